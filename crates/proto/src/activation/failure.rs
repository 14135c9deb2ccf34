//! Why a phone was not activated, as far as the phone's side of it goes.

use std::time::Duration;

use rightful_core::report::{Ending, Explain};

use crate::frame::FrameError;

/// Why the phone's part of an activation failed. None of these changes anything on the phone.
#[derive(Debug, thiserror::Error)]
pub enum ActivationError {
    /// The conversation broke.
    #[error("the conversation about the activation broke off")]
    Frame(#[from] FrameError),
    /// Nothing was said in time.
    #[error("the phone said nothing about its activation for {} s", limit.as_secs())]
    Silent {
        /// How long it was waited.
        limit: Duration,
    },
    /// The phone refused.
    #[error("the phone refused to be activated: {0}")]
    Refused(String),
    /// It said something that does not belong here.
    #[error("the phone answered {0} with something else")]
    Nonsense(&'static str),
    /// More than is carried to a phone.
    #[error("Apple's answer is larger than anything that a phone is handed")]
    TooLarge,
}

impl Explain for ActivationError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(_) => "activation/phone-broken-off",
            Self::Silent { .. } => "activation/phone-silent",
            Self::Refused(_) => "activation/phone-refused",
            Self::Nonsense(_) => "activation/phone-unusable-answer",
            Self::TooLarge => "activation/answer-too-large",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(_) => "plug the cable in again, at the computer itself, then start again",
            Self::Silent { .. } => "restart the phone, wait until it shows Hello, then start again",
            Self::Refused(_) => {
                "start again, for a session with Apple does not last; the phone can also be activated on itself, over Wi-Fi"
            }
            Self::Nonsense(_) | Self::TooLarge => {
                "activate the phone on itself, over Wi-Fi, and send us the report that was written"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Frame(_) => Some("a loose plug or a hub"),
            Self::Silent { .. } => Some("the phone is still starting, or waits for its modem"),
            Self::Refused(_) => {
                Some("too much time passed between two steps, or the phone was restarted in between")
            }
            Self::Nonsense(_) | Self::TooLarge => None,
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}
