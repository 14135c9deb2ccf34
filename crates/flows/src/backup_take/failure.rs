//! Why a backup was not made, and how things were left.

use std::path::PathBuf;

use rightful_core::report::{Ending, Explain};
use rightful_host::backup_folder::working::WorkingError;

use super::proof::Unproven;
use crate::backup_link::LinkError;

/// Why it was not made.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The phone, or the way to it.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The folder.
    #[error(transparent)]
    Working(#[from] WorkingError),
    /// What came is not whole.
    #[error(transparent)]
    Unproven(#[from] Unproven),
    /// It was made and is kept, and the password is another one.
    #[error(
        "the backup was made and is kept, and the password that you gave does not open it: what is in it was not proven"
    )]
    KeptUnopened {
        /// The backup.
        path: PathBuf,
        /// The one before it, if there was one.
        before: Option<PathBuf>,
    },
}

impl Failure {
    /// Whether the connection is gone, and nothing else is wrong.
    pub(super) fn is_lost(&self) -> bool {
        match self {
            Self::Link(error) => error.is_lost(),
            Self::Working(_) | Self::Unproven(_) | Self::KeptUnopened { .. } => false,
        }
    }

    /// What was not affected.
    pub(super) fn left(&self) -> String {
        let untouched = "The backup before, if there is one, is as it was";
        match self {
            Self::Working(WorkingError::BetweenNames { before, .. }) => format!(
                "Nothing was changed on the phone. Both backups are whole: the one before lies in {} for now, the new one in UDID.unfinished/backup; the next run gives them their names.",
                before.display()
            ),
            Self::Link(
                LinkError::Pick(_)
                | LinkError::WrongMode { .. }
                | LinkError::NotTrusted
                | LinkError::Nameless,
            )
            | Self::Working(_) => format!("Nothing was changed on the phone. {untouched}."),
            Self::Link(_) | Self::Unproven(Unproven::Stopped) => format!(
                "Nothing was changed on the phone. {untouched}; what has come so far is kept beside it, and the next run goes on from there."
            ),
            Self::Unproven(Unproven::NotEncrypted) => format!(
                "Nothing was changed on the phone. {untouched}; the new one was thrown away, because it was to be secret."
            ),
            Self::KeptUnopened { path, before } => match before {
                None => format!(
                    "Nothing was changed on the phone. The backup lies in {}. The phone says that it is whole.",
                    path.display()
                ),
                Some(before) => format!(
                    "Nothing was changed on the phone. The backup lies in {}; the one before lies in {}. The phone says that it is whole.",
                    path.display(),
                    before.display()
                ),
            },
            Self::Unproven(_) => format!(
                "Nothing was changed on the phone. {untouched}; what came was set aside beside it, in UDID.unfinished/unproven, until a whole backup has come, and what can be read of it can be extracted."
            ),
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Link(error) => error.code(),
            Self::Working(error) => error.code(),
            Self::Unproven(error) => error.code(),
            Self::KeptUnopened { .. } => "backup/kept-unopened",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Link(error) => error.help(),
            Self::Working(error) => error.help(),
            Self::Unproven(error) => error.help(),
            Self::KeptUnopened { .. } => {
                "try the backup password again: rightful backup verify; it is the one that was set for backups, often years ago, and rightful recall helps to find it. Keep the backup before until this one has opened"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Link(error) => error.usually(),
            Self::Working(error) => error.usually(),
            Self::Unproven(error) => error.usually(),
            Self::KeptUnopened { .. } => {
                Some("it was mistyped, or is the passcode of the phone or the password of the Apple Account")
            }
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Link(error) => error.ending(),
            Self::Working(error) => error.ending(),
            Self::Unproven(error) => error.ending(),
            Self::KeptUnopened { .. } => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_that_the_password_does_not_open_is_kept_and_called_unproven() {
        let path = std::path::PathBuf::from("/backups/UDID");
        let before = Some(std::path::PathBuf::from("/backups/UDID-20260101-000000"));
        let failure = Failure::KeptUnopened { path, before };
        assert_eq!((failure.code(), failure.ending()), ("backup/kept-unopened", Ending::Failed));
        assert_eq!(
            failure.to_string(),
            "the backup was made and is kept, and the password that you gave does not open it: what is in it was not proven"
        );
        assert_eq!(
            failure.left(),
            "Nothing was changed on the phone. The backup lies in /backups/UDID; the one before lies in /backups/UDID-20260101-000000. The phone says that it is whole."
        );
        assert!(failure.help().starts_with("try the backup password again: rightful backup verify"));
    }

    #[test]
    fn between_two_names_nobody_says_that_all_is_as_it_was() {
        let source = || std::io::Error::other("no more");
        let path = || std::path::PathBuf::from("/backups");
        let before = path().join("UDID-20260101-000000");
        let between = Failure::from(WorkingError::BetweenNames { path: path(), before, source: source() });
        assert_eq!(
            between.left(),
            "Nothing was changed on the phone. Both backups are whole: the one before lies in /backups/UDID-20260101-000000 for now, the new one in UDID.unfinished/backup; the next run gives them their names."
        );
        let other = WorkingError::Disk { doing: "making a folder", path: path(), source: source() };
        let left = Failure::from(other).left();
        assert!(left.ends_with("The backup before, if there is one, is as it was."), "{left}");
    }
}
