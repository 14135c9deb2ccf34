//! Opens the backup that a command is about: asks for its password only when it has one, and again when it was mistyped.

use std::sync::Arc;

use clap::Args;
use rightful_backup::{Backup, UnlockError};
use rightful_core::report::{Ending, Explain};
use rightful_flows::backup::Opened;

use crate::chosen::{About, ChoiceError, Chosen};
use crate::out;
use crate::password::{PasswordError, PasswordFrom, Tried};
use crate::render::backup::called;

/// Which backup, and where its password comes from.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Opening {
    #[command(flatten)]
    chosen: Chosen,

    #[command(flatten)]
    password: PasswordFrom,
}

/// Why it is not open.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpeningError {
    /// It is not clear which one is meant, or it is none.
    #[error(transparent)]
    Choice(#[from] ChoiceError),
    /// There is no password to try.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// It does not open.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
}

impl Explain for OpeningError {
    fn code(&self) -> &'static str {
        match self {
            Self::Choice(why) => why.code(),
            Self::Password(why) => why.code(),
            Self::Unlock(why) => why.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Choice(why) => why.help(),
            Self::Password(why) => why.help(),
            Self::Unlock(why) => why.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Choice(why) => why.usually(),
            Self::Password(why) => why.usually(),
            Self::Unlock(why) => why.usually(),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Choice(why) => why.ending(),
            Self::Password(why) => why.ending(),
            Self::Unlock(why) => why.ending(),
        }
    }
}

impl Opening {
    /// The folder of the backup, before any password.
    ///
    /// # Errors
    /// Why there is none.
    pub(crate) fn folder(&self) -> Result<Arc<Backup>, OpeningError> {
        Ok(Arc::new(self.chosen.open()?))
    }

    /// Finds it and opens it.
    ///
    /// # Errors
    /// Why there is none, or why it does not open.
    pub(crate) async fn open(&self) -> Result<Opened, OpeningError> {
        self.open_folder(self.folder()?).await
    }

    /// Opens the one that was found.
    ///
    /// # Errors
    /// Why it does not open.
    pub(crate) async fn open_folder(&self, backup: Arc<Backup>) -> Result<Opened, OpeningError> {
        self.open_beside(backup, || ()).await
    }

    /// The same; `begin` is called whenever a password is about to be tried, for what can be done beside it.
    ///
    /// # Errors
    /// Why it does not open.
    pub(crate) async fn open_beside(
        &self,
        backup: Arc<Backup>,
        begin: impl FnMut(),
    ) -> Result<Opened, OpeningError> {
        if !backup.is_encrypted() {
            return Ok(Opened::plain(backup)?);
        }
        open_asking_beside(&self.password, backup, begin).await
    }
}

/// Opens an encrypted backup with the password that is given or typed.
///
/// # Errors
/// Why it does not open.
pub(crate) async fn open_asking(
    password: &PasswordFrom,
    backup: Arc<Backup>,
) -> Result<Opened, OpeningError> {
    open_asking_beside(password, backup, || ()).await
}

async fn open_asking_beside(
    password: &PasswordFrom,
    backup: Arc<Backup>,
    mut begin: impl FnMut(),
) -> Result<Opened, OpeningError> {
    // Which one it is stands beside what is asked: owners have several, of several devices.
    let prompt = format!("Backup password for {}:", called(&About::of(&backup)));
    let opened = password
        .until_right(&prompt, async |password| {
            begin();
            match Opened::unlock(backup.clone(), password).await {
                Err(why @ UnlockError::WrongPassword) => Tried::Wrong(why.into()),
                ended => Tried::Ended(ended.map_err(OpeningError::from)),
            }
        })
        .await?;
    if let Some(otherwise) = opened.fits_otherwise() {
        out::tell(&otherwise);
    }
    Ok(opened)
}
