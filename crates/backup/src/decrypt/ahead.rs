//! What can be done of a copy before its password is proven: its folders, and a file for each blob with room for what comes. The
//! key is derived by one processor, and no other can help with that; this is what another one does meanwhile.
//!
//! Only on a file system in memory: there finding room for a file takes longer than writing into it, and what was made in vain is
//! removed at once. The files are empty: nothing of the backup is in them. They lie in a folder of their own in the folder of the
//! copy ([`HIDDEN`]), not in their places, and go with it when the password is wrong. Where the program is killed meanwhile, the
//! next copy into the same folder removes it.
//!
//! # What a hostile folder could do here
//!
//! Have something in the place of a file that was made, put there by another who may write into it: what is opened again is an
//! ordinary file of this owner's, which nobody else may open, with one name ([`Walk::made_file`](crate::tree::Walk::made_file)).
//! Have names without end: no more are taken than a backup may have rows.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use cap_std::ambient_authority;
use cap_std::fs::Dir;

use crate::backup::{Backup, Era};
use crate::extract::ROWS;
use crate::file_id::FileId;
use crate::handle::Handle;
use crate::names::{self, Blob, Found, IsFile, Lengths};
use crate::tree;

/// The folder in which files lie whose password is not proven.
pub const HIDDEN: &str = ".rightful-unproven";

/// No more room than this is held before a password is proven.
const MOST: u64 = 4 << 30;

/// What is done ahead, as long as this lives. All of it is removed again when this is dropped.
#[derive(Debug)]
pub struct Ahead {
    into: PathBuf,
    /// Whether the folder of the copy was made for it.
    is_new: bool,
    stop: Arc<AtomicBool>,
    worker: Option<JoinHandle<Made>>,
    /// What was made, once it has ended.
    made: Made,
}

#[derive(Debug, Default)]
struct Made {
    /// The files, in order.
    files: Vec<FileId>,
    /// So much room they hold.
    bytes: u64,
}

impl Ahead {
    /// Begins, on a thread of its own. `free` is how many bytes the disk has left. Nothing where there is nothing to win: the folder
    /// is on a disk, or a copy cannot be written into it.
    pub fn begin(backup: &Backup, into: &Path, free: Option<u64>) -> Option<Self> {
        let existing = if into.exists() { Some(into) } else { into.parent() };
        let above = existing.filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // One processor alone has nothing to give.
        let alone = thread::available_parallelism().map_or(1, usize::from) == 1;
        if alone || !is_in_memory(above) {
            return None;
        }
        Self::begin_anywhere(backup, into, free)
    }

    /// The same, wherever the folder lies.
    pub fn begin_anywhere(backup: &Backup, into: &Path, free: Option<u64>) -> Option<Self> {
        // Old backups lie flat.
        if !backup.is_encrypted() || matches!(backup.era(), Era::Mbdb | Era::NoIndex) {
            return None;
        }
        let is_new = match make_private(into) {
            Ok(()) => true,
            Err(error) if error.kind() == ErrorKind::AlreadyExists && is_empty(into) => false,
            Err(_) => return None,
        };
        // From here on what is made goes again.
        let (into, made) = (into.to_owned(), Made::default());
        let mut ahead = Self { into, is_new, stop: Arc::default(), worker: None, made };
        let hidden = ahead.into.join(HIDDEN);
        forget(&hidden);
        make_private(&hidden).ok()?;
        let dir = Dir::open_ambient_dir(&hidden, ambient_authority()).ok()?;
        let (folder, stop) = (backup.shared_folder(), Arc::clone(&ahead.stop));
        let room = free.map_or(MOST, |free| free / 2).min(MOST);
        let work = move || make(&folder, &dir, room, &stop);
        ahead.worker = thread::Builder::new().name("ahead".to_owned()).spawn(work).ok();
        Some(ahead)
    }

    /// Waits until all of it is made.
    pub fn wait(&mut self) {
        self.collect();
    }

    /// Ends it; how much room it holds.
    pub(super) fn end(&mut self) -> u64 {
        self.stop.store(true, Ordering::Relaxed);
        self.collect();
        self.made.bytes
    }

    fn collect(&mut self) {
        // One that has failed has made nothing that is known: it goes with the folder.
        if let Some(made) = self.worker.take().and_then(|worker| worker.join().ok()) {
            self.made = made;
        }
    }

    /// Ends it, and puts in their places those files that are wanted: these, in order. All others go.
    pub(super) fn settle(mut self, wanted: impl Fn(&FileId) -> bool) -> Vec<FileId> {
        self.end();
        // From now on the folder is wanted.
        self.is_new = false;
        let hidden = self.into.join(HIDDEN);
        let mut files = std::mem::take(&mut self.made.files);
        // One that cannot be removed is better left than put in the way.
        let has_gone = |id: &FileId| fs::remove_file(hidden.join(format!("{:02x}/{id}", first(id)))).is_ok();
        let mut whole = BTreeMap::new();
        files.retain(|id| {
            let is_wanted = wanted(id);
            *whole.entry(first(id)).or_insert(true) &= is_wanted || has_gone(id);
            is_wanted
        });
        let mut placed = BTreeMap::new();
        files.retain(|id| {
            let place = || {
                let digits = format!("{:02x}", first(id));
                fs::rename(hidden.join(&digits), self.into.join(&digits)).is_ok()
            };
            whole.get(&first(id)) == Some(&true) && *placed.entry(first(id)).or_insert_with(place)
        });
        files
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.end();
        forget(&self.into.join(HIDDEN));
        if self.is_new {
            // Not where somebody has put something into it.
            drop(fs::remove_dir(&self.into));
        }
    }
}

/// Whether a copy can be written into a folder: nothing is in it, but for what was done ahead by a program that was killed.
pub(super) fn is_empty(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut names) => names.all(|name| name.is_ok_and(|name| name.file_name() == HIDDEN)),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

/// Removes what was done ahead by a program that was killed.
pub(super) fn forget(hidden: &Path) {
    // Where that does not work, empty files are left under a name that says what they are.
    drop(fs::remove_dir_all(hidden));
}

fn make_private(folder: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "other systems have no modes"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes a file for each blob, in the order in which they are written later.
fn make(folder: &Handle, into: &Dir, room: u64, stop: &AtomicBool) -> Made {
    let stopped = || stop.load(Ordering::Relaxed);
    let mut blobs = Vec::new();
    let listed = names::each(folder, &mut |found| {
        if let Found::Blob(Blob { id, is_file: IsFile::Yes, .. }) = found {
            blobs.push(id);
        }
        let enough = blobs.len() as u64 >= ROWS || stopped();
        if enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let mut made = Made::default();
    if listed.is_err() {
        return made;
    }
    blobs.sort_unstable();
    blobs.dedup();
    let mut lengths = Lengths::new(folder);
    let mut within: Option<(u8, Dir)> = None;
    for id in blobs {
        if stopped() {
            break;
        }
        let (first, name) = (first(&id), id.to_string());
        if within.as_ref().is_none_or(|(last, _)| *last != first) {
            let digits = format!("{first:02x}");
            let opened = into.create_dir(&digits).and_then(|()| into.open_dir(&digits));
            let Ok(dir) = opened else { break };
            within = Some((first, dir));
        }
        let Some((_, dir)) = &within else { break };
        let Ok(file) = tree::create(dir, &name) else { break };
        made.files.push(id);
        // The padding, of one byte at the least, does not come along.
        let length = lengths.of(&id).saturating_sub(1);
        let bytes = made.bytes.saturating_add(length);
        // One that does without finds its room when it is written to.
        if bytes <= room && reserve(&file, length).is_ok() {
            made.bytes = bytes;
        }
    }
    made
}

/// By which its folder is called.
fn first(id: &FileId) -> u8 {
    let [first, ..] = *id.bytes();
    first
}

/// Room for so many bytes; the file stays as long as it is.
#[cfg(target_os = "linux")]
fn reserve(file: &File, length: u64) -> io::Result<()> {
    match length {
        0 => Ok(()),
        length => Ok(rustix::fs::fallocate(file, rustix::fs::FallocateFlags::KEEP_SIZE, 0, length)?),
    }
}

/// Other systems find it when it is written to.
#[cfg(not(target_os = "linux"))]
fn reserve(_: &File, _: u64) -> io::Result<()> {
    Ok(())
}

/// Whether a folder lies in memory and on no disk.
#[cfg(target_os = "linux")]
fn is_in_memory(folder: &Path) -> bool {
    /// `TMPFS_MAGIC` of `linux/magic.h`.
    const TMPFS: u32 = 0x0102_1994;
    rustix::fs::statfs(folder).is_ok_and(|told| told.f_type == TMPFS as _)
}

/// Other systems are not asked.
#[cfg(not(target_os = "linux"))]
fn is_in_memory(_: &Path) -> bool {
    false
}
