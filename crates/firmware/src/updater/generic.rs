//! The rule that serves every chip whose request the device has made itself.
//!
//! The request is, each over the one before: what every request has; the chip and board of the identity; what the device
//! names of the identity; that the device is a production device, unless the chip says otherwise; which device it is,
//! where the chip says so; and the device's own request, which has the last word.

use plist::{Dictionary, Value};
use rightful_core::id::Ecid;

use super::Ask;
use super::facts::{as_number, truth};
use crate::manifest::BuildIdentity;
use crate::signing::rules::{self, Modes};

/// What of the chip's own words is repeated.
const COMMON: [&str; 5] = ["ApECID", "UniqueBuildID", "ApChipID", "ApBoardID", "ApSecurityDomain"];

pub(super) fn request(
    identity: &BuildIdentity,
    ecid: Ecid,
    ask: &Ask<'_>,
    generated: &Dictionary,
    uuid: &str,
) -> Dictionary {
    let mut request = rules::head(uuid);
    for key in COMMON {
        if let Some(value) = ask.info.get(key) {
            request.insert(key.to_owned(), value.clone());
        }
    }
    let production = ask
        .info
        .iter()
        .filter(|(key, _)| key.ends_with("ProductionMode"))
        .filter_map(|(_, value)| truth(value))
        .last()
        .unwrap_or(true);
    let modes =
        Modes { production: Some(production), security: Some(true), image4: Some(true), in_rom_dfu: None };
    for key in ["ApBoardID", "ApChipID"].into_iter().chain(ask.identity_tags.iter().map(String::as_str)) {
        if let Some(value) = named(identity, key, &modes) {
            request.insert(key.to_owned(), value);
        }
    }
    request.insert("ApSecurityMode".to_owned(), true.into());
    request.insert("ApProductionMode".to_owned(), production.into());
    request.extend(generated.iter().map(|(key, value)| (key.clone(), value.clone())));
    // A sealed system belongs to one device, whether its updater says so or not.
    if ask.name.starts_with("Cryptex1") && !request.contains_key("ApECID") {
        request.insert("ApECID".to_owned(), ecid.0.into());
    }
    // For whoever makes the request, not for the server.
    request.remove("RequiresUIDMode");
    request
}

/// What a name means in an identity: a value of its own, or (inferred) an entry of its manifest.
fn named(identity: &BuildIdentity, key: &str, modes: &Modes) -> Option<Value> {
    match identity.raw.get(key) {
        // All of the manifest would go to the server; nothing that signs a chip wants that.
        Some(_) if matches!(key, "Manifest" | "Info") => None,
        Some(value) => Some(as_number(value)),
        None => {
            identity.components.get(key).map(|component| Value::Dictionary(rules::entry(component, modes)))
        }
    }
}
