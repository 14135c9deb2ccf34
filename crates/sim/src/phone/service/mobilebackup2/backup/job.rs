//! What goes into a backup: every file with its key, and the two manifests.

use std::collections::BTreeMap;
use std::sync::Arc;

use rightful_core::hex;
use sha1::{Digest as _, Sha1};

use super::There;
use crate::mint::WITH_DIGEST;
use crate::phone::Phone;
use crate::phone::backup::archive::{self, Extra};
use crate::phone::backup::bag::{Bag, Keys};
use crate::phone::backup::cipher::{self, Key};
use crate::phone::backup::index::{self, Row};
use crate::phone::backup::{Known, Stored, Unfinished, Written, device_key, keychain, lists};
use crate::phone::data::{Content, Data, Item, Kind, Spot};
use crate::phone::lockdown::clock;

/// So many files, and so many bytes, go into one message.
const FILES_AT_A_TIME: usize = 100;
const BYTES_AT_A_TIME: u64 = 4 << 20;
/// The class that protects the index.
const INDEX_CLASS: u32 = 3;

/// A backup that is being made.
pub(super) struct Job {
    /// The folder on the computer.
    pub(super) target: String,
    pub(super) uuid: String,
    pub(super) now: i64,
    pub(super) full: bool,
    data: Arc<Data>,
    device: Key,
    pub(super) bag: Bag,
    keys: Keys,
    encrypted: bool,
    /// By file id.
    pub(super) entries: Arc<BTreeMap<String, (Spot, Item)>>,
}

/// Both manifests as they go to the computer.
pub(super) struct Manifests {
    pub(super) index: Vec<u8>,
    pub(super) list: Vec<u8>,
    /// For the next backup.
    pub(super) written: Written,
}

impl Job {
    /// Looks at the phone as it is now.
    pub(super) fn new(phone: &Phone, target: String) -> Self {
        let encryption = phone.encryption();
        let (lazy, device, generation, count) = phone.read(|state| {
            (state.data.clone(), device_key(state), state.backup.generation, state.backup.backups)
        });
        let data = lazy.get();
        let encrypted = encryption.is_some();
        let (bag, keys) = match encryption {
            Some(encryption) => (encryption.bag.clone(), encryption.keys.clone()),
            None => {
                let bag = Bag::make(&device, generation, None);
                let keys = bag.keys(&device);
                (bag, keys)
            }
        };
        let now = clock() as i64;
        let unique = cipher::derived(&[
            &device,
            b"backup",
            &count.to_be_bytes(),
            &now.to_be_bytes(),
            target.as_bytes(),
        ]);
        let uuid = hex::encode(&unique[..16]).to_uppercase();
        let uuid = [&uuid[..8], &uuid[8..12], &uuid[12..16], &uuid[16..20], &uuid[20..]].join("-");
        let mut entries: BTreeMap<String, (Spot, Item)> =
            data.items.iter().map(|(spot, item)| (spot.file_id(), (spot.clone(), item.clone()))).collect();
        if let Some((spot, item)) = keychain::file(&data, &keys, &bag.uuid, now) {
            entries.insert(spot.file_id(), (spot, item));
        }
        let entries = Arc::new(entries);
        Self { target, uuid, now, full: true, data, device, bag, keys, encrypted, entries }
    }

    /// From now on the phone knows that the computer has the beginning of this backup.
    pub(super) fn begin(&self, phone: &Phone, there: &There) {
        let mut files = there.staged.clone();
        files.extend(there.placed.clone());
        let known =
            Known { uuid: self.uuid.clone(), bag: self.bag.uuid, index: [0; 32], files, written: None };
        let moving = !there.placed.is_empty();
        phone.change(|state| {
            state.backup.unfinished.insert(self.target.clone(), Unfinished { known, moving })
        });
    }

    fn content(&self, id: &str) -> Option<(&Spot, &Item, &Content)> {
        let (spot, item) = self.entries.get(id)?;
        match &item.kind {
            Kind::File(content) => Some((spot, item, content)),
            Kind::Folder | Kind::Link(_) => None,
        }
    }

    /// What is a file.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        let is_file = |item: &Item| matches!(item.kind, Kind::File(_));
        self.entries.iter().filter(move |(_, (_, item))| is_file(item)).map(|(id, _)| id.as_str())
    }

    pub(super) fn is_needed(&self, id: &str, there: &There) -> bool {
        let Some((_, _, content)) = self.content(id) else { return false };
        let same = |stored: &Stored| stored.stamp == content.stamp();
        let known = there.known.as_ref().and_then(|known| known.files.get(id));
        !(there.staged.contains_key(id) || there.placed.contains_key(id) || known.is_some_and(same))
    }

    /// How long a file is in the backup.
    pub(super) fn length(&self, id: &str) -> u64 {
        let length = self.content(id).map_or(0, |(_, _, content)| content.len());
        if self.encrypted { (length / 16 + 1) * 16 } else { length }
    }

    /// What goes into one message.
    pub(super) fn portions(&self, ids: &[String]) -> Vec<Vec<String>> {
        let mut portions: Vec<Vec<String>> = Vec::new();
        let mut bytes = BYTES_AT_A_TIME;
        for id in ids {
            match portions.last_mut() {
                Some(last) if last.len() < FILES_AT_A_TIME && bytes < BYTES_AT_A_TIME => {
                    last.push(id.clone())
                }
                _ => {
                    portions.push(vec![id.clone()]);
                    bytes = 0;
                }
            }
            bytes += self.length(id);
        }
        portions
    }

    /// The key of a file: the same contents under the same bag are the same bytes.
    fn key(&self, id: &str, stamp: u64) -> Key {
        cipher::derived(&[&self.device, b"file", &self.bag.uuid, id.as_bytes(), &stamp.to_be_bytes()])
    }

    /// A file as it goes to the computer.
    pub(super) fn sealed(&self, id: &str) -> Option<(String, Vec<u8>, Stored)> {
        let (spot, _, content) = self.content(id)?;
        let (plain, stamp) = (content.bytes(), content.stamp());
        let bytes = if self.encrypted { cipher::encrypt(&self.key(id, stamp), plain) } else { plain };
        let digest = WITH_DIGEST.contains(&&*spot.domain).then(|| Sha1::digest(&bytes).into());
        let stored = Stored { stamp, length: bytes.len() as u64, digest };
        Some((id.to_owned(), bytes, stored))
    }

    /// `Manifest.db` and `Manifest.plist`; from those of an earlier backup under the same keys, where there is one.
    pub(super) fn manifests(
        &self,
        phone: &Phone,
        files: &BTreeMap<String, Stored>,
        before: Option<&Known>,
    ) -> Manifests {
        let row = |(id, entry): (&String, &(Spot, Item))| self.row(id, entry, files.get(id));
        let written = before.and_then(|known| Some((known, known.written.as_deref()?)));
        let image = match written {
            None => index::build(self.entries.iter().map(row)),
            Some((known, Written { image, entries })) => {
                let is_other = |(id, entry): &(&String, &(Spot, Item))| {
                    entries.get(*id) != Some(*entry) || known.files.get(*id) != files.get(*id)
                };
                let gone = entries.keys().filter(|id| !self.entries.contains_key(*id));
                index::renew(image, self.entries.iter().filter(is_other).map(row), gone.map(String::as_str))
            }
        };
        // In memory nothing of it fails.
        let image = image.unwrap_or_default();
        let (mut index, mut wrapped) = (image.clone(), None);
        if self.encrypted {
            let key = cipher::derived(&[&self.device, b"index", &self.bag.uuid, self.uuid.as_bytes()]);
            index = index::seal(&key, index);
            wrapped = self.keys.get(INDEX_CLASS).map(|class| cipher::wrap_in_class(INDEX_CLASS, class, &key));
        }
        let bag = self.bag.to_bytes();
        let list = phone.read(|state| lists::manifest(state, &self.data, bag, wrapped, self.now));
        Manifests { index, list, written: Written { image, entries: self.entries.clone() } }
    }

    fn row(&self, id: &str, (spot, item): &(Spot, Item), stored: Option<&Stored>) -> Row {
        let mut extra = Extra { key: None, digest: stored.and_then(|stored| stored.digest) };
        if let (true, Some(stored)) = (self.encrypted, stored) {
            let class = u32::from(item.class);
            let key = self.key(id, stored.stamp);
            extra.key = self.keys.get(class).map(|class_key| cipher::wrap_in_class(class, class_key, &key));
        }
        let flags = match item.kind {
            Kind::File(_) => 1,
            Kind::Folder => 2,
            Kind::Link(_) => 4,
        };
        let record = archive::encode(&spot.path, item, &extra);
        Row { id: id.to_owned(), domain: spot.domain.to_string(), path: spot.path.clone(), flags, record }
    }
}
