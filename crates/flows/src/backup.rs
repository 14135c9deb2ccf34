//! Backups that lie on a disk: proven, written out as a tree, decrypted. No device is needed, and none is touched.

pub mod contents;
pub mod decrypt;
pub mod extract;
pub(crate) mod meter;
pub mod verify;

use std::sync::Arc;

pub use rightful_backup::Backup;
use rightful_backup::account::{BadRows, Listed, Named, Read};
use rightful_backup::extract::Unwritten;
use rightful_backup::{OpenBackup, Spelling, UnlockError, Unlocked};
use rightful_core::event::Fact;
use rightful_core::model::Model;
use rightful_core::report::Explain as _;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};

use crate::restore::plan::bytes;

/// A backup whose key is proven, and the folder that it lies in.
#[derive(Debug, Clone)]
pub struct Opened {
    /// What its folder says.
    pub backup: Arc<Backup>,
    /// What is in it.
    pub files: Arc<OpenBackup>,
    /// How its password was written when it fitted.
    pub spelling: Spelling,
}

impl Opened {
    /// Opens a backup that is not encrypted.
    ///
    /// # Errors
    /// [`UnlockError::Locked`] when it is; otherwise why it does not open.
    pub fn plain(backup: Arc<Backup>) -> Result<Self, UnlockError> {
        let files = Arc::new(backup.open_plain()?);
        Ok(Self { backup, files, spelling: Spelling::AsGiven })
    }

    /// Tries a password, which takes most of a second of a processor for backups of today, and each of its other spellings
    /// the same. Nobody waits for it but the caller.
    ///
    /// # Errors
    /// Why it does not open.
    pub async fn unlock(backup: Arc<Backup>, password: Secret) -> Result<Self, UnlockError> {
        let tried = tokio::task::spawn_blocking(move || {
            let Unlocked { open, spelling, .. } = backup.unlock_spelled(&password)?;
            Ok(Self { backup, files: Arc::new(open), spelling })
        });
        match tried.await {
            Ok(opened) => opened,
            Err(broken) => std::panic::resume_unwind(broken.into_panic()),
        }
    }

    /// How the password was written when it fitted, in a sentence; `None` where it was as it was given.
    pub fn fits_otherwise(&self) -> Option<String> {
        (self.spelling != Spelling::AsGiven).then(|| format!("The password fits {}.", self.spelling))
    }

    /// `Anna's iPhone (iPhone 14 Pro Max)`, as far as the backup tells.
    pub fn called(&self) -> String {
        called(&self.backup)
    }
}

/// `Anna's iPhone (iPhone 14 Pro Max)`, as far as the backup tells.
pub(crate) fn called(backup: &Backup) -> String {
    let (manifest, info) = (backup.manifest().ok(), backup.info());
    let name = manifest
        .and_then(|list| list.device_name.as_ref())
        .or_else(|| info.and_then(|info| info.device_name.as_ref()));
    let product_type = manifest
        .and_then(|list| list.product_type.as_deref())
        .or_else(|| info.and_then(|info| info.product_type.as_deref()));
    let model = product_type.and_then(Model::by_product_type);
    match (name.map(|name| name.as_str()).filter(|name| !name.trim().is_empty()), model) {
        (Some(name), Some(model)) => format!("{} ({})", one_line(name), model.name),
        (Some(name), None) => one_line(name),
        (None, Some(model)) => format!("an {} without a name", model.name),
        (None, None) => "an unknown device".to_owned(),
    }
}

/// A name that somebody has typed, as part of a sentence.
fn one_line(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(80).collect()
}

/// What is counted of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Things {
    Files,
    Folders,
    Links,
    Rows,
    Digests,
    Names,
    Places,
    OlderBackups,
}

/// `1 file`, `3 files`.
pub(crate) fn some(count: u64, what: Things) -> String {
    match (what, count) {
        (Things::Files, 1) => "1 file".to_owned(),
        (Things::Files, count) => format!("{count} files"),
        (Things::Folders, 1) => "1 folder".to_owned(),
        (Things::Folders, count) => format!("{count} folders"),
        (Things::Links, 1) => "1 link".to_owned(),
        (Things::Links, count) => format!("{count} links"),
        (Things::Rows, 1) => "1 row".to_owned(),
        (Things::Rows, count) => format!("{count} rows"),
        (Things::Digests, 1) => "1 digest".to_owned(),
        (Things::Digests, count) => format!("{count} digests"),
        (Things::Names, 1) => "1 name".to_owned(),
        (Things::Names, count) => format!("{count} names"),
        (Things::Places, 1) => "1 place".to_owned(),
        (Things::Places, count) => format!("{count} places"),
        (Things::OlderBackups, 1) => "1 older backup".to_owned(),
        (Things::OlderBackups, count) => format!("{count} older backups"),
    }
}

/// `HomeDomain: Library/SMS/sms.db`.
pub(crate) fn shown(file: &Named) -> String {
    match (file.domain.is_empty(), file.path.is_empty()) {
        (true, _) => file.path.clone(),
        (false, true) => file.domain.clone(),
        (false, false) => format!("{}: {}", file.domain, file.path),
    }
}

/// What is told of files that were read, whatever became of them.
fn facts_of(read: &Read) -> Vec<Fact> {
    let whole = read.complete + read.size_differs;
    let mut facts = vec![Fact {
        id: "read",
        text: format!("{} read whole, {}", some(whole, Things::Files), bytes(read.bytes)),
    }];
    if read.size_differs > 0 {
        let text = format!(
            "{} of another length than the index says{}",
            some(read.size_differs, Things::Files),
            usual(read)
        );
        facts.push(Fact { id: "size-differs", text });
    }
    if !read.bound.is_empty() {
        let text = format!(
            "{} that only the old device can read, as is meant",
            some(read.bound.count(), Things::Files)
        );
        facts.push(Fact { id: "bound", text });
    }
    facts
}

/// What there is to say of files that have another length than the index says.
pub(crate) fn usual(read: &Read) -> String {
    match read.differs.count() {
        0 => ": usual for databases, which are in use while they are copied".to_owned(),
        all if all == read.size_differs => {
            ", and no databases, of which that is usual: they may have changed while they were copied"
                .to_owned()
        }
        1 => ": usual for databases, which are in use while they are copied; one is no database, and may have changed then".to_owned(),
        count => format!(
            ": usual for databases, which are in use while they are copied; {count} are no databases, and may have changed then"
        ),
    }
}

/// Names the files that are no databases and have another length than the index says, one a line.
pub(crate) fn tell_differing<F: Face>(session: &mut Session<F>, read: &Read) {
    for one in read.differs.named() {
        let text = format!("{}: it has {} bytes, and the index says {}", shown(&one.file), one.is, one.index);
        session.note("backup/size-differs", text);
    }
    unnamed(session, &read.differs);
}

/// Names everything that could not be read, or is of another length than usual, one a line.
fn tell_troubles<F: Face>(session: &mut Session<F>, read: &Read) {
    tell_differing(session, read);
    for trouble in read.missing.named().iter().chain(read.damaged.named()) {
        session.note(trouble.why.code(), format!("{}: {}", shown(&trouble.file), trouble.why));
    }
    unnamed(session, &read.missing);
    unnamed(session, &read.damaged);
}

/// Says how many more there are than were named.
fn unnamed<F: Face, T>(session: &mut Session<F>, list: &Listed<T>) {
    let more = list.count() - list.named().len() as u64;
    if more > 0 {
        session.note("backup/more", format!("and {more} more of the same kind"));
    }
}

/// What a tree or a copy lacks, counted; nothing when it lacks nothing.
fn lacking(read: &Read, unwritten: &Listed<Unwritten>, bad_rows: &BadRows) -> Option<String> {
    let mut parts = Vec::new();
    let of = |count| some(count, Things::Files);
    match read.missing.count() {
        0 => {}
        count => parts.push(format!("{} not in the backup", of(count))),
    }
    match read.damaged.count() {
        0 => {}
        count => parts.push(format!("{} damaged, of which what could be read was written", of(count))),
    }
    match unwritten.count() {
        0 => {}
        count => parts.push(format!("{} refused by this disk", of(count))),
    }
    if !bad_rows.is_empty() {
        parts.push(format!("{} of the index unreadable", some(bad_rows.count(), Things::Rows)));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Names what a tree or a copy lacks, one a line.
fn tell_lacking<F: Face>(
    session: &mut Session<F>,
    read: &Read,
    unwritten: &Listed<Unwritten>,
    bad_rows: &BadRows,
) {
    tell_troubles(session, read);
    for one in unwritten.named() {
        session.note(one.why.code(), format!("{}: {}", shown(&one.file), one.why));
    }
    unnamed(session, unwritten);
    for row in bad_rows.named() {
        session.note(row.code(), row.to_string());
    }
    unnamed(session, bad_rows);
}
