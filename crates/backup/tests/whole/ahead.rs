//! What is done of a copy before its password is proven: the copy is the same with it, and without a password nothing of it stays.

use std::fs;
use std::path::{Path, PathBuf};

use rightful_backup::Backup;
use rightful_backup::crew::{Continue, Ended};
use rightful_backup::decrypt::ahead::{Ahead, HIDDEN};
use rightful_backup::decrypt::{self, Account, DecryptError};
use rightful_core::report::Explain as _;

use crate::eras::open;
use crate::mint::{Made, Minted, mint};

/// Whatever lies below a folder but for lists, with its bytes, in order.
fn blobs(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.parent() != Some(root) {
                let bytes = fs::read(&path).expect("a file");
                found.push((path.strip_prefix(root).expect("below").to_owned(), bytes));
            }
        }
    }
    found.sort();
    found
}

/// All that can be done ahead.
fn ahead(backup: &Backup, into: &Path) -> Ahead {
    let mut ahead = Ahead::begin_anywhere(backup, into, Some(64 << 20)).expect("there is something to do");
    ahead.wait();
    ahead
}

fn copy_after(
    minted: &Minted,
    into: &Path,
    ahead: Option<Ahead>,
    free: u64,
) -> Result<Account, DecryptError> {
    let backup = Backup::open(minted.root()).expect("a backup");
    decrypt::run_after(&backup, &open(minted), into, ahead, &|| Some(free), &|_| Continue::Yes)
}

#[test]
fn the_copy_is_the_same() {
    for made in [Made::Ten, Made::TenOne, Made::New] {
        let minted = mint(made);
        let backup = Backup::open(minted.root()).expect("a backup");
        let here = tempfile::tempdir().expect("a folder");
        let [with, without] = ["with", "without"].map(|name| here.path().join(name));
        let ahead = ahead(&backup, &with);
        assert!(blobs(&with.join(HIDDEN)).iter().all(|(_, bytes)| bytes.is_empty()));
        assert_eq!(blobs(&with.join(HIDDEN)).len(), blobs(minted.root()).len(), "{made:?}");
        let account = copy_after(&minted, &with, Some(ahead), 8 << 20).expect("a copy");
        assert_eq!((account.ended, account.read.is_whole()), (Ended::Whole, true));
        copy_after(&minted, &without, None, 8 << 20).expect("a copy");
        assert_eq!(blobs(&with), blobs(&without), "{made:?}");
        assert!(!with.join(HIDDEN).exists());
        #[cfg(unix)]
        for (path, _) in blobs(&with) {
            use std::os::unix::fs::MetadataExt as _;
            let of = |root: &Path| fs::metadata(root.join(&path)).expect("there");
            let (one, other) = (of(&with), of(&without));
            assert_eq!((one.mode(), one.mtime(), one.len()), (other.mode(), other.mtime(), other.len()));
        }
    }
}

#[test]
fn what_is_not_wanted_is_not_in_the_copy() {
    let minted = mint(Made::New);
    let row = |name: &str| minted.rows.iter().find(|row| row.path.ends_with(name)).expect("minted").id();
    let backup = Backup::open(minted.root()).expect("a backup");
    let here = tempfile::tempdir().expect("a folder");
    // A blob that no row has, alone in its folder, and one that is gone when it is wanted.
    let digits = (0..=255_u8).map(|digits| format!("{digits:02x}"));
    let digits = digits.into_iter().find(|digits| !minted.path(digits).exists()).expect("few are there");
    fs::create_dir(minted.path(&digits)).expect("made");
    fs::write(minted.path(&format!("{digits}/{digits}{:038}", 0)), [7; 32]).expect("written");
    let ahead = ahead(&backup, here.path());
    fs::remove_file(minted.blob(&row("sixteen"))).expect("gone");
    let account = copy_after(&minted, here.path(), Some(ahead), 8 << 20).expect("a copy");
    assert_eq!(account.read.missing.named()[0].file.path, "Library/sixteen");
    let names: Vec<_> = blobs(here.path()).into_iter().map(|(path, _)| path).collect();
    let is_there = |id: &str| names.iter().any(|path| path.ends_with(id));
    assert!(is_there(&row("sms.db").to_string()), "{names:?}");
    assert!(!is_there(&row("sixteen").to_string()) && !is_there(&format!("{digits}{:038}", 0)), "{names:?}");
}

#[test]
fn nothing_stays_of_a_password_that_is_wrong() {
    let minted = mint(Made::New);
    let backup = Backup::open(minted.root()).expect("a backup");
    let here = tempfile::tempdir().expect("a folder");
    let fresh = here.path().join("fresh");
    drop(ahead(&backup, &fresh));
    assert!(!fresh.exists(), "it was made for the copy");
    fs::create_dir(&fresh).expect("made");
    drop(ahead(&backup, &fresh));
    assert_eq!(fs::read_dir(&fresh).expect("it is the owner's").count(), 0);
    // The same where there is no room for the copy.
    let mut cramped = Ahead::begin_anywhere(&backup, &fresh, Some(0)).expect("files need none");
    cramped.wait();
    assert!(!blobs(&fresh.join(HIDDEN)).is_empty());
    let refused = copy_after(&minted, &fresh, Some(cramped), 9).expect_err("no room");
    assert_eq!(refused.code(), "backup/no-room");
    assert_eq!(fs::read_dir(&fresh).expect("it is the owner's").count(), 0);
}

#[test]
fn what_a_program_that_was_killed_has_left_is_removed() {
    let minted = mint(Made::New);
    let backup = Backup::open(minted.root()).expect("a backup");
    for again in [true, false] {
        let here = tempfile::tempdir().expect("a folder");
        std::mem::forget(ahead(&backup, here.path()));
        assert!(here.path().join(HIDDEN).is_dir());
        let ahead = again.then(|| ahead(&backup, here.path()));
        copy_after(&minted, here.path(), ahead, 8 << 20).expect("a copy");
        assert!(!here.path().join(HIDDEN).exists());
    }
}

#[test]
fn a_folder_with_something_in_it_and_what_has_no_password_are_left_alone() {
    let minted = mint(Made::New);
    let backup = Backup::open(minted.root()).expect("a backup");
    let here = tempfile::tempdir().expect("a folder");
    assert!(Ahead::begin_anywhere(&backup, &here.path().join("no/such"), None).is_none());
    fs::write(here.path().join("mine"), b"kept").expect("written");
    assert!(Ahead::begin_anywhere(&backup, here.path(), None).is_none());
    assert_eq!(fs::read_dir(here.path()).expect("there").count(), 1);
    for made in [Made::Plain, Made::Old] {
        let minted = mint(made);
        let backup = Backup::open(minted.root()).expect("a backup");
        let into = here.path().join("other");
        assert!(Ahead::begin_anywhere(&backup, &into, None).is_none() && !into.exists());
    }
}
