//! `rightful recall BACKUP`: the search itself.

use std::num::NonZeroUsize;

use clap::Args;
use rightful_flows::recall;
use rightful_flows::recall::pause::Pauses;

use crate::asked::Asked;
use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::remembered::Remembered;

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

    #[command(flatten)]
    asked: Asked,

    #[command(flatten)]
    pub(super) remembered: Remembered,
}

impl Search {
    /// Searches, and shows the password once.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let (manifest, ideas, _rehearsal) = match self.asked.read(options, &self.chosen, &self.remembered) {
            Ok(read) => read,
            Err(why) => return deed::fail(options, *why),
        };
        let (cores, limit, anyway, afresh) = (self.cores, self.limit, self.anyway, self.afresh);
        let again = self.remembered.again();
        let pauses = (!self.no_pause).then(Pauses::default);
        let store = self.asked.store(options);
        let wanted = recall::Wanted { manifest, ideas, again, cores, limit, anyway, afresh, pauses, store };
        let given = self.asked.given();
        let mut found = None;
        let exit = deed::run(options, given, async |world, session| {
            found = Some(recall::run(session, &world.workdir.path, wanted.clone()).await?);
            Ok(())
        })
        .await;
        match found {
            Some(found) => self.asked.tell(&found.password, options),
            None => exit,
        }
    }
}
