//! The attributes of a keychain item as iOS 7 and later write them: a DER SET of SEQUENCE { UTF8String, value }.
//!
//! | tag | value |
//! |---|---|
//! | 0x01 | BOOLEAN, one byte |
//! | 0x02 | INTEGER, big endian, two's complement |
//! | 0x04 | OCTET STRING |
//! | 0x05 | NULL |
//! | 0x0C | UTF8String |
//! | 0x18 | GeneralizedTime, `YYYYMMDDHHMMSS[.fraction]Z` |
//!
//! # What hostile bytes could do here
//!
//! Announce lengths beyond the end, of unknown extent or of five bytes; nest; repeat attributes without end. Lengths are
//! compared with what is left before they are believed, nothing recurses, and attributes are counted.

use std::collections::BTreeMap;

use super::Attribute;

/// The most attributes of one item; real ones have some twenty.
const ATTRIBUTES: usize = 256;

const BOOLEAN: u8 = 0x01;
const INTEGER: u8 = 0x02;
const NULL: u8 = 0x05;
const UTF8: u8 = 0x0C;
const TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;

/// Reads all attributes; the first of two with the same name counts. Nothing where the bytes are no such set.
pub(super) fn attributes(bytes: &[u8]) -> Option<BTreeMap<String, Attribute>> {
    let (tag, mut pairs, _) = element(bytes)?;
    let mut found = BTreeMap::new();
    if tag != SET {
        return None;
    }
    while !pairs.is_empty() {
        let (tag, pair, rest) = element(pairs)?;
        let (key_tag, key, after) = element(pair)?;
        let (value_tag, value, _) = element(after)?;
        if tag != SEQUENCE || key_tag != UTF8 || found.len() == ATTRIBUTES {
            return None;
        }
        let key = std::str::from_utf8(key).ok()?;
        let value = attribute(value_tag, value)?;
        found.entry(key.to_owned()).or_insert(value);
        pairs = rest;
    }
    Some(found)
}

/// Tag, contents, and what follows.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    // Tags of several bytes and lengths without end occur nowhere in what Apple writes.
    if tag & 0x1F == 0x1F {
        return None;
    }
    let (length, rest) = match first {
        0..=0x7F => (usize::from(first), rest),
        0x81..=0x84 => {
            let (length, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            (length.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (contents, rest) = rest.split_at_checked(length)?;
    Some((tag, contents, rest))
}

fn attribute(tag: u8, value: &[u8]) -> Option<Attribute> {
    let text = || std::str::from_utf8(value).ok();
    Some(match tag {
        UTF8 => Attribute::Text(text()?.to_owned()),
        TIME => Attribute::Time(time(text()?)?),
        BOOLEAN => Attribute::Number(i64::from(*value.first()? != 0)),
        INTEGER if (1..=8).contains(&value.len()) => {
            let begins = if value.first()? & 0x80 == 0 { 0 } else { -1 };
            Attribute::Number(value.iter().fold(begins, |sum, byte| sum << 8 | i64::from(*byte)))
        }
        NULL if value.is_empty() => Attribute::Bytes(Vec::new()),
        INTEGER if value.is_empty() => return None,
        // A number beyond 64 bits, or a kind of value that is not known: shown as it stands.
        _ => Attribute::Bytes(value.to_vec()),
    })
}

/// `20260101120000.5Z` as `2026-01-01T12:00:00.5Z`.
fn time(text: &str) -> Option<String> {
    let body = text.strip_suffix('Z')?;
    let (whole, fraction) = body.split_once('.').map_or((body, None), |(whole, part)| (whole, Some(part)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 14 || !digits(whole) || !fraction.is_none_or(digits) {
        return None;
    }
    let part = |from: usize, to: usize| whole.get(from..to).unwrap_or_default();
    let (year, month, day) = (part(0, 4), part(4, 6), part(6, 8));
    let (hour, minute, second) = (part(8, 10), part(10, 12), part(12, 14));
    let fraction = fraction.map(|fraction| format!(".{fraction}")).unwrap_or_default();
    Some(format!("{year}-{month}-{day}T{hour}:{minute}:{second}{fraction}Z"))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const OCTETS: u8 = 0x04;

    /// One element with the shortest length.
    pub(in crate::keychain) fn wrap(tag: u8, contents: &[u8]) -> Vec<u8> {
        let length = contents.len();
        let head = match length {
            0..=0x7F => vec![tag, length as u8],
            0x80..=0xFF => vec![tag, 0x81, length as u8],
            _ => vec![tag, 0x82, (length >> 8) as u8, length as u8],
        };
        [head, contents.to_vec()].concat()
    }

    pub(in crate::keychain) fn pair(key: &str, tag: u8, value: &[u8]) -> Vec<u8> {
        wrap(SEQUENCE, &[wrap(UTF8, key.as_bytes()), wrap(tag, value)].concat())
    }

    #[test]
    fn every_kind_of_value_is_read() {
        let set = wrap(
            SET,
            &[
                pair("svce", UTF8, "Zürich".as_bytes()),
                pair("port", INTEGER, &[0x01, 0xBB]),
                pair("less", INTEGER, &[0xFE]),
                pair("huge", INTEGER, &[1; 9]),
                pair("cdat", TIME, b"20260101120000.5Z"),
                pair("mdat", TIME, b"20260101120000Z"),
                pair("sha1", OCTETS, &[7; 200]),
                pair("flag", BOOLEAN, &[0xFF]),
                pair("none", NULL, &[]),
                pair("odd", 0x1A, b"visible"),
                pair("svce", UTF8, b"a second one"),
            ]
            .concat(),
        );
        let read = attributes(&set).expect("a set");
        assert_eq!(read["svce"], Attribute::Text("Zürich".to_owned()));
        assert_eq!(read["port"], Attribute::Number(443));
        assert_eq!(read["less"], Attribute::Number(-2));
        assert_eq!(read["huge"], Attribute::Bytes(vec![1; 9]));
        assert_eq!(read["cdat"], Attribute::Time("2026-01-01T12:00:00.5Z".to_owned()));
        assert_eq!(read["mdat"], Attribute::Time("2026-01-01T12:00:00Z".to_owned()));
        assert_eq!(read["sha1"], Attribute::Bytes(vec![7; 200]));
        assert_eq!(read["flag"], Attribute::Number(1));
        assert_eq!(read["none"], Attribute::Bytes(Vec::new()));
        assert_eq!(read["odd"], Attribute::Bytes(b"visible".to_vec()));
        assert_eq!(read.len(), 10);
        for length in 0..set.len() {
            assert_eq!(attributes(&set[..length]), None, "cut to {length}");
        }
    }

    #[test]
    fn what_lies_is_refused() {
        let good = pair("a", UTF8, b"b");
        let set = |contents: &[u8]| wrap(SET, contents);
        for (name, bytes) in [
            ("der_not_a_set", wrap(SEQUENCE, &good)),
            ("der_not_a_sequence", set(&wrap(SET, &good[2..]))),
            ("der_key_is_no_text", set(&wrap(SEQUENCE, &[wrap(OCTETS, b"a"), wrap(UTF8, b"b")].concat()))),
            ("der_key_not_utf8", set(&wrap(SEQUENCE, &[wrap(UTF8, &[0xFF]), wrap(UTF8, b"b")].concat()))),
            ("der_value_not_utf8", set(&pair("a", UTF8, &[0xC3]))),
            ("der_without_value", set(&wrap(SEQUENCE, &wrap(UTF8, b"a")))),
            ("der_indefinite_length", [&[SET, 0x80][..], &good, &[0, 0]].concat()),
            ("der_five_byte_length", [&[SET, 0x85, 0, 0, 0, 0, good.len() as u8][..], &good].concat()),
            ("der_length_huge", [&[SET, 0x84, 0xFF, 0xFF, 0xFF, 0xFF][..], &good].concat()),
            ("der_long_tag", set(&wrap(SEQUENCE, &[wrap(UTF8, b"a"), vec![0x1F, 0x01, 0]].concat()))),
            ("der_empty_integer", set(&pair("a", INTEGER, &[]))),
            ("der_time_without_zone", set(&pair("a", TIME, b"20260101120000"))),
            ("der_time_of_letters", set(&pair("a", TIME, b"2026010112000xZ"))),
            ("der_time_with_empty_fraction", set(&pair("a", TIME, b"20260101120000.Z"))),
        ] {
            assert_eq!(attributes(&bytes), None, "{name}");
        }
        let many: Vec<u8> = (0..=ATTRIBUTES).flat_map(|n| pair(&n.to_string(), NULL, &[])).collect();
        assert_eq!(attributes(&set(&many)), None, "der_attributes_without_end");
        // Nested values are not looked into, however deep.
        let mut deep = wrap(SET, b"");
        for _ in 0..1_000 {
            deep = wrap(SET, &deep);
        }
        assert!(attributes(&set(&pair("a", SET, &deep))).is_some_and(|read| read.len() == 1));
    }
}
