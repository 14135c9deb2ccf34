//! One keychain item: whose key it needs, how it is encrypted, what stands in it.
//!
//! | offset | size | meaning |
//! |---|---|---|
//! | 0 | 4 | version, little endian like all numbers here |
//! | 4 | 4 | protection class in the lower four bits |
//! | | | **version 0**: 40 bytes of wrapped key, then AES-256-CBC, IV 0, PKCS #7: the secret alone |
//! | 8 | 4 | **versions 2 and 3**: length of the wrapped key |
//! | 12 | that many | the wrapped key (RFC 3394) |
//! | | to the end | AES-256-GCM, the last 16 bytes are the tag: attributes as a property list (2) or in DER (3) |
//!
//! The nonce is empty, not twelve zero bytes: the counter begins where GHASH of nothing puts it, at zero.
//!
//! # What hostile bytes could do here
//!
//! Announce lengths beyond the end, versions and classes that do not exist. Nothing is taken for true before the tag was
//! right, and an item that cannot be read is counted while the others go on.

use std::collections::BTreeMap;

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::aes::Aes256;
use aes_gcm::aes::cipher::consts::U0;
use aes_gcm::{AesGcm, Nonce};
use rightful_core::secret::Secret;

use super::{Attribute, der, lists};
use crate::crypt::{self, BLOCK, Decryptor, Key, WRAPPED};
use crate::keybag::KeyTrouble;

/// The longest item; real ones have some hundred bytes, certificates some thousand.
const ITEM: usize = 16 << 20;

const TAG: usize = 16;

/// The name under which the secret stands among the attributes.
const SECRET: &str = "v_Data";

/// What stands in one item.
#[derive(Debug)]
pub struct Opened {
    /// The protection class of its key.
    pub protection: u32,
    /// All but the secret. Version 0 has none here: they stand beside it.
    pub attributes: BTreeMap<String, Attribute>,
    /// The secret, where there is one.
    pub secret: Option<Secret>,
}

/// Why an item stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Sealed {
    /// It is no record, or ends too early.
    #[error("it is no record of a keychain")]
    Framing,
    /// No published program knows this version.
    #[error("it has the unknown version {0}")]
    Version(u32),
    /// Its key cannot be had.
    #[error(transparent)]
    Key(#[from] KeyTrouble),
    /// The tag is wrong: it was changed.
    #[error("it is damaged: its tag is wrong")]
    Tag,
    /// The padding is wrong.
    #[error("it is damaged: its padding is wrong")]
    Padding,
    /// What stands in it makes no sense.
    #[error("what stands in it cannot be read")]
    Contents,
}

/// Opens the value of one item. `unwrap` gives its key, by protection class and wrapped key.
///
/// # Errors
/// Why it stays closed.
pub fn open(
    record: &[u8],
    unwrap: impl Fn(u32, &[u8; WRAPPED]) -> Result<Key, KeyTrouble>,
) -> Result<Opened, Sealed> {
    let (version, rest) = number(record).filter(|_| record.len() <= ITEM).ok_or(Sealed::Framing)?;
    let (class, rest) = number(rest).ok_or(Sealed::Framing)?;
    let protection = class & 0xF;
    let (wrapped, body) = match version {
        0 => rest.split_at_checked(WRAPPED).ok_or(Sealed::Framing)?,
        2 | 3 => {
            let (length, rest) = number(rest).ok_or(Sealed::Framing)?;
            let length = usize::try_from(length).map_err(|_| Sealed::Framing)?;
            rest.split_at_checked(length).ok_or(Sealed::Framing)?
        }
        _ => return Err(Sealed::Version(version)),
    };
    let wrapped: &[u8; WRAPPED] = wrapped.try_into().map_err(|_| Sealed::Framing)?;
    let key = unwrap(protection, wrapped)?;
    if version == 0 {
        let secret = Some(padded(&key, body).ok_or(Sealed::Padding)?);
        return Ok(Opened { protection, attributes: BTreeMap::new(), secret });
    }
    let plain = authentic(&key, body).ok_or(Sealed::Tag)?;
    let (attributes, secret) = contents(version, plain.expose()).ok_or(Sealed::Contents)?;
    Ok(Opened { protection, attributes, secret })
}

/// What stands in an item of version 2 or 3 once it is decrypted; nothing where that makes no sense.
pub fn contents(version: u32, plain: &[u8]) -> Option<(BTreeMap<String, Attribute>, Option<Secret>)> {
    let mut attributes = if version == 2 { lists::attributes(plain)? } else { der::attributes(plain)? };
    let secret = match attributes.remove(SECRET) {
        Some(Attribute::Bytes(bytes)) => Some(Secret::new(bytes)),
        Some(Attribute::Text(text)) => Some(Secret::new(text.into_bytes())),
        Some(Attribute::Number(_) | Attribute::Time(_)) | None => None,
    };
    Some((attributes, secret))
}

/// AES-256-GCM with the empty nonce, no associated data, the tag behind the text.
fn authentic(key: &Key, body: &[u8]) -> Option<Secret> {
    if body.len() < TAG {
        return None;
    }
    let cipher = AesGcm::<Aes256, U0>::new_from_slice(key.as_slice()).ok()?;
    cipher.decrypt(&Nonce::<U0>::default(), body).ok().map(Secret::new)
}

/// AES-256-CBC with padding, which here alone tells whether it is right.
fn padded(key: &Key, body: &[u8]) -> Option<Secret> {
    if body.is_empty() || !body.len().is_multiple_of(BLOCK) {
        return None;
    }
    let mut bytes = body.to_vec();
    Decryptor::new(key).decrypt(&mut bytes);
    let Some(length) = crypt::padding(&bytes) else {
        drop(Secret::new(bytes));
        return None;
    };
    bytes.truncate(bytes.len() - length);
    Some(Secret::new(bytes))
}

fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*number), rest))
}
