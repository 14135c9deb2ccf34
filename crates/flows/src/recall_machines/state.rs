//! How far a search of several machines is, on the disk: replaced as a whole, and on the disk before anybody is told.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rightful_core::secret::Secret;
use rightful_queue::LONGEST_SAVED;
use zeroize::Zeroizing;

use super::Failure;

/// What was kept: wiped from memory when dropped.
pub(super) type Kept = Zeroizing<Vec<u8>>;

/// The file, and the right to it as long as this is held.
pub(super) struct State {
    path: PathBuf,
    lock: PathBuf,
    _held: File,
}

impl State {
    /// Takes the lock, and reads what is there.
    ///
    /// # Errors
    /// [`Failure::UnderWay`], [`Failure::State`].
    pub(super) fn open(path: &Path) -> Result<(Self, Option<Kept>), Failure> {
        let trouble = |source| Failure::State { path: path.to_owned(), source };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(trouble)?;
        }
        let lock = beside(path, ".lock");
        let held = private(&lock).map_err(trouble)?;
        match held.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Failure::UnderWay { path: path.to_owned() }),
            Err(TryLockError::Error(why)) => return Err(trouble(why)),
        }
        let mut bytes = Zeroizing::new(Vec::new());
        let found = match File::open(path) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => None,
            opened => {
                let file = opened.map_err(trouble)?;
                file.take(LONGEST_SAVED as u64 + 1).read_to_end(&mut bytes).map_err(trouble)?;
                Some(bytes)
            }
        };
        Ok((Self { path: path.to_owned(), lock, _held: held }, found))
    }

    /// Replaces it. It is on the disk when this returns.
    ///
    /// # Errors
    /// [`Failure::State`].
    pub(super) fn keep(&self, saved: &Secret) -> Result<(), Failure> {
        self.replace(saved).map_err(|source| Failure::State { path: self.path.clone(), source })
    }

    fn replace(&self, saved: &Secret) -> io::Result<()> {
        let new = beside(&self.path, ".new");
        let mut file = private(&new)?;
        file.set_len(0)?;
        file.write_all(saved.expose())?;
        file.sync_all()?;
        drop(file);
        fs::rename(&new, &self.path)?;
        // The new name is on the disk only when the folder is. Windows has no way to ask for that, and needs none.
        #[cfg(unix)]
        if let Some(folder) = self.path.parent() {
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    /// Takes it away: the search is over, and the code is worth nothing any more.
    pub(super) fn forget(self) {
        for path in [&self.path, &self.lock] {
            if let Err(error) = fs::remove_file(path) {
                tracing::debug!(%error, "a file of a search that is over stays");
            }
        }
    }
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// A file that only this user can read.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use rightful_core::report::Explain as _;

    use super::*;

    #[test]
    fn what_was_kept_is_read_by_one_at_a_time_and_by_this_user_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("in/search.json");
        let (state, found) = State::open(&path).expect("a new one");
        assert!(found.is_none());
        for text in ["first, and longer", "second"] {
            state.keep(&Secret::new(text.as_bytes().to_vec())).expect("room");
        }
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::MetadataExt::mode(&fs::metadata(&path).expect("it is there"));
            assert_eq!(mode & 0o777, 0o600);
        }
        let refused = State::open(&path).map(drop).expect_err("the first is at it");
        assert_eq!(refused.code(), "queue/under-way");
        drop(state);
        let (state, found) = State::open(&path).expect("the first is gone");
        assert_eq!(found.expect("kept").as_slice(), b"second");
        state.forget();
        assert_eq!(fs::read_dir(folder.path().join("in")).expect("the folder").count(), 0);
    }
}
