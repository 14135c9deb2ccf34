//! The keychain of macOS. Listing asks for attributes only, which it tells without a question; reading asks for the data of one item,
//! and macOS then asks the owner, because the item was made by another program.

use rightful_core::secret::Secret;
use security_framework::base::Error;
use security_framework::item::{ItemClass, ItemSearchOptions, Limit};
use security_framework::passwords::get_generic_password;

use super::{Item, KeychainError, MOST, NAMES, Place};

/// `errSecItemNotFound`, `errSecUserCanceled`, `errSecAuthFailed`, `errSecInteractionNotAllowed`, `errSecNotAvailable`, of
/// Apple's `SecBase.h`.
const NOT_FOUND: i32 = -25_300;
const CANCELLED: i32 = -128;
const DENIED: i32 = -25_293;
const NO_WINDOWS: i32 = -25_308;
const NO_KEYCHAIN: i32 = -25_291;

/// The names that these attributes have in a result: `kSecAttrService`, `kSecAttrAccount`.
const SERVICE: &str = "svce";
const ACCOUNT: &str = "acct";

pub(super) fn list() -> Result<Vec<Item>, KeychainError> {
    let mut found = Vec::new();
    for name in NAMES {
        let mut wanted = ItemSearchOptions::new();
        wanted
            .class(ItemClass::generic_password())
            .label(name)
            .load_attributes(true)
            .limit(Limit::Max(MOST as i64));
        let results = match wanted.search() {
            Ok(results) => results,
            Err(error) if error.code() == NOT_FOUND => continue,
            Err(error) => return Err(said(&error)),
        };
        for attributes in results.iter().filter_map(|result| result.simplify_dict()) {
            // What is called so is mostly of a service of that name; one without a service cannot be asked for alone.
            let service = attributes.get(SERVICE).cloned().unwrap_or_else(|| name.to_owned());
            let account = attributes.get(ACCOUNT).cloned();
            found.push(Item { place: Place::Keychain, name: name.to_owned(), account, key: service });
        }
    }
    Ok(found)
}

pub(super) fn take(item: &Item) -> Result<Secret, KeychainError> {
    let account = item.account.as_deref().unwrap_or_default();
    get_generic_password(&item.key, account).map(Secret::new).map_err(|error| said(&error))
}

fn said(error: &Error) -> KeychainError {
    let place = Place::Keychain.name();
    match error.code() {
        NOT_FOUND => KeychainError::NoPassword(place),
        CANCELLED | DENIED => KeychainError::Refused(place),
        NO_WINDOWS | NO_KEYCHAIN => KeychainError::None,
        _ => KeychainError::Failed(place, error.to_string()),
    }
}
