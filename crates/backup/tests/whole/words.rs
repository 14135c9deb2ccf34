//! What an owner reads when a backup does not open or a file of it is not whole.

use std::io::ErrorKind;

use rightful_backup::folder::PlistError;
use rightful_backup::keybag::{DeriveError, KeyTrouble};
use rightful_backup::{
    BackupError, FileTrouble, Finding, IndexError, KeybagError, ReadError, RowError, RowTrouble, UnlockError,
};
use rightful_core::report::{Ending, Explain};

fn says(error: &dyn Explain, code: &str, what: &str, now: &str) {
    assert_eq!((error.code(), error.to_string().as_str()), (code, what));
    assert!(error.help().contains(now), "{code}: {}", error.help());
    for text in [error.to_string().as_str(), error.help(), error.usually().unwrap_or("x")] {
        assert!(!text.ends_with('.') && !text.contains("successfully") && !text.contains('!'), "{text}");
    }
}

#[test]
fn words_for_folders_that_are_no_backup() {
    let path = || "/backups/x".into();
    says(
        &BackupError::Missing { path: path() },
        "backup/no-such-folder",
        "there is no folder /backups/x",
        "rightful backup list",
    );
    says(
        &BackupError::NoAccess { path: path() },
        "backup/no-access",
        "the folder /backups/x may not be read",
        "Full Disk Access",
    );
    says(
        &BackupError::Unreadable { path: path(), source: ErrorKind::Other.into() },
        "backup/folder-unreadable",
        "the folder /backups/x cannot be read",
        "check the disk",
    );
    says(
        &BackupError::NotABackup { path: path(), backups: vec!["a".to_owned(), "b".to_owned()] },
        "backup/not-a-backup",
        "/backups/x is not a backup; 2 folders in it are backups",
        "Manifest.plist",
    );
    says(
        &BackupError::TooOld { path: path() },
        "backup/too-old",
        "/backups/x is a backup of iOS 3 or earlier",
        "iOS 4 and later",
    );
    assert_eq!(BackupError::Missing { path: path() }.ending(), Ending::NothingToActOn);
}

#[test]
fn words_for_backups_that_do_not_open() {
    let cases: [(UnlockError, &str, &str, &str); 14] = [
        (
            UnlockError::WrongPassword,
            "backup/wrong-password",
            "this is not the backup password",
            "neither the passcode",
        ),
        (
            UnlockError::KeybagInParts { opened: 9, refused: vec![3, 4] },
            "backup/keybag-in-parts",
            "the keybag is damaged: the password opens 9 of its keys, and not those of class 3, class 4",
            "the password is right",
        ),
        (
            UnlockError::NoUsableKeys,
            "backup/no-usable-keys",
            "the keybag has no key that a password alone opens",
            "another copy",
        ),
        (
            UnlockError::Keybag(KeybagError::Absent),
            "backup/keybag-absent",
            "the backup has no keybag",
            "whole",
        ),
        (
            UnlockError::Derive(DeriveError::TooManyRounds {
                tag: "DPIC",
                claimed: 4_000_000_000,
                cap: 20_000_000,
            }),
            "backup/too-many-rounds",
            "the keybag claims 4000000000 rounds in DPIC; at most 20000000 are believed",
            "raise the limit",
        ),
        (
            UnlockError::Derive(DeriveError::Stopped),
            "backup/stopped",
            "the password was not tried to the end: it was stopped",
            "nothing was changed",
        ),
        (
            UnlockError::Manifest(PlistError::Missing("Manifest.plist")),
            "backup/list-missing",
            "the keys of the backup cannot be read",
            "all of it",
        ),
        (
            UnlockError::NotEncrypted,
            "backup/not-encrypted",
            "the backup is not encrypted",
            "leave the password out: this backup needs none",
        ),
        (UnlockError::Locked, "backup/locked", "the backup is encrypted", "give the backup password"),
        (
            UnlockError::PasswordItself,
            "backup/password-itself",
            "a backup of iOS 10.0 opens with its password only, not with a key derived from it",
            "in place of the derived key",
        ),
        (
            UnlockError::NoManifestKey,
            "backup/manifest-key-missing",
            "the key of the index is missing",
            "another copy",
        ),
        (
            UnlockError::ManifestKeyLength(3),
            "backup/manifest-key-malformed",
            "the key of the index has 3 bytes instead of 44",
            "another copy",
        ),
        (
            UnlockError::ManifestKey(KeyTrouble::Damaged),
            "backup/manifest-key-useless",
            "the key of the index cannot be used: its key does not unwrap",
            "another copy",
        ),
        (
            UnlockError::Index(IndexError::Missing),
            "backup/index-missing",
            "the backup has no index: neither Manifest.db nor Manifest.mbdb",
            "all of it",
        ),
    ];
    for (why, code, what, now) in cases {
        says(&why, code, what, now);
    }
    assert_eq!(UnlockError::Derive(DeriveError::Stopped).ending(), Ending::StoppedSafely);
    assert_eq!(UnlockError::WrongPassword.ending(), Ending::Failed);
}

#[test]
fn words_for_indexes() {
    for (why, code, what, now) in [
        (
            IndexError::Unreadable(ErrorKind::Other.into()),
            "backup/index-unreadable",
            "the index of the backup cannot be read",
            "check the disk",
        ),
        (
            IndexError::TooLarge(5),
            "backup/index-too-large",
            "the index of the backup has 5 bytes, more than any real one",
            "another copy",
        ),
        (
            IndexError::NotSqlite,
            "backup/index-not-one",
            "the index of the backup is no database",
            "another copy",
        ),
        (IndexError::Cut, "backup/index-cut", "the index of the backup is cut off", "another copy"),
        (
            IndexError::Foreign("it has no table Files".to_owned()),
            "backup/index-foreign",
            "the index of the backup is a database of another kind: it has no table Files",
            "which file is which",
        ),
        (
            IndexError::Damaged("malformed".to_owned()),
            "backup/index-damaged",
            "the index of the backup is damaged: malformed",
            "another copy",
        ),
        (
            IndexError::NotMbdb,
            "backup/index-not-one",
            "Manifest.mbdb is no index of a backup",
            "another copy",
        ),
    ] {
        says(&why, code, what, now);
    }
    let row = |why| RowError { row: 7, file_id: None, domain: None, path: None, why };
    says(
        &row(RowTrouble::NoRecord),
        "backup/row-unreadable",
        "row 7 of the index cannot be read: it has no record",
        "everything else can be read",
    );
    says(
        &row(RowTrouble::Damaged("malformed".to_owned())),
        "backup/index-cut",
        "row 7 of the index cannot be read: the index is damaged here, and nothing behind this place can be read: malformed",
        "what comes before",
    );
}

#[test]
fn words_for_files_that_are_not_whole() {
    for (why, code, what, now) in [
        (
            FileTrouble::Missing,
            "backup/file-missing",
            "its contents are not in the backup",
            "an older backup",
        ),
        (
            FileTrouble::Damaged,
            "backup/file-damaged",
            "it is damaged or incomplete: its end is not the end of a file",
            "what could be read of it",
        ),
        (
            FileTrouble::Cut(3),
            "backup/file-cut",
            "it is incomplete: 3 bytes at its end are no whole block",
            "what could be read of it",
        ),
        (
            FileTrouble::Short { index: 3_000_000, is: 0 },
            "backup/file-short",
            "it has 0 bytes, and the index of the backup says 3000000: its end may be missing",
            "what could be read of it",
        ),
        (
            FileTrouble::NotAFile,
            "backup/file-not-regular",
            "something that is no regular file lies in its place",
            "regular files only",
        ),
        (FileTrouble::Changed, "backup/file-changing", "it changed while it was read", "wait until"),
        (
            FileTrouble::Unreadable("input/output error".to_owned()),
            "backup/file-unreadable",
            "the disk does not give it: input/output error",
            "save what it still gives",
        ),
        (
            FileTrouble::NoKey,
            "backup/file-without-key",
            "it has no key, and the backup is encrypted",
            "everything else",
        ),
        (
            FileTrouble::Locked,
            "backup/file-locked",
            "it is encrypted, and the backup was opened without a password",
            "everything else",
        ),
        (
            FileTrouble::Key(KeyTrouble::BoundToDevice(9)),
            "backup/bound-to-device",
            "it has the protection class 9, whose key only the old device has",
            "the device that the backup was made of",
        ),
    ] {
        says(&why, code, what, now);
    }
    says(
        &ReadError::Output(ErrorKind::StorageFull.into()),
        "backup/output",
        "the file cannot be written",
        "free space",
    );
}

#[test]
fn words_for_what_an_owner_should_know() {
    says(
        &Finding::ListUnusable(PlistError::Damaged("Info.plist")),
        "backup/list-unusable",
        "Info.plist is damaged",
        "to read the files",
    );
    says(
        &Finding::KeybagTrailing(3),
        "backup/keybag-trailing",
        "the keybag has 3 bytes too many at its end",
        "nothing has to be done",
    );
    says(
        &PlistError::Unreadable { name: "Info.plist", why: "no".to_owned() },
        "backup/list-unreadable",
        "Info.plist cannot be read: no",
        "check the disk",
    );
}
