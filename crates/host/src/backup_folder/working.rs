//! The new backup beside the one before: begun as links to its files, filled by the phone, and put in its place by a rename.
//!
//! | in the folder of backups | what it is |
//! |---|---|
//! | `UDID` | the backup; only ever a whole one |
//! | `UDID-YYYYMMDD-HHMMSS` | the ones before it; those that this program has put there say so in `.rightful-snapshot` |
//! | `UDID.unfinished/backup` | the new one, as far as it is |
//! | `UDID.unfinished/base` | the `Status.plist` of the backup that it began from; empty without one |
//! | `UDID.unfinished/finished` | it is whole; the name that the one before gets |
//! | `UDID.unfinished/unproven` | one that came and is not whole: nothing goes on from it; there until one has come that is proven |
//! | `UDID.unfinished/incoming`, `…/lock` | files on their way; who works here |
//!
//! What was begun is taken up again as it is, the phone's own notes in it included. It is thrown away as a whole when the
//! backup that it began from is another by now, never rolled back in part: the phone would believe in what is gone.

mod date;
pub(super) mod links;

use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use cap_std::fs::{Dir, OpenOptions};
use rightful_core::report::{Ending, Explain};

use super::{Folder, kept, settle};
pub use links::Begun;

const BACKUP: &str = "backup";
const PREPARED: &str = "prepared";
const BASE: &str = "base";
const FINISHED: &str = "finished";
const UNPROVEN: &str = "unproven";
const INCOMING: &str = "incoming";
const LOCK: &str = "lock";

/// The longest `Status.plist`, and the longest note of ours.
const LONGEST_NOTE: u64 = 1 << 20;
/// How many names are tried for the backup before.
const NAMES_TRIED: i64 = 100_000;

/// Why the folder cannot be worked in.
#[derive(Debug, thiserror::Error)]
pub enum WorkingError {
    /// Another run has it.
    #[error("another backup into {} is running", path.display())]
    Busy {
        /// Where.
        path: PathBuf,
    },
    /// The system does not let us in.
    #[error("the folder {} may not be written to", path.display())]
    NoAccess {
        /// Where.
        path: PathBuf,
    },
    /// The backup is a link to somewhere else.
    #[error("{} is a link, not a folder", path.display())]
    IsLink {
        /// Where.
        path: PathBuf,
    },
    /// The disk has no links, and no room for a copy.
    #[error(
        "the disk of {} has no links, and too little room for a copy of the backup there: {needed} bytes are needed, {free} are free",
        path.display()
    )]
    NoRoomForCopy {
        /// Where.
        path: PathBuf,
        /// So many bytes.
        needed: u64,
        /// So many are free.
        free: u64,
    },
    /// The one before has its new name, and the new one not yet the name of a backup.
    #[error("the new backup in {} could not get its name", path.display())]
    BetweenNames {
        /// Where.
        path: PathBuf,
        /// Where the backup before lies now.
        before: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// The disk does not do what it is told.
    #[error("{doing} in {} does not work", path.display())]
    Disk {
        /// As in "making the folder".
        doing: &'static str,
        /// Where.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
}

impl Explain for WorkingError {
    fn code(&self) -> &'static str {
        match self {
            Self::Busy { .. } => "backup/folder-busy",
            Self::NoAccess { .. } => "backup/no-access",
            Self::IsLink { .. } => "backup/folder-is-a-link",
            Self::NoRoomForCopy { .. } => "backup/no-room-for-a-copy",
            Self::BetweenNames { .. } => "backup/between-names",
            Self::Disk { .. } => "backup/folder-not-written",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Busy { .. } => "wait until it is done, or choose another folder with --to",
            Self::NoAccess { .. } => {
                "on a Mac, give your terminal Full Disk Access (System Settings, Privacy & Security); elsewhere check the permissions, or choose another folder with --to"
            }
            Self::IsLink { .. } => "name the folder that it leads to with --to",
            Self::NoRoomForCopy { .. } => {
                "make room, or choose a folder on another disk with --to: the new backup is built beside the old one"
            }
            Self::BetweenNames { .. } => {
                "check the disk, then start again: the next run gives both backups their names before it does anything else"
            }
            Self::Disk { .. } => "check the disk and the room on it, or choose another folder with --to",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NoRoomForCopy { .. } => Some("the disk is formatted as exFAT or FAT, which know no links"),
            Self::NoAccess { .. } => {
                Some("macOS keeps other programs out of the folder where Finder puts backups")
            }
            Self::Busy { .. } | Self::IsLink { .. } | Self::BetweenNames { .. } | Self::Disk { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

/// A new backup that is being made. Nobody else works on it while this lives.
#[derive(Debug)]
pub struct Working {
    root: Dir,
    path: PathBuf,
    name: String,
    begun: Begun,
    _lock: File,
}

/// What becomes of a backup that came earlier, was not whole, and was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// It goes: what has come now is proven.
    Goes,
    /// It stays, until one is proven.
    Stays,
}

/// Where a finished backup lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The backup.
    pub path: PathBuf,
    /// The one before it, if there was one.
    pub before: Option<PathBuf>,
}

impl Working {
    /// Begins a new backup of the phone of this name in the folder of backups, or takes up the one that was begun there.
    ///
    /// # Errors
    /// See [`WorkingError`].
    pub fn open(root: &Path, name: &str) -> Result<Self, WorkingError> {
        let trouble = |doing| move |source: io::Error| trouble(root, doing, source);
        std::fs::create_dir_all(root).map_err(trouble("making the folder"))?;
        let dir = Dir::open_ambient_dir(root, cap_std::ambient_authority());
        let dir = dir.map_err(trouble("opening the folder"))?;
        let unfinished = unfinished(name);
        make_private(&dir, &unfinished).map_err(trouble("making a folder"))?;
        let work = dir.open_dir(&unfinished).map_err(trouble("opening the unfinished backup"))?;
        let lock = lock(&work, root)?;
        let mut working = Self {
            root: dir,
            path: root.to_owned(),
            name: name.to_owned(),
            begun: Begun::GoesOn,
            _lock: lock,
        };
        if working.root.symlink_metadata(name).is_ok_and(|there| there.is_symlink()) {
            return Err(WorkingError::IsLink { path: root.join(name) });
        }
        // A run that ended between the last word of the phone and the end of the renames.
        if let Some(before) = note(&work, FINISHED).map_err(trouble("reading a note"))? {
            let before = String::from_utf8_lossy(&before).into_owned();
            // Only a name of our own making; where the note has another, the backup before gets one with the time of now.
            let before = match is_archived(name, &before) {
                true => before,
                false => working.free_name(now()).map_err(trouble("finding a name"))?,
            };
            working.put_in_place(&work, &before)?;
        }
        let base = note_in(&working.root, name, "Status.plist").map_err(trouble("reading the backup"))?;
        let base = base.unwrap_or_default();
        let begun = work.symlink_metadata(BACKUP).is_ok();
        if !begun || note(&work, BASE).map_err(trouble("reading a note"))?.as_ref() != Some(&base) {
            remove(&work, BACKUP).map_err(trouble("removing what was begun"))?;
            working.begun = links::begin(&working.root, root, name, &work, PREPARED)
                .map_err(|error| error.into_error(root))?;
            write(&work, BASE, &base).map_err(trouble("writing a note"))?;
            work.rename(PREPARED, &work, BACKUP).map_err(trouble("making the new folder"))?;
        }
        remove(&work, INCOMING).map_err(trouble("removing half a file"))?;
        work.create_dir(INCOMING).map_err(trouble("making a folder"))?;
        Ok(working)
    }

    /// How it was begun.
    pub fn begun(&self) -> Begun {
        self.begun
    }

    /// Where the new backup lies, for readers.
    pub fn path(&self) -> PathBuf {
        self.path.join(unfinished(&self.name)).join(BACKUP)
    }

    /// What the phone works in.
    ///
    /// # Errors
    /// See [`WorkingError`].
    pub fn folder(&self) -> Result<Folder, WorkingError> {
        let opened =
            self.work().and_then(|work| Ok((work.open_dir(BACKUP)?, work.open_dir(INCOMING)?, work)));
        let (backup, incoming, work) =
            opened.map_err(|source| trouble(&self.path, "opening the new backup", source))?;
        Ok(Folder::to_write(backup, &self.name, incoming, work))
    }

    /// Writes a list of this computer's into the new backup.
    ///
    /// # Errors
    /// See [`WorkingError`].
    pub fn write(&self, name: &'static str, bytes: &[u8]) -> Result<(), WorkingError> {
        let written = self.work().and_then(|work| write(&work.open_dir(BACKUP)?, name, bytes));
        written.map_err(|source| trouble(&self.path, "writing a list", source))
    }

    /// Puts the new backup in its place. The one before keeps all its files and gets a name with the time that it was
    /// made, in seconds since 1970.
    ///
    /// # Errors
    /// See [`WorkingError`]. Whatever happens, both are whole, and the next run ends what was begun.
    pub fn keep(self, made_before: i64, earlier: Earlier) -> Result<Kept, WorkingError> {
        self.keep_by(made_before, earlier, settle::settle)
    }

    fn keep_by(
        self,
        made_before: i64,
        earlier: Earlier,
        settle: impl FnOnce(&Dir) -> io::Result<()>,
    ) -> Result<Kept, WorkingError> {
        let ready = self.work().and_then(|work| {
            let before = self.free_name(made_before)?;
            // After a power cut a name is sooner there than the bytes: they come first.
            if let Err(error) = settle(&work.open_dir(BACKUP)?) {
                // The system tells once that bytes were lost. The next run would find them in memory, and believe in them.
                forget(&work);
                return Err(error);
            }
            write(&work, FINISHED, before.as_bytes())?;
            sync(&work);
            Ok((work, before))
        });
        let (work, before) =
            ready.map_err(|source| trouble(&self.path, "putting the backup in its place", source))?;
        let before = self.put_in_place(&work, &before)?;
        let kept =
            Kept { path: self.path.join(&self.name), before: before.map(|before| self.path.join(before)) };
        if earlier == Earlier::Goes || work.symlink_metadata(UNPROVEN).is_err() {
            // Empty but for the lock, which others may wait for.
            drop(self.root.remove_dir_all(unfinished(&self.name)));
        }
        Ok(kept)
    }

    /// Sets aside what is not whole: nothing goes on from it, and what is in it can be read until a whole backup has come.
    ///
    /// # Errors
    /// See [`WorkingError`].
    pub fn set_aside(self) -> Result<(), WorkingError> {
        let moved = self.work().and_then(|work| {
            remove(&work, UNPROVEN)?;
            work.rename(BACKUP, &work, UNPROVEN)
        });
        moved.map_err(|source| trouble(&self.path, "setting aside what came", source))
    }

    /// Throws away what was begun.
    ///
    /// # Errors
    /// See [`WorkingError`].
    pub fn discard(self) -> Result<(), WorkingError> {
        let removed = self.root.remove_dir_all(unfinished(&self.name));
        removed.map_err(|source| trouble(&self.path, "removing what was begun", source))
    }

    fn work(&self) -> io::Result<Dir> {
        self.root.open_dir(unfinished(&self.name))
    }

    /// A name for the backup before that nothing has.
    fn free_name(&self, made: i64) -> io::Result<String> {
        (0..NAMES_TRIED)
            .map(|later| format!("{}-{}", self.name, date::stamp(made.saturating_add(later))))
            .find(|name| self.root.symlink_metadata(name).is_err())
            .ok_or_else(|| ErrorKind::AlreadyExists.into())
    }

    /// Each step can be taken again by another run: it does what is not done yet. The name of the backup before, if there is one.
    fn put_in_place(&self, work: &Dir, before: &str) -> Result<Option<String>, WorkingError> {
        let there = |name: &str| self.root.symlink_metadata(name).is_ok();
        let trouble = |source| trouble(&self.path, "putting the backup in its place", source);
        let mut before = before.to_owned();
        if work.symlink_metadata(BACKUP).is_ok() {
            if there(&self.name) {
                before = self.name_of_before(work, before).map_err(trouble)?;
                self.root.rename(&self.name, &self.root, &before).map_err(trouble)?;
            }
            if let Err(source) = work.rename(BACKUP, &self.root, &self.name) {
                // Better the one before under its name than none.
                let back = there(&before) && self.root.rename(&before, &self.root, &self.name).is_ok();
                if back || there(&self.name) {
                    return Err(trouble(source));
                }
                let before = self.path.join(before);
                return Err(WorkingError::BetweenNames { path: self.path.clone(), before, source });
            }
        }
        let before = there(&before).then_some(before);
        if let Some(before) = &before {
            let marked = self.root.open_dir(before).and_then(|dir| kept::mark(&dir, before));
            if let Err(error) = marked {
                // It is whole all the same; it will be left where older ones are removed.
                tracing::warn!(%error, "the backup before could not be marked as one of this program's");
            }
        }
        sync(&self.root);
        remove(work, FINISHED).map_err(trouble)?;
        Ok(before)
    }

    /// The name that the backup that lies there gets: the one that was found for it, unless another program has made another one
    /// meanwhile. That one's own date decides then, so that it is not taken for an older one.
    fn name_of_before(&self, work: &Dir, found: String) -> io::Result<String> {
        let status = note_in(&self.root, &self.name, "Status.plist")?.unwrap_or_default();
        let is_base = note(work, BASE)?.is_none_or(|base| base == status);
        if is_base && self.root.symlink_metadata(&found).is_err() {
            return Ok(found);
        }
        self.free_name(date::of_status(&status).unwrap_or_else(now))
    }
}

/// Whether it is the name that a backup before gets.
pub(super) fn is_archived(name: &str, before: &str) -> bool {
    let stamp = before.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let dated = stamp.and_then(|stamp| stamp.split_once('-'));
    dated.is_some_and(|(day, time)| digits(day, 8) && digits(time, 6))
}

/// Has the next run begin anew, because what was begun has lost something.
pub(super) fn forget(work: &Dir) {
    if let Err(error) = remove(work, BASE) {
        tracing::warn!(%error, "what was begun could not be marked as lost");
    }
}

/// In seconds since 1970.
fn now() -> i64 {
    let since = crate::clock::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}

pub(super) fn unfinished(name: &str) -> String {
    format!("{name}.unfinished")
}

pub(super) fn trouble(path: &Path, doing: &'static str, source: io::Error) -> WorkingError {
    let path = path.to_owned();
    match source.kind() {
        ErrorKind::PermissionDenied => WorkingError::NoAccess { path },
        _ => WorkingError::Disk { doing, path, source },
    }
}

pub(super) fn lock(work: &Dir, root: &Path) -> Result<File, WorkingError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    let lock = work.open_with(LOCK, &options).map_err(|source| trouble(root, "opening the lock", source))?;
    let lock = lock.into_std();
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(WorkingError::Busy { path: root.to_owned() }),
        // A disk that knows no locks is still a disk.
        Err(TryLockError::Error(error)) => {
            tracing::debug!(%error, "no lock");
            Ok(lock)
        }
    }
}

/// Makes a folder that only this user may look into, if it is not there.
fn make_private(dir: &Dir, name: &str) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "other systems have no modes"))]
    let mut builder = cap_std::fs::DirBuilder::new();
    #[cfg(unix)]
    cap_std::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match dir.create_dir_with(name, &builder) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

/// A small file; `None` where there is none.
pub(super) fn note(dir: &Dir, name: &str) -> io::Result<Option<Vec<u8>>> {
    match super::open(dir, name) {
        Ok((file, _)) => {
            let mut bytes = Vec::new();
            file.take(LONGEST_NOTE).read_to_end(&mut bytes)?;
            Ok(Some(bytes))
        }
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error),
    }
}

fn note_in(dir: &Dir, folder: &str, name: &str) -> io::Result<Option<Vec<u8>>> {
    match dir.open_dir(folder) {
        Ok(dir) => note(&dir, name),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes a file under another name and renames it: whoever reads it reads all of it, and what shares the old one's bytes
/// keeps them.
pub(super) fn write(dir: &Dir, name: &str, bytes: &[u8]) -> io::Result<()> {
    let half = format!("{name}.half");
    remove(dir, &half)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let mut file = dir.open_with(&half, &options)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    dir.rename(&half, dir, name)
}

/// Removes a file or a folder; nothing is fine.
pub(super) fn remove(dir: &Dir, name: &str) -> io::Result<()> {
    let removed = match dir.symlink_metadata(name) {
        Ok(there) if there.is_dir() => dir.remove_dir_all(name),
        Ok(_) => dir.remove_file(name),
        Err(error) => Err(error),
    };
    match removed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// Has the renames written to the disk, where the system lets folders be written.
pub(super) fn sync(dir: &Dir) {
    let synced = dir.open(".").and_then(|folder| folder.sync_all());
    if let Err(error) = synced {
        tracing::debug!(%error, "the folder is written when the system likes");
    }
}

#[cfg(test)]
mod tests;
