//! `rightful backup encryption`: the backup password of a device.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rightful_core::report::Explain as _;
use rightful_core::secret::Secret;
use rightful_flows::backup_password::{self, PasswordChange, Wanted};

use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::password::{self, PasswordError, PasswordFrom};

/// Give the backups of a device a password, take it away, or change it
///
/// The device keeps it, and asks for its passcode before it changes anything. Backups that exist keep the password that
/// they have.
#[derive(Debug, Subcommand)]
pub(crate) enum Encryption {
    /// Encrypt the backups from now on: passwords, health data and calls are in them then
    On(One),
    /// Encrypt the backups no more
    Off(One),
    /// Give the backups from now on another password
    Change(Two),
}

/// Which device, and one password.
#[derive(Debug, Args)]
pub(crate) struct One {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    #[command(flatten)]
    password: PasswordFrom,
}

/// The same, and the new password.
#[derive(Debug, Args)]
pub(crate) struct Two {
    #[command(flatten)]
    one: One,

    /// Read the new password from the first line of this file
    #[arg(long, value_name = "FILE")]
    new_password_file: Option<PathBuf>,
}

impl Encryption {
    /// Has the device change it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let (device, change) = match self.asked().await {
            Ok(asked) => asked,
            Err(why) => return deed::fail(options, why.report()),
        };
        deed::run(options, deed::Given::default(), async |world, session| {
            backup_password::run(world, session, Wanted { device, change }).await
        })
        .await
    }

    async fn asked(self) -> Result<(Option<String>, PasswordChange), PasswordError> {
        Ok(match self {
            Self::On(One { device, password }) => {
                let new = match password.given_new()? {
                    Some(new) => new,
                    None => new_one().await?,
                };
                (device, PasswordChange::Enable { new })
            }
            Self::Off(One { device, password }) => {
                (device, PasswordChange::Disable { old: password.get("Backup password:").await? })
            }
            Self::Change(Two { one: One { device, password }, new_password_file }) => {
                let old = password.get("Backup password so far:").await?;
                let new = match new_password_file {
                    Some(path) => password::of_file(&path)?,
                    None => new_one().await?,
                };
                (device, PasswordChange::Change { old, new })
            }
        })
    }
}

async fn new_one() -> Result<Secret, PasswordError> {
    password::typed_twice("New backup password:", "The same once more:").await
}
