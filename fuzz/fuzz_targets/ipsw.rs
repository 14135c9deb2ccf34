//! The archive of a firmware: its directory, names and sizes.
#![no_main]

use std::io::Write;

use libfuzzer_sys::fuzz_target;
use rightful_firmware::ipsw::Ipsw;

fuzz_target!(|bytes: &[u8]| {
    let path = std::env::temp_dir().join(format!("rightful-fuzz-{}.ipsw", std::process::id()));
    let written = std::fs::File::create(&path).and_then(|mut file| file.write_all(bytes));
    if written.is_ok()
        && let Ok(ipsw) = Ipsw::open(&path)
    {
        for identity in &ipsw.manifest().identities {
            let _ = ipsw.check(identity);
        }
    }
    let _ = std::fs::remove_file(&path);
});
