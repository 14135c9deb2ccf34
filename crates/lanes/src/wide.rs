//! The processor's wide vectors: as many messages side by side as a vector has words, a word of each in every vector.
//!
//! | set | words | what it has for a hash |
//! |---|---|---|
//! | AVX2 | 8 | nothing in particular: a rotation is two shifts and an or |
//! | AVX-512VL | 8 | what AVX-512 has |
//! | AVX-512 | 16 | rotations, any function of three words at once, and thirty-two registers |
//!
//! The hashes are text (`sha1`, `sha256`, `chains`) that is compiled for each set, with the operations of that set.
//!
//! # Why `unsafe`
//! A function that is compiled for features of a processor may only be called where the processor has them: [`Avx2`],
//! [`Avx512Vl`] and [`Avx512`] exist only where that was asked and answered, and every call goes through one of them. And vectors are read from
//! memory and written to it by address: that is done in functions of a line, whose arrays are as large as what is read.
#![expect(
    unsafe_code,
    reason = "calls functions that are compiled for features which the processor was asked for"
)]

mod sha1;
mod sha256;

mod avx2;
mod avx512;
mod avx512vl;
mod chains;
mod ordered;

use crate::chain::Chain;

/// Leave to call what is compiled for AVX2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Avx2(());

impl Avx2 {
    /// Words of a vector.
    pub(crate) const LANES: usize = avx2::LANES;

    /// Asks the processor.
    pub(crate) fn new() -> Option<Self> {
        is_x86_feature_detected!("avx2").then_some(Self(()))
    }

    /// Takes all blocks of every message into its state.
    pub(crate) fn take(self, states: &mut [[u32; 5]; Self::LANES], messages: &[&[[u8; 64]]; Self::LANES]) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx2::sha1::take(states, messages) }
    }

    /// Takes every chain so many rounds further: as many chains as there are lanes in `M` vectors.
    pub(crate) fn sha1<const M: usize>(self, chains: &mut [Chain<5>], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx2::sha1::advance::<M>(chains, rounds) }
    }

    /// Takes every chain so many rounds further: as many chains as there are lanes in `M` vectors.
    pub(crate) fn sha256<const M: usize>(self, chains: &mut [Chain<8>], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx2::sha256::advance::<M>(chains, rounds) }
    }
}

/// Leave to call what is compiled for AVX-512VL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Avx512Vl(());

impl Avx512Vl {
    /// Words of a vector.
    pub(crate) const LANES: usize = avx512vl::LANES;

    /// Asks the processor.
    pub(crate) fn new() -> Option<Self> {
        let found = is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512vl");
        found.then_some(Self(()))
    }

    /// Takes all blocks of every message into its state.
    pub(crate) fn take(self, states: &mut [[u32; 5]; Self::LANES], messages: &[&[[u8; 64]]; Self::LANES]) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx512vl::sha1::take(states, messages) }
    }

    /// Takes every chain so many rounds further: as many chains as there are lanes in `M` vectors.
    pub(crate) fn sha1<const M: usize>(self, chains: &mut [Chain<5>], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx512vl::sha1::advance::<M>(chains, rounds) }
    }

    /// Takes every chain so many rounds further: as many chains as there are lanes in `M` vectors.
    pub(crate) fn sha256<const M: usize>(self, chains: &mut [Chain<8>], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx512vl::sha256::advance::<M>(chains, rounds) }
    }
}

/// Leave to call what is compiled for AVX-512.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Avx512(());

impl Avx512 {
    /// Words of a vector.
    pub(crate) const LANES: usize = avx512::LANES;

    /// Asks the processor.
    pub(crate) fn new() -> Option<Self> {
        let found = is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512bw");
        found.then_some(Self(()))
    }

    /// Takes all blocks of every message into its state.
    pub(crate) fn take(self, states: &mut [[u32; 5]; Self::LANES], messages: &[&[[u8; 64]]; Self::LANES]) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx512::sha1::take(states, messages) }
    }

    /// Takes every chain so many rounds further: as many chains as there are lanes in `M` vectors.
    pub(crate) fn sha1<const M: usize>(self, chains: &mut [Chain<5>], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx512::sha1::advance::<M>(chains, rounds) }
    }

    /// Takes every chain so many rounds further: as many chains as there are lanes in `M` vectors.
    pub(crate) fn sha256<const M: usize>(self, chains: &mut [Chain<8>], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { avx512::sha256::advance::<M>(chains, rounds) }
    }
}
