//! Everything that can be known before anything is sent.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;
use std::sync::Arc;

use plist::{Dictionary, Value};
use rightful_backup::account::{Listed, Named};
use rightful_backup::crew::{Continue, Ended};
use rightful_backup::verify::fit::{Goal, Made, Misfit, Weight, compare};
use rightful_backup::verify::{self, Level, Verdict};
use rightful_backup::{
    Backup, Completeness, Entry, FileId, Kind, OpenBackup, Spelling, UnlockError, Unlocked,
};
use rightful_core::ask::{self, Answer, Question};
use rightful_core::plan::{Remark, RemarkKind};
use rightful_core::report::Explain as _;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_host::backup_folder::Folder;
use rightful_proto::devicelink::Place;
use rightful_proto::frame;

use super::Failure;
use crate::backup::meter::beside;
use crate::backup::verify as told;
use crate::backup::{Things, shown, some, usual};
use crate::backup_link::LinkError;
use crate::backup_take::blocking;

/// Every whole backup has something of each of these.
const EVERYWHERE: [&str; 3] = ["HomeDomain", "CameraRollDomain", "RootDomain"];
/// And these files, with something in them: a phone makes them when it is set up. Folders alone are made easily.
const ALWAYS: [(&str, &str, &str); 3] = [
    ("the database of messages", "HomeDomain", "Library/SMS/sms.db"),
    ("the database of contacts", "HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"),
    ("the database of photos", "CameraRollDomain", "Media/PhotoData/Photos.sqlite"),
];
/// From this system on a phone erases itself over a backup that is not whole.
const ERASES_OVER_PARTS: &str = "27.0";
/// So many damaged files are named in a question; all of them are named before it.
const NAMES: usize = 10;
/// The way on without them.
pub(super) const LEAVE_OUT: &str = "leave-out";
/// The longest `Info.plist`.
const LONGEST_INFO: u64 = 64 << 20;

/// What the phone says of itself; what it does not say is `None`.
#[derive(Debug, Clone, Default)]
pub(super) struct Phone {
    pub(super) product_type: Option<String>,
    pub(super) version: Option<String>,
    /// Whether Find My is on.
    pub(super) find_my: Option<bool>,
    /// Bytes for the owner's data in all.
    pub(super) capacity: Option<u64>,
    /// Of them free.
    pub(super) free: Option<u64>,
}

/// A backup that has all its files and opens.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) open: Arc<OpenBackup>,
    made: Made,
    /// How many bytes its files have.
    pub(super) bytes: u64,
    /// Domains and databases of every whole backup that this one has nothing of.
    lacking: Vec<&'static str>,
    /// How the phone will call the folder: the phone that the backup is of.
    pub(super) source: Option<String>,
    /// The apps that belong to it.
    pub(super) apps: Apps,
    /// Its password, in the spelling that has opened it: the phone must be told this one.
    pub(super) password: Option<(Spelling, Secret)>,
}

/// What `Info.plist` says of the apps that belong to a backup.
#[derive(Debug, PartialEq)]
pub(super) enum Apps {
    /// These, by bundle; there may be none.
    Named(Dictionary),
    /// It has no such list.
    NotNamed,
    /// It is not there.
    NoList,
    /// It cannot be read.
    Unreadable,
}

impl Apps {
    /// Those that are named.
    pub(super) fn named(self) -> Dictionary {
        match self {
            Self::Named(apps) => apps,
            Self::NotNamed | Self::NoList | Self::Unreadable => Dictionary::new(),
        }
    }

    /// Why it is not known which they are.
    fn unknown(&self) -> Option<&'static str> {
        match self {
            Self::Named(_) => None,
            Self::NotNamed => Some("Info.plist of the backup says nothing of apps"),
            Self::NoList => Some("Info.plist of the backup is not there"),
            Self::Unreadable => Some("Info.plist of the backup cannot be read"),
        }
    }
}

/// Opens the backup and goes through all its names.
pub(super) fn backup(
    path: &Path,
    password: Option<&Secret>,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<Checked, Failure> {
    let backup = Backup::open(path)?;
    if backup.is_decrypted_copy() {
        return Err(Failure::DecryptedCopy);
    }
    if backup.completeness() != Completeness::Finished {
        return Err(Failure::Unfinished);
    }
    let (open, password) = match (backup.is_encrypted(), password) {
        (true, Some(password)) => {
            let Unlocked { open, spelling, password } = backup.unlock_spelled(password)?;
            (open, Some((spelling, password)))
        }
        (true, None) => return Err(UnlockError::Locked.into()),
        (false, Some(_)) => return Err(UnlockError::NotEncrypted.into()),
        (false, None) => (backup.open_plain()?, None),
    };
    let open = Arc::new(open);
    let watch = |_| if stopped() { Continue::Stop } else { Continue::Yes };
    let verdict = verify::run(&open, Level::Complete, &watch)?;
    if verdict.ended == Ended::Stopped || stopped() {
        return Err(LinkError::Stopped.into());
    }
    if !verdict.is_good() {
        let missing = verdict.missing.count() + verdict.not_files.count();
        return Err(Failure::Incomplete { missing, wrong: verdict.bad_rows.count() });
    }
    let lacking = {
        let rows = open.entries().map_err(UnlockError::Index)?.filter_map(Result::ok);
        lacking(rows)
    };
    let manifest = backup.manifest().ok();
    let source = manifest.and_then(|manifest| manifest.udid.as_ref()).map(|udid| udid.as_str().to_owned());
    Ok(Checked {
        made: Made::of(&backup),
        bytes: verdict.bytes,
        lacking,
        // One name, never a way: the phone names places below it.
        source: source.filter(|name| {
            Place::parse(name).is_ok_and(|place| place.as_str() == name) && !name.contains('/')
        }),
        apps: apps(path),
        open,
        password,
    })
}

/// What every whole backup has, and this one has not.
fn lacking(rows: impl Iterator<Item = Entry>) -> Vec<&'static str> {
    let mut found = BTreeSet::new();
    for row in rows {
        found.extend(EVERYWHERE.into_iter().find(|domain| *domain == row.domain));
        if row.kind == Kind::File && row.size != Some(0) {
            let known =
                ALWAYS.into_iter().find(|(_, domain, path)| *domain == row.domain && *path == row.path);
            found.extend(known.map(|(called, ..)| called));
        }
    }
    let wanted = EVERYWHERE.into_iter().chain(ALWAYS.into_iter().map(|(called, ..)| called));
    wanted.filter(|one| !found.contains(one)).collect()
}

/// What is left out of a restore, at the owner's wish: files that are damaged.
#[derive(Debug)]
pub(super) struct LeftOut {
    files: Vec<Named>,
    /// The index without them, as it goes to the phone.
    pub(super) index: Vec<u8>,
}

impl LeftOut {
    /// What the phone will lack.
    pub(super) fn missing(&self) -> String {
        let first: Vec<String> = self.files.iter().take(NAMES).map(shown).collect();
        let which = first.join("; ");
        match (self.files.len(), self.files.len().saturating_sub(NAMES)) {
            (1, _) => format!("1 damaged file of the backup is left out and will be missing: {which}"),
            (count, 0) => {
                format!("{count} damaged files of the backup are left out and will be missing: {which}")
            }
            (count, more) => format!(
                "{count} damaged files of the backup are left out and will be missing: {which}; and {more} more, which are named above"
            ),
        }
    }
}

/// The files that are damaged, where nothing else stands against the backup and all of them are known by name.
fn damaged(verdict: &Verdict) -> Option<Vec<Named>> {
    let read = verdict.read.as_ref()?;
    let digests = verdict.digests.as_ref().filter(|digests| !digests.unknown_kind());
    let wrong = digests.map(|digests| &digests.wrong);
    let else_good = verdict.missing.is_empty()
        && verdict.not_files.is_empty()
        && verdict.bad_rows.is_empty()
        && read.missing.is_empty();
    let named = read.damaged.count() == read.damaged.named().len() as u64
        && wrong.is_none_or(|wrong| wrong.count() == wrong.named().len() as u64);
    if !else_good || !named {
        return None;
    }
    let damaged = read.damaged.named().iter().map(|trouble| &trouble.file);
    let files: BTreeSet<&Named> = damaged.chain(wrong.into_iter().flat_map(Listed::named)).collect();
    Some(files.into_iter().cloned().collect())
}

/// Asks what shall become of a backup of which files are damaged. Without an answer nothing is restored.
async fn decide<F: Face>(
    session: &mut Session<F>,
    checked: &Checked,
    files: Vec<Named>,
    what: String,
) -> Result<LeftOut, Failure> {
    let open = Arc::clone(&checked.open);
    let ids: Vec<FileId> = files.iter().map(|file| FileId::of(&file.domain, &file.path)).collect();
    let index = blocking(move || open.index_without(&ids)).await?.map_err(UnlockError::Index)?;
    let Some(index) = index else { return Err(Failure::Damaged(what)) };
    let left_out = LeftOut { files, index };
    let ways = vec![
        ask::Way {
            id: "stop",
            text: "restore nothing: the phone stays as it is, and what this backup has can be extracted"
                .to_owned(),
        },
        ask::Way {
            id: LEAVE_OUT,
            text: format!(
                "restore everything else. {}. What a real phone does with such a backup was never tried",
                left_out.missing()
            ),
        },
    ];
    let text = format!("The backup is not as it was written: {what}. How shall it go on?");
    match session.ask(Question::Decide { text, options: ways }).await {
        Some(Answer::Choice(1)) => Ok(left_out),
        Some(Answer::Choice(_) | Answer::Typed(_) | Answer::Stop) | None => Err(Failure::Damaged(what)),
    }
}

/// Reads all of it, and names what is not as it was written; what the owner wants to be left out. A phone that may erase itself
/// over a part of a backup is given none: nothing can be left out there.
pub(super) async fn contents<F: Face>(
    session: &mut Session<F>,
    checked: &Checked,
    phone: &Phone,
) -> Result<Option<LeftOut>, Failure> {
    let open = Arc::clone(&checked.open);
    let read = beside(session, move |meter| verify::run(&open, Level::Readable, &|now| meter.reached(now)));
    let verdict = read.await?;
    if verdict.ended == Ended::Stopped {
        return Err(LinkError::Stopped.into());
    }
    if !verdict.is_good() {
        told::tell(session, &verdict);
        let what = told::wrong(&verdict);
        return match damaged(&verdict).filter(|_| spares(phone)) {
            Some(files) => decide(session, checked, files, what).await.map(Some),
            None => Err(Failure::Damaged(what)),
        };
    }
    if verdict.digests.as_ref().is_some_and(verify::Digests::unknown_kind) {
        session.note(
            "backup/digests-unknown",
            "the digests in the index are of a kind that is not known: nothing follows from them",
        );
    }
    if let Some(read) = verdict.read.as_ref().filter(|read| read.size_differs > 0) {
        told::tell(session, &verdict);
        let files = some(read.size_differs, Things::Files);
        let text = format!("{files} of another length than the index says{}", usual(read));
        session.note("backup/size-differs", text);
    }
    Ok(None)
}

/// The apps that `Info.plist` names.
fn apps(path: &Path) -> Apps {
    match info(path) {
        Ok(info) => apps_of(&info),
        Err(error) if error.kind() == ErrorKind::NotFound => Apps::NoList,
        Err(error) => {
            tracing::debug!(%error, "no Info.plist");
            Apps::Unreadable
        }
    }
}

fn info(path: &Path) -> io::Result<Vec<u8>> {
    let folder = Folder::to_read(path, "backup")?;
    let place = Place::parse("backup/Info.plist").map_err(io::Error::other)?;
    let (file, _) = folder.read(&place)?;
    let mut bytes = Vec::new();
    file.take(LONGEST_INFO).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn apps_of(info: &[u8]) -> Apps {
    const LIMITS: frame::Limits = frame::Limits { bytes: LONGEST_INFO as usize, depth: 32, items: 1_000_000 };
    let list = frame::plist_bounded(info, &LIMITS).ok().and_then(Value::into_dictionary);
    match list.map(|mut list| list.remove("Applications")) {
        Some(Some(Value::Dictionary(apps))) => Apps::Named(apps),
        Some(None) => Apps::NotNamed,
        Some(Some(_)) | None => Apps::Unreadable,
    }
}

/// Whether it bears a part of a backup. Where the system is not known it is taken for one that erases itself over a part.
fn spares(phone: &Phone) -> bool {
    phone.version.as_deref().is_some_and(|has| compare(has, ERASES_OVER_PARTS).is_lt())
}

/// What stands against putting it on this phone: a refusal, or what is to be minded.
pub(super) fn against(checked: &Checked, phone: &Phone) -> Result<Vec<Remark>, Failure> {
    if phone.find_my == Some(true) {
        return Err(Failure::FindMyOn);
    }
    if !checked.lacking.is_empty() && !spares(phone) {
        return Err(Failure::Part { lacking: checked.lacking.join(", ") });
    }
    let goal = Goal {
        product_type: phone.product_type.clone().unwrap_or_default(),
        version: phone.version.clone().unwrap_or_default(),
    };
    let mut remarks = Vec::new();
    for misfit in checked.made.misfits(&goal) {
        let unknown = matches!(misfit, Misfit::OlderSystem { .. }) && phone.version.is_none();
        match misfit.weight() {
            Weight::Obstacle if !unknown => return Err(Failure::Misfit(misfit)),
            Weight::Obstacle | Weight::Note => {
                remarks.push(mind(misfit.code(), format!("{misfit}: {}", misfit.help())));
            }
        }
    }
    if let Some(capacity) = phone.capacity.filter(|capacity| *capacity < checked.bytes) {
        return Err(Failure::NoRoomThere { needed: checked.bytes, capacity });
    }
    match phone.free {
        Some(free) if free < checked.bytes => remarks.push(mind(
            "room",
            "the backup is larger than what is free on the phone now; what it replaces makes room, if it is enough".to_owned(),
        )),
        _ => {}
    }
    if phone.find_my.is_none() {
        remarks
            .push(mind("find-my", "the phone does not say whether Find My is on; it must be off".to_owned()));
    }
    if let Some((spelling, _)) = checked.password.as_ref().filter(|(how, _)| *how != Spelling::AsGiven) {
        let text = format!("the password fits {spelling}, and the phone is told it so");
        remarks.push(Remark { id: "spelling", weight: RemarkKind::Good, text });
    }
    if let Some(why) = checked.apps.unknown() {
        let text = format!(
            "{why}: the phone is not told which apps to install, get them from the App Store afterwards"
        );
        remarks.push(mind("apps-unknown", text));
    }
    if !checked.lacking.is_empty() {
        let lacking = checked.lacking.join(", ");
        remarks.push(mind("part", format!("the backup has nothing of {lacking}: it is not a whole one")));
    }
    Ok(remarks)
}

fn mind(id: &'static str, text: String) -> Remark {
    Remark { id, weight: RemarkKind::Mind, text }
}

#[cfg(test)]
mod tests;
