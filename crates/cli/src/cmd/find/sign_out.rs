//! `rightful find sign-out`: forgets what `sign-in` has kept.

use clap::Args;
use rightful_flows::find::sign_in;

use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;

/// Forget that Apple knows this computer: what sign-in has kept is removed
///
/// Every other command signs out with Apple at its end. What is kept is no session but a token: Apple is not told that it is gone.
#[derive(Debug, Args)]
pub(crate) struct SignOut {}

impl SignOut {
    /// Forgets it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        deed::run(options, Given::default(), async |world, session| sign_in::forget(world, session).await)
            .await
    }
}
