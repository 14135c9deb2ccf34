//! Why there is no firmware.

use rightful_apple::catalog::CatalogError;
use rightful_apple::download::DownloadError;
use rightful_core::report::{Ending, Explain, Report};
use rightful_firmware::ipsw::IpswError;

use crate::restore::plan::bytes;

/// Why there is no firmware.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The catalogue did not help.
    #[error(transparent)]
    Catalog(#[from] CatalogError),
    /// It could not be fetched.
    #[error(transparent)]
    Download(#[from] DownloadError),
    /// What was fetched is no firmware.
    #[error(transparent)]
    Ipsw(#[from] IpswError),
    /// The named version is not on the list.
    #[error("the catalogue has no firmware {version} for {product_type}")]
    NoSuchVersion {
        /// As it was asked for.
        version: String,
        /// For which model.
        product_type: String,
    },
    /// The disk is too small, or the owner allows less.
    #[error("the firmware needs {} more on this computer, and {} are free", bytes(*needed), bytes(*free))]
    NoSpace {
        /// Bytes that would be written.
        needed: u64,
        /// Bytes that may be written.
        free: u64,
    },
    /// The file is as announced, but holds another build, or is for other models.
    #[error("the file was announced as build {announced}, but holds {found}, or is for another model")]
    AnotherVersion {
        /// As the catalogue has it.
        announced: String,
        /// As the file has it.
        found: String,
    },
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Catalog(error) => error.code(),
            Self::Download(error) => error.code(),
            Self::Ipsw(error) => error.code(),
            Self::NoSuchVersion { .. } => "firmware/no-such-version",
            Self::NoSpace { .. } => "firmware/no-space",
            Self::AnotherVersion { .. } => "firmware/another-version",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Catalog(error) => error.help(),
            Self::Download(error) => error.help(),
            Self::Ipsw(error) => error.help(),
            Self::NoSuchVersion { .. } => "see what there is with: rightful firmware list",
            Self::NoSpace { .. } => "free some space, or name another disk with --cache, then start again",
            Self::AnotherVersion { .. } => "name another version; the catalogue is wrong about this one",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Catalog(error) => error.usually(),
            Self::Download(error) => error.usually(),
            Self::Ipsw(error) => error.usually(),
            Self::NoSuchVersion { .. } | Self::AnotherVersion { .. } => None,
            Self::NoSpace { .. } => Some("firmware has 5 to 20 GB"),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Catalog(error) => error.ending(),
            Self::Download(error) => error.ending(),
            Self::Ipsw(error) => error.ending(),
            Self::NoSuchVersion { .. } => Ending::NothingToActOn,
            Self::NoSpace { .. } | Self::AnotherVersion { .. } => Ending::Failed,
        }
    }

    fn report(&self) -> Report {
        match self {
            Self::Catalog(error) => error.report(),
            Self::Download(error) => error.report(),
            Self::Ipsw(error) => error.report(),
            Self::NoSuchVersion { .. } | Self::NoSpace { .. } | Self::AnotherVersion { .. } => Report {
                code: self.code(),
                what: self.to_string(),
                because: Vec::new(),
                usually: self.usually(),
                same_family: self.same_family(),
                what_now: self.help(),
                not_affected: None,
                ending: self.ending(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_of_its_own_have_words_and_codes() {
        let no_space = Failure::NoSpace { needed: 9_000_000_000, free: 1_200_000_000 };
        assert_eq!(
            no_space.to_string(),
            "the firmware needs 9.0 GB more on this computer, and 1.2 GB are free"
        );
        assert_eq!(no_space.code(), "firmware/no-space");
        let another = Failure::AnotherVersion { announced: "22F76".to_owned(), found: "22E240".to_owned() };
        assert_eq!(
            another.to_string(),
            "the file was announced as build 22F76, but holds 22E240, or is for another model"
        );
        assert_eq!(another.report().code, "firmware/another-version");
        let none =
            Failure::NoSuchVersion { version: "9.9".to_owned(), product_type: "iPhone15,3".to_owned() };
        assert_eq!(none.ending(), Ending::NothingToActOn);
        assert_eq!(none.code(), "firmware/no-such-version");
    }

    #[test]
    fn the_words_of_an_error_beneath_are_its_own() {
        let stopped = Failure::Download(DownloadError::Stopped { done: 1, size: 2 });
        assert_eq!(stopped.report().code, "download/stopped");
        assert_eq!(stopped.report().ending, Ending::StoppedSafely);
    }
}
