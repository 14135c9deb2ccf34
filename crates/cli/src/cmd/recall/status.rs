//! `rightful recall status`: the searches that this computer has begun.

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::recall::keep;

use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::look::Look;
use crate::render::recall as render;

/// Show the searches that were begun on this computer, and how far they are
#[derive(Debug, Args)]
pub(crate) struct Status {}

impl Status {
    /// Shows them; code 4 where there are none.
    pub(crate) fn run(self, options: &Options) -> Exit {
        let workdir = options.workdir().path;
        let begun = match keep::all(&workdir) {
            Ok(begun) => begun,
            Err(why) => return deed::fail(options, why.report()),
        };
        out::say(&render::unread(&begun, Look::of_stderr()));
        let none = begun.entries.is_empty();
        let shown = match options.format() {
            Format::Json => out::document(&render::status_json(&begun, &keep::folder(&workdir))),
            Format::Text if none && begun.unread.is_empty() => {
                out::tell("No search for a backup password was begun on this computer.");
                Exit::Done
            }
            Format::Text => out::data(&render::status(&begun, &keep::folder(&workdir), Look::of_stdout())),
        };
        if none && shown == Exit::Done { Exit::NothingToActOn } else { shown }
    }
}
