//! The processor's SHA instructions on x86-64: several chains side by side.
//!
//! # Why `unsafe`
//! A function that is compiled for features of a processor may only be called where the processor has them. [`Sixteen`]
//! exists only where that was asked and answered, and every call goes through it.
#![expect(
    unsafe_code,
    reason = "calls functions that are compiled for features which the processor was asked for"
)]

mod messages;
mod sha1;
mod sha256;

use crate::chain::Chain;

/// Leave to call what is compiled for SHA instructions and sixteen registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sixteen(());

impl Sixteen {
    /// Asks the processor.
    pub(crate) fn new() -> Option<Self> {
        let found = is_x86_feature_detected!("sha")
            && is_x86_feature_detected!("ssse3")
            && is_x86_feature_detected!("sse4.1")
            && is_x86_feature_detected!("avx2");
        found.then_some(Self(()))
    }

    /// Takes every chain so many rounds further.
    pub(crate) fn sha256<const N: usize>(self, chains: &mut [Chain<8>; N], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { sixteen::sha256::advance(chains, rounds) }
    }

    /// Takes every chain so many rounds further.
    pub(crate) fn sha1<const N: usize>(self, chains: &mut [Chain<5>; N], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { sixteen::sha1::advance(chains, rounds) }
    }

    /// Takes all blocks of every message into its state.
    pub(crate) fn take<const N: usize>(self, states: &mut [[u32; 5]; N], messages: &[&[[u8; 64]]; N]) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { sixteen::sha1::take(states, messages) }
    }
}

mod sixteen {
    pub(super) mod sha256 {
        use core::arch::x86_64::*;

        use crate::chain::Chain;
        use crate::sha_ni::sha256::{self, compress, four_rounds, four_words, kernel, words};

        kernel!("sha,ssse3,sse4.1,avx2");
    }

    pub(super) mod sha1 {
        use core::arch::x86_64::*;

        use crate::chain::Chain;
        use crate::sha_ni::messages;
        use crate::sha_ni::sha1::{compress, four_rounds, four_words, kernel};

        kernel!("sha,ssse3,sse4.1,avx2");
        messages::kernel!("sha,ssse3,sse4.1,avx2");
    }
}
