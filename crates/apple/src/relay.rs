//! What we ask of Apple for a device in restore mode: single requests by https, and tunnels for its factory data.
//!
//! | what the device wants | host | way |
//! |---|---|---|
//! | the key of an encrypted image | `wkms-public.apple.com` | `GET`, [`Relay::fetch`] |
//! | the key of a streamed image | `wkms.sd.apple.com` | `POST`, [`Relay::fetch`] |
//! | factory data | `gg.apple.com`, `skl.apple.com`, port 443 | a TCP connection, [`Relay::dial`]; TLS is the device's own |
//!
//! With [`Endpoints::relay`] an HTTP proxy on this computer stands in for all of them: a request goes to it in plain
//! HTTP and absolute form (`GET http://wkms-public.apple.com/…`), a tunnel by `CONNECT host:port`.
//!
//! # What a hostile device could do here
//!
//! Have us ask anybody, also in the owner's network: hosts are on the lists above, whole names, by https on its usual
//! port, without user names; redirects are followed within the list only. Have us send what is ours: no cookies are
//! kept or sent, no credentials, and headers that would change whom we speak to are left out. Have us work without end:
//! requests, answers, redirects and waits are bounded.

mod error;
mod tunnel;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, LOCATION};
use url::Url;

use crate::endpoints::{Endpoints, Hosts};
use crate::hosts;
use crate::http::{self, HttpError};
pub use error::RelayError;

/// The hosts that a device may have us ask.
pub const FETCH_HOSTS: &[&str] = hosts::FETCH;

/// The hosts that a device may have a tunnel to, at port 443.
pub const TUNNEL_HOSTS: &[&str] = hosts::TUNNEL;

/// The port of tunnels.
pub const TUNNEL_PORT: u16 = 443;

/// The longest answer that is carried, in bytes. Real ones stay below 10 KB.
pub const ANSWER_LIMIT: usize = 8 << 20;

/// The longest address, in bytes.
const URL_LIMIT: usize = 8 << 10;

/// The longest body of a request, in bytes.
const BODY_LIMIT: usize = 1 << 20;

/// The most headers of a request, and the longest value of one in bytes.
const HEADERS: usize = 64;
const VALUE_LIMIT: usize = 8 << 10;

/// How often a request may be sent on to another address.
const REDIRECTS: usize = 5;

/// How often it is sent when no answer comes or the server is busy.
const TRIES: u32 = 3;

/// How long one exchange may take.
const EXCHANGE: Duration = Duration::from_secs(30);

/// The wait before it is sent again.
const PAUSE: Duration = Duration::from_secs(2);

/// The most answers that are kept, and the longest one in bytes.
const KEPT: usize = 32;
const KEPT_LENGTH: usize = 64 << 10;

/// Headers that are about the connection, or that could carry a name or a way elsewhere; neither sent nor handed on.
const NOT_CARRIED: &[&str] = &[
    "accept-encoding",
    "connection",
    "content-length",
    "cookie",
    "cookie2",
    "expect",
    "forwarded",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "set-cookie",
    "set-cookie2",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// One request that a device wants us to make.
#[derive(Clone, PartialEq, Eq)]
pub struct Fetch {
    /// The address as the device wrote it, at most 8 KiB.
    pub url: String,
    /// How.
    pub method: Method,
    /// Further headers, at most 64. Those about the connection, and cookies, are left out.
    pub headers: Vec<(String, String)>,
    /// The body of a POST, at most 1 MiB.
    pub body: Vec<u8>,
}

/// The two methods that devices use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Sends the body.
    Post,
}

/// What came back, whatever its status.
#[derive(Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The HTTP status.
    pub status: u16,
    /// The headers, in lower case, without those about the connection and without cookies.
    pub headers: Vec<(String, String)>,
    /// The body, at most 8 MiB.
    pub body: Vec<u8>,
}

/// Asks Apple for a device. Clones share what was fetched before.
#[derive(Debug, Clone)]
pub struct Relay {
    http: http::Client,
    way: Way,
    /// Good answers to plain GETs, by address: a device asks again, and the network may be gone by then.
    kept: Arc<Mutex<BTreeMap<String, Fetched>>>,
}

/// How the hosts are reached.
#[derive(Debug, Clone)]
enum Way {
    /// Themselves.
    Direct,
    /// A proxy on this computer stands in for them.
    StandIn(Url),
}

/// Whether a device may have this address asked: https, a whole name of [`FETCH_HOSTS`], nothing else before the path.
pub fn admits(url: &Url) -> bool {
    Hosts::Https(FETCH_HOSTS).admits(url)
}

/// Whether a device may have a tunnel there: a whole name of [`TUNNEL_HOSTS`] in any case, port 443.
pub fn tunnels_to(host: &str, port: u16) -> bool {
    port == TUNNEL_PORT && TUNNEL_HOSTS.iter().any(|known| known.eq_ignore_ascii_case(host))
}

impl Relay {
    /// The relay of these endpoints. Asks nobody yet.
    ///
    /// # Errors
    /// [`RelayError::NoStandIn`] where the endpoints are a rehearsal's and nothing stands in for the hosts.
    pub fn new(endpoints: &Endpoints) -> Result<Self, RelayError> {
        let (way, http) = match (&endpoints.relay, endpoints.firmware_hosts) {
            (Some(proxy), _) => (Way::StandIn(proxy.clone()), http::client_of_proxy(proxy)),
            (None, Hosts::Https(_)) => {
                (Way::Direct, http::client_without_redirects(Hosts::Https(FETCH_HOSTS)))
            }
            (None, Hosts::Named(_) | Hosts::Loopback) => return Err(RelayError::NoStandIn),
        };
        let http = http.map_err(RelayError::Network)?;
        Ok(Self { http, way, kept: Arc::default() })
    }

    /// Makes one request and hands back the answer, whatever its status.
    ///
    /// At most three attempts of 30 s, 2 s apart. A good answer to a GET without headers is kept for the next time, also
    /// when the network is gone by then.
    ///
    /// # Errors
    /// Where nobody was asked, or no answer came; see [`RelayError`].
    pub async fn fetch(&self, fetch: &Fetch) -> Result<Fetched, RelayError> {
        let url = read_url(&fetch.url)?;
        let headers = read_headers(&fetch.headers)?;
        if fetch.body.len() > BODY_LIMIT {
            return Err(RelayError::BadRequest { what: "a body of more than 1 MiB" });
        }
        let keeps = fetch.method == Method::Get && fetch.headers.is_empty();
        if let Some(kept) = self.kept().get(url.as_str()).filter(|_| keeps) {
            return Ok(kept.clone());
        }
        let body = Bytes::copy_from_slice(&fetch.body);
        let fetched = self.persist(&url, fetch.method, &headers, &body).await?;
        let mut kept = self.kept();
        if keeps && fetched.status == 200 && fetched.body.len() <= KEPT_LENGTH && kept.len() < KEPT {
            kept.insert(url.into(), fetched.clone());
        }
        drop(kept);
        Ok(fetched)
    }

    /// Asks up to three times. A busy server's last answer is an answer.
    async fn persist(
        &self,
        url: &Url,
        method: Method,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Result<Fetched, RelayError> {
        let mut tries = 1;
        loop {
            let asked = tokio::time::timeout(EXCHANGE, self.follow(url, method, headers, body))
                .await
                .unwrap_or_else(|_| Err(HttpError::Silent { host: http::host(url), limit: EXCHANGE }));
            let again = match &asked {
                Ok(fetched) => matches!(fetched.status, 408 | 425 | 429 | 500..=599),
                Err(cause) => cause.may_pass(),
            };
            if again && tries < TRIES {
                tracing::debug!(tries, host = http::host(url), "no answer for the device yet");
                tries += 1;
                tokio::time::sleep(PAUSE).await;
                continue;
            }
            return asked.map_err(|cause| match cause {
                HttpError::HostNotAllowed { host } => RelayError::HostNotAllowed { host },
                cause if cause.may_pass() => RelayError::Unreachable { host: http::host(url), cause },
                cause => RelayError::Network(cause),
            });
        }
    }

    /// One exchange, sent on within the list of hosts. A POST is never sent on: its answer is handed back as it is.
    async fn follow(
        &self,
        url: &Url,
        method: Method,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Result<Fetched, HttpError> {
        let mut url = url.clone();
        for _ in 0..=REDIRECTS {
            let (fetched, location) = self.exchange(&url, method, headers, body).await?;
            let Some(next) = location.filter(|_| method == Method::Get) else { return Ok(fetched) };
            let next = url.join(&next).map_err(|_| HttpError::HostNotAllowed { host: http::cut(&next) })?;
            http::admit(Hosts::Https(FETCH_HOSTS), &next)?;
            url = next;
        }
        Err(HttpError::HostNotAllowed { host: http::host(&url) })
    }

    /// One request and its answer, and where the answer sends us on to.
    async fn exchange(
        &self,
        url: &Url,
        method: Method,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Result<(Fetched, Option<String>), HttpError> {
        let mut address = url.clone();
        if let Way::StandIn(proxy) = &self.way {
            // It is on this computer; whoever stands in has no certificate of Apple's.
            address.set_scheme("http").map_err(|()| HttpError::HostNotAllowed { host: http::host(proxy) })?;
        }
        let asking = match method {
            Method::Get => self.http.get(&address)?,
            Method::Post => self.http.post(&address)?.body(body.clone()),
        };
        let response =
            asking.headers(headers.clone()).send().await.map_err(|error| http::failed(url, error))?;
        let status = response.status();
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let location = response.headers().get(LOCATION).filter(|_| status.is_redirection()).map(text);
        let carried = response
            .headers()
            .iter()
            .filter(|(name, _)| !NOT_CARRIED.contains(&name.as_str()))
            .take(HEADERS)
            .map(|(name, value)| (name.as_str().to_owned(), text(value)))
            .collect();
        let body = http::body_within(response, ANSWER_LIMIT).await?;
        Ok((Fetched { status: status.as_u16(), headers: carried, body }, location))
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Fetched>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read_url(text: &str) -> Result<Url, RelayError> {
    if text.len() > URL_LIMIT {
        return Err(RelayError::BadRequest { what: "an address of more than 8 KiB" });
    }
    // The parser mends such addresses; whoever reads them elsewhere may see another host.
    if text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
        return Err(RelayError::BadRequest { what: "an address with blanks or backslashes" });
    }
    let url = Url::parse(text).map_err(|_| RelayError::BadRequest { what: "what is no address" })?;
    if admits(&url) { Ok(url) } else { Err(RelayError::HostNotAllowed { host: http::host(&url) }) }
}

fn read_headers(headers: &[(String, String)]) -> Result<HeaderMap, RelayError> {
    if headers.len() > HEADERS {
        return Err(RelayError::BadRequest { what: "more than 64 headers" });
    }
    let mut read = HeaderMap::new();
    for (name, value) in headers {
        let bad = || RelayError::BadRequest { what: "a header that is none" };
        if value.len() > VALUE_LIMIT {
            return Err(bad());
        }
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
        let value = HeaderValue::from_str(value).map_err(|_| bad())?;
        if !NOT_CARRIED.contains(&name.as_str()) {
            read.append(name, value);
        }
    }
    Ok(read)
}

impl fmt::Debug for Fetch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetch")
            .field("url", &http::cut(&self.url))
            .field("method", &self.method)
            .field("headers", &self.headers.len())
            .field("body", &self.body.len())
            .finish()
    }
}

impl fmt::Debug for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetched").field("status", &self.status).field("body", &self.body.len()).finish()
    }
}

#[cfg(test)]
mod tests;
