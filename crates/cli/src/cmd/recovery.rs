//! `rightful recovery`: into recovery mode and out of it. Nothing is erased by either.

use clap::{Args, Subcommand};
use rightful_flows::recovery;

use crate::deed;
use crate::exit::Exit;
use crate::options::Options;

/// Enter or leave recovery mode; nothing is erased
#[derive(Debug, Subcommand)]
pub(crate) enum Recovery {
    /// Restart a device into recovery mode
    Enter(Which),
    /// Restart a device out of recovery mode, with everything on it
    Exit(Which),
}

/// Which device.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
}

impl Recovery {
    /// Restarts the device.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::Enter(Which { device }) => {
                deed::run(options, None, async |world, session| recovery::enter(world, session, device).await)
                    .await
            }
            Self::Exit(Which { device }) => {
                deed::run(options, None, async |world, session| recovery::exit(world, session, device).await)
                    .await
            }
        }
    }
}
