//! `rightful backup decrypt`: a copy of a backup without its password, which other programs read.

use std::path::PathBuf;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::backup::decrypt;

use crate::deed;
use crate::exit::Exit;
use crate::opening::Opening;
use crate::options::Options;

/// Make a copy of a backup without its password, which other programs read
///
/// The copy has the form of a backup that was never encrypted. It is for reading, not for putting back onto a phone, and
/// whoever has it can read it.
#[derive(Debug, Args)]
pub(crate) struct Decrypt {
    #[command(flatten)]
    opening: Opening,

    /// Write the copy into this new or empty folder
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

impl Decrypt {
    /// Makes the copy.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let opened = match self.opening.open().await {
            Ok(opened) => opened,
            Err(why) => return deed::fail(options, why.report()),
        };
        let run = deed::run_here(options, async |session| decrypt::run(session, &opened, &self.to).await);
        run.await.map_or_else(|exit| exit, |_| Exit::Done)
    }
}
