//! Whether the servers that Rightful asks can be reached from here and prove who they are. Nothing is sent but an empty `HEAD /`.
//!
//! What a hostile server could do here: fall silent (each has ten seconds), or tell a wrong time, which is compared with what the others
//! say and is believed for nothing else. No redirect is followed, and no body is read.

use std::time::Duration;

use futures_util::future::join_all;
use reqwest::header::DATE;
use rightful_core::doctor::machine::{Host, Reached, Service};
use rustls::pki_types::CertificateDer;
use url::Url;

use crate::Endpoints;
use crate::endpoints::Hosts;
use crate::http::{self, HttpError, client_to_look};

/// How long one server may take.
const LIMIT: Duration = Duration::from_secs(10);

/// One server to ask.
struct Ask<'e> {
    service: Service,
    hosts: Hosts,
    url: Url,
    roots: &'e [CertificateDer<'static>],
}

/// The names of all servers that [`hosts`] asks, each once, in its order.
pub fn names(apple: &Endpoints) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in asks(apple).iter().map(|ask| http::host(&ask.url)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Asks each of them, all at the same time, for ten seconds at most.
pub async fn hosts(apple: &Endpoints) -> Vec<Host> {
    join_all(asks(apple).into_iter().map(async |ask| {
        let answer = look(&ask).await;
        let (reached, why, clock) = match answer {
            Ok(clock) => (Reached::Yes, None, clock),
            Err(error) => (reached(&error), why(&error), None),
        };
        Host { name: http::host(&ask.url), service: ask.service, reached, why, clock }
    }))
    .await
}

/// The hosts of each service, by its list of those that may be asked.
fn asks(apple: &Endpoints) -> Vec<Ask<'_>> {
    let services = [
        (Service::Signing, apple.signing_hosts, &apple.signing, apple.signing_roots.as_slice()),
        (Service::Catalogue, apple.feed_hosts, &apple.feed, &[]),
        (Service::Catalogue, apple.catalog_hosts, &apple.catalog, &[]),
        (Service::Catalogue, apple.appledb_hosts, &apple.appledb, &[]),
        // No address is known before a catalogue has named one; on this computer it is the catalogue's.
        (Service::Firmware, apple.firmware_hosts, &apple.catalog, &[]),
    ];
    let mut asks: Vec<Ask<'_>> = Vec::new();
    for (service, hosts, base, roots) in services {
        let urls: Vec<Url> = match hosts {
            Hosts::Https(names) => {
                names.iter().filter_map(|name| Url::parse(&format!("https://{name}/")).ok()).collect()
            }
            Hosts::Named(_) | Hosts::Loopback => base.join("/").into_iter().collect(),
        };
        for url in urls {
            if !asks.iter().any(|ask| ask.service == service && ask.url == url) {
                asks.push(Ask { service, hosts, url, roots });
            }
        }
    }
    asks
}

/// What time the server says that it is, if it says so. Any answer will do: it has proven who it is before.
async fn look(ask: &Ask<'_>) -> Result<Option<u64>, HttpError> {
    let client = client_to_look(ask.hosts, ask.roots)?;
    let asking = client.head(&ask.url)?.send();
    let answer = tokio::time::timeout(LIMIT, asking)
        .await
        .map_err(|_| HttpError::Silent { host: http::host(&ask.url), limit: LIMIT })?
        .map_err(|error| http::failed(&ask.url, error))?;
    let date = answer.headers().get(DATE).and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
    Ok(date.and_then(|date| date.duration_since(std::time::UNIX_EPOCH).ok()).map(|since| since.as_secs()))
}

/// What there is to say beside the host and that it did not answer.
fn why(error: &HttpError) -> Option<String> {
    match error {
        HttpError::Untrusted { why, .. } => Some(why.clone()),
        HttpError::Silent { limit, .. } => Some(format!("nothing within {} s", limit.as_secs())),
        HttpError::NoAnswer { .. } | HttpError::NoCertificates { .. } => None,
        HttpError::HostNotAllowed { .. }
        | HttpError::NoClient { .. }
        | HttpError::Status { .. }
        | HttpError::TooLong { .. } => Some(error.to_string()),
    }
}

fn reached(error: &HttpError) -> Reached {
    match error {
        HttpError::Untrusted { .. } => Reached::Untrusted,
        HttpError::NoCertificates { .. } => Reached::NoCertificates,
        HttpError::HostNotAllowed { .. }
        | HttpError::NoClient { .. }
        | HttpError::NoAnswer { .. }
        | HttpError::Silent { .. }
        | HttpError::Status { .. }
        | HttpError::TooLong { .. } => Reached::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_of_the_lists_is_asked_once_and_no_other() {
        let asked = names(&Endpoints::apple());
        assert_eq!(
            asked,
            [
                "gs.apple.com",
                "itunes.apple.com",
                "s.mzstatic.com",
                "api.ipsw.me",
                "api.appledb.dev",
                "updates.cdn-apple.com",
                "updates-http.cdn-apple.com",
                "appldnld.apple.com",
                "secure-appldnld.apple.com"
            ]
        );
        for ask in asks(&Endpoints::apple()) {
            assert!(ask.hosts.admits(&ask.url), "{}", ask.url);
            assert_eq!((ask.url.scheme(), ask.url.path()), ("https", "/"));
        }
        let here = Url::parse("http://127.0.0.1:9/").expect("an address");
        let here = Endpoints::loopback(&here).expect("this computer");
        assert_eq!(names(&here), ["127.0.0.1"], "a rehearsal never leaves this computer");
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_told_as_such() {
        // A port that was free a moment ago.
        let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let url = format!("http://{}/", port.expect("a port"));
        let here = Endpoints::loopback(&Url::parse(&url).expect("an address")).expect("this computer");
        let found = hosts(&here).await;
        assert_eq!(found.len(), 3, "one of each service: {found:?}");
        for host in found {
            assert_eq!((host.reached, host.clock, host.why), (Reached::No, None, None));
        }
    }
}
