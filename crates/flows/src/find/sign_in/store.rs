//! What is kept for the next sign-in: the name of the account, and the token by which Apple knows this computer.

use std::path::PathBuf;

use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_host::kept::{self, KeptError};

use crate::world::Workdir;

/// Where it lies.
#[derive(Debug, Clone)]
pub struct Store(PathBuf);

/// What is kept. `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Remembered {
    /// The name of the account.
    pub name: String,
    /// The token.
    pub token: Secret,
}

impl std::fmt::Debug for Remembered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Remembered([hidden])")
    }
}

/// Why it cannot be kept or had.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file.
    #[error(transparent)]
    Kept(#[from] KeptError),
    /// It opens, and holds something else.
    #[error("what is kept of the Apple Account is not of the form that it should have")]
    Malformed,
}

impl Explain for StoreError {
    fn code(&self) -> &'static str {
        match self {
            Self::Kept(error) => error.code(),
            Self::Malformed => "kept/malformed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Kept(error) => error.help(),
            Self::Malformed => "remove it with rightful find sign-out, then sign in again",
        }
    }
}

impl Store {
    /// The one of a work folder.
    pub fn of(workdir: &Workdir) -> Self {
        Self(workdir.path.join("account"))
    }

    /// What is kept; nothing if nothing is.
    ///
    /// # Errors
    /// It is there and cannot be read.
    pub fn read(&self) -> Result<Option<Remembered>, StoreError> {
        let Some(kept) = kept::kept(&self.0)? else { return Ok(None) };
        let at = kept.expose().iter().position(|byte| *byte == b'\n').ok_or(StoreError::Malformed)?;
        let (name, token) = kept.expose().split_at(at);
        let name = std::str::from_utf8(name).map_err(|_| StoreError::Malformed)?.to_owned();
        let token = token.get(1..).unwrap_or_default().to_vec();
        if name.is_empty() || token.is_empty() {
            return Err(StoreError::Malformed);
        }
        Ok(Some(Remembered { name, token: Secret::new(token) }))
    }

    /// Keeps it in place of what was kept before.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, what: &Remembered) -> Result<(), StoreError> {
        if what.name.contains('\n') {
            return Err(StoreError::Malformed);
        }
        let both = [what.name.as_bytes(), b"\n", what.token.expose()].concat();
        Ok(kept::keep(&self.0, &Secret::new(both))?)
    }

    /// Removes it. Whether anything was there.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn forget(&self) -> Result<bool, StoreError> {
        Ok(kept::forget(&self.0)?)
    }
}
