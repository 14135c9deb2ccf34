//! Files that were verified: a mark beside each, so that 8 GB are not read again while they have not changed.
//!
//! `NAME.verified` is JSON: `{"size", "modified": [seconds, nanoseconds], "digest", "when"}`. It counts while the file
//! has this size and this time of its last change, and for this digest only. Whoever believes it says so.
//!
//! What somebody could do here: whoever may write into the folder may write a mark. They may as well alter this program;
//! what is installed is in any case what Apple's ticket names.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rightful_core::session::Stop;
use serde::{Deserialize, Serialize};

use crate::clock;
use crate::digest::{Counter, Digest, Digests};
use crate::download::DownloadError;
use crate::download::part::{beside, blocking, remove};

/// How much is read at a time, in bytes.
const READ: u64 = 16 << 20;

/// The longest mark that is believed, in bytes.
const MARK_LIMIT: u64 = 4 << 10;

/// That a file was verified, and how it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    size: u64,
    modified: (u64, u32),
    /// The digest that it has, in hexadecimal.
    pub digest: String,
    /// When it was verified, in seconds since 1970.
    pub when: u64,
}

/// What became of a file that may be there already.
pub(crate) enum Kept {
    /// It is there, and was verified then; it has not changed since.
    Believed(u64),
    /// It is there, and was read and verified now.
    Read,
    /// It is not there, or is not the right one and was removed.
    Not,
}

/// Where the mark of a file lies.
pub fn path_of_mark(file: &Path) -> PathBuf {
    beside(file, ".verified")
}

/// The mark of a file, if it has one and has not changed since.
pub fn mark_of(file: &Path) -> Option<Mark> {
    let mut text = Vec::new();
    File::open(path_of_mark(file)).ok()?.take(MARK_LIMIT).read_to_end(&mut text).ok()?;
    let mark: Mark = serde_json::from_slice(&text).ok()?;
    (state(file).ok()? == (mark.size, mark.modified)).then_some(mark)
}

/// Removes the mark of a file, which need not be there.
///
/// # Errors
/// What the system says.
pub fn unmark(file: &Path) -> io::Result<()> {
    remove(&path_of_mark(file))
}

/// Marks a file that was just verified. Without a mark it will be read again, which is no harm.
pub async fn mark(file: &Path, digest: &Digest) {
    let (path, digest) = (file.to_owned(), digest.to_string());
    let marking = blocking(file, move || {
        let written = state(&path).and_then(|(size, modified)| {
            let mark = Mark { size, modified, digest, when: clock::now() };
            fs::write(path_of_mark(&path), serde_json::to_vec(&mark)?)
        });
        written.map_err(|source| DownloadError::Disk { path: path_of_mark(&path), source })
    });
    if let Err(error) = marking.await {
        tracing::debug!(%error, "a verified file could not be marked");
    }
}

/// Reads a file and counts both digests. `progress` is told bytes read and bytes in all.
///
/// # Errors
/// [`DownloadError::Disk`], and [`DownloadError::Stopped`] when the owner stopped it.
pub async fn digests(
    file: &Path,
    mut progress: impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<Digests, DownloadError> {
    let counters = (Counter::sha1(), Counter::sha256());
    let count = |(one, other): &mut (Counter, Counter), bytes: &[u8]| {
        one.add(bytes);
        other.add(bytes);
    };
    let (sha1, sha256) = read(file, counters, count, &mut progress, stop).await?;
    Ok(Digests { sha1: sha1.finish(), sha256: sha256.finish() })
}

/// Looks whether the right file is there already. One that is not right is removed.
pub(crate) async fn keep(
    file: &Path,
    size: u64,
    digest: &Digest,
    progress: &mut impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<Kept, DownloadError> {
    let looking = file.to_owned();
    let (there, mark) = blocking(file, move || Ok((state(&looking), mark_of(&looking)))).await?;
    let there = match there {
        Ok((length, _)) => length,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Kept::Not),
        Err(source) => return Err(DownloadError::Disk { path: file.to_owned(), source }),
    };
    if let Some(mark) = mark.filter(|mark| mark.size == size && mark.digest == digest.to_string()) {
        progress(size, size);
        return Ok(Kept::Believed(mark.when));
    }
    if there == size {
        let found = read(file, digest.counter(), |counter, bytes| counter.add(bytes), progress, stop).await?;
        if found.finish() == *digest {
            self::mark(file, digest).await;
            return Ok(Kept::Read);
        }
    }
    for wrong in [file.to_owned(), path_of_mark(file)] {
        if let Err(error) = remove(&wrong) {
            // It will be replaced by renaming; until then it has the wrong content under the right name.
            tracing::debug!(%error, "a wrong file could not be removed");
        }
    }
    Ok(Kept::Not)
}

/// Reads a whole file through `count`.
async fn read<C: Send + 'static>(
    file: &Path,
    mut counter: C,
    count: impl Fn(&mut C, &[u8]) + Copy + Send + 'static,
    progress: &mut impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<C, DownloadError> {
    let failed = |source| DownloadError::Disk { path: file.to_owned(), source };
    let opening = file.to_owned();
    let opened = blocking(file, move || {
        let opened = File::open(&opening).and_then(|file| Ok((file.metadata()?.len(), file)));
        opened.map_err(|source| DownloadError::Disk { path: opening, source })
    });
    let (size, mut opened) = opened.await?;
    let mut done = 0;
    loop {
        let reading = blocking(file, move || {
            let mut buffer = vec![0; 1 << 20];
            let mut some = 0;
            let outcome = loop {
                match opened.read(&mut buffer) {
                    Ok(0) => break Ok(false),
                    Ok(read) => {
                        count(&mut counter, buffer.get(..read).unwrap_or_default());
                        some += read as u64;
                        if some >= READ {
                            break Ok(true);
                        }
                    }
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(error) => break Err(error),
                }
            };
            Ok((opened, counter, some, outcome))
        });
        let some;
        let outcome;
        (opened, counter, some, outcome) = reading.await?;
        done += some;
        progress(done.min(size), size);
        if !outcome.map_err(failed)? {
            return Ok(counter);
        }
        if stop.asked() {
            return Err(DownloadError::Stopped { done, size });
        }
    }
}

/// Size and time of the last change.
fn state(file: &Path) -> io::Result<(u64, (u64, u32))> {
    let data = fs::metadata(file)?;
    let modified = data.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok((data.len(), (modified.as_secs(), modified.subsec_nanos())))
}
