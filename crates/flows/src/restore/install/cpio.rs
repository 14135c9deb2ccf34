//! Writes a cpio archive in the portable form `odc`, in memory.
//!
//! | field | octal digits |
//! |---|---|
//! | magic `070707` | 6 |
//! | device, inode, mode, user, group, links, special device | 6 each |
//! | time | 11 |
//! | length of the name with its NUL | 6 |
//! | length of the file | 11 |
//!
//! Then the name with a NUL and the file, without padding. The last entry is called `TRAILER!!!`.

/// A plain file that everybody may read.
const MODE: u64 = 0o100_644;

/// The longest file that fits the format: 8 GiB less one byte.
const LARGEST: u64 = 0o77_777_777_777;

/// An archive that grows.
#[derive(Debug, Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    entries: u64,
}

impl Archive {
    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) {
        debug_assert!(content.len() as u64 <= LARGEST && name.len() < 0o777_777, "bounded by the firmware");
        self.entries += 1;
        self.header(name, MODE, self.entries, content.len() as u64);
        self.bytes.extend_from_slice(content);
    }

    /// The whole archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.header("TRAILER!!!", 0, 0, 0);
        self.bytes
    }

    fn header(&mut self, name: &str, mode: u64, inode: u64, length: u64) {
        let name_length = name.len() + 1;
        let header = format!(
            "070707{:06o}{:06o}{mode:06o}{:06o}{:06o}{:06o}{:06o}{:011o}{name_length:06o}{length:011o}{name}\0",
            0,
            inode & 0o777_777,
            0,
            0,
            1,
            0,
            0
        );
        self.bytes.extend_from_slice(header.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_laid_out_as_the_format_says() {
        let mut archive = Archive::default();
        archive.add("a/b", b"hello");
        let bytes = archive.finish();
        let (head, rest) = bytes.split_at(76);
        let expected = concat!(
            "070707",
            "000000",
            "000001",
            "100644",
            "000000",
            "000000",
            "000001",
            "000000",
            "00000000000",
            "000004",
            "00000000005"
        );
        assert_eq!(std::str::from_utf8(head).expect("digits"), expected);
        assert_eq!(&rest[..9], b"a/b\0hello");
        assert_eq!(&rest[9..15], b"070707");
        assert!(rest.ends_with(b"TRAILER!!!\0"));
    }
}
