//! Why there is no session, or no longer one: each in words of its own, with the browser as the way that is left.

use std::time::Duration;

use rightful_core::report::{Ending, Explain};

use crate::http::HttpError;

/// Why Apple did not let the owner in. No text holds a password, a code or a token.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// Apple does not know this name with this password.
    #[error("Apple says that the Apple Account or its password is wrong")]
    WrongPassword,
    /// Apple has locked the account.
    #[error("Apple has locked this Apple Account")]
    Locked,
    /// Apple wants something accepted first: terms, or a notice on privacy.
    #[error("Apple wants its terms accepted before anything else")]
    Terms,
    /// Apple takes no sign-in, or nothing at all, from here for now.
    #[error("Apple takes no requests from here at the moment{}", later(*after))]
    Throttled {
        /// How long Apple asks to wait, where it says so; at most a day.
        after: Option<Duration>,
    },
    /// What was typed is no code of six digits.
    #[error("what was typed is not a code of six digits")]
    NotACode,
    /// Apple does not take this code.
    #[error("Apple says that the code is wrong")]
    WrongCode {
        /// How many more may be tried in this sign-in.
        left: u32,
    },
    /// Three wrong codes, or Apple takes no more of them.
    #[error("no more codes are taken in this sign-in")]
    TooManyCodes,
    /// There is no such telephone number in the account.
    #[error("the Apple Account has no such trusted telephone number")]
    NoSuchNumber,
    /// Apple wants a code where this must go without.
    #[error("Apple wants a code from a trusted device or number for this")]
    CodeNeeded,
    /// The account is guarded by security keys.
    #[error("this Apple Account is guarded by security keys")]
    SecurityKey,
    /// The session has ended.
    #[error("Apple has ended the session")]
    SessionEnded,
    /// Apple forbids it, without a reason that is known.
    #[error("Apple does not allow this{}", theirs(code, message))]
    Forbidden {
        /// Apple's own number, if it gave one.
        code: String,
        /// Apple's own words, if it gave any; cut.
        message: String,
    },
    /// Apple says that there is no Find My for this account.
    #[error("Find My is not offered for this Apple Account")]
    NoFindMy,
    /// Apple refuses for another reason, in its own words.
    #[error("Apple refused with HTTP status {status}{}", theirs(code, message))]
    Refused {
        /// The HTTP status.
        status: u16,
        /// Apple's own number, if it gave one.
        code: String,
        /// Apple's own words, if it gave any; cut.
        message: String,
    },
    /// The answer is not of the form that it should have.
    #[error("Apple's answer cannot be read: {what}")]
    Unreadable {
        /// What was looked for.
        what: &'static str,
    },
    /// No exchange at all.
    #[error(transparent)]
    Network(#[from] HttpError),
}

fn later(after: Option<Duration>) -> String {
    after.map_or_else(String::new, |after| format!("; it asks to wait {} s", after.as_secs()))
}

fn theirs(code: &str, message: &str) -> String {
    match (code, message) {
        ("", "") => String::new(),
        (code, "") => format!(": {code}"),
        ("", message) => format!(": {message}"),
        (code, message) => format!(": {message} ({code})"),
    }
}

impl AccountError {
    /// Whether this computer should hand over to the browser: nothing that is typed here will help.
    pub fn hand_over(&self) -> bool {
        match self {
            Self::Terms
            | Self::Throttled { .. }
            | Self::TooManyCodes
            | Self::SecurityKey
            | Self::Forbidden { .. }
            | Self::NoFindMy
            | Self::Refused { .. }
            | Self::Unreadable { .. } => true,
            Self::WrongPassword
            | Self::Locked
            | Self::NotACode
            | Self::WrongCode { .. }
            | Self::NoSuchNumber
            | Self::CodeNeeded
            | Self::SessionEnded
            | Self::Network(_) => false,
        }
    }
}

impl Explain for AccountError {
    fn code(&self) -> &'static str {
        match self {
            Self::WrongPassword => "account/wrong-password",
            Self::Locked => "account/locked",
            Self::Terms => "account/terms",
            Self::Throttled { .. } => "account/throttled",
            Self::NotACode => "account/not-a-code",
            Self::WrongCode { .. } => "account/wrong-code",
            Self::TooManyCodes => "account/too-many-codes",
            Self::NoSuchNumber => "account/no-such-number",
            Self::CodeNeeded => "account/code-needed",
            Self::SecurityKey => "account/security-key",
            Self::SessionEnded => "account/session-ended",
            Self::Forbidden { .. } => "account/forbidden",
            Self::NoFindMy => "account/no-find-my",
            Self::Refused { .. } => "account/refused",
            Self::Unreadable { .. } => "account/unreadable",
            Self::Network(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::WrongPassword => {
                "type it again with care: Apple locks an account after a few wrong passwords; if it is forgotten, iforgot.apple.com resets it or starts account recovery"
            }
            Self::Locked => "unlock the account at iforgot.apple.com, then start again",
            Self::Terms => {
                "sign in once at www.icloud.com and accept what Apple asks there, then start again"
            }
            Self::Throttled { .. } => "use www.icloud.com/find in a browser, or start again in some hours",
            Self::NotACode => "type the six digits that the trusted device or the message shows",
            Self::WrongCode { .. } => {
                "get a fresh code on a trusted device: Settings, your name, Sign-In & Security, Two-Factor Authentication, Get Verification Code"
            }
            Self::TooManyCodes => "use www.icloud.com/find in a browser, or start again in some hours",
            Self::NoSuchNumber => "choose one of the numbers that are shown",
            Self::CodeNeeded => {
                "sign in with a code, or use www.icloud.com/find in a browser, which asks for none to find, mark as lost or erase a device"
            }
            Self::SecurityKey => "use www.icloud.com/find in a browser, where the security key can be used",
            Self::SessionEnded => "sign in again",
            Self::Forbidden { .. } => {
                "sign in with a code and try it once more, or use www.icloud.com/find in a browser"
            }
            Self::NoFindMy => "look at www.icloud.com/find in a browser",
            Self::Refused { .. } => "use www.icloud.com/find in a browser",
            Self::Unreadable { .. } => {
                "use www.icloud.com/find in a browser; update Rightful, because Apple may have changed its sign-in"
            }
            Self::Network(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Locked => Some("a wrong password was entered several times, here or elsewhere"),
            Self::Throttled { .. } => Some(
                "there were many sign-ins or requests within a short time, or the network is a shared one",
            ),
            Self::WrongCode { .. } => Some("the code has expired, or a newer one was asked for since"),
            Self::SessionEnded => Some("a session lasts some minutes when it is not used"),
            Self::Unreadable { .. } => {
                Some("Apple has changed its sign-in, or something on the network answers in its place")
            }
            Self::WrongPassword
            | Self::Terms
            | Self::NotACode
            | Self::TooManyCodes
            | Self::NoSuchNumber
            | Self::CodeNeeded
            | Self::SecurityKey
            | Self::Forbidden { .. }
            | Self::NoFindMy
            | Self::Refused { .. } => None,
            Self::Network(cause) => cause.usually(),
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_says_what_it_is_and_what_to_do() {
        let throttled = AccountError::Throttled { after: Some(Duration::from_secs(900)) };
        let refused = AccountError::Refused { status: 400, code: "-1".to_owned(), message: "No.".to_owned() };
        let cases = [
            (
                AccountError::WrongPassword,
                "account/wrong-password",
                "Apple says that the Apple Account or its password is wrong",
            ),
            (AccountError::Locked, "account/locked", "Apple has locked this Apple Account"),
            (AccountError::Terms, "account/terms", "Apple wants its terms accepted before anything else"),
            (
                throttled,
                "account/throttled",
                "Apple takes no requests from here at the moment; it asks to wait 900 s",
            ),
            (AccountError::NotACode, "account/not-a-code", "what was typed is not a code of six digits"),
            (AccountError::WrongCode { left: 2 }, "account/wrong-code", "Apple says that the code is wrong"),
            (AccountError::TooManyCodes, "account/too-many-codes", "no more codes are taken in this sign-in"),
            (
                AccountError::NoSuchNumber,
                "account/no-such-number",
                "the Apple Account has no such trusted telephone number",
            ),
            (
                AccountError::CodeNeeded,
                "account/code-needed",
                "Apple wants a code from a trusted device or number for this",
            ),
            (
                AccountError::SecurityKey,
                "account/security-key",
                "this Apple Account is guarded by security keys",
            ),
            (AccountError::SessionEnded, "account/session-ended", "Apple has ended the session"),
            (AccountError::NoFindMy, "account/no-find-my", "Find My is not offered for this Apple Account"),
            (
                AccountError::Forbidden { code: String::new(), message: String::new() },
                "account/forbidden",
                "Apple does not allow this",
            ),
            (refused, "account/refused", "Apple refused with HTTP status 400: No. (-1)"),
            (
                AccountError::Unreadable { what: "the salt" },
                "account/unreadable",
                "Apple's answer cannot be read: the salt",
            ),
        ];
        for (error, code, what) in cases {
            let report = error.report();
            assert_eq!((report.code, report.what.as_str()), (code, what));
            assert!(!error.hand_over() || report.what_now.contains("www.icloud.com"), "{code}");
        }
    }
}
