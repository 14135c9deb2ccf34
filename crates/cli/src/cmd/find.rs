//! `rightful find`: the owner's devices from afar, through their Apple Account.

mod erase;
mod list;
mod locate;
mod lost;
mod message;
mod remove;
mod sign_in;
mod sign_out;
mod sound;
mod watch;

use std::io;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use rightful_core::report::{Ending, Explain};
use rightful_core::session::Session;
use rightful_flows::find::Wanted;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::{Enter, Factor};

use crate::deed::{self, Given, Outside, Typed};
use crate::exit::Exit;
use crate::options::Options;
use crate::password::{self, PasswordError};
use crate::render::face::Face;
use crate::render::find as render;
use crate::world::{Place, account};

/// Find, sound, mark as lost, erase or let go of your devices from afar, through your Apple Account
///
/// It signs in as Apple's own page www.icloud.com/find does, with what you know and nothing else; the password never leaves this
/// computer. Most of it works on the password alone, for the case that the locked phone is the only device that gets codes. It was
/// never tried against Apple's servers; --browser shows the same as clicks on Apple's page.
#[derive(Debug, Subcommand)]
pub(crate) enum Find {
    List(list::List),
    Locate(locate::Locate),
    Sound(sound::PlaySound),
    Message(message::Message),
    Lost(lost::Lost),
    Erase(erase::Erase),
    Watch(watch::Watch),
    Remove(remove::Remove),
    SignIn(sign_in::SignIn),
    SignOut(sign_out::SignOut),
}

/// Whose account, and where its password comes from.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Account {
    /// The Apple Account: an e-mail address or a telephone number; asked for if it is not given
    #[arg(long, value_name = "NAME")]
    account: Option<String>,

    /// Read the account's password from standard input, which is one line
    #[arg(long, conflicts_with = "password_file")]
    password_stdin: bool,

    /// Read the account's password from the first line of this file
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,

    /// Answer without being asked: device or message (how a code reaches you), alone (none does), a number for a device
    #[arg(long, value_name = "ANSWERS")]
    choose: Option<String>,

    /// Do not sign in; show the clicks on Apple's page, in any browser
    #[arg(long)]
    browser: bool,
}

/// The same, and one device.
#[derive(Debug, Clone, Args)]
pub(crate) struct One {
    /// Which device: its name, its model, or its last four characters; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    #[command(flatten)]
    account: Account,
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

impl Find {
    /// Does it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::List(command) => command.run(options).await,
            Self::Locate(command) => command.run(options).await,
            Self::Sound(command) => command.run(options).await,
            Self::Message(command) => command.run(options).await,
            Self::Lost(command) => command.run(options).await,
            Self::Erase(command) => command.run(options).await,
            Self::Watch(command) => command.run(options).await,
            Self::Remove(command) => command.run(options).await,
            Self::SignIn(command) => command.run(options).await,
            Self::SignOut(command) => command.run(options).await,
        }
    }
}

impl One {
    fn wanted(&self, factor: Factor) -> Wanted {
        Wanted { device: self.device.clone(), enter: self.account.enter(factor) }
    }
}

impl Account {
    fn enter(&self, factor: Factor) -> Enter {
        Enter { account: self.account.clone(), factor }
    }

    /// Runs a deed that signs in, or shows its clicks where they are wanted.
    async fn run(
        &self,
        options: &Options,
        act: Act,
        given: Given,
        deed: impl AsyncFnOnce(&Outside, &mut Session<Face>) -> Result<(), Ending>,
    ) -> Exit {
        if self.browser {
            return render::by_hand(act, options.format());
        }
        let typed = match self.typed() {
            Ok(typed) => typed,
            Err(error) => return deed::fail(options, error.report()),
        };
        let place = match Place::open(options).await {
            Ok(place) => place,
            Err(error) => return deed::fail(options, error.report()),
        };
        let rehearsed = if options.rehearse.is_some() { account::known() } else { Typed::default() };
        let script = Some("message,remove");
        let choice = self.choose.clone();
        let given = Given { typed, rehearsed, script, choice, ..given };
        deed::run_at(&place, options, given, deed).await
    }

    fn typed(&self) -> Result<Typed, AccountPasswordError> {
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
}
