//! Notes on how far a search was: what is read is written as something that reads as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_recall::Checkpoint;

fuzz_target!(|bytes: &[u8]| {
    let Ok(checkpoint) = Checkpoint::from_json(bytes) else { return };
    assert_eq!(Checkpoint::from_json(checkpoint.to_json().as_bytes()), Ok(checkpoint));
});
