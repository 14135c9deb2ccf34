//! A backup without its password: the same folder, decrypted, that every program which reads unencrypted backups reads.
//!
//! | part | becomes |
//! |---|---|
//! | blobs | the files as they were, under the same names |
//! | `Manifest.db`, `Manifest.mbdb` | written anew: no keys, sizes as the files are, digests of what lies there now |
//! | `Manifest.plist` | `IsEncrypted` false, without the key of the index, and with a keybag that opens nothing (`bag.rs`) |
//! | `Info.plist`, `Status.plist` | as they are |
//!
//! What the keychain in it holds stays encrypted with keys that the copy no longer has: the copy is for reading, not for
//! putting back onto a phone. `Manifest.plist` says so under [`COPY`], which other programs pass over, and so does [`NOTE`].
//!
//! # What a hostile backup could do here
//!
//! Nothing is named by it: blobs are called by forty digits. It is written through [`crate::tree`], into an empty folder.

pub mod ahead;
mod bag;
mod index;

use std::io::{self, Cursor, ErrorKind, Write};
use std::ops::RangeInclusive;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;

use plist::{Dictionary, Value};
use rightful_core::report::Explain;
use rightful_core::shape::{self, Limits};
use sha1::{Digest, Sha1};

use crate::account::{BadRows, Listed, Named, Read};
use crate::backup::{Backup, Era};
use crate::crew::{self, Ended, Watch};
use crate::entry::{Entry, Kind};
use crate::extract::{ExtractError, ROWS, Unwritten};
use crate::file_id::FileId;
use crate::names::Lengths;
use crate::open::OpenBackup;
use crate::read::{ReadError, Reader, Whole};
use crate::tree::place::{Place, Places};
use crate::tree::{Stamp, Tree, TreeError, Walk};
use ahead::{Ahead, HIDDEN};

/// What a property list may be.
const LIST: Limits = Limits { bytes: 64 << 20, depth: 32, items: 1_000_000 };

/// The key of `Manifest.plist` that says that a backup is such a copy.
pub const COPY: &str = "RightfulDecryptedCopy";

/// A file for people who come upon the folder.
pub const NOTE: &str = "Decrypted copy, only for reading.txt";

/// What stands there.
const NOTE_TEXT: &str = "This folder is a decrypted copy of an encrypted backup of a phone, made by Rightful for reading.\n\
    It is not for putting back onto a phone: the passwords in it stay locked with keys that it no longer has,\n\
    and a phone that takes it comes back without them. Restore the encrypted backup that it was made of.\n\
    Whoever can read this folder can read what was on the phone.\n";

/// How many heaps of rows of the index may wait for being written.
const HEAPS_AHEAD: usize = 16;

/// What became of a backup.
#[derive(Debug)]
pub struct Account {
    /// How reading went. Files that are missing or only for the old device are rows without a blob.
    pub read: Read,
    /// Could not be written.
    pub unwritten: Listed<Unwritten>,
    /// Rows of the index that could not be read; the copy does not have them.
    pub bad_rows: BadRows,
    /// Lists that are in the backup and could not be read; the copy does not have them.
    pub lists: Listed<Unlisted>,
    /// Whether all of it was done. Where not, the copy has no index.
    pub ended: Ended,
}

/// A list of the backup that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} of the backup cannot be read, and the copy does not have it: {why}")]
pub struct Unlisted {
    /// Which.
    pub name: &'static str,
    /// What the system says, or the reader.
    pub why: String,
}

/// Why there is no copy.
#[derive(Debug, thiserror::Error)]
pub enum DecryptError {
    /// It has no password.
    #[error("the backup is not encrypted")]
    NotEncrypted,
    /// Something lies in the folder already.
    #[error("the folder {} is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// It cannot be read, does not fit, or cannot be written.
    #[error(transparent)]
    Copy(#[from] ExtractError),
    /// The index could not be put together.
    #[error("the index of the copy could not be written: {0}")]
    Index(String),
}

impl From<TreeError> for DecryptError {
    fn from(why: TreeError) -> Self {
        Self::Copy(why.into())
    }
}

/// One row, and where its blob goes.
struct Piece {
    at: usize,
    entry: Entry,
    place: Option<Place>,
}

/// What is known of a file once it was read.
#[derive(Debug, Clone, Copy)]
struct Now {
    at: usize,
    size: u64,
    digest: Option<[u8; 20]>,
}

/// Writes the copy into an empty folder. `free` is how many bytes the disk has left, where that is known.
///
/// # Errors
/// Why there is none. What stands against single files is in the account.
pub fn run(
    backup: &Backup,
    open: &OpenBackup,
    into: &Path,
    free: Option<u64>,
    watch: Watch<'_>,
) -> Result<Account, DecryptError> {
    run_after(backup, open, into, None, &|| free, watch)
}

/// The same after what was done ahead; `free` is asked when nothing more is done ahead.
///
/// # Errors
/// Those of [`run`].
pub fn run_after(
    backup: &Backup,
    open: &OpenBackup,
    into: &Path,
    mut ahead: Option<Ahead>,
    free: &dyn Fn() -> Option<u64>,
    watch: Watch<'_>,
) -> Result<Account, DecryptError> {
    if open.class_keys().is_none() {
        return Err(DecryptError::NotEncrypted);
    }
    if !ahead::is_empty(into) {
        return Err(DecryptError::NotEmpty(into.to_owned()));
    }
    let flat = backup.era() == Era::Mbdb;
    let mut places = Places::default();
    let (pieces, bad_rows) = pieces(open, flat, &mut places)?;
    let index_place = places.top(if flat { "Manifest.mbdb" } else { "Manifest.db" });
    let lists: Vec<_> =
        ["Manifest.plist", "Info.plist", "Status.plist"].map(|name| (name, places.top(name))).into();
    let note_place = places.top(NOTE);
    let mut unlisted = Listed::default();
    let bytes =
        pieces.iter().fold(0_u64, |sum, piece| sum.saturating_add(piece.entry.size.unwrap_or_default()));
    // What was made ahead holds room for this copy.
    let held = ahead.as_mut().map_or(0, Ahead::end);
    let free = free().map(|free| free.saturating_add(held));
    if let Some(free) = free.filter(|free| bytes > *free) {
        let mut lengths = Lengths::new(open.folder());
        let each = pieces.iter().map(|piece| lengths.of(&piece.entry.file_id));
        let needed = each.fold(0_u64, u64::saturating_add);
        if needed > free {
            return Err(ExtractError::NoRoom { needed, free }.into());
        }
    }

    let made = MadeAhead::settle(ahead, &pieces);
    // What a program that was killed has left; there is none as a rule.
    ahead::forget(&into.join(HIDDEN));
    let tree = Tree::open(into)?;
    let fatal = Mutex::new(None);
    // The index is put together beside the files: it would take as long as a tenth of them afterwards.
    let (rows, written) = mpsc::sync_channel(HEAPS_AHEAD);
    let (crew, ended, image) = thread::scope(|scope| {
        // Gone with this block, also in a panic: the other thread waits for nothing else.
        let rows = rows;
        let image = scope.spawn(move || index::database(written.into_iter().flatten()));
        let worker = || Worker {
            walk: tree.walk(&places),
            reader: open.reader(),
            rows: (!flat).then(|| index::Rows::new(rows.clone())),
            made: &made,
            done: Done::default(),
        };
        let (workers, ended) =
            crew::over(&pieces, bytes, watch, worker, |worker, piece| match worker.write(piece) {
                Ok(bytes) => Some(bytes),
                Err(why) => {
                    fatal.lock().unwrap_or_else(|broken| broken.into_inner()).get_or_insert(why);
                    None
                }
            });
        let done: Vec<Done> = workers.into_iter().map(|worker| worker.done).collect();
        drop(rows);
        let image = image.join().unwrap_or_else(|panic| resume_unwind(panic));
        (done, ended, image)
    });
    made.forget_rest(&pieces, &mut tree.walk(&places));
    if let Some(why) = fatal.into_inner().unwrap_or_else(|broken| broken.into_inner()) {
        return Err(why.into());
    }
    let mut done = Done::default();
    crew.into_iter().for_each(|one| done.join(one));
    done.read.sort();
    done.unwritten.sort_by_key(|one| one.file.clone());
    if ended == Ended::Whole {
        let image = if flat {
            done.now.sort_by_key(|now| now.at);
            let now = |at| {
                done.now.binary_search_by_key(&at, |now: &Now| now.at).ok().and_then(|at| done.now.get(at))
            };
            index::mbdb(pieces.iter().map(|piece| (&piece.entry, now(piece.at))))
        } else {
            image
        };
        let mut walk = tree.walk(&places);
        put(&mut walk, &index_place, &image.map_err(DecryptError::Index)?)?;
        for (name, place) in &lists {
            match list(backup, open, name) {
                Ok(Some(list)) => put(&mut walk, place, &list)?,
                // The backup has none either.
                Ok(None) => {}
                Err(why) => unlisted.add(Unlisted { name, why }),
            }
        }
        put(&mut walk, &note_place, NOTE_TEXT.as_bytes())?;
    }
    Ok(Account { read: done.read, unwritten: done.unwritten, bad_rows, lists: unlisted, ended })
}

/// A list as the copy has it; nothing where the backup has none.
fn list(backup: &Backup, open: &OpenBackup, name: &str) -> Result<Option<Vec<u8>>, String> {
    let read = open.folder().read(name, LIST.bytes as u64).map_err(|error| error.to_string())?;
    match read {
        Some(list) if name == "Manifest.plist" => {
            without_keys(&list, backup).map(Some).ok_or_else(|| "it is damaged".to_owned())
        }
        read => Ok(read),
    }
}

/// All rows, in the order of their blobs.
fn pieces(open: &OpenBackup, flat: bool, places: &mut Places) -> Result<(Vec<Piece>, BadRows), DecryptError> {
    let mut bad_rows = BadRows::default();
    let mut entries = Vec::new();
    for row in open.entries().map_err(ExtractError::from)? {
        match row {
            Ok(entry) => entries.push(entry),
            Err(row) => bad_rows.add(row),
        }
        if entries.len() as u64 + bad_rows.count() > ROWS {
            return Err(ExtractError::TooManyRows.into());
        }
    }
    entries.sort_by_key(|entry| entry.file_id);
    // Of two rows with one blob the first is kept, as the index keeps it.
    entries.dedup_by_key(|entry| entry.file_id);
    let pieces = entries.into_iter().enumerate().map(|(at, entry)| {
        let name = entry.file_id.to_string();
        let place = (entry.kind == Kind::File).then(|| match name.get(..2) {
            Some(digits) if !flat => places.file(digits, &name),
            _ => places.top(&name),
        });
        Piece { at, entry, place }
    });
    Ok((pieces.collect(), bad_rows))
}

/// The list as a backup without a password has it.
fn without_keys(bytes: &[u8], backup: &Backup) -> Option<Vec<u8>> {
    shape::check(bytes, &LIST).ok()?;
    let value = if bytes.starts_with(shape::BINARY_MAGIC) {
        Value::from_reader(Cursor::new(bytes))
    } else {
        Value::from_reader_xml(bytes)
    };
    let mut list: Dictionary = value.ok()?.into_dictionary()?;
    list.insert("IsEncrypted".to_owned(), false.into());
    list.insert(COPY.to_owned(), true.into());
    list.remove("ManifestKey");
    list.remove("BackupKeyBag");
    if let Ok(old) = backup.keybag() {
        list.insert("BackupKeyBag".to_owned(), Value::Data(bag::without_keys(old)));
    }
    let mut out = Vec::new();
    Value::Dictionary(list).to_writer_binary(&mut out).ok()?;
    Some(out)
}

/// Writes a file of the copy that is no blob.
fn put(walk: &mut Walk<'_>, place: &Place, bytes: &[u8]) -> Result<(), TreeError> {
    let mut file = walk.new_file(place)?;
    file.write_all(bytes).map_err(|cause| walk.refused(place, cause))
}

struct Worker<'b> {
    walk: Walk<'b>,
    reader: Reader<'b>,
    /// Where rows of the index go, unless it is of the older form, in which they have an order.
    rows: Option<index::Rows<'b>>,
    made: &'b MadeAhead,
    done: Done,
}

/// Which rows have a file that was made ahead and that nothing was written into yet, by their places among all.
struct MadeAhead(Vec<AtomicBool>);

impl MadeAhead {
    /// Puts what was made for these rows in its place.
    fn settle(ahead: Option<Ahead>, pieces: &[Piece]) -> Self {
        let of = |id: &FileId| {
            let at = pieces.binary_search_by_key(id, |piece| piece.entry.file_id).ok()?;
            pieces.get(at).and_then(|piece| piece.place.as_ref()).map(|_| at)
        };
        let Some(ahead) = ahead else { return Self(Vec::new()) };
        let made: Vec<AtomicBool> = pieces.iter().map(|_| AtomicBool::new(false)).collect();
        for at in ahead.settle(|id| of(id).is_some()).iter().filter_map(of) {
            if let Some(made) = made.get(at) {
                made.store(true, Ordering::Relaxed);
            }
        }
        Self(made)
    }

    /// Whether there is one, which is then taken.
    fn take(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|made| made.swap(false, Ordering::Relaxed))
    }

    /// Removes those that nothing was written into.
    fn forget_rest(&self, pieces: &[Piece], walk: &mut Walk<'_>) {
        for place in
            pieces.iter().filter(|piece| self.take(piece.at)).filter_map(|piece| piece.place.as_ref())
        {
            walk.forget_made(place);
        }
    }
}

#[derive(Default)]
struct Done {
    read: Read,
    unwritten: Listed<Unwritten>,
    now: Vec<Now>,
}

impl Done {
    fn join(&mut self, other: Self) {
        self.read.join(other.read);
        self.unwritten.join(other.unwritten);
        self.now.extend(other.now);
    }
}

impl<'b> Worker<'b> {
    fn write(&mut self, piece: &'b Piece) -> Result<u64, TreeError> {
        let now = match &piece.place {
            None => None,
            Some(place) => match self.try_write(piece, place) {
                Ok(now) => now,
                Err(why @ (TreeError::Folder { .. } | TreeError::Full { .. })) => return Err(why),
                Err(why @ (TreeError::InTheWay { .. } | TreeError::File { .. })) => {
                    self.done.unwritten.add(Unwritten { file: Named::of(&piece.entry), why });
                    None
                }
            },
        };
        match &mut self.rows {
            Some(rows) => rows.add(index::Row::new(&piece.entry, now.as_ref())),
            None => self.done.now.extend(now),
        }
        Ok(now.map_or(0, |now| now.size))
    }

    /// What the file is now; nothing when it could not be read or written.
    fn try_write(&mut self, piece: &Piece, place: &Place) -> Result<Option<Now>, TreeError> {
        let entry = &piece.entry;
        let begun = match self.reader.begin(entry) {
            Ok(begun) => Some(begun),
            Err(outcome) if outcome.whole == Whole::Yes => None,
            Err(outcome) => {
                self.done.read.add(entry, &outcome);
                return Ok(None);
            }
        };
        let sizes: RangeInclusive<u64> = begun.as_ref().map_or(0..=0, |begun| begun.lengths());
        let stamp = Stamp { sizes, modified: entry.modified.unwrap_or_default(), mode: 0o644 };
        let is_made = self.made.take(piece.at);
        // The folder was empty but for what was made ahead: what else is there now, somebody else has put there.
        let made = if is_made { self.walk.made_file(place) } else { self.walk.new_file(place) };
        let mut file = made?;
        let mut out = Digested { file: &mut file, digest: entry.digest.map(|_| Sha1::new()) };
        let size = match begun {
            Some(begun) => {
                let outcome = begun.finish(&mut out).map_err(|error| match error {
                    ReadError::Output(cause) => self.walk.refused(place, cause),
                    ReadError::TooLong { .. } => self.walk.refused(place, ErrorKind::FileTooLarge.into()),
                })?;
                self.done.read.add(entry, &outcome);
                if is_made && matches!(outcome.whole, Whole::No(_)) {
                    // The room for the rest of it is given back.
                    out.file.set_len(outcome.written).map_err(|cause| self.walk.refused(place, cause))?;
                }
                outcome.written
            }
            None => {
                self.done.read.complete += 1;
                0
            }
        };
        let digest = out.digest.map(|digest| digest.finalize().into());
        self.walk.finish(place, &file, &stamp)?;
        Ok(Some(Now { at: piece.at, size, digest }))
    }
}

/// A file, and the digest of what is written into it, where one is wanted.
struct Digested<'f> {
    file: &'f mut std::fs::File,
    digest: Option<Sha1>,
}

impl Write for Digested<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let count = self.file.write(piece)?;
        if let Some(digest) = &mut self.digest {
            digest.update(piece.get(..count).unwrap_or_default());
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Explain for DecryptError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotEncrypted => "backup/not-encrypted-already",
            Self::NotEmpty(_) => "backup/folder-not-empty",
            Self::Copy(why) => why.code(),
            Self::Index(_) => "backup/copy-without-index",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotEncrypted => "use the backup as it is: every program that reads backups can read it",
            Self::NotEmpty(_) => "choose a new or an empty folder",
            // A copy is never gone on with.
            Self::Copy(ExtractError::Tree(TreeError::Full { .. })) => {
                "make room on this disk or choose a folder on another one, remove the folder of the copy, then start again: a copy is always begun anew"
            }
            Self::Copy(why) => why.help(),
            Self::Index(_) => {
                "extract the files instead: `rightful backup extract` needs no index of its own"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Copy(why) => why.usually(),
            Self::NotEmpty(_) => {
                Some("the copy was begun before and stopped, or the folder is another backup's")
            }
            Self::NotEncrypted | Self::Index(_) => None,
        }
    }
}
