//! The coordinator's loop: what it hears, what it lends, what it tries itself, and what it tells.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use rightful_backup::Keybag;
use rightful_backup::keybag::DeriveError;
use rightful_core::event::Searching;
use rightful_core::session::{Face, Session};
use rightful_queue::nats::{Arrived, CoordinatorRoom, Server};
use rightful_queue::{
    Action, Chance as _, Decoys, Desk, End, Grant, Lease, Lie, Lock, Name, QueueError, Standing,
    SystemChance, ToWorker, Told,
};
use rightful_recall::{Candidates, Verdict};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::super::failure::Failure;
use super::super::state::State;
use super::super::without_keys;
use super::super::work::{make_locks, of_backup};
use crate::recall::estimate::{number, range};
use crate::recall::target::{Target, Tries as _};

/// How often the account is looked after.
const TICK: Duration = Duration::from_millis(250);

/// How often it is told how far it is while nothing changes, so that somebody sees that it lives.
const TELL: Duration = Duration::from_secs(5);

/// How often it is looked whether the server still has the offer.
const TEND: Duration = Duration::from_secs(600);

/// How long the server may be away.
const AWAY_HOURS: u64 = 24;

/// The rate of several machines is known no better than so.
const SPREAD: f64 = 0.2;

/// A coordinator at work.
pub(super) struct Serving {
    server: Server,
    room: CoordinatorRoom,
    desk: Desk,
    offer: Vec<u8>,
    state: State,
    target: Arc<Target>,
    /// The same without the backup's keys.
    stages: Arc<Keybag>,
    backup: Arc<[Lock]>,
    candidates: Arc<Candidates>,
    /// Locks that are being made.
    making: JoinSet<(Grant, Result<Vec<Lock>, DeriveError>)>,
    /// Candidates of which somebody says that they open the backup.
    trying: JoinSet<(Name, u128, Result<bool, DeriveError>)>,
    /// Letters that are worked in, and not on the disk.
    unacknowledged: Vec<Arrived>,
    /// Letters that the server does not have yet, each with its name.
    outbox: VecDeque<(String, Name, ToWorker)>,
    unsaved: bool,
    /// What makes the locks that nothing opens.
    decoys: Decoys,
    /// Which start of the coordinator this is, and how many letters it has written.
    run: u64,
    letters: u64,
    /// When it was last told how far it is, and what was told.
    told: Option<(Instant, (u128, usize))>,
}

impl Serving {
    /// Before the first letter.
    pub(super) fn new(
        server: &Server,
        room: CoordinatorRoom,
        desk: Desk,
        offer: Vec<u8>,
        state: State,
        target: Target,
        candidates: Candidates,
    ) -> Self {
        let (stages, decoys) = (without_keys(target.bag()), desk.decoys());
        Self {
            server: server.clone(),
            room,
            desk,
            offer,
            state,
            backup: of_backup(target.bag()).into(),
            target: Arc::new(target),
            stages: Arc::new(stages),
            candidates: Arc::new(candidates),
            making: JoinSet::new(),
            trying: JoinSet::new(),
            unacknowledged: Vec::new(),
            outbox: VecDeque::new(),
            unsaved: false,
            decoys,
            run: 0,
            letters: 0,
            told: None,
        }
    }

    /// How far it is.
    pub(super) fn standing(&self) -> Standing {
        self.desk.coordinator.standing()
    }

    /// What passwords are tried on.
    pub(super) fn target(&self) -> Arc<Target> {
        Arc::clone(&self.target)
    }

    /// What is tried.
    pub(super) fn candidates(&self) -> Arc<Candidates> {
        Arc::clone(&self.candidates)
    }

    /// Ends it for good: nothing is kept any more.
    pub(super) fn forget(self) {
        self.state.forget();
    }

    /// Serves until it is over, or the owner stops it.
    ///
    /// # Errors
    /// What ended it before. A password that is found is none of it, even if that can no longer be written down.
    pub(super) async fn serve<F: Face>(&mut self, session: &mut Session<F>) -> Result<End, Failure> {
        match self.turns(session).await {
            Err(trouble @ Failure::State { .. }) => {
                // What a machine claims to have found is tried before everything is given up for a full disk.
                while let Some(tried) = self.trying.join_next().await {
                    self.confirmed(session, tried)?;
                }
                let (end, words) = found_all_the_same(self.desk.coordinator.end(), trouble)?;
                session.note("queue/find-unkept", words);
                Ok(end)
            }
            ended => ended,
        }
    }

    async fn turns<F: Face>(&mut self, session: &mut Session<F>) -> Result<End, Failure> {
        let mut chance = SystemChance::new().ok_or(QueueError::NoChance)?;
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // Time in which somebody could be heard: while the server is away, nobody is silent.
        let mut audible = Duration::ZERO;
        let (mut before, mut tended) = (Instant::now(), Instant::now());
        let (mut connected, mut was_connected) = (Instant::now(), true);
        // Letters of an earlier start have other names: the server passes over one that it has already.
        let mut run = [0; 8];
        chance.fill(&mut run);
        self.run = u64::from_be_bytes(run);
        loop {
            if let Some(end) = self.desk.coordinator.end() {
                self.keep().await?;
                return Ok(end);
            }
            tokio::select! {
                arrived = self.room.next() => self.hear(session, arrived, audible),
                Some(made) = self.making.join_next() => self.lend(made)?,
                Some(tried) = self.trying.join_next() => self.confirmed(session, tried)?,
                _ = ticks.tick() => {
                    let now = Instant::now();
                    let passed = now - before;
                    before = now;
                    let is_connected = self.server.is_connected();
                    if is_connected {
                        connected = now;
                        // A machine that slept, or a turn that took long, has heard nobody either.
                        audible += passed.min(4 * TICK);
                    } else if now - connected > Duration::from_secs(AWAY_HOURS * 3600) {
                        return Err(QueueError::Away { hours: AWAY_HOURS }.into());
                    }
                    if is_connected && (!was_connected || now - tended > TEND) {
                        tended = now;
                        self.tend().await;
                    }
                    was_connected = is_connected;
                    let actions = self.desk.coordinator.tick(audible, &mut chance);
                    self.unsaved |= !actions.is_empty();
                    self.act(session, actions);
                    self.keep().await?;
                    self.flush().await;
                    self.tell(session, now);
                }
            }
            if session.stop_asked() && self.desk.coordinator.end().is_none() {
                self.keep().await?;
                let standing = self.desk.coordinator.standing();
                return Err(Failure::Stopped { tried: number(standing.done), of: number(standing.count) });
            }
        }
    }

    /// How far it is, now and then: more often nobody can read it.
    fn tell<F: Face>(&mut self, session: &mut Session<F>, now: Instant) {
        let standing = self.desk.coordinator.standing();
        if self
            .told
            .is_some_and(|(when, before)| now - when < TELL && before == (standing.done, standing.workers))
        {
            return;
        }
        self.told = Some((now, (standing.done, standing.workers)));
        session.searching(searching(&standing, self.candidates.odds(standing.done).likely));
    }

    fn hear<F: Face>(&mut self, session: &mut Session<F>, arrived: Arrived, audible: Duration) {
        match self.desk.read(&arrived.sealed) {
            Some((name, letter)) => {
                let actions = self.desk.coordinator.hear(name, letter, audible);
                self.unsaved |= arrived.is_kept();
                self.act(session, actions);
            }
            None => self.room.stray(),
        }
        self.unacknowledged.push(arrived);
    }

    pub(super) fn act<F: Face>(&mut self, session: &mut Session<F>, actions: Vec<Action>) {
        for action in actions {
            match action {
                Action::Lend(grant) => {
                    let (stages, candidates) = (Arc::clone(&self.stages), Arc::clone(&self.candidates));
                    let (backup, decoys) = (Arc::clone(&self.backup), self.decoys.clone());
                    self.making.spawn_blocking(move || {
                        let locks = make_locks(&stages, &candidates, &backup, &grant, &decoys);
                        (grant, locks)
                    });
                }
                Action::Confirm { place, worker } => {
                    let (target, candidate) = (Arc::clone(&self.target), self.candidates.nth(place));
                    self.trying.spawn_blocking(move || {
                        let opens = candidate
                            .map_or(Ok(false), |candidate| Ok(target.confirm(&candidate)? == Verdict::Opens));
                        (worker, place, opens)
                    });
                }
                Action::Tell(name, letter) => self.post(name, letter),
                Action::Told(told) => session.note(id_of(told), words(told)),
            }
        }
    }

    fn lend(
        &mut self,
        made: Result<(Grant, Result<Vec<Lock>, DeriveError>), tokio::task::JoinError>,
    ) -> Result<(), Failure> {
        let (grant, locks) = match made {
            Ok(made) => made,
            Err(broken) => std::panic::resume_unwind(broken.into_panic()),
        };
        let locks = locks?;
        // It may have been taken back in the meantime.
        if self.desk.coordinator.is_lent(grant.id) {
            let Grant { id, worker, first, count, .. } = grant;
            self.post(worker, ToWorker::Lease(Lease { id, first, count, locks }));
        }
        Ok(())
    }

    fn confirmed<F: Face>(
        &mut self,
        session: &mut Session<F>,
        tried: Result<(Name, u128, Result<bool, DeriveError>), tokio::task::JoinError>,
    ) -> Result<(), Failure> {
        let (worker, place, opens) = match tried {
            Ok(tried) => tried,
            Err(broken) => std::panic::resume_unwind(broken.into_panic()),
        };
        let opens = opens?;
        let actions = self.desk.coordinator.confirmed(worker, place, opens);
        self.unsaved = true;
        self.act(session, actions);
        Ok(())
    }

    fn post(&mut self, to: Name, letter: ToWorker) {
        self.letters += 1;
        let id = match &letter {
            ToWorker::Lease(lease) => format!("lease-{}", lease.id),
            ToWorker::Aside | ToWorker::SayHello | ToWorker::Full | ToWorker::Over => {
                format!("{}-{:x}-{}", to.short(), self.run, self.letters)
            }
        };
        self.outbox.push_back((id, to, letter));
    }

    /// Brings the account onto the disk, then tells the server what need not come again.
    async fn keep(&mut self) -> Result<(), Failure> {
        if self.unsaved {
            self.state.keep(&self.desk.to_saved())?;
            self.unsaved = false;
        }
        for arrived in self.unacknowledged.drain(..) {
            arrived.done().await;
        }
        Ok(())
    }

    /// Hands over what waits, in order, as far as the server takes it. Nothing goes out that is not on the disk.
    async fn flush(&mut self) {
        while let Some((id, to, letter)) = self.outbox.front() {
            if !self.server.is_connected() {
                return;
            }
            if let Some(sealed) = self.desk.write(*to, letter)
                && !self.room.send(*to, id, sealed).await
            {
                return;
            }
            self.outbox.pop_front();
        }
    }

    async fn tend(&self) {
        if let Err(error) = self.room.tend(&self.offer).await {
            tracing::debug!(%error, "the server was not looked after");
        }
    }

    /// Tells everybody that it is over, as far as the server takes it, and gives them a moment to hear it.
    pub(super) async fn close(&mut self) {
        let farewell = self.desk.coordinator.farewell();
        self.outbox.clear();
        for action in farewell {
            if let Action::Tell(name, letter) = action {
                self.post(name, letter);
            }
        }
        self.flush().await;
        self.room.close_when_heard().await;
    }
}

/// A search that ends with its account unkept: a password that is known is told all the same, and that it was not written down.
///
/// # Errors
/// The trouble, where no password is known.
fn found_all_the_same(end: Option<End>, trouble: Failure) -> Result<(End, String), Failure> {
    let Some(end @ End::Found(_)) = end else { return Err(trouble) };
    let words = match std::error::Error::source(&trouble) {
        None => format!(
            "the password is found, but {trouble}; keep the password: if this is cut off now, it has to be found again"
        ),
        Some(why) => format!(
            "the password is found, but {trouble} ({why}); keep the password: if this is cut off now, it has to be found again"
        ),
    };
    Ok((end, words))
}

/// How far it is. Ranges come back in any order, so that the odds are those of as many candidates in order.
fn searching(standing: &Standing, likely: f64) -> Searching {
    let number = |number: u128| u64::try_from(number).unwrap_or(u64::MAX);
    let left = standing.count.saturating_sub(standing.done) as f64 / standing.rate;
    let (least, most) = (left / (1.0 + SPREAD), left / (1.0 - SPREAD));
    let seconds = |seconds: f64| (seconds.is_finite() && seconds < u64::MAX as f64).then_some(seconds as u64);
    Searching {
        tried: number(standing.done),
        of: number(standing.count),
        likely_permille: (likely * 1000.0) as u16,
        per_minute: (standing.rate * 60.0) as u64,
        least_s: seconds(least),
        most_s: seconds(most),
        left: match (standing.workers, seconds(most)) {
            (0, _) => "no machine helps".to_owned(),
            (_, Some(_)) => range(least, most),
            (_, None) => "how long it takes shows soon".to_owned(),
        },
        now: match standing.workers {
            1 => "on 1 machine".to_owned(),
            count => format!("on {count} machines"),
        },
    }
}

fn id_of(told: Told) -> &'static str {
    match told {
        Told::Joined(_) => "queue/joined",
        Told::Lost(_) => "queue/lost",
        Told::Back(_) => "queue/back",
        Told::Left(_) => "queue/left",
        Told::PutAside { .. } => "queue/put-aside",
        Told::TooMany => "queue/too-many",
    }
}

fn words(told: Told) -> String {
    match told {
        Told::Joined(name) => format!("machine {} has joined", name.short()),
        Told::Lost(name) => format!("nothing is heard of machine {}; others try what it had", name.short()),
        Told::Back(name) => format!("machine {} is there again", name.short()),
        Told::Left(name) => format!("machine {} has left; others try what it had", name.short()),
        Told::PutAside { worker, lie, again } => {
            let name = worker.short();
            let why = match lie {
                Lie::Missed => format!("machine {name} did not find what was planted for it to find"),
                Lie::Invented => format!("machine {name} says it found what is not there"),
                Lie::Uncounted => format!("machine {name} reports another number of candidates than it had"),
                Lie::NotItsOwn => format!("machine {name} reports what another machine has"),
            };
            format!("{why}; it gets no more, and {again} candidates are tried again")
        }
        Told::TooMany => "more machines want to help than can".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_that_is_known_is_told_although_the_disk_is_full() {
        let full = || Failure::State {
            path: "search.machines".into(),
            source: std::io::Error::other("no space left on device"),
        };
        let (end, words) = found_all_the_same(Some(End::Found(7)), full()).expect("it is known");
        assert_eq!(end, End::Found(7));
        assert_eq!(
            words,
            "the password is found, but how far the search was cannot be kept in search.machines (no space left on device); keep the password: if this is cut off now, it has to be found again"
        );
        for end in [None, Some(End::NoneOfThem), Some(End::TooManyLiars)] {
            assert!(matches!(found_all_the_same(end, full()), Err(Failure::State { .. })), "{end:?}");
        }
    }

    #[test]
    fn how_far_it_is_says_nothing_that_is_not_known() {
        let standing = |workers, rate| Standing { done: 400, count: 1000, workers, rate };
        let none = searching(&standing(0, 0.0), 0.5);
        assert_eq!((none.least_s, none.most_s, none.left.as_str()), (None, None, "no machine helps"));
        assert_eq!((none.tried, none.of, none.likely_permille, none.per_minute), (400, 1000, 500, 0));
        let unproven = searching(&standing(1, 0.0), 0.5);
        assert_eq!(
            (unproven.left.as_str(), unproven.now.as_str()),
            ("how long it takes shows soon", "on 1 machine")
        );
        let two = searching(&standing(2, 1.0), 0.5);
        assert_eq!((two.least_s, two.most_s, two.per_minute), (Some(500), Some(750), 60));
        assert_eq!(two.now, "on 2 machines");
    }
}
