//! Trying candidates in their order, batch by batch, until one opens the backup.
//!
//! What tries them is handed in, so that this room opens no backup: usually the keys of a whole batch are derived side by side. What
//! says yes there is believed only after the slow reference, handed in too, has said yes to the same candidate.

use std::fmt;
use std::num::NonZeroU16;
use std::ops::ControlFlow;
use std::time::Duration;

use rightful_core::report::Explain;
use rightful_core::secret::Secret;

use crate::candidates::Candidates;
use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::odds::Odds;
use crate::pace::{Pace, Rate, Remaining};
use crate::reason::Reason;

/// What tries passwords on one backup.
pub trait Trial {
    /// Why it could not try.
    type Error;

    /// Tries all of these; says for each, in their order, whether it seems to open the backup.
    ///
    /// # Errors
    /// When they could not be tried, or somebody stopped it in the middle: then none of them counts as tried.
    fn batch(&mut self, candidates: &[Secret]) -> Result<Vec<Verdict>, Self::Error>;

    /// Tries one again, slowly, by other means, and to the end.
    ///
    /// # Errors
    /// When it could not be tried.
    fn confirm(&mut self, candidate: &Secret) -> Result<Verdict, Self::Error>;
}

/// What was seen of one candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It opens the backup.
    Opens,
    /// It does not.
    Wrong,
}

/// How far a search is, told after every batch.
#[derive(Debug, Clone)]
pub struct Progress {
    /// From here it could go on.
    pub checkpoint: Checkpoint,
    /// How many candidates there are.
    pub count: u128,
    /// How much of what was thought of is tried.
    pub odds: Odds,
    /// How fast it goes; nothing until a batch has taken time.
    pub rate: Option<Rate>,
    /// How long the rest may take.
    pub remaining: Option<Remaining>,
}

/// The password, found and confirmed.
#[derive(Debug, Clone)]
pub struct Found {
    /// It.
    pub password: Secret,
    /// Its place among the candidates.
    pub place: u128,
    /// Why it was tried.
    pub why: Vec<Reason>,
}

/// How a search ended.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// With the password.
    Found(Found),
    /// All were tried, and none opens the backup.
    NoneOfThem,
    /// It was stopped, and can go on from there.
    Stopped(Checkpoint),
}

/// Why a search did not come to its end. The checkpoint of the last progress holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SearchError<E> {
    /// The candidates could not be tried.
    #[error("the candidates could not be tried")]
    Trial(#[source] E),
    /// The trial gave as many verdicts as it had not been asked for.
    #[error("{asked} candidates were tried and {answered} verdicts came")]
    Uncounted {
        /// How many it was asked for.
        asked: usize,
        /// How many came.
        answered: usize,
    },
    /// The fast way said yes to a candidate, and the reference no.
    #[error(
        "this computer computes wrongly: of candidate {place}, two ways of trying it said different things"
    )]
    Disagreed {
        /// Its place, counted from 0.
        place: u128,
    },
}

impl<E: std::error::Error + 'static> Explain for SearchError<E> {
    fn code(&self) -> &'static str {
        match self {
            Self::Trial(_) => "recall/not-tried",
            Self::Uncounted { .. } => "recall/verdicts-uncounted",
            Self::Disagreed { .. } => "recall/ways-disagree",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Trial(_) => "do what the cause says, then go on with the search; the backup is as it was",
            Self::Uncounted { .. } => {
                "update Rightful; if it is current, send us the report; the backup is as it was"
            }
            Self::Disagreed { .. } => {
                "restart the computer, or search on another one, from the beginning; the backup is as it was"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Trial(_) | Self::Uncounted { .. } => None,
            Self::Disagreed { .. } => {
                Some("its memory or its processor fails, or the backup's keybag is damaged")
            }
        }
    }
}

/// A search that has not ended.
pub struct Search<'a> {
    candidates: &'a Candidates,
    batch: NonZeroU16,
    next: u128,
    spent: Duration,
    pace: Pace,
}

impl<'a> Search<'a> {
    /// From the first candidate on, so many at a time.
    pub fn new(candidates: &'a Candidates, batch: NonZeroU16) -> Self {
        Self { candidates, batch, next: 0, spent: Duration::ZERO, pace: Pace::default() }
    }

    /// From a checkpoint on; the size of the batch may be another than before.
    ///
    /// # Errors
    /// When the checkpoint is of other candidates, or lies behind the last.
    pub fn resume(
        candidates: &'a Candidates,
        batch: NonZeroU16,
        from: &Checkpoint,
    ) -> Result<Self, CheckpointError> {
        from.fits(candidates)?;
        Ok(Self { next: from.next, spent: from.spent, ..Self::new(candidates, batch) })
    }

    /// From where it could go on now.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint { digest: *self.candidates.digest(), next: self.next, spent: self.spent }
    }

    /// Searches. `clock` tells the time since any fixed moment, and `watch` is told how far it is after every batch that did
    /// not end it and says whether to go on. Whoever keeps the checkpoint that `watch` was told last tries, after a kill, no
    /// candidate again but those of one batch, and leaves none out.
    ///
    /// # Errors
    /// Whatever kept candidates from being tried; [`Self::checkpoint`] still says where to go on.
    pub fn run<T: Trial>(
        &mut self,
        trial: &mut T,
        clock: &mut dyn FnMut() -> Duration,
        watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<Outcome, SearchError<T::Error>> {
        let mut walk = self.candidates.walk_from(self.next);
        let mut before = clock();
        let mut batch = Vec::with_capacity(self.batch.get().into());
        loop {
            batch.clear();
            while batch.len() < self.batch.get().into()
                && let Some(candidate) = walk.advance()
            {
                batch.push(Secret::new(candidate.to_vec()));
            }
            if batch.is_empty() {
                return Ok(Outcome::NoneOfThem);
            }
            let found = self.attempt(trial, &batch)?;
            // A clock that goes back has stood still.
            let now = clock();
            let took = now.saturating_sub(before);
            before = now;
            self.spent = self.spent.saturating_add(took);
            if let Some(found) = found {
                return Ok(Outcome::Found(found));
            }
            self.next += batch.len() as u128;
            self.pace.note(batch.len() as u32, took);
            if watch(&self.progress()).is_break() {
                return Ok(Outcome::Stopped(self.checkpoint()));
            }
        }
    }

    /// Tries a batch; of what seems to open the backup, the first is confirmed.
    fn attempt<T: Trial>(
        &self,
        trial: &mut T,
        batch: &[Secret],
    ) -> Result<Option<Found>, SearchError<T::Error>> {
        let verdicts = trial.batch(batch).map_err(SearchError::Trial)?;
        if verdicts.len() != batch.len() {
            return Err(SearchError::Uncounted { asked: batch.len(), answered: verdicts.len() });
        }
        let Some(at) = verdicts.iter().position(|verdict| *verdict == Verdict::Opens) else {
            return Ok(None);
        };
        let place = self.next + at as u128;
        match trial.confirm(&batch[at]).map_err(SearchError::Trial)? {
            Verdict::Wrong => Err(SearchError::Disagreed { place }),
            Verdict::Opens => {
                let why = self.candidates.why(batch[at].expose()).unwrap_or_default();
                Ok(Some(Found { password: batch[at].clone(), place, why }))
            }
        }
    }

    fn progress(&self) -> Progress {
        let count = self.candidates.count();
        Progress {
            checkpoint: self.checkpoint(),
            count,
            odds: self.candidates.odds(self.next),
            rate: self.pace.rate(),
            remaining: self.pace.remaining(count - self.next),
        }
    }
}

impl fmt::Debug for Search<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search").field("next", &self.next).field("of", &self.candidates.count()).finish()
    }
}
