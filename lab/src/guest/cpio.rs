//! Writes a cpio archive in the "newc" form, which the kernel unpacks as its first file system.
//!
//! | field | bytes | |
//! |---|---|---|
//! | magic | 6 | `070701` |
//! | inode, mode, uid, gid, nlink, mtime, size, dev major, dev minor, rdev major, rdev minor, name size, check | 13 × 8 | hexadecimal digits |
//! | name | name size | with a NUL at the end; header and name padded to a multiple of 4 |
//! | content | size | padded to a multiple of 4 |
//!
//! An entry named `TRAILER!!!` ends the archive.

use std::collections::BTreeSet;

const DIRECTORY: u32 = 0o040_755;
const FILE: u32 = 0o100_644;
const EXECUTABLE: u32 = 0o100_755;
const LINK: u32 = 0o120_777;
const CHARACTER_DEVICE: u32 = 0o020_600;

/// An archive in the making. Folders on the way to an entry are made by themselves.
#[derive(Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    entries: u32,
    known: BTreeSet<String>,
}

impl Archive {
    /// An empty archive.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A folder; nothing happens if it is already there.
    pub(super) fn folder(&mut self, path: &str) {
        self.parents(path);
        if self.known.insert(path.to_owned()) {
            self.entry(path, DIRECTORY, (0, 0), b"");
        }
    }

    /// A file that is read.
    pub(super) fn file(&mut self, path: &str, content: &[u8]) {
        self.once(path, FILE, (0, 0), content);
    }

    /// A file that is run.
    pub(super) fn executable(&mut self, path: &str, content: &[u8]) {
        self.once(path, EXECUTABLE, (0, 0), content);
    }

    /// A symbolic link.
    pub(super) fn link(&mut self, path: &str, target: &str) {
        self.once(path, LINK, (0, 0), target.as_bytes());
    }

    /// A character device.
    pub(super) fn device(&mut self, path: &str, major: u32, minor: u32) {
        self.once(path, CHARACTER_DEVICE, (major, minor), b"");
    }

    /// The whole archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.entry("TRAILER!!!", 0, (0, 0), b"");
        self.bytes
    }

    /// Two programs may bring the same library: the first one counts.
    fn once(&mut self, path: &str, mode: u32, device: (u32, u32), content: &[u8]) {
        self.parents(path);
        if self.known.insert(path.to_owned()) {
            self.entry(path, mode, device, content);
        }
    }

    fn parents(&mut self, path: &str) {
        for (at, _) in path.match_indices('/') {
            let folder = &path[..at];
            if self.known.insert(folder.to_owned()) {
                self.entry(folder, DIRECTORY, (0, 0), b"");
            }
        }
    }

    fn entry(&mut self, path: &str, mode: u32, (major, minor): (u32, u32), content: &[u8]) {
        self.entries += 1;
        let links = if mode == DIRECTORY { 2 } else { 1 };
        let fields = [
            self.entries,
            mode,
            0,
            0,
            links,
            0,
            content.len() as u32,
            0,
            0,
            major,
            minor,
            path.len() as u32 + 1,
            0,
        ];
        self.bytes.extend_from_slice(b"070701");
        for field in fields {
            self.bytes.extend_from_slice(format!("{field:08x}").as_bytes());
        }
        self.bytes.extend_from_slice(path.as_bytes());
        self.bytes.push(0);
        self.pad();
        self.bytes.extend_from_slice(content);
        self.pad();
    }

    fn pad(&mut self) {
        let padded = self.bytes.len().next_multiple_of(4);
        self.bytes.resize(padded, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_small_file_byte_for_byte() {
        let mut archive = Archive::new();
        archive.file("a", b"hello");
        let bytes = archive.finish();
        let header = "07070100000001000081a4000000000000000000000001000000000000000500000000000000000000000000000000\
                      0000000200000000";
        assert_eq!(&bytes[..110], header.as_bytes());
        assert_eq!(&bytes[110..120], b"a\0hello\0\0\0");
        assert!(bytes.ends_with(b"TRAILER!!!\0\0\0\0"));
        assert_eq!(bytes.len() % 4, 0);
    }

    #[test]
    fn folders_are_made_once() {
        let mut archive = Archive::new();
        archive.file("usr/bin/a", b"");
        archive.file("usr/bin/b", b"");
        archive.folder("usr/bin");
        let text = String::from_utf8_lossy(&archive.finish()).into_owned();
        assert_eq!(text.matches("usr/bin\0").count(), 1);
    }
}
