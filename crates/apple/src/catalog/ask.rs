//! Asks the sources of the catalogue, all at once, and makes one list of what they say.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{ACCEPT, CONTENT_LENGTH};
use url::Url;

use super::entry::Entry;
use super::{ANSWER_LIMIT, Asked, CatalogError, Listing, Source, appledb, entry, feed, merge};
use crate::clock;
use crate::endpoints::{Endpoints, Hosts};
use crate::http::{self, Client, HttpError};

/// How often a source is asked.
const TRIES: u32 = 3;

/// How long one exchange may take.
const EXCHANGE: Duration = Duration::from_secs(60);

/// The wait before it is asked again.
const PAUSE: Duration = Duration::from_secs(2);

/// The most files whose size is asked of the server that has them, where no source says it.
const SIZES: usize = 4;

/// What the sources say, merged.
pub(super) async fn all(endpoints: &Endpoints, product_type: &str) -> Result<Listing, CatalogError> {
    let (apple, ipsw_me, appledb) = tokio::join!(
        one(Source::Apple, endpoints, product_type),
        one(Source::IpswMe, endpoints, product_type),
        one(Source::AppleDb, endpoints, product_type),
    );
    let (mut entries, mut asked, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    for (source, outcome) in [(Source::IpswMe, ipsw_me), (Source::Apple, apple), (Source::AppleDb, appledb)] {
        let (listed, failure) = match outcome {
            Ok(found) => {
                let listed = found.len();
                entries.extend(found);
                (listed, None)
            }
            Err(error) => {
                tracing::debug!(%source, ?error, "a source of the catalogue does not help");
                let words = error.to_string();
                failures.push(error);
                (0, Some(words))
            }
        };
        asked.push(Asked { source, listed, failure });
    }
    asked.sort_by_key(|asked| asked.source);
    ask_sizes(endpoints, &mut entries).await;
    let firmwares = merge::merge(product_type, entries);
    if firmwares.is_empty() {
        // The reason of the one that would know most; where all answered, nobody knows the device.
        let unknown = CatalogError::UnknownDevice { product_type: http::cut(product_type) };
        return Err(failures.into_iter().next().unwrap_or(unknown));
    }
    Ok(Listing { product_type: product_type.to_owned(), firmwares, asked, when: clock::now(), stale: None })
}

async fn one(source: Source, endpoints: &Endpoints, product_type: &str) -> Result<Vec<Entry>, CatalogError> {
    let unknown = || CatalogError::UnknownDevice { product_type: http::cut(product_type) };
    let (url, hosts, accept) = match source {
        Source::Apple => (Some(endpoints.feed.clone()), endpoints.feed_hosts, "*/*"),
        Source::IpswMe => {
            (of_device(&endpoints.catalog, product_type), endpoints.catalog_hosts, "application/json")
        }
        Source::AppleDb => (of_system(&endpoints.appledb, product_type), endpoints.appledb_hosts, "*/*"),
    };
    let url = url.ok_or_else(unknown)?;
    let answer = persist(&url, hosts, accept).await.map_err(|error| match error {
        CatalogError::Unreachable { cause: HttpError::Status { status: 404, .. }, .. }
            if source == Source::IpswMe =>
        {
            unknown()
        }
        error => error,
    })?;
    let (product_type, firmware) = (product_type.to_owned(), endpoints.firmware_hosts);
    let reading = move || match source {
        Source::Apple => feed::read(&answer, &product_type, firmware),
        Source::IpswMe => entry::read(&answer, &product_type, firmware),
        Source::AppleDb => appledb::read(&answer, &product_type, firmware),
    };
    // Some tens of MB are unpacked and parsed.
    let unfinished = || CatalogError::Unreadable { why: "reading it did not come to an end".to_owned() };
    tokio::task::spawn_blocking(reading).await.unwrap_or_else(|_| Err(unfinished()))
}

fn of_device(base: &Url, product_type: &str) -> Option<Url> {
    let mut url = base.clone();
    url.path_segments_mut().ok()?.pop_if_empty().extend(["v4", "device", product_type]);
    url.set_query(Some("type=ipsw"));
    Some(url)
}

fn of_system(base: &Url, product_type: &str) -> Option<Url> {
    let system = if product_type.starts_with("iPad") { "iPadOS" } else { "iOS" };
    let mut url = base.clone();
    url.path_segments_mut().ok()?.pop_if_empty().extend(["ios", system, "main.json.gz"]);
    Some(url)
}

/// Asks up to three times.
async fn persist(url: &Url, hosts: Hosts, accept: &'static str) -> Result<Vec<u8>, CatalogError> {
    http::admit(hosts, url).map_err(CatalogError::Network)?;
    let client = http::client(hosts, &[]).map_err(CatalogError::Network)?;
    let mut tries = 1;
    loop {
        match exchange(&client, url, accept).await {
            Ok(answer) => return Ok(answer),
            Err(cause) if cause.may_pass() && tries < TRIES => {
                tracing::debug!(tries, ?cause, "the catalogue did not answer");
                tries += 1;
                tokio::time::sleep(PAUSE).await;
            }
            Err(cause) if cause.may_pass() || matches!(cause, HttpError::Status { .. }) => {
                return Err(CatalogError::Unreachable { host: http::host(url), cause });
            }
            Err(cause) => return Err(CatalogError::Network(cause)),
        }
    }
}

async fn exchange(client: &Client, url: &Url, accept: &'static str) -> Result<Vec<u8>, HttpError> {
    let asking = async {
        let response =
            client.get(url)?.header(ACCEPT, accept).send().await.map_err(|error| http::failed(url, error))?;
        if response.status() != StatusCode::OK {
            return Err(HttpError::Status { host: http::host(url), status: response.status().as_u16() });
        }
        http::body_within(response, ANSWER_LIMIT).await
    };
    tokio::time::timeout(EXCHANGE, asking)
        .await
        .unwrap_or_else(|_| Err(HttpError::Silent { host: http::host(url), limit: EXCHANGE }))
}

/// Apple's feed says no sizes: where nobody else does, the server that has the file is asked. Without an answer the entry
/// is of no use and is left out.
async fn ask_sizes(endpoints: &Endpoints, entries: &mut [Entry]) {
    let known: Vec<String> =
        entries.iter().filter(|entry| entry.size.is_some()).map(|entry| entry.build.clone()).collect();
    let without = entries.iter_mut().filter(|entry| entry.size.is_none() && !known.contains(&entry.build));
    for entry in without.take(SIZES) {
        let Ok(url) = &entry.url else { continue };
        entry.size = size(endpoints.firmware_hosts, url).await;
    }
}

async fn size(hosts: Hosts, url: &Url) -> Option<u64> {
    let client = http::client(hosts, &[]).ok()?;
    let response = tokio::time::timeout(EXCHANGE, client.head(url).ok()?.send()).await.ok()?.ok()?;
    let length = response.headers().get(CONTENT_LENGTH).filter(|_| response.status() == StatusCode::OK)?;
    entry::size(&serde_json::Value::String(length.to_str().ok()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_addresses_hold_the_product_type_or_its_system() {
        let apple = Endpoints::apple();
        let device = of_device(&apple.catalog, "iPhone15,3").expect("a base");
        assert_eq!(device.as_str(), "https://api.ipsw.me/v4/device/iPhone15,3?type=ipsw");
        for (product_type, url) in [
            ("iPhone15,3", "https://api.appledb.dev/ios/iOS/main.json.gz"),
            ("iPad8,1", "https://api.appledb.dev/ios/iPadOS/main.json.gz"),
        ] {
            let system = of_system(&apple.appledb, product_type).expect("a base");
            assert_eq!(system.as_str(), url);
            assert!(apple.appledb_hosts.admits(&system));
        }
        assert!(apple.feed_hosts.admits(&apple.feed));
    }
}
