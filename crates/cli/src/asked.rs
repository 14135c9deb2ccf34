//! What a search on this computer and one with several machines ask for alike: answers, and where the password goes.

use std::path::PathBuf;

use clap::Args;
use rightful_core::report::{Explain as _, Report};
use rightful_core::secret::Secret;
use rightful_flows::recall::Store;

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::remembered::{self, Remembered};
use crate::render::recall as render;
use crate::stop::Stopped;
use crate::world::minted::{self, AskedFor};

/// Answers, and where the password goes.
#[derive(Debug, Args)]
pub(crate) struct Asked {
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
}

impl Asked {
    /// Which backup, and what to try on it; that the password can be written is seen to before days of search, and not behind them.
    ///
    /// # Errors
    /// The report of what is wrong with it.
    pub(crate) fn read(
        &self,
        options: &Options,
        chosen: &Chosen,
        remembered: &Remembered,
    ) -> Result<AskedFor, Box<Report>> {
        if let Some(Err(why)) = self.save.as_deref().map(remembered::can_write_new) {
            return Err(Box::new(why.report()));
        }
        minted::asked_for(options, chosen, remembered)
    }

    /// Whether the system's store of passwords is looked into: a rehearsal has none.
    pub(crate) fn store(&self, options: &Options) -> Store {
        if self.no_keychain || options.rehearse.is_some() { Store::Leave } else { Store::Ask }
    }

    /// What stands in place of answers.
    pub(crate) fn given(&self) -> deed::Given {
        let choice = self.choose.clone();
        deed::Given { choice, script: Some("own"), stopped: Stopped::Search, ..deed::Given::default() }
    }

    /// Whether the owner has the password now: with `--json` alone it was neither shown nor written.
    pub(crate) fn is_told(&self, exit: Exit, options: &Options) -> bool {
        exit == Exit::Done && (options.format() == Format::Text || self.show || self.save.is_some())
    }

    /// Shows the password once, or writes it where it is wanted.
    pub(crate) fn tell(&self, password: &Secret, options: &Options) -> Exit {
        render::password(password, options.format(), self.show, self.save.as_deref())
    }
}
