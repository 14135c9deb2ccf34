//! The folder of a backup on this disk, as the phone works in it: it names places, and nothing outside is touched.
//!
//! | what | where |
//! |---|---|
//! | what the phone has done in the folder | here |
//! | files on their way from the phone | [`intake`] |
//! | what the disk may not have yet | `settle` |
//! | folders that are soon wanted again | `opened` |
//! | the new backup beside the one before, and how it takes its place | [`working`] |
//! | the backups before, and their removal | [`kept`] |
//!
//! # What a hostile device could do here
//!
//! Name places outside: a [`Place`] cannot, its first name must be the folder's own, and everything goes through the
//! folder's handle. Have a link, a pipe or a device read: only regular files are opened, through no link. Have the
//! folder itself removed or moved: refused. Ask for a list without end: it is cut off at [`MOST_NAMES`].

pub mod intake;
pub mod kept;
mod opened;
mod settle;
pub mod working;

use std::fs::File;
use std::io::{self, ErrorKind, Write as _};
use std::sync::Arc;
use std::time::SystemTime;

use cap_fs_ext::{FollowSymlinks, OpenOptionsFollowExt, OpenOptionsSyncExt};
use cap_std::fs::{Dir, Metadata, OpenOptions};
use opened::Opened;
use rightful_proto::devicelink::Place;
use settle::Late;

/// The most names of one folder that are told.
pub const MOST_NAMES: usize = 200_000;
/// The deepest folder that is copied.
const DEEPEST: usize = 16;

/// Whether the phone may change anything.
#[derive(Debug, Clone)]
enum Access {
    /// A backup.
    Write(Arc<Writing>),
    /// A restore.
    Read(Option<Arc<Instead>>),
}

/// A list that is given in place of the one on the disk.
#[derive(Debug)]
struct Instead {
    name: &'static str,
    /// Without a name, gone with the program.
    file: File,
    length: u64,
}

/// What belongs to a folder that is written to.
#[derive(Debug)]
struct Writing {
    /// What comes is collected here before it gets its name.
    incoming: Dir,
    /// What the disk may not have yet.
    late: Late,
    /// Folders of the backup that are soon wanted again.
    opened: Opened,
}

/// The folder of a backup.
#[derive(Debug, Clone)]
pub struct Folder {
    dir: Arc<Dir>,
    /// How the phone calls it.
    name: Arc<str>,
    access: Access,
}

/// One thing in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
    /// In bytes.
    pub length: u64,
    /// When it was written, where the disk knows.
    pub modified: Option<SystemTime>,
}

/// What a thing in a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A folder.
    Folder,
    /// A regular file.
    File,
    /// A link, a pipe, a device.
    Other,
}

impl Folder {
    /// The folder at this path, to be read only; `name` is what the phone will call it.
    ///
    /// # Errors
    /// What the system says.
    pub fn to_read(path: &std::path::Path, name: &str) -> io::Result<Self> {
        let dir = Dir::open_ambient_dir(path, cap_std::ambient_authority())?;
        Ok(Self { dir: Arc::new(dir), name: name.into(), access: Access::Read(None) })
    }

    /// The same folder, to be read only, in which a list has these bytes; what lies on the disk stays as it is.
    ///
    /// # Errors
    /// When there is no room for them.
    pub fn with_instead(self, name: &'static str, bytes: &[u8]) -> io::Result<Self> {
        let mut file = tempfile::tempfile()?;
        file.write_all(bytes)?;
        let instead = Instead { name, file, length: bytes.len() as u64 };
        Ok(Self { access: Access::Read(Some(Arc::new(instead))), ..self })
    }

    /// `work` is where a note is taken away when the disk fails, so that nothing goes on from what it has lost.
    fn to_write(dir: Dir, name: &str, incoming: Dir, work: Dir) -> Self {
        let writing = Writing { incoming, late: Late::new(work), opened: Opened::default() };
        Self { dir: Arc::new(dir), name: name.into(), access: Access::Write(Arc::new(writing)) }
    }

    /// How many things have come or were moved that the disk may not have yet.
    pub fn unsettled(&self) -> u64 {
        self.writing().map_or(0, |writing| writing.late.count())
    }

    /// What lies in a folder. One that is not there is empty.
    ///
    /// # Errors
    /// What the system says.
    pub fn contents(&self, place: &Place) -> io::Result<Vec<Entry>> {
        let here = self.inside(place)?;
        let entries = match self.dir.read_dir(here) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut listed = Vec::new();
        for entry in entries.take(MOST_NAMES) {
            let entry = entry?;
            // Names that are no text are none of the phone's.
            let Ok(name) = entry.file_name().into_string() else { continue };
            let metadata = match entry.metadata() {
                // It left in between.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                metadata => metadata?,
            };
            let modified = metadata.modified().ok().map(cap_std::time::SystemTime::into_std);
            let instead = self.instead().filter(|instead| here == "." && instead.name == name);
            let length = instead.map_or(metadata.len(), |instead| instead.length);
            listed.push(Entry { name, kind: kind(&metadata), length, modified });
        }
        Ok(listed)
    }

    /// Opens a regular file for reading; how long it is.
    ///
    /// # Errors
    /// `NotFound` where there is none, `IsADirectory` for a folder, what the system says.
    pub fn read(&self, place: &Place) -> io::Result<(File, u64)> {
        let inside = self.inside(place)?;
        match self.instead().filter(|instead| instead.name == inside) {
            Some(instead) => Ok((instead.file.try_clone()?, instead.length)),
            None => open(&self.dir, inside),
        }
    }

    fn instead(&self) -> Option<&Instead> {
        match &self.access {
            Access::Read(instead) => instead.as_deref(),
            Access::Write(_) => None,
        }
    }

    /// Makes a folder with those above it. One that is there already will do.
    ///
    /// # Errors
    /// What the system says.
    pub fn create(&self, place: &Place) -> io::Result<()> {
        self.writable()?;
        self.dir.create_dir_all(self.inside(place)?)
    }

    /// Moves something; what is at its destination gives way.
    ///
    /// # Errors
    /// `NotFound` where there is nothing to move, what the system says.
    pub fn relocate(&self, from: &Place, to: &Place) -> io::Result<()> {
        let Writing { late, opened, .. } = self.writing()?;
        let (from, to) = (self.within(from)?, self.within(to)?);
        late.before_a_move(&self.dir)?;
        for moved in [from, to] {
            opened.forget(moved);
        }
        // Twenty thousand of them are files that nothing stands in the way of.
        let (there, name) = opened.above(&self.dir, from)?;
        let moved =
            opened.above(&self.dir, to).and_then(|(here, as_name)| there.rename(name, &here, as_name));
        match moved {
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(error),
            Err(_) => self.make_way(from, to)?,
            Ok(()) => {}
        }
        late.add(&self.dir, None)
    }

    /// Moves something to where something of another kind is.
    fn make_way(&self, from: &str, to: &str) -> io::Result<()> {
        let moved = self.dir.symlink_metadata(from)?;
        if from == to {
            return Ok(());
        }
        match self.dir.symlink_metadata(to) {
            Ok(there) if there.is_dir() => self.dir.remove_dir_all(to)?,
            // A folder takes no file's place by itself.
            Ok(_) if moved.is_dir() => self.dir.remove_file(to)?,
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        self.dir.rename(from, &self.dir, to)
    }

    /// Removes something, a folder with all that is in it. What is not there is removed already.
    ///
    /// # Errors
    /// What the system says.
    pub fn remove(&self, place: &Place) -> io::Result<()> {
        let place = self.within(place)?;
        self.writing()?.opened.forget(place);
        let removed = match self.dir.symlink_metadata(place) {
            Ok(there) if there.is_dir() => self.dir.remove_dir_all(place),
            Ok(_) => self.dir.remove_file(place),
            Err(error) => Err(error),
        };
        match removed {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }

    /// Copies a file, or a folder with what is in it. The copy shares nothing with what it was made of.
    ///
    /// # Errors
    /// What the system says.
    pub fn copy(&self, from: &Place, to: &Place) -> io::Result<()> {
        let incoming = self.writable()?;
        let (from, to) = (self.within(from)?, self.within(to)?);
        if self.dir.symlink_metadata(from)?.is_dir() {
            if to.starts_with(&format!("{from}/")) || to == from {
                return Err(io::Error::new(ErrorKind::InvalidInput, "a folder cannot be copied into itself"));
            }
            self.dir.create_dir_all(to)?;
            copy_folder(&self.dir.open_dir(from)?, &self.dir.open_dir(to)?, DEEPEST)?;
            self.late()?.add(&self.dir, None)
        } else {
            copy_file(&self.dir, from, incoming, "copy")?;
            incoming.rename("copy", &self.dir, to)?;
            self.late()?.add(&self.dir, Some(to))
        }
    }

    fn writing(&self) -> io::Result<&Writing> {
        match &self.access {
            Access::Write(writing) => Ok(writing),
            Access::Read(_) => {
                Err(io::Error::new(ErrorKind::PermissionDenied, "a restore changes nothing here"))
            }
        }
    }

    fn writable(&self) -> io::Result<&Dir> {
        self.writing().map(|writing| &writing.incoming)
    }

    fn late(&self) -> io::Result<&Late> {
        self.writing().map(|writing| &writing.late)
    }

    /// A place in the folder, or the folder itself.
    fn inside<'a>(&self, place: &'a Place) -> io::Result<&'a str> {
        match place.as_str().split_once('/') {
            Some((first, rest)) if first == &*self.name => Ok(rest),
            None if place.as_str() == &*self.name => Ok("."),
            _ => Err(outside()),
        }
    }

    /// A place in the folder.
    fn within<'a>(&self, place: &'a Place) -> io::Result<&'a str> {
        self.inside(place).and_then(|inside| if inside == "." { Err(outside()) } else { Ok(inside) })
    }
}

fn outside() -> io::Error {
    io::Error::new(ErrorKind::PermissionDenied, "that is not inside the backup")
}

fn kind(metadata: &Metadata) -> EntryKind {
    if metadata.is_dir() {
        EntryKind::Folder
    } else if metadata.is_file() {
        EntryKind::File
    } else {
        EntryKind::Other
    }
}

/// Opens a regular file below a folder, through no link, and without waiting for whoever might write to a pipe.
fn open(dir: &Dir, path: &str) -> io::Result<(File, u64)> {
    let mut options = OpenOptions::new();
    options.read(true).follow(FollowSymlinks::No).nonblock(true);
    let file = dir.open_with(path, &options)?.into_std();
    let metadata = file.metadata()?;
    if metadata.is_file() {
        Ok((file, metadata.len()))
    } else if metadata.is_dir() {
        Err(ErrorKind::IsADirectory.into())
    } else {
        Err(io::Error::new(ErrorKind::InvalidInput, "it is no regular file"))
    }
}

/// Copies a regular file; what stood there gives way first, so that nothing that shares its bytes is written to.
fn copy_file(from: &Dir, name: &str, to: &Dir, as_name: &str) -> io::Result<u64> {
    let (mut source, _) = open(from, name)?;
    match to.remove_file(as_name) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).follow(FollowSymlinks::No);
    let mut target = to.open_with(as_name, &options)?.into_std();
    io::copy(&mut source, &mut target)
}

fn copy_folder(from: &Dir, to: &Dir, deep: usize) -> io::Result<()> {
    if deep == 0 {
        return Err(io::Error::new(ErrorKind::InvalidInput, "folders within folders without end"));
    }
    for entry in from.entries()?.take(MOST_NAMES) {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        match kind(&entry.metadata()?) {
            EntryKind::Folder => {
                to.create_dir_all(&name)?;
                copy_folder(&from.open_dir(&name)?, &to.open_dir(&name)?, deep - 1)?;
            }
            EntryKind::File => drop(copy_file(from, &name, to, &name)?),
            EntryKind::Other => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
