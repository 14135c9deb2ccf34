//! Whether a backup is whole, proven without the phone and without writing anything.
//!
//! | level | question | how |
//! |---|---|---|
//! | complete | has every row its file, and is nothing left over? | the names in the folder against the rows of the index |
//! | intact | is every file as it was written? | the digests that some domains have |
//! | readable | do all keys unwrap, are all ends ends? | everything is read and decrypted |
//! | useful | do the databases open? | SQLite's own check of those that matter most ([`database`]) |
//!
//! Each level has those above it in it. What the digests of `Manifest.db` cover is not published: where not one of them is
//! that of its blob they are of an unknown kind, and not a sign of damage.
//!
//! # What a hostile backup could do here
//!
//! Have names without end in its folder, or rows: both are counted and limited. Links and devices in place of blobs are
//! not opened.

pub mod database;
pub mod fit;
mod since;

use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;
use std::thread;

use rightful_core::report::Explain;

use crate::account::{BadRows, Listed, Named, Read};
use crate::crew::{self, Ended, Watch};
use crate::entry::{Doubt, Entry, Kind};
use crate::file_id::FileId;
use crate::index::IndexError;
use crate::names::{self, Blob, Found, IsFile};
use crate::open::OpenBackup;
use database::Checked;
pub use since::Since;

/// The most rows, and the most names in the folder.
pub const ROWS: u64 = crate::extract::ROWS;

/// How much is to be proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Every row has its file, and none is left over.
    Complete,
    /// Also: the digests are right.
    Intact,
    /// Also: everything can be read.
    Readable,
    /// Also: the databases open.
    Useful,
}

/// What was found.
#[derive(Debug)]
pub struct Verdict {
    /// What was to be proven.
    pub level: Level,
    /// Files in the index.
    pub files: u64,
    /// Folders in it.
    pub folders: u64,
    /// Links in it.
    pub links: u64,
    /// How many bytes the index says that the files have.
    pub bytes: u64,
    /// Rows that cannot be read.
    pub bad_rows: BadRows,
    /// What about rows does not agree, and does not keep them from being read: how often each.
    pub doubts: BTreeMap<Doubt, u64>,
    /// Rows whose blob is not there.
    pub missing: Listed<Named>,
    /// Rows in whose place something lies that is no file.
    pub not_files: Listed<Named>,
    /// Names in the folder that no row and no part of a backup has.
    pub strays: Listed<String>,
    /// The digests; from level two on.
    pub digests: Option<Digests>,
    /// How reading went; from level three on. At level two only files with a digest are read.
    pub read: Option<Read>,
    /// Files that were not read, because they are as in a backup that was known before: there, and of the same length.
    pub unchanged: u64,
    /// The databases; at level four.
    pub databases: Vec<Checked>,
    /// Whether all of it was looked at.
    pub ended: Ended,
}

/// What the digests say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Digests {
    /// So many are right.
    pub right: u64,
    /// These are not.
    pub wrong: Listed<Named>,
    /// So many files have none.
    pub without: u64,
}

impl Digests {
    /// Whether they are of a kind that is not known: not one is right.
    pub fn unknown_kind(&self) -> bool {
        self.right == 0 && self.wrong.count() > 1
    }

    fn join(&mut self, other: Self) {
        self.right += other.right;
        self.wrong.join(other.wrong);
        self.without += other.without;
    }
}

impl Verdict {
    /// Whether all that was looked at is as it should be. Names left over and sizes that differ do no harm; files that
    /// only the old device can read are meant to be so.
    pub fn is_good(&self) -> bool {
        self.is_good_but_for_short() && self.short() == 0
    }

    /// Files that are not encrypted, no databases, and shorter than the index says: all that can be said against them.
    pub fn short(&self) -> u64 {
        self.read.as_ref().map_or(0, |read| read.short)
    }

    /// The same, where files that are only shorter than the index says are no objection: whoever saw them come whole knows more
    /// than the index.
    pub fn is_good_but_for_short(&self) -> bool {
        let digests =
            self.digests.as_ref().is_none_or(|digests| digests.wrong.is_empty() || digests.unknown_kind());
        let read = |read: &Read| read.damaged.count() == read.short && read.missing.is_empty();
        let read = self.read.as_ref().is_none_or(read);
        self.ended == Ended::Whole
            && self.bad_rows.is_empty()
            && self.missing.is_empty()
            && self.not_files.is_empty()
            && digests
            && read
            && self.databases.iter().all(Checked::is_good)
    }
}

/// Why nothing could be proven.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The index cannot be read.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// It, or the folder, has more in it than any real one.
    #[error("the backup has more than {ROWS} {0}")]
    TooMany(&'static str),
    /// The folder cannot be looked through.
    #[error("the folder of the backup cannot be looked through")]
    Folder(#[source] io::Error),
}

/// Proves as much of a backup as is asked for.
///
/// # Errors
/// When there is no index to compare with, or the folder cannot be looked through.
pub fn run(backup: &OpenBackup, level: Level, watch: Watch<'_>) -> Result<Verdict, VerifyError> {
    prove(backup, level, None, watch)
}

/// The same, where a backup is known that this one goes on from: of files that are in both, and the same by all that both
/// indexes say, it is only looked whether they are there and as long as there. Everything else is read as the level asks.
///
/// # Errors
/// Those of [`run`].
pub fn run_since(
    backup: &OpenBackup,
    since: &Since<'_>,
    level: Level,
    watch: Watch<'_>,
) -> Result<Verdict, VerifyError> {
    prove(backup, level, Some(since), watch)
}

fn prove(
    backup: &OpenBackup,
    level: Level,
    since: Option<&Since<'_>>,
    watch: Watch<'_>,
) -> Result<Verdict, VerifyError> {
    let mut verdict = Verdict {
        level,
        files: 0,
        folders: 0,
        links: 0,
        bytes: 0,
        bad_rows: BadRows::default(),
        doubts: BTreeMap::new(),
        missing: Listed::default(),
        not_files: Listed::default(),
        strays: Listed::default(),
        digests: None,
        read: None,
        unchanged: 0,
        databases: Vec::new(),
        ended: Ended::Whole,
    };
    let since = since.filter(|_| level >= Level::Intact);
    // Both indexes at once: half of the time that nobody sees anything happen.
    let (files, known) = thread::scope(|scope| {
        let known = since.map(|since| scope.spawn(|| since.known()));
        let files = verdict.rows(backup).and_then(|files| Ok((verdict.names(backup, &files)?, files)));
        let known = known.map(|known| known.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        (files, known)
    });
    let (blobs, mut files) = files?;
    if level >= Level::Intact {
        if let Some(known) = known {
            let all = files.len();
            known?.leave_away(backup, &blobs, &mut files);
            verdict.unchanged = (all - files.len()) as u64;
        }
        verdict.contents(backup, files, watch);
    }
    if level == Level::Useful && verdict.ended == Ended::Whole {
        verdict.databases = database::check(backup)?;
    }
    Ok(verdict)
}

impl Verdict {
    /// Goes through the index; gives back the files.
    fn rows(&mut self, backup: &OpenBackup) -> Result<Vec<Entry>, VerifyError> {
        let mut files = Vec::new();
        for (count, row) in backup.entries()?.enumerate() {
            if count as u64 >= ROWS {
                return Err(VerifyError::TooMany("rows in its index"));
            }
            let mut entry = match row {
                Ok(entry) => entry,
                Err(row) => {
                    self.bad_rows.add(row);
                    continue;
                }
            };
            for doubt in std::mem::take(&mut entry.doubts) {
                *self.doubts.entry(doubt).or_default() += 1;
            }
            match entry.kind {
                Kind::File => {
                    self.files += 1;
                    self.bytes = self.bytes.saturating_add(entry.size.unwrap_or_default());
                    entry.xattrs = Vec::new();
                    files.push(entry);
                }
                Kind::Folder => self.folders += 1,
                Kind::Link { .. } => self.links += 1,
            }
        }
        // Neighbours on the disk one after the other.
        files.sort_by_key(|entry| entry.file_id);
        Ok(files)
    }

    /// Compares the names in the folder with the files of the index, which are in order; gives back the names, in order.
    fn names(&mut self, backup: &OpenBackup, files: &[Entry]) -> Result<Vec<Blob>, VerifyError> {
        let mut there: Vec<Blob> = Vec::new();
        let mut too_many = false;
        names::each(backup.folder(), &mut |found| {
            match found {
                Found::Blob(blob) => there.push(blob),
                Found::Stray(name) => self.strays.add(name),
            }
            too_many = there.len() as u64 + self.strays.count() > ROWS;
            if too_many { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .map_err(VerifyError::Folder)?;
        if too_many {
            return Err(VerifyError::TooMany("names in its folder"));
        }
        there.sort_unstable();
        let bad: Vec<FileId> = self.bad_rows.named().iter().filter_map(|row| row.file_id).collect();
        let mut blobs = there.iter().peekable();
        let mut last = None;
        for entry in files {
            while let Some(blob) = blobs.next_if(|blob| blob.id < entry.file_id) {
                self.known_or_stray(blob, last, &bad);
            }
            last = Some(entry.file_id);
            match blobs.peek().filter(|blob| blob.id == entry.file_id).map(|blob| blob.is_file) {
                Some(IsFile::Yes) => {}
                Some(IsFile::No) => self.not_files.add(Named::of(entry)),
                // An empty file needs no blob.
                None if entry.size == Some(0) => {}
                None => self.missing.add(Named::of(entry)),
            }
        }
        blobs.for_each(|blob| self.known_or_stray(blob, last, &bad));
        Ok(there)
    }

    /// Tells a blob that is neither that of the `last` file before it nor that of a `bad` row.
    fn known_or_stray(&mut self, blob: &Blob, last: Option<FileId>, bad: &[FileId]) {
        if last != Some(blob.id) && !bad.contains(&blob.id) {
            self.strays.add(blob.id.to_string());
        }
    }

    /// Reads what the level asks for.
    fn contents(&mut self, backup: &OpenBackup, mut files: Vec<Entry>, watch: Watch<'_>) {
        let mut digests = Digests::default();
        let all = self.level >= Level::Readable;
        if !all {
            digests.without = files.iter().filter(|entry| entry.digest.is_none()).count() as u64;
            files.retain(|entry| entry.digest.is_some());
        }
        let bytes = files.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.size.unwrap_or_default()));
        let worker = || (backup.reader(), Read::default(), Digests::default());
        let (workers, ended) = crew::over(&files, bytes, watch, worker, |(reader, read, digests), entry| {
            let outcome = match entry.digest {
                Some(_) => reader.read_digested(entry, &mut io::sink()),
                None => reader.read_unseen(entry),
            };
            let Ok(outcome) = outcome else { return Some(0) };
            match (entry.digest, outcome.digest) {
                (Some(wanted), Some(is)) if wanted == is => digests.right += 1,
                (Some(_), Some(_)) => digests.wrong.add(Named::of(entry)),
                // Without a blob there is nothing to compare.
                (Some(_), None) => {}
                (None, _) => digests.without += 1,
            }
            read.add(entry, &outcome);
            Some(outcome.written)
        });
        let mut read = Read::default();
        for (_, one, some) in workers {
            read.join(one);
            digests.join(some);
        }
        read.sort();
        digests.wrong.sort_by_key(Named::clone);
        self.ended = ended;
        self.digests = Some(digests);
        self.read = all.then_some(read);
    }
}

impl Explain for VerifyError {
    fn code(&self) -> &'static str {
        match self {
            Self::Index(why) => why.code(),
            Self::TooMany(_) => "backup/too-many-rows",
            Self::Folder(_) => "backup/folder-unreadable",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Index(why) => why.help(),
            Self::TooMany(_) => "look for another copy of the backup; no phone has that many files",
            Self::Folder(_) => "check the disk, and that you may read the folder",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Index(why) => why.usually(),
            Self::TooMany(_) => Some("the backup was made by hand to do harm"),
            Self::Folder(_) => None,
        }
    }
}
