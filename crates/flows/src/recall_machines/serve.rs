//! The coordinator: it offers the search, lends ranges, makes and knows the planted locks, and has the last word on a find.
//!
//! In each turn what was heard is worked into the account, the account is brought onto the disk, and only then are letters acknowledged
//! and leases sent: whenever it is killed, the server gives again what is not in the account, and no lease exists that is not in it.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rightful_backup::keybag::DeriveError;
use rightful_backup::{Keybag, UnlockError};
use rightful_core::event::{Erased, Fact, Unit, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_queue::nats::{Arrived, CoordinatorRoom, Server};
use rightful_queue::{
    Action, Desk, End, Grant, Job, JoinCode, LONGEST_RECIPE, Lease, Lie, Lock, MOST_LIARS, Name, QueueError,
    Rules, SystemChance, ToWorker, Told, fingerprint,
};
use rightful_recall::{Candidates, Expression};
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::failure::Failure;
use super::state::State;
use super::work::{confirm, make_locks, of_backup};
use super::{stages, stretch};

const STEPS: [Step; 2] = [
    Step { id: "offer", title: "offer the search to other machines", weight: 1, danger: Danger::None },
    Step { id: "search", title: "lend, judge and count", weight: 99, danger: Danger::None },
];

/// How often the account is looked after.
const TICK: Duration = Duration::from_millis(250);

/// How often it is looked whether the server still has the offer.
const TEND: Duration = Duration::from_secs(600);

/// How long the server may be away.
const AWAY_HOURS: u64 = 24;

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The keybag of the backup. It stays here.
    pub bag: Keybag,
    /// What to try.
    pub expression: Expression,
    /// Where it is kept how far the search is.
    pub state: PathBuf,
    /// How long a lease takes a worker, about.
    pub lease: Duration,
}

/// The password.
#[derive(Debug, Clone)]
pub struct Found {
    /// It.
    pub password: Secret,
    /// Its place among the candidates.
    pub place: u128,
}

/// Searches with whatever machines join. `show` is given the join code once, for the owner's eyes: it goes into no event.
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn run<F: Face>(
    session: &mut Session<F>,
    server: &Server,
    wanted: Wanted,
    show: impl FnOnce(&JoinCode),
) -> Result<Found, Ending> {
    match attempt(session, server, wanted, show).await {
        Ok(found) => Ok(found),
        Err(failure) => {
            let report = failure.report().leaving("The backup is as it was, and has not left this computer.");
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn attempt<F: Face>(
    session: &mut Session<F>,
    server: &Server,
    wanted: Wanted,
    show: impl FnOnce(&JoinCode),
) -> Result<Found, Failure> {
    let Wanted { bag, expression, state, lease } = wanted;
    let (candidates, recipe) = blocking(move || {
        let candidates = Candidates::of(&expression)?;
        let recipe = expression.to_bytes(LONGEST_RECIPE);
        let too_large = || QueueError::JobTooLarge { bytes: LONGEST_RECIPE + 1, most: LONGEST_RECIPE };
        Ok((candidates, recipe.ok_or_else(too_large)?))
    })
    .await?;
    let job = Job {
        first: bag.first.map(stretch),
        second: stretch(bag.second),
        count: candidates.count(),
        digest: *candidates.digest(),
        recipe,
    };
    let rules = Rules::new(lease);
    let (state, kept) = State::open(&state)?;
    let desk = match &kept {
        Some(text) => Desk::from_saved(text, &fingerprint(&job), rules)?,
        None => Desk::open(fingerprint(&job), job.count, rules)?,
    };
    drop(kept);
    session.plan(plan(&desk));
    session.start("offer");
    session.status("offering the search", Erased::No, Unplug::Harmless);
    // The code is known to nobody before it is on the disk.
    state.keep(&desk.to_saved())?;
    let offer = desk.offer(&job)?;
    let room = CoordinatorRoom::open(server, desk.room(), &offer).await?;
    show(desk.code());
    session.done();
    session.start("search");
    session.status("waiting for machines", Erased::No, Unplug::Harmless);
    let unconfirmed = desk.coordinator.unconfirmed();
    let mut serving = Serving {
        server: server.clone(),
        room,
        desk,
        offer,
        state,
        backup: of_backup(&bag).into(),
        bag: Arc::new(bag),
        stages: Arc::new(stages(&job)),
        candidates: Arc::new(candidates),
        making: JoinSet::new(),
        trying: JoinSet::new(),
        unacknowledged: Vec::new(),
        outbox: VecDeque::new(),
        unsaved: false,
        letters: 0,
    };
    serving.act(session, unconfirmed);
    let end = serving.serve(session).await?;
    serving.close().await;
    match end {
        End::Found(place) => {
            session.done();
            let password = serving.candidates.nth(place).unwrap_or_else(|| Secret::new(Vec::new()));
            let facts = vec![
                Fact {
                    id: "place",
                    text: format!("it was number {} of {}", place + 1, serving.candidates.count()),
                },
                Fact {
                    id: "proven",
                    text: "it was tried once more on this computer, on the whole keybag".to_owned(),
                },
            ];
            serving.state.forget();
            session.finished("The backup password is found.", facts);
            Ok(Found { password, place })
        }
        End::NoneOfThem => {
            serving.state.forget();
            Err(Failure::NoneOfThem(serving.candidates.count()))
        }
        End::TooManyLiars => Err(QueueError::TooManyLiars { count: MOST_LIARS + 1 }.into()),
    }
}

fn plan(desk: &Desk) -> Plan {
    let standing = desk.coordinator.standing();
    let remark = |id, weight, text| Remark { id, weight, text };
    let mut remarks = vec![
        remark(
            "travels",
            RemarkKind::Good,
            "the machines get your ideas and a test of the password, sealed; no byte of the backup"
                .to_owned(),
        ),
        remark("amount", RemarkKind::Good, format!("{} candidates, each counted once", standing.count)),
        remark(
            "trust",
            RemarkKind::Mind,
            "whoever joins can find the password too: give the code to machines that you trust".to_owned(),
        ),
    ];
    if standing.done > 0 {
        let text = format!("{} were tried before, and are not tried again", standing.done);
        remarks.push(remark("before", RemarkKind::Good, text));
    }
    Plan::new("Search for a backup password with several machines", &STEPS, remarks)
}

struct Serving {
    server: Server,
    room: CoordinatorRoom,
    desk: Desk,
    offer: Vec<u8>,
    state: State,
    bag: Arc<Keybag>,
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
    letters: u64,
}

impl Serving {
    async fn serve<F: Face>(&mut self, session: &mut Session<F>) -> Result<End, Failure> {
        let mut chance = SystemChance::new().ok_or(QueueError::NoChance)?;
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // Time in which somebody could be heard: while the server is away, nobody is silent.
        let mut audible = Duration::ZERO;
        let (mut before, mut tended) = (Instant::now(), Instant::now());
        let (mut connected, mut was_connected) = (Instant::now(), true);
        loop {
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
                    self.tell(session);
                }
            }
            if let Some(end) = self.desk.coordinator.end() {
                self.keep().await?;
                return Ok(end);
            }
            if session.stop_asked() {
                self.keep().await?;
                let standing = self.desk.coordinator.standing();
                return Err(Failure::Stopped { tried: standing.done, of: standing.count });
            }
        }
    }

    fn tell<F: Face>(&self, session: &mut Session<F>) {
        let standing = self.desk.coordinator.standing();
        let number = |number: u128| u64::try_from(number).unwrap_or(u64::MAX);
        session.progress(number(standing.done), Some(number(standing.count)), Unit::Items);
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

    fn act<F: Face>(&mut self, session: &mut Session<F>, actions: Vec<Action>) {
        for action in actions {
            match action {
                Action::Lend(grant) => {
                    let (stages, candidates) = (Arc::clone(&self.stages), Arc::clone(&self.candidates));
                    let backup = Arc::clone(&self.backup);
                    self.making.spawn_blocking(move || {
                        let locks = match SystemChance::new() {
                            Some(mut chance) => {
                                make_locks(&stages, &candidates, &backup, &grant, &mut chance)
                            }
                            None => Err(DeriveError::Stopped),
                        };
                        (grant, locks)
                    });
                }
                Action::Confirm { place, worker } => {
                    let (bag, candidate) = (Arc::clone(&self.bag), self.candidates.nth(place));
                    self.trying.spawn_blocking(move || {
                        let opens = candidate.map_or(Ok(false), |candidate| confirm(&bag, &candidate));
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
        let locks = locks.map_err(UnlockError::from)?;
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
        let opens = opens.map_err(UnlockError::from)?;
        let actions = self.desk.coordinator.confirmed(worker, place, opens);
        self.unsaved = true;
        self.act(session, actions);
        Ok(())
    }

    fn post(&mut self, to: Name, letter: ToWorker) {
        self.letters += 1;
        let id = match &letter {
            ToWorker::Lease(lease) => format!("lease-{}", lease.id),
            ToWorker::Aside | ToWorker::Over => format!("{}-{}", to.short(), self.letters),
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
    async fn close(&mut self) {
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
            let why = match lie {
                Lie::Missed => "did not find what was planted for it to find",
                Lie::Invented => "says it found what is not there",
                Lie::Uncounted => "reports another number of candidates than it had",
                Lie::NotItsOwn => "reports what another machine has",
            };
            format!(
                "machine {} {why}; it gets no more, and {again} candidates are tried again",
                worker.short()
            )
        }
        Told::TooMany => "more machines want to help than can".to_owned(),
    }
}

/// Work on a thread of its own, waited for.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match spawn_blocking(work).await {
        Ok(done) => done,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}
