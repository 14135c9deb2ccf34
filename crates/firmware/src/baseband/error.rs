//! Why the modem cannot be updated.

use rightful_core::report::Explain;

/// Why the modem cannot be updated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BasebandError {
    /// The modem says too little about itself.
    #[error("the phone asks for firmware of its modem without {0}")]
    Missing(&'static str),
    /// The firmware has nothing for a modem.
    #[error("this firmware has nothing for the phone's modem")]
    NotInFirmware,
    /// The signing server's reply lacks something.
    #[error("the signing server gave no {0} for the phone's modem")]
    NoTicket(&'static str),
    /// A signature for a part that nobody here knows.
    #[error("the signing server signed {0:?} of the modem, which this version does not know")]
    UnknownPart(String),
    /// A file that was signed is not in the archive.
    #[error("the modem's archive has no {0}")]
    NoFile(&'static str),
    /// A file of the archive does not take its signature.
    #[error("the modem's file {file} does not take its signature: {why}")]
    BadFile {
        /// The file.
        file: &'static str,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The archive cannot be read or written.
    #[error("the modem's archive cannot be used: {0}")]
    BadArchive(String),
    /// The archive is larger than any real one.
    #[error("the modem's archive is larger than any real one")]
    TooLarge,
}

impl Explain for BasebandError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "modem/incomplete",
            Self::NotInFirmware => "modem/not-in-firmware",
            Self::NoTicket(_) => "modem/no-ticket",
            Self::UnknownPart(_) => "modem/unknown-part",
            Self::NoFile(_) | Self::BadFile { .. } | Self::BadArchive(_) | Self::TooLarge => {
                "modem/bad-archive"
            }
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Missing(_) => {
                "restart the phone into recovery mode and start again; if it happens twice, send us the report it has written"
            }
            Self::NotInFirmware => "use the firmware for exactly this model, then start again",
            Self::NoTicket(_) => "start again with the newest firmware that Apple signs",
            Self::UnknownPart(_) => {
                "update Rightful; if it is current, send us the report it has written, and restore with Apple's own program meanwhile"
            }
            Self::NoFile(_) | Self::BadFile { .. } | Self::BadArchive(_) | Self::TooLarge => {
                "download the firmware for this model from Apple again"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Missing(_) => {
                Some("the modem does not answer the phone, as after damage by water or a fall")
            }
            Self::UnknownPart(_) => Some("the phone is newer than this program"),
            Self::NoFile(_) | Self::BadFile { .. } | Self::BadArchive(_) | Self::TooLarge => {
                Some("the file was altered or put together by hand")
            }
            Self::NotInFirmware | Self::NoTicket(_) => None,
        }
    }
}
