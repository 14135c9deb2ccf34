//! `rightful find message`: a text on the screen of a device.

use clap::Args;
use rightful_apple::find_my::Sound;
use rightful_flows::find::act;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::Factor;

use super::One;
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;

/// Show a text on the screen of a device, which stays as it is
#[derive(Debug, Args)]
pub(crate) struct Message {
    /// The text
    #[arg(value_name = "TEXT")]
    text: String,

    /// With a sound
    #[arg(long)]
    sound: bool,

    #[command(flatten)]
    one: One,
}

impl Message {
    /// Shows it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted(Factor::Password);
        let sound = if self.sound { Sound::Play } else { Sound::Leave };
        let text = self.text;
        let deed = self.one.account.run(options, Act::Lost, Given::default(), async |world, session| {
            act::message(world, session, wanted, text, sound).await
        });
        deed.await
    }
}
