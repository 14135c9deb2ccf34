//! The commands of mobileactivationd, written by hosts and read by the virtual phone.

use std::fmt;

use plist::{Dictionary, Value};

use super::{ActivationError, Headers, LONGEST_REPLY, tame};

/// What a host asks of mobileactivationd.
#[derive(Clone, PartialEq, Eq)]
pub enum Request {
    /// Whether the phone is activated.
    State,
    /// Begins a session.
    SessionInfo,
    /// What the activation is asked for with.
    ActivationInfo {
        /// Apple's answer to the handshake, as it came.
        handshake: Vec<u8>,
    },
    /// Takes the activation.
    HandOver {
        /// Apple's answer, as it came.
        reply: Vec<u8>,
        /// Its header lines.
        headers: Headers,
    },
    /// Anything else, by name, cut to 64 characters.
    Other(String),
}

impl Request {
    pub(super) const STATE: &str = "GetActivationStateRequest";
    pub(super) const SESSION_INFO: &str = "CreateTunnel1SessionInfoRequest";
    pub(super) const ACTIVATION_INFO: &str = "CreateTunnel1ActivationInfoRequest";
    const HAND_OVER: &str = "HandleActivationInfoWithSessionRequest";

    /// The name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::State => Self::STATE,
            Self::SessionInfo => Self::SESSION_INFO,
            Self::ActivationInfo { .. } => Self::ACTIVATION_INFO,
            Self::HandOver { .. } => Self::HAND_OVER,
            Self::Other(name) => name,
        }
    }

    /// Reads what a host sent. Some hosts give the third command the name that it had before there were sessions.
    ///
    /// # Errors
    /// [`ActivationError::Nonsense`] where a command lacks what belongs to it, [`ActivationError::TooLarge`].
    pub fn decode(values: &Dictionary) -> Result<Self, ActivationError> {
        let name = values.get("Command").and_then(Value::as_string).unwrap_or_default();
        let data = || match values.get("Value").and_then(Value::as_data) {
            Some(data) if data.len() > LONGEST_REPLY => Err(ActivationError::TooLarge),
            Some(data) => Ok(data.to_vec()),
            None => Err(ActivationError::Nonsense("a command")),
        };
        Ok(match name {
            Self::STATE => Self::State,
            Self::SESSION_INFO => Self::SessionInfo,
            Self::ACTIVATION_INFO | "CreateActivationInfoRequest" => {
                Self::ActivationInfo { handshake: data()? }
            }
            Self::HAND_OVER => {
                let lines = values.get("ActivationResponseHeaders").and_then(Value::as_dictionary);
                let lines = lines.into_iter().flatten();
                let lines = lines.filter_map(|(name, value)| Some((name.as_str(), value.as_string()?)));
                Self::HandOver { reply: data()?, headers: Headers::of(lines)? }
            }
            other => Self::Other(tame(other, 64)),
        })
    }

    /// As a dictionary to be sent.
    pub fn encode(&self) -> Dictionary {
        let mut values = Dictionary::new();
        values.insert("Command".to_owned(), self.name().into());
        match self {
            Self::State | Self::SessionInfo | Self::Other(_) => {}
            Self::ActivationInfo { handshake } => {
                values.insert("Value".to_owned(), Value::Data(handshake.clone()));
            }
            Self::HandOver { reply, headers } => {
                values.insert("Value".to_owned(), Value::Data(reply.clone()));
                let headers = Value::Dictionary(headers.dictionary());
                values.insert("ActivationResponseHeaders".to_owned(), headers);
            }
        }
        values
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
