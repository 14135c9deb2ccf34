//! A coordinator that is killed, and leases that never arrive or never get done.

use super::*;

#[test]
fn what_was_claimed_is_tried_even_if_the_coordinator_is_killed_before() {
    let mut world = World::new(9, 100, Some(0));
    world.join(Nature::Honest);
    settle(&mut world);
    let lease = world.machines[0].leases.remove(0);
    let report = FromWorker::Report(world.work(0, &lease));
    let name = world.machines[0].seat.name();
    // It hears the report, and is killed before it has tried the candidate.
    let actions = world.desk.coordinator.hear(name, report, world.now);
    assert!(actions.contains(&Action::Confirm { place: 0, worker: name }));
    assert_eq!(world.desk.coordinator.end(), None);
    world.kill();
    assert_eq!(world.desk.coordinator.end(), Some(End::Found(0)));
}

#[test]
fn what_was_found_is_not_lost_when_the_coordinator_is_killed_before_it_has_told_it() {
    let mut world = World::new(9, 100, Some(0));
    world.join(Nature::Honest);
    settle(&mut world);
    report(&mut world, 0);
    settle(&mut world);
    assert_eq!((world.desk.coordinator.end(), world.confirmed), (Some(End::Found(0)), 1));
    world.machines.clear();
    world.down.clear();
    world.kill();
    assert_eq!(world.desk.coordinator.end(), Some(End::Found(0)));
    assert_eq!((world.confirmed, world.down.len()), (1, 0), "there is nothing left to do");
}

#[test]
fn what_was_lent_is_sent_again_when_the_coordinator_was_killed() {
    let mut world = World::new(17, 1000, None);
    (0..3).for_each(|_| world.join(Nature::Honest));
    settle(&mut world);
    let ids = |world: &World| -> Vec<Vec<(u64, u128, u32)>> {
        let of = |machine: &Machine| {
            machine.leases.iter().map(|lease| (lease.id, lease.first, lease.count)).collect()
        };
        world.machines.iter().map(of).collect()
    };
    let before = ids(&world);
    assert!(before.iter().all(|leases| leases.len() == 2));
    // It was killed before any of them was sent.
    world.machines.iter_mut().for_each(|machine| machine.leases.clear());
    world.kill();
    settle(&mut world);
    assert_eq!(ids(&world), before);
}

#[test]
fn a_lease_that_has_never_arrived_is_lent_again_while_others_are_reported() {
    let mut world = World::new(23, 1_000_000, None);
    world.join(Nature::Honest);
    settle(&mut world);
    let lost = world.machines[0].leases.remove(0);
    for _ in 0..60 {
        report(&mut world, 0);
        world.now += Duration::from_secs(1);
        settle(&mut world);
        if world.machines[0].leases.iter().any(|lease| lease.first == lost.first) {
            assert!(world.told.len() == 1, "it is not lost, and no liar: {:?}", world.told);
            assert!(world.desk.coordinator.standing().rate > 0.0, "nor is it taken for slower");
            return;
        }
    }
    panic!("nobody has the first candidates");
}

#[test]
fn what_one_never_gets_done_goes_to_another() {
    for seed in 1..8 {
        let mut world = World::new(seed, 300, None);
        (0..4).for_each(|_| world.join(Nature::Honest));
        settle(&mut world);
        let mut seconds = 0;
        while world.desk.coordinator.end().is_none() {
            seconds += 1;
            assert!(seconds < 60, "{:?}", world.desk.coordinator.standing());
            world.now += Duration::from_secs(1);
            // All say that they are there, and one gets done.
            while !world.machines[0].leases.is_empty() {
                report(&mut world, 0);
            }
            for machine in &world.machines {
                let beat = FromWorker::Beat(Beat { lease: None, tried: 0, opened: vec![] });
                world.up.push((machine.seat.name(), beat));
            }
            settle(&mut world);
        }
        assert_eq!(world.tried, (0..300).collect());
    }
}
