//! Why a deed of Find My has ended before its end.

use rightful_apple::account::AccountError;
use rightful_apple::find_my::FindMyError;
use rightful_core::consent::ConsentError;
use rightful_core::report::{Ending, Explain};

use super::sign_in::store::StoreError;

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Apple does not let the owner in.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// Find My does not do it.
    #[error(transparent)]
    FindMy(#[from] FindMyError),
    /// There is no consent to the erase.
    #[error(transparent)]
    Consent(#[from] ConsentError),
    /// What is kept for the next sign-in.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody can be asked.
    #[error(
        "the name of the Apple Account, its password or a code is needed, and nobody can be asked for it here"
    )]
    NobodyToAsk,
    /// The removal was not said.
    #[error("nobody has said that the device is to be taken off the account")]
    NotSaid,
    /// Nothing is kept.
    #[error("this computer keeps nothing of an Apple Account")]
    NothingKept,
    /// The owner has stopped.
    #[error("it was stopped before anything was asked of a device")]
    Stopped,
    /// The account has no device.
    #[error("this Apple Account has no device in Find My")]
    NoDevices,
    /// None of them is called so.
    #[error("no device of this Apple Account is called {0:?}")]
    NotFound(String),
    /// It is not clear which one.
    #[error("{0} devices of this Apple Account could be meant")]
    Several(usize),
}

impl Failure {
    /// Whether nothing that is typed here will help.
    pub(super) fn hand_over(&self) -> bool {
        match self {
            Self::Account(error) | Self::FindMy(FindMyError::Account(error)) => error.hand_over(),
            Self::FindMy(_)
            | Self::Consent(_)
            | Self::Store(_)
            | Self::NobodyToAsk
            | Self::NotSaid
            | Self::NothingKept
            | Self::Stopped
            | Self::NoDevices
            | Self::NotFound(_)
            | Self::Several(_) => false,
        }
    }

    /// What it has left behind, where that is not what its deed says.
    pub(super) fn left(&self) -> Option<&'static str> {
        match self {
            Self::FindMy(FindMyError::Unanswered { .. }) => Some(
                "The request was sent. Whether Apple has taken it is not known: assume that it has, until the list of devices says otherwise.",
            ),
            Self::Account(_)
            | Self::FindMy(_)
            | Self::Consent(_)
            | Self::Store(_)
            | Self::NobodyToAsk
            | Self::NotSaid
            | Self::NothingKept
            | Self::Stopped
            | Self::NoDevices
            | Self::NotFound(_)
            | Self::Several(_) => None,
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Account(error) => error.code(),
            Self::FindMy(error) => error.code(),
            Self::Consent(error) => error.code(),
            Self::Store(error) => error.code(),
            Self::NobodyToAsk => "find-my/nobody-to-ask",
            Self::NotSaid => "find-my/not-said",
            Self::NothingKept => "find-my/nothing-kept",
            Self::Stopped => "find-my/stopped",
            Self::NoDevices => "find-my/no-devices",
            Self::NotFound(_) => "find-my/not-found",
            Self::Several(_) => "find-my/several",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Account(error) => error.help(),
            Self::FindMy(error) => error.help(),
            Self::Consent(error) => error.help(),
            Self::Store(error) => error.help(),
            Self::NobodyToAsk => {
                "start it in a terminal, or name the account with --account and the password with --password-file FILE; --browser shows the way without this program"
            }
            Self::NotSaid => "start it in a terminal, or say --choose remove if you do want that",
            Self::NothingKept => "rightful find sign-in has Apple know this computer",
            Self::Stopped => "start it again whenever you like",
            Self::NoDevices => {
                "sign in with the Apple Account that the device belongs to; Find My must have been on before it was lost"
            }
            Self::NotFound(_) => "rightful find list shows the devices: name one of them with --device",
            Self::Several(_) => {
                "name one with --device: by its name, or by the last four characters that rightful find list shows"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Account(error) => error.usually(),
            Self::FindMy(error) => error.usually(),
            Self::Consent(error) => error.usually(),
            Self::Store(error) => error.usually(),
            Self::NotFound(_) => Some("it belongs to another Apple Account, or Find My was off"),
            Self::NobodyToAsk
            | Self::NotSaid
            | Self::NothingKept
            | Self::Stopped
            | Self::NoDevices
            | Self::Several(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Account(error) => error.ending(),
            Self::FindMy(error) => error.ending(),
            Self::Consent(error) => error.ending(),
            Self::Store(error) => error.ending(),
            Self::NobodyToAsk => Ending::Failed,
            Self::NotSaid | Self::Stopped => Ending::Declined,
            Self::NothingKept | Self::NoDevices | Self::NotFound(_) | Self::Several(_) => {
                Ending::NothingToActOn
            }
        }
    }
}
