//! Requests to lockdownd, as anybody's client may send them to the virtual iPhone, and refusals by name.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::frame::{Limits, plist_bounded};
use rightful_proto::lockdown::{LockdownError, Request};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = LockdownError::from_name(text);
    }
    if let Ok(value) = plist_bounded(bytes, &Limits::TALK)
        && let Some(values) = value.as_dictionary()
    {
        let _ = Request::decode(values);
    }
});
