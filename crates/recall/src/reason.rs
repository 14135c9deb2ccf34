//! Why a candidate was tried, in words that give no part of it away.

use std::fmt;

/// One thing that a candidate is made by. It names the place of a hint, never the hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The hint of this number, counted from 1.
    Word(u32),
    /// Written small.
    Lower,
    /// Written large.
    Upper,
    /// With a capital first.
    Capital,
    /// The case of each letter turned round.
    CapsLock,
    /// Something stands between two parts.
    Join,
    /// So many digits.
    Digits(u8),
    /// A year.
    Year,
    /// A date.
    Date,
    /// A sign.
    Symbol,
    /// Keys that lie beside each other.
    Walk,
    /// The same letters as other bytes: composed or decomposed accents.
    Twin,
    /// A neighbouring key was struck.
    Neighbour,
    /// A character twice.
    Doubled,
    /// A character missing.
    Missing,
    /// Two characters in the wrong order.
    Swapped,
    /// A saved password, of the entry of this number, counted from 1.
    Saved(u32),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Word(number) => return write!(f, "your hint {number}"),
            Self::Digits(1) => "a digit",
            Self::Digits(count) => return write!(f, "{count} digits"),
            Self::Saved(number) => return write!(f, "saved password {number}"),
            Self::Lower => "in small letters",
            Self::Upper => "in capitals",
            Self::Capital => "with a capital first",
            Self::CapsLock => "as with caps lock",
            Self::Join => "with something between",
            Self::Year => "a year",
            Self::Date => "a date",
            Self::Symbol => "a sign",
            Self::Walk => "keys beside each other",
            Self::Twin => "its accents in their other form",
            Self::Neighbour => "a neighbouring key struck",
            Self::Doubled => "a character twice",
            Self::Missing => "a character missing",
            Self::Swapped => "two characters swapped",
        };
        f.write_str(text)
    }
}
