//! What is on a virtual phone: its owner's files, keychain and apps, made from a seed or given by a restore.
//!
//! Contents follow from a seed and are made when they are read: a phone with 2 GB on it needs no memory for them. What a
//! restore brings is kept in a nameless file. A [`Data`] never changes: whoever backs it up has a snapshot.

mod content;
mod spool;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use rightful_core::hex;
use serde::Serialize;
use sha2::{Digest, Sha256};

pub use content::Content;
pub(crate) use content::{add_noise, noise};
pub(crate) use spool::Spool;

use crate::fault::Numbers;

/// The most files that can be minted, and the most bytes.
const MOST_FILES: u32 = 200_000;
const MOST_BYTES: u64 = 64 << 30;

/// How much data is minted, and from which seed. Written `SEED:FILES:BYTES`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataSpec {
    /// Other seeds make other data.
    pub seed: u64,
    /// About how many files; folders and links come on top.
    pub files: u32,
    /// About how many bytes in all of them.
    pub bytes: u64,
}

impl Default for DataSpec {
    fn default() -> Self {
        Self { seed: 1, files: 300, bytes: 6 << 20 }
    }
}

/// A text that says no [`DataSpec`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not SEED:FILES:BYTES with at most {MOST_FILES} files and {MOST_BYTES} bytes")]
pub struct BadData(String);

impl FromStr for DataSpec {
    type Err = BadData;

    fn from_str(text: &str) -> Result<Self, BadData> {
        let bad = || BadData(text.chars().take(64).collect());
        let mut parts = text.split(':');
        let mut number = || parts.next().and_then(|part| part.parse::<u64>().ok()).ok_or_else(bad);
        let (seed, files, bytes) = (number()?, number()?, number()?);
        let files = u32::try_from(files).ok().filter(|files| *files <= MOST_FILES).ok_or_else(bad)?;
        if parts.next().is_some() || bytes > MOST_BYTES {
            return Err(bad());
        }
        Ok(Self { seed, files, bytes })
    }
}

/// Where an item lies: a domain and a path in it, which is empty for the domain itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// `HomeDomain`, `AppDomain-com.example.notes` …
    pub domain: Arc<str>,
    /// With plain slashes.
    pub path: String,
}

impl Spot {
    /// The name under which a backup has it: SHA-1 over domain, hyphen and path, in hexadecimal.
    pub fn file_id(&self) -> String {
        let mut hash = sha1::Sha1::new();
        hash.update(self.domain.as_bytes());
        hash.update(b"-");
        hash.update(self.path.as_bytes());
        hex::encode(&hash.finalize())
    }
}

/// A file, a folder or a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which of them.
    pub kind: Kind,
    /// As `stat` gives it, with the kind.
    pub mode: u16,
    /// Owner and group.
    pub owner: (u32, u32),
    /// Last change of the contents, in seconds since 1970.
    pub modified: i64,
    /// Last change of anything.
    pub changed: i64,
    /// When it was made.
    pub born: i64,
    /// Its number in the file system.
    pub inode: u64,
    /// The class of its protection.
    pub class: u8,
    /// What the index of a backup says of its size where that is not the truth: a database that is written while it is copied.
    pub live_size: Option<u64>,
    /// Extended attributes, a property list.
    pub attributes: Option<Vec<u8>>,
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A folder.
    Folder,
    /// A symbolic link, and where it leads on the phone.
    Link(String),
    /// A file.
    File(Content),
}

/// An app that the owner has installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// `com.example.notes`
    pub bundle: String,
    /// As the home screen has it.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// One entry of the keychain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeychainItem {
    /// `genp`, `inet`, `cert` or `keys`.
    pub table: &'static str,
    /// The class that protects it; 9, 10 and 11 never leave the phone.
    pub class: u32,
    /// Its attributes and its secret, as the phone writes them before it encrypts.
    pub plain: Vec<u8>,
}

/// Everything that is on a phone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Data {
    /// By domain and path: a folder comes before what is in it.
    pub items: BTreeMap<Spot, Item>,
    /// In their order.
    pub keychain: Vec<KeychainItem>,
    /// In their order.
    pub apps: Vec<App>,
}

/// What there is, in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Files.
    pub files: usize,
    /// Folders, the domains themselves included.
    pub folders: usize,
    /// Symbolic links.
    pub links: usize,
    /// The bytes of all files.
    pub bytes: u64,
    /// Entries of the keychain.
    pub keychain: usize,
    /// Apps.
    pub apps: usize,
}

impl Data {
    /// In numbers.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { keychain: self.keychain.len(), apps: self.apps.len(), ..Counts::default() };
        for item in self.items.values() {
            match &item.kind {
                Kind::Folder => counts.folders += 1,
                Kind::Link(_) => counts.links += 1,
                Kind::File(content) => {
                    counts.files += 1;
                    counts.bytes += content.len();
                }
            }
        }
        counts
    }

    /// A digest over every name, mode, owner, time and byte, in hexadecimal: equal for phones with equal data.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for (spot, item) in &self.items {
            hash.update(item.line(spot).as_bytes());
        }
        for entry in &self.keychain {
            hash.update(format!("{} {} {}\n", entry.table, entry.class, sha256(&entry.plain)).as_bytes());
        }
        hex::encode(&hash.finalize())
    }

    /// Changes about `percent` of the files, the same for the same seed: most get other contents, some go, some are new.
    #[must_use]
    pub fn changed(&self, percent: u8, seed: u64) -> Self {
        let mut numbers = Numbers(seed ^ 0x00C4_A46E);
        let mut new = self.clone();
        for (spot, item) in &self.items {
            let Kind::File(content) = &item.kind else { continue };
            if numbers.below(100) >= u64::from(percent) || content.is_structured() {
                continue;
            }
            let fresh = Content::Noise { seed: numbers.draw(), length: content.len() + numbers.below(500) };
            let fresh = Item { kind: Kind::File(fresh), modified: item.modified + 5000, ..item.clone() };
            match numbers.below(10) {
                0 => drop(new.items.remove(spot)),
                1 => {
                    let path = format!("{} {}", spot.path, numbers.below(1 << 30));
                    new.items.insert(Spot { domain: spot.domain.clone(), path }, fresh);
                }
                _ => drop(new.items.insert(spot.clone(), fresh)),
            }
        }
        new
    }
}

impl Item {
    /// The line of an item in the digest of all.
    pub fn line(&self, spot: &Spot) -> String {
        let what = match &self.kind {
            Kind::Folder => String::new(),
            Kind::Link(target) => target.clone(),
            Kind::File(content) => sha256(&content.bytes()),
        };
        let attributes = self.attributes.as_deref().map(sha256).unwrap_or_default();
        let (owner, group) = self.owner;
        format!(
            "{}\0{}\0{:o} {owner}:{group} {} {} {} {what} {attributes}\n",
            spot.domain, spot.path, self.mode, self.modified, self.born, self.class
        )
    }
}

impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.counts().fmt(f)
    }
}

/// The data of a phone, minted when somebody first looks.
#[derive(Debug, Clone)]
pub struct Lazy {
    spec: DataSpec,
    made: Arc<OnceLock<Arc<Data>>>,
}

impl Lazy {
    /// What follows from this.
    pub fn of(spec: DataSpec) -> Self {
        Self { spec, made: Arc::default() }
    }

    /// This.
    pub fn made(data: Data) -> Self {
        let made = OnceLock::from(Arc::new(data));
        Self { spec: DataSpec { seed: 0, files: 0, bytes: 0 }, made: Arc::new(made) }
    }

    /// As it is now.
    pub fn get(&self) -> Arc<Data> {
        self.made.get_or_init(|| Arc::new(crate::mint::data(&self.spec))).clone()
    }
}

impl Serialize for Lazy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().counts().serialize(serializer)
    }
}

/// SHA-256 in hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex::encode(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_specification_is_three_numbers_within_bounds() {
        assert_eq!(
            "7:20000:2000000000".parse(),
            Ok(DataSpec { seed: 7, files: 20000, bytes: 2_000_000_000 })
        );
        for bad in ["", "1", "1:2", "1:2:x", "1:2:3:4", "1:200001:3", "1:2:99999999999999", "-1:2:3"] {
            assert!(bad.parse::<DataSpec>().is_err(), "{bad}");
        }
    }

    #[test]
    fn file_ids_are_those_that_are_known() {
        for (domain, path, id) in [
            ("HomeDomain", "Library/SMS/sms.db", "3d0d7e5fb2ce288813306e4d4636395e047a3d28"),
            ("KeychainDomain", "keychain-backup.plist", "51a4616e576dd33cd2abadfea874eb8ff246bf0e"),
            ("CameraRollDomain", "Media/PhotoData/Photos.sqlite", "12b144c0bd44f2b3dffd9186d3f9c05b917cee25"),
        ] {
            assert_eq!(Spot { domain: domain.into(), path: path.to_owned() }.file_id(), id);
        }
    }

    #[test]
    fn changed_data_differ_and_the_same_change_is_the_same() {
        let data = crate::mint::data(&DataSpec::default());
        let (one, two) = (data.changed(10, 3), data.changed(10, 3));
        assert_eq!(one, two);
        assert_ne!(one.digest(), data.digest());
        let kept = data.items.iter().filter(|(spot, item)| one.items.get(spot) == Some(item)).count();
        assert!(kept * 10 > data.items.len() * 8, "{kept} of {}", data.items.len());
        assert!(data.items.keys().any(|spot| !one.items.contains_key(spot)), "something is gone");
        assert!(one.items.keys().any(|spot| !data.items.contains_key(spot)), "something is new");
    }
}
