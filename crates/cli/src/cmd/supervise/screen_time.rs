//! `rightful supervise screen-time`: clears the Screen Time code.

use clap::Args;
use rightful_flows::supervise::clear;

use super::One;
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;

/// Clear the Screen Time code of a phone that you supervise; everything else stays
#[derive(Debug, Args)]
pub(crate) struct ScreenTime {
    #[command(flatten)]
    one: One,
}

impl ScreenTime {
    /// Clears it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted();
        deed::run(options, Given::default(), async |world, session| {
            clear::screen_time(world, session, wanted).await
        })
        .await
    }
}
