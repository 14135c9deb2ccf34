//! What is wrong with an IPSW, in words for the owner.

use std::io;
use std::path::PathBuf;

use rightful_core::report::Explain;

use crate::manifest::ManifestError;

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
    /// A file is compressed and cannot be read in place; [`super::Ipsw::extract`] it.
    #[error("the file {path} in the firmware is compressed and cannot be read in place")]
    Compressed {
        /// Which file.
        path: String,
    },
    /// It is elsewhere, and only some of it was fetched.
    #[error("the file {path} in the firmware is not on this computer")]
    NotHere {
        /// Which file.
        path: String,
    },
    /// The manifest makes no sense.
    #[error("the firmware's manifest cannot be used")]
    Manifest(#[from] ManifestError),
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
            Self::NotHere { .. } => "firmware/not-here",
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
            Self::NotHere { .. } => "download the firmware first: rightful firmware get",
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
            | Self::NotHere { .. }
            | Self::Manifest(_) => None,
        }
    }
}
