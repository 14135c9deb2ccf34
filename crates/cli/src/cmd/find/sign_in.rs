//! `rightful find sign-in`: has Apple know this computer, so that no code is wanted later.

use clap::Args;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in;

use super::Account;
use crate::deed::Given;
use crate::exit::Exit;
use crate::options::Options;

/// Sign in with a code once, so that Apple knows this computer and wants none later
///
/// A token is kept in a file that only you can read; the password is kept nowhere.
#[derive(Debug, Args)]
pub(crate) struct SignIn {
    #[command(flatten)]
    account: Account,
}

impl SignIn {
    /// Signs in.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let name = self.account.account.clone();
        let deed = self.account.run(options, Act::Look, Given::default(), async |world, session| {
            sign_in::remember(world, session, name).await
        });
        deed.await
    }
}
