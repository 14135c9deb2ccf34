//! The beginning of a new backup: the files of the one before, shared where the disk can share them.
//!
//! | the disk | how |
//! |---|---|
//! | shares the bytes of two files (btrfs, XFS; asked for on Linux) | a clone: whoever writes into one leaves the other as it is |
//! | knows links | a link |
//! | neither (exFAT, FAT) | a copy |
//!
//! Only what has the name of a blob is shared. The lists are copied: other programs write into them as they stand, and a
//! link would have them write into two backups at once.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use cap_std::fs::Dir;

use super::super::{EntryKind, copy_file, kind};
use super::{WorkingError, trouble};
use crate::disk::free_bytes;

/// The deepest folder: `Snapshot/xx/`.
pub(in crate::backup_folder) const DEEPEST: usize = 3;
/// The most files of a backup.
const MOST_FILES: u64 = 10_000_000;
/// The most threads: what more would wait for is the disk.
const THREADS: usize = 4;

/// How a new backup was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// It was there already, unfinished.
    GoesOn,
    /// There was no backup before.
    Empty,
    /// With so many files of the backup before, which share their bytes as long as nobody writes into one.
    Cloned {
        /// So many.
        files: u64,
    },
    /// With so many files of the backup before, shared by links.
    Linked {
        /// So many.
        files: u64,
    },
    /// The same, copied, because the disk knows no links.
    Copied {
        /// So many.
        files: u64,
        /// Of so many bytes.
        bytes: u64,
    },
}

/// Why it was not begun.
pub(super) enum LinkError {
    NoRoom { needed: u64, free: u64 },
    Io(io::Error),
}

impl LinkError {
    pub(super) fn into_error(self, root: &Path) -> WorkingError {
        match self {
            Self::NoRoom { needed, free } => {
                WorkingError::NoRoomForCopy { path: root.to_owned(), needed, free }
            }
            Self::Io(source) => trouble(root, "beginning the new backup", source),
        }
    }
}

impl From<io::Error> for LinkError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// What all threads of one beginning know.
struct Sharing<'a> {
    files: AtomicU64,
    /// What works on this disk.
    way: Mutex<Way>,
    /// So many bytes were copied.
    bytes: AtomicU64,
    /// Whether a copy of all of it has room.
    room: &'a (dyn Fn() -> Result<(), LinkError> + Sync),
}

/// How a file is shared: the best first, until it does not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Clones,
    Links,
    Copies,
}

/// Makes `prepared` in `work` from the backup of this name, if there is one.
pub(super) fn begin(
    root: &Dir,
    path: &Path,
    name: &str,
    work: &Dir,
    prepared: &str,
) -> Result<Begun, LinkError> {
    super::remove(work, prepared)?;
    super::make_private(work, prepared)?;
    let before = match root.open_dir(name) {
        Ok(before) => before,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Begun::Empty),
        Err(error) => return Err(error.into()),
    };
    let sharing = Sharing {
        files: AtomicU64::new(0),
        way: Mutex::new(Way::Clones),
        bytes: AtomicU64::new(0),
        room: &|| room(path, &before),
    };
    follow(&before, &work.open_dir(prepared)?, &sharing)?;
    let files = sharing.files.into_inner();
    Ok(match sharing.way.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Way::Clones => Begun::Cloned { files },
        Way::Links => Begun::Linked { files },
        Way::Copies => Begun::Copied { files, bytes: sharing.bytes.into_inner() },
    })
}

/// All of it, several folders at a time: where nothing is written, the disk has nothing to wait for.
fn follow(from: &Dir, to: &Dir, sharing: &Sharing<'_>) -> Result<(), LinkError> {
    let mut folders = Vec::new();
    level(from, to, sharing, &mut |name| {
        folders.push(name);
        Ok(())
    })?;
    let next = AtomicUsize::new(0);
    let some = || {
        while let Some(name) = folders.get(next.fetch_add(1, Ordering::Relaxed)) {
            let shared = below(from, to, name, DEEPEST - 1, sharing);
            if shared.is_err() {
                // The others need not begin another one.
                next.store(folders.len(), Ordering::Relaxed);
                return shared;
            }
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(THREADS).min(folders.len());
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(some)).collect();
        let mut shared = some();
        for other in others {
            let theirs = other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            shared = shared.and(theirs);
        }
        shared
    })
}

/// One folder, with those in it.
fn below(from: &Dir, to: &Dir, name: &str, deep: usize, sharing: &Sharing<'_>) -> Result<(), LinkError> {
    to.create_dir(name)?;
    let (from, to) = (from.open_dir(name)?, to.open_dir(name)?);
    level(&from, &to, sharing, &mut |name| match deep {
        0 | 1 => Ok(()),
        deep => below(&from, &to, &name, deep - 1, sharing),
    })
}

/// The files of one folder; `folder` is told of those in it.
fn level(
    from: &Dir,
    to: &Dir,
    sharing: &Sharing<'_>,
    folder: &mut dyn FnMut(String) -> Result<(), LinkError>,
) -> Result<(), LinkError> {
    for entry in from.entries()? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let kind = entry.file_type()?;
        if kind.is_dir() {
            folder(name)?;
        } else if kind.is_file() {
            if sharing.files.fetch_add(1, Ordering::Relaxed) >= MOST_FILES {
                return Err(io::Error::new(ErrorKind::FileTooLarge, "a backup without end").into());
            }
            if is_blob(&name) {
                sharing.share(from, &name, to)?;
            } else {
                copy_file(from, &name, to, &name)?;
            }
        }
    }
    Ok(())
}

impl Sharing<'_> {
    fn share(&self, from: &Dir, name: &str, to: &Dir) -> Result<(), LinkError> {
        let mut way = *self.way();
        if way == Way::Clones && !cloned(from, name, to)? {
            way = self.instead_of(Way::Clones, Way::Links)?;
        }
        if way == Way::Links && !linked(from, name, to)? {
            way = self.instead_of(Way::Links, Way::Copies)?;
        }
        if way == Way::Copies {
            self.bytes.fetch_add(copy_file(from, name, to, name)?, Ordering::Relaxed);
        }
        Ok(())
    }

    /// From now on another way, where nobody else has found one meanwhile; which one it is.
    fn instead_of(&self, this: Way, that: Way) -> Result<Way, LinkError> {
        let mut way = self.way();
        if *way == this {
            if that == Way::Copies {
                (self.room)()?;
            }
            *way = that;
        }
        Ok(*way)
    }

    fn way(&self) -> MutexGuard<'_, Way> {
        self.way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether the disk lets two files share their bytes; an error where it is at fault and nothing else would do either.
#[cfg(target_os = "linux")]
fn cloned(from: &Dir, name: &str, to: &Dir) -> io::Result<bool> {
    let (source, _) = super::super::open(from, name)?;
    let mut options = cap_std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    let target = to.open_with(name, &options)?.into_std();
    match rustix::fs::ioctl_ficlone(&target, &source) {
        Ok(()) => {
            // The phone is told when a file was written.
            if let Ok(modified) = source.metadata().and_then(|metadata| metadata.modified()) {
                target.set_modified(modified)?;
            }
            Ok(true)
        }
        Err(error) => {
            drop(target);
            to.remove_file(name)?;
            match io::Error::from(error) {
                error if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::ReadOnlyFilesystem) => {
                    Err(error)
                }
                error => {
                    tracing::debug!(%error, "no clones here: the files are linked");
                    Ok(false)
                }
            }
        }
    }
}

/// Other systems are not asked.
#[cfg(not(target_os = "linux"))]
fn cloned(_: &Dir, _: &str, _: &Dir) -> io::Result<bool> {
    Ok(false)
}

/// Whether the link could be made; an error where the disk is at fault and a copy would not do either.
fn linked(from: &Dir, name: &str, to: &Dir) -> io::Result<bool> {
    match from.hard_link(name, to, name) {
        Ok(()) => Ok(true),
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::NotFound
                    | ErrorKind::AlreadyExists
                    | ErrorKind::StorageFull
                    | ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            Err(error)
        }
        // FAT and its like, or a file that has more links than the disk can count.
        Err(error) => {
            tracing::debug!(%error, "no links here: the files are copied");
            Ok(false)
        }
    }
}

/// Whether a copy of the backup has room.
fn room(path: &Path, before: &Dir) -> Result<(), LinkError> {
    let needed = size(before, DEEPEST)?;
    match free_bytes(path) {
        Ok(free) if free < needed => Err(LinkError::NoRoom { needed, free }),
        _ => Ok(()),
    }
}

fn size(dir: &Dir, deep: usize) -> io::Result<u64> {
    let mut bytes = 0_u64;
    for entry in dir.entries()? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        match kind(&metadata) {
            EntryKind::Folder if deep > 1 => {
                bytes = bytes.saturating_add(size(&entry.open_dir()?, deep - 1)?);
            }
            EntryKind::File => bytes = bytes.saturating_add(metadata.len()),
            EntryKind::Folder | EntryKind::Other => {}
        }
    }
    Ok(bytes)
}

fn is_blob(name: &str) -> bool {
    name.len() == 40 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}
