//! Machines that are not known, too many, or not to be believed at all.

use super::*;

#[test]
fn a_machine_that_is_not_known_is_asked_who_it_is_now_and_then() {
    let mut world = World::new(3, 100, None);
    world.join(Nature::Honest);
    // Its hello is lost, and it goes on to say that it is there.
    world.up.clear();
    let name = world.machines[0].seat.name();
    for _ in 0..3 {
        world.up.push((name, FromWorker::Beat(Beat { lease: None, tried: 0, opened: vec![] })));
        settle(&mut world);
    }
    assert_eq!(world.machines[0].asked, 1, "at once, and once");
    world.now += rules().silence() * 2;
    world.up.push((name, FromWorker::Beat(Beat { lease: None, tried: 0, opened: vec![] })));
    settle(&mut world);
    assert_eq!(world.machines[0].asked, 2);
    world.up.push((name, FromWorker::Hello(Hello { per_1000_seconds: 2000, batch: 2 })));
    settle(&mut world);
    assert_eq!(world.told, [Told::Joined(name)]);
    assert!(!world.machines[0].leases.is_empty());
}

#[test]
fn so_many_liars_are_another_trouble() {
    let mut world = World::new(21, 10_000, None);
    for _ in 0..=rightful_queue::MOST_LIARS {
        world.join(Nature::Lazy);
        settle(&mut world);
        let last = world.machines.len() - 1;
        report(&mut world, last);
        settle(&mut world);
    }
    assert_eq!(world.desk.coordinator.end(), Some(End::TooManyLiars));
}

#[test]
fn there_are_only_so_many_machines() {
    let mut world = World::new(21, 10_000, None);
    (0..=rightful_queue::MOST_WORKERS).for_each(|_| world.join(Nature::Honest));
    settle(&mut world);
    assert_eq!(world.desk.coordinator.standing().workers, rightful_queue::MOST_WORKERS);
    assert_eq!(world.told.last(), Some(&Told::TooMany));
    let refused: Vec<bool> = world.machines.iter().map(|machine| machine.refused).collect();
    assert_eq!(refused.iter().filter(|refused| **refused).count(), 1, "it is told so at once");
    // The others are silent: there is room again.
    world.now += rules().silence() * 2;
    settle(&mut world);
    world.join(Nature::Honest);
    settle(&mut world);
    assert_eq!(world.desk.coordinator.standing().workers, 1);
}

#[test]
fn strangers_are_not_heard() {
    let mut world = World::new(1, 100, None);
    let offer = world.desk.offer(&world.job).expect("small");
    let stranger = Seat::take(world.desk.code(), &offer).expect("its code");
    let other = Desk::open([3; 32], 100, rules()).expect("random numbers");
    let sealed = stranger.write(&FromWorker::Leave).expect("a key");
    assert!(other.read(&sealed).is_none(), "another search");
    assert!(world.desk.read(b"").is_none() && world.desk.read(&[1; 300]).is_none());
    // It has the code, but has not said hello.
    let (name, letter) = world.desk.read(&sealed).expect("sealed for it");
    assert!(world.desk.coordinator.hear(name, letter, Duration::ZERO).is_empty());
    let beat = FromWorker::Beat(Beat { lease: Some(1), tried: 1, opened: vec![] });
    world.hear(name, beat);
    assert!(world.told.is_empty());
}
