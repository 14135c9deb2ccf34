//! The time of day, for what is told about the past: when a list was fetched, when a file was verified.

use std::time::{SystemTime, UNIX_EPOCH};

use rightful_core::calendar::{DAY, civil};

/// Seconds since 1970, by this computer's clock; 0 where that stands before 1970.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// A time as people read it: `2026-11-22 17:04 UTC`.
pub fn utc(seconds: u64) -> String {
    let (year, month, day) = civil(seconds / DAY);
    let (hour, minute) = (seconds / 3600 % 24, seconds / 60 % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_people_read_them() {
        for (seconds, text) in [
            (0, "1970-01-01 00:00 UTC"),
            (951_782_399, "2000-02-28 23:59 UTC"),
            (951_782_400, "2000-02-29 00:00 UTC"),
            (1_709_164_800, "2024-02-29 00:00 UTC"),
            (1_735_689_599, "2024-12-31 23:59 UTC"),
            (1_795_367_040, "2026-11-22 17:04 UTC"),
        ] {
            assert_eq!(utc(seconds), text);
        }
    }
}
