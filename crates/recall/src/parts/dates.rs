//! Dates, in the orders in which people write them.

use std::ops::RangeInclusive;

use crate::expression::Expression;
use crate::reason::Reason;

/// A day of the calendar that is used today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// A day that exists, of a year up to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        ((1..=days).contains(&day) && year <= 9999).then_some(Self { year, month, day })
    }

    /// All days of these years.
    pub fn all(years: RangeInclusive<u16>) -> impl Iterator<Item = Self> {
        let days = |year| {
            (1..=12).flat_map(move |month| (1..=31).filter_map(move |day| Self::new(year, month, day)))
        };
        (*years.start()..=(*years.end()).min(9999)).flat_map(days)
    }

    /// Its writings with their costs. Day first, month first and year first; the year with four digits, with two, or not at all;
    /// with leading zeros or without; together, or with a point, a dash or a slash between.
    fn written(self) -> Vec<(String, u16)> {
        let Self { year, month, day } = self;
        let (whole, short) = (format!("{year:04}"), format!("{:02}", year % 100));
        let mut all = Vec::new();
        for (day, month, zeros) in
            [(format!("{day:02}"), format!("{month:02}"), 0), (day.to_string(), month.to_string(), 2)]
        {
            let (day, month) = (day.as_str(), month.as_str());
            for (between, more) in [("", 0), (".", 1), ("-", 1), ("/", 1)] {
                let mut put =
                    |parts: &[&str], cost: u16| all.push((parts.join(between), cost + more + zeros));
                for (year, cost) in [(whole.as_str(), 1), (short.as_str(), 1)] {
                    put(&[day, month, year], cost);
                    put(&[month, day, year], cost);
                    put(&[year, month, day], cost);
                    put(&[month, year], cost + 1);
                }
                put(&[day, month], 2);
                put(&[month, day], 2);
            }
        }
        all
    }
}

/// These days in all their writings, at costs from 1 to 5: together and with leading zeros first.
pub fn dates(days: impl IntoIterator<Item = Day>) -> Expression {
    let written = days.into_iter().flat_map(Day::written);
    // Two days have writings in common: each is kept once, at its lowest cost.
    let mut all: Vec<(String, u16)> = written.collect();
    all.sort();
    all.dedup_by(|later, first| later.0 == first.0);
    Expression::choice(all.into_iter().map(|(text, cost)| Expression::text(text).at_cost(cost)))
        .because(Reason::Date)
}
