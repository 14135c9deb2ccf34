//! `rightful find lost`: Lost Mode, and its end.

use clap::Args;
use rightful_flows::find::act;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::Factor;

use super::One;
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;

/// Mark a device as lost: it locks, shows a text and a number to call, and tells where it is; nothing is erased
#[derive(Debug, Args)]
pub(crate) struct Lost {
    /// The telephone number that whoever finds it may call
    #[arg(long, value_name = "NUMBER", default_value = "", hide_default_value = true)]
    number: String,

    /// What it shows
    #[arg(long, value_name = "TEXT", default_value = "This device is lost. Please call me.")]
    text: String,

    /// End Lost Mode instead; unlocking the device ends it, too
    #[arg(long, conflicts_with_all = ["number", "text"])]
    end: bool,

    #[command(flatten)]
    one: One,
}

impl Lost {
    /// Marks it, or ends that.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted(Factor::Password);
        let by_hand = if self.end { Act::Found } else { Act::Lost };
        let (end, number, text) = (self.end, self.number, self.text);
        let deed = self.one.account.run(options, by_hand, Given::default(), async |world, session| {
            if end {
                act::found(world, session, wanted).await
            } else {
                act::lost(world, session, wanted, number, text).await
            }
        });
        deed.await
    }
}
