//! How a phone says no: one word, and a chain of causes. Only these are read of such an answer.

use std::fmt;

use plist::{Dictionary, Value};

use super::tame;

/// The most causes that are read.
const MOST: usize = 8;

/// A refusal in the phone's own words, cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Its `Status`: `Error`, `CommandFormatError`, `CertificateRejected`, …
    pub status: String,
    /// Its `ErrorChain`, outermost first.
    pub causes: Vec<Cause>,
}

/// One cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// `DMCKeybagErrorDomain` and the like.
    pub domain: String,
    /// Its number there.
    pub code: Option<i64>,
    /// In words: English where the phone has them so.
    pub words: String,
}

/// The domain of what concerns keybag and passcode.
const KEYBAG: &str = "KeybagErrorDomain";

impl Refusal {
    pub(super) fn read(answer: &Dictionary) -> Self {
        let status = answer.get("Status").and_then(Value::as_string).unwrap_or("no word");
        let chain = answer.get("ErrorChain").and_then(Value::as_array);
        let causes = chain.into_iter().flatten().filter_map(Value::as_dictionary).take(MOST);
        Self { status: tame(status, 64), causes: causes.map(Cause::read).collect() }
    }

    /// Whether it names this number.
    pub fn has(&self, code: i64) -> bool {
        self.causes.iter().any(|cause| cause.code == Some(code))
    }

    /// Whether a passcode is set, so that no token can be made.
    pub fn is_passcode_set(&self) -> bool {
        self.has(37_002)
    }

    /// Whether the phone was set up, so that it cannot be supervised without an erase.
    pub fn is_set_up(&self) -> bool {
        self.has(14_002)
    }

    /// Whether the phone's keybag is not ready: it has not been unlocked since it was started.
    pub fn is_keybag(&self) -> bool {
        self.has(37_000) || self.has(37_001)
    }

    /// Whether it comes from the keybag at all.
    pub fn concerns_keybag(&self) -> bool {
        self.causes.iter().any(|cause| cause.domain.contains(KEYBAG))
    }

    /// Whether the phone has another supervisor.
    pub fn is_foreign(&self) -> bool {
        matches!(self.status.as_str(), "CertificateRejected" | "SignedRequestRejected")
    }

    /// Whether somebody tapped Cancel on the phone.
    pub fn is_cancelled(&self) -> bool {
        self.has(4020) || self.has(4021)
    }
}

impl Cause {
    fn read(values: &Dictionary) -> Self {
        let text = |key: &str| values.get(key).and_then(Value::as_string);
        let words = text("USEnglishDescription").or(text("LocalizedDescription")).unwrap_or_default();
        Self {
            domain: tame(text("ErrorDomain").unwrap_or_default(), 64),
            code: values.get("ErrorCode").and_then(number),
            words: tame(words, 160),
        }
    }
}

/// Numbers come as integers of every kind, as reals, and as text.
fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Integer(number) => {
            number.as_signed().or_else(|| number.as_unsigned().and_then(|it| i64::try_from(it).ok()))
        }
        Value::Real(number) if number.fract() == 0.0 && number.abs() < 1e15 => Some(*number as i64),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(cause) = self.causes.first() else { return f.write_str(&self.status) };
        match cause.code {
            Some(code) => write!(f, "{} {code}", cause.domain)?,
            None => f.write_str(&cause.domain)?,
        }
        if !cause.words.is_empty() {
            write!(f, ", {}", cause.words)?;
        }
        Ok(())
    }
}
