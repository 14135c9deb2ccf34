//! What the measurement of a restore was asked for.

use std::time::Duration;

use crate::Failure;

/// A program may take this long, and as long again for every [`STEP`] bytes of each phone.
const START: Duration = Duration::from_secs(120);
const STEP: u64 = 16 << 20;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::bench) struct Order {
    /// The size of the system image.
    pub(super) bytes: u64,
    /// How often each program runs.
    pub(super) runs: u32,
    /// How many phones ours restores at once; with more than one it is measured alone.
    pub(super) phones: usize,
    /// Only ours, with nothing to compare with.
    pub(super) alone: bool,
    /// The other program gets its firmware unpacked, which is its best case, and not as Apple publishes it.
    pub(super) unpacked: bool,
    /// The phones look at a sample of what they get.
    pub(super) drain: bool,
    /// Whether everything is built first.
    pub(super) build: bool,
}

impl Order {
    /// `[--bytes N] [--runs N] [--phones N] [--alone] [--unpacked] [--drain] [--no-build]`; 1 GiB, one run and one phone where
    /// nothing is said.
    pub(in crate::bench) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut order = Self {
            bytes: 1 << 30,
            runs: 1,
            phones: 1,
            alone: false,
            unpacked: false,
            drain: false,
            build: true,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let number = |value: Option<&&str>, most: u64| {
                value
                    .and_then(|value| value.parse::<u64>().ok())
                    .filter(|number| (1..=most).contains(number))
                    .ok_or_else(|| Failure::Found(format!("{word} is between 1 and {most}")))
            };
            match *word {
                "--bytes" => order.bytes = number(words.next(), 64 << 30)?,
                "--runs" => order.runs = number(words.next(), 100)? as u32,
                "--phones" => order.phones = number(words.next(), 16)? as usize,
                "--alone" => order.alone = true,
                "--unpacked" => order.unpacked = true,
                "--drain" => order.drain = true,
                "--no-build" => order.build = false,
                other => return Err(Failure::Found(format!("bench restore knows no {other}"))),
            }
        }
        Ok(order)
    }

    /// How long a program may take.
    pub(super) fn limit(&self) -> Duration {
        START + Duration::from_secs(self.bytes / STEP * self.phones as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_numbers_or_refused() {
        let told = |words: &[&str]| Order::parse(words).map_err(|error| error.to_string());
        let usual = Order {
            bytes: 1 << 30,
            runs: 1,
            phones: 1,
            alone: false,
            unpacked: false,
            drain: false,
            build: true,
        };
        assert_eq!(told(&[]), Ok(usual));
        assert_eq!(
            told(&["--runs", "3", "--bytes", "4294967297", "--alone", "--no-build"]),
            Ok(Order { bytes: 4_294_967_297, runs: 3, alone: true, build: false, ..usual })
        );
        assert_eq!(told(&["--phones", "8", "--drain"]), Ok(Order { phones: 8, drain: true, ..usual }));
        assert_eq!(told(&["--bytes"]), Err("--bytes is between 1 and 68719476736".to_owned()));
        assert_eq!(told(&["--runs", "0"]), Err("--runs is between 1 and 100".to_owned()));
        assert_eq!(told(&["--phones", "17"]), Err("--phones is between 1 and 16".to_owned()));
        assert_eq!(told(&["--fast"]), Err("bench restore knows no --fast".to_owned()));
    }
}
