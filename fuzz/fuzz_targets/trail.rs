//! Trails of hints: what is read is written as something that reads as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_recall::Trail;

fuzz_target!(|bytes: &[u8]| {
    let Ok(trail) = Trail::from_json(bytes) else { return };
    assert_eq!(Trail::from_json(trail.to_json().as_bytes()), Ok(trail));
});
