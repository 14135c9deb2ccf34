//! Why a backup was not restored, and how things were left.

use rightful_backup::verify::VerifyError;
use rightful_backup::verify::fit::Misfit;
use rightful_backup::{BackupError, UnlockError};
use rightful_core::consent::ConsentError;
use rightful_core::event::Erased;
use rightful_core::report::{Ending, Explain};

use super::Sent;
use crate::backup::{Things, some};
use crate::backup_link::{LinkError, gigabytes};

/// Why it was not restored.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The phone, or the way to it.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The folder is no backup.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// It does not open.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    /// It cannot be gone through.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// It was interrupted.
    #[error("the backup was not finished when it was made")]
    Unfinished,
    /// It is for reading.
    #[error(
        "this is a decrypted copy, made for reading: its passwords stay locked with keys that it no longer has, and a phone would come back without them"
    )]
    DecryptedCopy,
    /// It is not whole.
    #[error("of the backup {missing} files are missing and {wrong} rows of its index are damaged")]
    Incomplete {
        /// Files that are missing, or are none.
        missing: u64,
        /// Rows that cannot be read.
        wrong: u64,
    },
    /// What is in its files is not what it was.
    #[error("the backup is not as it was written: {0}")]
    Damaged(String),
    /// It is a part of one, and this phone would erase itself.
    #[error(
        "the backup has nothing of {lacking}: it is a part of one, and from iOS 27 on a phone erases itself over a part"
    )]
    Part {
        /// What it has nothing of.
        lacking: String,
    },
    /// It does not go onto this phone.
    #[error(transparent)]
    Misfit(Misfit),
    /// Find My forbids it.
    #[error("Find My is on, and the phone takes no backup then")]
    FindMyOn,
    /// The phone is too small.
    #[error("the backup has {}, and the phone takes {} in all", gigabytes(*.needed), gigabytes(*.capacity))]
    NoRoomThere {
        /// Bytes of the backup.
        needed: u64,
        /// Bytes of the phone.
        capacity: u64,
    },
    /// The phone is done, and did not get all of it.
    #[error("the phone says that it has taken the backup, and not all of it was sent: {} could not be read here", some(*.files, Things::Files))]
    NotAllSent {
        /// So many files.
        files: u64,
    },
    /// The owner has not agreed.
    #[error("no consent to the restore was given")]
    NoConsent,
    /// What was typed is no consent.
    #[error(transparent)]
    Consent(ConsentError),
}

impl From<ConsentError> for Failure {
    fn from(error: ConsentError) -> Self {
        match error {
            ConsentError::NotGiven => Self::NoConsent,
            error @ (ConsentError::Mistyped { .. } | ConsentError::AnotherDevice { .. }) => {
                Self::Consent(error)
            }
        }
    }
}

impl Failure {
    /// Whether the phone can still be told something.
    pub(super) fn leaves_connection(&self) -> bool {
        !matches!(self, Self::Link(error) if error.is_lost())
    }

    /// What was not affected.
    pub(super) fn left(&self, erased: Erased, sent: Sent) -> &'static str {
        match (erased, sent, self) {
            (Erased::No, Sent::Nothing, _) => "Nothing was sent: the phone and the backup are as they were.",
            (Erased::No, Sent::List, _) => {
                "Nothing on the phone was replaced, and the backup is as it was. The list of the apps of the backup may lie on the phone: it does nothing by itself, and the next restore replaces it."
            }
            (_, _, Self::Link(LinkError::Refused(_))) => {
                "The phone refused it; the backup was only read. Look at the phone before you start again."
            }
            (_, _, Self::NotAllSent { .. }) => {
                "Everything else of the backup was sent, and the phone restarts. The backup was only read and is as it was."
            }
            _ => {
                "The backup was only read and is as it was. How far the phone has come it does not say: look at it, and start again if what was on it is not there."
            }
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Link(error) => error.code(),
            Self::Backup(error) => error.code(),
            Self::Unlock(error) => error.code(),
            Self::Verify(error) => error.code(),
            Self::Misfit(misfit) => misfit.code(),
            Self::Unfinished => "backup/interrupted",
            Self::DecryptedCopy => "backup/decrypted-copy",
            Self::Incomplete { .. } => "backup/not-whole",
            Self::Damaged(_) => "backup/contents-damaged",
            Self::Part { .. } => "backup/part-would-erase",
            Self::FindMyOn => "backup/find-my-on",
            Self::NoRoomThere { .. } => "backup/no-room-there",
            Self::NotAllSent { .. } => "backup/not-all-sent",
            Self::NoConsent => "consent/not-given",
            Self::Consent(error) => error.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Link(error) => error.help(),
            Self::Backup(error) => error.help(),
            Self::Unlock(error) => error.help(),
            Self::Verify(error) => error.help(),
            Self::Misfit(misfit) => misfit.help(),
            Self::Unfinished | Self::Incomplete { .. } | Self::Damaged(_) => {
                "take another backup: rightful backup list shows them; what this one has can be extracted"
            }
            Self::DecryptedCopy => {
                "restore the encrypted backup that it was made of; where that is gone, extract from the copy what you need"
            }
            Self::Part { .. } => "take a whole backup; nothing less is ever sent to such a phone",
            Self::FindMyOn => {
                "turn Find My off on the phone (Settings, your name, Find My), then start again"
            }
            Self::NoRoomThere { .. } => {
                "take a phone with more room, or extract what you need from the backup"
            }
            Self::NotAllSent { .. } => {
                "check the disk and the cable to it with rightful backup verify, then restore once more, from another copy of the backup if there is one: the files that are named above are not on the phone"
            }
            Self::NoConsent => "start again when you are ready; nothing is replaced without your word",
            Self::Consent(error) => error.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Link(error) => error.usually(),
            Self::Backup(error) => error.usually(),
            Self::Unlock(error) => error.usually(),
            Self::Verify(error) => error.usually(),
            Self::Misfit(misfit) => misfit.usually(),
            Self::Consent(error) => error.usually(),
            Self::Incomplete { .. } | Self::Damaged(_) => {
                Some("it was copied in parts, or the disk is failing")
            }
            Self::NotAllSent { .. } => {
                Some("the disk is failing or was unplugged, or somebody has changed the folder meanwhile")
            }
            Self::Part { .. } => Some("a tool made it to change one setting of the phone"),
            Self::Unfinished
            | Self::DecryptedCopy
            | Self::FindMyOn
            | Self::NoRoomThere { .. }
            | Self::NoConsent => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Link(error) => error.ending(),
            Self::Backup(error) => error.ending(),
            Self::Unlock(error) => error.ending(),
            Self::Verify(error) => error.ending(),
            Self::Misfit(misfit) => misfit.ending(),
            Self::Consent(error) => error.ending(),
            Self::NoConsent => Ending::Declined,
            Self::Unfinished
            | Self::DecryptedCopy
            | Self::Incomplete { .. }
            | Self::Damaged(_)
            | Self::Part { .. }
            | Self::FindMyOn
            | Self::NoRoomThere { .. }
            | Self::NotAllSent { .. } => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_gone_to_the_phone_is_not_denied() {
        let stopped = Failure::Link(LinkError::Stopped);
        assert_eq!(
            stopped.left(Erased::No, Sent::Nothing),
            "Nothing was sent: the phone and the backup are as they were."
        );
        let list = stopped.left(Erased::No, Sent::List);
        assert!(list.contains("The list of the apps of the backup may lie on the phone"), "{list}");
        let begun = stopped.left(Erased::MayHaveBegun, Sent::List);
        assert!(begun.contains("How far the phone has come it does not say"), "{begun}");
        let damaged = Failure::Damaged("1 digest is wrong".to_owned());
        assert_eq!(
            (damaged.code(), damaged.to_string().as_str()),
            ("backup/contents-damaged", "the backup is not as it was written: 1 digest is wrong")
        );
        assert!(damaged.help().starts_with("take another backup"));
        for (files, what) in [(1, "1 file"), (2, "2 files")] {
            let some = Failure::NotAllSent { files };
            assert_eq!(some.code(), "backup/not-all-sent");
            assert_eq!(
                some.to_string(),
                format!(
                    "the phone says that it has taken the backup, and not all of it was sent: {what} could not be read here"
                )
            );
            assert!(some.left(Erased::Yes, Sent::List).starts_with("Everything else of the backup was sent"));
        }
        let copy = Failure::DecryptedCopy;
        assert_eq!(copy.code(), "backup/decrypted-copy");
        assert!(copy.to_string().starts_with("this is a decrypted copy, made for reading"), "{copy}");
        assert!(copy.help().starts_with("restore the encrypted backup that it was made of"));
    }
}
