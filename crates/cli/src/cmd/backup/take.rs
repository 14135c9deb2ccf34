//! `rightful backup take`: backs up a device over the cable.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::backup_take::{self, Extent, Wanted};

use crate::chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::password::PasswordFrom;

/// Back up a device over the cable: all of it the first time, then what has changed
///
/// The new backup is built beside the one before and takes its place when it is whole and proven; the one before is kept
/// under its date, and both share what has not changed. A run that is interrupted goes on when it is started again.
#[derive(Debug, Args)]
pub(crate) struct Take {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    /// Put it into this folder of backups [default: where Finder or iTunes keeps them, elsewhere ~/Backups]
    #[arg(long, value_name = "DIR", env = "RIGHTFUL_BACKUPS", hide_env_values = true)]
    to: Option<PathBuf>,

    /// Have everything copied anew
    #[arg(long)]
    full: bool,

    /// End when the connection is lost, instead of waiting for the device to be plugged in again
    #[arg(long)]
    no_wait: bool,

    #[command(flatten)]
    password: PasswordFrom,
}

/// How long to wait for a device whose connection was lost.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

impl Take {
    /// Takes it. A password is used to prove what came, and only if it is given.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let password = match self.password.given() {
            Ok(password) => password,
            Err(why) => return deed::fail(options, why.report()),
        };
        let extent = if self.full { Extent::Everything } else { Extent::Changes };
        let patience = if self.no_wait { Duration::ZERO } else { PATIENCE };
        let (device, to, rehearses) = (self.device, self.to, options.rehearse.is_some());
        deed::run(options, deed::Given::default(), async |world, session| {
            // A rehearsal leaves nothing behind unless it is told to.
            let root = to.unwrap_or_else(|| match chosen::usual_folder().filter(|_| !rehearses) {
                Some(usual) => usual,
                None => world.workdir.path.join("backups"),
            });
            backup_take::run(world, session, Wanted { device, root, extent, password, patience }).await
        })
        .await
    }
}
