//! `rightful backup restore`: puts a backup onto a device.

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::backup_restore::{self, Wanted};

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::password::PasswordFrom;

/// Put a backup onto a device over the cable; what is on the device is replaced
///
/// Everything that can be found out before is: whether the backup is whole, whether its password is right, whether it
/// goes onto this device. Find My must be off. Nothing is sent before you type the last four characters of the device.
/// Only whole backups are restored, and always all of them; where the contents of some files are damaged, you decide
/// whether everything else is restored without them.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    chosen: Chosen,

    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    /// Consent to what is on the device being replaced: its last four characters, as the plan shows them
    #[arg(long, value_name = "LAST4")]
    consent: Option<String>,

    /// Where contents of files are damaged: "stop", or "leave-out" to restore everything else
    #[arg(long, value_name = "WAY", value_parser = ["stop", "leave-out"])]
    choose: Option<String>,

    #[command(flatten)]
    password: PasswordFrom,
}

impl Restore {
    /// Restores, after the owner's consent.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let backup = match self.chosen.open() {
            Ok(backup) => backup,
            Err(why) => return deed::fail(options, why.report()),
        };
        let password = if backup.is_encrypted() {
            self.password.get("Password of the backup:").await.map(Some)
        } else {
            self.password.given()
        };
        let password = match password {
            Ok(password) => password,
            Err(why) => return deed::fail(options, why.report()),
        };
        let wanted = Wanted { device: self.device, folder: backup.path().to_owned(), password };
        let given = deed::Given { consent: self.consent, choice: self.choose, ..deed::Given::default() };
        deed::run(options, given, async |world, session| backup_restore::run(world, session, wanted).await)
            .await
    }
}
