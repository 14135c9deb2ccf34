//! Locks that only work opens, and whether an answer can come from work.

use zeroize::Zeroizing;

use super::Lie;
use crate::chance::Chance;
use crate::ledger::{Held, Slot};
use crate::message::{Inside, Opened};
use crate::seal::Name;

/// How many locks a lease has.
const SLOTS: usize = 6;

/// The most of them that are planted; how many is drawn anew for each lease.
const PLANTED: u64 = 3;

/// What each lock of a lease is, in an order that tells nothing.
pub(super) fn slots(first: u128, count: u32, chance: &mut impl Chance) -> Vec<Slot> {
    let planted = (1 + chance.below(PLANTED)).min(count.into());
    let mut slots = vec![Slot::Backup];
    let mut places: Vec<u128> = Vec::new();
    while (places.len() as u64) < planted {
        let place = first + u128::from(chance.below(count.into()));
        if !places.contains(&place) {
            places.push(place);
            let mut inside = Zeroizing::new([0; 32]);
            chance.fill(inside.as_mut_slice());
            slots.push(Slot::Planted { place, inside: Inside(inside) });
        }
    }
    slots.resize(SLOTS, Slot::Decoy);
    for at in (1..slots.len()).rev() {
        let other = usize::try_from(chance.below(at as u64 + 1)).unwrap_or_default();
        slots.swap(at, other);
    }
    slots
}

/// Whether what a worker says of a lease can be; with the number of candidates tried when it says that it is done. What it says
/// opens the backup comes back, to be tried.
pub(super) fn judge(held: &Held, from: Name, opened: &[Opened], done: Option<u32>) -> Result<Vec<u128>, Lie> {
    if held.worker != from {
        return Err(Lie::NotItsOwn);
    }
    let mut claims = Vec::new();
    for one in opened {
        match held.slots.get(usize::from(one.lock)) {
            Some(Slot::Backup) if held.range().contains(&one.place) => claims.push(one.place),
            Some(Slot::Planted { place, inside }) if *place == one.place && *inside == one.inside => {}
            _ => return Err(Lie::Invented),
        }
    }
    let Some(tried) = done else { return Ok(claims) };
    if tried != held.count {
        return Err(Lie::Uncounted);
    }
    let missed = held.slots.iter().enumerate().any(|(at, slot)| {
        matches!(slot, Slot::Planted { .. }) && !opened.iter().any(|one| usize::from(one.lock) == at)
    });
    if missed { Err(Lie::Missed) } else { Ok(claims) }
}
