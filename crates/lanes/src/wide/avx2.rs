//! Eight lanes in the vectors of AVX2.
#![expect(unsafe_code, reason = "vectors are read and written by address")]

use core::arch::x86_64::*;

pub(super) type V = __m256i;

/// Words of a vector.
pub(crate) const LANES: usize = 8;

pub(crate) mod sha1 {
    use super::*;
    use crate::chain::Chain;
    use crate::wide::chains;
    use crate::wide::sha1::{five, kernel, round, twenty};

    kernel!("avx2");
    chains::kernel!("avx2", 5, 672, compress_begun);
}

pub(crate) mod sha256 {
    use super::*;
    use crate::chain::{Chain, K};
    use crate::wide::chains;
    use crate::wide::sha256::{begun_round, eight, kernel, mix, round};

    kernel!("avx2");
    chains::kernel!("avx2", 8, 768, compress);
}

#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn add(a: V, b: V) -> V {
    _mm256_add_epi32(a, b)
}

#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn xor(a: V, b: V) -> V {
    _mm256_xor_si256(a, b)
}

#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn splat(word: u32) -> V {
    _mm256_set1_epi32(word as i32)
}

#[target_feature(enable = "avx2")]
#[inline]
fn rotate<const BITS: i32, const REST: i32>(a: V) -> V {
    _mm256_or_si256(_mm256_slli_epi32::<BITS>(a), _mm256_srli_epi32::<REST>(a))
}

#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn shift_right<const BITS: i32>(a: V) -> V {
    _mm256_srli_epi32::<BITS>(a)
}

#[target_feature(enable = "avx2")]
#[inline]
fn choose(b: V, c: V, d: V) -> V {
    xor(d, _mm256_and_si256(b, xor(c, d)))
}

#[target_feature(enable = "avx2")]
#[inline]
fn parity(b: V, c: V, d: V) -> V {
    xor(xor(b, c), d)
}

#[target_feature(enable = "avx2")]
#[inline]
fn majority(b: V, c: V, d: V) -> V {
    _mm256_or_si256(_mm256_and_si256(b, c), _mm256_and_si256(d, _mm256_or_si256(b, c)))
}

#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn load(words: &[u32; LANES]) -> V {
    // SAFETY: the array is as long as a vector, and this load needs no alignment.
    unsafe { _mm256_loadu_si256(words.as_ptr().cast()) }
}

#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn store(vector: V) -> [u32; LANES] {
    let mut words = [0; LANES];
    // SAFETY: the array is as long as a vector, and this store needs no alignment.
    unsafe { _mm256_storeu_si256(words.as_mut_ptr().cast(), vector) };
    words
}

/// One block of every message, turned: vector `n` gets word `n` of each.
#[target_feature(enable = "avx2")]
#[inline]
pub(super) fn load_block(messages: &[&[[u8; 64]]; LANES], at: usize) -> [V; 16] {
    let swap = _mm256_broadcastsi128_si256(_mm_set_epi32(0x0C0D_0E0F, 0x0809_0A0B, 0x0405_0607, 0x0001_0203));
    let mut columns = [splat(0); 16];
    for half in 0..2 {
        let mut rows = [splat(0); 8];
        for (row, message) in rows.iter_mut().zip(messages) {
            let (halves, _) = message[at].as_chunks::<32>();
            // SAFETY: half a block is as long as a vector, and this load needs no alignment.
            let bytes = unsafe { _mm256_loadu_si256(halves[half].as_ptr().cast()) };
            *row = _mm256_shuffle_epi8(bytes, swap);
        }
        columns[8 * half..8 * half + 8].copy_from_slice(&turn(rows));
    }
    columns
}

/// Makes columns of rows: by words and pairs of words within halves of the vectors, then by halves.
#[target_feature(enable = "avx2")]
#[inline]
fn turn(rows: [V; 8]) -> [V; 8] {
    let mut fours = [splat(0); 8];
    for at in [0, 4] {
        let low = [
            _mm256_unpacklo_epi32(rows[at], rows[at + 1]),
            _mm256_unpacklo_epi32(rows[at + 2], rows[at + 3]),
        ];
        let high = [
            _mm256_unpackhi_epi32(rows[at], rows[at + 1]),
            _mm256_unpackhi_epi32(rows[at + 2], rows[at + 3]),
        ];
        // `fours[at + n]` holds words n and n + 4 of four rows, a half each.
        fours[at] = _mm256_unpacklo_epi64(low[0], low[1]);
        fours[at + 1] = _mm256_unpackhi_epi64(low[0], low[1]);
        fours[at + 2] = _mm256_unpacklo_epi64(high[0], high[1]);
        fours[at + 3] = _mm256_unpackhi_epi64(high[0], high[1]);
    }
    let mut columns = [splat(0); 8];
    for at in 0..4 {
        columns[at] = _mm256_permute2x128_si256::<0x20>(fours[at], fours[at + 4]);
        columns[at + 4] = _mm256_permute2x128_si256::<0x31>(fours[at], fours[at + 4]);
    }
    columns
}
