//! From the password to the key that unwraps the class keys.
//!
//! | step | what |
//! |---|---|
//! | 1, since iOS 10.2 | PBKDF2 with HMAC-SHA256 over the password, salt `DPSL`, `DPIC` rounds |
//! | 2 | PBKDF2 with HMAC-SHA1 over that, or over the password itself, salt `SALT`, `ITER` rounds |

use std::fmt;
use std::ops::ControlFlow;

use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_lanes::pbkdf2::{pbkdf2_hmac_sha1_each, pbkdf2_hmac_sha256_each};
use zeroize::Zeroizing;

use super::parse::Keybag;
use crate::crypt::Key;
use crate::file_id::unhex;

/// How many rounds are believed. A file that claims four billion would cost minutes for every try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoundCaps {
    /// Of the first stage; real backups have ten million.
    pub first: u32,
    /// Of the second; real backups have ten thousand.
    pub second: u32,
}

impl Default for RoundCaps {
    fn default() -> Self {
        Self { first: 20_000_000, second: 1_000_000 }
    }
}

/// How far a derivation is, in rounds of both stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoundsDone {
    /// Rounds done.
    pub done: u64,
    /// Rounds in all.
    pub of: u64,
}

/// Why nothing was derived.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeriveError {
    /// The keybag claims more rounds than are believed.
    #[error("the keybag claims {claimed} rounds in {tag}; at most {cap} are believed")]
    TooManyRounds {
        /// In which stage.
        tag: &'static str,
        /// What it claims.
        claimed: u32,
        /// What is believed.
        cap: u32,
    },
    /// It was stopped.
    #[error("the password was not tried to the end: it was stopped")]
    Stopped,
}

impl Explain for DeriveError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooManyRounds { .. } => "backup/too-many-rounds",
            Self::Stopped => "backup/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::TooManyRounds { .. } => {
                "if you trust this backup, raise the limit and wait; else look for another copy of it"
            }
            Self::Stopped => "start again; nothing was changed",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::TooManyRounds { .. } => {
                Some("the file is damaged, or somebody made it to keep computers busy")
            }
            Self::Stopped => None,
        }
    }
}

/// The key from the password. As good as the password itself: no face, zeroed when dropped.
#[derive(Clone)]
pub struct DerivedKey(Key);

impl DerivedKey {
    /// Reads sixty-four hexadecimal digits, of either case; white space around them does not count.
    pub fn from_hex(text: &Secret) -> Option<Self> {
        let mut digits = Zeroizing::new(text.expose().trim_ascii().to_vec());
        digits.make_ascii_lowercase();
        let mut key = Key::new([0; 32]);
        unhex(&digits, key.as_mut_slice()).then_some(Self(key))
    }

    /// Its sixty-four digits, for an owner who asked to keep it.
    pub fn to_hex(&self) -> Secret {
        let digit = |value: u8| char::from_digit(value.into(), 16).map_or(b'0', |digit| digit as u8);
        Secret::new(self.0.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
    }

    /// The thirty-two bytes. Whoever calls this answers for where they go.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A key that was derived elsewhere, by the two steps above.
impl From<Key> for DerivedKey {
    fn from(key: Key) -> Self {
        Self(key)
    }
}

impl fmt::Debug for DerivedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl Keybag {
    /// Derives the key from a password, as it was typed. `watch` is told how far it is and says whether to go on.
    ///
    /// # Errors
    /// [`DeriveError::TooManyRounds`] before anything is computed, [`DeriveError::Stopped`] when `watch` says so.
    pub fn derive(
        &self,
        password: &Secret,
        caps: &RoundCaps,
        watch: &mut dyn FnMut(RoundsDone) -> ControlFlow<()>,
    ) -> Result<DerivedKey, DeriveError> {
        let mut key = Key::new([0; 32]);
        self.both_stages(&[password.expose()], std::slice::from_mut(&mut *key), caps, watch)?;
        Ok(DerivedKey(key))
    }

    /// Derives the key of each of these passwords, side by side: several take much less time than one after the other. `watch`
    /// is told how far each of them is.
    ///
    /// # Errors
    /// The same as those of [`Keybag::derive`].
    pub fn derive_each(
        &self,
        passwords: &[Secret],
        caps: &RoundCaps,
        watch: &mut dyn FnMut(RoundsDone) -> ControlFlow<()>,
    ) -> Result<Vec<DerivedKey>, DeriveError> {
        let exposed: Vec<&[u8]> = passwords.iter().map(Secret::expose).collect();
        let mut keys = Zeroizing::new(vec![[0; 32]; exposed.len()]);
        self.both_stages(&exposed, &mut keys, caps, watch)?;
        Ok(keys.iter().map(|key| DerivedKey(Key::new(*key))).collect())
    }

    fn both_stages(
        &self,
        passwords: &[&[u8]],
        out: &mut [[u8; 32]],
        caps: &RoundCaps,
        watch: &mut dyn FnMut(RoundsDone) -> ControlFlow<()>,
    ) -> Result<(), DeriveError> {
        let capped = |tag, claimed: u32, cap: u32| {
            if claimed > cap { Err(DeriveError::TooManyRounds { tag, claimed, cap }) } else { Ok(claimed) }
        };
        let first = self.first.map(|stage| capped("DPIC", stage.rounds, caps.first)).transpose()?;
        let second = capped("ITER", self.second.rounds, caps.second)?;
        let before = u64::from(first.unwrap_or_default());
        let of = before + u64::from(second);

        let mut between = Zeroizing::new(vec![[0; 32]; passwords.len()]);
        let mut stretched = passwords.to_vec();
        if let Some(stage) = self.first {
            let flow = pbkdf2_hmac_sha256_each(passwords, &stage.salt, stage.rounds, &mut between, |done| {
                watch(RoundsDone { done: done.into(), of })
            });
            if flow.is_break() {
                return Err(DeriveError::Stopped);
            }
            stretched = between.iter().map(|key| key.as_slice()).collect();
        }
        let flow = pbkdf2_hmac_sha1_each(&stretched, &self.second.salt, second, out, |done| {
            watch(RoundsDone { done: before + u64::from(done), of })
        });
        if flow.is_break() { Err(DeriveError::Stopped) } else { Ok(()) }
    }
}
