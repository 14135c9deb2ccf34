//! A readable tree on the owner's disk: written from handle to handle, never through a link, never outside its folder.
//!
//! What stood there before is left as it is, or replaced where it is a file of another size or time. Links, devices and
//! folders in the way of a file are not touched, and nothing is followed: somebody else may have put them there.

mod made;
mod name;
pub mod place;

use std::fs::{File, FileTimes};
use std::io::{self, BufRead as _, BufReader, ErrorKind};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use cap_fs_ext::{DirExt, FollowSymlinks, OpenOptionsFollowExt, OpenOptionsMaybeDirExt, OpenOptionsSyncExt};
use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions};
use rightful_core::report::Explain;

use place::{FolderId, Place, Places};

/// How far the time of a file may be from the one in the backup and still be the same: old file systems count in twos.
const SAME_SECONDS: u64 = 1;

/// How many fragments of one file may lie beside it.
const FRAGMENTS: u32 = 100;

/// How much of two files is compared at a time.
const COMPARED: usize = 64 << 10;

/// 1901, before which file systems do not count.
const TIMES_BEGIN: i64 = -(1 << 31);

/// 2106, beyond which many do not count, and in which no phone has yet been.
const TIMES_END: i64 = u32::MAX as i64;

/// The folder that everything is written into.
#[derive(Debug)]
pub struct Tree {
    root: Dir,
    path: PathBuf,
}

/// One worker's way through the tree: the handles of the folder it is in and of those above.
#[derive(Debug)]
pub struct Walk<'t> {
    tree: &'t Tree,
    places: &'t Places,
    open: Vec<(FolderId, Dir)>,
}

/// What a file has to look like to be the same as one in the backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// How long it may be; the padding of an encrypted one says it exactly only when it is decrypted.
    pub sizes: RangeInclusive<u64>,
    /// When it was last changed, in seconds since 1970.
    pub modified: i64,
    /// Who may read it, as on the device.
    pub mode: u32,
}

/// Where the bytes of one file go.
#[derive(Debug)]
pub enum Target {
    /// Into this file, which did not exist.
    New(File),
    /// Into this file, beside another one of that name that has another size or time.
    Beside(Beside),
    /// Nowhere: it is there already.
    Same,
}

/// A file that takes the place of another one when it is known to be whole. Until then that one stays.
#[derive(Debug)]
pub struct Beside {
    /// What is written.
    pub file: File,
    name: String,
}

/// Why something could not be written.
#[derive(Debug, thiserror::Error)]
pub enum TreeError {
    /// The folder itself could not be made or opened.
    #[error("the folder {} cannot be written to", .path.display())]
    Folder {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        #[source]
        cause: io::Error,
    },
    /// Something that is not ours stands where a file or folder must be.
    #[error("{} is in the way: it is no {}", .path.display(), .wanted.name())]
    InTheWay {
        /// Which one.
        path: PathBuf,
        /// What should be there.
        wanted: Wanted,
    },
    /// No room, or not as much as this owner may use.
    #[error("there is no room left on the disk of {}", .path.display())]
    Full {
        /// What was being written.
        path: PathBuf,
        /// What the system says.
        #[source]
        cause: io::Error,
    },
    /// One file could not be written.
    #[error("{} could not be written", .path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        #[source]
        cause: io::Error,
    },
}

/// What should stand somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A folder.
    Folder,
    /// An ordinary file.
    File,
}

impl Wanted {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::File => "ordinary file",
        }
    }
}

impl Tree {
    /// Opens the folder, and makes it where there is none; then only this owner may look into it.
    ///
    /// # Errors
    /// Where it cannot be made or opened.
    pub fn open(path: &Path) -> Result<Self, TreeError> {
        let failed = |cause| TreeError::Folder { path: path.to_owned(), cause };
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path).map_err(failed)?;
        let root = Dir::open_ambient_dir(path, ambient_authority()).map_err(failed)?;
        Ok(Self { root, path: path.to_owned() })
    }

    /// Begins at the top. Every worker has a way of its own.
    pub fn walk<'t>(&'t self, places: &'t Places) -> Walk<'t> {
        Walk { tree: self, places, open: Vec::new() }
    }
}

impl Walk<'_> {
    /// Opens a file for writing, unless it is there already.
    ///
    /// # Errors
    /// Where something else is in the way, or the system refuses.
    pub fn file(&mut self, place: &Place, stamp: &Stamp) -> Result<Target, TreeError> {
        let (tree, places) = (self.tree, self.places);
        let path = || tree.path.join(places.path(place.folder)).join(&*place.name);
        let refused = |cause| refused(path(), cause);
        let folder = self.folder(place.folder)?;
        match create(folder, &place.name) {
            Ok(file) => return Ok(Target::New(file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(cause) => return Err(refused(cause)),
        }
        let found = folder.symlink_metadata(&*place.name).map_err(refused)?;
        if !found.is_file() {
            return Err(TreeError::InTheWay { path: path(), wanted: Wanted::File });
        }
        let changed = found.modified().map(cap_std::time::SystemTime::into_std);
        if changed.is_ok_and(|changed| is_near(changed, moment(stamp.modified)))
            && stamp.sizes.contains(&found.len())
        {
            return Ok(Target::Same);
        }
        // Made anew, not written into: it may have a second name elsewhere. And beside it: it may be whole, and this one not.
        for number in 1..=FRAGMENTS {
            let name = fragment(place, number);
            match create(folder, &name) {
                Ok(file) => return Ok(Target::Beside(Beside { file, name })),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(cause) => return Err(refused(cause)),
            }
        }
        Err(refused(ErrorKind::AlreadyExists.into()))
    }

    /// Opens a file for writing that must not be there yet.
    ///
    /// # Errors
    /// Where something is there, or the system refuses.
    pub fn new_file(&mut self, place: &Place) -> Result<File, TreeError> {
        let created = create(self.folder(place.folder)?, &place.name);
        created.map_err(|cause| self.refused(place, cause))
    }

    /// Puts a file that is whole in the place of the one that it was written beside.
    ///
    /// # Errors
    /// Where the system refuses. Then the one before is as it was.
    pub fn replace(&mut self, place: &Place, beside: Beside, stamp: &Stamp) -> Result<(), TreeError> {
        let Beside { file, name } = beside;
        let dressed = dress(&file, stamp, 0o600);
        drop(file);
        let folder = self.folder(place.folder)?;
        let renamed = dressed.and_then(|()| folder.rename(&name, folder, &*place.name));
        if renamed.is_err() {
            forget(folder, &name);
        }
        renamed.map_err(|cause| self.refused(place, cause))
    }

    /// Leaves what could be read of a file beside the one before, under a name with a mark; which one. Nothing is left, and no
    /// name told, where it has no other bytes than what is there already.
    ///
    /// # Errors
    /// Where the folder cannot be opened.
    pub fn leave(&mut self, place: &Place, beside: Beside) -> Result<Option<String>, TreeError> {
        let Beside { file, name } = beside;
        drop(file);
        let folder = self.folder(place.folder)?;
        let before =
            (1..=FRAGMENTS).map(|number| fragment(place, number)).take_while(|before| *before != name);
        let known = std::iter::once(place.name.to_string()).chain(before).any(|before| {
            // Where it cannot be compared it stays.
            same_bytes(folder, &before, &name).unwrap_or(false)
        });
        if known {
            forget(folder, &name);
        }
        Ok((!known).then_some(name))
    }

    /// Gives up a file that could not be written to its end.
    pub fn give_up(&mut self, place: &Place, beside: Beside) {
        let Beside { file, name } = beside;
        drop(file);
        // Where the folder cannot be opened any more, half a file is left, under a name that says so.
        if let Ok(folder) = self.folder(place.folder) {
            forget(folder, &name);
        }
    }

    /// Gives a file that was written its mode and time.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn finish(&self, place: &Place, file: &File, stamp: &Stamp) -> Result<(), TreeError> {
        dress(file, stamp, 0o600).map_err(|cause| self.refused(place, cause))
    }

    /// Makes the folder, where there is none, and gives it its mode and time. To be done when nothing more is written into it.
    ///
    /// # Errors
    /// Where something else is in the way, or the system refuses.
    pub fn finish_folder(&mut self, folder: FolderId, stamp: &Stamp) -> Result<(), TreeError> {
        self.folder(folder)?;
        let (tree, places) = (self.tree, self.places);
        let parent = self.folder(places.parent(folder))?;
        let mut options = OpenOptions::new();
        options.read(true).follow(FollowSymlinks::No).maybe_dir(true);
        let opened = parent.open_with(places.name(folder), &options);
        opened
            .and_then(|handle| dress(&handle.into_std(), stamp, 0o700))
            .map_err(|cause| refused(tree.path.join(places.path(folder)), cause))
    }

    /// The path of what lies beside a file, from the tree's own folder, with slashes.
    pub fn path_beside(&self, place: &Place, name: &str) -> String {
        format!("{}/{name}", self.places.path(place.folder))
    }

    /// What the system has said about one file, as an error.
    pub fn refused(&self, place: &Place, cause: io::Error) -> TreeError {
        refused(self.tree.path.join(self.places.path(place.folder)).join(&*place.name), cause)
    }

    /// The handle of a folder, which is made where there is none.
    fn folder(&mut self, folder: FolderId) -> Result<&Dir, TreeError> {
        let (tree, places) = (self.tree, self.places);
        let is_above = |above: FolderId| {
            let mut at = folder;
            while places.depth(at) > places.depth(above) {
                at = places.parent(at);
            }
            at == above
        };
        while self.open.last().is_some_and(|(above, _)| !is_above(*above)) {
            self.open.pop();
        }
        let from = self.open.last().map_or(Places::ROOT, |(above, _)| *above);
        let mut missing = Vec::new();
        let mut at = folder;
        while at != from {
            missing.push(at);
            at = places.parent(at);
        }
        for next in missing.into_iter().rev() {
            let parent = self.open.last().map_or(&tree.root, |(_, dir)| dir);
            let dir = enter(parent, places.name(next)).map_err(|cause| {
                let path = tree.path.join(places.path(next));
                // A link shows itself in the one way or the other, depending on the system.
                let is_something_else = parent
                    .symlink_metadata(places.name(next))
                    .is_ok_and(|found| !found.is_dir() || found.is_symlink());
                if is_something_else {
                    TreeError::InTheWay { path, wanted: Wanted::Folder }
                } else {
                    refused(path, cause)
                }
            })?;
            self.open.push((next, dir));
        }
        Ok(self.open.last().map_or(&tree.root, |(_, dir)| dir))
    }
}

/// The name of what was read of a file, beside the one of that name.
fn fragment(place: &Place, number: u32) -> String {
    let mark = match number {
        1 => "incomplete".to_owned(),
        number => format!("incomplete-{number}"),
    };
    name::marked(&place.name, &mark)
}

/// Removes what nobody needs. Where that does not work it is left, under a name that says that it is incomplete.
fn forget(folder: &Dir, name: &str) {
    drop(folder.remove_file(name));
}

/// Whether two ordinary files have the same bytes.
fn same_bytes(folder: &Dir, one: &str, other: &str) -> io::Result<bool> {
    let open = |name: &str| {
        let mut options = OpenOptions::new();
        // Without waiting: somebody may have put a pipe there.
        options.read(true).follow(FollowSymlinks::No).nonblock(true);
        let file = folder.open_with(name, &options)?.into_std();
        let metadata = file.metadata()?;
        Ok::<_, io::Error>((BufReader::with_capacity(COMPARED, file), metadata))
    };
    let ((mut one, first), (mut other, second)) = (open(one)?, open(other)?);
    if !first.is_file() || !second.is_file() || first.len() != second.len() {
        return Ok(false);
    }
    loop {
        let (here, there) = (one.fill_buf()?, other.fill_buf()?);
        let count = here.len().min(there.len());
        if here.get(..count) != there.get(..count) {
            return Ok(false);
        }
        if count == 0 {
            return Ok(here.is_empty() && there.is_empty());
        }
        one.consume(count);
        other.consume(count);
    }
}

/// A new file, for this owner alone until it is finished.
pub(crate) fn create(folder: &Dir, name: &str) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).follow(FollowSymlinks::No);
    #[cfg(unix)]
    cap_std::fs::OpenOptionsExt::mode(&mut options, 0o600);
    folder.open_with(name, &options).map(cap_std::fs::File::into_std)
}

/// Opens a folder in a folder; makes it where there is none.
fn enter(parent: &Dir, name: &str) -> io::Result<Dir> {
    match parent.open_dir_nofollow(name) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            // Another worker may have been first.
            match parent.create_dir(name) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
                _ => parent.open_dir_nofollow(name),
            }
        }
        opened => opened,
    }
}

/// Mode and time. What would let a program run as another is left out, and the owner can always read.
fn dress(file: &File, stamp: &Stamp, at_least: u32) -> io::Result<()> {
    #[cfg(unix)]
    {
        let mode = stamp.mode & 0o777 | at_least;
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(mode))?;
    }
    #[cfg(not(unix))]
    let _ = at_least;
    file.set_times(FileTimes::new().set_modified(moment(stamp.modified)))
}

/// Seconds since 1970 as a time; what file systems do not count to is 1970.
fn moment(seconds: i64) -> SystemTime {
    let apart = Duration::from_secs(seconds.unsigned_abs());
    let moment = match seconds {
        TIMES_BEGIN..0 => SystemTime::UNIX_EPOCH.checked_sub(apart),
        0..=TIMES_END => SystemTime::UNIX_EPOCH.checked_add(apart),
        _ => None,
    };
    moment.unwrap_or(SystemTime::UNIX_EPOCH)
}

fn is_near(one: SystemTime, other: SystemTime) -> bool {
    let apart = one.duration_since(other).or_else(|_| other.duration_since(one));
    apart.is_ok_and(|apart| apart.as_secs() <= SAME_SECONDS)
}

fn refused(path: PathBuf, cause: io::Error) -> TreeError {
    match cause.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => TreeError::Full { path, cause },
        _ => TreeError::File { path, cause },
    }
}

impl Explain for TreeError {
    fn code(&self) -> &'static str {
        match self {
            Self::Folder { .. } => "backup/folder-not-writable",
            Self::InTheWay { .. } => "backup/in-the-way",
            Self::Full { .. } => "backup/disk-full",
            Self::File { .. } => "backup/file-not-written",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Folder { .. } => "choose a folder in which you may create files",
            Self::InTheWay { .. } => {
                "choose an empty folder, or move away what is in the way, then start again"
            }
            Self::Full { .. } => {
                "make room on this disk or choose a folder on another one, then start again: what is written already is \
                 not written a second time"
            }
            Self::File { .. } => {
                "look at what the system says, then start again; other files are not affected"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Folder { .. } => Some("the disk is read-only, or the folder belongs to somebody else"),
            Self::InTheWay { .. } => Some("something else was in this folder before"),
            Self::Full { .. } => {
                Some("the backup is larger than what was free, or something else has filled the disk")
            }
            Self::File { .. } => Some("the disk has an error, or its file system does not take this file"),
        }
    }
}

#[cfg(test)]
mod tests;
