//! One chain of PBKDF2 between two rounds: both midstates of its HMAC, the last link, and the sum so far.
//!
//! | word of the state | SHA-256 | SHA-1 |
//! |---|---|---|
//! | midstate behind the inner pad, and behind the outer pad | 8 | 5 |
//! | the last link, and all links xored | 8 | 5 |
//!
//! From the second link on, the message of both hashes is the digest before, `80`, zeros, and the length in bits: the pad and
//! the digest, 768 for SHA-256 and 672 for SHA-1. That is all that the kernels know how to hash.

use zeroize::{Zeroize, Zeroizing};

/// The length of a block of both hashes, in bytes.
pub(crate) const BLOCK: usize = 64;

/// A hash whose state has `W` words, as much of it as setting up a chain needs.
pub(crate) trait Hash<const W: usize> {
    /// The state before the first block.
    const START: [u32; W];

    /// Takes whole blocks into the state.
    fn compress(state: &mut [u32; W], blocks: &[[u8; BLOCK]]);
}

/// SHA-1, five words.
pub(crate) struct Sha1;

impl Hash<5> for Sha1 {
    const START: [u32; 5] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0];

    fn compress(state: &mut [u32; 5], blocks: &[[u8; BLOCK]]) {
        sha1::block_api::compress(state, blocks);
    }
}

/// SHA-256, eight words.
pub(crate) struct Sha256;

impl Hash<8> for Sha256 {
    const START: [u32; 8] = [
        0x6A09_E667,
        0xBB67_AE85,
        0x3C6E_F372,
        0xA54F_F53A,
        0x510E_527F,
        0x9B05_688C,
        0x1F83_D9AB,
        0x5BE0_CD19,
    ];

    fn compress(state: &mut [u32; 8], blocks: &[[u8; BLOCK]]) {
        sha2::block_api::compress256(state, blocks);
    }
}

/// One chain. It is overwritten when it is let go.
#[derive(Clone)]
pub(crate) struct Chain<const W: usize> {
    /// The state behind the inner pad.
    pub(crate) inner: [u32; W],
    /// The state behind the outer pad.
    pub(crate) outer: [u32; W],
    /// The last link.
    pub(crate) link: [u32; W],
    /// All links so far, xored: the output when all rounds are done.
    pub(crate) sum: [u32; W],
}

impl<const W: usize> Chain<W> {
    /// The chain of one block of the output, with the first of its rounds done.
    pub(crate) fn begin<H: Hash<W>>(password: &[u8], salt: &[u8], block: u32) -> Self {
        let mut key = Zeroizing::new([0; BLOCK]);
        if password.len() > BLOCK {
            let mut state = Zeroizing::new(H::START);
            hash_end::<H, W>(&mut state, password, 0);
            write_words(key.as_mut_slice(), &*state);
        } else {
            key[..password.len()].copy_from_slice(password);
        }
        let (mut inner, mut outer) = (H::START, H::START);
        for (state, pad) in [(&mut inner, 0x36), (&mut outer, 0x5C)] {
            let padded = Zeroizing::new(key.map(|byte| byte ^ pad));
            H::compress(state, std::slice::from_ref(&*padded));
        }
        let mut link = inner;
        hash_end::<H, W>(&mut link, &[salt, &block.to_be_bytes()].concat(), BLOCK);
        let digest = link;
        link = outer;
        compress_digest::<H, W>(&mut link, &digest);
        Self { inner, outer, link, sum: link }
    }

    /// Writes the output, or as much of it as fits.
    pub(crate) fn write(&self, out: &mut [u8]) {
        write_words(out, &self.sum);
    }
}

impl<const W: usize> Drop for Chain<W> {
    fn drop(&mut self) {
        for words in [&mut self.inner, &mut self.outer, &mut self.link, &mut self.sum] {
            words.zeroize();
        }
    }
}

/// Hashes a digest behind a pad: one block.
pub(crate) fn compress_digest<H: Hash<W>, const W: usize>(state: &mut [u32; W], digest: &[u32; W]) {
    let mut block = [0; BLOCK];
    write_words(&mut block, digest);
    block[4 * W] = 0x80;
    block[BLOCK - 8..].copy_from_slice(&(8 * (BLOCK + 4 * W) as u64).to_be_bytes());
    H::compress(state, &[block]);
    block.zeroize();
}

/// Takes the end of a message into the state, with its padding; `before` bytes of it are in the state already.
fn hash_end<H: Hash<W>, const W: usize>(state: &mut [u32; W], end: &[u8], before: usize) {
    let (whole, rest) = end.as_chunks::<BLOCK>();
    H::compress(state, whole);
    let mut last = Zeroizing::new([[0; BLOCK]; 2]);
    let used = pad(&mut last, rest, before + end.len());
    H::compress(state, &last[..used]);
}

/// Writes what is behind the whole blocks of a message, with its padding, and says how many blocks that takes. `length` is
/// that of the message in bytes.
pub(crate) fn pad(last: &mut [[u8; BLOCK]; 2], rest: &[u8], length: usize) -> usize {
    let bytes = last.as_flattened_mut();
    bytes[..rest.len()].copy_from_slice(rest);
    bytes[rest.len()] = 0x80;
    // Behind the rest come one byte and the length, eight more.
    let used = if rest.len() + 9 <= BLOCK { 1 } else { 2 };
    bytes[used * BLOCK - 8..used * BLOCK].copy_from_slice(&(8 * length as u64).to_be_bytes());
    used
}

pub(crate) fn write_words(out: &mut [u8], words: &[u32]) {
    for (place, word) in out.chunks_mut(4).zip(words) {
        place.copy_from_slice(&word.to_be_bytes()[..place.len()]);
    }
}
