//! Where the bytes of an archive come from: a file, or anything that can be read at an offset.
//!
//! A [`Patchwork`] is an archive elsewhere, of which only stretches have been fetched. Who reads beyond them is told that
//! something is missing, and whoever fetches is told what: so this crate reads archives of 10 GB through a network that
//! it does not know. Read, miss, fetch, read again; each time from the beginning, which costs nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How much is asked for at least, in bytes; and how much at most, where one stretch continues another.
const LEAST: u64 = 64 << 10;
const MOST: u64 = 1 << 20;

/// How much of the end is asked for first: the directory of an archive lies there.
const END: u64 = 256 << 10;

/// Bytes that can be read at any offset.
pub trait ReadAt: fmt::Debug + Send + Sync {
    /// How many bytes there are.
    fn length(&self) -> u64;

    /// Reads some bytes from this offset on, at least one unless the buffer is empty or the end is reached.
    ///
    /// # Errors
    /// Whatever keeps them from being read now.
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize>;
}

/// An archive elsewhere, as far as it was fetched. Clones are the same archive.
#[derive(Debug, Clone)]
pub struct Patchwork(Arc<Mutex<Patches>>);

struct Patches {
    length: u64,
    /// What was fetched, by its first byte.
    fetched: BTreeMap<u64, Vec<u8>>,
    /// What was missing when something was last read.
    missing: Option<(u64, u64)>,
}

impl Patchwork {
    /// An archive of this length, of which nothing was fetched. Its end is missing first.
    pub fn new(length: u64) -> Self {
        let from = length.saturating_sub(END);
        let missing = (length > 0).then_some((from, length));
        Self(Arc::new(Mutex::new(Patches { length, fetched: BTreeMap::new(), missing })))
    }

    /// What was missing when something was last read: from the first offset to before the second, at most 1 MiB. `None`
    /// once it was added, and while nothing was missing.
    pub fn missing(&self) -> Option<(u64, u64)> {
        self.patches().missing
    }

    /// Adds bytes that were fetched.
    pub fn add(&self, offset: u64, bytes: Vec<u8>) {
        let mut patches = self.patches();
        patches.missing = None;
        patches.fetched.insert(offset, bytes);
    }

    fn patches(&self) -> MutexGuard<'_, Patches> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ReadAt for Patchwork {
    fn length(&self) -> u64 {
        self.patches().length
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut patches = self.patches();
        if offset >= patches.length || buffer.is_empty() {
            return Ok(0);
        }
        let before = patches.fetched.range(..=offset).next_back();
        let there = before.and_then(|(from, bytes)| bytes.get(usize::try_from(offset - from).ok()?..));
        if let Some(there) = there.filter(|there| !there.is_empty()) {
            let some = there.len().min(buffer.len());
            if let (Some(to), Some(from)) = (buffer.get_mut(..some), there.get(..some)) {
                to.copy_from_slice(from);
            }
            return Ok(some);
        }
        // What continues a stretch is probably read on: twice as much each time.
        let continued = before
            .filter(|(from, bytes)| **from + bytes.len() as u64 == offset)
            .map_or(0, |(_, bytes)| bytes.len() as u64 * 2);
        let next = patches.fetched.range(offset..).next().map_or(patches.length, |(from, _)| *from);
        let wanted = continued.clamp(LEAST, MOST).max(buffer.len().try_into().unwrap_or(MOST).min(MOST));
        patches.missing = Some((offset, offset.saturating_add(wanted).min(next)));
        Err(io::Error::new(io::ErrorKind::WouldBlock, "this part of the firmware was not fetched yet"))
    }
}

impl fmt::Debug for Patches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patches")
            .field("length", &self.length)
            .field("fetched", &self.fetched.len())
            .field("missing", &self.missing)
            .finish()
    }
}

/// What an archive is read from.
#[derive(Debug)]
pub(super) enum Source {
    /// A file on this computer.
    Here(File),
    /// Something else, and the offset that is read next.
    Elsewhere(Arc<dyn ReadAt>, u64),
}

impl Source {
    pub(super) fn elsewhere(archive: Arc<dyn ReadAt>) -> Self {
        Self::Elsewhere(archive, 0)
    }

    pub(super) fn is_here(&self) -> bool {
        matches!(self, Self::Here(_))
    }

    pub(super) fn length(&self) -> io::Result<u64> {
        match self {
            Self::Here(file) => Ok(file.metadata()?.len()),
            Self::Elsewhere(archive, _) => Ok(archive.length()),
        }
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Here(file) => file.read(buffer),
            Self::Elsewhere(archive, at) => {
                let read = archive.read_at(*at, buffer)?;
                *at += read as u64;
                Ok(read)
            }
        }
    }
}

impl Seek for Source {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Here(file) => file.seek(to),
            Self::Elsewhere(archive, at) => {
                let found = match to {
                    SeekFrom::Start(offset) => Some(offset),
                    SeekFrom::End(offset) => archive.length().checked_add_signed(offset),
                    SeekFrom::Current(offset) => at.checked_add_signed(offset),
                };
                *at = found.ok_or(io::ErrorKind::InvalidInput)?;
                Ok(*at)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_told_and_found_once_it_was_added() {
        let patchwork = Patchwork::new(1_000_000);
        assert_eq!(patchwork.missing(), Some((1_000_000 - END, 1_000_000)));
        patchwork.add(1_000_000 - END, vec![9; END as usize]);
        assert_eq!(patchwork.missing(), None);
        let mut buffer = [0; 100];
        assert_eq!(patchwork.read_at(1_000_000 - 10, &mut buffer).expect("there"), 10);
        assert_eq!(patchwork.read_at(1_000_000, &mut buffer).expect("the end"), 0);
        let refused = patchwork.read_at(5, &mut buffer).expect_err("missing");
        assert_eq!(refused.kind(), io::ErrorKind::WouldBlock);
        assert_eq!(patchwork.missing(), Some((5, 5 + LEAST)));
        patchwork.add(5, vec![7; LEAST as usize]);
        patchwork.read_at(5 + LEAST, &mut buffer).expect_err("what follows");
        assert_eq!(patchwork.missing(), Some((5 + LEAST, 5 + LEAST + 2 * LEAST)), "twice as much");
        patchwork.read_at(1_000_000 - END - 10, &mut buffer).expect_err("a gap");
        assert_eq!(
            patchwork.missing(),
            Some((1_000_000 - END - 10, 1_000_000 - END)),
            "no more than the gap"
        );
    }

    #[test]
    fn an_empty_archive_misses_nothing() {
        let patchwork = Patchwork::new(0);
        assert_eq!((patchwork.missing(), patchwork.length()), (None, 0));
        assert_eq!(patchwork.read_at(0, &mut [0; 4]).expect("nothing"), 0);
    }
}
