//! What can go wrong while the file system is streamed.

use rightful_core::report::{Ending, Explain};

use super::{REQUEST_WAIT, SEND_WAIT};
use crate::frame::FrameError;

/// Why the file system did not arrive.
#[derive(Debug, thiserror::Error)]
pub enum AsrError {
    /// The device closed the connection before it had everything.
    #[error("the phone ended the copy of the system early")]
    Closed,
    /// The connection broke.
    #[error("the connection to the phone broke while the system was being copied")]
    Link(#[source] std::io::Error),
    /// The device made no request in time.
    #[error("the phone asked for nothing for {} s during the copy of the system", REQUEST_WAIT.as_secs())]
    Silent,
    /// The device took nothing in time.
    #[error("the phone took no data for {} s during the copy of the system", SEND_WAIT.as_secs())]
    Stalled,
    /// The image could not be read on this computer.
    #[error("the system image could not be read")]
    Image(#[source] std::io::Error),
    /// The device asked for something outside the image, or for too much.
    #[error("the phone asked for {count} bytes at {offset} of a system image of {length}")]
    Outside {
        /// First byte that was asked for.
        offset: u64,
        /// How many.
        count: u64,
        /// How long the image is.
        length: u64,
    },
    /// A request that this program does not know.
    #[error("the phone asked for {0:?} during the copy of the system, which this version does not know")]
    Unknown(String),
    /// A request that made no sense.
    #[error("a request during the copy of the system could not be read: {0}")]
    Unreadable(&'static str),
    /// A request that was too large, too deep or no property list.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// The owner asked to stop.
    #[error("the copy of the system was stopped")]
    Stopped,
}

impl Explain for AsrError {
    fn code(&self) -> &'static str {
        match self {
            Self::Closed => "copy/ended-early",
            Self::Link(_) => "copy/link-lost",
            Self::Silent => "copy/silent",
            Self::Stalled => "copy/stalled",
            Self::Image(_) => "copy/image-unreadable",
            Self::Outside { .. } => "copy/outside-image",
            Self::Unknown(_) => "copy/unknown-request",
            Self::Unreadable(_) | Self::Frame(_) => "copy/malformed-request",
            Self::Stopped => "copy/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Closed | Self::Link(_) | Self::Silent | Self::Stalled => {
                "start again with another cable, at the computer itself, without a hub"
            }
            Self::Image(_) => {
                "look at the disk that the firmware is on, or download it anew, then start again"
            }
            Self::Outside { .. } | Self::Unknown(_) | Self::Unreadable(_) | Self::Frame(_) => {
                "restart the phone into recovery mode and start again; if it happens twice, send us the report it has written"
            }
            Self::Stopped => "start again when you are ready; the phone waits in recovery mode",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Closed | Self::Link(_) | Self::Stalled => {
                Some("a loose plug, a hub, or a cable that only charges well")
            }
            Self::Image(_) => Some("the disk was removed, or the firmware file was changed meanwhile"),
            Self::Silent
            | Self::Outside { .. }
            | Self::Unknown(_)
            | Self::Unreadable(_)
            | Self::Frame(_)
            | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Stopped => Ending::StoppedSafely,
            Self::Closed
            | Self::Link(_)
            | Self::Silent
            | Self::Stalled
            | Self::Image(_)
            | Self::Outside { .. }
            | Self::Unknown(_)
            | Self::Unreadable(_)
            | Self::Frame(_) => Ending::Failed,
        }
    }
}
