//! The keybag of a decrypted copy. Backups without a password have one too, and what restores them looks for it.
//!
//! Its classes are those of the backup, all of them bound to a device, and its keys are none: nothing opens them. Nothing of the
//! old bag is in it, for that is a test of the password.

use sha1::{Digest, Sha1};

use crate::keybag::Keybag;

/// Of bags of today.
const VERSION: u32 = 5;
/// Of a backup.
const BACKUP: u32 = 1;
const ROUNDS: u32 = 10_000;
/// Only the device that made it could unwrap it.
const BOUND: u32 = 3;
/// The length of a wrapped key.
const WRAPPED: usize = 40;

/// The bag, in the place of this one.
pub(super) fn without_keys(bag: &Keybag) -> Vec<u8> {
    // Names only: what follows from a name is no secret, and no key.
    let name = bag.uuid.unwrap_or_default();
    let of = |what: &str, class: u32, length: usize| -> Vec<u8> {
        let part = |part: u32| {
            let mut hash = Sha1::new();
            hash.update(what);
            hash.update(name);
            hash.update([class.to_be_bytes(), part.to_be_bytes()].concat());
            hash.finalize().to_vec()
        };
        (0..).flat_map(part).take(length).collect()
    };
    let mut out = Vec::new();
    let mut record = |tag: &[u8; 4], value: &[u8]| {
        out.extend_from_slice(tag);
        out.extend_from_slice(&(value.len() as u32).to_be_bytes());
        out.extend_from_slice(value);
    };
    let number = u32::to_be_bytes;
    record(b"VERS", &number(bag.version.unwrap_or(VERSION)));
    record(b"TYPE", &number(BACKUP));
    record(b"UUID", &of("the name of a decrypted copy", 0, 16));
    record(b"HMCK", &[0; 40]);
    record(b"WRAP", &number(0));
    record(b"SALT", &of("the salt of a decrypted copy", 0, 20));
    record(b"ITER", &number(ROUNDS));
    for class in &bag.classes {
        record(b"UUID", &of("the name of a class", class.class, 16));
        record(b"CLAS", &number(class.class));
        record(b"WRAP", &number(BOUND));
        record(b"KTYP", &number(0));
        record(b"WPKY", &of("in the place of a key", class.class, WRAPPED));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keybag::ClassGroup;

    #[test]
    fn the_copy_has_the_classes_and_nothing_of_the_keys() {
        let class =
            |class: u32| ClassGroup { uuid: [class as u8; 16], class, wrap: 2, ..ClassGroup::default() };
        let mut bag = Keybag { uuid: Some([7; 16]), version: Some(4), ..Keybag::default() };
        bag.classes = (1..=14).map(class).collect();
        let bytes = without_keys(&bag);
        let copy = Keybag::parse(&bytes).expect("a bag");
        assert_eq!((copy.version, copy.kind, copy.first, copy.trailing), (Some(4), Some(1), None, 0));
        assert_eq!(copy.second.rounds, ROUNDS);
        assert!(copy.classes.iter().all(|class| class.wrap == BOUND));
        let numbers = |bag: &Keybag| bag.classes.iter().map(|class| class.class).collect::<Vec<_>>();
        assert_eq!(numbers(&copy), numbers(&bag));
        for old in [[7; 16], [1; 16], [14; 16]] {
            assert!(!bytes.windows(16).any(|part| part == old), "a name of the old bag");
        }
    }
}
