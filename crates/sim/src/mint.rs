//! Minted firmware: small or large, structurally true, made on the spot. And minted owner's data, see [`data()`].
//!
//! An IPSW with a manifest, an erase and an update identity, the same for a second board of its family, a research
//! variant that nobody should take, an Image4 payload for each component, and a system image of any size. Everything
//! follows from the seed: the same [`MintSpec`] makes the same bytes. What is in the images is noise.

mod board;
mod chips;
mod data;
mod disk;
mod manifest;
mod parts;
mod sink;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use rightful_core::model::Model;

pub use data::data;
pub(crate) use data::{WITH_DIGEST, photo};
use sink::Sink;

/// What to mint.
#[derive(Debug, Clone)]
pub struct MintSpec {
    /// For which model: iPhone15,3, iPhone12,5, iPhone12,1 or iPad8,1.
    pub model: &'static Model,
    /// The system's version: `18.6.2`.
    pub version: String,
    /// Its build: `22G100`.
    pub build: String,
    /// The size of the system image in bytes, exactly; at least [`SMALLEST`].
    pub os_bytes: u64,
    /// The most bytes that any other image has; the default leaves them as they are, a small one saves time in tests.
    pub largest_image: usize,
    /// Other seeds make other images.
    pub seed: u64,
    /// Archive or folder.
    pub form: Form,
    /// Firmware of the other chips too: modem, Secure Element, cameras, sealed system parts …
    pub everything: bool,
    /// The system image as an encrypted archive, as real firmware has it since iOS 18.
    pub encrypted: bool,
    /// The manifest's name: `BuildManifest.plist`, or `BuildManifesto.plist`, at which idevicerestore asks for no ticket.
    pub manifest_name: String,
}

/// How an IPSW lies on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One archive, the system image uncompressed in it.
    Zip {
        /// Sizes of 64 bits for every entry, also where they are not needed.
        zip64: bool,
    },
    /// A folder.
    Folder,
}

/// The smallest system image: its trailer and property list must fit.
pub const SMALLEST: u64 = 16 << 10;

/// What was minted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minted {
    /// The archive or folder.
    pub path: PathBuf,
    /// The system image's name in it.
    pub os_path: String,
    /// SHA-256 of the system image, in hexadecimal, as the virtual phone reports it.
    pub os_sha256: String,
    /// The BuildManifest, whatever its file is called.
    pub manifest: Vec<u8>,
}

/// Why nothing was minted.
#[derive(Debug, thiserror::Error)]
pub enum MintError {
    /// Nobody has written down what this model's firmware consists of.
    #[error("firmware for {0} cannot be minted")]
    Model(&'static str),
    /// The system image would be too small.
    #[error("a system image of {0} bytes is too small, it needs {SMALLEST}")]
    TooSmall(u64),
    /// The machine could not write.
    #[error("firmware could not be written")]
    Io(#[from] io::Error),
    /// The archive could not be written.
    #[error("the firmware archive could not be written")]
    Zip(#[from] zip::result::ZipError),
}

impl MintSpec {
    /// An archive of a current system with a system image of 8 MB.
    pub fn new(model: &'static Model) -> Self {
        Self {
            model,
            version: "18.6.2".to_owned(),
            build: "22G100".to_owned(),
            os_bytes: 8 << 20,
            largest_image: usize::MAX,
            seed: 1,
            form: Form::Zip { zip64: false },
            everything: false,
            encrypted: false,
            manifest_name: "BuildManifest.plist".to_owned(),
        }
    }
}

/// Mints firmware at `path`: a file that is written anew, or a folder that is made if it is not there.
pub fn mint(spec: &MintSpec, path: &Path) -> Result<Minted, MintError> {
    let boards = board::of(spec.model).ok_or(MintError::Model(spec.model.product_type))?;
    if spec.os_bytes < SMALLEST {
        return Err(MintError::TooSmall(spec.os_bytes));
    }
    let mut sink = Sink::create(spec.form, path)?;
    let os_path = parts::os_path(spec);
    let label = format!("ProductVersion={};ProductBuildVersion={}\n", spec.version, spec.build);
    let os = sink.write_stream(&os_path, spec.os_bytes, |to| {
        if spec.encrypted {
            disk::write_encrypted(spec.seed, &label, spec.os_bytes, to)
        } else {
            disk::write(spec.seed, &label, spec.os_bytes, to)
        }
    })?;

    let mut files = BTreeMap::new();
    let mut identities = Vec::new();
    for board in &boards {
        for variant in manifest::Variant::ALL {
            let parts = parts::of(spec, board, variant);
            identities.push(manifest::identity(spec, board, variant, &parts, &os));
            files.extend(parts.into_iter().filter_map(|part| Some((part.path?, part.payload))));
        }
    }
    for (path, payload) in &files {
        if let Some(bytes) = payload.bytes(spec.seed, path) {
            sink.write(path, &bytes)?;
        }
    }
    if spec.everything {
        for (path, words) in chips::BUNDLE {
            sink.write(path, words.as_bytes())?;
        }
    }
    let manifest = manifest::build_manifest(spec, &boards, identities);
    sink.write(&spec.manifest_name, &manifest)?;
    sink.write("Restore.plist", &manifest::restore(spec, &boards))?;
    sink.write("RestoreVersion.plist", &manifest::restore_version(spec))?;
    sink.write("SystemVersion.plist", &manifest::system_version(spec))?;
    sink.finish()?;
    Ok(Minted { path: path.to_owned(), os_path, os_sha256: os.sha256, manifest })
}

#[cfg(test)]
mod tests;
