//! `rightful find watch`: whether what was asked of a device is done.

use std::time::Duration;

use clap::Args;
use rightful_flows::find;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::Factor;

use super::One;
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;
use crate::render::find as render;

/// Look at a device until what was asked of it is done: an erase, Lost Mode, a sound, a message; nothing is changed
#[derive(Debug, Args)]
pub(crate) struct Watch {
    #[command(flatten)]
    one: One,

    /// For how many minutes at most
    #[arg(long, value_name = "MINUTES", default_value_t = 15, value_parser = clap::value_parser!(u64).range(1..=1440))]
    minutes: u64,
}

impl Watch {
    /// Looks at it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let mut seen = Vec::new();
        let wanted = self.one.wanted(Factor::Password);
        let limit = Duration::from_secs(self.minutes * 60);
        let deed = self.one.account.run(options, Act::Look, Given::default(), async |world, session| {
            seen = find::watch(world, session, wanted, limit).await?;
            Ok(())
        });
        match deed.await {
            Exit::Done if !self.one.account.browser => render::devices(&seen, options.format()),
            exit => exit,
        }
    }
}
