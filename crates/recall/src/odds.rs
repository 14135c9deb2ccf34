//! How much of what was thought of is tried, counted by likelihood: as far as that can be said.

use crate::candidates::Candidates;

/// Every step of cost makes a candidate half as likely. That is a rule of thumb which the costs of the parts are chosen by, and no
/// measurement of anybody's passwords.
const HALVES: f64 = 0.5;

/// How far a search is, in candidates and in likelihood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Odds {
    /// Of all candidates, the share that was tried; from 0 to 1.
    pub tried: f64,
    /// Of the likelihood of all candidates, the share that was tried; from 0 to 1. **If** the password is among the candidates, and **if**
    /// every step of cost halves the likelihood, it would have been found by now with this probability. Nothing here knows
    /// whether it is among them.
    pub likely: f64,
}

impl Candidates {
    /// The odds when all before this place are tried.
    pub fn odds(&self, place: u128) -> Odds {
        let least = self.costs().next().map_or(0, |class| class.cost);
        let (mut tried, mut all) = (0.0, 0.0);
        for class in self.costs() {
            let each = HALVES.powi(i32::try_from(class.cost - least).unwrap_or(i32::MAX));
            all += class.count as f64 * each;
            tried += place.saturating_sub(class.first).min(class.count) as f64 * each;
        }
        let share = |part: f64, whole: f64| if whole > 0.0 { (part / whole).min(1.0) } else { 1.0 };
        let count = self.count();
        Odds { tried: share(place.min(count) as f64, count as f64), likely: share(tried, all) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expression::Expression;

    #[test]
    fn likely_candidates_count_for_more() {
        let part = |text, cost| Expression::text(text).at_cost(cost);
        let three = Expression::choice([part("a", 5), part("b", 6), part("c", 6)]);
        let three = Candidates::of(&three).expect("small");
        assert_eq!(three.odds(0), Odds { tried: 0.0, likely: 0.0 });
        assert_eq!(three.odds(1), Odds { tried: 1.0 / 3.0, likely: 0.5 });
        assert_eq!(three.odds(2), Odds { tried: 2.0 / 3.0, likely: 0.75 });
        assert_eq!(three.odds(u128::MAX), Odds { tried: 1.0, likely: 1.0 });
        let none = Candidates::of(&Expression::choice([])).expect("small");
        assert_eq!(none.odds(0), Odds { tried: 1.0, likely: 1.0 });
    }
}
