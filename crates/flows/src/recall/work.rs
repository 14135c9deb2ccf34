//! Trying candidates on all cores, batch by batch, and writing down what was tried.

use std::cell::{Cell, RefCell};
use std::num::NonZeroU16;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use rightful_backup::keybag::DeriveError;
use rightful_core::secret::Secret;
use rightful_lanes::{Task, Times, calibrate};
use rightful_recall::{Candidates, Found, Outcome, Search, SearchError, Trial, Verdict};

use super::estimate::Pace;
use super::keep::{EVERY, Keep, Standing};
use super::target::{Target, Tries};
use super::tried::{Fingerprint, Fingers, Tried};

/// How long a batch lasts at least, in seconds, where there is enough to try: what is lost when it is cut off.
const BATCH_S: f64 = 2.0;

/// How many of a backup's rounds are done at once to measure …
const MEASURED_ROUNDS: u32 = 100_000;

/// … and for how long: shorter, and what is measured is chance.
const MEASURED: Duration = Duration::from_millis(150);

/// More are not tried to measure, whatever the clock says.
const MOST_MEASURED: usize = 100_000;

/// How often it is found out why the candidates of the moment are tried.
const REASON_EVERY: Duration = Duration::from_secs(15);

/// For so many seconds of trying, whatever an earlier run has tried may still come: then it should have begun to.
const FOREIGN_S: f64 = 5.0;

/// The most candidates in a batch.
const LARGEST_BATCH: f64 = 65_535.0;

/// How fast this computer is, and how it is best kept busy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Machine {
    /// How many cores work.
    pub cores: usize,
    /// How many candidates a core takes at once.
    pub side_by_side: usize,
    /// Candidates in a second, on all of these cores.
    pub per_second: f64,
}

impl Machine {
    /// Measures: a part of the rounds that the backup asks for, on all cores at the same time.
    ///
    /// # Errors
    /// The backup asks for more rounds than are believed.
    pub fn measure(
        target: &Target,
        cores: usize,
        clock: &mut dyn FnMut() -> Duration,
    ) -> Result<Self, DeriveError> {
        for task in [Task::Sha256Rounds, Task::Sha1Rounds] {
            calibrate(task, &mut *clock);
        }
        let side_by_side = side_by_side(target);
        let (short, part) = target.shortened(MEASURED_ROUNDS);
        let words: Vec<Secret> =
            (0..side_by_side * cores).map(|n| Secret::new(format!("measure {n}").into_bytes())).collect();
        let before = clock();
        let (mut count, mut took) = (0, Duration::ZERO);
        while took < MEASURED && count < MOST_MEASURED {
            on_all_cores(cores, words.chunks(side_by_side), |words| {
                short.each(words, &mut || ControlFlow::Continue(())).map(drop)
            })?;
            count += words.len();
            took = clock().saturating_sub(before);
        }
        Ok(Self { cores, side_by_side, per_second: count as f64 * part / took.as_secs_f64().max(1e-6) })
    }

    /// How many candidates are in a batch.
    pub(super) fn batch(&self) -> NonZeroU16 {
        let round = (self.cores * self.side_by_side) as f64;
        let rounds = (self.per_second * BATCH_S / round).floor().max(1.0);
        NonZeroU16::new((rounds * round).min(LARGEST_BATCH) as u16).unwrap_or(NonZeroU16::MIN)
    }
}

/// How many candidates the fastest way of this processor takes at once.
fn side_by_side(target: &Target) -> usize {
    if target.has_first_stage() {
        Times::known(Task::Sha256Rounds).best(usize::MAX).lanes()
    } else {
        // Two chains for each.
        Times::known(Task::Sha1Rounds).best(usize::MAX).lanes().div_ceil(2)
    }
}

/// Does pieces of work on so many threads, each taking the next piece when it is done with one. The first error ends it.
fn on_all_cores<'p, P: Sync + ?Sized + 'p, T: Send>(
    cores: usize,
    pieces: impl Iterator<Item = &'p P>,
    work: impl Fn(&'p P) -> Result<T, DeriveError> + Sync,
) -> Result<Vec<T>, DeriveError> {
    let pieces: Vec<&P> = pieces.collect();
    let (next, failed) = (AtomicUsize::new(0), AtomicBool::new(false));
    let done: Vec<Mutex<Option<Result<T, DeriveError>>>> = pieces.iter().map(|_| Mutex::new(None)).collect();
    std::thread::scope(|scope| {
        let one = || {
            // Whoever works at this computer goes first; where the system does not let us say so, it goes on without.
            let _as_the_system_likes = rightful_host::power::give_way();
            while let Some((piece, done)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                pieces.get(at).zip(done.get(at))
            } {
                if failed.load(Ordering::Relaxed) {
                    break;
                }
                let result = work(piece);
                failed.fetch_or(result.is_err(), Ordering::Relaxed);
                *done.lock().unwrap_or_else(|broken| broken.into_inner()) = Some(result);
            }
        };
        let threads: Vec<_> = (0..cores.min(pieces.len())).map(|_| scope.spawn(one)).collect();
        for thread in threads {
            if let Err(broken) = thread.join() {
                std::panic::resume_unwind(broken);
            }
        }
    });
    done.into_iter()
        .filter_map(|one| one.into_inner().unwrap_or_else(|broken| broken.into_inner()))
        .collect::<Result<Vec<T>, DeriveError>>()
}

/// What is told while a search goes on.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The first place that is not tried.
    pub next: u128,
    /// Of how many.
    pub of: u128,
    /// The share of the likelihood that was tried, from 0 to 1.
    pub likely: f64,
    /// Candidates in a second.
    pub per_second: f64,
    /// How long the rest takes, at least and at most.
    pub remaining: Option<(Duration, Duration)>,
    /// Why the batch that comes next is tried, by its first candidate.
    pub now: String,
}

/// Why candidates could not be tried.
#[derive(Debug, thiserror::Error)]
pub enum TrialError {
    /// Nothing was derived, or it was stopped.
    #[error(transparent)]
    Derive(#[from] DeriveError),
    /// What was tried cannot be written down.
    #[error("what was tried cannot be written down in {}", path.display())]
    Unwritable {
        /// Where.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
}

/// How a search ended.
#[derive(Debug)]
pub(super) enum Ended {
    Found(Found),
    NoneOfThem,
    Stopped,
}

/// A search, and everything around it.
pub(super) struct Job<'j, T> {
    pub(super) tries: &'j T,
    pub(super) candidates: &'j Candidates,
    pub(super) machine: Machine,
    pub(super) keep: &'j mut Keep,
    pub(super) fingers: Fingers,
    /// The first place that is not tried any more.
    pub(super) until: u128,
}

impl<T: Tries> Job<'_, T> {
    /// Searches to the end, or until `go_on` says no. What was tried is on the disk when it returns, and every few seconds before.
    ///
    /// # Errors
    /// The candidates cannot be tried, or what was tried cannot be written down.
    pub(super) fn run(
        self,
        clock: &mut dyn FnMut() -> Duration,
        go_on: &(dyn Fn() -> bool + Sync),
        tell: &mut dyn FnMut(Snapshot),
    ) -> Result<Ended, SearchError<TrialError>> {
        let Self { tries, candidates, machine, keep, fingers, until } = self;
        let batch = machine.batch();
        let mut search = match keep.mark(candidates) {
            Some(mark) => {
                Search::resume(candidates, batch, &mark).unwrap_or_else(|_| Search::new(candidates, batch))
            }
            None => Search::new(candidates, batch),
        };
        let first = search.checkpoint().next();
        // Of what was tried in all, what lies before the first place of this run does not come again.
        let foreign = Foreign {
            noted: (keep.tried().len() as u128).saturating_sub(first),
            settles: machine.per_second * FOREIGN_S,
        };
        let keep = RefCell::new(keep);
        let mut pace = Pace::measured(machine.per_second);
        // How many of the last batch were really tried, and how many of all batches were not.
        let (fresh, passed_over) = (Cell::new(0), Cell::new(0));
        let (fresh, passed_over) = (&fresh, &passed_over);
        let mut crew = Crew { tries, machine, keep: &keep, fingers, go_on, fresh, passed_over };
        let mut reasons = Reasons::default();
        let mut snapshot = |next: u128, likely: f64, pace: &Pace, at: Duration| {
            let left = until.saturating_sub(next);
            let (least, most) = foreign.still_to_try(left, next.saturating_sub(first), passed_over.get());
            let now = reasons.at(candidates, next, at);
            let remaining = pace.remaining(least, most);
            Snapshot { next, of: until, likely, per_second: pace.rate(), remaining, now }
        };
        let seen = Cell::new(clock());
        tell(snapshot(first, candidates.odds(first).likely, &pace, seen.get()));
        let (mut written, mut before) = (seen.get(), seen.get());
        let mut failed = None;
        let mut look = || {
            seen.set(clock());
            seen.get()
        };
        let result = search.run(&mut crew, &mut look, &mut |progress| {
            let now = seen.get();
            pace.note(fresh.get(), now.saturating_sub(before));
            before = now;
            let next = progress.checkpoint.next();
            if now.saturating_sub(written) >= EVERY {
                written = now;
                if let Err(why) = keep.borrow_mut().reached(candidates, &progress.checkpoint, Standing::Begun)
                {
                    failed = Some(why);
                    return ControlFlow::Break(());
                }
            }
            tell(snapshot(next, progress.odds.likely, &pace, now));
            if go_on() && next < until { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        let at = search.checkpoint();
        let (ended, standing) = match result {
            Ok(Outcome::Found(found)) => (Ok(Ended::Found(found)), Standing::Found),
            Ok(Outcome::Stopped(_)) if at.next() < until || !go_on() => {
                (Ok(Ended::Stopped), Standing::Stopped)
            }
            Ok(Outcome::NoneOfThem | Outcome::Stopped(_)) => (Ok(Ended::NoneOfThem), Standing::NoneOfThem),
            Err(SearchError::Trial(TrialError::Derive(DeriveError::Stopped))) => {
                (Ok(Ended::Stopped), Standing::Stopped)
            }
            Err(why) => (Err(why), Standing::Stopped),
        };
        let mut keep = keep.borrow_mut();
        let path = keep.path();
        let last = match failed {
            Some(why) => Err(why),
            None => keep.reached(candidates, &at, standing),
        };
        match (ended, last) {
            // A password that was found is told, whatever the disk says.
            (Ok(Ended::Found(found)), _) => Ok(Ended::Found(found)),
            (Ok(_), Err(source)) => Err(SearchError::Trial(TrialError::Unwritable { path, source })),
            (ended, _) => ended,
        }
    }
}

/// What earlier runs have tried for other descriptions: it takes no time when it comes, and nobody knows where it lies.
#[derive(Debug, Clone, Copy)]
struct Foreign {
    /// How many they are.
    noted: u128,
    /// Behind about so many places, as many of them come as came so far.
    settles: f64,
}

impl Foreign {
    /// How many of what is left have still to be tried, at least and at most, when so many places are gone through in this run and so many
    /// of them were met. As long as none could be met, each may still come; when they fail to appear, they are believed to be elsewhere.
    fn still_to_try(self, left: u128, gone: u128, met: u128) -> (u128, u128) {
        let unmet = self.noted.saturating_sub(met).min(left);
        let rate = |met: f64| met / (gone as f64 + self.settles).max(1.0);
        let come = |rate: f64| ((left as f64 * rate.min(1.0)) as u128).min(unmet);
        (left - come(rate(met as f64 + self.settles.max(1.0))), left - come(rate(met as f64)))
    }
}

/// Why what is tried now is tried. To find that out may take as long as a batch, so it is asked seldom.
#[derive(Default)]
struct Reasons {
    told: String,
    next: Duration,
}

impl Reasons {
    fn at(&mut self, candidates: &Candidates, place: u128, now: Duration) -> String {
        if self.told.is_empty() || now >= self.next {
            self.told =
                candidates.nth(place).map(|candidate| why(candidates, &candidate)).unwrap_or_default();
            self.next = now.saturating_add(REASON_EVERY);
        }
        self.told.clone()
    }
}

/// Why a candidate is tried, and how long it is: nothing of what it is.
fn why(candidates: &Candidates, candidate: &Secret) -> String {
    let reasons = candidates.why(candidate.expose()).unwrap_or_default();
    let reasons: Vec<String> = reasons.iter().map(ToString::to_string).collect();
    let length = String::from_utf8_lossy(candidate.expose()).chars().count();
    let length = match length {
        1 => "1 character".to_owned(),
        count => format!("{count} characters"),
    };
    if reasons.is_empty() { length } else { format!("{}; {length}", reasons.join(", ")) }
}

/// The threads that try a batch.
struct Crew<'c, T> {
    tries: &'c T,
    machine: Machine,
    keep: &'c RefCell<&'c mut Keep>,
    fingers: Fingers,
    go_on: &'c (dyn Fn() -> bool + Sync),
    /// How many of the last batch had not been tried in an earlier run.
    fresh: &'c Cell<usize>,
    /// How many of all batches had.
    passed_over: &'c Cell<u128>,
}

impl<T: Tries> Trial for Crew<'_, T> {
    type Error = TrialError;

    fn batch(&mut self, candidates: &[Secret]) -> Result<Vec<Verdict>, TrialError> {
        let mut keep = self.keep.borrow_mut();
        let tried = keep.tried();
        let piece = self.machine.side_by_side.min(candidates.len().div_ceil(self.machine.cores)).max(1);
        let (tries, fingers, go_on) = (self.tries, &self.fingers, self.go_on);
        let known = &*tried;
        let pieces = on_all_cores(self.machine.cores, candidates.chunks(piece), |piece| {
            attempt(tries, fingers, known, go_on, piece)
        })?;
        let all: Vec<(Verdict, Option<Fingerprint>)> = pieces.into_iter().flatten().collect();
        let fresh = all.iter().filter(|(_, fingerprint)| fingerprint.is_some()).count();
        self.fresh.set(fresh);
        self.passed_over.set(self.passed_over.get() + (all.len() - fresh) as u128);
        // The password's own fingerprint is never kept, nor is what was tried beside it.
        if all.iter().all(|(verdict, _)| *verdict == Verdict::Wrong) {
            tried.note(all.iter().filter_map(|(_, fingerprint)| *fingerprint));
        }
        Ok(all.into_iter().map(|(verdict, _)| verdict).collect())
    }

    fn confirm(&mut self, candidate: &Secret) -> Result<Verdict, TrialError> {
        Ok(self.tries.confirm(candidate)?)
    }
}

/// Tries those of a piece that no earlier run has tried; these come with their fingerprints. What answers for another number than it
/// was asked for answers for none.
fn attempt(
    tries: &impl Tries,
    fingers: &Fingers,
    known: &Tried,
    go_on: &(dyn Fn() -> bool + Sync),
    piece: &[Secret],
) -> Result<Vec<(Verdict, Option<Fingerprint>)>, DeriveError> {
    let mut flow = || if go_on() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
    if flow().is_break() {
        return Err(DeriveError::Stopped);
    }
    let fingerprints = fingers.of(piece);
    let fresh = |fingerprint: &&Fingerprint| !known.knows(**fingerprint);
    let wanted: Vec<Secret> = fingerprints
        .iter()
        .zip(piece)
        .filter(|(fingerprint, _)| fresh(fingerprint))
        .map(|(_, candidate)| candidate.clone())
        .collect();
    let verdicts = if wanted.is_empty() { Vec::new() } else { tries.each(&wanted, &mut flow)? };
    if verdicts.len() != wanted.len() {
        return Ok(Vec::new());
    }
    let mut verdicts = verdicts.into_iter();
    let told = fingerprints.iter().map(|fingerprint| match fresh(&fingerprint) {
        true => (verdicts.next().unwrap_or(Verdict::Wrong), Some(*fingerprint)),
        false => (Verdict::Wrong, None),
    });
    Ok(told.collect())
}
