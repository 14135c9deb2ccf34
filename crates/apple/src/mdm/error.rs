//! Why an MDM server has not done what it was asked.

use rightful_core::report::{Ending, Explain};

use crate::http::HttpError;

/// Why it did not come about. No text holds a key, a token or a code.
#[derive(Debug, thiserror::Error)]
pub enum MdmError {
    /// The address is none.
    #[error("that is no address of an MDM server")]
    BadAddress,
    /// The key would go over a network in clear.
    #[error(
        "the address begins with http: the key of the server would go over the network for everybody to read"
    )]
    InClear,
    /// The key is none.
    #[error("that is no key of an MDM server's interface")]
    NoKey,
    /// What names the device has signs that no name has.
    #[error("that is no name of a device at an MDM server")]
    BadDevice,
    /// Nothing that a screen shows.
    #[error(
        "that is no text for the screen of a device: it is empty, too long, or has signs that none shows"
    )]
    BadText,
    /// Lost Mode shows nothing.
    #[error("Lost Mode needs a message or a number to call")]
    NothingToShow,
    /// More bytes than any command.
    #[error("the command has {length} bytes, more than the {limit} that are sent")]
    TooLong {
        /// How many it has.
        length: usize,
        /// How many are sent.
        limit: usize,
    },
    /// The key was not taken.
    #[error("the MDM server does not take the key of its interface")]
    KeyRefused,
    /// Something else answers there.
    #[error("what answers at this address is not the MDM server that was named")]
    NotThatServer,
    /// The answer is of no form that is known.
    #[error("the answer of the MDM server cannot be read: {what}")]
    Unreadable {
        /// What was looked for.
        what: &'static str,
    },
    /// It does not take the command.
    #[error("the MDM server has not taken the command: {words}")]
    Refused {
        /// Its words.
        words: String,
    },
    /// Another status.
    #[error("the MDM server answered with HTTP status {status}: {words}")]
    Status {
        /// The status.
        status: u16,
        /// Its words.
        words: String,
    },
    /// This kind of server has nothing of the sort.
    #[error("this kind of MDM server does not hand codes to Apple")]
    NotOffered,
    /// A field for Apple is none.
    #[error("something that Apple is to be told is empty, too long, or has signs that it cannot have")]
    BadField,
    /// The code is none.
    #[error("that is no bypass code: {why}")]
    BadCode {
        /// What is wrong with it.
        why: &'static str,
    },
    /// Apple says 400.
    #[error("the request to turn Activation Lock off was not understood: {words}")]
    UnlockRefused {
        /// Its words.
        words: String,
    },
    /// Apple says 404.
    #[error("Apple does not know the device, or the code is not its own: {words}")]
    UnlockUnknown {
        /// Its words.
        words: String,
    },
    /// Apple says 500 or something else.
    #[error("Apple does not do it now (HTTP status {status}): {words}")]
    UnlockLater {
        /// The status.
        status: u16,
        /// Its words.
        words: String,
    },
    /// No exchange at all.
    #[error(transparent)]
    Network(#[from] HttpError),
}

impl MdmError {
    /// Whether the request may have reached the server, so that nobody knows what has become of it.
    pub fn may_have_arrived(&self) -> bool {
        match self {
            Self::Network(error) => error.may_have_arrived(),
            Self::Unreadable { .. } | Self::Status { .. } => true,
            Self::BadAddress
            | Self::InClear
            | Self::NoKey
            | Self::BadDevice
            | Self::BadText
            | Self::NothingToShow
            | Self::TooLong { .. }
            | Self::KeyRefused
            | Self::NotThatServer
            | Self::Refused { .. }
            | Self::NotOffered
            | Self::BadField
            | Self::BadCode { .. }
            | Self::UnlockRefused { .. }
            | Self::UnlockUnknown { .. }
            | Self::UnlockLater { .. } => false,
        }
    }
}

impl Explain for MdmError {
    fn code(&self) -> &'static str {
        match self {
            Self::BadAddress => "mdm/bad-address",
            Self::InClear => "mdm/in-clear",
            Self::NoKey => "mdm/no-key",
            Self::BadDevice => "mdm/bad-device",
            Self::BadText => "mdm/bad-text",
            Self::NothingToShow => "mdm/nothing-to-show",
            Self::TooLong { .. } => "mdm/too-long",
            Self::KeyRefused => "mdm/key-refused",
            Self::NotThatServer => "mdm/not-that-server",
            Self::Unreadable { .. } => "mdm/unreadable",
            Self::Refused { .. } => "mdm/refused",
            Self::Status { .. } => "mdm/status",
            Self::NotOffered => "mdm/not-offered",
            Self::BadField => "mdm/bad-field",
            Self::BadCode { .. } => "mdm/bad-code",
            Self::UnlockRefused { .. } => "mdm/unlock-refused",
            Self::UnlockUnknown { .. } => "mdm/unlock-unknown",
            Self::UnlockLater { .. } => "mdm/unlock-later",
            Self::Network(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::BadAddress => "write it as https://mdm.example.org, without a name or a password in it",
            Self::InClear => {
                "use its https address; a server without one is reached over a tunnel, as http://127.0.0.1 and its port"
            }
            Self::NoKey => "give the key that the server was started with, in one line of a file",
            Self::BadDevice => "name the device by its UDID, as the server knows it",
            Self::BadText => "write a short text, of at most 500 characters",
            Self::NothingToShow => "give a message with --message, or a number with --number",
            Self::TooLong { .. } => "send something smaller",
            Self::KeyRefused => {
                "check the key, and that the address is that of this server; the key is the one of its interface (-api), not one of a device"
            }
            Self::NotThatServer => {
                "check the address, and which server it is: nanomdm of version 0.9 or later, or micromdm"
            }
            Self::Unreadable { .. } => {
                "look at the server's own records whether the command is there, and update Rightful"
            }
            Self::Refused { .. } => {
                "check that the device is enrolled with this server: its UDID must be one that the server knows"
            }
            Self::Status { .. } => "look at the log of the server, then start again",
            Self::NotOffered => {
                "hand the code over with the tool of your server, or type it on the device: no account, the code as the password"
            }
            Self::BadField => "check the topic, the serial number, the model and the names",
            Self::BadCode { .. } => {
                "copy the code again from where it is kept: 26 letters and digits, with or without dashes"
            }
            Self::UnlockRefused { .. } => {
                "check the topic, the serial number and the model; the server must have its push certificate"
            }
            Self::UnlockUnknown { .. } => {
                "try the other code, where two are kept; a code ends when the device is set up anew or erased"
            }
            Self::UnlockLater { .. } => {
                "start again in some minutes; the code can also be typed on the device: no account, the code as the password"
            }
            Self::Network(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::KeyRefused => {
                Some("the key was changed, or its line has a quotation mark or a space too many")
            }
            Self::NotThatServer => {
                Some("a proxy in front of the server answers, or the address lacks a part")
            }
            Self::Refused { .. } => Some("the device has left this server, or was never enrolled with it"),
            Self::UnlockUnknown { .. } => Some(
                "a device has two codes, its own and the server's, and only one of them belongs to the lock that is on",
            ),
            Self::Network(cause) => cause.usually(),
            Self::BadAddress
            | Self::InClear
            | Self::NoKey
            | Self::BadDevice
            | Self::BadText
            | Self::NothingToShow
            | Self::TooLong { .. }
            | Self::Unreadable { .. }
            | Self::Status { .. }
            | Self::NotOffered
            | Self::BadField
            | Self::BadCode { .. }
            | Self::UnlockRefused { .. }
            | Self::UnlockLater { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Network(cause) => cause.ending(),
            Self::BadAddress
            | Self::InClear
            | Self::NoKey
            | Self::BadDevice
            | Self::BadText
            | Self::NothingToShow
            | Self::TooLong { .. }
            | Self::KeyRefused
            | Self::NotThatServer
            | Self::Unreadable { .. }
            | Self::Refused { .. }
            | Self::Status { .. }
            | Self::NotOffered
            | Self::BadField
            | Self::BadCode { .. }
            | Self::UnlockRefused { .. }
            | Self::UnlockUnknown { .. }
            | Self::UnlockLater { .. } => Ending::Failed,
        }
    }
}
