//! The phone's part of its activation: it begins a session, tells of itself, and takes an answer that was made for it.
//!
//! | what | holds for |
//! |---|---|
//! | `HandshakeRequestMessage` | one session: a new one ends it, and so does a restart |
//! | the server's answer to it | the session whose message it was made for, and this phone |
//! | `ActivationRandomness` | one activation information |
//! | the record | this phone (`UniqueDeviceID`, `SerialNumber`) and that number |
//!
//! What is random here is encrypted on real phones. Whether the phone may be activated is the server's decision: Activation
//! Lock is kept there. The phone's side of it is that it takes no other answer.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plist::{Dictionary, Value};
use rightful_core::id::Udid;
use rightful_proto::activation::Headers;
use rightful_proto::frame::{Limits, plist_bounded, xml};
use uuid::Uuid;

use super::state::State;
use super::{Direction, Door, Phone};
use crate::apple::activation::seal::{Maker, is_marked, mark};

/// What is believed of an answer.
const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 8, items: 1000 };

/// So many bytes of its information are certificates and reports on real phones, about.
const PADDING: usize = 8 << 10;

/// The phone's memory of its activation.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    session: Option<Session>,
}

#[derive(Debug, Clone)]
struct Session {
    /// In which boot.
    boot: u64,
    message: Vec<u8>,
    /// Set with the activation information.
    randomness: Option<String>,
}

/// Why the phone does not go on, in the words that it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is active.
    Active,
    /// There is no session, or the answer is for another one.
    Session,
    /// The answer is not Apple's, or for another phone.
    Record,
}

impl Refusal {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Active => "Device Unknown",
            Self::Session => "Invalid session response",
            Self::Record => "Invalid activation record",
        }
    }
}

impl Phone {
    /// Begins a session: what its handshake is asked for with.
    pub(crate) fn begin_activation(&self) -> Result<Dictionary, Refusal> {
        self.change(|state| {
            if state.activated {
                return Err(Refusal::Active);
            }
            let message = random(256);
            state.activation.session =
                Some(Session { boot: state.boots, message: message.clone(), randomness: None });
            Ok(dictionary([
                ("CollectionBlob", Value::Data(random(1024))),
                ("HandshakeRequestMessage", Value::Data(message)),
                ("UniqueDeviceID", udid(state).as_str().into()),
            ]))
        })
    }

    /// Takes the server's answer to the handshake: what the activation is asked for with.
    pub(crate) fn activation_info(&self, handshake: &[u8]) -> Result<Dictionary, Refusal> {
        let told = plist_bounded(handshake, &LIMITS).ok().and_then(Value::into_dictionary);
        let told = told.ok_or(Refusal::Session)?;
        let data = |key: &str| told.get(key).and_then(Value::as_data).ok_or(Refusal::Session);
        let (answer, server_key) = (data("HandshakeResponseMessage")?, data("serverKP")?);
        self.change(|state| {
            if state.activated {
                return Err(Refusal::Active);
            }
            let udid = udid(state);
            let boot = state.boots;
            let session = state.activation.session.as_mut().filter(|session| session.boot == boot);
            let session = session.ok_or(Refusal::Session)?;
            let parts: [&[u8]; 4] = [b"handshake", udid.as_str().as_bytes(), &session.message, server_key];
            if !is_marked(Maker::Server, &parts, answer) {
                return Err(Refusal::Session);
            }
            let randomness = Uuid::new_v4().to_string().to_uppercase();
            session.randomness = Some(randomness.clone());
            let told = xml(&Value::Dictionary(about(state, &randomness))).map_err(|_| Refusal::Session)?;
            let signed = mark(Maker::Phone, &[b"information", &told, server_key]);
            Ok(dictionary([
                ("ActivationInfoXML", Value::Data(told)),
                ("FairPlayCertChain", Value::Data(random(2048))),
                ("FairPlaySignature", Value::Data(signed)),
                ("RKCertification", Value::Data(random(1024))),
                ("RKSignature", Value::Data(random(64))),
                ("serverKP", Value::Data(server_key.to_vec())),
                ("signActRequest", Value::Data(random(16))),
            ]))
        })
    }

    /// Takes the server's answer, and is activated if it was made for this phone and its session. The session is over then,
    /// either way.
    pub(crate) fn take_activation(&self, reply: &[u8], headers: &Headers) -> Result<(), Refusal> {
        let taken = self.change(|state| {
            if state.activated {
                return Err(Refusal::Active);
            }
            let boot = state.boots;
            let session = state.activation.session.take().filter(|session| session.boot == boot);
            let randomness = session.and_then(|session| session.randomness).ok_or(Refusal::Session)?;
            if !is_for(state, &randomness, reply, headers) {
                return Err(Refusal::Record);
            }
            state.activated = true;
            Ok(())
        });
        if taken.is_ok() {
            self.log(Door::Phone, Direction::Event, "is activated");
        }
        taken
    }
}

/// What the phone tells of itself.
pub(crate) fn about(state: &State, randomness: &str) -> Dictionary {
    let request = dictionary([
        ("ActivationRandomness", randomness.into()),
        ("ActivationState", if state.activated { "Activated" } else { "Unactivated" }.into()),
        // Also on a phone that is locked to an account: an erased one knows of none.
        ("FMiPAccountExists", (state.find_my && state.data_present).into()),
    ]);
    let device = dictionary([
        ("SerialNumber", state.serial.0.as_str().into()),
        ("UniqueDeviceID", udid(state).as_str().into()),
        ("UniqueChipID", state.ecid.0.into()),
    ]);
    let system = dictionary([
        ("BuildVersion", state.build.as_str().into()),
        ("DeviceClass", state.model.kind().into()),
        ("OSType", "iPhone OS".into()),
        ("ProductType", state.model.product_type.into()),
        ("ProductVersion", state.version.as_str().into()),
    ]);
    let reports = dictionary([("scrt-attestation", Value::Data(random(PADDING)))]);
    dictionary([
        ("ActivationRequestInfo", Value::Dictionary(request)),
        ("DeviceID", Value::Dictionary(device)),
        ("DeviceInfo", Value::Dictionary(system)),
        ("UIKCertification", Value::Dictionary(reports)),
    ])
}

/// Whether an answer is the server's, for this phone and this session.
fn is_for(state: &State, randomness: &str, reply: &[u8], headers: &Headers) -> bool {
    let signed = headers.get("ARS").and_then(|text| STANDARD.decode(text).ok());
    if !signed.is_some_and(|signed| is_marked(Maker::Server, &[b"answer", reply], &signed)) {
        return false;
    }
    let Some(answer) = plist_bounded(reply, &LIMITS).ok().and_then(Value::into_dictionary) else {
        return false;
    };
    let within = |key: &str| answer.get(key).and_then(Value::as_dictionary);
    let older = || within("iphone-activation").or(within("device-activation"))?.get("activation-record");
    let record = within("ActivationRecord").or_else(|| older()?.as_dictionary());
    let Some(record) = record else { return false };
    let data = |key: &str| record.get(key).and_then(Value::as_data);
    let (Some(token), Some(signed)) = (data("AccountToken"), data("AccountTokenSignature")) else {
        return false;
    };
    let names = plist_bounded(token, &LIMITS).ok().and_then(Value::into_dictionary).unwrap_or_default();
    let names = |key: &str, name: &str| names.get(key).and_then(Value::as_string) == Some(name);
    record.get("unbrick").and_then(Value::as_boolean) == Some(true)
        && is_marked(Maker::Server, &[b"record", token], signed)
        && names("UniqueDeviceID", udid(state).as_str())
        && names("SerialNumber", &state.serial.0)
        && names("ActivationRandomness", randomness)
}

fn udid(state: &State) -> Udid {
    Udid::of(state.model.chip, state.ecid)
}

fn dictionary<const N: usize>(values: [(&str, Value); N]) -> Dictionary {
    values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// So many bytes that nobody knows beforehand.
pub(crate) fn random(length: usize) -> Vec<u8> {
    std::iter::repeat_with(|| Uuid::new_v4().into_bytes()).flatten().take(length).collect()
}
