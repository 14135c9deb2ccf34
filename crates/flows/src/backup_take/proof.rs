//! Whether what has come is a whole backup: said by the reader of the product, not by the phone.

use std::fmt;
use std::path::Path;

use rightful_backup::crew::{Continue, Ended};
use rightful_backup::verify::{self, Level, Since, Verdict, VerifyError};
use rightful_backup::{Backup, BackupError, Completeness, Spelling, UnlockError, Unlocked};
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use rightful_host::backup_folder::working::Earlier;

use super::Encryption;

/// How much was proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// Every file of the index is there, and what came was read to its end.
    Whole(Seen),
    /// The same, but for files that are shorter than the index says. Nothing tells whether the phone has shortened them.
    Short(Seen),
    /// It is encrypted, and no password was given: the phone says that it is whole, and its lists and keys can be read.
    Closed,
    /// The password that was given is another one.
    WrongPassword,
}

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    /// Files in the index.
    files: u64,
    /// Of them as in the backup before, by all that both indexes say: there, and as long as there.
    unchanged: u64,
    /// Digests that are right.
    digests: u64,
    /// Files that are shorter than the index says.
    short: u64,
    /// How its password was written that has opened it, where it is encrypted.
    opened: Option<Spelling>,
}

impl Proof {
    /// What has happened, in one line: no more than is known.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Whole(Seen { unchanged: 0, .. }) => "The backup is whole",
            Self::Whole(_) => "The backup is complete, and what came is whole",
            Self::Short(_) => {
                "The phone says the backup is whole; some of its files are shorter than it says itself"
            }
            Self::Closed | Self::WrongPassword => {
                "The phone says the backup is whole; what is in it was not proven"
            }
        }
    }

    /// What becomes of one that came earlier and was set aside, because it was not whole.
    pub(super) fn earlier(self) -> Earlier {
        match self {
            Self::Whole(_) => Earlier::Goes,
            Self::Short(_) | Self::Closed | Self::WrongPassword => Earlier::Stays,
        }
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(seen) => write!(f, "{seen}"),
            Self::Short(seen) if seen.short == 1 => write!(
                f,
                "{seen}; 1 file is shorter than the index says, and named above: the phone may have shortened it meanwhile"
            ),
            Self::Short(seen) => write!(
                f,
                "{seen}; {count} files are shorter than the index says, and named above: the phone may have shortened them meanwhile",
                count = seen.short
            ),
            Self::Closed => f.write_str(
                "the phone says that it is whole, and its lists and keys can be read; what is in it can be proven with its password only: rightful backup verify",
            ),
            Self::WrongPassword => f.write_str(
                "the phone says that it is whole; the password that you gave does not open it, so that no more could be proven",
            ),
        }
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.opened {
            None => {}
            Some(Spelling::AsGiven) => f.write_str("its password opens it")?,
            Some(spelling) => write!(f, "its password opens it, written {spelling}")?,
        }
        if self.opened.is_some() {
            f.write_str("; ")?;
        }
        let Self { files, unchanged, digests, .. } = *self;
        match unchanged {
            0 => write!(
                f,
                "all {files} files of its index are there, all were read to their end, {digests} digests are right"
            ),
            unchanged => write!(
                f,
                "all {files} files of its index are there, {} that came or changed were read to their end, {digests} digests are right; {unchanged} are as in the backup before by its index, and as long as there, and were not read again: rightful backup verify reads everything",
                files - unchanged
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

/// What was found.
#[derive(Debug)]
pub(super) struct Found {
    /// How much of it is proven.
    pub(super) proof: Proof,
    /// What was read, to be told.
    pub(super) verdict: Option<Verdict>,
}

impl From<Proof> for Found {
    fn from(proof: Proof) -> Self {
        Self { proof, verdict: None }
    }
}

/// Proves the new backup. What it has in common with the one `before` is not read once more.
pub(super) fn prove(
    path: &Path,
    before: &Path,
    encryption: Encryption,
    password: Option<&Secret>,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<Found, Unproven> {
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
                Ok(_) => Ok(Proof::Closed.into()),
                Err(why) => Err(Unproven::Shut(why.clone().into())),
            };
        };
        match backup.unlock_spelled(password) {
            Ok(Unlocked { open, spelling, .. }) => (open, Some(spelling)),
            Err(UnlockError::WrongPassword) => return Ok(Proof::WrongPassword.into()),
            Err(why) => return Err(Unproven::Shut(why)),
        }
    } else {
        (backup.open_plain().map_err(Unproven::Shut)?, None)
    };
    let watch = |_| if stopped() { Continue::Stop } else { Continue::Yes };
    // Where it does not open with the same keys, nothing of it is in the new one.
    let base = Backup::open(before).ok().and_then(|before| before.open_as_before(&backup, &open).ok());
    let verdict = match &base {
        Some(base) => verify::run_since(&open, &Since::new(base), Level::Readable, &watch)?,
        None => verify::run(&open, Level::Readable, &watch)?,
    };
    if verdict.ended == Ended::Stopped {
        return Err(Unproven::Stopped);
    }
    let digests = verdict.digests.as_ref().filter(|digests| !digests.unknown_kind());
    if !verdict.is_good_but_for_short() {
        let damaged = verdict.read.as_ref().map_or(0, |read| read.damaged.count() - read.short);
        let wrong = digests.map_or(0, |digests| digests.wrong.count()).max(damaged);
        return Err(Unproven::Incomplete {
            missing: verdict.missing.count() + verdict.not_files.count(),
            wrong: wrong + verdict.bad_rows.count(),
        });
    }
    let short = verdict.short();
    let (files, unchanged) = (verdict.files, verdict.unchanged);
    let seen = Seen { files, unchanged, digests: digests.map_or(0, |digests| digests.right), short, opened };
    let proof = if short == 0 { Proof::Whole(seen) } else { Proof::Short(seen) };
    Ok(Found { proof, verdict: Some(verdict) })
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
                "start again; if it happens again, turn encryption off and on again: rightful backup encryption off, then rightful backup encryption on"
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
