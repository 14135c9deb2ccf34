//! The password of an Apple Account from a file or from standard input: never an argument, which other programs see.

use std::io;
use std::path::PathBuf;

use clap::Args;
use rightful_core::report::Explain;

use crate::deed::Typed;
use crate::password::{self, PasswordError};

/// Where the password of an Apple Account comes from; asked for when neither is given.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct AccountPasswordFrom {
    /// Read the account's password from standard input, which is one line
    #[arg(long, conflicts_with = "password_file")]
    password_stdin: bool,

    /// Read the account's password from the first line of this file
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

/// Why the password that the options name cannot be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AccountPasswordError {
    /// The file.
    #[error("the password of the Apple Account could not be read from {}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// Standard input.
    #[error("the password of the Apple Account could not be read from standard input")]
    Input(#[source] io::Error),
    /// It is none.
    #[error("there is no password of an Apple Account in the first line")]
    None,
}

impl Explain for AccountPasswordError {
    fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "account-password/file-unreadable",
            Self::Input(_) => "account-password/input-unreadable",
            Self::None => "account-password/none",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::File { .. } => "check the path of the file, and that you may read it",
            Self::Input(_) => "pass the password in one line to standard input, or use --password-file FILE",
            Self::None => "put the password into the first line, without quotation marks",
        }
    }
}

impl AccountPasswordFrom {
    /// The answer to the question for the password, where the options give one.
    ///
    /// # Errors
    /// What they name cannot be read, or is no password.
    pub(crate) fn typed(&self) -> Result<Typed, AccountPasswordError> {
        let given = match (&self.password_file, self.password_stdin) {
            (Some(path), _) => password::of_file(path),
            (None, true) => password::of_stdin(),
            (None, false) => return Ok(Typed::default()),
        };
        let password = given.map_err(|error| match error {
            PasswordError::File { path, source } => AccountPasswordError::File { path, source },
            PasswordError::Input(source) => AccountPasswordError::Input(source),
            PasswordError::NobodyToAsk
            | PasswordError::Empty
            | PasswordError::TooLong
            | PasswordError::NotTheSame
            | PasswordError::QuestionMark
            | PasswordError::NotTyped => AccountPasswordError::None,
        })?;
        let password = std::str::from_utf8(password.expose()).map_err(|_| AccountPasswordError::None)?;
        Ok(Typed::default().with("password", password))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_to_do() {
        let source = || io::Error::from(io::ErrorKind::NotFound);
        for (error, text) in [
            (
                AccountPasswordError::File { path: "pw".into(), source: source() },
                "the password of the Apple Account could not be read from pw",
            ),
            (
                AccountPasswordError::Input(source()),
                "the password of the Apple Account could not be read from standard input",
            ),
            (AccountPasswordError::None, "there is no password of an Apple Account in the first line"),
        ] {
            assert_eq!(error.to_string(), text);
            assert!(error.code().starts_with("account-password/") && !error.help().is_empty());
        }
    }

    #[test]
    fn a_file_answers_the_question_for_the_password() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("password");
        let from = AccountPasswordFrom { password_stdin: false, password_file: Some(path.clone()) };
        assert_eq!(from.typed().expect_err("no file").code(), "account-password/file-unreadable");
        std::fs::write(&path, "hunter2\n").expect("written");
        let typed = from.typed().expect("a password");
        assert_eq!(typed.get("password").as_deref(), Some("hunter2"));
        assert!(!format!("{typed:?}").contains("hunter2"));
        std::fs::write(&path, "\n").expect("written");
        assert_eq!(from.typed().expect_err("empty").code(), "account-password/none");
    }
}
