//! The firmware that goes with a ticket: which files, and how they are put together.

use std::collections::{BTreeMap, BTreeSet};

use plist::{Dictionary, Value};

use super::facts::Facts;
use super::known::{Chip, component};
use super::{Ask, UpdaterError};
use crate::bounded::{self, Limits};
use crate::ftab::Ftab;
use crate::manifest::BuildIdentity;

/// The battery's map: real ones have some kilobytes.
const MAP_LIMITS: Limits = Limits { bytes: 16 << 20, depth: 16, elements: 100_000 };

/// The entry that a chip needs in restore mode.
const RESTORE_ENTRY: [u8; 4] = *b"rrko";

/// Secure Elements whose firmware is called `SE,Firmware`; all later ones have an `SE,UpdatePayload`.
const FIRST_SECURE_ELEMENT: u64 = 0x20211;

/// How firmware is put together. Names are keys of the manifest.
pub(super) enum Recipe {
    /// The file as it is.
    File(String),
    /// The file behind 16 bytes; its length stands at 4.
    Prefixed(String),
    /// A dictionary with the file.
    Yonkers(String),
    /// A table with an entry of another one.
    Table { system: String, restore: Option<String> },
    /// A property list with its digest.
    Map(String),
}

impl Recipe {
    /// What the question wants; nothing where only a ticket is wanted.
    pub(super) fn of(identity: &BuildIdentity, ask: &Ask<'_>) -> Result<Option<Self>, UpdaterError> {
        let generated = ask.device_generated.is_some();
        if generated && !ask.response_tags.iter().any(|tag| tag == "FirmwareData") {
            return Ok(None);
        }
        let chip = match Chip::of(identity, ask) {
            // A generated request needs no facts of the chip, but its firmware may.
            Err(UpdaterError::Unknown(_)) if generated => return only_file(identity, ask).map(Some),
            chip => chip?,
        };
        let has = |key: &str| identity.components.contains_key(key);
        let table = |system: String, restore: String| Self::Table {
            system,
            restore: Some(restore).filter(|key| has(key)),
        };
        Ok(Some(match chip {
            Chip::SecureElement { .. } => {
                let kind = Facts { identity, info: ask.info }.number("SE,ChipID");
                let first = kind.and_then(|kind| kind.as_unsigned_integer()) == Some(FIRST_SECURE_ELEMENT);
                let key = if has("SE,Firmware") && (first || !has("SE,UpdatePayload")) {
                    "SE,Firmware"
                } else {
                    "SE,UpdatePayload"
                };
                Self::File(key.to_owned())
            }
            Chip::Savage { patch } => Self::Prefixed(patch.to_owned()),
            Chip::Yonkers { patch, .. } => Self::Yonkers(patch),
            Chip::Rose => table("Rap,RTKitOS".to_owned(), "Rap,RestoreRTKitOS".to_owned()),
            Chip::Veridian => Self::Map("BMU,FirmwareMap".to_owned()),
            Chip::Tcon => Self::File("Baobab,TCON".to_owned()),
            Chip::Timer { number, .. } => {
                table(format!("Timer,RTKitOS,{number}"), format!("Timer,RestoreRTKitOS,{number}"))
            }
            Chip::Vinyl if generated => return only_file(identity, ask).map(Some),
            Chip::Vinyl => return Ok(None),
        }))
    }

    /// The files that it needs.
    pub(super) fn files(&self, identity: &BuildIdentity, name: &str) -> Result<Vec<String>, UpdaterError> {
        let keys: Vec<&String> = match self {
            Self::File(key) | Self::Prefixed(key) | Self::Yonkers(key) | Self::Map(key) => vec![key],
            Self::Table { system, restore } => [system].into_iter().chain(restore).collect(),
        };
        let paths: BTreeSet<String> =
            keys.into_iter().map(|key| path(identity, name, key)).collect::<Result<_, _>>()?;
        Ok(paths.into_iter().collect())
    }

    /// Puts it together.
    pub(super) fn assemble(
        &self,
        identity: &BuildIdentity,
        name: &str,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<Value, UpdaterError> {
        let file = |key: &str| {
            let path = path(identity, name, key)?;
            files.get(&path).ok_or(UpdaterError::NotRead(path))
        };
        Ok(match self {
            Self::File(key) => Value::Data(file(key)?.clone()),
            Self::Prefixed(key) => {
                let patch = file(key)?;
                let mut bytes = vec![0; 16];
                // A patch has some kilobytes; a longer one would not fit the chip whatever its header says.
                let length = u32::try_from(patch.len()).unwrap_or(u32::MAX).to_le_bytes();
                bytes.splice(4..8, length);
                bytes.extend_from_slice(patch);
                Value::Data(bytes)
            }
            Self::Yonkers(key) => {
                let patch = Value::Data(file(key)?.clone());
                Value::Dictionary(Dictionary::from_iter([("YonkersFirmware".to_owned(), patch)]))
            }
            Self::Table { system, restore } => {
                let bytes = file(system)?;
                let mut table = Ftab::parse(bytes)?;
                let entry = match restore {
                    Some(restore) => Ftab::parse(file(restore)?)?.image(RESTORE_ENTRY).map(<[u8]>::to_vec),
                    None => None,
                };
                Value::Data(match entry {
                    Some(entry) => {
                        table.put(RESTORE_ENTRY, entry);
                        table.to_bytes()?
                    }
                    None => bytes.clone(),
                })
            }
            Self::Map(key) => {
                let digest = component(identity, name, key)?.digest.clone().unwrap_or_default();
                let mut map = bounded::parse(file(key)?, &MAP_LIMITS)?
                    .into_dictionary()
                    .ok_or_else(|| bounded::Refused::Malformed("it is no dictionary".to_owned()))?;
                map.insert("fw_map_digest".to_owned(), Value::Data(digest));
                let mut binary = Vec::new();
                Value::Dictionary(map)
                    .to_writer_binary(&mut binary)
                    .map_err(|error| bounded::Refused::Malformed(error.to_string()))?;
                Value::Data(binary)
            }
        })
    }
}

fn path(identity: &BuildIdentity, name: &str, key: &str) -> Result<String, UpdaterError> {
    component(identity, name, key)?
        .path
        .clone()
        .ok_or_else(|| UpdaterError::NotInFirmware { name: name.to_owned(), component: key.to_owned() })
}

/// The only file whose key begins like the ticket's: `Wireless1,Ticket` means `Wireless1,…`. Inferred.
fn only_file(identity: &BuildIdentity, ask: &Ask<'_>) -> Result<Recipe, UpdaterError> {
    let ticket = ask.response_tags.iter().find(|tag| *tag != "FirmwareData");
    let family = ticket.and_then(|tag| tag.split_once(',')).map(|(family, _)| format!("{family},"));
    let family = family
        .ok_or_else(|| UpdaterError::Missing { name: ask.name.to_owned(), key: "ResponseTags".to_owned() })?;
    let mut found: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, component) in &identity.components {
        if let Some(path) = component.path.as_deref().filter(|_| key.starts_with(&family)) {
            found.entry(path).or_insert(key);
        }
    }
    match (found.len(), found.values().next()) {
        (1, Some(key)) => Ok(Recipe::File((*key).to_owned())),
        (0, _) | (_, None) => {
            Err(UpdaterError::NotInFirmware { name: ask.name.to_owned(), component: format!("{family}…") })
        }
        (count, _) => Err(UpdaterError::Ambiguous { name: ask.name.to_owned(), count }),
    }
}
