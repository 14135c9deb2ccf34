//! The checksums of a system image's blocks, got ready when its firmware has been fetched, or while the device is on its way
//! to the installer.
//!
//! They are recalled from the work folder, or computed on all processors and kept there: the next device that gets the same
//! file needs no computing at all. Nothing depends on them: an image without them is hashed while it is sent.

use std::fs::{self, File};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rightful_core::session::Stop;
use rightful_firmware::ipsw::FilePart;
use rightful_host::disk::blocks;
use rightful_proto::asr::{BlockDigests, Origin};
use tokio::sync::watch;
use tokio::time::timeout;

use crate::world::Workdir;

/// How long a device that wants its system waits for them; then it is served without.
const WAIT: Duration = Duration::from_secs(5);

/// How often it is looked how far they are, and whether the owner wishes to stop.
const LOOK: Duration = Duration::from_millis(200);

/// The most threads that compute.
const THREADS: usize = 8;

/// The most files that are kept: each is 0.015 % of its image.
const KEPT: usize = 16;

/// Several devices may want the same checksums at once: one computes, the others recall.
static TURN: Mutex<()> = Mutex::new(());

/// Checksums on their way. Clones wait for the same ones; the work stops when nobody waits any more.
#[derive(Clone)]
pub(crate) struct Ahead {
    found: watch::Receiver<Option<Arc<BlockDigests>>>,
    _stop: Arc<StopAtEnd>,
}

/// Asks to stop when the last one who would have waited is gone.
struct StopAtEnd(Stop);

impl Drop for StopAtEnd {
    fn drop(&mut self) {
        self.0.ask();
    }
}

impl Ahead {
    /// Begins to look for them, in the background.
    pub(crate) fn begin(workdir: &Workdir, part: FilePart) -> Self {
        let stop = Stop::default();
        let (tell, found) = watch::channel(None);
        let (folder, asked) = (workdir.path.join("blocks"), stop.clone());
        tokio::task::spawn_blocking(move || match get(&folder, &part, &asked, &AtomicU64::new(0)) {
            Ok(Some(digests)) => drop(tell.send(Some(Arc::new(digests)))),
            Ok(None) => {}
            Err(error) => tracing::debug!(%error, "no checksums beforehand"),
        });
        Self { found, _stop: Arc::new(StopAtEnd(stop)) }
    }

    /// What was found, if it was in time.
    pub(crate) async fn known(&mut self) -> Option<Arc<BlockDigests>> {
        // An error says that nothing will come any more.
        timeout(WAIT, self.found.wait_for(Option::is_some)).await.ok()?.ok()?.clone()
    }
}

/// Sees to it that they are kept, and says whether they are; not when it was stopped, or the file was changed meanwhile.
/// `progress` is told how many bytes of the part are done. Dropping the future stops the work; what was kept stays.
///
/// # Errors
/// What the system says of the file.
pub(crate) async fn prepare(
    workdir: &Workdir,
    part: FilePart,
    mut progress: impl FnMut(u64),
    stop: &Stop,
) -> std::io::Result<bool> {
    let ours = StopAtEnd(Stop::default());
    let done = Arc::new(AtomicU64::new(0));
    let (folder, asked, counted) = (workdir.path.join("blocks"), ours.0.clone(), Arc::clone(&done));
    let length = part.length;
    // Passed on before the work begins, or a small file could be done first.
    if stop.asked() {
        ours.0.ask();
    }
    let mut work = tokio::task::spawn_blocking(move || get(&folder, &part, &asked, &counted));
    loop {
        if stop.asked() {
            ours.0.ask();
        }
        match timeout(LOOK, &mut work).await {
            Ok(ended) => {
                let found = ended.map_err(std::io::Error::other)??.is_some();
                if found {
                    progress(length);
                }
                return Ok(found);
            }
            Err(_) => progress(done.load(Ordering::Relaxed).min(length)),
        }
    }
}

/// Recalls or computes and keeps; `done` counts the bytes that are computed.
fn get(
    folder: &Path,
    part: &FilePart,
    stop: &Stop,
    done: &AtomicU64,
) -> std::io::Result<Option<BlockDigests>> {
    let file = File::open(&part.path)?;
    let origin = blocks::origin(&file, part.offset, part.length)?;
    let place = place(folder, &origin);
    if let Some(digests) = blocks::recall(&place, &file, &origin) {
        return Ok(Some(digests));
    }
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(digests) = blocks::recall(&place, &file, &origin) {
        return Ok(Some(digests));
    }
    let threads = std::thread::available_parallelism()?.min(NonZeroUsize::MIN.saturating_add(THREADS - 1));
    let found = blocks::compute(&file, &origin, threads, stop, done)?;
    if let Some(digests) = &found {
        make_room(folder);
        // A full disk must not keep a phone waiting: they hold for this time.
        if let Err(error) = blocks::keep(&place, digests, &origin) {
            tracing::debug!(%error, "checksums are not kept");
        }
    }
    Ok(found)
}

/// What they are bound to is in the name: copies of one file share them.
fn place(folder: &Path, origin: &Origin) -> PathBuf {
    let Origin { file_size, changed, offset, length } = origin;
    folder.join(format!("{file_size:x}-{changed:x}-{offset:x}-{length:x}.blocks"))
}

/// Removes the oldest until one more may be kept.
fn make_room(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut kept: Vec<_> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            Some((entry.metadata().ok()?.modified().ok()?, entry.path()))
        })
        .collect();
    kept.sort();
    let over = (kept.len() + 1).saturating_sub(KEPT);
    for (_, path) in kept.into_iter().take(over) {
        // What another process has removed is gone already.
        drop(fs::remove_file(path));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(folder: &Path, length: usize) -> FilePart {
        let path = folder.join("image");
        fs::write(&path, vec![7; length + 10]).expect("an image");
        FilePart { path, offset: 10, length: length as u64 }
    }

    fn workdir(folder: &Path) -> Workdir {
        Workdir { path: folder.to_owned(), quota: None }
    }

    #[tokio::test]
    async fn what_one_device_has_computed_the_next_recalls() {
        let folder = tempfile::tempdir().expect("a folder");
        let part = part(folder.path(), 300_000);
        let mut first = Ahead::begin(&workdir(folder.path()), part.clone());
        let computed = first.known().await.expect("in time");
        assert_eq!((computed.length(), computed.sums().len()), (300_000, 3));
        let kept = || fs::read_dir(folder.path().join("blocks")).expect("kept").count();
        assert_eq!(kept(), 1);
        assert_eq!(first.clone().known().await, Some(computed.clone()));
        let again = Ahead::begin(&workdir(folder.path()), part).known().await;
        assert_eq!((again, kept()), (Some(computed), 1));
    }

    #[tokio::test]
    async fn what_was_prepared_is_recalled_and_what_was_stopped_harms_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let (workdir, part) = (workdir(folder.path()), part(folder.path(), 300_000));
        let kept = || fs::read_dir(folder.path().join("blocks")).map_or(0, Iterator::count);
        let stopped = Stop::default();
        stopped.ask();
        assert!(!prepare(&workdir, part.clone(), |_| {}, &stopped).await.expect("readable"));
        assert_eq!(kept(), 0, "neither whole nor in part");
        let mut told = Vec::new();
        let stop = Stop::default();
        assert!(prepare(&workdir, part.clone(), |done| told.push(done), &stop).await.expect("readable"));
        assert_eq!((told.last(), told.is_sorted(), kept()), (Some(&300_000), true, 1));
        assert!(prepare(&workdir, part.clone(), |_| {}, &stop).await.expect("recalled"));
        assert_eq!(kept(), 1);
        assert!(Ahead::begin(&workdir, part.clone()).known().await.is_some());
        fs::remove_file(&part.path).expect("removed");
        assert!(prepare(&workdir, part, |_| {}, &stop).await.is_err());
    }

    #[tokio::test]
    async fn a_file_that_is_not_there_has_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut part = part(folder.path(), 1);
        part.path = folder.path().join("gone");
        assert_eq!(Ahead::begin(&workdir(folder.path()), part).known().await, None);
    }

    #[test]
    fn no_more_than_sixteen_are_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        for number in 0..20 {
            fs::write(folder.path().join(format!("{number}.blocks")), b"").expect("kept");
        }
        make_room(folder.path());
        assert_eq!(fs::read_dir(folder.path()).expect("kept").count(), KEPT - 1);
    }
}
