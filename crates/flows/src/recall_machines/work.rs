//! What is done on processors: locks that are made, locks that are tried, and how fast that goes.

use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rightful_backup::crypt::wrap;
use rightful_backup::keybag::{ClassGroup, DeriveError};
use rightful_backup::{ClassKeys, DerivedKey, Keybag, RoundCaps};
use rightful_core::secret::Secret;
use rightful_lanes::{Task, Times, calibrate};
use rightful_queue::{Decoys, Grant, Inside, Lease, Lock, Opened, Slot};
use rightful_recall::Candidates;
use tokio::time::Instant;
use zeroize::Zeroizing;

/// How much of the rounds is done to measure.
const MEASURED_ROUNDS: u32 = 20_000;

/// How long a batch of one core may take, about; after each it is looked whether to stop.
const BATCH: Duration = Duration::from_millis(500);

/// The most candidates of one core at a time.
const MOST_AT_ONCE: f64 = 4096.0;

/// How fast this machine is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Machine {
    pub(super) cores: usize,
    /// How many candidates a core takes at a time.
    pub(super) at_once: usize,
    /// Candidates in a second, on all cores.
    pub(super) per_second: f64,
}

impl Machine {
    /// Measures, on one core: what all of them do is told by the first report.
    ///
    /// # Errors
    /// More rounds are asked for than are believed.
    pub(super) fn measure(stages: &Keybag, cores: Option<NonZeroUsize>) -> Result<Self, DeriveError> {
        let cores = cores.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
        let began = Instant::now();
        for task in [Task::Sha256Rounds, Task::Sha1Rounds] {
            calibrate(task, &mut || began.elapsed());
        }
        let lanes = match stages.first {
            Some(_) => Times::known(Task::Sha256Rounds).best(usize::MAX).lanes(),
            // Two chains for each.
            None => Times::known(Task::Sha1Rounds).best(usize::MAX).lanes().div_ceil(2),
        };
        let mut short = stages.clone();
        let stage = short.first.as_mut().unwrap_or(&mut short.second);
        let whole = stage.rounds;
        stage.rounds = whole.min(MEASURED_ROUNDS);
        let part = f64::from(stage.rounds) / f64::from(whole);
        let words: Vec<Secret> =
            (0..lanes).map(|word| Secret::new(format!("measure {word}").into_bytes())).collect();
        let before = Instant::now();
        short.derive_each(&words, &RoundCaps::default(), &mut |_| ControlFlow::Continue(()))?;
        let took = before.elapsed().as_secs_f64().max(1e-6) / part;
        let per_core = lanes as f64 / took;
        let groups = (per_core * BATCH.as_secs_f64() / lanes as f64).clamp(1.0, MOST_AT_ONCE / lanes as f64);
        Ok(Self { cores, at_once: groups as usize * lanes, per_second: per_core * cores as f64 })
    }
}

/// How far a lease is; read while others work on it.
#[derive(Debug, Default)]
pub(super) struct Done {
    pub(super) tried: AtomicU32,
    pub(super) opened: Mutex<Vec<Opened>>,
}

impl Done {
    pub(super) fn opened(&self) -> Vec<Opened> {
        self.opened.lock().unwrap_or_else(|broken| broken.into_inner()).clone()
    }
}

/// Tries all candidates of a lease on all its locks. What opens stands in `done` at once. `go_on` is asked now and then, and may wait.
///
/// # Errors
/// [`DeriveError::Stopped`] when it was stopped.
pub(super) fn try_all(
    machine: Machine,
    stages: &Keybag,
    candidates: &Candidates,
    lease: &Lease,
    done: &Done,
    go_on: &(dyn Fn() -> bool + Sync),
) -> Result<(), DeriveError> {
    let locks: Vec<Keybag> = lease.locks.iter().map(|lock| locked(stages, *lock)).collect();
    let range = lease.first..lease.first + u128::from(lease.count);
    // Each core takes the next piece when it is done with one.
    let walk = Mutex::new((range.start, candidates.walk_from(range.start)));
    let worker = || -> Result<(), DeriveError> {
        // Whoever works at this computer goes first; where the system does not let us say so, it goes on without.
        let _as_the_system_likes = rightful_host::power::give_way();
        loop {
            let (first, piece) = {
                let mut walk = walk.lock().unwrap_or_else(|broken| broken.into_inner());
                let (first, left) = (walk.0, usize::try_from(range.end - walk.0).unwrap_or(usize::MAX));
                let share = left.div_ceil(machine.cores).min(machine.at_once);
                let piece: Vec<Secret> =
                    (0..share).map_while(|_| walk.1.advance().map(|one| Secret::new(one.to_vec()))).collect();
                walk.0 += piece.len() as u128;
                (first, piece)
            };
            if piece.is_empty() {
                return Ok(());
            }
            let keys = stages.derive_each(&piece, &RoundCaps::default(), &mut |_| match go_on() {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            })?;
            for (place, key) in (first..).zip(&keys) {
                for (number, lock) in (0_u8..).zip(&locks) {
                    if let Some(inside) = open(lock, key) {
                        let opened = Opened { lock: number, place, inside };
                        done.opened.lock().unwrap_or_else(|broken| broken.into_inner()).push(opened);
                    }
                }
            }
            done.tried.fetch_add(u32::try_from(keys.len()).unwrap_or(u32::MAX), Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..machine.cores).map(|_| scope.spawn(worker)).collect();
        threads.into_iter().try_for_each(|thread| match thread.join() {
            Ok(ended) => ended,
            Err(broken) => std::panic::resume_unwind(broken),
        })
    })
}

/// A keybag with one lock for its only class.
fn locked(stages: &Keybag, lock: Lock) -> Keybag {
    let class = ClassGroup { class: 1, wrap: 2, wrapped: Some(lock.0), ..ClassGroup::default() };
    Keybag { classes: vec![class], ..stages.clone() }
}

fn open(lock: &Keybag, key: &DerivedKey) -> Option<Inside> {
    let keys = ClassKeys::open(lock, key).ok()?;
    keys.expose(1).map(|key| Inside(Zeroizing::new(*key)))
}

/// The locks of the backup: the wrapped keys that its password opens.
pub(super) fn of_backup(bag: &Keybag) -> Vec<Lock> {
    let tests = bag.classes.iter().filter(|group| group.tests_password());
    tests.filter_map(|group| group.wrapped).map(Lock).collect()
}

/// Makes the locks of a lease; the same whenever it is made. Which of the backup's stands among them changes from lease to lease.
///
/// # Errors
/// More rounds are asked for than are believed.
pub(super) fn make_locks(
    stages: &Keybag,
    candidates: &Candidates,
    backup: &[Lock],
    grant: &Grant,
    decoys: &Decoys,
) -> Result<Vec<Lock>, DeriveError> {
    let planted = |slot: &Slot| match slot {
        Slot::Planted { place, inside } => Some((*place, inside.clone())),
        Slot::Backup | Slot::Decoy => None,
    };
    let all: Vec<(u128, Inside)> = grant.slots.iter().filter_map(planted).collect();
    let words: Vec<Secret> = all.iter().filter_map(|(place, _)| candidates.nth(*place)).collect();
    let keys = stages.derive_each(&words, &RoundCaps::default(), &mut |_| ControlFlow::Continue(()))?;
    let mut made = keys.iter().zip(&all).map(|(key, (_, inside))| Lock(wrap(key.expose(), &inside.0)));
    let turn = usize::try_from(grant.id).unwrap_or_default() % backup.len().max(1);
    let locks = grant.slots.iter().enumerate().map(|(at, slot)| {
        let made = match slot {
            Slot::Backup => backup.get(turn).copied(),
            Slot::Planted { .. } => made.next(),
            Slot::Decoy => None,
        };
        made.unwrap_or_else(|| decoys.lock(grant.id, at))
    });
    Ok(locks.collect())
}

/// The places of a lease.
pub(super) fn places(lease: &Lease) -> Range<u128> {
    lease.first..lease.first + u128::from(lease.count)
}

#[cfg(test)]
mod tests {
    use rightful_backup::keybag::Stage;
    use rightful_queue::{Desk, Identity, Rules};
    use rightful_recall::parts::numbers::digits;

    use super::*;

    fn bag(candidates: &Candidates, place: u128) -> Keybag {
        let stage = |salt: u8, rounds| Stage { salt: [salt; 20], rounds };
        let mut bag = Keybag { first: Some(stage(1, 3)), second: stage(2, 2), ..Keybag::default() };
        let password = candidates.nth(place).expect("it is there");
        let key = bag
            .derive(&password, &RoundCaps::default(), &mut |_| ControlFlow::Continue(()))
            .expect("few rounds");
        for class in 1..4_u8 {
            let wrapped = Some(wrap(key.expose(), &[class; 32]));
            bag.classes.push(ClassGroup { class: class.into(), wrap: 2, wrapped, ..ClassGroup::default() });
        }
        bag
    }

    #[test]
    fn a_worker_opens_what_was_planted_and_the_backups_and_nothing_else() {
        let candidates = Candidates::of(&digits(1..=3)).expect("small");
        let bag = bag(&candidates, 105);
        let backup = of_backup(&bag);
        assert_eq!(backup.len(), 3);
        let inside = |byte: u8| Inside(Zeroizing::new([byte; 32]));
        let planted = |place, byte| Slot::Planted { place, inside: inside(byte) };
        let slots = vec![planted(100, 7), Slot::Decoy, Slot::Backup, planted(219, 8), Slot::Decoy];
        let worker = Identity::make().expect("random numbers").name();
        let grant = Grant { id: 4, worker, first: 100, count: 120, slots };
        let desk = Desk::open([0; 32], 999, Rules::new(Duration::from_secs(60))).expect("random numbers");
        let decoys = desk.decoys();
        let locks = make_locks(&bag, &candidates, &backup, &grant, &decoys).expect("few rounds");
        assert_eq!(locks[2], backup[1], "the second of three, in the fourth lease");
        let again = make_locks(&bag, &candidates, &backup, &grant, &desk.decoys()).expect("few rounds");
        assert_eq!(locks, again, "what is sent again tells nothing by what has changed");
        let other = Grant { id: 7, ..grant.clone() };
        let other = make_locks(&bag, &candidates, &backup, &other, &decoys).expect("few rounds");
        assert_ne!((locks[1], locks[4]), (other[1], other[4]), "nor does another lease by what is new");
        assert_ne!(locks[1], locks[4]);
        let lease = Lease { id: 4, first: 100, count: 120, locks };
        for cores in [1, 3] {
            let machine = Machine { cores, at_once: 7, per_second: 1.0 };
            let done = Done::default();
            try_all(machine, &bag, &candidates, &lease, &done, &|| true).expect("not stopped");
            let mut opened = done.opened();
            opened.sort_by_key(|one| one.place);
            let expected = [
                Opened { lock: 0, place: 100, inside: inside(7) },
                Opened { lock: 2, place: 105, inside: inside(2) },
                Opened { lock: 3, place: 219, inside: inside(8) },
            ];
            assert_eq!(opened, expected);
            assert_eq!(done.tried.load(Ordering::Relaxed), 120);
        }
        assert_eq!(places(&lease), 100..220);
        let stopped = try_all(
            Machine { cores: 1, at_once: 7, per_second: 1.0 },
            &bag,
            &candidates,
            &lease,
            &Done::default(),
            &|| false,
        );
        assert_eq!(stopped, Err(DeriveError::Stopped));
    }
}
