//! Tokens made by hand: whole, in every form, cut off, with single bits turned, and other things that are no tokens.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use plist::{Dictionary, Value};
use proptest::prelude::*;

use super::*;
use crate::report::Explain;

/// Counts upwards: no two keys are the same.
fn draft() -> Draft {
    let mut next = 0_u8;
    Draft::new(|bytes| {
        for byte in bytes {
            next = next.wrapping_mul(5).wrapping_add(1);
            *byte = next;
        }
    })
}

fn token() -> Vec<u8> {
    draft().signed(&[0x5A; 20])
}

fn damage(bytes: &[u8]) -> Damage {
    UnlockToken::read(bytes).expect_err("it is damaged")
}

fn xml(value: &Value) -> Vec<u8> {
    let mut text = Vec::new();
    value.to_writer_xml(&mut text).expect("a list is written");
    text
}

fn list(value: Value) -> Value {
    let mut entries = Dictionary::new();
    entries.insert("MessageType".to_owned(), "TokenUpdate".into());
    entries.insert("UnlockToken".to_owned(), value);
    Value::Dictionary(entries)
}

#[test]
fn a_token_has_the_size_of_a_real_one_and_shows_its_outline() {
    let bytes = token();
    assert_eq!((bytes.len(), draft().bag().len()), (1304, 1268));
    let read = UnlockToken::read(&bytes).expect("a whole token");
    let outline = read.outline();
    assert_eq!((outline.length, outline.form, outline.version), (1304, Form::Raw, 5));
    assert_eq!(outline.classes, [1, 2, 3, 5, 6, 7, 8, 9, 10, 11]);
    assert_eq!(outline.name, crate::hex::encode(&draft().name[..4]));
    assert_eq!(read.secret().expose(), bytes);
}

#[test]
fn every_form_in_which_people_keep_it_is_the_same_token() {
    let bytes = token();
    let raw = UnlockToken::read(&bytes).expect("raw");
    let lines: Vec<String> = STANDARD
        .encode(&bytes)
        .as_bytes()
        .chunks(76)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    let mut binary = Vec::new();
    list(Value::Data(bytes.clone())).to_writer_binary(&mut binary).expect("a list is written");
    let mut command = Dictionary::new();
    command.insert("Command".to_owned(), list(Value::Data(bytes.clone())));
    let forms = [
        (STANDARD.encode(&bytes).into_bytes(), Form::Base64),
        (format!("\n {}\r\n", lines.join("\r\n")).into_bytes(), Form::Base64),
        (URL_SAFE_NO_PAD.encode(&bytes).into_bytes(), Form::Base64),
        (xml(&list(Value::Data(bytes.clone()))), Form::PropertyList),
        (binary, Form::PropertyList),
        (xml(&Value::Data(bytes.clone())), Form::PropertyList),
        (xml(&Value::Dictionary(command)), Form::PropertyList),
        (xml(&list(STANDARD.encode(&bytes).into())), Form::Base64InPropertyList),
    ];
    for (kept, form) in forms {
        let read = UnlockToken::read(&kept).unwrap_or_else(|damage| panic!("{form:?}: {damage}"));
        assert_eq!(read.outline().form, form);
        assert!(read.is(&raw), "{form:?}");
    }
}

#[test]
fn base64_once_too_often_is_called_by_its_name_wherever_it_is() {
    let once = STANDARD.encode(token());
    let twice = STANDARD.encode(&once);
    let found = [
        twice.clone().into_bytes(),
        xml(&list(Value::Data(once.clone().into_bytes()))),
        xml(&list(twice.clone().into())),
        xml(&Value::Data(once.into_bytes())),
    ];
    for kept in found {
        assert_eq!(damage(&kept), Damage::DoubleBase64);
    }
    // Three times is no token that anybody has made by accident.
    assert_eq!(damage(STANDARD.encode(&twice).as_bytes()), Damage::NotAToken);
}

#[test]
fn nothing_in_any_form_is_empty_and_not_unreadable() {
    for kept in [
        Vec::new(),
        b" \r\n".to_vec(),
        xml(&list(Value::Data(Vec::new()))),
        xml(&list("".into())),
        xml(&list("  ".into())),
    ] {
        assert_eq!(damage(&kept), Damage::Empty);
    }
}

#[test]
fn what_is_no_token_says_what_it_is_instead() {
    assert_eq!(damage(b"a letter to the school"), Damage::NotAToken);
    assert_eq!(damage(STANDARD.encode(b"a letter").as_bytes()), Damage::NotAToken);
    assert_eq!(damage(b"<html>sign in</html>"), Damage::ListUnreadable);
    assert_eq!(damage(&xml(&Value::Dictionary(Dictionary::new()))), Damage::ListWithout);
    assert_eq!(damage(&xml(&list(7.into()))), Damage::ListWithout);
    assert_eq!(damage(&xml(&list(Value::Data(vec![1, 2, 3])))), Damage::NotAToken);
    assert_eq!(damage(&vec![b'A'; LONGEST + 1]), Damage::FileTooLong { length: LONGEST + 1, limit: LONGEST });
    let long = [b"DATA".as_slice(), &vec![0; LONGEST_TOKEN]].concat();
    assert!(matches!(damage(&long), Damage::FileTooLong { limit: LONGEST_TOKEN, .. }));
    let backup = Draft { kind: 1, ..draft() };
    assert_eq!(damage(&backup.signed(&[0; 20])), Damage::NotEscrow { kind: 1 });
    let flagged = Draft { kind: 0x4000_0002, ..draft() };
    assert!(UnlockToken::read(&flagged.signed(&[0; 20])).is_ok(), "the upper bits are flags");
}

#[test]
fn cut_off_anywhere_it_is_never_whole() {
    let bytes = token();
    for end in 4..bytes.len() {
        let found = damage(&bytes[..end]);
        assert!(matches!(found, Damage::CutShort { .. }), "{end}: {found:?}");
    }
    assert_eq!(damage(&bytes[..1000]), Damage::CutShort { lacking: 276 });
    let more = [bytes.as_slice(), b"\n"].concat();
    assert_eq!(damage(&more), Damage::Trailing { count: 1 });
}

#[test]
fn a_bit_turned_in_the_structure_is_always_found() {
    let bytes = token();
    // Where tags and lengths stand, by going through the fields.
    let mut heads = vec![0];
    let mut at = 8;
    while at < bytes.len() {
        heads.push(at);
        let length = u32::from_be_bytes(bytes[at + 4..at + 8].try_into().expect("four bytes"));
        at += 8 + length as usize;
    }
    // DATA, 7 of the bag, 5 for each of ten keys, a public key, SIGN.
    assert_eq!(heads.len(), 1 + 7 + 50 + 1 + 1);
    for (byte, bit) in
        heads.iter().flat_map(|at| *at..at + 8).flat_map(|byte| (0..8).map(move |bit| (byte, bit)))
    {
        let mut turned = bytes.clone();
        turned[byte] ^= 1 << bit;
        assert!(UnlockToken::read(&turned).is_err(), "bit {bit} of byte {byte}");
    }
}

#[test]
fn each_damage_is_told_from_the_others() {
    let with = |change: fn(&mut Draft)| {
        let mut draft = draft();
        change(&mut draft);
        draft.signed(&[0; 20])
    };
    let field = |field: &str| field.to_owned();
    let replaced = |from: &[u8; 4], to: &[u8; 4]| {
        let mut bytes = token();
        let at = bytes.windows(4).position(|tag| tag == from).expect("the tag");
        bytes[at..at + 4].copy_from_slice(to);
        bytes
    };
    let cases = [
        (with(|draft| draft.version = 0), Damage::Version { version: 0 }),
        (with(|draft| draft.rounds = 0), Damage::NoRounds),
        (with(|draft| draft.keys.clear()), Damage::NoKeys),
        (with(|draft| draft.keys[4].class = 1), Damage::ClassTwice { class: 1 }),
        (with(|draft| draft.keys = vec![draft.keys[0].clone(); 65]), Damage::TooManyKeys { limit: 64 }),
        (replaced(b"HMCK", b"HMCX"), Damage::Lacking { field: field("HMCK") }),
        (replaced(b"KTYP", b"XXXX"), Damage::KeyLacking { key: 1, field: field("KTYP") }),
        (replaced(b"PBKY", b"XXXX"), Damage::KeyLacking { key: 2, field: field("PBKY") }),
        (replaced(b"TYPE", b"VERS"), Damage::Twice { field: field("VERS") }),
        (replaced(b"HMCK", b"SALT"), Damage::FieldLength { field: field("SALT"), length: 40, usual: 20 }),
        (replaced(b"SIGN", b"SING"), Damage::Unsigned),
    ];
    for (bytes, expected) in cases {
        assert_eq!(damage(&bytes), expected);
    }
    let mut claims = token();
    claims[8 + 4..8 + 8].copy_from_slice(&5000_u32.to_be_bytes());
    assert_eq!(damage(&claims), Damage::FieldBeyond { field: field("VERS"), length: 5000, left: 1260 });
    let mut many = b"DATA".to_vec();
    many.extend_from_slice(&(65 * 8_u32).to_be_bytes());
    (0..65).for_each(|_| many.extend_from_slice(b"ABCD\0\0\0\0"));
    assert_eq!(damage(&many), Damage::TooManyFields { limit: 64 });
}

#[test]
fn fields_that_nobody_knows_are_counted_and_passed_over() {
    let bag = [draft().bag(), b"NEWW\0\0\0\x02ab".to_vec()].concat();
    let mut bytes = b"DATA".to_vec();
    bytes.extend_from_slice(&u32::try_from(bag.len()).expect("short").to_be_bytes());
    bytes.extend_from_slice(&bag);
    bytes.extend_from_slice(b"SIGN\0\0\0\x14");
    bytes.extend_from_slice(&[0; 20]);
    assert_eq!(UnlockToken::read(&bytes).expect("a later token").outline().unknown, 1);
}

#[test]
fn nothing_of_a_key_is_shown() {
    let planted = [0xAB; 40];
    let mut draft = draft();
    draft.keys.iter_mut().for_each(|key| key.wrapped = planted);
    let bytes = draft.signed(&[0xAB; 20]);
    let read = UnlockToken::read(&bytes).expect("a whole token");
    let shown = format!("{read:?} {}", serde_json::to_string(read.outline()).expect("plain data"));
    // A lost byte puts a piece of a key where a tag is looked for.
    let at = bytes.windows(4).position(|tag| tag == b"WPKY").expect("a key");
    let mut shifted = bytes;
    shifted.splice(at + 6..at + 8, [0, 4]);
    let damage = damage(&shifted);
    let shown = format!("{shown} {damage} {damage:?}").to_lowercase();
    for telling in ["abab", "171, 171", "q6urq6ur"] {
        assert!(!shown.contains(telling), "{shown}");
    }
}

#[test]
fn each_damage_says_what_it_is_and_what_to_do() {
    let twice = Damage::DoubleBase64.report();
    assert_eq!(twice.code, "token/encoded-twice");
    assert_eq!(twice.what, "the unlock token in it is encoded twice: it is base64 of base64");
    assert_eq!(twice.what_now, "decode it once, save that, and name that file");
    let short = Damage::CutShort { lacking: 276 }.report();
    assert_eq!(short.code, "token/cut-short");
    assert_eq!(short.what, "the unlock token is cut off: at least 276 bytes are missing at its end");
    let empty = Damage::Empty.report();
    assert_eq!((empty.code, empty.usually.is_some()), ("token/empty", true));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = UnlockToken::read(&bytes);
        let _ = UnlockToken::read(&[b"DATA".as_slice(), &bytes].concat());
    }

    #[test]
    fn what_is_put_together_is_read(fill in any::<u64>(), kept in 1_usize..10, rounds in 1_u32..) {
        let mut state = fill;
        let mut draft = Draft::new(|bytes| bytes.iter_mut().for_each(|byte| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = (state >> 56) as u8;
        }));
        draft.keys.truncate(kept);
        draft.rounds = rounds;
        let read = UnlockToken::read(&draft.signed(&[9; 20])).expect("a whole token");
        prop_assert_eq!(read.outline().classes.len(), kept);
        prop_assert_eq!(read.outline().unknown, 0);
    }
}
