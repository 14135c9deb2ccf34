//! Activation, as far as Apple's server `albert.apple.com` is concerned: what is carried from a phone to it, and what it answers.
//!
//! | step | request, below `/deviceservices/` | answer |
//! |---|---|---|
//! | handshake | `POST drmHandshake`, a property list that the phone has made | a property list for the phone |
//! | activation | `POST deviceActivation`, form field `activation-info` | [`Answer`] |
//! | a form | `POST deviceActivation`, what the owner typed beside what the form wants back | [`Answer`] |
//!
//! What the phone and the server tell each other is sealed: it is carried and not understood. The server alone decides
//! whether the phone is locked to an Apple Account, and it says so by a form. Nothing is sent for such a form but what the
//! owner has typed for it: to that server, once, and at most [`FORMS`] times in one activation. Requests and answers stand
//! in others' published sources; none was ever tried on Apple's server.
//!
//! What a hostile server could do here: answer without end (bounded), nest or repeat without end (bounded), ask for other
//! secrets (each question names the field and the host, and the owner answers or does not), or send the form elsewhere
//! (redirects are not followed, hosts are on a list).

mod answer;
mod buddyml;
mod error;

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, RETRY_AFTER, USER_AGENT};
use rightful_core::secret::Secret;
use url::{Url, form_urlencoded};
use zeroize::Zeroizing;

pub use answer::{Answer, Record, read};
pub use buddyml::{Form, Row, Words};
pub use error::ActivationError;

use crate::endpoints::Endpoints;
use crate::http::{self, HttpError};

/// How many forms are filled in and sent in one activation.
pub const FORMS: u32 = 3;

/// The longest answer that is believed, in bytes. Real ones have some tens of thousands.
pub const ANSWER_LIMIT: usize = 1 << 20;

/// The longest of a phone's messages that is sent, in bytes. Real ones stay below 100 KB.
const REQUEST_LIMIT: usize = 1 << 20;

/// The longest value that an owner may type for a form, in bytes.
const TYPED_LIMIT: usize = 1024;

/// How long one exchange may take.
const EXCHANGE: Duration = Duration::from_secs(60);

/// The longest wait that is believed of a server, in seconds.
const LONGEST_WAIT: u64 = 24 * 60 * 60;

/// What everybody who activates phones calls themselves; the server is not known to answer others.
const AGENT: &str = "iOS Device Activator (MobileActivation-592.103.2)";

/// The kind of the body of a handshake.
const PLIST: &str = "application/x-apple-plist";

/// The kind of the body of an activation.
const FORM: &str = "application/x-www-form-urlencoded";

/// The most headers of an answer that a phone is given.
const MOST_HEADERS: usize = 64;

/// One activation of one phone: the server, and how many forms may still be sent.
#[derive(Debug)]
pub struct Activation {
    http: http::Client,
    base: Url,
    forms_left: u32,
}

impl Activation {
    /// Asks nobody yet.
    ///
    /// # Errors
    /// The address is not on its list, or there is no network client.
    pub fn new(endpoints: &Endpoints) -> Result<Self, ActivationError> {
        let (base, hosts) = (endpoints.activation.clone(), endpoints.activation_hosts);
        http::admit(hosts, &base)?;
        // Where a redirect leads is nobody to give a password to.
        let http = http::client_to_look(hosts, &[])?;
        Ok(Self { http, base, forms_left: FORMS })
    }

    /// Who will be told what the owner types.
    pub fn host(&self) -> String {
        http::host(&self.base)
    }

    /// How many forms may still be sent.
    pub fn forms_left(&self) -> u32 {
        self.forms_left
    }

    /// Carries the phone's handshake to Apple, and brings Apple's back: a property list, as it came.
    ///
    /// # Errors
    /// Why there is none.
    pub async fn handshake(&self, session: Vec<u8>) -> Result<Vec<u8>, ActivationError> {
        fits(session.len())?;
        let (_, _, body) = self.post("drmHandshake", PLIST, Bytes::from(session)).await?;
        answer::check_plist(&body, "the handshake")?;
        Ok(body)
    }

    /// Asks for an activation: `info` is what the phone has made of the handshake, as a property list in XML.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn ask(&self, info: &[u8]) -> Result<Answer, ActivationError> {
        fits(info.len())?;
        let body = encoded([("activation-info", info)].into_iter());
        self.activate(body).await
    }

    /// Sends a form with what the owner has typed for each of its rows, in their order. Once; a form counts when it is sent.
    ///
    /// # Errors
    /// Too many were sent, what was typed does not fit the rows, or why there is no answer.
    pub async fn submit(&mut self, form: &Form, typed: &[Secret]) -> Result<Answer, ActivationError> {
        if form.rows.is_empty() || typed.len() != form.rows.len() {
            return Err(ActivationError::Unreadable { what: "a form to be filled in" });
        }
        if typed.iter().any(|typed| typed.expose().len() > TYPED_LIMIT) {
            return Err(ActivationError::TypedTooLong);
        }
        self.forms_left = self.forms_left.checked_sub(1).ok_or(ActivationError::TooManyForms)?;
        let rows = form.rows.iter().zip(typed).map(|(row, typed)| (row.id.as_str(), typed.expose()));
        let back = form.back.iter().map(|(name, value)| (name.as_str(), value.expose()));
        self.activate(encoded(rows.chain(back))).await
    }

    async fn activate(&self, body: Bytes) -> Result<Answer, ActivationError> {
        let (kind, headers, body) = self.post("deviceActivation", FORM, body).await?;
        read(kind.as_deref(), headers, body)
    }

    /// Sends one request, once.
    async fn post(&self, path: &str, kind: &str, body: Bytes) -> Result<Came, ActivationError> {
        let url = self.base.join(path).map_err(|_| ActivationError::Unreadable { what: "an address" })?;
        let asking = async {
            // Whatever is joined, the host is still one of the list, or nothing begins here.
            let request = self.http.post(&url)?.header(ACCEPT, "application/xml");
            let request = request.header(USER_AGENT, AGENT).header(CONTENT_TYPE, kind);
            let response = request.body(body).send().await.map_err(|error| http::failed(&url, error))?;
            let status = response.status().as_u16();
            if status != 200 {
                return Err(refusal(status, response.headers()));
            }
            let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
            let kind = kind.map(str::to_owned);
            let headers = flat(response.headers());
            let body = http::body_within(response, ANSWER_LIMIT).await?;
            Ok((kind, headers, body))
        };
        let answer = tokio::time::timeout(EXCHANGE, asking).await;
        let silent = || HttpError::Silent { host: http::host(&url), limit: EXCHANGE };
        let came = answer.unwrap_or_else(|_| Err(silent().into()))?;
        tracing::debug!(path, kind = came.0.as_deref(), bytes = came.2.len(), "asked for an activation");
        Ok(came)
    }
}

/// The kind of an answer, its headers for the phone, and its body.
type Came = (Option<String>, BTreeMap<String, String>, Vec<u8>);

fn fits(length: usize) -> Result<(), ActivationError> {
    if length > REQUEST_LIMIT { Err(ActivationError::RequestTooLong { length }) } else { Ok(()) }
}

fn refusal(status: u16, headers: &HeaderMap) -> ActivationError {
    let after = headers.get(RETRY_AFTER).and_then(|wait| wait.to_str().ok());
    let after = after.and_then(|wait| wait.trim().parse::<u64>().ok());
    let after = after.map(|seconds| Duration::from_secs(seconds.min(LONGEST_WAIT)));
    match status {
        429 | 500..=599 => ActivationError::Busy { status, after },
        status => ActivationError::Status { status },
    }
}

/// Fields as a web form carries them, in memory that is zeroed when it is sent. Room is made before, so that nothing moves.
fn encoded<'f>(fields: impl Iterator<Item = (&'f str, &'f [u8])> + Clone) -> Bytes {
    let room: usize = fields.clone().map(|(name, value)| 3 * (name.len() + value.len()) + 2).sum();
    let mut body = Zeroizing::new(Vec::with_capacity(room));
    for (name, value) in fields {
        if !body.is_empty() {
            body.push(b'&');
        }
        form_urlencoded::byte_serialize(name.as_bytes())
            .for_each(|part| body.extend_from_slice(part.as_bytes()));
        body.push(b'=');
        form_urlencoded::byte_serialize(value).for_each(|part| body.extend_from_slice(part.as_bytes()));
    }
    Bytes::from_owner(body)
}

/// The headers of an answer for the phone: one text for each name, in small letters.
fn flat(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut flat: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in headers.iter().take(MOST_HEADERS) {
        let Ok(value) = value.to_str() else { continue };
        let text = flat.entry(name.as_str().to_owned()).or_default();
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(value);
    }
    flat
}

#[cfg(test)]
mod tests {
    use reqwest::header::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn fields_are_written_as_a_form_and_room_is_made_before() {
        let fields = [("login", &b"anna+x@example.com"[..]), ("password", "pä ss&=%".as_bytes())];
        assert_eq!(
            encoded(fields.into_iter()),
            &b"login=anna%2Bx%40example.com&password=p%C3%A4+ss%26%3D%25"[..]
        );
        assert!(encoded([].into_iter()).is_empty());
    }

    #[test]
    fn headers_are_flat_and_bounded() {
        let mut headers = HeaderMap::new();
        let mut put = |name: &'static str, value: &str| {
            headers.append(HeaderName::from_static(name), HeaderValue::from_str(value).expect("a value"));
        };
        put("ars", "abc");
        put("content-type", "text/xml");
        put("x-one", "1");
        put("x-two", "2");
        (0..MOST_HEADERS).for_each(|_| put("x-two", "2"));
        let flat = flat(&headers);
        let names: Vec<&str> = flat.keys().map(String::as_str).collect();
        assert_eq!((names, flat["ars"].as_str()), (vec!["ars", "content-type", "x-one", "x-two"], "abc"));
        assert_eq!(flat["x-two"], ["2"; MOST_HEADERS - 3].join(", "));
    }

    #[test]
    fn a_busy_server_is_told_from_one_that_refuses() {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static("99999999"));
        assert!(matches!(
            refusal(503, &headers),
            ActivationError::Busy { status: 503, after: Some(after) } if after.as_secs() == LONGEST_WAIT
        ));
        assert!(matches!(refusal(429, &HeaderMap::new()), ActivationError::Busy { after: None, .. }));
        for status in [204, 302, 400, 403, 404] {
            assert!(matches!(refusal(status, &headers), ActivationError::Status { .. }), "{status}");
        }
    }
}
