//! What was tried, as fingerprints: another description of the same password finds again what was tried before.
//!
//! A fingerprint is eight bytes of PBKDF2 over the candidate with a salt of the search, of a two-thousandth of the rounds that the
//! backup itself asks for. Whoever gets hold of the file can test whether something was tried, two thousand times faster than on the
//! backup; the password itself is never among them.

use std::ops::ControlFlow;

use rightful_core::secret::Secret;
use rightful_lanes::pbkdf2::pbkdf2_hmac_sha256_each;

/// What part of the backup's own rounds a fingerprint takes.
const PART: u64 = 2_000;

/// The most that are kept: eight bytes each. On the fastest computer that is a week of work.
pub(super) const MOST: usize = 16 << 20;

/// A part of a candidate's derivation that tells it from others.
pub(super) type Fingerprint = u64;

/// Makes fingerprints.
#[derive(Debug, Clone)]
pub(super) struct Fingers {
    salt: [u8; 20],
    rounds: u32,
}

impl Fingers {
    /// For a backup that takes so many rounds.
    pub(super) fn new(salt: [u8; 20], rounds: u64) -> Self {
        Self { salt, rounds: u32::try_from(rounds / PART).unwrap_or(u32::MAX).max(1) }
    }

    pub(super) fn of(&self, candidates: &[Secret]) -> Vec<Fingerprint> {
        let exposed: Vec<&[u8]> = candidates.iter().map(Secret::expose).collect();
        let mut out = vec![[0; 32]; exposed.len()];
        let go_on = |_| ControlFlow::Continue(());
        // It is never told to stop.
        let _ = pbkdf2_hmac_sha256_each(&exposed, &self.salt, self.rounds, &mut out, go_on);
        out.iter()
            .map(|key| key.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte)))
            .collect()
    }
}

/// All that were tried in earlier runs, and those of this one that are not on the disk yet.
#[derive(Debug, Default)]
pub(super) struct Tried {
    /// In order.
    known: Vec<Fingerprint>,
    pending: Vec<Fingerprint>,
}

impl Tried {
    pub(super) fn of(mut known: Vec<Fingerprint>) -> Self {
        known.sort_unstable();
        known.dedup();
        Self { known, pending: Vec::new() }
    }

    /// How many are known from before.
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    /// Whether it was tried in an earlier run. Within one run every candidate comes once anyway.
    pub(super) fn knows(&self, fingerprint: Fingerprint) -> bool {
        self.known.binary_search(&fingerprint).is_ok()
    }

    /// Notes what was tried.
    pub(super) fn note(&mut self, fingerprints: impl IntoIterator<Item = Fingerprint>) {
        self.pending.extend(fingerprints);
    }

    /// What is to be written down now.
    pub(super) fn take(&mut self) -> Vec<Fingerprint> {
        std::mem::take(&mut self.pending)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_fingerprint_is_of_one_candidate_and_one_search() {
        let words: Vec<Secret> = (0..200).map(|n| Secret::new(format!("word{n}").into_bytes())).collect();
        let here = Fingers::new([1; 20], 10_010_000);
        let all = here.of(&words);
        assert_eq!(all, here.of(&words));
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 200);
        assert!(Fingers::new([2; 20], 10_010_000).of(&words).iter().all(|other| !all.contains(other)));
        assert_eq!(here.rounds, 5_005);
        assert_eq!(Fingers::new([1; 20], 10_000).rounds, 5);
        assert_eq!(Fingers::new([1; 20], 11).rounds, 1);
        let tried = Tried::of(all.clone());
        assert!(all.iter().all(|one| tried.knows(*one)) && !tried.knows(all[0] ^ 1));
    }
}
