//! `rightful find locate`: where the devices are.

use clap::Args;
use rightful_flows::find;
use rightful_flows::find::by_hand::Act;

use super::{Family, One};
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;
use crate::render::find as render;

/// Ask the devices where they are, and show places, how old they are, and links to maps; nothing is changed
///
/// Waits at most a minute for the devices that are online. A place is shown and written nowhere else: neither in events nor in
/// reports.
#[derive(Debug, Args)]
pub(crate) struct Locate {
    #[command(flatten)]
    family: Family,

    #[command(flatten)]
    one: One,
}

impl Locate {
    /// Locates them.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let mut located = Vec::new();
        let wanted = self.one.wanted_of(self.family);
        let deed = self.one.account.run(options, Act::Look, Given::default(), async |world, session| {
            located = find::locate(world, session, wanted).await?;
            Ok(())
        });
        match deed.await {
            Exit::Done if !self.one.account.browser => render::places(&located, options.format()),
            exit => exit,
        }
    }
}
