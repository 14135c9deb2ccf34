//! Hint files: what is read is written as something that reads as the same, and what is not read is refused without a word of it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_recall::hint::Hint;

fuzz_target!(|bytes: &[u8]| {
    match Hint::read(bytes) {
        Ok(hint) => {
            hint.check().expect("what is read was checked");
            assert_eq!(Hint::read(hint.to_toml().as_bytes()).as_ref(), Ok(&hint));
            assert_eq!(Hint::read(hint.to_json().as_bytes()).as_ref(), Ok(&hint));
        }
        Err(error) => assert!(error.to_string().is_ascii() || error.to_string().contains('…')),
    }
});
