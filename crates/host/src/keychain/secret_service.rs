//! The Secret Service of Linux desktops, over the session's bus.
//!
//! While a collection is locked it tells no names, but may be searched by exact attributes: both are done. The secret itself travels
//! encrypted (Diffie-Hellman of the protocol), so that the bus does not carry it in clear.

#![expect(
    clippy::disallowed_types,
    reason = "the library's attributes are in a HashMap; nothing walks through it in order"
)]

use std::collections::HashMap;

use rightful_core::secret::Secret;
use secret_service::{EncryptionType, Error, Item as Stored, SecretService};

use super::{Item, KeychainError, MOST, NAMES, Place, is_udid, may_be_ours};

/// At most so many items are looked at.
const LOOKED_AT: usize = 2000;

/// Under these the usual libraries keep what an item is of, and whose it is.
const SERVICE: &str = "service";
const ACCOUNTS: [&str; 3] = ["account", "username", "user"];

pub(super) async fn list() -> Result<Vec<Item>, KeychainError> {
    let service = SecretService::connect(EncryptionType::Dh).await.map_err(said)?;
    let mut found = Vec::new();
    let mut looked_at = 0;
    for collection in service.get_all_collections().await.map_err(said)? {
        for stored in collection.get_all_items().await.map_err(said)? {
            if looked_at == LOOKED_AT || found.len() == MOST {
                break;
            }
            looked_at += 1;
            found.extend(ours(&stored).await);
        }
    }
    for name in NAMES {
        let known = service.search_items(HashMap::from([(SERVICE, name)])).await.map_err(said)?;
        for stored in known.locked.iter().chain(&known.unlocked) {
            let key = stored.item_path.as_str();
            if found.len() < MOST && !found.iter().any(|item: &Item| item.key == key) {
                found.push(item(stored, name.to_owned(), &HashMap::new()));
            }
        }
    }
    Ok(found)
}

/// An item that tells its name, if it is one of a backup. One that is locked or has just been removed tells nothing.
async fn ours(stored: &Stored<'_>) -> Option<Item> {
    let name = stored.get_label().await.ok()?;
    let attributes = stored.get_attributes().await.ok()?;
    may_be_ours(&name, attributes.values().map(String::as_str)).then(|| item(stored, name, &attributes))
}

fn item(stored: &Stored<'_>, name: String, attributes: &HashMap<String, String>) -> Item {
    let named = ACCOUNTS.iter().find_map(|account| attributes.get(*account));
    let account = named.or_else(|| attributes.values().find(|value| is_udid(value))).cloned();
    Item { place: Place::SecretService, name, account, key: stored.item_path.as_str().to_owned() }
}

pub(super) async fn take(key: &str) -> Result<Secret, KeychainError> {
    let service = SecretService::connect(EncryptionType::Dh).await.map_err(said)?;
    let path = key.try_into().map_err(|_| KeychainError::NoPassword(Place::SecretService.name()))?;
    let item = service.get_item_by_path(path).await.map_err(said)?;
    // Here the desktop asks the owner, when it is locked.
    item.ensure_unlocked().await.map_err(said)?;
    item.get_secret().await.map(Secret::new).map_err(said)
}

fn said(error: Error) -> KeychainError {
    let place = Place::SecretService.name();
    match error {
        Error::Unavailable => KeychainError::None,
        Error::Prompt | Error::PromptDisconnected | Error::Locked => KeychainError::Refused(place),
        Error::NoResult => KeychainError::NoPassword(place),
        other if nobody_there(&other) => KeychainError::None,
        other => KeychainError::Failed(place, other.to_string()),
    }
}

/// Whether there is no bus, or nothing on it that keeps passwords. The library gives both as the words of the one beneath it.
fn nobody_there(error: &Error) -> bool {
    let said = error.to_string();
    ["Failed to connect to address", "org.freedesktop.DBus.Error.ServiceUnknown"]
        .iter()
        .any(|words| said.contains(words))
}
