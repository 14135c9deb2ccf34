//! `rightful backup`: the backups of a device, on this computer and over the cable.

mod browse;
mod decrypt;
mod encryption;
mod extract;
mod info;
mod keychain;
mod list;
mod restore;
mod screen_time;
mod take;
mod thin;
mod verify;

use clap::Subcommand;

use crate::exit::Exit;
use crate::options::Options;

/// Take, restore, list, check, browse and write out backups
#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    Take(take::Take),
    Restore(restore::Restore),
    #[command(subcommand)]
    Encryption(encryption::Encryption),
    List(list::List),
    Thin(thin::Thin),
    Info(info::Info),
    Verify(verify::Verify),
    Browse(browse::Browse),
    Extract(extract::Extract),
    Decrypt(decrypt::Decrypt),
    Keychain(keychain::Keychain),
    ScreenTime(screen_time::ScreenTime),
}

impl Backup {
    /// Runs the command.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::Take(command) => command.run(options).await,
            Self::Restore(command) => command.run(options).await,
            Self::Encryption(command) => command.run(options).await,
            Self::List(command) => command.run(options),
            Self::Thin(command) => command.run(options).await,
            Self::Info(command) => command.run(options),
            Self::Verify(command) => command.run(options).await,
            Self::Browse(command) => command.run(options).await,
            Self::Extract(command) => command.run(options).await,
            Self::Decrypt(command) => command.run(options).await,
            Self::Keychain(command) => command.run(options).await,
            Self::ScreenTime(command) => command.run(options).await,
        }
    }
}
