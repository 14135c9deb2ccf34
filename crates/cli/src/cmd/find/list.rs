//! `rightful find list`: the devices of the account, as Apple knows them.

use clap::Args;
use rightful_flows::find;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::{Enter, Factor};

use super::{Account, Family};
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;
use crate::render::find as render;

/// List the devices of an Apple Account: online or not, battery, lost, locked, waiting for an erase; nothing is changed
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    family: Family,

    #[command(flatten)]
    account: Account,
}

impl List {
    /// Lists them.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let mut listed = Vec::new();
        let enter = Enter { whose: self.family.whose(), ..self.account.enter(Factor::Password) };
        let deed = self.account.run(options, Act::Look, Given::default(), async |world, session| {
            listed = find::list(world, session, enter).await?;
            Ok(())
        });
        match deed.await {
            Exit::Done if !self.account.browser => render::devices(&listed, options.format()),
            exit => exit,
        }
    }
}
