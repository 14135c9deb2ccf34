//! Why a supervisor's conversation with a phone failed.

use std::time::Duration;

use rightful_core::report::{Ending, Explain};

use super::Refusal;
use super::identity::IdentityError;
use crate::frame::FrameError;

/// Why it failed. No text holds a token, a key or a whole answer.
#[derive(Debug, thiserror::Error)]
pub enum SupervisionError {
    /// The conversation broke.
    #[error("the conversation about supervision broke off")]
    Frame(#[from] FrameError),
    /// Nothing was said in time.
    #[error("the phone said nothing about its supervision for {} s", limit.as_secs())]
    Silent {
        /// How long it was waited.
        limit: Duration,
    },
    /// It said something that does not belong here.
    #[error("the phone answered {0} with something else")]
    Nonsense(&'static str),
    /// It refused.
    #[error("the phone refused {request}: {refusal}")]
    Refused {
        /// What was asked.
        request: &'static str,
        /// Its words, cut.
        refusal: Refusal,
    },
    /// It has another supervisor.
    #[error("the phone is supervised with another identity than this one")]
    Foreign,
    /// The identity cannot sign.
    #[error("the supervision identity could not sign the phone's challenge")]
    Identity(#[source] IdentityError),
    /// A profile that no phone takes.
    #[error("the profile is larger than 1 MiB")]
    TooLarge,
    /// The consent is for another one.
    #[error("the consent names another device than the one that is connected")]
    AnotherDevice,
}

impl SupervisionError {
    /// What the phone said, if it said no.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused { refusal, .. } => Some(refusal),
            Self::Frame(_)
            | Self::Silent { .. }
            | Self::Nonsense(_)
            | Self::Foreign
            | Self::Identity(_)
            | Self::TooLarge
            | Self::AnotherDevice => None,
        }
    }
}

impl Explain for SupervisionError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(_) => "supervise/broken-off",
            Self::Silent { .. } => "supervise/silent",
            Self::Nonsense(_) => "supervise/unusable-answer",
            Self::Refused { .. } => "supervise/refused",
            Self::Foreign => "supervise/foreign",
            Self::Identity(_) => "supervise/identity-unusable",
            Self::TooLarge => "supervise/profile-too-large",
            Self::AnotherDevice => "supervise/another-device",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(_) => "plug the cable in again, at the computer itself, then start again",
            Self::Silent { .. } => "wait until the phone has started, then start again",
            Self::Nonsense(_) => "start again; if it happens again, send us the report that was written",
            Self::Refused { .. } => {
                "read what the phone says; the ways that need no supervisor: rightful advise"
            }
            Self::Foreign => {
                "find the identity that the phone was supervised with, and import it: rightful supervise identity import; a phone of an organisation is theirs to open"
            }
            Self::Identity(_) => "import the identity again: rightful supervise identity import",
            Self::TooLarge => "take pictures and apps out of the profile, then start again",
            Self::AnotherDevice => "unplug the other device, plug the first one in again, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Frame(_) => Some("a loose plug or a hub"),
            Self::Silent { .. } => Some("the phone is still starting, or works on its keybag"),
            Self::Foreign => Some(
                "another computer or an organisation has supervised it, or the identity was made anew since",
            ),
            Self::AnotherDevice => Some("a second device was plugged in"),
            Self::Nonsense(_) | Self::Refused { .. } | Self::Identity(_) | Self::TooLarge => None,
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}
