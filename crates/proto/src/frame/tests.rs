//! Golden sizes of real devices, and bytes that want to do harm.

use plist::{Dictionary, Value};
use proptest::prelude::*;

use super::*;

fn dict(pairs: &[(&str, Value)]) -> Value {
    Value::Dictionary(pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn length(value: &Value) -> usize {
    xml(value).expect("plain values").len()
}

// Lengths that public logs show for real devices.
#[test]
fn xml_has_the_lengths_that_real_devices_send() {
    let query_type = dict(&[("Type", "com.apple.mobile.lockdown".into()), ("Request", "QueryType".into())]);
    assert_eq!(length(&query_type), 297);

    let start_session = dict(&[
        ("Request", "StartSession".into()),
        ("SessionID", "AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE".into()),
        ("EnableSessionSSL", true.into()),
    ]);
    assert_eq!(length(&start_session), 354);

    let backup = dict(&[
        ("Request", "StartService".into()),
        ("Service", "com.apple.mobilebackup2".into()),
        ("Port", 51999.into()),
        ("EnableServiceSSL", true.into()),
    ]);
    assert_eq!(length(&backup), 382);

    let afc = dict(&[
        ("Request", "StartService".into()),
        ("Service", "com.apple.afc".into()),
        ("Port", 51793.into()),
    ]);
    assert_eq!(length(&afc), 334);

    let restored = dict(&[
        ("HardwareModel", "N69uAP".into()),
        ("RestoreProtocolVersion", 15.into()),
        ("Result", "Success".into()),
        ("SerialNumber", "ABCDEFGHIJKL".into()),
        ("Type", "com.apple.mobile.restored".into()),
    ]);
    assert_eq!(length(&restored), 459);

    let hardware = dict(&[(
        "HardwareInfo",
        dict(&[
            ("BoardID", 2.into()),
            ("ChipID", 32768.into()),
            ("EffectiveProductionMode", true.into()),
            ("EffectiveSecurityMode", true.into()),
            ("ProductionMode", true.into()),
            ("SecurityDomain", 1.into()),
            ("SecurityMode", true.into()),
            ("SupportsImage4", true.into()),
            ("UniqueChipID", 7_098_680_696_040_u64.into()),
        ]),
    )]);
    assert_eq!(length(&hardware), 637);

    let exchange = Value::Array(vec!["DLMessageVersionExchange".into(), Value::from(400), Value::from(0)]);
    assert_eq!(binary(&exchange).expect("plain values").len(), 80);
}

#[test]
fn both_formats_come_back_as_they_went() {
    let value = dict(&[
        ("text", "a <b> & 'c'".into()),
        ("data", Value::Data(vec![0; 300])),
        ("list", Value::Array(vec![1.into(), true.into(), dict(&[])])),
    ]);
    for bytes in [xml(&value).expect("xml"), binary(&value).expect("binary")] {
        assert_eq!(plist_bounded(&bytes, &Limits::TALK).expect("our own"), value);
    }
}

#[tokio::test]
async fn a_length_of_four_gib_is_refused_before_anything_is_read() {
    let mut wire: &[u8] = &[0xff, 0xff, 0xff, 0xff, 1, 2, 3];
    let refused = read_frame(&mut wire, 1024).await.expect_err("far too long");
    assert_eq!(
        refused.to_string(),
        "a message of 4294967295 bytes was announced; at most 1024 are taken here"
    );
    assert_eq!(refused.code(), "wire/too-long");
}

#[tokio::test]
async fn an_end_between_messages_is_no_cut() {
    let codes = [&[][..], &[0, 0][..], &[0, 0, 0, 9, b'x'][..]]
        .map(|mut wire| async move { read_frame(&mut wire, 1024).await.expect_err("nothing whole").code() });
    let [none, header, body] = codes;
    assert_eq!((none.await, header.await, body.await), ("wire/closed", "wire/cut", "wire/cut"));
}

#[tokio::test]
async fn a_frame_comes_back_as_it_went() {
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 16);
    let sent = dict(&[("Request", "QueryType".into())]);
    write_plist_xml(&mut ours, &sent).await.expect("room");
    write_plist_binary(&mut ours, &sent).await.expect("room");
    for _ in 0..2 {
        assert_eq!(read_plist(&mut theirs, &Limits::TALK).await.expect("ours"), sent);
    }
}

fn nested_xml(depth: usize) -> Vec<u8> {
    format!("<plist>{}{}</plist>", "<array>".repeat(depth), "</array>".repeat(depth)).into_bytes()
}

#[test]
fn nesting_is_counted_before_it_is_parsed() {
    assert!(plist_bounded(&nested_xml(32), &Limits::TALK).is_ok());
    for depth in [35, 10_000, 100_000] {
        let refused = plist_bounded(&nested_xml(depth), &Limits::TALK).expect_err("too deep");
        assert_eq!(refused.code(), "wire/too-deep");
    }
    let mut value = Value::Array(vec![]);
    for _ in 0..40 {
        value = Value::Array(vec![value]);
    }
    let refused = plist_bounded(&binary(&value).expect("binary"), &Limits::TALK).expect_err("too deep");
    assert_eq!(refused.to_string(), "a message nested deeper than 32 levels was sent");
}

#[test]
fn tags_in_comments_quotes_and_cdata_are_no_nesting() {
    let bytes = b"<?xml version=\"1.0\"?><!-- <array><array> --><plist a=\"<>\"><string>x<![CDATA[<array>]]></string></plist>";
    assert!(plist_bounded(bytes, &Limits { depth: 1, ..Limits::TALK }).is_ok());
}

#[test]
fn a_doctype_with_declarations_is_refused() {
    let bytes = b"<!DOCTYPE plist [<!ENTITY a \"aaaaaaaaaa\">]><plist><string>&a;&a;</string></plist>";
    assert_eq!(plist_bounded(bytes, &Limits::TALK).expect_err("declarations").code(), "wire/unreadable");
}

/// One array of `count` references to `what`, which is object 1.
fn binary_list(what: &[u8], references: &[u8]) -> Vec<u8> {
    let mut bytes = b"bplist00".to_vec();
    let list = bytes.len() as u8;
    bytes.extend([0xaf, 0x10, references.len() as u8]);
    bytes.extend(references);
    let object = bytes.len() as u32;
    bytes.extend(what);
    let table = bytes.len() as u64;
    bytes.extend(u32::from(list).to_be_bytes());
    bytes.extend(object.to_be_bytes());
    bytes.extend([0, 0, 0, 0, 0, 0, 4, 1]);
    for word in [2, 0, table] {
        bytes.extend(word.to_be_bytes());
    }
    bytes
}

#[test]
fn a_list_that_contains_itself_is_refused() {
    let refused = plist_bounded(&binary_list(&[0x09], &[0]), &Limits::TALK).expect_err("endless");
    assert_eq!(refused.code(), "wire/too-deep");
}

#[test]
fn one_big_object_named_often_counts_every_time() {
    let mut big = vec![0x4f, 0x12, 0, 1, 0, 0];
    big.extend(vec![0; 1 << 16]);
    let bytes = binary_list(&big, &[1; 200]);
    assert!(plist_bounded(&bytes, &Limits { bytes: 1 << 24, ..Limits::TALK }).is_ok());
    let refused = plist_bounded(&bytes, &Limits { bytes: 1 << 20, ..Limits::TALK });
    assert_eq!(refused.expect_err("200 times 64 KiB").code(), "wire/too-long");
    let refused = plist_bounded(&bytes, &Limits { items: 100, ..Limits::TALK });
    assert_eq!(refused.expect_err("201 values").code(), "wire/too-many");
}

#[test]
fn damage_is_named() {
    let good = binary(&dict(&[("key", "value".into())])).expect("binary");
    for cut in 0..good.len() {
        assert!(plist_bounded(&good[..cut], &Limits::TALK).is_err(), "cut at {cut}");
    }
    let xml = xml(&dict(&[("key", "value".into())])).expect("xml");
    for cut in 0..xml.len() - 1 {
        assert!(plist_bounded(&xml[..cut], &Limits::TALK).is_err(), "cut at {cut}");
    }
    assert!(plist_bounded(b"{ old = style; }", &Limits::TALK).is_err());
}

#[test]
fn every_error_has_a_remedy() {
    for error in [
        FrameError::TooLong { announced: 2, limit: 1 },
        FrameError::TooMany { limit: 1 },
        FrameError::TooDeep { limit: 1 },
        FrameError::Closed,
        FrameError::Truncated,
        FrameError::NotAPlist("it is no dictionary"),
        FrameError::Unwritable,
        FrameError::Io(std::io::ErrorKind::BrokenPipe.into()),
    ] {
        assert!(error.code().starts_with("wire/"), "{error}");
        assert!(!error.help().ends_with('.'), "{error}");
    }
    let dictionary: Result<Dictionary, _> = dictionary(Value::from(1));
    assert_eq!(
        dictionary.expect_err("a number").to_string(),
        "a message could not be read: it is no dictionary"
    );
}

proptest! {
    #[test]
    fn any_bytes_are_refused_or_read_but_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let _ = plist_bounded(&bytes, &Limits::TALK);
        let mut binary = b"bplist00".to_vec();
        binary.extend(&bytes);
        let _ = plist_bounded(&binary, &Limits::TALK);
    }

    #[test]
    fn a_good_list_with_one_wrong_byte_never_panics(at in 0_usize..120, byte in any::<u8>()) {
        let value = dict(&[("a", Value::Array(vec![1.into(), "x".into()])), ("b", Value::Data(vec![7; 20]))]);
        let mut bytes = binary(&value).expect("binary");
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        let _ = plist_bounded(&bytes, &Limits::TALK);
    }
}
