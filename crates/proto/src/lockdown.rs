//! lockdownd: requests, answers and errors, as both sides need them.
//!
//! Frames are those of [`crate::frame`]: u32 length (big endian) and a property list. A request is a dictionary with
//! `Request`, `Label` and its own keys; an answer repeats `Request` and carries either its values or `Error`.
//!
//! # What a hostile device could do here
//!
//! Answer another request than was asked, give values of another type, or an error name that nobody knows: all of these
//! are errors here. Every text from the device that is kept in an error is cut to 64 characters.

pub mod error;
pub mod request;

use plist::{Dictionary, Value};
use rightful_core::report::{Ending, Explain};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::frame::{FrameError, Limits, read_dictionary, write_plist_xml};
pub use error::LockdownError;
pub use request::{PairRequest, Request};

/// The port that lockdownd listens on, and restored in restore mode.
pub const PORT: u16 = 62078;

/// What lockdownd calls itself in the answer to `QueryType`.
pub const TYPE: &str = "com.apple.mobile.lockdown";

/// Why a conversation with lockdownd failed.
#[derive(Debug, thiserror::Error)]
pub enum LockdownFailure {
    /// The messages themselves.
    #[error("the conversation with the device broke off")]
    Frame(#[from] FrameError),
    /// The device said no.
    #[error("the device refused {request}: {error}")]
    Refused {
        /// What was asked.
        request: &'static str,
        /// What it said.
        #[source]
        error: LockdownError,
    },
    /// The device said something that is no answer to this.
    #[error("the device gave an answer to {request} that makes no sense: {what}")]
    Nonsense {
        /// What was asked.
        request: &'static str,
        /// What is wrong with the answer.
        what: &'static str,
    },
}

impl LockdownFailure {
    /// What the device said, if it said no.
    pub fn refusal(&self) -> Option<&LockdownError> {
        match self {
            Self::Refused { error, .. } => Some(error),
            Self::Frame(_) | Self::Nonsense { .. } => None,
        }
    }
}

impl Explain for LockdownFailure {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.code(),
            Self::Refused { error, .. } => error.code(),
            Self::Nonsense { .. } => "lockdown/nonsense",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.help(),
            Self::Refused { error, .. } => error.help(),
            Self::Nonsense { .. } => {
                "unplug the device and plug it in again; if it happens again, send us the report that was written"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Frame(error) => error.usually(),
            Self::Refused { error, .. } => error.usually(),
            Self::Nonsense { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

/// Sends a request and reads the answer: its values, without `Request`.
///
/// `label` is the name that this program gives itself.
///
/// # Errors
/// [`LockdownFailure`]; the waiting has no limit of its own.
pub async fn ask(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    request: &Request,
    label: &str,
) -> Result<Dictionary, LockdownFailure> {
    write_plist_xml(stream, &Value::Dictionary(request.encode(label))).await?;
    let reply = read_dictionary(stream, &Limits::TALK).await?;
    read_reply(request.name(), reply)
}

/// Sorts an answer into values and refusals.
///
/// # Errors
/// [`LockdownFailure::Refused`] with the device's error, [`LockdownFailure::Nonsense`] for the answer to another request.
pub fn read_reply(request: &'static str, mut reply: Dictionary) -> Result<Dictionary, LockdownFailure> {
    if let Some(error) = reply.get("Error") {
        let name =
            error.as_string().ok_or(LockdownFailure::Nonsense { request, what: "its error is no text" })?;
        return Err(LockdownFailure::Refused { request, error: LockdownError::from_name(name) });
    }
    match reply.remove("Request") {
        // Some answers, to Goodbye above all, leave it out.
        None => {}
        Some(Value::String(answered)) if answered == request => {}
        Some(_) => {
            return Err(LockdownFailure::Nonsense { request, what: "it answers another request" });
        }
    }
    // Old devices say Result "Failure" beside or instead of an error.
    match reply.remove("Result") {
        Some(Value::String(result)) if result == "Failure" => {
            Err(LockdownFailure::Refused { request, error: LockdownError::Unknown(String::new()) })
        }
        Some(_) | None => Ok(reply),
    }
}

/// An answer with values.
pub fn answer(request: &str, values: impl IntoIterator<Item = (String, Value)>) -> Dictionary {
    let mut reply: Dictionary = values.into_iter().collect();
    reply.insert("Request".to_owned(), request.into());
    reply
}

/// A refusal.
pub fn refuse(request: &str, error: &LockdownError) -> Dictionary {
    answer(request, [("Error".to_owned(), error.name().into())])
}

#[cfg(test)]
mod tests;
