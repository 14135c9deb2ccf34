//! `rightful supervise profiles`: configuration profiles of a phone that you supervise.

use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use rightful_core::report::Explain as _;
use rightful_core::secret::Secret;
use rightful_flows::supervise::Failure;
use rightful_flows::supervise::profiles::{self, LONGEST_PROFILE, Made, Which};

use super::One;
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;
use crate::password;
use crate::render::supervise as render;

/// List, install or remove configuration profiles
#[derive(Debug, Subcommand)]
pub(crate) enum Profiles {
    /// List the profiles of a phone that trusts this computer; reads only
    List(List),
    /// Install a profile on a phone that you supervise, without a tap on it
    Install(Install),
    /// Remove a profile by its identifier, or by the word it was installed with
    Remove(Remove),
}

/// Listing.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    one: One,
}

/// Installing.
#[derive(Debug, Args)]
pub(crate) struct Install {
    #[command(flatten)]
    one: One,

    /// Which of those that this program makes
    #[arg(value_enum, required_unless_present = "file", conflicts_with = "file")]
    which: Option<Kind>,

    /// A profile of your own (.mobileconfig), as it is
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// For wifi: the name of the network
    #[arg(long, value_name = "NAME", required_if_eq("which", "wifi"))]
    ssid: Option<String>,

    /// For wifi: the network's password, in the first line of this file; an open network has none
    #[arg(long, value_name = "FILE", requires = "ssid")]
    wifi_password_file: Option<PathBuf>,
}

/// Removing.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    #[command(flatten)]
    one: One,

    /// The identifier that `list` shows, or usb-while-locked, no-biometric-unlock, wifi
    profile: String,
}

/// Those that this program makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The cable works while the phone is locked
    UsbWhileLocked,
    /// Only the passcode opens the phone, not Face ID or Touch ID
    NoBiometricUnlock,
    /// A Wi-Fi network
    Wifi,
}

impl Profiles {
    /// Does it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::List(List { one }) => {
                deed::look(options, async |world| match profiles::list(world, &one.wanted()).await {
                    Ok(listed) => render::profiles(&listed, options.format()),
                    Err(failure) => deed::fail(options, failure.report()),
                })
                .await
            }
            Self::Install(install) => match install.read() {
                Ok((wanted, which)) => {
                    deed::run(options, Given::default(), async |world, session| {
                        profiles::install(world, session, wanted, which).await
                    })
                    .await
                }
                Err(failure) => deed::fail(options, failure.report()),
            },
            Self::Remove(Remove { one, profile }) => {
                let wanted = one.wanted();
                deed::run(options, Given::default(), async |world, session| {
                    profiles::remove(world, session, wanted, profile).await
                })
                .await
            }
        }
    }
}

impl Install {
    fn read(self) -> Result<(rightful_flows::supervise::Wanted, Which), Failure> {
        let Self { one, which, file, ssid, wifi_password_file } = self;
        let which = match (which, file) {
            (_, Some(path)) => Which::Given(whole(path)?),
            (Some(Kind::NoBiometricUnlock), None) => Which::Made(Made::NoBiometricUnlock),
            (Some(Kind::Wifi), None) => {
                let password = wifi_password_file.map(|path| {
                    password::of_file(&path).map_err(|error| Failure::File {
                        path,
                        source: std::io::Error::other(error.to_string()),
                    })
                });
                Which::Made(Made::WiFi { ssid: ssid.unwrap_or_default(), password: password.transpose()? })
            }
            (Some(Kind::UsbWhileLocked) | None, None) => Which::Made(Made::UsbWhileLocked),
        };
        Ok((one.wanted(), which))
    }
}

/// One that is too long is refused where it is sent.
fn whole(path: PathBuf) -> Result<Secret, Failure> {
    let mut bytes = Vec::new();
    let read =
        File::open(&path).and_then(|file| file.take(LONGEST_PROFILE as u64 + 1).read_to_end(&mut bytes));
    let bytes = Secret::new(bytes);
    read.map(|_| bytes).map_err(|source| Failure::File { path, source })
}
