//! Keybags with known answers, and keybags that want to do harm.

use std::ops::ControlFlow;

use proptest::prelude::*;
use rightful_core::report::Explain;
use rightful_core::secret::Secret;

use super::*;
use crate::crypt::Unwrapper;
use crate::error::UnlockError;
use crate::file_id::unhex;

fn tag(name: &[u8; 4], value: &[u8]) -> Vec<u8> {
    [name.as_slice(), &(value.len() as u32).to_be_bytes(), value].concat()
}

fn number(name: &[u8; 4], value: u32) -> Vec<u8> {
    tag(name, &value.to_be_bytes())
}

/// The records of a bag with one class, each on its own so that a test can bend one.
fn records() -> Vec<Vec<u8>> {
    vec![
        number(b"VERS", 3),
        number(b"TYPE", 0x8000_0001),
        tag(b"UUID", &[7; 16]),
        tag(b"HMCK", &[0; 40]),
        number(b"WRAP", 0),
        tag(b"SALT", &[2; 20]),
        number(b"ITER", 10),
        number(b"DPWT", 1),
        number(b"DPIC", 20),
        tag(b"DPSL", &[1; 20]),
        tag(b"UUID", &[3; 16]),
        number(b"CLAS", 3),
        number(b"WRAP", 2),
        number(b"KTYP", 0),
        tag(b"WPKY", &[9; 40]),
    ]
}

fn without(name: &[u8; 4]) -> Vec<u8> {
    records().into_iter().filter(|record| !record.starts_with(name)).collect::<Vec<_>>().concat()
}

fn with(name: &[u8; 4], record: Vec<u8>) -> Vec<u8> {
    let mut all = records();
    let place = all.iter().rposition(|old| old.starts_with(name)).expect("it is there");
    all[place] = record;
    all.concat()
}

fn refused(bytes: &[u8]) -> KeybagError {
    Keybag::parse(bytes).expect_err("it is refused")
}

#[test]
fn keybag_as_it_should_be() {
    let bag = Keybag::parse(&records().concat()).expect("a bag");
    assert_eq!((bag.version, bag.kind, bag.double_kind), (Some(3), Some(1), Some(1)));
    assert_eq!(bag.first, Some(Stage { salt: [1; 20], rounds: 20 }));
    assert_eq!(bag.second, Stage { salt: [2; 20], rounds: 10 });
    assert_eq!((bag.unknown, bag.trailing), (0, 0));
    let expected = ClassGroup {
        uuid: [3; 16],
        class: 3,
        wrap: 2,
        key_type: Some(0),
        wrapped: Some([9; 40]),
        public: None,
    };
    assert_eq!(bag.classes, [expected]);
}

#[test]
fn keybag_order_does_not_matter_and_unknown_tags_are_counted() {
    let mut all = records();
    all[..2].reverse();
    all[5..10].reverse();
    all.insert(4, tag(b"NEW!", &[1, 2, 3]));
    all.push(tag(b"\xFF\0\n\"", &[]));
    let bag = Keybag::parse(&all.concat()).expect("a bag");
    assert_eq!((bag.unknown, bag.classes.len()), (2, 1));
    assert_eq!(bag.first.map(|stage| stage.rounds), Some(20));
}

#[test]
fn keybag_truncated_tlv() {
    let whole = records().concat();
    // Seven bytes at most are no tag; more are one without its value.
    assert_eq!(Keybag::parse(&[whole.as_slice(), b"WPKY\0\0\0"].concat()).expect("a bag").trailing, 7);
    assert_eq!(
        refused(&[whole.as_slice(), b"WPKY\0\0\0\x28"].concat()),
        KeybagError::Cut { tag: "WPKY".to_owned(), claimed: 40, left: 0 }
    );
    assert_eq!(
        refused(&[whole.as_slice(), b"a\"\n\xFF\xFF\xFF\xFF\xFFx"].concat()),
        KeybagError::Cut { tag: "a\\\"\\n\\xff".to_owned(), claimed: u32::MAX, left: 1 }
    );
    for length in 0..whole.len() {
        // Those that parse have lost the key, which comes last.
        if let Ok(bag) = Keybag::parse(&whole[..length]) {
            assert!(bag.classes.iter().all(|group| group.wrapped.is_none()), "{length}");
        }
    }
}

#[test]
fn keybag_that_lacks_something() {
    for (name, lacks) in [(b"SALT", "SALT"), (b"ITER", "ITER"), (b"DPSL", "DPSL"), (b"DPIC", "DPIC")] {
        assert_eq!(refused(&without(name)), KeybagError::Lacks(lacks));
    }
    assert_eq!(refused(&without(b"CLAS")), KeybagError::Lacks("CLAS in one of its classes"));
    assert_eq!(refused(&[]), KeybagError::Lacks("SALT"));
    let single: Vec<u8> =
        records().into_iter().filter(|record| !record.starts_with(b"DP")).collect::<Vec<_>>().concat();
    assert_eq!(Keybag::parse(&single).expect("a bag of iOS 9").first, None);
}

#[test]
fn keybag_with_wrong_lengths() {
    for (name, length) in
        [("SALT", 19), ("SALT", 21), ("DPSL", 0), ("WPKY", 41), ("WPKY", 39), ("PBKY", 31), ("UUID", 15)]
    {
        let bent = tag(name.as_bytes().try_into().expect("four"), &vec![0; length]);
        let place = if name == "PBKY" { b"KTYP" } else { name.as_bytes().try_into().expect("four") };
        assert_eq!(refused(&with(place, bent)), KeybagError::Length { tag: name, length });
    }
    for name in ["ITER", "DPIC", "CLAS", "WRAP", "VERS", "TYPE", "KTYP", "DPWT"] {
        let name4 = name.as_bytes().try_into().expect("four");
        assert_eq!(refused(&with(name4, tag(name4, &[0; 5]))), KeybagError::Length { tag: name, length: 5 });
    }
}

#[test]
fn keybag_with_something_twice() {
    let group = [tag(b"UUID", &[4; 16]), number(b"CLAS", 0x13), number(b"WRAP", 2)].concat();
    assert_eq!(refused(&[records().concat(), group].concat()), KeybagError::Twice("class 3".to_owned()));
    assert_eq!(
        refused(&[records().concat(), tag(b"WPKY", &[1; 40])].concat()),
        KeybagError::Twice("WPKY".to_owned())
    );
    assert_eq!(
        refused(&[number(b"ITER", 1), records().concat()].concat()),
        KeybagError::Twice("ITER".to_owned())
    );
}

#[test]
fn keybag_without_rounds_or_with_billions() {
    assert_eq!(refused(&with(b"ITER", number(b"ITER", 0))), KeybagError::NoRounds("ITER"));
    assert_eq!(refused(&with(b"DPIC", number(b"DPIC", 0))), KeybagError::NoRounds("DPIC"));
    let password = Secret::new(b"x".to_vec());
    for (name, cap) in [("DPIC", 20_000_000), ("ITER", 1_000_000)] {
        for claimed in [u32::MAX, cap + 1] {
            let name4 = name.as_bytes().try_into().expect("four");
            let bag = Keybag::parse(&with(name4, number(name4, claimed))).expect("it can be looked at");
            let why = bag
                .derive(&password, &RoundCaps::default(), &mut |_| panic!("nothing is computed"))
                .expect_err("too many");
            assert_eq!(why, DeriveError::TooManyRounds { tag: name, claimed, cap });
            assert_eq!(why.code(), "backup/too-many-rounds");
        }
    }
    // An owner may raise the cap knowingly.
    let bag = Keybag::parse(&with(b"ITER", number(b"ITER", 1_000_001))).expect("a bag");
    let caps = RoundCaps { second: 1_000_001, ..RoundCaps::default() };
    assert!(bag.derive(&password, &caps, &mut |_| ControlFlow::Continue(())).is_ok());
}

#[test]
fn keybag_with_too_much() {
    let group = |class: u32| [tag(b"UUID", &[0; 16]), number(b"CLAS", class)].concat();
    let mut many = records().concat();
    (0..64).for_each(|at| many.extend(group(at % 16)));
    assert_eq!(refused(&many), KeybagError::TooManyClasses);
    assert_eq!(refused(&vec![0; (64 << 10) + 1]), KeybagError::TooLarge(65537));
}

#[test]
fn derivation_can_be_stopped_in_either_stage() {
    let long = [with(b"DPIC", number(b"DPIC", 5_000_000)), with(b"ITER", number(b"ITER", 900_000))];
    for bytes in long {
        let bag = Keybag::parse(&bytes).expect("a bag");
        let mut asked = 0;
        let result = bag.derive(&Secret::new(b"x".to_vec()), &RoundCaps::default(), &mut |progress| {
            assert!(progress.done <= progress.of, "{progress:?}");
            asked += 1;
            ControlFlow::Break(())
        });
        assert_eq!(result.err(), Some(DeriveError::Stopped));
        assert_eq!(asked, 1);
    }
}

#[test]
fn many_passwords_have_the_keys_that_each_has_alone() {
    let passwords: Vec<Secret> =
        (0..21).map(|number| Secret::new(vec![b'a' + number; 7 * number as usize])).collect();
    let go_on = &mut |_: RoundsDone| ControlFlow::Continue(());
    let since_10_2 = Keybag::parse(&records().concat()).expect("a bag");
    let before = Keybag { first: None, ..since_10_2.clone() };
    for bag in [since_10_2, before] {
        let keys = bag.derive_each(&passwords, &RoundCaps::default(), go_on).expect("within the caps");
        assert_eq!(keys.len(), passwords.len());
        for (password, key) in passwords.iter().zip(&keys) {
            let alone = bag.derive(password, &RoundCaps::default(), go_on).expect("within the caps");
            assert_eq!(alone.expose(), key.expose());
        }
    }
}

/// Published lines and what they hold: password, WPKY, ITER, SALT, DPIC, DPSL.
type Line = (&'static str, &'static str, u32, &'static str, Option<(u32, &'static str)>);

// Self-tests and examples of hashcat and John the Ripper, which publish them with their passwords.
const LINES: &[Line] = &[
    (
        "hashcat",
        "ebd7f9b33293b2511f0a4139d5b213feff51476968863cef60ec38d720497b6ff39a0bb63fa9f84e",
        10_000,
        "2202015774208421818002001652122401871832",
        None,
    ),
    (
        "hashcat",
        "b8e3f3a970239b22ac199b622293fe4237b9d16e74bad2c3c3568cd1bd3c471615a6c4f867265642",
        10_000,
        "4542263740587424862267232255853830404566",
        None,
    ),
    (
        "123456",
        "bc707ac0151660426c8114d04caad9d9ee2678a7b7ab05c18ee50cafb2613c31c8978e8b1e9cad2a",
        10_000,
        "266343aaf99102ba7f6af64a3a2d62637793f753",
        None,
    ),
    (
        "test123",
        "06dc04bca4eeea2fbc1bc7356fa758243bead479673640a668db285c8f48c402cc435539d935509e",
        10_000,
        "37d2bd7caefbb24a9729e41a3257ef06188dc01e",
        None,
    ),
    (
        "hashcat",
        "17a3b858e79bc273be43a9f113b71efe7ec8e7e401396b350180b4592ef45db67ffef7b2d64329a5",
        10_000,
        "2721336781705041205314422175267631184867",
        Some((1_000, "99fafc983e732998adb9fadc162a2e382143f115")),
    ),
    (
        "855632538858211",
        "31021f9c5a705c3625af21739d397082d90f7a00718a9307687625abc35fc3e4d78371e95cc708b6",
        10_000,
        "8840233131165307147445064802216857558435",
        Some((1_000, "c77a159b325d10efee51a1c05701ef63fb85b599")),
    ),
    (
        "1",
        "b3d3f05b5367345fcb654b9b628e2ed24d8b8726f1f74707a956c776475d6ebfffc962340d9cbbca",
        10_000,
        "6832814730342072666684158073107301064276",
        Some((1_000, "46de5e844e0ee1c81d2cca6acefb77789c1a7cd0")),
    ),
    // Ten million rounds, which cost most of a second each.
    (
        "hashcat",
        "8b715f516ff8e64442c478c2d9abb046fc6979ab079007d3dbcef3ddd84217f4c3db01362d88fa68",
        10_000,
        "2353363784073608264337337723324886300850",
        Some((10_000_000, "425b4bb4e200b5fd4c66979c9caca31716052063")),
    ),
    (
        "test123",
        "deff6d646eb1fa2b6741efee8b70eda84341a838cef2bb10e582669759d7e33c399a0ba2a52cb9ec",
        10_000,
        "f09cfa82cc1695657cb2c347ee127c2523795fda",
        Some((10_000_000, "66f159e15f3ddbbdd4057f8babef7ad4472fac10")),
    ),
];

fn bytes<const N: usize>(hex: &str) -> [u8; N] {
    let mut bytes = [0; N];
    assert!(unhex(hex.as_bytes(), &mut bytes), "{hex}");
    bytes
}

fn bag_of(line: &Line) -> Keybag {
    let (_, wrapped, rounds, salt, first) = line;
    let group = ClassGroup { class: 11, wrap: 3, wrapped: Some(bytes(wrapped)), ..ClassGroup::default() };
    Keybag {
        first: first.map(|(rounds, salt)| Stage { salt: bytes(salt), rounds }),
        second: Stage { salt: bytes(salt), rounds: *rounds },
        classes: vec![group],
        ..Keybag::default()
    }
}

#[test]
fn published_lines_open_with_their_passwords_and_no_others() {
    for line in LINES {
        let bag = bag_of(line);
        let opens = |password: &str| {
            let key = bag
                .derive(&Secret::new(password.as_bytes().to_vec()), &RoundCaps::default(), &mut |_| {
                    ControlFlow::Continue(())
                })
                .expect("within the caps");
            Unwrapper::new(key.expose()).unwrap(&bag.classes[0].wrapped.expect("it has one")).is_some()
        };
        assert!(opens(line.0), "{line:?}");
        if line.4.is_none_or(|(rounds, _)| rounds < 10_000) {
            assert!(!opens(&format!("{}x", line.0)) && !opens(""), "{line:?}");
        }
    }
}

/// A bag without the expensive stage whose classes are wrapped as told, with the key that opens them.
fn bag(classes: &[(u32, u32)]) -> (Keybag, DerivedKey) {
    let derived = DerivedKey::from_hex(&Secret::new(vec![b'5'; 64])).expect("sixty-four digits");
    let groups = classes.iter().map(|(class, wrap)| {
        let mut wrapped = [0; 40];
        let key = [*class as u8; 32];
        let kek: aes_kw::KwAes256 = aes::cipher::KeyInit::new(&aes::cipher::Array(*derived.expose()));
        kek.wrap_key(&key, &mut wrapped).expect("the lengths fit");
        ClassGroup { class: *class, wrap: *wrap, wrapped: Some(wrapped), ..ClassGroup::default() }
    });
    (Keybag { classes: groups.collect(), ..Keybag::default() }, derived)
}

#[test]
fn only_classes_that_the_password_alone_opens_give_keys() {
    let (bag, key) = bag(&[(1, 2), (9, 3), (3, 2), (5, 1), (14, 0)]);
    let keys = ClassKeys::open(&bag, &key).expect("it opens");
    assert_eq!(keys.classes().collect::<Vec<_>>(), [1, 3]);
    assert_eq!(keys.bound().collect::<Vec<_>>(), [5, 9, 14]);
    assert_eq!(keys.expose(3), Some(&[3; 32]));
    assert_eq!(keys.expose(9), None);
    assert_eq!(keys.unwrap(9, &[0; 40]).err(), Some(KeyTrouble::BoundToDevice(9)));
    assert_eq!(keys.unwrap(7, &[0; 40]).err(), Some(KeyTrouble::UnknownClass(7)));
    assert_eq!(keys.unwrap(3, &[0; 40]).err(), Some(KeyTrouble::Damaged));
    assert_eq!(format!("{keys:?}"), "ClassKeys { classes: [1, 3], bound: {5, 9, 14} }");
}

#[test]
fn some_keys_that_open_are_a_damaged_bag_and_none_a_wrong_password() {
    let (mut bag, key) = bag(&[(1, 2), (2, 2), (9, 3)]);
    bag.classes[1].wrapped = Some([1; 40]);
    let why = ClassKeys::open(&bag, &key).expect_err("one does not open");
    assert!(matches!(&why, UnlockError::KeybagInParts { opened: 2, refused } if *refused == [2]), "{why:?}");
    assert_eq!(
        why.to_string(),
        "the keybag is damaged: the password opens 2 of its keys, and not those of class 2"
    );
    bag.classes.iter_mut().for_each(|group| group.wrapped = Some([1; 40]));
    assert!(matches!(ClassKeys::open(&bag, &key), Err(UnlockError::WrongPassword)));
    bag.classes.iter_mut().for_each(|group| group.wrapped = None);
    assert!(matches!(ClassKeys::open(&bag, &key), Err(UnlockError::NoUsableKeys)));
}

#[test]
fn a_public_key_stands_in_for_nothing() {
    let (mut bag, key) = bag(&[(1, 2), (2, 2)]);
    bag.classes[1].wrapped = None;
    bag.classes[1].public = Some([2; 32]);
    let keys = ClassKeys::open(&bag, &key).expect("the other opens");
    assert_eq!(keys.unwrap(2, &[0; 40]).err(), Some(KeyTrouble::UnknownClass(2)));
}

#[test]
fn errors_of_keybags_say_what_and_what_now() {
    for (why, code, text) in [
        (KeybagError::Absent, "backup/keybag-absent", "the backup has no keybag"),
        (
            KeybagError::Cut { tag: "WPKY".to_owned(), claimed: 40, left: 3 },
            "backup/keybag-cut",
            "the keybag is cut off: WPKY claims 40 bytes and 3 are left",
        ),
        (KeybagError::Lacks("SALT"), "backup/keybag-incomplete", "the keybag has no SALT"),
        (
            KeybagError::Length { tag: "SALT", length: 3 },
            "backup/keybag-malformed",
            "the keybag's SALT has 3 bytes",
        ),
        (KeybagError::NoRounds("DPIC"), "backup/keybag-malformed", "the keybag claims 0 rounds in DPIC"),
    ] {
        assert_eq!((why.code(), why.to_string().as_str()), (code, text));
        assert!(why.help().starts_with("look for"), "{}", why.help());
    }
    let stopped = DeriveError::Stopped;
    assert_eq!(stopped.to_string(), "the password was not tried to the end: it was stopped");
    assert_eq!(stopped.help(), "start again; nothing was changed");
    assert_eq!(
        KeyTrouble::BoundToDevice(9).to_string(),
        "it has the protection class 9, whose key only the old device has"
    );
    assert_eq!(KeyTrouble::UnknownClass(0).code(), "backup/unknown-class");
    assert_eq!(KeyTrouble::Damaged.to_string(), "its key does not unwrap");
}

proptest! {
    #[test]
    fn no_bytes_make_a_keybag_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Keybag::parse(&bytes);
    }

    #[test]
    fn no_records_make_a_keybag_panic(
        records in proptest::collection::vec(
            (
                prop::sample::select(vec![*b"UUID", *b"SALT", *b"ITER", *b"DPIC", *b"DPSL", *b"CLAS", *b"WRAP", *b"WPKY", *b"ZZZZ"]),
                prop::sample::select(vec![0_usize, 4, 16, 20, 40]),
                any::<u8>(),
            ),
            0..200,
        ),
    ) {
        let bytes: Vec<u8> =
            records.iter().flat_map(|(name, length, byte)| tag(name, &vec![*byte; *length])).collect();
        if let Ok(bag) = Keybag::parse(&bytes) {
            prop_assert!(bag.second.rounds > 0 && bag.classes.len() <= 16);
        }
    }
}
