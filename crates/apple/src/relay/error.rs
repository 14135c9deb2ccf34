//! Why a device did not get what it wanted of Apple.

use std::io;

use rightful_core::report::Explain;

use super::tunnel::CONNECT;
use crate::http::HttpError;

/// Why a device did not get what it wanted of Apple.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// It wanted somebody whom no device has to ask, or was sent on to one.
    #[error("the phone wants something of {host}, which Rightful does not ask for a phone")]
    HostNotAllowed {
        /// Who.
        host: String,
    },
    /// The request makes no sense.
    #[error("the phone wants Rightful to send {what}")]
    BadRequest {
        /// What is wrong with it.
        what: &'static str,
    },
    /// A rehearsal in which nothing stands in for Apple's hosts.
    #[error("this rehearsal has nobody to ask for the phone")]
    NoStandIn,
    /// No answer, however often it was asked.
    #[error("{host} did not answer the phone's request")]
    Unreachable {
        /// Who was asked.
        host: String,
        /// What happened the last time.
        #[source]
        cause: HttpError,
    },
    /// No connection for a tunnel.
    #[error("there is no connection to {host} for the phone")]
    NoConnection {
        /// Who was wanted.
        host: String,
        /// In the system's words.
        #[source]
        source: io::Error,
    },
    /// No connection within the limit.
    #[error("{host} did not answer within {} s", CONNECT.as_secs())]
    Silent {
        /// Who was wanted.
        host: String,
    },
    /// No exchange at all.
    #[error(transparent)]
    Network(HttpError),
}

impl Explain for RelayError {
    fn code(&self) -> &'static str {
        match self {
            Self::HostNotAllowed { .. } => "relay/host-not-allowed",
            Self::BadRequest { .. } => "relay/bad-request",
            Self::NoStandIn => "relay/no-stand-in",
            Self::Unreachable { .. } => "relay/unreachable",
            Self::NoConnection { .. } => "relay/no-connection",
            Self::Silent { .. } => "relay/silent",
            Self::Network(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::HostNotAllowed { .. } | Self::BadRequest { .. } => {
                "update Rightful; if it is current, send us the report it has written"
            }
            Self::NoStandIn => "start the pretend Apple with `rightful sim serve`, then start again",
            Self::Unreachable { .. } | Self::NoConnection { .. } | Self::Silent { .. } => {
                "check that this computer is online, then start again"
            }
            Self::Network(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::HostNotAllowed { .. } => {
                Some("the phone's software is newer than this version of Rightful")
            }
            Self::BadRequest { .. } | Self::NoStandIn => None,
            Self::Unreachable { .. } | Self::NoConnection { .. } | Self::Silent { .. } => {
                Some("the computer is offline, or a firewall or a proxy is in the way")
            }
            Self::Network(cause) => cause.usually(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_has_its_words_and_its_code() {
        let host = || "gg.apple.com".to_owned();
        let cause = HttpError::Status { host: host(), status: 503 };
        let failures = [
            (
                RelayError::HostNotAllowed { host: "evil.example".to_owned() },
                "the phone wants something of evil.example, which Rightful does not ask for a phone",
                "relay/host-not-allowed",
            ),
            (
                RelayError::BadRequest { what: "more than 64 headers" },
                "the phone wants Rightful to send more than 64 headers",
                "relay/bad-request",
            ),
            (RelayError::NoStandIn, "this rehearsal has nobody to ask for the phone", "relay/no-stand-in"),
            (
                RelayError::Unreachable { host: host(), cause },
                "gg.apple.com did not answer the phone's request",
                "relay/unreachable",
            ),
            (
                RelayError::NoConnection { host: host(), source: io::ErrorKind::ConnectionRefused.into() },
                "there is no connection to gg.apple.com for the phone",
                "relay/no-connection",
            ),
            (RelayError::Silent { host: host() }, "gg.apple.com did not answer within 15 s", "relay/silent"),
        ];
        for (failure, words, code) in failures {
            assert_eq!(failure.to_string(), words);
            assert_eq!(failure.code(), code);
            assert!(!failure.help().is_empty());
        }
    }
}
