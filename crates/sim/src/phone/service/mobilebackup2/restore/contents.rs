//! What the lists of a backup promise: its folders and links, and the files that are wanted, with their keys.

use std::collections::BTreeMap;

use sha1::{Digest as _, Sha1};

use super::super::link::End;
use super::{bare, damaged, spot};
use crate::phone::Phone;
use crate::phone::backup::archive;
use crate::phone::backup::bag::{Bag, Keys};
use crate::phone::backup::cipher::{self, Key};
use crate::phone::backup::device_key;
use crate::phone::backup::index;
use crate::phone::backup::lists::Manifest;
use crate::phone::data::{Content, Data, Item, Kind, Spot};

/// What is behind the lists.
pub(super) struct Contents {
    /// Folders and links.
    pub(super) data: Data,
    /// By file id.
    pub(super) wanted: BTreeMap<String, Wanted>,
    pub(super) keys: Keys,
}

/// A file that must come.
pub(super) struct Wanted {
    pub(super) spot: Spot,
    pub(super) item: Item,
    /// What the index says of its size: near the truth.
    pub(super) about: u64,
    key: Option<Key>,
    digest: Option<[u8; 20]>,
    encrypted: bool,
}

impl Wanted {
    /// What is in it, if the bytes are those that the index promises.
    pub(super) fn plain(&self, bytes: Vec<u8>) -> Option<Vec<u8>> {
        let digest: [u8; 20] = Sha1::digest(&bytes).into();
        if self.digest.is_some_and(|wanted| wanted != digest) {
            return None;
        }
        match &self.key {
            Some(key) => cipher::decrypt(key, bytes),
            None => (!self.encrypted || bytes.is_empty()).then_some(bytes),
        }
    }
}

impl Contents {
    /// Opens a backup. Without the password an encrypted one stays shut.
    pub(super) fn open(
        phone: &Phone,
        manifest: &Manifest,
        password: Option<&[u8]>,
        mut image: Vec<u8>,
    ) -> Result<Self, End> {
        let device = phone.read(device_key);
        let bag = Bag::parse(&manifest.bag).ok_or_else(|| damaged("the bag of keys cannot be read"))?;
        let keys = if manifest.encrypted {
            let wrong = || End::failed(207, "Invalid password");
            let keys = bag.open(password.ok_or_else(wrong)?, &device).ok_or_else(wrong)?;
            let key =
                unwrapped(&keys, manifest.key.as_deref()).ok_or_else(|| damaged("the index has no key"))?;
            image = cipher::decrypt(&key, image).ok_or_else(|| damaged("the index is damaged"))?;
            keys
        } else {
            bag.keys(&device)
        };
        if image.len() > index::LONGEST {
            return Err(damaged("the index is too large"));
        }
        let rows = index::read(&image).map_err(|_| damaged("the index cannot be read"))?;
        let mut contents = Self { data: Data::default(), wanted: BTreeMap::new(), keys };
        for row in &rows {
            contents.add(row, manifest.encrypted)?;
        }
        Ok(contents)
    }

    fn add(&mut self, row: &index::Row, encrypted: bool) -> Result<(), End> {
        let broken = || damaged("a record of the index cannot be read");
        let record = archive::decode(&row.record).ok_or_else(broken)?;
        let spot = spot(row);
        if spot.file_id() != row.id {
            return Err(damaged("a file of the index has another's name"));
        }
        let mut item = Item {
            kind: Kind::Folder,
            mode: record.mode,
            owner: record.owner,
            modified: record.modified,
            changed: record.changed,
            born: record.born,
            inode: record.inode,
            class: record.class,
            live_size: None,
            attributes: record.attributes,
        };
        if row.flags == 1 {
            let key = record.extra.key.as_deref();
            let unwrapped = unwrapped(&self.keys, key);
            if encrypted && key.is_some() && unwrapped.is_none() {
                return Err(damaged("a file has no key"));
            }
            item.kind = Kind::File(Content::Made([].into()));
            let wanted = Wanted {
                spot,
                item,
                about: record.size,
                key: unwrapped.filter(|_| encrypted),
                digest: record.extra.digest,
                encrypted,
            };
            self.wanted.insert(row.id.clone(), wanted);
        } else {
            item.kind = bare(row, record.target).ok_or_else(broken)?;
            self.data.items.insert(spot, item);
        }
        Ok(())
    }
}

/// Class and wrapped key, as they stand in lists and records.
fn unwrapped(keys: &Keys, bytes: Option<&[u8]>) -> Option<Key> {
    let (class, wrapped) = bytes?.split_first_chunk::<4>()?;
    cipher::unwrap(keys.get(u32::from_le_bytes(*class))?, wrapped)
}
