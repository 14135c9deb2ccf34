//! `rightful update`: installs the system anew and keeps what is on the device.

use std::path::PathBuf;

use clap::Args;
use rightful_flows::update::{self, Choice, Wanted};

use crate::deed;
use crate::exit::Exit;
use crate::options::Options;

/// Install the system of a device anew by cable and keep everything on it
///
/// For a device that does not start any more. Nothing is erased, and the passcode stays as it is: an update does not let
/// you in without it. It never turns into an erase by itself.
#[derive(Debug, Args)]
pub(crate) struct Update {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    /// Install this version, such as 18.5, instead of the newest; Apple must still sign it
    #[arg(long, value_name = "VERSION", conflicts_with = "firmware")]
    version: Option<String>,

    /// Install from this firmware file (IPSW) instead of downloading one
    #[arg(long, value_name = "FILE")]
    firmware: Option<PathBuf>,

    /// Do not ask before it begins
    #[arg(long)]
    yes: bool,
}

impl Update {
    /// Updates, after the owner's yes.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let firmware = match (self.version, self.firmware) {
            (_, Some(file)) => Choice::File(file),
            (Some(version), None) => Choice::Version(version),
            (None, None) => Choice::Newest,
        };
        let wanted = Wanted { device: self.device, firmware };
        let given = deed::Given { yes: self.yes, ..deed::Given::default() };
        deed::run(options, given, async |world, session| update::run(world, session, wanted).await).await
    }
}
