//! `rightful backup browse`: what a backup holds, by kind, app and domain, or file by file.

use clap::Args;
use rightful_backup::browse;
use rightful_core::report::Explain as _;

use crate::deed;
use crate::exit::Exit;
use crate::opening::Opening;
use crate::options::{Format, Options};
use crate::out;
use crate::part::Part;
use crate::render::backup::browse as render;
use crate::render::look::Look;

/// Show what a backup holds: how much of each kind, app and domain, or the files of a part of it
#[derive(Debug, Args)]
pub(crate) struct Browse {
    #[command(flatten)]
    opening: Opening,

    #[command(flatten)]
    part: Part,

    /// List the files, also where no part is named
    #[arg(long)]
    files: bool,
}

impl Browse {
    /// Shows it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let opened = match self.opening.open().await {
            Ok(opened) => opened,
            Err(why) => return deed::fail(options, why.report()),
        };
        let filter = self.part.filter();
        if !self.files && filter.is_empty() {
            return match browse::overview(&opened.files, &filter) {
                Ok(found) => match options.format() {
                    Format::Json => out::document(&render::overview_json(&found)),
                    Format::Text => out::data(&render::overview(&found, Look::of_stdout())),
                },
                Err(why) => deed::fail(options, why.report()),
            };
        }
        let rows = match browse::entries(&opened.files, &filter) {
            Ok(rows) => rows,
            Err(why) => return deed::fail(options, why.report()),
        };
        match options.format() {
            Format::Json => out::pieces(render::rows_json(rows)),
            Format::Text => out::pieces(render::rows(rows, Look::of_stdout())),
        }
    }
}
