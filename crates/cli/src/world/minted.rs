//! The backup of a virtual phone whose owner has half forgotten its password, for rehearsing how it is found again.

use std::path::PathBuf;

use rightful_core::report::{Explain as _, Report};
use rightful_core::secret::Secret;
use rightful_flows::recall::given::Ideas;
use rightful_recall::parts::joins::joined;
use rightful_recall::parts::spelling::{Changed, Spelling, remembered};
use rightful_recall::{Expression, Reason};
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::DataSpec;
use rightful_sim::phone::spec::PhoneSpec;
use tempfile::TempDir;

use super::rehearsal::{self, RehearsalError};
use super::scenario::Scenario;
use crate::chosen::Chosen;
use crate::options::Options;
use crate::remembered::Remembered;

/// The backup's `Manifest.plist`, what to try, and what a rehearsal has minted, which is there as long as this is held.
pub(crate) type AskedFor = (PathBuf, Ideas, Option<Forgotten>);

/// The backup and the ideas that a command is about: the owner's, or those of a rehearsal, which lasts as long as what comes with them.
///
/// # Errors
/// What cannot be read, or made.
pub(crate) fn asked_for(
    options: &Options,
    chosen: &Chosen,
    remembered: &Remembered,
) -> Result<AskedFor, Box<Report>> {
    if let Some(scenario) = &options.rehearse {
        let minted = Forgotten::mint(scenario).map_err(|why| Box::new(why.report()))?;
        return Ok((minted.manifest(), minted.ideas(), Some(minted)));
    }
    let manifest = chosen.manifest().map_err(|why| Box::new(why.report()))?;
    let ideas = remembered.ideas().map_err(|why| Box::new(why.report()))?;
    Ok((manifest, ideas, None))
}

/// What the owner has forgotten.
const PASSWORD: &[u8] = b"Balkon-sommer2019";

/// What they remember: two words, and that there is a year behind them.
const WORDS: [&str; 2] = ["sommer", "balkon"];

/// A two-hundredth of what real phones take, so that it is over in seconds.
const ROUNDS: Rounds = Rounds { first: 50_000, second: 100 };

/// A backup, and what is remembered of its password. Removed at the end.
pub(crate) struct Forgotten {
    folder: TempDir,
}

impl Forgotten {
    /// Makes the backup of the scenario's first phone.
    ///
    /// # Errors
    /// There is no room for it.
    pub(crate) fn mint(scenario: &Scenario) -> Result<Self, RehearsalError> {
        let mut spec = scenario.phones.first().cloned().unwrap_or_else(PhoneSpec::iphone_14_pro_max);
        spec.data = DataSpec { seed: 1, files: 20, bytes: 100_000 };
        spec.backup.rounds = ROUNDS;
        spec.backup.password = Some(Secret::new(PASSWORD.to_vec()));
        let folder = rehearsal::folder()?;
        Phone::new(spec).write_backup(&folder.path().join("backup"))?;
        Ok(Self { folder })
    }

    /// Its `Manifest.plist`.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.folder.path().join("backup").join("Manifest.plist")
    }

    /// What the owner remembers.
    pub(crate) fn ideas(&self) -> Ideas {
        let spelling = Spelling { case: Changed::Varied, accents: Changed::Kept, slips: None };
        let words: Vec<Expression> =
            (1..).zip(WORDS).filter_map(|(number, word)| remembered(number, word, spelling).ok()).collect();
        let years = (2015..=2022).map(|year: u32| Expression::text(year.to_string()));
        let year = Expression::choice(years).because(Reason::Year).at_cost(1).optional();
        let mut ideas = Ideas::default();
        if let Ok(words) = joined(&words, 2, &["", "-", "_", " "]) {
            ideas.guess(Expression::sequence([words, year]));
        }
        ideas
    }
}
