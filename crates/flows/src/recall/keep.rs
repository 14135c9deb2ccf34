//! What is kept of a search on the disk, so that a killed one goes on where it was: a journal and the fingerprints of what was tried.
//!
//! | file in `recall/` of the work folder | holds |
//! |---|---|
//! | `ID.json` | which backup, who said that it is theirs, for each description how far it was tried (by its digest), where the files of ideas lay, totals, how it ended; replaced as a whole and flushed to the disk |
//! | `ID.tried` | eight bytes for each candidate that was tried; only ever made longer |
//! | `ID.machines` | of a search with other machines: the join code, its keys, and who has tried what; see [`serve`](crate::recall_machines::serve) |
//! | `lock` | nothing: held by the one search that may go on |
//!
//! No candidate, no hint and no password is in any of them, and only their owner may read them. The digest of a description and the
//! fingerprints can be used to test guesses of them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use rightful_core::hex;
use rightful_host::clock;
use rightful_recall::{Candidates, Checkpoint, CheckpointError};
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use super::target::Target;
use super::tried::{Fingerprint, Fingers, MOST, Tried};

/// The only version of the journal so far.
const VERSION: u32 = 1;

/// A journal is a few kilobytes; a file that is larger is none.
const LARGEST: u64 = 1 << 20;

/// So many files of the folder are looked at.
const MOST_FILES: usize = 10_000;

/// How many descriptions are remembered; of the others only what was tried.
const DESCRIPTIONS: usize = 64;

/// What was tried is on the disk after so long, or one batch later.
pub(super) const EVERY: Duration = Duration::from_secs(5);

/// Whose backup it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ownership {
    /// Of whoever sits here.
    Own,
    /// Of somebody who sits beside them.
    WithOwner,
}

/// How a search stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It goes on, or was cut off.
    Begun,
    /// It was stopped.
    Stopped,
    /// All of what was given is tried.
    NoneOfThem,
    /// The password was found.
    Found,
}

/// What the journal of a backup says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    version: u32,
    /// Name of its keybag: sixteen hexadecimal digits.
    pub backup: String,
    /// What the owner calls the device.
    pub called: Option<String>,
    /// Where its `Manifest.plist` was.
    pub manifest: PathBuf,
    /// Who said that it may be done.
    pub owner: Ownership,
    /// Seconds since 1970 when it was begun.
    pub begun: u64,
    /// Seconds since 1970 when this was last written.
    pub written: u64,
    /// How it stands.
    pub standing: Standing,
    /// How many candidates were tried on the backup, in all runs.
    pub tried: u64,
    /// For how long, in milliseconds, pauses not counted.
    pub spent_ms: u64,
    /// Of the fingerprints.
    salt: String,
    /// How far each description was tried, the latest last.
    marks: Vec<Mark>,
    /// What gave its ideas, so that it can be gone on with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Again>,
    /// How far a search with other machines is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Together>,
}

/// The arguments that gave a search its ideas: where files lie, never what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    /// As the command line takes them.
    pub arguments: Vec<String>,
    /// Whether nothing else was given.
    pub complete: bool,
}

/// How far a search with other machines was when it was last looked at: its account is kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// How many candidates were tried, in decimal digits.
    pub tried: String,
    /// Of how many, in decimal digits.
    pub of: String,
}

/// How far one description was tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    checkpoint: serde_json::Value,
    /// How many candidates it has, in decimal digits.
    count: String,
}

impl Entry {
    /// How far the latest description was tried, and of how many candidates.
    pub fn latest(&self) -> Option<(u128, u128)> {
        let mark = self.marks.last()?;
        Some((mark.read().ok()?.next(), mark.count.parse().ok()?))
    }
}

impl Mark {
    fn read(&self) -> Result<Checkpoint, CheckpointError> {
        Checkpoint::from_json(self.checkpoint.to_string().as_bytes())
    }
}

/// What is kept of the search that goes on.
#[derive(Debug)]
pub(crate) struct Keep {
    folder: PathBuf,
    entry: Entry,
    tried: Tried,
    /// How many fingerprints are on the disk.
    noted: usize,
    /// Held as long as this is.
    _lock: File,
}

/// Why what is kept cannot be used or written.
fn unwritable(folder: &Path) -> impl Fn(io::Error) -> Failure + use<> {
    let path = folder.to_owned();
    move |source| Failure::Unwritable { path: path.clone(), source }
}

/// The searches that were begun on this computer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Begun {
    /// Those whose journal can be read, the latest last.
    pub entries: Vec<Entry>,
    /// Journals that cannot.
    pub unread: Vec<PathBuf>,
}

/// Every search that this computer has a journal of.
///
/// # Errors
/// [`Failure::Unreadable`] when the folder of the journals cannot be read: whether there are any is not known then.
pub fn all(workdir: &Path) -> Result<Begun, Failure> {
    let folder = folder(workdir);
    let unreadable = |source| Failure::Unreadable { path: folder.clone(), source };
    let mut begun = Begun::default();
    let entries = match fs::read_dir(&folder) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(begun),
        entries => entries.map_err(unreadable)?,
    };
    for entry in entries.take(MOST_FILES) {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        match read(&path) {
            Ok(found) => begun.entries.extend(found),
            Err(Unread::System(_) | Unread::NoJournal) => begun.unread.push(path),
        }
    }
    begun.entries.sort_by(|one, other| (one.written, &one.backup).cmp(&(other.written, &other.backup)));
    begun.unread.sort();
    Ok(begun)
}

/// The journal of one backup. One that cannot be read is as good as none here: the search that then begins tells of it.
pub fn of(workdir: &Path, target: &Target) -> Option<Entry> {
    read(&folder(workdir).join(target.id()).with_extension("json")).ok().flatten()
}

/// Where what is kept lies.
pub fn folder(workdir: &Path) -> PathBuf {
    workdir.join("recall")
}

/// Why a journal is not read.
#[derive(Debug)]
enum Unread {
    /// The system does not let us: it may be a good one.
    System(io::Error),
    /// It is damaged, or of a later version.
    NoJournal,
}

/// What a journal says; nothing when there is none.
fn read(path: &Path) -> Result<Option<Entry>, Unread> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(Unread::System(why)),
        Ok(file) => file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(Unread::System)?,
    };
    let entry: Entry = (bytes.len() as u64 <= LARGEST)
        .then(|| serde_json::from_slice(&bytes).ok())
        .flatten()
        .filter(|entry: &Entry| entry.version == VERSION && hex::decode::<20>(&entry.salt).is_some())
        .ok_or(Unread::NoJournal)?;
    Ok(Some(entry))
}

/// Sets a file aside, in the place of what was set aside before.
fn set_aside(path: &Path) -> io::Result<()> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".unread");
    match fs::rename(path, PathBuf::from(aside)) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

impl Keep {
    /// Takes the lock, and reads what earlier runs have left. Tells whether what they left could not be read.
    ///
    /// # Errors
    /// Another search goes on, the journal is there and cannot be read, or nothing can be written.
    pub(crate) fn open(
        workdir: &Path,
        target: &Target,
        manifest: &Path,
        owner: Ownership,
        salt: [u8; 20],
    ) -> Result<(Self, bool), Failure> {
        let folder = folder(workdir);
        let trouble = unwritable(&folder);
        private_folder(&folder).map_err(&trouble)?;
        let lock = private(&folder.join("lock"), false).map_err(&trouble)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(Failure::UnderWay),
            Err(fs::TryLockError::Error(why)) => return Err(trouble(why)),
        }
        let path = folder.join(target.id()).with_extension("json");
        let (earlier, damaged) = match read(&path) {
            Ok(earlier) => (earlier, false),
            Err(Unread::System(source)) => return Err(Failure::Unreadable { path, source }),
            Err(Unread::NoJournal) => {
                // What cannot be read may be of a later version: it is set aside, not overwritten. What was tried goes with it: without the
                // salt of that journal nobody can tell what it was.
                set_aside(&path.with_extension("tried")).map_err(&trouble)?;
                set_aside(&path).map_err(&trouble)?;
                (None, true)
            }
        };
        let now = seconds();
        let mut entry = earlier.unwrap_or_else(|| Entry {
            version: VERSION,
            backup: target.id(),
            called: None,
            manifest: PathBuf::new(),
            owner,
            begun: now,
            written: now,
            standing: Standing::Begun,
            tried: 0,
            spent_ms: 0,
            salt: hex::encode(&salt),
            marks: Vec::new(),
            again: None,
            together: None,
        });
        entry.called = target.name().map(str::to_owned);
        // Whole, so that it is found from wherever the search is gone on with.
        entry.manifest = std::path::absolute(manifest).unwrap_or_else(|_| manifest.to_owned());
        entry.owner = owner;
        entry.standing = Standing::Begun;
        let mut keep = Self { folder, entry, tried: Tried::default(), noted: 0, _lock: lock };
        let known = keep.read_tried().map_err(&trouble)?;
        (keep.noted, keep.tried) = (known.len(), Tried::of(known));
        // The salt is on the disk before any fingerprint is.
        keep.replace().map_err(&trouble)?;
        Ok((keep, damaged))
    }

    /// What makes the fingerprints of this search.
    pub(super) fn fingers(&self, target: &Target) -> Fingers {
        Fingers::new(hex::decode(&self.entry.salt).unwrap_or_default(), target.rounds())
    }

    /// Where it lies.
    pub(super) fn path(&self) -> PathBuf {
        self.folder.clone()
    }

    /// What earlier runs have tried.
    pub(super) fn tried(&mut self) -> &mut Tried {
        &mut self.tried
    }

    /// Where to go on with this description.
    pub(super) fn mark(&self, candidates: &Candidates) -> Option<Checkpoint> {
        let fits = |mark: &&Mark| mark.is_of(candidates);
        self.entry.marks.iter().rev().find(fits)?.read().ok()
    }

    /// How many candidates were tried in all runs, and for how long.
    pub(super) fn totals(&self) -> (u64, Duration) {
        (self.entry.tried, Duration::from_millis(self.entry.spent_ms))
    }

    /// Writes down how far it is: first what was tried, then the place. Both are on the disk when it returns.
    pub(super) fn reached(
        &mut self,
        candidates: &Candidates,
        at: &Checkpoint,
        standing: Standing,
    ) -> io::Result<()> {
        let pending = self.tried.take();
        self.append(&pending)?;
        self.entry.tried = self.entry.tried.saturating_add(pending.len() as u64);
        let earlier = self.mark(candidates).map_or(Duration::ZERO, |mark| mark.spent());
        let more = u64::try_from(at.spent().saturating_sub(earlier).as_millis()).unwrap_or(u64::MAX);
        self.entry.spent_ms = self.entry.spent_ms.saturating_add(more);
        self.entry.standing = standing;
        self.entry.marks.retain(|mark| !mark.is_of(candidates));
        let checkpoint = serde_json::from_str(&at.to_json())?;
        self.entry.marks.push(Mark { checkpoint, count: candidates.count().to_string() });
        let surplus = self.entry.marks.len().saturating_sub(DESCRIPTIONS);
        self.entry.marks.drain(..surplus);
        self.entry.written = seconds();
        self.replace()
    }

    /// Writes down what gives the ideas of this search.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn describe(&mut self, again: Again) -> Result<(), Failure> {
        self.entry.again = Some(again);
        self.replace().map_err(unwritable(&self.folder))
    }

    /// Writes down how a search with other machines stands. It is on the disk when it returns.
    pub(crate) fn together(&mut self, standing: Standing, tried: u128, of: u128) -> io::Result<()> {
        self.entry.standing = standing;
        self.entry.together = Some(Together { tried: tried.to_string(), of: of.to_string() });
        self.entry.written = seconds();
        self.replace()
    }

    /// Makes the file of what was tried longer, as far as it may grow.
    pub(super) fn append(&mut self, fingerprints: &[Fingerprint]) -> io::Result<()> {
        let room = MOST.saturating_sub(self.noted).min(fingerprints.len());
        if room == 0 {
            return Ok(());
        }
        let bytes: Vec<u8> = fingerprints[..room].iter().flat_map(|one| one.to_le_bytes()).collect();
        let mut file = private(&self.tried_path(), true)?;
        file.write_all(&bytes)?;
        file.sync_data()?;
        self.noted += room;
        Ok(())
    }

    /// What was tried in earlier runs. A number that was cut off in the middle is cut off altogether.
    fn read_tried(&self) -> io::Result<Vec<Fingerprint>> {
        let mut bytes = Vec::new();
        match File::open(self.tried_path()) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            opened => opened?.take(8 * MOST as u64).read_to_end(&mut bytes)?,
        };
        let (whole, rest) = bytes.as_chunks::<8>();
        if !rest.is_empty() {
            let file = OpenOptions::new().write(true).open(self.tried_path())?;
            file.set_len(8 * whole.len() as u64)?;
            file.sync_data()?;
        }
        Ok(whole.iter().map(|number| Fingerprint::from_le_bytes(*number)).collect())
    }

    fn tried_path(&self) -> PathBuf {
        self.folder.join(&self.entry.backup).with_extension("tried")
    }

    /// Replaces the journal as a whole, and sees it on the disk before it goes on.
    fn replace(&self) -> io::Result<()> {
        let path = self.folder.join(&self.entry.backup).with_extension("json");
        let new = path.with_extension("json.new");
        let mut file = private(&new, false)?;
        file.set_len(0)?;
        file.write_all(&serde_json::to_vec_pretty(&self.entry)?)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&new, &path)?;
        // The new name is on the disk only when the folder is. Windows has no way to ask for that, and needs none.
        #[cfg(unix)]
        File::open(&self.folder)?.sync_all()?;
        Ok(())
    }

    /// Forgets what was tried of this backup.
    pub(super) fn forget(&mut self) -> Result<(), Failure> {
        let path = self.tried_path();
        match fs::remove_file(&path) {
            Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(unwritable(&path)(why)),
            _ => {}
        }
        self.entry.marks.clear();
        (self.entry.tried, self.entry.spent_ms, self.entry.begun) = (0, 0, seconds());
        (self.tried, self.noted) = (Tried::default(), 0);
        Ok(())
    }
}

impl Mark {
    fn is_of(&self, candidates: &Candidates) -> bool {
        self.checkpoint["candidates"].as_str() == Some(&hex::encode(candidates.digest()))
    }
}

/// A folder that only this user can enter.
fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// A file that only this user can read, to be made longer or written anew.
fn private(path: &Path, longer: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false);
    if longer {
        options.append(true)
    } else {
        options.write(true)
    };
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn seconds() -> u64 {
    clock::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
