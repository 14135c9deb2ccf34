//! Backups proven without the phone: whole ones are, and each kind of damage is found and named.

use std::fs;

use rightful_backup::crew::{Continue, Ended};
use rightful_backup::verify::database::State;
use rightful_backup::verify::{self, Level, Since, Verdict};
use rightful_backup::{Backup, FileId, FileTrouble};

use crate::eras::open;
use crate::mint::{Made, Minted, Row, file_key, head, mint, mint_with, rows, seal};

const LEVELS: [Level; 4] = [Level::Complete, Level::Intact, Level::Readable, Level::Useful];

fn prove(minted: &Minted, level: Level) -> Verdict {
    verify::run(&open(minted), level, &|_| Continue::Yes).expect("an index")
}

fn blob(minted: &Minted, ending: &str) -> std::path::PathBuf {
    let row = minted.rows.iter().find(|row| row.path.ends_with(ending)).expect("minted");
    minted.blob(&row.id())
}

#[test]
fn whole_backups_of_every_era_are_proven() {
    for made in Made::ALL {
        let minted = mint(made);
        for level in [Level::Complete, Level::Intact, Level::Readable] {
            let verdict = prove(&minted, level);
            assert!(verdict.is_good(), "{made:?} {level:?}: {verdict:?}");
            assert_eq!((verdict.files, verdict.folders, verdict.links), (5, 2, 1), "{made:?}");
            assert!(verdict.strays.is_empty(), "{made:?}: {:?}", verdict.strays);
            let digests = verdict.digests.map(|digests| (digests.right, digests.without));
            let expected = if made.encrypted() { (5, 0) } else { (0, 5) };
            assert_eq!(digests, (level >= Level::Intact).then_some(expected), "{made:?} {level:?}");
            let read = verdict.read.map(|read| (read.complete, read.size_differs));
            assert_eq!(read, (level >= Level::Readable).then_some((4, 1)), "{made:?} {level:?}");
        }
    }
}

#[test]
fn a_file_that_is_gone_is_missed_at_every_level() {
    for made in Made::ALL {
        let minted = mint(made);
        fs::remove_file(blob(&minted, "sixteen")).expect("gone");
        fs::remove_file(blob(&minted, "empty")).expect("gone");
        for level in LEVELS {
            let verdict = prove(&minted, level);
            assert!(!verdict.is_good());
            // An empty file needs no blob.
            assert_eq!(verdict.missing.count(), 1, "{made:?} {level:?}");
            assert_eq!(verdict.missing.named()[0].path, "Library/sixteen");
        }
    }
}

#[test]
fn strays_are_named_and_do_no_harm() {
    let minted = mint(Made::New);
    let id = FileId::of("HomeDomain", "stray");
    let deep = minted.blob(&id);
    fs::create_dir_all(deep.parent().expect("below")).expect("made");
    fs::write(&deep, b"x").expect("written");
    fs::create_dir_all(minted.path("0a")).expect("made");
    for name in ["note.txt", "0a/note", "0a/.DS_Store", ".DS_Store"] {
        fs::write(minted.path(name), b"x").expect("written");
    }
    fs::create_dir(minted.path("Other")).expect("made");
    let verdict = prove(&minted, Level::Complete);
    let mut strays: Vec<_> = verdict.strays.named().to_vec();
    strays.sort();
    let mut expected = vec!["0a/note".to_owned(), id.to_string(), "Other".to_owned(), "note.txt".to_owned()];
    expected.sort();
    assert_eq!(strays, expected);
    assert!(verdict.is_good());
}

#[test]
fn one_changed_byte_is_found_by_its_digest_and_a_wrong_end_by_reading() {
    for made in [Made::Old, Made::New] {
        let minted = mint(made);
        let photo = blob(&minted, "HEIC");
        let mut bytes = fs::read(&photo).expect("there");
        bytes[1_000] ^= 1;
        fs::write(&photo, &bytes).expect("written");
        assert!(prove(&minted, Level::Complete).is_good());
        let verdict = prove(&minted, Level::Intact);
        assert!(!verdict.is_good());
        let digests = verdict.digests.expect("looked at");
        assert_eq!((digests.right, digests.wrong.count()), (4, 1));
        assert!(digests.wrong.named()[0].path.ends_with("HEIC") && !digests.unknown_kind());

        bytes.truncate(bytes.len() - 7);
        fs::write(&photo, &bytes).expect("written");
        let verdict = prove(&minted, Level::Readable);
        let read = verdict.read.as_ref().expect("read");
        assert_eq!(read.damaged.named()[0].why, FileTrouble::Cut(9));
        assert!(!verdict.is_good());
    }
}

#[test]
fn a_photo_that_lost_its_end_is_not_proven_whole_without_encryption() {
    for made in [Made::Plain, Made::OldPlain] {
        let minted = mint(made);
        let photo = blob(&minted, "HEIC");
        let whole = fs::read(&photo).expect("there");
        for length in [0, 1_000, whole.len() - 1] {
            fs::write(&photo, &whole[..length]).expect("written");
            let verdict = prove(&minted, Level::Readable);
            assert!(!verdict.is_good(), "{made:?} {length}");
            let damaged = verdict.read.expect("read").damaged;
            assert_eq!(damaged.count(), 1);
            let short = FileTrouble::Short { index: whole.len() as u64, is: length as u64 };
            assert_eq!(damaged.named()[0].why, short);
        }
        // What is longer than the index says is named, and no damage; of databases it is only counted.
        fs::write(&photo, [whole.as_slice(), b"more"].concat()).expect("written");
        let verdict = prove(&minted, Level::Readable);
        assert!(verdict.is_good(), "{verdict:?}");
        let read = verdict.read.expect("read");
        assert_eq!((read.size_differs, read.differs.count()), (2, 1));
        assert!(read.differs.named()[0].file.path.ends_with("HEIC"));
    }
}

#[test]
fn digests_of_an_unknown_kind_are_not_damage() {
    // All blobs are of another ciphertext than the digests are.
    let minted = mint(Made::New);
    for row in minted.rows.iter().filter(|row| row.contents.is_some()) {
        fs::write(minted.blob(&row.id()), seal(&file_key(&row.id()), b"something else")).expect("written");
    }
    let verdict = prove(&minted, Level::Intact);
    let digests = verdict.digests.as_ref().expect("looked at");
    assert!(digests.unknown_kind() && digests.wrong.count() == 5);
    assert!(verdict.is_good());
}

#[cfg(unix)]
#[test]
fn links_in_the_place_of_blobs_are_told_and_not_followed() {
    let minted = mint(Made::New);
    let there = blob(&minted, "sixteen");
    let elsewhere = minted.path("elsewhere");
    fs::rename(&there, &elsewhere).expect("moved");
    std::os::unix::fs::symlink(&elsewhere, &there).expect("linked");
    let verdict = prove(&minted, Level::Readable);
    assert_eq!(verdict.not_files.named()[0].path, "Library/sixteen");
    assert!(!verdict.is_good());
    assert_eq!(verdict.read.expect("read").damaged.named()[0].why, FileTrouble::NotAFile);
}

#[test]
fn databases_are_opened_in_memory() {
    let image = {
        let mut connection = rusqlite::Connection::open_in_memory().expect("memory");
        let sql = "CREATE TABLE message (text TEXT); INSERT INTO message VALUES ('hello')";
        connection.execute_batch(sql).expect("plain SQL");
        connection.serialize(rusqlite::MAIN_DB).expect("small").to_vec()
    };
    let mut broken = image.clone();
    broken[4096..].fill(0xA5);
    let minted = mint_with(
        Made::New,
        vec![
            Row::file("HomeDomain", "Library/SMS/sms.db", &image),
            Row::file("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb", &broken),
        ],
    );
    let verdict = prove(&minted, Level::Useful);
    let states: Vec<_> = verdict.databases.iter().map(|one| (one.name, &one.state)).collect();
    assert_eq!(states[0], ("messages", &State::Good));
    assert!(matches!(states[1], ("contacts", State::Damaged(_))), "{states:?}");
    assert_eq!(states[2], ("calls", &State::Absent));
    assert!(!verdict.is_good());
    assert!(verdict.read.expect("read").is_whole(), "the file itself is whole");
}

#[test]
fn it_stops_when_it_is_told_to() {
    let verdict = verify::run(&open(&mint(Made::New)), Level::Useful, &|_| Continue::Stop).expect("an index");
    assert_eq!(verdict.ended, Ended::Stopped);
    assert!(!verdict.is_good() && verdict.databases.is_empty());
}

#[test]
fn what_is_known_from_before_is_looked_for_and_the_rest_is_read() {
    for made in [Made::Plain, Made::New, Made::Old] {
        let before = mint(made);
        let mut rows = rows();
        rows.push(Row::file("HomeDomain", "Library/new", b"new"));
        let later = mint_with(made, rows);
        let (opened, backup) = (open(&later), Backup::open(later.root()).expect("a backup"));
        let base = Backup::open(before.root()).expect("a backup");
        let base = base.open_as_before(&backup, &opened).expect("the same keys");
        let since = || {
            let since = Since::new(&base);
            verify::run_since(&opened, &since, Level::Readable, &|_| Continue::Yes).expect("an index")
        };
        let verdict = since();
        assert!(verdict.is_good(), "{made:?}: {verdict:?}");
        let read = verdict.read.expect("read");
        assert_eq!((verdict.files, verdict.unchanged, read.complete, read.bytes), (6, 5, 1, 3), "{made:?}");
        // What is no longer as long as there is read; what is no longer there is missed.
        let photo = blob(&later, "HEIC");
        let bytes = fs::read(&photo).expect("there");
        fs::write(&photo, &bytes[..bytes.len() - 16]).expect("written");
        let verdict = since();
        assert!(!verdict.is_good());
        assert_eq!((verdict.unchanged, verdict.read.expect("read").damaged.count()), (4, 1), "{made:?}");
        fs::remove_file(&photo).expect("removed");
        assert_eq!(since().missing.count(), 1);
    }
    // Under other keys nothing is known.
    let (plain, new) = (mint(Made::Plain), mint(Made::New));
    let (backup, opened) = (Backup::open(new.root()).expect("a backup"), open(&new));
    let base = Backup::open(plain.root()).expect("a backup").open_as_before(&backup, &opened).expect("plain");
    let verdict = verify::run_since(&opened, &Since::new(&base), Level::Readable, &|_| Continue::Yes)
        .expect("an index");
    assert_eq!((verdict.unchanged, verdict.is_good()), (0, true));
    new.write_lists(&head(Made::New));
    let other = Backup::open(new.root()).expect("a backup");
    assert!(other.open_as_before(&backup, &opened).is_err(), "another keybag");
}
