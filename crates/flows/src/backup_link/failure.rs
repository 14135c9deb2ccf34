//! What can go wrong between this computer and a phone during a backup, a restore, or a change of the password.

use std::io;
use std::time::Duration;

use rightful_core::mode::Mode;
use rightful_core::report::{Ending, Explain};
use rightful_host::session::SessionError;
use rightful_proto::afc::AfcError;
use rightful_proto::devicelink::{DeviceLinkError, Refused};
use rightful_proto::frame::FrameError;
use rightful_proto::installation_proxy::BrowseError;

use crate::gather::PickError;

/// Why the conversation did not end well.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// No phone was chosen.
    #[error(transparent)]
    Pick(#[from] PickError),
    /// It does not run its system.
    #[error("the device is in {found} mode; a backup is a matter of its system")]
    WrongMode {
        /// What it is in.
        found: Mode,
    },
    /// It does not trust this computer.
    #[error("the phone does not trust this computer")]
    NotTrusted,
    /// It does not say who it is.
    #[error("the phone does not tell its ECID")]
    Nameless,
    /// lockdownd is in the way.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// The messages make no sense.
    #[error(transparent)]
    Link(DeviceLinkError),
    /// The connection ended in the middle.
    #[error("the connection to the phone broke off")]
    Lost(#[source] FrameError),
    /// The phone says no.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// There is too little room, and how much it wants.
    #[error("there is too little room on this computer: {} are free{}", gigabytes(*.free), needed(*.wanted))]
    NoRoom {
        /// Bytes that are free.
        free: u64,
        /// Bytes that it needs in all, where it says so.
        wanted: Option<u64>,
    },
    /// The phone has ended the conversation without a last word.
    #[error("the phone ended the conversation without saying how it went")]
    Left,
    /// Nothing came for a long time.
    #[error("the phone said nothing for {}", waited(*.limit))]
    Silent {
        /// For how long.
        limit: Duration,
    },
    /// The owner has cancelled it on the phone.
    #[error("it was cancelled on the phone")]
    CancelledThere,
    /// The owner has stopped it here.
    #[error("stopped at your wish")]
    Stopped,
    /// Another program has the lock.
    #[error("another program works with the phone's data")]
    Busy,
    /// The phone's files.
    #[error(transparent)]
    Files(#[from] AfcError),
    /// The phone's apps.
    #[error(transparent)]
    Apps(#[from] BrowseError),
    /// This computer's disk.
    #[error("the folder of the backup cannot be worked in")]
    Disk(#[source] io::Error),
}

fn needed(wanted: Option<u64>) -> String {
    wanted.map(|bytes| format!(", the phone needs {}", gigabytes(bytes))).unwrap_or_default()
}

fn waited(limit: Duration) -> String {
    match limit.as_secs() {
        60 => "a minute".to_owned(),
        count @ ..120 => format!("{count} seconds"),
        seconds => {
            let count = seconds / 60;
            format!("{count} minutes")
        }
    }
}

/// Decimal, as disks are sold.
pub(crate) fn gigabytes(bytes: u64) -> String {
    format!("{:.1} GB", bytes as f64 / 1e9)
}

impl From<DeviceLinkError> for LinkError {
    fn from(error: DeviceLinkError) -> Self {
        match error {
            DeviceLinkError::Frame(
                frame @ (FrameError::Closed | FrameError::Truncated | FrameError::Io(_)),
            ) => Self::Lost(frame),
            error => Self::Link(error),
        }
    }
}

impl LinkError {
    /// Whether what was begun waits for the cable and nothing else.
    pub(crate) fn is_lost(&self) -> bool {
        match self {
            Self::Lost(_) | Self::Left | Self::Files(AfcError::Frame(_)) => true,
            Self::Session(error) => matches!(error, SessionError::Mux(_) | SessionError::TimedOut { .. }),
            _ => false,
        }
    }
}

impl Explain for LinkError {
    fn code(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.code(),
            Self::WrongMode { .. } => "backup/wrong-mode",
            Self::NotTrusted => "backup/not-trusted",
            Self::Nameless => "backup/no-ecid",
            Self::Session(error) => error.code(),
            Self::Link(error) => error.code(),
            Self::Lost(_) => "backup/connection-lost",
            Self::Refused(refused) => refused.code(),
            Self::NoRoom { .. } => "backup/no-room-here",
            Self::Left => "backup/no-last-word",
            Self::Silent { .. } => "backup/silent",
            Self::CancelledThere => "backup/cancelled-on-phone",
            Self::Stopped => "backup/stopped-by-owner",
            Self::Busy => "backup/sync-busy",
            Self::Files(error) => error.code(),
            Self::Apps(error) => error.code(),
            Self::Disk(_) => "backup/folder-not-written",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.help(),
            Self::WrongMode { .. } => {
                "start the phone as usual and unlock it once; out of recovery mode: rightful recovery exit"
            }
            Self::NotTrusted => "unlock the phone, plug it in again and tap Trust, then start again",
            Self::Nameless => "unlock the phone, then start again",
            Self::Session(error) => error.help(),
            Self::Link(error) => error.help(),
            Self::Lost(_) | Self::Left => "plug the phone in at the computer itself and start again",
            Self::Refused(refused) => refused.help(),
            Self::NoRoom { .. } => {
                "make room on the disk, or choose a folder on another one, then start again"
            }
            Self::Silent { .. } => "restart the phone, plug it in again and start again",
            Self::CancelledThere | Self::Stopped => "start again when you are ready",
            Self::Busy => "close Finder, iTunes, the Apple Devices app and other programs, then start again",
            Self::Files(error) => error.help(),
            Self::Apps(error) => error.help(),
            Self::Disk(_) => "check the disk and the room on it, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Pick(error) => error.usually(),
            Self::Session(error) => error.usually(),
            Self::Link(error) => error.usually(),
            Self::Refused(refused) => refused.usually(),
            Self::Lost(_) | Self::Left => Some("the cable was pulled, or the phone restarted"),
            Self::Busy => Some("Finder or iTunes syncs with it at the moment"),
            Self::NotTrusted => Some("nobody has tapped Trust on it yet, or its settings were reset"),
            Self::Files(error) => error.usually(),
            Self::Apps(error) => error.usually(),
            Self::WrongMode { .. }
            | Self::Nameless
            | Self::NoRoom { .. }
            | Self::Silent { .. }
            | Self::CancelledThere
            | Self::Stopped
            | Self::Disk(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Pick(error) => error.ending(),
            Self::Session(error) => error.ending(),
            Self::CancelledThere | Self::Stopped => Ending::StoppedSafely,
            Self::WrongMode { .. }
            | Self::NotTrusted
            | Self::Nameless
            | Self::Link(_)
            | Self::Lost(_)
            | Self::Refused(_)
            | Self::NoRoom { .. }
            | Self::Left
            | Self::Silent { .. }
            | Self::Busy
            | Self::Files(_)
            | Self::Apps(_)
            | Self::Disk(_) => Ending::Failed,
        }
    }
}
