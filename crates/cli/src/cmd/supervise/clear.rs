//! `rightful supervise clear`: the passcode goes, everything else stays.

use std::path::PathBuf;

use clap::Args;
use rightful_flows::supervise::clear;

use super::One;
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;

/// Clear the passcode of a phone that you supervise, with the saved unlock token; everything on it stays
///
/// It works while the phone is locked. Find My, Activation Lock and the computers that it trusts stay as they are. Without a token
/// that was saved before, there is no such way: `rightful advise` tells the others.
#[derive(Debug, Args)]
pub(crate) struct Clear {
    #[command(flatten)]
    one: One,

    /// Use the token in this file, as Apple Configurator or another program saved it: raw, base64 or a property list
    #[arg(long, value_name = "FILE")]
    token: Option<PathBuf>,
}

impl Clear {
    /// Clears it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let (wanted, token) = (self.one.wanted(), self.token);
        deed::run(options, Given::default(), async |world, session| {
            clear::run(world, session, wanted, token).await
        })
        .await
    }
}
