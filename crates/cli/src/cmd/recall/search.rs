//! `rightful recall BACKUP`: the search itself.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::recall::pause::Pauses;
use rightful_flows::recall::{self, Store};

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::remembered::{self, Remembered};
use crate::render::recall as render;
use crate::world::minted;

/// The search.
#[derive(Debug, Args)]
pub(crate) struct Search {
    #[command(flatten)]
    pub(super) chosen: Chosen,

    /// Use so many cores [default: all, and other programs come first]
    #[arg(long, value_name = "N")]
    cores: Option<NonZeroUsize>,

    /// Try only so many, the likeliest first
    #[arg(long, value_name = "N")]
    limit: Option<u128>,

    /// Search although it would take longer than anybody waits
    #[arg(long)]
    anyway: bool,

    /// Forget what was tried before, and begin anew
    #[arg(long)]
    afresh: bool,

    /// Go on although this computer is nearly too hot, or its battery nearly empty
    #[arg(long)]
    no_pause: bool,

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
    pub(super) remembered: Remembered,
}

impl Search {
    /// Searches, and shows the password once.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        // Before days of search, and not behind them.
        if let Some(Err(why)) = self.save.as_deref().map(remembered::can_write_new) {
            return deed::fail(options, why.report());
        }
        let (manifest, ideas, _rehearsal) = match minted::asked_for(options, &self.chosen, &self.remembered) {
            Ok(asked) => asked,
            Err(why) => return deed::fail(options, *why),
        };
        let (cores, limit, anyway, afresh) = (self.cores, self.limit, self.anyway, self.afresh);
        let again = self.remembered.again();
        let pauses = (!self.no_pause).then(Pauses::default);
        let store = store(options, self.no_keychain);
        let wanted = recall::Wanted { manifest, ideas, again, cores, limit, anyway, afresh, pauses, store };
        let given = deed::Given { choice: self.choose, script: Some("own"), ..deed::Given::default() };
        let mut found = None;
        let exit = deed::run(options, given, async |world, session| {
            found = Some(recall::run(session, &world.workdir.path, wanted.clone()).await?);
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

/// Whether the system's store of passwords is looked into: a rehearsal has none.
pub(super) fn store(options: &Options, leave: bool) -> Store {
    if leave || options.rehearse.is_some() { Store::Leave } else { Store::Ask }
}
