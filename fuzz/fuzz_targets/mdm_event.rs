//! Events of an MDM server's webhook, bypass codes, and what is shown of them: nothing panics, and a code that is read is written the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_apple::mdm::BypassCode;
use rightful_apple::mdm::event::{self, Kind};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(found) = event::read(bytes) {
        for event in found.events {
            assert!(!event.device.is_empty() && event.device.chars().all(|letter| !letter.is_control()));
            if let Kind::Answer(answer) = event.kind {
                assert!(answer.errors.len() <= 4 && answer.told.len() <= 64);
                assert!(answer.place.is_none_or(|(north, east)| north.abs() <= 90.0 && east.abs() <= 180.0));
            }
        }
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(code) = BypassCode::read(text) {
        let written = code.written();
        let written = std::str::from_utf8(written.expose()).expect("letters and digits");
        assert_eq!(written.len(), 31);
        let plain = |text: &str| text.trim().replace('-', "").to_ascii_uppercase();
        assert_eq!(plain(text), plain(written));
    }
});
