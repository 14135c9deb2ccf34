//! The MDM server that already manages a device, asked on behalf of whoever runs it. No MDM server of our own.
//!
//! | server | request | answer |
//! |---|---|---|
//! | nanomdm | `PUT v1/enqueue/{id}`, the command as a property list | JSON: `status`, `command_uuid`; 200, 207 for some, 500 for none |
//! | nanomdm | `PUT v1/push/{id}` | the same, for a push alone |
//! | nanomdm | `GET version` | JSON: `version` |
//! | nanomdm | `POST v1/escrowkeyunlock`, a form | Apple's status and body, passed through |
//! | micromdm | `POST v1/commands`, JSON | JSON: `payload.command_uuid` |
//!
//! Both want HTTP Basic with the key of their interface, which is a [`rightful_core::secret::Secret`] and goes to the one server
//! that its owner has named ([`Server`]): by https that is verified, or plainly on this computer. What a device has answered does
//! not come this way: servers tell it to a webhook, whose events [`event`] reads. Source: nanomdm's published `openapi.yaml` and
//! micromdm's published sources; never tried on a server that manages real devices.
//!
//! What a hostile server could do here: answer without end (bounded), fall silent (each exchange has a limit), send us elsewhere (no
//! redirect is followed), or claim that a command was taken: what the device did is believed of its own answer alone.

pub mod bypass;
pub mod command;
mod error;
pub mod event;
mod server;

use std::time::Duration;

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use rightful_core::secret::Secret;
use serde_json::Value;
use url::form_urlencoded;
use zeroize::Zeroizing;

pub use bypass::BypassCode;
pub use command::Command;
pub use error::MdmError;
pub use server::{Kind, Server};

use crate::http::{self, HttpError};

/// The longest answer that is believed, in bytes.
const ANSWER: usize = 1 << 20;

/// The longest command that is sent, in bytes: a profile of our own has some thousands.
const COMMAND: usize = 1 << 20;

/// How long one exchange may take: nanomdm answers after it has spoken with Apple's push service.
const EXCHANGE: Duration = Duration::from_secs(60);

/// What has become of a command that the server has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its name: the device's answer has the same.
    pub uuid: String,
    /// Whether Apple's push service has been asked to wake the device.
    pub push: Push,
}

/// Whether a device was told that something waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Push {
    /// Apple's push service has taken it. Whether it reaches the device is another matter.
    Sent,
    /// It has not: the words are the server's.
    Failed(String),
    /// The server does not say.
    Untold,
}

/// Where in nanomdm's answer about one device its words stand.
struct Told<'a> {
    pushed: bool,
    push_error: Option<&'a str>,
    command_error: Option<&'a str>,
}

/// Has the server queue a command for one device, and wake it. `uuid` is the name of the command, which is our own.
///
/// # Errors
/// Nothing was queued, or, for [`MdmError::Network`] with no answer, nobody knows.
pub async fn enqueue(
    server: &Server,
    device: &str,
    command: &Command,
    uuid: &str,
) -> Result<Taken, MdmError> {
    checked(device)?;
    match server.kind() {
        Kind::Nanomdm => {
            let body = command.plist(uuid)?;
            let path = ["v1", "enqueue", device];
            let call = Call::new(Method::PUT, &path).with("application/xml", body);
            let answer = ask(server, call).await?;
            let taken = read_nanomdm(&answer, device)?;
            if answer.body.get("command_uuid").and_then(Value::as_str) == Some(uuid) {
                Ok(Taken { uuid: uuid.to_owned(), push: taken })
            } else {
                Err(MdmError::Unreadable { what: "the name of the command" })
            }
        }
        Kind::Micromdm => {
            let body = command.json(device)?;
            let call = Call::new(Method::POST, &["v1", "commands"]).with("application/json", body);
            let answer = ask(server, call).await?;
            if !matches!(answer.status, 200..=299) {
                return Err(answer.refusal());
            }
            let uuid = answer.body.pointer("/payload/command_uuid").and_then(Value::as_str);
            let uuid = uuid.filter(|uuid| is_plain(uuid));
            let uuid = uuid.ok_or(MdmError::Unreadable { what: "the name of the command" })?.to_owned();
            Ok(Taken { uuid, push: Push::Untold })
        }
    }
}

/// Has the server wake a device once more.
///
/// # Errors
/// It was not.
pub async fn push(server: &Server, device: &str) -> Result<Push, MdmError> {
    checked(device)?;
    let path: &[&str] = match server.kind() {
        Kind::Nanomdm => &["v1", "push", device],
        Kind::Micromdm => &["push", device],
    };
    let answer = ask(server, Call::new(Method::GET, path)).await?;
    match server.kind() {
        Kind::Nanomdm => read_nanomdm(&answer, device),
        Kind::Micromdm if matches!(answer.status, 200..=299) => Ok(Push::Sent),
        Kind::Micromdm => Err(answer.refusal()),
    }
}

/// Which version the server is; it has to be one of these servers.
///
/// # Errors
/// It is none, does not answer, or does not take the key.
pub async fn version(server: &Server) -> Result<String, MdmError> {
    let answer = ask(server, Call::new(Method::GET, &["version"])).await?;
    let version = answer.body.get("version").and_then(Value::as_str).filter(|_| answer.status == 200);
    match version {
        Some(version) => Ok(http::cut(version)),
        None if answer.status == 200 => Err(MdmError::Unreadable { what: "its version" }),
        None => Err(answer.refusal()),
    }
}

/// What Apple is told when an organisation turns Activation Lock off with its code.
#[derive(Debug, Clone)]
pub struct Unlock {
    /// The topic of the push certificate, `com.apple.mgmt.External.…`: it says which organisation asks.
    pub topic: String,
    /// The serial number of the device.
    pub serial: String,
    /// `iPhone15,2`.
    pub product_type: String,
    /// The organisation, for Apple's records.
    pub organisation: String,
    /// Who asks, for Apple's records.
    pub who: String,
    /// The IMEI, where the device has one.
    pub imei: Option<String>,
    /// The code.
    pub code: BypassCode,
}

/// Has nanomdm hand the code to Apple, with the push certificate that only it has.
///
/// # Errors
/// Apple or the server refuses; each number is explained.
pub async fn unlock(server: &Server, unlock: &Unlock) -> Result<(), MdmError> {
    if server.kind() != Kind::Nanomdm {
        return Err(MdmError::NotOffered);
    }
    let fields = [
        &unlock.topic,
        &unlock.serial,
        &unlock.product_type,
        &unlock.organisation,
        &unlock.who,
        unlock.imei.as_ref().unwrap_or(&unlock.serial),
    ];
    if fields.iter().any(|field| field.is_empty() || field.len() > 256 || field.contains(char::is_control)) {
        return Err(MdmError::BadField);
    }
    let code = unlock.code.written();
    let code = std::str::from_utf8(code.expose()).map_err(|_| MdmError::BadField)?;
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("topic", &unlock.topic)
        .append_pair("serial", &unlock.serial)
        .append_pair("productType", &unlock.product_type)
        .append_pair("escrowKey", code)
        .append_pair("orgName", &unlock.organisation)
        .append_pair("guid", &unlock.who);
    if let Some(imei) = &unlock.imei {
        form.append_pair("imei", imei);
    }
    let body = Secret::new(form.finish().into_bytes());
    let call = Call::new(Method::POST, &["v1", "escrowkeyunlock"]);
    let answer = ask(server, call.with("application/x-www-form-urlencoded", body)).await?;
    match answer.status {
        200 => Ok(()),
        401 | 403 => Err(answer.refusal()),
        400 => Err(MdmError::UnlockRefused { words: answer.words }),
        // A nanomdm before 0.9 does not know the path.
        404 if answer.words.contains("page not found") => Err(MdmError::NotThatServer),
        404 => Err(MdmError::UnlockUnknown { words: answer.words }),
        status => Err(MdmError::UnlockLater { status, words: answer.words }),
    }
}

/// What is told of one device.
fn read_nanomdm(answer: &Answer, device: &str) -> Result<Push, MdmError> {
    if !matches!(answer.status, 200 | 207 | 500) {
        return Err(answer.refusal());
    }
    let one = answer.body.get("status").and_then(|status| status.get(device));
    let text = |from: Option<&Value>, key: &str| {
        from.and_then(|value| value.get(key)?.as_str()).filter(|words| !words.is_empty()).map(http::cut)
    };
    let command_error = text(one, "command_error").or_else(|| text(Some(&answer.body), "command_error"));
    let push_error = text(one, "push_error").or_else(|| text(Some(&answer.body), "push_error"));
    let told = Told {
        pushed: text(one, "push_result").is_some(),
        push_error: push_error.as_deref(),
        command_error: command_error.as_deref(),
    };
    match told {
        Told { command_error: Some(words), .. } => Err(MdmError::Refused { words: words.to_owned() }),
        Told { push_error: Some(words), .. } => Ok(Push::Failed(words.to_owned())),
        Told { pushed: true, .. } => Ok(Push::Sent),
        Told { .. } if answer.status == 500 => Err(answer.refusal()),
        Told { .. } if one.is_none() => Err(MdmError::Unreadable { what: "the device in its answer" }),
        Told { .. } => Ok(Push::Untold),
    }
}

/// One request. Its body may hold a token: no `Debug`.
struct Call<'a> {
    method: Method,
    path: &'a [&'a str],
    body: Option<(&'static str, Secret)>,
}

impl<'a> Call<'a> {
    fn new(method: Method, path: &'a [&'a str]) -> Self {
        Self { method, path, body: None }
    }

    fn with(mut self, kind: &'static str, body: Secret) -> Self {
        self.body = Some((kind, body));
        self
    }
}

struct Answer {
    status: u16,
    /// `Null` where it is no JSON.
    body: Value,
    /// The server's own words, short and plain; empty where there are none.
    words: String,
}

impl Answer {
    /// What an answer means that is none.
    fn refusal(&self) -> MdmError {
        match self.status {
            401 | 403 => MdmError::KeyRefused,
            404 | 405 => MdmError::NotThatServer,
            status => MdmError::Status { status, words: self.words.clone() },
        }
    }
}

/// Sends one request, once.
async fn ask(server: &Server, call: Call<'_>) -> Result<Answer, MdmError> {
    let url = server.at(call.path);
    let silent = || HttpError::Silent { host: http::host(&url), limit: EXCHANGE };
    let exchange = async {
        let mut request = server.request(call.method.clone(), &url)?;
        if let Some((kind, body)) = &call.body {
            if body.expose().len() > COMMAND {
                return Err(MdmError::TooLong { length: body.expose().len(), limit: COMMAND });
            }
            request =
                request.header(CONTENT_TYPE, HeaderValue::from_static(kind)).body(body.expose().to_vec());
        }
        let response = request.send().await.map_err(|error| http::failed(&url, error))?;
        let status = response.status().as_u16();
        let body = Zeroizing::new(http::body_within(response, ANSWER).await?);
        Ok(read_answer(status, &body, call.body.as_ref().map(|(_, sent)| sent)))
    };
    let answer = tokio::time::timeout(EXCHANGE, exchange).await.unwrap_or_else(|_| Err(silent().into()))?;
    tracing::debug!(status = answer.status, "asked the MDM server");
    Ok(answer)
}

/// A server may send back what it was sent: words that hold a piece of it are not shown.
fn read_answer(status: u16, body: &[u8], sent: Option<&Secret>) -> Answer {
    let json: Value = serde_json::from_slice(body).unwrap_or_default();
    let words = ["error", "command_error", "push_error", "message"]
        .iter()
        .find_map(|key| json.get(key)?.as_str().map(str::to_owned))
        .unwrap_or_else(|| String::from_utf8_lossy(&body[..body.len().min(800)]).into_owned());
    let words = http::cut(words.trim());
    let echoes = sent.is_some_and(|sent| repeats(&words, sent.expose()));
    Answer { status, body: json, words: if echoes { String::new() } else { words } }
}

/// Whether sixteen bytes of what was sent stand in these words.
fn repeats(words: &str, sent: &[u8]) -> bool {
    words.as_bytes().windows(16).any(|piece| sent.windows(16).any(|other| other == piece))
}

/// An id of nanomdm: letters, digits and a few signs, so that it is one part of a path and nothing else.
fn checked(device: &str) -> Result<(), MdmError> {
    if is_plain(device) { Ok(()) } else { Err(MdmError::BadDevice) }
}

fn is_plain(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_'))
}

#[cfg(test)]
mod tests;
