//! What a candidate must be besides: how long, and without which characters.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::RangeInclusive;

use sha2::{Digest, Sha256};

use crate::bounds::LONGEST;
use crate::layers::Follow;

/// Limits that every candidate keeps to. Characters are counted as Unicode has them, combining accents with the letter before; a candidate that is
/// no UTF-8 is counted by its bytes. None is longer than [`LONGEST`] bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Limits {
    pub(crate) characters: RangeInclusive<u16>,
    pub(crate) without: BTreeSet<char>,
}

impl Limits {
    /// So many characters, and none of these.
    pub fn new(characters: RangeInclusive<u16>, without: impl IntoIterator<Item = char>) -> Self {
        Self { characters, without: without.into_iter().collect() }
    }

    /// The digest of candidates that were limited by this.
    pub(crate) fn digest(&self, of: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"rightful recall limits 1");
        hash.update(of);
        hash.update(self.characters.start().to_be_bytes());
        hash.update(self.characters.end().to_be_bytes());
        self.without.iter().for_each(|sign| hash.update(u32::from(*sign).to_be_bytes()));
        hash.finalize().into()
    }

    /// Measures candidates of which none has more bytes than `longest`; nothing when they all are within the limits.
    pub(crate) fn ruler(&self, longest: usize) -> Option<Ruler<'_>> {
        let counts = *self.characters.start() > 0 || usize::from(*self.characters.end()) < longest;
        let weighs = counts || longest > LONGEST;
        (weighs || !self.without.is_empty()).then_some(Ruler { limits: self, counts, weighs })
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new(0..=LONGEST as u16, [])
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits").field("characters", &self.characters).finish_non_exhaustive()
    }
}

/// Measures candidates.
pub(crate) struct Ruler<'a> {
    limits: &'a Limits,
    /// Whether the number of characters matters: if not, it is not counted, so that more states are the same.
    counts: bool,
    /// Whether the number of bytes does.
    weighs: bool,
}

/// Where in a candidate.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Measured {
    bytes: u16,
    /// Of what is UTF-8 so far.
    characters: u16,
    reading: Reading,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Reading {
    /// Between two characters.
    Between,
    /// So many bytes are missing of a character that has this so far.
    Within(u8, u32),
    /// It is no UTF-8.
    Bytes,
}

/// The accents that stand behind their letter.
fn combines(code: u32) -> bool {
    (0x300..0x370).contains(&code)
}

impl Ruler<'_> {
    /// Notes a whole character; nothing when it must not be there.
    fn note(&self, at: &mut Measured, code: u32) -> Option<()> {
        if char::from_u32(code).is_some_and(|sign| self.limits.without.contains(&sign)) {
            return None;
        }
        if self.counts && !combines(code) {
            at.characters += 1;
        }
        at.reading = Reading::Between;
        Some(())
    }
}

impl Follow for Ruler<'_> {
    type State = Measured;

    fn start(&mut self) -> Measured {
        Measured { bytes: 0, characters: 0, reading: Reading::Between }
    }

    fn step(&mut self, state: &Measured, byte: u8) -> Option<Measured> {
        let mut at = state.clone();
        at.bytes += u16::from(self.weighs);
        if usize::from(at.bytes) > LONGEST {
            return None;
        }
        match (&state.reading, byte) {
            (Reading::Between, 0..0x80) => self.note(&mut at, byte.into())?,
            (Reading::Between, 0xc2..0xe0) => at.reading = Reading::Within(1, u32::from(byte & 0x1f)),
            (Reading::Between, 0xe0..0xf0) => at.reading = Reading::Within(2, u32::from(byte & 0x0f)),
            (Reading::Between, 0xf0..0xf5) => at.reading = Reading::Within(3, u32::from(byte & 0x07)),
            (Reading::Within(left, code), 0x80..0xc0) => {
                let code = code << 6 | u32::from(byte & 0x3f);
                match left {
                    1 => self.note(&mut at, code)?,
                    _ => at.reading = Reading::Within(left - 1, code),
                }
            }
            _ => {
                // In other encodings the characters of ASCII are the same bytes.
                let known = byte.is_ascii() && self.limits.without.contains(&char::from(byte));
                if known {
                    return None;
                }
                at.reading = Reading::Bytes;
            }
        }
        if at.reading == Reading::Bytes {
            at.characters = if self.counts { at.bytes } else { 0 };
        }
        // More bytes can only add characters, unless what is UTF-8 so far turns out to be none: then there are more still.
        (at.characters <= *self.limits.characters.end()).then_some(at)
    }

    fn ends(&self, state: &Measured) -> bool {
        let within = matches!(state.reading, Reading::Within(..));
        let characters = if self.counts && within { state.bytes } else { state.characters };
        !self.counts || self.limits.characters.contains(&characters)
    }
}
