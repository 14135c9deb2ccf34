//! Why a phone was not activated, and what its owner can do then.

use rightful_apple::activation as apple;
use rightful_core::mode::Mode;
use rightful_core::report::{Ending, Explain};
use rightful_host::session::SessionError;
use rightful_proto::activation as proto;

use crate::gather::PickError;

/// Why it was not done. No text holds what the owner typed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// No phone was chosen.
    #[error(transparent)]
    Pick(#[from] PickError),
    /// It does not run its system.
    #[error("the device is in {found} mode; a phone is activated when its system runs")]
    WrongMode {
        /// What it is in.
        found: Mode,
    },
    /// lockdownd is in the way.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// It does not trust this computer.
    #[error("the phone does not trust this computer, and tells it nothing about its activation")]
    NotTrusted,
    /// It cannot show the dialog.
    #[error("the phone's screen is locked: it cannot ask whether this computer is trusted")]
    ScreenLocked,
    /// A profile is in the way.
    #[error("a profile of an organisation forbids the phone to trust computers")]
    TrustProhibited,
    /// The phone's part of it.
    #[error(transparent)]
    Phone(#[from] proto::ActivationError),
    /// Apple's part of it.
    #[error(transparent)]
    Apple(#[from] apple::ActivationError),
    /// Apple refuses in its own words.
    #[error("Apple does not activate this phone: {words}")]
    Refused {
        /// Apple's, cut.
        words: String,
    },
    /// A form, and nobody to fill it in.
    #[error("Apple asks for something that only the phone's owner knows, and nobody can be asked here")]
    NobodyToAsk {
        /// Whether it is Activation Lock.
        locked: bool,
    },
    /// A form, and the owner did not fill it in.
    #[error("what Apple asks for was not typed")]
    Declined {
        /// Whether it is Activation Lock.
        locked: bool,
    },
    /// Apple did not take what was typed, and nothing more is sent.
    #[error("Apple has not taken what was typed: {words}")]
    NotTaken {
        /// Whether it is Activation Lock.
        locked: bool,
        /// Apple's, cut.
        words: String,
    },
    /// The form is one for browsers.
    #[error(
        "Activation Lock is on, and Apple asks for the account in a way that only a browser or the phone itself can answer"
    )]
    LockedElsewhere,
    /// Apple says that it is active already, the phone says otherwise.
    #[error("Apple says that the phone is active already; the phone says: {state}")]
    Disagree {
        /// In words.
        state: String,
    },
    /// It has taken Apple's answer and is not active.
    #[error("the phone has taken Apple's answer and does not say that it is active: {state}")]
    NotActive {
        /// In words.
        state: String,
    },
    /// The owner has stopped it.
    #[error("stopped at your wish")]
    Stopped,
}

impl Failure {
    /// Whether the phone is locked to an account that nobody has signed in to.
    pub(super) fn is_lock(&self) -> bool {
        match self {
            Self::NobodyToAsk { locked } | Self::Declined { locked } | Self::NotTaken { locked, .. } => {
                *locked
            }
            Self::LockedElsewhere => true,
            Self::Pick(_)
            | Self::WrongMode { .. }
            | Self::Session(_)
            | Self::NotTrusted
            | Self::ScreenLocked
            | Self::TrustProhibited
            | Self::Phone(_)
            | Self::Apple(_)
            | Self::Refused { .. }
            | Self::Disagree { .. }
            | Self::NotActive { .. }
            | Self::Stopped => false,
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.code(),
            Self::WrongMode { .. } => "activation/wrong-mode",
            Self::Session(error) => error.code(),
            Self::NotTrusted => "activation/not-trusted",
            Self::ScreenLocked => "activation/screen-locked",
            Self::TrustProhibited => "activation/trust-prohibited",
            Self::Phone(error) => error.code(),
            Self::Apple(error) => error.code(),
            Self::Refused { .. } => "activation/refused",
            Self::NobodyToAsk { .. } => "activation/nobody-to-ask",
            Self::Declined { .. } => "activation/not-typed",
            Self::NotTaken { .. } => "activation/not-taken",
            Self::LockedElsewhere => "activation/locked",
            Self::Disagree { .. } => "activation/disagree",
            Self::NotActive { .. } => "activation/not-active",
            Self::Stopped => "activation/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.help(),
            Self::WrongMode { .. } => {
                "let it start as usual; out of recovery mode: rightful recovery exit; without a system: rightful unlock"
            }
            Self::Session(error) => error.help(),
            Self::NotTrusted => "unlock the phone, plug it in again and tap Trust, then start again",
            Self::ScreenLocked => {
                "unlock the phone, then start again; a phone with a passcode is active already"
            }
            Self::TrustProhibited => {
                "activate the phone on its own screen with Wi-Fi, or ask the organisation that it belongs to"
            }
            Self::Phone(error) => error.help(),
            Self::Apple(error) => error.help(),
            Self::Refused { .. } => {
                "put in the SIM that it was used with if it is an old iPhone, and try again on its own screen with Wi-Fi; if Apple still refuses, ask Apple with the phone's serial number"
            }
            Self::NobodyToAsk { .. } => {
                "start it in a terminal, or name the account with --account and its password with --password-file; the ways without this program: rightful explain activation-lock"
            }
            Self::Declined { .. } => {
                "start again when you have the account at hand; the other ways: rightful explain activation-lock; the papers for Apple: rightful dossier"
            }
            Self::NotTaken { .. } => {
                "stop typing: Apple locks accounts; find the right account at iforgot.apple.com; the other ways: rightful explain activation-lock; the papers for Apple: rightful dossier"
            }
            Self::LockedElsewhere => {
                "answer it on the phone's own screen; the other ways: rightful explain activation-lock; the papers for Apple: rightful dossier"
            }
            Self::Disagree { .. } => "restart the phone, then start again",
            Self::NotActive { .. } => {
                "look again in a minute: rightful activation status; if it stays so, restart the phone and start again"
            }
            Self::Stopped => "start again when you are ready",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Pick(error) => error.usually(),
            Self::Session(error) => error.usually(),
            Self::Phone(error) => error.usually(),
            Self::Apple(error) => error.usually(),
            Self::NotTrusted => Some("nobody has tapped Trust on it yet"),
            Self::Refused { .. } => Some(
                "Apple's server has no such phone on record, an old iPhone has no SIM in it, or it has been activated in the meantime",
            ),
            Self::NotTaken { locked: true, .. } => {
                Some("the phone belongs to another Apple Account than the one that was typed")
            }
            Self::NotActive { .. } => {
                Some("the phone is still checking it, or found that it is for another session")
            }
            Self::WrongMode { .. }
            | Self::ScreenLocked
            | Self::TrustProhibited
            | Self::NobodyToAsk { .. }
            | Self::Declined { .. }
            | Self::NotTaken { locked: false, .. }
            | Self::LockedElsewhere
            | Self::Disagree { .. }
            | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Pick(error) => error.ending(),
            Self::Session(error) => error.ending(),
            Self::Phone(error) => error.ending(),
            Self::Apple(error) => error.ending(),
            Self::WrongMode { .. } => Ending::NothingToActOn,
            Self::Declined { .. } => Ending::Declined,
            Self::Stopped => Ending::StoppedSafely,
            Self::NotTrusted
            | Self::ScreenLocked
            | Self::TrustProhibited
            | Self::Refused { .. }
            | Self::NobodyToAsk { .. }
            | Self::NotTaken { .. }
            | Self::LockedElsewhere
            | Self::Disagree { .. }
            | Self::NotActive { .. } => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_leads_to_the_owners_ways_and_nothing_else_does() {
        let lock = [
            Failure::NobodyToAsk { locked: true },
            Failure::Declined { locked: true },
            Failure::NotTaken { locked: true, words: "No.".to_owned() },
            Failure::LockedElsewhere,
        ];
        for failure in lock {
            assert!(failure.is_lock() && failure.help().contains("activation-lock"), "{failure}");
        }
        for failure in [Failure::Stopped, Failure::NotTrusted, Failure::Declined { locked: false }] {
            assert!(!failure.is_lock(), "{failure}");
        }
        let not_taken = Failure::NotTaken { locked: true, words: "Verification Failed".to_owned() };
        assert_eq!(not_taken.to_string(), "Apple has not taken what was typed: Verification Failed");
        assert_eq!(not_taken.code(), "activation/not-taken");
    }
}
