//! A backup whose key is proven: its entries, and what lies behind them.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use crate::entry::{Entry, RowError};
use crate::file_id::FileId;
use crate::handle::Handle;
use crate::index::{Entries, Index, IndexError};
use crate::keybag::ClassKeys;
use crate::read::{ReadError, ReadOutcome, Reader};

/// An open backup. It exists only when every key that the password alone opens has opened, and the index as well.
///
/// Threads share it: each takes a [`Reader`] of its own.
#[derive(Debug)]
pub struct OpenBackup {
    folder: Arc<Handle>,
    index: Index,
    keys: Option<Arc<ClassKeys>>,
}

impl OpenBackup {
    pub(crate) fn new(folder: Arc<Handle>, index: Index, keys: Option<Arc<ClassKeys>>) -> Self {
        Self { folder, index, keys }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn folder(&self) -> &Handle {
        &self.folder
    }

    /// The class keys, for the keychain; none when the backup is not encrypted.
    pub fn class_keys(&self) -> Option<&ClassKeys> {
        self.keys.as_deref()
    }

    /// The same, for another backup with the same keybag.
    pub(crate) fn shared_keys(&self) -> Option<Arc<ClassKeys>> {
        self.keys.clone()
    }

    /// All rows of the index, in its order. Rows that cannot be read come as errors between the others.
    ///
    /// # Errors
    /// When the index cannot be read at all.
    pub fn entries(&self) -> Result<Entries<'_>, IndexError> {
        self.index.entries(&self.folder)
    }

    /// The entry of a domain and path.
    ///
    /// # Errors
    /// When the index cannot be asked. The inner error is that of the row.
    pub fn entry(&self, domain: &str, path: &str) -> Result<Option<Result<Entry, RowError>>, IndexError> {
        self.entry_of(&FileId::of(domain, path))
    }

    /// The entry of a blob.
    ///
    /// # Errors
    /// Those of [`Self::entry`].
    pub fn entry_of(&self, id: &FileId) -> Result<Option<Result<Entry, RowError>>, IndexError> {
        self.index.find(&self.folder, id)
    }

    /// `Manifest.db` as it would lie there without these files, encrypted as it is; what lies there is not changed. `None` for an
    /// index of iOS 9 and earlier, from which nothing is left out.
    ///
    /// It is put together in memory: three times as much as the index has.
    ///
    /// # Errors
    /// When the index cannot be read or copied.
    pub fn index_without(&self, files: &[FileId]) -> Result<Option<Vec<u8>>, IndexError> {
        self.index.without(files)
    }

    /// What reads one file after the other; each thread takes its own.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.folder, self.keys.as_deref())
    }

    /// Writes one file, decrypted. For many, take a [`Self::reader`].
    ///
    /// # Errors
    /// When `out` does not take it. What is wrong with the file itself stands in the outcome.
    pub fn read(&self, entry: &Entry, out: &mut impl Write) -> Result<ReadOutcome, ReadError> {
        self.reader().read(entry, out)
    }

    /// One file in memory, as far as it is not longer than `limit`.
    ///
    /// # Errors
    /// [`ReadError::TooLong`] when it is.
    pub fn read_to_vec(&self, entry: &Entry, limit: usize) -> Result<(Vec<u8>, ReadOutcome), ReadError> {
        let mut out = Bounded { bytes: Vec::new(), limit };
        match self.read(entry, &mut out) {
            Err(ReadError::Output(error)) if error.kind() == io::ErrorKind::FileTooLarge => {
                Err(ReadError::TooLong { limit })
            }
            outcome => Ok((out.bytes, outcome?)),
        }
    }
}

struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
}

impl Write for Bounded {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if self.bytes.len().saturating_add(piece.len()) > self.limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
