//! Messages of the restore ramdisk, and what we would answer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::frame::{Limits, plist_bounded};
use rightful_proto::restored::{Context, Message, answer};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = plist_bounded(bytes, &Limits::TALK)
        && let Ok(message) = Message::parse(&value)
    {
        let _ = answer(&Context::default(), &message);
    }
});
