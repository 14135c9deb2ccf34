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

/// The round constants of SHA-256.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
pub(crate) const K: [[u32; 4]; 16] = [
    [0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5],
    [0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5],
    [0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3],
    [0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174],
    [0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC],
    [0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA],
    [0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7],
    [0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967],
    [0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13],
    [0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85],
    [0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3],
    [0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070],
    [0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5],
    [0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3],
    [0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208],
    [0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2],
];

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
        Self::of::<H>(inner, outer, salt, block)
    }

    /// The chain of another block of the output of the same password.
    pub(crate) fn begin_again<H: Hash<W>>(&self, salt: &[u8], block: u32) -> Self {
        Self::of::<H>(self.inner, self.outer, salt, block)
    }

    fn of<H: Hash<W>>(inner: [u32; W], outer: [u32; W], salt: &[u8], block: u32) -> Self {
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
