//! Bitwarden's export as JSON.

use std::fmt;

use rightful_core::secret::Secret;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};

use super::{Found, Rank, SavedError, SavedList, Source, speaks_of_apple};

/// The kind of a field that is shown as dots.
const HIDDEN: u64 = 1;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Vault {
    #[serde(default)]
    encrypted: bool,
    items: Option<Vec<Item>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    name: Option<Hidden>,
    login: Option<Login>,
    password_history: Option<Vec<Earlier>>,
    fields: Option<Vec<Field>>,
}

#[derive(Deserialize)]
struct Login {
    password: Option<Hidden>,
    uris: Option<Vec<Uri>>,
}

#[derive(Deserialize)]
struct Uri {
    uri: Option<Hidden>,
}

#[derive(Deserialize)]
struct Earlier {
    password: Option<Hidden>,
}

#[derive(Deserialize)]
struct Field {
    value: Option<Hidden>,
    #[serde(rename = "type")]
    kind: Option<u64>,
}

/// A text that is a secret from the moment it is read.
struct Hidden(Secret);

impl<'de> Deserialize<'de> for Hidden {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Hidden;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Hidden, E> {
                Ok(Hidden(Secret::new(text.as_bytes().to_vec())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

pub(super) fn read(bytes: &[u8]) -> Result<SavedList, SavedError> {
    // What serde says of a damaged text may quote it.
    let vault: Vault = serde_json::from_slice(bytes).map_err(|_| SavedError::Malformed)?;
    if vault.encrypted {
        return Err(SavedError::Encrypted);
    }
    let mut found = Found::default();
    for (at, item) in vault.items.ok_or(SavedError::UnknownForm)?.into_iter().enumerate() {
        let login = item.login.as_ref();
        let uris = login.and_then(|login| login.uris.as_ref()).into_iter().flatten();
        let apple = item.name.iter().chain(uris.filter_map(|uri| uri.uri.as_ref()));
        let apple = apple.into_iter().any(|Hidden(text)| speaks_of_apple(text.expose()));
        let rank = if apple { Rank::Apple } else { Rank::Other };
        let now = login.and_then(|login| login.password.as_ref()).into_iter();
        let hidden = item.fields.iter().flatten().filter(|field| field.kind == Some(HIDDEN));
        for Hidden(password) in now.chain(hidden.filter_map(|field| field.value.as_ref())) {
            found.note(at + 1, password.expose(), rank)?;
        }
        for Hidden(password) in item.password_history.iter().flatten().filter_map(|old| old.password.as_ref())
        {
            found.note(at + 1, password.expose(), if apple { rank } else { Rank::Earlier })?;
        }
    }
    Ok(found.list(Source::BitwardenVault))
}
