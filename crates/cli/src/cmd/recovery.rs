//! `rightful recovery`: into recovery mode and out of it. Nothing is erased by either.

use clap::{Args, Subcommand};
use rightful_core::mode::Mode;
use rightful_flows::recovery;

use crate::deed;
use crate::exit::Exit;
use crate::options::Options;

/// Enter or leave recovery mode; nothing is erased
#[derive(Debug, Subcommand)]
pub(crate) enum Recovery {
    /// Restart a device into recovery mode
    ///
    /// By command where it obeys; else you are led move by move to its buttons, and the cable is watched meanwhile.
    Enter(Entering),
    /// Restart a device out of recovery mode, with everything on it
    ///
    /// Out of DFU mode as well: there you are led to its buttons.
    Exit(Which),
}

/// Which device.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
}

/// Which device, or which model where it is not seen.
#[derive(Debug, Args)]
pub(crate) struct Entering {
    #[command(flatten)]
    which: Which,

    /// For a device that only charges, so that this computer does not see it: its model, such as "iPhone 14"
    #[arg(long, value_name = "MODEL", conflicts_with = "device")]
    unseen: Option<String>,

    /// DFU mode instead, for when recovery mode fails; no command leads there, your hands do
    #[arg(long)]
    dfu: bool,
}

impl Recovery {
    /// Restarts the device.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::Enter(Entering { which: Which { device }, unseen, dfu }) => {
                deed::run(options, deed::Given::default(), async |world, session| match (unseen, dfu) {
                    (Some(model), true) => recovery::enter_unseen(world, session, model, Mode::Dfu).await,
                    (Some(model), false) => {
                        recovery::enter_unseen(world, session, model, Mode::Recovery).await
                    }
                    (None, true) => recovery::enter_dfu(world, session, device).await,
                    (None, false) => recovery::enter(world, session, device).await,
                })
                .await
            }
            Self::Exit(Which { device }) => {
                deed::run(options, deed::Given::default(), async |world, session| {
                    recovery::exit(world, session, device).await
                })
                .await
            }
        }
    }
}
