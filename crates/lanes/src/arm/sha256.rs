//! SHA-256 with the instructions of ARMv8, `N` chains side by side.
//!
//! They keep A to D and E to H in a vector each, A and E lowest, and take four words of the schedule at a time.

use core::arch::aarch64::*;

use super::{load, store};
use crate::chain::{Chain, K};

/// Length of every message of a chain in bits.
const BITS: u32 = 768;

/// A to D, and E to H, of every lane.
#[derive(Clone, Copy)]
struct State<const N: usize> {
    abcd: [uint32x4_t; N],
    efgh: [uint32x4_t; N],
}

/// Four rounds of all lanes; `$at` of these fours came before.
macro_rules! four {
    ($words:ident, $state:ident, $at:literal) => {
        let k = load(&K[$at]);
        for i in 0..N {
            let words = &mut $words[i];
            if $at >= 4 {
                let first = vsha256su0q_u32(words[$at % 4], words[($at + 1) % 4]);
                words[$at % 4] = vsha256su1q_u32(first, words[($at + 2) % 4], words[($at + 3) % 4]);
            }
            let added = vaddq_u32(words[$at % 4], k);
            let abcd = $state.abcd[i];
            $state.abcd[i] = vsha256hq_u32(abcd, $state.efgh[i], added);
            $state.efgh[i] = vsha256h2q_u32($state.efgh[i], abcd, added);
        }
    };
}

/// Hashes a block of every lane.
#[target_feature(enable = "neon,sha2")]
#[inline]
fn compress<const N: usize>(before: &State<N>, mut words: [[uint32x4_t; 4]; N]) -> State<N> {
    let mut state = *before;
    four!(words, state, 0);
    four!(words, state, 1);
    four!(words, state, 2);
    four!(words, state, 3);
    four!(words, state, 4);
    four!(words, state, 5);
    four!(words, state, 6);
    four!(words, state, 7);
    four!(words, state, 8);
    four!(words, state, 9);
    four!(words, state, 10);
    four!(words, state, 11);
    four!(words, state, 12);
    four!(words, state, 13);
    four!(words, state, 14);
    four!(words, state, 15);
    for i in 0..N {
        state.abcd[i] = vaddq_u32(state.abcd[i], before.abcd[i]);
        state.efgh[i] = vaddq_u32(state.efgh[i], before.efgh[i]);
    }
    state
}

#[target_feature(enable = "neon")]
#[inline]
fn pack<const N: usize>(states: [&[u32; 8]; N]) -> State<N> {
    let mut state = State { abcd: [vdupq_n_u32(0); N], efgh: [vdupq_n_u32(0); N] };
    for (i, [a, b, c, d, e, f, g, h]) in states.into_iter().enumerate() {
        state.abcd[i] = load(&[*a, *b, *c, *d]);
        state.efgh[i] = load(&[*e, *f, *g, *h]);
    }
    state
}

#[target_feature(enable = "neon")]
#[inline]
fn unpack(abcd: uint32x4_t, efgh: uint32x4_t) -> [u32; 8] {
    let ([a, b, c, d], [e, f, g, h]) = (store(abcd), store(efgh));
    [a, b, c, d, e, f, g, h]
}

/// Takes every chain so many rounds further.
#[target_feature(enable = "neon,sha2")]
pub(super) fn advance<const N: usize>(chains: &mut [Chain<8>; N], rounds: u32) {
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
                *words = [link.abcd[i], link.efgh[i], load(&[0x8000_0000, 0, 0, 0]), load(&[0, 0, 0, BITS])];
            }
            link = compress(midstate, words);
        }
        for i in 0..N {
            sum.abcd[i] = veorq_u32(sum.abcd[i], link.abcd[i]);
            sum.efgh[i] = veorq_u32(sum.efgh[i], link.efgh[i]);
        }
    }
    for (i, chain) in chains.iter_mut().enumerate() {
        chain.link = unpack(link.abcd[i], link.efgh[i]);
        chain.sum = unpack(sum.abcd[i], sum.efgh[i]);
    }
}
