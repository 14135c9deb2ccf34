//! Records as devices write them, and records that want to do harm.

use plist::{Dictionary, Uid, Value};
use proptest::prelude::*;

use super::*;

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Dictionary>())
}

fn uid(number: u64) -> Value {
    Value::Uid(Uid::new(number))
}

fn binary(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_binary(&mut bytes).expect("plain values");
    bytes
}

fn archive(root: Value, objects: Vec<Value>) -> Vec<u8> {
    binary(&dictionary([
        ("$version", 100_000.into()),
        ("$archiver", "NSKeyedArchiver".into()),
        ("$top", dictionary([("root", root)])),
        ("$objects", Value::Array(objects)),
    ]))
}

/// A record with these fields, and objects from number 2 on.
fn record<const N: usize>(fields: [(&str, Value); N], objects: Vec<Value>) -> Vec<u8> {
    archive(uid(1), [vec!["$null".into(), dictionary(fields)], objects].concat())
}

fn read<const N: usize>(fields: [(&str, Value); N], objects: Vec<Value>) -> Result<FileRecord, RecordError> {
    FileRecord::read(&record(fields, objects))
}

#[test]
fn record_as_it_should_be() {
    let key: Vec<u8> = (0..44).collect();
    let attributes = binary(&dictionary([
        ("com.apple.one", Value::Data(vec![1])),
        ("com.apple.zwei ☂", Value::Data(vec![])),
    ]));
    let found = read(
        [
            ("$class", uid(0)),
            ("RelativePath", uid(2)),
            ("Size", 5_000_000_000_u64.into()),
            ("Mode", 0o100_644.into()),
            ("Flags", 1.into()),
            ("InodeNumber", u64::MAX.into()),
            ("UserID", 501.into()),
            ("GroupID", 502.into()),
            ("ProtectionClass", 3.into()),
            ("LastModified", 1_700_000_000.into()),
            ("LastStatusChange", (-5).into()),
            ("Birth", 0.into()),
            ("EncryptionKey", uid(3)),
            ("Digest", uid(4)),
            ("ExtendedAttributes", uid(5)),
            ("Target", uid(0)),
        ],
        vec![
            "Documents/Grüße ☂.txt".into(),
            dictionary([("NS.data", Value::Data(key.clone())), ("$class", uid(0))]),
            Value::Data(vec![8; 20]),
            dictionary([("NS.data", Value::Data(attributes)), ("$class", uid(0))]),
        ],
    );
    let expected = FileRecord {
        path: Some("Documents/Grüße ☂.txt".to_owned()),
        target: None,
        size: Some(5_000_000_000),
        mode: 0o100_644,
        flags: 1,
        inode: u64::MAX,
        uid: 501,
        gid: 502,
        class: 3,
        modified: Some(1_700_000_000),
        changed: Some(-5),
        created: Some(0),
        key: WrappedKey::read(&key),
        digest: Some(vec![8; 20]),
        xattrs: vec![("com.apple.one".to_owned(), vec![1]), ("com.apple.zwei ☂".to_owned(), vec![])],
        odd_xattrs: false,
    };
    assert_eq!(found, Ok(expected));
    assert_eq!(WrappedKey::read(&key).map(|key| key.class), Some(0x0302_0100));
}

#[test]
fn record_with_a_size_that_cannot_be() {
    for (size, expected) in [
        (Value::from(-1), None),
        (Value::from(i64::MIN), None),
        (Value::from("12"), None),
        (Value::from(true), None),
        (Value::from(u64::MAX), Some(u64::MAX)),
        (Value::from(1_u64 << 63), Some(1 << 63)),
        (Value::from(0), Some(0)),
    ] {
        let found = read([("Size", size.clone())], vec![]).expect("the rest is readable");
        assert_eq!(found.size, expected, "{size:?}");
    }
    assert_eq!(read([], vec![]).expect("nothing has to be there").size, None);
}

#[test]
fn record_whose_references_lead_astray() {
    let outside = RecordError::Archive(BadArchive("a reference leads outside"));
    assert_eq!(FileRecord::read(&archive(uid(7), vec!["$null".into()])), Err(outside.clone()));
    assert_eq!(FileRecord::read(&archive(uid(u64::MAX), vec![])), Err(outside.clone()));
    assert_eq!(read([("RelativePath", uid(99))], vec![]), Err(outside));
    // To itself, or to another reference: one level is followed.
    assert_eq!(read([("RelativePath", uid(2))], vec![uid(2)]), Err(RecordError::Kind("path")));
    assert_eq!(read([("EncryptionKey", uid(1))], vec![]), Err(RecordError::Kind("key")));
    let not_a_file = RecordError::Lacks("object that a file could be");
    assert_eq!(FileRecord::read(&archive(uid(0), vec!["$null".into()])), Err(not_a_file.clone()));
    assert_eq!(FileRecord::read(&archive("text".into(), vec![])), Err(not_a_file));
    assert_eq!(
        FileRecord::read(&binary(&dictionary([("$objects", Value::Array(vec![]))]))),
        Err(RecordError::Lacks("root"))
    );
    assert_eq!(FileRecord::read(&binary(&"text".into())), Err(RecordError::Lacks("objects")));
}

#[test]
fn record_with_a_key_of_another_length() {
    for length in [0, 43, 45, 1000] {
        let data = dictionary([("NS.data", Value::Data(vec![0; length]))]);
        assert_eq!(read([("EncryptionKey", uid(2))], vec![data]), Err(RecordError::Key(length)));
        assert_eq!(
            read([("EncryptionKey", uid(2))], vec![Value::Data(vec![0; length])]),
            Err(RecordError::Key(length))
        );
    }
    assert_eq!(read([("EncryptionKey", uid(0))], vec![]).expect("no key").key, None);
    assert_eq!(RecordError::Key(3).to_string(), "its key has 3 bytes instead of 44");
}

#[test]
fn record_with_attributes_that_cannot_be_read() {
    let many = Value::Dictionary((0..300).map(|at| (format!("a{at}"), Value::Data(vec![]))).collect());
    // The same bytes are written once: a short list that would become a long one.
    let shared = (0..200).map(|at| (format!("a{at}"), Value::Data(vec![7; 4000]))).collect();
    let shared = binary(&Value::Dictionary(shared));
    assert!(shared.len() < 20_000, "{}", shared.len());
    for odd in [
        shared,
        vec![],
        b"bplist00".to_vec(),
        binary(&"text".into()),
        binary(&dictionary([("a", "text".into())])),
        binary(&many),
    ] {
        let found = read([("ExtendedAttributes", uid(2))], vec![Value::Data(odd)]).expect("readable");
        assert!(found.odd_xattrs && found.xattrs.is_empty());
    }
}

#[test]
fn record_that_is_cut_or_is_none() {
    let whole = record([("RelativePath", uid(2)), ("Size", 1.into())], vec!["a".into()]);
    assert!(FileRecord::read(&whole).is_ok());
    for length in 0..whole.len() {
        assert!(FileRecord::read(&whole[..length]).is_err(), "{length} bytes of it are read");
    }
    assert_eq!(
        FileRecord::read(b"<?xml version=\"1.0\"?><plist/>"),
        Err(RecordError::Archive(BadArchive("it does not begin like one")))
    );
}

/// A list by hand: objects, then their places, then the trailer.
fn by_hand(objects: &[&[u8]], root: u64) -> Vec<u8> {
    let mut bytes = b"bplist00".to_vec();
    let mut table = Vec::new();
    for object in objects {
        table.push(bytes.len() as u8);
        bytes.extend(*object);
    }
    let at = bytes.len() as u64;
    bytes.extend(table);
    bytes.extend([0, 0, 0, 0, 0, 0, 1, 1]);
    for number in [objects.len() as u64, root, at] {
        bytes.extend(number.to_be_bytes());
    }
    bytes
}

#[test]
fn archive_that_contains_itself_or_claims_too_much() {
    // A dictionary whose key and value are itself.
    let own = by_hand(&[&[0xD1, 0, 0]], 0);
    assert_eq!(FileRecord::read(&own), Err(RecordError::Lacks("objects")));
    // Lengths that no machine has room for.
    for object in [
        &[0x4F, 0x13, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF][..],
        &[0xDF, 0x13, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        &[0xAF, 0x12, 0xFF, 0xFF, 0xFF, 0xFF],
        &[0x5F, 0x14],
        &[0x5F],
        &[0x6F, 0x10, 0xFF],
        &[0x8F],
        &[0x15],
        &[0xF0],
        &[0x52, 0xFF, 0xFF],
    ] {
        let bytes = by_hand(&[object], 0);
        assert!(Archive::read(&bytes).expect("its trailer is good").root().is_err(), "{object:02X?}");
    }
    let mut trailer = by_hand(&[&[0x08]], 0);
    let end = trailer.len();
    for (at, value) in [(6, 0), (6, 9), (7, 0), (7, 9), (8, 0xFF), (24, 0xFF), (31, 3)] {
        let old = std::mem::replace(&mut trailer[end - 32 + at], value);
        assert!(Archive::read(&trailer).is_err(), "byte {at} of the trailer");
        trailer[end - 32 + at] = old;
    }
    assert!(Archive::read(&by_hand(&[&[0x08]], 9)).expect("it is looked at later").root().is_err());
}

#[test]
fn archive_numbers_of_every_width() {
    for (object, expected) in [
        (&[0x10, 0xFF][..], 255),
        (&[0x11, 0xFF, 0xFE], 0xFFFE),
        (&[0x12, 0xFF, 0, 0, 0], 0xFF00_0000),
        (&[0x13, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE], -2),
        (
            &[0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
            i128::from(u64::MAX),
        ),
    ] {
        let bytes = by_hand(&[object], 0);
        match Archive::read(&bytes).and_then(|archive| archive.root()) {
            Ok(Object::Integer(number)) => assert_eq!(number, expected, "{object:02X?}"),
            other => panic!("{object:02X?}: {other:?}"),
        }
    }
    let bytes = by_hand(&[&[0x82, 1, 0, 0]], 0);
    assert!(matches!(Archive::read(&bytes).and_then(|archive| archive.root()), Ok(Object::Uid(0x1_0000))));
}

proptest! {
    #[test]
    fn no_bytes_make_a_record_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = FileRecord::read(&[b"bplist00".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_change_of_a_byte_makes_a_record_panic(changes in proptest::collection::vec((any::<u16>(), any::<u8>()), 1..4)) {
        let mut bytes = record(
            [("RelativePath", uid(2)), ("Size", 1.into()), ("EncryptionKey", uid(3)), ("Digest", uid(4))],
            vec!["Länge".into(), dictionary([("NS.data", Value::Data(vec![0; 44]))]), Value::Data(vec![0; 20])],
        );
        for (at, value) in changes {
            let at = usize::from(at) % bytes.len();
            bytes[at] = value;
        }
        let _ = FileRecord::read(&bytes);
    }

    #[test]
    fn what_plist_writes_is_read(
        path in "\\PC{0,40}",
        size in any::<u64>(),
        mode in any::<u32>(),
        modified in any::<i64>(),
    ) {
        let found = read(
            [
                ("RelativePath", uid(2)),
                ("Size", size.into()),
                ("Mode", mode.into()),
                ("LastModified", modified.into()),
            ],
            vec![path.as_str().into()],
        ).expect("a record");
        prop_assert_eq!(found.path, Some(path));
        prop_assert_eq!((found.size, found.mode, found.modified), (Some(size), mode, Some(modified)));
    }
}
