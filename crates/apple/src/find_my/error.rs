//! Why an act of Find My was not asked for.

use rightful_core::report::Explain;

use crate::account::AccountError;

/// Why nothing was asked of the device.
#[derive(Debug, thiserror::Error)]
pub enum FindMyError {
    /// The account has no device of this name any more.
    #[error("the Apple Account has no such device")]
    NoSuchDevice,
    /// Apple does not offer this for the device.
    #[error("Apple does not offer this device to {what}")]
    NotOffered {
        /// What it cannot do, as an infinitive without its "to".
        what: &'static str,
    },
    /// The consent names another device.
    #[error("the consent is for another device of the account")]
    AnotherDevice,
    /// It is being erased already.
    #[error("this device has been told to erase itself already")]
    AlreadyErasing,
    /// It is not the owner's.
    #[error("this device belongs to a member of the family: here it is only looked for, and heard")]
    OfFamily,
    /// An erase that has not run yet would be called off.
    #[error("this device waits to be erased, and removing it from the account would call that off")]
    ErasePending,
    /// The text is too long for the device's screen.
    #[error("the text is longer than {limit} characters")]
    TextTooLong {
        /// The limit in characters.
        limit: usize,
    },
    /// The number to call is none.
    #[error("what was given as telephone number is not one")]
    NotANumber,
    /// It is not marked as lost.
    #[error("this device is not marked as lost")]
    NotLost,
    /// The request has left, and no answer came that can be read.
    #[error("Apple has not said whether it takes this")]
    Unanswered {
        /// What came instead.
        #[source]
        source: AccountError,
    },
    /// Apple did not take it.
    #[error(transparent)]
    Account(#[from] AccountError),
}

impl Explain for FindMyError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSuchDevice => "find-my/no-such-device",
            Self::NotOffered { .. } => "find-my/not-offered",
            Self::AnotherDevice => "find-my/another-device",
            Self::AlreadyErasing => "find-my/already-erasing",
            Self::OfFamily => "find-my/of-family",
            Self::ErasePending => "find-my/erase-pending",
            Self::TextTooLong { .. } => "find-my/text-too-long",
            Self::NotANumber => "find-my/not-a-number",
            Self::NotLost => "find-my/not-lost",
            Self::Unanswered { .. } => "find-my/unanswered",
            Self::Account(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NoSuchDevice => "list the devices of the account again, and choose one of them",
            Self::NotOffered { .. } => {
                "look at www.icloud.com/find in a browser, which shows what Apple offers for it"
            }
            Self::AnotherDevice => "read the plan again, and consent to the device that it names",
            Self::AlreadyErasing => {
                "wait until it is online; until then the erase can be cancelled at www.icloud.com/find"
            }
            Self::OfFamily => {
                "have the one to whom it belongs sign in with their own Apple Account, here or at www.icloud.com/find"
            }
            Self::ErasePending => {
                "wait until it has been erased; removing it also releases Activation Lock, so that whoever has it can set it up as their own"
            }
            Self::TextTooLong { .. } => "write a shorter text",
            Self::NotANumber => "give the number in digits, with + and the code of the country",
            Self::NotLost => "list the devices of the account again, which shows how each of them stands",
            Self::Unanswered { .. } => {
                "look at www.icloud.com/find in a browser, or list the devices again: both show whether Apple has taken it"
            }
            Self::Account(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NoSuchDevice => Some("it was removed from the account, or belongs to another one"),
            Self::NotOffered { .. } => {
                Some("the device is of another kind, or it is not in a state for this")
            }
            Self::AnotherDevice
            | Self::AlreadyErasing
            | Self::OfFamily
            | Self::ErasePending
            | Self::TextTooLong { .. }
            | Self::NotANumber
            | Self::NotLost
            | Self::Unanswered { .. } => None,
            Self::Account(cause) => cause.usually(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_says_what_it_is_and_what_to_do() {
        let cases = [
            (FindMyError::NoSuchDevice, "find-my/no-such-device", "the Apple Account has no such device"),
            (
                FindMyError::NotOffered { what: "play a sound" },
                "find-my/not-offered",
                "Apple does not offer this device to play a sound",
            ),
            (
                FindMyError::AnotherDevice,
                "find-my/another-device",
                "the consent is for another device of the account",
            ),
            (
                FindMyError::AlreadyErasing,
                "find-my/already-erasing",
                "this device has been told to erase itself already",
            ),
            (
                FindMyError::TextTooLong { limit: 160 },
                "find-my/text-too-long",
                "the text is longer than 160 characters",
            ),
            (
                FindMyError::NotANumber,
                "find-my/not-a-number",
                "what was given as telephone number is not one",
            ),
            (FindMyError::NotLost, "find-my/not-lost", "this device is not marked as lost"),
            (
                FindMyError::OfFamily,
                "find-my/of-family",
                "this device belongs to a member of the family: here it is only looked for, and heard",
            ),
            (
                FindMyError::Unanswered { source: AccountError::SessionEnded },
                "find-my/unanswered",
                "Apple has not said whether it takes this",
            ),
        ];
        for (error, code, what) in cases {
            let report = error.report();
            assert_eq!((report.code, report.what.as_str()), (code, what));
        }
        let pending = FindMyError::ErasePending.report();
        assert!(pending.what.contains("would call that off"));
        assert!(pending.what_now.contains("releases Activation Lock"));
    }
}
