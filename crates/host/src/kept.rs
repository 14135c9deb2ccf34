//! A small secret of ours between two runs: sealed in a file that only this user can read, whole or not there at all.
//!
//! | file | holds |
//! |---|---|
//! | `key` | 32 random bytes, made when first something is kept |
//! | `kept` | `RFKEPT1`, 12 random bytes, what is kept: sealed with AES-256-GCM under a key made of `key` and this machine's own id |
//!
//! That keeps it from whoever gets one of the files, or both on another machine (a backup, a stick); not from a program that runs as
//! this user. Both are written beside their place, brought onto the disk and then put there, with mode 0600.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;
use ring::rand::{SecureRandom as _, SystemRandom};

/// What a file begins with.
const MAGIC: &[u8] = b"RFKEPT1";

/// The most that is kept, in bytes.
pub const MOST: usize = 32 << 10;

/// The length of the random key.
const KEY: usize = 32;

/// Why nothing can be kept, or what is kept cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeptError {
    /// The file cannot be read.
    #[error("{} cannot be read", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// The file cannot be written or removed.
    #[error("{} cannot be written or removed", path.display())]
    Unwritable {
        /// Which file or folder.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// It does not open.
    #[error("{} does not open: it was changed, or comes from another computer", path.display())]
    Sealed {
        /// Which file.
        path: PathBuf,
    },
    /// It is too much.
    #[error("what is to be kept is longer than {MOST} bytes")]
    TooLong,
    /// The system gives no random numbers.
    #[error("this computer gives no random numbers")]
    NoRandom,
}

impl Explain for KeptError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "kept/unreadable",
            Self::Unwritable { .. } => "kept/unwritable",
            Self::Sealed { .. } => "kept/sealed",
            Self::TooLong => "kept/too-long",
            Self::NoRandom => "kept/no-random",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } | Self::Unwritable { .. } => {
                "see that this folder and what is in it are yours, or name another one with --cache"
            }
            Self::Sealed { .. } => "remove it with rightful find sign-out, then sign in again",
            Self::TooLong | Self::NoRandom => "go on without it: sign in with a code each time",
        }
    }
}

/// Keeps it in the folder, which is made if it is not there, in place of what was kept before.
///
/// # Errors
/// It is too long, or a file cannot be written.
pub fn keep(folder: &Path, what: &Secret) -> Result<(), KeptError> {
    if what.expose().len() > MOST {
        return Err(KeptError::TooLong);
    }
    fs::create_dir_all(folder).map_err(unwritable(folder))?;
    let random = SystemRandom::new();
    let key = match key(folder)? {
        Some(key) => key,
        None => {
            let mut key = vec![0; KEY];
            random.fill(&mut key).map_err(|_| KeptError::NoRandom)?;
            let key = Secret::new(key);
            replace(&folder.join("key"), key.expose())?;
            key
        }
    };
    let mut nonce = [0; NONCE_LEN];
    random.fill(&mut nonce).map_err(|_| KeptError::NoRandom)?;
    // Room for the tag as well: what is sealed in place leaves no copy of itself behind.
    let mut sealed = Vec::with_capacity(what.expose().len() + AES_256_GCM.tag_len());
    sealed.extend_from_slice(what.expose());
    let seal = sealing(&key).ok_or(KeptError::NoRandom)?;
    seal.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(MAGIC), &mut sealed)
        .map_err(|_| KeptError::TooLong)?;
    replace(&folder.join("kept"), &[MAGIC, &nonce, &sealed].concat())
}

/// What is kept in the folder; nothing if nothing is.
///
/// # Errors
/// It is there and cannot be read or opened.
pub fn kept(folder: &Path) -> Result<Option<Secret>, KeptError> {
    let path = folder.join("kept");
    let Some(file) = read(&path, MAGIC.len() + NONCE_LEN + MOST + AES_256_GCM.tag_len())? else {
        return Ok(None);
    };
    let sealed = || KeptError::Sealed { path: path.clone() };
    let key = key(folder)?.ok_or_else(sealed)?;
    let rest = file.expose().strip_prefix(MAGIC).ok_or_else(sealed)?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE_LEN>().ok_or_else(sealed)?;
    let mut opened = zeroize::Zeroizing::new(rest.to_vec());
    let seal = sealing(&key).ok_or_else(sealed)?;
    let plain = seal
        .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(MAGIC), &mut opened)
        .map_err(|_| sealed())?;
    Ok(Some(Secret::new(plain.to_vec())))
}

/// Removes what is kept, and its key. Whether anything was there.
///
/// # Errors
/// A file is there and cannot be removed.
pub fn forget(folder: &Path) -> Result<bool, KeptError> {
    let mut was = false;
    for name in ["kept", "key"] {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Ok(()) => was = true,
            Err(why) if why.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(unwritable(&path)(source)),
        }
    }
    Ok(was)
}

fn key(folder: &Path) -> Result<Option<Secret>, KeptError> {
    Ok(read(&folder.join("key"), KEY)?.filter(|key| key.expose().len() == KEY))
}

/// The key of the seal: of the random one, and of the id that this machine has, where it has one.
fn sealing(key: &Secret) -> Option<LessSafeKey> {
    let machine = ["/etc/machine-id", "/var/lib/dbus/machine-id"]
        .iter()
        .find_map(|path| read(Path::new(path), 256).ok().flatten());
    let machine = machine.as_ref().map(Secret::expose).unwrap_or_default();
    let mixed = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.expose()), machine);
    UnboundKey::new(&AES_256_GCM, mixed.as_ref()).ok().map(LessSafeKey::new)
}

/// A file of at most so many bytes; one that is longer is cut, and does not open then.
fn read(path: &Path, most: usize) -> Result<Option<Secret>, KeptError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(unreadable(path)(source)),
    };
    let mut bytes = Vec::with_capacity(most);
    let read = file.take(most as u64).read_to_end(&mut bytes);
    let bytes = Secret::new(bytes);
    read.map_err(unreadable(path))?;
    Ok(Some(bytes))
}

/// Puts a file in its place, whole, readable by this user alone.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), KeptError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    // The library makes such files with mode 0600.
    let put = || -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        #[cfg(unix)]
        File::open(folder)?.sync_all()?;
        Ok(())
    };
    put().map_err(unwritable(path))
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> KeptError {
    let path = path.to_owned();
    move |source| KeptError::Unreadable { path, source }
}

fn unwritable(path: &Path) -> impl FnOnce(io::Error) -> KeptError {
    let path = path.to_owned();
    move |source| KeptError::Unwritable { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_stands_nowhere_in_clear() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = folder.path().join("account");
        assert!(kept(&at).expect("readable").is_none());
        keep(&at, &Secret::new(b"planted-token".to_vec())).expect("kept");
        keep(&at, &Secret::new(b"planted-other".to_vec())).expect("kept again");
        assert_eq!(kept(&at).expect("readable").expect("there").expose(), b"planted-other");
        for entry in fs::read_dir(&at).expect("the folder") {
            let path = entry.expect("an entry").path();
            let bytes = fs::read(&path).expect("a file");
            assert!(!bytes.windows(7).any(|part| part == b"planted"), "{}", path.display());
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
            }
        }
        assert!(forget(&at).expect("removed") && !forget(&at).expect("nothing there"));
        assert!(kept(&at).expect("readable").is_none());
    }

    #[test]
    fn what_was_changed_or_lacks_its_key_does_not_open() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = folder.path();
        keep(at, &Secret::new(b"planted-token".to_vec())).expect("kept");
        let whole = fs::read(at.join("kept")).expect("a file");
        for at_byte in [0, MAGIC.len(), whole.len() - 1] {
            let mut changed = whole.clone();
            changed[at_byte] ^= 1;
            fs::write(at.join("kept"), &changed).expect("written");
            assert_eq!(kept(at).map(drop).expect_err("changed").code(), "kept/sealed");
        }
        for cut in [0, 5, MAGIC.len() + NONCE_LEN, whole.len() - 1] {
            fs::write(at.join("kept"), &whole[..cut]).expect("written");
            assert_eq!(kept(at).map(drop).expect_err("cut").code(), "kept/sealed");
        }
        fs::write(at.join("kept"), &whole).expect("written");
        fs::remove_file(at.join("key")).expect("removed");
        assert_eq!(kept(at).map(drop).expect_err("no key").code(), "kept/sealed");
        let much = Secret::new(vec![0; MOST + 1]);
        assert_eq!(keep(at, &much).expect_err("too long").code(), "kept/too-long");
    }
}
