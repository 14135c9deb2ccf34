//! The three property lists of a backup: what the host wrote (`Info.plist`), and what the device did (`Status.plist`,
//! `Manifest.plist`). Every field may be missing.
//!
//! # What a hostile backup could do here
//!
//! Nest lists until a parser's stack overflows, or let one object stand for a thousand: size, depth and number of values
//! are counted before a parser sees the bytes. A field of another kind than it should be counts as missing.

use std::fmt;
use std::io::Cursor;
use std::time::{SystemTime, UNIX_EPOCH};

use plist::{Dictionary, Value};
use rightful_core::report::Explain;
use rightful_core::shape::{self, Limits, Misshapen};

use crate::handle::Handle;

/// `Info.plist` carries icons and books; what is larger than this is none.
const LIMITS: Limits = Limits { bytes: 64 << 20, depth: 32, items: 1_000_000 };

/// Why a property list of the backup could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlistError {
    /// It is not there.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The disk does not give it, or it is no regular file, or too long.
    #[error("{name} cannot be read: {why}")]
    Unreadable {
        /// Which one.
        name: &'static str,
        /// The system's words.
        why: String,
    },
    /// It is no property list that is given to a parser.
    #[error("{name} is no usable property list: {why}")]
    Misshapen {
        /// Which one.
        name: &'static str,
        /// Why.
        why: Misshapen,
    },
    /// The parser refuses it, or it is no dictionary.
    #[error("{0} is damaged")]
    Damaged(&'static str),
}

impl Explain for PlistError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "backup/list-missing",
            Self::Unreadable { .. } => "backup/list-unreadable",
            Self::Misshapen { .. } | Self::Damaged(_) => "backup/list-damaged",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Missing(_) => "copy the folder of the backup again, all of it",
            Self::Unreadable { .. } => "check the disk, and that you may read the folder",
            Self::Misshapen { .. } | Self::Damaged(_) => "look for another copy of the backup",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Missing(_) => Some("the backup was copied in parts, or was interrupted while it was made"),
            Self::Unreadable { .. } => None,
            Self::Misshapen { .. } | Self::Damaged(_) => {
                Some("the disk is failing, or the copy was interrupted")
            }
        }
    }
}

/// What the computer that made the backup says of it. Its word, not the device's.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Info {
    /// What the owner calls the device.
    #[doc(alias = "Device Name")]
    pub device_name: Option<Private>,
    /// Its model: `iPhone15,3`.
    #[doc(alias = "Product Type")]
    pub product_type: Option<String>,
    /// Its model's name.
    #[doc(alias = "Product Name")]
    pub product_name: Option<String>,
    /// The system's version.
    #[doc(alias = "Product Version")]
    pub version: Option<String>,
    /// The system's build.
    #[doc(alias = "Build Version")]
    pub build: Option<String>,
    /// Serial number.
    #[doc(alias = "Serial Number")]
    pub serial: Option<Private>,
    /// The device's name for itself.
    #[doc(alias = "Unique Identifier")]
    #[doc(alias = "Target Identifier")]
    pub udid: Option<Private>,
    /// When it was made, in seconds since 1970.
    #[doc(alias = "Last Backup Date")]
    pub date: Option<i64>,
    /// The apps that were installed.
    #[doc(alias = "Installed Applications")]
    pub apps: Vec<String>,
    /// The version of the program that made it.
    #[doc(alias = "iTunes Version")]
    pub program: Option<String>,
}

/// What the device says of how the backup went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    /// `new`.
    #[doc(alias = "BackupState")]
    pub state: Option<String>,
    /// `finished` when it is whole.
    #[doc(alias = "SnapshotState")]
    pub snapshot: Option<String>,
    /// Whether everything was sent anew.
    #[doc(alias = "IsFullBackup")]
    pub full: Option<bool>,
    /// Version of the format.
    #[doc(alias = "Version")]
    pub version: Option<String>,
    /// When, in seconds since 1970.
    #[doc(alias = "Date")]
    pub date: Option<i64>,
}

/// What the device says of the backup and of itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Manifest {
    /// The keybag, as it lies there.
    #[doc(alias = "BackupKeyBag")]
    pub keybag: Option<Vec<u8>>,
    /// The key of the index, as it lies there.
    #[doc(alias = "ManifestKey")]
    pub manifest_key: Option<Vec<u8>>,
    /// Whether it says that it is encrypted; it may be wrong.
    #[doc(alias = "IsEncrypted")]
    pub encrypted: Option<bool>,
    /// Whether it is a decrypted copy, made for reading by [`crate::decrypt`].
    pub copy: bool,
    /// Version of the format.
    #[doc(alias = "Version")]
    pub version: Option<String>,
    /// Whether the device had a passcode.
    #[doc(alias = "WasPasscodeSet")]
    pub passcode_set: Option<bool>,
    /// When, in seconds since 1970.
    #[doc(alias = "Date")]
    pub date: Option<i64>,
    /// The system's version.
    #[doc(alias = "ProductVersion")]
    pub product_version: Option<String>,
    /// The system's build.
    #[doc(alias = "BuildVersion")]
    pub build: Option<String>,
    /// The model.
    #[doc(alias = "ProductType")]
    pub product_type: Option<String>,
    /// What the owner calls the device.
    #[doc(alias = "DeviceName")]
    pub device_name: Option<Private>,
    /// Serial number.
    #[doc(alias = "SerialNumber")]
    pub serial: Option<Private>,
    /// The device's name for itself.
    #[doc(alias = "UniqueDeviceID")]
    pub udid: Option<Private>,
    /// The apps whose data it has, and their versions.
    #[doc(alias = "Applications")]
    pub apps: Vec<App>,
}

/// An app whose data the backup has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// `com.example.app`.
    pub bundle: String,
    /// Its version.
    #[doc(alias = "CFBundleVersion")]
    pub version: Option<String>,
}

/// A text that tells whose device it is: not shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Private(String);

impl Private {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

impl Info {
    /// Reads `Info.plist`.
    ///
    /// # Errors
    /// Why it cannot be parsed.
    pub fn parse(bytes: &[u8]) -> Result<Self, PlistError> {
        let list = dictionary("Info.plist", bytes)?;
        Ok(Self {
            device_name: private(&list, "Device Name").or_else(|| private(&list, "Display Name")),
            product_type: text(&list, "Product Type"),
            product_name: text(&list, "Product Name"),
            version: text(&list, "Product Version"),
            build: text(&list, "Build Version"),
            serial: private(&list, "Serial Number"),
            udid: private(&list, "Unique Identifier").or_else(|| private(&list, "Target Identifier")),
            date: date(&list, "Last Backup Date"),
            apps: list
                .get("Installed Applications")
                .and_then(Value::as_array)
                .map_or_else(Vec::new, |apps| {
                    apps.iter().filter_map(|app| app.as_string().map(str::to_owned)).collect()
                }),
            program: text(&list, "iTunes Version"),
        })
    }
}

impl Status {
    /// Reads `Status.plist`.
    ///
    /// # Errors
    /// Why it cannot be parsed.
    pub fn parse(bytes: &[u8]) -> Result<Self, PlistError> {
        let list = dictionary("Status.plist", bytes)?;
        Ok(Self {
            state: text(&list, "BackupState"),
            snapshot: text(&list, "SnapshotState"),
            full: truth(&list, "IsFullBackup"),
            version: text(&list, "Version"),
            date: date(&list, "Date"),
        })
    }
}

impl Manifest {
    /// Reads `Manifest.plist`.
    ///
    /// # Errors
    /// Why it cannot be parsed.
    pub fn parse(bytes: &[u8]) -> Result<Self, PlistError> {
        let list = dictionary("Manifest.plist", bytes)?;
        let none = Dictionary::new();
        let device = list.get("Lockdown").and_then(Value::as_dictionary).unwrap_or(&none);
        let apps = list.get("Applications").and_then(Value::as_dictionary).unwrap_or(&none);
        let data = |key| list.get(key).and_then(Value::as_data).map(<[u8]>::to_vec);
        Ok(Self {
            keybag: data("BackupKeyBag"),
            manifest_key: data("ManifestKey"),
            encrypted: truth(&list, "IsEncrypted"),
            copy: truth(&list, crate::decrypt::COPY) == Some(true),
            version: text(&list, "Version"),
            passcode_set: truth(&list, "WasPasscodeSet"),
            date: date(&list, "Date"),
            product_version: text(device, "ProductVersion"),
            build: text(device, "BuildVersion"),
            product_type: text(device, "ProductType"),
            device_name: private(device, "DeviceName"),
            serial: private(device, "SerialNumber"),
            udid: private(device, "UniqueDeviceID"),
            apps: apps
                .iter()
                .map(|(bundle, app)| App {
                    bundle: bundle.clone(),
                    version: app.as_dictionary().and_then(|app| text(app, "CFBundleVersion")),
                })
                .collect(),
        })
    }
}

/// One of the lists, read from the folder.
pub(crate) fn read<T>(
    folder: &Handle,
    name: &'static str,
    parse: impl FnOnce(&[u8]) -> Result<T, PlistError>,
) -> Result<T, PlistError> {
    match folder.read(name, LIMITS.bytes as u64) {
        Ok(Some(bytes)) => parse(&bytes),
        Ok(None) => Err(PlistError::Missing(name)),
        Err(why) => Err(PlistError::Unreadable { name, why: why.to_string() }),
    }
}

fn dictionary(name: &'static str, bytes: &[u8]) -> Result<Dictionary, PlistError> {
    shape::check(bytes, &LIMITS).map_err(|why| PlistError::Misshapen { name, why })?;
    let value = if bytes.starts_with(shape::BINARY_MAGIC) {
        Value::from_reader(Cursor::new(bytes))
    } else {
        Value::from_reader_xml(bytes)
    };
    value.ok().and_then(Value::into_dictionary).ok_or(PlistError::Damaged(name))
}

fn text(list: &Dictionary, key: &str) -> Option<String> {
    list.get(key).and_then(Value::as_string).map(str::to_owned)
}

fn private(list: &Dictionary, key: &str) -> Option<Private> {
    text(list, key).map(Private)
}

/// Truth, or a number as old backups and other programs have it.
fn truth(list: &Dictionary, key: &str) -> Option<bool> {
    let value = list.get(key)?;
    value.as_boolean().or_else(|| Some(value.as_signed_integer()? != 0))
}

fn date(list: &Dictionary, key: &str) -> Option<i64> {
    let date = SystemTime::from(list.get(key)?.as_date()?);
    match date.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).ok(),
        Err(before) => i64::try_from(before.duration().as_secs()).ok().map(|seconds| -seconds),
    }
}

#[cfg(test)]
mod tests;
