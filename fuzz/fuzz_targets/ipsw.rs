//! The archive of a firmware: its directory, names and sizes, as it is read in part from Apple.
#![no_main]

use std::io;
use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use rightful_firmware::ipsw::{Ipsw, ReadAt};

#[derive(Debug)]
struct Archive(Vec<u8>);

impl ReadAt for Archive {
    fn length(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let rest = usize::try_from(offset).ok().and_then(|at| self.0.get(at..)).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        Ok(count)
    }
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(ipsw) = Ipsw::open_elsewhere("fuzz.ipsw", Arc::new(Archive(bytes.to_vec()))) {
        for identity in &ipsw.manifest().identities {
            let _ = ipsw.check(identity);
            for path in identity.components.values().filter_map(|component| component.path.as_deref()) {
                let _ = ipsw.read(path, 1 << 20);
            }
        }
    }
});
