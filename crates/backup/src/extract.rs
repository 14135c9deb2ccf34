//! A backup as a tree that people can read: original names as far as the disk takes them, dates and modes.
//!
//! What is to be done is planned first, for all of the backup, so that a file is called the same whatever part of it is
//! wanted. Then several threads read, decrypt and write. A file that cannot be read whole does not end the others; what
//! decrypts of it is kept: under its name where nothing was there, beside what was there otherwise. Symbolic links are told, not made: they lead to places on the phone.
//!
//! # What a hostile backup could do here
//!
//! Name files so that they leave the folder or overwrite each other ([`crate::tree`]); name one blob a million times, or
//! claim sizes that no disk has: rows are limited, and what would be written is compared with the free space first.

use std::collections::BTreeSet;
use std::io;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::Mutex;

use rightful_core::report::Explain;

use crate::account::{BadRows, Listed, Named, Read};
use crate::browse::Filter;
pub use crate::crew::Progress;
use crate::crew::{self, Ended, Watch};
use crate::entry::{Entry, Kind};
use crate::index::IndexError;
use crate::names::Lengths;
use crate::open::OpenBackup;
use crate::read::{ReadError, Reader, Whole};
use crate::tree::place::{FolderId, Place, Places, Renamed};
use crate::tree::{Stamp, Target, Tree, TreeError, Walk};

/// The most rows that a tree is planned for; large phones have some hundred thousand.
pub const ROWS: u64 = 4_000_000;

/// What will be written where. Nothing is written yet.
#[derive(Debug)]
pub struct Plan {
    places: Places,
    files: Vec<(Entry, Place)>,
    folders: Vec<(FolderId, Stamp)>,
    links: Listed<Link>,
    renamed: Listed<NewName>,
    bad_rows: BadRows,
    bytes: u64,
}

/// A symbolic link of the phone. It is not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Which.
    pub file: Named,
    /// Where it leads on the phone.
    pub target: String,
}

/// A file that has another name than on the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewName {
    /// What it is called in the backup.
    pub file: Named,
    /// Its path in the tree, with slashes.
    pub now: String,
}

/// A file that could not be written.
#[derive(Debug)]
pub struct Unwritten {
    /// Which.
    pub file: Named,
    /// Why.
    pub why: TreeError,
}

/// What became of everything that was wanted.
#[derive(Debug)]
pub struct Account {
    /// How reading went. Files that were there already were not read.
    pub read: Read,
    /// There already, equal by size and time, and left.
    pub same: u64,
    /// There already, of another size or time, and written anew.
    pub replaced: u64,
    /// There already and kept, because the backup does not have them whole; what could be read of them lies beside them.
    pub beside: Listed<NewName>,
    /// Could not be written.
    pub unwritten: Listed<Unwritten>,
    /// Under another name than on the phone.
    pub renamed: Listed<NewName>,
    /// Links, which were not made.
    pub links: Listed<Link>,
    /// Rows of the index that could not be read.
    pub bad_rows: BadRows,
    /// Whether all of it was done.
    pub ended: Ended,
}

/// Why nothing more could be written.
#[derive(Debug, thiserror::Error)]
pub enum ExtractError {
    /// The index cannot be read.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// It has more rows than any real one.
    #[error("the index of the backup has more than {ROWS} rows")]
    TooManyRows,
    /// It does not fit.
    #[error("{needed} bytes would be written, and {free} are free")]
    NoRoom {
        /// What is wanted.
        needed: u64,
        /// What there is.
        free: u64,
    },
    /// The disk does not take it.
    #[error(transparent)]
    Tree(#[from] TreeError),
}

/// Plans the part of the backup that the filter means.
///
/// # Errors
/// When the index cannot be read, or is too large to be one.
pub fn plan(backup: &OpenBackup, filter: &Filter) -> Result<Plan, ExtractError> {
    let mut bad_rows = BadRows::default();
    let mut entries = Vec::new();
    for row in backup.entries()? {
        match row {
            Ok(mut entry) => {
                // Not needed from here on, and there may be millions.
                entry.xattrs = Vec::new();
                entry.doubts = Vec::new();
                entries.push(entry);
            }
            Err(row) => bad_rows.add(row),
        }
        if entries.len() as u64 + bad_rows.count() > ROWS {
            return Err(ExtractError::TooManyRows);
        }
    }
    // The order decides who keeps a name that two want.
    entries.sort_by(|one, other| {
        (&one.domain, &one.path, one.file_id).cmp(&(&other.domain, &other.path, other.file_id))
    });
    let mut plan = Plan {
        places: Places::default(),
        files: Vec::new(),
        folders: Vec::new(),
        links: Listed::default(),
        renamed: Listed::default(),
        bad_rows,
        bytes: 0,
    };
    let mut wanted = BTreeSet::new();
    for entry in entries {
        let accepted = filter.accepts(&entry.domain, &entry.path);
        if let Some(mut folder) = plan.add(entry, accepted) {
            while folder != Places::ROOT && wanted.insert(folder) {
                folder = plan.places.parent(folder);
            }
        }
    }
    plan.folders.retain(|(folder, _)| wanted.contains(folder));
    Ok(plan)
}

impl Plan {
    /// How many files are to be written.
    pub fn files(&self) -> u64 {
        self.files.len() as u64
    }

    /// How many bytes they have, as far as the index knows.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Writes it. `free` is how many bytes the disk has left, where that is known.
    ///
    /// # Errors
    /// When it does not fit, or the disk takes nothing more. What stands against single files is in the account.
    pub fn run(
        self,
        backup: &OpenBackup,
        into: &Path,
        free: Option<u64>,
        watch: Watch<'_>,
    ) -> Result<Account, ExtractError> {
        if let Some(free) = free {
            self.fits(backup, free)?;
        }
        let tree = Tree::open(into)?;
        let fatal = Mutex::new(None);
        let worker =
            || Worker { walk: tree.walk(&self.places), reader: backup.reader(), done: Done::default() };
        let (workers, ended) =
            crew::over(&self.files, self.bytes, watch, worker, |worker, (entry, place)| {
                match worker.write(entry, place) {
                    Ok(bytes) => Some(bytes),
                    Err(why) => {
                        let mut fatal = fatal.lock().unwrap_or_else(|broken| broken.into_inner());
                        fatal.get_or_insert(why);
                        None
                    }
                }
            });
        if let Some(why) = fatal.into_inner().unwrap_or_else(|broken| broken.into_inner()) {
            return Err(why.into());
        }
        let mut done = Done::default();
        workers.into_iter().for_each(|worker| done.join(worker.done));
        done.read.sort();
        done.unwritten.sort_by_key(|one| one.file.clone());
        done.beside.sort_by_key(|one| one.file.clone());
        if ended == Ended::Whole {
            let mut walk = tree.walk(&self.places);
            for (folder, stamp) in &self.folders {
                if let Err(why) = walk.finish_folder(*folder, stamp) {
                    let file = Named { domain: String::new(), path: self.places.path(*folder) };
                    done.unwritten.add(Unwritten { file, why });
                }
            }
        }
        Ok(Account {
            read: done.read,
            same: done.same,
            replaced: done.replaced,
            beside: done.beside,
            unwritten: done.unwritten,
            renamed: self.renamed,
            links: self.links,
            bad_rows: self.bad_rows,
            ended,
        })
    }

    /// Gives an entry its place; where it is wanted, says in which folder.
    fn add(&mut self, entry: Entry, accepted: bool) -> Option<FolderId> {
        match &entry.kind {
            Kind::File => {
                // Also what is not wanted takes up its name: the others are called the same with every filter.
                let place = self.places.file(&entry.domain, &entry.path);
                if !accepted {
                    return None;
                }
                if place.renamed == Renamed::Yes {
                    let now = format!("{}/{}", self.places.path(place.folder), place.name);
                    self.renamed.add(NewName { file: Named::of(&entry), now });
                }
                let folder = place.folder;
                self.bytes = self.bytes.saturating_add(entry.size.unwrap_or_default());
                self.files.push((entry, place));
                Some(folder)
            }
            Kind::Folder => {
                let folder = self.places.folder(&entry.domain, &entry.path);
                self.folders.push((folder, stamp(&entry, 0..=0)));
                accepted.then_some(folder)
            }
            Kind::Link { target } => {
                if accepted {
                    self.links.add(Link { file: Named::of(&entry), target: target.clone() });
                }
                None
            }
        }
    }

    /// Compares with what is free: first what the index claims, and where that is too much, what there really is.
    fn fits(&self, backup: &OpenBackup, free: u64) -> Result<(), ExtractError> {
        if self.bytes <= free {
            return Ok(());
        }
        let mut lengths = Lengths::new(backup.folder());
        let each = self.files.iter().map(|(entry, _)| lengths.of(&entry.file_id));
        let needed = each.fold(0_u64, u64::saturating_add);
        if needed <= free { Ok(()) } else { Err(ExtractError::NoRoom { needed, free }) }
    }
}

/// One thread's share.
struct Worker<'b> {
    walk: Walk<'b>,
    reader: Reader<'b>,
    done: Done,
}

/// What one thread has done.
#[derive(Default)]
struct Done {
    read: Read,
    same: u64,
    replaced: u64,
    beside: Listed<NewName>,
    unwritten: Listed<Unwritten>,
}

impl Done {
    fn join(&mut self, other: Self) {
        self.read.join(other.read);
        self.same += other.same;
        self.replaced += other.replaced;
        self.beside.join(other.beside);
        self.unwritten.join(other.unwritten);
    }
}

impl Worker<'_> {
    /// Writes one file; how many bytes it had. What goes wrong with this one alone is noted.
    fn write(&mut self, entry: &Entry, place: &Place) -> Result<u64, TreeError> {
        match self.try_write(entry, place) {
            Ok(bytes) => Ok(bytes),
            Err(why @ (TreeError::Folder { .. } | TreeError::Full { .. })) => Err(why),
            Err(why @ (TreeError::InTheWay { .. } | TreeError::File { .. })) => {
                self.done.unwritten.add(Unwritten { file: Named::of(entry), why });
                Ok(0)
            }
        }
    }

    fn try_write(&mut self, entry: &Entry, place: &Place) -> Result<u64, TreeError> {
        let begun = match self.reader.begin(entry) {
            Ok(begun) => begun,
            Err(outcome) => {
                // An empty file needs no blob, and is written all the same.
                if outcome.whole == Whole::Yes {
                    self.empty(entry, place)?;
                } else {
                    self.done.read.add(entry, &outcome);
                }
                return Ok(0);
            }
        };
        let stamp = stamp(entry, begun.lengths());
        let bytes = match self.walk.file(place, &stamp)? {
            Target::Same => {
                self.done.same += 1;
                return Ok(*stamp.sizes.end());
            }
            Target::New(mut file) => {
                let outcome =
                    begun.finish(&mut file).map_err(|why| self.walk.refused(place, not_taken(why)))?;
                // What is not whole gets no time of the backup's: the next run must not take it for the file itself.
                if !matches!(outcome.whole, Whole::No(_)) {
                    self.walk.finish(place, &file, &stamp)?;
                }
                self.done.read.add(entry, &outcome);
                outcome.written
            }
            Target::Beside(mut beside) => {
                let outcome = match begun.finish(&mut beside.file) {
                    Ok(outcome) => outcome,
                    Err(why) => {
                        self.walk.give_up(place, beside);
                        return Err(self.walk.refused(place, not_taken(why)));
                    }
                };
                self.done.read.add(entry, &outcome);
                if !matches!(outcome.whole, Whole::No(_)) {
                    self.walk.replace(place, beside, &stamp)?;
                    self.done.replaced += 1;
                } else if let Some(name) = self.walk.leave(place, beside)? {
                    let now = self.walk.path_beside(place, &name);
                    self.done.beside.add(NewName { file: Named::of(entry), now });
                }
                outcome.written
            }
        };
        Ok(bytes)
    }

    fn empty(&mut self, entry: &Entry, place: &Place) -> Result<(), TreeError> {
        let stamp = stamp(entry, 0..=0);
        match self.walk.file(place, &stamp)? {
            Target::Same => self.done.same += 1,
            Target::New(file) => {
                self.walk.finish(place, &file, &stamp)?;
                self.done.read.complete += 1;
            }
            Target::Beside(beside) => {
                self.walk.replace(place, beside, &stamp)?;
                self.done.read.complete += 1;
                self.done.replaced += 1;
            }
        }
        Ok(())
    }
}

/// What the system has said.
fn not_taken(why: ReadError) -> io::Error {
    match why {
        ReadError::Output(cause) => cause,
        ReadError::TooLong { .. } => io::ErrorKind::FileTooLarge.into(),
    }
}

fn stamp(entry: &Entry, sizes: RangeInclusive<u64>) -> Stamp {
    Stamp { sizes, modified: entry.modified.unwrap_or_default(), mode: entry.mode }
}

impl Explain for ExtractError {
    fn code(&self) -> &'static str {
        match self {
            Self::Index(why) => why.code(),
            Self::TooManyRows => "backup/too-many-rows",
            Self::NoRoom { .. } => "backup/no-room",
            Self::Tree(why) => why.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Index(why) => why.help(),
            Self::TooManyRows => "look for another copy of the backup; no phone has that many files",
            Self::NoRoom { .. } => {
                "make room on this disk, choose a folder on another one, or take a part of the backup"
            }
            Self::Tree(why) => why.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Index(why) => why.usually(),
            Self::TooManyRows => Some("the index of the backup was made by hand to do harm"),
            Self::NoRoom { .. } => Some("a backup needs as much room again when it is written out"),
            Self::Tree(why) => why.usually(),
        }
    }
}
