//! One file out of a backup, decrypted as it is read, and whether that is all of it.
//!
//! Where a file ends is told by its padding. The size in the index is that of the living file before it was copied, and
//! differs for databases, in both directions: it is compared and told, never cut to. What is damaged is given as far as it
//! decrypts, because half a database is better than none.
//!
//! A file that is not encrypted has no padding. There the index is all that tells that bytes are missing: what is no database
//! and shorter than it says is not known to be whole.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::RangeInclusive;

use rightful_core::report::Explain;
use sha1::{Digest, Sha1};

use crate::crypt::{self, BLOCK, Decryptor};
use crate::entry::{Entry, Kind};
use crate::handle::{Found, Handle};
use crate::index::SQLITE;
use crate::keybag::{ClassKeys, KeyTrouble};

/// Files up to this length are read whole, longer ones in pieces of it. A multiple of the block.
const PIECE: usize = 1 << 20;

/// How the names of files end that SQLite keeps beside a database.
const BESIDE_DATABASES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// How reading one file went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadOutcome {
    /// How many bytes were written.
    pub written: u64,
    /// Whether that is all of the file.
    pub whole: Whole,
    /// SHA-1 of the blob as it lies on the disk, if it was asked for.
    pub digest: Option<[u8; 20]>,
}

/// Whether a file is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whole {
    /// It is.
    Yes,
    /// It is, as far as can be known, and the index has another size.
    SizeDiffers {
        /// What the index has.
        index: u64,
        /// What it is that differs.
        contents: Contents,
    },
    /// It is not, or not known to be.
    No(FileTrouble),
}

/// What a file is, as far as its size in the index is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contents {
    /// A database of SQLite, or what SQLite keeps beside one: in use while it is copied, so that its size often differs.
    Database,
    /// Anything else: its size differs only where it was changed while the backup was made.
    Other,
}

impl Contents {
    /// By its path alone; that it is a database shows in its first bytes.
    fn called(path: &str) -> Self {
        if BESIDE_DATABASES.iter().any(|ending| path.ends_with(ending)) {
            Self::Database
        } else {
            Self::Other
        }
    }
}

/// What is wrong with one file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileTrouble {
    /// Its blob is not there.
    #[error("its contents are not in the backup")]
    Missing,
    /// The padding is none: the end is missing, or something in it is damaged.
    #[error("it is damaged or incomplete: its end is not the end of a file")]
    Damaged,
    /// The blob ends in the middle of a block.
    #[error("it is incomplete: {0} bytes at its end are no whole block")]
    Cut(u64),
    /// It is not encrypted, no database, and shorter than the index says.
    #[error("it has {is} bytes, and the index of the backup says {index}: its end may be missing")]
    Short {
        /// What the index has.
        index: u64,
        /// What there is.
        is: u64,
    },
    /// A link, a folder, a pipe or a device lies in the blob's place.
    #[error("something that is no regular file lies in its place")]
    NotAFile,
    /// It changed while it was read.
    #[error("it changed while it was read")]
    Changed,
    /// The disk does not give it.
    #[error("the disk does not give it: {0}")]
    Unreadable(String),
    /// It is a file of an encrypted backup and has no key.
    #[error("it has no key, and the backup is encrypted")]
    NoKey,
    /// Its key cannot be had.
    #[error(transparent)]
    Key(#[from] KeyTrouble),
    /// It is a file of a backup that is not encrypted, and has a key.
    #[error("it is encrypted, and the backup was opened without a password")]
    Locked,
}

impl Explain for FileTrouble {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing => "backup/file-missing",
            Self::Damaged => "backup/file-damaged",
            Self::Cut(_) => "backup/file-cut",
            Self::Short { .. } => "backup/file-short",
            Self::NotAFile => "backup/file-not-regular",
            Self::Changed => "backup/file-changing",
            Self::Unreadable(_) => "backup/file-unreadable",
            Self::NoKey => "backup/file-without-key",
            Self::Key(why) => why.code(),
            Self::Locked => "backup/file-locked",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Missing => "copy the folder of the backup again, all of it, or look for an older backup",
            Self::Damaged | Self::Cut(_) | Self::Short { .. } => {
                "look at what could be read of it; an older backup may have the file whole"
            }
            Self::NotAFile => "copy the folder of the backup again: backups have regular files only",
            Self::Changed => "wait until no program writes into the backup, then read it again",
            Self::Unreadable(_) => "check the disk, and save what it still gives to another one",
            Self::NoKey | Self::Locked => {
                "look for another copy of the backup; everything else of this one can be read"
            }
            Self::Key(why) => why.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Missing | Self::Cut(_) => {
                Some("the backup was copied in parts, or was interrupted while it was made")
            }
            Self::Short { .. } => Some(
                "the disk was full when the backup was copied; or the phone shortened the file while the backup was made, which does no harm",
            ),
            Self::Damaged => Some("the disk is failing, or the backup was interrupted while it was made"),
            Self::NoKey | Self::Locked => Some("the index of the backup is damaged in this place"),
            Self::Key(why) => why.usually(),
            Self::NotAFile | Self::Changed | Self::Unreadable(_) => None,
        }
    }
}

/// Why reading had to stop, which is no fault of the file.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// What it was written to does not take it.
    #[error("the file cannot be written")]
    Output(#[source] io::Error),
    /// It is longer than was allowed.
    #[error("the file is longer than {limit} bytes")]
    TooLong {
        /// What was allowed.
        limit: usize,
    },
}

impl Explain for ReadError {
    fn code(&self) -> &'static str {
        match self {
            Self::Output(_) => "backup/output",
            Self::TooLong { .. } => "backup/file-too-long",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Output(_) => "check the free space and the permissions of the place that is written to",
            Self::TooLong { .. } => "extract it into a file",
        }
    }
}

/// Reads files one after the other. It keeps its memory, so that thousands of small files cost no more than one.
#[derive(Debug)]
pub struct Reader<'a> {
    folder: &'a Handle,
    keys: Option<&'a ClassKeys>,
    piece: Vec<u8>,
    /// Where bytes go that nobody looks at, once there are some.
    nowhere: OnceCell<Option<File>>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(folder: &'a Handle, keys: Option<&'a ClassKeys>) -> Self {
        Self { folder, keys, piece: Vec::new(), nowhere: OnceCell::new() }
    }

    /// Writes one file, decrypted. Folders and links have no contents, and nothing is written for them.
    ///
    /// # Errors
    /// When `out` does not take it. What is wrong with the file itself stands in the outcome.
    pub fn read(&mut self, entry: &Entry, out: &mut impl Write) -> Result<ReadOutcome, ReadError> {
        self.run(entry, out, None)
    }

    /// The same, and the digest of the blob as it lies on the disk is taken along.
    ///
    /// # Errors
    /// Those of [`Self::read`].
    pub fn read_digested(&mut self, entry: &Entry, out: &mut impl Write) -> Result<ReadOutcome, ReadError> {
        self.run(entry, out, Some(Sha1::new()))
    }

    /// The same as [`Self::read`] where it only matters whether the file is whole, and nobody wants its bytes: the disk has to
    /// give all of them, and what is not encrypted is not even copied, where the system can do without.
    ///
    /// # Errors
    /// None that is known.
    pub fn read_unseen(&mut self, entry: &Entry) -> Result<ReadOutcome, ReadError> {
        match self.begin(entry) {
            Ok(begun) => begun.finish_unseen(),
            Err(outcome) => Ok(outcome),
        }
    }

    /// Finds the blob and the key of a file, and reads nothing yet.
    ///
    /// # Errors
    /// The outcome, where there is nothing to read: something stands against it, it is empty, or no file.
    pub fn begin(&mut self, entry: &Entry) -> Result<Begun<'_>, ReadOutcome> {
        let nothing = |whole| Err(ReadOutcome { written: 0, whole, digest: None });
        let trouble = |why| nothing(Whole::No(why));
        if entry.kind != Kind::File {
            return nothing(Whole::Yes);
        }
        let (file, length) = match self.folder.blob(&entry.file_id) {
            Ok(Found::File(file, length)) => (file, length),
            // An empty file needs no blob.
            Ok(Found::Nothing) if entry.size == Some(0) => return nothing(Whole::Yes),
            Ok(Found::Nothing) => return trouble(FileTrouble::Missing),
            Ok(Found::SomethingElse) => return trouble(FileTrouble::NotAFile),
            Err(error) => return trouble(FileTrouble::Unreadable(error.to_string())),
        };
        let decryptor = match (self.keys, &entry.key) {
            (Some(keys), Some(key)) => match keys.unwrap(key.class, &key.wrapped) {
                Ok(key) => Some(Decryptor::new(&key)),
                Err(why) => return trouble(why.into()),
            },
            (Some(_), None) => return trouble(FileTrouble::NoKey),
            (None, Some(_)) => return trouble(FileTrouble::Locked),
            (None, None) => None,
        };
        if length == 0 && entry.size == Some(0) {
            return nothing(Whole::Yes);
        }
        let contents = Contents::called(&entry.path);
        let pass = Pass { file, length, seen: 0, written: 0, decryptor, digest: None, contents };
        Ok(Begun { pass, piece: &mut self.piece, nowhere: &self.nowhere, size: entry.size })
    }

    fn run(
        &mut self,
        entry: &Entry,
        out: &mut impl Write,
        digest: Option<Sha1>,
    ) -> Result<ReadOutcome, ReadError> {
        match self.begin(entry) {
            Ok(mut begun) => {
                begun.pass.digest = digest;
                begun.finish(out)
            }
            Err(outcome) => Ok(outcome),
        }
    }
}

/// A file that is there and has its key.
pub struct Begun<'r> {
    pass: Pass,
    piece: &'r mut Vec<u8>,
    nowhere: &'r OnceCell<Option<File>>,
    size: Option<u64>,
}

impl Begun<'_> {
    /// How long the file can be, by the length of its blob: the padding, which says it exactly, has one to sixteen bytes.
    pub fn lengths(&self) -> RangeInclusive<u64> {
        let length = self.pass.length;
        match self.pass.decryptor {
            Some(_) => length.saturating_sub(BLOCK as u64)..=length.saturating_sub(1),
            None => length..=length,
        }
    }

    /// Writes it, decrypted.
    ///
    /// # Errors
    /// When `out` does not take it. What is wrong with the file itself stands in the outcome.
    pub fn finish(mut self, out: &mut impl Write) -> Result<ReadOutcome, ReadError> {
        let end = self.pass.run(self.piece, out)?;
        Ok(self.outcome(end))
    }

    /// Reads it to its end, for nobody.
    fn finish_unseen(mut self) -> Result<ReadOutcome, ReadError> {
        match (self.nowhere.get_or_init(nowhere), &self.pass.decryptor) {
            (Some(nowhere), None) => {
                let end = self.pass.pass_by(nowhere);
                Ok(self.outcome(end))
            }
            _ => self.finish(&mut io::sink()),
        }
    }

    /// What there is to say of it, now that it is read.
    fn outcome(self, end: Option<FileTrouble>) -> ReadOutcome {
        let written = self.pass.written;
        let whole = match (end, self.size) {
            (Some(why), _) => Whole::No(why),
            (None, Some(index)) if index != written => match (&self.pass.decryptor, self.pass.contents) {
                (None, Contents::Other) if written < index => {
                    Whole::No(FileTrouble::Short { index, is: written })
                }
                (_, contents) => Whole::SizeDiffers { index, contents },
            },
            (None, _) => Whole::Yes,
        };
        let digest = self.pass.digest.map(|digest| digest.finalize().into());
        ReadOutcome { written, whole, digest }
    }
}

/// One blob on its way.
struct Pass {
    file: File,
    length: u64,
    seen: u64,
    written: u64,
    decryptor: Option<Decryptor>,
    digest: Option<Sha1>,
    /// By its path, until the first bytes are there.
    contents: Contents,
}

impl Pass {
    fn run(&mut self, piece: &mut Vec<u8>, out: &mut impl Write) -> Result<Option<FileTrouble>, ReadError> {
        piece.resize(PIECE, 0);
        loop {
            let left = self.length - self.seen;
            // One more than is left, so that growth is noticed without asking the system again.
            let wanted = usize::try_from(left.saturating_add(1)).map_or(PIECE, |wanted| wanted.min(PIECE));
            let piece = piece.get_mut(..wanted).unwrap_or_default();
            let count = match fill(&mut self.file, piece, left) {
                Ok(count) => count,
                Err(error) => return Ok(Some(FileTrouble::Unreadable(error.to_string()))),
            };
            let piece = piece.get_mut(..count).unwrap_or_default();
            self.seen += count as u64;
            if let Some(digest) = &mut self.digest {
                digest.update(&*piece);
            }
            let (keep, why) = self.decrypt(piece, self.seen == self.length);
            let text = piece.get(..keep).unwrap_or_default();
            if self.written == 0 && text.starts_with(SQLITE) {
                self.contents = Contents::Database;
            }
            out.write_all(text).map_err(ReadError::Output)?;
            self.written += text.len() as u64;
            match self.seen.cmp(&self.length) {
                Ordering::Equal => return Ok(why),
                Ordering::Greater => return Ok(Some(FileTrouble::Changed)),
                Ordering::Less if count < wanted => return Ok(Some(FileTrouble::Changed)),
                Ordering::Less => {}
            }
        }
    }

    /// The same for a file that is not encrypted and that nobody looks at: all of it is fetched from the disk, and only what tells
    /// a database is copied into memory.
    fn pass_by(&mut self, nowhere: &File) -> Option<FileTrouble> {
        let mut first = [0; SQLITE.len()];
        let passed = fill(&mut self.file, &mut first, self.length).and_then(|count| {
            if count == first.len() && first.starts_with(SQLITE) {
                self.contents = Contents::Database;
            }
            // One more than is left, so that growth is noticed.
            let left = self.length.saturating_add(1).saturating_sub(count as u64);
            let mut nowhere = nowhere;
            // Between two files the system moves the bytes by itself.
            let rest = io::copy(&mut (&self.file).take(left), &mut nowhere)?;
            Ok(count as u64 + rest)
        });
        match passed {
            Ok(seen) => {
                (self.seen, self.written) = (seen, seen);
                (seen != self.length).then_some(FileTrouble::Changed)
            }
            Err(error) => Some(FileTrouble::Unreadable(error.to_string())),
        }
    }

    /// Decrypts in place; how much of it belongs to the file, and what is wrong with its end.
    fn decrypt(&mut self, piece: &mut [u8], last: bool) -> (usize, Option<FileTrouble>) {
        let Some(decryptor) = &mut self.decryptor else { return (piece.len(), None) };
        decryptor.decrypt(piece);
        let over = piece.len() % BLOCK;
        let blocks = piece.len() - over;
        if !last {
            return (blocks, None);
        }
        if over > 0 {
            return (blocks, Some(FileTrouble::Cut(over as u64)));
        }
        match crypt::padding(piece) {
            Some(padding) => (blocks - padding, None),
            None => (blocks, Some(FileTrouble::Damaged)),
        }
    }
}

/// A file that takes everything and keeps nothing, where writing to it costs no copy.
fn nowhere() -> Option<File> {
    if cfg!(target_os = "linux") { File::options().write(true).open("/dev/null").ok() } else { None }
}

/// Reads until the piece is full, what is left has come, or the file ends.
fn fill(file: &mut File, piece: &mut [u8], left: u64) -> io::Result<usize> {
    let mut filled = 0;
    while (filled as u64) < left.max(1) && filled < piece.len() {
        match file.read(piece.get_mut(filled..).unwrap_or_default()) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests;
