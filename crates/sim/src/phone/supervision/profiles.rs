//! Configuration profiles: read, kept, and the restrictions that follow from them.
//!
//! Of the payloads only `com.apple.applicationaccess` has consequences here; all others are kept and listed.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, plist_bounded};

use super::signed;
use crate::phone::state::State;

/// What is believed of a profile.
const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 16, items: 20_000 };
/// The most profiles on a phone, and characters of a text in one.
const MOST: usize = 256;
const LONGEST: usize = 1024;

/// The payload that restricts.
const RESTRICTIONS: &str = "com.apple.applicationaccess";

/// Restrictions that count on supervised phones only [published with the schemas of Apple's device management].
const SUPERVISED_ONLY: [&str; 8] = [
    "allowEraseContentAndSettings",
    "allowFindMyDevice",
    "allowFindMyFriends",
    "allowFingerprintModification",
    "allowHostPairing",
    "allowPasscodeModification",
    "allowUIConfigurationProfileInstallation",
    "allowUSBRestrictedMode",
];

/// Whether a restriction counts on supervised phones only.
pub fn needs_supervision(key: &str) -> bool {
    SUPERVISED_ONLY.contains(&key)
}

/// A profile on the phone.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Profile {
    /// Its name for machines: a profile of the same name replaces it.
    pub identifier: String,
    /// The name of this edition.
    pub uuid: String,
    /// Of its format.
    pub version: u64,
    /// Its name for people; the identifier where it has none.
    pub display_name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whose it is.
    pub organization: Option<String>,
    /// Whether its user may not remove it.
    pub removal_disallowed: bool,
    /// Whether it came signed.
    pub signed: bool,
    /// The types of its payloads.
    pub types: Vec<String>,
    /// What its restrictions say, `allow…` and `force…`.
    pub restrictions: BTreeMap<String, bool>,
}

/// Why a profile is not taken, with the published number of `MCProfileErrorDomain`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadProfile {
    /// No property list, or nothing that is a profile.
    Malformed,
    /// Of a format that is not known.
    Version,
    /// A field that it must have is missing.
    Missing(&'static str),
    /// A field is of another kind.
    Kind(&'static str),
    /// Its signature does not fit it.
    Signature,
}

impl BadProfile {
    /// The number in `MCProfileErrorDomain`.
    pub fn code(self) -> i64 {
        match self {
            Self::Malformed => 1000,
            Self::Version => 1001,
            Self::Missing(_) => 1002,
            Self::Kind(_) => 1003,
            Self::Signature => 1004,
        }
    }

    /// In words.
    pub fn words(self) -> String {
        match self {
            Self::Malformed => "the profile is malformed".to_owned(),
            Self::Version => "the version of the profile is not supported".to_owned(),
            Self::Missing(field) => format!("the field {field} is missing"),
            Self::Kind(field) => format!("the field {field} is of another kind"),
            Self::Signature => "the signature of the profile does not fit".to_owned(),
        }
    }
}

impl Profile {
    /// Reads a profile, plain or signed.
    pub fn read(bytes: &[u8]) -> Result<Self, BadProfile> {
        match plist_bounded(bytes.trim_ascii_start(), &LIMITS) {
            Ok(value) => Self::of(&value.into_dictionary().ok_or(BadProfile::Malformed)?, false),
            Err(_) => {
                let opened = signed::open(bytes).map_err(|flaw| match flaw {
                    signed::Flaw::Unreadable => BadProfile::Malformed,
                    signed::Flaw::Signer | signed::Flaw::Digest | signed::Flaw::Signature => {
                        BadProfile::Signature
                    }
                })?;
                let value = plist_bounded(&opened.content, &LIMITS).map_err(|_| BadProfile::Malformed)?;
                Self::of(&value.into_dictionary().ok_or(BadProfile::Malformed)?, true)
            }
        }
    }

    fn of(values: &Dictionary, signed: bool) -> Result<Self, BadProfile> {
        let optional = |key: &'static str| match values.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if text.chars().count() <= LONGEST => Ok(Some(text.clone())),
            Some(_) => Err(BadProfile::Kind(key)),
        };
        let text = |key: &'static str| match optional(key)? {
            Some(text) if !text.is_empty() => Ok(text),
            Some(_) | None => Err(BadProfile::Missing(key)),
        };
        if text("PayloadType")? != "Configuration" {
            return Err(BadProfile::Malformed);
        }
        let version = match values.get("PayloadVersion") {
            None => return Err(BadProfile::Missing("PayloadVersion")),
            Some(value) => value.as_unsigned_integer().ok_or(BadProfile::Kind("PayloadVersion"))?,
        };
        if version != 1 {
            return Err(BadProfile::Version);
        }
        let identifier = text("PayloadIdentifier")?;
        let mut profile = Self {
            uuid: text("PayloadUUID")?,
            version,
            display_name: optional("PayloadDisplayName")?.unwrap_or_else(|| identifier.clone()),
            description: optional("PayloadDescription")?,
            organization: optional("PayloadOrganization")?,
            removal_disallowed: values.get("PayloadRemovalDisallowed").and_then(Value::as_boolean)
                == Some(true),
            signed,
            types: Vec::new(),
            restrictions: BTreeMap::new(),
            identifier,
        };
        let payloads = match values.get("PayloadContent") {
            None => &[][..],
            Some(Value::Array(payloads)) => payloads.as_slice(),
            Some(_) => return Err(BadProfile::Kind("PayloadContent")),
        };
        for payload in payloads {
            let payload = payload.as_dictionary().ok_or(BadProfile::Kind("PayloadContent"))?;
            let kind = payload.get("PayloadType").and_then(Value::as_string);
            let kind = kind.ok_or(BadProfile::Missing("PayloadType"))?;
            profile.types.push(kind.chars().take(LONGEST).collect());
            if kind == RESTRICTIONS {
                let flags =
                    payload.iter().filter_map(|(key, value)| Some((key.clone(), value.as_boolean()?)));
                profile.restrictions.extend(flags.filter(|(key, _)| !key.starts_with("Payload")));
            }
        }
        Ok(profile)
    }

    /// What lists of MCInstall say of it.
    pub fn metadata(&self) -> Dictionary {
        let texts = [("PayloadDescription", &self.description), ("PayloadOrganization", &self.organization)];
        let texts = texts
            .into_iter()
            .filter_map(|(key, text)| text.as_ref().map(|text| (key.to_owned(), Value::from(text.as_str()))));
        let rest = [
            ("PayloadDisplayName".to_owned(), self.display_name.as_str().into()),
            ("PayloadRemovalDisallowed".to_owned(), self.removal_disallowed.into()),
            ("PayloadUUID".to_owned(), self.uuid.as_str().into()),
            ("PayloadVersion".to_owned(), self.version.into()),
        ];
        texts.chain(rest).collect()
    }
}

impl State {
    /// Puts a profile in force, in the place of one of the same name. False where there is no room.
    pub(in crate::phone) fn install_profile(&mut self, profile: Profile) -> bool {
        put(&mut self.supervision.profiles, profile)
    }

    /// Keeps a profile until the owner approves it on the phone. False where there is no room.
    pub(in crate::phone) fn offer_profile(&mut self, profile: Profile) -> bool {
        put(&mut self.supervision.waiting, profile)
    }
}

fn put(profiles: &mut Vec<Profile>, profile: Profile) -> bool {
    if let Some(known) = profiles.iter_mut().find(|known| known.identifier == profile.identifier) {
        *known = profile;
        return true;
    }
    let room = profiles.len() < MOST;
    if room {
        profiles.push(profile);
    }
    room
}

#[cfg(test)]
pub(in crate::phone) mod tests {
    use rightful_proto::frame::xml;

    use super::*;

    /// A profile that restricts.
    pub(in crate::phone) fn restricting(name: &str, flags: &[(&str, bool)]) -> Vec<u8> {
        let mut payload = Dictionary::new();
        payload.insert("PayloadType".to_owned(), RESTRICTIONS.into());
        for (key, flag) in flags {
            payload.insert((*key).to_owned(), (*flag).into());
        }
        let mut profile = Dictionary::new();
        for (key, value) in [
            ("PayloadType", Value::from("Configuration")),
            ("PayloadIdentifier", name.into()),
            ("PayloadUUID", "0E3C4D1A-52A9-4DB9-8F07-52B2C1C7A6F1".into()),
            ("PayloadVersion", 1.into()),
            ("PayloadContent", Value::Array(vec![Value::Dictionary(payload)])),
        ] {
            profile.insert(key.to_owned(), value);
        }
        xml(&Value::Dictionary(profile)).expect("plain values")
    }

    #[test]
    fn restrictions_are_read_and_the_name_is_what_there_is() {
        let bytes = restricting("org.example.a", &[("allowHostPairing", false), ("allowCamera", true)]);
        let profile = Profile::read(&bytes).expect("good");
        assert_eq!(profile.display_name, "org.example.a");
        assert_eq!(profile.types, [RESTRICTIONS]);
        assert_eq!(profile.restrictions.len(), 2);
        // One known host sends a line break before the XML.
        let spaced = [b"\n".as_slice(), &bytes].concat();
        assert_eq!(Profile::read(&spaced), Ok(profile));
    }

    #[test]
    fn what_is_wrong_with_a_profile_has_its_published_number() {
        let text = String::from_utf8(restricting("org.example.a", &[])).expect("XML");
        for (from, to, code) in [
            ("Configuration", "Song", 1000),
            ("<integer>1</integer>", "<integer>2</integer>", 1001),
            ("<key>PayloadUUID</key>", "<key>Other</key>", 1002),
            ("<integer>1</integer>", "<string>1</string>", 1003),
            ("org.example.a", "", 1002),
        ] {
            let bad = text.replace(from, to);
            assert_eq!(Profile::read(bad.as_bytes()).expect_err(to).code(), code, "{to}");
        }
        assert_eq!(Profile::read(b"hello").map_err(BadProfile::code), Err(1000));
        assert_eq!(Profile::read(b"").map_err(BadProfile::code), Err(1000));
    }
}
