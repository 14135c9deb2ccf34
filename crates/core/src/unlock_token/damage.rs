//! What can be wrong with an unlock token, each with its own name.

use crate::report::Explain;

/// Why these bytes are no token that a device would take. No text holds anything of a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// There is nothing.
    #[error("there is no unlock token in it: it is empty")]
    Empty,
    /// More bytes than any token has.
    #[error("it has {length} bytes; an unlock token has about 1300, and at most {limit} are read")]
    FileTooLong {
        /// How many there are.
        length: usize,
        /// How many are read.
        limit: usize,
    },
    /// Neither a token, nor base64 or a property list with one.
    #[error("it is no unlock token: neither one itself, nor base64 or a property list with one in it")]
    NotAToken,
    /// base64 of base64 (micromdm#807).
    #[error("the unlock token in it is encoded twice: it is base64 of base64")]
    DoubleBase64,
    /// The property list cannot be read.
    #[error("the property list cannot be read")]
    ListUnreadable,
    /// The property list has no token.
    #[error("the property list has no UnlockToken in it")]
    ListWithout,
    /// It ends too early.
    #[error("the unlock token is cut off: at least {lacking} bytes are missing at its end")]
    CutShort {
        /// How many are missing at least.
        lacking: usize,
    },
    /// A field leads beyond the end of the bag.
    #[error("the unlock token is damaged: its field {field} claims {length} bytes and {left} are left")]
    FieldBeyond {
        /// Which.
        field: String,
        /// What it claims.
        length: usize,
        /// What is there.
        left: usize,
    },
    /// A field has another length than it must have.
    #[error("the unlock token is damaged: its field {field} has {length} bytes and must have {usual}")]
    FieldLength {
        /// Which.
        field: String,
        /// What it has.
        length: usize,
        /// What it must have.
        usual: usize,
    },
    /// A field is there twice.
    #[error("the unlock token is damaged: its field {field} is there twice")]
    Twice {
        /// Which.
        field: String,
    },
    /// A field of the bag is missing.
    #[error("the unlock token is damaged: its field {field} is missing")]
    Lacking {
        /// Which.
        field: String,
    },
    /// A field of a key is missing.
    #[error("the unlock token is damaged: its key {key} has no field {field}")]
    KeyLacking {
        /// Which key, from 1.
        key: usize,
        /// Which field.
        field: String,
    },
    /// Two keys are for the same class.
    #[error("the unlock token is damaged: two of its keys are for class {class}")]
    ClassTwice {
        /// Which.
        class: u32,
    },
    /// It has no key.
    #[error("the unlock token is damaged: there is no key in it")]
    NoKeys,
    /// It has more keys than any.
    #[error("the unlock token is damaged: it has more than {limit} keys")]
    TooManyKeys {
        /// How many are read.
        limit: usize,
    },
    /// It has more fields that nobody knows than any.
    #[error("the unlock token is damaged: it has more than {limit} unknown fields")]
    TooManyFields {
        /// How many are read.
        limit: usize,
    },
    /// Its rounds are none.
    #[error("the unlock token is damaged: its number of rounds is 0")]
    NoRounds,
    /// No version that is known or near one.
    #[error("the unlock token is damaged, or newer than this program: its layout has the version {version}")]
    Version {
        /// Which it has.
        version: u32,
    },
    /// A keybag of another kind.
    #[error("it is a keybag of kind {kind} and no unlock token, which is of kind 2")]
    NotEscrow {
        /// Which kind.
        kind: u32,
    },
    /// No signature at its end.
    #[error("the unlock token is damaged: it does not end with its signature")]
    Unsigned,
    /// Something stands behind it.
    #[error("{count} bytes stand behind the end of the unlock token")]
    Trailing {
        /// How many.
        count: usize,
    },
}

impl Explain for Damage {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "token/empty",
            Self::FileTooLong { .. } => "token/too-long",
            Self::NotAToken => "token/no-token",
            Self::DoubleBase64 => "token/encoded-twice",
            Self::ListUnreadable => "token/list-unreadable",
            Self::ListWithout => "token/not-in-list",
            Self::CutShort { .. } => "token/cut-short",
            Self::FieldBeyond { .. } => "token/field-beyond",
            Self::FieldLength { .. } => "token/field-length",
            Self::Twice { .. } => "token/field-twice",
            Self::Lacking { .. } => "token/field-missing",
            Self::KeyLacking { .. } => "token/key-incomplete",
            Self::ClassTwice { .. } => "token/class-twice",
            Self::NoKeys => "token/no-keys",
            Self::TooManyKeys { .. } => "token/too-many-keys",
            Self::TooManyFields { .. } => "token/too-many-fields",
            Self::NoRounds => "token/no-rounds",
            Self::Version { .. } => "token/version",
            Self::NotEscrow { .. } => "token/other-keybag",
            Self::Unsigned => "token/unsigned",
            Self::Trailing { .. } => "token/trailing",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Empty => {
                "take the token from where it was saved first; a server that has an empty one may have had a good one before"
            }
            Self::FileTooLong { .. } | Self::NotAToken => {
                "name the file that the token was saved in, as it was saved"
            }
            Self::DoubleBase64 => "decode it once, save that, and name that file",
            Self::ListUnreadable | Self::ListWithout => {
                "name the message or the file that has the UnlockToken in it, whole, or the token alone"
            }
            Self::CutShort { .. }
            | Self::FieldBeyond { .. }
            | Self::FieldLength { .. }
            | Self::Twice { .. }
            | Self::Lacking { .. }
            | Self::KeyLacking { .. }
            | Self::ClassTwice { .. }
            | Self::NoKeys
            | Self::TooManyKeys { .. }
            | Self::TooManyFields { .. }
            | Self::NoRounds
            | Self::Unsigned
            | Self::Trailing { .. } => {
                "copy the token again from where it was saved first, byte for byte, and not by way of a text"
            }
            Self::Version { .. } => {
                "copy the token again from where it was saved first; if it is the same there, update Rightful"
            }
            Self::NotEscrow { .. } => {
                "name the file with the unlock token; the keybag of a backup is another thing"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Empty => Some("an MDM server wrote down a later TokenUpdate that had none"),
            Self::DoubleBase64 => Some(
                "the token was copied out of a list or a database as base64, and encoded once more when it was saved",
            ),
            Self::CutShort { .. } => {
                Some("it was copied from a screen or a column that shows only its beginning")
            }
            Self::Trailing { .. } => Some("two files were put together, or a line end was added to bytes"),
            Self::NotEscrow { .. } => Some("the keybag of a backup or a pair record was taken for the token"),
            Self::FileTooLong { .. }
            | Self::NotAToken
            | Self::ListUnreadable
            | Self::ListWithout
            | Self::FieldBeyond { .. }
            | Self::FieldLength { .. }
            | Self::Twice { .. }
            | Self::Lacking { .. }
            | Self::KeyLacking { .. }
            | Self::ClassTwice { .. }
            | Self::NoKeys
            | Self::TooManyKeys { .. }
            | Self::TooManyFields { .. }
            | Self::NoRounds
            | Self::Version { .. }
            | Self::Unsigned => None,
        }
    }
}
