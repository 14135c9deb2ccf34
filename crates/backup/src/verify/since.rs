//! What a backup has in common with the one that it goes on from: files that are the same by all that both indexes say, and that
//! are there, as long as they are there.

use crate::entry::{Entry, Kind, WrappedKey};
use crate::extract::ROWS;
use crate::file_id::FileId;
use crate::names;
use crate::open::OpenBackup;
use crate::verify::VerifyError;

/// A backup that another one goes on from.
#[derive(Debug)]
pub struct Since<'b> {
    before: &'b OpenBackup,
}

impl<'b> Since<'b> {
    /// This one.
    pub fn new(before: &'b OpenBackup) -> Self {
        Self { before }
    }

    /// Its files, for looking them up.
    pub(super) fn known<'k>(&'k self, backup: &'k OpenBackup) -> Result<Known<'k>, VerifyError> {
        let mut files = Vec::new();
        // A row that cannot be read is of no file that is known.
        for entry in self.before.entries()?.filter_map(Result::ok) {
            if files.len() as u64 >= ROWS {
                return Err(VerifyError::TooMany("rows in its index"));
            }
            if entry.kind == Kind::File {
                files.push(Mark::of(&entry));
            }
        }
        files.sort_by_key(|mark| mark.file_id);
        Ok(Known { before: self.before, backup, files })
    }
}

/// The files of the backup before, in order, and both folders.
#[derive(Debug)]
pub(super) struct Known<'k> {
    before: &'k OpenBackup,
    backup: &'k OpenBackup,
    files: Vec<Mark>,
}

impl Known<'_> {
    /// Whether a file is one of them.
    pub(super) fn has(&self, entry: &Entry) -> bool {
        let found = self.files.binary_search_by_key(&entry.file_id, |mark| mark.file_id);
        let Some(mark) = found.ok().and_then(|at| self.files.get(at)) else { return false };
        let length = |folder| names::length(folder, &entry.file_id);
        *mark == Mark::of(entry) && length(self.backup.folder()) == length(self.before.folder())
    }
}

/// What an index says of a file that is another when the file is.
#[derive(Debug, PartialEq, Eq)]
struct Mark {
    file_id: FileId,
    size: Option<u64>,
    modified: Option<i64>,
    changed: Option<i64>,
    inode: u64,
    key: Option<WrappedKey>,
    digest: Option<[u8; 20]>,
}

impl Mark {
    fn of(entry: &Entry) -> Self {
        let Entry { file_id, size, modified, changed, inode, key, digest, .. } = *entry;
        Self { file_id, size, modified, changed, inode, key, digest }
    }
}
