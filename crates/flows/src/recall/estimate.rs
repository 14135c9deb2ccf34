//! How long a search takes, whether that is worth it, and how both are said.

use std::ops::Range;
use std::time::Duration;

use rightful_recall::{Candidates, CostClass};

/// How long the rate of a batch is remembered, in seconds.
const MEMORY: f64 = 60.0;

/// For how many seconds what was measured beforehand counts.
const BEFOREHAND: f64 = 2.0;

/// No estimate is surer than this.
const SUREST: f64 = 0.08;

/// And none is said to be less sure: beyond that it is no range any more.
const LEAST_SURE: f64 = 0.5;

const DAY: f64 = 86_400.0;
const YEAR: f64 = 365.25 * DAY;

/// How fast candidates are tried: the mean of about the last minute, and how much it varies.
#[derive(Debug, Clone)]
pub struct Pace {
    /// Candidates, seconds, and seconds times the square of the rate: all fading.
    count: f64,
    seconds: f64,
    squares: f64,
}

impl Pace {
    /// Begins with what was measured, so that there is an estimate in the first second.
    pub fn measured(per_second: f64) -> Self {
        let rate = per_second.max(f64::MIN_POSITIVE);
        Self { count: rate * BEFOREHAND, seconds: BEFOREHAND, squares: rate * rate * BEFOREHAND }
    }

    /// Takes in a batch. Whatever took no time tells nothing.
    pub fn note(&mut self, count: usize, took: Duration) {
        let seconds = took.as_secs_f64();
        if seconds <= 0.0 {
            return;
        }
        let fade = (-seconds / MEMORY).exp();
        let rate = count as f64 / seconds;
        // A batch that took long counts for as long as it is remembered itself.
        let weight = MEMORY * (1.0 - fade);
        self.count = self.count * fade + rate * weight;
        self.seconds = self.seconds * fade + weight;
        self.squares = self.squares * fade + rate * rate * weight;
    }

    /// Candidates in a second.
    pub fn rate(&self) -> f64 {
        self.count / self.seconds
    }

    /// How long so many take, at least and at most. Nothing where that is beyond saying.
    pub fn remaining(&self, least: u128, most: u128) -> Option<(Duration, Duration)> {
        let rate = self.rate();
        let variance = (self.squares / self.seconds - rate * rate).max(0.0);
        let spread = (variance.sqrt() / rate).clamp(SUREST, LEAST_SURE);
        let at = |count: u128, rate: f64| Duration::try_from_secs_f64(count as f64 / rate).ok();
        Some((at(least, rate * (1.0 + spread))?, at(most, rate * (1.0 - spread))?))
    }
}

/// Whether a search is worth its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// It ends within a day.
    Yes,
    /// It takes days or months, or some of it is left out: it can be stopped and gone on with.
    Long,
    /// Nothing is left but what takes years.
    No,
}

/// What a search takes from one place to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Estimate {
    /// How many candidates there are in all.
    pub count: u128,
    /// How many of them are wanted and were not tried yet.
    pub left: u128,
    /// How many of these come last that are not worth it: from the first class of likelihood on of which even half takes more than a year.
    /// What is saved and what is likelier comes before.
    pub rest: u128,
    /// Candidates in a second.
    pub per_second: f64,
    /// Seconds for all that is left.
    pub all_s: f64,
    /// Seconds for what is left without the rest.
    pub now_s: f64,
    /// Seconds for the rest.
    pub rest_s: f64,
    /// How many of what is left come first that have half of its likelihood.
    pub likelier_half: u128,
    /// Seconds for these.
    pub half_s: f64,
    /// Whether what is left is worth it.
    pub worth: Worth,
}

impl Estimate {
    /// Of these places: from the first that is not tried to the first that is not wanted.
    pub fn of(candidates: &Candidates, places: Range<u128>, per_second: f64) -> Self {
        let count = candidates.count();
        let until = places.end.min(count);
        let from = places.start.min(until);
        let seconds = |places: u128| places as f64 / per_second;
        let half = |from: u128| candidates.likelier_half(from..until) - from;
        // A class is judged by itself: what is saved is small, and what comes far behind it takes nothing from it. Where that is does not
        // depend on how far the search is: gone on with, it ends at the same place.
        let hopeless =
            |class: &CostClass| seconds(class.count.min(until.saturating_sub(class.first)) / 2) > YEAR;
        let sensible = candidates.costs().find(hopeless).map_or(until, |class| class.first);
        let (left, likelier_half) = (until - from, half(from));
        let all_s = seconds(left);
        let (worth, rest) = match all_s {
            ..=DAY => (Worth::Yes, 0),
            _ if from < sensible => (Worth::Long, until - sensible),
            _ => (Worth::No, left),
        };
        let (now_s, rest_s, half_s) = (seconds(left - rest), seconds(rest), seconds(likelier_half));
        Self { count, left, rest, per_second, all_s, now_s, rest_s, likelier_half, half_s, worth }
    }

    /// The same where the rest is wanted too, worth it or not.
    #[must_use]
    pub fn anyway(mut self) -> Self {
        (self.rest, self.rest_s, self.now_s) = (0, 0.0, self.all_s);
        if self.worth == Worth::No {
            self.worth = Worth::Long;
        }
        self
    }
}

/// `1,204`: a number that a person can read.
pub fn number(count: u128) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A time that is known about: `about 42 minutes`, `about 3,000 years`.
pub fn about(seconds: f64) -> String {
    range(seconds, seconds)
}

/// A time between two: `about 20–30 minutes`. Nobody knows the next hour to the second.
pub fn range(least: f64, most: f64) -> String {
    let unit = match most {
        ..10.0 => return "a few seconds".to_owned(),
        ..90.0 => return if least < 40.0 { "about a minute or less" } else { "about a minute" }.to_owned(),
        ..5_400.0 => Unit::Minutes,
        ..172_800.0 => Unit::Hours,
        ..5_200_000.0 => Unit::Days,
        ..63_000_000.0 => Unit::Months,
        ..3.2e13 => Unit::Years,
        _ => return "longer than a million years".to_owned(),
    };
    let rounded = |seconds: f64| {
        let unit = unit.seconds();
        let count = (seconds / unit).max(0.0);
        // Two figures are all that is known.
        let step = if count < 20.0 { 1.0 } else { 10_f64.powf(count.log10().floor() - 1.0) };
        ((count / step).round() * step).max(1.0) as u128
    };
    let (least, most) = (rounded(least), rounded(most));
    if most == 1 {
        return unit.one().to_owned();
    }
    let count = if least >= most { number(most) } else { format!("{}–{}", number(least), number(most)) };
    match unit {
        Unit::Minutes => format!("about {count} minutes"),
        Unit::Hours => format!("about {count} hours"),
        Unit::Days => format!("about {count} days"),
        Unit::Months => format!("about {count} months"),
        Unit::Years => format!("about {count} years"),
    }
}

#[derive(Debug, Clone, Copy)]
enum Unit {
    Minutes,
    Hours,
    Days,
    Months,
    Years,
}

impl Unit {
    fn seconds(self) -> f64 {
        match self {
            Self::Minutes => 60.0,
            Self::Hours => 3_600.0,
            Self::Days => DAY,
            Self::Months => YEAR / 12.0,
            Self::Years => YEAR,
        }
    }

    fn one(self) -> &'static str {
        match self {
            Self::Minutes => "about 1 minute",
            Self::Hours => "about 1 hour",
            Self::Days => "about 1 day",
            Self::Months => "about 1 month",
            Self::Years => "about 1 year",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_with_what_is_known_of_them() {
        let said = [3.0, 60.0, 2_520.0, 7_000.0, 200_000.0, 2e7, 9.5e10, 1e20].map(about);
        let expected = [
            "a few seconds",
            "about a minute",
            "about 42 minutes",
            "about 2 hours",
            "about 2 days",
            "about 8 months",
            "about 3,000 years",
            "longer than a million years",
        ];
        assert_eq!(said, expected);
        assert_eq!(range(1_200.0, 1_800.0), "about 20–30 minutes");
        assert_eq!(range(10.0, 80.0), "about a minute or less");
        assert_eq!(range(3_000.0, 4_000.0), "about 50–67 minutes");
        assert_eq!([0, 999, 1_000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
    }
}
