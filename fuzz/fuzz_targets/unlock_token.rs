//! Unlock tokens in every form: nothing panics, what is called whole has bounded parts, and one layer of base64 more is refused.
#![no_main]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use libfuzzer_sys::fuzz_target;
use rightful_core::unlock_token::{Damage, LONGEST, UnlockToken};

fuzz_target!(|bytes: &[u8]| {
    let Ok(token) = UnlockToken::read(bytes) else { return };
    let raw = token.secret().expose();
    assert!(raw.len() <= LONGEST && token.outline().length == raw.len());
    assert!((1..=64).contains(&token.outline().classes.len()));
    let again = UnlockToken::read(raw).expect("the token itself is read as it is");
    assert!(again.is(&token));
    let once = STANDARD.encode(raw);
    assert!(UnlockToken::read(once.as_bytes()).expect("its base64 is read").is(&token));
    assert_eq!(UnlockToken::read(STANDARD.encode(once).as_bytes()).err(), Some(Damage::DoubleBase64));
});
