//! `rightful backup`: the backups of a device, on this computer.

mod info;
mod list;

use clap::Subcommand;

use crate::exit::Exit;
use crate::options::Options;

/// List, check, browse and write out backups
#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    List(list::List),
    Info(info::Info),
}

impl Backup {
    /// Runs the command.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::List(command) => command.run(options),
            Self::Info(command) => command.run(options),
        }
    }
}
