//! What a phone knows of its backups: the password, what every computer has of it, and what a restore has brought.
//!
//! One file beneath this one for each part of a backup. The reader of the product is not used here: what both agree on was
//! written twice.

pub(crate) mod archive;
pub(crate) mod bag;
pub(crate) mod cipher;
pub(crate) mod index;
pub(crate) mod keychain;
mod listing;
pub(crate) mod lists;

pub use listing::Listed;

use std::collections::BTreeMap;
use std::sync::Arc;

use rightful_core::secret::Secret;

use super::data::{Item, Spot};
use super::state::State;
use super::{Direction, Door, Phone};
use bag::{Bag, Keys};

/// The notification of a changed setting of backups.
pub(crate) const DOMAIN_CHANGED: &str = "com.apple.mobile.backup.domain_changed";

/// What can be chosen about the backups of a phone.
#[derive(Debug, Clone)]
pub struct BackupSpec {
    /// How often the password is hashed, in the first stage and in the second.
    pub rounds: Rounds,
    /// The password, where backups are encrypted from the beginning.
    pub password: Option<Secret>,
    /// What it does when it finds a backup that was cut off.
    pub interrupted: Interrupted,
}

impl Default for BackupSpec {
    fn default() -> Self {
        Self { rounds: Rounds::REAL, password: None, interrupted: Interrupted::GoesOn }
    }
}

/// How often a password is hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounds {
    /// With SHA-256.
    pub first: u32,
    /// With SHA-1.
    pub second: u32,
}

impl Rounds {
    /// As real phones have it since iOS 10.2; a second of work.
    pub const REAL: Self = Self { first: 10_000_000, second: 10_000 };
    /// For tests of anything else.
    pub const FEW: Self = Self { first: 1000, second: 10 };
}

/// What a phone does when a computer still holds the beginning of a backup. What real ones do is inferred from the messages
/// that they send: they look into the folder of the unfinished backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interrupted {
    /// What is there and unchanged is not sent again.
    GoesOn,
    /// It is removed, and everything is sent.
    BeginsAnew,
}

/// What a phone knows of its backups.
#[derive(Debug, Clone, serde::Serialize)]
pub struct BackupState {
    /// The next backup will be encrypted.
    pub will_encrypt: bool,
    /// Whether backups go to iCloud too.
    pub cloud: bool,
    /// The phone asks for its passcode now.
    pub asks_passcode: bool,
    /// What it does with the beginning of a backup.
    pub interrupted: Interrupted,
    /// Backups that ended well.
    pub backups: u64,
    /// How many files the last backup has sent, and how many it has left as they were.
    pub sent: usize,
    /// See above.
    pub left: usize,
    /// Restores of backups that ended well.
    pub restores: u64,
    /// How the last request has ended.
    pub last_code: Option<i64>,
    /// The options of the last restore.
    pub options: BTreeMap<String, bool>,
    /// The apps that the last restore has asked the phone to install.
    pub applications: usize,
    /// When the last backup ended, in seconds since 1970.
    pub last_backup: Option<i64>,
    /// The start at which files were restored: another one needs a restart first.
    #[serde(skip)]
    pub(super) restored_at_boot: Option<u64>,
    /// How often the password was set: every time makes another bag.
    #[serde(skip)]
    pub(super) generation: u64,
    #[serde(skip)]
    pub(super) rounds: Rounds,
    #[serde(skip)]
    pub(super) password: Option<Secret>,
    #[serde(skip)]
    pub(super) encryption: Option<Arc<Encryption>>,
    /// What the computers have of it, by the name of the target.
    #[serde(skip)]
    pub(super) known: BTreeMap<String, Arc<Known>>,
    /// What the computers have of backups that were not finished.
    #[serde(skip)]
    pub(super) unfinished: BTreeMap<String, Unfinished>,
}

/// The bag of keys that the password opens, and the keys.
#[derive(Debug)]
pub(crate) struct Encryption {
    pub(crate) bag: Bag,
    pub(crate) keys: Keys,
}

/// A backup that a computer has.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// As its Status.plist names it.
    pub(crate) uuid: String,
    /// The bag that its keys are in.
    pub(crate) bag: [u8; 16],
    /// SHA-256 over its index as it lies there.
    pub(crate) index: [u8; 32],
    /// By file id.
    pub(crate) files: BTreeMap<String, Stored>,
    /// Its index, once it was written.
    pub(crate) written: Option<Arc<Written>>,
}

/// The index of a backup before it was encrypted, and what it was written of: the next one is made from it.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) image: Vec<u8>,
    /// By file id.
    pub(crate) entries: Arc<BTreeMap<String, (Spot, Item)>>,
}

/// A backup that was begun.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unfinished {
    pub(crate) known: Known,
    /// Files were being moved to their places.
    pub(crate) moving: bool,
}

/// One file as a computer has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stored {
    /// Of its contents.
    pub(crate) stamp: u64,
    /// Its length there.
    pub(crate) length: u64,
    /// SHA-1 over it as it lies there, where the index has it.
    pub(crate) digest: Option<[u8; 20]>,
}

impl BackupState {
    pub(super) fn new(spec: &BackupSpec) -> Self {
        Self {
            will_encrypt: spec.password.is_some(),
            cloud: false,
            asks_passcode: false,
            interrupted: spec.interrupted,
            backups: 0,
            sent: 0,
            left: 0,
            restores: 0,
            last_code: None,
            options: BTreeMap::new(),
            applications: 0,
            last_backup: None,
            restored_at_boot: None,
            generation: 0,
            rounds: spec.rounds,
            password: spec.password.clone(),
            encryption: None,
            known: BTreeMap::new(),
            unfinished: BTreeMap::new(),
        }
    }

    /// Nothing of it survives an erase.
    pub(super) fn forget(&mut self) {
        *self = Self::new(&BackupSpec { rounds: self.rounds, password: None, interrupted: self.interrupted });
    }
}

/// The key that never leaves a phone.
pub(crate) fn device_key(state: &State) -> [u8; 32] {
    cipher::derived(&[b"device key", &state.ecid.0.to_be_bytes()])
}

impl Phone {
    /// The bag and keys of encrypted backups, made when they are first needed; `None` where backups are not encrypted.
    ///
    /// Real rounds take a second: not to be called from a task that others wait for.
    pub(crate) fn encryption(&self) -> Option<Arc<Encryption>> {
        let (password, made, device, generation, rounds) = self.read(|state| {
            let backup = &state.backup;
            let (password, made) = (backup.password.clone(), backup.encryption.clone());
            (password, made, device_key(state), backup.generation, backup.rounds)
        });
        if made.is_some() {
            return made;
        }
        let bag = Bag::make(&device, generation, Some((password?.expose(), rounds)));
        let keys = bag.keys(&device);
        let encryption = Arc::new(Encryption { bag, keys });
        self.change(|state| {
            if state.backup.generation == generation {
                state.backup.encryption = Some(encryption.clone());
            }
        });
        Some(encryption)
    }

    /// Whether this is the password of backups: its hash must open the bag.
    pub(crate) fn opens_backups(&self, password: &[u8]) -> bool {
        let device = self.read(device_key);
        self.encryption().is_some_and(|encryption| encryption.bag.open(password, &device).is_some())
    }

    /// From now on backups are encrypted with this password, or with none.
    pub fn set_backup_password(&self, password: Option<&[u8]>) {
        let words =
            if password.is_some() { "backups have a new password" } else { "backups have no password" };
        self.log(Door::Phone, Direction::Event, words);
        self.change(|state| {
            let backup = &mut state.backup;
            backup.generation += 1;
            backup.password = password.map(|bytes| Secret::new(bytes.to_vec()));
            backup.encryption = None;
            backup.will_encrypt = password.is_some();
        });
        self.notify(DOMAIN_CHANGED);
    }

    /// Changes about `percent` of the owner's files, the same for the same seed.
    pub fn change_data(&self, percent: u8, seed: u64) {
        let data = self.read(|state| state.data.clone()).get();
        let changed = data.changed(percent, seed);
        self.log(Door::Hand, Direction::Event, format!("changes {percent} % of the files"));
        self.change(|state| state.data = super::data::Lazy::made(changed));
    }
}
