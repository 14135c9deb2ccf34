//! What the wait on the screen says about the tries that are left: a table by version of iOS, and all that may hold where the version is not known.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// One table of waits.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The fact that says where it was read.
    pub fact: String,
    /// The first major version that may have it.
    #[serde(default)]
    pub from: Option<u32>,
    /// The last.
    #[serde(default)]
    pub to: Option<u32>,
    /// Minutes of waiting after the 1st, 2nd, … wrong passcode; the one after the last ends it.
    pub waits: Vec<u32>,
}

/// What a wait means by one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The table's fact.
    pub fact: &'static str,
    /// At least so many different wrong passcodes were typed.
    pub wrong: u32,
    /// At most so many more may be, before the screen ends it for good.
    pub left: u32,
    /// Minutes of the wait after the next wrong one, at least; `None` where the next one ends it.
    pub next_wait: Option<u32>,
    /// Whether the next wrong one may be the one that ends it.
    pub may_be_last: bool,
}

impl Table {
    fn may_hold(&self, major: Option<u32>) -> bool {
        major.is_none_or(|major| {
            self.from.is_none_or(|from| major >= from) && self.to.is_none_or(|to| major <= to)
        })
    }

    /// What the rows with this wait have in common. A number that no row has is what is left of a longer wait: any of the longer
    /// ones, the last too.
    fn reading(&'static self, minutes: u32) -> Option<Reading> {
        let rows = |fits: &dyn Fn(u32) -> bool| {
            let first = self.waits.iter().position(|wait| *wait > 0 && fits(*wait));
            first.zip(self.waits.iter().rposition(|wait| *wait > 0 && fits(*wait)))
        };
        let (first, last) = rows(&|wait| wait == minutes).or_else(|| rows(&|wait| wait > minutes))?;
        Some(Reading {
            fact: &self.fact,
            wrong: u32::try_from(first).ok()? + 1,
            left: u32::try_from(self.waits.len() - first).ok()?,
            // The waits grow: that after the first of the rows is the shortest.
            next_wait: self.waits.get(first + 1).copied(),
            may_be_last: last + 1 == self.waits.len(),
        })
    }
}

/// All tables, the present one first.
pub fn tables() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
        parse(include_str!("../../knowledge/lockout.toml"))
            .expect("a test reads the same text before it is shipped")
    });
    &TABLES
}

/// The tables that a phone with this version may have; all of them where the version is not known.
pub fn that_may_hold(version: Option<&str>) -> Vec<&'static Table> {
    let major = version.and_then(|version| version.split('.').next()?.parse().ok());
    tables().iter().filter(|table| table.may_hold(major)).collect()
}

/// What it means that the screen said "try again in `minutes`" at first: one reading for each table that may hold and has such a wait.
/// Several that say the same are one.
pub fn readings(version: Option<&str>, minutes: u32) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    for reading in that_may_hold(version).into_iter().filter_map(|table| table.reading(minutes)) {
        let said = |one: &Reading| (one.wrong, one.left, one.next_wait, one.may_be_last);
        let same = |other: &Reading| said(other) == said(&reading);
        if !readings.iter().any(same) {
            readings.push(reading);
        }
    }
    readings
}

fn parse(text: &str) -> Result<Vec<Table>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        table: Vec<Table>,
    }
    toml::from_str::<File>(text).map(|file| file.table).map_err(|error| format!("lockout: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::fact::fact;

    fn read(version: Option<&str>, minutes: u32) -> Vec<(u32, u32, Option<u32>, bool)> {
        let readings = readings(version, minutes);
        readings.iter().map(|one| (one.wrong, one.left, one.next_wait, one.may_be_last)).collect()
    }

    #[test]
    fn every_table_has_a_fact_and_grows() {
        assert_eq!(tables().len(), 3);
        for table in tables() {
            assert!(fact(&table.fact).is_some(), "{}", table.fact);
            assert!(table.waits.is_sorted() && table.waits.last() > Some(&0), "{}", table.fact);
        }
    }

    #[test]
    fn a_wait_tells_how_many_tries_are_left() {
        // The present table: 15 minutes follow the 6th, so four more are possible, the next of which costs an hour.
        assert_eq!(read(Some("18.5"), 15), [(6, 4, Some(60), false)]);
        assert_eq!(read(Some("26.1"), 480), [(9, 1, None, true)]);
        // Eight hours are in no older table.
        assert_eq!(read(Some("16.7"), 480), []);
    }

    #[test]
    fn what_is_left_of_a_wait_may_be_the_end_of_the_longest() {
        assert_eq!(read(Some("18.5"), 12), [(6, 4, Some(60), true)]);
        assert_eq!(read(Some("18.5"), 61), [(8, 2, Some(480), true)]);
        assert_eq!(read(Some("18.5"), 0), [(4, 6, Some(5), true)]);
    }

    #[test]
    fn a_wait_that_two_rows_have_is_not_taken_for_the_first_of_them() {
        // On iOS 10 to 12 an hour follows the 9th and the 10th, and the 11th ended it.
        assert!(read(Some("12.5.7"), 60).iter().all(|(.., may_be_last)| *may_be_last));
    }

    #[test]
    fn where_the_version_is_not_known_all_tables_that_may_hold_are_read() {
        assert_eq!(
            read(None, 15),
            [(6, 4, Some(60), false), (7, 3, Some(15), false), (7, 4, Some(15), false)]
        );
        assert_eq!(read(Some("17.4"), 15), [(6, 4, Some(60), false), (7, 3, Some(15), false)]);
        assert_eq!(read(Some("12.5.7"), 60), [(9, 1, None, true), (9, 2, Some(60), true)]);
        assert_eq!(read(Some("no number"), 1).len(), 3);
        assert_eq!(read(None, u32::MAX), []);
    }
}
