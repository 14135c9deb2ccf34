//! The pretend activation server, at the paths where `albert.apple.com` has them. Others' activators are served here too.
//!
//! | request | answer |
//! |---|---|
//! | `POST /deviceservices/drmHandshake`, the phone's session information | a property list that only this phone takes, in this session |
//! | `POST /deviceservices/deviceActivation`, `activation-info` | by the kind of the answer, below |
//! | the same, `activation-info-base64` and the rows of a form | the same |
//!
//! Forms come urlencoded or as multipart; the information as a whole property list or as the dictionary in it.
//!
//! | answer | when |
//! |---|---|
//! | `text/xml`, with `ARS` in its header: a record for this phone and session | the phone is not locked, or its owner has signed in |
//! | `application/x-buddyml`, a form with `isAuthRequired` | Activation Lock is on |
//! | the same with an alert | name or password is wrong |
//! | an alert alone | the sign-in is right and not that of the owner; the account is locked |
//! | `ack-received` | the phone is active already |
//! | an error page | an unknown phone, an unknown session, two kinds of information at once, too many attempts |
//!
//! The lock is that of the phone's state (`find_my`, `account`), which stands for the flag that Apple keeps. Nothing here
//! gives a record for a locked phone without the password of the account that it is locked to. What Apple's server answers is
//! known from others' clients only; a page for a second factor is made up. Faults of the phone ([`AlbertFault`]) alter answers.

mod form;
mod page;
pub(crate) mod seal;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, plist_bounded, xml};
use uuid::Uuid;

use super::account::{Accounts, Judged};
use crate::fault::{AlbertFault, Fault};
use crate::phone::activation::random;
use crate::phone::{Direction, Door, Phone};
use form::Fields;
use page::Page;
use seal::{Maker, is_marked, mark};

/// The longest request that is read, in bytes.
const REQUEST_LIMIT: usize = 1 << 20;

/// What is believed of a phone's property lists.
const LIMITS: Limits = Limits { bytes: REQUEST_LIMIT, depth: 8, items: 1000 };

/// How many wrong sign-ins are taken for one phone.
const ATTEMPTS: u32 = 5;

/// The most sessions that are remembered.
const MOST_SESSIONS: usize = 1000;

/// How long the answer is that has no end worth waiting for, in bytes.
const OVERSIZED: usize = 8 << 20;

type Shared = State<Arc<Albert>>;

struct Albert {
    phones: Vec<Phone>,
    accounts: Accounts,
    desk: Mutex<Desk>,
}

#[derive(Default)]
struct Desk {
    /// The keys that were given out, and for which phone.
    sessions: BTreeMap<Vec<u8>, String>,
    /// Wrong sign-ins, by phone.
    wrong: BTreeMap<String, u32>,
    /// Sign-ins that lack a code: for which phone and account.
    half: BTreeMap<String, (String, String)>,
}

pub(super) fn router(phones: Vec<Phone>, accounts: Accounts) -> Router {
    let albert = Albert { phones, accounts, desk: Mutex::default() };
    Router::new()
        .route("/deviceservices/drmHandshake", post(handshake))
        .route("/deviceservices/deviceActivation", post(activation))
        .with_state(Arc::new(albert))
}

async fn handshake(State(albert): Shared, request: Request) -> Response {
    match to_bytes(request.into_body(), REQUEST_LIMIT).await {
        Ok(body) => albert.handshake(&body),
        Err(_) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    }
}

async fn activation(State(albert): Shared, request: Request) -> Response {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().to_owned();
    let Ok(body) = to_bytes(request.into_body(), REQUEST_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    match form::read(&kind, &body) {
        Some(fields) => albert.activation(&fields),
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// What a phone tells of itself, as far as it is looked at.
struct Told {
    udid: String,
    serial: String,
    randomness: String,
    is_active: bool,
    server_key: Vec<u8>,
}

/// What becomes of a sign-in.
enum Verdict {
    Record,
    Page(Page),
}

impl Albert {
    fn phone(&self, udid: &str) -> Option<&Phone> {
        self.phones.iter().find(|phone| phone.udid().as_str() == udid)
    }

    fn desk<R>(&self, act: impl FnOnce(&mut Desk) -> R) -> R {
        act(&mut self.desk.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn handshake(&self, body: &[u8]) -> Response {
        let told = plist_bounded(body, &LIMITS).ok().and_then(Value::into_dictionary).unwrap_or_default();
        let udid = told.get("UniqueDeviceID").and_then(Value::as_string).unwrap_or_default();
        let message = told.get("HandshakeRequestMessage").and_then(Value::as_data);
        let (Some(phone), Some(message)) = (self.phone(udid), message) else {
            return (StatusCode::BAD_REQUEST, "Invalid plist").into_response();
        };
        phone.log(Door::Albert, Direction::ToPhone, "drmHandshake");
        if fault(phone) == Some(AlbertFault::Unavailable) {
            return unavailable();
        }
        let key = random(85);
        let message =
            if fault(phone) == Some(AlbertFault::WrongSession) { random(256) } else { message.to_vec() };
        let answer = mark(Maker::Server, &[b"handshake", udid.as_bytes(), &message, &key]);
        self.desk(|desk| {
            if desk.sessions.len() == MOST_SESSIONS {
                desk.sessions.pop_first();
            }
            desk.sessions.insert(key.clone(), udid.to_owned());
        });
        let answer = [
            ("FDRBlob", random(32)),
            ("HandshakeResponseMessage", answer),
            ("SUInfo", random(366)),
            ("serverKP", key),
        ];
        let answer = answer.into_iter().map(|(key, bytes)| (key.to_owned(), Value::Data(bytes)));
        match xml(&Value::Dictionary(answer.collect())) {
            Ok(body) => ([(CONTENT_TYPE, "application/xml")], body).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }

    fn activation(&self, fields: &Fields) -> Response {
        let written = match (fields.bytes("activation-info"), fields.text("activation-info-base64")) {
            (Some(plain), None) => Some(plain.to_vec()),
            (None, Some(packed)) => STANDARD.decode(packed).ok(),
            // One or the other; both at once were seen to be refused.
            (Some(_), Some(_)) | (None, None) => None,
        };
        let Some(written) = written else {
            return page(Page::error("Verification Failed", "Please retry activation."));
        };
        let told = self.told(&written);
        let phone = told.as_ref().and_then(|told| {
            let phone = self.phone(&told.udid)?;
            phone.read(|state| state.serial.0 == told.serial).then_some(phone)
        });
        let (Some(told), Some(phone)) = (told, phone) else {
            return page(Page::error("Device Unknown", "This device cannot be activated."));
        };
        let asks = if fields.text("login").is_some() {
            "deviceActivation, with a sign-in"
        } else {
            "deviceActivation"
        };
        phone.log(Door::Albert, Direction::ToPhone, asks);
        match fault(phone) {
            Some(AlbertFault::Unavailable) => return unavailable(),
            Some(AlbertFault::ErrorPage) => {
                return page(Page::error("Activation Unavailable", "Try again later."));
            }
            Some(AlbertFault::MoreForms) => {
                return page(Page::question("question", "One more question", &STANDARD.encode(&written)));
            }
            _ => {}
        }
        if told.is_active {
            phone.log(Door::Albert, Direction::FromPhone, "ack-received");
            return page(Page::Acknowledged);
        }
        if self.desk(|desk| desk.sessions.get(&told.server_key) != Some(&told.udid)) {
            return page(Page::error("Verification Failed", "Please retry activation."));
        }
        let verdict = match phone.read(|state| state.find_my) {
            true => self.unlocked(phone, &told, fields, &STANDARD.encode(&written)),
            false => Verdict::Record,
        };
        match verdict {
            Verdict::Record => {
                phone.log(Door::Albert, Direction::FromPhone, "an activation record");
                self.record(phone, &told)
            }
            Verdict::Page(answer) => {
                phone.log(Door::Albert, Direction::FromPhone, answer.words());
                page(answer)
            }
        }
    }

    /// Whether the owner of a locked phone has signed in.
    fn unlocked(&self, phone: &Phone, told: &Told, fields: &Fields, packed: &str) -> Verdict {
        let kind = phone.read(|state| state.model.kind());
        let owner = phone.read(|state| state.account.clone());
        let hint = owner.as_deref().map(masked);
        let form = |alert| Page::Login { kind, hint: hint.clone(), alert, packed: packed.to_owned() };
        let wrong = || self.desk(|desk| *desk.wrong.entry(told.udid.clone()).or_default() += 1);
        if self.desk(|desk| desk.wrong.get(&told.udid).is_some_and(|wrong| *wrong >= ATTEMPTS)) {
            return Verdict::Page(Page::error("Activation Unavailable", "There were too many attempts."));
        }
        if let Some(token) = fields.text("authToken") {
            let half = self.desk(|desk| desk.half.remove(token)).filter(|(udid, _)| *udid == told.udid);
            let Some((_, login)) = half else { return Verdict::Page(form(None)) };
            let code = fields.text("securityCode").unwrap_or_default();
            if owner.as_deref() == Some(login.as_str()) && self.accounts.is_code(&login, code) {
                return Verdict::Record;
            }
            wrong();
            return Verdict::Page(self.code(told, &login, packed, Some("Incorrect Code")));
        }
        let (Some(login), Some(password)) = (fields.text("login"), fields.text("password")) else {
            return Verdict::Page(form(None));
        };
        match self.accounts.judge(login, password) {
            Judged::Wrong => {
                wrong();
                Verdict::Page(form(Some("Incorrect Apple Account or Password")))
            }
            Judged::Locked => {
                Verdict::Page(Page::alert("Apple Account Locked", "Unlock it at iforgot.apple.com."))
            }
            Judged::Right if owner.as_deref() != Some(login) => {
                wrong();
                let text = format!("This Apple Account cannot be used to unlock this {kind}.");
                Verdict::Page(Page::alert("Activation Lock", &text))
            }
            Judged::Right if fault(phone) == Some(AlbertFault::SecondFactor) => {
                Verdict::Page(self.code(told, login, packed, None))
            }
            Judged::Right => Verdict::Record,
        }
    }

    /// Asks for a code. The password was right, and is not kept.
    fn code(&self, told: &Told, login: &str, packed: &str, alert: Option<&'static str>) -> Page {
        let token = Uuid::new_v4().simple().to_string();
        self.desk(|desk| desk.half.insert(token.clone(), (told.udid.clone(), login.to_owned())));
        Page::Code { token, alert, packed: packed.to_owned() }
    }

    /// Reads what a phone tells, if a phone has made it.
    fn told(&self, written: &[u8]) -> Option<Told> {
        let info = plist_bounded(&whole(written), &LIMITS).ok()?.into_dictionary()?;
        let data = |key: &str| info.get(key).and_then(Value::as_data);
        let (about, signed) = (data("ActivationInfoXML")?, data("FairPlaySignature")?);
        let server_key = data("serverKP")?;
        if !is_marked(Maker::Phone, &[b"information", about, server_key], signed) {
            return None;
        }
        let about = plist_bounded(about, &LIMITS).ok()?.into_dictionary()?;
        let text = |part: &str, key: &str| {
            let part = about.get(part)?.as_dictionary()?;
            part.get(key)?.as_string().map(str::to_owned)
        };
        Some(Told {
            udid: text("DeviceID", "UniqueDeviceID")?,
            serial: text("DeviceID", "SerialNumber")?,
            randomness: text("ActivationRequestInfo", "ActivationRandomness")?,
            is_active: text("ActivationRequestInfo", "ActivationState")? == "Activated",
            server_key: server_key.to_vec(),
        })
    }

    /// The record: for this phone and what it told.
    fn record(&self, phone: &Phone, told: &Told) -> Response {
        let fault = fault(phone);
        let text = |text: &str| Value::from(text);
        let serial = if fault == Some(AlbertFault::ForAnother) { "C0NEXAMPLE" } else { &told.serial };
        let token = dictionary([
            ("ActivationRandomness", text(&told.randomness)),
            ("SerialNumber", text(serial)),
            ("UniqueDeviceID", text(&told.udid)),
        ]);
        let Ok(token) = xml(&Value::Dictionary(token)) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let signed = mark(Maker::Server, &[b"record", &token]);
        let record = dictionary([
            ("AccountToken", Value::Data(token)),
            ("AccountTokenCertificate", Value::Data(random(900))),
            ("AccountTokenSignature", Value::Data(signed)),
            ("DeviceCertificate", Value::Data(random(800))),
            ("FairPlayKeyData", Value::Data(random(1200))),
            ("LDActivationVersion", 2.into()),
            ("UniqueDeviceCertificate", Value::Data(random(1500))),
            ("unbrick", true.into()),
        ]);
        let answer = dictionary([("ActivationRecord", Value::Dictionary(record))]);
        let Ok(mut body) = xml(&Value::Dictionary(answer)) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let signed = STANDARD.encode(mark(Maker::Server, &[b"answer", &body]));
        match fault {
            Some(AlbertFault::Malformed) => body.truncate(body.len() / 2),
            Some(AlbertFault::Oversized) => body.resize(OVERSIZED, b' '),
            Some(AlbertFault::Html) => return html(&body, &signed),
            _ => {}
        }
        ([("Content-Type", "text/xml"), ("ARS", signed.as_str())], body).into_response()
    }
}

fn fault(phone: &Phone) -> Option<AlbertFault> {
    phone.fault(|fault| match fault {
        Fault::Albert(fault) => Some(*fault),
        _ => None,
    })
}

fn unavailable() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [("Retry-After", "600")]).into_response()
}

fn page(page: Page) -> Response {
    ([(CONTENT_TYPE, "application/x-buddyml")], page.xml()).into_response()
}

/// The record as browsers were given it.
fn html(record: &[u8], signed: &str) -> Response {
    let before = &b"<!DOCTYPE html><html><head><script type=\"text/x-apple-plist\">\n"[..];
    let body = [before, record, &b"</script></head><body></body></html>"[..]].concat();
    ([("Content-Type", "text/html"), ("ARS", signed)], Bytes::from(body)).into_response()
}

/// As Apple shows the name of an account to whoever holds the phone.
fn masked(account: &str) -> String {
    let (name, place) = account.split_once('@').unwrap_or((account, ""));
    format!("{}•••••@{place}", name.chars().next().unwrap_or('•'))
}

/// Some clients send the dictionary alone.
fn whole(written: &[u8]) -> Vec<u8> {
    match written.trim_ascii_start().starts_with(b"<dict") {
        true => [&b"<plist version=\"1.0\">"[..], written, &b"</plist>"[..]].concat(),
        false => written.to_vec(),
    }
}

fn dictionary<const N: usize>(values: [(&str, Value); N]) -> Dictionary {
    values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

#[cfg(test)]
mod tests;
