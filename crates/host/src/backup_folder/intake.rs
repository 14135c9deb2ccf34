//! Files on their way from the phone: each is collected under another name, and gets its own when it is whole.
//!
//! A file that another backup shares by a link is never written to: the new one takes its name, and the other keeps its
//! bytes. A cable that is pulled leaves no half file under a real name.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};

use cap_fs_ext::{FollowSymlinks, OpenOptionsFollowExt};
use cap_std::fs::{Dir, OpenOptions};
use rightful_proto::devicelink::Place;

use super::Folder;

/// The lists that say what a backup is: they are on the disk before anything is built on them.
const LISTS: [&str; 4] = ["Status.plist", "Manifest.plist", "Manifest.db", "Info.plist"];

/// A part of what comes.
#[derive(Debug)]
pub enum Part {
    /// A file begins.
    Begin(Place),
    /// Some of its bytes.
    Data(Vec<u8>),
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
    /// Why files were not taken, by their paths.
    troubles: BTreeMap<String, io::Error>,
    files: u64,
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
        Ok(Self { folder: folder.clone(), collected, current: None, troubles: BTreeMap::new(), files: 0 })
    }

    /// Takes what has come. Trouble with one file is kept for the end; the others go on.
    pub fn take(&mut self, parts: Vec<Part>) {
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
                Part::Data(bytes) => self.data(&bytes).err(),
                Part::End => self.end().err(),
                Part::Failed => {
                    self.current = None;
                    None
                }
            };
            if let (Some(error), Some(current)) = (trouble, &mut self.current) {
                current.file = None;
                self.troubles.insert(current.place.as_str().to_owned(), error);
            }
        }
    }

    /// How many files were taken, and why others were not.
    pub fn finish(mut self) -> (u64, BTreeMap<String, io::Error>) {
        (self.files, std::mem::take(&mut self.troubles))
    }

    fn begin(&self, place: &Place) -> io::Result<File> {
        self.folder.within(place)?;
        let incoming = self.folder.writable()?;
        clear(incoming, &self.collected)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).follow(FollowSymlinks::No);
        Ok(incoming.open_with(&self.collected, &options)?.into_std())
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
        if LISTS.contains(&name) {
            file.sync_all()?;
        }
        let within = self.folder.within(place)?;
        let (dir, incoming) = (&self.folder.dir, self.folder.writable()?);
        if dir.symlink_metadata(within).is_ok_and(|there| there.is_dir()) {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        incoming.rename(&self.collected, dir, within)?;
        self.files += 1;
        self.current = None;
        Ok(())
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
