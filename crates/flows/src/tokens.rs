//! Unlock tokens that are kept: one sealed file for each device, whichever way its token came (a cable, an MDM server, a file).
//!
//! A token is replaced by a whole token alone: nothing empty and nothing damaged can be put in its place, because [`Kept`] holds an
//! [`UnlockToken`], which neither of them makes. It lies as `rightful_host::kept` seals it, whole or not at all.

use std::path::{Path, PathBuf};

use rightful_core::id::Udid;
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_core::unlock_token::{Damage, UnlockToken};
use rightful_host::kept::{self, KeptError};
use serde::{Deserialize, Serialize};

use crate::world::Workdir;

/// What the note before the token has at most, in bytes.
const NOTE: usize = 4096;

/// The most devices that are listed.
const DEVICES: usize = 10_000;

/// Where tokens are kept.
#[derive(Debug, Clone)]
pub struct Tokens(PathBuf);

/// How a token came here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Over the cable, from a device that we supervise.
    Cable,
    /// By an MDM server, in a `TokenUpdate`.
    Mdm,
    /// From a file.
    File,
}

/// What is known about a token beside itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The device.
    pub udid: Udid,
    /// How it came.
    pub source: Source,
    /// When it was kept, in seconds since 1970.
    pub kept: u64,
    /// The serial number of the device, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
    /// The version of its system then, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A token, and what is known about it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// About it.
    pub about: About,
    /// Itself.
    pub token: UnlockToken,
}

/// What has become of a token that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// There was none.
    New,
    /// Another one was there.
    Replaced,
    /// The same one was there.
    Same,
}

/// Why a token cannot be kept or had.
#[derive(Debug, thiserror::Error)]
pub enum TokensError {
    /// The file.
    #[error("the unlock token that is kept for {udid} cannot be used")]
    File {
        /// Which device.
        udid: Udid,
        /// Why.
        #[source]
        source: KeptError,
    },
    /// It opens, and holds something else.
    #[error("what is kept for {udid} is no unlock token")]
    Malformed {
        /// Which device.
        udid: Udid,
        /// Why, where the token is damaged.
        #[source]
        source: Option<Damage>,
    },
}

impl Explain for TokensError {
    fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "token/not-kept",
            Self::Malformed { .. } => "token/kept-malformed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::File { .. } => {
                "see that the folder is yours and on the computer that kept the token; else bring the token from where it was saved first"
            }
            Self::Malformed { .. } => "bring the token again from where it was saved first",
        }
    }
}

impl Tokens {
    /// Those of a work folder.
    pub fn of(workdir: &Workdir) -> Self {
        Self(workdir.path.join("tokens"))
    }

    fn place(&self, udid: &Udid) -> PathBuf {
        // A UDID is hexadecimal digits and at most one hyphen.
        self.0.join(udid.as_str().to_ascii_uppercase())
    }

    /// Keeps a token in place of the one of before.
    ///
    /// # Errors
    /// It cannot be written, or the one that is there cannot be read: it is left as it is.
    pub fn keep(&self, what: &Kept) -> Result<Change, TokensError> {
        let udid = &what.about.udid;
        let before = self.read(udid)?;
        if before.as_ref().is_some_and(|before| before.token.is(&what.token)) {
            return Ok(Change::Same);
        }
        let malformed = || TokensError::Malformed { udid: udid.clone(), source: None };
        let note = serde_json::to_vec(&what.about).map_err(|_| malformed())?;
        if note.len() > NOTE {
            return Err(malformed());
        }
        let both = Secret::new([note.as_slice(), b"\n", what.token.secret().expose()].concat());
        kept::keep(&self.place(udid), &both)
            .map_err(|source| TokensError::File { udid: udid.clone(), source })?;
        Ok(if before.is_some() { Change::Replaced } else { Change::New })
    }

    /// The token of a device; nothing if none is kept.
    ///
    /// # Errors
    /// One is there and cannot be read.
    pub fn read(&self, udid: &Udid) -> Result<Option<Kept>, TokensError> {
        let file = |source| TokensError::File { udid: udid.clone(), source };
        let Some(kept) = kept::kept(&self.place(udid)).map_err(file)? else { return Ok(None) };
        let malformed = |source| TokensError::Malformed { udid: udid.clone(), source };
        let at = kept.expose().iter().take(NOTE + 1).position(|byte| *byte == b'\n');
        let (note, token) = kept.expose().split_at(at.ok_or_else(|| malformed(None))?);
        let about: About = serde_json::from_slice(note).map_err(|_| malformed(None))?;
        if !about.udid.as_str().eq_ignore_ascii_case(udid.as_str()) {
            return Err(malformed(None));
        }
        let token = UnlockToken::read(token.get(1..).unwrap_or_default());
        Ok(Some(Kept { about, token: token.map_err(|damage| malformed(Some(damage)))? }))
    }

    /// The devices that a token is kept for.
    pub fn devices(&self) -> Vec<Udid> {
        let Ok(entries) = std::fs::read_dir(&self.0) else { return Vec::new() };
        let name = |path: &Path| path.file_name()?.to_str()?.parse::<Udid>().ok();
        let mut found: Vec<Udid> =
            entries.take(DEVICES).filter_map(|entry| name(&entry.ok()?.path())).collect();
        found.sort();
        found
    }

    /// Removes the token of a device. Whether there was one.
    ///
    /// # Errors
    /// It is there and cannot be removed.
    pub fn forget(&self, udid: &Udid) -> Result<bool, TokensError> {
        kept::forget(&self.place(udid)).map_err(|source| TokensError::File { udid: udid.clone(), source })
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::unlock_token::Draft;

    use super::*;

    fn udid() -> Udid {
        "00008120-0011223344556677".parse().expect("a UDID")
    }

    fn kept(fill: u8) -> Kept {
        let token = Draft::new(|bytes| bytes.fill(fill)).signed(&[fill; 20]);
        Kept {
            about: About {
                udid: udid(),
                source: Source::Mdm,
                kept: 1_790_000_000,
                serial: Some("RF0000000001".to_owned()),
                version: None,
            },
            token: UnlockToken::read(&token).expect("a whole token"),
        }
    }

    fn tokens(folder: &Path) -> Tokens {
        Tokens::of(&Workdir { path: folder.to_owned(), quota: None })
    }

    #[test]
    fn a_token_comes_back_sealed_and_with_what_is_known_about_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let tokens = tokens(folder.path());
        assert!(tokens.read(&udid()).expect("readable").is_none() && tokens.devices().is_empty());
        assert_eq!(tokens.keep(&kept(0xAB)).expect("kept"), Change::New);
        assert_eq!(tokens.keep(&kept(0xAB)).expect("kept"), Change::Same);
        assert_eq!(tokens.keep(&kept(0xCD)).expect("kept"), Change::Replaced);
        let back = tokens.read(&udid()).expect("readable").expect("there");
        assert!(back.token.is(&kept(0xCD).token));
        assert_eq!(back.about, kept(0).about);
        assert_eq!(tokens.devices(), [udid()]);
        for entry in std::fs::read_dir(folder.path().join("tokens").join(udid().as_str())).expect("a folder")
        {
            let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
            assert!(!bytes.windows(4).any(|piece| piece == b"WPKY" || piece == [0xCD; 4]));
        }
        assert!(tokens.forget(&udid()).expect("removed") && !tokens.forget(&udid()).expect("nothing"));
    }

    #[test]
    fn one_that_cannot_be_opened_is_left_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let tokens = tokens(folder.path());
        tokens.keep(&kept(1)).expect("kept");
        let at = folder.path().join("tokens").join(udid().as_str());
        let whole = std::fs::read(at.join("kept")).expect("a file");
        let key = std::fs::read(at.join("key")).expect("a file");
        std::fs::write(at.join("key"), [9; 32]).expect("written");
        let refused = tokens.keep(&kept(2)).expect_err("it does not open");
        assert_eq!((refused.code(), refused.report().because.len()), ("token/not-kept", 1));
        std::fs::write(at.join("key"), key).expect("written");
        assert_eq!(std::fs::read(at.join("kept")).expect("a file"), whole);
        assert!(tokens.read(&udid()).expect("readable").expect("there").token.is(&kept(1).token));
        kept::keep(&at, &Secret::new(b"{}\nDATA".to_vec())).expect("kept");
        assert_eq!(tokens.read(&udid()).expect_err("no token").code(), "token/kept-malformed");
    }
}
