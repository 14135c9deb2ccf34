//! The structure of an unlock token, walked once.
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 4 | `DATA` |
//! | 4 | 4 | length of the bag, u32, big endian; 1268 today |
//! | 8 | length | the bag: fields of a tag of four letters, a length (u32, big endian) and a value |
//! | 8 + length | 4, 4, 20 | `SIGN`, its length, the signature, which only the device can check |
//!
//! The bag begins with `VERS` (5), `TYPE` (2, an escrow bag), `UUID` (16), `HMCK` (40), `WRAP` (1), `SALT` (20), `ITER`. Each `UUID` after
//! the first begins the key of a class: `CLAS`, `WRAP` (3), `KTYP`, `WPKY` (40), and `PBKY` (32) for a pair of keys. Source: published
//! notes on Apple's keybags, and tokens described by the tools that save them; about 1,304 bytes altogether.

use super::Damage;

/// The first bytes of every token.
const BEGINS: &[u8; 4] = b"DATA";
/// The most keys; real tokens have ten.
const KEYS: usize = 64;
/// The most fields that nobody knows.
const UNKNOWN: usize = 64;
/// `TYPE` of an escrow bag. The upper bits are flags.
const ESCROW: u32 = 2;
const FLAGS: u32 = 0xC000_0000;
/// The highest version that is believed to be one.
const VERSIONS: std::ops::RangeInclusive<u32> = 1..=16;

/// What a walk has found.
pub(super) struct Found {
    pub(super) version: u32,
    pub(super) name: [u8; 16],
    pub(super) classes: Vec<u32>,
    pub(super) unknown: usize,
}

/// Whether these may be the bytes of a token.
pub(super) fn begins(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINS)
}

/// A field: its tag, its value, and what comes after it.
type Field<'a> = ([u8; 4], &'a [u8], &'a [u8]);

/// Reads the first field.
fn field(bytes: &[u8]) -> Result<Field<'_>, Damage> {
    let (Some(tag), Some(length)) = (bytes.first_chunk::<4>(), bytes.get(4..).and_then(<[u8]>::first_chunk))
    else {
        return Err(Damage::CutShort { lacking: 8 - bytes.len().min(8) });
    };
    let length = u32::from_be_bytes(*length) as usize;
    let rest = &bytes[8..];
    match rest.split_at_checked(length) {
        Some((value, rest)) => Ok((*tag, value, rest)),
        None => Err(Damage::FieldBeyond { field: name(*tag), length, left: rest.len() }),
    }
}

/// A tag as it is shown. Of one that nobody knows nothing is: after a lost byte it may be part of a key.
fn name(tag: [u8; 4]) -> String {
    let known = BAG.iter().chain(KEY).chain(&[PAIR, (b"SIGN", 20)]).any(|(known, _)| **known == tag);
    if known { String::from_utf8_lossy(&tag).into_owned() } else { "????".to_owned() }
}

/// What must be in the bag, and in each key of a class: the tag and its length.
const BAG: &[(&[u8; 4], usize)] =
    &[(b"VERS", 4), (b"TYPE", 4), (b"UUID", 16), (b"HMCK", 40), (b"WRAP", 4), (b"SALT", 20), (b"ITER", 4)];
const KEY: &[(&[u8; 4], usize)] = &[(b"UUID", 16), (b"CLAS", 4), (b"WRAP", 4), (b"KTYP", 4), (b"WPKY", 40)];
/// The public key of a pair, where there is one.
const PAIR: (&[u8; 4], usize) = (b"PBKY", 32);

/// What may be there beside it.
const BESIDE_KEY: &[(&[u8; 4], usize)] = &[PAIR];

/// The fields from one `UUID` to the next, or from the beginning.
#[derive(Default)]
struct Group<'a> {
    fields: Vec<([u8; 4], &'a [u8])>,
}

impl<'a> Group<'a> {
    fn value(&self, tag: &[u8; 4]) -> Option<&'a [u8]> {
        self.fields.iter().find(|(known, _)| known == tag).map(|(_, value)| *value)
    }

    fn number(&self, tag: &[u8; 4]) -> Option<u32> {
        self.value(tag).and_then(|value| value.try_into().ok()).map(u32::from_be_bytes)
    }

    /// Takes a field in; `Ok(false)` for one that nobody knows.
    fn take(&mut self, first: bool, tag: [u8; 4], value: &'a [u8]) -> Result<bool, Damage> {
        let (must, may) = if first { (BAG, &[][..]) } else { (KEY, BESIDE_KEY) };
        let Some((_, length)) = must.iter().chain(may).find(|(known, _)| **known == tag) else {
            return Ok(false);
        };
        if value.len() != *length {
            return Err(Damage::FieldLength { field: name(tag), length: value.len(), usual: *length });
        }
        if self.value(&tag).is_some() {
            return Err(Damage::Twice { field: name(tag) });
        }
        self.fields.push((tag, value));
        Ok(true)
    }

    fn lacking(&self, wanted: &[(&[u8; 4], usize)]) -> Option<[u8; 4]> {
        wanted.iter().map(|(tag, _)| **tag).find(|tag| self.value(tag).is_none())
    }
}

/// Walks through a token from its first byte to its last.
pub(super) fn walk(token: &[u8]) -> Result<Found, Damage> {
    if !begins(token) {
        return Err(Damage::NotAToken);
    }
    let announced = token.get(4..).and_then(<[u8]>::first_chunk).copied().map(u32::from_be_bytes);
    let Some(announced) = announced else { return Err(Damage::CutShort { lacking: 8 - token.len() }) };
    let Some((bag, signed)) = token[8..].split_at_checked(announced as usize) else {
        return Err(Damage::CutShort { lacking: announced as usize - (token.len() - 8) });
    };
    let found = walk_bag(bag)?;
    match field(signed) {
        Ok((tag, value, rest)) if tag == *b"SIGN" && value.len() == 20 && rest.is_empty() => Ok(found),
        Ok((tag, value, rest)) if tag == *b"SIGN" && value.len() == 20 => {
            Err(Damage::Trailing { count: rest.len() })
        }
        Ok(_) => Err(Damage::Unsigned),
        Err(_) => Err(Damage::CutShort { lacking: 28_usize.saturating_sub(signed.len()).max(1) }),
    }
}

fn walk_bag(mut rest: &[u8]) -> Result<Found, Damage> {
    let mut groups = vec![Group::default()];
    let mut unknown = 0;
    while !rest.is_empty() {
        let (tag, value, after) = field(rest)?;
        rest = after;
        if tag == *b"UUID" && (groups.len() > 1 || groups[0].value(b"UUID").is_some()) {
            if groups.len() > KEYS {
                return Err(Damage::TooManyKeys { limit: KEYS });
            }
            groups.push(Group::default());
        }
        let first = groups.len() == 1;
        let Some(group) = groups.last_mut() else { continue };
        if !group.take(first, tag, value)? {
            unknown += 1;
            if unknown > UNKNOWN {
                return Err(Damage::TooManyFields { limit: UNKNOWN });
            }
        }
    }
    outline(&groups, unknown)
}

fn outline(groups: &[Group<'_>], unknown: usize) -> Result<Found, Damage> {
    let (bag, keys) = (&groups[0], &groups[1..]);
    if let Some(tag) = bag.lacking(BAG) {
        return Err(Damage::Lacking { field: name(tag) });
    }
    let number = |tag| bag.number(tag).unwrap_or_default();
    let (version, kind) = (number(b"VERS"), number(b"TYPE") & !FLAGS);
    if !VERSIONS.contains(&version) {
        return Err(Damage::Version { version });
    }
    if kind != ESCROW {
        return Err(Damage::NotEscrow { kind });
    }
    if number(b"ITER") == 0 {
        return Err(Damage::NoRounds);
    }
    if keys.is_empty() {
        return Err(Damage::NoKeys);
    }
    let mut classes: Vec<u32> = Vec::new();
    for (at, key) in keys.iter().enumerate() {
        if let Some(tag) = key.lacking(KEY) {
            return Err(Damage::KeyLacking { key: at + 1, field: name(tag) });
        }
        if key.number(b"KTYP") == Some(1) && key.value(PAIR.0).is_none() {
            return Err(Damage::KeyLacking { key: at + 1, field: name(*PAIR.0) });
        }
        let class = key.number(b"CLAS").unwrap_or_default();
        if classes.contains(&class) {
            return Err(Damage::ClassTwice { class });
        }
        classes.push(class);
    }
    let name = bag.value(b"UUID").and_then(|value| value.try_into().ok()).unwrap_or_default();
    Ok(Found { version, name, classes, unknown })
}
