//! What machines that search together say to each other, and what the coordinator keeps: what is read is written as something that
//! reads as the same.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use rightful_core::secret::Secret;
use rightful_queue::{Desk, FromWorker, JoinCode, Rules, ToWorker};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(letter) = FromWorker::from_bytes(bytes) {
        assert_eq!(FromWorker::from_bytes(&letter.to_bytes()), Ok(letter));
    }
    if let Ok(letter) = ToWorker::from_bytes(bytes) {
        assert_eq!(ToWorker::from_bytes(&letter.to_bytes()), Ok(letter));
    }
    if let Ok(code) = JoinCode::parse(&Secret::new(bytes.to_vec())) {
        let again = JoinCode::parse(&code.to_text()).expect("as it is shown");
        assert_eq!(again.to_text().expose(), code.to_text().expose());
    }
    let rules = Rules::new(Duration::from_secs(60));
    if let Ok(desk) = Desk::from_saved(bytes, &[0; 32], rules) {
        let saved = desk.to_saved();
        assert!(Desk::from_saved(saved.expose(), &[0; 32], rules).is_ok());
    }
});
