//! A worker: it opens the offer by the join code, tries what it is lent, and says what opened.

use std::collections::{BTreeSet, VecDeque};
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rightful_backup::Keybag;
use rightful_backup::keybag::DeriveError;
use rightful_core::event::{Erased, Fact, Unit, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::session::{Face, Session};
use rightful_queue::nats::{Server, WorkerRoom};
use rightful_queue::{Beat, FromWorker, Hello, JoinCode, Lease, QueueError, Report, Seat, ToWorker};
use rightful_recall::{Candidates, Description};
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use super::failure::Failure;
use super::stages;
use super::work::{Done, Machine, places, try_all};
use crate::aside::aside;
use crate::recall::estimate::number;
use crate::recall::pause::{Brake, Pauses, Watch};

const STEPS: [Step; 2] = [
    Step {
        id: "prepare",
        title: "put the candidates in order, and measure this computer",
        weight: 1,
        danger: Danger::None,
    },
    Step { id: "search", title: "try what the coordinator lends", weight: 99, danger: Danger::None },
];

/// How often it is looked whether to stop, and whether the server takes what waits.
const TICK: Duration = Duration::from_millis(250);

/// How long the coordinator may be silent, and the server away.
const SILENCE_HOURS: u64 = 2;
const AWAY_HOURS: u64 = 24;

/// The most leases that are kept waiting; the coordinator lends two at a time.
const WAITING: usize = 8;

/// How many leases are remembered, so that one that is sent again is not tried again.
const REMEMBERED: usize = 256;

/// How long the last letters may take when the owner stops it.
const FAREWELL: Duration = Duration::from_secs(5);

/// How much of this computer helps.
#[derive(Debug, Clone, Copy, Default)]
pub struct Help {
    /// How many cores may work; all of them where nothing is said.
    pub cores: Option<NonZeroUsize>,
    /// Where it waits for heat and battery; nowhere, where nothing is said.
    pub pauses: Option<Pauses>,
}

/// Works until the search is over, and says how many candidates were tried here.
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn run<F: Face>(
    session: &mut Session<F>,
    server: &Server,
    code: &JoinCode,
    help: Help,
) -> Result<u64, Ending> {
    match attempt(session, server, code, help).await {
        Ok(tried) => {
            session.finished(
                "The search is over; the coordinator knows how it ended.",
                vec![Fact { id: "tried", text: tried_here(tried) }],
            );
            Ok(tried)
        }
        Err(failure) => {
            let report =
                failure.report().leaving("Nothing of the search is lost: others try what this computer had.");
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

fn tried_here(tried: u64) -> String {
    let count = number(tried.into());
    format!("{count} candidates were tried on this computer")
}

fn shared(count: u128) -> String {
    let count = number(count);
    format!("{count} candidates, shared among all machines")
}

async fn attempt<F: Face>(
    session: &mut Session<F>,
    server: &Server,
    code: &JoinCode,
    help: Help,
) -> Result<u64, Failure> {
    let (room, seat) = WorkerRoom::join(server, code).await?;
    let job = seat.job().clone();
    let remark = |id, text: String| Remark { id, weight: RemarkKind::Good, text };
    session.plan(Plan::new(
        "Help to search for a backup password",
        &STEPS,
        vec![
            remark("amount", shared(job.count)),
            remark(
                "nothing-kept",
                "nothing is written on this computer; Ctrl-C stops it at any time".to_owned(),
            ),
        ],
    ));
    session.start("prepare");
    session.status("putting the candidates in order", Erased::No, Unplug::Harmless);
    let stages = stages(&job);
    let (candidates, machine) = {
        let stages = stages.clone();
        aside(move || prepare(&job, &stages, help.cores)).await?
    };
    session.done();
    session.start("search");
    session.status("waiting for the coordinator", Erased::No, Unplug::Harmless);
    let hello = Hello {
        per_1000_seconds: (machine.per_second * 1000.0) as u64,
        batch: u16::try_from(machine.cores).unwrap_or(u16::MAX).max(1),
    };
    let mut worker = Worker {
        server: server.clone(),
        room,
        seat,
        stages: Arc::new(stages),
        candidates: Arc::new(candidates),
        machine,
        outbox: VecDeque::new(),
        hello,
        waiting: VecDeque::new(),
        taken: BTreeSet::new(),
        under_way: None,
        stop: Arc::new(AtomicBool::new(false)),
        brake: Arc::new(Brake::default()),
        tried: 0,
        letters: 0,
    };
    worker.greet();
    let ended = worker.work(session, Watch::new(help.pauses)).await;
    worker.stop.store(true, Ordering::Relaxed);
    if matches!(ended, Err(Failure::Left(_))) {
        worker.say_farewell().await;
    }
    worker.room.leave().await;
    if ended.is_ok() {
        session.done();
    }
    ended
}

/// The candidates as the coordinator counts them, and how fast this machine is.
fn prepare(
    job: &rightful_queue::Job,
    stages: &Keybag,
    cores: Option<NonZeroUsize>,
) -> Result<(Candidates, Machine), Failure> {
    let description =
        Description::from_bytes(job.recipe.expose()).map_err(|_| QueueError::OfferUnreadable)?;
    let candidates = description.candidates()?;
    if *candidates.digest() != job.digest || candidates.count() != job.count {
        return Err(QueueError::OtherCandidates.into());
    }
    let machine = Machine::measure(stages, cores)?;
    Ok((candidates, machine))
}

/// What is under way.
struct UnderWay {
    lease: Lease,
    done: Arc<Done>,
    began: Instant,
    task: JoinHandle<Result<(), DeriveError>>,
    /// How many locks had opened when that was last told.
    told: usize,
}

struct Worker {
    server: Server,
    room: WorkerRoom,
    seat: Seat,
    stages: Arc<Keybag>,
    candidates: Arc<Candidates>,
    machine: Machine,
    /// Letters that the server does not have yet, each with its name.
    outbox: VecDeque<(String, FromWorker)>,
    /// What it tells of itself.
    hello: Hello,
    waiting: VecDeque<Lease>,
    /// The numbers of the leases that it has, or had.
    taken: BTreeSet<u64>,
    under_way: Option<UnderWay>,
    stop: Arc<AtomicBool>,
    brake: Arc<Brake>,
    tried: u64,
    letters: u64,
}

impl Worker {
    async fn work<F: Face>(&mut self, session: &mut Session<F>, mut watch: Watch) -> Result<u64, Failure> {
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut heard, mut connected, mut beaten) = (Instant::now(), Instant::now(), Instant::now());
        loop {
            let ended = async {
                match &mut self.under_way {
                    Some(under_way) => (&mut under_way.task).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                ended = ended => {
                    match ended {
                        Ok(Ok(())) => self.report(session),
                        Ok(Err(why)) => return Err(why.into()),
                        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
                    }
                    self.begin();
                }
                arrived = self.room.next() => {
                    let letter = self.seat.read(&arrived.sealed);
                    arrived.done().await;
                    heard = Instant::now();
                    match letter {
                        Some(ToWorker::Lease(lease)) => {
                            if places(&lease).end <= self.seat.job().count && self.waiting.len() < WAITING {
                                self.take(lease);
                            }
                            self.begin();
                        }
                        Some(ToWorker::SayHello) => self.greet(),
                        Some(ToWorker::Full) => return Err(QueueError::Full.into()),
                        Some(ToWorker::Aside) => return Err(QueueError::PutAside.into()),
                        Some(ToWorker::Over) => return Ok(self.tried),
                        None => {}
                    }
                }
                _ = ticks.tick() => watch.look(session, &self.brake, "trying").await,
            }
            if session.stop_asked() {
                return Err(Failure::Left(number(self.tried.into())));
            }
            let now = Instant::now();
            if self.server.is_connected() {
                connected = now;
            } else if now - connected > Duration::from_secs(AWAY_HOURS * 3600) {
                return Err(QueueError::Away { hours: AWAY_HOURS }.into());
            }
            if self.under_way.is_some() {
                heard = now;
            } else if now - heard > Duration::from_secs(SILENCE_HOURS * 3600) {
                return Err(QueueError::CoordinatorSilent { hours: SILENCE_HOURS }.into());
            }
            self.flush().await;
            if now - beaten >= self.seat.beat() || self.has_news() {
                beaten = now;
                self.beat(session).await;
            }
        }
    }

    /// Whether something has opened since it was last told.
    fn has_news(&self) -> bool {
        self.under_way.as_ref().is_some_and(|one| one.done.opened().len() > one.told)
    }

    async fn beat<F: Face>(&mut self, session: &mut Session<F>) {
        let mut beat = Beat { lease: None, tried: 0, opened: Vec::new() };
        if let Some(under_way) = &mut self.under_way {
            beat.lease = Some(under_way.lease.id);
            beat.tried = under_way.done.tried.load(Ordering::Relaxed).min(under_way.lease.count);
            beat.opened = under_way.done.opened();
            under_way.told = beat.opened.len();
        }
        session.progress(self.tried + u64::from(beat.tried), None, Unit::Items);
        if let Some(sealed) = self.seat.write(&FromWorker::Beat(beat)).filter(|_| self.server.is_connected())
        {
            self.room.beat(sealed).await;
        }
    }

    fn greet(&mut self) {
        self.post(FromWorker::Hello(self.hello.clone()));
    }

    /// Takes a lease, unless it was taken before: a coordinator that was started again sends what it has lent once more.
    fn take(&mut self, lease: Lease) {
        if self.taken.insert(lease.id) {
            self.waiting.push_back(lease);
        }
        if self.taken.len() > REMEMBERED {
            self.taken.pop_first();
        }
    }

    /// Hands over what is done, and says that it stops; what the server does not take within a few seconds, others try again.
    async fn say_farewell(&mut self) {
        keep_reports(&mut self.outbox);
        self.post(FromWorker::Leave);
        if timeout(FAREWELL, self.flush()).await.is_err() {
            tracing::debug!("the server did not take the last letters in time");
        }
    }

    /// Begins with the next lease, if nothing is under way.
    fn begin(&mut self) {
        if self.under_way.is_some() {
            return;
        }
        let Some(lease) = self.waiting.pop_front() else { return };
        let done = Arc::new(Done::default());
        let (stages, candidates) = (Arc::clone(&self.stages), Arc::clone(&self.candidates));
        let (machine, stop, brake) = (self.machine, Arc::clone(&self.stop), Arc::clone(&self.brake));
        let (its, seen) = (lease.clone(), Arc::clone(&done));
        let task = spawn_blocking(move || {
            let go_on = || brake.wait(|| !stop.load(Ordering::Relaxed));
            try_all(machine, &stages, &candidates, &its, &seen, &go_on)
        });
        self.under_way = Some(UnderWay { lease, done, began: Instant::now(), task, told: 0 });
    }

    /// Says that the lease under way is done.
    fn report<F: Face>(&mut self, session: &mut Session<F>) {
        let Some(UnderWay { lease, done, began, .. }) = self.under_way.take() else { return };
        let report = Report {
            lease: lease.id,
            tried: done.tried.load(Ordering::Relaxed),
            took_ms: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
            opened: done.opened(),
        };
        self.tried += u64::from(report.tried);
        session.progress(self.tried, None, Unit::Items);
        self.post(FromWorker::Report(report));
    }

    fn post(&mut self, letter: FromWorker) {
        self.letters += 1;
        let id = format!("{}-{}", self.seat.name().to_hex(), self.letters);
        self.outbox.push_back((id, letter));
    }

    /// Hands over what waits, in order, as far as the server takes it.
    async fn flush(&mut self) {
        while let Some((id, letter)) = self.outbox.front() {
            if !self.server.is_connected() {
                return;
            }
            let Some(sealed) = self.seat.write(letter) else { return };
            if !self.room.send(id, sealed).await {
                return;
            }
            self.outbox.pop_front();
        }
    }
}

/// Of the letters that wait, those that tell of work that is done.
fn keep_reports(outbox: &mut VecDeque<(String, FromWorker)>) {
    outbox.retain(|(_, letter)| matches!(letter, FromWorker::Report(_)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_stops_hands_over_what_is_done_and_nothing_else() {
        let report = |lease| FromWorker::Report(Report { lease, tried: 9, took_ms: 1, opened: vec![] });
        let hello = FromWorker::Hello(Hello { per_1000_seconds: 1, batch: 1 });
        let mut outbox: VecDeque<(String, FromWorker)> =
            [hello, report(1), report(2)].into_iter().map(|letter| (String::new(), letter)).collect();
        keep_reports(&mut outbox);
        let left: Vec<FromWorker> = outbox.into_iter().map(|(_, letter)| letter).collect();
        assert_eq!(left, [report(1), report(2)]);
    }
}
