//! One password, written in several ways: `ü` is one character or two, looks the same, and is other bytes. Which of them a
//! phone was given depends on the system that it was typed at; nothing in a backup says which it was.
//!
//! A password is tried as it was given, and then, where that is another, with its accents composed (NFC) and decomposed
//! (NFD). Nothing is changed silently: whoever opens a backup hears which one fitted.

use std::fmt;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use rightful_core::secret::Secret;

use crate::backup::Backup;
use crate::error::UnlockError;
use crate::open::OpenBackup;

/// How a password was written when it fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spelling {
    /// As it was given.
    #[default]
    AsGiven,
    /// With letters and their accents as one character each.
    #[doc(alias = "NFC")]
    Composed,
    /// With letters and their accents as characters of their own.
    #[doc(alias = "NFD")]
    Decomposed,
}

impl fmt::Display for Spelling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AsGiven => "as it was given",
            Self::Composed => "with each letter and its accent as one character (NFC)",
            Self::Decomposed => "with each letter and its accent as two characters (NFD)",
        })
    }
}

/// A backup that has opened, and with what.
#[derive(Debug)]
pub struct Unlocked {
    /// What is in it.
    pub open: OpenBackup,
    /// How the password was written.
    pub spelling: Spelling,
    /// The password in that spelling.
    pub password: Secret,
}

impl Backup {
    /// Opens it with its password, in whichever spelling fits. Each that is another takes as long as a password does.
    ///
    /// # Errors
    /// Why it does not open; [`UnlockError::WrongPassword`] where no spelling fits.
    pub fn unlock_spelled(&self, password: &Secret) -> Result<Unlocked, UnlockError> {
        let given = match self.unlock(password) {
            Ok(open) => {
                let password = password.clone();
                return Ok(Unlocked { open, spelling: Spelling::AsGiven, password });
            }
            Err(why @ UnlockError::WrongPassword) => why,
            Err(why) => return Err(why),
        };
        for (spelling, password) in others(password) {
            match self.unlock(&password) {
                Ok(open) => return Ok(Unlocked { open, spelling, password }),
                Err(UnlockError::WrongPassword) => {}
                Err(why) => return Err(why),
            }
        }
        Err(given)
    }
}

/// The spellings that are other bytes.
fn others(password: &Secret) -> Vec<(Spelling, Secret)> {
    let Ok(text) = std::str::from_utf8(password.expose()) else { return Vec::new() };
    let composed = ComposingNormalizer::new_nfc().normalize(text).into_owned();
    let decomposed = DecomposingNormalizer::new_nfd().normalize(text).into_owned();
    let both = [(Spelling::Composed, composed), (Spelling::Decomposed, decomposed)];
    let both = both.map(|(spelling, text)| (spelling, Secret::new(text.into_bytes())));
    both.into_iter().filter(|(_, other)| other.expose() != password.expose()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(text: &str) -> Vec<(Spelling, String)> {
        let others = others(&Secret::new(text.as_bytes().to_vec())).into_iter();
        others.map(|(how, text)| (how, String::from_utf8_lossy(text.expose()).into_owned())).collect()
    }

    #[test]
    fn only_what_is_other_bytes_is_tried() {
        assert_eq!(spelled("correct horse?"), []);
        assert_eq!(spelled("Gr\u{fc}n"), [(Spelling::Decomposed, "Gru\u{308}n".to_owned())]);
        assert_eq!(spelled("Gru\u{308}n"), [(Spelling::Composed, "Gr\u{fc}n".to_owned())]);
        let mixed = spelled("\u{fc}u\u{308}");
        assert_eq!(mixed.len(), 2);
        assert_eq!(others(&Secret::new(vec![0xFF, 0xFC])).len(), 0);
    }
}
