//! Numbers with their unit: sizes, rates, and times that say how sure they are.

use std::time::Duration;

/// `7.9 GB`: decimal units, as disks and networks are sold.
pub(crate) fn bytes(count: u64) -> String {
    let (value, unit) = scaled(count);
    if unit == "bytes" { format!("{count} bytes") } else { format!("{} {unit}", short(value)) }
}

/// `5.4 of 7.9 GB`: both in the unit of the larger.
pub(crate) fn of_bytes(done: u64, total: u64) -> String {
    let (value, unit) = scaled(total);
    if unit == "bytes" {
        return format!("{done} of {total} bytes");
    }
    let part = if total == 0 { 0.0 } else { done as f64 / total as f64 * value };
    format!("{} of {} {unit}", short(part), short(value))
}

/// `38 MB/s`.
pub(crate) fn rate(bytes_per_second: f64) -> String {
    format!("{}/s", bytes(bytes_per_second.max(0.0) as u64))
}

/// A wait that is still to come, as a range: nobody knows it to the second.
pub(crate) fn remaining(estimate: Duration) -> String {
    let seconds = estimate.as_secs_f64();
    if seconds < 10.0 {
        return "a few seconds".to_owned();
    }
    if seconds < 50.0 {
        return "under a minute".to_owned();
    }
    let (low, high) = ((seconds * 0.9 / 60.0).round().max(1.0), (seconds * 1.25 / 60.0).ceil());
    if seconds > 90.0 * 60.0 {
        format!("about {:.0} h", (seconds / 3600.0).ceil())
    } else if low < high {
        format!("about {low:.0}–{high:.0} min")
    } else {
        format!("about {high:.0} min")
    }
}

/// A time that has passed: `4 s`, `3 min`, `2 h 5 min`.
pub(crate) fn passed(time: Duration) -> String {
    let seconds = time.as_secs();
    match (seconds / 3600, seconds / 60 % 60) {
        (0, 0) => format!("{seconds} s"),
        (0, minutes) if seconds < 600 => format!("{minutes} min {} s", seconds % 60),
        (0, minutes) => format!("{minutes} min"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

fn scaled(count: u64) -> (f64, &'static str) {
    let value = count as f64;
    match count {
        0..1_000 => (value, "bytes"),
        1_000..1_000_000 => (value / 1e3, "kB"),
        1_000_000..1_000_000_000 => (value / 1e6, "MB"),
        1_000_000_000..1_000_000_000_000 => (value / 1e9, "GB"),
        1_000_000_000_000.. => (value / 1e12, "TB"),
    }
}

/// One decimal below ten, none above.
fn short(value: f64) -> String {
    if value < 9.95 { format!("{value:.1}") } else { format!("{value:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short_and_decimal() {
        assert_eq!(bytes(812), "812 bytes");
        assert_eq!(bytes(7_912_345_678), "7.9 GB");
        assert_eq!(bytes(38_200_000), "38 MB");
        assert_eq!(of_bytes(540_000_000, 7_900_000_000), "0.5 of 7.9 GB");
        assert_eq!(of_bytes(0, 0), "0 of 0 bytes");
        assert_eq!(rate(38.2e6), "38 MB/s");
    }

    #[test]
    fn what_is_to_come_is_a_range() {
        let told = |seconds| remaining(Duration::from_secs(seconds));
        assert_eq!(told(3), "a few seconds");
        assert_eq!(told(40), "under a minute");
        assert_eq!(told(130), "about 2–3 min");
        assert_eq!(told(1500), "about 23–32 min");
        assert_eq!(told(9000), "about 3 h");
    }

    #[test]
    fn what_has_passed_is_exact_while_it_is_short() {
        let told = |seconds| passed(Duration::from_secs(seconds));
        assert_eq!([told(4), told(83), told(605), told(7500)], ["4 s", "1 min 23 s", "10 min", "2 h 5 min"]);
    }
}
