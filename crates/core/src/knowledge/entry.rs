//! One entry of the knowledge: what a number means, what to do, how sure that is and where it was read.

use serde::{Deserialize, Serialize};

use super::Family;

/// What is known about a number, or about several that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Who counts with it.
    pub family: Family,
    /// Which numbers.
    pub numbers: Vec<Numbers>,
    /// Words that others show with it, lower case.
    pub says: Vec<String>,
    /// In a few words.
    pub title: String,
    /// What has happened.
    pub means: String,
    /// Why it usually happens.
    pub usually: String,
    /// What to do that erases nothing, most useful first.
    pub now: Vec<String>,
    /// What to do that erases the phone.
    pub erasing: Vec<String>,
    /// What this did not affect.
    pub untouched: String,
    /// When this is known to be wrong advice.
    pub wrong: String,
    /// Where it was read.
    pub source: String,
    /// The day on which the source was read, `2026-11-22`.
    pub checked: String,
    /// How sure it is.
    pub sureness: Sureness,
}

/// How sure an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    /// A published text or published source code says so.
    Documented,
    /// Seen in published logs of real phones.
    Logs,
    /// Handed down; nobody has shown it.
    Hearsay,
}

impl Sureness {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Logs => "seen in logs of real phones",
            Self::Hearsay => "hearsay: handed down, not shown",
        }
    }
}

/// A number, several in a row, or a name that others use in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// First and last, both included.
    pub range: Option<(i64, i64)>,
    /// What others call it.
    pub name: Option<String>,
}

impl Numbers {
    /// Whether this number is among them.
    pub fn holds(&self, number: i64) -> bool {
        self.range.is_some_and(|(first, last)| (first..=last).contains(&number))
    }

    /// `14`, `0x655 is_host_compatible`, `3005 to 3193` or `FMiPProtected`.
    fn parse(text: &str) -> Option<Self> {
        if let Some((first, last)) = text.split_once(" to ") {
            let (first, last) = (integer(first)?, integer(last)?);
            return (first < last).then_some(Self { range: Some((first, last)), name: None });
        }
        let (head, name) = match text.split_once(' ') {
            Some((head, name)) => (head, Some(name)),
            None => (text, None),
        };
        match integer(head) {
            Some(number) => Some(Self { range: Some((number, number)), name: name.map(str::to_owned) }),
            None if name.is_none() && !text.is_empty() => {
                Some(Self { range: None, name: Some(text.to_owned()) })
            }
            None => None,
        }
    }
}

/// A decimal number, or a hexadecimal one after `0x`, with an optional sign.
pub(super) fn integer(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix(['-', '−', '–']) {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let (digits, radix) = hexadecimal.map_or((digits, 10), |digits| (digits, 16));
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    // Ids of steps come as unsigned 64-bit numbers too.
    let number = u64::from_str_radix(digits, radix).ok()?;
    Some((number as i64).wrapping_mul(sign))
}

/// One `[[entry]]` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    numbers: Vec<String>,
    #[serde(default)]
    says: Vec<String>,
    title: String,
    means: String,
    usually: String,
    now: Vec<String>,
    #[serde(default)]
    erasing: Vec<String>,
    untouched: String,
    wrong: String,
    source: String,
    checked: String,
    sureness: Sureness,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    entry: Vec<Written>,
}

/// Reads the entries of one family; the error names what cannot be read.
pub(super) fn parse(family: Family, text: &str) -> Result<Vec<Entry>, String> {
    let file: File = toml::from_str(text).map_err(|error| format!("{}: {error}", family.id()))?;
    let entry = |written: Written| {
        let numbers = written.numbers.iter().map(|numbers| {
            Numbers::parse(numbers).ok_or_else(|| format!("{}: {numbers:?} is no number", family.id()))
        });
        Ok(Entry {
            family,
            numbers: numbers.collect::<Result<_, String>>()?,
            says: written.says,
            title: written.title,
            means: written.means,
            usually: written.usually,
            now: written.now,
            erasing: written.erasing,
            untouched: written.untouched,
            wrong: written.wrong,
            source: written.source,
            checked: written.checked,
            sureness: written.sureness,
        })
    };
    file.entry.into_iter().map(entry).collect()
}
