//! Whether what has come is a whole backup: said by the reader of the product, not by the phone.

use std::fmt;
use std::path::Path;

use rightful_backup::crew::{Continue, Ended};
use rightful_backup::verify::{self, Level, VerifyError};
use rightful_backup::{Backup, BackupError, Completeness, Spelling, UnlockError, Unlocked};
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;

use super::Encryption;

/// How much was proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// Every file of the index is there, and those with a digest are as the phone wrote them.
    Whole {
        /// Files in the index.
        files: u64,
        /// Digests that are right.
        digests: u64,
        /// How its password was written that has opened it, where it is encrypted.
        opened: Option<Spelling>,
    },
    /// It is encrypted, and no password was given: the phone says that it is whole, and its lists and keys can be read.
    Closed,
    /// The password that was given is another one.
    WrongPassword,
}

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole { files, digests, opened } => {
                let opened = match opened {
                    None => String::new(),
                    Some(Spelling::AsGiven) => "its password opens it; ".to_owned(),
                    Some(spelling) => format!("its password opens it, written {spelling}; "),
                };
                write!(f, "{opened}all {files} files of its index are there, {digests} digests are right")
            }
            Self::Closed => f.write_str(
                "the phone says that it is whole, and its lists and keys can be read; what is in it can be proven with its password only",
            ),
            Self::WrongPassword => f.write_str(
                "the phone says that it is whole; the password that you gave does not open it, so that no more could be proven",
            ),
        }
    }
}

/// Why it is none that could be kept.
#[derive(Debug, thiserror::Error)]
pub enum Unproven {
    /// It is none.
    #[error("what came is no backup")]
    None(#[from] BackupError),
    /// It is not finished, whatever the phone says.
    #[error("the phone said that it was done, and the backup is not finished")]
    Unfinished,
    /// It is not encrypted as it should be.
    #[error("the phone was to encrypt the backup, and it is not encrypted")]
    NotEncrypted,
    /// It does not open.
    #[error("the new backup cannot be opened")]
    Shut(#[source] UnlockError),
    /// Its files cannot be compared with its index.
    #[error("the new backup cannot be proven")]
    Verify(#[from] VerifyError),
    /// Files are missing or wrong.
    #[error("of the new backup {missing} files are missing and {wrong} are not as the phone wrote them")]
    Incomplete {
        /// Files that are missing, or are none.
        missing: u64,
        /// Files, or rows of the index, that are damaged.
        wrong: u64,
    },
    /// The owner wants to stop.
    #[error("stopped at your wish, before it was proven")]
    Stopped,
}

/// Proves the new backup.
pub(super) fn prove(
    path: &Path,
    encryption: Encryption,
    password: Option<&Secret>,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<Proof, Unproven> {
    let backup = Backup::open(path)?;
    if backup.completeness() != Completeness::Finished {
        return Err(Unproven::Unfinished);
    }
    if encryption == Encryption::On && !backup.is_encrypted() {
        return Err(Unproven::NotEncrypted);
    }
    let (open, opened) = if backup.is_encrypted() {
        let Some(password) = password else {
            return match backup.keybag() {
                Ok(_) => Ok(Proof::Closed),
                Err(why) => Err(Unproven::Shut(why.clone().into())),
            };
        };
        match backup.unlock_spelled(password) {
            Ok(Unlocked { open, spelling, .. }) => (open, Some(spelling)),
            Err(UnlockError::WrongPassword) => return Ok(Proof::WrongPassword),
            Err(why) => return Err(Unproven::Shut(why)),
        }
    } else {
        (backup.open_plain().map_err(Unproven::Shut)?, None)
    };
    let watch = |_| if stopped() { Continue::Stop } else { Continue::Yes };
    let verdict = verify::run(&open, Level::Intact, &watch)?;
    if verdict.ended == Ended::Stopped {
        return Err(Unproven::Stopped);
    }
    if !verdict.is_good() {
        let wrong = verdict.digests.as_ref().map_or(0, |digests| digests.wrong.count());
        return Err(Unproven::Incomplete {
            missing: verdict.missing.count() + verdict.not_files.count(),
            wrong: wrong + verdict.bad_rows.count(),
        });
    }
    let digests = verdict.digests.as_ref().map_or(0, |digests| digests.right);
    Ok(Proof::Whole { files: verdict.files, digests, opened })
}

/// When a backup was made, in seconds since 1970, where it says so.
pub(super) fn made(path: &Path) -> Option<i64> {
    let backup = Backup::open(path).ok()?;
    let device = backup.status().and_then(|status| status.date);
    device.or_else(|| backup.info().and_then(|info| info.date))
}

impl Explain for Unproven {
    fn code(&self) -> &'static str {
        match self {
            Self::None(error) => error.code(),
            Self::Unfinished => "backup/not-finished",
            Self::NotEncrypted => "backup/not-encrypted-as-wished",
            Self::Shut(error) => error.code(),
            Self::Verify(error) => error.code(),
            Self::Incomplete { .. } => "backup/incomplete",
            Self::Stopped => "backup/stopped-by-owner",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::None(_) | Self::Unfinished | Self::Shut(_) | Self::Verify(_) | Self::Incomplete { .. } => {
                "have everything copied anew: rightful backup take --full"
            }
            Self::NotEncrypted => {
                "start again; if it happens again, turn encryption off and on: rightful backup encryption off"
            }
            Self::Stopped => "start again when you are ready: nothing has to be copied twice",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Incomplete { .. } => {
                Some("the disk is failing, or somebody has changed files in the folder")
            }
            Self::None(_)
            | Self::Unfinished
            | Self::NotEncrypted
            | Self::Shut(_)
            | Self::Verify(_)
            | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Stopped => Ending::StoppedSafely,
            Self::None(_)
            | Self::Unfinished
            | Self::NotEncrypted
            | Self::Shut(_)
            | Self::Verify(_)
            | Self::Incomplete { .. } => Ending::Failed,
        }
    }
}
