//! The entries of a keychain, as a phone writes them before it encrypts: a DER set of pairs.
//!
//! Classes 6, 7 and 8 travel with an encrypted backup; 9, 10 and 11 stay with the phone that made them.

use crate::fault::Numbers;
use crate::phone::data::KeychainItem;

const SET: u8 = 0x31;
const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const OCTETS: u8 = 0x04;
const TEXT: u8 = 0x0C;
const TIME: u8 = 0x18;

/// `pdmn`, the class in letters.
const LETTERS: [(u32, &str); 6] = [(6, "ak"), (7, "ck"), (8, "dk"), (9, "aku"), (10, "cku"), (11, "dku")];

pub(super) fn items(numbers: &mut Numbers) -> Vec<KeychainItem> {
    let mut items = Vec::new();
    for turn in 0..24_u64 {
        let (class, letters) = LETTERS[turn as usize % LETTERS.len()];
        let secret = format!("secret-{:08x}", numbers.draw() as u32);
        let mut pairs = vec![
            pair("acct", TEXT, b"anna@example.org"),
            pair("agrp", TEXT, b"com.example.notes"),
            pair("cdat", TIME, b"20240101120000.5Z"),
            pair("mdat", TIME, b"20250101120000Z"),
            pair("pdmn", TEXT, letters.as_bytes()),
            pair("sync", INTEGER, &[0]),
            pair("tomb", INTEGER, &[0]),
            pair("v_Data", OCTETS, secret.as_bytes()),
        ];
        let table = if turn % 3 == 2 { "inet" } else { "genp" };
        if table == "inet" {
            pairs.push(pair("srvr", TEXT, format!("server{turn}.example.org").as_bytes()));
            pairs.push(pair("ptcl", INTEGER, &numbers.below(100).to_be_bytes()[7..]));
            pairs.push(pair("port", INTEGER, &[0x01, 0xBB]));
            pairs.push(pair("path", TEXT, b"/"));
        } else {
            pairs.push(pair("svce", TEXT, format!("Example service {turn} ü").as_bytes()));
            pairs.push(pair("labl", TEXT, b"Example"));
        }
        items.push(KeychainItem { table, class, plain: set(pairs) });
    }
    for table in ["cert", "keys"] {
        let pairs = vec![
            pair("labl", TEXT, table.as_bytes()),
            pair("pdmn", TEXT, b"ck"),
            pair("v_Data", OCTETS, &numbers.draw().to_be_bytes()),
        ];
        items.push(KeychainItem { table, class: 7, plain: set(pairs) });
    }
    items
}

/// As DER wants a set: its members in the order of their bytes.
fn set(mut pairs: Vec<Vec<u8>>) -> Vec<u8> {
    pairs.sort();
    tagged(SET, &pairs.concat())
}

fn pair(key: &str, tag: u8, value: &[u8]) -> Vec<u8> {
    tagged(SEQUENCE, &[tagged(TEXT, key.as_bytes()), tagged(tag, value)].concat())
}

fn tagged(tag: u8, bytes: &[u8]) -> Vec<u8> {
    let length = bytes.len();
    let mut out = vec![tag];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => out.push(short),
        Ok(long) => out.extend_from_slice(&[0x81, long]),
        // Entries are shorter than that by far.
        Err(_) => {
            out.push(0x82);
            out.extend_from_slice(&(length as u16).to_be_bytes());
        }
    }
    out.extend_from_slice(bytes);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_lead_from_pair_to_pair() {
        for item in items(&mut Numbers(1)) {
            let plain = &item.plain;
            let mut at = match (plain[0], plain[1]) {
                (SET, 0x81) => 3,
                (SET, 0x82) => 4,
                (SET, _) => 2,
                other => panic!("{other:?}"),
            };
            while at < plain.len() {
                assert_eq!(plain[at], SEQUENCE);
                at += 2 + usize::from(plain[at + 1]);
            }
            assert_eq!(at, plain.len());
        }
    }
}
