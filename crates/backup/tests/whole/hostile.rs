//! Folders and blobs that want to do harm, or have come to some: each is told by name, and the rest is read.

use std::fs;

use plist::Value;
use rightful_backup::read::{Contents, FileTrouble, Whole};
use rightful_backup::{Backup, BackupError, Completeness, Entry, Finding, Kind, OpenBackup, UnlockError};
use rightful_core::report::Explain;

use crate::mint::{
    Made, Minted, PASSWORD, Row, class, dictionary, file_key, head, kek, keybag, manifest_key, mint,
    mint_with, seal, secret, tag,
};

fn backup(minted: &Minted) -> Backup {
    Backup::open(minted.root()).expect("a backup")
}

fn open(minted: &Minted) -> OpenBackup {
    let backup = backup(minted);
    if minted.made.encrypted() {
        backup.unlock(&secret(PASSWORD)).expect("the password opens it")
    } else {
        backup.open_plain().expect("it is not encrypted")
    }
}

fn refused(minted: &Minted) -> UnlockError {
    backup(minted).unlock(&secret(PASSWORD)).expect_err("it does not open")
}

fn entry(open: &OpenBackup, row: &Row) -> Entry {
    open.entry(&row.domain, &row.path).expect("an index").expect("listed").expect("good")
}

/// What comes out of the first file that has contents, after its blob was treated.
fn read_after(made: Made, treat: impl FnOnce(&Minted, &Row)) -> (Vec<u8>, Whole) {
    let minted = mint(made);
    let row = minted.rows.iter().find(|row| row.path.ends_with("sms.db")).expect("it is there").clone();
    treat(&minted, &row);
    let open = open(&minted);
    let (bytes, outcome) = open.read_to_vec(&entry(&open, &row), 1 << 20).expect("it fits");
    assert_eq!(outcome.written, bytes.len() as u64);
    // The others are read all the same.
    let mut reader = open.reader();
    for other in open.entries().expect("an index").map(|entry| entry.expect("good")) {
        if other.kind == Kind::File && other.file_id != row.id() {
            let outcome = reader.read(&other, &mut std::io::sink()).expect("nothing to fill");
            assert!(!matches!(outcome.whole, Whole::No(_)), "{}: {outcome:?}", other.path);
        }
    }
    (bytes, outcome.whole)
}

const SMS: &[u8] = b"SQLite format 3\0 and more";

#[test]
fn blob_missing() {
    for made in Made::ALL {
        let (bytes, whole) =
            read_after(made, |minted, row| fs::remove_file(minted.blob(&row.id())).expect("removed"));
        assert_eq!((bytes.len(), whole), (0, Whole::No(FileTrouble::Missing)));
    }
}

#[test]
fn blob_of_an_empty_file_may_be_missing_or_empty() {
    for treat in
        [|path: &std::path::Path| fs::remove_file(path), |path: &std::path::Path| fs::write(path, b"")]
    {
        for made in [Made::New, Made::Plain, Made::Old] {
            let minted = mint(made);
            let row = minted.rows.iter().find(|row| row.path == "Library/empty").expect("there").clone();
            treat(&minted.blob(&row.id())).expect("treated");
            let open = open(&minted);
            let outcome = open.read(&entry(&open, &row), &mut Vec::new()).expect("memory");
            assert_eq!((outcome.written, outcome.whole), (0, Whole::Yes));
        }
    }
}

#[test]
fn blob_empty_though_the_file_is_not() {
    let empty = |minted: &Minted, row: &Row| fs::write(minted.blob(&row.id()), b"").expect("written");
    assert_eq!(read_after(Made::New, empty), (vec![], Whole::No(FileTrouble::Damaged)));
    let short = Whole::No(FileTrouble::Short { index: SMS.len() as u64, is: 0 });
    assert_eq!(read_after(Made::Plain, empty), (vec![], short), "nothing in it says that it is a database");
}

#[test]
fn blob_of_odd_length_is_read_to_its_last_whole_block() {
    let (bytes, whole) = read_after(Made::New, |minted, row| {
        let path = minted.blob(&row.id());
        let sealed = fs::read(&path).expect("a blob");
        fs::write(path, &sealed[..21]).expect("written");
    });
    assert_eq!((bytes.as_slice(), whole), (&SMS[..16], Whole::No(FileTrouble::Cut(5))));
}

#[test]
fn blob_whose_end_is_missing_keeps_everything_that_decrypts() {
    let (bytes, whole) = read_after(Made::New, |minted, row| {
        let path = minted.blob(&row.id());
        let sealed = fs::read(&path).expect("a blob");
        fs::write(path, &sealed[..16]).expect("written");
    });
    assert_eq!((bytes.as_slice(), whole), (&SMS[..16], Whole::No(FileTrouble::Damaged)));
}

#[test]
fn blob_without_padding_keeps_everything_that_decrypts() {
    let (bytes, whole) = read_after(Made::New, |minted, row| {
        let mut sealed = seal(&file_key(&row.id()), &[0x55; 48]);
        sealed.truncate(48);
        fs::write(minted.blob(&row.id()), sealed).expect("written");
    });
    assert_eq!((bytes, whole), (vec![0x55; 48], Whole::No(FileTrouble::Damaged)));
}

#[test]
fn blob_without_a_key_that_is_shorter_than_the_index_says_is_not_called_whole() {
    for (path, contents, whole) in [
        ("Media/DCIM/100APPLE/IMG_0001.HEIC", b"half of a photo".as_slice(), false),
        ("Library/notes.sqlite", SMS, true),
        ("Library/notes.sqlite-wal", b"", true),
        ("Library/notes.sqlite-shm", b"x", true),
        ("Library/notes.sqlite-journal", b"x", true),
    ] {
        let row = Row { size: 3_000_000, ..Row::file("CameraRollDomain", path, contents) };
        for made in [Made::Plain, Made::OldPlain] {
            let minted = mint_with(made, vec![row.clone()]);
            let open = open(&minted);
            let (bytes, outcome) = open.read_to_vec(&entry(&open, &row), 1000).expect("it fits");
            let is = contents.len() as u64;
            let expected = match whole {
                true => Whole::SizeDiffers { index: 3_000_000, contents: Contents::Database },
                false => Whole::No(FileTrouble::Short { index: 3_000_000, is }),
            };
            assert_eq!((bytes.as_slice(), outcome.whole), (contents, expected), "{made:?} {path}");
        }
        // Under encryption the padding says where a file ends.
        let minted = mint_with(Made::New, vec![row.clone()]);
        let open = open(&minted);
        let outcome = open.read(&entry(&open, &row), &mut Vec::new()).expect("memory");
        assert!(matches!(outcome.whole, Whole::SizeDiffers { .. }), "{path}: {outcome:?}");
    }
}

#[test]
fn blob_longer_or_shorter_than_the_index_says_is_whole() {
    for size in [0, 1, 1 << 40, i64::MAX] {
        let row = Row { size, ..Row::file("HomeDomain", "a.sqlite", SMS) };
        let minted = mint_with(Made::New, vec![row.clone()]);
        let open = open(&minted);
        let (bytes, outcome) = open.read_to_vec(&entry(&open, &row), 1000).expect("it fits");
        assert_eq!(
            (bytes.as_slice(), outcome.whole),
            (SMS, Whole::SizeDiffers { index: size as u64, contents: Contents::Database })
        );
    }
}

#[test]
fn blob_that_lies_flat_or_deep_is_found() {
    for made in [Made::New, Made::Old] {
        let (bytes, whole) = read_after(made, |minted, row| {
            let [deep, flat] = row.id().places();
            let (from, to) = if made == Made::Old { (flat, deep) } else { (deep, flat) };
            fs::create_dir_all(minted.path(&to).parent().expect("below")).expect("a folder");
            fs::rename(minted.path(&from), minted.path(&to)).expect("moved");
        });
        assert_eq!((bytes.as_slice(), whole), (SMS, Whole::Yes));
    }
}

#[cfg(unix)]
#[test]
fn blob_that_is_a_link_a_folder_or_a_pipe_is_not_opened() {
    let link = |minted: &Minted, row: &Row| {
        let path = minted.blob(&row.id());
        fs::rename(&path, minted.path("elsewhere")).expect("moved");
        std::os::unix::fs::symlink(minted.path("elsewhere"), path).expect("a link");
    };
    let folder = |minted: &Minted, row: &Row| {
        let path = minted.blob(&row.id());
        fs::remove_file(&path).expect("removed");
        fs::create_dir(path).expect("a folder");
    };
    let pipe = |minted: &Minted, row: &Row| {
        let path = minted.blob(&row.id());
        fs::remove_file(&path).expect("removed");
        nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).expect("a pipe");
    };
    let socket = |minted: &Minted, row: &Row| {
        let path = minted.blob(&row.id());
        fs::remove_file(&path).expect("removed");
        drop(std::os::unix::net::UnixListener::bind(path).expect("a socket"));
    };
    for treat in [link as fn(&Minted, &Row), folder, pipe, socket] {
        assert_eq!(read_after(Made::New, treat), (vec![], Whole::No(FileTrouble::NotAFile)));
        assert_eq!(read_after(Made::Plain, treat), (vec![], Whole::No(FileTrouble::NotAFile)));
    }
}

#[cfg(unix)]
#[test]
fn folder_of_blobs_that_leads_out_of_the_backup_is_not_followed() {
    let outside = tempfile::tempdir().expect("a folder");
    let (bytes, whole) = read_after(Made::Plain, |minted, row| {
        let path = minted.blob(&row.id());
        let folder = path.parent().expect("below the root");
        let name = path.file_name().expect("a name");
        fs::write(outside.path().join(name), b"somebody else's").expect("written");
        fs::remove_dir_all(folder).expect("removed");
        std::os::unix::fs::symlink(outside.path(), folder).expect("a link");
    });
    assert_eq!(bytes, b"");
    assert!(matches!(whole, Whole::No(FileTrouble::Unreadable(_) | FileTrouble::Missing)), "{whole:?}");
}

#[test]
fn file_of_an_unknown_class_of_a_bound_class_or_with_a_damaged_key() {
    let rows = vec![
        Row { class: 13, ..Row::file("HomeDomain", "unknown", SMS) },
        Row { class: 9, ..Row::file("HomeDomain", "bound", SMS) },
        Row::file("HomeDomain", "good", SMS),
    ];
    let minted = mint_with(Made::New, rows.clone());
    let open = open(&minted);
    let codes: Vec<_> = rows
        .iter()
        .map(|row| {
            let mut entry = entry(&open, row);
            if row.path == "good" {
                entry.key.as_mut().expect("it has one").wrapped[5] ^= 1;
            }
            let (bytes, outcome) = open.read_to_vec(&entry, 1000).expect("it fits");
            assert_eq!(bytes, b"");
            match outcome.whole {
                Whole::No(why) => (why.code(), why.to_string()),
                other => panic!("{other:?}"),
            }
        })
        .collect();
    assert_eq!(
        codes,
        [
            (
                "backup/unknown-class",
                "it has the protection class 13, which the keybag does not have".to_owned()
            ),
            (
                "backup/bound-to-device",
                "it has the protection class 9, whose key only the old device has".to_owned()
            ),
            ("backup/key-damaged", "its key does not unwrap".to_owned()),
        ]
    );
}

#[test]
fn file_without_a_key_in_an_encrypted_backup_is_not_taken_for_plain() {
    let minted = mint(Made::New);
    let open = open(&minted);
    let row = minted.rows.iter().find(|row| row.path.ends_with("sms.db")).expect("there");
    let entry = Entry { key: None, ..entry(&open, row) };
    let (bytes, outcome) = open.read_to_vec(&entry, 1000).expect("it fits");
    assert_eq!((bytes.len(), outcome.whole), (0, Whole::No(FileTrouble::NoKey)));
}

#[test]
fn a_file_longer_than_allowed_is_not_taken_into_memory() {
    let minted = mint(Made::New);
    let open = open(&minted);
    let row = minted.rows.iter().find(|row| row.path.ends_with("HEIC")).expect("there");
    let why = open.read_to_vec(&entry(&open, row), 1000).expect_err("it is longer");
    assert_eq!(
        (why.code(), why.to_string().as_str()),
        ("backup/file-too-long", "the file is longer than 1000 bytes")
    );
}

#[test]
fn is_encrypted_absent_a_number_or_a_lie() {
    let cases: [(Made, Option<Value>, bool, &[Finding]); 7] = [
        (Made::New, None, true, &[]),
        (Made::New, Some(1.into()), true, &[]),
        (Made::New, Some("yes".into()), true, &[]),
        (Made::TenOne, Some(false.into()), true, &[Finding::EncryptionDenied { declared: false }]),
        (Made::Old, Some(0.into()), true, &[Finding::EncryptionDenied { declared: false }]),
        (Made::Plain, Some(true.into()), false, &[Finding::EncryptionDenied { declared: true }]),
        (Made::Plain, None, false, &[]),
    ];
    for (made, value, encrypted, findings) in cases {
        let minted = mint(made);
        let mut list = vec![("BackupKeyBag", Value::Data(keybag(made)))];
        if made == Made::New {
            list.push(("ManifestKey", Value::Data(manifest_key(4))));
        }
        list.extend(value.clone().map(|value| ("IsEncrypted", value)));
        minted.write_list("Manifest.plist", list);
        let backup = backup(&minted);
        assert_eq!(backup.is_encrypted(), encrypted, "{made:?} {value:?}");
        assert_eq!(backup.findings(), findings, "{made:?} {value:?}");
        if encrypted {
            backup.unlock(&secret(PASSWORD)).expect("it opens");
        } else {
            backup.open_plain().expect("it opens");
        }
    }
    // Encrypted as a whole, with the key to it, whatever it says.
    let minted = mint(Made::New);
    minted.write_list(
        "Manifest.plist",
        [
            ("BackupKeyBag", Value::Data(keybag(Made::New))),
            ("ManifestKey", Value::Data(manifest_key(3))),
            ("IsEncrypted", false.into()),
        ],
    );
    assert!(backup(&minted).is_encrypted());
    assert_eq!(
        backup(&minted).findings()[0].to_string(),
        "Manifest.plist and the files of the backup do not agree on whether it is encrypted; the files are believed"
    );
    open(&minted);
}

#[test]
fn keybag_of_each_bad_kind_is_told_by_name() {
    let kek = kek(Made::New);
    let some = |classes: &[Vec<u8>]| [head(Made::New), classes.concat()].concat();
    let mut broken = class(3, 2, &kek);
    let end = broken.len();
    broken[end - 1] ^= 1;
    for (bag, code) in [
        (some(&[]), "backup/no-usable-keys"),
        (some(&[class(9, 3, &kek)]), "backup/no-usable-keys"),
        (some(&[class(1, 2, &[0; 32])]), "backup/wrong-password"),
        (some(&[class(1, 2, &kek), broken]), "backup/keybag-in-parts"),
        (some(&[class(1, 2, &kek), class(1, 2, &kek)]), "backup/keybag-malformed"),
        ([some(&[class(1, 2, &kek)]), b"WPKY\x7F\xFF\xFF\xFF".to_vec()].concat(), "backup/keybag-cut"),
        ([head(Made::New), tag(b"UUID", &[0; 16])].concat(), "backup/keybag-incomplete"),
        (vec![], "backup/keybag-incomplete"),
        (vec![0; 100_000], "backup/keybag-too-large"),
    ] {
        let minted = mint(Made::New);
        minted.write_lists(&bag);
        assert_eq!(refused(&minted).code(), code);
    }
    let minted = mint(Made::New);
    minted.write_list("Manifest.plist", [("ManifestKey", Value::Data(manifest_key(4)))]);
    assert_eq!(refused(&minted).code(), "backup/keybag-absent");
    fs::remove_file(minted.path("Manifest.plist")).expect("removed");
    // Nothing says that it is encrypted, and its index is no database.
    let why = backup(&minted).open_plain().expect_err("nothing opens it");
    assert_eq!(why.code(), "backup/index-not-one");
}

#[test]
fn manifest_key_of_each_bad_kind_is_told_by_name() {
    let (mut broken, mut short) = (manifest_key(4), manifest_key(4));
    broken[20] ^= 1;
    short.pop();
    let long = [manifest_key(4), vec![0]].concat();
    for (key, code, text) in [
        (None, "backup/manifest-key-missing", "the key of the index is missing"),
        (Some(short), "backup/manifest-key-malformed", "the key of the index has 43 bytes instead of 44"),
        (Some(long), "backup/manifest-key-malformed", "the key of the index has 45 bytes instead of 44"),
        (
            Some(broken),
            "backup/manifest-key-useless",
            "the key of the index cannot be used: its key does not unwrap",
        ),
        (
            Some(manifest_key(9)),
            "backup/manifest-key-useless",
            "the key of the index cannot be used: it has the protection class 9, whose key only the old device has",
        ),
        (
            Some(manifest_key(13)),
            "backup/manifest-key-useless",
            "the key of the index cannot be used: it has the protection class 13, which the keybag does not have",
        ),
    ] {
        let minted = mint(Made::New);
        let mut list = vec![("BackupKeyBag", Value::Data(keybag(Made::New))), ("IsEncrypted", true.into())];
        list.extend(key.map(|key| ("ManifestKey", Value::Data(key))));
        minted.write_list("Manifest.plist", list);
        let why = refused(&minted);
        assert_eq!((why.code(), why.to_string().as_str()), (code, text));
    }
}

#[test]
fn interrupted_backup_is_read_with_a_warning() {
    for state in ["uploading", "moving", "removing"] {
        let minted = mint(Made::New);
        minted.write_list("Status.plist", [("SnapshotState", state.into()), ("Version", "3.3".into())]);
        let backup = backup(&minted);
        assert_eq!(backup.completeness(), Completeness::Interrupted);
        let [finding] = backup.findings() else { panic!("{:?}", backup.findings()) };
        assert_eq!(finding.code(), "backup/interrupted");
        assert_eq!(
            finding.to_string(),
            format!("the backup was interrupted while it was made: its state is \"{state}\"")
        );
        backup.unlock(&secret(PASSWORD)).expect("it opens all the same");
    }
    let minted = mint(Made::New);
    fs::create_dir(minted.path("Snapshot")).expect("a folder");
    assert_eq!(backup(&minted).completeness(), Completeness::Interrupted);
    fs::remove_dir(minted.path("Snapshot")).expect("removed");
    fs::remove_file(minted.path("Status.plist")).expect("removed");
    assert_eq!(backup(&minted).completeness(), Completeness::Unknown);
    assert_eq!(backup(&minted).findings()[0].to_string(), "Status.plist is missing");
}

#[test]
fn both_indexes_present_the_one_that_the_versions_call_for_is_taken() {
    for (made, other, taken) in
        [(Made::New, Made::Old, "Manifest.db"), (Made::Old, Made::Plain, "Manifest.mbdb")]
    {
        let (minted, second) = (mint(made), mint(other));
        let name = if other.mbdb() { "Manifest.mbdb" } else { "Manifest.db" };
        fs::copy(second.path(name), minted.path(name)).expect("copied");
        let backup = backup(&minted);
        assert_eq!(backup.findings(), [Finding::TwoIndexes { taken }]);
        assert_eq!(
            backup.findings()[0].to_string(),
            format!("the backup has two indexes, Manifest.db and Manifest.mbdb; {taken} is taken")
        );
        let open = backup.unlock(&secret(PASSWORD)).expect("it opens");
        assert_eq!(open.entries().expect("an index").count(), minted.rows.len());
    }
}

#[test]
fn folder_that_is_no_backup() {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path();
    let why = Backup::open(&path.join("no")).expect_err("nothing there");
    assert!(matches!(why, BackupError::Missing { .. }), "{why:?}");
    fs::write(path.join("file"), b"").expect("written");
    assert!(matches!(Backup::open(&path.join("file")), Err(BackupError::Missing { .. })));
    let why = Backup::open(path).expect_err("nothing in it");
    assert_eq!(why.to_string(), format!("{} is not a backup", path.display()));

    fs::create_dir(path.join("0001-A")).expect("a folder");
    dictionary([]).to_file_binary(path.join("0001-A/Manifest.plist")).expect("written");
    let why = Backup::open(path).expect_err("one below it");
    assert_eq!(
        why.to_string(),
        format!("{} is not a backup; the folder 0001-A in it is one", path.display())
    );
    assert_eq!(why.code(), "backup/not-a-backup");

    fs::write(path.join("00aa.mddata"), b"").expect("written");
    let why = Backup::open(path).expect_err("too old");
    assert_eq!(
        (why.code(), why.to_string()),
        ("backup/too-old", format!("{} is a backup of iOS 3 or earlier", path.display()))
    );
}

#[test]
fn backup_without_an_index_says_so() {
    for made in [Made::New, Made::Old, Made::Plain] {
        let minted = mint(made);
        let name = if made.mbdb() { "Manifest.mbdb" } else { "Manifest.db" };
        fs::remove_file(minted.path(name)).expect("removed");
        let why = if made.encrypted() {
            refused(&minted)
        } else {
            backup(&minted).open_plain().expect_err("no index")
        };
        assert_eq!(
            (why.code(), why.to_string().as_str()),
            ("backup/index-missing", "the backup has no index: neither Manifest.db nor Manifest.mbdb")
        );
    }
}

#[test]
fn manifest_plist_nested_deep_holds_nothing_up_but_the_password() {
    let minted = mint(Made::New);
    let xml = format!("<plist>{}{}</plist>", "<array>".repeat(10_000), "</array>".repeat(10_000));
    fs::write(minted.path("Manifest.plist"), &xml).expect("written");
    fs::write(minted.path("Info.plist"), &xml).expect("written");
    let backup = backup(&minted);
    assert!(backup.manifest().is_err() && backup.info().is_none());
    assert_eq!(backup.findings().len(), 2);
    // The same around an unencrypted one: its files are read.
    let plain = mint(Made::Plain);
    fs::write(plain.path("Manifest.plist"), &xml).expect("written");
    assert_eq!(open(&plain).entries().expect("an index").count(), plain.rows.len());
}
