//! The two worlds that a command can act on: this machine, and a rehearsal with virtual phones. One type for both.

pub(crate) mod account;
pub(crate) mod hand;
pub(crate) mod minted;
pub(crate) mod rehearsal;
pub(crate) mod scenario;
pub(crate) mod sitting;
pub(crate) mod usb;

use std::io::Read as _;
use std::path::{Path, PathBuf};

use rightful_apple::Endpoints;
use rightful_apple::endpoints::EndpointsError;
use rightful_core::report::Explain;
use rightful_flows::world::World;
use rightful_host::muxer::{BadAddress, MuxerAddress};
use rightful_host::usb::SystemUsb;
use tokio::sync::mpsc::UnboundedSender;

use crate::options::Options;
use crate::render::look::Look;
use rehearsal::{Move, Rehearsal, RehearsalError};
use usb::AnyUsb;

/// The most bytes that are read of a file with root certificates.
const ROOT_LIMIT: u64 = 1 << 20;

/// A world, and what keeps it alive.
pub(crate) struct Place {
    /// The doors.
    pub(crate) world: World<AnyUsb>,
    /// The virtual phones behind the doors, if these are a rehearsal's.
    rehearsal: Option<Rehearsal>,
}

/// Why the world could not be opened.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WorldError {
    /// The rehearsal did not begin.
    #[error(transparent)]
    Rehearsal(#[from] RehearsalError),
    /// The variable for the muxer's address holds none.
    #[error(transparent)]
    Muxer(#[from] BadAddress),
    /// The file with the further root certificate.
    #[error("the root certificate in {} can't be used", file.display())]
    Root { file: PathBuf, source: RootError },
}

/// What is wrong with it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RootError {
    #[error(transparent)]
    Read(#[from] std::io::Error),
    #[error(transparent)]
    Parse(#[from] EndpointsError),
}

impl Explain for WorldError {
    fn code(&self) -> &'static str {
        match self {
            Self::Rehearsal(error) => error.code(),
            Self::Muxer(error) => error.code(),
            Self::Root { .. } => "world/bad-root",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Rehearsal(error) => error.help(),
            Self::Muxer(error) => error.help(),
            Self::Root { .. } => {
                "give a PEM file that holds Apple's root certificate, or leave --apple-root out"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Rehearsal(error) => error.usually(),
            Self::Muxer(error) => error.usually(),
            Self::Root { .. } => None,
        }
    }
}

impl Place {
    /// Opens the world that the options ask for.
    pub(crate) async fn open(options: &Options) -> Result<Self, WorldError> {
        match &options.rehearse {
            Some(scenario) => {
                let (rehearsal, world) = Rehearsal::start(scenario).await?;
                Ok(Self { world, rehearsal: Some(rehearsal) })
            }
            None => Ok(Self { world: here(options)?, rehearsal: None }),
        }
    }

    /// Who presses the buttons of a virtual phone.
    pub(crate) fn hand(&self) -> Option<UnboundedSender<Move>> {
        self.rehearsal.as_ref().map(Rehearsal::hand)
    }

    /// How the virtual phones look now; empty for the real world, where the owner sees for themselves.
    pub(crate) fn final_state(&self, look: Look) -> String {
        self.rehearsal.as_ref().map(|rehearsal| rehearsal.final_state(look)).unwrap_or_default()
    }
}

/// This machine.
///
/// # Errors
/// The address of the muxer or the root certificate is none.
pub(crate) fn here(options: &Options) -> Result<World<AnyUsb>, WorldError> {
    let muxer = match &options.muxer {
        Some(address) => address.clone(),
        None => MuxerAddress::default_address()?,
    };
    let apple = match &options.apple {
        Some(pretend) => pretend.clone(),
        None => apple(options.apple_root.as_deref())?,
    };
    Ok(World { muxer, usb: AnyUsb::System(SystemUsb::new()), apple, workdir: options.workdir() })
}

/// The real Apple, with a further root if one was named.
fn apple(root: Option<&Path>) -> Result<Endpoints, WorldError> {
    let Some(file) = root else { return Ok(Endpoints::apple()) };
    let bad = |source| WorldError::Root { file: file.to_owned(), source };
    let mut pem = Vec::new();
    std::fs::File::open(file)
        .and_then(|opened| opened.take(ROOT_LIMIT).read_to_end(&mut pem))
        .map_err(|error| bad(error.into()))?;
    Endpoints::apple().with_signing_root(&pem).map_err(|error| bad(error.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_that_is_none_is_refused_by_name() {
        let error = apple(Some(Path::new(file!()))).map(|_| ()).expect_err("this file is no certificate");
        assert_eq!(error.code(), "world/bad-root");
        assert!(error.to_string().starts_with("the root certificate in "), "{error}");
        assert!(error.help().contains("PEM"));
    }
}
