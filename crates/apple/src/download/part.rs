//! The unfinished file: opened, locked, read again, written, and at the end verified and renamed. Blocking; it is used
//! through a [`Desk`], off the runtime's own threads.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::ledger::{self, Pieces, Span, Title};
use super::{Download, DownloadError};
use crate::digest::Counter;

/// How much of what is on disk is read again at a time, in bytes.
const READ: u64 = 16 << 20;

/// A file on its way.
pub(super) struct Part {
    file: File,
    /// Where the bytes are now.
    path: PathBuf,
    request: Download,
    note: File,
    pieces: Pieces,
    validator: Option<String>,
    /// Counts the bytes from the first on without a gap.
    counter: Counter,
    counted: u64,
}

/// How far it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Progress {
    /// Bytes on disk.
    pub(super) have: u64,
    /// Bytes counted into the digest.
    pub(super) counted: u64,
    /// Whether there is more on disk that can be counted.
    pub(super) more: bool,
}

/// Does the work of a [`Part`] on a thread where waiting for the disk is allowed.
pub(super) struct Desk {
    part: Arc<Mutex<Part>>,
    path: PathBuf,
}

impl Desk {
    pub(super) async fn open(request: &Download) -> Result<Self, DownloadError> {
        let opening = request.clone();
        let part = blocking(&request.to, move || Part::open(&opening)).await?;
        Ok(Self { path: part.path.clone(), part: Arc::new(Mutex::new(part)) })
    }

    pub(super) async fn run<R: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Part) -> Result<R, DownloadError> + Send + 'static,
    ) -> Result<R, DownloadError> {
        let part = Arc::clone(&self.part);
        blocking(&self.path, move || work(&mut part.lock().unwrap_or_else(PoisonError::into_inner))).await
    }
}

/// Runs what waits for the disk. A panic there is an error here.
pub(crate) async fn blocking<R: Send + 'static>(
    path: &Path,
    work: impl FnOnce() -> Result<R, DownloadError> + Send + 'static,
) -> Result<R, DownloadError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| {
        Err(DownloadError::Disk { path: path.to_owned(), source: io::Error::other(error) })
    })
}

/// The name of a file that stands beside another one.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Removes a file that need not be there.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// How many bytes of a file an earlier download has left on disk.
pub(super) fn arrived(to: &Path) -> u64 {
    let length = fs::metadata(super::partial(to)).map_or(0, |data| data.len());
    ledger::read(&beside(to, ".part.json"), length).map_or(0, |(_, pieces)| pieces.have())
}

impl Part {
    /// Opens what an earlier download has left, if it is of this file, or begins anew.
    fn open(request: &Download) -> Result<Self, DownloadError> {
        let path = super::partial(&request.to);
        let failed = |source| DownloadError::disk(&path, source, request.size, request.size);
        if let Some(folder) = request.to.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(DownloadError::InUse { path }),
            // Some file systems know no locks; there a second download is the owner's to avoid.
            Err(TryLockError::Error(error)) => tracing::debug!(%error, "the unfinished file can't be locked"),
            Ok(()) => {}
        }
        let length = file.metadata().map_err(failed)?.len();
        let note_path = beside(&request.to, ".part.json");
        let known = ledger::read(&note_path, length)
            .filter(|(title, _)| title.size == request.size && title.digest == request.digest.to_string());
        let (pieces, validator) = match known {
            Some((title, pieces)) => (pieces, title.validator.filter(|_| title.url == request.url.as_str())),
            None => {
                if length > 0 {
                    file.set_len(0).map_err(failed)?;
                }
                (Pieces::default(), None)
            }
        };
        let note = ledger::write(&note_path, &title(request, validator.clone()), &pieces)
            .map_err(|source| DownloadError::disk(&note_path, source, request.size, request.size))?;
        let (request, counter) = (request.clone(), request.digest.counter());
        Ok(Self { file, path, request, note, pieces, validator, counter, counted: 0 })
    }

    /// Counts on in what is on disk. What is not as it was noted is forgotten, and will be fetched again.
    pub(super) fn read_some(&mut self) -> Result<Progress, DownloadError> {
        let mut left = READ;
        while left > 0
            && let Some((span, crc)) = self.pieces.at(self.counted)
        {
            // The length of a piece is bounded: by a batch where it was written, by `ledger` where pieces were joined.
            let mut bytes = vec![0; span.length() as usize];
            let read =
                self.file.seek(SeekFrom::Start(span.from)).and_then(|_| self.file.read_exact(&mut bytes));
            match read {
                Ok(()) if crc32fast::hash(&bytes) == crc => {
                    self.counter.add(&bytes);
                    self.counted = span.to;
                    left = left.saturating_sub(span.length());
                }
                Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(self.failed(error)),
                Ok(()) | Err(_) => {
                    tracing::debug!(from = span.from, "a piece on disk is not as it was written");
                    self.pieces.remove(span.from);
                    self.write_note()?;
                }
            }
        }
        Ok(self.progress())
    }

    /// How far it is.
    pub(super) fn progress(&self) -> Progress {
        let more = self.pieces.at(self.counted).is_some();
        Progress { have: self.pieces.have(), counted: self.counted, more }
    }

    /// What is not on disk.
    pub(super) fn missing(&self) -> Vec<Span> {
        self.pieces.missing(self.request.size)
    }

    /// What the server calls the file that the bytes on disk are of.
    pub(super) fn validator(&self) -> Option<String> {
        self.validator.clone()
    }

    /// From now on the server's name for this state of the file is known.
    pub(super) fn call_it(&mut self, validator: Option<String>) -> Result<(), DownloadError> {
        self.validator = validator;
        self.write_note()
    }

    /// Throws away what has arrived.
    pub(super) fn start_over(&mut self) -> Result<(), DownloadError> {
        self.file.set_len(0).map_err(|error| self.failed(error))?;
        self.pieces = Pieces::default();
        self.counter = self.request.digest.counter();
        self.counted = 0;
        self.call_it(None)
    }

    /// Writes bytes at their place and notes that they are there.
    pub(super) fn add(&mut self, at: u64, batch: &[Bytes]) -> Result<Progress, DownloadError> {
        let length: u64 = batch.iter().map(|bytes| bytes.len() as u64).sum();
        let have = self.pieces.have();
        if self.request.quota.is_some_and(|quota| have + length > quota) {
            return Err(DownloadError::DiskFull { needed: self.request.size - have });
        }
        self.file.seek(SeekFrom::Start(at)).map_err(|error| self.failed(error))?;
        let mut crc = crc32fast::Hasher::new();
        for bytes in batch {
            self.file.write_all(bytes).map_err(|error| self.failed(error))?;
            crc.update(bytes);
        }
        let (span, crc) = (Span { from: at, to: at + length }, crc.finalize());
        ledger::append(&mut self.note, span, crc).map_err(|error| self.failed(error))?;
        self.pieces.add(span, crc);
        if at == self.counted {
            for bytes in batch {
                self.counter.add(bytes);
            }
            self.counted = span.to;
        }
        self.read_some()
    }

    /// Verifies the whole, brings it to disk, and gives it its name. What is wrong is removed.
    pub(super) fn finish(&mut self) -> Result<(), DownloadError> {
        let found = std::mem::replace(&mut self.counter, self.request.digest.counter()).finish();
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

    fn write_note(&mut self) -> Result<(), DownloadError> {
        let title = title(&self.request, self.validator.clone());
        self.note =
            ledger::write(&self.note_path(), &title, &self.pieces).map_err(|error| self.failed(error))?;
        Ok(())
    }

    fn note_path(&self) -> PathBuf {
        beside(&self.request.to, ".part.json")
    }

    fn failed(&self, source: io::Error) -> DownloadError {
        let missing = self.request.size.saturating_sub(self.pieces.have());
        DownloadError::disk(&self.path, source, missing, self.request.size)
    }
}

fn title(request: &Download, validator: Option<String>) -> Title {
    Title { url: request.url.to_string(), size: request.size, digest: request.digest.to_string(), validator }
}
