//! The account at the end of a long deed: what went well is counted, what did not is named.

use crate::entry::{Entry, RowError};
use crate::read::FileTrouble;

/// How many of a sort are named; the others are counted.
pub const NAMED: usize = 10_000;

/// The first of a sort by name, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<T> {
    named: Vec<T>,
    count: u64,
}

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self { named: Vec::new(), count: 0 }
    }
}

impl<T> Listed<T> {
    /// Adds one.
    pub fn add(&mut self, one: T) {
        self.count += 1;
        if self.named.len() < NAMED {
            self.named.push(one);
        }
    }

    /// Adds those of another list.
    pub fn join(&mut self, other: Self) {
        self.count += other.count;
        let room = NAMED.saturating_sub(self.named.len());
        self.named.extend(other.named.into_iter().take(room));
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Those that are named.
    pub fn named(&self) -> &[T] {
        &self.named
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Brings them into an order that does not depend on which thread was faster.
    pub(crate) fn sort_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.named.sort_by_key(key);
    }
}

/// A file, as the backup names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Its domain.
    pub domain: String,
    /// Its path there.
    pub path: String,
}

impl Named {
    /// The name of an entry.
    pub fn of(entry: &Entry) -> Self {
        Self { domain: entry.domain.clone(), path: entry.path.clone() }
    }
}

/// A file, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Which.
    pub file: Named,
    /// What.
    pub why: FileTrouble,
}

/// A file that is no database, and whose length is not what the index says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs {
    /// Which.
    pub file: Named,
    /// What the index says, in bytes.
    pub index: u64,
    /// How many there are.
    pub is: u64,
}

/// How the files were that were read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    /// Read whole, and as long as the index says.
    pub complete: u64,
    /// Read whole, and of another length than the index says, which is usual for databases.
    pub size_differs: u64,
    /// Those of them that are no databases. What is not encrypted and shorter than the index says is not among them: nothing
    /// tells that it is whole.
    pub differs: Listed<Differs>,
    /// Damaged or incomplete; what could be had of them was taken.
    pub damaged: Listed<Trouble>,
    /// So many of the damaged are so only because the index says that they are longer.
    pub short: u64,
    /// Not there.
    pub missing: Listed<Trouble>,
    /// Readable on the old device only.
    pub bound: Listed<Trouble>,
    /// Bytes that were read out of them.
    pub bytes: u64,
}

impl Read {
    /// Adds those of another worker.
    pub(crate) fn join(&mut self, other: Self) {
        self.complete += other.complete;
        self.size_differs += other.size_differs;
        self.differs.join(other.differs);
        self.damaged.join(other.damaged);
        self.short += other.short;
        self.missing.join(other.missing);
        self.bound.join(other.bound);
        self.bytes += other.bytes;
    }

    pub(crate) fn sort(&mut self) {
        self.differs.sort_by_key(|one| one.file.clone());
        for list in [&mut self.damaged, &mut self.missing, &mut self.bound] {
            list.sort_by_key(|trouble| trouble.file.clone());
        }
    }

    /// Adds how reading one file went.
    pub(crate) fn add(&mut self, entry: &Entry, outcome: &crate::read::ReadOutcome) {
        use crate::keybag::KeyTrouble;
        use crate::read::{Contents, Whole};
        self.bytes += outcome.written;
        let why = match &outcome.whole {
            Whole::Yes => return self.complete += 1,
            Whole::SizeDiffers { index, contents } => {
                self.size_differs += 1;
                if *contents == Contents::Other {
                    let (file, is) = (Named::of(entry), outcome.written);
                    self.differs.add(Differs { file, index: *index, is });
                }
                return;
            }
            Whole::No(why) => why.clone(),
        };
        self.short += u64::from(matches!(why, FileTrouble::Short { .. }));
        let list = match why {
            FileTrouble::Missing => &mut self.missing,
            FileTrouble::Key(KeyTrouble::BoundToDevice(_)) => &mut self.bound,
            _ => &mut self.damaged,
        };
        list.add(Trouble { file: Named::of(entry), why });
    }

    /// Whether every file was read whole.
    pub fn is_whole(&self) -> bool {
        self.damaged.is_empty() && self.missing.is_empty() && self.bound.is_empty()
    }
}

/// Rows of the index that could not be read.
pub type BadRows = Listed<RowError>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_are_named_and_all_are_counted() {
        let mut list = Listed::default();
        (0..NAMED as u64 + 5).for_each(|one| list.add(one));
        let mut other = Listed::default();
        other.add(7);
        list.join(other);
        assert_eq!((list.count(), list.named().len()), (NAMED as u64 + 6, NAMED));
        assert!(!list.is_empty() && Listed::<u8>::default().is_empty());
    }
}
