//! Unlock tokens: an escrow of the phone's class keys that clears its passcode.
//!
//! A token is a list of records: a tag of four characters, a length (u32, big endian), the value. The whole of it:
//!
//! | record | bytes | meaning |
//! |---|---|---|
//! | `DATA` | 1268 | everything that follows but the signature |
//! | `VERS` | 4 | 5 |
//! | `TYPE` | 4 | 2: escrow |
//! | `UUID` | 16 | the name of this token |
//! | `HMCK` | 40 | the key of the signature, wrapped |
//! | `WRAP` | 4 | 1 |
//! | `SALT` | 20 | |
//! | `ITER` | 4 | 16666 |
//! | ten times `UUID CLAS WRAP KTYP WPKY` | 16 4 4 4 40 | a class key, wrapped; class 2 also has `PBKY`, 32 bytes |
//! | `SIGN` | 20 | HMAC-SHA1 over the value of `DATA` |
//!
//! In which order the classes come, and that it is this secret which wraps, is inferred; sizes and names are public. Every key is wrapped
//! (RFC 3394) with a secret of this phone that an erase makes anew: a token of another phone, or from before an erase, opens nothing.

use std::fmt;

use ring::hmac;

use crate::phone::activation::random;
use crate::phone::backup::cipher::{self, Key, WRAPPED};

/// The classes of an escrow; class 2 has a public key besides.
const CLASSES: [u32; 10] = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11];
/// The class of files that are written while the phone is locked.
const ASYMMETRIC: u32 = 2;
/// The longest token that is looked at, in bytes.
const LONGEST: usize = 16 << 10;
/// What comes before the classes, and how long each of it is.
const HEAD: [(&[u8; 4], usize); 7] = [
    (b"VERS", 4),
    (b"TYPE", 4),
    (b"UUID", 16),
    (b"HMCK", WRAPPED),
    (b"WRAP", 4),
    (b"SALT", 20),
    (b"ITER", 4),
];
const VERSION: u32 = 5;
const ESCROW: u32 = 2;
const ROUNDS: u32 = 16_666;

/// What wraps the keys of this phone's tokens. It never leaves the phone.
#[derive(Clone)]
pub struct Secret(Key);

impl Secret {
    /// A new one: of no use is what was made with the one before.
    pub fn new() -> Self {
        let mut key = Key::default();
        key.copy_from_slice(&random(32));
        Self(key)
    }
}

impl Default for Secret {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// Why a token clears nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is no token.
    Shape,
    /// Its keys are wrapped with another secret: another phone's, or this one's from before an erase.
    Foreign,
    /// It was altered.
    Altered,
}

/// Makes a token.
pub(super) fn mint(secret: &Secret) -> Vec<u8> {
    let signing = random(32);
    let mut data = Vec::new();
    record(&mut data, b"VERS", &VERSION.to_be_bytes());
    record(&mut data, b"TYPE", &ESCROW.to_be_bytes());
    record(&mut data, b"UUID", &random(16));
    record(&mut data, b"HMCK", &wrapped(secret, &signing));
    record(&mut data, b"WRAP", &1_u32.to_be_bytes());
    record(&mut data, b"SALT", &random(20));
    record(&mut data, b"ITER", &ROUNDS.to_be_bytes());
    for class in CLASSES {
        record(&mut data, b"UUID", &random(16));
        record(&mut data, b"CLAS", &class.to_be_bytes());
        record(&mut data, b"WRAP", &3_u32.to_be_bytes());
        record(&mut data, b"KTYP", &u32::from(class == ASYMMETRIC).to_be_bytes());
        record(&mut data, b"WPKY", &wrapped(secret, &random(32)));
        if class == ASYMMETRIC {
            record(&mut data, b"PBKY", &random(32));
        }
    }
    let mut token = Vec::new();
    record(&mut token, b"DATA", &data);
    record(&mut token, b"SIGN", hmac::sign(&key_of(&signing), &data).as_ref());
    token
}

/// Whether a token was made with this secret and is as it was made.
pub(super) fn check(secret: &Secret, token: &[u8]) -> Result<(), Flaw> {
    if token.len() > LONGEST {
        return Err(Flaw::Shape);
    }
    let whole = records(token)?;
    let [(b"DATA", data), (b"SIGN", signature)] = whole.as_slice() else { return Err(Flaw::Shape) };
    let parts = records(data)?;
    let (head, classes) = parts.split_at_checked(HEAD.len()).ok_or(Flaw::Shape)?;
    let fits = |((tag, value), (name, length)): (&Record<'_>, &(&[u8; 4], usize))| {
        tag == name && value.len() == *length
    };
    if !head.iter().zip(&HEAD).all(fits) {
        return Err(Flaw::Shape);
    }
    let [(_, version), (_, kind), _, (_, signing), ..] = head else { return Err(Flaw::Shape) };
    if *version != VERSION.to_be_bytes() || *kind != ESCROW.to_be_bytes() {
        return Err(Flaw::Shape);
    }
    let signing = cipher::unwrap(&secret.0, signing).ok_or(Flaw::Foreign)?;
    hmac::verify(&key_of(&signing), data, signature).map_err(|_| Flaw::Altered)?;
    let keys: Vec<&[u8]> =
        classes.iter().filter(|(tag, _)| **tag == *b"WPKY").map(|(_, value)| *value).collect();
    if keys.len() != CLASSES.len() {
        return Err(Flaw::Shape);
    }
    let opens = keys.into_iter().all(|key| cipher::unwrap(&secret.0, key).is_some());
    if opens { Ok(()) } else { Err(Flaw::Foreign) }
}

fn wrapped(secret: &Secret, key: &[u8]) -> [u8; WRAPPED] {
    let mut plain = Key::default();
    plain.copy_from_slice(key);
    cipher::wrap(&secret.0, &plain)
}

fn key_of(bytes: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, bytes)
}

fn record(out: &mut Vec<u8>, tag: &[u8; 4], value: &[u8]) {
    out.extend_from_slice(tag);
    out.extend_from_slice(&u32::try_from(value.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend_from_slice(value);
}

/// A tag and a value.
type Record<'a> = (&'a [u8; 4], &'a [u8]);

/// The records of a list that has nothing else in it.
fn records(mut bytes: &[u8]) -> Result<Vec<Record<'_>>, Flaw> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let (tag, rest) = bytes.split_first_chunk::<4>().ok_or(Flaw::Shape)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(Flaw::Shape)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| Flaw::Shape)?;
        let (value, rest) = rest.split_at_checked(length).ok_or(Flaw::Shape)?;
        found.push((tag, value));
        bytes = rest;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_the_sizes_that_are_public() {
        let token = mint(&Secret::new());
        assert_eq!(token.len(), 1304);
        let whole = records(&token).expect("records");
        assert_eq!(whole.iter().map(|(_, value)| value.len()).collect::<Vec<_>>(), [1268, 20]);
        let tags: Vec<&[u8; 4]> =
            records(whole[0].1).expect("records").into_iter().map(|(tag, _)| tag).collect();
        let classes = tags.iter().filter(|tag| ***tag == *b"CLAS").count();
        let public = tags.iter().filter(|tag| ***tag == *b"PBKY").count();
        assert_eq!((classes, public), (10, 1));
        assert_eq!(&tags[..7], [b"VERS", b"TYPE", b"UUID", b"HMCK", b"WRAP", b"SALT", b"ITER"]);
    }

    #[test]
    fn the_reader_that_owners_have_finds_it_whole() {
        let token = rightful_core::unlock_token::UnlockToken::read(&mint(&Secret::new())).expect("whole");
        let outline = token.outline();
        assert_eq!((outline.length, outline.version, outline.unknown), (1304, VERSION, 0));
        assert_eq!(outline.classes, CLASSES);
    }

    #[test]
    fn a_token_opens_the_phone_that_made_it_and_no_two_are_alike() {
        let secret = Secret::new();
        let (one, two) = (mint(&secret), mint(&secret));
        assert_eq!((check(&secret, &one), check(&secret, &two)), (Ok(()), Ok(())));
        assert_ne!(one, two);
        assert_eq!(check(&Secret::new(), &one), Err(Flaw::Foreign));
        assert_eq!(format!("{secret:?}"), "[secret]");
    }

    #[test]
    fn whatever_is_altered_or_cut_is_refused() {
        let secret = Secret::new();
        let token = mint(&secret);
        for place in 0..token.len() {
            let mut altered = token.clone();
            altered[place] ^= 1;
            assert!(check(&secret, &altered).is_err(), "byte {place}");
            assert_eq!(check(&secret, &token[..place]), Err(Flaw::Shape), "cut at {place}");
        }
        for bytes in [vec![], vec![0; 8], vec![0xFF; 64], vec![b'D'; LONGEST + 1]] {
            assert_eq!(check(&secret, &bytes), Err(Flaw::Shape));
        }
    }
}
