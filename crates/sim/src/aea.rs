//! Encrypted system images: Apple Encrypted Archives of profile 1, written for minted firmware and opened by the phone.
//!
//! | offset | bytes | what |
//! |---|---|---|
//! | 0 | 4 | `AEA1` |
//! | 4 | 4 | profile in the low 24 bits (1: symmetric key, no signature), strength of a password in the high 8; little endian, as all numbers |
//! | 8 | 4 | length of the authentication data |
//! | 12 | that many | authentication data: entries of length (4, itself included), key, NUL, value |
//! | … | 32 | salt of the main key |
//! | … | 32 | MAC of the root header, salted with the first cluster's MAC and the authentication data |
//! | … | 48 | root header, encrypted: size of the content (8), size of the archive (8), segment size (4), segments in a cluster (4), compression (1, `-`: none), checksum (1, 2: SHA-256), zeros |
//! | … | 32 | MAC of the first cluster |
//! | … | | clusters: segment headers, encrypted (size 4, stored size 4, SHA-256 32 for each), MAC of the next cluster (32), MACs of the segments (32 each), the segments, encrypted |
//!
//! Keys are HKDF-SHA-256 of one another: `AEA_AMK` and the second word of the file from the archive's key and the salt;
//! `AEA_RHEK`, `AEA_CK` and the cluster's number, `AEA_CHEK`, `AEA_SK` and the segment's number. What encrypts is 32 bytes
//! for HMAC-SHA-256, 32 for AES-256 and 16 where its counter begins. A MAC is over salt, data, and the salt's length in
//! 8 bytes. The layout is known from open tools that read such archives; only uncompressed segments are written and read.
//!
//! The archive's key lies in the authentication data, wrapped ([`hpke`]) for a key that a server of Apple's hands out.

pub(crate) mod hpke;
pub(crate) mod open;
pub(crate) mod seal;

use std::collections::BTreeMap;
use std::fmt;

use aes::Aes256;
use aes::cipher::{BlockCipherEncrypt as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::hmac;

/// How an archive begins.
pub(crate) const MAGIC: &[u8; 4] = b"AEA1";
/// Magic, profile and length.
pub(crate) const PREFIX: usize = 12;
/// The longest authentication data that are believed; real ones have about 600 bytes.
pub(crate) const AUTH_LIMIT: usize = 64 << 10;
/// Where the wrapped key and the address of the unwrapping one stand.
pub(crate) const WRAPPED: &str = "com.apple.wkms.fcs-response";
/// The address.
pub(crate) const KEY_URL: &str = "com.apple.wkms.fcs-key-url";

const PROFILE: u32 = 1;
const ROOT: usize = 48;
const MAC: usize = 32;
const SEGMENT_HEADER: usize = 40;

/// The key of one archive.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ArchiveKey(pub(crate) [u8; 32]);

impl fmt::Debug for ArchiveKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// The entries of authentication data; `None` where they make no sense.
pub(crate) fn entries(mut auth: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    let mut entries = BTreeMap::new();
    while !auth.is_empty() {
        let length = u32::from_le_bytes(auth.get(..4)?.try_into().ok()?) as usize;
        let entry = auth.get(4..length)?;
        let end = entry.iter().position(|byte| *byte == 0)?;
        let key = std::str::from_utf8(entry.get(..end)?).ok()?;
        entries.insert(key.to_owned(), entry.get(end + 1..)?.to_vec());
        auth = auth.get(length..)?;
    }
    Some(entries)
}

/// Authentication data that hand the key to whoever has the other one.
pub(crate) fn authentication(key: &ArchiveKey, seed: u64) -> Vec<u8> {
    let (request, wrapped) = hpke::wrap(key, seed);
    let response = serde_json::json!({
        "enc-request": BASE64.encode(request),
        "wrapped-key": BASE64.encode(wrapped),
    });
    let mut auth = Vec::new();
    for (name, value) in [(WRAPPED, response.to_string()), (KEY_URL, hpke::key_url())] {
        auth.extend_from_slice(&((4 + name.len() + 1 + value.len()) as u32).to_le_bytes());
        auth.extend_from_slice(name.as_bytes());
        auth.push(0);
        auth.extend_from_slice(value.as_bytes());
    }
    auth
}

/// Opens what stands under [`WRAPPED`] with the private key that the server hands out, in PEM.
pub(crate) fn unwrap(response: &[u8], pem: &[u8]) -> Option<ArchiveKey> {
    let response: serde_json::Value = serde_json::from_slice(response).ok()?;
    let bytes = |key: &str| BASE64.decode(response.get(key)?.as_str()?).ok();
    hpke::unwrap(&bytes("enc-request")?, &bytes("wrapped-key")?, pem)
}

/// A key as the key server says it, and read again. How the real one says it is not public.
pub(crate) fn told(key: &ArchiveKey) -> Vec<u8> {
    serde_json::json!({ "key": BASE64.encode(key.0) }).to_string().into_bytes()
}

/// See [`told`].
pub(crate) fn heard(body: &[u8]) -> Option<ArchiveKey> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    let key = BASE64.decode(body.get("key")?.as_str()?).ok()?;
    Some(ArchiveKey(key.try_into().ok()?))
}

/// What one part is encrypted and authenticated with.
struct Keys {
    mac: hmac::Key,
    cipher: Aes256,
    counter: u128,
}

impl Keys {
    fn derive(from: &[u8; 32], info: &[u8]) -> Self {
        let material: [u8; 80] = expand(&extract(&[], from), info);
        let (mac, rest) = material.split_at(32);
        let (key, counter) = rest.split_at(32);
        Self {
            mac: hmac::Key::new(hmac::HMAC_SHA256, mac),
            cipher: Aes256::new_from_slice(key).expect("32 bytes are a key of AES-256"),
            counter: counter.iter().fold(0, |number, byte| number << 8 | u128::from(*byte)),
        }
    }

    /// Encrypts, or decrypts.
    fn apply(&self, bytes: &mut [u8]) {
        let mut counter = self.counter;
        for part in bytes.chunks_mut(16) {
            let mut block = counter.to_be_bytes().into();
            self.cipher.encrypt_block(&mut block);
            part.iter_mut().zip(block).for_each(|(byte, key)| *byte ^= key);
            counter = counter.wrapping_add(1);
        }
    }

    fn mac(&self, data: &[u8], salt: &[&[u8]]) -> [u8; MAC] {
        let mut context = hmac::Context::with_key(&self.mac);
        salt.iter().for_each(|part| context.update(part));
        context.update(data);
        let length: usize = salt.iter().map(|part| part.len()).sum();
        context.update(&(length as u64).to_le_bytes());
        bytes_of(context.sign())
    }
}

fn main_key(key: &ArchiveKey, salt: &[u8], profile: u32) -> [u8; 32] {
    expand(&extract(salt, &key.0), &info("AEA_AMK", profile))
}

fn cluster_key(main: &[u8; 32], number: u32) -> [u8; 32] {
    expand(&extract(&[], main), &info("AEA_CK", number))
}

fn info(label: &str, number: u32) -> Vec<u8> {
    [label.as_bytes(), &number.to_le_bytes()].concat()
}

fn extract(salt: &[u8], secret: &[u8]) -> [u8; 32] {
    bytes_of(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, salt), secret))
}

/// At most 255 times 32 bytes.
fn expand<const N: usize>(secret: &[u8; 32], info: &[u8]) -> [u8; N] {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    let (mut out, mut last) = ([0; N], Vec::new());
    for (turn, part) in (1_u8..).zip(out.chunks_mut(32)) {
        let mut context = hmac::Context::with_key(&key);
        context.update(&last);
        context.update(info);
        context.update(&[turn]);
        last = context.sign().as_ref().to_vec();
        part.copy_from_slice(&last[..part.len()]);
    }
    out
}

fn bytes_of(tag: hmac::Tag) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes.copy_from_slice(tag.as_ref());
    bytes
}

#[cfg(test)]
mod tests;
