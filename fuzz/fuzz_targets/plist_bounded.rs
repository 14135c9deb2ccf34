//! Property lists in both forms, as devices and files bring them: bounded, then parsed, without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::frame::{Limits, plist_bounded};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { bytes: 1 << 20, depth: 32, items: 10_000 };
    let _ = plist_bounded(bytes, &limits);
});
