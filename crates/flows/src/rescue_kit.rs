//! "Could I get back in today?": gathers what an owner has ready, proves the newest backup, and remembers what was proven and said.
//!
//! What is remembered lies in one small file per device beside the firmware (`rescue/UDID.json`): which backup was proven when, and when
//! the owner said what. No password, and nothing of what is in a backup.

use std::cmp::Reverse;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use rightful_backup::Backup;
use rightful_backup::verify::Level;
use rightful_core::ask::{Answer, Question, Way};
use rightful_core::device::{Device, Trust};
use rightful_core::event::Fact;
use rightful_core::id::Udid;
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::plan::Plan;
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain};
use rightful_core::rescue::{Firmware, Kept, Kit, Make, Noted, Pairing, Proven, Token};
use rightful_core::session::{Face, Session};
use rightful_host::muxer::Muxer;
use rightful_host::{keychain, session as lockdown};

use crate::backup::{Opened, verify};
use crate::firmware::cache::{self, State};
use crate::supervise::vault::Vault;
use crate::world::{Workdir, World};
use crate::{advise, gather};

/// The largest file of notes, in bytes.
const NOTES: u64 = 64 << 10;

/// Where the system's store of passwords may be looked into. Nothing is read out of it, only whether an item is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keychain {
    /// It is asked.
    Ask,
    /// It is not.
    Leave,
}

/// What only the owner knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The account has a recovery contact or key.
    Account,
    /// Receipt and serial number lie together.
    Receipt,
}

/// Of which device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// As it is on the cable; `None` where only its backups are here.
    pub device: Option<Device>,
    /// Its number, by which backups and notes are found.
    pub udid: Option<Udid>,
}

/// Why nothing can be noted.
#[derive(Debug, thiserror::Error)]
pub enum NotesError {
    /// The device has not told its number, and no backup names it.
    #[error("the UDID of the phone is not known, so nothing can be noted about it")]
    Nameless,
    /// The notes cannot be read or written.
    #[error("what was noted about the phone cannot be read or written: {}", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// The notes are damaged.
    #[error("what was noted about the phone is damaged: {}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where it goes wrong.
        #[source]
        source: serde_json::Error,
    },
}

impl Explain for NotesError {
    fn code(&self) -> &'static str {
        match self {
            Self::Nameless => "rescue/nameless",
            Self::Disk { .. } => "rescue/notes-not-written",
            Self::Damaged { .. } => "rescue/notes-damaged",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Nameless => "plug the phone in, unlock it and tap Trust, then start again",
            Self::Disk { .. } => "check the folder and its permissions, or name another one with --cache DIR",
            Self::Damaged { .. } => "remove that file; what it said is then asked and proven anew",
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Nameless => Ending::NothingToActOn,
            Self::Disk { .. } | Self::Damaged { .. } => Ending::Failed,
        }
    }
}

/// Looks at everything. What could not be seen stays unknown.
///
/// # Errors
/// Notes that are there and cannot be read: nothing is proven anew over them in silence.
pub async fn look<U: Usb>(
    world: &World<U>,
    subject: &Subject,
    backups: Option<&[Backup]>,
    keychain: Keychain,
    now: u64,
) -> Result<Kit, NotesError> {
    let mut kit = Kit { now, ..Kit::default() };
    kit.backups = backups.map(|backups| kept_of(backups, subject.udid.as_ref(), now));
    if let Some(newest) = newest(backups, subject.udid.as_ref()) {
        of_backup(&mut kit, newest);
    }
    if let Some(device) = &subject.device {
        let facts = advise::case(world, device, None, now).await;
        let particulars = advise::particulars(world, device).await;
        kit.called = device.called();
        kit.mark = device.last4();
        kit.connected = device.mode == Mode::Normal && device.trust == Trust::Trusted;
        kit.model = particulars.model.or(kit.model);
        kit.serial = particulars.serial.or(kit.serial);
        kit.version = particulars.version.or(kit.version);
        (kit.will_encrypt, kit.supervised) = (facts.seen.will_encrypt, facts.seen.supervised);
    }
    if let Some(udid) = &subject.udid {
        kit.pairing = match lockdown::record_of(&Muxer::new(world.muxer.clone()), udid).await {
            Ok(None) => Pairing::None,
            Ok(Some(lockdown::Record { escrow: false })) => Pairing::WithoutEscrow,
            Ok(Some(lockdown::Record { escrow: true })) => Pairing::WithEscrow,
            Err(error) => {
                tracing::debug!(%error, "whether there is a pair record is not known");
                Pairing::NotKnown
            }
        };
        if keychain == Keychain::Ask {
            kit.in_keychain = match keychain::find(Some(udid.as_str())).await {
                Ok(items) => Some(items.iter().any(|item| item.is_of(udid.as_str()))),
                Err(error) => {
                    tracing::debug!(%error, "the store of passwords was not asked");
                    None
                }
            };
        }
        let token = Vault::of(&world.workdir).token(udid);
        let token = token.inspect_err(|error| tracing::debug!(%error, "no token was read")).ok().flatten();
        kit.token = token.map(|saved| Token { at: saved.at, ended: saved.erased.is_some() });
        kit.noted = noted(&world.workdir, udid)?;
        mark_proven(&mut kit, backups.unwrap_or_default());
    }
    let product_type = kit.model.as_deref().and_then(Model::by_name).map(|model| model.product_type);
    kit.firmware = product_type.and_then(|product_type| firmware(&world.workdir, product_type));
    Ok(kit)
}

/// What time it is on the device, in seconds since 1970, where it tells it.
pub async fn clock_of<U: Usb>(world: &World<U>, device: &Device) -> Option<u64> {
    let (muxer, attachment) = gather::attachment(world, device)?;
    let wanted = [(None, Some("TimeIntervalSince1970"))];
    let told = lockdown::values(&muxer, &attachment, &wanted).await;
    let told = told.inspect_err(|error| tracing::debug!(%error, "its clock was not read")).ok()??;
    let value = told.into_iter().next().flatten()?;
    let seconds = value.as_real().or_else(|| value.as_signed_integer().map(|whole| whole as f64))?;
    // No later than the year 9999.
    (0.0..253_402_300_800.0).contains(&seconds).then_some(seconds as u64)
}

/// The devices that have backups among these, each once, by their numbers.
pub fn devices_of(backups: &[Backup]) -> Vec<Udid> {
    let mut found: Vec<Udid> = Vec::new();
    for udid in backups.iter().filter_map(advise::udid_of) {
        if !found.iter().any(|other| advise::is_same(other, &udid)) {
            found.push(udid);
        }
    }
    found
}

/// The backups of a device, the newest first. Of two that were made in one second, the one is newer whose index was written later.
fn its<'b>(backups: &'b [Backup], udid: &Udid) -> Vec<&'b Backup> {
    let is_its = |backup: &&Backup| advise::udid_of(backup).is_some_and(|own| advise::is_same(&own, udid));
    let mut its: Vec<&Backup> = backups.iter().filter(is_its).collect();
    its.sort_by_cached_key(|backup| Reverse((advise::seen(backup, u64::MAX).date, backup.index_written())));
    its
}

/// The newest backup of the device that counts for a kit: encrypted, and brought to its end.
pub fn newest<'b>(backups: Option<&'b [Backup]>, udid: Option<&Udid>) -> Option<&'b Backup> {
    its(backups?, udid?).into_iter().find(|backup| {
        let seen = advise::seen(backup, u64::MAX);
        seen.encrypted && seen.finished != Some(false)
    })
}

fn kept_of(backups: &[Backup], udid: Option<&Udid>, now: u64) -> Vec<Kept> {
    let Some(udid) = udid else { return Vec::new() };
    let kept = |backup: &Backup| {
        let path = backup.path().display().to_string();
        Kept { path, seen: advise::seen(backup, now), index: None }
    };
    its(backups, udid).into_iter().map(kept).collect()
}

/// Finds out whether what lies in the folder that was proven is still what was proven.
fn mark_proven(kit: &mut Kit, backups: &[Backup]) {
    let Some(proven) = &kit.noted.proven else { return };
    let Some(kept) = kit.backups.iter_mut().flatten().find(|kept| kept.path == proven.path) else { return };
    kept.index =
        backups.iter().find(|backup| backup.path().display().to_string() == proven.path).and_then(index);
}

/// The digest of a backup's index. An index that cannot be read proves nothing.
fn index(backup: &Backup) -> Option<String> {
    backup.index_digest().inspect_err(|error| tracing::debug!(%error, "an index was not read")).ok()?
}

/// What a backup tells of its device, where the device itself is not there.
fn of_backup(kit: &mut Kit, backup: &Backup) {
    let (manifest, info) = (backup.manifest().ok(), backup.info());
    let product_type = manifest
        .and_then(|list| list.product_type.as_deref())
        .or_else(|| info.and_then(|list| list.product_type.as_deref()));
    kit.called = crate::backup::called(backup);
    kit.model = product_type.and_then(Model::by_product_type).map(|model| model.name.to_owned());
    kit.serial = manifest
        .and_then(|list| Some(list.serial.as_ref()?.as_str().to_owned()))
        .or_else(|| info.and_then(|list| Some(list.serial.as_ref()?.as_str().to_owned())));
    kit.version = manifest
        .and_then(|list| list.product_version.clone())
        .or_else(|| info.and_then(|list| list.version.clone()));
}

/// The newest firmware for this model that is here and was verified.
fn firmware(workdir: &Workdir, product_type: &str) -> Option<Firmware> {
    let stored = cache::stored(workdir)
        .inspect_err(|error| tracing::debug!(%error, "the folder of firmware was not looked at"))
        .ok()?;
    let ours = stored.into_iter().filter(|one| one.name.starts_with(&format!("{product_type}_")));
    let verified = ours.filter_map(|one| match one.state {
        State::Verified(verified) => Some(Firmware { name: one.name, verified }),
        State::Unverified | State::Unfinished => None,
    });
    verified.max_by_key(|one| one.verified)
}

fn file_of(workdir: &Workdir, udid: &Udid) -> PathBuf {
    // A number of a device holds letters, digits and hyphens only.
    workdir.path.join("rescue").join(format!("{}.json", udid.as_str()))
}

/// What was noted about a device; nothing where there are no notes yet.
///
/// # Errors
/// [`NotesError::Disk`] and [`NotesError::Damaged`].
pub fn noted(workdir: &Workdir, udid: &Udid) -> Result<Noted, NotesError> {
    let path = file_of(workdir, udid);
    let mut text = String::new();
    match fs::File::open(&path).and_then(|file| file.take(NOTES).read_to_string(&mut text)) {
        Ok(_) => serde_json::from_str(&text).map_err(|source| NotesError::Damaged { path, source }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Noted::default()),
        Err(source) => Err(NotesError::Disk { path, source }),
    }
}

/// Writes the notes down: whole, or as they were.
///
/// # Errors
/// [`NotesError::Disk`].
pub fn note(workdir: &Workdir, udid: &Udid, noted: &Noted) -> Result<(), NotesError> {
    let path = file_of(workdir, udid);
    let failed = |source| NotesError::Disk { path: path.clone(), source };
    let beside = path.with_extension("json.new");
    fs::create_dir_all(workdir.path.join("rescue")).map_err(failed)?;
    let text = serde_json::to_string(noted).map_err(|error| failed(io::Error::other(error)))?;
    fs::File::create(&beside)
        .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&beside, &path))
        .map_err(failed)
}

/// Reads an opened backup whole; what comes back is to be noted with [`note_proof`]. The session hears it all.
///
/// # Errors
/// How it ended; the report has gone to the session.
pub async fn prove<F: Face>(session: &mut Session<F>, opened: &Opened, now: u64) -> Result<Proven, Ending> {
    // Before the files: what comes while they are read was not proven.
    let index = index(&opened.backup);
    let verdict = verify::run(session, opened, Level::Useful, None).await?;
    Ok(Proven {
        path: opened.backup.path().display().to_string(),
        made: advise::seen(&opened.backup, u64::MAX).date,
        index,
        at: now,
        files: verdict.files,
    })
}

/// Notes that a backup of the device was proven.
///
/// # Errors
/// Those of the notes.
pub fn note_proof(workdir: &Workdir, udid: &Udid, proven: Proven) -> Result<(), NotesError> {
    let before = noted(workdir, udid)?;
    note(workdir, udid, &Noted { proven: Some(proven), ..before })
}

/// Notes what the owner says without being asked.
///
/// # Errors
/// Those of the notes.
pub fn note_said(workdir: &Workdir, udid: &Udid, what: Said, now: u64) -> Result<(), NotesError> {
    let mut noted = noted(workdir, udid)?;
    match what {
        Said::Account => noted.account = Some(now),
        Said::Receipt => noted.receipt = Some(now),
    }
    note(workdir, udid, &noted)
}

/// Asks what only the owner knows, and notes the answers.
///
/// # Errors
/// How it ended; the report has gone to the session.
pub async fn remind<F: Face>(
    workdir: &Workdir,
    session: &mut Session<F>,
    udid: &Udid,
    makes: &[Make],
    today: u64,
) -> Result<(), Ending> {
    session.plan(Plan::new("What only you know", &[], Vec::new()));
    let asked = async {
        let mut now = noted(workdir, udid)?;
        let mut facts = Vec::new();
        for make in makes {
            let (id, text) = match make {
                Make::AskAccount => {
                    ("account", "Has your Apple Account a recovery contact or a recovery key?")
                }
                Make::AskReceipt => (
                    "receipt",
                    "Do the receipt and the serial number of the phone lie together, where you find them?",
                ),
                Make::Encrypt | Make::Take | Make::Prove | Make::Fetch => continue,
            };
            let options = vec![
                Way { id: "no", text: "not yet, or I do not know".to_owned() },
                Way { id: "yes", text: "yes".to_owned() },
            ];
            match session.ask(Question::Decide { text: text.to_owned(), options }).await {
                Some(Answer::Choice(1)) => {
                    let at = Some(today);
                    match make {
                        Make::AskAccount => now.account = at,
                        _ => now.receipt = at,
                    }
                    facts.push(Fact { id, text: "noted, with the day".to_owned() });
                }
                Some(Answer::Stop) | None => break,
                Some(Answer::Choice(_) | Answer::Typed(_)) => {}
            }
        }
        note(workdir, udid, &now)?;
        Ok::<_, NotesError>(facts)
    };
    match asked.await {
        Ok(facts) => {
            session.finished("That was all to be asked", facts);
            Ok(())
        }
        Err(error) => {
            let report = error.report();
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

/// The newest of these backups that counts for a kit of the device.
pub fn to_prove(backups: Vec<Backup>, udid: &Udid) -> Option<Arc<Backup>> {
    let path = newest(Some(&backups), Some(udid))?.path().to_path_buf();
    backups.into_iter().find(|backup| backup.path() == path).map(Arc::new)
}
