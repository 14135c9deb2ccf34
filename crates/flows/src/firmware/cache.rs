//! What lies in the folder for firmware: listed, and removed by name.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rightful_apple::{clock, download, verified};
use rightful_core::report::{Ending, Explain};

use crate::world::Workdir;

/// The most files that are listed.
const FILES: usize = 10_000;

/// One firmware in the folder, whole or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its name: `iPhone15,3_18.5_22F76_Restore.ipsw`.
    pub name: String,
    /// Bytes that it takes on the disk, as far as is known.
    pub size: u64,
    /// How long ago it was last changed, in seconds.
    pub age: u64,
    /// How it stands.
    pub state: State,
}

/// How a stored firmware stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Whole, verified then (seconds since 1970), and not changed since.
    Verified(u64),
    /// Whole, but nothing says that it was verified as it is now.
    Unverified,
    /// A download that was interrupted and can be taken up again.
    Unfinished,
}

/// Why something could not be listed or removed.
#[derive(Debug, thiserror::Error)]
pub enum CacheError {
    /// No firmware of this name.
    #[error("there is no firmware {name:?} in the folder {}", .folder.display())]
    NotThere {
        /// As it was asked for, cut.
        name: String,
        /// The folder.
        folder: PathBuf,
    },
    /// It is being downloaded.
    #[error("{name} is being downloaded now")]
    InUse {
        /// Its name.
        name: String,
    },
    /// The system refuses.
    #[error("the folder {} can't be read or changed", .folder.display())]
    Disk {
        /// The folder.
        folder: PathBuf,
        /// In the system's words.
        #[source]
        source: io::Error,
    },
}

impl Explain for CacheError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotThere { .. } => "cache/not-there",
            Self::InUse { .. } => "cache/in-use",
            Self::Disk { .. } => "cache/disk",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotThere { .. } => "see what there is with: rightful firmware cache",
            Self::InUse { .. } => "wait for the download, or stop it, then start again",
            Self::Disk { .. } => "check the folder and its permissions, then start again",
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotThere { .. } => Ending::NothingToActOn,
            Self::InUse { .. } | Self::Disk { .. } => Ending::Failed,
        }
    }
}

/// What lies in the folder, by name. A folder that does not exist yet is empty.
///
/// # Errors
/// [`CacheError::Disk`].
pub fn stored(workdir: &Workdir) -> Result<Vec<Stored>, CacheError> {
    let folder = workdir.firmware();
    let failed = |source| CacheError::Disk { folder: folder.clone(), source };
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut found: Vec<Stored> = Vec::new();
    for entry in entries.take(FILES) {
        let entry = entry.map_err(failed)?;
        let Some(file) = entry.file_name().to_str().map(str::to_owned) else { continue };
        let Ok(data) = entry.metadata() else { continue };
        let (name, is_whole) = match file.strip_suffix(".part") {
            Some(name) => (name.to_owned(), false),
            None => (file, true),
        };
        if !data.is_file() || !is_firmware(&name) {
            continue;
        }
        let path = folder.join(&name);
        let (size, state) = match (is_whole, verified::mark_of(&path)) {
            (false, _) => (download::arrived(&path), State::Unfinished),
            (true, Some(mark)) => (data.len(), State::Verified(mark.when)),
            (true, None) => (data.len(), State::Unverified),
        };
        let changed = data.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let age = clock::now().saturating_sub(changed.map_or(0, |since| since.as_secs()));
        found.push(Stored { name, size, age, state });
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

/// Removes one firmware, what was begun of it, and what was noted about it. Returns how many bytes that was.
///
/// # Errors
/// See [`CacheError`]. Nothing outside the folder is ever removed.
pub fn remove(workdir: &Workdir, name: &str) -> Result<u64, CacheError> {
    let folder = workdir.firmware();
    let not_there = || CacheError::NotThere {
        name: name.chars().filter(|c| !c.is_control()).take(80).collect(),
        folder: folder.clone(),
    };
    if !is_firmware(name) {
        return Err(not_there());
    }
    let there: Vec<Stored> = stored(workdir)?.into_iter().filter(|stored| stored.name == name).collect();
    if there.is_empty() {
        return Err(not_there());
    }
    let path = folder.join(name);
    if is_locked(&download::partial(&path)) {
        return Err(CacheError::InUse { name: name.to_owned() });
    }
    let failed = |source| CacheError::Disk { folder: folder.clone(), source };
    download::forget(&path).map_err(failed)?;
    verified::unmark(&path).map_err(failed)?;
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(error)),
        Ok(()) | Err(_) => Ok(there.iter().map(|stored| stored.size).sum()),
    }
}

/// Whether this can be the name of a firmware in the folder: no path, and no note about another file.
fn is_firmware(name: &str) -> bool {
    name.len() <= 200
        && name.strip_suffix(".ipsw").is_some_and(|stem| !stem.is_empty())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | '_' | '-'))
        && !name.starts_with('.')
}

fn is_locked(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return false };
    matches!(file.try_lock(), Err(TryLockError::WouldBlock))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "iPhone15,3_18.5_22F76_Restore.ipsw";

    fn workdir() -> (tempfile::TempDir, Workdir) {
        let folder = tempfile::tempdir().expect("a folder");
        let workdir = Workdir { path: folder.path().to_owned(), quota: None };
        (folder, workdir)
    }

    #[test]
    fn what_is_there_is_listed_and_removed_with_all_its_notes() {
        let (_folder, workdir) = workdir();
        assert_eq!(stored(&workdir).expect("no folder yet"), []);
        let folder = workdir.firmware();
        fs::create_dir_all(folder.join("x.ipsw")).expect("a folder");
        for name in [NAME, "y.ipsw.part", "y.ipsw.part.json", "photo.jpg", &format!("{NAME}.verified")] {
            fs::write(folder.join(name), b"1234").expect("a file");
        }
        let found = stored(&workdir).expect("a list");
        let found: Vec<_> =
            found.iter().map(|stored| (stored.name.as_str(), stored.size, stored.state)).collect();
        assert_eq!(found, [(NAME, 4, State::Unverified), ("y.ipsw", 0, State::Unfinished)]);
        assert_eq!(remove(&workdir, NAME).expect("removed"), 4);
        remove(&workdir, "y.ipsw").expect("removed");
        let mut left: Vec<_> =
            fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").file_name()).collect();
        left.sort();
        assert_eq!(left, ["photo.jpg", "x.ipsw"]);
    }

    #[test]
    fn what_is_not_in_the_folder_is_not_removed() {
        let (_folder, workdir) = workdir();
        fs::create_dir_all(workdir.firmware()).expect("a folder");
        let outside = workdir.path.join("z.ipsw");
        fs::write(&outside, b"1").expect("a file");
        for name in ["../z.ipsw", "/etc/passwd", "", ".ipsw", "none.ipsw", "a/b.ipsw", "..\\z.ipsw"] {
            let refused = remove(&workdir, name).expect_err(name);
            assert_eq!(refused.code(), "cache/not-there", "{name}");
            assert_eq!(refused.ending(), Ending::NothingToActOn);
        }
        assert!(outside.exists());
    }

    #[test]
    fn what_is_being_downloaded_is_left_alone() {
        let (_folder, workdir) = workdir();
        fs::create_dir_all(workdir.firmware()).expect("a folder");
        let part = File::create(workdir.firmware().join(format!("{NAME}.part"))).expect("a file");
        part.lock().expect("the lock");
        let refused = remove(&workdir, NAME).expect_err("in use");
        assert_eq!(refused.code(), "cache/in-use");
        assert_eq!(refused.to_string(), format!("{NAME} is being downloaded now"));
        drop(part);
        remove(&workdir, NAME).expect("removed");
    }
}
