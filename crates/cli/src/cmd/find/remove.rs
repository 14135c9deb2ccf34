//! `rightful find remove`: the way to take a device off the account, by hand; from here where that is wished for.

use clap::Args;
use rightful_flows::find::act;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::Factor;

use super::One;
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;

/// Show how a device is taken off the account, which releases its Activation Lock
///
/// For a device that you have erased and give away. Never for one that is lost: whoever has it could set it up as their own. Whether
/// Apple takes a removal from a program is not known, so the clicks on Apple's page are shown; --experimental asks Apple from here.
/// That is refused while an erase waits, which a removal would call off.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// Sign in and ask Apple from here, after a question; this was never tried against Apple's servers
    #[arg(long, conflicts_with = "browser")]
    experimental: bool,

    #[command(flatten)]
    one: One,
}

impl Remove {
    /// Shows the clicks, or takes it off.
    pub(crate) async fn run(mut self, options: &Options) -> Exit {
        self.one.account.browser |= !self.experimental;
        let wanted = self.one.wanted(Factor::Code);
        let deed = self.one.account.run(options, Act::Remove, Given::default(), async |world, session| {
            act::remove(world, session, wanted).await
        });
        deed.await
    }
}
