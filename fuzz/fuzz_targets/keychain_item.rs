//! Keychain items, what stands in them, and whole keychains: nothing panics, and no more comes out than was put in.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_backup::crypt::{Key, WRAPPED};
use rightful_backup::keybag::KeyTrouble;
use rightful_backup::keychain::{Attribute, Keychain, item};

/// Class 9 is bound to the device, 15 unknown; every other key is the same, whatever wraps it.
fn unwrap(class: u32, _: &[u8; WRAPPED]) -> Result<Key, KeyTrouble> {
    match class {
        9 => Err(KeyTrouble::BoundToDevice(9)),
        15 => Err(KeyTrouble::UnknownClass(15)),
        _ => Ok(Key::new([7; 32])),
    }
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(opened) = item::open(bytes, unwrap) {
        assert!(opened.secret.is_none_or(|secret| secret.expose().len() <= bytes.len()));
    }
    // Behind the tag, which nobody guesses.
    if let Some((attributes, secret)) = item::contents(3, bytes) {
        let length = |(name, value): (&String, &Attribute)| {
            name.len()
                + match value {
                    Attribute::Text(text) => text.len(),
                    Attribute::Bytes(bytes) => bytes.len(),
                    Attribute::Number(_) | Attribute::Time(_) => 0,
                }
        };
        let sum: usize = attributes.iter().map(length).sum();
        assert!(sum + secret.map_or(0, |secret| secret.expose().len()) <= bytes.len());
    }
    let _ = item::contents(2, bytes);
    if let Ok(keychain) = Keychain::read(bytes, unwrap) {
        let bound: usize = keychain.bound.values().sum();
        assert!(keychain.items.len() + keychain.unreadable.len() + bound <= 1_000_000);
    }
});
