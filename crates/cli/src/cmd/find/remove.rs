//! `rightful find remove`: takes a device off the account.

use clap::Args;
use rightful_flows::find::act;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::Factor;

use super::One;
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;

/// Take a device off the account, which releases its Activation Lock; refused while an erase waits for it
///
/// For a device that you have erased and give away. Never for one that is lost: whoever has it could set it up as their own.
/// Whether Apple takes this from a program is not known.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    #[command(flatten)]
    one: One,
}

impl Remove {
    /// Takes it off.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted(Factor::Code);
        let deed = self.one.account.run(options, Act::Remove, Given::default(), async |world, session| {
            act::remove(world, session, wanted).await
        });
        deed.await
    }
}
