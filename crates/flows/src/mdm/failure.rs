//! Why a command of MDM has ended before its end.

use std::io;
use std::path::PathBuf;

use rightful_apple::mdm::event::{DeviceError, NoEvents};
use rightful_apple::mdm::{Command, MdmError};
use rightful_core::consent::ConsentError;
use rightful_core::report::{Ending, Explain};
use rightful_core::unlock_token::Damage;

use crate::tokens::TokensError;

/// What a device answers where a passcode cannot be cleared.
const NO_CLEAR: (&str, i64) = ("MCPasscodeErrorDomain", 5013);

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The server.
    #[error(transparent)]
    Mdm(#[from] MdmError),
    /// There is no consent to the erase.
    #[error(transparent)]
    Consent(#[from] ConsentError),
    /// The token.
    #[error(transparent)]
    Token(#[from] Damage),
    /// What is kept.
    #[error(transparent)]
    Tokens(#[from] TokensError),
    /// An erase by the deed that asks for nothing.
    #[error("an erase needs consent that names the device")]
    NeedsConsent,
    /// No token is kept.
    #[error("no unlock token is kept for {device}")]
    NoToken {
        /// Which device.
        device: String,
    },
    /// A file of events.
    #[error("the events in {} cannot be read", path.display())]
    Events {
        /// Which.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// It has no events.
    #[error("there are no events of an MDM server in {}", path.display())]
    NotEvents {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: NoEvents,
    },
    /// The device refuses the token.
    #[error("the device does not take this unlock token: {words}")]
    TokenRefused {
        /// Its words and its number.
        words: String,
    },
    /// The device refuses.
    #[error("the device refuses {command}: {words}")]
    DeviceRefused {
        /// What.
        command: &'static str,
        /// Its words and its number.
        words: String,
    },
    /// The organisation has not said it.
    #[error("nobody has said that Activation Lock is to be turned off")]
    NotSaid,
    /// The owner has stopped.
    #[error("it was stopped before the MDM server was asked")]
    Stopped,
}

impl Failure {
    /// What a device's chain of errors means.
    pub(super) fn of_device(command: &Command, errors: Vec<DeviceError>) -> Self {
        let words: Vec<String> =
            errors.iter().map(|error| format!("{} ({} {})", error.words, error.domain, error.code)).collect();
        let words = if words.is_empty() { "without a reason".to_owned() } else { words.join("; ") };
        let is_token = errors.iter().any(|error| (error.domain.as_str(), error.code) == NO_CLEAR);
        match command {
            Command::ClearPasscode { .. } if is_token => Self::TokenRefused { words },
            _ => Self::DeviceRefused { command: command.name(), words },
        }
    }

    /// How things were left.
    pub(super) fn left(&self) -> &'static str {
        match self {
            Self::Mdm(error) if error.may_have_arrived() => super::UNKNOWN,
            Self::TokenRefused { .. } | Self::DeviceRefused { .. } => super::REFUSED,
            Self::Events { .. } | Self::NotEvents { .. } => super::UNKNOWN,
            Self::Mdm(_)
            | Self::Consent(_)
            | Self::Token(_)
            | Self::Tokens(_)
            | Self::NeedsConsent
            | Self::NoToken { .. }
            | Self::NotSaid
            | Self::Stopped => super::UNTOUCHED,
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Mdm(error) => error.code(),
            Self::Consent(error) => error.code(),
            Self::Token(error) => error.code(),
            Self::Tokens(error) => error.code(),
            Self::NeedsConsent => "mdm/needs-consent",
            Self::NoToken { .. } => "mdm/no-token",
            Self::Events { .. } => "mdm/events-unreadable",
            Self::NotEvents { .. } => "mdm/no-events",
            Self::TokenRefused { .. } => "mdm/token-refused",
            Self::DeviceRefused { .. } => "mdm/device-refused",
            Self::NotSaid => "mdm/not-said",
            Self::Stopped => "mdm/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Mdm(error) => error.help(),
            Self::Consent(error) => error.help(),
            Self::Token(error) => error.help(),
            Self::Tokens(error) => error.help(),
            Self::NeedsConsent => "rightful mdm erase asks for it",
            Self::NoToken { .. } => {
                "name its file with --token FILE, or bring it from the events of the server with rightful mdm token"
            }
            Self::Events { .. } => "check the path, and that you may read it",
            Self::NotEvents { .. } => "name the file or the folder that the webhook of the server writes to",
            Self::TokenRefused { .. } => {
                "look for a token that was saved after the device was last erased: the server may have a newer one"
            }
            Self::DeviceRefused { .. } => {
                "check what the server may do with the device (its access rights), and whether the device is supervised"
            }
            Self::NotSaid => {
                "start it in a terminal, or say --choose unlock if the organisation does want that"
            }
            Self::Stopped => "start it again whenever you like",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Mdm(error) => error.usually(),
            Self::Consent(error) => error.usually(),
            Self::Token(error) => error.usually(),
            Self::Tokens(error) => error.usually(),
            Self::TokenRefused { .. } => {
                Some("the token is another device's, or the device was erased after it was saved")
            }
            Self::NeedsConsent
            | Self::NoToken { .. }
            | Self::Events { .. }
            | Self::NotEvents { .. }
            | Self::DeviceRefused { .. }
            | Self::NotSaid
            | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Mdm(error) => error.ending(),
            Self::Consent(error) => error.ending(),
            Self::Token(error) => error.ending(),
            Self::Tokens(error) => error.ending(),
            Self::NoToken { .. } => Ending::NothingToActOn,
            Self::NotSaid | Self::Stopped | Self::NeedsConsent => Ending::Declined,
            Self::Events { .. }
            | Self::NotEvents { .. }
            | Self::TokenRefused { .. }
            | Self::DeviceRefused { .. } => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::secret::Secret;

    use super::*;

    fn refusal(domain: &str, code: i64) -> Vec<DeviceError> {
        vec![DeviceError { domain: domain.to_owned(), code, words: "no".to_owned() }]
    }

    #[test]
    fn a_token_that_does_not_fit_is_told_from_other_refusals() {
        let clear = Command::ClearPasscode { token: Secret::new(vec![1]) };
        let report = Failure::of_device(&clear, refusal("MCPasscodeErrorDomain", 5013)).report();
        assert_eq!(report.code, "mdm/token-refused");
        assert_eq!(
            report.what,
            "the device does not take this unlock token: no (MCPasscodeErrorDomain 5013)"
        );
        let other = Failure::of_device(&clear, refusal("MCMDMErrorDomain", 12_026)).report();
        assert_eq!(other.code, "mdm/device-refused");
        assert_eq!(other.what, "the device refuses ClearPasscode: no (MCMDMErrorDomain 12026)");
        let silent = Failure::of_device(&Command::DisableLostMode, Vec::new()).report();
        assert_eq!(silent.what, "the device refuses DisableLostMode: without a reason");
        assert_eq!(Failure::NoToken { device: "x".to_owned() }.report().ending, Ending::NothingToActOn);
    }
}
