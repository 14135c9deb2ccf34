//! `rightful find sign-out`: forgets what `sign-in` has kept.

use clap::Args;
use rightful_flows::find::sign_in;

use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;

/// Forget that Apple knows this computer: what sign-in has kept is removed
#[derive(Debug, Args)]
pub(crate) struct SignOut {}

impl SignOut {
    /// Forgets it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        deed::run(options, Given::default(), async |world, session| sign_in::forget(world, session).await)
            .await
    }
}
