//! `rightful backup thin`: removes older backups of a device from this computer.

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::backup_thin::{self, Newest, Wanted};

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::password::PasswordFrom;

/// Remove older backups of a device from this computer, to have room
///
/// The newest one always stays, and of those before it as many as you say. What goes is named first, with the room that it
/// gives back; what those that stay share with them stays. Nothing is removed before the newest one has opened with its
/// password and was seen to have all its files, and before you type the last four characters of the device's UDID. What
/// somebody archived on purpose, in Finder for example, stays.
#[derive(Debug, Args)]
pub(crate) struct Thin {
    #[command(flatten)]
    chosen: Chosen,

    /// So many of those before the newest stay
    #[arg(long, value_name = "NUMBER")]
    keep: usize,

    /// Consent to the removal: the last four characters of the device's UDID
    #[arg(long, value_name = "LAST4")]
    consent: Option<String>,

    /// Remove them though it is not known whether the newest one opens and has all its files
    #[arg(long)]
    newest_unproven: bool,

    #[command(flatten)]
    password: PasswordFrom,
}

impl Thin {
    /// Removes them, after the owner's consent.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let backup = match self.chosen.open() {
            Ok(backup) => backup,
            Err(why) => return deed::fail(options, why.report()),
        };
        if let Err(why) = backup_thin::newest(backup.path()) {
            return deed::fail(options, why.report().leaving("Nothing was removed."));
        }
        let newest_is = if self.newest_unproven {
            Newest::AsItIs
        } else if backup.is_encrypted() {
            match self.password.get("Password of the newest backup:").await {
                Ok(password) => Newest::Proven(Some(password)),
                Err(why) => return deed::fail(options, why.report()),
            }
        } else {
            Newest::Proven(None)
        };
        let newest = backup.path().to_owned();
        let given = deed::Given { consent: self.consent, ..deed::Given::default() };
        let wanted = Wanted { newest, keep: self.keep, newest_is };
        let run =
            deed::run_here_given(options, given, async |session| backup_thin::run(session, wanted).await);
        run.await.map_or_else(|exit| exit, |()| Exit::Done)
    }
}
