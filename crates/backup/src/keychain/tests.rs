//! Computed items of all three versions, and items that lie.

use aes::Aes256;
use aes::cipher::{Array, Block, BlockModeEncrypt, KeyIvInit};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{AesGcm, Nonce};
use aes_kw::KwAes256;
use plist::{Dictionary, Value};

use super::der::tests::{pair, wrap};
use super::*;

/// Computed outside of this program, with AES from elsewhere and GHASH by hand.
const CLASS_KEY: &str = "0bbad3838d9495e945f7359230f08772ae6c522986fed5c5167fb6bbe1786d60";
const ITEM_KEY: &str = "16fd9167c713eefd9fe0e2544c83b2f94fe67df21a698a899aa4720cd4aa7463";
const VERSION_3: &str = "030000000600000028000000443d5b1e820dceb0c03d082bb29aa1201ea65eb7c49e4981b43518da82f5bbbd\
    661a116ade04349d70a74df1a4b74d17826c7b21c1d9d5cf218d079fcf24735ea1b347b1d80aea4e03da9f5db65b230ae0d15e012908e4a5\
    8a7c7e906924ed6784ae7c4d9cc60654461faacbf006014a5fe20258655a667193a4fb9b61d49b88dbd6b05f9f99d0388e6599c70846953b\
    3ef8f0934c6f65e1ab74bed999c6bd7d90ad7da0ca39366ac97cddaea46554c943413c757903df2c961186174229f98b20c2d3aa485a5576\
    6fa7f79c3968e241f0a6bfa40b6ec5a35cf5c724ee";
/// The tag of an empty text under `ITEM_KEY`.
const TAG_OF_NOTHING: &str = "649de0264b466da39f1cd0a1f6eafb8d";

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("digits")).collect()
}

fn class_key() -> [u8; 32] {
    hex(CLASS_KEY).try_into().expect("32 bytes")
}

/// Class 6 has a key, 9 is bound to the device, the others are unknown.
fn unwrap(class: u32, wrapped: &[u8; WRAPPED]) -> Result<Key, KeyTrouble> {
    match class {
        6 => crate::crypt::Unwrapper::new(&class_key()).unwrap(wrapped).ok_or(KeyTrouble::Damaged),
        9 => Err(KeyTrouble::BoundToDevice(9)),
        _ => Err(KeyTrouble::UnknownClass(class)),
    }
}

fn wrapped() -> Vec<u8> {
    let mut wrapped = [0; WRAPPED];
    KwAes256::new(&Array(class_key())).wrap_key(&hex(ITEM_KEY), &mut wrapped).expect("it fits");
    wrapped.to_vec()
}

fn framed(version: u32, class: u32, length: u32, body: &[u8]) -> Vec<u8> {
    [&version.to_le_bytes()[..], &class.to_le_bytes(), &length.to_le_bytes(), &wrapped(), body].concat()
}

/// An item of version 2 or 3 around attributes that are ready.
fn sealed(version: u32, class: u32, plain: &[u8]) -> Vec<u8> {
    let cipher = AesGcm::<Aes256, aes::cipher::consts::U0>::new_from_slice(&hex(ITEM_KEY)).expect("a key");
    let body = cipher.encrypt(&Nonce::default(), plain).expect("short");
    framed(version, class, WRAPPED as u32, &body)
}

/// An item of version 0.
fn old(class: u32, secret: &[u8]) -> Vec<u8> {
    let length = BLOCK - secret.len() % BLOCK;
    let mut bytes = [secret, &vec![length as u8; length]].concat();
    let key: [u8; 32] = hex(ITEM_KEY).try_into().expect("32 bytes");
    let mut cipher = cbc::Encryptor::<Aes256>::new(&Array(key), &Array([0; BLOCK]));
    cipher.encrypt_blocks(Block::<Aes256>::slice_as_chunks_mut(&mut bytes).0);
    [&0_u32.to_le_bytes()[..], &class.to_le_bytes(), &wrapped(), &bytes].concat()
}

const BLOCK: usize = crate::crypt::BLOCK;

fn dictionary(entries: &[(&str, Value)]) -> Value {
    Value::Dictionary(
        entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect::<Dictionary>(),
    )
}

fn bytes(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_binary(&mut bytes).expect("plain values");
    bytes
}

fn record(data: Vec<u8>) -> Value {
    dictionary(&[("v_Data", Value::Data(data)), ("v_PersistentRef", Value::Data(vec![1; 20]))])
}

#[test]
fn an_item_computed_elsewhere_opens() {
    let opened = item::open(&hex(VERSION_3), unwrap).expect("it opens");
    assert_eq!(opened.protection, 6);
    assert_eq!(opened.attributes["svce"], Attribute::Text("example service".to_owned()));
    assert_eq!(opened.attributes["acct"], Attribute::Text("anna@example.org".to_owned()));
    assert_eq!(opened.attributes["cdat"], Attribute::Time("2026-01-01T12:00:00.5Z".to_owned()));
    assert_eq!(opened.attributes["sync"], Attribute::Number(0));
    assert!(!opened.attributes.contains_key("v_Data"));
    assert_eq!(opened.secret.expect("a secret").expose(), b"correct horse");
    // Ours are made as that one was.
    assert_eq!(framed(3, 6, 40, &[])[..52], hex(VERSION_3)[..52]);
}

#[test]
fn the_tag_of_nothing_is_right() {
    // No attributes at all are no set, but the tag has to be right before anybody finds that out.
    let good = framed(3, 6, 40, &hex(TAG_OF_NOTHING));
    assert_eq!(item::open(&good, unwrap).expect_err("no set"), Sealed::Contents);
    let mut bad = good;
    *bad.last_mut().expect("bytes") ^= 1;
    assert_eq!(item::open(&bad, unwrap).expect_err("changed"), Sealed::Tag);
}

#[test]
fn a_keychain_of_all_versions_is_read_and_what_stays_closed_is_counted() {
    let der = wrap(
        0x31,
        &[pair("svce", 0x0C, b"wifi"), pair("v_Data", 0x04, b"three"), pair("tomb", 0x02, &[1])].concat(),
    );
    let list = bytes(&dictionary(&[
        ("svce", "mail".into()),
        ("acct", Value::Data(b"anna".to_vec())),
        ("sync", true.into()),
        ("odd", Value::Array(vec![])),
        ("v_Data", Value::Data(b"two".to_vec())),
    ]));
    let clear = dictionary(&[
        ("v_Data", Value::Data(old(6, b"zero"))),
        ("v_PersistentRef", Value::Data(vec![])),
        ("srvr", "example.org".into()),
        ("agrp", "apple".into()),
    ]);
    let mut changed = sealed(3, 6, &der);
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    let file = bytes(&dictionary(&[
        (
            "genp",
            Value::Array(vec![
                record(sealed(3, 6, &der)),
                record(changed),
                record(sealed(2, 6, &list)),
                record(sealed(3, 9, &der)),
                record(sealed(3, 0x39, &der)),
                record(sealed(3, 15, &der)),
                record(sealed(7, 6, &der)),
                record(sealed(3, 6, b"no set")),
                record(sealed(2, 6, b"no list")),
                record(vec![3, 0]),
                "no record".into(),
                dictionary(&[("v_Data", "no bytes".into())]),
            ]),
        ),
        ("inet", Value::Array(vec![clear])),
        ("cert", "no list".into()),
        ("odd", Value::Array(vec![])),
    ]));
    let keychain = Keychain::read(&file, unwrap).expect("a keychain");
    let names: Vec<_> =
        keychain.items.iter().map(|item| (item.class, item.service(), item.account())).collect();
    assert_eq!(
        names,
        [
            (Class::Password, Some("wifi"), None),
            (Class::Password, Some("mail"), Some("anna")),
            (Class::InternetPassword, Some("example.org"), None),
        ]
    );
    let secrets: Vec<_> =
        keychain.items.iter().map(|item| item.secret.as_ref().map(Secret::expose)).collect();
    assert_eq!(secrets, [Some(&b"three"[..]), Some(b"two"), Some(b"zero")]);
    assert!(keychain.items[0].is_deleted() && !keychain.items[1].is_deleted());
    assert_eq!(keychain.items[2].group(), Some("apple"));
    assert_eq!(keychain.bound, BTreeMap::from([(Class::Password, 2)]));
    let why: Vec<_> = keychain.unreadable.iter().map(|item| (item.place, item.why)).collect();
    assert_eq!(
        why,
        [
            (1, Sealed::Tag),
            (5, Sealed::Key(KeyTrouble::UnknownClass(15))),
            (6, Sealed::Version(7)),
            (7, Sealed::Contents),
            (8, Sealed::Contents),
            (9, Sealed::Framing),
            (10, Sealed::Framing),
            (11, Sealed::Framing),
        ]
    );
    assert!(!format!("{keychain:?}").contains("three"), "secrets have no face");
}

#[test]
fn items_that_lie_stay_closed() {
    let good = sealed(3, 6, &wrap(0x31, &[]));
    assert!(item::open(&good, unwrap).is_ok_and(|opened| opened.secret.is_none()));
    for length in 0..good.len() {
        assert!(item::open(&good[..length], unwrap).is_err(), "cut to {length}");
    }
    for (name, record, why) in [
        ("keychain_length_huge", framed(3, 6, u32::MAX, &[0; 32]), Sealed::Framing),
        ("keychain_key_of_another_length", framed(3, 6, 39, &[0; 33]), Sealed::Framing),
        ("keychain_key_of_no_length", framed(3, 6, 0, &[0; 16]), Sealed::Framing),
        ("keychain_without_tag", framed(3, 6, 40, &[0; 15]), Sealed::Tag),
        ("keychain_version_unknown", framed(1, 6, 40, &[0; 16]), Sealed::Version(1)),
        ("keychain_version_huge", framed(u32::MAX, 6, 40, &[0; 16]), Sealed::Version(u32::MAX)),
        ("keychain_old_odd_length", old(6, b"x")[..63].to_vec(), Sealed::Padding),
        ("keychain_old_without_text", old(6, b"x")[..48].to_vec(), Sealed::Padding),
    ] {
        assert_eq!(item::open(&record, unwrap).expect_err(name), why, "{name}");
    }
    let mut other_key = good;
    other_key[12] ^= 1;
    assert_eq!(item::open(&other_key, unwrap).expect_err("changed"), Sealed::Key(KeyTrouble::Damaged));
}

#[test]
fn a_file_that_is_no_keychain_says_so() {
    let deep = (0..100).fold(Value::Array(vec![]), |inner, _| Value::Array(vec![inner]));
    for (name, file, code) in [
        ("keychain_empty", vec![], "backup/keychain-damaged"),
        ("keychain_of_noise", b"bplist00 and no more".to_vec(), "backup/keychain-damaged"),
        ("keychain_of_another_kind", bytes(&"text".into()), "backup/keychain-damaged"),
        ("keychain_nested", bytes(&dictionary(&[("genp", deep)])), "backup/keychain-damaged"),
    ] {
        assert_eq!(Keychain::read(&file, unwrap).expect_err(name).code(), code, "{name}");
    }
    let empty = Keychain::read(&bytes(&dictionary(&[])), unwrap).expect("a list");
    assert!(empty.items.is_empty() && empty.bound.is_empty() && empty.unreadable.is_empty());
}

#[test]
fn every_refusal_says_what_to_do() {
    for (error, code, what) in [
        (
            KeychainError::NotEncrypted,
            "backup/keychain-not-encrypted",
            "the keychain of a backup without a password can be opened only by the device that made it",
        ),
        (KeychainError::Missing, "backup/keychain-missing", "the backup has no keychain"),
        (KeychainError::Damaged, "backup/keychain-damaged", "the keychain is damaged"),
        (FileTrouble::Missing.into(), "backup/file-missing", "the keychain cannot be read"),
    ] {
        let report = error.report();
        assert_eq!((report.code, report.what.as_str()), (code, what));
        assert!(report.usually.is_some());
    }
}
