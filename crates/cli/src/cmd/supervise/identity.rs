//! `rightful supervise identity`: the key and certificate by which phones know their supervisor.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use rightful_core::report::Explain as _;
use rightful_flows::supervise::{Failure, identity};

use crate::deed::{self, Given, Typed};
use crate::exit::Exit;
use crate::options::Options;
use crate::password::{self, PasswordError};
use crate::render::supervise as render;
use crate::world::Place;

/// Make, import, export or show the identity by which your phones know you as their supervisor
#[derive(Debug, Subcommand)]
pub(crate) enum Identity {
    /// Make a new one, for phones that you will prepare
    New(New),
    /// Take over the one that your phones were supervised with: .p12, PEM, or certificate and key as Apple Configurator exports them
    Import(Import),
    /// Write it into a new file that only you can read, to keep elsewhere or for another program
    Export(Export),
    /// Show which identities are here; never their keys
    Show,
}

/// Making.
#[derive(Debug, Args)]
pub(crate) struct New {
    /// Whose it is: a family, a school, a firm
    #[arg(long, value_name = "NAME")]
    name: String,
}

/// Importing.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The file: .p12, PEM, or a certificate in DER
    file: PathBuf,

    /// The private key, where it lies in a file of its own
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,

    #[command(flatten)]
    password: PasswordFile,
}

/// Exporting.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The new file
    #[arg(long, value_name = "FILE")]
    to: PathBuf,

    /// How it is written
    #[arg(long, value_name = "FORM", value_enum, default_value_t = Form::P12)]
    form: Form,

    /// Which identity, by the beginning of its fingerprint [default: the newest]
    #[arg(long, value_name = "FINGERPRINT")]
    identity: Option<String>,

    #[command(flatten)]
    password: PasswordFile,
}

/// The forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// PKCS #12, with a password
    P12,
    /// Text, without a password
    Pem,
}

/// Where the password of a file comes from; asked for when it is not given.
#[derive(Debug, Args)]
pub(crate) struct PasswordFile {
    /// Read the password of the file from the first line of this one
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

impl PasswordFile {
    fn typed(&self) -> Result<Typed, Failure> {
        let Some(path) = &self.password_file else { return Ok(Typed::default()) };
        let nothing = || Failure::Identity(identity::IdentityError::Password);
        let password = password::of_file(path).map_err(|error| match error {
            PasswordError::File { path, source } => Failure::File { path, source },
            PasswordError::NobodyToAsk
            | PasswordError::Input(_)
            | PasswordError::Empty
            | PasswordError::TooLong
            | PasswordError::NotTheSame
            | PasswordError::QuestionMark
            | PasswordError::NotTyped => nothing(),
        })?;
        let password = std::str::from_utf8(password.expose()).map_err(|_| nothing())?;
        Ok(Typed::default().with("password", password).with("password-again", password))
    }
}

impl Identity {
    /// Does it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::New(New { name }) => {
                deed::run(options, Given::default(), async |world, session| {
                    identity::make(&world.workdir, session, &name).await
                })
                .await
            }
            Self::Import(Import { file, key, password }) => {
                let typed = match password.typed() {
                    Ok(typed) => typed,
                    Err(failure) => return deed::fail(options, failure.report()),
                };
                deed::run(options, Given { typed, ..Given::default() }, async |world, session| {
                    identity::take_over(&world.workdir, session, &file, key.as_deref()).await
                })
                .await
            }
            Self::Export(Export { to, form, identity: which, password }) => {
                let typed = match password.typed() {
                    Ok(typed) => typed,
                    Err(failure) => return deed::fail(options, failure.report()),
                };
                let form = match form {
                    Form::P12 => identity::Form::Pkcs12,
                    Form::Pem => identity::Form::Pem,
                };
                deed::run(options, Given { typed, ..Given::default() }, async |world, session| {
                    identity::hand_out(&world.workdir, session, which.as_deref(), &to, form).await
                })
                .await
            }
            Self::Show => {
                let place = match Place::open(options).await {
                    Ok(place) => place,
                    Err(error) => return deed::fail(options, error.report()),
                };
                match identity::list(&place.world.workdir) {
                    Ok(identities) => render::identities(&identities, options.format()),
                    Err(failure) => deed::fail(options, failure.report()),
                }
            }
        }
    }
}
