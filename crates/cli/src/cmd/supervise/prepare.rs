//! `rightful supervise prepare`: a phone at Hello is supervised from then on.

use clap::Args;
use rightful_flows::supervise::prepare::{self, How, Others};

use super::One;
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;

/// Have a phone that is at Hello be supervised by you; nothing is erased
///
/// Only a phone that is being set up takes it, so one that is in use would have to be erased first. It stays supervised until its
/// next erase, and says so in its settings.
#[derive(Debug, Args)]
pub(crate) struct Prepare {
    #[command(flatten)]
    one: One,

    /// What the phone says of its supervisor [default: whose the identity is]
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,

    /// Which identity, by the beginning of its fingerprint [default: the newest]
    #[arg(long, value_name = "FINGERPRINT")]
    identity: Option<String>,

    /// Forbid the phone to trust other computers than those that have the identity
    #[arg(long)]
    no_other_computers: bool,
}

impl Prepare {
    /// Prepares it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let wanted = self.one.wanted();
        let others = if self.no_other_computers { Others::Forbidden } else { Others::Allowed };
        let how = How { organisation: self.organisation, identity: self.identity, others };
        deed::run(options, Given::default(), async |world, session| {
            prepare::run(world, session, wanted, how).await
        })
        .await
    }
}
