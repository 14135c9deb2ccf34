//! Dates, in the orders in which people write them.

use std::collections::{BTreeMap, BTreeSet};
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
}

/// Years that have the same days, so that each day can be joined with each of them.
struct Group {
    years: Vec<u16>,
    /// Months and days.
    days: BTreeSet<(u8, u8)>,
}

impl Group {
    /// The writings of all its dates. Without leading zeros costs 2 more, a point, a dash or a slash between 1 more.
    fn written(&self) -> Vec<Expression> {
        let text = |text: String| Expression::text(text);
        let years = self.years.iter().flat_map(|year| [format!("{year:04}"), format!("{:02}", year % 100)]);
        let years = Expression::choice(years.map(text));
        let mut all = Vec::new();
        for (zeros, number) in [(0, two_digits as fn(u8) -> String), (2, |number| number.to_string())] {
            let months: BTreeSet<u8> = self.days.iter().map(|(month, _)| *month).collect();
            let months = Expression::choice(months.into_iter().map(|month| text(number(month))));
            for (between, more) in [("", 0), (".", 1), ("-", 1), ("/", 1)] {
                let pairs = |pair: fn(u8, u8) -> (u8, u8)| {
                    Expression::choice(self.days.iter().map(|(month, day)| {
                        let (one, other) = pair(*month, *day);
                        text(number(one) + between + &number(other))
                    }))
                };
                let (day_first, month_first) =
                    (pairs(|month, day| (day, month)), pairs(|month, day| (month, day)));
                let mut put = |parts: &[&Expression], cost: u16| {
                    let gap = Expression::text(between);
                    let parts = parts.iter().enumerate().flat_map(|(at, part)| {
                        (at > 0).then(|| gap.clone()).into_iter().chain([(*part).clone()])
                    });
                    all.push(Expression::sequence(parts).at_cost(cost + more + zeros));
                };
                put(&[&day_first, &years], 1);
                put(&[&month_first, &years], 1);
                put(&[&years, &month_first], 1);
                put(&[&months, &years], 2);
                put(&[&day_first], 2);
                put(&[&month_first], 2);
            }
        }
        all
    }
}

fn two_digits(number: u8) -> String {
    format!("{number:02}")
}

/// These days in all their writings, at costs from 1 to 5: day first, month first and year first; the year with four digits, with two,
/// or not at all; the month and the year alone; with leading zeros or without; together, or with a point, a dash or a slash between.
pub fn dates(days: impl IntoIterator<Item = Day>) -> Expression {
    let mut years: BTreeMap<u16, BTreeSet<(u8, u8)>> = BTreeMap::new();
    for Day { year, month, day } in days {
        years.entry(year).or_default().insert((month, day));
    }
    let mut groups: BTreeMap<BTreeSet<(u8, u8)>, Vec<u16>> = BTreeMap::new();
    for (year, days) in years {
        groups.entry(days).or_default().push(year);
    }
    let groups = groups.into_iter().map(|(days, years)| Group { years, days });
    Expression::choice(groups.flat_map(|group| group.written())).because(Reason::Date)
}
