//! `rightful backup decrypt`: a copy of a backup without its password, which other programs read.

use std::path::PathBuf;

use clap::Args;
use rightful_backup::decrypt::ahead::Ahead;
use rightful_core::report::Explain as _;
use rightful_flows::backup::{Opened, decrypt};

use crate::deed;
use crate::exit::Exit;
use crate::opening::{Opening, OpeningError};
use crate::options::Options;
use crate::stop::interrupted;

/// What there is to say when the password is wrong.
const NOTHING_WRITTEN: &str = "Nothing was written; the backup is as it was.";

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
        let mut ahead = None;
        let opened = tokio::select! {
            biased;
            opened = self.open(&mut ahead) => opened,
            // Nothing has begun that could be told of, and what was done ahead goes.
            () = interrupted() => return Exit::StoppedSafely,
        };
        let opened = match opened {
            Ok(opened) => opened,
            Err(why) => {
                // What was done ahead goes: nothing is left in the folder.
                drop(ahead);
                let report = match why {
                    OpeningError::Unlock(_) => why.report().leaving(NOTHING_WRITTEN),
                    OpeningError::Choice(_) | OpeningError::Password(_) => why.report(),
                };
                return deed::fail(options, report);
            }
        };
        let run =
            deed::run_here(options, async |session| decrypt::run(session, &opened, &self.to, ahead).await);
        run.await.map_or_else(|exit| exit, |_| Exit::Done)
    }

    /// Opens the backup; what can be done of the copy beside that is begun with the first password.
    async fn open(&self, ahead: &mut Option<Ahead>) -> Result<Opened, OpeningError> {
        let backup = self.opening.folder()?;
        let begin = || {
            if ahead.is_none() {
                *ahead = decrypt::ahead(&backup, &self.to);
            }
        };
        self.opening.open_beside(backup.clone(), begin).await
    }
}
