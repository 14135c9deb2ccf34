//! Configuration profiles: the list of a phone, and the few that this program makes.
//!
//! The keys are those of Apple's published schemas (apple/device-management): `com.apple.applicationaccess` and
//! `com.apple.wifi.managed`.

use std::fmt;

use plist::{Dictionary, Value};
use rightful_core::secret::Secret;
use zeroize::Zeroizing;

use super::tame;
use crate::frame::{self, FrameError};

/// The most profiles of a list that are read.
pub const MOST: usize = 200;

/// What the names of our profiles begin with.
pub const OURS: &str = "rightful.";

/// A profile on a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its name among machines.
    pub identifier: String,
    /// Its name among people.
    pub name: String,
    /// The number of this very profile.
    pub uuid: Option<String>,
    /// Its version.
    pub version: u64,
    /// Whether its owner may not remove it on the phone.
    pub locked: bool,
}

impl Profile {
    /// Whether this program has made it.
    pub fn is_ours(&self) -> bool {
        self.identifier.starts_with(OURS)
    }

    /// The property list that names it where it is removed.
    pub(super) fn named(&self) -> Dictionary {
        let mut values = Dictionary::new();
        values.insert("PayloadType".to_owned(), "Configuration".into());
        values.insert("PayloadIdentifier".to_owned(), self.identifier.as_str().into());
        if let Some(uuid) = &self.uuid {
            values.insert("PayloadUUID".to_owned(), uuid.as_str().into());
        }
        values.insert("PayloadVersion".to_owned(), self.version.into());
        values
    }
}

pub(super) fn read_list(answer: &Dictionary) -> Vec<Profile> {
    let metadata = answer.get("ProfileMetadata").and_then(Value::as_dictionary);
    let identifiers = answer.get("OrderedIdentifiers").and_then(Value::as_array);
    let identifiers = identifiers.into_iter().flatten().filter_map(Value::as_string).take(MOST);
    identifiers
        .map(|identifier| {
            let known = metadata.and_then(|all| all.get(identifier)?.as_dictionary());
            let text =
                |key: &str| known.and_then(|known| known.get(key)?.as_string()).map(|it| tame(it, 128));
            Profile {
                identifier: tame(identifier, 256),
                name: text("PayloadDisplayName").unwrap_or_default(),
                uuid: text("PayloadUUID"),
                version: known
                    .and_then(|known| known.get("PayloadVersion")?.as_unsigned_integer())
                    .unwrap_or(1),
                locked: known
                    .and_then(|known| known.get("PayloadRemovalDisallowed")?.as_boolean())
                    .unwrap_or(false),
            }
        })
        .collect()
}

/// A profile that this program makes.
#[derive(Clone)]
pub enum Made {
    /// Accessories and computers may be connected while the phone is locked (`allowUSBRestrictedMode = false`, iOS 11.4.1 and
    /// later, supervised phones only; Lockdown Mode overrules it).
    UsbWhileLocked,
    /// Neither Face ID nor Touch ID opens the phone, only its passcode (`allowFingerprintForUnlock = false`).
    NoBiometricUnlock,
    /// A Wi-Fi network.
    WiFi {
        /// Its name.
        ssid: String,
        /// Its password; none where it is open.
        password: Option<Secret>,
    },
}

impl Made {
    /// Its name for arguments.
    pub fn word(&self) -> &'static str {
        match self {
            Self::UsbWhileLocked => "usb-while-locked",
            Self::NoBiometricUnlock => "no-biometric-unlock",
            Self::WiFi { .. } => "wifi",
        }
    }

    /// Its identifier: always the same, so that installing it again replaces it.
    pub fn identifier(&self) -> String {
        format!("{OURS}{}", self.word())
    }

    fn title(&self) -> String {
        match self {
            Self::UsbWhileLocked => "USB while locked".to_owned(),
            Self::NoBiometricUnlock => "Passcode only, no Face ID or Touch ID".to_owned(),
            Self::WiFi { ssid, .. } => format!("Wi-Fi {}", tame(ssid, 32)),
        }
    }

    /// The profile as a phone takes it, with these two fresh UUIDs. It may hold a password.
    ///
    /// # Errors
    /// [`FrameError::Unwritable`] for a name that XML cannot carry.
    pub fn payload(&self, uuids: &[String; 2]) -> Result<Secret, FrameError> {
        let kind = match self {
            Self::UsbWhileLocked | Self::NoBiometricUnlock => "com.apple.applicationaccess",
            Self::WiFi { .. } => "com.apple.wifi.managed",
        };
        let mut inner = described(kind, &format!("{}.1", self.identifier()), &uuids[1], &self.title());
        let mut put = |key: &str, value: Value| {
            inner.insert(key.to_owned(), value);
        };
        match self {
            Self::UsbWhileLocked => put("allowUSBRestrictedMode", false.into()),
            Self::NoBiometricUnlock => put("allowFingerprintForUnlock", false.into()),
            Self::WiFi { ssid, password } => {
                put("SSID_STR", ssid.as_str().into());
                put("AutoJoin", true.into());
                put("HIDDEN_NETWORK", false.into());
                put("EncryptionType", if password.is_some() { "Any" } else { "None" }.into());
                if let Some(password) = password {
                    let text = Zeroizing::new(String::from_utf8_lossy(password.expose()).into_owned());
                    put("Password", text.as_str().into());
                }
            }
        }
        let mut outer = described("Configuration", &self.identifier(), &uuids[0], &self.title());
        outer.insert("PayloadRemovalDisallowed".to_owned(), false.into());
        outer.insert("PayloadContent".to_owned(), Value::Array(vec![Value::Dictionary(inner)]));
        frame::xml(&Value::Dictionary(outer)).map(Secret::new)
    }
}

// A Wi-Fi password is nobody's but its owner's.
impl fmt::Debug for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

fn described(kind: &str, identifier: &str, uuid: &str, title: &str) -> Dictionary {
    let texts = [
        ("PayloadType", kind),
        ("PayloadIdentifier", identifier),
        ("PayloadUUID", uuid),
        ("PayloadDisplayName", title),
    ];
    let mut values: Dictionary =
        texts.into_iter().map(|(key, text)| (key.to_owned(), Value::from(text))).collect();
    values.insert("PayloadVersion".to_owned(), 1.into());
    values
}
