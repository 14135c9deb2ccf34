//! Brings what has come onto the disk: before the phone is told that a list is taken, and before a new backup takes its place.
//! A machine that loses power then has all of what was told, or the backup before under its name.
//!
//! Linux writes a whole file system at once. Elsewhere each file is asked for, once; those that the backup before shares were
//! there before.

use std::io;
use std::sync::{Mutex, PoisonError};

use cap_std::fs::Dir;

/// So many files are asked for at a time, where each has to be: it bounds what is remembered.
const AT_ONCE: usize = 4096;

/// What has come and the disk may not have yet.
#[derive(Debug)]
pub(super) struct Late {
    waiting: Mutex<Waiting>,
    /// Where the note lies without which the next run begins anew.
    work: Dir,
}

#[derive(Debug, Default)]
struct Waiting {
    count: u64,
    /// Their paths, where the system has to be asked for each.
    paths: Vec<String>,
    /// The disk has lost something: no later success makes up for it.
    lost: bool,
}

impl Late {
    /// `work` is the folder of the unfinished backup.
    pub(super) fn new(work: Dir) -> Self {
        Self { waiting: Mutex::default(), work }
    }

    pub(super) fn count(&self) -> u64 {
        self.lock().count
    }

    /// Something came to this path, or was moved.
    pub(super) fn add(&self, dir: &Dir, path: Option<&str>) -> io::Result<()> {
        let full = {
            let mut waiting = self.lock();
            waiting.count += 1;
            if cfg!(not(target_os = "linux")) {
                waiting.paths.extend(path.map(str::to_owned));
            }
            waiting.paths.len() >= AT_ONCE
        };
        if full { self.settle(dir) } else { Ok(()) }
    }

    /// Something is about to be moved: what has to be asked for by its path is, before it has another.
    pub(super) fn before_a_move(&self, dir: &Dir) -> io::Result<()> {
        let named = !self.lock().paths.is_empty();
        if named { self.settle(dir) } else { Ok(()) }
    }

    /// Returns when all that has come is on the disk.
    ///
    /// # Errors
    /// What the system says. From then on it always fails, and the next run begins anew: what was lost would be gone on from.
    pub(super) fn settle(&self, dir: &Dir) -> io::Result<()> {
        self.settle_by(|paths| if cfg!(target_os = "linux") { settle(dir) } else { these(dir, paths) })
    }

    fn settle_by(&self, how: impl FnOnce(&[String]) -> io::Result<()>) -> io::Result<()> {
        let mut waiting = self.lock();
        if waiting.lost {
            return Err(io::Error::other("the disk has lost a part of what came before"));
        }
        if waiting.count == 0 {
            return Ok(());
        }
        let settled = how(&waiting.paths);
        match settled {
            Ok(()) => *waiting = Waiting::default(),
            Err(_) => {
                waiting.lost = true;
                // Without it what was begun is thrown away.
                super::working::forget(&self.work);
            }
        }
        settled
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns when all that is in the folder is on the disk.
///
/// # Errors
/// What the system says, also of what it could not write earlier.
#[cfg(target_os = "linux")]
pub(super) fn settle(dir: &Dir) -> io::Result<()> {
    // The handle itself is only good for finding what lies below it.
    Ok(rustix::fs::syncfs(dir.open(".")?)?)
}

/// Returns when all that is in the folder is on the disk.
///
/// # Errors
/// What the system says.
#[cfg(not(target_os = "linux"))]
pub(super) fn settle(dir: &Dir) -> io::Result<()> {
    each(dir, super::working::links::DEEPEST)
}

/// Returns when these files are on the disk. One that was removed since has nothing to lose.
fn these(dir: &Dir, paths: &[String]) -> io::Result<()> {
    for path in paths {
        match dir.open_with(path, &for_settling()) {
            Ok(file) => file.sync_all()?,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(error),
        }
    }
    super::working::sync(dir);
    Ok(())
}

/// Windows writes out only what may be written to.
fn for_settling() -> cap_std::fs::OpenOptions {
    let mut options = cap_std::fs::OpenOptions::new();
    options.read(true).write(true);
    options
}

#[cfg(any(not(target_os = "linux"), test))]
fn each(dir: &Dir, deep: usize) -> io::Result<()> {
    use super::{EntryKind, kind};
    for entry in dir.entries()? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        match kind(&metadata) {
            EntryKind::Folder if deep > 1 => each(&entry.open_dir()?, deep - 1)?,
            EntryKind::File if !is_shared(&metadata) => entry.open_with(&for_settling())?.sync_all()?,
            EntryKind::Folder | EntryKind::File | EntryKind::Other => {}
        }
    }
    super::working::sync(dir);
    Ok(())
}

#[cfg(all(unix, any(not(target_os = "linux"), test)))]
fn is_shared(metadata: &cap_std::fs::Metadata) -> bool {
    cap_std::fs::MetadataExt::nlink(metadata) > 1
}

#[cfg(not(unix))]
fn is_shared(_: &cap_std::fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_asked_for_wherever_it_lies() {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(root.path().join("Snapshot/ab")).expect("made");
        for name in ["Manifest.db", "Snapshot/ab/one"] {
            std::fs::write(root.path().join(name), name).expect("written");
        }
        let dir = Dir::open_ambient_dir(root.path(), cap_std::ambient_authority()).expect("opened");
        settle(&dir).expect("on the disk");
        each(&dir, super::super::working::links::DEEPEST).expect("on the disk");
        these(&dir, &["Snapshot/ab/one".to_owned(), "gone".to_owned(), "Manifest.db/x".to_owned()])
            .expect("on the disk");
        assert_eq!(std::fs::read(root.path().join("Manifest.db")).expect("there"), b"Manifest.db");
    }

    #[test]
    fn what_the_disk_has_lost_stays_lost() {
        let root = tempfile::tempdir().expect("a folder");
        let open = || Dir::open_ambient_dir(root.path(), cap_std::ambient_authority()).expect("opened");
        let (dir, late) = (open(), Late::new(open()));
        late.settle(&dir).expect("nothing to do");
        late.add(&dir, Some("one")).expect("noted");
        assert_eq!(late.count(), 1);
        late.settle(&dir).expect("on the disk");
        assert_eq!(late.count(), 0);
        std::fs::write(root.path().join("base"), b"").expect("written");
        late.add(&dir, Some("two")).expect("noted");
        assert!(late.settle_by(|_| Err(io::ErrorKind::StorageFull.into())).is_err());
        assert!(late.settle(&dir).is_err(), "a later success clears nothing");
        assert!(!root.path().join("base").exists(), "nothing goes on from it");
    }
}
