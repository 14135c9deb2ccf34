//! An IPSW: a zip archive of up to some 15 GB, or the same files in a folder.
//!
//! What a hostile archive could do here: name files outside itself, announce sizes that are not there, or unpack to more
//! than the disk holds. Entry names are checked when it is opened, sizes are compared with the archive's own, and
//! every read has a limit that the caller names.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rightful_core::report::Explain;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use crate::manifest::{BuildIdentity, BuildManifest, LIMITS, ManifestError};

/// The most files in an archive; real ones have some hundreds to some thousands.
const ENTRIES: usize = 100_000;
/// The largest file that is plausible: no device has a system image of this size.
const LARGEST: u64 = 64 << 30;
/// The largest image that is sent whole.
pub const LARGEST_IMAGE: u64 = 1 << 30;
/// Names of the manifest; the second is what some tools write to switch signing off.
const MANIFESTS: [&str; 2] = ["BuildManifest.plist", "BuildManifesto.plist"];

/// An IPSW whose manifest has been read.
#[derive(Debug)]
pub struct Ipsw {
    path: PathBuf,
    form: Form,
    manifest: BuildManifest,
}

#[derive(Debug)]
enum Form {
    Folder,
    Zip { archive: Mutex<ZipArchive<BufReader<File>>>, entries: BTreeMap<String, Entry>, length: u64 },
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    index: usize,
    size: u64,
    stored: bool,
}

/// Where a file lies on disk, to be read without copying it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePart {
    /// The file to open.
    pub path: PathBuf,
    /// The first byte.
    pub offset: u64,
    /// How many bytes.
    pub length: u64,
}

/// What is wrong with an IPSW.
#[derive(Debug, thiserror::Error)]
pub enum IpswError {
    /// The machine could not read or write.
    #[error("{} could not be {}", path.display(), doing)]
    Io {
        /// Which file.
        path: PathBuf,
        /// "read" or "written".
        doing: &'static str,
        /// The system's words.
        source: io::Error,
    },
    /// Neither an archive nor a folder with a manifest.
    #[error("{} is no firmware", path.display())]
    NotFirmware {
        /// Which file.
        path: PathBuf,
    },
    /// The end is missing.
    #[error("the firmware file {} is truncated", path.display())]
    Truncated {
        /// Which file.
        path: PathBuf,
    },
    /// Something inside does not add up.
    #[error("the firmware is damaged: {0}")]
    Damaged(String),
    /// An entry's name could lead out of the firmware.
    #[error("the firmware has an entry named {name:?}, which no firmware has")]
    UnsafeName {
        /// The name, cut.
        name: String,
    },
    /// A file that should be there is not.
    #[error("the firmware has no file {path}")]
    FileMissing {
        /// Which file.
        path: String,
    },
    /// A file has a size that cannot be.
    #[error("the file {path} in the firmware has {size} bytes, not 1 to {limit}")]
    BadSize {
        /// Which file.
        path: String,
        /// Its size.
        size: u64,
        /// The most that is believed.
        limit: u64,
    },
    /// A file is compressed and cannot be read in place; [`Ipsw::extract`] it.
    #[error("the file {path} in the firmware is compressed and cannot be read in place")]
    Compressed {
        /// Which file.
        path: String,
    },
    /// The manifest makes no sense.
    #[error("the firmware's manifest cannot be used")]
    Manifest(#[from] ManifestError),
}

impl Ipsw {
    /// Opens an archive or a folder and reads its manifest.
    pub fn open(path: &Path) -> Result<Self, IpswError> {
        let kind = fs::metadata(path).map_err(|source| io_error(path, "read", source))?;
        let form = if kind.is_dir() { Form::Folder } else { open_zip(path)? };
        let mut ipsw = Self {
            path: path.to_owned(),
            form,
            manifest: BuildManifest {
                version: String::new(),
                build: String::new(),
                product_types: Vec::new(),
                identities: Vec::new(),
            },
        };
        let Some(name) = MANIFESTS.into_iter().find(|name| ipsw.size(name).is_ok()) else {
            return Err(IpswError::NotFirmware { path: path.to_owned() });
        };
        ipsw.manifest = BuildManifest::parse(&ipsw.read(name, LIMITS.bytes as u64)?)?;
        Ok(ipsw)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its manifest.
    pub fn manifest(&self) -> &BuildManifest {
        &self.manifest
    }

    /// The size of one file in bytes, when uncompressed.
    pub fn size(&self, path: &str) -> Result<u64, IpswError> {
        let missing = || IpswError::FileMissing { path: path.to_owned() };
        if !path_is_plain(path) {
            return Err(missing());
        }
        match &self.form {
            Form::Folder => match fs::metadata(self.path.join(path)) {
                Ok(found) if found.is_file() => Ok(found.len()),
                Ok(_) => Err(missing()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Err(missing()),
                Err(error) => Err(io_error(&self.path.join(path), "read", error)),
            },
            Form::Zip { entries, .. } => entries.get(path).map(|entry| entry.size).ok_or_else(missing),
        }
    }

    /// Reads one file whole; one of more than `limit` bytes is refused before anything is allocated.
    pub fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, IpswError> {
        let size = self.size(path)?;
        if size > limit {
            return Err(IpswError::BadSize { path: path.to_owned(), size, limit });
        }
        let mut bytes = Vec::new();
        self.copy(path, size, &mut bytes)?;
        Ok(bytes)
    }

    /// Where one file lies on disk. A compressed entry lies nowhere: [`IpswError::Compressed`].
    pub fn file(&self, path: &str) -> Result<FilePart, IpswError> {
        let size = self.size(path)?;
        match &self.form {
            Form::Folder => Ok(FilePart { path: self.path.join(path), offset: 0, length: size }),
            Form::Zip { archive, entries, length } => {
                let entry = entries
                    .get(path)
                    .filter(|entry| entry.stored)
                    .ok_or_else(|| IpswError::Compressed { path: path.to_owned() })?;
                let offset = lock(archive)
                    .by_index(entry.index)
                    .map_err(|error| self.zip_error(path, error))?
                    .data_start()
                    .ok_or_else(|| IpswError::Damaged(format!("nobody knows where {path} begins")))?;
                if offset.checked_add(size).is_none_or(|end| end > *length) {
                    return Err(IpswError::Truncated { path: self.path.clone() });
                }
                Ok(FilePart { path: self.path.clone(), offset, length: size })
            }
        }
    }

    /// Writes one file to `to`, uncompressed. Its checksum is verified on the way; what fails it is removed again.
    pub fn extract(&self, path: &str, to: &Path) -> Result<(), IpswError> {
        let size = self.size(path)?;
        if size > LARGEST {
            return Err(IpswError::BadSize { path: path.to_owned(), size, limit: LARGEST });
        }
        let result = File::create(to)
            .map_err(|source| io_error(to, "written", source))
            .and_then(|mut file| self.copy(path, size, &mut file));
        if result.is_err() {
            // The first failure is the one that counts.
            let _ = fs::remove_file(to);
        }
        result
    }

    /// Checks that every file an identity names is there and has a size that can be.
    pub fn check(&self, identity: &BuildIdentity) -> Result<(), IpswError> {
        for (name, component) in &identity.components {
            let Some(path) = &component.path else { continue };
            let size = self.size(path)?;
            let sent_whole = component.personalize && !crate::component::has_own_signer(name);
            let limit = if sent_whole { LARGEST_IMAGE } else { LARGEST };
            if size == 0 || size > limit {
                return Err(IpswError::BadSize { path: path.clone(), size, limit });
            }
        }
        Ok(())
    }

    /// Copies exactly `size` bytes.
    fn copy(&self, path: &str, size: u64, to: &mut impl Write) -> Result<(), IpswError> {
        let copied = match &self.form {
            Form::Folder => {
                let from = self.path.join(path);
                let mut file = File::open(&from).map_err(|source| io_error(&from, "read", source))?;
                copy_at_most(&mut file, size, to).map_err(|source| io_error(&from, "read", source))?
            }
            Form::Zip { archive, entries, .. } => {
                let entry =
                    entries.get(path).ok_or_else(|| IpswError::FileMissing { path: path.to_owned() })?;
                let mut archive = lock(archive);
                let mut file = archive.by_index(entry.index).map_err(|error| self.zip_error(path, error))?;
                copy_at_most(&mut file, size, to).map_err(|error| match error.kind() {
                    io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Other => {
                        IpswError::Damaged(format!("{path}: {error}"))
                    }
                    io::ErrorKind::UnexpectedEof => IpswError::Truncated { path: self.path.clone() },
                    _ => io_error(&self.path, "read", error),
                })?
            }
        };
        if copied == size {
            Ok(())
        } else {
            Err(IpswError::Damaged(format!("{path} has another size than announced")))
        }
    }

    fn zip_error(&self, path: &str, error: ZipError) -> IpswError {
        match error {
            ZipError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                IpswError::Truncated { path: self.path.clone() }
            }
            ZipError::Io(error) => io_error(&self.path, "read", error),
            other => IpswError::Damaged(format!("{path}: {other}")),
        }
    }
}

/// Whether a name is a plain relative path: at most 512 bytes, no `..`, no drive, no backslash, no control characters.
pub fn path_is_plain(path: &str) -> bool {
    path.len() <= 512
        && !path.chars().any(|c| c.is_control() || matches!(c, '\\' | ':'))
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

fn open_zip(path: &Path) -> Result<Form, IpswError> {
    let mut file = File::open(path).map_err(|source| io_error(path, "read", source))?;
    let length = file.metadata().map_err(|source| io_error(path, "read", source))?.len();
    let mut magic = [0; 2];
    match file.read_exact(&mut magic) {
        Ok(()) if magic == *b"PK" => {}
        Ok(()) => return Err(IpswError::NotFirmware { path: path.to_owned() }),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            return Err(IpswError::Truncated { path: path.to_owned() });
        }
        Err(error) => return Err(io_error(path, "read", error)),
    }
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|error| match error {
        // It begins as an archive, and the directory at its end is not there.
        ZipError::InvalidArchive(_) => IpswError::Truncated { path: path.to_owned() },
        ZipError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            IpswError::Truncated { path: path.to_owned() }
        }
        ZipError::Io(error) => io_error(path, "read", error),
        other => IpswError::Damaged(other.to_string()),
    })?;
    if archive.len() > ENTRIES {
        return Err(IpswError::Damaged(format!("it has more than {ENTRIES} files")));
    }
    if archive.has_duplicate_names() {
        return Err(IpswError::Damaged("it has two files of one name".to_owned()));
    }
    let mut entries = BTreeMap::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| match error {
            ZipError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                IpswError::Truncated { path: path.to_owned() }
            }
            other => IpswError::Damaged(other.to_string()),
        })?;
        let name = entry.name().map_err(|error| IpswError::Damaged(error.to_string()))?.into_owned();
        if !path_is_plain(name.strip_suffix('/').unwrap_or(&name)) {
            return Err(IpswError::UnsafeName { name: name.chars().take(80).collect() });
        }
        if entry.is_dir() {
            continue;
        }
        if entry.compressed_size() > length {
            return Err(IpswError::Truncated { path: path.to_owned() });
        }
        let stored = entry.compression() == CompressionMethod::Stored && !entry.encrypted();
        if stored && entry.compressed_size() != entry.size() {
            return Err(IpswError::Damaged(format!("{name} has two sizes")));
        }
        entries.insert(name, Entry { index, size: entry.size(), stored });
    }
    Ok(Form::Zip { archive: Mutex::new(archive), entries, length })
}

/// Copies and also tries one byte more than `size`, so that a longer file is noticed and a checksum verified.
fn copy_at_most(from: &mut impl Read, size: u64, to: &mut impl Write) -> io::Result<u64> {
    io::copy(&mut from.take(size.saturating_add(1)), to)
}

fn io_error(path: &Path, doing: &'static str, source: io::Error) -> IpswError {
    IpswError::Io { path: path.to_owned(), doing, source }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Explain for IpswError {
    fn code(&self) -> &'static str {
        match self {
            Self::Io { .. } => "firmware/unreadable",
            Self::NotFirmware { .. } => "firmware/not-firmware",
            Self::Truncated { .. } => "firmware/truncated",
            Self::Damaged(_) => "firmware/damaged",
            Self::UnsafeName { .. } => "firmware/unsafe-name",
            Self::FileMissing { .. } => "firmware/file-missing",
            Self::BadSize { .. } => "firmware/bad-size",
            Self::Compressed { .. } => "firmware/compressed",
            Self::Manifest(_) => "firmware/manifest",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Io { .. } => "check the file, the disk and its free space, then start again",
            Self::NotFirmware { .. } => {
                "give a file that ends in .ipsw, or its unpacked folder, or leave it away to have it downloaded"
            }
            Self::Truncated { .. } => "download it again; a download that was interrupted can be resumed",
            Self::Damaged(_)
            | Self::UnsafeName { .. }
            | Self::FileMissing { .. }
            | Self::BadSize { .. }
            | Self::Manifest(_) => "download the firmware from Apple again",
            Self::Compressed { .. } => "make room for a copy of the file, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Truncated { .. } => Some("the download ended early"),
            Self::FileMissing { .. } => Some("the folder was not unpacked completely"),
            Self::Io { .. }
            | Self::NotFirmware { .. }
            | Self::Damaged(_)
            | Self::UnsafeName { .. }
            | Self::BadSize { .. }
            | Self::Compressed { .. }
            | Self::Manifest(_) => None,
        }
    }
}
