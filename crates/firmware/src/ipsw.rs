//! An IPSW: a zip archive of up to some 15 GB, or the same files in a folder.
//!
//! What a hostile archive could do here: name files outside itself, announce sizes that are not there, or unpack to more
//! than the disk holds. Entry names are checked when it is opened, sizes are compared with the archive's own, and
//! every read has a limit that the caller names.

mod error;
mod source;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use crate::manifest::{BuildIdentity, BuildManifest, LIMITS};
pub use error::IpswError;
use source::Source;
pub use source::{Patchwork, ReadAt};

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
    Zip {
        archive: Mutex<ZipArchive<BufReader<Source>>>,
        entries: BTreeMap<String, Entry>,
        length: u64,
        /// Whether the archive is a file on this computer.
        is_here: bool,
    },
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

impl Ipsw {
    /// Opens an archive or a folder and reads its manifest.
    pub fn open(path: &Path) -> Result<Self, IpswError> {
        let kind = fs::metadata(path).map_err(|source| io_error(path, "read", source))?;
        if kind.is_dir() {
            return Self::with(path, Form::Folder);
        }
        let file = File::open(path).map_err(|source| io_error(path, "read", source))?;
        Self::with(path, open_zip(path, Source::Here(file))?)
    }

    /// Opens an archive that is somewhere else and calls it `name`. Only what is asked for is read of it; no file of it
    /// lies on disk, so [`Ipsw::file`] has nothing to give.
    pub fn open_elsewhere(name: &str, archive: Arc<dyn ReadAt>) -> Result<Self, IpswError> {
        let name = Path::new(name);
        Self::with(name, open_zip(name, Source::elsewhere(archive))?)
    }

    fn with(path: &Path, form: Form) -> Result<Self, IpswError> {
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

    /// The files under a folder of the firmware, whole paths in order; at most `limit` of them.
    pub fn under(&self, folder: &str, limit: usize) -> Vec<String> {
        let prefix = format!("{}/", folder.trim_end_matches('/'));
        if !path_is_plain(&format!("{prefix}x")) {
            return Vec::new();
        }
        match &self.form {
            Form::Zip { entries, .. } => entries
                .range(prefix.clone()..)
                .map(|(name, _)| name)
                .take_while(|name| name.starts_with(&prefix))
                .filter(|name| !name.ends_with('/'))
                .take(limit)
                .cloned()
                .collect(),
            Form::Folder => {
                let mut found = Vec::new();
                files_under(&self.path.join(&prefix), &prefix, limit, &mut found);
                found.sort();
                found
            }
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
            Form::Zip { is_here: false, .. } => Err(IpswError::NotHere { path: path.to_owned() }),
            Form::Zip { archive, entries, length, .. } => {
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

/// Plain files below a folder; links and what cannot be read are passed over.
fn files_under(folder: &Path, prefix: &str, limit: usize, found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Some(name) = entry.file_name().to_str().map(|name| format!("{prefix}{name}")) else { continue };
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => files_under(&entry.path(), &format!("{name}/"), limit, found),
            Ok(kind) if kind.is_file() && found.len() < limit => found.push(name),
            Ok(_) | Err(_) => {}
        }
    }
}

/// Whether a name is a plain relative path: at most 512 bytes, no `..`, no drive, no backslash, no control characters.
pub fn path_is_plain(path: &str) -> bool {
    path.len() <= 512
        && !path.chars().any(|c| c.is_control() || matches!(c, '\\' | ':'))
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

fn open_zip(path: &Path, mut file: Source) -> Result<Form, IpswError> {
    let length = file.length().map_err(|source| io_error(path, "read", source))?;
    let is_here = file.is_here();
    let mut magic = [0; 2];
    match file.read_exact(&mut magic) {
        Ok(()) if magic == *b"PK" => {}
        Ok(()) => return Err(IpswError::NotFirmware { path: path.to_owned() }),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            return Err(IpswError::Truncated { path: path.to_owned() });
        }
        Err(error) => return Err(io_error(path, "read", error)),
    }
    let archive = ZipArchive::new(BufReader::new(file)).map_err(|error| match error {
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
        // What the directory at the end says; nothing else is read.
        let entry = archive.by_index_data(index).map_err(|error| IpswError::Damaged(error.to_string()))?;
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
    Ok(Form::Zip { archive: Mutex::new(archive), entries, length, is_here })
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
