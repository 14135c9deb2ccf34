//! What a server offers in a sign-in: nothing panics, and nothing beyond the limits is believed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_apple::account::srp::{Challenge, MOST_ROUNDS};

fuzz_target!(|bytes: &[u8]| {
    let Ok(offer) = serde_json::from_slice::<serde_json::Value>(bytes) else { return };
    if Challenge::read(&offer).is_ok() {
        let rounds = offer.get("iteration").and_then(serde_json::Value::as_u64);
        assert!(rounds.is_some_and(|rounds| (1..=u64::from(MOST_ROUNDS)).contains(&rounds)));
        let salt = offer.get("salt").and_then(serde_json::Value::as_str).map_or(0, str::len);
        // 8 to 64 bytes in base64.
        assert!((11..=88).contains(&salt));
    }
});
