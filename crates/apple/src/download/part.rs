//! The unfinished file: opened, locked, read again, written, and at the end verified and renamed. Blocking; it is used
//! through a [`Desk`], off the runtime's own threads.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::{Download, DownloadError};
use crate::digest::Counter;

/// How much of an existing file is read at a time, in bytes.
const READ: u64 = 16 << 20;

/// The longest note that is believed, in bytes.
const NOTE_LIMIT: u64 = 64 << 10;

/// The longest validator of a server that is kept, in bytes.
const VALIDATOR_LIMIT: usize = 256;

/// What a part is a part of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    url: String,
    size: u64,
    digest: String,
    /// What the server calls this state of the file: a strong ETag, or the time of its last change.
    validator: Option<String>,
}

/// A file on its way, or a whole one that is being verified.
pub(super) struct Part {
    file: File,
    /// Where the bytes are now.
    path: PathBuf,
    request: Download,
    counter: Counter,
    /// Bytes that were on disk when it was opened.
    there: u64,
    /// Bytes that are on disk and counted.
    written: u64,
    validator: Option<String>,
}

/// Does the work of a [`Part`] on a thread where waiting for the disk is allowed.
pub(super) struct Desk {
    part: Arc<Mutex<Part>>,
    path: PathBuf,
}

impl Desk {
    pub(super) fn new(part: Part) -> Self {
        Self { path: part.path.clone(), part: Arc::new(Mutex::new(part)) }
    }

    pub(super) async fn run<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Part) -> R + Send + 'static,
    ) -> Result<R, DownloadError> {
        let part = Arc::clone(&self.part);
        blocking(&self.path, move || Ok(work(&mut part.lock().unwrap_or_else(PoisonError::into_inner)))).await
    }

    /// Bytes that are on disk and counted.
    pub(super) async fn written(&self) -> Result<u64, DownloadError> {
        self.run(|part| part.written).await
    }
}

/// Runs what waits for the disk. A panic there is an error here.
pub(super) async fn blocking<R: Send + 'static>(
    path: &Path,
    work: impl FnOnce() -> Result<R, DownloadError> + Send + 'static,
) -> Result<R, DownloadError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| {
        Err(DownloadError::Disk { path: path.to_owned(), source: io::Error::other(error) })
    })
}

/// The whole file, if one of the right size is there.
pub(super) async fn existing(request: &Download) -> Result<Option<Part>, DownloadError> {
    let request = request.clone();
    let path = request.to.clone();
    blocking(&path.clone(), move || {
        let failed = |source| DownloadError::Disk { path: path.clone(), source };
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        let length = file.metadata().map_err(failed)?.len();
        if length != request.size {
            return Ok(None);
        }
        let counter = request.digest.counter();
        Ok(Some(Part { file, path, counter, there: length, written: 0, validator: None, request }))
    })
    .await
}

/// The name of a file that stands beside another one.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Removes a file that need not be there.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

impl Part {
    /// Opens what an earlier download has left, if it is of this file, or begins anew.
    pub(super) fn open(request: &Download) -> Result<Self, DownloadError> {
        let path = super::partial(&request.to);
        let failed = |source| DownloadError::disk(&path, source, request.size, request.size);
        if let Some(folder) = request.to.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(DownloadError::InUse { path }),
            // Some network disks have no locks; then nothing guards against two downloads but the digest.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let there = file.metadata().map_err(failed)?.len();
        let counter = request.digest.counter();
        let mut part =
            Self { file, path, request: request.clone(), counter, there, written: 0, validator: None };
        match part.note() {
            Some(note) if there <= request.size => {
                part.validator = note.validator.filter(|_| note.url == request.url.as_str());
            }
            _ => part.start_over(None)?,
        }
        Ok(part)
    }

    /// Reads on in what was there at the beginning. Returns the bytes counted, and whether there is more to read.
    pub(super) fn read_some(&mut self) -> Result<(u64, bool), DownloadError> {
        let mut left = READ.min(self.there - self.written);
        let mut buffer = vec![0; 256 << 10];
        while left > 0 {
            let some = left.min(buffer.len() as u64) as usize;
            let read = match self.file.read(&mut buffer[..some]) {
                Ok(0) => {
                    // Shorter than a moment ago: what was read is all there is.
                    self.there = self.written;
                    break;
                }
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.failed(error)),
            };
            self.counter.add(&buffer[..read]);
            self.written += read as u64;
            left -= read as u64;
        }
        Ok((self.written, self.written < self.there))
    }

    /// Bytes that are on disk, and what the server called the file when they came.
    pub(super) fn state(&mut self) -> (u64, Option<String>) {
        (self.written, self.validator.clone())
    }

    /// Throws away what has arrived. The next bytes are the first of what the server calls `validator`.
    pub(super) fn start_over(&mut self, validator: Option<String>) -> Result<(), DownloadError> {
        if self.file.metadata().map_err(|error| self.failed(error))?.len() > 0 {
            self.file.set_len(0).map_err(|error| self.failed(error))?;
        }
        self.file.seek(SeekFrom::Start(0)).map_err(|error| self.failed(error))?;
        self.counter = self.request.digest.counter();
        self.there = 0;
        self.written = 0;
        self.validator = validator.filter(|text| text.len() <= VALIDATOR_LIMIT);
        let note = Note {
            url: self.request.url.to_string(),
            size: self.request.size,
            digest: self.request.digest.to_string(),
            validator: self.validator.clone(),
        };
        let path = self.note_path();
        let failed = |source| DownloadError::disk(&path, source, self.request.size, self.request.size);
        let note = serde_json::to_vec(&note).map_err(|error| failed(error.into()))?;
        fs::write(&path, note).map_err(failed)
    }

    /// Writes what came next.
    pub(super) fn add(&mut self, batch: &[Bytes]) -> Result<u64, DownloadError> {
        for bytes in batch {
            let after = self.written + bytes.len() as u64;
            if self.request.quota.is_some_and(|quota| after > quota) {
                return Err(DownloadError::DiskFull { needed: self.request.size - self.written });
            }
            if let Err(error) = self.file.write_all(bytes) {
                // Half of it may be there: cut that off, so that file and count agree. A disk that refuses even this
                // is found out by the digest.
                let failed = self.failed(error);
                if self.file.set_len(self.written).is_ok() {
                    self.file.seek(SeekFrom::Start(self.written)).map_err(|error| self.failed(error))?;
                }
                return Err(failed);
            }
            self.counter.add(bytes);
            self.written = after;
        }
        Ok(self.written)
    }

    /// Verifies the whole, brings it to disk, and gives it its name. What is wrong is removed.
    pub(super) fn finish(&mut self) -> Result<(), DownloadError> {
        let found = self.count();
        if found != self.request.digest {
            self.file.set_len(0).map_err(|error| self.failed(error))?;
            for path in [self.note_path(), self.path.clone()] {
                remove(&path).map_err(|error| self.failed(error))?;
            }
            return Err(DownloadError::DigestMismatch { expected: self.request.digest, found });
        }
        self.file.sync_all().map_err(|error| self.failed(error))?;
        fs::rename(&self.path, &self.request.to).map_err(|error| self.failed(error))?;
        self.path.clone_from(&self.request.to);
        #[cfg(unix)]
        if let Some(folder) = self.request.to.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| self.failed(error))?;
        }
        remove(&self.note_path()).map_err(|error| self.failed(error))
    }

    /// Whether a whole file that was there is the right one. A wrong one is removed.
    pub(super) fn keep_if_right(&mut self) -> bool {
        let right = self.written == self.request.size && self.count() == self.request.digest;
        if !right && let Err(error) = remove(&self.path) {
            // It will be replaced by renaming; until then it has the wrong content under the right name.
            tracing::debug!(%error, "a wrong file could not be removed");
        }
        right
    }

    fn count(&mut self) -> crate::digest::Digest {
        std::mem::replace(&mut self.counter, self.request.digest.counter()).finish()
    }

    /// The note, if it is of this very file.
    fn note(&self) -> Option<Note> {
        let mut text = Vec::new();
        File::open(self.note_path()).ok()?.take(NOTE_LIMIT).read_to_end(&mut text).ok()?;
        let note: Note = serde_json::from_slice(&text).ok()?;
        let ours = note.size == self.request.size && note.digest == self.request.digest.to_string();
        ours.then_some(note)
    }

    fn note_path(&self) -> PathBuf {
        beside(&self.request.to, ".part.json")
    }

    fn failed(&self, source: io::Error) -> DownloadError {
        DownloadError::disk(&self.path, source, self.request.size - self.written, self.request.size)
    }
}
