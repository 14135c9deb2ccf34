//! Locks that only work opens, and whether an answer can come from work.

use zeroize::Zeroizing;

use super::Lie;
use crate::chance::Chance;
use crate::ledger::{Held, Slot};
use crate::message::{Inside, LOCKS, Opened};
use crate::seal::Name;

/// How many locks a lease has.
const SLOTS: usize = LOCKS;

/// So many coins, of which each makes one planted lock more with one chance in [`SIDES`]: two on the average.
const COINS: u64 = 64;
const SIDES: u64 = 32;

/// What each lock of a lease is, in an order that tells nothing.
///
/// One is planted in any case, at a place drawn at random among `count` from `first` on, and about two more, whose number is drawn
/// anew for each lease (by [`COINS`] coins, at most ten). So a worker that has opened some cannot know that no more are left, and the odds
/// of being noticed grow with what it leaves out, whenever it decides to:
///
/// | of a lease it leaves out | a twentieth | a tenth | a quarter | a half | all |
/// |---|---|---|---|---|---|
/// | and is noticed in so many of a hundred leases, at the least | 9 | 18 | 39 | 63 | 100 |
///
/// That is 1 − e^(−2 × part); leaving out all is noticed by the one that is planted in any case. What remains is e^(−2 × part) for each
/// lease: a machine that leaves out a twentieth of one lease, once, is most likely not noticed; of fifty, in one of a hundred searches.
/// Only one that has opened eleven knows that there are no more, which happens in fewer than one of 10,000 leases.
pub(super) fn slots(first: u128, count: u32, chance: &mut impl Chance) -> Vec<Slot> {
    let more = (0..COINS).filter(|_| chance.below(SIDES) == SIDES - 1).count();
    let planted = (1 + more).min(SLOTS - 1).min(usize::try_from(count).unwrap_or(usize::MAX));
    let mut slots = vec![Slot::Backup];
    let mut places: Vec<u128> = Vec::new();
    while places.len() < planted {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SystemChance;

    /// Leases of 1000 places that a worker tries from the first to the last, and leaves out what is behind `upto` if it has opened
    /// `enough` by then: in which part of those it comes to that it is noticed.
    fn noticed(enough: usize, upto: u128) -> f64 {
        let mut chance = SystemChance::new().expect("random numbers");
        let (mut left_out, mut caught) = (0, 0);
        while left_out < 2000 {
            let slots = slots(500, 1000, &mut chance);
            let planted = |upto: u128| {
                let within =
                    |slot: &&Slot| matches!(slot, Slot::Planted { place, .. } if *place < 500 + upto);
                slots.iter().filter(within).count()
            };
            if planted(upto) >= enough {
                left_out += 1;
                caught += i32::from(planted(upto) < planted(1000));
            }
        }
        f64::from(caught) / f64::from(left_out)
    }

    #[test]
    fn what_is_left_out_is_noticed_in_proportion_however_much_was_opened() {
        // At the least 1 − e^(−2 × part), and five standard deviations for the draw.
        for enough in 0..5 {
            for (upto, least) in [(900, 0.181), (750, 0.393), (500, 0.632)] {
                let caught = noticed(enough, upto);
                assert!(caught > least - 0.055, "{upto} of 1000, with {enough} opened: {caught}");
            }
        }
        assert!(noticed(0, 0) == 1.0, "all of it is left out");
    }

    #[test]
    fn every_lease_has_one_backups_lock_one_planted_and_as_many_in_all() {
        let mut chance = SystemChance::new().expect("random numbers");
        for count in (1..40).cycle().take(2000) {
            let slots = slots(7, count, &mut chance);
            let planted = slots.iter().filter(|slot| matches!(slot, Slot::Planted { .. })).count();
            assert_eq!((slots.len(), slots.iter().filter(|slot| **slot == Slot::Backup).count()), (LOCKS, 1));
            assert!((1..LOCKS).contains(&planted) && planted as u32 <= count, "{planted} of {count}");
        }
    }
}
