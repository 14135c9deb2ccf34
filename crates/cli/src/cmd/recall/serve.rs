//! `rightful recall serve`: offers the search to other machines, judges what they say, and has the password in the end.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::recall_machines::serve;

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::nats::{self, Nats};
use crate::options::Options;
use crate::remembered::{self, Remembered};
use crate::render::recall as render;
use crate::world::minted;

/// Have other machines of yours search too, over a NATS server: this one counts, judges, and shows the password
///
/// The others get your ideas and a test of the password, sealed by a join code that is shown here; no byte of the backup leaves this
/// computer. Ctrl-C stops it; the same command goes on where it was, with the same code, and the others wait for two hours.
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

    /// Do not look whether the system's store of passwords (keychain, keyring) keeps the backup's
    #[arg(long)]
    no_keychain: bool,

    /// Answer without being asked: own or with-owner, and read or leave for what the keychain keeps: own,read
    #[arg(long, value_name = "ANSWERS")]
    choose: Option<String>,

    /// Write the password into this new file, which only you can read, instead of showing it
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,

    /// With --json: print the password too, as a last line behind the events
    #[arg(long)]
    show: bool,

    #[command(flatten)]
    nats: Nats,

    #[command(flatten)]
    remembered: Remembered,
}

impl Serve {
    /// Serves, and shows the password once.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        // Before days of search, and not behind them.
        if let Some(Err(why)) = self.save.as_deref().map(remembered::can_write_new) {
            return deed::fail(options, why.report());
        }
        let (manifest, ideas, _rehearsal) = match minted::asked_for(options, &self.chosen, &self.remembered) {
            Ok(asked) => asked,
            Err(why) => return deed::fail(options, *why),
        };
        let server = match self.nats.connect().await {
            Ok(server) => server,
            Err(why) => return deed::fail(options, why.report()),
        };
        let lease = Duration::from_secs(self.lease);
        let store = super::search::store(options, self.no_keychain);
        let wanted = serve::Wanted { manifest, ideas, lease, afresh: self.afresh, store };
        let given = deed::Given { choice: self.choose, script: Some("own"), ..deed::Given::default() };
        let (address, file) = (self.nats.given(), self.code_file.as_deref());
        let mut found = None;
        let exit = deed::run(options, given, async |world, session| {
            let (printer, look) = (session.face().printer(), session.face().look());
            let workdir = &world.workdir.path;
            let password = serve::run(session, workdir, &server, wanted.clone(), |code| {
                printer.block(&nats::invitation(code, address, file, look));
            });
            found = Some(password.await?);
            Ok(())
        })
        .await;
        match found {
            Some(found) => {
                render::password(&found.password, options.format(), self.show, self.save.as_deref())
            }
            None => exit,
        }
    }
}
