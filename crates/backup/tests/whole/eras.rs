//! Whole backups of every era: every file comes out as it went in.

use rightful_backup::{
    Backup, Completeness, Contents, Doubt, Entry, Era, Kind, OpenBackup, UnlockError, Whole,
};

use crate::mint::{Made, Minted, PASSWORD, mint, secret};

pub(crate) fn open(minted: &Minted) -> OpenBackup {
    let backup = Backup::open(minted.root()).expect("a backup");
    assert_eq!(backup.is_encrypted(), minted.made.encrypted(), "{:?}", minted.made);
    assert_eq!(backup.findings(), [], "{:?}", minted.made);
    if minted.made.encrypted() {
        backup.unlock(&secret(PASSWORD)).expect("the password opens it")
    } else {
        backup.open_plain().expect("it is not encrypted")
    }
}

fn entries(open: &OpenBackup) -> Vec<Entry> {
    open.entries().expect("an index").collect::<Result<_, _>>().expect("every row is good")
}

#[test]
fn every_file_comes_out_as_it_went_in() {
    for made in Made::ALL {
        let minted = mint(made);
        let open = open(&minted);
        let entries = entries(&open);
        assert_eq!(entries.len(), minted.rows.len(), "{made:?}");
        for row in &minted.rows {
            let entry = entries.iter().find(|entry| entry.file_id == row.id()).expect("it is listed");
            assert_eq!((&entry.domain, &entry.path), (&row.domain, &row.path));
            assert_eq!(entry.doubts, [], "{made:?} {row:?}");
            assert_eq!((entry.uid, entry.gid, entry.inode, entry.class), (501, 501, 4_242, row.class));
            assert_eq!(entry.modified, Some(1_700_000_000));
            assert_eq!(entry.changed, Some(1_700_000_001));
            assert_eq!(entry.created, Some(1_600_000_000));
            let Some(contents) = &row.contents else {
                assert_eq!(entry.key, None);
                match &row.target {
                    Some(target) => assert_eq!(entry.kind, Kind::Link { target: target.clone() }),
                    None => assert_eq!(entry.kind, Kind::Folder),
                }
                continue;
            };
            assert_eq!(entry.kind, Kind::File);
            assert_eq!(entry.key.map(|key| key.class), made.encrypted().then_some(row.class));
            if made.encrypted() || made.mbdb() {
                assert!(!entry.xattrs.is_empty(), "{made:?}");
            }
            let (bytes, outcome) = open.read_to_vec(entry, 4 << 20).expect("it fits");
            assert!(bytes == *contents, "{made:?} {}: other bytes", row.path);
            assert_eq!(outcome.written, contents.len() as u64);
            let size = row.size as u64;
            let expected = match outcome.written == size {
                true => Whole::Yes,
                false => Whole::SizeDiffers { index: size, contents: Contents::Database },
            };
            assert_eq!(outcome.whole, expected);

            let digested = open.reader().read_digested(entry, &mut std::io::sink()).expect("nothing to fill");
            if made.encrypted() {
                assert!(entry.digest.is_some() && digested.digest == entry.digest, "{made:?} {}", row.path);
            }
            let found = open.entry(&row.domain, &row.path).expect("an index").expect("listed").expect("good");
            assert_eq!(&found, entry);
        }
        assert!(open.entry("HomeDomain", "not/there").expect("an index").is_none());
    }
}

#[test]
fn the_era_is_told_by_what_is_there() {
    for (made, era) in [
        (Made::Old, Era::Mbdb),
        (Made::Ten, Era::EncryptedRows),
        (Made::TenOne, Era::PlainIndex),
        (Made::New, Era::EncryptedIndex),
        (Made::Plain, Era::PlainIndex),
        (Made::OldPlain, Era::Mbdb),
    ] {
        let minted = mint(made);
        let backup = Backup::open(minted.root()).expect("a backup");
        assert_eq!(backup.era(), era);
        assert_eq!(backup.completeness(), Completeness::Finished);
        assert_eq!(backup.info().and_then(|info| info.product_type.as_deref()), Some("iPhone15,3"));
        let shown = format!("{backup:?}");
        assert!(!shown.contains("F2LMINTED001") && !shown.contains("Anna"), "{shown}");
    }
}

#[test]
fn a_wrong_password_is_called_that_in_every_era() {
    for made in Made::ALL.into_iter().filter(|made| made.encrypted()) {
        let minted = mint(made);
        let backup = Backup::open(minted.root()).expect("a backup");
        assert!(matches!(backup.unlock(&secret("wrong")), Err(UnlockError::WrongPassword)), "{made:?}");
        assert!(matches!(backup.open_plain(), Err(UnlockError::Locked)), "{made:?}");
        // The same backup opens with the next one.
        backup.unlock(&secret(PASSWORD)).expect("the password opens it");
    }
    let minted = mint(Made::Plain);
    let backup = Backup::open(minted.root()).expect("a backup");
    assert!(matches!(backup.unlock(&secret(PASSWORD)), Err(UnlockError::NotEncrypted)));
}

#[test]
fn threads_share_an_open_backup() {
    let minted = mint(Made::New);
    let open = open(&minted);
    let entries = entries(&open);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut reader = open.reader();
                for entry in entries.iter().filter(|entry| entry.kind == Kind::File) {
                    let outcome = reader.read(entry, &mut std::io::sink()).expect("nothing to fill");
                    assert!(!matches!(outcome.whole, Whole::No(_)), "{outcome:?}");
                }
                assert_eq!(open.entries().expect("an index").count(), entries.len());
            });
        }
    });
}

#[test]
fn a_derived_key_opens_what_the_password_opens() {
    for made in [Made::Old, Made::New, Made::Ten] {
        let minted = mint(made);
        let backup = Backup::open(minted.root()).expect("a backup");
        let mut told = Vec::new();
        let key = backup
            .derive(&secret(PASSWORD), &rightful_backup::RoundCaps::default(), &mut |progress| {
                told.push(progress);
                std::ops::ControlFlow::Continue(())
            })
            .expect("a key");
        assert_eq!(format!("{key:?}"), "[secret]");
        let again = rightful_backup::DerivedKey::from_hex(&key.to_hex()).expect("its digits");
        assert_eq!(again.expose(), key.expose());
        match backup.unlock_with(&again) {
            Ok(_) => assert_ne!(made, Made::Ten),
            Err(UnlockError::PasswordItself) => assert_eq!(made, Made::Ten),
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[test]
fn doubts_are_told_and_hold_nothing_up() {
    let minted = mint(Made::New);
    let backup = open(&minted);
    let mut entry = entries(&backup).remove(2);
    entry.doubts.push(Doubt::PathDiffers);
    assert!(backup.read_to_vec(&entry, 1000).is_ok());
}
