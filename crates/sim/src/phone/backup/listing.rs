//! Everything that is on a phone, item by item, as the next backup would hold it: for comparisons.

use serde::Serialize;

use super::bag::Bag;
use super::{device_key, keychain};
use crate::phone::Phone;
use crate::phone::data::{Item, Kind, Spot, sha256};

/// One item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// `HomeDomain` …
    pub domain: String,
    /// Empty for the domain itself.
    pub path: String,
    /// The name under which a backup has it.
    pub id: String,
    /// With the kind.
    pub mode: u16,
    /// In seconds since 1970.
    pub modified: i64,
    /// Of a file, in bytes.
    pub size: Option<u64>,
    /// Of a file.
    pub sha256: Option<String>,
    /// Of a link.
    pub target: Option<String>,
}

impl Listed {
    fn of(spot: &Spot, item: &Item) -> Self {
        let (size, digest, target) = match &item.kind {
            Kind::File(content) => (Some(content.len()), Some(sha256(&content.bytes())), None),
            Kind::Link(target) => (None, None, Some(target.clone())),
            Kind::Folder => (None, None, None),
        };
        Self {
            domain: spot.domain.to_string(),
            path: spot.path.clone(),
            id: spot.file_id(),
            mode: item.mode,
            modified: item.modified,
            size,
            sha256: digest,
            target,
        }
    }
}

impl Phone {
    /// Every item, the keychain's file for the keys of today included. Reads all that is on the phone.
    pub fn listing(&self) -> Vec<Listed> {
        let encryption = self.encryption();
        let (lazy, device, generation) =
            self.read(|state| (state.data.clone(), device_key(state), state.backup.generation));
        let data = lazy.get();
        let mut listed: Vec<Listed> = data.items.iter().map(|(spot, item)| Listed::of(spot, item)).collect();
        let (keys, uuid) = match encryption {
            Some(encryption) => (encryption.keys.clone(), encryption.bag.uuid),
            None => {
                let bag = Bag::make(&device, generation, None);
                (bag.keys(&device), bag.uuid)
            }
        };
        if let Some((spot, item)) = keychain::file(&data, &keys, &uuid, 0) {
            listed.push(Listed::of(&spot, &item));
        }
        listed
    }
}
