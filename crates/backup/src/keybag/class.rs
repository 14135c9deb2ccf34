//! The keys of the classes of protection, once the password has opened them.
//!
//! With the right password the outer layer of *every* key opens, also of those that the device has encrypted once more
//! with a key of its own. What lies behind is useless elsewhere: only classes whose `WRAP` is exactly 2 give keys.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rightful_core::report::Explain;

use super::derive::DerivedKey;
use super::parse::Keybag;
use crate::crypt::{Key, Unwrapper, WRAPPED};
use crate::error::UnlockError;

/// The keys that unwrap those of files and keychain items.
pub struct ClassKeys {
    keys: BTreeMap<u32, (Key, Unwrapper)>,
    bound: BTreeSet<u32>,
}

/// Why a key of a file or a keychain item cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyTrouble {
    /// The keybag does not have the class.
    #[error("it has the protection class {0}, which the keybag does not have")]
    UnknownClass(u32),
    /// The class needs a key that never leaves the device.
    #[error("it has the protection class {0}, whose key only the old device has")]
    BoundToDevice(u32),
    /// The class key does not fit the wrapped one.
    #[error("its key does not unwrap")]
    Damaged,
}

impl Explain for KeyTrouble {
    fn code(&self) -> &'static str {
        match self {
            Self::UnknownClass(_) => "backup/unknown-class",
            Self::BoundToDevice(_) => "backup/bound-to-device",
            Self::Damaged => "backup/key-damaged",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::UnknownClass(_) => {
                "look for another copy of the backup; everything else of this one can be read"
            }
            Self::BoundToDevice(_) => {
                "use the device that the backup was made of: nothing else can read this, and that is meant so"
            }
            Self::Damaged => "look for another copy of the backup; everything else of this one can be read",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::UnknownClass(_) => {
                Some("the index and the keybag are of different backups, or one of them is damaged")
            }
            Self::BoundToDevice(_) => Some("the app said that this must not leave the device"),
            Self::Damaged => Some("the index of the backup is damaged in this place"),
        }
    }
}

impl ClassKeys {
    /// Opens every class that the key from the password opens.
    ///
    /// # Errors
    /// [`UnlockError::WrongPassword`] when no class opens, [`UnlockError::KeybagInParts`] when some do,
    /// [`UnlockError::NoUsableKeys`] when the bag has none that a password could open.
    pub fn open(bag: &Keybag, key: &DerivedKey) -> Result<Self, UnlockError> {
        let unwrapper = Unwrapper::new(key.expose());
        let mut found = Self { keys: BTreeMap::new(), bound: BTreeSet::new() };
        let (mut opened, mut refused) = (0, Vec::new());
        for group in &bag.classes {
            if !group.opens_by_password_alone() {
                found.bound.insert(group.number());
            }
            let Some(wrapped) = group.wrapped.filter(|_| group.tests_password()) else { continue };
            match unwrapper.unwrap(&wrapped) {
                Some(key) => {
                    opened += 1;
                    if group.opens_by_password_alone() {
                        let unwrapper = Unwrapper::new(&key);
                        found.keys.insert(group.number(), (key, unwrapper));
                    }
                }
                None => refused.push(group.number()),
            }
        }
        match (opened, refused.is_empty()) {
            (0, false) => Err(UnlockError::WrongPassword),
            (_, false) => Err(UnlockError::KeybagInParts { opened, refused }),
            (_, true) if found.keys.is_empty() => Err(UnlockError::NoUsableKeys),
            (_, true) => Ok(found),
        }
    }

    /// The classes that have a key here, in order.
    pub fn classes(&self) -> impl Iterator<Item = u32> {
        self.keys.keys().copied()
    }

    /// The classes whose keys only the device has, in order.
    pub fn bound(&self) -> impl Iterator<Item = u32> {
        self.bound.iter().copied()
    }

    /// The key of a class. Whoever calls this answers for where it goes.
    pub fn expose(&self, class: u32) -> Option<&[u8; 32]> {
        self.keys.get(&(class & 0xF)).map(|(key, _)| &**key)
    }

    /// Unwraps the key of a file or a keychain item.
    ///
    /// # Errors
    /// Which of the three things stands against it.
    pub fn unwrap(&self, class: u32, wrapped: &[u8; WRAPPED]) -> Result<Key, KeyTrouble> {
        match self.keys.get(&(class & 0xF)) {
            Some((_, unwrapper)) => unwrapper.unwrap(wrapped).ok_or(KeyTrouble::Damaged),
            None if self.bound.contains(&(class & 0xF)) => Err(KeyTrouble::BoundToDevice(class)),
            None => Err(KeyTrouble::UnknownClass(class)),
        }
    }
}

impl fmt::Debug for ClassKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClassKeys").field("classes", &self.keys.keys()).field("bound", &self.bound).finish()
    }
}
