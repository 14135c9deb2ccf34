//! The SHA instructions of ARMv8: several messages or chains side by side, in thirty-two registers.
//!
//! # Why `unsafe`
//! A function that is compiled for features of a processor may only be called where the processor has them: [`Sha2`] exists
//! only where that was asked and answered, and every call goes through it. And vectors are read from memory and written to it
//! by address: that is done in functions of a line, whose arrays are as large as what is read.
#![expect(
    unsafe_code,
    reason = "calls functions that are compiled for features which the processor was asked for"
)]

mod sha1;
mod sha256;

use core::arch::aarch64::*;
use std::arch::is_aarch64_feature_detected;

use crate::chain::Chain;

/// Leave to call what is compiled for the SHA instructions, those of SHA-1 and those of SHA-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sha2(());

impl Sha2 {
    /// Asks the processor.
    pub(crate) fn new() -> Option<Self> {
        is_aarch64_feature_detected!("sha2").then_some(Self(()))
    }

    /// Takes all blocks of every message into its state.
    pub(crate) fn take<const N: usize>(self, states: &mut [[u32; 5]; N], messages: &[&[[u8; 64]]; N]) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { sha1::take(states, messages) }
    }

    /// Takes every chain so many rounds further.
    pub(crate) fn sha1<const N: usize>(self, chains: &mut [Chain<5>; N], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { sha1::advance(chains, rounds) }
    }

    /// Takes every chain so many rounds further.
    pub(crate) fn sha256<const N: usize>(self, chains: &mut [Chain<8>; N], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { sha256::advance(chains, rounds) }
    }
}

#[target_feature(enable = "neon")]
#[inline]
fn load(words: &[u32; 4]) -> uint32x4_t {
    // SAFETY: the array is as long as a vector, and this load needs no more than its alignment.
    unsafe { vld1q_u32(words.as_ptr()) }
}

#[target_feature(enable = "neon")]
#[inline]
fn store(vector: uint32x4_t) -> [u32; 4] {
    let mut words = [0; 4];
    // SAFETY: the array is as long as a vector, and this store needs no more than its alignment.
    unsafe { vst1q_u32(words.as_mut_ptr(), vector) };
    words
}

/// The words of a block, four in each vector.
#[target_feature(enable = "neon")]
#[inline]
fn load_block(block: &[u8; 64]) -> [uint32x4_t; 4] {
    let mut words = [vdupq_n_u32(0); 4];
    for (words, bytes) in words.iter_mut().zip(block.as_chunks::<16>().0) {
        // SAFETY: sixteen bytes are as long as a vector, and this load needs no alignment.
        let bytes = unsafe { vld1q_u8(bytes.as_ptr()) };
        *words = vreinterpretq_u32_u8(vrev32q_u8(bytes));
    }
    words
}
