//! The coordinator's side as a pure state machine: who is there, who gets what, whose answer is believed, and when it is over.
//!
//! No clock, no network: what was heard and what time it is are handed in, what to do comes out. Each lease carries
//! several locks: one of the backup's, some that the coordinator made for a candidate in this very range, and others that open
//! with nothing. Which are which no letter says; the backup's own come again in other leases, and can be told by that. One that
//! misses a planted lock, or opens what nothing opens, has not done what it says.

mod judge;
mod lending;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::ledger::{Ledger, Slot};
use crate::message::{Beat, FromWorker, Hello, LARGEST, Report, ToWorker};
use crate::seal::Name;
use judge::judge;

/// The most workers at a time.
pub const MOST_WORKERS: usize = 64;

/// How many workers are put aside before the coordinator asks whom the owner has given the code to.
pub const MOST_LIARS: usize = 16;

/// How many machines that are not known are answered within one silence; whoever has the code can make up any number of them.
const MOST_STRANGERS: usize = 64;

/// After how many beats that did not come a worker counts as gone.
const BEATS: u32 = 4;

/// How long leases are, and what follows from that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    lease: Duration,
}

impl Rules {
    /// Leases that take a worker about so long, between a second and an hour.
    pub fn new(lease: Duration) -> Self {
        Self { lease: lease.clamp(Duration::from_secs(1), Duration::from_secs(3600)) }
    }

    /// How often a worker gives a sign of life.
    pub fn beat(self) -> Duration {
        (self.lease / 4).clamp(Duration::from_millis(250), Duration::from_secs(15))
    }

    /// After which silence it counts as gone.
    pub fn silence(self) -> Duration {
        self.beat() * BEATS + Duration::from_secs(1)
    }

    /// After how long without its report a lease is taken back, however often the worker says that it is there, and whatever else it
    /// reports: at its own measure it would be done within two leases, the one under way and this one.
    fn stall(self) -> Duration {
        self.lease * 10 + self.silence()
    }
}

/// How a worker's answer was found to be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    /// It did not open a lock that opens.
    Missed,
    /// It says it opened what does not open.
    Invented,
    /// It reports another number of candidates than it had.
    Uncounted,
    /// It reports what another has.
    NotItsOwn,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Make the locks of this lease and send it.
    Lend(Grant),
    /// Try the candidate at this place on the whole keybag, and say what came of it by [`Coordinator::confirmed`].
    Confirm {
        /// The place.
        place: u128,
        /// Who says that it opens.
        worker: Name,
    },
    /// Tell this worker.
    Tell(Name, ToWorker),
    /// Worth telling the owner.
    Told(Told),
}

/// What happened to a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It is there.
    Joined(Name),
    /// Nothing was heard of it for too long; what it had goes to others.
    Lost(Name),
    /// It was lost and is there again.
    Back(Name),
    /// It said that it stops.
    Left(Name),
    /// It is put aside.
    PutAside {
        /// Which.
        worker: Name,
        /// Why.
        lie: Lie,
        /// How many candidates are done again because of it.
        again: u128,
    },
    /// There are as many workers as there may be.
    TooMany,
}

/// A lease to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its number.
    pub id: u64,
    /// Who gets it.
    pub worker: Name,
    /// The first place.
    pub first: u128,
    /// How many.
    pub count: u32,
    /// What each of its locks is.
    pub slots: Vec<Slot>,
}

/// How the search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The candidate at this place opens the backup.
    Found(u128),
    /// All were tried, and none does.
    NoneOfThem,
    /// So many workers gave wrong answers that something else must be the matter.
    TooManyLiars,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// How many candidates are tried.
    pub done: u128,
    /// Of how many.
    pub count: u128,
    /// How many workers are there.
    pub workers: usize,
    /// How many candidates they try in a second, all together.
    pub rate: f64,
}

/// How a worker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum State {
    Here,
    Gone,
    Aside,
}

#[derive(Debug, Clone)]
pub(crate) struct Worker {
    pub(crate) state: State,
    /// When something was last heard of it, and when it last reported or got its first lease.
    heard: Duration,
    reported: Duration,
    /// Candidates a second.
    pub(crate) rate: f64,
    pub(crate) batch: u16,
    /// Whether a report of it was believed.
    pub(crate) proven: bool,
    /// How many times in a row it did not get done with anything it had.
    stalls: u32,
}

impl Worker {
    pub(crate) fn new(state: State, rate: f64, batch: u16, proven: bool, now: Duration) -> Self {
        // What is no number, or none that could be, is taken for the slowest.
        let rate = if rate.is_finite() { rate.clamp(0.001, f64::from(LARGEST)) } else { 0.001 };
        Self { state, heard: now, reported: now, rate, batch: batch.max(1), proven, stalls: 0 }
    }
}

/// The coordinator.
#[derive(Debug, Clone)]
pub struct Coordinator {
    pub(crate) rules: Rules,
    pub(crate) ledger: Ledger,
    pub(crate) workers: BTreeMap<Name, Worker>,
    /// The number of the next lease.
    pub(crate) next: u64,
    /// What workers say opens the backup, and was not tried yet.
    claims: BTreeSet<(Name, u128)>,
    /// The place that opens the backup, as soon as it was tried.
    found: Option<u128>,
    /// When each lease was lent; those that were lent before this one was taken up, at its beginning.
    since: BTreeMap<u64, Duration>,
    /// Which machines that are not known were answered, and when.
    answered: BTreeMap<Name, Duration>,
}

impl Coordinator {
    /// For so many candidates.
    pub fn new(count: u128, rules: Rules) -> Self {
        Self {
            rules,
            ledger: Ledger::new(count),
            workers: BTreeMap::new(),
            next: 1,
            claims: BTreeSet::new(),
            found: None,
            since: BTreeMap::new(),
            answered: BTreeMap::new(),
        }
    }

    /// One that was kept: everybody who was there is given time to be heard again. Its clock begins at 0 anew.
    pub(crate) fn taken_up(
        rules: Rules,
        ledger: Ledger,
        workers: BTreeMap<Name, Worker>,
        next: u64,
        claims: BTreeSet<(Name, u128)>,
        found: Option<u128>,
    ) -> Self {
        let (since, answered) = (BTreeMap::new(), BTreeMap::new());
        Self { rules, ledger, workers, next, claims, found, since, answered }
    }

    /// What workers say opens the backup, and was not tried yet.
    pub(crate) fn claims(&self) -> impl Iterator<Item = (Name, u128)> {
        self.claims.iter().copied()
    }

    /// The place that opens the backup, if it was found.
    pub(crate) fn found(&self) -> Option<u128> {
        self.found
    }

    /// How far it is.
    pub fn standing(&self) -> Standing {
        let here = || self.workers.values().filter(|worker| worker.state == State::Here);
        Standing {
            done: self.ledger.done(),
            count: self.ledger.count(),
            workers: here().count(),
            rate: here().filter(|worker| worker.proven).map(|worker| worker.rate).sum(),
        }
    }

    /// Whether it is over, and how.
    pub fn end(&self) -> Option<End> {
        if let Some(place) = self.found {
            return Some(End::Found(place));
        }
        if self.aside() > MOST_LIARS {
            return Some(End::TooManyLiars);
        }
        (self.claims.is_empty() && self.ledger.done() == self.ledger.count()).then_some(End::NoneOfThem)
    }

    fn aside(&self) -> usize {
        self.workers.values().filter(|worker| worker.state == State::Aside).count()
    }

    /// Everybody who is to hear that it is over.
    pub fn farewell(&self) -> Vec<Action> {
        let here = self.workers.iter().filter(|(_, worker)| worker.state == State::Here);
        here.map(|(name, _)| Action::Tell(*name, ToWorker::Over)).collect()
    }

    /// Hears a letter. `now` is any clock that does not go back, and stands still while nothing can be heard.
    pub fn hear(&mut self, from: Name, letter: FromWorker, now: Duration) -> Vec<Action> {
        let mut actions = Vec::new();
        if let FromWorker::Hello(hello) = &letter {
            self.welcome(from, hello, now, &mut actions);
            return actions;
        }
        let Some(worker) = self.workers.get_mut(&from) else {
            // Its hello never came, or it was away for so long that it was forgotten: it would wait for nothing.
            if letter != FromWorker::Leave && self.may_answer(from, now) {
                actions.push(Action::Tell(from, ToWorker::SayHello));
            }
            return actions;
        };
        match worker.state {
            // Whatever it says: it was told, and is told again in case it has not heard.
            State::Aside => {
                if matches!(letter, FromWorker::Report(_)) {
                    actions.push(Action::Tell(from, ToWorker::Aside));
                }
                return actions;
            }
            State::Gone if letter != FromWorker::Leave => {
                worker.state = State::Here;
                worker.reported = now;
                actions.push(Action::Told(Told::Back(from)));
            }
            State::Here | State::Gone => {}
        }
        worker.heard = now;
        match letter {
            FromWorker::Hello(_) => {}
            FromWorker::Beat(beat) => self.beat(from, &beat, &mut actions),
            FromWorker::Report(report) => self.report(from, &report, now, &mut actions),
            FromWorker::Leave => self.lose(from, Told::Left(from), &mut actions),
        }
        actions
    }

    fn welcome(&mut self, from: Name, hello: &Hello, now: Duration, actions: &mut Vec<Action>) {
        let rate = hello.per_1000_seconds as f64 / 1000.0;
        if let Some(known) = self.workers.get_mut(&from) {
            known.heard = now;
            if known.state == State::Gone {
                known.state = State::Here;
                known.reported = now;
                actions.push(Action::Told(Told::Back(from)));
            }
            return;
        }
        // The liars stay known as long as the search lasts; they are bounded by themselves.
        if self.workers.len() - self.aside() >= MOST_WORKERS {
            let gone =
                self.workers.iter().find(|(_, worker)| worker.state == State::Gone).map(|(name, _)| *name);
            let Some(gone) = gone else {
                actions.push(Action::Told(Told::TooMany));
                if self.may_answer(from, now) {
                    actions.push(Action::Tell(from, ToWorker::Full));
                }
                return;
            };
            self.ledger.settle(gone);
            self.workers.remove(&gone);
        }
        self.workers.insert(from, Worker::new(State::Here, rate, hello.batch, false, now));
        actions.push(Action::Told(Told::Joined(from)));
    }

    /// Whether a machine that is not known is answered: each once in a while, and only so many.
    fn may_answer(&mut self, name: Name, now: Duration) -> bool {
        let silence = self.rules.silence();
        self.answered.retain(|_, when| now.saturating_sub(*when) <= silence);
        let may = self.answered.len() < MOST_STRANGERS && !self.answered.contains_key(&name);
        if may {
            self.answered.insert(name, now);
        }
        may
    }

    fn beat(&mut self, from: Name, beat: &Beat, actions: &mut Vec<Action>) {
        let Some(held) = beat.lease.and_then(|id| self.ledger.known(id)) else { return };
        match judge(held, from, &beat.opened, None) {
            Ok(claims) => self.claim(from, &claims, actions),
            Err(lie) => self.put_aside(from, lie, actions),
        }
    }

    fn report(&mut self, from: Name, report: &Report, now: Duration, actions: &mut Vec<Action>) {
        // One that was counted already, and came again.
        let Some(held) = self.ledger.known(report.lease) else { return };
        match judge(held, from, &report.opened, Some(report.tried)) {
            Err(lie) => self.put_aside(from, lie, actions),
            Ok(claims) => {
                self.ledger.credit(report.lease);
                if let Some(worker) = self.workers.get_mut(&from) {
                    let seconds = (report.took_ms.max(1) as f64) / 1000.0;
                    let seen = f64::from(report.tried) / seconds;
                    let rate = if worker.proven { (worker.rate + seen) / 2.0 } else { seen };
                    *worker = Worker::new(State::Here, rate, worker.batch, true, now);
                }
                self.claim(from, &claims, actions);
            }
        }
    }

    /// Has the first claim of a worker tried; the others wait for what comes of it.
    fn claim(&mut self, from: Name, places: &[u128], actions: &mut Vec<Action>) {
        let waits = self.claims.iter().any(|(name, _)| *name == from);
        if let Some(place) = places.first().filter(|_| !waits && self.found.is_none()) {
            self.claims.insert((from, *place));
            actions.push(Action::Confirm { place: *place, worker: from });
        }
    }

    /// What came of trying the candidate at a place on the whole keybag.
    pub fn confirmed(&mut self, worker: Name, place: u128, opens: bool) -> Vec<Action> {
        let mut actions = Vec::new();
        self.claims.remove(&(worker, place));
        if opens {
            self.found = self.found.or(Some(place));
        } else {
            self.put_aside(worker, Lie::Invented, &mut actions);
        }
        actions
    }

    fn put_aside(&mut self, worker: Name, lie: Lie, actions: &mut Vec<Action>) {
        let again = self.ledger.disbelieve(worker);
        if let Some(worker) = self.workers.get_mut(&worker) {
            worker.state = State::Aside;
        }
        actions.push(Action::Told(Told::PutAside { worker, lie, again }));
        actions.push(Action::Tell(worker, ToWorker::Aside));
    }

    fn lose(&mut self, name: Name, told: Told, actions: &mut Vec<Action>) {
        let leases: Vec<u64> = self.ledger.of(name).collect();
        leases.into_iter().for_each(|id| self.ledger.take_back(id));
        if let Some(worker) = self.workers.get_mut(&name).filter(|worker| worker.state == State::Here) {
            worker.state = State::Gone;
            actions.push(Action::Told(told));
        }
    }
}
