//! PBKDF2 for one password, as fast as one chain goes, and for many, as many chains side by side as is fastest.
//!
//! Each round of a chain waits for the one before; chains do not wait for each other. A password is one chain of HMAC-SHA256,
//! or two of HMAC-SHA1, for thirty-two bytes of output.

use std::ops::ControlFlow;

use crate::chain::{Chain, Sha1, Sha256};
use crate::portable;
use crate::times::Times;
use crate::ways::{Kernel, Task, Way};

/// How many rounds are done between two looks at whether to go on: about 13 ms of SHA-256. With many passwords there are fewer.
pub const SLICE: u32 = 100_000;

/// The fewest.
const SHORT_SLICE: u32 = 1000;

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
    pbkdf2_hmac_sha256_each(&[password], salt, rounds, std::slice::from_mut(out), watch)
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
    pbkdf2_hmac_sha1_each(&[password], salt, rounds, std::slice::from_mut(out), watch)
}

/// Derives 32 bytes of each password, all with the same salt, by PBKDF2 with HMAC-SHA256. They advance together: now and then,
/// [`SLICE`] rounds at most, `watch` is told how many rounds each has done and says whether to go on. When it does not, `out`
/// stays as it was.
///
/// # Panics
/// When there are not as many outputs as passwords.
pub fn pbkdf2_hmac_sha256_each(
    passwords: &[&[u8]],
    salt: &[u8],
    rounds: u32,
    out: &mut [[u8; 32]],
    watch: impl FnMut(u32) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let times = Times::known(Task::Sha256Rounds);
    sha256_each(|count| times.plan(count), passwords, salt, rounds, out, watch)
}

/// Derives 32 bytes of each password, all with the same salt, by PBKDF2 with HMAC-SHA1. They advance together: now and then,
/// [`SLICE`] rounds at most, `watch` is told how many rounds each has done and says whether to go on. When it does not, `out`
/// stays as it was.
///
/// # Panics
/// When there are not as many outputs as passwords.
pub fn pbkdf2_hmac_sha1_each(
    passwords: &[&[u8]],
    salt: &[u8],
    rounds: u32,
    out: &mut [[u8; 32]],
    watch: impl FnMut(u32) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let times = Times::known(Task::Sha1Rounds);
    sha1_each(|count| times.plan(count), passwords, salt, rounds, out, watch)
}

/// As [`pbkdf2_hmac_sha256_each`], in one way only, for tests and measurements.
///
/// # Panics
/// When there are not as many outputs as passwords.
pub fn pbkdf2_hmac_sha256_by(way: Way, passwords: &[&[u8]], salt: &[u8], rounds: u32, out: &mut [[u8; 32]]) {
    let _ = sha256_each(
        |count| vec![way; count.div_ceil(way.lanes())],
        passwords,
        salt,
        rounds,
        out,
        |_| ControlFlow::Continue(()),
    );
}

/// As [`pbkdf2_hmac_sha1_each`], in one way only, for tests and measurements.
///
/// # Panics
/// When there are not as many outputs as passwords.
pub fn pbkdf2_hmac_sha1_by(way: Way, passwords: &[&[u8]], salt: &[u8], rounds: u32, out: &mut [[u8; 32]]) {
    let _ = sha1_each(
        |count| vec![way; count.div_ceil(way.lanes())],
        passwords,
        salt,
        rounds,
        out,
        |_| ControlFlow::Continue(()),
    );
}

fn sha256_each(
    ways: impl Fn(usize) -> Vec<Way>,
    passwords: &[&[u8]],
    salt: &[u8],
    rounds: u32,
    out: &mut [[u8; 32]],
    watch: impl FnMut(u32) -> ControlFlow<()>,
) -> ControlFlow<()> {
    assert_eq!(passwords.len(), out.len(), "an output for every password");
    let chains = passwords.iter().map(|password| Chain::begin::<Sha256>(password, salt, 1));
    let mut groups = Groups::of(ways(passwords.len()), chains);
    groups.further(rounds, watch, sha256_further)?;
    for (out, chain) in out.iter_mut().zip(&groups.chains) {
        chain.write(out);
    }
    ControlFlow::Continue(())
}

fn sha1_each(
    ways: impl Fn(usize) -> Vec<Way>,
    passwords: &[&[u8]],
    salt: &[u8],
    rounds: u32,
    out: &mut [[u8; 32]],
    watch: impl FnMut(u32) -> ControlFlow<()>,
) -> ControlFlow<()> {
    assert_eq!(passwords.len(), out.len(), "an output for every password");
    // Two blocks of the output: two chains, which fill each other's waits.
    let chains = passwords.iter().flat_map(|password| {
        let first = Chain::begin::<Sha1>(password, salt, 1);
        let second = first.begin_again::<Sha1>(salt, 2);
        [first, second]
    });
    let mut groups = Groups::of(ways(2 * passwords.len()), chains);
    groups.further(rounds, watch, sha1_further)?;
    for (out, chains) in out.iter_mut().zip(groups.chains.as_chunks::<2>().0) {
        let (front, back) = out.split_at_mut(20);
        chains[0].write(front);
        chains[1].write(back);
    }
    ControlFlow::Continue(())
}

/// Chains side by side, and how many of them which way takes at once, in order.
struct Groups<const W: usize> {
    chains: Vec<Chain<W>>,
    ways: Vec<Way>,
}

impl<const W: usize> Groups<W> {
    fn of(ways: Vec<Way>, chains: impl Iterator<Item = Chain<W>>) -> Self {
        let lanes = ways.iter().map(|way| way.lanes()).sum();
        // They stay where they are: what had moved on would leave copies that nobody overwrites.
        let mut all = Vec::with_capacity(lanes);
        all.extend(chains.take(lanes));
        // Lanes that are left over do the last chain again.
        if let Some(last) = all.last().cloned() {
            all.resize(lanes, last);
        }
        Self { chains: all, ways }
    }

    /// Lets `further` do all rounds but the first one, which is done when a chain begins: in slices of rounds, and in each
    /// slice one group after the other.
    fn further(
        &mut self,
        rounds: u32,
        mut watch: impl FnMut(u32) -> ControlFlow<()>,
        further: impl Fn(Way, &mut [Chain<W>], u32),
    ) -> ControlFlow<()> {
        let groups = u32::try_from(self.ways.len()).unwrap_or(u32::MAX).max(1);
        let longest = (SLICE / groups).max(SHORT_SLICE);
        let mut left = rounds.saturating_sub(1);
        while left > 0 {
            watch(rounds - left)?;
            let slice = left.min(longest);
            let mut rest = self.chains.as_mut_slice();
            for way in &self.ways {
                let (now, later) = rest.split_at_mut(way.lanes());
                further(*way, now, slice);
                rest = later;
            }
            left -= slice;
        }
        ControlFlow::Continue(())
    }
}

/// As many chains as the way has lanes, as a kernel wants them.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
macro_rules! exactly {
    ($leave:ident.$hash:ident, $chains:ident, $rounds:ident, $count:literal) => {
        if let Ok(chains) = <&mut [_; $count]>::try_from(&mut *$chains) {
            return $leave.$hash(chains, $rounds);
        }
    };
}

/// Takes as many chains as the way has lanes so many rounds further.
pub(crate) fn sha256_further(way: Way, chains: &mut [Chain<8>], rounds: u32) {
    match (way.kernel, way.streams) {
        #[cfg(target_arch = "x86_64")]
        (Kernel::Sixteen(leave), _) => {
            exactly!(leave.sha256, chains, rounds, 1);
            exactly!(leave.sha256, chains, rounds, 2);
            exactly!(leave.sha256, chains, rounds, 3);
        }
        #[cfg(target_arch = "x86_64")]
        (Kernel::ThirtyTwo(leave), _) => {
            exactly!(leave.sha256, chains, rounds, 3);
            exactly!(leave.sha256, chains, rounds, 4);
            exactly!(leave.sha256, chains, rounds, 5);
        }
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx2(leave), 1) => return leave.sha256::<1>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512Vl(leave), 1) => return leave.sha256::<1>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512Vl(leave), 2) => return leave.sha256::<2>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512(leave), 1) => return leave.sha256::<1>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512(leave), 2) => return leave.sha256::<2>(chains, rounds),
        #[cfg(target_arch = "aarch64")]
        (Kernel::Arm(leave), _) => {
            exactly!(leave.sha256, chains, rounds, 1);
            exactly!(leave.sha256, chains, rounds, 2);
            exactly!(leave.sha256, chains, rounds, 4);
        }
        _ => {}
    }
    portable::advance::<Sha256, 8>(chains, rounds);
}

/// Takes as many chains as the way has lanes so many rounds further.
pub(crate) fn sha1_further(way: Way, chains: &mut [Chain<5>], rounds: u32) {
    match (way.kernel, way.streams) {
        #[cfg(target_arch = "x86_64")]
        (Kernel::Sixteen(leave), _) => {
            exactly!(leave.sha1, chains, rounds, 1);
            exactly!(leave.sha1, chains, rounds, 2);
            exactly!(leave.sha1, chains, rounds, 4);
        }
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx2(leave), 1) => return leave.sha1::<1>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512Vl(leave), 1) => return leave.sha1::<1>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512Vl(leave), 2) => return leave.sha1::<2>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512(leave), 1) => return leave.sha1::<1>(chains, rounds),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512(leave), 2) => return leave.sha1::<2>(chains, rounds),
        #[cfg(target_arch = "aarch64")]
        (Kernel::Arm(leave), _) => {
            exactly!(leave.sha1, chains, rounds, 1);
            exactly!(leave.sha1, chains, rounds, 2);
            exactly!(leave.sha1, chains, rounds, 4);
        }
        _ => {}
    }
    portable::advance::<Sha1, 5>(chains, rounds);
}
