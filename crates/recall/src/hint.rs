//! What an owner remembers of a password, as data that can be written down, changed, and read again.
//!
//! # The file
//!
//! A hint is a file of the owner's own, in TOML or in JSON, with the same fields in both. All but `version` may be left out. What it holds is as
//! good as the password: keep it where nobody else can read it.
//!
//! | field | holds | at most |
//! |---|---|---|
//! | `version` | `1` | |
//! | `words` | words and phrases that may be in the password: a text, or a table (below) | 200 |
//! | `names` | the same, of people, pets and things | 200 |
//! | `places` | the same, of places | 200 |
//! | `dates` | `"1987-04-23"`, `"1987-04"`, `"1987"`, or without its year `"04-23"`; always in quotes | 200 |
//! | `numbers` | digits that may be in it: of a door, a telephone, a code | 200 |
//! | `passwords` | other passwords of the owner: a text, or a table with `text` and `varied` = `"same"`, `"slightly"` (if nothing is said) or `"freely"` | 10,000 |
//! | `habits` | what the owner usually does, see [`Habit`] | |
//! | `joins` | what may stand between two parts | 50 |
//! | `signs` | the signs that the owner uses, in one text | 100 bytes |
//! | `length` | `least` and `most`, in characters as the owner counts them | 200 |
//! | `keyboards` | `"qwerty"`, `"qwertz"`, `"azerty"`, `"jcuken"` (Russian) | |
//! | `languages` | `"en"`, `"de"`, `"fr"`, `"es"`, `"it"`, `"pt"`, `"nl"`, `"sv"`, `"pl"`, `"tr"`, `"ru"` | |
//! | `typed-on` | `"phone"`, `"mac"`, `"pc"` | |
//! | `years` | `from` and `to`: roughly when the password was chosen | 1900 to 2100 |
//! | `not` | what it was not: `passwords` that were tried, and `signs`, all characters that it certainly lacks | 50,000; 1000 bytes |
//! | `token-lists` | whole lists, as [`tokens`](crate::tokens) reads them | 20 of 64 KiB |
//! | `masks` | lines, as [`masks`](crate::masks) reads them | 1000 of 1 KiB |
//! | `word-lists` | files of words that are handed in apart: `file`, and `rules`, as [`rules`](crate::rules) reads them; they are no part of the candidates of the hint: whoever calls opens them, see [`words`](crate::words) | 20; 10,000 rules |
//!
//! A word may be a table: `text`; `sure` = `"exactly"`, `"usually"` (if nothing is said) or `"roughly"`; `part` = `"always"` or `"perhaps"` (if
//! nothing is said); `at` = `"first"`, `"last"` or `"anywhere"` (if nothing is said). A text has 200 bytes at most where nothing else is said.
//!
//! ```toml
//! version = 1
//! words = ["summer", { text = "garden", part = "always", at = "first" }]
//! dates = ["1987-04-23"]
//! habits = ["capital-first", "digits-last", "exclamation-last"]
//! length = { least = 8, most = 14 }
//! typed-on = ["mac"]
//! not = { passwords = ["Summer87"], signs = "?" }
//! ```
//!
//! # What a hostile file could do here
//!
//! Be large, nest without end, name things that do not exist. The size is looked at first and the depth by both readers; whatever is not in
//! the table is refused with its line and field, and no message has anything of a value.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

mod date;
mod error;
mod file;
mod limits;
mod text;

pub use date::Date;
pub use error::HintError;
pub use text::Text;

use crate::line_error::{LineError, Listing};
use crate::parts::keyboard::Layout;
use crate::rules::Rule;

/// What an owner remembers. It can be written down, and that is all that its `Serialize` is for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Hint {
    /// Of the form.
    pub version: Version,
    /// Words and phrases.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Word>,
    /// Names of people, pets and things.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Word>,
    /// Names of places.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Word>,
    /// Days, months and years that mean something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<Date>,
    /// Digits of a door, a telephone, a code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<Text>,
    /// Other passwords of the owner.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passwords: Vec<Password>,
    /// What the owner usually does.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub habits: BTreeSet<Habit>,
    /// What may stand between two parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub joins: Vec<Text>,
    /// The signs that the owner uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signs: Option<Text>,
    /// How long it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
    /// Keyboards that it was typed on; nothing said is [`Keyboard::Qwerty`].
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub keyboards: BTreeSet<Keyboard>,
    /// Languages that the owner writes.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub languages: BTreeSet<Language>,
    /// What it was typed on.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub typed_on: BTreeSet<Machine>,
    /// When it was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<Years>,
    /// What it was not.
    #[serde(skip_serializing_if = "Not::is_empty")]
    pub not: Not,
    /// Token lists, each a whole text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub token_lists: Vec<Text>,
    /// Masks, each a line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub masks: Vec<Text>,
    /// Lists of words that are handed in apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub word_lists: Vec<WordList>,
}

/// The version of the form: there is one so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Version;

/// A word or a phrase that may be in the password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Word {
    /// It.
    pub text: Text,
    /// How well its spelling is remembered.
    pub sure: Sure,
    /// Whether it must be there.
    pub part: Presence,
    /// Where it stands.
    pub at: Place,
}

/// How well the spelling of a word is remembered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// To the letter, and the case of each.
    Exactly,
    /// Its letters; it may have capitals.
    #[default]
    Usually,
    /// It may be misspelt, or have digits for letters.
    Roughly,
}

/// Whether a word must be in the password.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// The password has it.
    Always,
    /// It may have it.
    #[default]
    Perhaps,
}

/// Where a word stands among the words of the password.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Before all others.
    First,
    /// Behind all others.
    Last,
    /// Anywhere.
    #[default]
    Anywhere,
}

/// Another password of the owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Password {
    /// It.
    pub text: Text,
    /// How it was changed from one use to the next.
    pub varied: Varied,
}

/// How an owner changes a password from one use to the next.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Varied {
    /// Not at all.
    Same,
    /// The case of its first letter, its number, the sign at its end; or a slip.
    #[default]
    Slightly,
    /// Its parts too: with others before or behind.
    Freely,
}

/// What an owner usually does with a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Habit {
    /// `Summer`
    CapitalFirst,
    /// `SummerGarden`
    CapitalEach,
    /// `summeR`
    CapitalLast,
    /// `SUMMER`
    AllCapitals,
    /// `summer`
    AllSmall,
    /// `12summer`
    DigitsFirst,
    /// `summer12`
    DigitsLast,
    /// `summer2011`
    YearLast,
    /// `!summer`
    SignFirst,
    /// `summer?`
    SignLast,
    /// `summer!`
    ExclamationLast,
    /// `summer-garden`
    SignBetween,
    /// `5umm3r`
    Leet,
    /// `remmus`
    Reversed,
    /// `summersummer`
    Doubled,
    /// `mfims` for the phrase "my favourite is my summer"
    Initials,
    /// `senor` for `señor`
    WithoutAccents,
    /// `smmr`
    WithoutVowels,
    /// `qwertz`, `1qaz`
    KeyboardWalk,
}

/// How long a password is, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Length {
    /// So many at least.
    pub least: u16,
    /// So many at most.
    pub most: u16,
}

impl Default for Length {
    fn default() -> Self {
        Self { least: 0, most: crate::bounds::LONGEST as u16 }
    }
}

/// How the letters lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keyboard {
    /// English and most others.
    Qwerty,
    /// German.
    Qwertz,
    /// French.
    Azerty,
    /// Russian.
    Jcuken,
}

impl Keyboard {
    /// The same as what keyboard walks and slips know.
    pub fn layout(self) -> Layout {
        match self {
            Self::Qwerty => Layout::Qwerty,
            Self::Qwertz => Layout::Qwertz,
            Self::Azerty => Layout::Azerty,
            Self::Jcuken => Layout::Jcuken,
        }
    }
}

/// A language that the owner writes, by its code of two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "ISO 639-1 says what they are")]
pub enum Language {
    En,
    De,
    Fr,
    Es,
    It,
    Pt,
    Nl,
    Sv,
    Pl,
    Tr,
    Ru,
}

/// What a password was typed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Machine {
    /// An iPhone or iPad: it writes a capital first, and other quotes and dashes than are on its keys.
    Phone,
    /// A Mac: it may decompose accents, and programs of old have written them in Mac Roman.
    Mac,
    /// A Windows computer: programs of old have written accents in Windows-1252.
    Pc,
}

/// Years, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// The first.
    pub from: u16,
    /// The last.
    pub to: u16,
}

/// What a password was not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Not {
    /// These were tried.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passwords: Vec<Text>,
    /// All the characters that it certainly lacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signs: Option<Text>,
}

impl Not {
    /// Whether it rules nothing out.
    pub fn is_empty(&self) -> bool {
        self.passwords.is_empty() && self.signs.is_none()
    }
}

/// A list of words in a file, which whoever calls opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordList {
    /// Its path, as the owner has written it.
    pub file: String,
    /// What is done with each word, one rule each; none is the word as it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Text>,
}

impl WordList {
    /// Its rules, read; the one that does nothing when there are none.
    ///
    /// # Errors
    /// The first that cannot be used, by its number, and why.
    pub fn read_rules(&self) -> Result<Vec<Rule>, LineError> {
        if self.rules.is_empty() {
            return Ok(vec![Rule::none()]);
        }
        let read = |(line, rule): (usize, &Text)| {
            let wrong = |problem| LineError { of: Listing::Rules, line, problem };
            Rule::read(rule.expose().as_bytes()).map_err(wrong)
        };
        (1..).zip(&self.rules).map(read).collect()
    }
}
