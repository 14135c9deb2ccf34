//! Why older backups were not, or not all, removed.

use std::path::PathBuf;

use rightful_backup::verify::VerifyError;
use rightful_backup::{BackupError, UnlockError};
use rightful_core::consent::ConsentError;
use rightful_core::report::{Ending, Explain};
use rightful_host::backup_folder::working::WorkingError;

use crate::backup_link::LinkError;

/// Why nothing, or not all of it, was removed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The newest one cannot be looked at.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// It is one of those before.
    #[error("{} is not the newest backup of its device", .0.display())]
    NotTheNewest(PathBuf),
    /// It is not finished, or does not say so.
    #[error("the newest backup is not finished")]
    Unfinished,
    /// It does not open.
    #[error("the newest backup does not open, so that the older ones may be all that can be read: {0}")]
    DoesNotOpen(#[source] UnlockError),
    /// It cannot be gone through.
    #[error("the newest backup cannot be gone through, so that the older ones may be all there is: {0}")]
    NotSeenThrough(#[source] VerifyError),
    /// It has not all its files.
    #[error("the newest backup is not whole, so that the older ones may have what it lacks: {0}")]
    NotWhole(String),
    /// Somebody restores from one of those that were to go.
    #[error("{0} is being put onto a phone at the moment")]
    InUse(String),
    /// There are none.
    #[error("there are no more than {0} older backups of this device")]
    NothingToRemove(usize),
    /// The folder.
    #[error(transparent)]
    Folder(#[from] WorkingError),
    /// The disk.
    #[error("an older backup could not be removed")]
    Disk(#[source] std::io::Error),
    /// The owner has not agreed.
    #[error("no consent to the removal was given")]
    NoConsent,
    /// What was typed is no consent.
    #[error(transparent)]
    Consent(ConsentError),
    /// The owner stopped it.
    #[error("stopped at your wish")]
    Stopped,
}

impl From<LinkError> for Failure {
    fn from(error: LinkError) -> Self {
        Self::Disk(std::io::Error::other(error))
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Backup(why) => why.code(),
            Self::NotTheNewest(_) => "backup/not-the-newest",
            Self::Unfinished => "backup/newest-unfinished",
            Self::DoesNotOpen(why) => why.code(),
            Self::NotSeenThrough(_) | Self::NotWhole(_) => "backup/newest-not-whole",
            Self::InUse(_) => "backup/in-use",
            Self::NothingToRemove(_) => "backup/nothing-to-remove",
            Self::Folder(why) => why.code(),
            Self::Disk(_) => "backup/not-removed",
            Self::NoConsent => "consent/not-given",
            Self::Consent(why) => why.code(),
            Self::Stopped => "backup/stopped-by-owner",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Backup(why) => why.help(),
            Self::NotTheNewest(_) => "name the one whose folder has no date; rightful backup list shows them",
            Self::Unfinished => {
                "take a backup first: rightful backup take; until then the older ones may be all there is"
            }
            Self::DoesNotOpen(_) => {
                "find its password first: it is the one that was set for backups, and rightful recall helps to find it; if you want the older ones removed all the same, say --newest-unproven"
            }
            Self::NotSeenThrough(_) | Self::NotWhole(_) => {
                "take a new backup first, while you have the device: rightful backup take --full; if you want the older ones removed all the same, say --newest-unproven"
            }
            Self::InUse(_) => "wait until the restore is over, then start again",
            Self::NothingToRemove(_) => "keep fewer with --keep, if you do want room",
            Self::Folder(why) => why.help(),
            Self::Disk(_) => "check the permissions of the folder and the disk, then start again",
            Self::NoConsent => "start again when you are ready; nothing is removed without your word",
            Self::Consent(why) => why.help(),
            Self::Stopped => "start again when you are ready",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Backup(why) => why.usually(),
            Self::Folder(why) => why.usually(),
            Self::Consent(why) => why.usually(),
            Self::Unfinished => Some("it was interrupted while it was made"),
            Self::NotWhole(_) => Some("the disk is failing, or somebody has changed files in the folder"),
            Self::DoesNotOpen(why) => why.usually(),
            Self::NotSeenThrough(why) => why.usually(),
            Self::NotTheNewest(_)
            | Self::NothingToRemove(_)
            | Self::InUse(_)
            | Self::Disk(_)
            | Self::NoConsent
            | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Backup(why) => why.ending(),
            Self::Folder(why) => why.ending(),
            Self::Consent(why) => why.ending(),
            Self::NothingToRemove(_) => Ending::NothingToActOn,
            Self::NoConsent => Ending::Declined,
            Self::Stopped => Ending::StoppedSafely,
            Self::NotTheNewest(_)
            | Self::Unfinished
            | Self::DoesNotOpen(_)
            | Self::NotSeenThrough(_)
            | Self::NotWhole(_)
            | Self::InUse(_)
            | Self::Disk(_) => Ending::Failed,
        }
    }
}
