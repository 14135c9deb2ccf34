//! Keybags: what is read stays within the limits, and a password tried on it does no harm.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use rightful_backup::{ClassKeys, Keybag, RoundCaps};
use rightful_core::secret::Secret;

fuzz_target!(|bytes: &[u8]| {
    let Ok(bag) = Keybag::parse(bytes) else { return };
    assert!(bag.second.rounds > 0 && bag.first.is_none_or(|stage| stage.rounds > 0));
    assert!(bag.classes.len() <= 16, "a class stands there twice");
    assert!(bag.classes.len() * 12 <= bytes.len() && bag.trailing < 8);
    // Few rounds, so that the fuzzer goes on.
    let caps = RoundCaps { first: 8, second: 8 };
    let password = Secret::new(b"password".to_vec());
    let Ok(key) = bag.derive(&password, &caps, &mut |_| ControlFlow::Continue(())) else { return };
    if let Ok(keys) = ClassKeys::open(&bag, &key) {
        for class in keys.classes() {
            assert!(keys.expose(class).is_some() && keys.bound().all(|bound| bound != class));
        }
    }
});
