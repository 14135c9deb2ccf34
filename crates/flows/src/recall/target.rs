//! What a password is tried on: the keybag out of a copy of `Manifest.plist`, or the one line that other programs take.
//!
//! | form of the line | fields behind `$itunes_backup$*`, with a star between them |
//! |---|---|
//! | before iOS 10.2 | `9`, wrapped key (80 hexadecimal digits), rounds, salt (40), nothing, nothing |
//! | since iOS 10.2 | `10`, wrapped key, rounds, salt, rounds of the first stage, its salt (40) |
//!
//! The line is that of hashcat (modes 14700 and 14800) and John. It has nothing of the backup and no name, but whoever has it can
//! try passwords.

use std::fs::File;
use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::Path;

use rightful_backup::folder::{Manifest, PlistError};
use rightful_backup::keybag::{ClassGroup, DeriveError, Stage};
use rightful_backup::{ClassKeys, DerivedKey, Keybag, KeybagError, RoundCaps, UnlockError, WrappedKey};
use rightful_core::hex;
use rightful_core::secret::Secret;
use rightful_lanes::Way;
use rightful_lanes::pbkdf2::{pbkdf2_hmac_sha1_by, pbkdf2_hmac_sha256_by};
use rightful_recall::Verdict;
use sha2::{Digest as _, Sha256};

use super::failure::Failure;

/// The most that is read of a `Manifest.plist`.
const LARGEST: u64 = 64 << 20;

/// The longest line; ours have 200 bytes.
const LONGEST_LINE: usize = 1024;

/// A keybag to try passwords on, and what its backup says of itself.
#[derive(Debug, Clone)]
pub struct Target {
    bag: Keybag,
    /// The key of the index, which a right password opens too.
    manifest_key: Option<WrappedKey>,
    /// What the owner calls the device.
    name: Option<String>,
    /// The device's own name.
    udid: Option<String>,
    caps: RoundCaps,
}

/// Why a line is none of those.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the line is not one that Rightful, hashcat or John makes of a backup")]
pub struct BadLine;

/// What tries passwords.
pub trait Tries: Sync {
    /// Tries all of these, side by side. `go_on` is asked now and then.
    ///
    /// # Errors
    /// [`DeriveError::Stopped`] when `go_on` said no; then none of them counts as tried.
    fn each(
        &self,
        candidates: &[Secret],
        go_on: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> Result<Vec<Verdict>, DeriveError>;

    /// Tries one again, by the slow reference, and to the end.
    ///
    /// # Errors
    /// Why it could not be tried.
    fn confirm(&self, candidate: &Secret) -> Result<Verdict, DeriveError>;
}

impl Target {
    /// Reads a copy of `Manifest.plist`, of a backup or lying by itself; nothing else of the backup is opened.
    ///
    /// # Errors
    /// It cannot be read, has no keybag that can be used, or its backup is not encrypted.
    pub fn read(manifest: &Path) -> Result<Self, Failure> {
        let unreadable = |why: std::io::Error| {
            UnlockError::Manifest(PlistError::Unreadable { name: "Manifest.plist", why: why.to_string() })
        };
        let mut bytes = Vec::new();
        let file = match File::open(manifest) {
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
                return Err(UnlockError::Manifest(PlistError::Missing("Manifest.plist")).into());
            }
            opened => opened.map_err(unreadable)?,
        };
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        let manifest = Manifest::parse(&bytes).map_err(UnlockError::Manifest)?;
        if manifest.encrypted == Some(false) && manifest.manifest_key.is_none() {
            return Err(Failure::NotEncrypted);
        }
        let bag = Keybag::parse(manifest.keybag.as_deref().ok_or(UnlockError::Keybag(KeybagError::Absent))?)
            .map_err(UnlockError::Keybag)?;
        let name = manifest.device_name.map(|name| name.as_str().to_owned());
        let key = manifest.manifest_key.as_deref().and_then(WrappedKey::read);
        let udid = manifest.udid.map(|udid| udid.as_str().to_owned());
        Self::of(Self { bag, manifest_key: key, name, udid, caps: RoundCaps::default() })
    }

    fn of(target: Self) -> Result<Self, Failure> {
        if target.test().is_none() {
            return Err(UnlockError::NoUsableKeys.into());
        }
        // A bag that claims more rounds than are believed is refused here, before anything is computed.
        match target.bag.derive(&Secret::new(Vec::new()), &target.caps, &mut |_| ControlFlow::Break(())) {
            Err(why @ DeriveError::TooManyRounds { .. }) => Err(UnlockError::Derive(why).into()),
            Err(DeriveError::Stopped) | Ok(_) => Ok(target),
        }
    }

    /// Reads the line that [`Self::line`], hashcat and John make.
    ///
    /// # Errors
    /// [`BadLine`], and that more rounds are claimed than are believed.
    pub fn from_line(line: &str) -> Result<Self, Failure> {
        let line = line.trim();
        let fields =
            line.strip_prefix("$itunes_backup$*").filter(|_| line.len() <= LONGEST_LINE).ok_or(BadLine)?;
        let fields: Vec<&str> = fields.split('*').collect();
        let [kind, key, rounds, salt, first_rounds, first_salt] = fields[..] else {
            return Err(BadLine.into());
        };
        let count = |text: &str| text.parse::<u32>().ok().filter(|rounds| *rounds > 0);
        let stage =
            |rounds: &str, salt: &str| Some(Stage { salt: hex::decode(salt)?, rounds: count(rounds)? });
        let first = match (kind, first_rounds, first_salt) {
            ("9", "", "") => None,
            ("10", rounds, salt) => Some(stage(rounds, salt).ok_or(BadLine)?),
            _ => return Err(BadLine.into()),
        };
        let wrapped = Some(hex::decode(key).ok_or(BadLine)?);
        let class = ClassGroup { class: 3, wrap: 2, wrapped, ..ClassGroup::default() };
        let second = stage(rounds, salt).ok_or(BadLine)?;
        let bag = Keybag { first, second, classes: vec![class], ..Keybag::default() };
        Self::of(Self { bag, manifest_key: None, name: None, udid: None, caps: RoundCaps::default() })
    }

    /// The line: a test of the password, and nothing of the backup. It is made of the first class key in the bag that the
    /// password opens, so that it equals the one that other programs make.
    pub fn line(&self) -> String {
        let wrapped = self.test().and_then(|group| group.wrapped).unwrap_or([0; 40]);
        let (key, second) = (hex::encode(&wrapped), &self.bag.second);
        let end = match &self.bag.first {
            None => "**".to_owned(),
            Some(first) => format!("*{}*{}", first.rounds, hex::encode(&first.salt)),
        };
        let kind = if self.bag.first.is_some() { 10 } else { 9 };
        format!("$itunes_backup$*{kind}*{key}*{}*{}{end}", second.rounds, hex::encode(&second.salt))
    }

    /// Under which number hashcat knows it.
    pub fn hashcat_mode(&self) -> u32 {
        if self.bag.first.is_some() { 14800 } else { 14700 }
    }

    /// The keybag itself.
    pub(crate) fn bag(&self) -> &Keybag {
        &self.bag
    }

    /// What the owner calls the device.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The device's own name.
    pub fn udid(&self) -> Option<&str> {
        self.udid.as_deref()
    }

    /// `the backup of Anna's iPhone`, as far as it tells.
    pub fn called(&self) -> String {
        self.name.as_ref().map_or_else(|| "this backup".to_owned(), |name| format!("the backup of {name}"))
    }

    /// A name for the keybag: sixteen hexadecimal digits. The same backup has the same, wherever it lies.
    pub fn id(&self) -> String {
        hex::encode(&Sha256::digest(self.line())[..8])
    }

    /// Rounds of both stages for one candidate.
    pub fn rounds(&self) -> u64 {
        let first = self.bag.first.map_or(0, |stage| u64::from(stage.rounds));
        first + u64::from(self.bag.second.rounds)
    }

    /// Whether the expensive stage, with SHA-256, is there: since iOS 10.2.
    pub fn has_first_stage(&self) -> bool {
        self.bag.first.is_some()
    }

    /// The same with fewer rounds, so that it takes a known part of the time: for measuring, and nothing opens by it. Tells also
    /// which part.
    pub(crate) fn shortened(&self, rounds: u32) -> (Self, f64) {
        let mut short = self.clone();
        let stage = short.bag.first.as_mut().unwrap_or(&mut short.bag.second);
        let whole = stage.rounds;
        stage.rounds = whole.min(rounds);
        let part = f64::from(stage.rounds) / f64::from(whole);
        (short, part)
    }

    fn test(&self) -> Option<&ClassGroup> {
        self.bag.classes.iter().find(|group| group.tests_password() && group.wrapped.is_some())
    }

    /// Whether the key opens the backup. A bag that opens in parts opens: its other keys are damaged, and the password is right.
    fn verdict(&self, key: &DerivedKey) -> Verdict {
        match ClassKeys::open(&self.bag, key) {
            Ok(_) | Err(UnlockError::KeybagInParts { .. } | UnlockError::NoUsableKeys) => Verdict::Opens,
            Err(_) => Verdict::Wrong,
        }
    }

    /// What of the backup does not open although the password is right.
    pub fn damage(&self, password: &Secret) -> Option<&'static str> {
        let derived = self.bag.derive(password, &self.caps, &mut |_| ControlFlow::Continue(()));
        let keys = match ClassKeys::open(&self.bag, &derived.ok()?) {
            Ok(keys) => keys,
            Err(UnlockError::KeybagInParts { .. }) => return Some("some keys of its keybag are damaged"),
            Err(_) => return Some("its keybag has no key that the password alone opens"),
        };
        let wrapped = self.manifest_key.as_ref()?;
        let opens = keys.unwrap(wrapped.class, &wrapped.wrapped).is_ok();
        (!opens).then_some("the key of its index is damaged")
    }

    /// The key, by one plain chain of each stage: nothing of it runs side by side with anything.
    fn slowly(&self, password: &Secret) -> DerivedKey {
        let mut between = zeroize::Zeroizing::new([0; 32]);
        let mut stretched = password.expose();
        if let Some(first) = &self.bag.first {
            let out = std::slice::from_mut(&mut *between);
            pbkdf2_hmac_sha256_by(Way::PLAIN, &[stretched], &first.salt, first.rounds, out);
            stretched = &*between;
        }
        let mut key = zeroize::Zeroizing::new([0; 32]);
        let (second, out) = (&self.bag.second, std::slice::from_mut(&mut *key));
        pbkdf2_hmac_sha1_by(Way::PLAIN, &[stretched], &second.salt, second.rounds, out);
        DerivedKey::from(key)
    }
}

impl Tries for Target {
    fn each(
        &self,
        candidates: &[Secret],
        go_on: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> Result<Vec<Verdict>, DeriveError> {
        let keys = self.bag.derive_each(candidates, &self.caps, &mut |_| go_on())?;
        Ok(keys.iter().map(|key| self.verdict(key)).collect())
    }

    fn confirm(&self, candidate: &Secret) -> Result<Verdict, DeriveError> {
        Ok(self.verdict(&self.slowly(candidate)))
    }
}
