//! `rightful supervise`: your own supervised phones, and the way back in that loses nothing.

mod audit;
mod clear;
mod erase;
mod identity;
mod pair;
mod prepare;
mod profiles;
mod ready;
mod screen_time;
mod token;

use clap::{Args, Subcommand};
use rightful_flows::supervise::Wanted;

use crate::exit::Exit;
use crate::options::Options;

/// Clear the passcode of a phone that you supervise and keep everything on it; make ready for that while all is well
///
/// A phone that you supervised yourself while it was being set up, and whose unlock token you saved while it had no passcode, can be
/// cleared over the cable: photos, messages and apps stay. `ready` says whether that holds for a phone today. Another's phone, such as
/// a school's, is theirs to open. It was never tried on a real phone.
#[derive(Debug, Subcommand)]
pub(crate) enum Supervise {
    Ready(ready::Ready),
    Clear(clear::Clear),
    ScreenTime(screen_time::ScreenTime),
    #[command(subcommand)]
    Token(token::Token),
    #[command(subcommand)]
    Identity(identity::Identity),
    Prepare(prepare::Prepare),
    Pair(pair::Pair),
    #[command(subcommand)]
    Profiles(profiles::Profiles),
    Erase(erase::Erase),
    Audit(audit::Audit),
}

/// Which phone.
#[derive(Debug, Args)]
pub(crate) struct One {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
}

impl One {
    fn wanted(self) -> Wanted {
        Wanted { device: self.device }
    }
}

impl Supervise {
    /// Does it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::Ready(command) => command.run(options).await,
            Self::Clear(command) => command.run(options).await,
            Self::ScreenTime(command) => command.run(options).await,
            Self::Token(command) => command.run(options).await,
            Self::Identity(command) => command.run(options).await,
            Self::Prepare(command) => command.run(options).await,
            Self::Pair(command) => command.run(options).await,
            Self::Profiles(command) => command.run(options).await,
            Self::Erase(command) => command.run(options).await,
            Self::Audit(command) => command.run(options).await,
        }
    }
}
