//! The NATS server that machines meet at, and the join code: from files, from the environment, or typed. Never an argument, which other
//! programs see.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use inquire::{InquireError, Text};
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use rightful_flows::recall_machines::{Address, JoinCode, Login, QueueError, Server};

use crate::language::chosen;
use crate::out;
use crate::password::{self, PasswordError};
use crate::remembered::{somebody, write_new};
use crate::render::look::Look;
use crate::render::owner::calm;

/// The variable that may hold the token.
const TOKEN: &str = "RIGHTFUL_NATS_TOKEN";

/// How often a code may be typed.
const TRIES: usize = 3;

/// Where the server is, and what it wants to hear.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "The NATS server")]
pub(crate) struct Nats {
    /// Where it is: tls://HOST:PORT, or nats://127.0.0.1:4222 on this computer
    #[arg(long, value_name = "URL")]
    nats: String,

    /// Read the server's token from the first line of this file; else it is taken from RIGHTFUL_NATS_TOKEN, or asked for
    #[arg(long, value_name = "FILE", conflicts_with = "user")]
    token_file: Option<PathBuf>,

    /// Sign in to the server as this user, with --user-password-file or a password that is asked for
    #[arg(long, value_name = "NAME")]
    user: Option<String>,

    /// Read the password of --user from the first line of this file
    #[arg(long, value_name = "FILE", requires = "user")]
    user_password_file: Option<PathBuf>,

    /// Trust the certificates in this file (PEM) and no others: for a server with a certificate of your own making
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
}

/// Why there is no server, or no code.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NatsError {
    /// What stands between the machines.
    #[error(transparent)]
    Queue(#[from] QueueError),
    /// A file with a secret cannot be used.
    #[error("{what} could not be read from {}: {why}", path.display())]
    Unreadable {
        /// What was to be read.
        what: &'static str,
        /// From which file.
        path: PathBuf,
        /// The system's words, or what is wrong with its first line.
        why: String,
    },
    /// A secret is needed, and nobody types it.
    #[error("{0} is needed, and nobody has typed it")]
    NotTyped(&'static str),
}

impl Explain for NatsError {
    fn code(&self) -> &'static str {
        match self {
            Self::Queue(why) => why.code(),
            Self::Unreadable { .. } => "queue/secret-unreadable",
            Self::NotTyped(_) => "queue/secret-not-typed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Queue(why) => why.help(),
            Self::Unreadable { .. } => {
                "check the path, and that you may read it; the first line of the file is taken"
            }
            Self::NotTyped(_) => {
                "start it in a terminal, or give it in a file: --code-file, --token-file, --user-password-file"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Queue(why) => why.usually(),
            Self::Unreadable { .. } | Self::NotTyped(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Queue(why) => why.ending(),
            Self::Unreadable { .. } => Ending::Failed,
            Self::NotTyped(_) => Ending::Declined,
        }
    }
}

impl Nats {
    /// The address, as it was given.
    pub(crate) fn given(&self) -> &str {
        &self.nats
    }

    /// Connects. A server that wants a token which was not given has it asked for once.
    ///
    /// # Errors
    /// Why there is no connection.
    pub(crate) async fn connect(&self) -> Result<Server, NatsError> {
        let address = Address::parse(&self.nats)?;
        let login = self.login().await?;
        match Server::connect(&address, &login, self.ca_file.as_deref()).await {
            Err(QueueError::Refused { .. }) if matches!(login, Login::Open) && somebody() => {
                let token = typed("The NATS server's token:", "the token of the NATS server").await?;
                Ok(Server::connect(&address, &Login::Token(token), self.ca_file.as_deref()).await?)
            }
            connected => Ok(connected?),
        }
    }

    async fn login(&self) -> Result<Login, NatsError> {
        if let Some(name) = &self.user {
            const WHAT: &str = "the password of the NATS server's user";
            let password = match &self.user_password_file {
                Some(path) => of_file(path, WHAT)?,
                None => typed(&format!("Password of {name} at the NATS server:"), WHAT).await?,
            };
            return Ok(Login::User { name: name.clone(), password });
        }
        if let Some(path) = &self.token_file {
            return Ok(Login::Token(of_file(path, "the token of the NATS server")?));
        }
        let variable = std::env::var_os(TOKEN).filter(|value| !value.is_empty());
        Ok(variable.map_or(Login::Open, |value| Login::Token(Secret::new(value.into_encoded_bytes()))))
    }
}

fn of_file(path: &Path, what: &'static str) -> Result<Secret, NatsError> {
    password::of_file(path).map_err(|why| {
        let why = match why {
            PasswordError::File { source, .. } => source.to_string(),
            PasswordError::Empty => "its first line is empty".to_owned(),
            other => other.to_string(),
        };
        NatsError::Unreadable { what, path: path.to_owned(), why }
    })
}

async fn typed(prompt: &str, what: &'static str) -> Result<Secret, NatsError> {
    password::typed(prompt).await.map_err(|_| NatsError::NotTyped(what))
}

/// The join code: out of a file, else typed. It is shown while it is typed, since nobody types 28 letters blind; the other screen shows it
/// too.
///
/// # Errors
/// There is none, or it is no code.
pub(crate) async fn code(file: Option<&Path>) -> Result<JoinCode, NatsError> {
    const WHAT: &str = "the join code";
    if let Some(path) = file {
        return Ok(JoinCode::parse(&of_file(path, WHAT)?)?);
    }
    if !somebody() {
        return Err(NatsError::NotTyped(WHAT));
    }
    for left in (0..TRIES).rev() {
        let prompt = || {
            let help = "as the other computer shows it: small letters are fine, strokes may be left out";
            Text::new(&chosen().say("Join code:"))
                .with_render_config(calm())
                .with_help_message(&chosen().say(help))
                .prompt()
        };
        let typed = match tokio::task::spawn_blocking(prompt).await {
            Ok(Ok(text)) => Secret::new(text.into_bytes()),
            Ok(Err(InquireError::OperationCanceled | InquireError::OperationInterrupted))
            | Ok(Err(_))
            | Err(_) => {
                return Err(NatsError::NotTyped(WHAT));
            }
        };
        match JoinCode::parse(&typed) {
            Err(why) if left == 0 => return Err(why.into()),
            Err(why) => {
                let (what, help) = (why.to_string(), chosen().say(why.help()));
                out::tell(&chosen().about(&capital(&chosen().say(&what)), &help));
            }
            Ok(code) => return Ok(code),
        }
    }
    Err(NatsError::NotTyped(WHAT))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What the owner does on the other machines, with the code; or where the code was written to.
pub(crate) fn invitation(code: &JoinCode, given: &str, file: Option<&Path>, look: Look) -> String {
    let shown = code.to_text();
    let text = String::from_utf8_lossy(shown.expose());
    let start = look.wrap("", "On each machine that is to help, start");
    let command = format!("\n{start}\n    rightful recall join --nats {given}\n\n");
    let Some(path) = file else {
        let then = look.wrap("", "and type this code when it asks for it:");
        return format!("{command}{then}\n    {text}\n\n");
    };
    match kept(path, shown.expose()) {
        Ok(()) => {
            let path = path.display();
            command
                + &look
                    .wrap("", &format!("and give it the code with --code-file; it is written into {path}."))
                + "\n"
        }
        // A search without its code is of no use: it is shown after all.
        Err(why) => {
            let path = path.display();
            let failed =
                look.wrap("", &format!("The code could not be written into {path}: {why}. It is this:"));
            format!("{command}{failed}\n    {text}\n\n")
        }
    }
}

/// Writes the code into a file that only this user can read. One that has the same code already stays as it is: the search goes on.
fn kept(path: &Path, code: &[u8]) -> io::Result<()> {
    match write_new(path, code) {
        Err(why) if why.kind() == io::ErrorKind::AlreadyExists => match password::of_file(path) {
            Ok(there) if there.expose() == code => Ok(()),
            Ok(_) | Err(_) => Err(why),
        },
        written => written,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &[u8] = b"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTA";
    const OTHER: &[u8] = b"5678-9ABC-DEFG-HJKM-NPQR-STVW-XYQP";

    fn known(code: &[u8]) -> JoinCode {
        JoinCode::parse(&Secret::new(code.to_vec())).expect("its last two letters go with the others")
    }

    fn nats() -> Nats {
        let nats = "nats://127.0.0.1:1".to_owned();
        Nats { nats, token_file: None, user: None, user_password_file: None, ca_file: None }
    }

    #[tokio::test]
    async fn secrets_come_from_files_and_say_which_cannot_be_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("token");
        std::fs::write(&path, "letmein\nmore\n").expect("written");
        let from = Nats { token_file: Some(path.clone()), ..nats() };
        assert!(matches!(from.login().await, Ok(Login::Token(token)) if token.expose() == b"letmein"));
        let user = Some("anna".to_owned());
        let from = Nats { user: user.clone(), user_password_file: Some(path.clone()), ..nats() };
        let login = from.login().await;
        assert!(
            matches!(login, Ok(Login::User { name, password }) if name == "anna" && password.expose() == b"letmein")
        );
        std::fs::write(&path, "\n").expect("written");
        let from = Nats { token_file: Some(path.clone()), ..nats() };
        let refused = from.login().await.expect_err("empty");
        assert_eq!(refused.code(), "queue/secret-unreadable");
        let expected = format!(
            "the token of the NATS server could not be read from {}: its first line is empty",
            path.display()
        );
        assert_eq!(refused.to_string(), expected);
        let gone = code(Some(&folder.path().join("none"))).await.map(drop).expect_err("no file");
        assert_eq!(gone.code(), "queue/secret-unreadable");
        assert!(gone.to_string().starts_with("the join code could not be read from"), "{gone}");
    }

    #[tokio::test]
    async fn what_is_no_code_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("code");
        std::fs::write(&path, "AAAA-BBBB\n").expect("written");
        assert_eq!(code(Some(&path)).await.map(drop).expect_err("no code").code(), "queue/not-a-code");
        let drawn = known(ONE).to_text();
        std::fs::write(&path, [drawn.expose(), b"\n"].concat()).expect("written");
        assert_eq!(code(Some(&path)).await.expect("a code").to_text().expose(), drawn.expose());
    }

    #[test]
    fn the_code_is_shown_or_written_into_a_file_that_has_no_other() {
        let drawn = known(ONE);
        let text = String::from_utf8(drawn.to_text().expose().to_vec()).expect("letters");
        let look = Look::plain(80);
        let shown = invitation(&drawn, "tls://h:1", None, look);
        assert!(
            shown.contains(&text) && shown.contains("rightful recall join --nats tls://h:1\n"),
            "{shown}"
        );
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("code");
        for _again in 0..2 {
            let shown = invitation(&drawn, "tls://h:1", Some(&path), look);
            assert!(!shown.contains(&text) && shown.contains("--code-file"), "{shown}");
        }
        assert_eq!(std::fs::read_to_string(&path).expect("written"), format!("{text}\n"));
        let other = known(OTHER);
        let shown = invitation(&other, "tls://h:1", Some(&path), look);
        assert!(shown.contains("could not be written"), "{shown}");
        assert_eq!(
            std::fs::read_to_string(&path).expect("written"),
            format!("{text}\n"),
            "nothing is overwritten"
        );
    }

    #[test]
    fn every_refusal_says_what_to_do() {
        for (error, code, ending) in [
            (NatsError::NotTyped("the join code"), "queue/secret-not-typed", Ending::Declined),
            (QueueError::NoOffer.into(), "queue/no-search", Ending::NothingToActOn),
            (QueueError::NotACode.into(), "queue/not-a-code", Ending::Failed),
        ] {
            assert_eq!((error.code(), error.ending()), (code, ending));
            assert!(!error.help().is_empty() && !error.help().ends_with('.'));
        }
        assert_eq!(
            NatsError::NotTyped("the join code").to_string(),
            "the join code is needed, and nobody has typed it"
        );
    }
}
