//! `rightful recall status`: the searches that this computer has begun.

use clap::Args;
use rightful_flows::recall::keep;

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
        let entries = keep::all(&workdir);
        let shown = match options.format() {
            Format::Json => out::document(&render::status_json(&entries, &keep::folder(&workdir))),
            Format::Text if entries.is_empty() => {
                out::say("No search for a backup password was begun on this computer.\n");
                Exit::Done
            }
            Format::Text => out::data(&render::status(&entries, &keep::folder(&workdir), Look::of_stdout())),
        };
        if entries.is_empty() && shown == Exit::Done { Exit::NothingToActOn } else { shown }
    }
}
