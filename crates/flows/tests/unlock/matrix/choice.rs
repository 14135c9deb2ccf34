//! Which cases are run: all of a door where that is affordable, else a choice that follows from a seed and strikes every
//! message before any of them is struck twice.

use std::collections::BTreeMap;

use rightful_sim::fault::{At, Kind, MessageDoor, Numbers};

use super::case::{Case, Start};

/// How many messages go through each door.
pub(super) type Counts = BTreeMap<MessageDoor, u64>;

/// How many cases of a choice are run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Most {
    /// Each message once, the kinds in turn.
    EachMessage,
    /// Each message with each kind.
    EachKind,
    /// So many: every message as often as any other, and the kinds in turn.
    Cases(usize),
}

/// Cases of some doors of one start.
pub(super) fn of_doors(
    start: Start,
    counts: &Counts,
    doors: &[MessageDoor],
    most: Most,
    seed: u64,
) -> Vec<Case> {
    let doors: Counts =
        counts.iter().filter(|(door, _)| doors.contains(door)).map(|(door, count)| (*door, *count)).collect();
    of_all(&[(start, doors)], most, seed)
}

/// Cases of all these messages.
pub(super) fn of_all(messages: &[(Start, Counts)], most: Most, seed: u64) -> Vec<Case> {
    let mut numbers = Numbers(seed);
    let mut places: Vec<(Start, MessageDoor, u64)> = Vec::new();
    for (start, counts) in messages {
        for (door, count) in counts {
            places.extend((1..=*count).map(|nth| (*start, *door, nth)));
        }
    }
    for last in (1..places.len()).rev() {
        let other = usize::try_from(numbers.below(last as u64 + 1)).unwrap_or_default();
        places.swap(last, other);
    }
    let most = match most {
        Most::EachMessage => places.len(),
        Most::EachKind => places.len() * Kind::ALL.len(),
        Most::Cases(cases) => cases,
    };
    let mut cases = Vec::new();
    for round in 0..Kind::ALL.len() {
        for (index, (start, door, nth)) in places.iter().enumerate() {
            if cases.len() == most {
                return cases;
            }
            let kind = Kind::ALL[(index + round) % Kind::ALL.len()];
            let at = At { door: *door, nth: *nth, kind, seed: numbers.below(10_000) };
            cases.push(Case { start: *start, at });
        }
    }
    cases
}

#[test]
fn every_message_is_struck_before_any_is_struck_twice() {
    let counts: Counts = [(MessageDoor::Restored, 10), (MessageDoor::Asr, 3)].into();
    let all = [(Start::Normal, counts.clone()), (Start::Dfu, counts.clone())];
    let struck = |cases: &[Case]| {
        let mut places: Vec<_> =
            cases.iter().map(|case| (case.start.to_string(), case.at.door, case.at.nth)).collect();
        places.sort();
        places.dedup();
        places.len()
    };
    let once = of_all(&all, Most::EachMessage, 1);
    assert_eq!((once.len(), struck(&once)), (26, 26));
    assert!(Kind::ALL.into_iter().all(|kind| once.iter().filter(|case| case.at.kind == kind).count() >= 5));
    assert_ne!(once, of_all(&all, Most::EachMessage, 2), "another seed draws other kinds");
    let some = of_all(&all, Most::Cases(30), 1);
    assert_eq!((some.len(), struck(&some)), (30, 26));
    assert_eq!(some[..26], once);

    let every = of_doors(Start::Normal, &counts, &[MessageDoor::Restored], Most::EachKind, 1);
    assert_eq!(every.len(), 50);
    for nth in 1..=10 {
        for kind in Kind::ALL {
            let there = |case: &Case| matches!(case.at, At { nth: n, kind: k, .. } if n == nth && k == kind);
            assert!(every.iter().any(there), "{nth} {kind:?}");
        }
    }
}
