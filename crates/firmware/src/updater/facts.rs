//! What is known about a chip: from itself, and from the build identity.

use plist::{Dictionary, Value};
use rightful_core::id::Ecid;

use crate::manifest::{BuildIdentity, read_number};

/// Looks facts up by the signing server's names.
pub(super) struct Facts<'a> {
    pub(super) identity: &'a BuildIdentity,
    pub(super) info: &'a Dictionary,
}

impl Facts<'_> {
    /// A fact as it goes into a request: the chip's own word, else the identity's.
    ///
    /// Chips write numbers as raw bytes where the identity has a number; then the identity's stands, for the server
    /// refuses the other.
    pub(super) fn get(&self, key: &str) -> Option<Value> {
        let identity = self.identity.raw.get(key).map(as_number);
        match (self.info(key), identity) {
            (Some(Value::Data(_)), Some(number @ Value::Integer(_))) => Some(number),
            (Some(own), _) => Some(own.clone()),
            (None, identity) => identity,
        }
    }

    /// A number; raw bytes count as little endian.
    pub(super) fn number(&self, key: &str) -> Option<Value> {
        match self.get(key)? {
            Value::Data(bytes) => little_endian(&bytes).map(Value::from),
            other => Some(other),
        }
    }

    /// A truth, in whatever form the chip writes it.
    pub(super) fn truth(&self, key: &str) -> Option<bool> {
        truth(&self.get(key)?)
    }

    /// What the chip says; some say it without the comma in the name.
    fn info(&self, key: &str) -> Option<&Value> {
        self.info.get(key).or_else(|| self.info.get(&key.replace(',', "")))
    }
}

/// The identity writes numbers as text in hexadecimal.
pub(crate) fn as_number(value: &Value) -> Value {
    let hexadecimal = value.as_string().is_some_and(|text| text.starts_with("0x") || text.starts_with("0X"));
    match read_number(value) {
        Some(number) if hexadecimal => Value::from(number),
        _ => value.clone(),
    }
}

/// A truth as a boolean, a number, or bytes that are not all zero.
pub(super) fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Boolean(truth) => Some(*truth),
        Value::Integer(number) => Some(number.as_signed() != Some(0)),
        Value::Data(bytes) => little_endian(bytes).map(|number| number != 0),
        _ => None,
    }
}

/// The device that a request is about, where that is not ours.
pub(super) fn other_device(request: &Dictionary, ours: Ecid) -> Option<Ecid> {
    let named = request.get("ApECID")?;
    let named = match named {
        Value::Data(bytes) if bytes.as_slice() == ours.0.to_be_bytes() => Some(ours.0),
        Value::Data(bytes) => little_endian(bytes),
        other => read_number(other).or_else(|| other.as_signed_integer().map(|number| number as u64)),
    };
    let theirs = Ecid(named.unwrap_or_default());
    (theirs != ours).then_some(theirs)
}

fn little_endian(bytes: &[u8]) -> Option<u64> {
    (1..=8)
        .contains(&bytes.len())
        .then(|| bytes.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte)))
}
