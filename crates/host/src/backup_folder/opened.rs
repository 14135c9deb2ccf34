//! Folders below the backup's that were opened and are soon wanted again: every way to a file that begins at the top costs as
//! much as the file. Names of blobs are digests, so that a phone that goes by anything else wants another folder each time: as
//! many as there are stay open, where the system allows it.
//!
//! What is opened lies below the backup's folder: the way there is walked as for everything else, and what is done through the
//! handle has a single name, which leads nowhere. A folder that is removed or moved is forgotten first.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use cap_std::fs::Dir;

/// A backup has 256 folders, and as many in its snapshot while it is made.
const ALL: usize = 512;

/// The folders.
#[derive(Debug)]
pub(super) struct Opened {
    /// By their paths below the backup's.
    folders: Mutex<BTreeMap<String, Arc<Dir>>>,
    /// So many are kept open.
    most: usize,
}

impl Default for Opened {
    fn default() -> Self {
        Self { folders: Mutex::default(), most: most(limit()) }
    }
}

/// Half of the files that the program may have open, and no more than are of use.
fn most(limit: Option<u64>) -> usize {
    limit.and_then(|limit| usize::try_from(limit / 2).ok()).unwrap_or(ALL).clamp(1, ALL)
}

/// So many files the program may have open; nothing where there is no limit.
#[cfg(unix)]
fn limit() -> Option<u64> {
    rustix::process::getrlimit(rustix::process::Resource::Nofile).current
}

/// Handles of Windows are as many as memory has room for.
#[cfg(not(unix))]
fn limit() -> Option<u64> {
    None
}

impl Opened {
    /// The folder in which something lies, and its name there.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn above<'p>(&self, top: &Arc<Dir>, path: &'p str) -> io::Result<(Arc<Dir>, &'p str)> {
        let Some((folder, name)) = path.rsplit_once('/') else { return Ok((top.clone(), path)) };
        let mut opened = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(dir) = opened.get(folder) {
            return Ok((dir.clone(), name));
        }
        let dir = Arc::new(top.open_dir(folder)?);
        if opened.len() >= self.most {
            // None is known to be wanted sooner than another.
            opened.pop_first();
        }
        opened.insert(folder.to_owned(), dir.clone());
        Ok((dir, name))
    }

    /// Forgets what lies at a path and below it.
    pub(super) fn forget(&self, path: &str) {
        let mut opened = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        // Each file that is moved comes by here: those that begin with its path lie together, and as a rule there is none.
        let beginning = opened.range(path.to_owned()..).map(|(folder, _)| folder);
        let beginning = beginning.take_while(|folder| folder.starts_with(path));
        let below = |folder: &&String| {
            let rest = folder.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let gone: Vec<String> = beginning.filter(below).cloned().collect();
        for folder in gone {
            opened.remove(&folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_forgotten_is_opened_anew_and_not_too_many_are_kept() {
        let root = tempfile::tempdir().expect("a folder");
        let top = Dir::open_ambient_dir(root.path(), cap_std::ambient_authority()).expect("opened");
        let (top, opened) = (Arc::new(top), Opened::default());
        top.create_dir_all("Snapshot/ab").expect("made");
        top.create_dir_all("Snapshot2").expect("made");
        let (dir, name) = opened.above(&top, "Snapshot/ab/one").expect("there");
        assert_eq!(name, "one");
        dir.write("one", b"1").expect("written");
        opened.above(&top, "Snapshot2/two").expect("there");
        opened.forget("Snapshot");
        let kept =
            |opened: &Opened| opened.folders.lock().expect("whole").keys().cloned().collect::<Vec<_>>();
        assert_eq!(kept(&opened), ["Snapshot2"], "and what only begins with the same letters stays");
        top.remove_dir_all("Snapshot").expect("removed");
        top.create_dir_all("Snapshot/ab").expect("made");
        let (dir, _) = opened.above(&top, "Snapshot/ab/one").expect("there");
        assert!(!dir.exists("one"), "it is the new one");
        assert!(opened.above(&top, "nowhere/one").is_err());
        let opened = Opened { most: 3, ..opened };
        for number in 0..9 {
            top.create_dir(format!("{number:03}")).expect("made");
            opened.above(&top, &format!("{number:03}/file")).expect("there");
        }
        assert_eq!(kept(&opened).len(), 3);
    }

    #[test]
    fn half_of_what_the_system_allows_is_kept_open() {
        let kept = [Some(0), Some(256), Some(1024), Some(1 << 20), Some(u64::MAX), None].map(most);
        assert_eq!(kept, [1, 128, 512, ALL, ALL, ALL]);
        assert!((1..=ALL).contains(&Opened::default().most));
    }
}
