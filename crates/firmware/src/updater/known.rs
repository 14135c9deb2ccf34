//! Requests for chips whose updaters make none themselves, as before iOS 15 or 16: a recipe for each chip.

use plist::{Dictionary, Value};

use super::facts::{Facts, truth};
use super::{Ask, UpdaterError};
use crate::manifest::{BuildIdentity, Component};
use crate::signing::rules::{self, Modes};

/// A chip with a recipe, and what of the question belongs to it.
pub(super) enum Chip<'a> {
    /// Secure Element; the second form of the ticket where the device names it.
    SecureElement { second: bool },
    /// Face ID's camera, with the key of its patch.
    Savage { patch: &'static str },
    /// The newer one: what it says about itself, and the key of its patch.
    Yonkers { info: &'a Dictionary, patch: String },
    /// Ultra-wideband.
    Rose,
    /// Battery.
    Veridian,
    /// Display.
    Tcon,
    /// The port's retimer: which one, its ticket, and what it says about itself.
    Timer { number: u64, ticket: String, hardware: &'a Dictionary },
    /// The eSIM.
    Vinyl,
}

/// A device as sold, speaking Image4.
const SOLD: Modes =
    Modes { production: Some(true), security: Some(true), image4: Some(true), in_rom_dfu: None };

impl<'a> Chip<'a> {
    pub(super) fn of(identity: &BuildIdentity, ask: &Ask<'a>) -> Result<Self, UpdaterError> {
        let facts = Facts { identity, info: ask.info };
        let missing = |key: &str| UpdaterError::Missing { name: ask.name.to_owned(), key: key.to_owned() };
        Ok(match ask.name {
            "SE" => Self::SecureElement {
                second: ask.response_tags.first().is_some_and(|tag| tag == "SE2,Ticket"),
            },
            "Savage" => match ask.info.get("YonkersDeviceInfo") {
                Some(info) => {
                    let info = info.as_dictionary().ok_or_else(|| missing("YonkersDeviceInfo"))?;
                    Self::Yonkers { info, patch: yonkers_patch(identity, info)? }
                }
                None => Self::Savage { patch: savage_patch(&facts) },
            },
            "Rose" => Self::Rose,
            "T200" => Self::Veridian,
            "AppleTCON" => Self::Tcon,
            "AppleTypeCRetimer" => {
                let port = ask
                    .info
                    .get("InfoArray")
                    .and_then(Value::as_array)
                    .and_then(|ports| ports.first())
                    .and_then(Value::as_dictionary)
                    .ok_or_else(|| missing("InfoArray"))?;
                Self::Timer {
                    // Two are known; the number becomes a part of names.
                    number: port
                        .get("TagNumber")
                        .and_then(Value::as_unsigned_integer)
                        .filter(|number| *number < 100)
                        .ok_or_else(|| missing("TagNumber"))?,
                    ticket: port
                        .get("TicketName")
                        .and_then(Value::as_string)
                        .filter(|name| !name.is_empty() && name.len() <= 64)
                        .ok_or_else(|| missing("TicketName"))?
                        .to_owned(),
                    hardware: port
                        .get("HardwareID")
                        .and_then(Value::as_dictionary)
                        .ok_or_else(|| missing("HardwareID"))?,
                }
            }
            "Vinyl" => Self::Vinyl,
            other => return Err(UpdaterError::Unknown(other.to_owned())),
        })
    }

    /// The ticket that the server gives it.
    pub(super) fn ticket(&self) -> String {
        match self {
            Self::SecureElement { second: false } => "SE,Ticket",
            Self::SecureElement { second: true } => "SE2,Ticket",
            Self::Savage { .. } => "Savage,Ticket",
            Self::Yonkers { .. } => "Yonkers,Ticket",
            Self::Rose => "Rap,Ticket",
            Self::Veridian => "BMU,Ticket",
            Self::Tcon => "Baobab,Ticket",
            Self::Timer { ticket, .. } => ticket,
            Self::Vinyl => "eUICC,Ticket",
        }
        .to_owned()
    }
}

pub(super) fn request(
    identity: &BuildIdentity,
    chip: &Chip<'_>,
    ask: &Ask<'_>,
    uuid: &str,
) -> Result<Dictionary, UpdaterError> {
    let mut request =
        Request { request: rules::head(uuid), facts: Facts { identity, info: ask.info }, name: ask.name };
    request.put(&format!("@{}", chip.ticket()), Some(true.into()));
    match chip {
        Chip::SecureElement { second: false } => request.secure_element(),
        Chip::SecureElement { second: true } => request.secure_element_2(),
        Chip::Savage { patch } => request.savage(patch)?,
        Chip::Yonkers { info, patch } => {
            request.facts.info = info;
            request.yonkers(patch)?;
        }
        Chip::Rose => request.rose(),
        Chip::Veridian => request.veridian()?,
        Chip::Tcon => request.tcon(),
        Chip::Timer { number, hardware, .. } => request.timer(*number, hardware, ask.info)?,
        Chip::Vinyl => request.vinyl(),
    }
    Ok(request.request)
}

struct Request<'a> {
    request: Dictionary,
    facts: Facts<'a>,
    name: &'a str,
}

impl Request<'_> {
    fn put(&mut self, key: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.request.insert(key.to_owned(), value);
        }
    }

    fn copy(&mut self, prefix: &str, keys: &[&str]) {
        for key in keys {
            let key = format!("{prefix}{key}");
            self.put(&key, self.facts.get(&key));
        }
    }

    fn copy_numbers(&mut self, prefix: &str, keys: &[&str]) {
        for key in keys {
            let key = format!("{prefix}{key}");
            self.put(&key, self.facts.number(&key));
        }
    }

    fn copy_truths(&mut self, prefix: &str, keys: &[&str]) {
        for key in keys {
            let key = format!("{prefix}{key}");
            self.put(&key, self.facts.truth(&key).map(Value::from));
        }
    }

    /// All entries of the manifest whose key begins so, with their rules applied.
    fn entries(&mut self, prefix: &str, modes: &Modes, wanted: impl Fn(&str) -> bool) {
        for (key, component) in &self.facts.identity.components {
            if key.starts_with(prefix) && wanted(key) {
                self.request.insert(key.clone(), Value::Dictionary(rules::entry(component, modes)));
            }
        }
    }

    fn component(&self, key: &str) -> Result<&Component, UpdaterError> {
        component(self.facts.identity, self.name, key)
    }

    /// Only the digest of an entry.
    fn digest(&mut self, key: &str) -> Result<(), UpdaterError> {
        let digest = self.component(key)?.digest.clone().unwrap_or_default();
        let entry = Dictionary::from_iter([("Digest".to_owned(), Value::Data(digest))]);
        self.put(key, Some(Value::Dictionary(entry)));
        Ok(())
    }

    fn secure_element(&mut self) {
        self.copy("SE,", &["ChipID", "ID", "Nonce", "RootKeyIdentifier"]);
        let other = if self.is_development() { "Production" } else { "Development" };
        for (key, component) in &self.facts.identity.components {
            if key.starts_with("SE,") {
                let mut entry = component.raw.clone();
                for part in ["Info", &format!("{other}CMAC"), &format!("{other}UpdatePayloadHash")] {
                    entry.remove(part);
                }
                self.request.insert(key.clone(), Value::Dictionary(entry));
            }
        }
    }

    fn secure_element_2(&mut self) {
        self.copy("SE,", &["ChipID", "ID", "Nonce", "RootKeyIdentifier"]);
        let mode = if self.is_development() { "Development" } else { "Production" };
        let hash = format!("{mode}UpdatePayloadHash");
        for (key, part) in
            [("SE,RapRTKitOS", "Digest"), ("SE,RapSwBinDsp", "Digest"), ("SE,UpdatePayload", &hash)]
        {
            let entry = self.facts.identity.components.get(key);
            if let Some(value) = entry.and_then(|entry| entry.raw.get(part)) {
                let entry = Dictionary::from_iter([(part.to_owned(), value.clone())]);
                self.put(key, Some(Value::Dictionary(entry)));
            }
        }
    }

    fn is_development(&self) -> bool {
        self.facts.truth("SE,IsDev").unwrap_or(false)
    }

    fn savage(&mut self, patch: &str) -> Result<(), UpdaterError> {
        const KEYS: [&str; 8] = [
            "UID",
            "PatchEpoch",
            "ChipID",
            "AllowOfflineBoot",
            "ReadFWKey",
            "ProductionMode",
            "Nonce",
            "ReadECKey",
        ];
        self.copy("Savage,", &KEYS);
        self.patch(patch)
    }

    fn yonkers(&mut self, patch: &str) -> Result<(), UpdaterError> {
        const KEYS: [&str; 9] = [
            "AllowOfflineBoot",
            "BoardID",
            "ChipID",
            "ECID",
            "Nonce",
            "PatchEpoch",
            "ProductionMode",
            "ReadECKey",
            "ReadFWKey",
        ];
        self.copy("Yonkers,", &KEYS);
        self.patch(patch)
    }

    /// The camera's patch, and the Secure Enclave's firmware that it has to fit.
    fn patch(&mut self, patch: &str) -> Result<(), UpdaterError> {
        self.digest("SEP")?;
        let mut entry = self.component(patch)?.raw.clone();
        entry.remove("Info");
        self.put(patch, Some(Value::Dictionary(entry)));
        Ok(())
    }

    fn rose(&mut self) {
        self.copy_numbers("Rap,", &["BoardID", "ChipID", "ECID", "SecurityDomain"]);
        self.copy_truths("Rap,", &["ProductionMode", "SecurityMode"]);
        self.copy("Rap,", &["Nonce"]);
        let root = self.facts.get("Rap,FdrRootCaDigest").unwrap_or(Value::Data(Vec::new()));
        self.put("Rap,FdrRootCaDigest", Some(root));
        self.entries("Rap,", &SOLD, |_| true);
    }

    fn veridian(&mut self) -> Result<(), UpdaterError> {
        self.copy("BMU,", &["BoardID"]);
        // This chip gives its facts bare names.
        for (key, needed) in
            [("ChipID", true), ("UniqueID", true), ("ProductionMode", true), ("Nonce", false)]
        {
            let fact = self.facts.info.get(key).cloned();
            let fact = fact.or_else(|| self.facts.get(&format!("BMU,{key}")));
            if needed && fact.is_none() {
                return Err(UpdaterError::Missing { name: self.name.to_owned(), key: key.to_owned() });
            }
            self.put(&format!("BMU,{key}"), fact);
        }
        // Nothing is known here that a rule could ask for.
        self.entries("BMU,", &Modes::default(), |_| true);
        Ok(())
    }

    fn tcon(&mut self) {
        self.copy_numbers("Baobab,", &["BoardID", "ChipID", "Life", "ManifestEpoch", "SecurityDomain"]);
        let production = self.facts.truth("Baobab,ProductionMode").unwrap_or(false);
        self.put("Baobab,ProductionMode", Some(production.into()));
        self.copy("Baobab,", &["UpdateNonce", "ECID"]);
        for (key, component) in &self.facts.identity.components {
            if key.starts_with("Baobab,") {
                let mut entry = component.raw.clone();
                entry.remove("Info");
                entry.insert("EPRO".to_owned(), production.into());
                self.request.insert(key.clone(), Value::Dictionary(entry));
            }
        }
    }

    fn timer(&mut self, number: u64, hardware: &Dictionary, info: &Dictionary) -> Result<(), UpdaterError> {
        let fact = |key: &str| hardware.get(key).cloned();
        for key in ["BoardID", "ChipID", "SecurityDomain", "ECID"] {
            let own = Facts { identity: self.facts.identity, info: hardware }.number(key);
            self.put(&format!("Timer,{key},{number}"), own);
        }
        for key in ["ProductionMode", "SecurityMode"] {
            let own = fact(key).as_ref().and_then(truth);
            self.put(&format!("Timer,{key},{number}"), own.map(Value::from));
        }
        let nonce = fact("Nonce")
            .ok_or_else(|| UpdaterError::Missing { name: self.name.to_owned(), key: "Nonce".to_owned() })?;
        self.put(&format!("Timer,Nonce,{number}"), Some(nonce));
        let processor = info.get("APInfo").and_then(Value::as_dictionary);
        let mode = |key: &str, sold| processor.and_then(|info| info.get(key)).and_then(truth).or(sold);
        let modes = Modes {
            production: mode("ApProductionMode", SOLD.production),
            security: mode("ApSecurityMode", SOLD.security),
            ..SOLD
        };
        let own = format!(",{number}");
        self.entries("Timer,", &modes, |key| key.ends_with(&own));
        Ok(())
    }

    fn vinyl(&mut self) {
        let production = self.facts.truth("eUICC,ApProductionMode");
        let production = production.or_else(|| self.facts.truth("ApProductionMode")).unwrap_or(true);
        self.put("eUICC,ApProductionMode", Some(production.into()));
        self.copy("eUICC,", &["ChipID", "EID", "RootKeyIdentifier"]);
        for (key, nonce) in [("eUICC,Gold", "EUICCGoldNonce"), ("eUICC,Main", "EUICCMainNonce")] {
            let digest = self.facts.identity.components.get(key).and_then(|entry| entry.digest.clone());
            let Some(digest) = digest else { continue };
            let mut entry = Dictionary::from_iter([("Digest".to_owned(), Value::Data(digest))]);
            let nested = self.facts.info.get(key).and_then(Value::as_dictionary);
            let nonce = nested.and_then(|entry| entry.get("Nonce")).or_else(|| self.facts.info.get(nonce));
            if let Some(nonce) = nonce {
                entry.insert("Nonce".to_owned(), nonce.clone());
            }
            self.put(key, Some(Value::Dictionary(entry)));
        }
    }
}

/// A component that must be there.
pub(super) fn component<'a>(
    identity: &'a BuildIdentity,
    name: &str,
    key: &str,
) -> Result<&'a Component, UpdaterError> {
    identity
        .components
        .get(key)
        .ok_or_else(|| UpdaterError::NotInFirmware { name: name.to_owned(), component: key.to_owned() })
}

/// Which patch fits the camera's revision.
fn savage_patch(facts: &Facts<'_>) -> &'static str {
    let production = facts.truth("Savage,ProductionMode").unwrap_or(true);
    let revision = match facts.get("Savage,Revision") {
        Some(Value::Data(bytes)) => bytes.first().copied(),
        _ => None,
    };
    match (revision, production) {
        (Some(revision), true) if (revision | 0x10) & 0xF0 == 0x30 => "Savage,B2-Prod-Patch",
        (Some(revision), false) if (revision | 0x10) & 0xF0 == 0x30 => "Savage,B2-Dev-Patch",
        (Some(revision), true) if revision & 0xF0 == 0xA0 => "Savage,BA-Prod-Patch",
        (Some(revision), false) if revision & 0xF0 == 0xA0 => "Savage,BA-Dev-Patch",
        (_, true) => "Savage,B0-Prod-Patch",
        (_, false) => "Savage,B0-Dev-Patch",
    }
}

/// Which patch is made for this camera: for its mode and its revision, where the entry names them.
fn yonkers_patch(identity: &BuildIdentity, info: &Dictionary) -> Result<String, UpdaterError> {
    let facts = Facts { identity, info };
    let production = facts.truth("Yonkers,ProductionMode").unwrap_or(true);
    let revision = facts.number("Yonkers,FabRevision");
    let fits = |component: &Component| {
        let mode = component.raw.get("EPRO").and_then(truth).is_none_or(|mode| mode == production);
        let wanted = component.raw.get("FabRevision").map(super::facts::as_number);
        mode && wanted.is_none_or(|wanted| revision.as_ref() == Some(&wanted))
    };
    identity
        .components
        .iter()
        .find(|(key, component)| key.starts_with("Yonkers,SysTopPatch") && fits(component))
        .map(|(key, _)| key.clone())
        .ok_or_else(|| UpdaterError::NotInFirmware {
            name: "Savage".to_owned(),
            component: "Yonkers,SysTopPatch".to_owned(),
        })
}
