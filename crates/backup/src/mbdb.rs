//! `Manifest.mbdb`, the index of iOS 4 to 9: records one after the other, read as they come.
//!
//! Header: `mbdb`, 05 00. Then for each file, folder and link, numbers big endian, strings as u16 length and bytes,
//! 0xFFFF for none:
//!
//! | field | size |
//! |---|---|
//! | domain, path, target of a link | strings |
//! | digest of the blob | string of 20 bytes, or none |
//! | key: class (u32, little endian) and 40 bytes | string of 44 bytes, or none |
//! | mode, inode, uid, gid | 2, 8, 4, 4 |
//! | modified, status change, birth | 4, 4, 4 |
//! | size, protection class, number of properties | 8, 1, 1 |
//! | as many pairs of strings | extended attributes: a name and bytes |
//!
//! # What a hostile file could do here
//!
//! Lengths beyond the end: the last good record is the end, and how much is left is told. 255 properties of 64 KiB each:
//! what goes beyond a megabyte in one record is passed over and told.

use std::io::{self, Read};

use crate::entry::{Doubt, Entry, Kind, RowTrouble, WrappedKey};
use crate::file_id::FileId;

/// How the file begins.
pub const MAGIC: [u8; 6] = *b"mbdb\x05\x00";
/// The most bytes of extended attributes that are kept for one record.
const ATTRIBUTES: usize = 1 << 20;

/// What stands against a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MbdbError {
    /// The file ends in the middle of a record.
    #[error("the index ends in the middle of a record, {left} bytes behind the last whole one")]
    Cut {
        /// How many bytes are left behind the last whole record.
        left: u64,
    },
    /// The disk did not give it.
    #[error("the disk does not give the rest of the index, {left} bytes")]
    Unreadable {
        /// How many bytes are left behind the last whole record.
        left: u64,
    },
    /// Domain, path or target are no text.
    #[error("its {0} is no text")]
    Text(&'static str),
    /// The key has another length than keys have.
    #[error("its key has {0} bytes instead of 44")]
    Key(usize),
}

impl MbdbError {
    /// Whether nothing behind it can be read.
    pub fn is_last(self) -> bool {
        match self {
            Self::Cut { .. } | Self::Unreadable { .. } => true,
            Self::Text(_) | Self::Key(_) => false,
        }
    }
}

/// The records of a file, one by one.
#[derive(Debug)]
pub struct Records<R> {
    input: R,
    length: u64,
    at: u64,
    over: bool,
}

impl<R: Read> Records<R> {
    /// Begins behind the header, which is read here; nothing when it is another one. `length` is that of the file.
    ///
    /// # Errors
    /// Those of reading.
    pub fn new(mut input: R, length: u64) -> io::Result<Option<Self>> {
        let mut magic = [0; MAGIC.len()];
        match input.read_exact(&mut magic) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            other => other?,
        }
        let at = MAGIC.len() as u64;
        Ok((magic == MAGIC).then_some(Self { input, length, at, over: length == at }))
    }

    fn record(&mut self) -> io::Result<Result<Entry, RowTrouble>> {
        let domain = self.string()?;
        let path = self.string()?;
        let target = self.string()?;
        let digest = self.string()?;
        let key = self.string()?;
        let mode = u16::from_be_bytes(self.array()?);
        let inode = u64::from_be_bytes(self.array()?);
        let uid = u32::from_be_bytes(self.array()?);
        let gid = u32::from_be_bytes(self.array()?);
        let mut time = || Ok::<_, io::Error>(Some(i64::from(u32::from_be_bytes(self.array()?))));
        let (modified, changed, created) = (time()?, time()?, time()?);
        let size = u64::from_be_bytes(self.array()?);
        let [class, properties] = self.array()?;

        let mut doubts = Vec::new();
        let (mut xattrs, mut kept) = (Vec::new(), 0_usize);
        for _ in 0..properties {
            let (name, value) = (self.string()?, self.string()?);
            let value = value.unwrap_or_default();
            kept = kept.saturating_add(value.len());
            match name.map(String::from_utf8) {
                Some(Ok(name)) if kept <= ATTRIBUTES => xattrs.push((name, value)),
                _ => doubts.push(Doubt::OddAttributes),
            }
        }
        doubts.dedup();
        let digest = match digest.as_deref().map(<[u8; 20]>::try_from) {
            Some(Ok(digest)) => Some(digest),
            Some(Err(_)) => {
                doubts.push(Doubt::OddDigest);
                None
            }
            None => None,
        };

        // The record is whole: from here on only this one is lost.
        let text = |bytes: Option<Vec<u8>>, what| {
            String::from_utf8(bytes.unwrap_or_default()).map_err(|_| MbdbError::Text(what))
        };
        let entry = || {
            let (domain, path) = (text(domain, "domain")?, text(path, "path")?);
            let key = key
                .filter(|key| !key.is_empty())
                .map(|key| WrappedKey::read(&key).ok_or(MbdbError::Key(key.len())))
                .transpose()?;
            let kind = match mode & 0xF000 {
                0x8000 => Kind::File,
                0x4000 => Kind::Folder,
                0xA000 => Kind::Link { target: text(target, "target")? },
                _ => return Err(RowTrouble::Kind),
            };
            if key.is_some_and(|key| key.class != class.into()) {
                doubts.push(Doubt::ClassDiffers);
            }
            Ok(Entry {
                file_id: FileId::of(&domain, &path),
                domain,
                path,
                kind,
                size: Some(size),
                mode: mode.into(),
                uid,
                gid,
                modified,
                changed,
                created,
                inode,
                class: class.into(),
                key,
                digest,
                xattrs,
                doubts,
            })
        };
        Ok(entry())
    }

    fn string(&mut self) -> io::Result<Option<Vec<u8>>> {
        let length = u16::from_be_bytes(self.array()?);
        if length == u16::MAX {
            return Ok(None);
        }
        let mut bytes = vec![0; length.into()];
        self.fill(&mut bytes)?;
        Ok(Some(bytes))
    }

    fn array<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    fn fill(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        self.input.read_exact(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

impl<R: Read> Iterator for Records<R> {
    type Item = Result<Entry, RowTrouble>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let from = self.at;
        let found = self.record().unwrap_or_else(|error| {
            self.over = true;
            let left = self.length.saturating_sub(from);
            Err(match error.kind() {
                io::ErrorKind::UnexpectedEof => MbdbError::Cut { left },
                _ => MbdbError::Unreadable { left },
            }
            .into())
        });
        self.over |= self.at >= self.length;
        Some(found)
    }
}

#[cfg(test)]
mod tests;
