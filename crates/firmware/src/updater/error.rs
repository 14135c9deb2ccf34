//! Why another chip cannot be updated.

use rightful_core::id::Ecid;
use rightful_core::report::Explain;

use crate::bounded::Refused;
use crate::ftab::FtabError;

/// Why another chip cannot be updated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UpdaterError {
    /// Nobody here knows this updater, and the device has made no request itself.
    #[error("the phone asks for firmware of its {0:?}, which this version does not know")]
    Unknown(String),
    /// The chip says too little about itself.
    #[error("the phone asks for firmware of its {name} without {key}")]
    Missing {
        /// The updater.
        name: String,
        /// What is missing or of another kind.
        key: String,
    },
    /// The firmware has nothing for this chip.
    #[error("the phone asks for firmware of its {name}, and this firmware has no {component}")]
    NotInFirmware {
        /// The updater.
        name: String,
        /// What it lacks.
        component: String,
    },
    /// Several files could be meant.
    #[error("the phone asks for firmware of its {name}, and this firmware has {count} files for it")]
    Ambiguous {
        /// The updater.
        name: String,
        /// How many.
        count: usize,
    },
    /// The question is about another device.
    #[error("the phone asks for a ticket for device {theirs}, but it is {ours}")]
    AnotherDevice {
        /// The device that is being restored.
        ours: Ecid,
        /// The one that it names.
        theirs: Ecid,
    },
    /// The signing server has answered without a ticket.
    #[error("the signing server gave no {ticket} for the phone's {name}")]
    NoTicket {
        /// The updater.
        name: String,
        /// The ticket.
        ticket: String,
    },
    /// A file that was asked for was not handed in.
    #[error("the firmware's file {0:?} was not read")]
    NotRead(String),
    /// A table of images cannot be used.
    #[error(transparent)]
    Table(#[from] FtabError),
    /// The battery's map cannot be used.
    #[error("the battery's firmware map cannot be used: {0}")]
    Map(#[from] Refused),
}

impl Explain for UpdaterError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "updater/unknown",
            Self::Missing { .. } => "updater/incomplete",
            Self::NotInFirmware { .. } => "updater/not-in-firmware",
            Self::Ambiguous { .. } => "updater/ambiguous",
            Self::AnotherDevice { .. } => "updater/another-device",
            Self::NoTicket { .. } => "updater/no-ticket",
            Self::NotRead(_) => "updater/not-read",
            Self::Table(error) => error.code(),
            Self::Map(_) => "updater/bad-map",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unknown(_) | Self::Missing { .. } | Self::Ambiguous { .. } => {
                "update Rightful; if it is current, send us the report it has written, and restore with Apple's own program meanwhile"
            }
            Self::NotInFirmware { .. } => "use the firmware for exactly this model, then start again",
            Self::AnotherDevice { .. } => "unplug the other devices, then start again",
            Self::NoTicket { .. } => "start again with the newest firmware that Apple signs",
            Self::NotRead(_) => "start again; if it happens twice, send us the report it has written",
            Self::Table(error) => error.help(),
            Self::Map(_) => "download the firmware for this model from Apple again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Unknown(_) => Some("the phone is newer than this program"),
            Self::NoTicket { .. } => Some("Apple signs only the newest firmware of a chip"),
            Self::Map(_) => Some("the file was altered or put together by hand"),
            Self::Table(error) => error.usually(),
            Self::Missing { .. }
            | Self::NotInFirmware { .. }
            | Self::Ambiguous { .. }
            | Self::AnotherDevice { .. }
            | Self::NotRead(_) => None,
        }
    }
}
