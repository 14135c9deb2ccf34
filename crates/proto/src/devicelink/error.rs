//! What can go wrong with a message or a stream of files of the device link.

use rightful_core::report::Explain;

use crate::frame::FrameError;

/// Why a message or a stream could not be understood.
#[derive(Debug, thiserror::Error)]
pub enum DeviceLinkError {
    /// The frame or its property list.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// It is no array that begins with a name.
    #[error("a message of the backup has no name")]
    Nameless,
    /// A message that this program does not know.
    #[error("the phone sent {0:?} during the backup, which this version does not know")]
    Unknown(String),
    /// A parameter is missing or of another kind.
    #[error("the message {message} of the backup has no usable {parameter}")]
    Parameter {
        /// Its name on the wire.
        message: &'static str,
        /// What it lacks.
        parameter: &'static str,
    },
    /// A path that leads out of the backup's folder, or that this computer could take for such a one.
    #[error("the phone named {0:?}, which is not inside the folder of the backup")]
    Outside(String),
    /// A path that is longer than any real one.
    #[error("the phone named a file with {length} bytes of name; at most {limit} are taken")]
    NameTooLong {
        /// As announced.
        length: u32,
        /// What is taken.
        limit: u32,
    },
    /// A block that is longer than any real one.
    #[error("the phone announced {length} bytes in one piece of a file; at most {limit} are taken")]
    BlockTooLong {
        /// As announced.
        length: u32,
        /// What is taken.
        limit: u32,
    },
    /// A piece of a file of a kind that this program does not know.
    #[error("the phone sent a piece of a file of kind {0:#04x}, which this version does not know")]
    Block(u8),
    /// A version of the conversation that this program does not speak.
    #[error("the phone speaks version {0} of backups, which this version does not know")]
    Version(String),
    /// Something else than what must come now.
    #[error("the phone did not say {0}, but something else")]
    OutOfTurn(&'static str),
}

impl Explain for DeviceLinkError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.code(),
            Self::Nameless | Self::Parameter { .. } => "backup/malformed-message",
            Self::Unknown(_) => "backup/unknown-message",
            Self::Version(_) => "backup/unknown-version",
            Self::OutOfTurn(_) => "backup/out-of-turn",
            Self::Outside(_) => "backup/outside-folder",
            Self::NameTooLong { .. } | Self::BlockTooLong { .. } | Self::Block(_) => {
                "backup/malformed-stream"
            }
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.help(),
            Self::Nameless
            | Self::Parameter { .. }
            | Self::Unknown(_)
            | Self::Version(_)
            | Self::OutOfTurn(_)
            | Self::Block(_) => "update Rightful; if it is current, send us the report that was written",
            Self::Outside(_) | Self::NameTooLong { .. } | Self::BlockTooLong { .. } => {
                "unplug the phone, restart it and start again; if it happens again, send us the report that was written"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Frame(error) => error.usually(),
            Self::Nameless
            | Self::Parameter { .. }
            | Self::Unknown(_)
            | Self::Outside(_)
            | Self::NameTooLong { .. }
            | Self::BlockTooLong { .. }
            | Self::Version(_)
            | Self::OutOfTurn(_)
            | Self::Block(_) => None,
        }
    }
}
