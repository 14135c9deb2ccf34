//! What a phone may do in the folder of its backup, and what it may not.

use std::fs;
use std::path::{Path, PathBuf};

use super::intake::{Intake, Part};
use super::working::Working;
use super::*;

const NAME: &str = "00008120-001234A61E804F2A";

fn place(path: &str) -> Place {
    Place::parse(&format!("{NAME}/{path}")).expect("a place")
}

/// A folder that a phone may fill, and where it lies.
fn folder() -> (tempfile::TempDir, Folder, PathBuf) {
    let root = tempfile::tempdir().expect("a folder");
    let working = Working::open(root.path(), NAME).expect("a working folder");
    let (folder, path) = (working.folder().expect("opened"), working.path());
    (root, folder, path)
}

fn put(folder: &Folder, path: &str, bytes: &[u8]) {
    let mut intake = Intake::new(folder).expect("writable");
    intake.take([Part::Begin(place(path)), Part::Data(bytes.len()), Part::End], bytes);
    let (files, troubles) = intake.finish();
    assert_eq!((files, troubles.count()), (1, 0), "{path}: {troubles:?}");
}

fn names(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("text")).collect();
    names.sort();
    names
}

#[test]
fn files_are_made_listed_moved_copied_and_removed() {
    let (_root, folder, path) = folder();
    folder.create(&place("Snapshot/ab")).expect("made");
    folder.create(&place("Snapshot/ab")).expect("a second time too");
    put(&folder, "Snapshot/ab/one", b"one");
    put(&folder, "Snapshot/Status.plist", b"status");
    folder.create(&place("ab")).expect("made");
    folder.relocate(&place("Snapshot/ab/one"), &place("ab/one")).expect("moved");
    folder.copy(&place("ab"), &place("cd")).expect("copied");
    folder.copy(&place("ab/one"), &place("cd/two")).expect("copied");
    assert_eq!(fs::read(path.join("cd/two")).expect("there"), b"one");
    let listed = folder.contents(&place("cd")).expect("a list");
    let mut listed: Vec<_> = listed.iter().map(|entry| (&*entry.name, entry.kind, entry.length)).collect();
    listed.sort();
    assert_eq!(listed, [("one", EntryKind::File, 3), ("two", EntryKind::File, 3)]);
    assert!(folder.contents(&place("nowhere")).expect("empty").is_empty());
    folder.remove(&place("Snapshot")).expect("removed");
    folder.remove(&place("Snapshot")).expect("removed already");
    assert_eq!(names(&path), ["ab", "cd"]);
}

#[test]
fn one_that_is_late_keeps_its_hands_off_the_file_of_the_next() {
    let (_root, folder, path) = folder();
    let (mut late, mut next) =
        (Intake::new(&folder).expect("writable"), Intake::new(&folder).expect("writable"));
    late.take([Part::Begin(place("one")), Part::Data(3)], b"one");
    next.take([Part::Begin(place("two")), Part::Data(2)], b"tw");
    late.take([Part::End], b"");
    next.take([Part::Data(1), Part::End, Part::Begin(place("half"))], b"o");
    assert_eq!((late.finish().0, next.finish().0), (1, 1));
    assert_eq!(fs::read(path.join("one")).expect("there"), b"one");
    assert_eq!(fs::read(path.join("two")).expect("there"), b"two");
    let incoming = path.parent().expect("a folder").join("incoming");
    assert_eq!(names(&incoming), Vec::<String>::new(), "half a file is not left");
}

#[test]
fn what_stands_at_a_destination_gives_way() {
    let (_root, folder, path) = folder();
    folder.create(&place("a/deep/er")).expect("made");
    folder.create(&place("b")).expect("made");
    put(&folder, "file", b"file");
    put(&folder, "a/old", b"old");
    folder.relocate(&place("file"), &place("a/old")).expect("a file for a file");
    assert_eq!(fs::read(path.join("a/old")).expect("there"), b"file");
    folder.relocate(&place("a/old"), &place("a/deep")).expect("a file for a folder");
    assert_eq!(names(&path.join("a")), ["deep"]);
    folder.relocate(&place("b"), &place("a/deep")).expect("a folder for a file");
    assert!(path.join("a/deep").is_dir());
    let missing = folder.relocate(&place("nothing"), &place("a/deep")).expect_err("nothing there");
    assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    assert!(path.join("a/deep").is_dir(), "what was there stays when nothing comes");
}

#[test]
fn the_folder_itself_and_all_around_it_are_out_of_reach() {
    let (root, folder, _path) = folder();
    let other = |path: &str| Place::parse(path).expect("a place");
    put(&folder, "file", b"file");
    for outside in [other(NAME), other("Elsewhere/file"), other("file"), other(&format!("{NAME}.unfinished"))]
    {
        assert!(folder.remove(&outside).is_err(), "{outside:?}");
        assert!(folder.relocate(&place("file"), &outside).is_err(), "{outside:?}");
        assert!(folder.relocate(&outside, &place("x")).is_err(), "{outside:?}");
        assert!(folder.copy(&place("file"), &outside).is_err(), "{outside:?}");
        let mut intake = Intake::new(&folder).expect("writable");
        intake.take([Part::Begin(outside.clone()), Part::Data(1), Part::End], b"x");
        assert_eq!(intake.finish().1.count(), 1, "{outside:?}");
    }
    assert_eq!(names(root.path()), [format!("{NAME}.unfinished")]);
}

#[cfg(unix)]
#[test]
fn links_are_neither_read_nor_followed_out() {
    let (root, folder, path) = folder();
    fs::write(root.path().join("secret"), b"secret").expect("written");
    fs::create_dir(root.path().join("elsewhere")).expect("made");
    std::os::unix::fs::symlink(root.path().join("secret"), path.join("link")).expect("linked");
    std::os::unix::fs::symlink(root.path().join("elsewhere"), path.join("door")).expect("linked");
    assert!(folder.read(&place("link")).is_err());
    assert!(folder.create(&place("door/inside")).is_err());
    assert!(folder.contents(&place("door")).is_err());
    put(&folder, "link", b"a file of its own");
    assert_eq!(fs::read(root.path().join("secret")).expect("there"), b"secret");
    assert_eq!(names(&root.path().join("elsewhere")), Vec::<String>::new());
    folder.remove(&place("door")).expect("the link is removed");
    assert!(root.path().join("elsewhere").is_dir());
}

#[test]
fn half_a_file_has_no_name_and_one_trouble_does_not_stop_the_others() {
    let (_root, folder, path) = folder();
    let mut intake = Intake::new(&folder).expect("writable");
    intake.take(
        [
            Part::Begin(place("nowhere/file")),
            Part::Data(4),
            Part::End,
            Part::Begin(place("whole")),
            Part::Data(2),
        ],
        b"lostwh",
    );
    intake.take([Part::Data(3), Part::End, Part::Begin(place("failed")), Part::Failed], b"ole");
    intake.take([Part::Begin(place("half")), Part::Data(2)], b"ha");
    let (files, troubles) = intake.finish();
    assert_eq!(files, 1);
    assert_eq!(troubles.named.keys().collect::<Vec<_>>(), [&format!("{NAME}/nowhere/file")]);
    assert_eq!(names(&path), ["whole"]);
    assert_eq!(fs::read(path.join("whole")).expect("there"), b"whole");
}

#[test]
fn what_came_before_a_list_is_on_the_disk_before_the_phone_hears_that_it_is_taken() {
    let (_root, folder, path) = folder();
    folder.create(&place("Snapshot/ab")).expect("made");
    for name in ["one", "two", "three"] {
        put(&folder, &format!("Snapshot/ab/{name}"), name.as_bytes());
    }
    assert_eq!(folder.unsettled(), 3, "files alone are written when the system likes");
    for list in ["Manifest.db", "Manifest.plist", "Status.plist"] {
        let mut intake = Intake::new(&folder).expect("writable");
        let list = format!("Snapshot/{list}");
        intake.take([Part::Begin(place(&list)), Part::Data(6)], b"a list");
        intake.take([Part::End], b"");
        assert_eq!(folder.unsettled(), 1, "the list alone, which has its name after all it tells of");
        assert_eq!(intake.finish().1.count(), 0);
        assert_eq!(folder.unsettled(), 0, "when it is answered for, it is there too");
        folder.relocate(&place("Snapshot/ab/one"), &place("one")).expect("moved");
        folder.relocate(&place("one"), &place("Snapshot/ab/one")).expect("moved back");
        assert_eq!(folder.unsettled(), 2, "a name is a change too");
    }
    assert_eq!(names(&path.join("Snapshot")).len(), 4);
}

#[test]
fn troubles_without_end_are_counted_and_a_full_disk_is_named_whenever_it_comes() {
    let (_root, folder, _path) = folder();
    let mut intake = Intake::new(&folder).expect("writable");
    let many = intake::MOST_TROUBLES + 500;
    for number in 0..many {
        intake.take([Part::Begin(place(&format!("nowhere/{number}"))), Part::End], b"");
    }
    let (files, troubles) = intake.finish();
    assert_eq!((files, troubles.count()), (0, many as u64));
    assert_eq!(troubles.named.len(), intake::MOST_TROUBLES);
    let mut troubles = troubles;
    for path in ["full", "full too"] {
        troubles.add(path, ErrorKind::StorageFull.into());
    }
    assert_eq!(troubles.named.len(), intake::MOST_TROUBLES + 1);
    assert_eq!(troubles.named["full"].kind(), ErrorKind::StorageFull);
}

#[test]
fn a_restore_changes_nothing() {
    let (_root, folder, path) = folder();
    put(&folder, "file", b"file");
    let restored = Folder::to_read(&path, NAME).expect("opened");
    assert_eq!(restored.read(&place("file")).expect("there").1, 4);
    assert!(restored.remove(&place("file")).is_err());
    assert!(restored.create(&place("folder")).is_err());
    assert!(restored.relocate(&place("file"), &place("other")).is_err());
    assert!(restored.copy(&place("file"), &place("other")).is_err());
    assert!(Intake::new(&restored).is_err());
    assert_eq!(names(&path), ["file"]);
    // Another list in place of the one on the disk, at the top and nowhere else.
    put(&folder, "Manifest.db", b"an index");
    folder.create(&place("ab")).expect("made");
    put(&folder, "ab/Manifest.db", b"no index");
    let other = restored.with_instead("Manifest.db", b"another index").expect("room");
    let read = |path: &str| {
        let (file, length) = other.read(&place(path)).expect("there");
        crate::disk::read_at(&file, vec![0; length as usize], 0).expect("its bytes")
    };
    assert_eq!(read("Manifest.db"), b"another index");
    assert_eq!(read("Manifest.db"), b"another index", "a second time too");
    assert_eq!((read("ab/Manifest.db"), read("file")), (b"no index".to_vec(), b"file".to_vec()));
    let listed = other.contents(&Place::parse(NAME).expect("a place")).expect("a list");
    let length = |name: &str| listed.iter().find(|entry| entry.name == name).map(|entry| entry.length);
    assert_eq!((length("Manifest.db"), length("file")), (Some(13), Some(4)));
    assert_eq!(fs::read(path.join("Manifest.db")).expect("there"), b"an index");
}
