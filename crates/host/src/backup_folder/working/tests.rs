//! A new backup begins, goes on and takes its place; the one before is whole all the while.

use std::fs;
use std::path::Path;

use super::*;

const NAME: &str = "00008120-001234A61E804F2A";
const BLOB: &str = "ab/abcdef0123456789abcdef0123456789abcdef01";

/// A backup with a blob and a list, and who knows what else.
fn backup(root: &Path, status: &[u8]) {
    let folder = root.join(NAME);
    fs::create_dir_all(folder.join("ab")).expect("made");
    fs::write(folder.join(BLOB), b"a photo").expect("written");
    fs::write(folder.join("Status.plist"), status).expect("written");
    fs::write(folder.join("Manifest.db"), b"an index").expect("written");
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).expect("a file")
}

#[test]
fn the_backup_before_lends_its_files_and_keeps_them() {
    let root = tempfile::tempdir().expect("a folder");
    backup(root.path(), b"first");
    let working = Working::open(root.path(), NAME).expect("begun");
    // Which of the two the disk of temporary files can.
    assert!(matches!(working.begun(), Begun::Linked { files: 3 } | Begun::Cloned { files: 3 }));
    let new = working.path();
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let inode = |path: &Path| fs::metadata(path).expect("there").ino();
        let linked = matches!(working.begun(), Begun::Linked { .. });
        let before = root.path().join(NAME).join(BLOB);
        assert_eq!(inode(&new.join(BLOB)) == inode(&before), linked);
        let modified = |path: &Path| fs::metadata(path).and_then(|told| told.modified()).expect("there");
        assert_eq!(modified(&new.join(BLOB)), modified(&before));
        assert_ne!(inode(&new.join("Manifest.db")), inode(&root.path().join(NAME).join("Manifest.db")));
    }
    working.write("Status.plist", b"second").expect("written");
    assert_eq!(read(&root.path().join(NAME).join("Status.plist")), b"first");
    let kept = working.keep(0, Earlier::Goes).expect("kept");
    assert_eq!(kept.path, root.path().join(NAME));
    assert_eq!(kept.before, Some(root.path().join(format!("{NAME}-19700101-000000"))));
    assert_eq!(read(&kept.path.join("Status.plist")), b"second");
    let before = kept.before.expect("one");
    assert_eq!(
        (read(&before.join("Status.plist")), read(&before.join(BLOB))),
        (b"first".to_vec(), b"a photo".to_vec())
    );
    assert!(!root.path().join(format!("{NAME}.unfinished")).exists());
}

#[test]
fn every_folder_is_shared_whichever_thread_takes_it() {
    let root = tempfile::tempdir().expect("a folder");
    backup(root.path(), b"first");
    let mut files = 3;
    for folder in (0..40).map(|number| format!("{number:02}")).chain(["Snapshot/cd".to_owned()]) {
        let folder = root.path().join(NAME).join(folder);
        fs::create_dir_all(&folder).expect("made");
        for number in 0..5 {
            let name = format!("{number:040x}");
            fs::write(folder.join(&name), format!("{} {name}", folder.display())).expect("written");
            files += 1;
        }
    }
    // Deeper than anything of a backup lies.
    fs::create_dir_all(root.path().join(NAME).join("Snapshot/cd/deep")).expect("made");
    fs::write(root.path().join(NAME).join("Snapshot/cd/deep/file"), b"x").expect("written");
    let working = Working::open(root.path(), NAME).expect("begun");
    let shared = match working.begun() {
        Begun::Linked { files } | Begun::Cloned { files } => files,
        other => panic!("{other:?}"),
    };
    assert_eq!(shared, files);
    let tree = |top: &Path| {
        let mut found = Vec::new();
        let mut folders = vec![top.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                let name = path.strip_prefix(top).expect("below").to_owned();
                if path.is_dir() { folders.push(path) } else { found.push((name, read(&path))) }
            }
        }
        found.sort();
        found
    };
    let (mut before, after) = (tree(&root.path().join(NAME)), tree(&working.path()));
    before.retain(|(name, _)| !name.starts_with("Snapshot/cd/deep"));
    assert_eq!(before, after);
}

#[test]
fn what_was_begun_goes_on_until_the_backup_before_is_another() {
    let root = tempfile::tempdir().expect("a folder");
    backup(root.path(), b"first");
    let working = Working::open(root.path(), NAME).expect("begun");
    fs::create_dir(working.path().join("Snapshot")).expect("made");
    drop(working);
    let working = Working::open(root.path(), NAME).expect("taken up");
    assert_eq!(working.begun(), Begun::GoesOn);
    assert!(working.path().join("Snapshot").is_dir());
    drop(working);
    backup(root.path(), b"another program's");
    let working = Working::open(root.path(), NAME).expect("begun anew");
    assert!(matches!(working.begun(), Begun::Linked { .. } | Begun::Cloned { .. }));
    assert!(!working.path().join("Snapshot").exists(), "nothing of the old state is left");
}

#[test]
fn the_first_backup_begins_empty_and_two_runs_do_not_meet() {
    let root = tempfile::tempdir().expect("a folder");
    let working = Working::open(&root.path().join("deeper/still"), NAME).expect("begun");
    assert_eq!(working.begun(), Begun::Empty);
    let second = Working::open(&root.path().join("deeper/still"), NAME).expect_err("busy");
    assert_eq!(second.code(), "backup/folder-busy");
    let kept = working.keep(0, Earlier::Goes).expect("kept");
    assert_eq!(kept.before, None);
    assert!(kept.path.is_dir());
}

#[test]
fn a_run_that_ended_between_the_renames_is_ended_by_the_next() {
    let note = format!("{NAME}-20250101-000000");
    for moved in [false, true] {
        let root = tempfile::tempdir().expect("a folder");
        backup(root.path(), b"first");
        let working = Working::open(root.path(), NAME).expect("begun");
        working.write("Status.plist", b"second").expect("written");
        let work = working.work().expect("a folder");
        write(&work, FINISHED, note.as_bytes()).expect("written");
        drop(working);
        if moved {
            fs::rename(root.path().join(NAME), root.path().join(&note)).expect("moved");
        }
        let working = Working::open(root.path(), NAME).expect("ended and begun");
        assert!(matches!(working.begun(), Begun::Linked { .. } | Begun::Cloned { .. }), "moved: {moved}");
        assert_eq!(read(&root.path().join(NAME).join("Status.plist")), b"second");
        assert_eq!(read(&root.path().join(&note).join("Status.plist")), b"first");
    }
}

/// A `Status.plist` that says when.
fn status(date: &str) -> Vec<u8> {
    format!("<plist version=\"1.0\"><dict><key>Date</key><date>{date}</date></dict></plist>").into_bytes()
}

#[test]
fn a_backup_that_another_program_has_made_between_the_renames_is_kept_under_its_own_date() {
    // Finished with the name for the one before, cut off before or after the first rename; then another program made one.
    let note = format!("{NAME}-20250101-000000");
    for moved in [true, false] {
        let root = tempfile::tempdir().expect("a folder");
        backup(root.path(), b"first");
        let working = Working::open(root.path(), NAME).expect("begun");
        working.write("Status.plist", b"second").expect("written");
        let work = working.work().expect("a folder");
        write(&work, FINISHED, note.as_bytes()).expect("written");
        drop(working);
        let theirs = status("2026-03-04T05:06:07Z");
        if moved {
            fs::rename(root.path().join(NAME), root.path().join(&note)).expect("moved");
        }
        backup(root.path(), &theirs);
        for _ in 0..2 {
            drop(Working::open(root.path(), NAME).expect("ended and begun, and once more"));
        }
        assert_eq!(read(&root.path().join(NAME).join("Status.plist")), b"second");
        let own = root.path().join(format!("{NAME}-20260304-050607"));
        assert_eq!(read(&own.join("Status.plist")), theirs, "moved: {moved}");
        assert_eq!(root.path().join(&note).exists(), moved, "an older date would have it removed first");
    }
}

#[test]
fn what_the_disk_has_lost_at_the_end_is_not_gone_on_from() {
    let root = tempfile::tempdir().expect("a folder");
    backup(root.path(), b"first");
    let working = Working::open(root.path(), NAME).expect("begun");
    working.write("Status.plist", b"second").expect("written");
    let lost = working.keep_by(0, Earlier::Goes, |_| Err(io::Error::other("input/output error")));
    assert_eq!(lost.expect_err("lost").code(), "backup/folder-not-written");
    assert_eq!(read(&root.path().join(NAME).join("Status.plist")), b"first");
    let working = Working::open(root.path(), NAME).expect("begun anew");
    assert_ne!(working.begun(), Begun::GoesOn, "the system tells a lost page once");
    assert_eq!(read(&working.path().join("Status.plist")), b"first");
}

#[test]
fn what_was_set_aside_stays_until_a_backup_is_proven() {
    let root = tempfile::tempdir().expect("a folder");
    let unfinished = root.path().join(format!("{NAME}.unfinished"));
    let working = Working::open(root.path(), NAME).expect("begun");
    working.write("Status.plist", b"half").expect("written");
    working.set_aside().expect("moved");
    for earlier in [Earlier::Stays, Earlier::Goes] {
        let working = Working::open(root.path(), NAME).expect("begun");
        working.write("Status.plist", b"later").expect("written");
        working.keep(0, earlier).expect("kept");
        assert_eq!(unfinished.join("unproven").exists(), earlier == Earlier::Stays);
    }
    assert!(!unfinished.exists());
    // Without one there is nothing that could stay.
    Working::open(root.path(), NAME).expect("begun").keep(0, Earlier::Stays).expect("kept");
    assert!(!unfinished.exists());
}

#[test]
fn names_that_are_taken_are_passed_over_and_notes_are_not_obeyed_blindly() {
    let root = tempfile::tempdir().expect("a folder");
    backup(root.path(), b"first");
    fs::create_dir(root.path().join(format!("{NAME}-19700101-000000"))).expect("made");
    let kept = Working::open(root.path(), NAME).expect("begun").keep(0, Earlier::Goes).expect("kept");
    assert_eq!(kept.before, Some(root.path().join(format!("{NAME}-19700101-000001"))));

    for bad in ["../elsewhere", "", NAME, "00008120-001234A61E804F2A-", "00008120-001234A61E804F2A-../x"] {
        let working = Working::open(root.path(), NAME).expect("begun");
        working.write("Status.plist", bad.as_bytes()).expect("written");
        let work = working.work().expect("a folder");
        write(&work, FINISHED, bad.as_bytes()).expect("written");
        let before = read(&root.path().join(NAME).join("Status.plist"));
        drop(working);
        let working = Working::open(root.path(), NAME).expect("ended and begun");
        assert_eq!(read(&root.path().join(NAME).join("Status.plist")), bad.as_bytes());
        let kept = names(root.path()).into_iter().filter(|name| is_archived(NAME, name));
        let kept = kept.map(|name| fs::read(root.path().join(name).join("Status.plist")));
        let kept: Vec<_> = kept.filter_map(Result::ok).collect();
        assert!(kept.contains(&before), "{bad:?}: both are kept");
        working.discard().expect("removed");
    }
    assert_eq!(names(root.path()).len(), 8, "two of before, five more, and the newest");
}

fn names(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("text")).collect()
}

#[test]
fn a_name_that_cannot_be_given_leaves_the_one_before_under_its_own() {
    let root = tempfile::tempdir().expect("a folder");
    // Folders of backups inside of what would have to be moved there: no system does that.
    let inside = root.path().join("work/backup/deeper");
    fs::create_dir_all(&inside).expect("made");
    backup(&inside, b"first");
    let working = Working::open(&inside, NAME).expect("begun");
    let work = Dir::open_ambient_dir(root.path().join("work"), cap_std::ambient_authority()).expect("opened");
    let before = format!("{NAME}-19700101-000000");
    let refused = working.put_in_place(&work, &before).expect_err("into itself");
    assert_eq!(refused.code(), "backup/folder-not-written");
    assert_eq!(read(&inside.join(NAME).join("Status.plist")), b"first");
    assert!(!inside.join(&before).exists());
    // The same between the two names, where the one before cannot have its own again.
    fs::rename(inside.join(NAME), inside.join("elsewhere")).expect("moved");
    let refused = working.put_in_place(&work, &before).expect_err("into itself");
    assert_eq!(refused.code(), "backup/between-names");
    assert!(refused.to_string().ends_with("could not get its name"), "{refused}");
    assert!(refused.help().contains("the next run gives both backups their names"));
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_the_backup_is_named() {
    let root = tempfile::tempdir().expect("a folder");
    std::os::unix::fs::symlink("/nowhere", root.path().join(NAME)).expect("linked");
    assert_eq!(Working::open(root.path(), NAME).expect_err("a link").code(), "backup/folder-is-a-link");
}
