//! BuildManifest.plist: which builds an IPSW holds, for which boards, and which files each is made of.
//!
//! What a hostile manifest could do here: nest, grow, or name files outside the firmware. Size, depth and counts are
//! bounded before parsing (see [`crate::bounded`]); a path that could lead out of the folder is refused.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};
use rightful_core::id::{BoardId, ChipId, parse_hex};

use crate::bounded::{self, Limits, Refused};
use crate::ipsw::path_is_plain;

/// The largest manifest that is read; real ones have 0.6 to 8 MB.
pub const LIMITS: Limits = Limits { bytes: 64 << 20, depth: 32, elements: 4_000_000 };
/// The most identities, and components in one of them; real ones have 91 components.
const IDENTITIES: usize = 1024;
const COMPONENTS: usize = 2048;

/// A manifest, read.
#[derive(Debug, Clone, PartialEq)]
pub struct BuildManifest {
    /// The system's version: `18.6.2`.
    #[doc(alias = "ProductVersion")]
    pub version: String,
    /// Its build: `22G100`.
    #[doc(alias = "ProductBuildVersion")]
    pub build: String,
    /// The models that it is for.
    #[doc(alias = "SupportedProductTypes")]
    pub product_types: Vec<String>,
    /// What can be installed, for each board. Identities that neither erase nor update are left out.
    #[doc(alias = "BuildIdentities")]
    pub identities: Vec<BuildIdentity>,
}

/// One thing that can be installed on one kind of board.
#[derive(Debug, Clone, PartialEq)]
pub struct BuildIdentity {
    /// All of it, as the manifest has it: restore mode may ask for it.
    pub raw: Dictionary,
    /// The board's name: `d74ap`.
    #[doc(alias = "DeviceClass")]
    pub device_class: String,
    /// The processor.
    #[doc(alias = "ApChipID")]
    pub chip: ChipId,
    /// The board.
    #[doc(alias = "ApBoardID")]
    pub board: BoardId,
    /// The signer's domain, 1 for everything sold.
    #[doc(alias = "ApSecurityDomain")]
    pub security_domain: u32,
    /// Whether it erases or updates.
    #[doc(alias = "RestoreBehavior")]
    pub behavior: Behavior,
    /// Its name: `Customer Erase Install (IPSW)`.
    #[doc(alias = "Variant")]
    pub variant: String,
    /// What the signing server knows it by, usually 20 bytes.
    #[doc(alias = "UniqueBuildID")]
    pub unique_build_id: Vec<u8>,
    /// Its parts by name.
    #[doc(alias = "Manifest")]
    pub components: BTreeMap<String, Component>,
}

/// What happens to the owner's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behavior {
    /// All of it is erased.
    Erase,
    /// It is kept.
    Update,
}

/// One part of an identity.
#[derive(Debug, Clone, PartialEq)]
pub struct Component {
    /// Its file in the IPSW; some entries are for the signer only and have none.
    #[doc(alias = "Path")]
    pub path: Option<String>,
    /// The digest of its image as it is sent, 20 to 64 bytes; empty ones count as none.
    #[doc(alias = "Digest")]
    pub digest: Option<Vec<u8>>,
    /// `Trusted`.
    pub trusted: bool,
    /// Whether it becomes an IMG4 before it is sent. Yes where the manifest is silent.
    #[doc(alias = "Personalize")]
    pub personalize: bool,
    /// Sent in recovery with the command `firmware`.
    #[doc(alias = "IsLoadedByiBoot")]
    pub loaded_by_iboot: bool,
    /// Loaded by the stage before iBoot.
    #[doc(alias = "IsLoadedByiBootStage1")]
    pub loaded_by_iboot_stage1: bool,
    /// Flashed with iBoot.
    #[doc(alias = "IsFirmwarePayload")]
    pub firmware_payload: bool,
    /// Flashed with iBoot, sent by name.
    #[doc(alias = "IsSecondaryFirmwarePayload")]
    pub secondary_firmware_payload: bool,
    /// Asked for by restore mode as FUD.
    #[doc(alias = "IsFUDFirmware")]
    pub fud_firmware: bool,
    /// Asked for by restore mode as early access.
    #[doc(alias = "IsEarlyAccessFirmware")]
    pub early_access_firmware: bool,
    /// iBoot's early access.
    #[doc(alias = "IsiBootEANFirmware")]
    pub iboot_ean_firmware: bool,
    /// iBoot does without.
    #[doc(alias = "IsiBootNonEssentialFirmware")]
    pub iboot_non_essential_firmware: bool,
    /// A table of several firmwares; signed elsewhere.
    #[doc(alias = "IsFTAB")]
    pub ftab: bool,
    /// The image type it is sent under, where the manifest names one.
    #[doc(alias = "Img4PayloadType")]
    pub payload_type: Option<String>,
    /// `RestoreRequestRules`, in order; absent is not the same as empty.
    pub rules: Option<Vec<Rule>>,
    /// All of it, as the manifest has it.
    pub raw: Dictionary,
}

/// One rule of how a component stands in a signing request.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// All must hold.
    pub conditions: Dictionary,
    /// Then these are added.
    pub actions: Dictionary,
}

/// Why a manifest is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// It cannot be parsed within limits.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// A key is missing or of another kind.
    #[error("the build manifest has no usable {key}")]
    Missing {
        /// Which key.
        key: &'static str,
    },
    /// A file name that could lead out of the firmware.
    #[error("the build manifest names the file {path:?}, which no firmware has")]
    BadPath {
        /// The name, cut.
        path: String,
    },
    /// More than any real manifest has.
    #[error("the build manifest has too many {0}")]
    TooMany(&'static str),
}

impl BuildManifest {
    /// Reads an XML manifest.
    pub fn parse(bytes: &[u8]) -> Result<Self, ManifestError> {
        let value = bounded::parse(bytes, &LIMITS)?;
        let top = value.as_dictionary().ok_or(missing("dictionary"))?;
        let product_types = top
            .get("SupportedProductTypes")
            .and_then(Value::as_array)
            .ok_or(missing("SupportedProductTypes"))?
            .iter()
            .filter_map(|kind| kind.as_string().map(str::to_owned))
            .collect();
        let identities =
            top.get("BuildIdentities").and_then(Value::as_array).ok_or(missing("BuildIdentities"))?;
        if identities.len() > IDENTITIES {
            return Err(ManifestError::TooMany("build identities"));
        }
        let identities = identities
            .iter()
            .filter_map(|identity| BuildIdentity::read(identity).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            version: text(top, "ProductVersion")?,
            build: text(top, "ProductBuildVersion")?,
            product_types,
            identities,
        })
    }
}

impl BuildIdentity {
    /// A dictionary that only the identity's `Info` has, e.g. `SystemPartitionPadding`.
    pub fn info(&self) -> Option<&Dictionary> {
        self.raw.get("Info").and_then(Value::as_dictionary)
    }

    /// The components whose `Info` sets a flag by the wire's name, e.g. `IsFUDFirmware`, in order of name.
    pub fn flagged(&self, flag: &str) -> impl Iterator<Item = (&str, &Component)> {
        self.components
            .iter()
            .filter(move |(_, component)| component.flag(flag))
            .map(|(name, component)| (name.as_str(), component))
    }

    fn read(value: &Value) -> Result<Option<Self>, ManifestError> {
        let raw = value.as_dictionary().ok_or(missing("BuildIdentities"))?;
        let info = raw.get("Info").and_then(Value::as_dictionary).ok_or(missing("Info"))?;
        let behavior = match info.get("RestoreBehavior").and_then(Value::as_string) {
            Some("Erase") => Behavior::Erase,
            Some("Update") => Behavior::Update,
            _ => return Ok(None),
        };
        let manifest = raw.get("Manifest").and_then(Value::as_dictionary).ok_or(missing("Manifest"))?;
        if manifest.len() > COMPONENTS {
            return Err(ManifestError::TooMany("components"));
        }
        let components = manifest
            .iter()
            .map(|(name, entry)| {
                let entry = entry.as_dictionary().ok_or(missing("Manifest"))?;
                Ok((name.clone(), Component::read(entry)?))
            })
            .collect::<Result<_, ManifestError>>()?;
        Ok(Some(Self {
            device_class: text(info, "DeviceClass")?,
            chip: ChipId(number(raw, "ApChipID")?),
            board: BoardId(number(raw, "ApBoardID")?),
            security_domain: number(raw, "ApSecurityDomain")?,
            behavior,
            variant: text(info, "Variant")?,
            unique_build_id: raw
                .get("UniqueBuildID")
                .and_then(Value::as_data)
                .ok_or(missing("UniqueBuildID"))?
                .to_vec(),
            components,
            raw: raw.clone(),
        }))
    }
}

impl Component {
    /// Whether its `Info` sets a flag by the wire's name. Restore mode asks by such names.
    pub fn flag(&self, flag: &str) -> bool {
        self.info().is_some_and(|info| is(info, flag))
    }

    /// Its `Info`.
    pub fn info(&self) -> Option<&Dictionary> {
        self.raw.get("Info").and_then(Value::as_dictionary)
    }

    fn read(raw: &Dictionary) -> Result<Self, ManifestError> {
        let empty = Dictionary::new();
        let info = raw.get("Info").and_then(Value::as_dictionary).unwrap_or(&empty);
        let path = info.get("Path").and_then(Value::as_string);
        if let Some(path) = path.filter(|path| !path_is_plain(path)) {
            return Err(ManifestError::BadPath { path: path.chars().take(80).collect() });
        }
        let digest = raw.get("Digest").and_then(Value::as_data).filter(|digest| !digest.is_empty());
        let rules = info.get("RestoreRequestRules").and_then(Value::as_array).map(|rules| {
            let part = |rule: &Value, key| rule.as_dictionary()?.get(key)?.as_dictionary().cloned();
            rules
                .iter()
                .map(|rule| Rule {
                    conditions: part(rule, "Conditions").unwrap_or_default(),
                    actions: part(rule, "Actions").unwrap_or_default(),
                })
                .collect()
        });
        Ok(Self {
            path: path.map(str::to_owned),
            digest: digest.map(<[u8]>::to_vec),
            trusted: is(raw, "Trusted"),
            personalize: info.get("Personalize").and_then(Value::as_boolean) != Some(false),
            loaded_by_iboot: is(info, "IsLoadedByiBoot"),
            loaded_by_iboot_stage1: is(info, "IsLoadedByiBootStage1"),
            firmware_payload: is(info, "IsFirmwarePayload"),
            secondary_firmware_payload: is(info, "IsSecondaryFirmwarePayload"),
            fud_firmware: is(info, "IsFUDFirmware"),
            early_access_firmware: is(info, "IsEarlyAccessFirmware"),
            iboot_ean_firmware: is(info, "IsiBootEANFirmware"),
            iboot_non_essential_firmware: is(info, "IsiBootNonEssentialFirmware"),
            ftab: is(info, "IsFTAB"),
            payload_type: info.get("Img4PayloadType").and_then(Value::as_string).map(str::to_owned),
            rules,
            raw: raw.clone(),
        })
    }
}

fn is(dictionary: &Dictionary, key: &str) -> bool {
    dictionary.get(key).and_then(Value::as_boolean) == Some(true)
}

fn missing(key: &'static str) -> ManifestError {
    ManifestError::Missing { key }
}

fn text(dictionary: &Dictionary, key: &'static str) -> Result<String, ManifestError> {
    dictionary.get(key).and_then(Value::as_string).map(str::to_owned).ok_or(missing(key))
}

/// A number as manifests write it: text in hexadecimal (`0x8120`), text in decimal, or an integer.
pub(crate) fn read_number(value: &Value) -> Option<u64> {
    match value {
        Value::Integer(number) => number.as_unsigned(),
        Value::String(text) if text.starts_with("0x") || text.starts_with("0X") => parse_hex(text),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn number(dictionary: &Dictionary, key: &'static str) -> Result<u32, ManifestError> {
    dictionary
        .get(key)
        .and_then(read_number)
        .and_then(|number| u32::try_from(number).ok())
        .ok_or(missing(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(path: &str, board: &str) -> Vec<u8> {
        format!(
            "<plist version=\"1.0\"><dict><key>ProductVersion</key><string>1</string><key>ProductBuildVersion</key>\
             <string>2</string><key>SupportedProductTypes</key><array><string>iPhone15,3</string></array>\
             <key>BuildIdentities</key><array><dict><key>Info</key><dict><key>RestoreBehavior</key><string>Erase</string>\
             <key>DeviceClass</key><string>d74ap</string><key>Variant</key><string>v</string></dict>\
             <key>ApChipID</key><string>0x8120</string><key>ApBoardID</key>{board}\
             <key>ApSecurityDomain</key><string>1</string><key>UniqueBuildID</key><data>AAAA</data>\
             <key>Manifest</key><dict><key>iBEC</key><dict><key>Info</key><dict><key>Path</key><string>{path}</string>\
             </dict></dict></dict></dict></array></dict></plist>"
        )
        .into_bytes()
    }

    #[test]
    fn manifest_with_numbers_in_three_forms() {
        for board in ["<string>0x0E</string>", "<string>14</string>", "<integer>14</integer>"] {
            let read = BuildManifest::parse(&manifest("iBEC.im4p", board)).expect("good");
            assert_eq!(read.identities[0].board, BoardId(14), "{board}");
        }
        for board in
            ["<string>x</string>", "<integer>-1</integer>", "<string>0x1FFFFFFFF</string>", "<true/>"]
        {
            assert_eq!(
                BuildManifest::parse(&manifest("iBEC.im4p", board)),
                Err(missing("ApBoardID")),
                "{board}"
            );
        }
    }

    #[test]
    fn manifest_naming_a_file_outside() {
        for path in ["../x", "/etc/passwd", "a/../b", "C:x", "a\\b", ""] {
            let refused = BuildManifest::parse(&manifest(path, "<integer>1</integer>"));
            assert!(matches!(refused, Err(ManifestError::BadPath { .. })), "{path}");
        }
    }

    #[test]
    fn manifest_without_a_key_names_it() {
        let text = String::from_utf8(manifest("a", "<integer>1</integer>")).expect("text");
        let without = text.replace("DeviceClass", "Other");
        let error = BuildManifest::parse(without.as_bytes()).expect_err("no DeviceClass");
        assert_eq!(error.to_string(), "the build manifest has no usable DeviceClass");
    }
}
