//! The backups before the newest one, which are kept beside it under their dates: which there are, what they alone take up, and
//! their removal.
//!
//! A removal that is cut off leaves no half backup: the folder first gets a name that no backup has, and loses the lists that
//! make it one; what is left is removed by the next removal.
//!
//! # What a hostile folder could do here
//!
//! Have links in it: none is followed, and a link in the place of a backup is no backup. Have files without end: they are
//! counted, and limited.

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

use cap_fs_ext::MetadataExt as _;
use cap_std::fs::Dir;

use super::working::{self, WorkingError};
use super::{EntryKind, kind};

/// The most folders that are looked at.
const MOST: usize = 100_000;
/// The most files of all backups together.
const MOST_FILES: u64 = 20_000_000;
/// What the name of a backup that is being removed ends with.
const REMOVING: &str = ".removing";
/// What says that this program has put a backup beside the newest one: a file with the name of its folder in it. Finder archives
/// backups under the same names, on the wish of their owner; a folder that was renamed or copied is no longer one of ours.
const MARK: &str = ".rightful-snapshot";
/// Without these a folder is no backup.
const LISTS: [&str; 5] = ["Manifest.plist", "Manifest.db", "Manifest.mbdb", "Status.plist", "Info.plist"];

/// The backups of one device in one folder, held so that no other run changes them.
#[derive(Debug)]
pub struct Shelf {
    root: Dir,
    name: String,
    _lock: Option<File>,
}

/// Says that the backup in this folder of this name was put there by this program.
pub(super) fn mark(dir: &Dir, name: &str) -> io::Result<()> {
    working::write(dir, MARK, name.as_bytes())
}

impl Shelf {
    /// The folder of backups, and the name of the newest one in it.
    ///
    /// # Errors
    /// [`WorkingError::Busy`] while a backup into it is running; what the system says.
    pub fn open(root: &Path, name: &str) -> Result<Self, WorkingError> {
        let trouble = |source| working::trouble(root, "opening the folder", source);
        let dir = Dir::open_ambient_dir(root, cap_std::ambient_authority()).map_err(trouble)?;
        let lock = match dir.open_dir(working::unfinished(name)) {
            Ok(work) => Some(working::lock(&work, root)?),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(trouble(error)),
        };
        Ok(Self { root: dir, name: name.to_owned(), _lock: lock })
    }

    /// The names of the backups before, newest first.
    ///
    /// # Errors
    /// What the system says.
    pub fn before(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in self.root.entries()?.take(MOST) {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if working::is_archived(&self.name, &name) && entry.file_type()?.is_dir() {
                names.push(name);
            }
        }
        // The dates in the names are in order as texts.
        names.sort_unstable_by(|one, other| other.cmp(one));
        Ok(names)
    }

    /// How many bytes become free at most when these are removed: files that another backup shares by a link stay. Where a file
    /// lies in several of them it counts once. What a disk shares between clones it does not tell.
    ///
    /// # Errors
    /// What the system says.
    pub fn frees(&self, names: &[String]) -> io::Result<u64> {
        let mut tally = Tally::default();
        for name in names {
            tally.add(&self.root.open_dir(name)?, working::links::DEEPEST)?;
        }
        Ok(tally.bytes())
    }

    /// Whether this program has put it there, and nobody has archived it on purpose.
    ///
    /// # Errors
    /// What the system says.
    pub fn is_ours(&self, name: &str) -> io::Result<bool> {
        let mark = working::note(&self.root.open_dir(name)?, MARK)?;
        Ok(mark.is_some_and(|mark| mark == name.as_bytes()))
    }

    /// Whether something of this name lies there.
    pub fn has(&self, name: &str) -> bool {
        self.root.symlink_metadata(name).is_ok()
    }

    /// Removes one of those before.
    ///
    /// # Errors
    /// What the system says; a name that is none of them is refused; `ResourceBusy` while somebody restores from it.
    pub fn remove(&self, name: &str) -> io::Result<()> {
        if !working::is_archived(&self.name, name) {
            return Err(io::Error::new(ErrorKind::InvalidInput, "that is no backup before the newest"));
        }
        nobody_holds(&self.root.open_dir(name)?)?;
        let going = format!("{name}{REMOVING}");
        working::remove(&self.root, &going)?;
        self.root.rename(name, &self.root, &going)?;
        self.clear(&going)
    }

    /// Removes what an earlier removal has left.
    ///
    /// # Errors
    /// What the system says.
    pub fn clear_rest(&self) -> io::Result<()> {
        for entry in self.root.entries()?.take(MOST) {
            let Ok(name) = entry?.file_name().into_string() else { continue };
            let rest = name.strip_suffix(REMOVING).is_some_and(|name| working::is_archived(&self.name, name));
            if rest {
                self.clear(&name)?;
            }
        }
        Ok(())
    }

    fn clear(&self, going: &str) -> io::Result<()> {
        let dir = self.root.open_dir(going)?;
        for list in LISTS {
            working::remove(&dir, list)?;
        }
        drop(dir);
        working::sync(&self.root);
        self.root.remove_dir_all(going)
    }
}

/// A backup that nobody removes while this lives.
#[derive(Debug)]
pub struct Held {
    _list: File,
}

/// Keeps a backup from being removed by [`Shelf::remove`].
///
/// # Errors
/// What the system says; `ResourceBusy` where it is being removed at the moment.
pub fn hold(path: &Path) -> io::Result<Held> {
    let dir = Dir::open_ambient_dir(path, cap_std::ambient_authority())?;
    let (list, _) = super::open(&dir, HELD_BY)?;
    locked(list.try_lock_shared())?;
    Ok(Held { _list: list })
}

/// The list that is locked while a backup is needed. Each backup has its own, also where they share their files.
const HELD_BY: &str = "Manifest.plist";

fn nobody_holds(dir: &Dir) -> io::Result<()> {
    match super::open(dir, HELD_BY) {
        // Freed at once: Windows renames no folder in which a file is open.
        Ok((list, _)) => locked(list.try_lock()),
        // Nobody restores from what is no backup.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

fn locked(tried: Result<(), TryLockError>) -> io::Result<()> {
    match tried {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(ErrorKind::ResourceBusy.into()),
        // A disk that knows no locks is still a disk.
        Err(TryLockError::Error(error)) => {
            tracing::debug!(%error, "no lock");
            Ok(())
        }
    }
}

/// Files by what they are on the disk, so that shared ones are counted once, and only where all who share them go.
#[derive(Debug, Default)]
struct Tally {
    files: u64,
    alone: u64,
    /// By disk and number: its length, how many names it has, how many of them were seen.
    shared: BTreeMap<(u64, u64), (u64, u64, u64)>,
}

impl Tally {
    fn add(&mut self, dir: &Dir, deep: usize) -> io::Result<()> {
        for entry in dir.entries()? {
            let entry = entry?;
            let metadata = entry.metadata()?;
            match kind(&metadata) {
                EntryKind::Folder if deep > 1 => self.add(&entry.open_dir()?, deep - 1)?,
                EntryKind::File => {
                    self.files += 1;
                    if self.files > MOST_FILES {
                        return Err(io::Error::new(ErrorKind::FileTooLarge, "backups without end"));
                    }
                    // Only an open file tells it everywhere.
                    let metadata = if cfg!(windows) { entry.open()?.metadata()? } else { metadata };
                    match metadata.nlink() {
                        0 | 1 => self.alone = self.alone.saturating_add(metadata.len()),
                        names => {
                            let key = (metadata.dev(), metadata.ino());
                            self.shared.entry(key).or_insert((metadata.len(), names, 0)).2 += 1;
                        }
                    }
                }
                EntryKind::Folder | EntryKind::Other => {}
            }
        }
        Ok(())
    }

    fn bytes(&self) -> u64 {
        let shared = self.shared.values().filter(|(_, names, seen)| seen >= names);
        shared.fold(self.alone, |sum, (length, ..)| sum.saturating_add(*length))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::working::{Begun, Earlier, Working};
    use super::*;

    const NAME: &str = "00008120-001234A61E804F2A";
    const BLOB: &str = "ab/abcdef0123456789abcdef0123456789abcdef01";

    /// What each of those before has alone: a list of ten bytes, and its own name.
    const LIST_AND_MARK: u64 = 10 + NAME.len() as u64 + 16;

    /// A newest backup and two before it, all with one photo, and each with a list of its own.
    fn three() -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder");
        let folder = root.path().join(NAME);
        fs::create_dir_all(folder.join("ab")).expect("made");
        fs::write(folder.join(BLOB), [7; 1000]).expect("written");
        fs::write(folder.join("Manifest.db"), [1; 10]).expect("written");
        for made in [1_000, 100_000_000] {
            Working::open(root.path(), NAME).expect("begun").keep(made, Earlier::Goes).expect("kept");
        }
        root
    }

    #[test]
    fn those_before_are_named_newest_first_and_nothing_else_is() {
        let root = three();
        for other in ["00008120-001234A61E804F2B-19700101-000000", "Photos", &format!("{NAME}-notes")] {
            fs::create_dir(root.path().join(other)).expect("made");
        }
        fs::write(root.path().join(format!("{NAME}-19990101-000000")), b"a file").expect("written");
        let shelf = Shelf::open(root.path(), NAME).expect("opened");
        let before = [format!("{NAME}-19730303-094640"), format!("{NAME}-19700101-001640")];
        assert_eq!(shelf.before().expect("names"), before);
        for other in [NAME, "Photos", "..", &format!("{NAME}-notes"), &format!("{NAME}-../x"), ""] {
            assert!(shelf.remove(other).is_err(), "{other}");
        }
        assert!(root.path().join(NAME).join(BLOB).is_file() && root.path().join("Photos").is_dir());
    }

    #[test]
    fn what_others_share_stays_and_is_not_counted() {
        let root = three();
        let shelf = Shelf::open(root.path(), NAME).expect("opened");
        let before = shelf.before().expect("names");
        if matches!(Working::open(root.path(), NAME).expect("begun").begun(), Begun::Linked { .. }) {
            fs::remove_dir_all(root.path().join(format!("{NAME}.unfinished"))).expect("removed");
            assert_eq!(
                shelf.frees(&before).expect("counted"),
                2 * LIST_AND_MARK,
                "two lists and marks; the photo is the newest one's too"
            );
            fs::remove_file(root.path().join(NAME).join(BLOB)).expect("removed");
            let first = shelf.frees(&before[..1]).expect("counted");
            assert_eq!(first, LIST_AND_MARK, "the oldest one still has the photo");
        }
        assert_eq!(shelf.frees(&before).expect("counted") % 1000, 2 * LIST_AND_MARK);
        shelf.remove(&before[0]).expect("removed");
        let left = root.path().join(&before[1]);
        assert_eq!(fs::read(left.join(BLOB)).expect("there"), [7; 1000]);
        assert_eq!(shelf.before().expect("names"), before[1..]);
    }

    #[test]
    fn those_that_this_program_has_put_there_are_told_from_others() {
        let root = three();
        let shelf = Shelf::open(root.path(), NAME).expect("opened");
        let before = shelf.before().expect("names");
        assert!(before.iter().all(|name| shelf.is_ours(name).expect("read")));
        assert!(!shelf.is_ours(NAME).expect("read"), "the newest one is nobody's archive");
        // As Finder does when its owner archives one, also one that was ours.
        let archive = format!("{NAME}-20260102-030405");
        fs::rename(root.path().join(&before[0]), root.path().join(&archive)).expect("moved");
        assert!(!shelf.is_ours(&archive).expect("read"));
        fs::remove_file(root.path().join(&archive).join(MARK)).expect("removed");
        assert!(!shelf.is_ours(&archive).expect("read"));
    }

    #[test]
    fn what_somebody_restores_from_is_not_removed_meanwhile() {
        let root = three();
        let shelf = Shelf::open(root.path(), NAME).expect("opened");
        let before = shelf.before().expect("names");
        let path = root.path().join(&before[0]);
        fs::write(path.join(HELD_BY), b"a list").expect("written");
        let (held, other) = (hold(&path).expect("held"), hold(&path).expect("by two"));
        for held in [held, other] {
            let busy = shelf.remove(&before[0]).expect_err("it is needed");
            assert_eq!(busy.kind(), ErrorKind::ResourceBusy);
            assert!(shelf.has(&before[0]));
            drop(held);
        }
        shelf.remove(&before[0]).expect("removed");
        assert!(!shelf.has(&before[0]) && hold(&path).is_err());
    }

    #[test]
    fn a_removal_that_was_cut_off_is_ended_and_a_running_backup_is_not_disturbed() {
        let root = three();
        let shelf = Shelf::open(root.path(), NAME).expect("opened");
        let oldest = shelf.before().expect("names").pop().expect("one");
        let half = root.path().join(format!("{oldest}{REMOVING}"));
        fs::rename(root.path().join(&oldest), &half).expect("moved");
        shelf.clear_rest().expect("cleared");
        assert!(!half.exists() && root.path().join(NAME).is_dir());
        drop(shelf);
        let working = Working::open(root.path(), NAME).expect("begun");
        let busy = Shelf::open(root.path(), NAME).expect_err("a backup is running");
        assert!(matches!(busy, WorkingError::Busy { .. }), "{busy}");
        drop(working);
        Shelf::open(root.path(), NAME).expect("nobody works there now");
    }
}
