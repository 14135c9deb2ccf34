//! How long it is said to take, against how long it takes: with a clock of the test's own.

use rightful_recall::Expression;

use super::guards::listed;
use super::*;
use crate::recall::estimate::{Estimate, Worth};

/// What was foreseen at a time, and what then was true; both in seconds.
fn foreseen(takes: fn(u64) -> u64, measured: f64, count: u32) -> Vec<(f64, f64, f64, f64)> {
    let folder = tempfile::tempdir().expect("a folder");
    foreseen_in(folder.path(), takes, measured, &words(0..count))
}

/// The same, of a run that finds in the folder what others have left.
fn foreseen_in(
    folder: &Path,
    takes: fn(u64) -> u64,
    measured: f64,
    candidates: &Candidates,
) -> Vec<(f64, f64, f64, f64)> {
    let fake = Fake::new(None, takes);
    let machine = Machine { cores: 1, side_by_side: 5, per_second: measured };
    let mut told = Vec::new();
    let ended = search(folder, &fake, candidates, machine, &mut |now, snapshot| {
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

/// Tries so many batches and stops.
fn tried_before(folder: &Path, candidates: &Candidates, batches: u32) {
    let fake = Fake::new(None, |_| 300_000);
    let machine = Machine { cores: 1, side_by_side: 5, per_second: 3.33 };
    let mut left = batches;
    let ended = search(folder, &fake, candidates, machine, &mut |_, _| {
        left = left.saturating_sub(1);
        left > 0
    });
    assert!(matches!(ended, Ok(Ended::Stopped)), "{ended:?}");
}

#[test]
fn gone_on_with_the_estimate_is_as_good_as_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = words(0..6_000);
    tried_before(folder.path(), &all, 600);
    let told = foreseen_in(folder.path(), |_| 300_000, 3.33, &all);
    let (_, least, most, truth) = told[0];
    assert!(truth < 1_300.0, "it began anew: {truth}");
    assert!(least <= truth && truth <= most && most < 1.2 * truth, "{least}–{most}, was {truth}");
    holds("gone on with", &told);
}

#[test]
fn what_was_tried_for_another_hint_is_allowed_for_until_it_fails_to_appear() {
    // Two thousand others were tried before, and so was a part of these.
    let folder = tempfile::tempdir().expect("a folder");
    let all = words(0..6_000);
    tried_before(folder.path(), &words(10_000..14_000), 600);
    tried_before(folder.path(), &all, 200);
    let told = foreseen_in(folder.path(), |_| 300_000, 3.33, &all);
    let (_, least, most, truth) = told[0];
    assert!(least < 0.7 * truth && truth <= most, "{least}–{most}, was {truth}");
    holds("others, elsewhere", &told);

    // Every other one was tried before: it takes half of the time.
    let folder = tempfile::tempdir().expect("a folder");
    tried_before(folder.path(), &words((0..8_000).step_by(2)), 700);
    holds("others, among these", &foreseen_in(folder.path(), |_| 300_000, 3.33, &words(0..6_000)));
}

/// What a hint of the memories gives to try, for their names.
fn memories(list: &str) -> Vec<(String, Ideas)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../recall/tests/memories").join(list);
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.expect("readable").path();
        let hint = rightful_recall::hint::Hint::read(&std::fs::read(&path).expect("text")).expect("a hint");
        let mut ideas = Ideas::default();
        ideas.hint(&hint).expect("small");
        (path.display().to_string(), ideas)
    };
    let all: Vec<_> = std::fs::read_dir(folder).expect("the memories").map(read).collect();
    assert_eq!(all.len(), 12);
    all
}

#[test]
fn whatever_somebody_remembers_a_search_for_it_begins() {
    // About what two slow cores try in a second of a backup of today.
    let per_second = 2.7;
    for (name, ideas) in ["first", "second"].into_iter().flat_map(memories) {
        let candidates = ideas.candidates().expect("small");
        let count = candidates.count();
        let estimate = Estimate::of(&candidates, 0..u128::MAX, per_second);
        assert!(estimate.worth != Worth::No && estimate.rest < count, "{name}: {estimate:?}");
        assert!(estimate.half_s < 86_400.0, "{name}: {estimate:?}");
        // What is left out takes years, and a search that goes on from any place ends where the first would have.
        assert!(estimate.rest == 0 || estimate.rest_s > 3e7, "{name}: {estimate:?}");
        let end = count - estimate.rest;
        for from in [1, 2_000, end / 2].into_iter().filter(|from| *from < end) {
            let later = Estimate::of(&candidates, from..u128::MAX, per_second);
            assert!(later.worth == Worth::Yes || later.rest == estimate.rest, "{name}: {later:?}");
        }
    }
}

#[test]
fn saved_passwords_are_tried_whatever_comes_behind_them() {
    let letter = || Expression::choice((b'a'..=b'z').map(|letter| Expression::text([letter])));
    let mut ideas = listed("one\ntwo\nthree\n");
    ideas.guess(Expression::sequence((0..14).map(|_| letter())));
    let candidates = ideas.candidates().expect("small");
    let estimate = Estimate::of(&candidates, 0..u128::MAX, 27.0);
    assert_eq!((estimate.worth, estimate.left - estimate.rest), (Worth::Long, 3));
    assert_eq!(estimate.half_s, 3.0 / 27.0, "what is saved has half of the likelihood");
    let later = Estimate::of(&candidates, 3..u128::MAX, 27.0);
    assert_eq!((later.worth, later.rest), (Worth::No, later.left));
    assert_eq!((later.anyway().rest, Estimate::of(&candidates, 3..50, 27.0).rest), (0, 0));
}

#[test]
fn an_estimate_is_of_what_is_wanted_and_left() {
    let all = words(0..2_000);
    let of = |places| Estimate::of(&all, places, 2.0);
    let whole = of(0..u128::MAX);
    assert_eq!((whole.count, whole.left, whole.all_s, whole.worth), (2_000, 2_000, 1_000.0, Worth::Yes));
    let limited = of(0..50);
    assert_eq!((limited.count, limited.left, limited.all_s), (2_000, 50, 25.0));
    let later = of(1_990..u128::MAX);
    assert_eq!((later.left, later.all_s, later.likelier_half), (10, 5.0, 5));
    let limit = 50;
    assert_eq!((of(2_000..u128::MAX).left, of(60..limit).left), (0, 0), "more was tried than is wanted");
    let machine = Machine { cores: 8, side_by_side: 1, per_second: 2.0 };
    let said = |places| crate::recall::amount(&machine, &of(places));
    assert_eq!(said(0..u128::MAX), "2,000 candidates at 2.0 a second on 8 cores take about 17 minutes");
    assert_eq!(said(0..50), "50 candidates at 2.0 a second on 8 cores take about a minute or less");
    assert_eq!(said(1_999..u128::MAX), "1 candidate at 2.0 a second on 8 cores takes a few seconds");
    assert_eq!(said(2_000..u128::MAX), "nothing of it is left to try");
    let slow = Machine { per_second: 1e-5, ..machine };
    let long = Estimate::of(&all, 0..u128::MAX, slow.per_second);
    let likelier = crate::recall::amount(&slow, &long);
    assert!(likelier.starts_with("the likelier "), "{likelier}");
}

#[test]
fn no_more_cores_work_than_there_are() {
    use std::num::NonZeroUsize;
    let number = NonZeroUsize::new;
    for (asked, has, works) in [
        (None, number(8), 8),
        (number(3), number(8), 3),
        (number(100_000), number(8), 8),
        (number(4), None, 1),
        (None, None, 1),
    ] {
        assert_eq!(crate::recall::cores_of(asked, has), works);
    }
}

#[test]
fn there_is_an_estimate_in_the_first_second() {
    let told = foreseen(|_| 300_000, 3.33, 1_000);
    let (at, least, most, truth) = told[0];
    assert_eq!(at, 0.0);
    assert!(least <= truth && truth <= most, "{least}–{most}, was {truth}");
}
