//! The one way out to the network: a client that verifies TLS, stays on a list of hosts, and bounds what comes back.
//!
//! What a hostile server could do here: answer without end (every body has a limit), send us elsewhere (redirects stay
//! on the same list of hosts, at most five), fall silent (every exchange has a limit in time), or show another's
//! certificate (always verified, by the system's own rules; nothing can switch that off). A proxy of the environment
//! (`https_proxy`) only carries the bytes: TLS is with the server itself.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Method, Proxy, RequestBuilder, Response};
use rightful_core::report::Explain;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use url::Url;

use crate::endpoints::Hosts;

/// What we call ourselves, unless a service expects another name.
const AGENT: &str = concat!("Rightful/", env!("CARGO_PKG_VERSION"));

/// How long making a connection may take.
const CONNECT: Duration = Duration::from_secs(15);

/// How often a request may be sent on to another address.
const REDIRECTS: usize = 5;

/// The longest text of others that is kept in a message, in characters.
const TEXT: usize = 200;

/// Why an exchange with a server did not come about.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    /// The address is not on the list for this service.
    #[error("{host} is not a host that Rightful asks for this")]
    HostNotAllowed {
        /// The host, or the whole address where it has none.
        host: String,
    },
    /// This computer has no certificates to verify anybody by.
    #[error("this computer has no root certificates, so no server can be verified")]
    NoCertificates {
        /// In the words of the TLS library.
        #[source]
        source: rustls::Error,
    },
    /// The client could not be made at all.
    #[error("no network client could be made")]
    NoClient {
        /// In the words of the network library.
        #[source]
        source: reqwest::Error,
    },
    /// The server's certificate is not one that this computer trusts for that name.
    #[error("{host} could not prove who it is: {why}")]
    Untrusted {
        /// Who was asked.
        host: String,
        /// In the words of the TLS library.
        why: String,
    },
    /// No connection, or it broke.
    #[error("no answer from {host}")]
    NoAnswer {
        /// Who was asked.
        host: String,
        /// In the words of the network library.
        #[source]
        source: reqwest::Error,
    },
    /// Nothing came within the limit.
    #[error("{host} did not answer within {} s", limit.as_secs())]
    Silent {
        /// Who was asked.
        host: String,
        /// How long it had.
        limit: Duration,
    },
    /// It answered with an HTTP status that is not the wanted one.
    #[error("{host} answered with HTTP status {status}")]
    Status {
        /// Who was asked.
        host: String,
        /// The status.
        status: u16,
    },
    /// The answer is longer than any real one.
    #[error("the answer of {host} is longer than {limit} bytes")]
    TooLong {
        /// Who was asked.
        host: String,
        /// The limit in bytes.
        limit: usize,
    },
}

impl HttpError {
    /// Whether the request may have reached the server, so that nobody knows what has become of it.
    pub(crate) fn may_have_arrived(&self) -> bool {
        match self {
            Self::NoAnswer { source, .. } => !source.is_connect(),
            Self::Silent { .. } | Self::Status { .. } | Self::TooLong { .. } => true,
            Self::HostNotAllowed { .. }
            | Self::NoCertificates { .. }
            | Self::NoClient { .. }
            | Self::Untrusted { .. } => false,
        }
    }

    /// Whether the same request may well succeed a little later.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::NoAnswer { .. } | Self::Silent { .. } => true,
            Self::Status { status, .. } => matches!(status, 408 | 425 | 429 | 500..=599),
            Self::HostNotAllowed { .. }
            | Self::NoCertificates { .. }
            | Self::NoClient { .. }
            | Self::Untrusted { .. }
            | Self::TooLong { .. } => false,
        }
    }
}

impl Explain for HttpError {
    fn code(&self) -> &'static str {
        match self {
            Self::HostNotAllowed { .. } => "network/host-not-allowed",
            Self::NoCertificates { .. } => "network/no-certificates",
            Self::NoClient { .. } => "network/no-client",
            Self::Untrusted { .. } => "network/untrusted",
            Self::NoAnswer { .. } => "network/no-answer",
            Self::Silent { .. } => "network/silent",
            Self::Status { .. } => "network/status",
            Self::TooLong { .. } => "network/too-long",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::HostNotAllowed { .. } => {
                "update Rightful; if it is current, send us the report it has written"
            }
            Self::NoCertificates { .. } => {
                "install this system's root certificates (package ca-certificates), then start again"
            }
            Self::NoClient { .. } => "check the proxy settings of this computer, then start again",
            Self::Untrusted { .. } => {
                "check the clock of this computer, and use a network without a sign-in page or a filter that opens TLS"
            }
            Self::NoAnswer { .. } | Self::Silent { .. } | Self::Status { .. } => {
                "check the network of this computer, then start again"
            }
            Self::TooLong { .. } => "use another network, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Untrusted { .. } => {
                Some("the clock is wrong, or something on the network answers in the server's place")
            }
            Self::NoAnswer { .. } | Self::Silent { .. } => {
                Some("the computer is offline, or a firewall, a proxy or a changed hosts file is in the way")
            }
            Self::TooLong { .. } => Some("something on the network answers in the server's place"),
            Self::HostNotAllowed { .. }
            | Self::NoCertificates { .. }
            | Self::NoClient { .. }
            | Self::Status { .. } => None,
        }
    }
}

/// The one that sends, for one service. No request begins at another host than those of its list, and no redirect leads to one.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    /// None where all goes to a proxy on this computer, whatever it asks for.
    hosts: Option<Hosts>,
}

impl Client {
    /// Begins a request.
    ///
    /// # Errors
    /// [`HttpError::HostNotAllowed`]: nothing is sent.
    pub(crate) fn request(&self, method: Method, url: &Url) -> Result<RequestBuilder, HttpError> {
        if let Some(hosts) = self.hosts {
            admit(hosts, url)?;
        }
        Ok(self.http.request(method, url.clone()))
    }

    pub(crate) fn get(&self, url: &Url) -> Result<RequestBuilder, HttpError> {
        self.request(Method::GET, url)
    }

    pub(crate) fn head(&self, url: &Url) -> Result<RequestBuilder, HttpError> {
        self.request(Method::HEAD, url)
    }

    pub(crate) fn post(&self, url: &Url) -> Result<RequestBuilder, HttpError> {
        self.request(Method::POST, url)
    }

    /// The same client with another list: for a service whose steps are at several hosts. It follows no redirect that leaves the
    /// list it was made with. Where one list is this computer's and the other is not, nothing is admitted: TLS is another then.
    pub(crate) fn among(&self, hosts: Hosts) -> Self {
        let alike = self.hosts.is_some_and(|own| own.is_here() == hosts.is_here());
        Self { http: self.http.clone(), hosts: Some(if alike { hosts } else { Hosts::NONE }) }
    }
}

/// A client for one service. `roots` are trusted beside those of this computer.
///
/// On loopback nothing but `roots` is trusted, and no proxy is used.
pub(crate) fn client(hosts: Hosts, roots: &[CertificateDer<'static>]) -> Result<Client, HttpError> {
    built(hosts, roots, stay_within(hosts))
}

fn built(hosts: Hosts, roots: &[CertificateDer<'static>], redirects: Policy) -> Result<Client, HttpError> {
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls(hosts, roots)?)
        .redirect(redirects)
        .connect_timeout(CONNECT)
        .user_agent(AGENT)
        .referer(false);
    let builder = match hosts {
        Hosts::Https(_) | Hosts::Named(_) => builder.https_only(true),
        Hosts::Loopback => builder.no_proxy(),
    };
    let http = builder.build().map_err(|source| HttpError::NoClient { source })?;
    Ok(Client { http, hosts: Some(hosts) })
}

/// A client for one service that follows no redirect: the answer is the answer.
pub(crate) fn client_without_redirects(hosts: Hosts) -> Result<Client, HttpError> {
    let http = reqwest::Client::builder()
        .tls_backend_preconfigured(tls(hosts, &[])?)
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .user_agent(AGENT)
        .referer(false)
        .https_only(true)
        .build()
        .map_err(|source| HttpError::NoClient { source })?;
    Ok(Client { http, hosts: Some(hosts) })
}

/// A client that only looks whether somebody is there: the answer is the answer, and one on this computer may be asked plainly.
pub(crate) fn client_to_look(hosts: Hosts, roots: &[CertificateDer<'static>]) -> Result<Client, HttpError> {
    built(hosts, roots, Policy::none())
}

/// A client that sends every request, in plain HTTP and absolute form, to a proxy on this computer. It follows no
/// redirect and trusts no certificate, so that it cannot leave this computer.
pub(crate) fn client_of_proxy(proxy: &Url) -> Result<Client, HttpError> {
    admit(Hosts::Loopback, proxy)?;
    let no_client = |source| HttpError::NoClient { source };
    let http = reqwest::Client::builder()
        .tls_backend_preconfigured(tls(Hosts::Loopback, &[])?)
        .proxy(Proxy::all(proxy.clone()).map_err(no_client)?)
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .user_agent(AGENT)
        .referer(false)
        .build()
        .map_err(no_client)?;
    Ok(Client { http, hosts: None })
}

/// Refuses an address that is not on the list.
pub(crate) fn admit(hosts: Hosts, url: &Url) -> Result<(), HttpError> {
    if hosts.admits(url) { Ok(()) } else { Err(HttpError::HostNotAllowed { host: host(url) }) }
}

/// The host of an address, for a message.
pub(crate) fn host(url: &Url) -> String {
    cut(url.host_str().unwrap_or_else(|| url.as_str()))
}

/// What a failed exchange with `url` means.
pub(crate) fn failed(url: &Url, error: reqwest::Error) -> HttpError {
    if let Some(Elsewhere(host)) = find(&error) {
        return HttpError::HostNotAllowed { host: host.clone() };
    }
    if let Some(why @ rustls::Error::InvalidCertificate(_)) = find(&error) {
        return HttpError::Untrusted { host: host(url), why: cut(&why.to_string()) };
    }
    HttpError::NoAnswer { host: host(url), source: error.without_url() }
}

/// The whole body, of at most `limit` bytes.
pub(crate) async fn body_within(mut response: Response, limit: usize) -> Result<Vec<u8>, HttpError> {
    let url = response.url().clone();
    let too_long = || HttpError::TooLong { host: host(&url), limit };
    if response.content_length().is_some_and(|announced| announced > limit as u64) {
        return Err(too_long());
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failed(&url, error))? {
        if chunk.len() > limit - body.len() {
            return Err(too_long());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Text of others, short enough for a message, without control characters and without what hides or turns the line around.
pub(crate) fn cut(text: &str) -> String {
    let hides = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let shown = text.chars().filter(|c| !hides(*c));
    shown.take(TEXT).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn tls(hosts: Hosts, roots: &[CertificateDer<'static>]) -> Result<ClientConfig, HttpError> {
    let no_certificates = |source| HttpError::NoCertificates { source };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(no_certificates)?;
    Ok(match hosts {
        Hosts::Loopback => {
            let mut store = RootCertStore::empty();
            for root in roots {
                store.add(root.clone()).map_err(no_certificates)?;
            }
            config.with_root_certificates(store).with_no_client_auth()
        }
        Hosts::Https(_) | Hosts::Named(_) => {
            let verifier = if roots.is_empty() {
                Verifier::new(provider)
            } else {
                Verifier::new_with_extra_roots(roots.iter().cloned(), provider)
            };
            // "Dangerous" is the library's name for any verifier but its own; this one is the system's.
            config
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier.map_err(no_certificates)?))
                .with_no_client_auth()
        }
    })
}

fn stay_within(hosts: Hosts) -> Policy {
    Policy::custom(move |attempt| {
        if attempt.previous().len() > REDIRECTS || !hosts.admits(attempt.url()) {
            let elsewhere = Elsewhere(host(attempt.url()));
            return attempt.error(elsewhere);
        }
        attempt.follow()
    })
}

/// A redirect that was not followed, with the host that it led to.
#[derive(Debug)]
struct Elsewhere(String);

impl fmt::Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sent on to {}", self.0)
    }
}

impl Error for Elsewhere {}

/// The first error of this type in the chain. An `io::Error` hides what it wraps from `source`, so it is opened.
fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    let mut current = Some(error);
    for _ in 0..16 {
        let here = current?;
        if let Some(found) = here.downcast_ref::<E>() {
            return Some(found);
        }
        let wrapped = here.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        current = match wrapped {
            Some(inner) => Some(inner),
            None => here.source(),
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_begins_nothing_outside_its_list() {
        let url = |text: &str| Url::parse(text).expect("an address");
        let apple = client_to_look(Hosts::Https(&["idmsa.apple.com"]), &[]).expect("a client");
        assert!(apple.post(&url("https://idmsa.apple.com/x")).is_ok());
        for outside in ["https://evil.example/x", "http://idmsa.apple.com/x", "https://127.0.0.1/x"] {
            for begun in [apple.get(&url(outside)), apple.head(&url(outside)), apple.post(&url(outside))] {
                assert!(matches!(begun, Err(HttpError::HostNotAllowed { .. })), "{outside}");
            }
        }
        let other = apple.among(Hosts::Https(&[".icloud.com"]));
        assert!(other.get(&url("https://p42-fmipweb.icloud.com/x")).is_ok());
        assert!(other.get(&url("https://idmsa.apple.com/x")).is_err());
        // This computer is not verified as others are: a client for the one is none for the others.
        let here = apple.among(Hosts::Loopback);
        assert!(
            here.get(&url("http://127.0.0.1/x")).is_err()
                && here.get(&url("https://idmsa.apple.com/")).is_err()
        );
        let here = client_to_look(Hosts::Loopback, &[]).expect("a client");
        assert!(here.get(&url("http://127.0.0.1/x")).is_ok());
        assert!(
            here.among(Hosts::Https(&["idmsa.apple.com"])).get(&url("https://idmsa.apple.com/")).is_err()
        );
        assert!(client_of_proxy(&url("http://192.168.1.2:1/")).is_err(), "no proxy elsewhere");
    }

    #[test]
    fn text_of_others_is_cut_and_plain() {
        assert_eq!(cut("a\u{1b}[31mb"), "a [31mb");
        assert_eq!(cut("Anna\u{202e}enohPi\u{200b}\u{feff}"), "AnnaenohPi");
        assert_eq!(cut(&"x".repeat(5000)).len(), TEXT);
    }

    #[test]
    fn what_an_io_error_wraps_is_found() {
        let wrapped = std::io::Error::other(Elsewhere("evil.example".to_owned()));
        assert!(find::<Elsewhere>(&wrapped).is_some());
        assert!(find::<rustls::Error>(&wrapped).is_none());
    }

    #[test]
    fn failures_name_the_host_and_the_remedy() {
        let silent = HttpError::Silent { host: "gs.apple.com".to_owned(), limit: Duration::from_secs(30) };
        assert_eq!(silent.to_string(), "gs.apple.com did not answer within 30 s");
        assert_eq!(silent.code(), "network/silent");
        assert!(silent.may_pass());
        let untrusted = HttpError::Untrusted { host: "gs.apple.com".to_owned(), why: "expired".to_owned() };
        assert_eq!(untrusted.to_string(), "gs.apple.com could not prove who it is: expired");
        assert!(!untrusted.may_pass());
        let elsewhere = HttpError::HostNotAllowed { host: "evil.example".to_owned() };
        assert_eq!(elsewhere.to_string(), "evil.example is not a host that Rightful asks for this");
        assert_eq!(elsewhere.code(), "network/host-not-allowed");
    }
}
