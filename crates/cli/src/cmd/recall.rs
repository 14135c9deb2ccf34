//! `rightful recall`: finds the forgotten password of a backup again.

mod estimate;
mod hash;
mod join;
mod resume;
mod search;
mod serve;
mod status;

use clap::{Args, Subcommand};

use crate::exit::Exit;
use crate::options::Options;

/// Find the forgotten password of your backup again, by what you have saved and what you remember
///
/// Tries your own ideas on a copy of the backup's Manifest.plist, the likeliest first, on all cores. Nothing is sent anywhere, and the
/// phone is not needed. Ctrl-C stops it at any time; `rightful recall resume`, or the same command, goes on where it was, also with more
/// ideas, and tries nothing twice. The password is shown once, on stdout.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Recall {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    search: search::Search,
}

#[derive(Debug, Subcommand)]
enum Command {
    Resume(Box<resume::Resume>),
    Estimate(estimate::Estimate),
    Status(status::Status),
    Hash(hash::Hash),
    Serve(Box<serve::Serve>),
    Join(join::Join),
}

impl Recall {
    /// Runs the command.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self.command {
            None => self.search.run(options).await,
            Some(Command::Resume(command)) => command.run(options).await,
            Some(Command::Estimate(command)) => command.run(options).await,
            Some(Command::Status(command)) => command.run(options),
            Some(Command::Hash(command)) => command.run(options),
            Some(Command::Serve(command)) => command.run(options).await,
            Some(Command::Join(command)) => command.run(options).await,
        }
    }
}
