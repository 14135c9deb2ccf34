//! The keychain in a backup: passwords of apps and networks, certificates and keys, as far as the backup password opens them.
//!
//! `keychain-backup.plist` in `KeychainDomain` has four lists, `genp`, `inet`, `cert` and `keys`, of dictionaries
//! `{v_Data, v_PersistentRef}`. What a device keeps for itself is encrypted with a key that never leaves it; such items are
//! counted as bound to the old device, which is no fault. In backups without a password that is so of all of them.
//!
//! # What a hostile backup could do here
//!
//! Nest the list, or claim a million items that are all the same one: size, depth and number of values are counted before
//! the list is parsed. One item that cannot be read is counted, and the others go on.

mod der;
pub mod item;
mod lists;

use std::collections::BTreeMap;

use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_core::shape::Misshapen;

use crate::crypt::{Key, WRAPPED};
use crate::entry::RowError;
use crate::index::IndexError;
use crate::keybag::KeyTrouble;
use crate::open::OpenBackup;
use crate::read::{FileTrouble, ReadError, Whole};
use item::Sealed;

/// Where the keychain lies.
pub const DOMAIN: &str = "KeychainDomain";
/// Its file there.
pub const PATH: &str = "keychain-backup.plist";

/// The longest keychain; real ones have some hundred kilobytes.
const LONGEST: usize = 64 << 20;

/// What a keychain holds, and what of it stays closed.
#[derive(Debug, Default)]
pub struct Keychain {
    /// What could be read, in the order in which it stands there.
    pub items: Vec<Item>,
    /// What only the old device could open: for each list, how many.
    pub bound: BTreeMap<Class, usize>,
    /// What could not be read, and why, in the words of each.
    pub unreadable: Vec<Unreadable>,
}

/// One item. Its attributes are names and dates; what is secret stands apart.
#[derive(Debug, Clone)]
pub struct Item {
    /// Which list it stands in.
    pub class: Class,
    /// The protection class that its key needs: 6 when unlocked, 7 after the first unlock, 8 always.
    #[doc(alias = "pdmn")]
    pub protection: u32,
    /// By the four letters that the system has for each: `svce`, `acct`, `agrp`, `srvr`, `labl` and so on.
    pub attributes: BTreeMap<String, Attribute>,
    /// The password, key or certificate.
    #[doc(alias = "v_Data")]
    pub secret: Option<Secret>,
}

/// The lists of a keychain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Passwords of apps and of the system.
    #[doc(alias = "genp")]
    Password,
    /// Passwords of websites and servers.
    #[doc(alias = "inet")]
    InternetPassword,
    /// Certificates.
    #[doc(alias = "cert")]
    Certificate,
    /// Keys.
    #[doc(alias = "keys")]
    Key,
}

impl Class {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Password, Self::InternetPassword, Self::Certificate, Self::Key];

    /// The name of its list.
    pub fn list(self) -> &'static str {
        match self {
            Self::Password => "genp",
            Self::InternetPassword => "inet",
            Self::Certificate => "cert",
            Self::Key => "keys",
        }
    }
}

/// The value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attribute {
    /// Text.
    Text(String),
    /// A number, or yes and no as 1 and 0.
    Number(i64),
    /// Bytes, or a kind of value that is not known.
    Bytes(Vec<u8>),
    /// A time, as `2026-01-01T12:00:00Z`.
    Time(String),
}

impl Attribute {
    /// As text, where it is text; older systems kept names as bytes.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Time(text) => Some(text),
            Self::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            Self::Number(_) => None,
        }
    }
}

/// An item that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Which list it stands in.
    pub class: Class,
    /// Its place there, from 0.
    pub place: usize,
    /// Why.
    pub why: Sealed,
}

impl Item {
    /// An attribute as text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.attributes.get(name)?.text()
    }

    /// What it is for: the service, else the server, else the label.
    #[doc(alias = "svce")]
    pub fn service(&self) -> Option<&str> {
        ["svce", "srvr", "labl"].iter().find_map(|name| self.text(name).filter(|text| !text.is_empty()))
    }

    /// Whose it is.
    #[doc(alias = "acct")]
    pub fn account(&self) -> Option<&str> {
        self.text("acct")
    }

    /// Which apps may use it.
    #[doc(alias = "agrp")]
    pub fn group(&self) -> Option<&str> {
        self.text("agrp")
    }

    /// Whether it was deleted, and is kept only so that other devices hear of it.
    #[doc(alias = "tomb")]
    pub fn is_deleted(&self) -> bool {
        matches!(self.attributes.get("tomb"), Some(Attribute::Number(number)) if *number != 0)
    }
}

/// Why there is no keychain to read.
#[derive(Debug, thiserror::Error)]
pub enum KeychainError {
    /// The backup has no password.
    #[error("the keychain of a backup without a password can be opened only by the device that made it")]
    NotEncrypted,
    /// The backup has none.
    #[error("the backup has no keychain")]
    Missing,
    /// The index does not say where it is.
    #[error("the keychain cannot be looked up")]
    Index(#[from] IndexError),
    /// Its row of the index cannot be read.
    #[error("the keychain cannot be looked up")]
    Row(#[source] RowError),
    /// Its file is damaged.
    #[error("the keychain cannot be read")]
    File(#[from] FileTrouble),
    /// Its file is longer than any real one.
    #[error("the keychain cannot be read")]
    TooLong(#[source] ReadError),
    /// It is built to do harm, or damaged.
    #[error("the keychain is no usable property list: {0}")]
    Misshapen(Misshapen),
    /// It is damaged.
    #[error("the keychain is damaged")]
    Damaged,
}

/// Reads the keychain of a backup.
///
/// # Errors
/// Why there is none to read. What stands against single items is in the result.
pub fn of(backup: &OpenBackup) -> Result<Keychain, KeychainError> {
    let keys = backup.class_keys().ok_or(KeychainError::NotEncrypted)?;
    let entry = backup.entry(DOMAIN, PATH)?.ok_or(KeychainError::Missing)?.map_err(KeychainError::Row)?;
    let (bytes, outcome) = backup.read_to_vec(&entry, LONGEST).map_err(KeychainError::TooLong)?;
    let bytes = Secret::new(bytes);
    if let Whole::No(why) = outcome.whole {
        return Err(why.into());
    }
    Keychain::read(bytes.expose(), |class, wrapped| keys.unwrap(class, wrapped))
}

impl Keychain {
    /// Reads `keychain-backup.plist`. `unwrap` gives the key of an item, by protection class and wrapped key.
    ///
    /// # Errors
    /// When it is no usable list.
    pub fn read(
        bytes: &[u8],
        unwrap: impl Fn(u32, &[u8; WRAPPED]) -> Result<Key, KeyTrouble>,
    ) -> Result<Self, KeychainError> {
        let list = lists::dictionary(bytes)?;
        let mut keychain = Self::default();
        for class in Class::ALL {
            let Some(records) = list.get(class.list()).and_then(plist::Value::as_array) else { continue };
            for (place, record) in records.iter().enumerate() {
                let read = lists::record(record).and_then(|(data, mut beside)| {
                    let opened = item::open(data, &unwrap)?;
                    beside.extend(opened.attributes);
                    Ok(Item {
                        class,
                        protection: opened.protection,
                        attributes: beside,
                        secret: opened.secret,
                    })
                });
                match read {
                    Ok(item) => keychain.items.push(item),
                    Err(Sealed::Key(KeyTrouble::BoundToDevice(_))) => {
                        *keychain.bound.entry(class).or_default() += 1;
                    }
                    Err(why) => keychain.unreadable.push(Unreadable { class, place, why }),
                }
            }
        }
        Ok(keychain)
    }
}

impl Explain for KeychainError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotEncrypted => "backup/keychain-not-encrypted",
            Self::Missing => "backup/keychain-missing",
            Self::Index(why) => why.code(),
            Self::Row(why) => why.code(),
            Self::File(why) => why.code(),
            Self::TooLong(_) | Self::Misshapen(_) | Self::Damaged => "backup/keychain-damaged",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotEncrypted => {
                "if you still have the device, set a backup password on it and make a new backup; passwords are in that one"
            }
            Self::Missing => "look for another backup of this device that has a password",
            Self::Index(why) => why.help(),
            Self::Row(why) => why.help(),
            Self::File(why) => why.help(),
            Self::TooLong(_) | Self::Misshapen(_) | Self::Damaged => {
                "look for another copy of the backup; everything else of this one can be read"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotEncrypted => Some("no backup password was set when the backup was made"),
            Self::Missing => {
                Some("the backup was copied in parts, or was made by a program that leaves it out")
            }
            Self::Index(why) => why.usually(),
            Self::Row(why) => why.usually(),
            Self::File(why) => why.usually(),
            Self::TooLong(_) | Self::Misshapen(_) | Self::Damaged => {
                Some("the disk is failing, or another program wrote into the backup")
            }
        }
    }
}

#[cfg(test)]
mod tests;
