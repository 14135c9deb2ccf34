//! SHA-1 with the instructions of ARMv8, `N` messages or chains side by side.
//!
//! They keep A to D in a vector, A lowest, and E beside it, and take four words of the schedule at a time.

use core::arch::aarch64::*;

use super::{load, load_block, store};
use crate::chain::Chain;

/// Length of every message of a chain in bits.
const BITS: u32 = 672;

/// A to D, and E, of every lane.
#[derive(Clone, Copy)]
struct State<const N: usize> {
    abcd: [uint32x4_t; N],
    e: [u32; N],
}

/// Four rounds of all lanes; `$at` of these fours came before.
macro_rules! four {
    ($function:ident, $k:literal, $words:ident, $state:ident, $at:literal) => {
        for i in 0..N {
            let words = &mut $words[i];
            if $at >= 4 {
                let first = vsha1su0q_u32(words[$at % 4], words[($at + 1) % 4], words[($at + 2) % 4]);
                words[$at % 4] = vsha1su1q_u32(first, words[($at + 3) % 4]);
            }
            let next = vsha1h_u32(vgetq_lane_u32::<0>($state.abcd[i]));
            let added = vaddq_u32(words[$at % 4], vdupq_n_u32($k));
            $state.abcd[i] = $function($state.abcd[i], $state.e[i], added);
            $state.e[i] = next;
        }
    };
}

/// Hashes a block of every lane.
#[target_feature(enable = "neon,sha2")]
#[inline]
fn compress<const N: usize>(before: &State<N>, mut words: [[uint32x4_t; 4]; N]) -> State<N> {
    let mut state = *before;
    four!(vsha1cq_u32, 0x5A82_7999, words, state, 0);
    four!(vsha1cq_u32, 0x5A82_7999, words, state, 1);
    four!(vsha1cq_u32, 0x5A82_7999, words, state, 2);
    four!(vsha1cq_u32, 0x5A82_7999, words, state, 3);
    four!(vsha1cq_u32, 0x5A82_7999, words, state, 4);
    four!(vsha1pq_u32, 0x6ED9_EBA1, words, state, 5);
    four!(vsha1pq_u32, 0x6ED9_EBA1, words, state, 6);
    four!(vsha1pq_u32, 0x6ED9_EBA1, words, state, 7);
    four!(vsha1pq_u32, 0x6ED9_EBA1, words, state, 8);
    four!(vsha1pq_u32, 0x6ED9_EBA1, words, state, 9);
    four!(vsha1mq_u32, 0x8F1B_BCDC, words, state, 10);
    four!(vsha1mq_u32, 0x8F1B_BCDC, words, state, 11);
    four!(vsha1mq_u32, 0x8F1B_BCDC, words, state, 12);
    four!(vsha1mq_u32, 0x8F1B_BCDC, words, state, 13);
    four!(vsha1mq_u32, 0x8F1B_BCDC, words, state, 14);
    four!(vsha1pq_u32, 0xCA62_C1D6, words, state, 15);
    four!(vsha1pq_u32, 0xCA62_C1D6, words, state, 16);
    four!(vsha1pq_u32, 0xCA62_C1D6, words, state, 17);
    four!(vsha1pq_u32, 0xCA62_C1D6, words, state, 18);
    four!(vsha1pq_u32, 0xCA62_C1D6, words, state, 19);
    for i in 0..N {
        state.abcd[i] = vaddq_u32(state.abcd[i], before.abcd[i]);
        state.e[i] = state.e[i].wrapping_add(before.e[i]);
    }
    state
}

#[target_feature(enable = "neon")]
#[inline]
fn pack<const N: usize>(states: [&[u32; 5]; N]) -> State<N> {
    let mut state = State { abcd: [vdupq_n_u32(0); N], e: [0; N] };
    for (i, [a, b, c, d, e]) in states.into_iter().enumerate() {
        state.abcd[i] = load(&[*a, *b, *c, *d]);
        state.e[i] = *e;
    }
    state
}

#[target_feature(enable = "neon")]
#[inline]
fn unpack(abcd: uint32x4_t, e: u32) -> [u32; 5] {
    let [a, b, c, d] = store(abcd);
    [a, b, c, d, e]
}

/// Takes all blocks of every message into its state. Only as many as every message has.
#[target_feature(enable = "neon,sha2")]
pub(super) fn take<const N: usize>(states: &mut [[u32; 5]; N], messages: &[&[[u8; 64]]; N]) {
    let count = messages.iter().map(|message| message.len()).min().unwrap_or_default();
    let mut state = pack(states.each_ref());
    for at in 0..count {
        let mut words = [[vdupq_n_u32(0); 4]; N];
        for (words, message) in words.iter_mut().zip(messages) {
            *words = load_block(&message[at]);
        }
        state = compress(&state, words);
    }
    for (i, out) in states.iter_mut().enumerate() {
        *out = unpack(state.abcd[i], state.e[i]);
    }
}

/// Takes every chain so many rounds further.
#[target_feature(enable = "neon,sha2")]
pub(super) fn advance<const N: usize>(chains: &mut [Chain<5>; N], rounds: u32) {
    let midstates = [
        pack(chains.each_ref().map(|chain| &chain.inner)),
        pack(chains.each_ref().map(|chain| &chain.outer)),
    ];
    let mut link = pack(chains.each_ref().map(|chain| &chain.link));
    let mut sum = pack(chains.each_ref().map(|chain| &chain.sum));
    for _ in 0..rounds {
        for midstate in &midstates {
            let mut words = [[vdupq_n_u32(0); 4]; N];
            for (i, words) in words.iter_mut().enumerate() {
                *words = [
                    link.abcd[i],
                    load(&[link.e[i], 0x8000_0000, 0, 0]),
                    vdupq_n_u32(0),
                    load(&[0, 0, 0, BITS]),
                ];
            }
            link = compress(midstate, words);
        }
        for i in 0..N {
            sum.abcd[i] = veorq_u32(sum.abcd[i], link.abcd[i]);
            sum.e[i] ^= link.e[i];
        }
    }
    for (i, chain) in chains.iter_mut().enumerate() {
        chain.link = unpack(link.abcd[i], link.e[i]);
        chain.sum = unpack(sum.abcd[i], sum.e[i]);
    }
}
