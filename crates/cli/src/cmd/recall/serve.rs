//! `rightful recall serve`: offers the search to other machines, judges what they say, and has the password in the end.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::recall_machines::serve;

use crate::asked::Asked;
use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::nats::{self, Nats};
use crate::options::Options;
use crate::remembered::Remembered;

/// Have other machines of yours search too, over a NATS server: this one counts, judges, and shows the password
///
/// The others get your ideas and, of the backup, the wrapped keys of its keybag, to try passwords on, sealed by a join code that is
/// shown here; none of its files leaves this computer. Ctrl-C stops it; the same command goes on where it was, with the same code, and
/// the others wait for two hours.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    chosen: Chosen,

    /// Write the join code into this new file, which only you can read, instead of showing it
    #[arg(long, value_name = "FILE")]
    code_file: Option<PathBuf>,

    /// How long a machine works on what it is lent, about: what is done twice when it dies [1 to 3600]
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=3600))]
    lease: u64,

    /// Forget the search with other machines that was begun before, and draw a new code
    #[arg(long)]
    afresh: bool,

    #[command(flatten)]
    asked: Asked,

    #[command(flatten)]
    nats: Nats,

    #[command(flatten)]
    remembered: Remembered,
}

impl Serve {
    /// Serves, and shows the password once.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let (manifest, ideas, _rehearsal) = match self.asked.read(options, &self.chosen, &self.remembered) {
            Ok(read) => read,
            Err(why) => return deed::fail(options, *why),
        };
        let server = match self.nats.connect().await {
            Ok(server) => server,
            Err(why) => return deed::fail(options, why.report()),
        };
        let lease = Duration::from_secs(self.lease);
        let store = self.asked.store(options);
        let wanted = serve::Wanted { manifest, ideas, lease, afresh: self.afresh, store };
        let given = self.asked.given();
        let (address, file) = (self.nats.given(), self.code_file.as_deref());
        let mut found = None;
        let exit = deed::run(options, given, async |world, session| {
            let (printer, look) = (session.face().printer(), session.face().look());
            let workdir = &world.workdir.path;
            let searched = serve::run(session, workdir, &server, wanted.clone(), |code| {
                printer.block(&nats::invitation(code, address, file, look));
            });
            found = Some(searched.await?);
            Ok(())
        })
        .await;
        match found {
            Some(mut found) => {
                let exit = self.asked.tell(&found.password.password, options);
                found.dismiss_the_others().await;
                // One that was not shown or written is told again by the same command.
                if self.asked.is_told(exit, options) {
                    found.forget();
                }
                exit
            }
            None => exit,
        }
    }
}
