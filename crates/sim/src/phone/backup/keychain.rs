//! `keychain-backup.plist`: the keychain as it travels with a backup.
//!
//! Every entry: version 3, class, a wrapped key, and the attributes encrypted with AES-256-GCM under an empty nonce. The
//! key is wrapped in the key of the class: 9, 10 and 11 open on the phone that made the backup only.

use aes::Aes256;
use aes_gcm::AesGcm;
use aes_gcm::aead::consts::U0;
use aes_gcm::aead::{Aead as _, KeyInit as _};
use plist::{Dictionary, Value};
use rightful_proto::frame::{self, Limits};

use super::bag::Keys;
use super::cipher::{self, Key, WRAPPED};
use crate::phone::data::{Content, Data, Item, KeychainItem, Kind, Spot};

/// Where it lies.
pub(crate) const DOMAIN: &str = "KeychainDomain";
/// See above.
pub(crate) const PATH: &str = "keychain-backup.plist";

const TABLES: [&str; 4] = ["genp", "inet", "cert", "keys"];
const VERSION: u32 = 3;
const LIMITS: Limits = Limits { bytes: 64 << 20, depth: 8, items: 500_000 };

/// Writes a keychain for a bag.
pub(crate) fn export(items: &[KeychainItem], keys: &Keys, uuid: &[u8; 16]) -> Vec<u8> {
    let mut tables = Dictionary::new();
    for table in TABLES {
        let mut entries = Vec::new();
        for (place, item) in items.iter().enumerate().filter(|(_, item)| item.table == table) {
            let Some(class_key) = keys.get(item.class) else { continue };
            let number = (place as u64).to_be_bytes();
            let key = cipher::derived(&[b"keychain", class_key, uuid, &number]);
            let Some(sealed) = seal(&key, &item.plain) else { continue };
            let mut data = VERSION.to_le_bytes().to_vec();
            data.extend_from_slice(&item.class.to_le_bytes());
            data.extend_from_slice(&(WRAPPED as u32).to_le_bytes());
            data.extend_from_slice(&cipher::wrap(class_key, &key));
            data.extend_from_slice(&sealed);
            let reference = [table.as_bytes(), &number].concat();
            entries.push(Value::Dictionary(Dictionary::from_iter([
                ("v_Data".to_owned(), Value::Data(data)),
                ("v_PersistentRef".to_owned(), Value::Data(reference)),
            ])));
        }
        tables.insert(table.to_owned(), Value::Array(entries));
    }
    frame::binary(&Value::Dictionary(tables)).unwrap_or_default()
}

/// The keychain as a file of its own.
pub(crate) fn file(data: &Data, keys: &Keys, uuid: &[u8; 16], now: i64) -> Option<(Spot, Item)> {
    if data.keychain.is_empty() {
        return None;
    }
    let bytes = export(&data.keychain, keys, uuid);
    let item = Item {
        kind: Kind::File(Content::Made(bytes.into())),
        mode: 0o100_600,
        owner: (64, 64),
        modified: now,
        changed: now,
        born: now,
        inode: 1999,
        class: 3,
        live_size: None,
        attributes: None,
    };
    Some((Spot { domain: DOMAIN.into(), path: PATH.to_owned() }, item))
}

/// Reads a keychain that a host has given back: what opens here, in its order.
pub(crate) fn import(bytes: &[u8], keys: &Keys) -> Option<Vec<KeychainItem>> {
    let mut tables = frame::plist_bounded(bytes, &LIMITS).ok()?.into_dictionary()?;
    let mut items = Vec::new();
    for table in TABLES {
        for entry in tables.remove(table).and_then(Value::into_array).unwrap_or_default() {
            let entry = entry.into_dictionary()?;
            let data = entry.get("v_Data").and_then(Value::as_data)?;
            // Behind the name of the table.
            let place =
                entry.get("v_PersistentRef").and_then(Value::as_data).and_then(|bytes| bytes.get(4..));
            if let Some(item) = open(table, data, keys) {
                items.push((place.unwrap_or_default().to_vec(), item));
            }
        }
    }
    items.sort_by(|(one, _), (other, _)| one.cmp(other));
    Some(items.into_iter().map(|(_, item)| item).collect())
}

fn open(table: &'static str, data: &[u8], keys: &Keys) -> Option<KeychainItem> {
    let (header, rest) = data.split_first_chunk::<12>()?;
    let number = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let (version, class, length) = (number(0), number(4) & 0xF, number(8));
    if version != VERSION || length as usize != WRAPPED {
        return None;
    }
    let (wrapped, sealed) = rest.split_at_checked(WRAPPED)?;
    let key = cipher::unwrap(keys.get(class)?, wrapped)?;
    let plain = AesGcm::<Aes256, U0>::new(&key.into()).decrypt(&[].into(), sealed).ok()?;
    Some(KeychainItem { table, class, plain })
}

fn seal(key: &Key, plain: &[u8]) -> Option<Vec<u8>> {
    AesGcm::<Aes256, U0>::new(key.into()).encrypt(&[].into(), plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::backup::Rounds;
    use crate::phone::backup::bag::Bag;
    use crate::phone::data::DataSpec;

    #[test]
    fn everything_opens_at_home_and_what_is_bound_nowhere_else() {
        let items = crate::mint::data(&DataSpec::default()).keychain;
        let bag = Bag::make(&[1; 32], 1, Some((b"pw", Rounds::FEW)));
        let written = export(&items, &bag.keys(&[1; 32]), &bag.uuid);
        let home = bag.open(b"pw", &[1; 32]).expect("right");
        assert_eq!(import(&written, &home).as_ref(), Some(&items));
        let elsewhere = bag.open(b"pw", &[2; 32]).expect("right");
        let kept: Vec<_> = items.iter().filter(|item| item.class < 9).cloned().collect();
        assert!(kept.len() < items.len());
        assert_eq!(import(&written, &elsewhere), Some(kept));
        assert_eq!(import(b"nonsense", &home), None);
    }
}
