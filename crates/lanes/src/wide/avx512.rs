//! Sixteen lanes in the vectors of AVX-512.
#![expect(
    unsafe_code,
    reason = "vectors are read and written by address, and operations are instructions of their own"
)]

use core::arch::asm;
use core::arch::x86_64::*;

use super::ordered;

type V = __m512i;

/// Words of a vector.
pub(crate) const LANES: usize = 16;

pub(crate) mod sha1 {
    use super::*;
    use crate::chain::Chain;
    use crate::wide::chains;
    use crate::wide::sha1::{five, kernel, round, twenty};

    kernel!("avx512f,avx512bw");
    chains::kernel!("avx512f,avx512bw", 5, 672, compress_begun);
}

pub(crate) mod sha256 {
    use super::*;
    use crate::chain::{Chain, K};
    use crate::wide::chains;
    use crate::wide::sha256::{begun_round, eight, kernel, mix, round};

    kernel!("avx512f,avx512bw");
    chains::kernel!("avx512f,avx512bw", 8, 768, compress);
}

ordered::operations!("avx512f", "z");

#[target_feature(enable = "avx512f")]
#[inline]
fn xor(a: V, b: V) -> V {
    _mm512_xor_si512(a, b)
}

#[target_feature(enable = "avx512f")]
#[inline]
fn splat(word: u32) -> V {
    _mm512_set1_epi32(word as i32)
}

#[target_feature(enable = "avx512f")]
#[inline]
fn shift_right<const BITS: u32>(a: V) -> V {
    _mm512_srli_epi32::<BITS>(a)
}

#[target_feature(enable = "avx512f")]
#[inline]
fn load(words: &[u32; LANES]) -> V {
    // SAFETY: the array is as long as a vector, and this load needs no alignment.
    unsafe { _mm512_loadu_si512(words.as_ptr().cast()) }
}

#[target_feature(enable = "avx512f")]
#[inline]
fn store(vector: V) -> [u32; LANES] {
    let mut words = [0; LANES];
    // SAFETY: the array is as long as a vector, and this store needs no alignment.
    unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), vector) };
    words
}

/// One block of every message, turned: vector `n` gets word `n` of each.
#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn load_block(messages: &[&[[u8; 64]]; LANES], at: usize) -> [V; 16] {
    let swap = _mm512_broadcast_i32x4(_mm_set_epi32(0x0C0D_0E0F, 0x0809_0A0B, 0x0405_0607, 0x0001_0203));
    let mut rows = [splat(0); 16];
    for (row, message) in rows.iter_mut().zip(messages) {
        let block: &[u8; 64] = &message[at];
        // SAFETY: the block is as long as a vector, and this load needs no alignment.
        let bytes = unsafe { _mm512_loadu_si512(block.as_ptr().cast()) };
        *row = _mm512_shuffle_epi8(bytes, swap);
    }
    turn(rows)
}

/// Makes columns of rows: by words and pairs of words within quarters of the vectors, then by quarters.
#[target_feature(enable = "avx512f")]
#[inline]
fn turn(rows: [V; 16]) -> [V; 16] {
    let mut fours = [splat(0); 16];
    for at in (0..16).step_by(4) {
        let low = [
            _mm512_unpacklo_epi32(rows[at], rows[at + 1]),
            _mm512_unpacklo_epi32(rows[at + 2], rows[at + 3]),
        ];
        let high = [
            _mm512_unpackhi_epi32(rows[at], rows[at + 1]),
            _mm512_unpackhi_epi32(rows[at + 2], rows[at + 3]),
        ];
        // `fours[at + n]` holds words n, n + 4, n + 8 and n + 12 of four rows, a quarter each.
        fours[at] = _mm512_unpacklo_epi64(low[0], low[1]);
        fours[at + 1] = _mm512_unpackhi_epi64(low[0], low[1]);
        fours[at + 2] = _mm512_unpacklo_epi64(high[0], high[1]);
        fours[at + 3] = _mm512_unpackhi_epi64(high[0], high[1]);
    }
    let mut columns = [splat(0); 16];
    for at in 0..4 {
        let (a, b, c, d) = (fours[at], fours[at + 4], fours[at + 8], fours[at + 12]);
        let (even, odd) = (_mm512_shuffle_i32x4::<0x88>(a, b), _mm512_shuffle_i32x4::<0xDD>(a, b));
        let (even_below, odd_below) =
            (_mm512_shuffle_i32x4::<0x88>(c, d), _mm512_shuffle_i32x4::<0xDD>(c, d));
        columns[at] = _mm512_shuffle_i32x4::<0x88>(even, even_below);
        columns[at + 4] = _mm512_shuffle_i32x4::<0x88>(odd, odd_below);
        columns[at + 8] = _mm512_shuffle_i32x4::<0xDD>(even, even_below);
        columns[at + 12] = _mm512_shuffle_i32x4::<0xDD>(odd, odd_below);
    }
    columns
}
