//! Why a folder is no backup, and why a backup does not open.

use std::io;
use std::path::PathBuf;

use rightful_core::report::{Ending, Explain};

use crate::folder::PlistError;
use crate::index::IndexError;
use crate::keybag::{DeriveError, KeyTrouble, KeybagError};

/// Why a folder cannot be taken for a backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is no such folder.
    #[error("there is no folder {}", path.display())]
    Missing {
        /// Where.
        path: PathBuf,
    },
    /// The system does not let us in.
    #[error("the folder {} may not be read", path.display())]
    NoAccess {
        /// Where.
        path: PathBuf,
    },
    /// The disk does not give it.
    #[error("the folder {} cannot be read", path.display())]
    Unreadable {
        /// Where.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// It has none of the files that a backup has.
    #[error("{} is not a backup{}", path.display(), inside(backups))]
    NotABackup {
        /// Where.
        path: PathBuf,
        /// Folders in it that are backups.
        backups: Vec<String>,
    },
    /// A backup of iOS 3 or earlier.
    #[error("{} is a backup of iOS 3 or earlier", path.display())]
    TooOld {
        /// Where.
        path: PathBuf,
    },
}

fn inside(backups: &[String]) -> String {
    match backups {
        [] => String::new(),
        [one] => format!("; the folder {one} in it is one"),
        many => format!("; {} folders in it are backups", many.len()),
    }
}

impl Explain for BackupError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "backup/no-such-folder",
            Self::NoAccess { .. } => "backup/no-access",
            Self::Unreadable { .. } => "backup/folder-unreadable",
            Self::NotABackup { .. } => "backup/not-a-backup",
            Self::TooOld { .. } => "backup/too-old",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Missing { .. } => {
                "check the path, or have the backups of this computer listed: rightful backup list"
            }
            Self::NoAccess { .. } => {
                "on a Mac, give your terminal Full Disk Access (System Settings, Privacy & Security); elsewhere check the permissions of the folder"
            }
            Self::Unreadable { .. } => "check the disk and the cable to it",
            Self::NotABackup { .. } => {
                "give the folder that has Manifest.plist in it, or have the backups of this computer listed: rightful backup list"
            }
            Self::TooOld { .. } => "use a program of that time; backups of iOS 4 and later can be read here",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Missing { .. } | Self::NotABackup { .. } => {
                Some("the path is that of a folder above the backup, or of a disk that is not there")
            }
            Self::NoAccess { .. } => {
                Some("macOS keeps other programs out of the folder where Finder puts backups")
            }
            Self::Unreadable { .. } | Self::TooOld { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Missing { .. } | Self::NotABackup { .. } => Ending::NothingToActOn,
            Self::NoAccess { .. } | Self::Unreadable { .. } | Self::TooOld { .. } => Ending::Failed,
        }
    }
}

/// Why a backup does not open.
#[derive(Debug, thiserror::Error)]
pub enum UnlockError {
    /// The password opens none of the keys.
    #[error("this is not the backup password")]
    WrongPassword,
    /// It opens some keys and not others.
    #[error(
        "the keybag is damaged: the password opens {opened} of its keys, and not those of {}",
        classes(refused)
    )]
    KeybagInParts {
        /// How many keys it opens.
        opened: usize,
        /// The classes whose keys it does not open.
        refused: Vec<u32>,
    },
    /// No key that a password alone could open.
    #[error("the keybag has no key that a password alone opens")]
    NoUsableKeys,
    /// The keybag cannot be used.
    #[error(transparent)]
    Keybag(#[from] KeybagError),
    /// Nothing was derived from the password.
    #[error(transparent)]
    Derive(#[from] DeriveError),
    /// The list that has the keybag cannot be read.
    #[error("the keys of the backup cannot be read")]
    Manifest(#[source] PlistError),
    /// It is not encrypted: no password opens it.
    #[error("the backup is not encrypted")]
    NotEncrypted,
    /// It is encrypted, and no password was given.
    #[error("the backup is encrypted")]
    Locked,
    /// iOS 10.0 needs the password itself.
    #[error("a backup of iOS 10.0 opens with its password only, not with a key derived from it")]
    PasswordItself,
    /// The index is encrypted, and its key is missing.
    #[error("the key of the index is missing")]
    NoManifestKey,
    /// The key of the index has another length than such keys have.
    #[error("the key of the index has {0} bytes instead of 44")]
    ManifestKeyLength(usize),
    /// The key of the index does not unwrap.
    #[error("the key of the index cannot be used: {0}")]
    ManifestKey(KeyTrouble),
    /// The index cannot be used.
    #[error(transparent)]
    Index(#[from] IndexError),
}

fn classes(refused: &[u32]) -> String {
    let names: Vec<String> = refused.iter().map(|class| format!("class {class}")).collect();
    names.join(", ")
}

impl Explain for UnlockError {
    fn code(&self) -> &'static str {
        match self {
            Self::WrongPassword => "backup/wrong-password",
            Self::KeybagInParts { .. } => "backup/keybag-in-parts",
            Self::NoUsableKeys => "backup/no-usable-keys",
            Self::Keybag(why) => why.code(),
            Self::Derive(why) => why.code(),
            Self::Manifest(why) => why.code(),
            Self::NotEncrypted => "backup/not-encrypted",
            Self::Locked => "backup/locked",
            Self::PasswordItself => "backup/password-itself",
            Self::NoManifestKey => "backup/manifest-key-missing",
            Self::ManifestKeyLength(_) => "backup/manifest-key-malformed",
            Self::ManifestKey(_) => "backup/manifest-key-useless",
            Self::Index(why) => why.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::WrongPassword => {
                "try the other passwords you have used: it is the one that was set for backups, often years ago, and neither the passcode of the phone nor necessarily the password of the Apple Account"
            }
            Self::KeybagInParts { .. } => {
                "the password is right; look for another copy of the backup, from before its Manifest.plist was damaged"
            }
            Self::NoUsableKeys => {
                "check whether this is the keybag of an encrypted backup; look for another copy of the backup"
            }
            Self::Keybag(why) => why.help(),
            Self::Derive(why) => why.help(),
            Self::Manifest(why) => why.help(),
            Self::NotEncrypted => "leave the password out: this backup needs none",
            Self::Locked => "give the backup password",
            Self::PasswordItself => "give the password in place of the derived key",
            Self::NoManifestKey | Self::ManifestKeyLength(_) | Self::ManifestKey(_) => {
                "look for another copy of the backup, from before its Manifest.plist was damaged"
            }
            Self::Index(why) => why.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::WrongPassword => Some(
                "the backup password was set long ago and stays with every backup; it cannot be reset for one that exists",
            ),
            Self::Keybag(why) => why.usually(),
            Self::Derive(why) => why.usually(),
            Self::Manifest(why) => why.usually(),
            Self::Index(why) => why.usually(),
            Self::NoManifestKey => Some("Manifest.plist and Manifest.db are of different backups"),
            Self::KeybagInParts { .. } | Self::ManifestKeyLength(_) | Self::ManifestKey(_) => {
                Some("the disk is failing, or the copy was interrupted")
            }
            Self::NoUsableKeys | Self::NotEncrypted | Self::Locked | Self::PasswordItself => None,
        }
    }

    fn ending(&self) -> Ending {
        if matches!(self, Self::Derive(DeriveError::Stopped)) {
            Ending::StoppedSafely
        } else {
            Ending::Failed
        }
    }
}
