//! Requests of the restore ramdisk for the file system: nothing outside the image is ever read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_core::session::Stop;
use rightful_proto::asr;

/// A small image: what is sent is not what is looked for here.
const LENGTH: u64 = 3000;

fuzz_target!(|bytes: &[u8]| {
    rightful_fuzz::block_on(async {
        let mut stream = tokio::io::join(bytes, tokio::io::sink());
        let read = |offset: u64, buffer: Vec<u8>| {
            assert!(offset.checked_add(buffer.len() as u64).is_some_and(|end| end <= LENGTH));
            std::future::ready(Ok(buffer))
        };
        if let Ok(served) =
            asr::serve(&mut stream, read, LENGTH, |sent| assert!(sent <= LENGTH), &Stop::default()).await
        {
            assert_eq!(served.bytes, LENGTH);
        }
    });
});
