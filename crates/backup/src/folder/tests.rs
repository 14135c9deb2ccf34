//! Property lists as hosts and devices write them, and lists that want to do harm.

use std::time::Duration;

use plist::Date;
use proptest::prelude::*;

use super::*;

fn list<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn both(value: &Value) -> [Vec<u8>; 2] {
    let (mut binary, mut xml) = (Vec::new(), Vec::new());
    value.to_writer_binary(&mut binary).expect("plain values");
    value.to_writer_xml(&mut xml).expect("plain values");
    [binary, xml]
}

fn at(seconds: u64) -> Value {
    Value::Date(Date::from(UNIX_EPOCH + Duration::from_secs(seconds)))
}

#[test]
fn lists_are_read_in_both_forms() {
    let info = list([
        ("Device Name", "Anna's iPhone".into()),
        ("Product Type", "iPhone15,3".into()),
        ("Product Version", "18.6.2".into()),
        ("Serial Number", "F2LX".into()),
        ("Target Identifier", "00008120-MINTED".into()),
        ("Last Backup Date", at(1_700_000_000)),
        ("Installed Applications", Value::Array(vec!["org.one".into(), 7.into(), "org.two".into()])),
    ]);
    for bytes in both(&info) {
        let found = Info::parse(&bytes).expect("a list");
        assert_eq!(found.device_name.as_ref().map(Private::as_str), Some("Anna's iPhone"));
        assert_eq!(found.udid.as_ref().map(Private::as_str), Some("00008120-MINTED"));
        assert_eq!(found.date, Some(1_700_000_000));
        assert_eq!(found.apps, ["org.one", "org.two"]);
        let shown = format!("{found:?}");
        assert!(!shown.contains("Anna") && !shown.contains("F2LX") && !shown.contains("MINTED"), "{shown}");
    }
    let manifest = list([
        ("BackupKeyBag", Value::Data(vec![1])),
        ("ManifestKey", Value::Data(vec![2; 44])),
        ("IsEncrypted", true.into()),
        ("WasPasscodeSet", true.into()),
        ("Date", at(5)),
        (
            "Lockdown",
            list([
                ("ProductVersion", "18.6.2".into()),
                ("SerialNumber", "F2LX".into()),
                ("DeviceName", "A".into()),
            ]),
        ),
        (
            "Applications",
            list([("org.one", list([("CFBundleVersion", "7".into())])), ("org.two", "no dictionary".into())]),
        ),
    ]);
    for bytes in both(&manifest) {
        let found = Manifest::parse(&bytes).expect("a list");
        assert_eq!(found.keybag.as_deref(), Some([1].as_slice()));
        assert_eq!(found.manifest_key.as_ref().map(Vec::len), Some(44));
        assert_eq!((found.encrypted, found.passcode_set, found.date), (Some(true), Some(true), Some(5)));
        assert_eq!(found.product_version.as_deref(), Some("18.6.2"));
        assert_eq!(found.apps.len(), 2);
        assert_eq!(found.apps[0], App { bundle: "org.one".to_owned(), version: Some("7".to_owned()) });
    }
}

#[test]
fn is_encrypted_may_be_a_number() {
    for (value, expected) in [
        (Value::from(true), Some(true)),
        (Value::from(false), Some(false)),
        (Value::from(1), Some(true)),
        (Value::from(0), Some(false)),
        (Value::from("YES"), None),
    ] {
        let bytes = &both(&list([("IsEncrypted", value.clone())]))[0];
        assert_eq!(Manifest::parse(bytes).expect("a list").encrypted, expected, "{value:?}");
    }
}

#[test]
fn every_field_may_be_missing_or_of_another_kind() {
    let empty = list([]);
    let odd = list([
        ("BackupKeyBag", "text".into()),
        ("IsEncrypted", Value::Array(vec![])),
        ("Lockdown", 5.into()),
        ("Applications", true.into()),
        ("Date", "yesterday".into()),
        ("Device Name", Value::Data(vec![])),
        ("SnapshotState", 3.into()),
        ("Installed Applications", list([])),
    ]);
    for bytes in both(&empty).into_iter().chain(both(&odd)) {
        assert_eq!(Info::parse(&bytes).expect("a list"), Info::default());
        assert_eq!(Status::parse(&bytes).expect("a list"), Status::default());
        assert_eq!(Manifest::parse(&bytes).expect("a list"), Manifest::default());
    }
}

#[test]
fn list_nested_ten_thousand_deep() {
    let xml = format!("<plist>{}{}</plist>", "<array>".repeat(10_000), "</array>".repeat(10_000));
    let why = Manifest::parse(xml.as_bytes()).expect_err("refused");
    assert_eq!(why, PlistError::Misshapen { name: "Manifest.plist", why: Misshapen::TooDeep { limit: 32 } });
    assert_eq!(
        why.to_string(),
        "Manifest.plist is no usable property list: it is nested deeper than 32 levels"
    );
    assert_eq!(why.code(), "backup/list-damaged");
}

#[test]
fn list_that_is_none() {
    for bytes in [&b""[..], b"SQLite format 3\0", b"bplist00", b"<plist><string>a</string></plist>"] {
        assert!(Manifest::parse(bytes).is_err(), "{bytes:?}");
        assert!(Status::parse(bytes).is_err() && Info::parse(bytes).is_err());
    }
    assert_eq!(Status::parse(b"<plist><string>a</string></plist>"), Err(PlistError::Damaged("Status.plist")));
}

#[test]
fn dates_that_no_calendar_has() {
    // A date far beyond any year, as a binary list can hold it.
    for seconds in [f64::MAX, f64::MIN, f64::INFINITY, f64::NAN, 1e18, -1e18] {
        let mut bytes = both(&list([("Date", at(0))]))[0].clone();
        let place = bytes.iter().position(|byte| *byte == 0x33).expect("a date");
        bytes[place + 1..place + 9].copy_from_slice(&seconds.to_be_bytes());
        if let Ok(found) = Manifest::parse(&bytes) {
            assert!(found.date.is_none_or(|date| date != 0), "{seconds}");
        }
    }
    let before = Value::Date(Date::from(UNIX_EPOCH - Duration::from_secs(3)));
    assert_eq!(Status::parse(&both(&list([("Date", before)]))[0]).expect("a list").date, Some(-3));
}

proptest! {
    #[test]
    fn no_bytes_make_a_list_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Manifest::parse(&bytes);
        let _ = Manifest::parse(&[b"bplist00".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_change_of_a_byte_makes_a_list_panic(changes in proptest::collection::vec((any::<u16>(), any::<u8>()), 1..4)) {
        let mut bytes = both(&list([("Date", at(7)), ("IsEncrypted", true.into()), ("BackupKeyBag", Value::Data(vec![0; 9]))]))[0].clone();
        for (at, value) in changes {
            let at = usize::from(at) % bytes.len();
            bytes[at] = value;
        }
        let _ = Manifest::parse(&bytes);
        let _ = Status::parse(&bytes);
    }
}
