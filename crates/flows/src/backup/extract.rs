//! Writes a backup, or a part of it, as a tree with the original names. What is there already and equal is left.

use std::path::Path;

use rightful_backup::browse::Filter;
use rightful_backup::crew::Ended;
use rightful_backup::extract::{self, Account, ExtractError};
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain};
use rightful_core::session::{Face, Session};
use rightful_host::disk;

use super::meter::beside;
use super::{Opened, Things, facts_of, lacking, shown, some, tell_lacking, unnamed};
use crate::restore::plan::bytes;

/// The one step.
pub const STEPS: [Step; 1] =
    [Step { id: "write", title: "decrypt the files and write them", weight: 1, danger: Danger::None }];

/// Why not everything was written.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Nothing is meant by what was asked for.
    #[error("nothing in the backup is meant by that")]
    NothingMeant,
    /// Some files could not be had whole.
    #[error("not everything could be written: {0}")]
    NotAll(String),
    /// Nothing more can be written.
    #[error(transparent)]
    Extract(#[from] ExtractError),
    /// The owner stopped it.
    #[error("stopped before everything was written")]
    Stopped,
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::NothingMeant => "backup/nothing-meant",
            Self::NotAll(_) => "backup/not-all-written",
            Self::Extract(why) => why.code(),
            Self::Stopped => "backup/extract-stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NothingMeant => {
                "look at what there is with rightful backup browse; domains and paths are written as they stand there, and * stands for anything"
            }
            Self::NotAll(_) => {
                "everything else is written; look for another copy of the backup, or an older one, for the files that are named above"
            }
            Self::Extract(why) => why.help(),
            Self::Stopped => {
                "start it again with the same folder: what is written already is not written a second time"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotAll(_) => Some("the backup was copied in parts, or the disk is failing"),
            Self::Extract(why) => why.usually(),
            Self::NothingMeant | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NothingMeant => Ending::NothingToActOn,
            Self::Stopped => Ending::StoppedSafely,
            Self::NotAll(_) | Self::Extract(_) => Ending::Failed,
        }
    }
}

/// What will happen.
pub fn plan(opened: &Opened, planned: &extract::Plan, into: &Path) -> Plan {
    let remark = |id, text: String| Remark { id, weight: RemarkKind::Good, text };
    let remarks = vec![
        remark("amount", format!("{}, {}", some(planned.files(), Things::Files), bytes(planned.bytes()))),
        remark("into", format!("into {}", into.display())),
    ];
    Plan::new(format!("Write out the backup of {}", opened.called()), &STEPS, remarks)
}

/// Writes what the filter means into the folder.
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn run<F: Face>(
    session: &mut Session<F>,
    opened: &Opened,
    filter: &Filter,
    into: &Path,
) -> Result<Account, Ending> {
    match attempt(session, opened, filter, into).await {
        Ok(account) => {
            tell(session, &account);
            let failure = match account.ended {
                Ended::Stopped => Failure::Stopped,
                Ended::Whole => match lacking(&account.read, &account.unwritten, &account.bad_rows) {
                    None => {
                        session.finished(format!("Written into {}", into.display()), facts(&account));
                        return Ok(account);
                    }
                    Some(wrong) => Failure::NotAll(wrong),
                },
            };
            for fact in facts(&account) {
                session.note("backup/written", fact.text);
            }
            Err(fail(session, &failure))
        }
        Err(failure) => Err(fail(session, &failure)),
    }
}

fn fail<F: Face>(session: &mut Session<F>, failure: &Failure) -> Ending {
    let report = failure.report().leaving("The backup itself is as it was.");
    let ending = report.ending;
    session.failed(report);
    ending
}

async fn attempt<F: Face>(
    session: &mut Session<F>,
    opened: &Opened,
    filter: &Filter,
    into: &Path,
) -> Result<Account, Failure> {
    let (files, wanted) = (opened.files.clone(), filter.clone());
    let planned = beside(session, move |_| extract::plan(&files, &wanted)).await?;
    if planned.files() == 0 && !filter.is_empty() {
        return Err(Failure::NothingMeant);
    }
    session.plan(plan(opened, &planned, into));
    session.start("write");
    session.status("writing the files", Erased::No, Unplug::Harmless);
    let (files, folder) = (opened.files.clone(), into.to_owned());
    let account = beside(session, move |meter| {
        // A system that does not tell its free room promises none; a disk that is full is then told by the write.
        let free = disk::free_bytes(&folder).ok();
        planned.run(&files, &folder, free, &|now| meter.reached(now))
    })
    .await?;
    if account.ended == Ended::Whole {
        session.done();
    }
    Ok(account)
}

fn tell<F: Face>(session: &mut Session<F>, account: &Account) {
    tell_lacking(session, &account.read, &account.unwritten, &account.bad_rows);
    for one in account.renamed.named() {
        session.note("backup/renamed", format!("{} is called {}", shown(&one.file), one.now));
    }
    unnamed(session, &account.renamed);
    for one in account.beside.named() {
        let text = format!(
            "{}: the backup does not have it whole; the file that was there stays, and what could be read lies beside it as {}",
            shown(&one.file),
            one.now
        );
        session.note("backup/kept-beside", text);
    }
    unnamed(session, &account.beside);
}

fn facts(account: &Account) -> Vec<Fact> {
    let mut facts = facts_of(&account.read);
    let mut add = |id, count: u64, text: &dyn Fn(u64) -> String| {
        if count > 0 {
            facts.push(Fact { id, text: text(count) });
        }
    };
    add("same", account.same, &|count| {
        format!("{} there already, equal by size and time, and left", some(count, Things::Files))
    });
    add("replaced", account.replaced, &|count| {
        format!("{} there already, different, and written anew", some(count, Things::Files))
    });
    add("renamed", account.renamed.count(), &|count| {
        format!(
            "{} under another name than on the phone, because this or another system refuses it",
            some(count, Things::Files)
        )
    });
    add("links", account.links.count(), &|count| {
        format!("{} not made: they lead to places on the phone", some(count, Things::Links))
    });
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_says_what_to_do() {
        for (failure, code, text) in [
            (Failure::NothingMeant, "backup/nothing-meant", "nothing in the backup is meant by that"),
            (
                Failure::NotAll("1 file not in the backup".to_owned()),
                "backup/not-all-written",
                "not everything could be written: 1 file not in the backup",
            ),
            (Failure::Stopped, "backup/extract-stopped", "stopped before everything was written"),
        ] {
            assert_eq!((failure.code(), failure.to_string().as_str()), (code, text));
            assert!(!failure.help().ends_with('.'));
        }
        assert_eq!(Failure::NothingMeant.ending(), Ending::NothingToActOn);
        assert_eq!(Failure::Stopped.ending(), Ending::StoppedSafely);
    }
}
