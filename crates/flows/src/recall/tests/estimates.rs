//! How long it is said to take, against how long it takes: with a clock of the test's own.

use super::*;

/// What was foreseen at a time, and what then was true; both in seconds.
fn foreseen(takes: fn(u64) -> u64, measured: f64, count: u32) -> Vec<(f64, f64, f64, f64)> {
    let folder = tempfile::tempdir().expect("a folder");
    let fake = Fake::new(None, takes);
    let machine = Machine { cores: 1, side_by_side: 5, per_second: measured };
    let mut told = Vec::new();
    let ended = search(folder.path(), &fake, &words(0..count), machine, &mut |now, snapshot| {
        told.push((now.as_secs_f64(), snapshot.remaining.expect("few")));
        true
    });
    assert!(matches!(ended, Ok(Ended::NoneOfThem)), "{ended:?}");
    let end = fake.now().as_secs_f64();
    let seconds = |(at, (least, most)): (f64, (Duration, Duration))| {
        (at, least.as_secs_f64(), most.as_secs_f64(), end - at)
    };
    told.into_iter().map(seconds).collect()
}

/// After the first minute the middle of the range is within a fifth of the truth, and the range is no wider than its middle.
fn holds(name: &str, told: &[(f64, f64, f64, f64)]) {
    let late: Vec<_> = told.iter().filter(|(at, _, _, truth)| *at >= 60.0 && *truth > 5.0).collect();
    assert!(late.len() > 50, "{name}: {} estimates", late.len());
    for (at, least, most, truth) in late {
        let middle = (least + most) / 2.0;
        assert!(
            (middle - truth).abs() <= 0.2 * truth,
            "{name}, at {at:.0} s: {least:.0}–{most:.0}, was {truth:.0}"
        );
        assert!(most - least <= middle, "{name}, at {at:.0} s: {least:.0}–{most:.0} says nothing");
    }
}

#[test]
fn the_estimate_is_within_a_fifth_of_the_truth_after_the_first_minute() {
    // What was measured beforehand is wrong by half each time: after a minute it does not count any more.
    holds("even", &foreseen(|_| 300_000, 6.6, 4_000));
    // Others use the computer: every third second is half as fast.
    holds("uneven", &foreseen(|now| if now / 1_000_000 % 3 == 0 { 600_000 } else { 300_000 }, 1.5, 4_000));
    // It becomes warm, and a sixth slower within half an hour.
    holds("warming", &foreseen(|now| 300_000 + now.min(1_800_000_000) / 36_000, 3.3, 8_000));
}

#[test]
fn after_a_change_the_estimate_follows_within_two_minutes() {
    let told = foreseen(|now| if now < 600_000_000 { 200_000 } else { 400_000 }, 5.0, 8_000);
    let after: Vec<_> = told.into_iter().filter(|(at, ..)| *at >= 720.0).collect();
    holds("after a change", &after);
}

#[test]
fn there_is_an_estimate_in_the_first_second() {
    let told = foreseen(|_| 300_000, 3.33, 1_000);
    let (at, least, most, truth) = told[0];
    assert_eq!(at, 0.0);
    assert!(least <= truth && truth <= most, "{least}–{most}, was {truth}");
}
