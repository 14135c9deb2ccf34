//! The time in the name of an older backup, and the one that a backup says itself.

use std::io::Cursor;
use std::time::{SystemTime, UNIX_EPOCH};

use plist::Value;
use rightful_core::shape::{self, Limits};

const DAY: i64 = 86_400;
/// What a `Status.plist` may be: a real one has six entries.
const STATUS: Limits = Limits { bytes: 1 << 20, depth: 8, items: 1_000 };

/// When a backup was made by its `Status.plist`, in seconds since 1970; nothing where it does not say.
pub(super) fn of_status(bytes: &[u8]) -> Option<i64> {
    shape::check(bytes, &STATUS).ok()?;
    let list = Value::from_reader(Cursor::new(bytes)).ok()?.into_dictionary()?;
    let made = SystemTime::from(list.get("Date")?.as_date()?);
    match made.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).ok(),
        Err(before) => i64::try_from(before.duration().as_secs()).ok().map(|seconds| -seconds),
    }
}

/// `20251231-235959`, in universal time.
pub(super) fn stamp(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let (year, month, day) = civil(days);
    format!("{year:04}{month:02}{day:02}-{:02}{:02}{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

/// Year, month and day of a number of days since 1970, by Howard Hinnant's `civil_from_days`.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days.saturating_add(719_468);
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_says_when_its_backup_was_made_and_nonsense_says_nothing() {
        let status = |date: &str| {
            format!("<plist version=\"1.0\"><dict><key>Date</key><date>{date}</date></dict></plist>")
                .into_bytes()
        };
        assert_eq!(of_status(&status("2025-12-31T23:59:59Z")), Some(1_767_225_599));
        assert_eq!(of_status(&status("1969-12-31T23:59:59Z")), Some(-1));
        let deep = format!("<plist>{}", "<array>".repeat(100_000)).into_bytes();
        for nonsense in [b"".as_slice(), b"first", b"bplist00", &status("soon"), &deep] {
            assert_eq!(of_status(nonsense), None);
        }
    }

    #[test]
    fn days_of_every_kind_have_their_dates() {
        for (seconds, wanted) in [
            (0, "19700101-000000"),
            (951_782_399, "20000228-235959"),
            (951_782_400, "20000229-000000"),
            (1_767_225_599, "20251231-235959"),
            (4_107_542_400, "21000301-000000"),
            (-1, "19691231-235959"),
        ] {
            assert_eq!(stamp(seconds), wanted);
        }
        assert!(!stamp(i64::MAX).is_empty() && !stamp(i64::MIN).is_empty());
    }
}
