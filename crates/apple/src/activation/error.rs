//! Why there is no answer of Apple's activation server. What it refuses in words of its own is an answer.

use std::time::Duration;

use rightful_core::report::Explain;

use crate::http::HttpError;

/// Why an exchange about an activation did not come about. No text holds what an owner typed.
#[derive(Debug, thiserror::Error)]
pub enum ActivationError {
    /// The server takes no requests for now.
    #[error("Apple's activation server takes no requests at the moment (HTTP status {status}){}", later(*after))]
    Busy {
        /// The HTTP status.
        status: u16,
        /// How long it asks to wait, where it says so; at most a day.
        after: Option<Duration>,
    },
    /// It refuses without words.
    #[error("Apple's activation server refused with HTTP status {status}")]
    Status {
        /// The HTTP status.
        status: u16,
    },
    /// The answer is not of a form that is known.
    #[error("the answer of Apple's activation server cannot be read: {what}")]
    Unreadable {
        /// What was looked for.
        what: &'static str,
    },
    /// The phone's message is far larger than any real one.
    #[error("the phone's message has {length} bytes, more than an activation has")]
    RequestTooLong {
        /// Its length in bytes.
        length: usize,
    },
    /// What was typed is longer than any account, password or code.
    #[error("what was typed is longer than any account, password or code")]
    TypedTooLong,
    /// As many forms were sent as are sent in one activation.
    #[error("no more forms are filled in for this activation")]
    TooManyForms,
    /// No exchange at all.
    #[error(transparent)]
    Network(#[from] HttpError),
}

fn later(after: Option<Duration>) -> String {
    after.map_or_else(String::new, |after| format!("; it asks to wait {} s", after.as_secs()))
}

impl Explain for ActivationError {
    fn code(&self) -> &'static str {
        match self {
            Self::Busy { .. } => "activation/apple-busy",
            Self::Status { .. } => "activation/apple-status",
            Self::Unreadable { .. } => "activation/apple-unreadable",
            Self::RequestTooLong { .. } => "activation/request-too-long",
            Self::TypedTooLong => "activation/typed-too-long",
            Self::TooManyForms => "activation/too-many-forms",
            Self::Network(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Busy { .. } => {
                "start again in some minutes, or activate the phone on its own screen with Wi-Fi"
            }
            Self::Status { .. } => "activate the phone on its own screen with Wi-Fi",
            Self::Unreadable { .. } => {
                "leave networks with a sign-in page or a filter; else activate the phone on its own screen with Wi-Fi, and update Rightful"
            }
            Self::RequestTooLong { .. } => "restart the phone, then start again",
            Self::TypedTooLong => "start again, and type the Apple Account and its password by hand",
            Self::TooManyForms => "activate the phone on its own screen with Wi-Fi",
            Self::Network(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Busy { .. } => Some("Apple's servers are busy after a new system has come out"),
            Self::Unreadable { .. } => {
                Some("a network's sign-in page answered in its place, or Apple has changed how it answers")
            }
            Self::TypedTooLong => Some("something else than the password was pasted"),
            Self::TooManyForms => {
                Some("what was typed was wrong, or the account wants more than a form can ask")
            }
            Self::Status { .. } | Self::RequestTooLong { .. } => None,
            Self::Network(cause) => cause.usually(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_says_what_it_is_and_what_to_do() {
        let cases = [
            (
                ActivationError::Busy { status: 503, after: Some(Duration::from_secs(90)) },
                "activation/apple-busy",
                "Apple's activation server takes no requests at the moment (HTTP status 503); it asks to wait 90 s",
            ),
            (
                ActivationError::Status { status: 403 },
                "activation/apple-status",
                "Apple's activation server refused with HTTP status 403",
            ),
            (
                ActivationError::Unreadable { what: "the handshake" },
                "activation/apple-unreadable",
                "the answer of Apple's activation server cannot be read: the handshake",
            ),
            (
                ActivationError::RequestTooLong { length: 9 },
                "activation/request-too-long",
                "the phone's message has 9 bytes, more than an activation has",
            ),
            (
                ActivationError::TypedTooLong,
                "activation/typed-too-long",
                "what was typed is longer than any account, password or code",
            ),
            (
                ActivationError::TooManyForms,
                "activation/too-many-forms",
                "no more forms are filled in for this activation",
            ),
        ];
        for (error, code, what) in cases {
            let report = error.report();
            assert_eq!((report.code, report.what.as_str()), (code, what));
        }
    }
}
