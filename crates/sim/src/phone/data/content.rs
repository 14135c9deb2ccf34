//! What is in a file: bytes that follow from a seed, or bytes that were given.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::Spool;
use crate::fault::Numbers;
use crate::mint;

/// The contents of a file.
#[derive(Debug, Clone)]
pub enum Content {
    /// Nothing but noise.
    Noise {
        /// Other seeds make other noise.
        seed: u64,
        /// In bytes.
        length: u64,
    },
    /// A small picture that viewers open, filled up to its length.
    Photo {
        /// Other seeds make other pictures.
        seed: u64,
        /// In bytes.
        length: u64,
    },
    /// Lines of words.
    Words {
        /// Other seeds make other lines.
        seed: u64,
        /// In bytes.
        length: u64,
    },
    /// A database or a property list that was made together with the data.
    Made(Arc<[u8]>),
    /// A part of what a restore has brought.
    Kept {
        /// Where it is.
        spool: Arc<Spool>,
        /// From which byte on.
        at: u64,
        /// In bytes.
        length: u64,
        /// The first bytes of its digest.
        stamp: u64,
    },
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Noise { seed, length }, Self::Noise { seed: s, length: l })
            | (Self::Photo { seed, length }, Self::Photo { seed: s, length: l })
            | (Self::Words { seed, length }, Self::Words { seed: s, length: l }) => (seed, length) == (s, l),
            _ => self.len() == other.len() && self.stamp() == other.stamp(),
        }
    }
}

impl Eq for Content {}

impl Content {
    /// How many bytes it has.
    pub fn len(&self) -> u64 {
        match self {
            Self::Noise { length, .. }
            | Self::Photo { length, .. }
            | Self::Words { length, .. }
            | Self::Kept { length, .. } => *length,
            Self::Made(bytes) => bytes.len() as u64,
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether a program would miss it if it were overwritten with noise.
    pub(super) fn is_structured(&self) -> bool {
        matches!(self, Self::Made(_))
    }

    /// A number that changes with the contents: what tells a phone which files have changed since the last backup.
    pub fn stamp(&self) -> u64 {
        let of = |kind: &[u8], seed: u64, length: u64| {
            first_eight(&[kind, &seed.to_be_bytes(), &length.to_be_bytes()].concat())
        };
        match self {
            Self::Noise { seed, length } => of(b"noise", *seed, *length),
            Self::Photo { seed, length } => of(b"photo", *seed, *length),
            Self::Words { seed, length } => of(b"words", *seed, *length),
            Self::Made(bytes) => first_eight(bytes),
            Self::Kept { stamp, .. } => *stamp,
        }
    }

    /// All of it.
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Noise { seed, length } => noise(*seed, *length),
            Self::Photo { seed, length } => mint::photo(*seed, *length),
            Self::Words { seed, length } => words(*seed, *length),
            Self::Made(bytes) => bytes.to_vec(),
            Self::Kept { spool, at, length, .. } => spool.read(*at, *length),
        }
    }

    /// Keeps these bytes.
    ///
    /// # Errors
    /// Those of the disk.
    pub(crate) fn keep(spool: &Arc<Spool>, bytes: &[u8]) -> std::io::Result<Self> {
        let at = spool.append(bytes)?;
        let length = bytes.len() as u64;
        Ok(Self::Kept { spool: spool.clone(), at, length, stamp: first_eight(bytes) })
    }
}

fn first_eight(bytes: &[u8]) -> u64 {
    Sha256::digest(bytes).iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// So much is made at a time: it stays in the nearest of the processor's caches until it is where it belongs.
const SHARE: usize = 4096;

/// So much noise.
pub(crate) fn noise(seed: u64, length: u64) -> Vec<u8> {
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let mut bytes = Vec::with_capacity(length);
    add_noise(&mut Numbers(seed), length, &mut bytes);
    bytes
}

/// Adds so much noise to what is there. A phone with gigabytes on it makes all of it in every backup: it must not be what a
/// backup waits for.
pub(crate) fn add_noise(numbers: &mut Numbers, mut length: usize, bytes: &mut Vec<u8>) {
    let mut share = [0_u8; SHARE];
    while length > 0 {
        let wanted = length.min(SHARE);
        let (full, _) = share.split_at_mut(wanted.next_multiple_of(8));
        for eight in full.chunks_exact_mut(8) {
            eight.copy_from_slice(&numbers.draw().to_le_bytes());
        }
        bytes.extend_from_slice(&share[..wanted]);
        length -= wanted;
    }
}

/// Words of every length, some of them not in ASCII; none has more than seven bytes.
const WORDS: [&str; 16] = [
    "again", "blue", "café", "door", "evening", "fürs", "garden", "home", "island", "Jürgen", "kettle",
    "lamp", "märz", "north", "öl", "paper",
];

/// For every byte a word with what comes after it, in eight bytes, and how many of them count.
const WITH_ENDS: [([u8; 8], u8); 256] = {
    let mut table = [([0; 8], 0); 256];
    let mut byte = 0;
    while byte < table.len() {
        let word = WORDS[byte % 16].as_bytes();
        let mut at = 0;
        while at < word.len() {
            table[byte].0[at] = word[at];
            at += 1;
        }
        table[byte].0[at] = if byte < 32 { b'\n' } else { b' ' };
        table[byte].1 = at as u8 + 1;
        byte += 1;
    }
    table
};

fn words(seed: u64, length: u64) -> Vec<u8> {
    let mut numbers = Numbers(seed);
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let mut text = Vec::with_capacity(length);
    while text.len() < length {
        // Room for the words of one number more than are wanted.
        let mut share = [0_u8; SHARE + 64];
        let mut filled = 0;
        while filled < SHARE {
            for byte in numbers.draw().to_le_bytes() {
                let (word, counts) = WITH_ENDS[usize::from(byte)];
                share[filled..filled + 8].copy_from_slice(&word);
                filled += usize::from(counts);
            }
        }
        text.extend_from_slice(&share[..filled.min(length - text.len())]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_are_the_same_each_time_and_as_long_as_they_say() {
        let spool = Arc::new(Spool::new().expect("a temporary file"));
        for length in [0, 1, 7, 8, 100, 2000, 5000] {
            let made = [
                Content::Noise { seed: 1, length },
                Content::Photo { seed: 1, length },
                Content::Words { seed: 1, length },
            ];
            for content in made {
                let bytes = content.bytes();
                assert_eq!(bytes.len() as u64, length, "{content:?}");
                assert_eq!(content.bytes(), bytes);
                let kept = Content::keep(&spool, &bytes).expect("room");
                assert_eq!((kept.len(), kept.bytes()), (length, bytes));
            }
        }
        let (one, two) = (Content::Noise { seed: 1, length: 9 }, Content::Noise { seed: 2, length: 9 });
        assert_ne!(one, two);
        assert_ne!(one.bytes(), two.bytes());
    }
}
