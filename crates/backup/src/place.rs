//! Where systems keep backups, and which lie there.
//!
//! | system | program | folder |
//! |---|---|---|
//! | macOS | Finder, iTunes | `~/Library/Application Support/MobileSync/Backup` |
//! | Windows | iTunes from Apple | `%APPDATA%\Apple Computer\MobileSync\Backup` |
//! | Windows | iTunes from the Store, Apple Devices | `%USERPROFILE%\Apple\MobileSync\Backup` |
//! | all | `idevicebackup2`, pymobiledevice3 | wherever the owner said; the usual ones are looked at |
//!
//! The tables are pure: whoever asks brings the values of the environment.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::backup::Backup;
use crate::error::BackupError;

/// The most folders that are looked at in one place.
const FOLDERS: usize = 4096;

/// Which tables hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
    /// Linux and its like.
    Linux,
}

impl System {
    /// The one that this program was built for.
    pub fn here() -> Self {
        if cfg!(target_os = "macos") {
            Self::MacOs
        } else if cfg!(windows) {
            Self::Windows
        } else {
            Self::Linux
        }
    }
}

/// The values of the environment that the tables need.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// `HOME`, on Windows `USERPROFILE`.
    pub home: Option<PathBuf>,
    /// `APPDATA`, on Windows.
    pub app_data: Option<PathBuf>,
    /// The folder that the program was started in.
    pub current: Option<PathBuf>,
}

/// Which program keeps its backups there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Keeper {
    /// Finder, or iTunes on a Mac.
    Finder,
    /// iTunes as Apple gives it away, on Windows.
    Itunes,
    /// iTunes from the Store, or Apple Devices.
    AppleDevices,
    /// `idevicebackup2` and its like: folders that owners usually name.
    Libimobiledevice,
}

/// A folder that backups may lie in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Whose.
    pub keeper: Keeper,
    /// Where.
    pub path: PathBuf,
}

/// The usual places, best known first. None of them need exist.
pub fn usual(system: System, around: &Surroundings) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut add = |keeper, base: &Option<PathBuf>, steps: &[&str]| {
        if let Some(base) = base.as_ref().filter(|base| base.is_absolute() || system != System::here()) {
            let mut path = base.clone();
            path.extend(steps);
            if !places.iter().any(|place| place.path == path) {
                places.push(Place { keeper, path });
            }
        }
    };
    match system {
        System::MacOs => {
            add(Keeper::Finder, &around.home, &["Library", "Application Support", "MobileSync", "Backup"]);
        }
        System::Windows => {
            add(Keeper::Itunes, &around.app_data, &["Apple Computer", "MobileSync", "Backup"]);
            add(Keeper::AppleDevices, &around.home, &["Apple", "MobileSync", "Backup"]);
        }
        System::Linux => {}
    }
    for steps in [
        &["Backups"][..],
        &["backups"],
        &["Backup"],
        &["backup"],
        &["iPhone"],
        &["iphone-backup"],
        &["Documents", "Backups"],
        &["Documents"],
    ] {
        add(Keeper::Libimobiledevice, &around.home, steps);
    }
    add(Keeper::Libimobiledevice, &around.home, &[]);
    add(Keeper::Libimobiledevice, &around.current, &[]);
    places
}

/// What lies in one place.
#[derive(Debug, Default)]
pub struct Listing {
    /// The backups, by name of their folder.
    pub backups: Vec<Backup>,
    /// Folders that look like backups and cannot be opened, and why.
    pub troubled: Vec<BackupError>,
    /// Whether there were more folders than are looked at.
    pub more: bool,
}

/// Looks for backups in a place: the folder itself, and those right below it.
///
/// # Errors
/// [`BackupError::Missing`] when there is no such folder, [`BackupError::NoAccess`] when the system does not let us in.
pub fn list(place: &Path) -> Result<Listing, BackupError> {
    let path = || place.to_owned();
    let mut listing = Listing::default();
    match Backup::open(place) {
        Ok(backup) => listing.backups.push(backup),
        Err(BackupError::NotABackup { .. }) => {}
        Err(why @ BackupError::TooOld { .. }) => listing.troubled.push(why),
        Err(why) => return Err(why),
    }
    let entries = fs::read_dir(place).map_err(|source| match source.kind() {
        ErrorKind::NotFound => BackupError::Missing { path: path() },
        ErrorKind::PermissionDenied => BackupError::NoAccess { path: path() },
        _ => BackupError::Unreadable { path: path(), source },
    })?;
    let mut folders: Vec<PathBuf> = Vec::new();
    for entry in entries.filter_map(Result::ok) {
        let folder = entry.path();
        if !folder.is_dir() || blob_folder(&folder) {
            continue;
        }
        if folders.len() == FOLDERS {
            listing.more = true;
            break;
        }
        folders.push(folder);
    }
    folders.sort();
    for folder in folders {
        match Backup::open(&folder) {
            Ok(backup) => listing.backups.push(backup),
            Err(BackupError::NotABackup { .. } | BackupError::Missing { .. }) => {}
            Err(why) => listing.troubled.push(why),
        }
    }
    Ok(listing)
}

/// One of the 256 folders of a backup.
fn blob_folder(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests;
