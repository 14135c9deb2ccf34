//! Older indexes as devices wrote them, and such as want to do harm.

use proptest::prelude::*;

use super::*;

fn string(bytes: &[u8]) -> Vec<u8> {
    [(bytes.len() as u16).to_be_bytes().as_slice(), bytes].concat()
}

const NONE: &[u8] = &[0xFF, 0xFF];

/// The forty bytes behind the strings.
fn numbers(mode: u16, class: u8, properties: u8) -> Vec<u8> {
    let mut bytes = mode.to_be_bytes().to_vec();
    bytes.extend(7_u64.to_be_bytes());
    [501_u32, 502, 1_300_000_000, u32::MAX, 0].iter().for_each(|number| bytes.extend(number.to_be_bytes()));
    bytes.extend(99_u64.to_be_bytes());
    bytes.extend([class, properties]);
    assert_eq!(bytes.len(), 40);
    bytes
}

fn record(strings: &[&[u8]], numbers: Vec<u8>) -> Vec<u8> {
    [strings.concat(), numbers].concat()
}

fn plain(path: &str) -> Vec<u8> {
    record(&[&string(b"HomeDomain"), &string(path.as_bytes()), NONE, NONE, NONE], numbers(0x81A4, 3, 0))
}

fn all(records: &[Vec<u8>]) -> Vec<Result<Entry, RowTrouble>> {
    let bytes = [MAGIC.as_slice(), &records.concat()].concat();
    Records::new(bytes.as_slice(), bytes.len() as u64).expect("memory").expect("its head").collect()
}

#[test]
fn mbdb_record_with_everything() {
    let key: Vec<u8> = [3, 0, 0, 0].into_iter().chain([7; 40]).collect();
    let record = record(
        &[&string(b"HomeDomain"), &string("Grüße".as_bytes()), NONE, &string(&[9; 20]), &string(&key)],
        numbers(0x81A4, 3, 2),
    );
    let properties =
        [string(b"com.apple.one"), string(&[0xFF, 0x00, 0xFE]), string(b"two"), NONE.to_vec()].concat();
    let found = all(&[[record, properties].concat()]);
    let [Ok(entry)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(entry.file_id, FileId::of("HomeDomain", "Grüße"));
    assert_eq!((entry.kind.clone(), entry.size, entry.mode), (Kind::File, Some(99), 0o100_644));
    assert_eq!((entry.uid, entry.gid, entry.inode, entry.class), (501, 502, 7, 3));
    assert_eq!(
        (entry.modified, entry.changed, entry.created),
        (Some(1_300_000_000), Some(i64::from(u32::MAX)), Some(0))
    );
    assert_eq!(entry.key, Some(WrappedKey { class: 3, wrapped: [7; 40] }));
    assert_eq!(entry.digest, Some([9; 20]));
    assert_eq!(
        entry.xattrs,
        [("com.apple.one".to_owned(), vec![0xFF, 0x00, 0xFE]), ("two".to_owned(), vec![])]
    );
    assert_eq!(entry.doubts, []);
}

#[test]
fn mbdb_kinds_by_mode() {
    let of = |mode, target: &[u8]| {
        let record = record(&[&string(b"D"), &string(b"p"), target, NONE, NONE], numbers(mode, 0, 0));
        all(&[record]).remove(0)
    };
    assert_eq!(of(0x41ED, NONE).expect("good").kind, Kind::Folder);
    assert_eq!(
        of(0xA1ED, &string(b"/var/tmp")).expect("good").kind,
        Kind::Link { target: "/var/tmp".to_owned() }
    );
    assert_eq!(of(0x11ED, NONE), Err(RowTrouble::Kind));
}

#[test]
fn mbdb_cut_in_the_middle() {
    let (first, second) = (plain("one"), plain("two"));
    for length in 1..second.len() {
        let found = all(&[first.clone(), second[..length].to_vec()]);
        assert_eq!(found.len(), 2, "{length}");
        assert!(found[0].is_ok());
        assert_eq!(found[1], Err(MbdbError::Cut { left: length as u64 }.into()));
    }
    assert_eq!(
        MbdbError::Cut { left: 3 }.to_string(),
        "the index ends in the middle of a record, 3 bytes behind the last whole one"
    );
}

#[test]
fn mbdb_string_past_the_end() {
    let mut bytes = plain("one");
    bytes[..2].copy_from_slice(&0xFFFE_u16.to_be_bytes());
    let left = bytes.len() as u64;
    assert_eq!(all(&[bytes]), [Err(MbdbError::Cut { left }.into())]);
}

#[test]
fn mbdb_record_that_is_bad_alone() {
    let key = record(&[&string(b"D"), &string(b"p"), NONE, NONE, &string(&[0; 43])], numbers(0x81A4, 0, 0));
    let text = record(&[&string(&[0xFF]), &string(b"p"), NONE, NONE, NONE], numbers(0x81A4, 0, 0));
    let digest =
        record(&[&string(b"D"), &string(b"p"), NONE, &string(&[1; 19]), NONE], numbers(0x81A4, 0, 0));
    let found = all(&[key, text, digest, plain("last")]);
    assert_eq!(found[0], Err(MbdbError::Key(43).into()));
    assert_eq!(found[1], Err(MbdbError::Text("domain").into()));
    let odd = found[2].as_ref().expect("it can be read");
    assert_eq!((odd.digest, odd.doubts.as_slice()), (None, [Doubt::OddDigest].as_slice()));
    assert_eq!(found[3].as_ref().map(|entry| entry.path.as_str()), Ok("last"));
}

#[test]
fn mbdb_with_255_properties_of_64_kib() {
    let mut bytes = record(&[&string(b"D"), &string(b"p"), NONE, NONE, NONE], numbers(0x81A4, 0, 255));
    for _ in 0..255 {
        bytes.extend(string(b"name"));
        bytes.extend(string(&vec![1; 0xFFFE]));
    }
    let found = all(&[bytes, plain("last")]);
    let first = found[0].as_ref().expect("it can be read");
    assert_eq!(first.doubts, [Doubt::OddAttributes]);
    assert_eq!(first.xattrs.len(), ATTRIBUTES / 0xFFFE);
    assert!(found[1].is_ok());
}

#[test]
fn mbdb_class_in_the_key_is_believed_and_a_difference_told() {
    let key: Vec<u8> = [4, 0, 0, 0].into_iter().chain([7; 40]).collect();
    let record = record(&[&string(b"D"), &string(b"p"), NONE, NONE, &string(&key)], numbers(0x81A4, 3, 0));
    let entry = all(&[record]).remove(0).expect("good");
    assert_eq!((entry.key.map(|key| key.class), entry.class), (Some(4), 3));
    assert_eq!(entry.doubts, [Doubt::ClassDiffers]);
}

#[test]
fn mbdb_that_is_none_or_empty() {
    for bytes in [&b""[..], b"mbdb", b"mbdb\x06\x00", b"mbdx\x05\x00 and more", b"SQLite format 3\0"] {
        assert!(Records::new(bytes, bytes.len() as u64).expect("memory").is_none(), "{bytes:?}");
    }
    assert_eq!(all(&[]).len(), 0);
}

proptest! {
    #[test]
    fn no_bytes_make_an_mbdb_panic_or_go_on_for_ever(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let count = all(std::slice::from_ref(&bytes)).len();
        prop_assert!(count <= bytes.len());
    }

    #[test]
    fn records_come_one_by_one(paths in proptest::collection::vec("\\PC{0,30}", 0..20)) {
        let records: Vec<_> = paths.iter().map(|path| plain(path)).collect();
        let found: Vec<_> = all(&records).into_iter().map(|entry| entry.expect("good").path).collect();
        prop_assert_eq!(found, paths);
    }
}
