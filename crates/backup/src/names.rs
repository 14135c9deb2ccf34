//! What lies in the folder of a backup, by name: blobs, the lists and indexes, and what nobody knows.

use std::io;
use std::ops::ControlFlow;

use cap_fs_ext::DirExt;
use cap_std::fs::Dir;

use crate::file_id::FileId;
use crate::handle::Handle;

/// What may lie beside the blobs. What SQLite leaves beside an index, and what file managers leave everywhere, is none of
/// a backup's and does it no harm.
const KNOWN: [&str; 14] = [
    "Info.plist",
    "Status.plist",
    "Manifest.plist",
    "Manifest.db",
    "Manifest.db-wal",
    "Manifest.db-shm",
    "Manifest.mbdb",
    "Manifest.mbdx",
    ".DS_Store",
    "desktop.ini",
    "Thumbs.db",
    ".nomedia",
    crate::decrypt::NOTE,
    // Where our program keeps the backups before the newest one it puts this beside the lists.
    ".rightful-snapshot",
];

/// Something in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// Something with the name of a blob.
    Blob(FileId, IsFile),
    /// Something that no backup has; its path below the folder. Of a folder that no backup has only the folder is told.
    Stray(String),
}

/// Whether something in the place of a blob is a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum IsFile {
    /// It is.
    Yes,
    /// It is a link, a folder, a device.
    No,
}

/// Tells everything that lies in the folder, flat or below two digits, until it is told to stop. No link is followed.
pub(crate) fn each(folder: &Handle, tell: &mut dyn FnMut(Found) -> ControlFlow<()>) -> io::Result<()> {
    for entry in folder.dir().entries()? {
        let entry = entry?;
        let name = entry.file_name();
        let kind = entry.file_type()?;
        let shown = name.to_string_lossy().into_owned();
        if KNOWN.contains(&shown.as_str()) {
            continue;
        }
        let flow = if let Some(id) = FileId::parse(&shown) {
            tell(Found::Blob(id, if kind.is_file() { IsFile::Yes } else { IsFile::No }))
        } else if kind.is_dir() && is_two_digits(&shown) {
            within(&folder.dir().open_dir_nofollow(&name)?, &shown, tell)?
        } else {
            tell(Found::Stray(shown))
        };
        if flow.is_break() {
            return Ok(());
        }
    }
    Ok(())
}

fn within(
    dir: &Dir,
    digits: &str,
    tell: &mut dyn FnMut(Found) -> ControlFlow<()>,
) -> io::Result<ControlFlow<()>> {
    for entry in dir.entries()? {
        let entry = entry?;
        let shown = entry.file_name().to_string_lossy().into_owned();
        let id = FileId::parse(&shown).filter(|_| shown.starts_with(digits));
        let found = match id {
            Some(id) => Found::Blob(id, if entry.file_type()?.is_file() { IsFile::Yes } else { IsFile::No }),
            None if KNOWN.contains(&shown.as_str()) => continue,
            None => Found::Stray(format!("{digits}/{shown}")),
        };
        if tell(found).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn is_two_digits(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// How long a blob is, wherever it lies; 0 where there is none.
pub(crate) fn length(folder: &Handle, id: &FileId) -> u64 {
    let regular = |place: String| {
        let found = folder.dir().symlink_metadata(place).ok()?;
        found.is_file().then(|| found.len())
    };
    id.places().into_iter().find_map(regular).unwrap_or_default()
}
