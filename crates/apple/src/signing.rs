//! The signing server's client: carries a request, brings back the answer as it is.
//!
//! `POST …/TSS/controller?action=2`, body an XML property list; the answer is text,
//! `STATUS=n&MESSAGE=text[&REQUEST_STRING=property list]`, always with HTTP status 200. A status is the server's word
//! and is never asked for twice; only when no status came is the request sent again.

use std::time::Duration;

use reqwest::header::{CACHE_CONTROL, CONTENT_TYPE, USER_AGENT};
use rightful_core::report::Explain;

use crate::endpoints::{Endpoints, Hosts};
use crate::http::{self, HttpError};
use url::Url;

/// The longest answer that is believed, in bytes.
pub const ANSWER_LIMIT: usize = 16 << 20;

/// The longest request that is sent, in bytes. Real ones stay below 200 KB.
const REQUEST_LIMIT: usize = 4 << 20;

/// How often a request is sent when no status comes back.
const TRIES: u32 = 5;

/// How long one exchange may take.
const EXCHANGE: Duration = Duration::from_secs(30);

/// The wait before the request is sent again.
const PAUSE: Duration = Duration::from_secs(2);

/// Why there is no answer. What the server *refuses* is an answer, and is read by whoever wrote the request.
#[derive(Debug, thiserror::Error)]
pub enum SigningError {
    /// No answer with a status, however often it was asked.
    #[error("Apple's signing server at {host} did not answer in {tries} attempts")]
    Unreachable {
        /// Who was asked.
        host: String,
        /// How often.
        tries: u32,
        /// What happened the last time.
        #[source]
        cause: HttpError,
    },
    /// Something answered, but it was no signing server.
    #[error("what answered at {host} is not a signing server")]
    NotASigningServer {
        /// Who was asked.
        host: String,
    },
    /// The server's certificate does not lead to a root that this computer trusts.
    #[error("Apple's signing server could not be verified")]
    Untrusted {
        /// In detail.
        #[source]
        cause: HttpError,
    },
    /// The request is far larger than any real one.
    #[error("the signing request has {length} bytes, more than {REQUEST_LIMIT}")]
    RequestTooLong {
        /// Its length in bytes.
        length: usize,
    },
    /// No exchange at all.
    #[error(transparent)]
    Network(HttpError),
}

impl Explain for SigningError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreachable { .. } => "signing/unreachable",
            Self::NotASigningServer { .. } => "signing/not-a-signing-server",
            Self::Untrusted { .. } => "signing/untrusted",
            Self::RequestTooLong { .. } => "signing/request-too-long",
            Self::Network(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unreachable { .. } => {
                "check that this computer is online and its clock is right, then start again"
            }
            Self::NotASigningServer { .. } => {
                "leave networks with a sign-in page or a filter, then start again"
            }
            Self::Untrusted { .. } => {
                "check this computer's clock; if it is right, get Apple's root certificate (apple.com/certificateauthority) and name it with --apple-root"
            }
            Self::RequestTooLong { .. } => {
                "update Rightful; if it is current, send us the report it has written"
            }
            Self::Network(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Unreachable { .. } => Some(
                "the computer is offline, or a firewall, a proxy or a changed hosts file is in the way (the family of Finder error 3004)",
            ),
            Self::NotASigningServer { .. } => Some("a network's sign-in page answered in its place"),
            Self::Untrusted { .. } => Some(
                "Apple's own root is missing on this computer, the clock is wrong, or a filter opens TLS on the way",
            ),
            Self::RequestTooLong { .. } => None,
            Self::Network(cause) => cause.usually(),
        }
    }
}

/// A connection to one signing server.
#[derive(Debug, Clone)]
pub struct Client {
    http: http::Client,
    url: Url,
}

impl Client {
    /// The client for these endpoints. Asks nobody yet.
    pub fn new(endpoints: &Endpoints) -> Result<Self, SigningError> {
        let hosts: Hosts = endpoints.signing_hosts;
        http::admit(hosts, &endpoints.signing).map_err(SigningError::Network)?;
        let http = http::client(hosts, &endpoints.signing_roots).map_err(SigningError::Network)?;
        Ok(Self { http, url: endpoints.signing.clone() })
    }

    /// Sends one request (an XML property list) and returns the server's answer, from `STATUS=` on, whatever it says.
    ///
    /// At most five attempts of 30 s, 2 s apart; fewer as soon as a status came or the certificate is refused.
    pub async fn sign(&self, xml: Vec<u8>) -> Result<Vec<u8>, SigningError> {
        if xml.len() > REQUEST_LIMIT {
            return Err(SigningError::RequestTooLong { length: xml.len() });
        }
        let xml = bytes::Bytes::from(xml);
        let mut tries = 1;
        loop {
            let cause = match self.exchange(xml.clone()).await {
                Ok(answer) if has_status(&answer) => return Ok(answer),
                Ok(_) if tries == TRIES => {
                    return Err(SigningError::NotASigningServer { host: http::host(&self.url) });
                }
                Ok(_) => None,
                Err(cause @ HttpError::Untrusted { .. }) => return Err(SigningError::Untrusted { cause }),
                // Whatever HTTP status comes in place of an answer is not the server's word on this request.
                Err(cause) if cause.may_pass() || matches!(cause, HttpError::Status { .. }) => Some(cause),
                Err(cause) => return Err(SigningError::Network(cause)),
            };
            tracing::debug!(tries, ?cause, "the signing server gave no status");
            if let Some(cause) = cause
                && tries == TRIES
            {
                return Err(SigningError::Unreachable { host: http::host(&self.url), tries, cause });
            }
            tries += 1;
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn exchange(&self, xml: bytes::Bytes) -> Result<Vec<u8>, HttpError> {
        let asking = async {
            let response = self
                .http
                .post(&self.url)?
                .header(CACHE_CONTROL, "no-cache")
                .header(CONTENT_TYPE, "text/xml; charset=\"utf-8\"")
                .header(USER_AGENT, "InetURL/1.0")
                .body(xml)
                .send()
                .await
                .map_err(|error| http::failed(&self.url, error))?;
            if response.status() != reqwest::StatusCode::OK {
                let status = response.status().as_u16();
                return Err(HttpError::Status { host: http::host(&self.url), status });
            }
            http::body_within(response, ANSWER_LIMIT).await
        };
        tokio::time::timeout(EXCHANGE, asking)
            .await
            .unwrap_or_else(|_| Err(HttpError::Silent { host: http::host(&self.url), limit: EXCHANGE }))
    }
}

/// Whether this is an answer of a signing server: `STATUS=` and a number, at the beginning.
fn has_status(answer: &[u8]) -> bool {
    let answer = answer.trim_ascii_start();
    answer.strip_prefix(b"STATUS=").is_some_and(|rest| rest.first().is_some_and(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_what_a_signing_server_begins_with() {
        assert!(has_status(b"STATUS=0&MESSAGE=SUCCESS"));
        assert!(has_status(b"\nSTATUS=94&MESSAGE=x"));
        for other in [&b""[..], b"STATUS=", b"STATUS=x", b"<html>STATUS=0</html>", b"MESSAGE=SUCCESS"] {
            assert!(!has_status(other));
        }
    }

    #[test]
    fn failures_say_what_to_do() {
        let cause = HttpError::Silent { host: "gs.apple.com".to_owned(), limit: EXCHANGE };
        let failure = SigningError::Unreachable { host: "gs.apple.com".to_owned(), tries: 5, cause };
        assert_eq!(
            failure.to_string(),
            "Apple's signing server at gs.apple.com did not answer in 5 attempts"
        );
        let report = failure.report();
        assert_eq!(report.code, "signing/unreachable");
        assert_eq!(report.because, ["gs.apple.com did not answer within 30 s"]);
        let portal = SigningError::NotASigningServer { host: "gs.apple.com".to_owned() };
        assert_eq!(portal.to_string(), "what answered at gs.apple.com is not a signing server");
        assert_eq!(portal.code(), "signing/not-a-signing-server");
        let cause = HttpError::Untrusted { host: "gs.apple.com".to_owned(), why: "expired".to_owned() };
        let untrusted = SigningError::Untrusted { cause };
        assert_eq!(untrusted.to_string(), "Apple's signing server could not be verified");
        assert_eq!(untrusted.code(), "signing/untrusted");
    }
}
