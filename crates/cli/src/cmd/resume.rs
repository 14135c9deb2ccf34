//! `rightful resume`: takes up a device that was left in the middle of a restore.

use clap::Args;
use rightful_flows::resume::{self, Wanted};

use crate::deed;
use crate::exit::Exit;
use crate::options::Options;

/// Take up a device that was left in recovery or restore mode: after a crash, a pulled cable, a restart of this computer
///
/// Says what was done, what is safe, and what comes next; then you choose. An erase needs your word again.
#[derive(Debug, Args)]
pub(crate) struct Resume {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    /// Choose how to go on without being asked: leave, update, go-on, erase
    #[arg(long, value_name = "WAY")]
    choose: Option<String>,

    /// Consent to the erase: the last four characters of the device, as the plan shows them
    #[arg(long, value_name = "LAST4")]
    consent: Option<String>,

    /// Do not ask before an update begins
    #[arg(long)]
    yes: bool,
}

impl Resume {
    /// Goes on as the owner chooses.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let given = deed::Given {
            consent: self.consent,
            choice: self.choose,
            yes: self.yes,
            ..deed::Given::default()
        };
        let wanted = Wanted { device: self.device };
        deed::run(options, given, async |world, session| resume::run(world, session, wanted).await).await
    }
}
