//! `rightful find erase`: erases a device from afar.

use clap::Args;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::erase;
use rightful_flows::find::sign_in::Factor;

use super::One;
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;
use crate::stop::Stopped;

/// Erase a device from afar: photos, messages, apps; one that is offline is erased as soon as it is online
///
/// It asks for the four characters that name the device, and for the password once more. Activation Lock stays on: afterwards the
/// device asks for this Apple Account. Leave it in the account until it has erased itself.
#[derive(Debug, Args)]
pub(crate) struct Erase {
    #[command(flatten)]
    one: One,

    /// Consent to the erase: the last four characters that `rightful find list` shows for the device
    #[arg(long, value_name = "LAST4")]
    consent: Option<String>,

    /// What it shows after the erase
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
}

impl Erase {
    /// Has it erased.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted(Factor::Choose);
        let given = Given { consent: self.consent, stopped: Stopped::FromAfar, ..Given::default() };
        let text = self.text;
        let deed = self.one.account.run(options, Act::Erase, given, async |world, session| {
            erase::erase(world, session, wanted, text).await
        });
        deed.await
    }
}
