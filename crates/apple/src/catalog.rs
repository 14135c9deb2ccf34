//! The catalogue: every firmware that was published for a device, by whom it is listed, and which of it Apple signs.
//!
//! | source | request | what it is |
//! |---|---|---|
//! | [`Source::Apple`] | the feed of versions that Apple's own programs read | the newest of each model, with SHA-1; see `feed` |
//! | [`Source::IpswMe`] | `v4/device/{product type}?type=ipsw` of api.ipsw.me | all of them, with SHA-1, often SHA-256, size and a hint of what is signed |
//! | [`Source::AppleDb`] | `ios/{system}/main.json.gz` of api.appledb.dev | as before, from other hands |
//!
//! They are asked at once and merged by build. Where they disagree on a digest, a size, a version or a host, Apple's word
//! is taken, else that of the one named first above, and the disagreement is part of what comes back. `signed` is a hint:
//! the signing server alone knows. What was listed is kept, with the time, for when nobody can be asked.
//!
//! What a hostile catalogue could do here: offer a file on somebody's server (addresses are held to Apple's hosts), an
//! old or altered file (the signing server and the digest in the ticket decide, not the catalogue), an endless answer or
//! endless list (both bounded, also when unpacked), or names that are paths (names of files are made from checked parts).
//! An entry that makes no sense is left out; an answer without sense is an error.

mod appledb;
mod ask;
mod entry;
mod feed;
mod kept;
mod merge;
pub mod version;

use std::fmt;
use std::path::Path;

use rightful_core::report::{Ending, Explain};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::clock;
use crate::digest::Digest;
use crate::endpoints::{Endpoints, Hosts};
use crate::http::{self, HttpError};

/// The longest answer that is believed, in bytes, unpacked or not.
pub const ANSWER_LIMIT: usize = 32 << 20;

/// How long a kept list is as good as a new one, in seconds. Nothing older is called signed without its age.
pub const FRESH: u64 = 3600;

/// Who lists firmware, in the order in which they are believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Apple itself.
    Apple,
    /// ipsw.me.
    IpswMe,
    /// AppleDB.
    AppleDb,
}

/// One firmware file for one product type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firmware {
    /// The device that it is for: `iPhone15,3`.
    pub product_type: String,
    /// The version of the system: `18.5`.
    pub version: String,
    /// The build of the system: `22F76`.
    pub build: String,
    /// Where it is, on a permitted host.
    pub url: Url,
    /// Its size in bytes; never 0, at most 64 GiB.
    pub size: u64,
    /// The best digest that was announced and does not contradict Apple's.
    pub digest: Digest,
    /// Whether Apple signed it when the catalogues last looked. The signing server has the last word.
    pub signed: bool,
    /// The day of its release, `YYYY-MM-DD`.
    pub released: Option<String>,
    /// Who lists it, in order.
    pub sources: Vec<Source>,
    /// Where they disagree.
    pub disputes: Vec<Dispute>,
}

/// A source that says something else than what was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// Who.
    pub source: Source,
    /// On what.
    pub matter: Matter,
    /// What it says, cut.
    pub theirs: String,
    /// What was taken.
    pub taken: String,
}

/// What sources disagree on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// The version's number.
    Version,
    /// The digest of the file.
    Digest,
    /// Its size.
    Size,
    /// Where it is: not with Apple.
    Host,
}

/// What was asked of one source, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Who.
    pub source: Source,
    /// How many of its entries make sense.
    pub listed: usize,
    /// Why there are none, in a few words.
    pub failure: Option<String>,
}

/// All that was found for one product type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// For which.
    pub product_type: String,
    /// Newest first.
    pub firmwares: Vec<Firmware>,
    /// Who was asked.
    pub asked: Vec<Asked>,
    /// When, in seconds since 1970.
    pub when: u64,
    /// Why nobody could be asked now and an older list is given; `None` where it is new, or not older than an hour.
    pub stale: Option<String>,
}

/// How new a list must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Not older than an hour, if it can be had; else an older one.
    Hour,
    /// Asked for now; an older one only where nobody answers.
    Now,
}

impl Firmware {
    /// The name of its file, from checked parts: `iPhone15,3_18.5_22F76_Restore.ipsw`.
    pub fn file_name(&self) -> String {
        format!("{}_{}_{}_Restore.ipsw", self.product_type, self.version, self.build)
    }
}

impl Listing {
    /// How old it is, in seconds.
    pub fn age(&self) -> u64 {
        clock::now().saturating_sub(self.when)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Apple => "Apple",
            Self::IpswMe => "ipsw.me",
            Self::AppleDb => "AppleDB",
        })
    }
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Version => "version",
            Self::Digest => "digest",
            Self::Size => "size",
            Self::Host => "address",
        })
    }
}

/// Why there is no list.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// No answer.
    #[error("the firmware catalogue at {host} did not answer")]
    Unreachable {
        /// Who was asked.
        host: String,
        /// What happened the last time.
        #[source]
        cause: HttpError,
    },
    /// An answer that is no catalogue.
    #[error("the answer of the firmware catalogue can't be read: {why}")]
    Unreadable {
        /// What is wrong with it.
        why: String,
    },
    /// The catalogue does not know this product type.
    #[error("the firmware catalogue does not know {product_type:?}")]
    UnknownDevice {
        /// What was asked for.
        product_type: String,
    },
    /// Nothing on the list is signed.
    #[error("the firmware catalogue lists nothing for {product_type} that Apple signs now")]
    NothingSigned {
        /// For which device.
        product_type: String,
    },
    /// No exchange at all.
    #[error(transparent)]
    Network(HttpError),
}

impl Explain for CatalogError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreachable { .. } => "catalog/unreachable",
            Self::Unreadable { .. } => "catalog/unreadable",
            Self::UnknownDevice { .. } => "catalog/unknown-device",
            Self::NothingSigned { .. } => "catalog/nothing-signed",
            Self::Network(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unreachable { .. } => {
                "check that this computer is online, or name a firmware file (IPSW) that you have"
            }
            Self::Unreadable { .. } => {
                "try again later, or name a firmware file (IPSW) for this model that you have"
            }
            Self::UnknownDevice { .. } => {
                "check the model's name, or name a firmware file (IPSW) for it that you have"
            }
            Self::NothingSigned { .. } => {
                "try again later, or name a firmware file (IPSW) of the newest version; Apple's signing server decides"
            }
            Self::Network(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Unreachable { .. } => {
                Some("the computer is offline, or a firewall or a proxy is in the way")
            }
            Self::Unreadable { .. } => {
                Some("a network's sign-in page answered in its place, or it is being changed")
            }
            Self::UnknownDevice { .. } => None,
            Self::NothingSigned { .. } => Some("the catalogue lags behind on the day of a release"),
            Self::Network(cause) => cause.usually(),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::UnknownDevice { .. } | Self::NothingSigned { .. } => Ending::NothingToActOn,
            Self::Unreachable { .. } | Self::Unreadable { .. } | Self::Network(_) => Ending::Failed,
        }
    }
}

/// Every firmware for this product type, newest first, asked for now.
///
/// # Errors
/// As [`listing`].
pub async fn firmwares(endpoints: &Endpoints, product_type: &str) -> Result<Vec<Firmware>, CatalogError> {
    Ok(listing(endpoints, product_type, None, Freshness::Now).await?.firmwares)
}

/// Everything that the sources list for this product type. All are asked at once, each at most three times for 60 s.
///
/// With a folder to `keep` in, the list is kept there, given again while it is fresh enough, and given with the reason in
/// [`Listing::stale`] when nobody answers.
///
/// # Errors
/// [`CatalogError`]; that of ipsw.me where several fail.
pub async fn listing(
    endpoints: &Endpoints,
    product_type: &str,
    keep: Option<&Path>,
    freshness: Freshness,
) -> Result<Listing, CatalogError> {
    if !entry::is_product_type(product_type) {
        return Err(CatalogError::UnknownDevice { product_type: http::cut(product_type) });
    }
    let place = keep.map(|folder| kept::place(folder, endpoints, product_type));
    let old = match &place {
        Some(place) => kept::read(place, product_type, endpoints.firmware_hosts).await,
        None => None,
    };
    if let Some(old) = old.as_ref().filter(|old| freshness == Freshness::Hour && old.age() < FRESH) {
        return Ok(old.clone());
    }
    match (ask::all(endpoints, product_type).await, old) {
        (Ok(new), _) => {
            if let Some(place) = &place {
                kept::write(place, &new).await;
            }
            Ok(new)
        }
        (Err(error @ (CatalogError::Unreachable { .. } | CatalogError::Network(_))), Some(old)) => {
            Ok(Listing { stale: Some(error.to_string()), ..old })
        }
        (Err(error), _) => Err(error),
    }
}

/// Reads ipsw.me's answer for one product type, newest first. What is not on a permitted host is left out.
pub fn read(answer: &[u8], product_type: &str, firmware_hosts: Hosts) -> Result<Vec<Firmware>, CatalogError> {
    let entries = entry::read(answer, product_type, firmware_hosts)?;
    let all = entries.len();
    let firmwares = merge::merge(product_type, entries);
    if firmwares.is_empty() && all > 0 {
        return Err(CatalogError::Unreadable { why: "not one entry of its list makes sense".to_owned() });
    }
    Ok(firmwares)
}

/// Reads Apple's feed of versions for one product type, as [`read`].
pub fn read_feed(answer: &[u8], product_type: &str, firmware_hosts: Hosts) -> Result<usize, CatalogError> {
    Ok(feed::read(answer, product_type, firmware_hosts)?.len())
}

/// Reads AppleDB's packed list for one product type, as [`read`].
pub fn read_appledb(answer: &[u8], product_type: &str, hosts: Hosts) -> Result<Vec<Firmware>, CatalogError> {
    Ok(merge::merge(product_type, appledb::read(answer, product_type, hosts)?))
}

/// The newest firmware of a list that Apple signs.
pub fn newest_signed<'a>(
    firmwares: &'a [Firmware],
    product_type: &str,
) -> Result<&'a Firmware, CatalogError> {
    firmwares
        .iter()
        .filter(|firmware| firmware.signed)
        .max_by(|one, other| version::compare((&one.version, &one.build), (&other.version, &other.build)))
        .ok_or_else(|| CatalogError::NothingSigned { product_type: product_type.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_say_what_to_do() {
        let nothing = newest_signed(&[], "iPhone15,3").expect_err("an empty list");
        assert_eq!(
            nothing.to_string(),
            "the firmware catalogue lists nothing for iPhone15,3 that Apple signs now"
        );
        assert_eq!(nothing.code(), "catalog/nothing-signed");
        assert_eq!(nothing.ending(), Ending::NothingToActOn);
        let cause = HttpError::Status { host: "api.ipsw.me".to_owned(), status: 503 };
        let unreachable = CatalogError::Unreachable { host: "api.ipsw.me".to_owned(), cause };
        assert_eq!(unreachable.to_string(), "the firmware catalogue at api.ipsw.me did not answer");
        assert_eq!(unreachable.code(), "catalog/unreachable");
        assert_eq!(unreachable.report().because, ["api.ipsw.me answered with HTTP status 503"]);
        let unreadable = CatalogError::Unreadable { why: "no list".to_owned() };
        assert_eq!(unreadable.to_string(), "the answer of the firmware catalogue can't be read: no list");
        assert_eq!(unreadable.code(), "catalog/unreadable");
    }
}
