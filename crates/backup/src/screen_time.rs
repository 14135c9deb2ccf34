//! The Screen Time code, earlier the restrictions code: where each system keeps it, and the truth where none does.
//!
//! | iOS | where | how |
//! |---|---|---|
//! | 4 – 6 | `com.apple.springboard.plist`, `SBParentalControlsPIN` | in clear |
//! | 7 – 11 | `com.apple.restrictionspassword.plist`: 20 bytes and a salt | PBKDF2-HMAC-SHA1 of four digits, 1,000 rounds: all 10,000 are tried |
//! | 12 | the keychain, service `ParentalControls` | needs a backup with a password |
//! | 13 and later | in no backup | Apple's own way: the Apple Account that set it up |
//!
//! This is the owner's own code in the owner's own backup. Nothing is tried on a device.
//!
//! # What a hostile backup could do here
//!
//! Claim another length of key or salt, or lists that nest: lengths are compared, size and depth are counted first.

mod restrictions;

use std::io::Cursor;

use plist::{Dictionary, Value};
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use rightful_core::shape::{self, Limits};

use crate::backup::Backup;
use crate::index::IndexError;
use crate::keychain::{self, KeychainError};
use crate::open::OpenBackup;
use crate::read::Whole;

pub use restrictions::search;

/// What the lists that are looked into may be.
const LIST: Limits = Limits { bytes: 4 << 20, depth: 32, items: 100_000 };

const HOME: &str = "HomeDomain";
const SPRINGBOARD: &str = "Library/Preferences/com.apple.springboard.plist";
const RESTRICTIONS: &str = "Library/Preferences/com.apple.restrictionspassword.plist";

/// What the backup says about the code.
#[derive(Debug)]
pub struct Answer {
    /// The system that the backup was made with, where that is known.
    pub version: Option<String>,
    /// The code, or why there is none.
    pub finding: Finding,
}

/// The code, or why there is none.
#[derive(Debug)]
pub enum Finding {
    /// This is it.
    Code(Secret),
    /// The system keeps it in its backups, and this one has none: none was set when the backup was made.
    NotSet,
    /// Something is kept, and none of the ten thousand codes fits it.
    NoneFits,
    /// The file that would have it is damaged or cannot be read.
    Unreadable,
    /// The system keeps it in the keychain, and the backup has no password.
    NeedsPassword,
    /// The system keeps it in no backup: iOS 13 and later.
    InNoBackup,
}

/// What can be said before the backup is opened: nobody should have to look for a password that would not help.
pub fn beforehand(backup: &Backup) -> Option<NoCode> {
    match (major(version(backup).as_deref()), backup.is_encrypted()) {
        (Some(13..), _) => Some(NoCode::InNoBackup),
        (Some(12), false) => Some(NoCode::NeedsPassword),
        _ => None,
    }
}

/// The system that the backup was made with; the device is believed before the computer.
fn version(backup: &Backup) -> Option<String> {
    let manifest = backup.manifest().ok().and_then(|list| list.product_version.clone());
    manifest.or_else(|| backup.info().and_then(|info| info.version.clone()))
}

fn major(version: Option<&str>) -> Option<u32> {
    version?.split('.').next()?.trim().parse().ok()
}

/// Looks where the system of this backup keeps the code.
///
/// # Errors
/// When the index cannot be asked.
pub fn answer(backup: &Backup, open: &OpenBackup) -> Result<Answer, IndexError> {
    let version = version(backup);
    let finding = match major(version.as_deref()) {
        Some(13..) => Finding::InNoBackup,
        Some(12) => in_keychain(open)?,
        Some(7..=11) => in_restrictions(open)?,
        Some(0..=6) => in_clear(open)?,
        // Nobody says which system it is: wherever something is.
        None => match in_restrictions(open)? {
            Finding::NotSet => match in_clear(open)? {
                Finding::NotSet => in_keychain(open)?,
                found => found,
            },
            found => found,
        },
    };
    Ok(Answer { version, finding })
}

fn in_clear(open: &OpenBackup) -> Result<Finding, IndexError> {
    Ok(match list(open, SPRINGBOARD)? {
        Listed::Absent => Finding::NotSet,
        Listed::Unreadable => Finding::Unreadable,
        Listed::There(list) => match list.get("SBParentalControlsPIN") {
            Some(Value::String(code)) if !code.is_empty() => {
                Finding::Code(Secret::new(code.clone().into_bytes()))
            }
            Some(Value::Integer(code)) => match code.as_unsigned() {
                Some(code @ 0..=9_999) => Finding::Code(Secret::new(format!("{code:04}").into_bytes())),
                _ => Finding::NoneFits,
            },
            Some(Value::String(_)) | None => Finding::NotSet,
            Some(_) => Finding::NoneFits,
        },
    })
}

fn in_restrictions(open: &OpenBackup) -> Result<Finding, IndexError> {
    Ok(match list(open, RESTRICTIONS)? {
        Listed::Absent => Finding::NotSet,
        Listed::Unreadable => Finding::Unreadable,
        Listed::There(list) => {
            let data = |name| list.get(name).and_then(Value::as_data);
            match (data("RestrictionsPasswordKey"), data("RestrictionsPasswordSalt")) {
                (Some(key), Some(salt)) => search(key, salt).map_or(Finding::NoneFits, Finding::Code),
                (None, None) => Finding::NotSet,
                (Some(_), None) | (None, Some(_)) => Finding::NoneFits,
            }
        }
    })
}

fn in_keychain(open: &OpenBackup) -> Result<Finding, IndexError> {
    let keychain = match keychain::of(open) {
        Ok(keychain) => keychain,
        Err(KeychainError::NotEncrypted) => return Ok(Finding::NeedsPassword),
        Err(KeychainError::Index(why)) => return Err(why),
        Err(KeychainError::Missing) => return Ok(Finding::NotSet),
        Err(
            KeychainError::Row(_)
            | KeychainError::File(_)
            | KeychainError::TooLong(_)
            | KeychainError::Misshapen(_)
            | KeychainError::Damaged,
        ) => return Ok(Finding::Unreadable),
    };
    let mut items = keychain.items.into_iter();
    let found = items.find(|item| {
        item.class == keychain::Class::Password
            && item.service() == Some("ParentalControls")
            && !item.is_deleted()
    });
    Ok(found.and_then(|item| item.secret).map_or(Finding::NotSet, Finding::Code))
}

enum Listed {
    There(Dictionary),
    Absent,
    Unreadable,
}

fn list(open: &OpenBackup, path: &str) -> Result<Listed, IndexError> {
    let entry = match open.entry(HOME, path)? {
        None => return Ok(Listed::Absent),
        Some(Err(_)) => return Ok(Listed::Unreadable),
        Some(Ok(entry)) => entry,
    };
    let Ok((bytes, outcome)) = open.read_to_vec(&entry, LIST.bytes) else { return Ok(Listed::Unreadable) };
    if matches!(outcome.whole, Whole::No(_)) || shape::check(&bytes, &LIST).is_err() {
        return Ok(Listed::Unreadable);
    }
    let value = if bytes.starts_with(shape::BINARY_MAGIC) {
        Value::from_reader(Cursor::new(bytes))
    } else {
        Value::from_reader_xml(bytes.as_slice())
    };
    Ok(value.ok().and_then(Value::into_dictionary).map_or(Listed::Unreadable, Listed::There))
}

/// Why there is no code to show, as an error that explains itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoCode {
    /// None was set.
    #[error("no Screen Time or restrictions code was set when this backup was made")]
    NotSet,
    /// None of the ten thousand fits.
    #[error("what the backup keeps of the restrictions code fits none of the ten thousand codes")]
    NoneFits,
    /// The file is damaged.
    #[error("the file that keeps the code cannot be read")]
    Unreadable,
    /// The backup has no password.
    #[error("iOS 12 keeps the Screen Time code in the keychain, which only a backup with a password opens")]
    NeedsPassword,
    /// In no backup.
    #[error("since iOS 13 the Screen Time code is in no backup")]
    InNoBackup,
}

impl Finding {
    /// The code.
    ///
    /// # Errors
    /// Why there is none.
    pub fn code(self) -> Result<Secret, NoCode> {
        match self {
            Self::Code(code) => Ok(code),
            Self::NotSet => Err(NoCode::NotSet),
            Self::NoneFits => Err(NoCode::NoneFits),
            Self::Unreadable => Err(NoCode::Unreadable),
            Self::NeedsPassword => Err(NoCode::NeedsPassword),
            Self::InNoBackup => Err(NoCode::InNoBackup),
        }
    }
}

impl Explain for NoCode {
    fn code(&self) -> &'static str {
        match self {
            Self::NotSet => "backup/code-not-set",
            Self::NoneFits => "backup/code-none-fits",
            Self::Unreadable => "backup/code-unreadable",
            Self::NeedsPassword => "backup/code-needs-password",
            Self::InNoBackup => "backup/code-in-no-backup",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotSet => {
                "take a fresh backup of the device that has the restriction, which is the child's; a managed device has no \
                 code of its own"
            }
            Self::NoneFits | Self::Unreadable => "look for another backup of the same device",
            Self::NeedsPassword => "set a backup password on the device, make a new backup, and ask that one",
            Self::InNoBackup => {
                "on the device, open Settings, Screen Time, Change Screen Time Passcode, and choose Forgot Passcode: the \
                 Apple Account that set it up can set a new one"
            }
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotSet | Self::NeedsPassword | Self::InNoBackup => Ending::NothingToActOn,
            Self::NoneFits | Self::Unreadable => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_to_do() {
        for (finding, code) in [
            (Finding::NotSet, "backup/code-not-set"),
            (Finding::NoneFits, "backup/code-none-fits"),
            (Finding::Unreadable, "backup/code-unreadable"),
            (Finding::NeedsPassword, "backup/code-needs-password"),
            (Finding::InNoBackup, "backup/code-in-no-backup"),
        ] {
            let why = finding.code().expect_err("no code");
            assert_eq!(why.code(), code);
            assert!(!why.help().ends_with('.') && !why.to_string().ends_with('.'));
        }
        assert_eq!(NoCode::InNoBackup.to_string(), "since iOS 13 the Screen Time code is in no backup");
        let code = Finding::Code(Secret::new(b"0001".to_vec()));
        assert_eq!(format!("{code:?}"), "Code([secret])");
        assert_eq!(code.code().expect("a code").expose(), b"0001");
    }
}
