//! Beginnings of encrypted archives.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_firmware::aea::Header;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(header) = Header::read(bytes) {
        assert!(header.length <= bytes.len() as u64);
        let held: usize = header.auth.iter().map(|(name, value)| name.len() + value.len()).sum();
        assert!(held <= bytes.len(), "more was made than was given");
        let _ = header.key_url();
    }
});
