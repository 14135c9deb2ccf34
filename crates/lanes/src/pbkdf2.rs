//! PBKDF2 for one password at a time, as fast as one chain goes: each round waits for the one before.

use std::ops::ControlFlow;

use crate::chain::{Chain, Sha1, Sha256};
use crate::portable;
#[cfg(target_arch = "x86_64")]
use crate::sha_ni::Sixteen;

/// How many rounds are done between two looks at whether to go on: about 13 ms of SHA-256.
pub const SLICE: u32 = 100_000;

/// Derives 32 bytes by PBKDF2 with HMAC-SHA256. As everywhere, no rounds count as one.
pub fn pbkdf2_hmac_sha256(password: &[u8], salt: &[u8], rounds: u32, out: &mut [u8; 32]) {
    // It is never told to stop.
    let _ = pbkdf2_hmac_sha256_watched(password, salt, rounds, out, |_| ControlFlow::Continue(()));
}

/// Derives 32 bytes by PBKDF2 with HMAC-SHA1. As everywhere, no rounds count as one.
pub fn pbkdf2_hmac_sha1(password: &[u8], salt: &[u8], rounds: u32, out: &mut [u8; 32]) {
    // It is never told to stop.
    let _ = pbkdf2_hmac_sha1_watched(password, salt, rounds, out, |_| ControlFlow::Continue(()));
}

/// The same as [`pbkdf2_hmac_sha256`], and every [`SLICE`] rounds `watch` is told how many are done and says whether to go
/// on. When it does not, `out` stays as it was.
pub fn pbkdf2_hmac_sha256_watched(
    password: &[u8],
    salt: &[u8],
    rounds: u32,
    out: &mut [u8; 32],
    watch: impl FnMut(u32) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut chain = [Chain::begin::<Sha256>(password, salt, 1)];
    in_slices(rounds, watch, |slice| sha256_further(&mut chain, slice))?;
    chain[0].write(out);
    ControlFlow::Continue(())
}

/// The same as [`pbkdf2_hmac_sha1`], and every [`SLICE`] rounds `watch` is told how many are done and says whether to go on.
/// When it does not, `out` stays as it was.
pub fn pbkdf2_hmac_sha1_watched(
    password: &[u8],
    salt: &[u8],
    rounds: u32,
    out: &mut [u8; 32],
    watch: impl FnMut(u32) -> ControlFlow<()>,
) -> ControlFlow<()> {
    // Two blocks of the output: two chains, which fill each other's waits.
    let first = Chain::begin::<Sha1>(password, salt, 1);
    let mut chains = [first, Chain::begin::<Sha1>(password, salt, 2)];
    in_slices(rounds, watch, |slice| sha1_further(&mut chains, slice))?;
    let (front, back) = out.split_at_mut(20);
    chains[0].write(front);
    chains[1].write(back);
    ControlFlow::Continue(())
}

/// Lets `further` do all rounds but the first, which is done when a chain begins.
pub(crate) fn in_slices(
    rounds: u32,
    mut watch: impl FnMut(u32) -> ControlFlow<()>,
    mut further: impl FnMut(u32),
) -> ControlFlow<()> {
    let mut left = rounds.saturating_sub(1);
    while left > 0 {
        watch(rounds - left)?;
        let slice = left.min(SLICE);
        further(slice);
        left -= slice;
    }
    ControlFlow::Continue(())
}

fn sha256_further(chain: &mut [Chain<8>; 1], rounds: u32) {
    #[cfg(target_arch = "x86_64")]
    if let Some(kernel) = Sixteen::new() {
        return kernel.sha256(chain, rounds);
    }
    portable::advance::<Sha256, 8>(chain, rounds);
}

fn sha1_further(chains: &mut [Chain<5>; 2], rounds: u32) {
    #[cfg(target_arch = "x86_64")]
    if let Some(kernel) = Sixteen::new() {
        return kernel.sha1(chains, rounds);
    }
    portable::advance::<Sha1, 5>(chains, rounds);
}
