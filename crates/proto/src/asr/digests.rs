//! The checksums of all blocks of an image, known before the first block is sent.
//!
//! The device wants a SHA-1 behind every block. They depend on the image alone: computed while the firmware is looked over,
//! they need not be computed while the phone, erased already, waits for its system; and a disk that gives other bytes by then
//! is noticed by the phone, where checksums made on the way would vouch for whatever was read.
//!
//! As they are kept in a file, all numbers little endian:
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 8 | `RFBLOCK1` |
//! | 8 | 8 | size of the file that holds the image, in bytes |
//! | 16 | 8 | when that file was last changed, in nanoseconds since 1970 |
//! | 24 | 8 | where the image begins in it |
//! | 32 | 8 | length of the image |
//! | 40 | 20 each | checksums, one for every [`BLOCK`] bytes and one for the rest |
//! | end − 20 | 20 | SHA-1 of all before |
//!
//! # What a hostile file could do here
//! Nothing but be refused: its length follows from the image's, which the caller knows. Wrong checksums that pass make the
//! phone refuse the copy; they never make it take another image.

use rightful_lanes::messages;
use sha1::{Digest, Sha1};

use super::{BLOCK, CHECKSUM};

const MAGIC: &[u8; 8] = b"RFBLOCK1";
const HEADER: usize = 40;

/// The largest image that checksums are kept for: they are 20 MB then.
pub const LARGEST: u64 = 128 << 30;

/// One checksum for every block of one image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockDigests {
    length: u64,
    sums: Vec<[u8; CHECKSUM]>,
}

/// Which bytes the checksums are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// Size of the file in bytes.
    pub file_size: u64,
    /// When it was last changed, in nanoseconds since 1970.
    pub changed: u64,
    /// Where the image begins in it.
    pub offset: u64,
    /// The image's length in bytes.
    pub length: u64,
}

impl BlockDigests {
    /// Takes the checksums of an image of that length; `None` when they are not as many as its blocks.
    pub fn new(length: u64, sums: Vec<[u8; CHECKSUM]>) -> Option<Self> {
        (sums.len() as u64 == length.div_ceil(BLOCK as u64)).then_some(Self { length, sums })
    }

    /// The image's length in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The checksums in the order of the blocks.
    pub fn sums(&self) -> &[[u8; CHECKSUM]] {
        &self.sums
    }

    /// The checksums from the block that begins at `offset` on.
    pub(super) fn from(&self, offset: u64) -> &[[u8; CHECKSUM]] {
        let block = usize::try_from(offset / BLOCK as u64).unwrap_or(usize::MAX);
        self.sums.get(block..).unwrap_or_default()
    }

    /// As they are kept in a file, bound to where the image lies.
    pub fn to_bytes(&self, origin: &Origin) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER + (self.sums.len() + 1) * CHECKSUM);
        bytes.extend_from_slice(&header(origin));
        bytes.extend_from_slice(self.sums.as_flattened());
        let seal = Sha1::digest(&bytes);
        bytes.extend_from_slice(&seal);
        bytes
    }

    /// How long the file is in which they are kept; `None` for an image that is too large.
    pub fn kept_length(length: u64) -> Option<u64> {
        (length <= LARGEST).then(|| HEADER as u64 + (length.div_ceil(BLOCK as u64) + 1) * CHECKSUM as u64)
    }

    /// Reads what was kept; `None` when it is damaged, or of another image.
    pub fn parse(bytes: &[u8], origin: &Origin) -> Option<Self> {
        if bytes.len() as u64 != Self::kept_length(origin.length)? {
            return None;
        }
        let (body, seal) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM)?)?;
        let (start, sums) = body.split_at_checked(HEADER)?;
        if start != header(origin) || Sha1::digest(body).as_slice() != seal {
            return None;
        }
        let (sums, []) = sums.as_chunks::<CHECKSUM>() else { return None };
        Self::new(origin.length, sums.to_vec())
    }
}

/// The checksums of the blocks of one part of an image that begins at the beginning of a block: the cheaper, the more
/// blocks it has, up to sixteen.
pub fn sums_of(part: &[u8]) -> Vec<[u8; CHECKSUM]> {
    messages::digests(part, BLOCK)
}

fn header(origin: &Origin) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    let numbers = [origin.file_size, origin.changed, origin.offset, origin.length];
    let fields = [*MAGIC].into_iter().chain(numbers.map(u64::to_le_bytes));
    for (place, field) in header.chunks_exact_mut(8).zip(fields) {
        place.copy_from_slice(&field);
    }
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: Origin =
        Origin { file_size: 9 << 30, changed: 42, offset: 77, length: 3 * BLOCK as u64 + 1 };

    fn digests() -> BlockDigests {
        let image: Vec<u8> = (0..3 * BLOCK + 1).map(|at| (at % 251) as u8).collect();
        BlockDigests::new(ORIGIN.length, sums_of(&image)).expect("four blocks")
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let digests = digests();
        let kept = digests.to_bytes(&ORIGIN);
        assert_eq!(BlockDigests::kept_length(ORIGIN.length), Some(kept.len() as u64));
        assert_eq!(BlockDigests::parse(&kept, &ORIGIN), Some(digests));
    }

    #[test]
    fn another_image_or_a_changed_one_has_no_checksums() {
        let kept = digests().to_bytes(&ORIGIN);
        for other in [
            Origin { file_size: ORIGIN.file_size + 1, ..ORIGIN },
            Origin { changed: ORIGIN.changed + 1, ..ORIGIN },
            Origin { offset: ORIGIN.offset + 1, ..ORIGIN },
            Origin { length: ORIGIN.length - 1, ..ORIGIN },
            Origin { length: u64::MAX, ..ORIGIN },
        ] {
            assert_eq!(BlockDigests::parse(&kept, &other), None, "{other:?}");
        }
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_noticed() {
        let kept = digests().to_bytes(&ORIGIN);
        for at in 0..kept.len() {
            let mut damaged = kept.clone();
            damaged[at] ^= 1;
            assert_eq!(BlockDigests::parse(&damaged, &ORIGIN), None, "byte {at}");
            assert_eq!(BlockDigests::parse(&kept[..at], &ORIGIN), None, "cut at {at}");
        }
    }

    #[test]
    fn as_many_checksums_as_blocks() {
        assert_eq!(BlockDigests::new(0, vec![]).expect("an empty image").sums().len(), 0);
        assert_eq!(BlockDigests::new(1, vec![]), None);
        assert_eq!(BlockDigests::new(BLOCK as u64, vec![[0; 20]; 2]), None);
        let digests = digests();
        assert_eq!(digests.from(0).len(), 4);
        assert_eq!(digests.from(3 * BLOCK as u64).len(), 1);
        assert_eq!(digests.from(u64::MAX).len(), 0);
    }
}
