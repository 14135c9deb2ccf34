//! `rightful recall join`: helps another machine's search.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::recall::pause::Pauses;
use rightful_flows::recall_machines::join::{self, Help};

use crate::deed;
use crate::exit::Exit;
use crate::nats::{self, Nats};
use crate::options::Options;
use crate::stop::Stopped;

/// Help another machine of yours with its search; it shows the code that is asked for here
///
/// Needs no backup and no phone. Nothing is written on this computer, and the password is not shown on it. Ctrl-C stops it at any
/// time; others try what it had.
#[derive(Debug, Args)]
pub(crate) struct Join {
    /// Read the join code from the first line of this file; without it, it is asked for
    #[arg(long, value_name = "FILE")]
    code_file: Option<PathBuf>,

    /// Use so many cores [default: all, and other programs come first]
    #[arg(long, value_name = "N")]
    cores: Option<NonZeroUsize>,

    /// Go on although this computer is nearly too hot, or its battery nearly empty
    #[arg(long)]
    no_pause: bool,

    #[command(flatten)]
    nats: Nats,
}

impl Join {
    /// Helps until the search is over.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let code = match nats::code(self.code_file.as_deref()).await {
            Ok(code) => code,
            Err(why) => return deed::fail(options, why.report()),
        };
        let server = match self.nats.connect().await {
            Ok(server) => server,
            Err(why) => return deed::fail(options, why.report()),
        };
        let help = Help { cores: self.cores, pauses: (!self.no_pause).then(Pauses::default) };
        let given = deed::Given { stopped: Stopped::Help, ..deed::Given::default() };
        let ended = deed::run_here_given(options, given, async |session| {
            join::run(session, &server, &code, help).await
        });
        match ended.await {
            Ok(_) => Exit::Done,
            Err(exit) => exit,
        }
    }
}
