//! Why a candidate was tried, in words that give no part of it away.

use std::fmt;

/// One thing that a candidate is made by. It names the place of a hint, never the hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The word of this number among the hints, counted from 1.
    Word(u32),
    /// The name of this number.
    Name(u32),
    /// The place of this number.
    Place(u32),
    /// The number of this number.
    Number(u32),
    /// The other password of this number.
    Password(u32),
    /// A list of tokens, of this number.
    Tokens(u32),
    /// The token of this line of its list.
    Token(u32),
    /// The mask of this number.
    Mask(u32),
    /// The rule of this number.
    Rule(u32),
    /// Written small.
    Lower,
    /// Written large.
    Upper,
    /// With a capital first.
    Capital,
    /// With a capital at each word.
    Capitals,
    /// With a capital at the end.
    CapitalLast,
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
    /// The bytes of Windows-1252.
    Windows1252,
    /// The bytes of Mac Roman.
    MacRoman,
    /// The quotes and dashes that a phone puts in the place of those on its keys.
    SmartSigns,
    /// Typed as on one keyboard while the computer believed in another.
    OtherKeyboard,
    /// Without its accents.
    WithoutAccents,
    /// With two letters for one that has an accent, or with the letters of another script.
    Spelled,
    /// Without its vowels.
    WithoutVowels,
    /// Without its blanks.
    WithoutBlanks,
    /// The first letters of its words.
    Initials,
    /// Backwards.
    Reversed,
    /// Twice.
    Twice,
    /// Digits and signs for letters that look like them.
    Leet,
    /// A number is another one.
    OtherNumber,
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
    /// A password that the system's own store keeps, of this number.
    Kept(u32),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Word(number) => return write!(f, "your word {number}"),
            Self::Name(number) => return write!(f, "your name {number}"),
            Self::Place(number) => return write!(f, "your place {number}"),
            Self::Number(number) => return write!(f, "your number {number}"),
            Self::Password(number) => return write!(f, "your other password {number}"),
            Self::Tokens(number) => return write!(f, "your token list {number}"),
            Self::Token(line) => return write!(f, "its line {line}"),
            Self::Mask(number) => return write!(f, "your mask {number}"),
            Self::Rule(number) => return write!(f, "your rule {number}"),
            Self::Digits(1) => "a digit",
            Self::Digits(count) => return write!(f, "{count} digits"),
            Self::Saved(number) => return write!(f, "saved password {number}"),
            Self::Kept(number) => return write!(f, "password {number} of the system's own store"),
            Self::Lower => "in small letters",
            Self::Upper => "in capitals",
            Self::Capital => "with a capital first",
            Self::Capitals => "with a capital at each word",
            Self::CapitalLast => "with a capital at the end",
            Self::CapsLock => "as with caps lock",
            Self::Join => "with something between",
            Self::Year => "a year",
            Self::Date => "a date",
            Self::Symbol => "a sign",
            Self::Walk => "keys beside each other",
            Self::Twin => "its accents in their other form",
            Self::Windows1252 => "as an old program on Windows wrote it",
            Self::MacRoman => "as an old program on a Mac wrote it",
            Self::SmartSigns => "with the quotes and dashes of a phone",
            Self::OtherKeyboard => "typed on another keyboard",
            Self::WithoutAccents => "without its accents",
            Self::Spelled => "spelt with other letters",
            Self::WithoutVowels => "without its vowels",
            Self::WithoutBlanks => "without its blanks",
            Self::Initials => "the first letters of its words",
            Self::Reversed => "backwards",
            Self::Twice => "twice",
            Self::Leet => "with digits for letters",
            Self::OtherNumber => "with another number",
            Self::Neighbour => "a neighbouring key struck",
            Self::Doubled => "a character twice",
            Self::Missing => "a character missing",
            Self::Swapped => "two characters swapped",
        };
        f.write_str(text)
    }
}
