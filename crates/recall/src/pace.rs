//! How fast a search goes, and how long it may still take: a range, since nobody knows the next hour.

use std::collections::VecDeque;
use std::time::Duration;

/// How many of the last batches are looked at.
const LOOKED_AT: usize = 32;

/// Candidates in a second: the slowest and the fastest of the last batches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Of the slowest batch.
    pub slowest: f64,
    /// Of all of these batches together.
    pub mean: f64,
    /// Of the fastest batch.
    pub fastest: f64,
}

/// How long the rest takes, if the rate stays within its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remaining {
    /// At the fastest rate.
    pub least: Duration,
    /// At the slowest one; [`Duration::MAX`] when that is longer than can be said.
    pub most: Duration,
}

/// The last batches: how many candidates each had, and how long it took.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    batches: VecDeque<(u32, Duration)>,
}

impl Pace {
    /// A batch that took no time by the clock tells nothing and is left out.
    pub(crate) fn note(&mut self, count: u32, took: Duration) {
        if took.is_zero() || count == 0 {
            return;
        }
        if self.batches.len() == LOOKED_AT {
            self.batches.pop_front();
        }
        self.batches.push_back((count, took));
    }

    pub(crate) fn rate(&self) -> Option<Rate> {
        let rates = || self.batches.iter().map(|(count, took)| f64::from(*count) / took.as_secs_f64());
        let count: f64 = self.batches.iter().map(|(count, _)| f64::from(*count)).sum();
        let took: Duration = self.batches.iter().map(|(_, took)| *took).sum();
        (!self.batches.is_empty()).then(|| Rate {
            slowest: rates().fold(f64::INFINITY, f64::min),
            mean: count / took.as_secs_f64(),
            fastest: rates().fold(0.0, f64::max),
        })
    }

    pub(crate) fn remaining(&self, left: u128) -> Option<Remaining> {
        let Rate { slowest, fastest, .. } = self.rate()?;
        let at = |rate: f64| Duration::try_from_secs_f64(left as f64 / rate).unwrap_or(Duration::MAX);
        Some(Remaining { least: at(fastest), most: at(slowest) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_range_is_that_of_the_last_batches() {
        let mut pace = Pace::default();
        assert_eq!((pace.rate(), pace.remaining(10)), (None, None));
        pace.note(4, Duration::ZERO);
        assert_eq!(pace.rate(), None);
        pace.note(4, Duration::from_secs(1));
        pace.note(4, Duration::from_secs(4));
        assert_eq!(pace.rate(), Some(Rate { slowest: 1.0, mean: 1.6, fastest: 4.0 }));
        let range = Remaining { least: Duration::from_secs(10), most: Duration::from_secs(40) };
        assert_eq!(pace.remaining(40), Some(range));
        assert_eq!(pace.remaining(u128::MAX).map(|range| range.most), Some(Duration::MAX));
        for _ in 0..LOOKED_AT {
            pace.note(8, Duration::from_secs(1));
        }
        assert_eq!(pace.rate(), Some(Rate { slowest: 8.0, mean: 8.0, fastest: 8.0 }));
    }
}
