//! BuildManifest.plist of a firmware that nobody vouches for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_firmware::manifest::BuildManifest;

fuzz_target!(|bytes: &[u8]| {
    let _ = BuildManifest::parse(bytes);
});
