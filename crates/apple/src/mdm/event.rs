//! What devices have told an MDM server, as it was passed on to a webhook: events as JSON, one after the other.
//!
//! | topic | holds | what is taken of it |
//! |---|---|---|
//! | `mdm.TokenUpdate` | `checkin_event`, the message as base64 in `raw_payload` | the unlock token, or that there is none |
//! | `mdm.Connect` | `acknowledge_event`: `status`, `command_uuid`, the message in `raw_payload` | the answer to a command |
//! | `mdm.Authenticate`, `mdm.CheckOut` | `checkin_event` | that it enrolled anew, or left |
//!
//! Source: nanomdm's published webhook, whose form micromdm shares.
//!
//! # What a hostile file could do here
//!
//! Be endless, nest without end, hold a million events, or lie about a device: size, depth and number are bounded, and what is
//! said of a device is shown as its answer and believed for nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plist::{Dictionary, Value};
use rightful_core::secret::Secret;
use rightful_core::shape::{self, Limits};
use rightful_core::unlock_token::{Damage, UnlockToken};
use serde_json::Value as Json;
use zeroize::Zeroizing;

use crate::http::cut;

/// The longest file of events that is read, in bytes.
pub const LONGEST: usize = 64 << 20;

/// The most events of one file.
const EVENTS: usize = 100_000;

/// The property list in an event.
const MESSAGE: Limits = Limits { bytes: 4 << 20, depth: 16, items: 20_000 };

/// The most links of a chain of errors that are kept.
const CHAIN: usize = 4;

/// One event.
#[derive(Debug, Clone)]
pub struct Event {
    /// The device, as the server calls it.
    pub device: String,
    /// What it was.
    pub kind: Kind,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Kind {
    /// It has told where it is reached, and perhaps its unlock token.
    TokenUpdate(Brought),
    /// It has answered a command.
    Answer(Box<Answer>),
    /// It has begun to enrol: whatever it had before is gone if it was erased.
    Authenticate,
    /// It has left its server.
    CheckOut,
}

/// What came with a `TokenUpdate`.
#[derive(Debug, Clone)]
pub enum Brought {
    /// A whole token.
    Token(UnlockToken),
    /// One that is damaged.
    Damaged(Damage),
    /// None: the server lacks the right 4, or the device does not tell it again.
    Nothing,
}

/// How a device has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// It has done it.
    Acknowledged,
    /// It refuses.
    Error,
    /// The command is none that it knows in this form.
    CommandFormatError,
    /// Not now: it will be asked again.
    NotNow,
}

/// The answer to a command.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Which command.
    pub command: String,
    /// How.
    pub status: Status,
    /// Its reasons, outermost first.
    pub errors: Vec<DeviceError>,
    /// `MessageResult` of a lock.
    pub message_result: Option<String>,
    /// Whether a passcode is set, of `SecurityInfo`.
    pub passcode_present: Option<bool>,
    /// The bypass code. It opens a lock: nothing shows it.
    pub bypass_code: Option<Secret>,
    /// Degrees north and east, of `DeviceLocation`.
    pub place: Option<(f64, f64)>,
    /// What it says of itself: name and value, plain and short.
    pub told: Vec<(String, String)>,
}

/// Why a device refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceError {
    /// Whose number it is: `MCMDMErrorDomain`.
    pub domain: String,
    /// The number.
    pub code: i64,
    /// In its words.
    pub words: String,
}

/// What a file of events holds.
#[derive(Debug, Clone, Default)]
pub struct Events {
    /// Those that are understood, in the order of the file.
    pub events: Vec<Event>,
    /// How many things in it are none.
    pub others: usize,
}

/// Why no event is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoEvents {
    /// It is too long.
    #[error("it has more than {limit} bytes")]
    TooLong {
        /// What is read.
        limit: usize,
    },
    /// It is no JSON.
    #[error("it is no JSON")]
    NotJson,
}

/// Reads a file: one event, several one after the other, or an array of them.
///
/// # Errors
/// It is too long, or not one thing in it is JSON. What breaks off in the middle is counted: a server may be writing.
pub fn read(bytes: &[u8]) -> Result<Events, NoEvents> {
    if bytes.len() > LONGEST {
        return Err(NoEvents::TooLong { limit: LONGEST });
    }
    let mut found = Events::default();
    let mut any = bytes.iter().all(u8::is_ascii_whitespace);
    for value in serde_json::Deserializer::from_slice(bytes).into_iter::<Json>().take(EVENTS) {
        match value {
            Ok(Json::Array(values)) => {
                any = true;
                values.iter().take(EVENTS).for_each(|value| found.take(value));
            }
            Ok(value) => {
                any = true;
                found.take(&value);
            }
            Err(_) if any => {
                found.others += 1;
                break;
            }
            Err(_) => return Err(NoEvents::NotJson),
        }
    }
    Ok(found)
}

impl Events {
    fn take(&mut self, value: &Json) {
        match one(value) {
            Some(event) => self.events.push(event),
            None => self.others += 1,
        }
    }
}

fn one(value: &Json) -> Option<Event> {
    let topic = value.get("topic")?.as_str()?;
    let inner = value.get("acknowledge_event").or_else(|| value.get("checkin_event"))?;
    let text = |key: &str| {
        inner.get(key).and_then(Json::as_str).filter(|text| !text.is_empty() && text.len() <= 128)
    };
    let device = cut(text("udid").or_else(|| text("enrollment_id"))?);
    let mut message = message(inner);
    let kind = match topic {
        "mdm.TokenUpdate" => Kind::TokenUpdate(brought(message.as_mut()?.remove("UnlockToken"))),
        "mdm.Authenticate" => Kind::Authenticate,
        "mdm.CheckOut" => Kind::CheckOut,
        "mdm.Connect" => {
            let status = match inner.get("status")?.as_str()? {
                "Acknowledged" => Status::Acknowledged,
                "Error" => Status::Error,
                "CommandFormatError" => Status::CommandFormatError,
                "NotNow" => Status::NotNow,
                // Idle: it asks whether there is anything, and answers nothing.
                _ => return None,
            };
            let command = text("command_uuid")?.to_owned();
            Kind::Answer(Box::new(answer(command, status, message.unwrap_or_default())))
        }
        _ => return None,
    };
    Some(Event { device, kind })
}

/// The device's own message.
fn message(inner: &Json) -> Option<Dictionary> {
    let text = inner.get("raw_payload")?.as_str()?;
    let bytes = Zeroizing::new(STANDARD.decode(text).ok()?);
    shape::check(&bytes, &MESSAGE).ok()?;
    plist::from_bytes::<Value>(&bytes).ok()?.into_dictionary()
}

/// A token that is empty is none, and one that is damaged says how.
fn brought(value: Option<Value>) -> Brought {
    let Some(Value::Data(bytes)) = value else { return Brought::Nothing };
    let bytes = Secret::new(bytes);
    match UnlockToken::read(bytes.expose()) {
        Ok(token) => Brought::Token(token),
        Err(Damage::Empty) => Brought::Nothing,
        Err(damage) => Brought::Damaged(damage),
    }
}

fn answer(command: String, status: Status, mut message: Dictionary) -> Answer {
    let text = |message: &Dictionary, key: &str| message.get(key).and_then(Value::as_string).map(cut);
    let degrees = |key: &str, most: f64| {
        message.get(key).and_then(Value::as_real).filter(|value| value.is_finite() && value.abs() <= most)
    };
    let place = degrees("Latitude", 90.0).zip(degrees("Longitude", 180.0));
    let errors = message.get("ErrorChain").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let errors = errors.iter().filter_map(Value::as_dictionary).take(CHAIN).map(|error| DeviceError {
        domain: text(error, "ErrorDomain").unwrap_or_default(),
        code: error.get("ErrorCode").and_then(number).unwrap_or_default(),
        words: text(error, "USEnglishDescription")
            .or_else(|| text(error, "LocalizedDescription"))
            .unwrap_or_default(),
    });
    let errors = errors.collect();
    let security = message.get("SecurityInfo").and_then(Value::as_dictionary);
    let passcode_present =
        security.and_then(|security| security.get("PasscodePresent")).and_then(Value::as_boolean);
    let told = message.get("QueryResponses").and_then(Value::as_dictionary);
    let told = told.into_iter().flat_map(Dictionary::iter).take(64).filter_map(|(key, value)| {
        let value = match value {
            Value::String(text) => cut(text),
            Value::Boolean(yes) => yes.to_string(),
            Value::Integer(number) => number.to_string(),
            _ => return None,
        };
        Some((cut(key), value))
    });
    let told = told.collect();
    let message_result = text(&message, "MessageResult");
    let bypass_code = match message.remove("ActivationLockBypassCode") {
        Some(Value::String(code)) if code.len() <= 64 => Some(Secret::new(code.into_bytes())),
        _ => None,
    };
    Answer { command, status, errors, message_result, passcode_present, bypass_code, place, told }
}

/// A number arrives as different kinds of integers.
fn number(value: &Value) -> Option<i64> {
    value
        .as_signed_integer()
        .or_else(|| value.as_unsigned_integer().and_then(|number| i64::try_from(number).ok()))
}

#[cfg(test)]
mod tests {
    use rightful_core::unlock_token::Draft;
    use serde_json::json;

    use super::*;

    fn payload(entries: &[(&str, Value)]) -> String {
        let list: Dictionary =
            entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        let mut bytes = Vec::new();
        Value::Dictionary(list).to_writer_xml(&mut bytes).expect("a list is written");
        STANDARD.encode(bytes)
    }

    fn update(entries: &[(&str, Value)]) -> Json {
        json!({ "topic": "mdm.TokenUpdate", "event_id": "1", "checkin_event":
            { "udid": "00008120-0011223344556677", "raw_payload": payload(entries), "token_update_tally": 2 } })
    }

    fn connect(status: &str, entries: &[(&str, Value)]) -> Json {
        json!({ "topic": "mdm.Connect", "acknowledge_event":
            { "udid": "00008120-0011223344556677", "status": status, "command_uuid": "c-1", "raw_payload": payload(entries) } })
    }

    fn only(value: &Json) -> Event {
        let mut read = read(value.to_string().as_bytes()).expect("events");
        assert_eq!((read.events.len(), read.others), (1, 0), "{value}");
        read.events.remove(0)
    }

    #[test]
    fn a_token_update_brings_a_token_or_none_or_a_damaged_one() {
        let token = Draft::new(|bytes| bytes.fill(7)).signed(&[1; 20]);
        let bring = |entries: &[(&str, Value)]| match only(&update(entries)).kind {
            Kind::TokenUpdate(brought) => brought,
            other => panic!("{other:?}"),
        };
        let brought = bring(&[("UnlockToken", Value::Data(token.clone()))]);
        assert!(matches!(&brought, Brought::Token(read) if read.secret().expose() == token));
        assert!(matches!(bring(&[("Token", Value::Data(vec![1]))]), Brought::Nothing));
        assert!(matches!(bring(&[("UnlockToken", Value::Data(vec![]))]), Brought::Nothing));
        let cut = Value::Data(token[..token.len() - 9].to_vec());
        assert!(matches!(bring(&[("UnlockToken", cut)]), Brought::Damaged(Damage::CutShort { .. })));
        let twice = Value::Data(STANDARD.encode(&token).into_bytes());
        let twice = Value::Data(match twice {
            Value::Data(text) => STANDARD.encode(text).into_bytes(),
            _ => Vec::new(),
        });
        assert!(matches!(bring(&[("UnlockToken", twice)]), Brought::Damaged(Damage::DoubleBase64)));
    }

    #[test]
    fn an_answer_tells_what_the_device_says_and_shows_no_code() {
        let refusal: Dictionary = [
            ("ErrorCode".to_owned(), Value::from(12_026_u64)),
            ("ErrorDomain".to_owned(), "MCMDMErrorDomain".into()),
            ("LocalizedDescription".to_owned(), "Nein".into()),
            ("USEnglishDescription".to_owned(), "Not\u{202e} now".into()),
        ]
        .into_iter()
        .collect();
        let Kind::Answer(answer) =
            only(&connect("Error", &[("ErrorChain", Value::Array(vec![Value::Dictionary(refusal)]))])).kind
        else {
            panic!("an answer");
        };
        assert_eq!((answer.command.as_str(), &answer.status), ("c-1", &Status::Error));
        let words = "Not now".to_owned();
        assert_eq!(
            answer.errors,
            [DeviceError { domain: "MCMDMErrorDomain".to_owned(), code: 12_026, words }]
        );
        let security: Dictionary =
            [("PasscodePresent".to_owned(), Value::Boolean(true))].into_iter().collect();
        let Kind::Answer(answer) = only(&connect(
            "Acknowledged",
            &[
                ("SecurityInfo", Value::Dictionary(security)),
                ("MessageResult", "Success".into()),
                ("ActivationLockBypassCode", "3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA4".into()),
                ("Latitude", Value::Real(47.4)),
                ("Longitude", Value::Real(8.5)),
            ],
        ))
        .kind
        else {
            panic!("an answer");
        };
        assert_eq!((answer.passcode_present, answer.place), (Some(true), Some((47.4, 8.5))));
        assert_eq!(answer.message_result.as_deref(), Some("Success"));
        assert!(answer.bypass_code.is_some() && !format!("{answer:?}").contains("3UM43"));
        let far = only(&connect(
            "Acknowledged",
            &[("Latitude", Value::Real(91.0)), ("Longitude", Value::Real(0.0))],
        ));
        assert!(matches!(far.kind, Kind::Answer(answer) if answer.place.is_none()));
    }

    #[test]
    fn files_hold_one_several_or_broken_events() {
        let (one, two) = (update(&[]).to_string(), connect("NotNow", &[]).to_string());
        let count = |text: String| {
            let read = read(text.as_bytes()).expect("events");
            (read.events.len(), read.others)
        };
        assert_eq!(count(format!("{one}\n{two}\n")), (2, 0));
        assert_eq!(count(format!("[{one},{two},{{}}]")), (2, 1));
        assert_eq!(count(format!("{one}{}", &two[..40])), (1, 1), "the server is writing");
        assert_eq!(count(connect("Idle", &[]).to_string()), (0, 1));
        assert_eq!(count(" \n".to_owned()), (0, 0));
        assert_eq!(read(b"<html>").map(|_| ()), Err(NoEvents::NotJson));
        assert_eq!(read(&vec![b' '; LONGEST + 1]).map(|_| ()), Err(NoEvents::TooLong { limit: LONGEST }));
        let mut stranger = update(&[]);
        stranger["checkin_event"]["udid"] = json!("");
        assert_eq!(count(stranger.to_string()), (0, 1));
    }
}
