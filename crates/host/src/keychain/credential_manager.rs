//! Credential Manager of Windows: generic credentials by their name. It is open while the owner is signed in, and asks nothing.

#![expect(
    clippy::disallowed_types,
    reason = "the library takes and gives attributes in a HashMap; nothing walks through it"
)]

use std::collections::HashMap;

use keyring_core::api::CredentialStoreApi as _;
use keyring_core::{Entry, Error};
use rightful_core::secret::Secret;
use windows_native_keyring_store::Store;
use zeroize::Zeroizing;

use super::{Item, KeychainError, Place, is_udid, may_be_ours};

/// At most so many credentials are looked at.
const LOOKED_AT: usize = 4096;

pub(super) fn list() -> Result<Vec<Item>, KeychainError> {
    let mut found = Vec::new();
    for entry in entries()?.iter().take(LOOKED_AT) {
        let Some((name, user)) = name(entry) else { continue };
        if may_be_ours(&name, [user.as_str()]) {
            // The device stands in the user, or somewhere in the name.
            let words = name.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
            let of_the_name = words.into_iter().find(|word| is_udid(word)).map(str::to_owned);
            let account = Some(user).filter(|user| is_udid(user)).or(of_the_name);
            found.push(Item { place: Place::CredentialManager, key: name.clone(), name, account });
        }
    }
    Ok(found)
}

pub(super) fn take(item: &Item) -> Result<Secret, KeychainError> {
    let entries = entries()?;
    let entry = entries.iter().find(|entry| name(entry).is_some_and(|(name, _)| name == item.key));
    let entry = entry.ok_or(KeychainError::NoPassword(Place::CredentialManager.name()))?;
    let bytes = Zeroizing::new(entry.get_secret().map_err(said)?);
    Ok(super::of_blob(&bytes))
}

fn entries() -> Result<Vec<Entry>, KeychainError> {
    Store::new().map_err(said)?.search(&HashMap::new()).map_err(said)
}

fn name(entry: &Entry) -> Option<(String, String)> {
    let mut attributes = entry.get_attributes().ok()?;
    Some((attributes.remove("target_name")?, attributes.remove("username").unwrap_or_default()))
}

fn said(error: Error) -> KeychainError {
    let place = Place::CredentialManager.name();
    match error {
        Error::NoEntry => KeychainError::NoPassword(place),
        Error::NoStorageAccess(_) => KeychainError::Refused(place),
        // Neither the value nor the bytes of the others are told.
        _ => KeychainError::Failed(place, "the system gave an error".to_owned()),
    }
}
