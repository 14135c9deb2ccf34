//! Removes older backups of a device from this computer, where they take too much room. The newest stays, always, and so do as
//! many of those before as the owner wants.
//!
//! Every backup is whole by itself: what it shares with those that stay, stays. Nothing on the device is touched, and nothing
//! is removed unless the newest one is finished, opens with its password, and has all its files: the older ones may be all that
//! an owner can read. Only what this program has put beside the newest goes; what somebody archived there on purpose stays.

mod failure;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rightful_backup::crew::Continue;
use rightful_backup::verify::{self, Level};
use rightful_backup::{Backup, Completeness, UnlockError};
use rightful_core::ask::Answer;
use rightful_core::consent::{ConsentError, RemovalConsent};
use rightful_core::event::{Erased, Fact, Unit, Unplug};
use rightful_core::id::Udid;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_host::backup_folder::kept::Shelf;

use crate::backup::{Things, some};
use crate::backup_take::blocking;
use crate::restore::plan::bytes;
pub use failure::Failure;

const STEPS: [Step; 1] =
    [Step { id: "remove", title: "remove older backups", weight: 1, danger: Danger::Erases }];

/// The most that are named in the plan; the others are counted.
const NAMED: usize = 20;

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The newest backup of the device.
    pub newest: PathBuf,
    /// How many of those before it stay, the newest ones.
    pub keep: usize,
    /// What is asked of the newest one before any goes.
    pub newest_is: Newest,
}

/// What is asked of the newest backup before older ones go.
#[derive(Debug, Clone)]
pub enum Newest {
    /// That it opens, with this password where it is encrypted, and has all its files.
    Proven(Option<Secret>),
    /// Nothing but that it is finished: the owner wants it so.
    AsItIs,
}

/// What goes and what stays.
struct Choice {
    shelf: Shelf,
    udid: Udid,
    called: String,
    going: Vec<String>,
    staying: Vec<String>,
    /// Folders that are called like older backups, and why they stay.
    left: Vec<String>,
    /// What those that go have another way than the newest one.
    differ: Vec<String>,
    /// What was found out of the newest one.
    newest: &'static str,
    /// Bytes that become free.
    frees: u64,
}

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<F: Face>(session: &mut Session<F>, wanted: Wanted) -> Result<(), Ending> {
    let mut removed = Removed::default();
    match thin(session, &wanted, &mut removed).await {
        Ok(facts) => {
            session.finished("The older backups are removed", facts);
            Ok(())
        }
        Err(failure) => {
            let report = failure.report().leaving(left(&removed));
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

/// How far it has come.
#[derive(Debug, Default)]
struct Removed {
    /// These are gone.
    whole: u64,
    /// This one has lost its name, and is not a backup any more.
    half: Option<String>,
}

/// What was not affected.
fn left(removed: &Removed) -> String {
    let gone = match removed.whole {
        0 => None,
        1 => Some("1 older backup was removed".to_owned()),
        whole => Some(format!("{whole} older backups were removed")),
    };
    let half = removed.half.as_ref().map(|name| {
        format!("{name} is no backup any more: what is left of it is removed when you start again")
    });
    match (gone, half) {
        (None, None) => "Nothing was removed.".to_owned(),
        (Some(gone), None) => format!("{gone}; all others are whole."),
        (None, Some(half)) => format!("{half}. All others are whole."),
        (Some(gone), Some(half)) => format!("{gone}. {half}. All others are whole."),
    }
}

async fn thin<F: Face>(
    session: &mut Session<F>,
    wanted: &Wanted,
    removed: &mut Removed,
) -> Result<Vec<Fact>, Failure> {
    let looked = wanted.clone();
    let choice = blocking(move || choose(&looked)).await??;
    for left in &choice.left {
        session.note("backup/left", left.clone());
    }
    session.plan(plan(&choice));
    session.start("remove");
    let what =
        format!("{} will be removed from this computer. Nothing brings them back.", count(&choice.going));
    let question =
        RemovalConsent::question(format!("The older backups of {}", choice.called), &choice.udid, what);
    let consent = match session.ask(question).await {
        Some(Answer::Typed(typed)) => match RemovalConsent::from_typed(&choice.udid, &typed) {
            Ok(consent) => consent,
            Err(ConsentError::NotGiven) => return Err(Failure::NoConsent),
            Err(why) => return Err(Failure::Consent(why)),
        },
        Some(Answer::Choice(_) | Answer::Stop) | None => return Err(Failure::NoConsent),
    };
    if !consent.is_for(&choice.udid) {
        return Err(Failure::NoConsent);
    }
    session.status("removing older backups", Erased::No, Unplug::Harmless);
    let (mut shelf, total) = (choice.shelf, choice.going.len() as u64);
    // The oldest first: where it is stopped, the newer ones are there.
    for name in choice.going.into_iter().rev() {
        if session.stop_asked() {
            return Err(Failure::Stopped);
        }
        let going = name.clone();
        let gone = blocking(move || (shelf.remove(&going), shelf)).await?;
        shelf = gone.1;
        match gone.0 {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::ResourceBusy => return Err(Failure::InUse(name)),
            Err(error) => {
                // Only what still has its name is a backup.
                removed.half = (!shelf.has(&name)).then_some(name);
                return Err(Failure::Disk(error));
            }
        }
        removed.whole += 1;
        session.progress(removed.whole, Some(total), Unit::Items);
    }
    session.done();
    Ok(vec![
        Fact {
            id: "removed",
            text: match removed.whole {
                1 => format!("1 older backup was removed, up to {} are free again", bytes(choice.frees)),
                count => {
                    format!(
                        "{count} older backups were removed, up to {} are free again",
                        bytes(choice.frees)
                    )
                }
            },
        },
        Fact { id: "stays", text: stays(&choice.staying) },
    ])
}

fn stays(staying: &[String]) -> String {
    match staying {
        [] => "the newest one stays".to_owned(),
        staying => format!("the newest one stays, and of those before {}", staying.join(", ")),
    }
}

fn count(names: &[String]) -> String {
    some(names.len() as u64, Things::OlderBackups)
}

fn plan(choice: &Choice) -> Plan {
    let good = |id, text| Remark { id, weight: RemarkKind::Good, text };
    let mind = |id, text| Remark { id, weight: RemarkKind::Mind, text };
    let mut remarks = vec![
        good("stays", stays(&choice.staying)),
        good("device", "nothing on the device is touched".to_owned()),
        good(
            "room",
            format!("up to {} become free; what those that stay share with them stays", bytes(choice.frees)),
        ),
    ];
    remarks.push(match choice.newest {
        AS_IT_IS => mind("newest", choice.newest.to_owned()),
        proven => good("newest", proven.to_owned()),
    });
    remarks.extend(choice.differ.iter().take(NAMED).map(|differs| mind("differs", differs.clone())));
    let named = choice.going.iter().take(NAMED).map(|name| mind("goes", format!("{name} goes")));
    remarks.extend(named);
    if let Some(more @ 1..) = choice.going.len().checked_sub(NAMED) {
        remarks.push(mind("goes", format!("and {more} more go, all of them older")));
    }
    Plan::new(format!("Remove {} of {}", count(&choice.going), choice.called), &STEPS, remarks)
}

/// Whether older backups can be removed beside this one at all: it must be the newest of its device, and finished. Its password
/// need not be asked for otherwise.
///
/// # Errors
/// Which of it it is not.
pub fn newest(path: &Path) -> Result<(), Failure> {
    place(path).map(drop)
}

/// The newest backup, the folder of backups, its name there, and the device.
fn place(newest: &Path) -> Result<(Backup, PathBuf, String, Udid), Failure> {
    // The way may be relative, or lead through links: the folder above is that of the backup itself.
    let path = newest.canonicalize().unwrap_or_else(|_| newest.to_owned());
    let backup = Backup::open(&path)?;
    let not_the_newest = || Failure::NotTheNewest(newest.to_owned());
    let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(not_the_newest)?.to_owned();
    let root = path.parent().ok_or_else(not_the_newest)?.to_owned();
    let udid = udid_of(&backup).filter(|udid| udid.as_str().eq_ignore_ascii_case(&name));
    let udid = udid.ok_or_else(not_the_newest)?;
    match backup.completeness() {
        Completeness::Finished => Ok((backup, root, name, udid)),
        Completeness::Interrupted | Completeness::Unknown => Err(Failure::Unfinished),
    }
}

fn choose(wanted: &Wanted) -> Result<Choice, Failure> {
    let (newest, root, name, udid) = place(&wanted.newest)?;
    let shelf = Shelf::open(&root, &name)?;
    shelf.clear_rest().map_err(Failure::Disk)?;
    let (mut before, mut left) = (Vec::new(), Vec::new());
    for name in shelf.before().map_err(Failure::Disk)? {
        if !is_of(&root.join(&name), &udid) {
            left.push(format!("{name} is no backup of this device, and stays"));
        } else if !shelf.is_ours(&name).map_err(Failure::Disk)? {
            left.push(format!(
                "{name} was not put there by this program: somebody may have archived it on purpose, and it stays"
            ));
        } else {
            before.push(name);
        }
    }
    let going = before.split_off(wanted.keep.min(before.len()));
    if going.is_empty() {
        return Err(Failure::NothingToRemove(wanted.keep));
    }
    let proven = prove(&newest, &wanted.newest_is)?;
    let differ = going.iter().filter_map(|name| differs(&newest, &root, name)).collect();
    let frees = shelf.frees(&going).map_err(Failure::Disk)?;
    let called = crate::backup::called(&newest);
    Ok(Choice { shelf, udid, called, going, staying: before, left, differ, newest: proven, frees })
}

const AS_IT_IS: &str =
    "whether the newest one opens and has all its files was not looked at, because you want it so";

/// Finds out whether the newest one can stand for those that go.
fn prove(newest: &Backup, wanted: &Newest) -> Result<&'static str, Failure> {
    let password = match wanted {
        Newest::AsItIs => return Ok(AS_IT_IS),
        Newest::Proven(password) => password,
    };
    let (open, text) = match (newest.is_encrypted(), password) {
        (true, Some(password)) => {
            let unlocked = newest.unlock_spelled(password).map_err(Failure::DoesNotOpen)?;
            (
                unlocked.open,
                "the newest one opens with its password and has all its files; what is in them was not read",
            )
        }
        (true, None) => return Err(Failure::DoesNotOpen(UnlockError::Locked)),
        (false, _) => {
            let open = newest.open_plain().map_err(Failure::DoesNotOpen)?;
            (open, "the newest one has all its files; what is in them was not read")
        }
    };
    let verdict = verify::run(&open, Level::Complete, &|_| Continue::Yes).map_err(Failure::NotSeenThrough)?;
    match verdict.is_good() {
        true => Ok(text),
        false => Err(Failure::NotWhole(crate::backup::verify::wrong(&verdict))),
    }
}

/// What one that goes has another way than the newest one.
fn differs(newest: &Backup, root: &Path, name: &str) -> Option<String> {
    // It was opened a moment ago; what cannot be opened any more is told when it is removed.
    let going = Backup::open(&root.join(name)).ok()?;
    match (going.is_encrypted(), newest.is_encrypted()) {
        (false, true) => Some(format!("{name} needs no password; the newest one is encrypted")),
        (true, false) => Some(format!(
            "{name} is encrypted and may hold passwords, health data and calls; the newest one has none"
        )),
        (true, true) if lock_of(&going) != lock_of(newest) => {
            Some(format!("{name} may have another password than the newest one"))
        }
        _ => None,
    }
}

/// What changes when the backup password does.
fn lock_of(backup: &Backup) -> Option<&Vec<u8>> {
    backup.manifest().ok().and_then(|list| list.keybag.as_ref())
}

/// Whether it is a backup of this device.
fn is_of(path: &Path, udid: &Udid) -> bool {
    Backup::open(path).is_ok_and(|backup| udid_of(&backup).as_ref() == Some(udid))
}

fn udid_of(backup: &Backup) -> Option<Udid> {
    let manifest = backup.manifest().ok().and_then(|list| list.udid.as_ref());
    let named = manifest.or_else(|| backup.info().and_then(|info| info.udid.as_ref()));
    named.and_then(|udid| udid.as_str().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_says_what_to_do() {
        for (failure, code, text) in [
            (Failure::Unfinished, "backup/newest-unfinished", "the newest backup is not finished"),
            (
                Failure::NothingToRemove(3),
                "backup/nothing-to-remove",
                "there are no more than 3 older backups of this device",
            ),
            (
                Failure::NotTheNewest("old".into()),
                "backup/not-the-newest",
                "old is not the newest backup of its device",
            ),
            (
                Failure::Disk(std::io::Error::other("no")),
                "backup/not-removed",
                "an older backup could not be removed",
            ),
            (Failure::NoConsent, "consent/not-given", "no consent to the removal was given"),
            (
                Failure::DoesNotOpen(UnlockError::Locked),
                "backup/locked",
                "the newest backup does not open, so that the older ones may be all that can be read: the backup is encrypted",
            ),
            (
                Failure::NotWhole("1 file is missing".to_owned()),
                "backup/newest-not-whole",
                "the newest backup is not whole, so that the older ones may have what it lacks: 1 file is missing",
            ),
            (
                Failure::InUse("X-20250101-000000".to_owned()),
                "backup/in-use",
                "X-20250101-000000 is being put onto a phone at the moment",
            ),
        ] {
            assert_eq!((failure.code(), failure.to_string().as_str()), (code, text));
            assert!(!failure.help().ends_with('.'));
        }
        let left = |whole, half: Option<&str>| left(&Removed { whole, half: half.map(str::to_owned) });
        assert_eq!(left(0, None), "Nothing was removed.");
        assert_eq!(left(1, None), "1 older backup was removed; all others are whole.");
        assert_eq!(left(2, None), "2 older backups were removed; all others are whole.");
        assert_eq!(
            left(0, Some("X-20250101-000000")),
            "X-20250101-000000 is no backup any more: what is left of it is removed when you start again. All others are whole."
        );
        assert!(left(1, Some("X")).starts_with("1 older backup was removed. X is no backup any more"));
    }
}
