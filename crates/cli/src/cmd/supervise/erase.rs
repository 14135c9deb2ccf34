//! `rightful supervise erase`: a phone erases itself, told over the cable, with its owner's consent.

use clap::Args;
use rightful_flows::supervise::erase;

use super::One;
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;

/// Erase a phone over the cable, as a reset in its settings does; ERASES EVERYTHING, after your typed consent
///
/// For a phone that runs and trusts this computer, or that you supervise. Activation Lock stays on. To keep everything instead:
/// `rightful supervise clear`.
#[derive(Debug, Args)]
pub(crate) struct Erase {
    #[command(flatten)]
    one: One,

    /// Consent without a terminal: the last four characters of the device's ECID
    #[arg(long, value_name = "LAST4")]
    consent: Option<String>,
}

impl Erase {
    /// Erases it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted();
        let given = Given { consent: self.consent, ..Given::default() };
        deed::run(options, given, async |world, session| erase::run(world, session, wanted).await).await
    }
}
