//! Image4 objects: whatever can be read is written back and must be the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_firmware::img4::{Im4m, Im4p, Im4r, Img4};

fuzz_target!(|bytes: &[u8]| {
    let _ = Im4p::parse(bytes);
    let _ = Im4m::parse(bytes);
    let _ = Img4::parse(bytes);
    if let Ok(im4r) = Im4r::parse(bytes) {
        let written = im4r.build();
        assert_eq!(Im4r::parse(&written), Ok(im4r));
    }
});
