//! The folder of a backup as a handle: what is opened below it is a regular file, and no link led there.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use cap_fs_ext::{FollowSymlinks, OpenOptionsFollowExt, OpenOptionsSyncExt};
use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions};

use crate::file_id::FileId;

/// The folder.
#[derive(Debug)]
pub(crate) struct Handle {
    dir: Dir,
    path: PathBuf,
}

/// What lies at a place.
#[derive(Debug)]
pub(crate) enum Found {
    /// A regular file, opened, and how long it is.
    File(File, u64),
    /// Nothing.
    Nothing,
    /// A link, a folder, a pipe or a device.
    SomethingElse,
}

impl Handle {
    /// Opens the folder. The last step may be a link: owners move their backups to other disks that way.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { dir: Dir::open_ambient_dir(path, ambient_authority())?, path: path.to_owned() })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn dir(&self) -> &Dir {
        &self.dir
    }

    /// Opens a file below the folder for reading.
    pub(crate) fn file(&self, name: &str) -> io::Result<Found> {
        let mut options = OpenOptions::new();
        // Without waiting: a pipe that nobody writes to would hold everything up.
        options.read(true).follow(FollowSymlinks::No).nonblock(true);
        let file = match self.dir.open_with(name, &options) {
            Ok(file) => file.into_std(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
            // What stands there cannot be opened that way, for example a link or a socket.
            Err(error) => {
                return match self.dir.symlink_metadata(name) {
                    Ok(metadata) if !metadata.is_file() => Ok(Found::SomethingElse),
                    _ => Err(error),
                };
            }
        };
        let metadata = file.metadata()?;
        Ok(if metadata.is_file() { Found::File(file, metadata.len()) } else { Found::SomethingElse })
    }

    /// Opens a blob, wherever it lies.
    pub(crate) fn blob(&self, id: &FileId) -> io::Result<Found> {
        let [deep, flat] = id.places();
        match self.file(&deep)? {
            Found::Nothing => self.file(&flat),
            found => Ok(found),
        }
    }

    /// All of a file, as far as it is not longer than `limit`.
    pub(crate) fn read(&self, name: &str, limit: u64) -> io::Result<Option<Vec<u8>>> {
        match self.file(name)? {
            Found::Nothing => Ok(None),
            Found::SomethingElse => Err(io::Error::new(ErrorKind::InvalidInput, "it is no regular file")),
            Found::File(_, length) if length > limit => Err(io::Error::new(
                ErrorKind::FileTooLarge,
                format!("it has {length} bytes, more than {limit}"),
            )),
            Found::File(file, length) => {
                let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
                // One more, so that a file that grows meanwhile is noticed.
                file.take(limit + 1).read_to_end(&mut bytes)?;
                if bytes.len() as u64 > limit {
                    return Err(io::Error::new(ErrorKind::FileTooLarge, "it grows while it is read"));
                }
                Ok(Some(bytes))
            }
        }
    }

    /// Whether something of this name lies there, whatever it is.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.dir.symlink_metadata(name).is_ok()
    }

    /// Names in the folder, at most `limit` of them.
    pub(crate) fn names(&self, limit: usize) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in self.dir.entries()?.take(limit) {
            if let Ok(name) = entry?.file_name().into_string() {
                names.push(name);
            }
        }
        Ok(names)
    }
}
