//! Answers of the firmware catalogues.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_apple::catalog;
use rightful_apple::endpoints::Hosts;

fuzz_target!(|bytes: &[u8]| {
    let _ = catalog::read(bytes, "iPhone15,3", Hosts::Loopback);
    let _ = catalog::read_feed(bytes, "iPhone15,3", Hosts::Loopback);
    let _ = catalog::read_appledb(bytes, "iPhone15,3", Hosts::Loopback);
});
