//! `rightful supervise pair`: a supervised phone trusts this computer without a tap.

use clap::Args;
use rightful_flows::supervise::pair;

use super::One;
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;

/// Have a phone that you supervise trust this computer, without anybody's tap, even while it is locked
#[derive(Debug, Args)]
pub(crate) struct Pair {
    #[command(flatten)]
    one: One,
}

impl Pair {
    /// Pairs.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted();
        deed::run(options, Given::default(), async |world, session| pair::run(world, session, wanted).await)
            .await
    }
}
