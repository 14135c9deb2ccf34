//! The backup folder of an iPhone or iPad: its index, its keys, its files, read without the device and without a network.
//!
//! | step | type | what is known then |
//! |---|---|---|
//! | [`Backup::open`] | [`Backup`] | the three property lists, whether it is encrypted, which index it has; nothing is decrypted |
//! | [`Backup::unlock_spelled`], [`Backup::open_plain`] | [`OpenBackup`] | the key is proven, the index is open |
//! | [`OpenBackup::entries`] | [`Entry`] | one file, folder or link; rows that cannot be read come as errors, one by one |
//! | [`OpenBackup::reader`] | [`ReadOutcome`] | what was written, and whether that is all of the file |
//!
//! # What a hostile backup could do here
//!
//! Claim billions of rounds, megabytes in a row, lists inside lists, rows without end, names that lead elsewhere: each has
//! a limit that is checked before it is believed. Blobs are opened from the folder's handle, through no link, and only if
//! they are regular files. Nothing is ever written into a backup, and its decrypted index touches no disk.

pub mod account;
pub mod backup;
pub mod browse;
pub mod crew;
pub mod crypt;
pub mod decrypt;
pub mod entry;
pub mod error;
pub mod extract;
pub mod file_id;
pub mod folder;
mod handle;
pub mod index;
pub mod keybag;
pub mod keychain;
pub mod kind;
pub mod mbdb;
mod names;
pub mod open;
pub mod place;
pub mod read;
pub mod record;
pub mod screen_time;
pub mod spelling;
mod sqlite;
pub mod tree;
pub mod verify;

pub use backup::{Backup, Completeness, Era, Finding};
pub use entry::{Doubt, Entry, Kind, RowError, RowTrouble, WrappedKey};
pub use error::{BackupError, UnlockError};
pub use file_id::FileId;
pub use index::{Entries, IndexError};
pub use keybag::{ClassKeys, DerivedKey, Keybag, KeybagError, RoundCaps};
pub use open::OpenBackup;
pub use read::{Contents, FileTrouble, ReadError, ReadOutcome, Reader, Whole};
pub use spelling::{Spelling, Unlocked};
