//! What is planted in the output folder is never followed, and what is there already is not written twice.

use std::fs;
use std::io::Write;
use std::path::Path;

use super::*;

fn stamp(size: u64, modified: i64, mode: u32) -> Stamp {
    Stamp { sizes: size..=size, modified, mode }
}

/// Writes one file; says what had to be done for it.
fn write(root: &Path, path: &str, bytes: &[u8], stamp: &Stamp) -> Result<&'static str, TreeError> {
    let tree = Tree::open(root)?;
    let mut places = Places::default();
    let place = places.file("D", path);
    let mut walk = tree.walk(&places);
    match walk.file(&place, stamp)? {
        Target::Same => Ok("same"),
        Target::New(mut file) => {
            file.write_all(bytes).map_err(|cause| walk.refused(&place, cause))?;
            walk.finish(&place, &file, stamp)?;
            Ok("new")
        }
        Target::Beside(mut beside) => {
            beside.file.write_all(bytes).map_err(|cause| walk.refused(&place, cause))?;
            walk.replace(&place, beside, stamp)?;
            Ok("replaced")
        }
    }
}

#[test]
fn a_file_has_its_bytes_its_time_and_its_mode() {
    let here = tempfile::tempdir().expect("a folder");
    let root = here.path().join("new").join("folder");
    let stamp = stamp(5, 1_600_000_000, 0o104_644);
    assert_eq!(write(&root, "a/b/c.txt", b"hello", &stamp).expect("written"), "new");
    let file = root.join("D/a/b/c.txt");
    assert_eq!(fs::read(&file).expect("there"), b"hello");
    let found = fs::metadata(&file).expect("there");
    assert_eq!(found.modified().expect("a time"), moment(1_600_000_000));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The bit that would let it run as its owner is gone.
        assert_eq!(found.permissions().mode() & 0o7777, 0o644);
        assert_eq!(fs::metadata(&root).expect("there").permissions().mode() & 0o777, 0o700);
    }
}

#[test]
fn what_is_the_same_by_size_and_time_is_left_and_what_is_not_is_replaced() {
    let here = tempfile::tempdir().expect("a folder");
    let root = here.path();
    let old = stamp(5, 1_600_000_000, 0o644);
    assert_eq!(write(root, "a", b"hello", &old).expect("written"), "new");
    assert_eq!(write(root, "a", b"other", &old).expect("there"), "same");
    assert_eq!(fs::read(root.join("D/a")).expect("there"), b"hello");
    assert_eq!(write(root, "a", b"later", &stamp(5, 1_600_000_100, 0o600)).expect("written"), "replaced");
    assert_eq!(fs::read(root.join("D/a")).expect("there"), b"later");
    assert_eq!(write(root, "a", b"longer", &stamp(6, 1_600_000_100, 0o600)).expect("written"), "replaced");
    let padded = Stamp { sizes: 0..=15, modified: 1_600_000_101, mode: 0o600 };
    assert_eq!(write(root, "a", b"x", &padded).expect("there"), "same");
}

#[test]
fn times_before_1970_and_beyond_all_calendars_are_taken() {
    let here = tempfile::tempdir().expect("a folder");
    for (name, modified) in [("before", -86_400), ("far", i64::MAX), ("farther", i64::MIN)] {
        let stamp = stamp(1, modified, 0);
        assert_eq!(write(here.path(), name, b"x", &stamp).expect("written"), "new", "{name}");
        assert_eq!(write(here.path(), name, b"x", &stamp).expect("there"), "same", "{name}");
    }
}

#[test]
fn a_folder_gets_its_time_when_all_is_in_it() {
    let here = tempfile::tempdir().expect("a folder");
    let tree = Tree::open(here.path()).expect("a tree");
    let mut places = Places::default();
    let deep = places.folder("D", "a/b");
    let file = places.file("D", "a/b/c");
    let mut walk = tree.walk(&places);
    assert!(matches!(walk.file(&file, &stamp(0, 0, 0)), Ok(Target::New(_))));
    walk.finish_folder(deep, &stamp(0, 1_500_000_000, 0o040_500)).expect("done");
    let found = fs::metadata(here.path().join("D/a/b")).expect("there");
    assert_eq!(found.modified().expect("a time"), moment(1_500_000_000));
    // Another worker, which knows nothing of the first, finds all of it again.
    let mut other = tree.walk(&places);
    assert!(matches!(other.file(&file, &stamp(9, 0, 0)), Ok(Target::Beside(_))));
}

#[test]
fn what_is_not_whole_lies_beside_what_was_there_and_not_twice() {
    let here = tempfile::tempdir().expect("a folder");
    let (root, old) = (here.path(), stamp(5, 1_600_000_000, 0o644));
    write(root, "photo.heic", b"whole", &old).expect("written");
    let tree = Tree::open(root).expect("a tree");
    let mut places = Places::default();
    let place = places.file("D", "photo.heic");
    let mut walk = tree.walk(&places);
    let mut half = |bytes: &[u8]| {
        let Ok(Target::Beside(mut beside)) = walk.file(&place, &stamp(9, 1_700_000_000, 0o644)) else {
            panic!("there is another one")
        };
        beside.file.write_all(bytes).expect("written");
        walk.leave(&place, beside).expect("left")
    };
    assert_eq!(half(b"half").as_deref(), Some("photo~incomplete.heic"));
    assert_eq!(half(b"half"), None, "it is there");
    assert_eq!(half(b"whole"), None, "so is this");
    assert_eq!(half(b"hal").as_deref(), Some("photo~incomplete-2.heic"));
    let mut names: Vec<_> = fs::read_dir(root.join("D"))
        .expect("there")
        .map(|entry| entry.expect("one").file_name().into_string().expect("a text"))
        .collect();
    names.sort();
    assert_eq!(names, ["photo.heic", "photo~incomplete-2.heic", "photo~incomplete.heic"]);
    assert_eq!(fs::read(root.join("D/photo.heic")).expect("there"), b"whole");
    // One that could not be written to its end is taken away again.
    let Ok(Target::Beside(beside)) = walk.file(&place, &stamp(9, 1_700_000_000, 0o644)) else {
        panic!("there is another one")
    };
    walk.give_up(&place, beside);
    assert_eq!(fs::read_dir(root.join("D")).expect("there").count(), 3);
    assert!(walk.new_file(&place).is_err(), "it is there already");
}

#[cfg(unix)]
#[test]
fn planted_links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let here = tempfile::tempdir().expect("a folder");
    let (root, outside) = (here.path().join("root"), here.path().join("outside"));
    fs::create_dir_all(root.join("D/real")).expect("made");
    fs::create_dir_all(&outside).expect("made");
    fs::write(outside.join("kept"), b"kept").expect("written");
    symlink(&outside, root.join("D/folder")).expect("linked");
    symlink(outside.join("kept"), root.join("D/file")).expect("linked");
    symlink(outside.join("new"), root.join("D/dangling")).expect("linked");
    symlink("loop", root.join("D/loop")).expect("linked");
    fs::hard_link(outside.join("kept"), root.join("D/real/second")).expect("linked");
    let _socket = std::os::unix::net::UnixListener::bind(root.join("D/socket")).expect("made");
    fs::create_dir(root.join("D/taken")).expect("made");
    for path in ["folder/x", "file", "file/x", "dangling", "loop", "loop/x", "socket", "taken"] {
        let refused = write(&root, path, b"evil", &stamp(4, 5, 0o644)).expect_err(path);
        assert_eq!(refused.code(), "backup/in-the-way", "{path}: {refused:?}");
    }
    // A second name of a file elsewhere is given up, not written into.
    assert_eq!(write(&root, "real/second", b"evil", &stamp(4, 5, 0o644)).expect("written"), "replaced");
    assert_eq!(fs::read(outside.join("kept")).expect("there"), b"kept");
    let names: Vec<_> =
        fs::read_dir(&outside).expect("there").map(|entry| entry.expect("one").file_name()).collect();
    assert_eq!(names, ["kept"]);
}

#[test]
fn every_refusal_says_what_to_do() {
    let cause = || io::Error::from(ErrorKind::PermissionDenied);
    let path = || PathBuf::from("tree/file");
    let full = refused(path(), io::Error::from(ErrorKind::StorageFull));
    for (error, what) in [
        (TreeError::Folder { path: path(), cause: cause() }, "the folder tree/file cannot be written to"),
        (
            TreeError::InTheWay { path: path(), wanted: Wanted::File },
            "tree/file is in the way: it is no ordinary file",
        ),
        (
            TreeError::InTheWay { path: path(), wanted: Wanted::Folder },
            "tree/file is in the way: it is no folder",
        ),
        (full, "there is no room left on the disk of tree/file"),
        (refused(path(), cause()), "tree/file could not be written"),
    ] {
        let report = error.report();
        assert_eq!(report.what, what);
        assert!(report.usually.is_some() && !report.what_now.ends_with('.'));
        assert!(report.code.starts_with("backup/"));
    }
}
