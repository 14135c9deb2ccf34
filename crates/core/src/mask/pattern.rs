//! Values that can be recognised without being known: by their form and check digit, or by the key before them.

use std::collections::BTreeSet;

use super::Kind;
use super::view::stands_alone;

/// Base64 in a row that is longer than any digest or number.
const BASE64_ROW: usize = 120;
/// Hexadecimal digits in a row that are longer than any digest.
const HEX_ROW: usize = 200;

/// Keys, lower case, and what stands behind them. The longer of two that begin alike comes first.
const KEYS: &[(&str, Kind)] = &[
    ("ecid", Kind::Ecid),
    ("apecid", Kind::Ecid),
    ("uniquechipid", Kind::Ecid),
    ("udid", Kind::Udid),
    ("uniquedeviceid", Kind::Udid),
    ("serialnumber", Kind::Serial),
    ("serial_number", Kind::Serial),
    ("serial number", Kind::Serial),
    ("mlbserialnumber", Kind::Serial),
    ("serial", Kind::Serial),
    ("srnm", Kind::Serial),
    ("mlb", Kind::Serial),
    ("imei2", Kind::Imei),
    ("imei", Kind::Imei),
    ("meid", Kind::Imei),
    ("internationalmobileequipmentidentity2", Kind::Imei),
    ("internationalmobileequipmentidentity", Kind::Imei),
    ("mobileequipmentidentifier", Kind::Imei),
    ("integratedcircuitcardidentity", Kind::Iccid),
    ("internationalmobilesubscriberidentity", Kind::Iccid),
    ("iccid", Kind::Iccid),
    ("imsi", Kind::Iccid),
    ("phonenumber", Kind::Phone),
    ("wifiaddress", Kind::Mac),
    ("bluetoothaddress", Kind::Mac),
    ("ethernetaddress", Kind::Mac),
    ("devicename", Kind::Name),
    ("device_name", Kind::Name),
    ("computername", Kind::Name),
    ("hostname", Kind::Name),
    ("username", Kind::Name),
    ("user_name", Kind::Name),
    ("apple_id", Kind::Account),
    ("appleid", Kind::Account),
    ("appleaccount", Kind::Account),
    ("accountname", Kind::Account),
    ("fm-account-masked", Kind::Account),
];

/// Every value that is recognised, with its kind.
pub(super) fn values<'a>(text: &'a str, kept: &BTreeSet<String>) -> Vec<(Kind, &'a str)> {
    let mut found = Vec::new();
    runs(text, kept, &mut found);
    addresses(text, &mut found);
    separated(text, &mut found);
    homes(text, &mut found);
    keyed(text, kept, &mut found);
    found
}

/// Rows of encoded data, as bytes of the text.
pub(super) fn blobs(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (start, end) in rows(text, |b| b.is_ascii_alphanumeric() || b"+/=".contains(&b)) {
        let row = text.as_bytes().get(start..end).unwrap_or_default();
        let has = |is: fn(&u8) -> bool| row.iter().any(is);
        let mixed = has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit);
        let hexadecimal = row.iter().all(u8::is_ascii_hexdigit);
        if (row.len() >= BASE64_ROW && mixed && !hexadecimal) || (row.len() >= HEX_ROW && hexadecimal) {
            found.push((start, end));
        }
    }
    found
}

/// The longest rows of bytes that fit.
fn rows(text: &str, fits: impl Fn(u8) -> bool) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, byte) in text.bytes().enumerate() {
        match (fits(byte), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|from| (from, text.len())));
    found
}

/// UDIDs, ECIDs and the numbers of modem and SIM, which are rows of digits.
fn runs<'a>(text: &'a str, kept: &BTreeSet<String>, found: &mut Vec<(Kind, &'a str)>) {
    let bytes = text.as_bytes();
    for (start, end) in rows(text, |b| b.is_ascii_alphanumeric()) {
        let Some(run) = text.get(start..end) else { continue };
        if kept.contains(&run.to_lowercase()) {
            continue;
        }
        let decimal = run.bytes().all(|b| b.is_ascii_digit());
        let hexadecimal = run.bytes().all(|b| b.is_ascii_hexdigit());
        let after_point = start > 0 && bytes.get(start - 1) == Some(&b'.');
        match run.len() {
            40 if hexadecimal => found.push((Kind::Udid, run)),
            24 if hexadecimal && run.starts_with("0000") => found.push((Kind::Udid, run)),
            8 if hexadecimal && bytes.get(end) == Some(&b'-') => {
                if let Some(udid) = text.get(start..end + 17).filter(|udid| is_udid(udid))
                    && stands_alone(text, start, end + 17)
                {
                    found.push((Kind::Udid, udid));
                }
            }
            15 if decimal && !after_point && luhn(run) => found.push((Kind::Imei, run)),
            19 | 20 if decimal && run.starts_with("89") && luhn(run) => found.push((Kind::Iccid, run)),
            // Addresses in memory are smaller, those of a kernel larger.
            18 if crate::id::parse_hex(run)
                .is_some_and(|value| run.starts_with("0x") && (1 << 44..1 << 56).contains(&value)) =>
            {
                found.push((Kind::Ecid, run));
            }
            _ => {}
        }
    }
}

fn is_udid(text: &str) -> bool {
    let hexadecimal = |part: &str| part.bytes().all(|b| b.is_ascii_hexdigit());
    text.split_once('-').is_some_and(|(chip, ecid)| {
        chip.len() == 8 && ecid.len() == 16 && hexadecimal(chip) && hexadecimal(ecid)
    })
}

/// Whether the last digit checks the others.
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, digit)| {
            let digit = u32::from(digit.wrapping_sub(b'0'));
            let doubled = if at % 2 == 1 { 2 * digit } else { digit };
            if doubled > 9 { doubled - 9 } else { doubled }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// E-mail addresses.
fn addresses<'a>(text: &'a str, found: &mut Vec<(Kind, &'a str)>) {
    let bytes = text.as_bytes();
    for (at, _) in text.match_indices('@') {
        let local = |b: &u8| b.is_ascii_alphanumeric() || b"._%+-".contains(b);
        let before =
            bytes.get(..at).unwrap_or_default().iter().rev().take(64).take_while(|b| local(b)).count();
        let domain = |b: &u8| b.is_ascii_alphanumeric() || b".-".contains(b);
        let after =
            bytes.get(at + 1..).unwrap_or_default().iter().take(255).take_while(|b| domain(b)).count();
        let Some(address) = text.get(at - before..at + 1 + after) else { continue };
        let address = address.trim_end_matches(['.', '-']);
        let top = address.split_once('@').and_then(|(_, domain)| domain.rsplit_once('.')).map(|(_, top)| top);
        if before > 0 && top.is_some_and(|top| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic()))
        {
            found.push((Kind::Account, address));
        }
    }
}

/// Numbers with separators: MAC addresses, IMEIs in groups, telephone numbers.
fn separated<'a>(text: &'a str, found: &mut Vec<(Kind, &'a str)>) {
    for (start, end) in rows(text, |b| b.is_ascii_hexdigit() || b":-".contains(&b)) {
        let Some(row) = text.get(start..end) else { continue };
        for separator in [':', '-'] {
            let groups = row.split(separator).collect::<Vec<_>>();
            if groups.len() == 6
                && groups.iter().all(|group| group.len() == 2)
                && stands_alone(text, start, end)
            {
                found.push((Kind::Mac, row));
            }
        }
    }
    for (start, end) in rows(text, |b| b.is_ascii_digit() || b" -+()".contains(&b)) {
        let Some(row) = text.get(start..end) else { continue };
        let groups: Vec<&str> = row.split([' ', '-']).filter(|group| !group.is_empty()).collect();
        for four in groups.windows(4) {
            let digits = four.concat();
            let lengths: Vec<usize> = four.iter().map(|group| group.len()).collect();
            if lengths == [2, 6, 6, 1] && digits.bytes().all(|b| b.is_ascii_digit()) && luhn(&digits) {
                found.extend(slice(row, four).map(|imei| (Kind::Imei, imei)));
            }
        }
        for (at, _) in row.match_indices('+') {
            let number = row.get(at..).unwrap_or_default().trim_end_matches([' ', '-', '(', '+']);
            let digits = number.bytes().filter(u8::is_ascii_digit).count();
            let real = number.as_bytes().get(1).is_some_and(|first| (b'1'..=b'9').contains(first));
            if real && (8..=15).contains(&digits) && stands_alone(text, start + at, start + at + number.len())
            {
                found.push((Kind::Phone, number));
            }
        }
    }
}

/// The part of `row` from the first of these groups, which lie in it, to the last.
fn slice<'a>(row: &'a str, groups: &[&'a str]) -> Option<&'a str> {
    let offset = |group: &str| group.as_ptr() as usize - row.as_ptr() as usize;
    let (first, last) = (groups.first()?, groups.last()?);
    row.get(offset(first)..offset(last) + last.len())
}

/// Folders of people, of either kind of slash, escaped or not.
fn homes<'a>(text: &'a str, found: &mut Vec<(Kind, &'a str)>) {
    for (root, stop) in [
        ("/Users/", "/\\\"'<>:;,) \t\r\n"),
        ("/home/", "/\\\"'<>:;,) \t\r\n"),
        ("\\Users\\", "/\\\"'<>:;,\t\r\n"),
        ("\\\\Users\\\\", "/\\\"'<>:;,\t\r\n"),
        ("%2FUsers%2F", "%\"'<> \t\r\n"),
    ] {
        for (at, _) in text.match_indices(root) {
            let from = at + root.len();
            let name = text.get(from..).unwrap_or_default();
            let name = name.split(|c: char| stop.contains(c)).next().unwrap_or_default();
            let system = ["Shared", "mobile", "Public", "Default", "root"].contains(&name);
            let drive = text.get(..at).is_some_and(|before| before.ends_with(':')) && at >= 2;
            let start = if drive && root.starts_with('\\') { at - 2 } else { at };
            if !name.is_empty() && name.len() <= 64 && !system {
                found.extend(text.get(start..from + name.len()).map(|home| (Kind::Home, home)));
            }
        }
    }
}

/// Values behind a key that says what they are.
fn keyed<'a>(text: &'a str, kept: &BTreeSet<String>, found: &mut Vec<(Kind, &'a str)>) {
    for (start, end) in rows(text, |b| b.is_ascii_alphanumeric() || b"_-".contains(&b)) {
        let Some(word) = text.get(start..end).filter(|word| word.len() <= 40) else { continue };
        let lower = word.to_ascii_lowercase();
        for (key, kind) in KEYS {
            let (first, rest) = key.split_once(' ').unwrap_or((key, ""));
            let after = text.get(end..).unwrap_or_default();
            let after = if rest.is_empty() {
                (lower == first).then_some(after)
            } else {
                let next = after.trim_start_matches(' ');
                let same = next.get(..rest.len()).is_some_and(|next| next.eq_ignore_ascii_case(rest));
                (lower == first && same).then(|| next.get(rest.len()..)).flatten()
            };
            let value = after.and_then(|after| behind(after, *kind)).filter(|value| fits(*kind, value));
            if let Some(value) = value.filter(|value| !kept.contains(&value.to_lowercase())) {
                found.push((*kind, value));
            }
        }
    }
}

/// The value after a key: behind quotes, a colon, an equals sign, a bracket, or the tags of a property list.
fn behind(mut after: &str, kind: Kind) -> Option<&str> {
    let mut joined = false;
    for _ in 0..16 {
        let rest = after.trim_start_matches(['"', '\'', '\\', ' ', '\t', '\r', '\n']);
        if let Some(tag) = rest.strip_prefix('<') {
            let (name, behind) = tag.split_once('>')?;
            if !["/key", "string", "integer", "data"].contains(&name) {
                return None;
            }
            joined = true;
            after = behind;
        } else if let Some(behind) = rest.strip_prefix([':', '=', '[']) {
            joined = true;
            after = behind;
        } else {
            after = rest;
            break;
        }
    }
    let free = matches!(kind, Kind::Name | Kind::Account | Kind::Phone);
    let ends = |c: char| {
        if free { "\"\\<]\r\n,;".contains(c) } else { !(c.is_ascii_alphanumeric() || ":-".contains(c)) }
    };
    let value = after.split(ends).next().unwrap_or_default().trim();
    (joined && !value.is_empty()).then_some(value)
}

/// Whether a value behind a key can be what the key says.
fn fits(kind: Kind, value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let hexadecimal = value.bytes().all(|b| b.is_ascii_hexdigit() || b":-".contains(&b));
    match kind {
        Kind::Ecid => {
            value.len() >= 8 && (crate::id::parse_hex(value).is_some() || value.parse::<u64>().is_ok())
        }
        Kind::Udid => hexadecimal && value.len() >= 20,
        Kind::Serial => (8..=24).contains(&value.len()) && digits > 0,
        Kind::Imei => hexadecimal && (14..=18).contains(&value.len()),
        Kind::Iccid => (10..=22).contains(&digits) && value.len() == digits,
        Kind::Mac => hexadecimal && (12..=17).contains(&value.len()),
        Kind::Phone => digits >= 6,
        Kind::Name | Kind::Account => (2..=64).contains(&value.chars().count()),
        Kind::Home | Kind::Blob => false,
    }
}
