//! A backup that is still locked: what its folder says before any password is tried.

use std::io::{ErrorKind, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use rightful_core::hex;
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use sha2::{Digest as _, Sha256};

use crate::entry::WrappedKey;
use crate::error::{BackupError, UnlockError};
use crate::folder::{self, Info, Manifest, PlistError, Status};
use crate::handle::{Found, Handle};
use crate::index::{DATABASE, Index, IndexError, MBDB, SQLITE, Shortcut};
use crate::keybag::{ClassKeys, DerivedKey, Keybag, KeybagError, RoundCaps, RoundsDone};
use crate::open::OpenBackup;

/// The most names that are looked at in a folder that is no backup.
const NAMES: usize = 10_000;
/// How many files are looked at to see whether they have keys.
const PROBED: usize = 64;

/// The folder of a backup, its property lists read, nothing decrypted.
#[derive(Debug)]
pub struct Backup {
    folder: Arc<Handle>,
    info: Option<Info>,
    status: Option<Status>,
    manifest: Result<Manifest, PlistError>,
    keybag: Result<Keybag, KeybagError>,
    era: Era,
    encrypted: bool,
    findings: Vec<Finding>,
}

/// How the index is kept and how much of it is encrypted. Told by what is there, not by a version number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Era {
    /// `Manifest.mbdb`: iOS 4 to 9.
    Mbdb,
    /// `Manifest.db` whose rows are encrypted one by one: iOS 10.0.
    EncryptedRows,
    /// `Manifest.db` as it is: iOS 10.1, and every unencrypted backup since.
    PlainIndex,
    /// `Manifest.db` encrypted as a whole: iOS 10.2 and later.
    EncryptedIndex,
    /// There is no index.
    NoIndex,
}

/// Whether the device finished the backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Completeness {
    /// It says so.
    Finished,
    /// It was interrupted: it can be read, and nothing should be restored from it.
    Interrupted,
    /// Nothing says how it ended.
    Unknown,
}

/// Something about the folder that an owner should know, and that does not keep it from being read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// The backup was interrupted.
    #[error("the backup was interrupted while it was made: {0}")]
    Interrupted(String),
    /// It says that it is encrypted and is not, or the other way round.
    #[error(
        "Manifest.plist and the files of the backup do not agree on whether it is encrypted; the files are believed"
    )]
    EncryptionDenied {
        /// What `Manifest.plist` says.
        declared: bool,
    },
    /// Both kinds of index are there.
    #[error("the backup has two indexes, Manifest.db and Manifest.mbdb; {taken} is taken")]
    TwoIndexes {
        /// The one that is taken.
        taken: &'static str,
    },
    /// A property list cannot be used.
    #[error("{0}")]
    ListUnusable(PlistError),
    /// The keybag has bytes left over.
    #[error("the keybag has {0} bytes too many at its end")]
    KeybagTrailing(usize),
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::Interrupted(_) => "backup/interrupted",
            Self::EncryptionDenied { .. } => "backup/encryption-denied",
            Self::TwoIndexes { .. } => "backup/two-indexes",
            Self::ListUnusable(_) => "backup/list-unusable",
            Self::KeybagTrailing(_) => "backup/keybag-trailing",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Interrupted(_) => {
                "make a new backup if you still can; what this one has can be read, but do not restore from it"
            }
            Self::EncryptionDenied { .. } | Self::TwoIndexes { .. } | Self::KeybagTrailing(_) => {
                "nothing has to be done; if much cannot be read, look for another copy of the backup"
            }
            Self::ListUnusable(_) => {
                "nothing has to be done to read the files; to restore from it, look for another copy of the backup"
            }
        }
    }
}

impl Backup {
    /// Opens the folder that has `Manifest.plist` in it.
    ///
    /// # Errors
    /// Why it is no backup.
    pub fn open(path: &Path) -> Result<Self, BackupError> {
        let shown = path.to_owned();
        let folder = Handle::open(path).map_err(|source| match source.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => BackupError::Missing { path: shown.clone() },
            ErrorKind::PermissionDenied => BackupError::NoAccess { path: shown.clone() },
            _ => BackupError::Unreadable { path: shown.clone(), source },
        })?;
        if ![DATABASE, MBDB, "Manifest.plist"].iter().any(|name| folder.has(name)) {
            return Err(no_backup(&folder));
        }
        let mut findings = Vec::new();
        let mut note = |why: PlistError| findings.push(Finding::ListUnusable(why));
        let info = folder::read(&folder, "Info.plist", Info::parse).map_err(&mut note).ok();
        let status = folder::read(&folder, "Status.plist", Status::parse).map_err(&mut note).ok();
        let manifest = folder::read(&folder, "Manifest.plist", Manifest::parse);
        let keybag = match manifest.as_ref().map(|manifest| manifest.keybag.as_deref()) {
            Ok(Some(bytes)) => Keybag::parse(bytes),
            Ok(None) | Err(_) => Err(KeybagError::Absent),
        };
        let folder = Arc::new(folder);
        let mut backup =
            Self { folder, info, status, manifest, keybag, era: Era::NoIndex, encrypted: false, findings };
        backup.look();
        Ok(backup)
    }

    /// The folder, for whoever looks at it beside this.
    pub(crate) fn shared_folder(&self) -> Arc<Handle> {
        Arc::clone(&self.folder)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// What the computer that made it says; nothing when that cannot be read.
    pub fn info(&self) -> Option<&Info> {
        self.info.as_ref()
    }

    /// What the device says of how it went; nothing when that cannot be read.
    pub fn status(&self) -> Option<&Status> {
        self.status.as_ref()
    }

    /// What the device says of the backup.
    ///
    /// # Errors
    /// Why that cannot be read.
    pub fn manifest(&self) -> Result<&Manifest, &PlistError> {
        self.manifest.as_ref()
    }

    /// The keybag. Unencrypted backups of today have one too.
    ///
    /// # Errors
    /// Why there is none that can be used.
    pub fn keybag(&self) -> Result<&Keybag, &KeybagError> {
        self.keybag.as_ref()
    }

    /// Whether it is encrypted: seen in its index, whatever `Manifest.plist` says.
    pub fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    /// Whether it is a decrypted copy, made for reading and not for being put back: it says so itself, or what was written beside
    /// it does.
    pub fn is_decrypted_copy(&self) -> bool {
        self.manifest.as_ref().is_ok_and(|manifest| manifest.copy) || self.folder.has(crate::decrypt::NOTE)
    }

    /// How its index is kept.
    pub fn era(&self) -> Era {
        self.era
    }

    /// Whether the device finished it.
    pub fn completeness(&self) -> Completeness {
        if self.findings.iter().any(|finding| matches!(finding, Finding::Interrupted(_))) {
            Completeness::Interrupted
        } else if self.status.as_ref().and_then(|status| status.snapshot.as_deref()) == Some("finished") {
            Completeness::Finished
        } else {
            Completeness::Unknown
        }
    }

    /// SHA-256 of the index as it lies there, in hexadecimal: another backup in the same folder has another one, even when both were
    /// made in one second. `None` where there is no index.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn index_digest(&self) -> std::io::Result<Option<String>> {
        let Found::File(file, length) = self.folder.file(self.index_name())? else { return Ok(None) };
        let (mut file, mut hash, mut buffer) = (file.take(length), Sha256::new(), vec![0; 1 << 18]);
        loop {
            match file.read(&mut buffer) {
                Ok(0) => return Ok(Some(hex::encode(&hash.finalize()))),
                Ok(read) => hash.update(buffer.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// When the file of the index was last written, as this computer says; `None` where there is none, or the disk does not tell.
    pub fn index_written(&self) -> Option<std::time::SystemTime> {
        match self.folder.file(self.index_name()) {
            Ok(Found::File(file, _)) => file.metadata().and_then(|metadata| metadata.modified()).ok(),
            Ok(Found::Nothing | Found::SomethingElse) | Err(_) => None,
        }
    }

    fn index_name(&self) -> &'static str {
        if self.era == Era::Mbdb { MBDB } else { DATABASE }
    }

    /// What an owner should know about it.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Opens it with its password, within the usual limits, without being told how far it is.
    ///
    /// # Errors
    /// Why it does not open.
    pub fn unlock(&self, password: &Secret) -> Result<OpenBackup, UnlockError> {
        self.unlock_watched(password, &RoundCaps::default(), &mut |_| ControlFlow::Continue(()))
    }

    /// Opens it with its password. `watch` is told how far the derivation is and says whether to go on.
    ///
    /// # Errors
    /// Why it does not open.
    pub fn unlock_watched(
        &self,
        password: &Secret,
        caps: &RoundCaps,
        watch: &mut dyn FnMut(RoundsDone) -> ControlFlow<()>,
    ) -> Result<OpenBackup, UnlockError> {
        self.prove(&self.derive(password, caps, watch)?, Some(password))
    }

    /// Opens the backup that another one goes on from, with the keys of that one: both must have the same keybag, or neither be
    /// encrypted. Nothing is derived anew.
    ///
    /// # Errors
    /// [`UnlockError::WrongPassword`] where the keybags differ; otherwise why it does not open.
    pub fn open_as_before(&self, later: &Self, open: &OpenBackup) -> Result<OpenBackup, UnlockError> {
        let Some(keys) = open.shared_keys().filter(|_| self.encrypted) else { return self.open_plain() };
        let bag = |backup: &Self| backup.manifest.as_ref().ok().and_then(|list| list.keybag.clone());
        if bag(self).is_none() || bag(self) != bag(later) {
            return Err(UnlockError::WrongPassword);
        }
        self.open_with(keys, None)
    }

    /// Opens it with a key that was derived before.
    ///
    /// # Errors
    /// Why it does not open.
    pub fn unlock_with(&self, key: &DerivedKey) -> Result<OpenBackup, UnlockError> {
        self.prove(key, None)
    }

    /// The key that its password gives. Nothing is proven by that.
    ///
    /// # Errors
    /// Why none can be derived.
    pub fn derive(
        &self,
        password: &Secret,
        caps: &RoundCaps,
        watch: &mut dyn FnMut(RoundsDone) -> ControlFlow<()>,
    ) -> Result<DerivedKey, UnlockError> {
        Ok(self.encrypted_keybag()?.derive(password, caps, watch)?)
    }

    /// The digest of the password that iOS 10.0 left in its index: by far the fastest test of a password. No other
    /// system leaves one.
    pub fn shortcut(&self) -> Option<Shortcut> {
        match self.era {
            Era::EncryptedRows => self.plain_index().ok()?.shortcut().ok()?,
            Era::Mbdb | Era::PlainIndex | Era::EncryptedIndex | Era::NoIndex => None,
        }
    }

    /// Opens a backup that is not encrypted.
    ///
    /// # Errors
    /// [`UnlockError::Locked`] when it is; otherwise why its index cannot be used.
    pub fn open_plain(&self) -> Result<OpenBackup, UnlockError> {
        if self.encrypted {
            return Err(UnlockError::Locked);
        }
        Ok(OpenBackup::new(Arc::clone(&self.folder), self.plain_index()?, None))
    }

    fn plain_index(&self) -> Result<Index, IndexError> {
        match self.era {
            Era::Mbdb => Index::mbdb(&self.folder),
            Era::NoIndex => Err(IndexError::Missing),
            Era::EncryptedRows | Era::PlainIndex | Era::EncryptedIndex => Index::plain(&self.folder, None),
        }
    }

    /// The keybag of a backup that is encrypted.
    fn encrypted_keybag(&self) -> Result<&Keybag, UnlockError> {
        if !self.encrypted {
            return Err(UnlockError::NotEncrypted);
        }
        match (&self.keybag, &self.manifest) {
            (Ok(keybag), _) => Ok(keybag),
            (Err(why), Ok(_)) => Err(why.clone().into()),
            (Err(_), Err(why)) => Err(UnlockError::Manifest(why.clone())),
        }
    }

    fn prove(&self, derived: &DerivedKey, password: Option<&Secret>) -> Result<OpenBackup, UnlockError> {
        let keys = ClassKeys::open(self.encrypted_keybag()?, derived)?;
        self.open_with(Arc::new(keys), password)
    }

    fn open_with(&self, keys: Arc<ClassKeys>, password: Option<&Secret>) -> Result<OpenBackup, UnlockError> {
        let index = match self.era {
            Era::EncryptedIndex => {
                let wrapped = match &self.manifest {
                    Ok(manifest) => manifest.manifest_key.as_deref().ok_or(UnlockError::NoManifestKey)?,
                    Err(why) => return Err(UnlockError::Manifest(why.clone())),
                };
                let wrapped =
                    WrappedKey::read(wrapped).ok_or(UnlockError::ManifestKeyLength(wrapped.len()))?;
                let key = keys.unwrap(wrapped.class, &wrapped.wrapped).map_err(UnlockError::ManifestKey)?;
                Index::encrypted(&self.folder, &key)?
            }
            Era::EncryptedRows => {
                let index = self.plain_index()?;
                let password = password.ok_or(UnlockError::PasswordItself)?;
                let key = index.shortcut()?.map(|shortcut| shortcut.row_key(password));
                index.with_row_key(key)
            }
            Era::Mbdb | Era::PlainIndex | Era::NoIndex => self.plain_index()?,
        };
        Ok(OpenBackup::new(Arc::clone(&self.folder), index, Some(keys)))
    }

    /// Finds out which index there is and whether anything is encrypted.
    fn look(&mut self) {
        if let Err(why) = &self.manifest {
            self.findings.push(Finding::ListUnusable(why.clone()));
        }
        let manifest = self.manifest.as_ref().ok();
        let declared = manifest.and_then(|manifest| manifest.encrypted);
        let has_key = manifest.is_some_and(|manifest| manifest.manifest_key.is_some());
        let (database, mbdb) = (self.folder.has(DATABASE), self.folder.has(MBDB));
        let older = self
            .status
            .as_ref()
            .and_then(|status| status.version.as_deref())
            .or_else(|| manifest.and_then(|manifest| manifest.version.as_deref()))
            .and_then(|version| version.split('.').next()?.parse::<u32>().ok())
            // Status counts to 2 for the older index and from 3 for the newer, Manifest to 9 and from 10.
            .is_some_and(|major| major <= 2 || (self.status.is_none() && major <= 9));
        let take_mbdb = mbdb && (!database || older);
        if mbdb && database {
            self.findings.push(Finding::TwoIndexes { taken: if take_mbdb { MBDB } else { DATABASE } });
        }
        let seen = if take_mbdb {
            self.era = Era::Mbdb;
            Index::mbdb(&self.folder).ok().and_then(|index| self.has_keys(&index))
        } else if database && !self.database_is_plain() {
            self.era = Era::EncryptedIndex;
            // Not a database: encrypted if there is anything that could have encrypted it.
            Some(has_key || self.keybag.is_ok() && declared != Some(false))
        } else if database {
            self.era = Era::PlainIndex;
            Index::plain(&self.folder, None).ok().and_then(|index| match index.shortcut() {
                Ok(Some(_)) => {
                    self.era = Era::EncryptedRows;
                    Some(true)
                }
                _ => self.has_keys(&index),
            })
        } else {
            None
        };
        self.encrypted = seen.or(declared).unwrap_or_default();
        if let Some(declared) = declared.filter(|declared| seen.is_some_and(|seen| seen != *declared)) {
            self.findings.push(Finding::EncryptionDenied { declared });
        }
        if let Some(why) = self.interruption() {
            self.findings.push(Finding::Interrupted(why));
        }
        if let Ok(Keybag { trailing: 1.., .. }) = &self.keybag {
            let trailing = self.keybag.as_ref().map_or(0, |keybag| keybag.trailing);
            self.findings.push(Finding::KeybagTrailing(trailing));
        }
    }

    fn database_is_plain(&self) -> bool {
        let mut first = [0; 16];
        let Ok(Found::File(mut file, _)) = self.folder.file(DATABASE) else { return false };
        file.read_exact(&mut first).is_ok() && first == *SQLITE
    }

    /// Whether the first files have keys; nothing when there is no file to tell by.
    fn has_keys(&self, index: &Index) -> Option<bool> {
        let entries = index.entries(&self.folder).ok()?;
        let files =
            entries.take(PROBED * 64).filter_map(Result::ok).filter(|entry| entry.kind == crate::Kind::File);
        let mut seen = None;
        for file in files.take(PROBED) {
            if file.key.is_some() {
                return Some(true);
            }
            seen = Some(false);
        }
        seen
    }

    fn interruption(&self) -> Option<String> {
        let snapshot = self.status.as_ref().and_then(|status| status.snapshot.as_deref());
        match snapshot {
            Some(state) if state != "finished" => {
                // The device's word, which may be anything.
                let state: String =
                    state.chars().filter(|letter| letter.is_ascii_alphanumeric()).take(20).collect();
                Some(format!("its state is {state:?}"))
            }
            _ if self.folder.has("Snapshot") => Some("a folder Snapshot was left behind".to_owned()),
            _ => None,
        }
    }
}

/// What a folder is that is no backup.
fn no_backup(folder: &Handle) -> BackupError {
    let path = folder.path().to_owned();
    let names = match folder.names(NAMES) {
        Ok(names) => names,
        Err(error) if error.kind() == ErrorKind::PermissionDenied => return BackupError::NoAccess { path },
        Err(source) => return BackupError::Unreadable { path, source },
    };
    if names.iter().any(|name| name.ends_with(".mdinfo") || name.ends_with(".mddata")) {
        return BackupError::TooOld { path };
    }
    let backups = names
        .into_iter()
        .filter(|name| {
            [DATABASE, MBDB, "Manifest.plist"].iter().any(|file| folder.has(&format!("{name}/{file}")))
        })
        .collect();
    BackupError::NotABackup { path, backups }
}
