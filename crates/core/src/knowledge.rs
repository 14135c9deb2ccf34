//! What the numbers mean that owners read when a restore fails, as data: six families of others, and our own codes.
//!
//! The texts lie in `crates/core/knowledge/*.toml` and in `book/errors/*.md` and are compiled in. Nothing is fetched, nothing is read
//! at run time. What a number means is asked with [`explain`]; which number of others one of our own codes resembles, with [`alike`].

pub mod claim;
pub mod entry;
pub mod fact;
pub mod lockout;
pub mod ours;
mod query;
#[cfg(test)]
mod tests;
pub mod topic;

use std::sync::LazyLock;

use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Serialize, Serializer};

use entry::{Entry, Numbers};
use ours::OurCode;

/// Who counts with these numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Finder, iTunes and the Apple Devices app.
    Finder,
    /// Apple's signing server.
    Signing,
    /// The restore system on the phone, at its end.
    Restored,
    /// The steps of the restore system on the phone.
    Checkpoint,
    /// Apple's restore library.
    Amr,
    /// Other programs.
    Tools,
}

impl Family {
    /// All of them, in the order in which meanings are told.
    pub const ALL: [Self; 6] =
        [Self::Finder, Self::Signing, Self::Restored, Self::Checkpoint, Self::Amr, Self::Tools];

    /// Its stable name, as it is typed.
    pub fn id(self) -> &'static str {
        match self {
            Self::Finder => "finder",
            Self::Signing => "signing",
            Self::Restored => "restored",
            Self::Checkpoint => "checkpoint",
            Self::Amr => "amr",
            Self::Tools => "tools",
        }
    }

    /// What stands before a number of it in a sentence: "Finder error", "signing STATUS".
    pub fn title(self) -> &'static str {
        match self {
            Self::Finder => "Finder error",
            Self::Signing => "signing STATUS",
            Self::Restored => "restore status",
            Self::Checkpoint => "checkpoint",
            Self::Amr => "AMRError",
            Self::Tools => "other programs'",
        }
    }

    /// Where its numbers are met.
    pub fn about(self) -> &'static str {
        match self {
            Self::Finder => {
                "shown by Finder, iTunes and the Apple Devices app when an update or restore fails"
            }
            Self::Signing => "STATUS in the answer of Apple's signing server",
            Self::Restored => "the status with which the phone ends a restore",
            Self::Checkpoint => "the steps of a restore on the phone, by number or by name",
            Self::Amr => "AMRError beside a status, or AMRestoreErrorDomain in the phone's own log",
            Self::Tools => "numbers and words of idevicerestore, backup and management tools",
        }
    }
}

/// The number of a family as it is shown: checkpoints and the library's large ones in hexadecimal.
pub fn number(family: Family, number: i64) -> String {
    if family == Family::Checkpoint || number >= 0x8000_0000 {
        format!("0x{number:X}")
    } else {
        number.to_string()
    }
}

/// Which number of others a failure of ours resembles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alike {
    /// Whose number it is.
    pub family: Family,
    /// The number.
    pub number: i64,
}

impl Alike {
    /// As it stands in a sentence: "Finder error 4013".
    pub fn words(self) -> String {
        format!("{} {}", self.family.title(), number(self.family, self.number))
    }

    /// What to type behind `rightful explain`.
    pub fn query(self) -> String {
        format!("{} {}", self.family.id(), number(self.family, self.number))
    }
}

impl Serialize for Alike {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Alike", 4)?;
        fields.serialize_field("family", &self.family)?;
        fields.serialize_field("number", &self.number)?;
        fields.serialize_field("words", &format!("same family as {}", self.words()))?;
        fields.serialize_field("more", &format!("rightful explain {}", self.query()))?;
        fields.end()
    }
}

/// One meaning of what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A number of others.
    Theirs {
        /// What is known about it.
        entry: &'static Entry,
        /// Which of the entry's numbers it is.
        numbers: &'static Numbers,
        /// The number as it was asked, where the entry has one.
        number: Option<i64>,
    },
    /// A code of our own.
    Ours(&'static OurCode),
}

/// Everything that is known about others' numbers.
pub fn entries() -> &'static [Entry] {
    static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        Family::ALL
            .into_iter()
            .flat_map(|family| {
                entry::parse(family, source(family)).expect("a test reads the same text before it is shipped")
            })
            .collect()
    });
    &ENTRIES
}

/// What was asked, as somebody read it somewhere: `4013`, `0x635`, `STATUS 94`, `AMRError 100`, `is_host_compatible`,
/// `unlock/stopped`. Every meaning that fits, the likeliest family first; none if nobody here knows. At most 200 characters are looked at.
pub fn explain(asked: &str) -> Vec<Meaning> {
    query::find(asked)
}

/// Which number of others a code of ours resembles, if it does.
pub fn alike(code: &str) -> Option<Alike> {
    ours::like(code)
}

/// What a status resembles with which the phone gave up, given our code for it: Finder's number where that is the same one, else the
/// phone's own, else what our code resembles, else the number of Apple's restore library beside it.
pub fn alike_of_status(code: &str, status: i64, library: Option<i64>) -> Option<Alike> {
    let same = |family| (status > 0).then(|| known(family, status)).flatten();
    let beside = || library.and_then(|library| known(Family::Amr, library.saturating_abs()));
    same(Family::Finder).or_else(|| same(Family::Restored)).or_else(|| alike(code)).or_else(beside)
}

/// The step of the phone that failed, if it is a known one.
pub fn alike_of_step(step: u16) -> Option<Alike> {
    known(Family::Checkpoint, i64::from(step))
}

/// A number, if the family has it.
fn known(family: Family, number: i64) -> Option<Alike> {
    let mut entries = entries().iter().filter(|entry| entry.family == family);
    entries
        .any(|entry| entry.numbers.iter().any(|numbers| numbers.holds(number)))
        .then_some(Alike { family, number })
}

fn source(family: Family) -> &'static str {
    match family {
        Family::Finder => include_str!("../knowledge/finder.toml"),
        Family::Signing => include_str!("../knowledge/signing.toml"),
        Family::Restored => include_str!("../knowledge/restored.toml"),
        Family::Checkpoint => include_str!("../knowledge/checkpoints.toml"),
        Family::Amr => include_str!("../knowledge/amr.toml"),
        Family::Tools => include_str!("../knowledge/tools.toml"),
    }
}
