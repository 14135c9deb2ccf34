//! Which backup a command is about: where backups are looked for, and which of them is meant.

use std::path::{Path, PathBuf};

use clap::Args;
use rightful_backup::place::{self, Listing, Place, Surroundings, System};
use rightful_backup::{Backup, BackupError};
use rightful_core::report::{Ending, Explain};
use rightful_flows::backup_take;

/// Where backups are looked for.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Places {
    /// Look for backups in this folder instead of the usual ones
    #[arg(long = "in", value_name = "DIR", env = "RIGHTFUL_BACKUPS", hide_env_values = true)]
    folder: Option<PathBuf>,
}

/// Which backup is meant.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Chosen {
    /// The folder of the backup, or what `rightful backup list` calls it: its folder's name, its device's name or the end
    /// of its UDID; not needed where there is only one
    #[arg(value_name = "BACKUP")]
    backup: Option<PathBuf>,

    #[command(flatten)]
    places: Places,
}

/// A place that was looked at.
#[derive(Debug)]
pub(crate) struct Looked {
    /// Which; nothing of the keeper is known of a folder that the owner has named.
    pub(crate) place: Place,
    /// What lies there, or why that cannot be told.
    pub(crate) found: Result<Listing, BackupError>,
}

/// Why it is not clear which backup is meant.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ChoiceError {
    /// There is none.
    #[error("no backup was found on this computer")]
    NoneFound,
    /// Nothing was named, and there are several.
    #[error("there are {0} backups on this computer, and none was named")]
    NotNamed(usize),
    /// None has this name.
    #[error("no backup is called {0:?}")]
    NoSuch(String),
    /// Several have this name.
    #[error("{count} backups of several devices are called {name:?}")]
    Several {
        /// What was typed.
        name: String,
        /// How many.
        count: usize,
    },
    /// It is no backup that can be opened.
    #[error(transparent)]
    Folder(#[from] BackupError),
}

impl Explain for ChoiceError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoneFound => "backup/none-found",
            Self::NotNamed(_) => "backup/not-named",
            Self::NoSuch(_) => "backup/no-such-backup",
            Self::Several { .. } => "backup/several-of-that-name",
            Self::Folder(why) => why.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NoneFound => {
                "give the folder of the backup, the one with Manifest.plist in it, or the folder that backups lie in with --in DIR"
            }
            Self::NotNamed(_) => "have them listed with rightful backup list, and name one",
            Self::NoSuch(_) => {
                "have them listed with rightful backup list; a folder elsewhere is given by its path"
            }
            Self::Several { .. } => {
                "give the folder of the one that is meant; rightful backup list shows them"
            }
            Self::Folder(why) => why.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NoneFound => Some("the backup lies on another disk or another computer, or in iCloud"),
            Self::Folder(why) => why.usually(),
            Self::NotNamed(_) | Self::NoSuch(_) | Self::Several { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Folder(why) => why.ending(),
            Self::NoneFound | Self::NotNamed(_) | Self::NoSuch(_) | Self::Several { .. } => {
                Ending::NothingToActOn
            }
        }
    }
}

/// The folder that new backups go into where none is named: the first of the usual ones that is there, else the first.
pub(crate) fn usual_folder() -> Option<PathBuf> {
    backup_take::usual_root(&surroundings())
}

impl Places {
    /// Where a command looks that has no option for it: as the environment says, else in the usual places.
    pub(crate) fn usual() -> Self {
        Self {
            folder: std::env::var_os("RIGHTFUL_BACKUPS").filter(|value| !value.is_empty()).map(PathBuf::from),
        }
    }

    /// This folder alone.
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder: Some(folder) }
    }

    /// The folder that was named.
    pub(crate) fn named(&self) -> Option<PathBuf> {
        self.folder.clone()
    }

    /// Whether a folder was named.
    pub(crate) fn is_named(&self) -> bool {
        self.folder.is_some()
    }

    /// Looks everywhere. A usual place that is not there says nothing; one that the owner named must be there.
    pub(crate) fn look(&self) -> Vec<Looked> {
        if let Some(path) = &self.folder {
            let place = Place { keeper: place::Keeper::Libimobiledevice, path: path.clone() };
            return vec![Looked { found: place::list(path), place }];
        }
        let mut looked: Vec<Looked> = Vec::new();
        let mut seen: Vec<PathBuf> = Vec::new();
        for place in place::usual(System::here(), &surroundings()) {
            let mut found = match place::list(&place.path) {
                Err(BackupError::Missing { .. }) => continue,
                found => found,
            };
            if let Ok(listing) = &mut found {
                // The folder that the program was started in may be one of the others, or a backup in one of them.
                listing.backups.retain(|backup| {
                    let path = backup.path();
                    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
                    let is_new = !seen.contains(&path);
                    seen.push(path);
                    is_new
                });
            }
            looked.push(Looked { place, found });
        }
        looked
    }
}

impl Chosen {
    /// Whether the owner has named one.
    pub(crate) fn is_named(&self) -> bool {
        self.backup.is_some()
    }

    /// Names one in place of the owner.
    pub(crate) fn name(&mut self, path: PathBuf) {
        self.backup = Some(path);
    }

    /// The `Manifest.plist` of the backup that is meant. A file that is named is taken as a copy of one.
    ///
    /// # Errors
    /// Those of [`Self::open`].
    pub(crate) fn manifest(&self) -> Result<PathBuf, ChoiceError> {
        match &self.backup {
            Some(path) if path.is_file() => Ok(path.clone()),
            _ => Ok(self.open()?.path().join("Manifest.plist")),
        }
    }

    /// Opens the folder of the backup that is meant. Nothing is decrypted.
    ///
    /// # Errors
    /// None is meant, or more than one, or it is no backup.
    pub(crate) fn open(&self) -> Result<Backup, ChoiceError> {
        let name = match &self.backup {
            Some(path) if path.exists() || path.components().count() != 1 => return Ok(open(path)?),
            Some(name) => Some(name.to_string_lossy().into_owned()),
            None => None,
        };
        let mut backups = Vec::new();
        let mut troubled = Vec::new();
        for looked in self.places.look() {
            match looked.found {
                Ok(listing) => {
                    backups.extend(listing.backups);
                    troubled.extend(listing.troubled);
                }
                Err(why) => troubled.push(why),
            }
        }
        match pick(backups, name.as_deref()) {
            // What could not be looked at may have been it.
            Err(ChoiceError::NoneFound) if !troubled.is_empty() => Err(troubled.swap_remove(0).into()),
            picked => picked,
        }
    }
}

/// The folder itself, or the only backup that lies in it.
fn open(path: &Path) -> Result<Backup, BackupError> {
    match Backup::open(path) {
        Err(BackupError::NotABackup { backups, .. }) if backups.len() == 1 => {
            Backup::open(&backups.into_iter().fold(path.to_owned(), |path, inner| path.join(inner)))
        }
        opened => opened,
    }
}

/// The one of that name; of several of one device the newest, and a kept copy only where it is asked for by its folder.
/// Without a name the only one.
fn pick(mut backups: Vec<Backup>, name: Option<&str>) -> Result<Backup, ChoiceError> {
    if let Some(name) = name {
        let of_folder = |backup: &Backup| backup.path().file_name().is_some_and(|folder| folder == name);
        if let Some(at) = backups.iter().position(of_folder) {
            return Ok(backups.swap_remove(at));
        }
        backups.retain(|backup| is_called(&About::of(backup), name));
    }
    if !backups.iter().all(is_kept_copy) {
        backups.retain(|backup| !is_kept_copy(backup));
    }
    let Some(name) = name else {
        return match backups.len() {
            0 => Err(ChoiceError::NoneFound),
            1 => Ok(backups.remove(0)),
            count => Err(ChoiceError::NotNamed(count)),
        };
    };
    backups.sort_by_key(|backup| About::of(backup).date);
    let several = |one: &Backup, other: &Backup| About::of(one).udid != About::of(other).udid;
    if backups.windows(2).any(|pair| matches!(pair, [one, other] if several(one, other))) {
        return Err(ChoiceError::Several { name: name.to_owned(), count: backups.len() });
    }
    backups.pop().ok_or_else(|| ChoiceError::NoSuch(name.to_owned()))
}

/// Whether the device has this name, or a UDID that ends so.
fn is_called(about: &About<'_>, name: &str) -> bool {
    let of_device = about.device_name.is_some_and(|device| device.to_lowercase() == name.to_lowercase());
    let ends = |udid: &str| udid.to_ascii_lowercase().ends_with(&name.to_ascii_lowercase());
    of_device || (name.len() >= 4 && name.is_ascii() && about.udid.is_some_and(ends))
}

/// A folder with the suffix that kept copies have: `<UDID>-20261101-120000`.
pub(crate) fn is_kept_copy(backup: &Backup) -> bool {
    let Some(name) = backup.path().file_name().and_then(|name| name.to_str()) else { return false };
    let mut parts = name.rsplitn(3, '-');
    let digits = |part: Option<&str>, count: usize| {
        part.is_some_and(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    digits(parts.next(), 6) && digits(parts.next(), 8) && parts.next().is_some_and(|udid| !udid.is_empty())
}

/// What a backup says of itself; the device is believed before the computer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'b> {
    /// What the owner calls the device.
    pub(crate) device_name: Option<&'b str>,
    /// `iPhone15,3`.
    pub(crate) product_type: Option<&'b str>,
    /// `18.6.2`.
    pub(crate) version: Option<&'b str>,
    /// `22G100`.
    pub(crate) build: Option<&'b str>,
    /// The device's serial number.
    pub(crate) serial: Option<&'b str>,
    /// The device's own name.
    pub(crate) udid: Option<&'b str>,
    /// When it was made, in seconds since 1970.
    pub(crate) date: Option<i64>,
}

impl<'b> About<'b> {
    /// Out of the three property lists.
    pub(crate) fn of(backup: &'b Backup) -> Self {
        let (manifest, info) = (backup.manifest().ok(), backup.info());
        let status = backup.status();
        let named = |manifest: Option<&'b str>, info: Option<&'b str>| manifest.or(info);
        Self {
            device_name: named(
                manifest.and_then(|list| Some(list.device_name.as_ref()?.as_str())),
                info.and_then(|list| Some(list.device_name.as_ref()?.as_str())),
            ),
            product_type: named(
                manifest.and_then(|list| list.product_type.as_deref()),
                info.and_then(|list| list.product_type.as_deref()),
            ),
            version: named(
                manifest.and_then(|list| list.product_version.as_deref()),
                info.and_then(|list| list.version.as_deref()),
            ),
            build: named(
                manifest.and_then(|list| list.build.as_deref()),
                info.and_then(|list| list.build.as_deref()),
            ),
            serial: named(
                manifest.and_then(|list| Some(list.serial.as_ref()?.as_str())),
                info.and_then(|list| Some(list.serial.as_ref()?.as_str())),
            ),
            udid: named(
                manifest.and_then(|list| Some(list.udid.as_ref()?.as_str())),
                info.and_then(|list| Some(list.udid.as_ref()?.as_str())),
            ),
            date: status
                .and_then(|list| list.date)
                .or_else(|| manifest.and_then(|list| list.date))
                .or_else(|| info.and_then(|list| list.date)),
        }
    }
}

fn surroundings() -> Surroundings {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    Surroundings {
        home: variable(if cfg!(windows) { "USERPROFILE" } else { "HOME" }),
        app_data: variable("APPDATA"),
        current: std::env::current_dir().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_to_do() {
        for (error, text) in [
            (ChoiceError::NoneFound, "no backup was found on this computer"),
            (ChoiceError::NotNamed(3), "there are 3 backups on this computer, and none was named"),
            (ChoiceError::NoSuch("anna".to_owned()), "no backup is called \"anna\""),
            (
                ChoiceError::Several { name: "iPhone".to_owned(), count: 2 },
                "2 backups of several devices are called \"iPhone\"",
            ),
        ] {
            assert_eq!(error.to_string(), text);
            assert!(!error.help().ends_with('.'));
            assert_eq!(error.ending(), Ending::NothingToActOn);
        }
    }
}
