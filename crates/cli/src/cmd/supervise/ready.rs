//! `rightful supervise ready`: if this phone locked out today, could you clear it?

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::supervise::ready;

use super::One;
use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::render::supervise as render;

/// Say whether you could clear this phone's passcode if it locked out today, and what is missing; reads only
///
/// Code 1 where something is missing.
#[derive(Debug, Args)]
pub(crate) struct Ready {
    #[command(flatten)]
    one: One,
}

impl Ready {
    /// Looks and answers.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted();
        deed::look(options, async |world| match ready::look(world, &wanted).await {
            Ok(readiness) => render::readiness(&readiness, options.format()),
            Err(failure) => deed::fail(options, failure.report()),
        })
        .await
    }
}
