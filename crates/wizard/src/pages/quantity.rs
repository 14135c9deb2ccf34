//! Numbers with their unit, as the terminal says them: sizes, and times that say how sure they are.

/// `7.9 GB`: decimal units, as disks and networks are sold.
pub fn bytes(count: u64) -> String {
    let value = count as f64;
    let (value, unit) = match count {
        0..1_000 => return format!("{count} bytes"),
        1_000..1_000_000 => (value / 1e3, "kB"),
        1_000_000..1_000_000_000 => (value / 1e6, "MB"),
        1_000_000_000..1_000_000_000_000 => (value / 1e9, "GB"),
        1_000_000_000_000.. => (value / 1e12, "TB"),
    };
    if value < 9.95 { format!("{value:.1} {unit}") } else { format!("{value:.0} {unit}") }
}

/// A wait that is still to come, as a range: nobody knows it to the second.
pub fn remaining(seconds: u64) -> String {
    let seconds = seconds as f64;
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

/// `1 234 567`: groups of three with a narrow space, which every language reads.
pub fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_read_as_the_terminal_says_them() {
        assert_eq!(bytes(812), "812 bytes");
        assert_eq!(bytes(7_912_345_678), "7.9 GB");
        assert_eq!(bytes(38_200_000), "38 MB");
        assert_eq!(remaining(5), "a few seconds");
        assert_eq!(remaining(150), "about 2–4 min");
        assert_eq!(remaining(7_000), "about 2 h");
        assert_eq!(grouped(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(grouped(999), "999");
    }
}
