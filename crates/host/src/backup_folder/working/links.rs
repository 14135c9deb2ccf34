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

use cap_std::fs::Dir;

use super::super::{EntryKind, copy_file, kind};
use super::{WorkingError, trouble};
use crate::disk::free_bytes;

/// The deepest folder: `Snapshot/xx/`.
pub(in crate::backup_folder) const DEEPEST: usize = 3;
/// The most files of a backup.
const MOST_FILES: u64 = 10_000_000;

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

struct Tally {
    files: u64,
    means: Means,
}

/// What works on this disk: the best first, until it does not.
enum Means {
    Clones,
    Links,
    /// So many bytes so far.
    Copies(u64),
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
    let mut tally = Tally { files: 0, means: Means::Clones };
    follow(&before, &work.open_dir(prepared)?, DEEPEST, &mut tally, &|| room(path, &before))?;
    let files = tally.files;
    Ok(match tally.means {
        Means::Clones => Begun::Cloned { files },
        Means::Links => Begun::Linked { files },
        Means::Copies(bytes) => Begun::Copied { files, bytes },
    })
}

fn follow(
    from: &Dir,
    to: &Dir,
    deep: usize,
    tally: &mut Tally,
    room: &dyn Fn() -> Result<(), LinkError>,
) -> Result<(), LinkError> {
    for entry in from.entries()? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        match kind(&entry.metadata()?) {
            EntryKind::Folder if deep > 1 => {
                to.create_dir(&name)?;
                follow(&from.open_dir(&name)?, &to.open_dir(&name)?, deep - 1, tally, room)?;
            }
            EntryKind::File => {
                tally.files += 1;
                if tally.files > MOST_FILES {
                    return Err(io::Error::new(ErrorKind::FileTooLarge, "a backup without end").into());
                }
                if !is_blob(&name) {
                    copy_file(from, &name, to, &name)?;
                    continue;
                }
                if matches!(tally.means, Means::Clones) && !cloned(from, &name, to)? {
                    tally.means = Means::Links;
                }
                if matches!(tally.means, Means::Links) && !linked(from, &name, to)? {
                    room()?;
                    tally.means = Means::Copies(0);
                }
                if let Means::Copies(bytes) = &mut tally.means {
                    *bytes += copy_file(from, &name, to, &name)?;
                }
            }
            EntryKind::Folder | EntryKind::Other => {}
        }
    }
    Ok(())
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
