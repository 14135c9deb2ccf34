//! Brings a new backup onto the disk before it takes its place: a machine that loses power then has all of it, or the one
//! before under its name.
//!
//! Linux writes a whole file system at once. Elsewhere each file is asked for; those that the backup before shares were
//! there before.

use std::io;

use cap_std::fs::Dir;

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
    each(dir, super::links::DEEPEST)
}

#[cfg(any(not(target_os = "linux"), test))]
fn each(dir: &Dir, deep: usize) -> io::Result<()> {
    use super::super::{EntryKind, kind};

    for entry in dir.entries()? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        match kind(&metadata) {
            EntryKind::Folder if deep > 1 => each(&entry.open_dir()?, deep - 1)?,
            EntryKind::File if !is_shared(&metadata) => {
                // Windows writes out only what may be written to.
                let mut options = cap_std::fs::OpenOptions::new();
                options.read(true).write(true);
                entry.open_with(&options)?.sync_all()?;
            }
            EntryKind::Folder | EntryKind::File | EntryKind::Other => {}
        }
    }
    super::sync(dir);
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
        each(&dir, 3).expect("on the disk");
        assert_eq!(std::fs::read(root.path().join("Manifest.db")).expect("there"), b"Manifest.db");
    }
}
