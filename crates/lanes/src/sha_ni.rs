//! The processor's SHA instructions on x86-64: several chains side by side.
//!
//! # Why `unsafe`
//! A function that is compiled for features of a processor may only be called where the processor has them. [`Sixteen`]
//! and [`ThirtyTwo`] exist only where that was asked and answered, and every call goes through one of them.
//!
//! # Sixteen or thirty-two registers
//! The SHA instructions themselves reach sixteen. With AVX-512VL a processor has thirty-two, and what four chains or more do
//! not need at once can wait there.
#![expect(
    unsafe_code,
    reason = "calls functions that are compiled for features which the processor was asked for"
)]

mod messages;
mod sha1;
mod sha256;

use crate::chain::Chain;

/// A set of registers, and SHA-256 for it: leave to call what is compiled for it.
macro_rules! registers {
    ($(#[$doc:meta])* $name:ident, $module:ident, $all:literal, $($feature:tt)*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) struct $name(());

        impl $name {
            /// Asks the processor.
            pub(crate) fn new() -> Option<Self> {
                let found = $(is_x86_feature_detected!($feature))&&*;
                found.then_some(Self(()))
            }

            /// Takes every chain so many rounds further.
            pub(crate) fn sha256<const N: usize>(self, chains: &mut [Chain<8>; N], rounds: u32) {
                // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
                unsafe { $module::advance(chains, rounds) }
            }
        }

        mod $module {
            use core::arch::x86_64::*;

            use crate::chain::Chain;
            use crate::sha_ni::sha256::{self, compress, four_rounds, four_words, kernel, words};

            kernel!($all);
        }
    };
}

registers!(
    /// SHA instructions and sixteen registers.
    Sixteen, sixteen, "sha,ssse3,sse4.1,avx2", "sha" "ssse3" "sse4.1" "avx2"
);

registers!(
    /// SHA instructions and thirty-two registers.
    ThirtyTwo, thirty_two, "sha,ssse3,sse4.1,avx2,avx512f,avx512vl,avx512bw",
    "sha" "ssse3" "sse4.1" "avx2" "avx512f" "avx512vl" "avx512bw"
);

// Four chains of SHA-1 have room in sixteen registers.
impl Sixteen {
    /// Takes every chain so many rounds further.
    pub(crate) fn sha1<const N: usize>(self, chains: &mut [Chain<5>; N], rounds: u32) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { of_sha1::advance(chains, rounds) }
    }

    /// Takes all blocks of every message into its state.
    pub(crate) fn take<const N: usize>(self, states: &mut [[u32; 5]; N], messages: &[&[[u8; 64]]; N]) {
        // SAFETY: `self` exists, so the processor has every feature that the function is compiled for.
        unsafe { of_sha1::take(states, messages) }
    }
}

mod of_sha1 {
    use core::arch::x86_64::*;

    use crate::chain::Chain;
    use crate::sha_ni::messages;
    use crate::sha_ni::sha1::{compress, four_rounds, four_words, kernel};

    kernel!("sha,ssse3,sse4.1,avx2");
    messages::kernel!("sha,ssse3,sse4.1,avx2");
}
