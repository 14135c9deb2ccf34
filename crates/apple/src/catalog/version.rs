//! The order of system versions and builds: 9.3 before 18.5, 18.5 before 18.5.1, 22F76 before 22F770.

use std::cmp::Ordering;

/// The most parts that a version number may have.
const PARTS: usize = 6;

/// A version such as `18.5.1`, ordered by its numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(Vec<u32>);

/// A build such as `22F76` or `22F5053j`, ordered by train, letter, number, and beta letter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Build {
    train: u32,
    letter: char,
    number: u32,
    suffix: String,
}

impl Version {
    /// Reads one to six numbers with dots between them.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 32 || !text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return None;
        }
        let mut parts = text.split('.').map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>()?;
        if parts.len() > PARTS {
            return None;
        }
        // 18.0 and 18 are the same version.
        while parts.len() > 1 && parts.last() == Some(&0) {
            parts.pop();
        }
        Some(Self(parts))
    }
}

impl Build {
    /// Reads digits, one capital letter, digits, and perhaps one small letter.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 16 {
            return None;
        }
        let at = text.find(|c: char| !c.is_ascii_digit())?;
        let (train, rest) = text.split_at(at);
        let letter = rest.chars().next().filter(char::is_ascii_uppercase)?;
        let rest = &rest[1..];
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (number, suffix) = rest.split_at(end);
        if suffix.len() > 1 || !suffix.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        Some(Self {
            train: train.parse().ok()?,
            letter,
            number: number.parse().ok()?,
            suffix: suffix.to_owned(),
        })
    }
}

/// Older before newer, by version and then by build. What is no version comes before everything.
pub fn compare(one: (&str, &str), other: (&str, &str)) -> Ordering {
    let key = |(version, build): (&str, &str)| (Version::parse(version), Build::parse(build));
    key(one).cmp(&key(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newer_is_greater() {
        let ascending = [
            ("x", "1"),
            ("9.3.5", "13G36"),
            ("18", "22A3354"),
            ("18.5", "22F76"),
            ("18.5", "22F770"),
            ("18.5.1", "22F77"),
            ("18.10", "22K1"),
            ("26.1", "23B85"),
        ];
        for pair in ascending.windows(2) {
            assert_eq!(compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        }
        assert_eq!(Version::parse("18.0"), Version::parse("18"));
    }

    #[test]
    fn what_is_no_version_is_none() {
        for bad in ["", ".", "18.", "18..1", "18 beta", "-1", "99999999999", "1.2.3.4.5.6.7", &"1".repeat(40)]
        {
            assert_eq!(Version::parse(bad), None, "{bad}");
        }
        for bad in ["", "22", "F76", "22f76", "22F", "22F76xy", "22F76-", "2é2F7", "99999999999F1"] {
            assert_eq!(Build::parse(bad), None, "{bad}");
        }
        assert!(Build::parse("22F5053j").is_some());
    }
}
