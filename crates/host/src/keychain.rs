//! The system's own store of passwords, where Finder, iTunes or another program may have kept the password of backups.
//!
//! | system | where | who is known to keep it there | asks the owner |
//! |---|---|---|---|
//! | macOS | keychain, application password named `iOS Backup` or `iPhone Backup`, account = the device's UDID | Finder, iTunes, iMazing, with *Remember this password* (imazing.com, guide of 2026-04-22) | the Mac's login password, once for each item |
//! | Windows | Credential Manager, generic credential | iMazing (the same guide); iTunes and Apple Devices are not known to | nobody: it is open while the owner is signed in |
//! | Linux | Secret Service: GNOME Keyring, KWallet, KeePassXC | nobody of Apple's; the owner | the store's password, when it is locked |
//!
//! [`find`] lists what has such a name and asks nobody anything; [`read`] is for what the owner chose, and is when the system asks.
//! Nothing is ever written to the store. Names and accounts come from outside: whoever shows them escapes them.

#[cfg(target_os = "macos")]
mod apple;
#[cfg(windows)]
mod credential_manager;
#[cfg(target_os = "linux")]
mod secret_service;

use std::fmt;
use std::time::Duration;

use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;

/// What such items are called: by Finder and newer iTunes, by older iTunes, and what may be there beside.
pub const NAMES: [&str; 4] = ["iOS Backup", "iPhone Backup", "iPad Backup", "iPod Backup"];

/// At most so many items are told.
pub const MOST: usize = 64;

/// A longer one is no password that a phone has taken.
const LONGEST: usize = 1024;

/// How long the store may take to list.
const LISTING: Duration = Duration::from_secs(20);

/// How long the owner may take to answer the system's question.
const ANSWERING: Duration = Duration::from_secs(300);

/// A kind of store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// macOS.
    Keychain,
    /// Windows.
    CredentialManager,
    /// Linux.
    SecretService,
}

impl Place {
    /// As its own system calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Keychain => "the Mac's keychain",
            Self::CredentialManager => "Credential Manager",
            Self::SecretService => "the desktop's keyring (Secret Service)",
        }
    }
}

/// An item of the store that may hold the password of backups; what it holds is not read yet.
#[derive(Clone, PartialEq, Eq)]
pub struct Item {
    /// Where it is.
    pub place: Place,
    /// What it is called there.
    pub name: String,
    /// Whose it is: mostly the UDID of a device.
    pub account: Option<String>,
    /// How the store finds it again.
    key: String,
}

impl Item {
    /// Whether it is of the device with this UDID.
    pub fn is_of(&self, udid: &str) -> bool {
        self.account.as_deref().is_some_and(|account| same_device(account, udid))
    }
}

/// A UDID is nothing for a log.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Item").field("place", &self.place).field("name", &self.name).finish_non_exhaustive()
    }
}

/// Why the store gave nothing.
#[derive(Debug, thiserror::Error)]
pub enum KeychainError {
    /// There is no store.
    #[error("this computer has no store of passwords that can be asked")]
    None,
    /// The owner or the system said no.
    #[error("the system did not give the password out of {0}")]
    Refused(&'static str),
    /// Nobody answered.
    #[error("{what} took longer than {limit_s} seconds")]
    Slow {
        /// What was waited for.
        what: &'static str,
        /// How long, in seconds.
        limit_s: u64,
    },
    /// The item is there no longer, or what it holds is none.
    #[error("what {0} holds under that name is no password")]
    NoPassword(&'static str),
    /// Anything else, as the system's library says it.
    #[error("{0} could not be asked: {1}")]
    Failed(&'static str, String),
}

impl Explain for KeychainError {
    fn code(&self) -> &'static str {
        match self {
            Self::None => "keychain/none",
            Self::Refused(_) => "keychain/refused",
            Self::Slow { .. } => "keychain/slow",
            Self::NoPassword(_) => "keychain/no-password",
            Self::Failed(..) => "keychain/failed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::None => "go on without it: give words that you remember",
            Self::Refused(_) => "try again and allow it in the system's window, or go on without it",
            Self::Slow { .. } => "look for a window in which the system asks you, answer it, and try again",
            Self::NoPassword(_) => "go on without it: give words that you remember",
            Self::Failed(..) => {
                "look for the password in the system's own program for passwords, under Backup"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::None => Some("nobody is signed in to a desktop here, or the desktop has no keyring"),
            Self::Refused(_) => Some("the window of the system was closed, or another password was typed"),
            Self::Slow { .. } => Some("the system asks in a window that lies behind others"),
            Self::NoPassword(_) | Self::Failed(..) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Refused(_) => Ending::Declined,
            Self::None | Self::NoPassword(_) => Ending::NothingToActOn,
            Self::Slow { .. } | Self::Failed(..) => Ending::Failed,
        }
    }
}

/// Lists the items that may hold a backup's password, at most [`MOST`]: first those of the device with this UDID, for it is
/// likeliest; a device's password often was that of another one before. The owner is asked nothing.
///
/// # Errors
/// [`KeychainError::None`] where there is no store, and what the store says.
pub async fn find(udid: Option<&str>) -> Result<Vec<Item>, KeychainError> {
    let listed = tokio::time::timeout(LISTING, list());
    let listed =
        listed.await.map_err(|_| KeychainError::Slow { what: "listing", limit_s: LISTING.as_secs() })?;
    Ok(sorted(listed?, udid))
}

/// Reads what an item holds. The system asks the owner now, if it asks at all.
///
/// # Errors
/// [`KeychainError::Refused`] when the owner said no, and what the store says.
pub async fn read(item: &Item) -> Result<Secret, KeychainError> {
    let taken = tokio::time::timeout(ANSWERING, take(item));
    let slow =
        KeychainError::Slow { what: "the answer to the system's question", limit_s: ANSWERING.as_secs() };
    let secret = taken.await.map_err(|_| slow)??;
    let length = secret.expose().len();
    if length == 0 || length > LONGEST {
        Err(KeychainError::NoPassword(item.place.name()))
    } else {
        Ok(secret)
    }
}

#[cfg(target_os = "linux")]
async fn list() -> Result<Vec<Item>, KeychainError> {
    secret_service::list().await
}

#[cfg(target_os = "linux")]
async fn take(item: &Item) -> Result<Secret, KeychainError> {
    secret_service::take(&item.key).await
}

#[cfg(target_os = "macos")]
use apple as blocking;
#[cfg(windows)]
use credential_manager as blocking;

#[cfg(any(target_os = "macos", windows))]
async fn list() -> Result<Vec<Item>, KeychainError> {
    aside(blocking::list).await
}

#[cfg(any(target_os = "macos", windows))]
async fn take(item: &Item) -> Result<Secret, KeychainError> {
    let item = item.clone();
    aside(move || blocking::take(&item)).await
}

/// These systems let the thread wait that asks.
#[cfg(any(target_os = "macos", windows))]
async fn aside<T: Send + 'static>(
    ask: impl FnOnce() -> Result<T, KeychainError> + Send + 'static,
) -> Result<T, KeychainError> {
    tokio::task::spawn_blocking(ask)
        .await
        .map_err(|error| KeychainError::Failed("the store", error.to_string()))?
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
async fn list() -> Result<Vec<Item>, KeychainError> {
    Err(KeychainError::None)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
async fn take(_item: &Item) -> Result<Secret, KeychainError> {
    Err(KeychainError::None)
}

/// Whether something with this name, or these names beside it, may hold the password of backups.
#[cfg_attr(target_os = "macos", expect(dead_code, reason = "there the keychain itself looks for the names"))]
fn may_be_ours<'a>(name: &str, others: impl IntoIterator<Item = &'a str>) -> bool {
    let named = |text: &str| {
        let text = text.to_lowercase();
        NAMES.iter().any(|name| text.contains(&name.to_lowercase()))
            || (text.contains("imazing") && text.contains("backup"))
    };
    named(name) || others.into_iter().any(named)
}

/// Whether this looks like the UDID of a device: 40 hexadecimal digits, or 8 and 16 with a hyphen between.
#[cfg_attr(target_os = "macos", expect(dead_code, reason = "there the account is a field of its own"))]
fn is_udid(text: &str) -> bool {
    let hex = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text.split_once('-') {
        Some((chip, id)) => chip.len() == 8 && id.len() == 16 && hex(chip) && hex(id),
        None => text.len() == 40 && hex(text),
    }
}

/// Some programs leave the hyphen of a UDID out.
fn same_device(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.replace('-', "").to_ascii_lowercase();
    !one.is_empty() && plain(one) == plain(other)
}

/// The password in a credential of Windows: most programs write UTF-16, little endian, and some write UTF-8. Text of a backup
/// password in UTF-16 has a zero byte somewhere, in UTF-8 never.
#[cfg(any(windows, test))]
fn of_blob(blob: &[u8]) -> Secret {
    let (pairs, rest) = blob.as_chunks::<2>();
    if rest.is_empty() && blob.contains(&0) {
        let units = pairs.iter().map(|pair| u16::from_le_bytes(*pair));
        let mut text = zeroize::Zeroizing::new(String::with_capacity(blob.len() * 2));
        for letter in char::decode_utf16(units) {
            // What is no text after all is handed on as it is.
            let Ok(letter) = letter else { return Secret::new(blob.to_vec()) };
            text.push(letter);
        }
        return Secret::new(text.as_bytes().to_vec());
    }
    Secret::new(blob.to_vec())
}

fn sorted(mut items: Vec<Item>, udid: Option<&str>) -> Vec<Item> {
    items.sort_by_key(|item| {
        let theirs = udid.is_some_and(|udid| item.is_of(udid));
        let name = NAMES.iter().position(|name| name.eq_ignore_ascii_case(&item.name));
        (!theirs, name.unwrap_or(NAMES.len()))
    });
    items.dedup_by(|one, other| one.key == other.key && one.account == other.account);
    items.truncate(MOST);
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "0123456789abcdef0123456789abcdef01234567";
    const NEW: &str = "00008101-000123456789ABCD";

    fn item(name: &str, account: Option<&str>, key: &str) -> Item {
        let account = account.map(str::to_owned);
        Item { place: Place::Keychain, name: name.to_owned(), account, key: key.to_owned() }
    }

    #[test]
    fn names_are_those_of_backups_of_phones() {
        for (name, others, expected) in [
            ("iOS Backup", vec![], true),
            ("IPHONE BACKUP", vec![], true),
            ("Password for iPhone Backup of Anna", vec![], true),
            ("iMazing.BackupPassword", vec![], true),
            ("anything", vec!["iPad Backup"], true),
            ("iMazing licence", vec![], false),
            ("Backup", vec![], false),
            ("Borg Backup", vec!["restic"], false),
            ("", vec![""], false),
        ] {
            assert_eq!(may_be_ours(name, others), expected, "{name}");
        }
    }

    #[test]
    fn a_udid_has_forty_digits_or_twenty_four_with_a_hyphen() {
        for (text, expected) in [
            (OLD, true),
            (NEW, true),
            ("0000810-1000123456789ABCD", false),
            ("00008101-000123456789ABCG", false),
            ("anna@example.org", false),
            ("", false),
        ] {
            assert_eq!(is_udid(text), expected, "{text}");
        }
        assert!(item("a", Some(&NEW.replace('-', "").to_lowercase()), "1").is_of(NEW));
        assert!(!item("a", Some(OLD), "1").is_of(NEW));
        assert!(!item("a", Some(""), "1").is_of("") && !item("a", None, "1").is_of(NEW));
    }

    #[test]
    fn the_items_of_the_device_come_first_and_none_twice() {
        let items = vec![
            item("note", None, "1"),
            item("iPhone Backup", Some(OLD), "2"),
            item("iOS Backup", Some(OLD), "3"),
            item("iPhone Backup", Some(NEW), "4"),
            item("iPhone Backup", Some(NEW), "4"),
        ];
        let keys = |items: Vec<Item>| items.into_iter().map(|item| item.key).collect::<Vec<_>>().concat();
        assert_eq!(keys(sorted(items.clone(), Some(NEW))), "4321");
        assert_eq!(keys(sorted(items, None)), "3241");
        let many = (0..1000).map(|number| item("iOS Backup", None, &number.to_string())).collect();
        assert_eq!(sorted(many, None).len(), MOST);
    }

    #[test]
    fn credentials_of_windows_are_text_of_two_kinds() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        for text in ["hunter2", "Straße 7", "пароль 1", "🗝 key"] {
            assert_eq!(of_blob(&wide(text)).expose(), text.as_bytes(), "{text}");
            assert_eq!(of_blob(text.as_bytes()).expose(), text.as_bytes(), "{text}");
        }
        // Half of a pair, and an odd length with a zero: handed on as they are.
        for bytes in [&[0x3D, 0xD8, 0x41, 0x00][..], &[0x41, 0x00, 0x42]] {
            assert_eq!(of_blob(bytes).expose(), bytes);
        }
    }

    #[test]
    fn an_item_does_not_show_its_device_and_errors_say_what_to_do() {
        let shown = format!("{:?}", item("iOS Backup", Some(OLD), OLD));
        assert_eq!(shown, "Item { place: Keychain, name: \"iOS Backup\", .. }");
        for (error, code, what) in [
            (
                KeychainError::None,
                "keychain/none",
                "this computer has no store of passwords that can be asked",
            ),
            (
                KeychainError::Refused(Place::Keychain.name()),
                "keychain/refused",
                "the system did not give the password out of the Mac's keychain",
            ),
            (
                KeychainError::Slow { what: "listing", limit_s: 20 },
                "keychain/slow",
                "listing took longer than 20 seconds",
            ),
            (
                KeychainError::NoPassword(Place::CredentialManager.name()),
                "keychain/no-password",
                "what Credential Manager holds under that name is no password",
            ),
            (
                KeychainError::Failed(Place::SecretService.name(), "closed".to_owned()),
                "keychain/failed",
                "the desktop's keyring (Secret Service) could not be asked: closed",
            ),
        ] {
            assert_eq!((error.code(), error.to_string().as_str()), (code, what));
            assert!(!error.help().is_empty());
        }
    }
}
