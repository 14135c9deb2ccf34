//! The disk: how much room there is where the firmware is to lie.

use std::io;
use std::path::Path;

/// Bytes that this user may still write on the file system of `path`. The nearest folder above that exists is asked, so
/// that a work folder need not be made first.
///
/// # Errors
/// What the system says, for a path without any existing folder above it too.
pub fn free_bytes(path: &Path) -> io::Result<u64> {
    let existing = path.ancestors().find(|folder| folder.exists()).unwrap_or(Path::new("."));
    fs4::available_space(existing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_yet_to_be_made_has_the_room_of_the_one_above() {
        let folder = tempfile::tempdir().expect("a folder");
        let here = free_bytes(folder.path()).expect("the room");
        assert!(here > 0);
        let there = free_bytes(&folder.path().join("not/yet/there")).expect("the room");
        assert!(there.abs_diff(here) < 1 << 30, "the same disk, give or take what others write meanwhile");
        assert!(free_bytes(Path::new("relative")).expect("the room") > 0);
    }
}
