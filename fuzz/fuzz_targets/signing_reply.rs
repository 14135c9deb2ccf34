//! Answers of a signing server.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_firmware::signing;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(reply) = signing::parse_reply(bytes) {
        let _ = signing::ap_ticket(&reply);
    }
});
