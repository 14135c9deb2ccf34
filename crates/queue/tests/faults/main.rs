//! A search of many machines with all that goes wrong: who dies, who comes late, what comes twice, who lies, and a coordinator that is
//! killed. Every candidate is tried by somebody honest, each is counted once, and the password is found.

mod killed;
mod strangers;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use proptest::prelude::*;
use rightful_core::secret::Secret;
use rightful_queue::{
    Action, Beat, Chance, Desk, End, FromWorker, Grant, Hello, Inside, Job, Lease, Lie, Lock, Name, Opened,
    Report, Rules, Seat, Slot, Stretch, ToWorker, Told, fingerprint,
};

/// Random numbers of a seed (xorshift).
struct Dice(u64);

impl Chance for Dice {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            *byte = (self.0 >> 24) as u8;
        }
    }
}

/// The lock of the backup, which the password's place alone opens.
const BACKUP: Lock = Lock([0xBB; 40]);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nature {
    Honest,
    /// Tries nothing, and says it has.
    Lazy,
    /// Says that something opens the backup, at random.
    Boasting,
    /// Leaves out the last candidate, and says so.
    Short,
}

struct Machine {
    seat: Seat,
    nature: Nature,
    /// Leases it was given, not done yet.
    leases: Vec<Lease>,
    aside: bool,
    over: bool,
    /// How often it was asked to say hello, and whether there was no room for it.
    asked: usize,
    refused: bool,
}

struct World {
    desk: Desk,
    job: Job,
    dice: Dice,
    now: Duration,
    password: Option<u128>,
    machines: Vec<Machine>,
    /// Of all machines that ever were.
    natures: BTreeMap<Name, Nature>,
    /// On their way: to the coordinator, and to a machine. Not sealed, which takes most of the time.
    up: Vec<(Name, FromWorker)>,
    down: Vec<(Name, ToWorker)>,
    /// What is in the planted locks, and which place opens it.
    planted: BTreeMap<Lock, (u128, Inside)>,
    /// What honest machines have tried to the end of a lease.
    tried: BTreeSet<u128>,
    told: Vec<Told>,
    confirmed: usize,
}

impl World {
    fn new(seed: u64, count: u128, password: Option<u128>) -> Self {
        let stage = Stretch { salt: [1; 20], rounds: 1 };
        let job = Job {
            first: None,
            second: stage,
            count,
            digest: [2; 32],
            recipe: Secret::new(b"recipe".to_vec()),
        };
        let desk = Desk::open(fingerprint(&job), count, rules()).expect("random numbers");
        Self {
            desk,
            job,
            dice: Dice(seed | 1),
            now: Duration::ZERO,
            password,
            machines: Vec::new(),
            natures: BTreeMap::new(),
            up: Vec::new(),
            down: Vec::new(),
            planted: BTreeMap::new(),
            tried: BTreeSet::new(),
            told: Vec::new(),
            confirmed: 0,
        }
    }

    fn join(&mut self, nature: Nature) {
        let offer = self.desk.offer(&self.job).expect("small");
        let seat = Seat::take(self.desk.code(), &offer).expect("its code");
        let hello = FromWorker::Hello(Hello { per_1000_seconds: 1000 + self.dice.below(9000), batch: 2 });
        self.up.push((seat.name(), hello));
        self.natures.insert(seat.name(), nature);
        self.machines.push(Machine {
            seat,
            nature,
            leases: vec![],
            aside: false,
            over: false,
            asked: 0,
            refused: false,
        });
    }

    fn act(&mut self, actions: Vec<Action>) {
        for action in actions {
            match action {
                Action::Lend(grant) => self.lend(grant),
                Action::Tell(name, letter) => self.down.push((name, letter)),
                Action::Told(told) => self.told.push(told),
                Action::Confirm { place, worker } => {
                    self.confirmed += 1;
                    let opens = self.password == Some(place);
                    let more = self.desk.coordinator.confirmed(worker, place, opens);
                    self.act(more);
                }
            }
        }
    }

    fn lend(&mut self, grant: Grant) {
        let Grant { id, worker, first, count, slots } = grant;
        let locks = slots.into_iter().map(|slot| match slot {
            Slot::Backup => BACKUP,
            Slot::Decoy | Slot::Planted { .. } => {
                let mut lock = Lock([0; 40]);
                self.dice.fill(&mut lock.0);
                if let Slot::Planted { place, inside } = slot {
                    assert!((first..first + u128::from(count)).contains(&place), "it is in the range");
                    self.planted.insert(lock, (place, inside));
                }
                lock
            }
        });
        let locks = locks.collect();
        self.down.push((worker, ToWorker::Lease(Lease { id, first, count, locks })));
    }

    /// What a machine finds in its lease.
    fn work(&mut self, at: usize, lease: &Lease) -> Report {
        let places = lease.first..lease.first + u128::from(lease.count);
        let mut opened = Vec::new();
        for (lock, seen) in lease.locks.iter().enumerate() {
            let lock_number = lock as u8;
            match self.planted.get(seen) {
                Some((place, inside)) => {
                    opened.push(Opened { lock: lock_number, place: *place, inside: inside.clone() });
                }
                None if *seen == BACKUP => {
                    if let Some(place) = self.password.filter(|place| places.contains(place)) {
                        let inside = Inside([9; 32].into());
                        opened.push(Opened { lock: lock_number, place, inside });
                    }
                }
                None => {}
            }
        }
        let mut report = Report { lease: lease.id, tried: lease.count, took_ms: 1000, opened };
        match self.machines[at].nature {
            Nature::Honest => self.tried.extend(places),
            Nature::Lazy => report.opened.clear(),
            Nature::Short => report.tried -= 1,
            Nature::Boasting => {
                let place = lease.first + u128::from(self.dice.below(lease.count.into()));
                let lock = self.dice.below(lease.locks.len() as u64) as u8;
                let right = report.opened.iter().any(|one| one.lock == lock && one.place == place);
                if !right {
                    report.opened.insert(0, Opened { lock, place, inside: Inside([7; 32].into()) });
                }
            }
        }
        report
    }

    fn hear(&mut self, name: Name, letter: FromWorker) {
        let actions = self.desk.coordinator.hear(name, letter, self.now);
        self.act(actions);
    }

    /// One thing happens.
    fn step(&mut self) {
        match self.dice.below(100) {
            0..20 => {
                self.now += Duration::from_millis(self.dice.below(900));
                let actions = self.desk.coordinator.tick(self.now, &mut self.dice);
                self.act(actions);
            }
            // A letter arrives, in any order; some arrive twice.
            20..50 if !self.up.is_empty() => {
                let at = self.dice.below(self.up.len() as u64) as usize;
                let (name, letter) = self.up[at].clone();
                if self.dice.below(5) > 0 {
                    self.up.swap_remove(at);
                }
                self.hear(name, letter);
            }
            50..70 if !self.down.is_empty() => {
                let at = self.dice.below(self.down.len() as u64) as usize;
                let (name, letter) = self.down.swap_remove(at);
                if let Some(machine) = self.machines.iter_mut().find(|one| one.seat.name() == name) {
                    match letter {
                        ToWorker::Lease(lease) => machine.leases.push(lease),
                        ToWorker::Aside => machine.aside = true,
                        ToWorker::Over => machine.over = true,
                        ToWorker::SayHello | ToWorker::Full => {}
                    }
                }
            }
            // A machine gets a lease done, or says that it is there.
            70..92 => {
                let at = self.dice.below(self.machines.len() as u64) as usize;
                let letter = if self.machines[at].leases.is_empty() || self.dice.below(3) == 0 {
                    FromWorker::Beat(Beat { lease: None, tried: 0, opened: vec![] })
                } else {
                    let lease = self.machines[at].leases.remove(0);
                    FromWorker::Report(self.work(at, &lease))
                };
                self.up.push((self.machines[at].seat.name(), letter));
            }
            // One dies, and another comes.
            92..94 => {
                let at = self.dice.below(self.machines.len() as u64) as usize;
                self.machines.swap_remove(at);
                self.join(Nature::Honest);
            }
            // The coordinator is killed, and takes up what it kept; what it had sent and was not kept by the server is gone.
            94 => self.kill(),
            // All that is under way to the machines is lost.
            96 => self.down.clear(),
            _ => {}
        }
    }

    /// The coordinator is killed, and takes up what it had kept.
    fn kill(&mut self) {
        let saved = self.desk.to_saved();
        self.desk = Desk::from_saved(saved.expose(), &fingerprint(&self.job), rules()).expect("its own");
        self.now = Duration::ZERO;
        let actions = self.desk.coordinator.to_do();
        self.act(actions);
    }

    fn run(&mut self) -> Option<End> {
        for _ in 0..100_000 {
            if let Some(end) = self.desk.coordinator.end() {
                // It is killed once more, before it has told anybody.
                self.kill();
                assert_eq!(self.desk.coordinator.end(), Some(end));
                return Some(end);
            }
            self.step();
            let standing = self.desk.coordinator.standing();
            assert!(standing.done <= standing.count);
        }
        None
    }
}

fn rules() -> Rules {
    Rules::new(Duration::from_secs(2))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_candidate_is_tried_and_counted_once_whatever_happens(
        seed in any::<u64>(),
        count in 1..150_u128,
        lazy in 0..3_usize,
        short in 0..2_usize,
        boasting in 0..3_usize,
    ) {
        let mut world = World::new(seed, count, None);
        let liars = [(Nature::Lazy, lazy), (Nature::Short, short), (Nature::Boasting, boasting)];
        for (nature, many) in liars {
            (0..many).for_each(|_| world.join(nature));
        }
        (0..3).for_each(|_| world.join(Nature::Honest));
        prop_assert_eq!(world.run(), Some(End::NoneOfThem));
        prop_assert_eq!(world.desk.coordinator.standing().done, count);
        // A boaster that boasts of nothing wrong has worked: what it says it found, it can only know by trying.
        let honest: BTreeSet<u128> = (0..count).collect();
        if boasting == 0 {
            prop_assert_eq!(&world.tried, &honest);
        }
        for told in &world.told {
            if let Told::PutAside { worker, .. } = told {
                prop_assert_ne!(world.natures[worker], Nature::Honest, "{:?}", told);
            }
        }
    }

    #[test]
    fn the_password_is_found_whoever_has_it_in_hand(seed in any::<u64>(), count in 1..150_u128, at in any::<u64>(), lazy in 0..3_usize) {
        let place = u128::from(at) % count;
        let mut world = World::new(seed, count, Some(place));
        (0..lazy).for_each(|_| world.join(Nature::Lazy));
        (0..3).for_each(|_| world.join(Nature::Honest));
        prop_assert_eq!(world.run(), Some(End::Found(place)));
        prop_assert_eq!(world.confirmed, 1);
    }
}

/// A world in which everything arrives at once and in order, for tests of single things.
fn settle(world: &mut World) {
    for _ in 0..4 {
        for (name, letter) in std::mem::take(&mut world.up) {
            world.hear(name, letter);
        }
        let actions = world.desk.coordinator.tick(world.now, &mut world.dice);
        world.act(actions);
        for (name, letter) in std::mem::take(&mut world.down) {
            let machine = world.machines.iter_mut().find(|one| one.seat.name() == name).expect("it joined");
            match letter {
                ToWorker::Lease(lease) => machine.leases.push(lease),
                ToWorker::Aside => machine.aside = true,
                ToWorker::Over => machine.over = true,
                ToWorker::SayHello => machine.asked += 1,
                ToWorker::Full => machine.refused = true,
            }
        }
    }
}

fn report(world: &mut World, at: usize) {
    let lease = world.machines[at].leases.remove(0);
    let report = FromWorker::Report(world.work(at, &lease));
    world.up.push((world.machines[at].seat.name(), report));
}

#[test]
fn a_liar_is_told_gets_no_more_and_its_ranges_are_done_again() {
    let mut world = World::new(7, 1000, None);
    world.join(Nature::Honest);
    settle(&mut world);
    report(&mut world, 0);
    settle(&mut world);
    let done = world.desk.coordinator.standing().done;
    assert!(done > 0);
    // Its memory begins to fail.
    world.machines[0].nature = Nature::Lazy;
    report(&mut world, 0);
    settle(&mut world);
    let name = world.machines[0].seat.name();
    let told = Told::PutAside { worker: name, lie: Lie::Missed, again: done };
    assert_eq!(world.told, [Told::Joined(name), told]);
    assert!(world.machines[0].aside && world.desk.coordinator.standing().done == 0);
    let leases = world.machines[0].leases.len();
    world.join(Nature::Honest);
    settle(&mut world);
    assert_eq!(world.machines[0].leases.len(), leases, "it gets no more");
    assert_eq!(world.machines[1].leases[0].first, 0, "what it did comes first");
}

#[test]
fn what_no_machine_can_know_is_a_lie() {
    for (nature, lie) in [(Nature::Short, Lie::Uncounted), (Nature::Lazy, Lie::Missed)] {
        let mut world = World::new(11, 1000, None);
        world.join(nature);
        settle(&mut world);
        report(&mut world, 0);
        settle(&mut world);
        let told = world.told.last().copied();
        assert!(
            matches!(told, Some(Told::PutAside { lie: found, again: 0, .. }) if found == lie),
            "{told:?}"
        );
    }
    // The lease of another.
    let mut world = World::new(13, 1000, None);
    world.join(Nature::Honest);
    world.join(Nature::Honest);
    settle(&mut world);
    let lease = world.machines[0].leases.remove(0);
    world.machines[1].leases.insert(0, lease);
    report(&mut world, 1);
    settle(&mut world);
    assert!(
        matches!(world.told.last(), Some(Told::PutAside { lie: Lie::NotItsOwn, .. })),
        "{:?}",
        world.told
    );
}

#[test]
fn the_silent_lose_what_they_have_and_may_come_back() {
    let mut world = World::new(5, 1000, None);
    world.join(Nature::Honest);
    settle(&mut world);
    let name = world.machines[0].seat.name();
    world.now += rules().silence() + Duration::from_millis(1);
    settle(&mut world);
    assert_eq!(world.told, [Told::Joined(name), Told::Lost(name)]);
    assert_eq!(world.desk.coordinator.standing().workers, 0);
    // It was only cut off, and reports now: nobody else has it, so it counts.
    let count = u128::from(world.machines[0].leases[0].count);
    report(&mut world, 0);
    settle(&mut world);
    assert_eq!(world.told.last(), Some(&Told::Back(name)));
    assert_eq!(world.desk.coordinator.standing().done, count);
}

#[test]
fn one_that_never_gets_done_gets_smaller_leases() {
    let mut world = World::new(5, 1_000_000, None);
    world.join(Nature::Honest);
    // It says that it is faster than any.
    world.up[0].1 = FromWorker::Hello(Hello { per_1000_seconds: 1_000_000, batch: 2 });
    settle(&mut world);
    let first = world.machines[0].leases[0].count;
    for _ in 0..60 {
        world.now += Duration::from_secs(1);
        let beat = FromWorker::Beat(Beat { lease: None, tried: 0, opened: vec![] });
        world.up.push((world.machines[0].seat.name(), beat));
        settle(&mut world);
    }
    let last = world.machines[0].leases.last().expect("another one").count;
    assert!(last < first, "{first} then {last}");
    assert_eq!(world.told.len(), 1, "it is not lost, and no liar");
}

#[test]
fn leases_are_as_long_as_the_machine_is_fast_and_shared_at_the_end() {
    let mut world = World::new(3, 100_000, None);
    world.join(Nature::Honest);
    settle(&mut world);
    for _ in 0..6 {
        report(&mut world, 0);
        settle(&mut world);
    }
    // It reports every lease after one second: as many in two seconds, in whole batches of two.
    let counts: Vec<u32> = world.machines[0].leases.iter().map(|lease| lease.count).collect();
    let rate = world.desk.coordinator.standing().rate;
    assert!(
        counts.iter().all(|count| count % 2 == 0 && f64::from(*count) < rate * 2.0 + 4.0),
        "{counts:?} at {rate}"
    );
    assert_eq!(counts.len(), 2, "one under way and one ahead");
}
