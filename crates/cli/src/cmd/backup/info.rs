//! `rightful backup info`: what a backup says of itself, without its password.

use clap::Args;
use rightful_apple::clock;
use rightful_core::report::Explain as _;

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::backup::info as render;
use crate::render::look::Look;

/// Show what a backup says of itself: the device, the system, when, how it is encrypted; no password is needed
#[derive(Debug, Args)]
pub(crate) struct Info {
    #[command(flatten)]
    chosen: Chosen,
}

impl Info {
    /// Shows it.
    pub(crate) fn run(self, options: &Options) -> Exit {
        match self.chosen.open() {
            Ok(backup) => match options.format() {
                Format::Json => out::document(&render::json(&backup)),
                Format::Text => out::data(&render::text(&backup, clock::now(), Look::of_stdout())),
            },
            Err(why) => deed::fail(options, why.report()),
        }
    }
}
