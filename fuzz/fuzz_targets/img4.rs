//! Image4 objects: whatever can be read is written back and must be the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_firmware::img4::{FourCc, Im4m, Im4p, Im4r, Img4, stitch};

fuzz_target!(|bytes: &[u8]| {
    let _ = Im4m::parse(bytes);
    if let Ok(image) = Im4p::parse(bytes) {
        let other = FourCc(*b"rkrn");
        let retyped = Im4p::retyped(bytes, other).expect("an image that can be read");
        assert_eq!(retyped.len(), bytes.len());
        let again = Im4p::parse(&retyped).expect("only its type is another one");
        assert_eq!((again.kind, again.payload), (other, image.payload));
    }
    if let Ok(whole) = Img4::parse(bytes) {
        let stitched = stitch(whole.im4p, whole.im4m, whole.im4r);
        assert_eq!(Img4::parse(&stitched).as_ref(), Ok(&whole));
        let _ = Im4p::parse(whole.im4p);
        let _ = Im4m::parse(whole.im4m);
    }
    if let Ok(im4r) = Im4r::parse(bytes) {
        let written = im4r.build();
        assert_eq!(Im4r::parse(&written), Ok(im4r));
    }
});
