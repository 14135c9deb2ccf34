//! Where a phone keeps what a restore brings: one file without a name, gone with the phone.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::sync::Mutex;

use crate::phone::lock;

/// A file that only grows.
#[derive(Debug)]
pub struct Spool {
    file: Mutex<File>,
}

impl Spool {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { file: Mutex::new(tempfile::tempfile()?) })
    }

    /// Adds bytes and says where they begin.
    pub(super) fn append(&self, bytes: &[u8]) -> io::Result<u64> {
        let mut file = lock(&self.file);
        let at = file.seek(SeekFrom::End(0))?;
        file.write_all(bytes)?;
        Ok(at)
    }

    /// What was kept there; shorter where the disk does not give it back, which whoever compares finds out.
    pub(super) fn read(&self, at: u64, length: u64) -> Vec<u8> {
        let mut file = lock(&self.file);
        let mut bytes = Vec::new();
        if file.seek(SeekFrom::Start(at)).is_ok() {
            // See above.
            let _ = (&mut *file).take(length).read_to_end(&mut bytes);
        }
        bytes
    }
}
