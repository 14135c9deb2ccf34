//! The bag of keys in a backup: records of tag, length and value, and how a password opens it.
//!
//! | record | bytes |
//! |---|---|
//! | VERS, TYPE, UUID, HMCK, WRAP, SALT, ITER | of the bag; encrypted backups also have DPWT, DPIC, DPSL |
//! | UUID, CLAS, WRAP, KTYP, WPKY | once for each class |
//!
//! A class with WRAP 2 is wrapped in the key that follows from the password; with WRAP 3 what is wrapped is encrypted with
//! the key of the chip too, and useless anywhere else.

use std::collections::BTreeMap;
use std::fmt;
use std::num::NonZeroU32;

use ring::pbkdf2;

use super::Rounds;
use super::cipher::{self, Key, WRAPPED};

/// The classes, and how each is wrapped. Bags of this version have fourteen; what the last three are for is not known.
const CLASSES: [(u32, u32); 14] = [
    (1, 2),
    (2, 2),
    (3, 2),
    (4, 2),
    (5, 3),
    (6, 2),
    (7, 2),
    (8, 2),
    (9, 3),
    (10, 3),
    (11, 3),
    (12, 3),
    (13, 3),
    (14, 3),
];

const VERSION: u32 = 5;
/// Of a backup.
const TYPE: u32 = 1;
/// What is believed of somebody's bag.
const MOST_FIRST: u32 = 20_000_000;
const MOST_SECOND: u32 = 1_000_000;
const MOST_CLASSES: usize = 64;

/// A bag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bag {
    /// Its name.
    pub(crate) uuid: [u8; 16],
    salt: [u8; 20],
    second: u32,
    first: Option<(u32, [u8; 20])>,
    classes: Vec<Class>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Class {
    number: u32,
    wrap: u32,
    wrapped: [u8; WRAPPED],
}

/// The keys of the classes.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Keys(BTreeMap<u32, Key>);

impl Keys {
    /// The key of a class, if this phone has it.
    pub(crate) fn get(&self, class: u32) -> Option<&Key> {
        self.0.get(&class)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} keys", self.0.len())
    }
}

impl Bag {
    /// The bag of a phone; a new one for every generation. Without a password nobody but this phone opens it.
    pub(crate) fn make(device: &Key, generation: u64, password: Option<(&[u8], Rounds)>) -> Self {
        let kind: &[u8] = if password.is_some() { b"encrypted" } else { b"plain" };
        let generation = generation.to_be_bytes();
        let of = |what: &[u8]| cipher::derived(&[device, what, kind, &generation]);
        let salt = |what: &[u8]| -> [u8; 20] { std::array::from_fn(|at| of(what)[at]) };
        let uuid: [u8; 16] = std::array::from_fn(|at| of(b"uuid")[at]);
        let mut bag = Self {
            uuid,
            salt: salt(b"salt"),
            second: password.map_or(Rounds::REAL.second, |(_, rounds)| rounds.second),
            first: password.map(|(_, rounds)| (rounds.first, salt(b"first salt"))),
            classes: Vec::new(),
        };
        let own = of(b"own password");
        let over = bag.derive(password.map_or(&own, |(password, _)| password));
        for (number, wrap) in CLASSES {
            // Without a password everything of the keychain is bound to the phone.
            let wrap = if password.is_none() && number >= 5 { 3 } else { wrap };
            let key = bag.class_key(device, number);
            let inner = if wrap & 1 == 1 { cipher::to_device(device, &key) } else { key };
            bag.classes.push(Class { number, wrap, wrapped: cipher::wrap(&over, &inner) });
        }
        bag
    }

    /// The keys of all classes, as the phone knows them that has made the bag.
    pub(crate) fn keys(&self, device: &Key) -> Keys {
        Keys(self.classes.iter().map(|class| (class.number, self.class_key(device, class.number))).collect())
    }

    fn class_key(&self, device: &Key, class: u32) -> Key {
        cipher::derived(&[device, b"class", &self.uuid, &class.to_be_bytes()])
    }

    /// What a password hashes to.
    fn derive(&self, password: &[u8]) -> Key {
        let mut stage = password.to_vec();
        if let Some((rounds, salt)) = &self.first {
            let mut key = vec![0; 32];
            pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, at_least_one(*rounds), salt, &stage, &mut key);
            stage = key;
        }
        let mut key = [0; 32];
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA1, at_least_one(self.second), &self.salt, &stage, &mut key);
        key
    }

    /// Opens a bag, of this phone or of another one; `None` for a wrong password. Classes that are bound to the phone that
    /// has made it come out there only.
    pub(crate) fn open(&self, password: &[u8], device: &Key) -> Option<Keys> {
        let over = self.derive(password);
        let mut keys = BTreeMap::new();
        for class in self.classes.iter().filter(|class| class.wrap & 2 == 2) {
            let inner = cipher::unwrap(&over, &class.wrapped)?;
            let key = if class.wrap & 1 == 1 { cipher::from_device(device, &inner) } else { inner };
            keys.insert(class.number, key);
        }
        (!keys.is_empty()).then_some(Keys(keys))
    }

    /// As it is written.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut record = |tag: &[u8; 4], value: &[u8]| {
            out.extend_from_slice(tag);
            out.extend_from_slice(&(value.len() as u32).to_be_bytes());
            out.extend_from_slice(value);
        };
        let number = u32::to_be_bytes;
        record(b"VERS", &number(VERSION));
        record(b"TYPE", &number(TYPE));
        record(b"UUID", &self.uuid);
        record(b"HMCK", &[0; 40]);
        record(b"WRAP", &number(0));
        record(b"SALT", &self.salt);
        record(b"ITER", &number(self.second));
        if let Some((rounds, salt)) = &self.first {
            record(b"DPWT", &number(1));
            record(b"DPIC", &number(*rounds));
            record(b"DPSL", salt);
        }
        for class in &self.classes {
            let uuid = cipher::derived(&[&self.uuid, &number(class.number)]);
            record(b"UUID", &uuid[..16]);
            record(b"CLAS", &number(class.number));
            record(b"WRAP", &number(class.wrap));
            record(b"KTYP", &number(0));
            record(b"WPKY", &class.wrapped);
        }
        out
    }

    /// Reads a bag that a host has given back; `None` for one that is none.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut bag = Self { uuid: [0; 16], salt: [0; 20], second: 0, first: None, classes: Vec::new() };
        let (mut uuids, mut rounds, mut salt) = (0, None, None);
        while let Some((header, after)) = rest.split_first_chunk::<8>() {
            let length = u32::from_be_bytes([header[4], header[5], header[6], header[7]]) as usize;
            let (value, after) = after.split_at_checked(length)?;
            rest = after;
            let number = || value.try_into().ok().map(u32::from_be_bytes);
            match &header[..4] {
                b"UUID" => {
                    uuids += 1;
                    if uuids == 1 {
                        bag.uuid = value.try_into().ok()?;
                    } else {
                        bag.classes.push(Class { number: 0, wrap: 0, wrapped: [0; WRAPPED] });
                    }
                }
                b"SALT" => bag.salt = value.try_into().ok()?,
                b"ITER" => bag.second = number()?,
                b"DPIC" => rounds = Some(number()?),
                b"DPSL" => salt = Some(value.try_into().ok()?),
                b"CLAS" => bag.classes.last_mut()?.number = number()?,
                b"WRAP" if uuids > 1 => bag.classes.last_mut()?.wrap = number()?,
                b"WPKY" => bag.classes.last_mut()?.wrapped = value.try_into().ok()?,
                _ => {}
            }
        }
        bag.first = rounds.zip(salt);
        let bounded = (1..=MOST_SECOND).contains(&bag.second)
            && bag.first.is_none_or(|(rounds, _)| (1..=MOST_FIRST).contains(&rounds))
            && (1..=MOST_CLASSES).contains(&bag.classes.len());
        bounded.then_some(bag)
    }
}

fn at_least_one(rounds: u32) -> NonZeroU32 {
    NonZeroU32::new(rounds).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEVICE: Key = [7; 32];

    #[test]
    fn a_bag_opens_with_its_password_and_classes_that_are_bound_come_out_on_their_phone_only() {
        let bag = Bag::make(&DEVICE, 1, Some((b"apple pie", Rounds::FEW)));
        let read = Bag::parse(&bag.to_bytes()).expect("a bag");
        assert_eq!(read, bag);
        assert_eq!(read.open(b"apple pies", &DEVICE), None);
        assert_eq!(read.open(b"apple pie", &DEVICE), Some(bag.keys(&DEVICE)));
        let elsewhere = read.open(b"apple pie", &[8; 32]).expect("the password is right");
        for class in 1..=14 {
            let same = elsewhere.get(class) == bag.keys(&DEVICE).get(class);
            assert_eq!(same, ![5, 9, 10, 11, 12, 13, 14].contains(&class), "class {class}");
        }
    }

    #[test]
    fn a_bag_has_the_size_of_real_ones() {
        // 200 bytes of header and 108 for each class; 52 less without the first stage.
        let bag = Bag::make(&DEVICE, 1, Some((b"x", Rounds::FEW)));
        assert_eq!(bag.to_bytes().len(), 200 + 14 * 108);
        let plain = Bag::make(&DEVICE, 1, None);
        assert_eq!(plain.to_bytes().len(), 148 + 14 * 108);
        assert_ne!(Bag::make(&DEVICE, 2, None).uuid, plain.uuid);
    }

    #[test]
    fn bags_that_lie_are_refused() {
        let good = Bag::make(&DEVICE, 1, Some((b"x", Rounds::FEW))).to_bytes();
        let iterations = good.windows(4).position(|tag| tag == b"DPIC").expect("there") + 8;
        for (at, bytes) in [(iterations, [0xFF; 4]), (iterations, [0; 4]), (4, [0xFF; 4])] {
            let mut bad = good.clone();
            bad[at..at + 4].copy_from_slice(&bytes);
            assert_eq!(Bag::parse(&bad), None, "{at}");
        }
        assert_eq!(Bag::parse(b""), None);
        assert_eq!(Bag::parse(&good[..good.len() - 1]), None);
    }
}
