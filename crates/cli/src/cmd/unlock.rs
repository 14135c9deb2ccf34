//! `rightful unlock`: erase and restore by cable.

use std::path::PathBuf;

use clap::Args;
use rightful_flows::unlock::{self, All, Choice, Wanted};

use crate::deed;
use crate::exit::Exit;
use crate::options::Options;

/// Erase and restore a device by cable, so that it can be set up without the forgotten passcode
///
/// Shows the plan first. Firmware is downloaded and checked before anything else; nothing is erased before you
/// type the last four characters of the device. Activation Lock stays as it is: afterwards the device asks for its
/// Apple Account.
#[derive(Debug, Args)]
pub(crate) struct Unlock {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    /// Install this version, such as 18.5, instead of the newest; Apple must still sign it
    #[arg(long, value_name = "VERSION", conflicts_with = "firmware")]
    version: Option<String>,

    /// Install from this firmware file (IPSW) instead of downloading one
    #[arg(long, value_name = "FILE")]
    firmware: Option<PathBuf>,

    /// Consent to the erase: the last four characters of the device, as the plan shows them; with --all several, with
    /// commas between them
    #[arg(long, value_name = "LAST4")]
    consent: Option<String>,

    /// Every connected device, each after its own consent, side by side
    #[arg(long, conflicts_with = "device")]
    all: bool,

    /// With --all: work on at most this many at the same time
    #[arg(long, value_name = "N", default_value_t = 4, requires = "all", value_parser = clap::value_parser!(u8).range(1..=16))]
    at_once: u8,
}

impl Unlock {
    /// Erases, after the owner's consent.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let choice = match (self.version, self.firmware) {
            (_, Some(file)) => Choice::File(file),
            (Some(version), None) => Choice::Version(version),
            (None, None) => Choice::Newest,
        };
        if self.all {
            let all = All { firmware: choice, at_once: self.at_once.into() };
            return deed::run_all(options, self.consent.as_deref(), all).await;
        }
        let wanted = Wanted { device: self.device, firmware: choice };
        let given = deed::Given { consent: self.consent, ..deed::Given::default() };
        deed::run(options, given, async |world, session| unlock::run(world, session, wanted).await).await
    }
}
