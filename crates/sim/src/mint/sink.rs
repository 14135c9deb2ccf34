//! Where minted files go: into an archive or a folder.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Form, MintError};

/// Files up to this size are compressed in archives, so that readers meet both kinds.
const COMPRESSED: usize = 16 << 10;

pub(super) enum Sink {
    Zip { zip: Box<ZipWriter<BufWriter<File>>>, zip64: bool },
    Folder(PathBuf),
}

impl Sink {
    pub(super) fn create(form: Form, path: &Path) -> Result<Self, MintError> {
        Ok(match form {
            Form::Zip { zip64 } => {
                let file = BufWriter::with_capacity(1 << 20, File::create(path)?);
                Self::Zip { zip: Box::new(ZipWriter::new(file)), zip64 }
            }
            Form::Folder => {
                fs::create_dir_all(path)?;
                Self::Folder(path.to_owned())
            }
        })
    }

    pub(super) fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), MintError> {
        match self {
            Self::Zip { zip, zip64 } => {
                let method = if bytes.len() <= COMPRESSED || path.ends_with(".plist") {
                    CompressionMethod::Deflated
                } else {
                    CompressionMethod::Stored
                };
                let options = SimpleFileOptions::default().compression_method(method).large_file(*zip64);
                zip.start_file(path, options)?;
                zip.write_all(bytes)?;
            }
            Self::Folder(folder) => fs::write(prepared(folder, path)?, bytes)?,
        }
        Ok(())
    }

    /// Writes `length` bytes that are never in memory at once.
    pub(super) fn write_stream<R>(
        &mut self,
        path: &str,
        length: u64,
        write: impl FnOnce(&mut dyn Write) -> io::Result<R>,
    ) -> Result<R, MintError> {
        match self {
            Self::Zip { zip, zip64 } => {
                let options = SimpleFileOptions::default()
                    .compression_method(CompressionMethod::Stored)
                    .large_file(*zip64 || length > u64::from(u32::MAX));
                zip.start_file(path, options)?;
                Ok(write(zip)?)
            }
            Self::Folder(folder) => {
                let mut file = BufWriter::with_capacity(1 << 20, File::create(prepared(folder, path)?)?);
                let result = write(&mut file)?;
                file.flush()?;
                Ok(result)
            }
        }
    }

    pub(super) fn finish(self) -> Result<(), MintError> {
        if let Self::Zip { zip, .. } = self {
            zip.finish()?.flush()?;
        }
        Ok(())
    }
}

fn prepared(folder: &Path, path: &str) -> io::Result<PathBuf> {
    let path = folder.join(path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(path)
}
