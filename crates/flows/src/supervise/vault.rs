//! What a supervisor keeps on this computer: identities and unlock tokens, each sealed in a folder of its own.
//!
//! | folder below `supervision` | holds |
//! |---|---|
//! | `identities/FINGERPRINT` | a certificate and its key, as PEM |
//! | `tokens/UDID` | a property list: whose token it is, by whom and when it was saved, and the token; a few older ones behind it |
//!
//! How they are sealed, and that each is whole or not there at all, stands in `rightful_host::kept`. A token is never replaced by
//! nothing, and the one before is kept behind a new one.

use std::fs;
use std::io;
use std::path::PathBuf;

use plist::{Dictionary, Value};
use rightful_core::id::{Ecid, Udid};
use rightful_core::secret::Secret;
use rightful_host::kept::{self, KeptError};
use rightful_proto::frame::{Limits, plist_bounded, xml};
use rightful_proto::supervision::{Identity, LONGEST_TOKEN, identity};

use crate::world::Workdir;

/// The most tokens of one phone that are kept.
const TOKENS: usize = 4;
/// The most identities, and phones, that are looked for.
const ENTRIES: usize = 10_000;
const IDENTITIES: usize = 32;
/// How much of a fingerprint names a folder.
const NAME: usize = 32;

const LIST: Limits = Limits { bytes: kept::MOST, depth: 4, items: 200 };

/// Where identities and tokens are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vault(PathBuf);

/// Why something cannot be kept or had.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// A file.
    #[error(transparent)]
    Kept(#[from] KeptError),
    /// The folder.
    #[error("{} cannot be looked through", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// It opens, and holds something else.
    #[error("what is kept in {} is not of the form that it should have", path.display())]
    Malformed {
        /// Which folder.
        path: PathBuf,
    },
    /// There is nothing in it to be kept.
    #[error("there is no token in what was to be kept")]
    Nothing,
}

/// A phone's tokens, and what is known of them. `Debug` shows no token.
#[derive(Debug, Clone)]
pub struct Saved {
    /// The phone.
    pub udid: Udid,
    /// Its number for life.
    pub ecid: Option<Ecid>,
    /// Its serial number.
    pub serial: Option<String>,
    /// What its owner calls it.
    pub name: String,
    /// Its system when the token was saved.
    pub version: Option<String>,
    /// When it was saved, in seconds since 1970.
    pub at: u64,
    /// The fingerprint of the identity that it was saved with.
    pub supervisor: String,
    /// The number of that preparation of the phone: another one means that it was erased since.
    pub magic: Option<String>,
    /// When an erase since was noticed.
    pub erased: Option<u64>,
    /// The token, and older ones behind it. Never empty.
    pub tokens: Vec<Secret>,
}

impl Saved {
    /// The one to use.
    pub fn token(&self) -> Option<&Secret> {
        self.tokens.first()
    }

    fn encode(&self) -> Result<Secret, VaultError> {
        let tokens = self.tokens.iter().map(|token| Value::Data(token.expose().to_vec())).collect();
        let mut values = Dictionary::new();
        let mut put = |key: &str, value: Option<Value>| {
            value.into_iter().for_each(|value| drop(values.insert(key.to_owned(), value)));
        };
        put("UDID", Some(self.udid.as_str().into()));
        put("ECID", self.ecid.map(|ecid| ecid.0.to_string().into()));
        put("SerialNumber", self.serial.as_deref().map(Value::from));
        put("Name", Some(self.name.as_str().into()));
        put("Version", self.version.as_deref().map(Value::from));
        put("At", Some(self.at.into()));
        put("Supervisor", Some(self.supervisor.as_str().into()));
        put("Magic", self.magic.as_deref().map(Value::from));
        put("Erased", self.erased.map(Value::from));
        put("Tokens", Some(Value::Array(tokens)));
        xml(&Value::Dictionary(values)).map(Secret::new).map_err(|_| VaultError::Nothing)
    }

    fn decode(bytes: &Secret) -> Option<Self> {
        let values = plist_bounded(bytes.expose(), &LIST).ok()?.into_dictionary()?;
        let text = |key: &str| values.get(key).and_then(Value::as_string).map(str::to_owned);
        let number = |key: &str| values.get(key).and_then(Value::as_unsigned_integer);
        let tokens = values.get("Tokens").and_then(Value::as_array)?;
        let tokens: Vec<Secret> =
            tokens.iter().filter_map(Value::as_data).map(|token| Secret::new(token.to_vec())).collect();
        let saved = Self {
            udid: text("UDID")?.parse().ok()?,
            ecid: text("ECID").and_then(|ecid| ecid.parse().ok().map(Ecid)),
            serial: text("SerialNumber"),
            name: text("Name")?,
            version: text("Version"),
            at: number("At")?,
            supervisor: text("Supervisor")?,
            magic: text("Magic"),
            erased: number("Erased"),
            tokens,
        };
        (!saved.tokens.is_empty()).then_some(saved)
    }
}

impl Vault {
    /// The one of a work folder.
    pub fn of(workdir: &Workdir) -> Self {
        Self(workdir.path.join("supervision"))
    }

    /// Where it is.
    pub fn path(&self) -> &std::path::Path {
        &self.0
    }

    /// All identities, the newest first.
    ///
    /// # Errors
    /// One is there and cannot be opened: nothing is signed with less than what was kept.
    pub fn identities(&self) -> Result<Vec<Identity>, VaultError> {
        let mut found = Vec::new();
        for path in folders(&self.0.join("identities"))?.into_iter().take(IDENTITIES) {
            if let Some(pem) = kept::kept(&path)? {
                let read = identity::read(&pem, None, None);
                found.push(read.map_err(|_| VaultError::Malformed { path })?);
            }
        }
        found.sort_by_key(|identity| std::cmp::Reverse(identity.validity().map(|(from, _)| from)));
        Ok(found)
    }

    /// Keeps an identity; one that is there already stays as it is. Whether it is new.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep_identity(&self, identity: &Identity) -> Result<bool, VaultError> {
        let name: String = identity.fingerprint().chars().take(NAME).collect();
        let folder = self.0.join("identities").join(name);
        // A folder whose key was lost would refuse for ever, though the same identity is at hand.
        if let Ok(Some(_)) = kept::kept(&folder) {
            return Ok(false);
        }
        let pem = identity.to_pem().map_err(|_| VaultError::Malformed { path: folder.clone() })?;
        kept::keep(&folder, &pem)?;
        Ok(true)
    }

    /// The tokens of a phone; nothing if none was saved.
    ///
    /// # Errors
    /// They are there and cannot be read.
    pub fn token(&self, udid: &Udid) -> Result<Option<Saved>, VaultError> {
        let path = self.folder(udid);
        let Some(bytes) = kept::kept(&path)? else { return Ok(None) };
        let saved = Saved::decode(&bytes).filter(|saved| same(&saved.udid, udid));
        saved.map(Some).ok_or(VaultError::Malformed { path })
    }

    /// Keeps a phone's token in front of those that were kept before.
    ///
    /// # Errors
    /// There is no token in it, what was kept before cannot be read, or it cannot be written: then all is as it was.
    pub fn keep_token(&self, saved: &Saved) -> Result<(), VaultError> {
        let usable = |token: &&Secret| (1..=LONGEST_TOKEN).contains(&token.expose().len());
        let Some(newest) = saved.token().filter(usable) else { return Err(VaultError::Nothing) };
        let before = self.token(&saved.udid)?.map(|before| before.tokens).unwrap_or_default();
        let older = before.into_iter().filter(|token| token.expose() != newest.expose());
        let tokens = std::iter::once(newest.clone()).chain(older).take(TOKENS).collect();
        let saved = Saved { tokens, ..saved.clone() };
        Ok(kept::keep(&self.folder(&saved.udid), &saved.encode()?)?)
    }

    /// Notes that a phone was erased, which ends its token. Nothing is removed.
    ///
    /// # Errors
    /// It cannot be read or written.
    pub fn note_erased(&self, udid: &Udid, at: u64) -> Result<(), VaultError> {
        match self.token(udid)? {
            Some(saved) if saved.erased.is_none() => {
                let saved = Saved { erased: Some(at), ..saved };
                Ok(kept::keep(&self.folder(udid), &saved.encode()?)?)
            }
            _ => Ok(()),
        }
    }

    /// The phones of which tokens are kept, by their numbers.
    ///
    /// # Errors
    /// The folder cannot be looked through.
    pub fn phones(&self) -> Result<Vec<Udid>, VaultError> {
        let folders = folders(&self.0.join("tokens"))?;
        Ok(folders.iter().filter_map(|path| path.file_name()?.to_str()?.parse().ok()).collect())
    }

    fn folder(&self, udid: &Udid) -> PathBuf {
        // A number of a device holds letters, digits and hyphens only.
        self.0.join("tokens").join(udid.as_str().to_ascii_uppercase())
    }
}

fn same(one: &Udid, other: &Udid) -> bool {
    one.as_str().eq_ignore_ascii_case(other.as_str())
}

/// The folders in a folder, by name; none where it is not there.
fn folders(path: &std::path::Path) -> Result<Vec<PathBuf>, VaultError> {
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(VaultError::Folder { path: path.to_owned(), source }),
    };
    let mut found: Vec<PathBuf> = entries
        .take(ENTRIES)
        .filter_map(|entry| entry.ok().map(|it| it.path()))
        .filter(|it| it.is_dir())
        .collect();
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault() -> (tempfile::TempDir, Vault) {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::of(&Workdir { path: folder.path().to_owned(), quota: None });
        (folder, vault)
    }

    fn saved(token: &[u8]) -> Saved {
        Saved {
            udid: "00008120-001234A61E804F2A".parse().expect("a UDID"),
            ecid: Some(Ecid(0x4F2A)),
            serial: Some("SERIAL".to_owned()),
            name: "Anna's iPhone".to_owned(),
            version: Some("18.5".to_owned()),
            at: 1_796_000_000,
            supervisor: "ab".repeat(32),
            magic: Some("MAGIC".to_owned()),
            erased: None,
            tokens: vec![Secret::new(token.to_vec())],
        }
    }

    #[test]
    fn a_token_comes_back_with_all_that_is_known_of_it_and_older_ones_stay() {
        let (_folder, vault) = vault();
        let udid = saved(b"x").udid;
        assert!(vault.token(&udid).expect("readable").is_none() && vault.phones().expect("none").is_empty());
        for token in [&b"planted-1"[..], b"planted-2", b"planted-2", b"planted-3", b"planted-4", b"planted-5"]
        {
            vault.keep_token(&saved(token)).expect("kept");
        }
        let back = vault.token(&udid).expect("readable").expect("there");
        let tokens: Vec<&[u8]> = back.tokens.iter().map(Secret::expose).collect();
        assert_eq!(tokens, [&b"planted-5"[..], b"planted-4", b"planted-3", b"planted-2"]);
        assert_eq!(
            (back.ecid, back.at, back.magic.as_deref()),
            (Some(Ecid(0x4F2A)), 1_796_000_000, Some("MAGIC"))
        );
        assert_eq!(vault.phones().expect("one"), std::slice::from_ref(&udid));
        vault.note_erased(&udid, 9).expect("noted");
        vault.note_erased(&udid, 10).expect("noted once");
        assert_eq!(vault.token(&udid).expect("readable").expect("there").erased, Some(9));
        assert!(!format!("{back:?}").contains("planted") && !format!("{back:?}").contains("112, 108"));
    }

    #[test]
    fn a_token_is_not_replaced_by_nothing_or_over_what_cannot_be_read() {
        let (_folder, vault) = vault();
        vault.keep_token(&saved(b"planted")).expect("kept");
        for nothing in [Saved { tokens: vec![], ..saved(b"") }, saved(b"")] {
            assert!(matches!(vault.keep_token(&nothing), Err(VaultError::Nothing)));
        }
        let udid = saved(b"").udid;
        assert_eq!(vault.token(&udid).expect("readable").expect("there").tokens.len(), 1);
        let file = vault.folder(&udid).join("kept");
        let whole = fs::read(&file).expect("a file");
        fs::write(&file, &whole[..whole.len() / 2]).expect("written");
        assert!(matches!(vault.keep_token(&saved(b"other")), Err(VaultError::Kept(_))));
        assert_eq!(fs::read(&file).expect("a file"), whole[..whole.len() / 2]);
        // What a crash leaves beside it does no harm.
        fs::write(&file, &whole).expect("written");
        fs::write(file.with_file_name(".tmpAbC"), b"half").expect("written");
        assert_eq!(vault.token(&udid).expect("readable").expect("there").tokens.len(), 1);
    }

    #[test]
    fn identities_lie_sealed_and_come_back_newest_first() {
        let (folder, vault) = vault();
        let (old, new) = (Identity::generate("Old", 1_700_000_000), Identity::generate("New", 1_796_000_000));
        for identity in [old.as_ref().expect("made"), new.as_ref().expect("made")] {
            assert!(vault.keep_identity(identity).expect("kept"));
            assert!(!vault.keep_identity(identity).expect("kept already"));
        }
        let owners: Vec<String> = vault.identities().expect("both").iter().map(Identity::owner).collect();
        assert_eq!(owners, ["New", "Old"]);
        let mut stack = vec![folder.path().to_owned()];
        while let Some(path) = stack.pop() {
            if path.is_dir() {
                stack.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("one").path()));
                continue;
            }
            let bytes = fs::read(&path).expect("a file");
            assert!(!bytes.windows(11).any(|part| part == b"PRIVATE KEY"), "{}", path.display());
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
            }
        }
    }
}
