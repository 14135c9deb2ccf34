//! The backup password: typed where nobody sees it, or read from a file or from standard input. Never an argument, which
//! other programs see, and never a variable, which other programs inherit.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use inquire::ui::{RenderConfig, Styled};
use inquire::{InquireError, Password, PasswordDisplayMode};
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;

use crate::language::chosen;
use crate::out;

/// The longest password that is taken, in bytes; phones take far shorter ones.
const LONGEST: usize = 1024;

/// What programs on Windows put before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// For a wrong password from standard input with a question mark in it.
const CHANGED_ON_THE_WAY: &str = "The password that came has a question mark in it. PowerShell before version 7 puts one in the place of every letter that English does not have: put the password into a file in UTF-8, and use --password-file.";

/// How often a person may try.
const TRIES: u32 = 3;

/// Where the backup password comes from; asked for at the terminal when neither is given.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct PasswordFrom {
    /// Read the backup password from standard input, which is one line
    #[arg(long, conflicts_with = "password_file")]
    password_stdin: bool,

    /// Read the backup password from the first line of this file
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

/// Why there is no password to try.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PasswordError {
    /// No terminal, and none was given.
    #[error("the backup password is needed, and nobody can be asked for it here")]
    NobodyToAsk,
    /// The file cannot be read.
    #[error("the backup password could not be read from {}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// Standard input cannot be read.
    #[error("the backup password could not be read from standard input")]
    Input(#[source] io::Error),
    /// There is nothing in its first line.
    #[error("the backup password is empty: there is nothing in the first line")]
    Empty,
    /// More than any password has.
    #[error("the backup password has more than {LONGEST} bytes")]
    TooLong,
    /// The two that were typed are not the same.
    #[error("the two passwords that were typed are not the same")]
    NotTheSame,
    /// PowerShell may have put it there.
    #[error("the new password came through standard input with a question mark in it")]
    QuestionMark,
    /// The owner did not want to type one.
    #[error("no backup password was typed")]
    NotTyped,
}

impl Explain for PasswordError {
    fn code(&self) -> &'static str {
        match self {
            Self::NobodyToAsk => "password/nobody-to-ask",
            Self::File { .. } => "password/file-unreadable",
            Self::Input(_) => "password/input-unreadable",
            Self::Empty => "password/empty",
            Self::TooLong => "password/too-long",
            Self::NotTheSame => "password/not-the-same",
            Self::QuestionMark => "password/question-mark",
            Self::NotTyped => "password/not-typed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NobodyToAsk => {
                "start it in a terminal, or give the password with --password-file FILE or --password-stdin"
            }
            Self::File { .. } => "check the path of the file, and that you may read it",
            Self::Input(_) => "pass the password in one line to standard input, or use --password-file FILE",
            Self::Empty => "put the password into the first line, without quotation marks",
            Self::TooLong => "check whether it is the right file: its first line is taken as the password",
            Self::NotTheSame => "start again, and type the same password twice",
            Self::QuestionMark => {
                "type it, or put it into a file in UTF-8 and name that with --password-file FILE"
            }
            Self::NotTyped => "start again when you have the backup password at hand",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Empty => Some("the variable or the file that was to hold the password is empty"),
            Self::QuestionMark => Some(
                "PowerShell before version 7 puts one in the place of every letter that English does not have",
            ),
            Self::NobodyToAsk
            | Self::File { .. }
            | Self::Input(_)
            | Self::TooLong
            | Self::NotTheSame
            | Self::NotTyped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotTyped => Ending::Declined,
            Self::NobodyToAsk
            | Self::File { .. }
            | Self::Input(_)
            | Self::Empty
            | Self::TooLong
            | Self::NotTheSame
            | Self::QuestionMark => Ending::Failed,
        }
    }
}

/// What came of trying a password.
pub(crate) enum Tried<T, E> {
    /// It was the right one, or something else is the matter.
    Ended(Result<T, E>),
    /// It was not the right one; this is the error if no other is typed.
    Wrong(E),
}

impl PasswordFrom {
    /// What the options name: nothing when the owner is to be asked.
    ///
    /// # Errors
    /// What the options name cannot be read, or is no password.
    pub(crate) fn given(&self) -> Result<Option<Secret>, PasswordError> {
        if let Some(path) = &self.password_file {
            return of_file(path).map(Some);
        }
        if self.password_stdin {
            return of_stdin().map(Some);
        }
        Ok(None)
    }

    /// The same for a password that is to hold from now on: one that PowerShell has changed would lock its owner out.
    ///
    /// # Errors
    /// Those of [`Self::given`]; on Windows a question mark that came through standard input.
    pub(crate) fn given_new(&self) -> Result<Option<Secret>, PasswordError> {
        let given = self.given()?;
        let doubtful = given.as_ref().is_some_and(|password| self.may_be_changed(password));
        if doubtful && cfg!(windows) { Err(PasswordError::QuestionMark) } else { Ok(given) }
    }

    /// Whether something on the way may have put question marks into it.
    fn may_be_changed(&self, password: &Secret) -> bool {
        self.password_stdin && password.expose().contains(&b'?')
    }

    /// The password that the options name, else the one that the owner types. `prompt` ends with a colon.
    ///
    /// # Errors
    /// None is named and nobody can be asked, or what is named cannot be read.
    pub(crate) async fn get(&self, prompt: &str) -> Result<Secret, PasswordError> {
        match self.given()? {
            Some(password) => Ok(password),
            None => typed(prompt).await,
        }
    }

    /// Tries the password that the options name once, or the ones that the owner types up to three times.
    ///
    /// # Errors
    /// Those of `attempt`, the last of them when all were wrong, or why there is none to try.
    pub(crate) async fn until_right<T, E: From<PasswordError>>(
        &self,
        prompt: &str,
        mut attempt: impl AsyncFnMut(Secret) -> Tried<T, E>,
    ) -> Result<T, E> {
        if let Some(password) = self.given()? {
            let doubtful = self.may_be_changed(&password);
            return match attempt(password).await {
                Tried::Ended(ended) => ended,
                Tried::Wrong(why) => {
                    if doubtful {
                        out::tell(CHANGED_ON_THE_WAY);
                    }
                    Err(why)
                }
            };
        }
        let mut left = TRIES;
        loop {
            left -= 1;
            match attempt(typed(prompt).await?).await {
                Tried::Ended(ended) => return ended,
                Tried::Wrong(why) if left == 0 => return Err(why),
                Tried::Wrong(_) => out::tell(once_more(left)),
            }
        }
    }
}

fn once_more(left: u32) -> &'static str {
    if left == 1 {
        "That is not the backup password. You can try once more."
    } else {
        "That is not the backup password. You can try two more."
    }
}

/// Asks the owner for a password. What is typed is not shown.
///
/// # Errors
/// Nobody can be asked, or the owner does not want to.
pub(crate) async fn typed(prompt: &str) -> Result<Secret, PasswordError> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Err(PasswordError::NobodyToAsk);
    }
    let prompt = chosen().say(prompt).into_owned();
    let asked = tokio::task::spawn_blocking(move || {
        Password::new(&prompt)
            .without_confirmation()
            .with_display_mode(PasswordDisplayMode::Hidden)
            .with_render_config(
                RenderConfig::empty()
                    .with_prompt_prefix(Styled::new(" "))
                    .with_answered_prompt_prefix(Styled::new(" ")),
            )
            .prompt()
    });
    match asked.await {
        Ok(Ok(text)) => password(text.into_bytes()),
        Ok(Err(InquireError::OperationCanceled | InquireError::OperationInterrupted)) => {
            Err(PasswordError::NotTyped)
        }
        Ok(Err(_)) | Err(_) => Err(PasswordError::NobodyToAsk),
    }
}

/// Asks for a new password twice, so that a slip of a finger does not lock its owner out.
///
/// # Errors
/// Those of [`typed`], or [`PasswordError::NotTheSame`].
pub(crate) async fn typed_twice(prompt: &str, again: &str) -> Result<Secret, PasswordError> {
    let first = typed(prompt).await?;
    let second = typed(again).await?;
    if first.expose() == second.expose() { Ok(first) } else { Err(PasswordError::NotTheSame) }
}

/// The first line of a file.
///
/// # Errors
/// It cannot be read, or is no password.
pub(crate) fn of_file(path: &Path) -> Result<Secret, PasswordError> {
    let file = |source| PasswordError::File { path: path.to_owned(), source };
    first_line(File::open(path).map_err(file)?, file)
}

/// The first line of standard input.
///
/// # Errors
/// It cannot be read, or is no password.
pub(crate) fn of_stdin() -> Result<Secret, PasswordError> {
    first_line(io::stdin().lock(), PasswordError::Input)
}

/// The first line, without its end. What comes after it is not read.
fn first_line(
    mut from: impl Read,
    error: impl FnOnce(io::Error) -> PasswordError,
) -> Result<Secret, PasswordError> {
    // Room for all of it: a vector that grows would leave copies behind. Byte by byte, for the same reason.
    let mut line = Vec::with_capacity(LONGEST + 2);
    let mut byte = [0];
    while line.len() < LONGEST + 2 {
        match from.read(&mut byte) {
            Ok(0) => break,
            Ok(_) if byte == [b'\n'] => break,
            Ok(_) => line.extend_from_slice(&byte),
            Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
            Err(why) => {
                drop(Secret::new(line));
                return Err(error(why));
            }
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    // Windows begins texts with a mark that nobody sees and nobody could type at another computer.
    if line.starts_with(BYTE_ORDER_MARK) {
        line.drain(..BYTE_ORDER_MARK.len());
    }
    password(line)
}

fn password(bytes: Vec<u8>) -> Result<Secret, PasswordError> {
    let password = Secret::new(bytes);
    match password.expose().len() {
        0 => Err(PasswordError::Empty),
        length if length > LONGEST => Err(PasswordError::TooLong),
        _ => Ok(password),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &[u8]) -> Result<Vec<u8>, String> {
        first_line(text, PasswordError::Input)
            .map(|password| password.expose().to_vec())
            .map_err(|error| error.code().to_owned())
    }

    #[test]
    fn the_first_line_is_the_password_as_it_stands() {
        for (text, password) in [
            (&b"correct horse\n"[..], &b"correct horse"[..]),
            (b"correct horse", b"correct horse"),
            (b" with spaces \r\nsecond line\n", b" with spaces "),
            (b"\xFCmlaut\n", b"\xFCmlaut"),
            (b"\xEF\xBB\xBFcorrect horse\r\n", b"correct horse"),
        ] {
            assert_eq!(line(text), Ok(password.to_vec()));
        }
        assert_eq!(line(b""), Err("password/empty".to_owned()));
        assert_eq!(line(b"\nsecond\n"), Err("password/empty".to_owned()));
        assert_eq!(line(b"\xEF\xBB\xBF\r\n"), Err("password/empty".to_owned()));
        assert_eq!(line(&[b'x'; LONGEST]).map(|line| line.len()), Ok(LONGEST));
        assert_eq!(line(&[b'x'; LONGEST + 1]), Err("password/too-long".to_owned()));
        assert_eq!(line(&[b'x'; LONGEST * 9]), Err("password/too-long".to_owned()));
    }

    #[tokio::test]
    async fn a_given_password_is_tried_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("password");
        std::fs::write(&path, "wrong\n").expect("written");
        let from = PasswordFrom { password_stdin: false, password_file: Some(path) };
        let mut tries = 0;
        let ended: Result<(), PasswordError> = from
            .until_right("Backup password:", async |password| {
                tries += 1;
                assert_eq!(password.expose(), b"wrong");
                Tried::Wrong(PasswordError::NotTyped)
            })
            .await;
        assert!(matches!(ended, Err(PasswordError::NotTyped)));
        assert_eq!(tries, 1);
        let gone = PasswordFrom { password_stdin: false, password_file: Some("/no/such/file".into()) };
        assert_eq!(gone.given().expect_err("no file").code(), "password/file-unreadable");
    }

    #[test]
    fn a_question_mark_is_doubted_only_where_powershell_could_have_put_it() {
        let from = |password_stdin| PasswordFrom { password_stdin, password_file: None };
        let secret = |text: &str| Secret::new(text.as_bytes().to_vec());
        assert!(from(true).may_be_changed(&secret("gr?n")));
        assert!(!from(true).may_be_changed(&secret("grün")));
        assert!(!from(false).may_be_changed(&secret("gr?n")));
    }

    #[test]
    fn every_refusal_says_what_to_do() {
        let why = || io::Error::from(io::ErrorKind::NotFound);
        for (error, text) in [
            (
                PasswordError::NobodyToAsk,
                "the backup password is needed, and nobody can be asked for it here",
            ),
            (
                PasswordError::File { path: "pw".into(), source: why() },
                "the backup password could not be read from pw",
            ),
            (PasswordError::Input(why()), "the backup password could not be read from standard input"),
            (PasswordError::Empty, "the backup password is empty: there is nothing in the first line"),
            (PasswordError::TooLong, "the backup password has more than 1024 bytes"),
            (PasswordError::NotTheSame, "the two passwords that were typed are not the same"),
            (
                PasswordError::QuestionMark,
                "the new password came through standard input with a question mark in it",
            ),
            (PasswordError::NotTyped, "no backup password was typed"),
        ] {
            assert_eq!(error.to_string(), text);
            assert!(!error.help().ends_with('.') && error.code().starts_with("password/"));
            let declined = matches!(error, PasswordError::NotTyped);
            assert_eq!(error.ending() == Ending::Declined, declined);
        }
    }
}
