//! What a backup has in common with the one that it goes on from: files that are the same by all that both indexes say, and that
//! are there, as long as they are there.

use std::ops::ControlFlow;

use cap_fs_ext::MetadataExt as _;

use crate::entry::{Entry, Kind, WrappedKey};
use crate::extract::ROWS;
use crate::file_id::FileId;
use crate::names::{self, Blob, Found, Lengths, step_to};
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
        Ok(Known { before: self.before, files, blobs: blobs(self.before) })
    }
}

/// What lies in the folder of a backup, in order; nothing where that does not tell one file from another.
fn blobs(backup: &OpenBackup) -> Vec<Blob> {
    let mut blobs = Vec::new();
    let listed = names::each(backup.folder(), &mut |found| {
        if let Found::Blob(blob) = found {
            blobs.push(blob);
        }
        if blobs.len() as u64 > ROWS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    // There are disks that give all files one number, and such as have none.
    let mut numbers: Vec<u64> = blobs.iter().map(|blob| blob.number).collect();
    numbers.sort_unstable();
    let are_told_apart = numbers.first() != Some(&0) && numbers.is_sorted_by(|one, next| one < next);
    if listed.is_err() || !are_told_apart {
        return Vec::new();
    }
    blobs.sort_unstable();
    blobs
}

/// The files of the backup before, in order, and where they lie.
#[derive(Debug)]
pub(super) struct Known<'b> {
    before: &'b OpenBackup,
    files: Vec<Mark>,
    blobs: Vec<Blob>,
}

impl Known<'_> {
    /// Leaves away those files of a backup that are known: the same by both indexes, and as long in both folders. Those that are
    /// given are in order, as are the blobs in its folder.
    ///
    /// One file that lies in both folders by a link is as long as itself: its length is not asked for.
    pub(super) fn leave_away(&self, backup: &OpenBackup, blobs: &[Blob], files: &mut Vec<Entry>) {
        let (mut now, mut before) = (Lengths::new(backup.folder()), Lengths::new(self.before.folder()));
        let disk = |backup: &OpenBackup| Some(backup.folder().dir().dir_metadata().ok()?.dev());
        let one_disk = disk(backup).is_some_and(|here| disk(self.before) == Some(here));
        let (mut marks, mut blobs) = (self.files.as_slice(), blobs);
        let mut known = if one_disk { self.blobs.as_slice() } else { &[] };
        files.retain(|entry| {
            let id = &entry.file_id;
            let mark = step_to(&mut marks, id, |mark| &mark.file_id);
            if mark.is_none_or(|mark| *mark != Mark::of(entry)) {
                return true;
            }
            let blob = step_to(&mut blobs, id, |blob| &blob.id);
            let is_one = blob.is_some() && blob == step_to(&mut known, id, |blob| &blob.id);
            !(is_one || now.of(id) == before.of(id))
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
