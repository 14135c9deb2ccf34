//! What lies in the folder of a backup, by name: blobs, the lists and indexes, and what nobody knows.

use std::io;
use std::ops::ControlFlow;

use cap_fs_ext::DirExt;
use cap_std::fs::{Dir, DirEntry};

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
    Blob(Blob),
    /// Something that no backup has; its path below the folder. Of a folder that no backup has only the folder is told.
    Stray(String),
}

/// Something with the name of a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Blob {
    /// Its name.
    pub(crate) id: FileId,
    /// Whether it is one.
    pub(crate) is_file: IsFile,
    /// Its number on the disk, as the folder has it; 0 where it has none.
    pub(crate) number: u64,
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
            tell(blob(id, &entry)?)
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
            Some(id) => blob(id, &entry)?,
            None if KNOWN.contains(&shown.as_str()) => continue,
            None => Found::Stray(format!("{digits}/{shown}")),
        };
        if tell(found).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn blob(id: FileId, entry: &DirEntry) -> io::Result<Found> {
    #[cfg(unix)]
    let number = std::os::unix::fs::DirEntryExt::ino(entry);
    #[cfg(not(unix))]
    let number = 0;
    let is_file = if entry.file_type()?.is_file() { IsFile::Yes } else { IsFile::No };
    Ok(Found::Blob(Blob { id, is_file, number }))
}

/// Steps forward in a list that is in order by names, to this name; nothing where it is not there, or there more than once. Whoever
/// asks for names in their order goes through the list once.
pub(crate) fn step_to<'l, T>(rest: &mut &'l [T], id: &FileId, name: impl Fn(&T) -> &FileId) -> Option<&'l T> {
    while let [first, others @ ..] = *rest
        && name(first) < id
    {
        *rest = others;
    }
    match *rest {
        [one, other, ..] if name(one) == id && name(other) == id => None,
        [one, ..] if name(one) == id => Some(one),
        _ => None,
    }
}

fn is_two_digits(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// How long blobs are, asked for in their order: the folder in which the last one lay stays open. A way that begins at the top
/// costs three calls to the system, and a name in an open folder one.
#[derive(Debug)]
pub(crate) struct Lengths<'f> {
    folder: &'f Handle,
    /// The folder of the blobs that begin with this byte; nothing where there is none.
    last: Option<(u8, Option<Dir>)>,
}

impl<'f> Lengths<'f> {
    /// Of the blobs in this folder.
    pub(crate) fn new(folder: &'f Handle) -> Self {
        Self { folder, last: None }
    }

    /// How long a blob is, wherever it lies; 0 where there is none.
    pub(crate) fn of(&mut self, id: &FileId) -> u64 {
        let [first, ..] = *id.bytes();
        let name = id.to_string();
        if self.last.as_ref().is_none_or(|(last, _)| *last != first) {
            let digits = name.get(..2).unwrap_or_default();
            self.last = Some((first, self.folder.dir().open_dir(digits).ok()));
        }
        let below = self.last.as_ref().and_then(|(_, dir)| dir.as_ref());
        let regular = |dir: &Dir| {
            let found = dir.symlink_metadata(&name).ok()?;
            found.is_file().then(|| found.len())
        };
        below.and_then(regular).or_else(|| regular(self.folder.dir())).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_list_in_order_is_walked_once() {
        let id = |last: u8| FileId::parse(&format!("ab{:036}{last:02x}", 0)).expect("a name");
        let list = [1, 3, 3, 5, 6].map(id);
        let mut rest = list.as_slice();
        let found = [0, 1, 2, 3, 4, 5, 6, 7].map(|last| step_to(&mut rest, &id(last), |id| id).copied());
        assert_eq!(found, [None, Some(id(1)), None, None, None, Some(id(5)), Some(id(6)), None]);
        assert!(rest.is_empty());
    }

    #[test]
    fn lengths_are_those_of_regular_files_below_two_digits_or_flat() {
        let root = tempfile::tempdir().expect("a folder");
        let id = |last: u8| FileId::parse(&format!("ab{:036}{last:02x}", 0)).expect("a name");
        let other = FileId::parse(&format!("cd{:038}", 0)).expect("a name");
        fs::create_dir_all(root.path().join("ab").join(id(3).to_string())).expect("made");
        fs::write(root.path().join("ab").join(id(1).to_string()), [1; 11]).expect("written");
        fs::write(root.path().join(id(1).to_string()), [1; 5]).expect("written");
        fs::write(root.path().join(id(2).to_string()), [1; 22]).expect("written");
        fs::write(root.path().join(id(3).to_string()), [1; 33]).expect("written");
        fs::write(root.path().join(other.to_string()), [1; 44]).expect("written");
        let folder = Handle::open(root.path()).expect("opened");
        let mut lengths = Lengths::new(&folder);
        let found = [id(1), id(2), id(3), id(4), other, id(1)].map(|id| lengths.of(&id));
        assert_eq!(found, [11, 22, 33, 0, 44, 11], "what is no file stands for nothing");
    }
}
