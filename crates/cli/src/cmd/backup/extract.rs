//! `rightful backup extract`: a backup, or a part of it, as a tree of files with their own names.

use std::path::PathBuf;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::backup::extract;

use crate::deed;
use crate::exit::Exit;
use crate::opening::Opening;
use crate::options::Options;
use crate::part::Part;

/// Write a backup, or a part of it, as files with their own names and dates
///
/// One folder for each domain. Names that this or another system refuses are changed, and told. What is there already and
/// equal by size and time is left, so that an extraction that was stopped goes on. Nothing is written outside the folder,
/// and the backup is not changed.
#[derive(Debug, Args)]
pub(crate) struct Extract {
    #[command(flatten)]
    opening: Opening,

    /// Write into this folder
    #[arg(long, value_name = "DIR")]
    to: PathBuf,

    #[command(flatten)]
    part: Part,
}

impl Extract {
    /// Writes it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let opened = match self.opening.open().await {
            Ok(opened) => opened,
            Err(why) => return deed::fail(options, why.report()),
        };
        let filter = self.part.filter();
        let run =
            deed::run_here(options, async |session| extract::run(session, &opened, &filter, &self.to).await);
        run.await.map_or_else(|exit| exit, |_| Exit::Done)
    }
}
