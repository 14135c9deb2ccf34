//! Files on their way from the phone: each is collected under another name, and gets its own when it is whole.
//!
//! A file that another backup shares by a link is never written to: the new one takes its name, and the other keeps its
//! bytes. A cable that is pulled leaves no half file under a real name.
//!
//! What the phone says of a backup, and that it is done, comes in lists. All that came before a list is brought onto the disk
//! before the list gets its name, and the list before the phone is told that it is taken: what a phone goes on from is there
//! after a power cut too.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};

use cap_fs_ext::{FollowSymlinks, OpenOptionsFollowExt};
use cap_std::fs::{Dir, OpenOptions};
use rightful_proto::devicelink::Place;

use super::{Folder, Writing};

/// The lists that say what a backup is: they are on the disk before anything is built on them.
const LISTS: [&str; 4] = ["Status.plist", "Manifest.plist", "Manifest.db", "Info.plist"];

/// The most troubles that are kept by name.
pub const MOST_TROUBLES: usize = 1000;

/// Why files were not taken.
#[derive(Debug, Default)]
pub struct Troubles {
    /// By their paths.
    pub named: BTreeMap<String, io::Error>,
    /// So many more than are named.
    pub unnamed: u64,
}

/// A part of what comes.
#[derive(Debug)]
pub enum Part {
    /// A file begins.
    Begin(Place),
    /// So many of its bytes: the next ones of what was collected.
    Data(usize),
    /// It is whole.
    End,
    /// The phone could not read it.
    Failed,
}

/// What comes in one message.
#[derive(Debug)]
pub struct Intake {
    folder: Folder,
    /// The name under which its files are collected, one at a time.
    collected: String,
    current: Option<Current>,
    troubles: Troubles,
    files: u64,
    /// The last list that got its name.
    list: Option<String>,
}

#[derive(Debug)]
struct Current {
    place: Place,
    /// Nothing when it cannot be taken: what comes of it is let pass.
    file: Option<File>,
}

/// How many there were. One that a lost connection has left may still be writing when the next one begins: with the same name
/// it would give that one's bytes to a file of its own.
static COUNT: AtomicU64 = AtomicU64::new(0);

impl Intake {
    /// Into this folder.
    ///
    /// # Errors
    /// When nothing may be written there.
    pub fn new(folder: &Folder) -> io::Result<Self> {
        folder.writable()?;
        let collected = format!("file-{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = folder.clone();
        Ok(Self { folder, collected, current: None, troubles: Troubles::default(), files: 0, list: None })
    }

    /// Takes what has come, and the bytes of all of it. Trouble with one file is kept for the end; the others go on.
    pub fn take(&mut self, parts: impl IntoIterator<Item = Part>, mut bytes: &[u8]) {
        for part in parts {
            let trouble = match part {
                Part::Begin(place) => {
                    let opened = self.begin(&place);
                    let (file, trouble) = match opened {
                        Ok(file) => (Some(file), None),
                        Err(error) => (None, Some(error)),
                    };
                    self.current = Some(Current { place, file });
                    trouble
                }
                Part::Data(length) => {
                    let (its, rest) = bytes.split_at_checked(length).unwrap_or((bytes, &[]));
                    bytes = rest;
                    self.data(its).err()
                }
                Part::End => self.end().err(),
                Part::Failed => {
                    self.current = None;
                    None
                }
            };
            if let (Some(error), Some(current)) = (trouble, &mut self.current) {
                current.file = None;
                self.troubles.add(current.place.as_str(), error);
            }
        }
    }

    /// How many files were taken, and why others were not. If there is a list among them, all of it is on the disk.
    pub fn finish(mut self) -> (u64, Troubles) {
        if let Some(list) = self.list.take()
            && let Err(error) = self.settle()
        {
            self.troubles.add(&list, error);
        }
        (self.files, std::mem::take(&mut self.troubles))
    }

    fn settle(&self) -> io::Result<()> {
        self.folder.late()?.settle(&self.folder.dir)
    }

    fn begin(&self, place: &Place) -> io::Result<File> {
        self.folder.within(place)?;
        let incoming = self.folder.writable()?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).follow(FollowSymlinks::No);
        let made = match incoming.open_with(&self.collected, &options) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                // Half a file that was given up.
                clear(incoming, &self.collected)?;
                incoming.open_with(&self.collected, &options)
            }
            made => made,
        };
        Ok(made?.into_std())
    }

    fn data(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.current.as_mut().and_then(|current| current.file.as_mut()) {
            Some(file) => file.write_all(bytes),
            None => Ok(()),
        }
    }

    fn end(&mut self) -> io::Result<()> {
        let Some(Current { place, file: Some(file) }) = &mut self.current else { return Ok(()) };
        let name = place.as_str().rsplit('/').next().unwrap_or_default();
        let is_list = LISTS.contains(&name);
        if is_list {
            self.folder.late()?.settle(&self.folder.dir)?;
            file.sync_all()?;
        }
        let within = self.folder.within(place)?;
        let (dir, Writing { incoming, late, opened }) = (&self.folder.dir, self.folder.writing()?);
        let (above, name) = opened.above(dir, within)?;
        incoming.rename(&self.collected, &above, name).map_err(|error| {
            // Not every system says what stands in the way.
            let folder = above.symlink_metadata(name).is_ok_and(|there| there.is_dir());
            if folder { io::ErrorKind::IsADirectory.into() } else { error }
        })?;
        late.add(dir, Some(within))?;
        if is_list {
            self.list = Some(place.as_str().to_owned());
        }
        self.files += 1;
        self.current = None;
        Ok(())
    }
}

impl Troubles {
    /// How many there are.
    pub fn count(&self) -> u64 {
        self.named.len() as u64 + self.unnamed
    }

    pub(super) fn add(&mut self, path: &str, error: io::Error) {
        // A full disk is everybody's trouble: it is kept whenever it comes.
        let full = |error: &io::Error| error.kind() == io::ErrorKind::StorageFull;
        if self.named.len() < MOST_TROUBLES || full(&error) && !self.named.values().any(full) {
            self.named.insert(path.to_owned(), error);
        } else {
            self.unnamed += 1;
        }
    }
}

impl Drop for Intake {
    /// Half a file is of no use to anybody.
    fn drop(&mut self) {
        self.current = None;
        if let Err(error) = self.folder.writable().and_then(|incoming| clear(incoming, &self.collected)) {
            tracing::debug!(%error, "half a file is left");
        }
    }
}

fn clear(incoming: &Dir, collected: &str) -> io::Result<()> {
    match incoming.remove_file(collected) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
