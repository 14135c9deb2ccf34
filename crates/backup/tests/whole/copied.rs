//! Decrypted copies: they open without a password, and everything in them is as it was.

use std::fs;

use rightful_backup::crew::{Continue, Ended};
use rightful_backup::decrypt::{self, DecryptError};
use rightful_backup::tree::TreeError;
use rightful_backup::verify::{self, Level};
use rightful_backup::{Backup, Kind};
use rightful_core::report::Explain;

use crate::eras::open;
use crate::mint::{Made, mint};

#[test]
fn a_copy_of_every_era_opens_without_a_password() {
    for made in Made::ALL.into_iter().filter(|made| made.encrypted()) {
        let minted = mint(made);
        let (backup, locked) = (Backup::open(minted.root()).expect("a backup"), open(&minted));
        let here = tempfile::tempdir().expect("a folder");
        let into = here.path().join("copy");
        let account =
            decrypt::run(&backup, &locked, &into, Some(8 << 20), &|_| Continue::Yes).expect("a copy");
        assert_eq!((account.read.complete, account.read.size_differs), (4, 1), "{made:?}");
        assert!(account.read.is_whole() && account.unwritten.is_empty() && account.bad_rows.is_empty());
        assert_eq!(account.ended, Ended::Whole);

        let copy = Backup::open(&into).expect("a backup");
        assert!(!copy.is_encrypted() && copy.findings().is_empty(), "{made:?}: {:?}", copy.findings());
        let manifest = copy.manifest().expect("a list");
        assert_eq!((manifest.encrypted, &manifest.manifest_key), (Some(false), &None));
        assert!(copy.is_decrypted_copy() && !backup.is_decrypted_copy());
        assert!(
            fs::read_to_string(into.join(decrypt::NOTE)).expect("there").contains("not for putting back")
        );
        // Programs that restore want a keybag; this one has none of the keys.
        let before = backup.manifest().expect("a list");
        assert!(manifest.keybag.is_some() && manifest.keybag != before.keybag, "{made:?}");
        assert_eq!(copy.info().and_then(|info| info.version.as_deref()), Some("18.6.2"));
        let plain = copy.open_plain().expect("no password");
        for row in &minted.rows {
            let entry = plain.entry_of(&row.id()).expect("an index").expect("listed").expect("a good row");
            assert_eq!((&entry.domain, &entry.path, entry.key), (&row.domain, &row.path, None));
            assert_eq!((entry.modified, entry.uid, entry.inode), (Some(1_700_000_000), 501, 4_242));
            assert!(entry.doubts.is_empty(), "{made:?} {:?}", entry.doubts);
            if let Some(target) = &row.target {
                assert_eq!(entry.kind, Kind::Link { target: target.clone() });
            }
            let Some(contents) = &row.contents else { continue };
            assert!(!entry.xattrs.is_empty());
            assert_eq!(entry.size, Some(contents.len() as u64), "{made:?}: the size is that of the file");
            let (bytes, _) = plain.read_to_vec(&entry, 4 << 20).expect("it fits");
            assert!(bytes == *contents, "{made:?} {}", row.path);
        }
        let verdict = verify::run(&plain, Level::Readable, &|_| Continue::Yes).expect("an index");
        assert!(verdict.is_good() && verdict.strays.is_empty(), "{made:?}: {verdict:?}");
        // Of the empty one there is nothing to read.
        assert_eq!(verdict.digests.expect("looked at").right, 4);

        let again = decrypt::run(&backup, &locked, &into, None, &|_| Continue::Yes).expect_err("it is there");
        assert_eq!(again.code(), "backup/folder-not-empty");
    }
}

#[test]
fn what_is_missing_stays_a_row_without_a_blob() {
    let minted = mint(Made::New);
    let row = minted.rows.iter().find(|row| row.path.ends_with("sixteen")).expect("minted");
    fs::remove_file(minted.blob(&row.id())).expect("gone");
    let backup = Backup::open(minted.root()).expect("a backup");
    let here = tempfile::tempdir().expect("a folder");
    let account =
        decrypt::run(&backup, &open(&minted), here.path(), None, &|_| Continue::Yes).expect("a copy");
    assert_eq!(account.read.missing.named()[0].file.path, "Library/sixteen");
    let plain = Backup::open(here.path()).expect("a backup").open_plain().expect("no password");
    let verdict = verify::run(&plain, Level::Complete, &|_| Continue::Yes).expect("an index");
    assert_eq!((verdict.files, verdict.missing.count()), (5, 1));
}

#[test]
fn a_list_that_cannot_be_read_is_told_and_a_full_disk_has_its_own_help() {
    let minted = mint(Made::New);
    let (backup, open) = (Backup::open(minted.root()).expect("a backup"), open(&minted));
    // What the disk does not give any more: here something else lies in its place.
    fs::remove_file(minted.path("Status.plist")).expect("removed");
    fs::create_dir(minted.path("Status.plist")).expect("made");
    fs::remove_file(minted.path("Info.plist")).expect("removed");
    let here = tempfile::tempdir().expect("a folder");
    let account = decrypt::run(&backup, &open, here.path(), None, &|_| Continue::Yes).expect("a copy");
    let lists: Vec<_> = account.lists.named().iter().map(ToString::to_string).collect();
    assert_eq!(
        lists,
        ["Status.plist of the backup cannot be read, and the copy does not have it: it is no regular file"]
    );
    let full = TreeError::Full { path: "copy/ab".into(), cause: std::io::ErrorKind::StorageFull.into() };
    let full = DecryptError::from(full);
    assert_eq!(full.code(), "backup/disk-full");
    assert!(full.help().contains("remove the folder of the copy"), "{}", full.help());
}

#[test]
fn every_refusal_says_what_to_do() {
    let minted = mint(Made::Plain);
    let backup = Backup::open(minted.root()).expect("a backup");
    let here = tempfile::tempdir().expect("a folder");
    let refused =
        decrypt::run(&backup, &open(&minted), here.path(), None, &|_| Continue::Yes).expect_err("plain");
    assert_eq!(
        (refused.code(), refused.to_string().as_str()),
        ("backup/not-encrypted-already", "the backup is not encrypted")
    );
    let minted = mint(Made::New);
    let backup = Backup::open(minted.root()).expect("a backup");
    let refused =
        decrypt::run(&backup, &open(&minted), here.path(), Some(9), &|_| Continue::Yes).expect_err("no room");
    assert_eq!(refused.code(), "backup/no-room");
    assert_eq!(fs::read_dir(here.path()).expect("there").count(), 0);
    let index = DecryptError::Index("full".to_owned());
    assert_eq!(index.code(), "backup/copy-without-index");
    assert_eq!(index.to_string(), "the index of the copy could not be written: full");
}
