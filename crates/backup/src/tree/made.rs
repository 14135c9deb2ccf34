//! Files of a tree that were made before anybody knew what comes into them.

use std::fs::File;
use std::io::{self, ErrorKind};

use cap_fs_ext::{FollowSymlinks, OpenOptionsFollowExt, OpenOptionsSyncExt};
use cap_std::fs::{Dir, OpenOptions};

use super::place::Place;
use super::{TreeError, Walk, Wanted, forget};

impl Walk<'_> {
    /// Opens a file for writing that was made ahead, or makes it where there is none.
    ///
    /// # Errors
    /// [`TreeError::InTheWay`] where another lies in its place: no ordinary file of this owner alone, with one name and nothing in
    /// it; or what the system says.
    pub fn made_file(&mut self, place: &Place) -> Result<File, TreeError> {
        let opened = made(self.folder(place.folder)?, &place.name);
        match opened {
            Ok(Some(file)) => Ok(file),
            Ok(None) => {
                let path = self.tree.path.join(self.places.path(place.folder)).join(&*place.name);
                Err(TreeError::InTheWay { path, wanted: Wanted::File })
            }
            Err(error) if error.kind() == ErrorKind::NotFound => self.new_file(place),
            Err(cause) => Err(self.refused(place, cause)),
        }
    }

    /// Removes a file that was made ahead and is not needed.
    pub fn forget_made(&mut self, place: &Place) {
        // Where the folder cannot be opened any more, an empty file is left.
        if let Ok(folder) = self.folder(place.folder) {
            forget(folder, &place.name);
        }
    }
}

/// A file that was made ahead; nothing where it cannot be that one.
fn made(folder: &Dir, name: &str) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    // Without waiting: somebody may have put a pipe there.
    options.write(true).follow(FollowSymlinks::No).nonblock(true);
    let file = folder.open_with(name, &options)?.into_std();
    let found = file.metadata()?;
    let is_it = found.is_file() && found.len() == 0;
    #[cfg(unix)]
    let is_it = is_it && is_ours_alone(&found);
    Ok(is_it.then_some(file))
}

/// Nobody else can open it, and nobody else could have made it so.
#[cfg(unix)]
fn is_ours_alone(found: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let owner = rustix::process::geteuid().as_raw();
    found.uid() == owner && found.nlink() == 1 && found.mode() & 0o077 == 0
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::Tree;
    use super::super::place::Places;
    use super::*;

    #[test]
    fn only_what_was_made_is_written_into() {
        let here = tempfile::tempdir().expect("a folder");
        let (root, mut places) = (here.path().join("copy"), Places::default());
        let [made, full, gone] = ["made", "full", "gone"].map(|name| places.file("ab", name));
        let tree = Tree::open(&root).expect("made");
        let mut walk = tree.walk(&places);
        for place in [&made, &full] {
            drop(walk.new_file(place).expect("made"));
        }
        fs::write(root.join("ab/full"), b"something").expect("written");
        for place in [&made, &gone] {
            let file = walk.made_file(place).expect("opened");
            assert_eq!(file.metadata().expect("there").len(), 0);
        }
        let refused = walk.made_file(&full).expect_err("another one");
        assert!(matches!(refused, TreeError::InTheWay { wanted: Wanted::File, .. }), "{refused}");
        walk.forget_made(&made);
        assert!(!root.join("ab/made").exists() && root.join("ab/gone").exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_others_could_read_or_know_by_another_name_is_not_written_into() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let here = tempfile::tempdir().expect("a folder");
        let (root, mut places) = (here.path().join("copy"), Places::default());
        let all = ["open", "twice", "link"].map(|name| places.file("ab", name));
        let tree = Tree::open(&root).expect("made");
        let mut walk = tree.walk(&places);
        drop(walk.new_file(&all[0]).expect("made"));
        drop(walk.new_file(&all[1]).expect("made"));
        fs::set_permissions(root.join("ab/open"), fs::Permissions::from_mode(0o644)).expect("changed");
        fs::hard_link(root.join("ab/twice"), here.path().join("elsewhere")).expect("linked");
        symlink(here.path().join("elsewhere"), root.join("ab/link")).expect("linked");
        for place in &all {
            assert!(walk.made_file(place).is_err(), "{}", place.name);
        }
    }
}
