//! How much of what was thought of is tried, counted by likelihood: as far as that can be said.

use std::ops::Range;

use crate::candidates::{Candidates, CostClass};

/// All candidates of a cost together are half as likely as all of the cost before, however many they are. It is the **class** that is
/// halved and not the candidate: there are many times as many candidates at each further cost, and counted one by one the dearest would
/// have nearly all of the likelihood. That is a rule of thumb which the costs of the parts are chosen by, and no measurement of anybody's
/// passwords: those of the first list of written-out memories lie 1.2 classes behind the cheapest on the mean, which 0.54 would fit best.
const HALVES: f64 = 0.5;

/// Costs further apart than this are not told apart: no class is without any likelihood.
const FARTHEST: u32 = 200;

/// What differs by so little does not differ.
const EQUAL: f64 = 1e-9;

/// How far a search is, in candidates and in likelihood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Odds {
    /// Of all candidates, the share that was tried; from 0 to 1.
    pub tried: f64,
    /// Of the likelihood of all candidates, the share that was tried; from 0 to 1. **If** the password is among the candidates, and **if**
    /// each class of cost is half as likely as the one before, it would have been found by now with this probability. Nothing here knows
    /// whether it is among them.
    pub likely: f64,
}

impl Candidates {
    /// The odds when all before this place are tried.
    pub fn odds(&self, place: u128) -> Odds {
        let count = self.count();
        if count == 0 {
            return Odds { tried: 1.0, likely: 1.0 };
        }
        let likely = if place >= count { 1.0 } else { within(&self.shares(), &(0..place)).min(1.0) };
        Odds { tried: place.min(count) as f64 / count as f64, likely }
    }

    /// The first place before which at least half of the likelihood of these places lies; the end of them where there is none.
    pub fn likelier_half(&self, places: Range<u128>) -> u128 {
        let shares = self.shares();
        let mut missing = within(&shares, &places) / 2.0;
        for (class, share) in &shares {
            let here = overlap(class, &places);
            let part = share * (here as f64 / class.count as f64);
            // Sums of shares are exact to some ten digits only: what is so near is equal.
            if here > 0 && part >= missing * (1.0 - EQUAL) {
                // Of a class, all are as likely.
                let further = (missing / part * here as f64 - EQUAL).ceil() as u128;
                return class.first.max(places.start) + further.clamp(1, here);
            }
            missing -= part;
        }
        places.end.min(self.count()).max(places.start)
    }

    /// Of each class, its share of the likelihood of all. Each source of candidates has as much as the others.
    fn shares(&self) -> Vec<(CostClass, f64)> {
        let classes: Vec<CostClass> = self.costs().collect();
        let source = |class: &CostClass| self.sources.partition_point(|from| *from <= class.cost);
        let mut shares = Vec::with_capacity(classes.len());
        let mut sources = 0.0;
        for source in classes.chunk_by(|one, other| source(one) == source(other)) {
            let weight = |class: &CostClass| {
                let further = (class.cost - source[0].cost).min(FARTHEST);
                HALVES.powi(i32::try_from(further).unwrap_or(i32::MAX))
            };
            let whole: f64 = source.iter().map(weight).sum();
            shares.extend(source.iter().map(|class| (*class, weight(class) / whole)));
            sources += 1.0;
        }
        shares.iter_mut().for_each(|(_, share)| *share /= sources);
        shares
    }
}

/// The likelihood of these places.
fn within(shares: &[(CostClass, f64)], places: &Range<u128>) -> f64 {
    shares.iter().map(|(class, share)| share * (overlap(class, places) as f64 / class.count as f64)).sum()
}

/// How many of a class are at these places.
fn overlap(class: &CostClass, places: &Range<u128>) -> u128 {
    let behind = places.end.min(class.first + class.count);
    behind.saturating_sub(places.start.max(class.first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expression::Expression;

    fn part(text: impl ToString, cost: u16) -> Expression {
        Expression::text(text.to_string()).at_cost(cost)
    }

    fn near(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-9, "{one} {other}");
    }

    #[test]
    fn likely_candidates_count_for_more() {
        let three = Expression::choice([part("a", 5), part("b", 6), part("c", 6)]);
        let three = Candidates::of(&three).expect("small");
        assert_eq!(three.odds(0), Odds { tried: 0.0, likely: 0.0 });
        for (place, likely) in [(1, 2.0 / 3.0), (2, 5.0 / 6.0), (3, 1.0)] {
            near(three.odds(place).likely, likely);
            near(three.odds(place).tried, place as f64 / 3.0);
        }
        assert_eq!(three.odds(u128::MAX), Odds { tried: 1.0, likely: 1.0 });
        let none = Candidates::of(&Expression::choice([])).expect("small");
        assert_eq!(none.odds(0), Odds { tried: 1.0, likely: 1.0 });
        assert_eq!(none.likelier_half(0..0), 0);
    }

    #[test]
    fn a_class_has_its_likelihood_however_many_are_in_it() {
        // One, a thousand, a million: each class a thousand times the one before.
        let digit = || Expression::choice((b'0'..=b'9').map(|digit| Expression::text([digit])));
        let many = |count: usize, cost| Expression::sequence((0..count).map(|_| digit())).at_cost(cost);
        let grows =
            Candidates::of(&Expression::choice([part("a", 0), many(3, 1), many(6, 2)])).expect("small");
        for (place, likely) in [(1, 4.0 / 7.0), (501, 5.0 / 7.0), (1_001, 6.0 / 7.0), (501_001, 6.5 / 7.0)] {
            near(grows.odds(place).likely, likely);
        }
        assert_eq!(grows.likelier_half(0..grows.count()), 1);
        // Of what is left behind the first: 2 of 3 parts are the thousand, so that half are three quarters of these.
        assert_eq!(grows.likelier_half(1..grows.count()), 751);
        assert_eq!(grows.likelier_half(501..1_001), 751, "of one class all are as likely");
        assert_eq!(grows.likelier_half(1_001..grows.count()), 501_001);
        assert_eq!(grows.likelier_half(7..7), 7);
        assert_eq!(grows.likelier_half(1_001_000..u128::MAX), 1_001_001);
    }

    #[test]
    fn what_is_remembered_is_no_less_likely_for_a_long_list_before_it() {
        let saved = (0..300_u32).map(|number| part(number, 1 + number.max(1).ilog2() as u16));
        let guesses = ["a", "b"].map(|text| part(text, 20));
        let all = Candidates::of(&Expression::choice(saved.chain(guesses))).expect("small");
        assert!(all.odds(300).likely > 0.999, "as if it were one list");
        let both = all.and_another_source_from(20);
        near(both.odds(300).likely, 0.5);
        near(both.odds(301).likely, 0.75);
        assert_eq!(both.likelier_half(300..302), 301);
        let tried = Candidates::of(&Expression::choice([part("7", 0), part("b", 0)])).expect("small");
        let left = both.without(&[crate::Tried { candidates: &tried, next: 2 }]).expect("small");
        near(left.odds(299).likely, 0.5);
    }
}
