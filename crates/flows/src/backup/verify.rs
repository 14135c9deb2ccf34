//! Proves that a backup is whole and can be read, without the device and without writing anything; and says what stands
//! against putting it onto a named phone.

use rightful_backup::crew::Ended;
use rightful_backup::verify::database::{Checked, State};
use rightful_backup::verify::fit::{Goal, Made, Misfit, Weight};
use rightful_backup::verify::{self, Level, Verdict, VerifyError};
use rightful_backup::{Completeness, Finding};
use rightful_core::event::Fact;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain};
use rightful_core::session::{Face, Session};

use super::meter::beside;
use super::{Opened, Things, facts_of, shown, some, tell_troubles, unnamed};
use crate::restore::plan::bytes;

/// The one step.
pub const STEPS: [Step; 1] = [Step {
    id: "check",
    title: "compare the index with the files, and read them",
    weight: 1,
    danger: Danger::None,
}];

/// Why a backup is not proven.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Something of it is missing or damaged.
    #[error("the backup is not whole: {0}")]
    NotWhole(String),
    /// The device did not finish it.
    #[error(transparent)]
    Unfinished(Finding),
    /// It is whole, and the phone will not take it.
    #[error("the backup is whole, and cannot be put onto this phone: {0}")]
    DoesNotFit(Misfit),
    /// It cannot be looked at.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The owner stopped it.
    #[error("stopped before everything was looked at")]
    Stopped,
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::NotWhole(_) => "backup/not-whole",
            Self::Unfinished(why) => why.code(),
            Self::DoesNotFit(why) => why.code(),
            Self::Verify(why) => why.code(),
            Self::Stopped => "backup/check-stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotWhole(_) => {
                "if you still have the device, make a new backup now; otherwise look for another copy of this one. What is readable can be had with rightful backup extract"
            }
            Self::Unfinished(why) => why.help(),
            Self::DoesNotFit(why) => why.help(),
            Self::Verify(why) => why.help(),
            Self::Stopped => "start it again when there is time for it",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotWhole(_) => Some("the backup was copied in parts, or the disk is failing"),
            Self::Verify(why) => why.usually(),
            Self::Unfinished(_) | Self::DoesNotFit(_) | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Stopped => Ending::StoppedSafely,
            Self::NotWhole(_) | Self::Unfinished(_) | Self::DoesNotFit(_) | Self::Verify(_) => Ending::Failed,
        }
    }
}

/// What will happen.
pub fn plan(opened: &Opened, level: Level) -> Plan {
    let how = match level {
        Level::Complete => "only the names are compared; nothing is read",
        Level::Intact => "what has a digest is read and compared",
        Level::Readable | Level::Useful => "everything is read and decrypted, and nothing is written",
    };
    let remark = Remark { id: "level", weight: RemarkKind::Good, text: how.to_owned() };
    Plan::new(format!("Check the backup of {}", opened.called()), &STEPS, vec![remark])
}

/// Proves as much of it as is asked for.
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn run<F: Face>(
    session: &mut Session<F>,
    opened: &Opened,
    level: Level,
    goal: Option<&Goal>,
) -> Result<Verdict, Ending> {
    session.plan(plan(opened, level));
    session.start("check");
    let files = opened.files.clone();
    let proven = beside(session, move |meter| verify::run(&files, level, &|now| meter.reached(now))).await;
    let failure = match proven {
        Ok(verdict) => {
            if verdict.ended == Ended::Whole {
                session.done();
            }
            tell(session, &verdict);
            let misfits = goal.map_or_else(Vec::new, |goal| Made::of(&opened.backup).misfits(goal));
            match judge(opened, &verdict, &misfits) {
                None => {
                    let notes = misfits
                        .iter()
                        .map(|misfit| Fact { id: "fit", text: format!("{misfit}: {}", misfit.help()) });
                    session.finished(title(level), facts(&verdict).into_iter().chain(notes).collect());
                    return Ok(verdict);
                }
                Some(failure) => {
                    for fact in facts(&verdict) {
                        session.note("backup/checked", fact.text);
                    }
                    failure
                }
            }
        }
        Err(why) => why.into(),
    };
    let report = failure.report().leaving("Nothing was written; the backup is as it was.");
    let ending = report.ending;
    session.failed(report);
    Err(ending)
}

fn title(level: Level) -> &'static str {
    match level {
        Level::Complete => "The backup is complete; what is in its files was not looked at",
        Level::Intact => "The backup is complete, and what has a digest is as it was written",
        Level::Readable | Level::Useful => "The backup is whole and can be read",
    }
}

/// The first thing that stands against it.
fn judge(opened: &Opened, verdict: &Verdict, misfits: &[Misfit]) -> Option<Failure> {
    if verdict.ended == Ended::Stopped {
        return Some(Failure::Stopped);
    }
    if !verdict.is_good() {
        return Some(Failure::NotWhole(wrong(verdict)));
    }
    if opened.backup.completeness() == Completeness::Interrupted {
        let mut findings = opened.backup.findings().iter();
        let found = findings.find(|finding| matches!(finding, Finding::Interrupted(_)));
        return found.cloned().map(Failure::Unfinished);
    }
    let mut obstacles = misfits.iter().filter(|misfit| misfit.weight() == Weight::Obstacle);
    obstacles.next().cloned().map(Failure::DoesNotFit)
}

/// What is wrong, counted.
pub(crate) fn wrong(verdict: &Verdict) -> String {
    let mut parts = Vec::new();
    let mut add = |count: u64, one: &str, many: &dyn Fn(u64) -> String| match count {
        0 => {}
        1 => parts.push(one.to_owned()),
        count => parts.push(many(count)),
    };
    add(verdict.missing.count(), "1 file is missing", &|count| format!("{count} files are missing"));
    add(verdict.not_files.count(), "1 file is something else", &|count| {
        format!("{count} files are something else")
    });
    if let Some(read) = &verdict.read {
        add(read.damaged.count(), "1 file cannot be read whole", &|count| {
            format!("{count} files cannot be read whole")
        });
    }
    if let Some(digests) = verdict.digests.as_ref().filter(|digests| !digests.unknown_kind()) {
        add(digests.wrong.count(), "1 digest is wrong", &|count| format!("{count} digests are wrong"));
    }
    add(verdict.bad_rows.count(), "1 row of the index cannot be read", &|count| {
        format!("{count} rows of the index cannot be read")
    });
    let databases = verdict.databases.iter().filter(|checked| !checked.is_good()).count() as u64;
    add(databases, "1 database does not open", &|count| format!("{count} databases do not open"));
    parts.join(", ")
}

/// Names what is wrong, one a line.
pub(crate) fn tell<F: Face>(session: &mut Session<F>, verdict: &Verdict) {
    for file in verdict.missing.named() {
        session.note("backup/file-missing", format!("{}: its contents are not in the backup", shown(file)));
    }
    unnamed(session, &verdict.missing);
    for file in verdict.not_files.named() {
        let text = format!("{}: something that is no regular file lies in its place", shown(file));
        session.note("backup/file-not-regular", text);
    }
    unnamed(session, &verdict.not_files);
    if let Some(read) = &verdict.read {
        // What is missing was named already.
        let (damaged, differs) = (read.damaged.clone(), read.differs.clone());
        let damaged = rightful_backup::account::Read { damaged, differs, ..Default::default() };
        tell_troubles(session, &damaged);
    }
    if let Some(digests) = verdict.digests.as_ref().filter(|digests| !digests.unknown_kind()) {
        for file in digests.wrong.named() {
            session.note("backup/digest-wrong", format!("{}: it is not what its digest says", shown(file)));
        }
        unnamed(session, &digests.wrong);
    }
    for row in verdict.bad_rows.named() {
        session.note(row.code(), row.to_string());
    }
    unnamed(session, &verdict.bad_rows);
    for checked in &verdict.databases {
        if let Some(why) = trouble(checked) {
            session.note("backup/database", format!("the database of {}: {why}", checked.name));
        }
    }
}

/// What there is to say of a database that was not found good.
fn trouble(checked: &Checked) -> Option<String> {
    match &checked.state {
        State::Good | State::Absent => None,
        State::Unreadable(why) => Some(why.to_string()),
        State::BadRow => Some("its row of the index cannot be read".to_owned()),
        State::TooLarge => Some("it is too large to be looked at in memory; it was read whole".to_owned()),
        State::Damaged(why) => Some(format!("it is damaged: {why}")),
        State::NotJudged(why) => {
            Some(format!("it cannot be judged without the phone's own functions: {why}"))
        }
    }
}

fn facts(verdict: &Verdict) -> Vec<Fact> {
    let mut facts = vec![Fact {
        id: "index",
        text: format!(
            "the index has {}, {}, {} and {}",
            some(verdict.files, Things::Files),
            bytes(verdict.bytes),
            some(verdict.folders, Things::Folders),
            some(verdict.links, Things::Links)
        ),
    }];
    let mut add = |id, text: String| facts.push(Fact { id, text });
    if verdict.missing.is_empty() && verdict.not_files.is_empty() {
        add("there", "every file of the index is there".to_owned());
    }
    if let Some(digests) = &verdict.digests {
        let text = match (digests.right, digests.unknown_kind()) {
            (_, true) => {
                "the digests in the index are of a kind that is not known; nothing follows from them"
                    .to_owned()
            }
            (0, false) => "no file has a digest, as is so in some backups".to_owned(),
            (right, false) => format!(
                "{} right; {} without one, which only some domains have",
                some(right, Things::Digests),
                some(digests.without, Things::Files)
            ),
        };
        add("digests", text);
    }
    if let Some(read) = &verdict.read {
        facts.extend(facts_of(read));
    }
    let mut add = |id, text: String| facts.push(Fact { id, text });
    let open: Vec<&str> = verdict
        .databases
        .iter()
        .filter(|checked| checked.state == State::Good)
        .map(|checked| checked.name)
        .collect();
    if !open.is_empty() {
        add("databases", format!("the databases of {} open", open.join(", ")));
    }
    if !verdict.strays.is_empty() {
        let first = verdict.strays.named().first().map(String::as_str).unwrap_or_default();
        let text = format!(
            "{} in the folder that belongs to no file of the index and does no harm, the first is {first}",
            some(verdict.strays.count(), Things::Names)
        );
        add("strays", text);
    }
    let doubts: u64 = verdict.doubts.values().sum();
    if doubts > 0 {
        add(
            "doubts",
            format!(
                "{} of the index does not agree with itself, and is read all the same",
                some(doubts, Things::Places)
            ),
        );
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_says_what_to_do() {
        let fit = Misfit::OlderSystem { made: "18.5".to_owned(), has: "17.0".to_owned() };
        for (failure, code, text) in [
            (
                Failure::NotWhole("1 file is missing".to_owned()),
                "backup/not-whole",
                "the backup is not whole: 1 file is missing",
            ),
            (
                Failure::DoesNotFit(fit),
                "backup/system-too-old",
                "the backup is whole, and cannot be put onto this phone: the backup is of a device with 18.5, and this one has 17.0",
            ),
            (Failure::Stopped, "backup/check-stopped", "stopped before everything was looked at"),
        ] {
            assert_eq!((failure.code(), failure.to_string().as_str()), (code, text));
            assert!(!failure.help().ends_with('.'));
        }
        assert_eq!(Failure::Stopped.ending(), Ending::StoppedSafely);
    }
}
