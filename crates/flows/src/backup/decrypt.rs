//! Makes a copy of a backup without its password, which other programs read.

use std::path::Path;

use rightful_backup::Backup;
use rightful_backup::crew::Ended;
use rightful_backup::decrypt::ahead::Ahead;
use rightful_backup::decrypt::{self, Account, DecryptError};
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain};
use rightful_core::session::{Face, Session};
use rightful_host::disk;

use super::meter::beside;
use super::{Opened, facts_of, lacking, tell_lacking};

/// The one step.
pub const STEPS: [Step; 1] =
    [Step { id: "copy", title: "decrypt the backup into a new folder", weight: 1, danger: Danger::None }];

/// Why there is no whole copy.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Some files could not be had whole.
    #[error("the copy lacks some of the backup: {0}")]
    NotAll(String),
    /// There is no copy.
    #[error(transparent)]
    Decrypt(#[from] DecryptError),
    /// The owner stopped it.
    #[error("stopped before the copy was whole; it has no index")]
    Stopped,
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAll(_) => "backup/copy-not-whole",
            Self::Decrypt(why) => why.code(),
            Self::Stopped => "backup/copy-stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotAll(_) => {
                "what the copy has can be used; look for another copy of the backup, or an older one, for the files that are named above"
            }
            Self::Decrypt(why) => why.help(),
            Self::Stopped => "remove the folder of the copy, and start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotAll(_) => Some("the backup was copied in parts, or the disk is failing"),
            Self::Decrypt(why) => why.usually(),
            Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Stopped => Ending::StoppedSafely,
            Self::NotAll(_) | Self::Decrypt(_) => Ending::Failed,
        }
    }
}

/// What will happen.
pub fn plan(opened: &Opened, into: &Path) -> Plan {
    let good = |id, text: String| Remark { id, weight: RemarkKind::Good, text };
    let remarks = vec![
        good("into", format!("into {}", into.display())),
        Remark {
            id: "open",
            weight: RemarkKind::Mind,
            text: "whoever has the copy can read it: keep it where only you can".to_owned(),
        },
        Remark {
            id: "keychain",
            weight: RemarkKind::Mind,
            text: "for reading, not for putting back: the passwords in it stay locked with keys that it no longer has".to_owned(),
        },
    ];
    Plan::new(format!("Decrypt the backup of {}", opened.called()), &STEPS, remarks)
}

/// Begins what can be done of the copy before the password is proven, beside its proof. All of it goes again when this is dropped.
pub fn ahead(backup: &Backup, into: &Path) -> Option<Ahead> {
    Ahead::begin(backup, into, disk::free_bytes(into).ok())
}

/// Writes the copy into a new or empty folder, after what was done [`ahead`].
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn run<F: Face>(
    session: &mut Session<F>,
    opened: &Opened,
    into: &Path,
    ahead: Option<Ahead>,
) -> Result<Account, Ending> {
    let failure = match attempt(session, opened, into, ahead).await {
        Ok(account) => {
            tell_lacking(session, &account.read, &account.unwritten, &account.bad_rows);
            for list in account.lists.named() {
                session.note("backup/list-not-copied", list.to_string());
            }
            match (account.ended, lacks(&account)) {
                (Ended::Stopped, _) => Failure::Stopped,
                (Ended::Whole, Some(wrong)) => Failure::NotAll(wrong),
                (Ended::Whole, None) => {
                    let facts: Vec<Fact> = facts_of(&account.read);
                    session.finished(format!("The decrypted copy is in {}", into.display()), facts);
                    return Ok(account);
                }
            }
        }
        Err(failure) => failure.into(),
    };
    let report = failure.report().leaving("The backup itself is as it was.");
    let ending = report.ending;
    session.failed(report);
    Err(ending)
}

/// What the copy lacks, counted; nothing when it lacks nothing.
fn lacks(account: &Account) -> Option<String> {
    let files = lacking(&account.read, &account.unwritten, &account.bad_rows);
    let lists = match account.lists.count() {
        0 => None,
        1 => Some("1 list unreadable".to_owned()),
        count => Some(format!("{count} lists unreadable")),
    };
    files.into_iter().chain(lists).reduce(|all, more| all + ", " + &more)
}

async fn attempt<F: Face>(
    session: &mut Session<F>,
    opened: &Opened,
    into: &Path,
    ahead: Option<Ahead>,
) -> Result<Account, DecryptError> {
    if opened.files.class_keys().is_none() {
        return Err(DecryptError::NotEncrypted);
    }
    session.plan(plan(opened, into));
    session.start("copy");
    session.status("decrypting", Erased::No, Unplug::Harmless);
    let (opened, folder) = (opened.clone(), into.to_owned());
    let account = beside(session, move |meter| {
        // A system that does not tell its free room promises none; a disk that is full is then told by the write.
        let free = || disk::free_bytes(&folder).ok();
        decrypt::run_after(&opened.backup, &opened.files, &folder, ahead, &free, &|now| meter.reached(now))
    })
    .await?;
    if account.ended == Ended::Whole {
        session.done();
    }
    Ok(account)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_says_what_to_do() {
        for (failure, code, text) in [
            (
                Failure::NotAll("1 file not in the backup".to_owned()),
                "backup/copy-not-whole",
                "the copy lacks some of the backup: 1 file not in the backup",
            ),
            (Failure::Stopped, "backup/copy-stopped", "stopped before the copy was whole; it has no index"),
            (
                DecryptError::NotEncrypted.into(),
                "backup/not-encrypted-already",
                "the backup is not encrypted",
            ),
        ] {
            assert_eq!((failure.code(), failure.to_string().as_str()), (code, text));
            assert!(!failure.help().ends_with('.'));
        }
        assert_eq!(Failure::Stopped.ending(), Ending::StoppedSafely);
    }
}
