//! Tables of firmware for other chips: whatever can be read is written back and must be the same table.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_firmware::ftab::Ftab;

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut table) = Ftab::parse(bytes) else { return };
    let images: usize = table.entries().iter().map(|entry| entry.image.len()).sum();
    assert!(images <= bytes.len(), "more was made than was given");
    let written = table.to_bytes().expect("it was smaller than this before");
    assert_eq!(Ftab::parse(&written).as_ref(), Ok(&table));
    table.put(*b"rrko", vec![7; 9]);
    let written = table.to_bytes().expect("a few bytes more");
    assert_eq!(
        Ftab::parse(&written).ok().as_ref().and_then(|table| table.image(*b"rrko")),
        Some(&[7; 9][..])
    );
});
