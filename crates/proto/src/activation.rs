//! `com.apple.mobileactivationd`: what a phone gives and takes while it is activated. Framing: `u32` big-endian length, then
//! a property list. Each command has a connection of its own, which is closed after its answer.
//!
//! | host says | phone says |
//! |---|---|
//! | `{Command: "GetActivationStateRequest"}` | `{Value: "Unactivated"}` … ([`state`]) |
//! | `{Command: "CreateTunnel1SessionInfoRequest"}` | `{Value: {HandshakeRequestMessage, CollectionBlob, …}}` ([`session_info`]) |
//! | `{Command: "CreateTunnel1ActivationInfoRequest", Value: what Apple answered to that}` | `{Value: {ActivationInfoXML, …}}` ([`activation_info`]) |
//! | `{Command: "HandleActivationInfoWithSessionRequest", Value: what Apple answered to that, ActivationResponseHeaders}` | anything without `Error` ([`hand_over`]) |
//!
//! A refusal is `{Error}`. Between the second and the third, and between the third and the fourth, Apple is asked; whether
//! the phone may be activated is Apple's decision and the phone's. What they tell each other is encrypted and signed: it is
//! carried as it is, and what it means is not known here. The order is that of public hosts for iOS 10.2 and later.
//!
//! There is a command that takes an activation back. This module has no word for it.
//!
//! # What a hostile device could do here
//!
//! Say nothing, refuse in many words, or hand out megabytes for Apple: each wait has a limit, words are cut, and a message
//! is bounded. What it hands out leaves for Apple's activation server and nowhere else, which is for the caller to see to.

mod failure;
mod request;

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use plist::{Dictionary, Value};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

use crate::frame::{self, FrameError, Limits};
pub use failure::ActivationError;
pub use request::Request;

/// The name of the service.
pub const SERVICE: &str = "com.apple.mobileactivationd";

/// The longest answer of Apple's that is handed to a phone, in bytes. Public logs show a few KiB, and some tens at most.
pub const LONGEST_REPLY: usize = 1 << 20;

/// The most header lines of such an answer.
pub const MOST_HEADERS: usize = 64;

/// The longest name or value of a header line, in bytes.
pub const LONGEST_HEADER: usize = 8 << 10;

/// One message either way.
const LIMITS: Limits = Limits { bytes: 4 << 20, depth: 16, items: 10_000 };

/// How long a phone may take to say its state, or to begin a session.
const QUICK: Duration = Duration::from_secs(60);

/// How long for what needs its modem, for which some phones wait up to 90 s, and for what it checks and keeps.
const SLOW: Duration = Duration::from_secs(180);

/// What a phone says of its activation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActivationState {
    /// It is at Hello and has to be activated.
    Unactivated,
    /// It is activated.
    Activated,
    /// It was activated where it was made.
    FactoryActivated,
    /// It was activated without a SIM.
    SoftActivated,
    /// It was activated for any SIM.
    WildcardActivated,
    /// Its activation is for another modem.
    MismatchedImei,
    /// Its activation is for another SIM.
    MismatchedIccid,
    /// An old phone that wants a SIM first.
    MissingSim,
    /// Another word, cut to 64 characters.
    Other(String),
}

impl ActivationState {
    const KNOWN: [(Self, &'static str); 8] = [
        (Self::Unactivated, "Unactivated"),
        (Self::Activated, "Activated"),
        (Self::FactoryActivated, "FactoryActivated"),
        (Self::SoftActivated, "SoftActivated"),
        (Self::WildcardActivated, "WildcardActivated"),
        (Self::MismatchedImei, "MismatchedIMEI"),
        (Self::MismatchedIccid, "MismatchedICCID"),
        (Self::MissingSim, "MissingSIM"),
    ];

    /// From the word on the wire, here and in lockdown's `ActivationState`.
    pub fn from_word(word: &str) -> Self {
        let known = Self::KNOWN.into_iter().find(|(_, known)| *known == word);
        known.map_or_else(|| Self::Other(tame(word, 64)), |(state, _)| state)
    }

    /// The word on the wire.
    pub fn word(&self) -> &str {
        match self {
            Self::Other(word) => word,
            known => Self::KNOWN.iter().find(|(state, _)| state == known).map_or("", |(_, word)| word),
        }
    }

    /// Whether it can be used as it is.
    pub fn is_active(&self) -> bool {
        match self {
            Self::Activated | Self::FactoryActivated | Self::SoftActivated | Self::WildcardActivated => true,
            Self::Unactivated
            | Self::MismatchedImei
            | Self::MismatchedIccid
            | Self::MissingSim
            | Self::Other(_) => false,
        }
    }
}

impl fmt::Display for ActivationState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What begins a session with Apple's activation server: the body of the request for its handshake. It names the phone.
#[derive(Clone, PartialEq)]
pub struct SessionInfo(Dictionary);

/// What a phone tells of itself in that session: what its activation is asked for with. It names the phone and its modem.
#[derive(Clone, PartialEq)]
pub struct ActivationInfo(Dictionary);

impl SessionInfo {
    /// As Apple's server takes it: an XML property list.
    ///
    /// # Errors
    /// [`FrameError::Unwritable`] for a value that XML cannot carry.
    pub fn xml(&self) -> Result<Vec<u8>, FrameError> {
        frame::xml(&Value::Dictionary(self.0.clone()))
    }
}

impl ActivationInfo {
    /// As Apple's server takes it: an XML property list.
    ///
    /// # Errors
    /// [`FrameError::Unwritable`] for a value that XML cannot carry.
    pub fn xml(&self) -> Result<Vec<u8>, FrameError> {
        frame::xml(&Value::Dictionary(self.0.clone()))
    }
}

// Numbers of hardware that its owner need not have in a log.
impl fmt::Debug for SessionInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SessionInfo({} values)", self.0.len())
    }
}

impl fmt::Debug for ActivationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ActivationInfo({} values)", self.0.len())
    }
}

/// The header lines of Apple's answer, as a phone takes them: one text for each name.
///
/// Names lose their case on the way, since HTTP does not distinguish it; whether a phone does is not known. They are
/// given back in Apple's spelling: `ARS`, and all others as in `Content-Type`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(BTreeMap<String, String>);

impl Headers {
    /// These lines. Of several with one name the last one counts, as with public hosts.
    ///
    /// # Errors
    /// [`ActivationError::TooLarge`] for more than [`MOST_HEADERS`], or one longer than [`LONGEST_HEADER`].
    pub fn of<'a>(lines: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, ActivationError> {
        let mut headers = BTreeMap::new();
        for (name, value) in lines {
            if headers.len() == MOST_HEADERS || name.len().max(value.len()) > LONGEST_HEADER {
                return Err(ActivationError::TooLarge);
            }
            headers.insert(spelled(name), value.chars().filter(|c| !c.is_control()).collect());
        }
        Ok(Self(headers))
    }

    /// The value of one line, whatever its case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(&spelled(name)).map(String::as_str)
    }

    fn dictionary(&self) -> Dictionary {
        self.0.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect()
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// The name of a header line in Apple's spelling.
fn spelled(name: &str) -> String {
    if name.eq_ignore_ascii_case("ARS") {
        return "ARS".to_owned();
    }
    let parts = name.split('-').map(|part| {
        let (first, rest) = part.split_at_checked(1).unwrap_or((part, ""));
        format!("{}{}", first.to_ascii_uppercase(), rest.to_ascii_lowercase())
    });
    parts.collect::<Vec<_>>().join("-")
}

/// Asks whether the phone is activated.
///
/// # Errors
/// See [`ActivationError`].
pub async fn state(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<ActivationState, ActivationError> {
    let answer = ask(stream, &Request::State, QUICK).await?;
    let word = answer.get("Value").and_then(Value::as_string);
    word.map(ActivationState::from_word).ok_or(ActivationError::Nonsense(Request::STATE))
}

/// Has the phone begin a session with Apple's activation server. An earlier one ends with it.
///
/// # Errors
/// See [`ActivationError`].
pub async fn session_info(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<SessionInfo, ActivationError> {
    let info = dictionary(ask(stream, &Request::SessionInfo, QUICK).await?, Request::SESSION_INFO)?;
    let message = info.get("HandshakeRequestMessage").and_then(Value::as_data);
    match message.is_some_and(|message| !message.is_empty()) {
        true => Ok(SessionInfo(info)),
        false => Err(ActivationError::Nonsense(Request::SESSION_INFO)),
    }
}

/// Hands the phone what Apple answered to the handshake, byte for byte, and gets what its activation is asked for with.
///
/// # Errors
/// [`ActivationError::Refused`] where that answer is not for the phone's present session; see [`ActivationError`].
pub async fn activation_info(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    handshake: &[u8],
) -> Result<ActivationInfo, ActivationError> {
    if handshake.len() > LONGEST_REPLY {
        return Err(ActivationError::TooLarge);
    }
    let request = Request::ActivationInfo { handshake: handshake.to_vec() };
    let info = dictionary(ask(stream, &request, SLOW).await?, Request::ACTIVATION_INFO)?;
    match info.is_empty() {
        false => Ok(ActivationInfo(info)),
        true => Err(ActivationError::Nonsense(Request::ACTIVATION_INFO)),
    }
}

/// Hands the phone Apple's answer, byte for byte, with its header lines. The phone checks it and is activated, or refuses;
/// ask for its [`state`] afterwards.
///
/// # Errors
/// [`ActivationError::Refused`] where the answer is not for this phone and its session; see [`ActivationError`].
pub async fn hand_over(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    reply: &[u8],
    headers: &Headers,
) -> Result<(), ActivationError> {
    if reply.len() > LONGEST_REPLY {
        return Err(ActivationError::TooLarge);
    }
    let request = Request::HandOver { reply: reply.to_vec(), headers: headers.clone() };
    ask(stream, &request, SLOW).await.map(drop)
}

async fn ask(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    request: &Request,
    limit: Duration,
) -> Result<Dictionary, ActivationError> {
    let talk = async {
        frame::write_plist_xml(stream, &Value::Dictionary(request.encode())).await?;
        frame::read_dictionary(stream, &LIMITS).await
    };
    let answer = timeout(limit, talk).await.map_err(|_| ActivationError::Silent { limit })??;
    match answer.get("Error") {
        None => Ok(answer),
        Some(why) => {
            let words = why.as_string().unwrap_or("it does not say why");
            Err(ActivationError::Refused(tame(words, 200)))
        }
    }
}

fn dictionary(mut answer: Dictionary, command: &'static str) -> Result<Dictionary, ActivationError> {
    let value = answer.remove("Value").and_then(Value::into_dictionary);
    value.ok_or(ActivationError::Nonsense(command))
}

/// A text of somebody's, on one line.
fn tame(text: &str, longest: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(longest).collect()
}

#[cfg(test)]
mod tests;
