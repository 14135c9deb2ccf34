//! What a backup has in common with the one that it goes on from: files that are the same by all that both indexes say, and that
//! are there, as long as they are there.

use crate::entry::{Entry, Kind, WrappedKey};
use crate::extract::ROWS;
use crate::file_id::FileId;
use crate::names::Lengths;
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
    pub(super) fn known(&self) -> Result<Known<'b>, VerifyError> {
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
        Ok(Known { before: self.before, files })
    }
}

/// The files of the backup before, in order, and where they lie.
#[derive(Debug)]
pub(super) struct Known<'b> {
    before: &'b OpenBackup,
    files: Vec<Mark>,
}

impl Known<'_> {
    /// Leaves away those files of a backup that are known: the same by both indexes, and as long in both folders. Those that
    /// are given are in order.
    pub(super) fn leave_away(&self, backup: &OpenBackup, files: &mut Vec<Entry>) {
        let (mut now, mut before) = (Lengths::new(backup.folder()), Lengths::new(self.before.folder()));
        files.retain(|entry| {
            let found = self.files.binary_search_by_key(&entry.file_id, |mark| mark.file_id);
            let mark = found.ok().and_then(|at| self.files.get(at));
            let same = mark.is_some_and(|mark| *mark == Mark::of(entry));
            !(same && now.of(&entry.file_id) == before.of(&entry.file_id))
        });
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
