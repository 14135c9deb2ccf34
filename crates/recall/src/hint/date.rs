//! A date of which some part may be missing, as it stands in a hint.

use std::fmt;

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::{Zeroize, Zeroizing};

use crate::parts::dates::Day;

/// A day, a month or a year that means something to the owner; its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Date {
    year: Option<u16>,
    month: Option<u8>,
    day: Option<u8>,
}

impl Date {
    /// A day of a year up to 9999, if there is such a day.
    pub fn day(year: u16, month: u8, day: u8) -> Option<Self> {
        Day::new(year, month, day)?;
        Some(Self { year: Some(year), month: Some(month), day: Some(day) })
    }

    /// A month of a year up to 9999.
    pub fn month(year: u16, month: u8) -> Option<Self> {
        Day::new(year, month, 1)?;
        Some(Self { year: Some(year), month: Some(month), day: None })
    }

    /// A year up to 9999.
    pub fn year(year: u16) -> Option<Self> {
        (year <= 9999).then_some(Self { year: Some(year), month: None, day: None })
    }

    /// A day of every year; the 29th of February is one.
    pub fn every_year(month: u8, day: u8) -> Option<Self> {
        Day::new(2000, month, day)?;
        Some(Self { year: None, month: Some(month), day: Some(day) })
    }

    /// The year, the month and the day, as far as they are said.
    pub fn parts(&self) -> (Option<u16>, Option<u8>, Option<u8>) {
        (self.year, self.month, self.day)
    }

    /// Reads one of the four forms.
    fn parse(text: &str) -> Option<Self> {
        let number = |digits: &str, count: usize| -> Option<u16> {
            let fits = digits.len() == count && digits.bytes().all(|digit| digit.is_ascii_digit());
            fits.then(|| digits.parse().ok())?
        };
        let two = |digits: &str| number(digits, 2).and_then(|number| u8::try_from(number).ok());
        let parts: Vec<&str> = text.splitn(4, '-').collect();
        match *parts {
            [year, month, day] => Self::day(number(year, 4)?, two(month)?, two(day)?),
            [year, month] if year.len() == 4 => Self::month(number(year, 4)?, two(month)?),
            [month, day] => Self::every_year(two(month)?, two(day)?),
            [year] => Self::year(number(year, 4)?),
            _ => None,
        }
    }

    fn written(&self) -> Zeroizing<String> {
        Zeroizing::new(match (self.year, self.month, self.day) {
            (Some(year), Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(year), Some(month), None) => format!("{year:04}-{month:02}"),
            (Some(year), None, _) => format!("{year:04}"),
            (None, month, day) => {
                format!("{:02}-{:02}", month.unwrap_or_default(), day.unwrap_or_default())
            }
        })
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl Drop for Date {
    fn drop(&mut self) {
        self.year.zeroize();
        self.month.zeroize();
        self.day.zeroize();
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        let unfit = || D::Error::invalid_value(Unexpected::Other("another text"), &"a date");
        Self::parse(&text).ok_or_else(unfit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_forms_are_read_and_written_the_same() {
        for text in ["1987-04-23", "1987-04", "1987", "04-23", "02-29", "2000-02-29"] {
            let date = Date::parse(text).expect(text);
            assert_eq!(*date.written(), text);
            assert_eq!(format!("{date:?}"), "[secret]");
        }
        for text in
            ["", "87", "1987-4-23", "1987-13", "1987-02-29", "02-30", "1987-04-23-", "+987", "１９８７"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
