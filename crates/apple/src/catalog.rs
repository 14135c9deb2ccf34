//! The catalogue: every firmware that was published for a device, and which of it Apple still signs.
//!
//! `GET v4/device/{product type}?type=ipsw` of api.ipsw.me, as JSON:
//! `{"identifier", "firmwares": [{"identifier", "version", "buildid", "sha1sum", "sha256sum", "filesize", "url",
//! "releasedate", "signed"}]}`. Everything else is ignored.
//!
//! What a hostile catalogue could do here: offer a file on somebody's server (addresses are held to Apple's hosts), an
//! old or altered file (the signing server and the digest in the ticket decide, not the catalogue), an endless answer or
//! endless list (both bounded), or names that are paths (names of files are made from checked parts). An entry that
//! makes no sense is left out; an answer without sense is an error.

mod entry;
pub mod version;

use std::time::Duration;

use rightful_core::report::{Ending, Explain};
use url::Url;

use crate::digest::Digest;
use crate::endpoints::{Endpoints, Hosts};
use crate::http::{self, HttpError};

/// The longest answer that is believed, in bytes.
pub const ANSWER_LIMIT: usize = 32 << 20;

/// How often the catalogue is asked.
const TRIES: u32 = 3;

/// How long one exchange may take.
const EXCHANGE: Duration = Duration::from_secs(60);

/// The wait before it is asked again.
const PAUSE: Duration = Duration::from_secs(2);

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
    /// The best digest that was announced.
    pub digest: Digest,
    /// Whether Apple signed it when the catalogue last asked. The signing server has the last word.
    pub signed: bool,
    /// The day of its release, `YYYY-MM-DD`.
    pub released: Option<String>,
}

impl Firmware {
    /// The name of its file, from checked parts: `iPhone15,3_18.5_22F76_Restore.ipsw`.
    pub fn file_name(&self) -> String {
        format!("{}_{}_{}_Restore.ipsw", self.product_type, self.version, self.build)
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

/// Every firmware for this product type, newest first. At most three attempts of 60 s, 2 s apart.
pub async fn firmwares(endpoints: &Endpoints, product_type: &str) -> Result<Vec<Firmware>, CatalogError> {
    let unknown = || CatalogError::UnknownDevice { product_type: http::cut(product_type) };
    if !entry::is_product_type(product_type) {
        return Err(unknown());
    }
    let url = address(&endpoints.catalog, product_type).ok_or_else(unknown)?;
    http::admit(endpoints.catalog_hosts, &url).map_err(CatalogError::Network)?;
    let client = http::client(endpoints.catalog_hosts, &[]).map_err(CatalogError::Network)?;
    let mut tries = 1;
    let answer = loop {
        match exchange(&client, &url).await {
            Ok(answer) => break answer,
            Err(HttpError::Status { status: 404, .. }) => return Err(unknown()),
            Err(cause) if cause.may_pass() && tries < TRIES => {
                tracing::debug!(tries, ?cause, "the catalogue did not answer");
                tries += 1;
                tokio::time::sleep(PAUSE).await;
            }
            Err(cause) if cause.may_pass() || matches!(cause, HttpError::Status { .. }) => {
                return Err(CatalogError::Unreachable { host: http::host(&url), cause });
            }
            Err(cause) => return Err(CatalogError::Network(cause)),
        }
    };
    read(&answer, product_type, endpoints.firmware_hosts)
}

/// Reads the catalogue's answer for one product type, newest first. What is not on a permitted host is left out.
pub fn read(answer: &[u8], product_type: &str, firmware_hosts: Hosts) -> Result<Vec<Firmware>, CatalogError> {
    entry::read(answer, product_type, firmware_hosts)
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

fn address(base: &Url, product_type: &str) -> Option<Url> {
    let mut url = base.clone();
    url.path_segments_mut().ok()?.pop_if_empty().extend(["v4", "device", product_type]);
    url.set_query(Some("type=ipsw"));
    Some(url)
}

async fn exchange(client: &reqwest::Client, url: &Url) -> Result<Vec<u8>, HttpError> {
    let asking = async {
        let response = client
            .get(url.clone())
            .header(reqwest::header::ACCEPT, "application/json")
            .send()
            .await
            .map_err(|error| http::failed(url, error))?;
        if response.status() != reqwest::StatusCode::OK {
            return Err(HttpError::Status { host: http::host(url), status: response.status().as_u16() });
        }
        http::body_within(response, ANSWER_LIMIT).await
    };
    tokio::time::timeout(EXCHANGE, asking)
        .await
        .unwrap_or_else(|_| Err(HttpError::Silent { host: http::host(url), limit: EXCHANGE }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_holds_the_product_type() {
        let base = Endpoints::apple().catalog;
        let url = address(&base, "iPhone15,3").expect("a base");
        assert_eq!(url.as_str(), "https://api.ipsw.me/v4/device/iPhone15,3?type=ipsw");
    }

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
