//! How fast a step goes, and how long it may still take: measured, smoothed, and silent until there is something to say.

use std::time::Duration;

use tokio::time::Instant;

/// Nothing is estimated from less than this.
const TOO_SHORT: Duration = Duration::from_secs(2);
/// Older measurements fade with this half-life, in seconds.
const HALF_LIFE: f64 = 8.0;

/// The pace of one step.
#[derive(Debug, Clone)]
pub struct Pace {
    began: Instant,
    last: Option<(Instant, u64)>,
    /// Units per second.
    rate: Option<f64>,
}

impl Default for Pace {
    fn default() -> Self {
        Self::new()
    }
}

impl Pace {
    /// A step that begins now.
    pub fn new() -> Self {
        Self { began: Instant::now(), last: None, rate: None }
    }

    /// Takes in that `done` units are done by now. A number below an earlier one starts the measuring anew.
    pub fn reached(&mut self, done: u64) {
        let now = Instant::now();
        let Some((then, before)) = self.last else {
            self.last = Some((now, done));
            return;
        };
        let seconds = (now - then).as_secs_f64();
        if done < before {
            (self.last, self.rate) = (Some((now, done)), None);
        } else if seconds >= 0.5 {
            let current = (done - before) as f64 / seconds;
            let fade = 0.5_f64.powf(seconds / HALF_LIFE);
            self.rate = Some(self.rate.map_or(current, |rate| rate * fade + current * (1.0 - fade)));
            self.last = Some((now, done));
        }
    }

    /// Units per second, once it has been measured long enough.
    pub fn rate(&self) -> Option<f64> {
        self.rate.filter(|rate| *rate > 0.0 && self.began.elapsed() >= TOO_SHORT)
    }

    /// The time until `total`, if it goes on like this.
    pub fn remaining(&self, total: u64) -> Option<Duration> {
        let (_, done) = self.last?;
        let seconds = total.saturating_sub(done) as f64 / self.rate()?;
        // Beyond a day it is no estimate.
        (seconds < 86_400.0).then(|| Duration::from_secs_f64(seconds))
    }

    /// Since the step began.
    pub fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn an_even_pace_gives_the_rate_and_the_rest() {
        let mut pace = Pace::new();
        for second in 0..=5_u64 {
            pace.reached(second * 10_000_000);
            if second < 2 {
                assert_eq!(pace.remaining(100_000_000), None, "too early to say");
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        assert!((pace.rate().expect("measured") - 1e7).abs() < 1.0);
        assert_eq!(pace.remaining(100_000_000).map(|rest| rest.as_secs()), Some(5));
    }

    #[tokio::test(start_paused = true)]
    async fn a_stand_still_is_not_hidden() {
        let mut pace = Pace::new();
        pace.reached(0);
        tokio::time::sleep(Duration::from_secs(4)).await;
        pace.reached(40);
        let before = pace.rate().expect("measured");
        tokio::time::sleep(Duration::from_secs(16)).await;
        pace.reached(40);
        assert!(pace.rate().expect("still known") < before / 3.0);
    }
}
