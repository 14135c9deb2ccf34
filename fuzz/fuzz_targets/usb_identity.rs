//! The line of identity and the nonces of a device in recovery or DFU mode.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::recovery::Identity;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(mut identity) = Identity::parse(text)
    {
        let _ = identity.take_nonces(text);
    }
});
