//! Which cases are run: all of a door where that is affordable, else a choice that follows from a seed.

use std::collections::BTreeMap;

use rightful_sim::fault::{At, Kind, MessageDoor, Numbers};

use super::case::{Case, Start};

/// Every message with every kind, at most so many: then every message as often as any other, and the kinds in turn.
pub(super) fn of_doors(
    start: Start,
    counts: &BTreeMap<MessageDoor, u64>,
    doors: &[MessageDoor],
    most: usize,
    seed: u64,
) -> Vec<Case> {
    let mut numbers = Numbers(seed);
    let mut places: Vec<(MessageDoor, u64)> = doors
        .iter()
        .flat_map(|door| (1..=counts.get(door).copied().unwrap_or_default()).map(|nth| (*door, nth)))
        .collect();
    shuffle(&mut places, &mut numbers);
    let mut cases = Vec::new();
    for round in 0..Kind::ALL.len() {
        for (index, (door, nth)) in places.iter().enumerate() {
            if cases.len() == most {
                return cases;
            }
            let kind = Kind::ALL[(index + round) % Kind::ALL.len()];
            cases.push(Case { start, at: At { door: *door, nth: *nth, kind, seed: numbers.below(10_000) } });
        }
    }
    cases
}

/// So many cases, each door as often as any other.
pub(super) fn at_random(
    start: Start,
    counts: &BTreeMap<MessageDoor, u64>,
    cases: u64,
    seed: u64,
) -> Vec<Case> {
    // Each start has cases of its own.
    let own = start.to_string().bytes().fold(seed, |own, byte| own.rotate_left(9) ^ u64::from(byte));
    let mut numbers = Numbers(own);
    let doors: Vec<(MessageDoor, u64)> = counts.iter().map(|(door, count)| (*door, *count)).collect();
    let mut chosen = Vec::new();
    for _ in 0..cases {
        let place =
            usize::try_from(numbers.below(doors.len() as u64)).ok().and_then(|index| doors.get(index));
        let Some((door, count)) = place else { return chosen };
        let kind = Kind::ALL[usize::try_from(numbers.below(5)).unwrap_or_default()];
        let at = At { door: *door, nth: 1 + numbers.below(*count), kind, seed: numbers.below(10_000) };
        chosen.push(Case { start, at });
    }
    chosen
}

fn shuffle<T>(things: &mut [T], numbers: &mut Numbers) {
    for last in (1..things.len()).rev() {
        let other = usize::try_from(numbers.below(last as u64 + 1)).unwrap_or_default();
        things.swap(last, other);
    }
}
