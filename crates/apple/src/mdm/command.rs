//! The commands, as Apple's published schemas have them: exactly these keys and types, and no others.
//!
//! Source: apple/device-management, `mdm/commands`, 2024-10-21; the right of each command is that of `AccessRights` in its
//! `mdm` profile.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plist::{Dictionary, Value};
use rightful_core::secret::Secret;
use serde_json::json;

use super::MdmError;

/// The longest text on the screen of a device, in characters.
const TEXT: usize = 500;

/// Rights that an MDM server has over a device, as bits of `AccessRights`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// 2: install and remove profiles.
    Profiles,
    /// 4: lock it and take its passcode away.
    Lock,
    /// 8: erase it.
    Erase,
    /// 16: ask what device it is.
    Information,
    /// 1024: ask about its security.
    Security,
    /// None of them, but a device that is supervised.
    Supervised,
}

impl Right {
    /// Its bit.
    #[doc(alias = "AccessRights")]
    pub fn bit(self) -> u32 {
        match self {
            Self::Profiles => 2,
            Self::Lock => 4,
            Self::Erase => 8,
            Self::Information => 16,
            Self::Security => 1024,
            Self::Supervised => 0,
        }
    }
}

/// What a device is told to do. It may hold a token: `Debug` shows its kind alone.
#[derive(Clone)]
pub enum Command {
    /// Take the passcode away; everything is kept.
    ClearPasscode {
        /// The token.
        token: Secret,
    },
    /// Erase everything.
    EraseDevice {
        /// Whether the eSIM stays.
        data_plan: DataPlan,
    },
    /// Lock the screen.
    DeviceLock {
        /// What it shows.
        message: Option<String>,
        /// Whom to call.
        number: Option<String>,
    },
    /// Lock it as lost.
    EnableLostMode {
        /// What it shows: this or a number has to be there.
        message: Option<String>,
        /// Whom to call.
        number: Option<String>,
        /// What stands below.
        footnote: Option<String>,
    },
    /// End that.
    DisableLostMode,
    /// Have it play a sound, while it is lost.
    PlayLostModeSound,
    /// Ask where it is, while it is lost.
    DeviceLocation,
    /// Take the Screen Time code away.
    ClearRestrictionsPassword,
    /// Ask about its passcode and its encryption.
    SecurityInfo,
    /// Ask what it is.
    DeviceInformation,
    /// Ask for the code that turns its Activation Lock off.
    ActivationLockBypassCode,
    /// Have it forget that code.
    ClearActivationLockBypassCode,
    /// Install a profile.
    InstallProfile {
        /// The profile.
        profile: Vec<u8>,
    },
}

/// Whether the plan of an eSIM stays through an erase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataPlan {
    /// It stays.
    Kept,
    /// It goes.
    Erased,
}

/// What is asked of a device, where it is asked what it is.
const QUERIES: &[&str] = &[
    "UDID",
    "DeviceName",
    "OSVersion",
    "BuildVersion",
    "ProductName",
    "SerialNumber",
    "IsSupervised",
    "IsDeviceLocatorServiceEnabled",
    "IsMDMLostModeEnabled",
    "IsNetworkTethered",
];

impl Command {
    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::ClearPasscode { .. } => "ClearPasscode",
            Self::EraseDevice { .. } => "EraseDevice",
            Self::DeviceLock { .. } => "DeviceLock",
            Self::EnableLostMode { .. } => "EnableLostMode",
            Self::DisableLostMode => "DisableLostMode",
            Self::PlayLostModeSound => "PlayLostModeSound",
            Self::DeviceLocation => "DeviceLocation",
            Self::ClearRestrictionsPassword => "ClearRestrictionsPassword",
            Self::SecurityInfo => "SecurityInfo",
            Self::DeviceInformation => "DeviceInformation",
            Self::ActivationLockBypassCode => "ActivationLockBypassCode",
            Self::ClearActivationLockBypassCode => "ClearActivationLockBypassCode",
            Self::InstallProfile { .. } => "InstallProfile",
        }
    }

    /// What the server must be allowed.
    pub fn right(&self) -> Right {
        match self {
            Self::ClearPasscode { .. } | Self::DeviceLock { .. } => Right::Lock,
            Self::EraseDevice { .. } => Right::Erase,
            Self::SecurityInfo => Right::Security,
            Self::DeviceInformation => Right::Information,
            Self::InstallProfile { .. } => Right::Profiles,
            Self::EnableLostMode { .. }
            | Self::DisableLostMode
            | Self::PlayLostModeSound
            | Self::DeviceLocation
            | Self::ClearRestrictionsPassword
            | Self::ActivationLockBypassCode
            | Self::ClearActivationLockBypassCode => Right::Supervised,
        }
    }

    /// Whether the device has to be supervised.
    pub fn needs_supervision(&self) -> bool {
        self.right() == Right::Supervised
    }

    /// Its keys beside its name, in the order of the schema. Keys that are not given are not there.
    fn entries(&self) -> Result<Vec<(&'static str, Value)>, MdmError> {
        let text = |key, text: &Option<String>| -> Result<Option<(&'static str, Value)>, MdmError> {
            let Some(text) = text else { return Ok(None) };
            let good = !text.trim().is_empty()
                && text.chars().count() <= TEXT
                && !text.chars().any(|c| c.is_control() && c != '\n');
            if good { Ok(Some((key, Value::String(text.clone())))) } else { Err(MdmError::BadText) }
        };
        Ok(match self {
            Self::ClearPasscode { token } => vec![("UnlockToken", Value::Data(token.expose().to_vec()))],
            Self::EraseDevice { data_plan } => {
                vec![("PreserveDataPlan", Value::Boolean(*data_plan == DataPlan::Kept))]
            }
            Self::DeviceLock { message, number } => {
                [text("Message", message)?, text("PhoneNumber", number)?].into_iter().flatten().collect()
            }
            Self::EnableLostMode { message, number, footnote } => {
                if message.is_none() && number.is_none() {
                    return Err(MdmError::NothingToShow);
                }
                [text("Message", message)?, text("PhoneNumber", number)?, text("Footnote", footnote)?]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Self::DeviceInformation => {
                let queries = QUERIES.iter().map(|query| Value::String((*query).to_owned())).collect();
                vec![("Queries", Value::Array(queries))]
            }
            Self::InstallProfile { profile } => vec![("Payload", Value::Data(profile.clone()))],
            Self::DisableLostMode
            | Self::PlayLostModeSound
            | Self::DeviceLocation
            | Self::ClearRestrictionsPassword
            | Self::SecurityInfo
            | Self::ActivationLockBypassCode
            | Self::ClearActivationLockBypassCode => Vec::new(),
        })
    }

    /// The property list that a device gets, and that an MDM server of any maker takes. It may hold a token.
    ///
    /// # Errors
    /// A text is too long for a screen, or none where there must be one.
    pub fn plist(&self, uuid: &str) -> Result<Secret, MdmError> {
        let mut command = Dictionary::new();
        command.insert("RequestType".to_owned(), self.name().into());
        for (key, value) in self.entries()? {
            command.insert(key.to_owned(), value);
        }
        let mut whole = Dictionary::new();
        whole.insert("Command".to_owned(), Value::Dictionary(command));
        whole.insert("CommandUUID".to_owned(), uuid.into());
        let mut bytes = Vec::new();
        Value::Dictionary(whole)
            .to_writer_xml(&mut bytes)
            .map_err(|_| MdmError::Unreadable { what: "the command of our own" })?;
        Ok(Secret::new(bytes))
    }

    /// The same as micromdm takes it: names in small letters with underscores, data as base64 once.
    ///
    /// # Errors
    /// As [`Self::plist`].
    pub fn json(&self, device: &str) -> Result<Secret, MdmError> {
        let mut body = serde_json::Map::new();
        body.insert("udid".to_owned(), json!(device));
        body.insert("request_type".to_owned(), json!(self.name()));
        for (key, value) in self.entries()? {
            let value = match value {
                Value::Data(bytes) => json!(STANDARD.encode(bytes)),
                Value::Boolean(yes) => json!(yes),
                Value::String(text) => json!(text),
                Value::Array(parts) => json!(parts.iter().filter_map(Value::as_string).collect::<Vec<_>>()),
                _ => return Err(MdmError::Unreadable { what: "the command of our own" }),
            };
            body.insert(in_small_letters(key), value);
        }
        Ok(Secret::new(serde_json::Value::Object(body).to_string().into_bytes()))
    }
}

impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// `UnlockToken` as `unlock_token`.
fn in_small_letters(key: &str) -> String {
    let mut small = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() && !small.is_empty() {
            small.push('_');
        }
        small.push(letter.to_ascii_lowercase());
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole list, as keys with the kinds of their values.
    fn shape(command: &Command) -> Vec<String> {
        let bytes = command.plist("11111111-2222-3333-4444-555555555555").expect("a command");
        let list: Value = plist::from_bytes(bytes.expose()).expect("a property list");
        let list = list.into_dictionary().expect("a dictionary");
        assert_eq!(list.keys().collect::<Vec<_>>(), ["Command", "CommandUUID"]);
        assert_eq!(
            list.get("CommandUUID").and_then(Value::as_string),
            Some("11111111-2222-3333-4444-555555555555")
        );
        let inner = list.get("Command").and_then(Value::as_dictionary).expect("the command");
        inner
            .iter()
            .map(|(key, value)| match value {
                Value::String(_) if key == "RequestType" => value.as_string().unwrap_or_default().to_owned(),
                Value::String(_) => format!("{key}:string"),
                Value::Data(_) => format!("{key}:data"),
                Value::Boolean(_) => format!("{key}:boolean"),
                Value::Array(_) => format!("{key}:array"),
                other => panic!("{key} is {other:?}"),
            })
            .collect()
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn each_command_has_the_keys_of_its_schema_and_no_other() {
        let token = || Secret::new(vec![1, 2, 3]);
        let cases: [(Command, &[&str], u32); 14] = [
            (Command::ClearPasscode { token: token() }, &["ClearPasscode", "UnlockToken:data"], 4),
            (
                Command::EraseDevice { data_plan: DataPlan::Kept },
                &["EraseDevice", "PreserveDataPlan:boolean"],
                8,
            ),
            (Command::DeviceLock { message: None, number: None }, &["DeviceLock"], 4),
            (
                Command::DeviceLock { message: some("Call"), number: some("+1") },
                &["DeviceLock", "Message:string", "PhoneNumber:string"],
                4,
            ),
            (
                Command::EnableLostMode { message: some("Call"), number: None, footnote: some("School") },
                &["EnableLostMode", "Message:string", "Footnote:string"],
                0,
            ),
            (Command::DisableLostMode, &["DisableLostMode"], 0),
            (Command::PlayLostModeSound, &["PlayLostModeSound"], 0),
            (Command::DeviceLocation, &["DeviceLocation"], 0),
            (Command::ClearRestrictionsPassword, &["ClearRestrictionsPassword"], 0),
            (Command::SecurityInfo, &["SecurityInfo"], 1024),
            (Command::DeviceInformation, &["DeviceInformation", "Queries:array"], 16),
            (Command::ActivationLockBypassCode, &["ActivationLockBypassCode"], 0),
            (Command::ClearActivationLockBypassCode, &["ClearActivationLockBypassCode"], 0),
            (Command::InstallProfile { profile: vec![1] }, &["InstallProfile", "Payload:data"], 2),
        ];
        for (command, keys, right) in cases {
            assert_eq!(shape(&command), keys, "{command:?}");
            assert_eq!(command.right().bit(), right, "{command:?}");
            assert_eq!(command.needs_supervision(), right == 0, "{command:?}");
        }
    }

    #[test]
    fn a_token_is_in_base64_once_for_micromdm_and_not_at_all_in_the_list() {
        let token = vec![0xFB; 30];
        let command = Command::ClearPasscode { token: Secret::new(token.clone()) };
        let json = command.json("00008120-0011223344556677").expect("a command");
        let json: serde_json::Value = serde_json::from_slice(json.expose()).expect("JSON");
        assert_eq!(json["udid"], "00008120-0011223344556677");
        assert_eq!(json["request_type"], "ClearPasscode");
        let text = json["unlock_token"].as_str().expect("base64");
        assert_eq!(STANDARD.decode(text).expect("base64"), token);
        let list = command.plist("x").expect("a command");
        let list: Value = plist::from_bytes(list.expose()).expect("a property list");
        let inner = list.as_dictionary().and_then(|list| list.get("Command")?.as_dictionary());
        assert_eq!(inner.and_then(|inner| inner.get("UnlockToken")?.as_data()), Some(token.as_slice()));
        assert_eq!(format!("{command:?}"), "ClearPasscode");
    }

    #[test]
    fn what_no_screen_shows_is_refused() {
        let lock =
            |text: &str| Command::DeviceLock { message: some(text), number: None }.plist("x").map(|_| ());
        assert!(lock("Call me\nsoon").is_ok());
        for bad in ["", "  ", "a\u{1b}[31m", &"x".repeat(501)] {
            assert!(matches!(lock(bad), Err(MdmError::BadText)), "{bad:?}");
        }
        let lost = Command::EnableLostMode { message: None, number: None, footnote: some("x") };
        assert!(matches!(lost.plist("x"), Err(MdmError::NothingToShow)));
        assert_eq!(in_small_letters("PreserveDataPlan"), "preserve_data_plan");
    }
}
