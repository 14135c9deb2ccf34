//! `rightful find sound`: a device that is near is heard.

use clap::Args;
use rightful_flows::find::act;
use rightful_flows::find::by_hand::Act;

use super::{Family, One};
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;

/// Have a device play a sound, also when it is silenced; nothing on it is changed
#[derive(Debug, Args)]
pub(crate) struct PlaySound {
    #[command(flatten)]
    family: Family,

    #[command(flatten)]
    one: One,
}

impl PlaySound {
    /// Has it play.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted_of(self.family);
        let deed = self.one.account.run(options, Act::Sound, Given::default(), async |world, session| {
            act::sound(world, session, wanted).await
        });
        deed.await
    }
}
