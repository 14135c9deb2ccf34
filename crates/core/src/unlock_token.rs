//! The unlock token of a supervised or managed device: read in every form in which people keep it, checked without the device.
//!
//! A token is what a device gives out while no passcode is set, or to the MDM server that manages it; `ClearPasscode` with it
//! takes the passcode away and keeps all data. Whether it still fits is known to the device alone: an erase ends it, and its keys
//! are sealed with a key that never leaves the device. What can be told without the device is told here: that it is a token at
//! all, that it is whole, and that nobody has encoded it once too often.
//!
//! # What a hostile file could do here
//!
//! Claim lengths beyond its end, thousands of keys, a property list without end, base64 in base64 in base64: lengths and counts
//! are bounded before they are believed, one layer is opened, and each damage has its own name.

mod damage;
mod draft;
mod layout;
#[cfg(test)]
mod tests;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use plist::Value;
use serde::Serialize;
use zeroize::Zeroizing;

pub use damage::Damage;
pub use draft::{Draft, DraftKey};

use crate::secret::Secret;
use crate::shape::{self, Limits};

/// The longest file that is looked at. A real token has about 1,300 bytes, and less than 4 KB in any form.
pub const LONGEST: usize = 64 << 10;

/// The longest token itself.
const LONGEST_TOKEN: usize = 16 << 10;

/// For the property list around a token.
const LIST: Limits = Limits { bytes: LONGEST, depth: 8, items: 1_000 };

/// The key under which a token stands in `TokenUpdate`, in a command and in what a device answers.
const KEY: &str = "UnlockToken";

/// How a token is found where it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// The bytes themselves.
    Raw,
    /// As base64.
    Base64,
    /// As data in a property list.
    PropertyList,
    /// As base64 in a text of a property list.
    Base64InPropertyList,
}

/// What may be shown of a token: nothing of it opens anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outline {
    /// Length in bytes.
    pub length: usize,
    /// How it was kept.
    pub form: Form,
    /// Version of its layout; 5 today.
    #[doc(alias = "VERS")]
    pub version: u32,
    /// The first eight digits of its name, enough to tell two of them apart.
    #[doc(alias = "UUID")]
    pub name: String,
    /// Which classes of protection it holds a key for, in their order.
    #[doc(alias = "CLAS")]
    pub classes: Vec<u32>,
    /// How many fields nobody knows.
    pub unknown: usize,
}

/// A token whose structure is whole. `Debug` shows its outline and nothing else.
#[derive(Debug, Clone)]
pub struct UnlockToken {
    bytes: Secret,
    outline: Outline,
}

impl UnlockToken {
    /// Reads a token as it is, as base64, or in a property list.
    ///
    /// # Errors
    ///
    /// [`Damage`] names what is wrong with it.
    pub fn read(kept: &[u8]) -> Result<Self, Damage> {
        if kept.len() > LONGEST {
            return Err(Damage::FileTooLong { length: kept.len(), limit: LONGEST });
        }
        if kept.iter().all(u8::is_ascii_whitespace) {
            return Err(Damage::Empty);
        }
        if layout::begins(kept) {
            return Self::of(kept.to_vec(), Form::Raw);
        }
        if is_list(kept) {
            return from_list(kept);
        }
        Self::of(once(kept)?, Form::Base64)
    }

    /// The token itself, for the one message that carries it.
    pub fn secret(&self) -> &Secret {
        &self.bytes
    }

    /// What may be shown.
    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// Whether both are the same token.
    pub fn is(&self, other: &Self) -> bool {
        self.bytes.expose() == other.bytes.expose()
    }

    fn of(bytes: Vec<u8>, form: Form) -> Result<Self, Damage> {
        let bytes = Secret::new(bytes);
        let raw = bytes.expose();
        if raw.len() > LONGEST_TOKEN {
            return Err(Damage::FileTooLong { length: raw.len(), limit: LONGEST_TOKEN });
        }
        let found = layout::walk(raw)?;
        let outline = Outline {
            length: raw.len(),
            form,
            version: found.version,
            name: crate::hex::encode(&found.name[..4]),
            classes: found.classes,
            unknown: found.unknown,
        };
        Ok(Self { bytes, outline })
    }
}

fn is_list(kept: &[u8]) -> bool {
    let text = kept.trim_ascii_start();
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    kept.starts_with(b"bplist00") || text.starts_with(b"<")
}

fn from_list(kept: &[u8]) -> Result<UnlockToken, Damage> {
    shape::check(kept, &LIST).map_err(|_| Damage::ListUnreadable)?;
    let list = plist::from_bytes::<Value>(kept).map_err(|_| Damage::ListUnreadable)?;
    match token_in(list).ok_or(Damage::ListWithout)? {
        Value::Data(data) if data.is_empty() => Err(Damage::Empty),
        Value::Data(data) if layout::begins(&data) => UnlockToken::of(data, Form::PropertyList),
        // Data is base64 already where the list is XML: base64 in it is once too often, and the device refuses it.
        Value::Data(data) => Err(if opens(&data) { Damage::DoubleBase64 } else { Damage::NotAToken }),
        Value::String(text) => UnlockToken::of(once(text.as_bytes())?, Form::Base64InPropertyList),
        _ => Err(Damage::ListWithout),
    }
}

/// The token of a list: the list itself, its `UnlockToken`, or that of the command in it.
fn token_in(list: Value) -> Option<Value> {
    match list {
        Value::Dictionary(mut entries) => entries
            .remove(KEY)
            .or_else(|| entries.remove("Command")?.into_dictionary()?.remove(KEY))
            .filter(|value| matches!(value, Value::Data(_) | Value::String(_))),
        value @ (Value::Data(_) | Value::String(_)) => Some(value),
        _ => None,
    }
}

/// Takes off one layer of base64, and says so where there is another.
fn once(text: &[u8]) -> Result<Vec<u8>, Damage> {
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(Damage::Empty);
    }
    let bytes = decoded(text).ok_or(Damage::NotAToken)?;
    if layout::begins(&bytes) {
        return Ok(bytes);
    }
    Err(if opens(&bytes) { Damage::DoubleBase64 } else { Damage::NotAToken })
}

/// Whether a token is in this text, as base64.
fn opens(text: &[u8]) -> bool {
    decoded(text).map(Zeroizing::new).is_some_and(|bytes| layout::begins(&bytes))
}

/// Base64 in its usual alphabet or the one for addresses, in lines or in one, padded or not.
fn decoded(text: &[u8]) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurposeConfig =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let one = |byte: &u8| match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => *other,
    };
    let text: Zeroizing<Vec<u8>> =
        Zeroizing::new(text.iter().filter(|byte| !byte.is_ascii_whitespace()).map(one).collect());
    GeneralPurpose::new(&alphabet::STANDARD, LENIENT).decode(text.as_slice()).ok()
}
