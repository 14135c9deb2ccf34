//! The digest of a file: as announced, and as counted while its bytes go by.

use std::fmt;

use rightful_core::hex;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

/// A digest that was announced for a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Digest {
    /// SHA-1, where nothing better was announced.
    Sha1([u8; 20]),
    /// SHA-256.
    Sha256([u8; 32]),
}

/// Both digests of one file, counted in one pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digests {
    /// [`Digest::Sha1`].
    pub sha1: Digest,
    /// [`Digest::Sha256`].
    pub sha256: Digest,
}

impl Digests {
    /// Whether one of them is this one.
    pub fn has(&self, digest: &Digest) -> bool {
        self.sha1 == *digest || self.sha256 == *digest
    }
}

/// Counts a digest of the announced kind.
pub(crate) enum Counter {
    Sha1(Sha1),
    Sha256(Sha256),
}

impl Digest {
    /// Reads SHA-1 or SHA-256 from hexadecimal; which one, the length tells.
    pub fn from_hex(text: &str) -> Option<Self> {
        match text.len() {
            40 => hex::decode(text).map(Self::Sha1),
            64 => hex::decode(text).map(Self::Sha256),
            _ => None,
        }
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Sha1(bytes) => bytes,
            Self::Sha256(bytes) => bytes,
        }
    }

    pub(crate) fn counter(&self) -> Counter {
        match self {
            Self::Sha1(_) => Counter::sha1(),
            Self::Sha256(_) => Counter::sha256(),
        }
    }
}

impl Counter {
    pub(crate) fn sha1() -> Self {
        Self::Sha1(Sha1::new())
    }

    pub(crate) fn sha256() -> Self {
        Self::Sha256(Sha256::new())
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        match self {
            Self::Sha1(hash) => hash.update(bytes),
            Self::Sha256(hash) => hash.update(bytes),
        }
    }

    pub(crate) fn finish(self) -> Digest {
        match self {
            Self::Sha1(hash) => Digest::Sha1(hash.finalize().into()),
            Self::Sha256(hash) => Digest::Sha256(hash.finalize().into()),
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_bytes().iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answers() {
        for announced in [
            "a9993e364706816aba3e25717850c26c9cd0d89d",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ] {
            let digest = Digest::from_hex(announced).expect("hexadecimal");
            let mut counter = digest.counter();
            counter.add(b"a");
            counter.add(b"bc");
            assert_eq!(counter.finish(), digest);
            assert_eq!(digest.to_string(), announced);
        }
    }

    #[test]
    fn what_is_no_digest_is_none() {
        for bad in ["", "abc", &"g".repeat(40), &"é".repeat(20), &"0".repeat(41)] {
            assert_eq!(Digest::from_hex(bad), None, "{bad}");
        }
    }
}
