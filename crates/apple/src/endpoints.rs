//! Where Apple is: the addresses of the signing server and the catalogue, and the hosts that each may lead to.
//!
//! | service | host | chain |
//! |---|---|---|
//! | signing | `gs.apple.com` | Apple Server Authentication CA, from Apple's own root, which is in no list of web roots |
//! | catalogue | `itunes.apple.com`, which may lead to `s.mzstatic.com`: Apple's own feed | a web root |
//! | catalogue | `api.ipsw.me` and `api.appledb.dev` (not Apple's; they list what Apple publishes) | a web root |
//! | firmware | `updates.cdn-apple.com`, `updates-http.cdn-apple.com`, `appldnld.apple.com`, `secure-appldnld.apple.com` | a web root |
//! | Apple Account, Find My | see [`crate::account::doors`] | a web root |
//! | activation | `albert.apple.com` | a web root |
//! | what a device has us ask | see [`crate::relay`] | a web root |
//!
//! Rightful carries no copy of Apple's root. macOS has it; elsewhere it must be among the computer's own certificates,
//! or be handed in with [`Endpoints::with_signing_root`]. It then counts for the signing server only.

use std::fmt;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use url::Url;

use crate::account::doors::Doors;
use crate::hosts;
pub use crate::hosts::Hosts;

/// The path of the signing server's one service.
const SIGNING_PATH: &str = "/TSS/controller?action=2";

/// Apple's own feed of versions, which its programs read.
const FEED: &str = "https://itunes.apple.com/WebObjects/MZStore.woa/wa/com.apple.jingle.appserver.client.MZITunesClientCheck/version";

/// The most certificates that a file of extra roots may hold.
const ROOT_LIMIT: usize = 16;

/// Where Apple is. Each request checks its address against the hosts once more.
#[derive(Clone)]
pub struct Endpoints {
    /// The signing server, with path and query.
    pub signing: Url,
    /// The base of ipsw.me's catalogue; `v4/device/…` is appended.
    pub catalog: Url,
    /// Apple's own feed of versions.
    pub feed: Url,
    /// The base of AppleDB's catalogue; `ios/…` is appended.
    pub appledb: Url,
    /// Hosts of the signing server.
    pub signing_hosts: Hosts,
    /// Hosts of ipsw.me's catalogue.
    pub catalog_hosts: Hosts,
    /// Hosts of Apple's feed.
    pub feed_hosts: Hosts,
    /// Hosts of AppleDB's catalogue.
    pub appledb_hosts: Hosts,
    /// Hosts of firmware files.
    pub firmware_hosts: Hosts,
    /// An HTTP proxy on this computer that stands in for the hosts that a device has us ask; see [`crate::relay`]. The
    /// hosts themselves when `None`, and nobody in a rehearsal.
    pub relay: Option<Url>,
    /// Where the owner signs in to their Apple Account.
    pub account: Doors,
    /// The base of the activation server, with a slash at its end: `drmHandshake` and `deviceActivation` are appended.
    pub activation: Url,
    /// Hosts of the activation server.
    pub activation_hosts: Hosts,
    pub(crate) signing_roots: Vec<CertificateDer<'static>>,
}

/// Why there are no such endpoints.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointsError {
    /// A rehearsal never leaves this computer.
    #[error("{0} is not a loopback address")]
    NotLoopback(String),
    /// The file of extra roots is not PEM, is empty, or holds too many.
    #[error("the extra root certificate can't be read")]
    BadRoot,
}

impl Endpoints {
    /// The real ones: https only, verified.
    pub fn apple() -> Self {
        Self {
            signing: constant("https://gs.apple.com/TSS/controller?action=2"),
            catalog: constant("https://api.ipsw.me/"),
            signing_hosts: Hosts::Https(hosts::SIGNING),
            catalog_hosts: Hosts::Https(hosts::CATALOG),
            feed: constant(FEED),
            appledb: constant("https://api.appledb.dev/"),
            feed_hosts: Hosts::Https(hosts::FEED),
            appledb_hosts: Hosts::Https(hosts::APPLEDB),
            firmware_hosts: Hosts::Https(hosts::FIRMWARE),
            relay: None,
            account: Doors::apple(),
            activation: constant("https://albert.apple.com/deviceservices/"),
            activation_hosts: Hosts::Https(hosts::ACTIVATION),
            signing_roots: Vec::new(),
        }
    }

    /// A pretend Apple on this computer, at `http://127.0.0.1:PORT`.
    pub fn loopback(base: &Url) -> Result<Self, EndpointsError> {
        let refused = || EndpointsError::NotLoopback(base.as_str().chars().take(80).collect());
        if !Hosts::Loopback.admits(base) {
            return Err(refused());
        }
        Ok(Self {
            signing: base.join(SIGNING_PATH).map_err(|_| refused())?,
            catalog: base.join("/").map_err(|_| refused())?,
            feed: base.join(constant(FEED).path()).map_err(|_| refused())?,
            appledb: base.join("/").map_err(|_| refused())?,
            signing_hosts: Hosts::Loopback,
            catalog_hosts: Hosts::Loopback,
            feed_hosts: Hosts::Loopback,
            appledb_hosts: Hosts::Loopback,
            firmware_hosts: Hosts::Loopback,
            relay: None,
            account: Doors::loopback(base).ok_or_else(refused)?,
            activation: base.join("/deviceservices/").map_err(|_| refused())?,
            activation_hosts: Hosts::Loopback,
            signing_roots: Vec::new(),
        })
    }

    /// Trusts one more root (PEM) for the signing server, beside those of this computer.
    pub fn with_signing_root(mut self, pem: &[u8]) -> Result<Self, EndpointsError> {
        for root in CertificateDer::pem_slice_iter(pem) {
            if self.signing_roots.len() == ROOT_LIMIT {
                return Err(EndpointsError::BadRoot);
            }
            self.signing_roots.push(root.map_err(|_| EndpointsError::BadRoot)?);
        }
        if self.signing_roots.is_empty() { Err(EndpointsError::BadRoot) } else { Ok(self) }
    }
}

impl fmt::Debug for Endpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoints")
            .field("signing", &self.signing.as_str())
            .field("catalog", &self.catalog.as_str())
            .field("firmware_hosts", &self.firmware_hosts)
            .field("relay", &self.relay.as_ref().map(Url::as_str))
            .field("signing_roots", &self.signing_roots.len())
            .finish()
    }
}

pub(crate) fn constant(text: &'static str) -> Url {
    #[expect(clippy::expect_used, reason = "constants of this file, each read by a test")]
    Url::parse(text).expect("an address written in this file")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    #[test]
    fn apple_is_reached_by_https_at_known_names_only() {
        let apple = Endpoints::apple();
        assert!(apple.signing_hosts.admits(&apple.signing));
        assert!(apple.catalog_hosts.admits(&apple.catalog));
        assert!(apple.firmware_hosts.admits(&url("https://updates.cdn-apple.com/2025/x.ipsw")));
        let activation = apple.activation.join("deviceActivation").expect("an address");
        assert!(apple.activation_hosts.admits(&activation) && !apple.activation_hosts.admits(&apple.signing));
        for outside in [
            "http://updates.cdn-apple.com/x.ipsw",
            "https://updates.cdn-apple.com:8443/x.ipsw",
            "https://updates.cdn-apple.com.evil.example/x.ipsw",
            "https://evil.example/updates.cdn-apple.com",
            "https://updates.cdn-apple.com@evil.example/x.ipsw",
            "https://anna@updates.cdn-apple.com/x.ipsw",
            "https://gs.apple.com/x.ipsw",
            "http://127.0.0.1/x.ipsw",
            "file:///etc/passwd",
        ] {
            assert!(!apple.firmware_hosts.admits(&url(outside)), "{outside}");
        }
    }

    #[test]
    fn a_rehearsal_never_leaves_this_computer() {
        let here = Endpoints::loopback(&url("http://127.0.0.1:4711")).expect("loopback");
        assert_eq!(here.signing.as_str(), "http://127.0.0.1:4711/TSS/controller?action=2");
        assert_eq!(here.catalog.as_str(), "http://127.0.0.1:4711/");
        assert_eq!(here.activation.as_str(), "http://127.0.0.1:4711/deviceservices/");
        assert!(Endpoints::loopback(&url("http://[::1]:4711")).is_ok());
        for outside in
            ["http://192.168.1.4:80", "http://localhost:4711", "ftp://127.0.0.1/", "http://10.0.0.1"]
        {
            assert!(Endpoints::loopback(&url(outside)).is_err(), "{outside}");
            assert!(!here.firmware_hosts.admits(&url(outside)), "{outside}");
        }
    }

    #[test]
    fn an_extra_root_must_be_a_certificate() {
        for bad in [&b""[..], b"hello", b"-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n"] {
            let refused = Endpoints::apple().with_signing_root(bad).map(|_| ());
            assert_eq!(refused, Err(EndpointsError::BadRoot));
        }
    }
}
