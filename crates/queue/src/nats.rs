//! The server between coordinator and workers: NATS JetStream, by its own client library.
//!
//! | name | what |
//! |---|---|
//! | `RIGHTFUL_<room>` | the stream, on the server's disk; a message is deleted when it is acknowledged |
//! | `rightful.<room>.offer` | the offer, sealed by the code |
//! | `rightful.<room>.up` | letters of workers; one durable consumer, the coordinator |
//! | `rightful.<room>.to.<worker>` | letters to one worker; a durable consumer each, deleted an hour after it was last used |
//! | `rightful-beat.<room>` | signs of life, which are not kept |
//!
//! The room follows from the code and tells nothing of it.
//!
//! # What a hostile server could do here
//!
//! Keep letters back, give them twice or late, or let others send some: the coordinator counts each range once and judges every
//! answer. It can stop a search; it cannot read one, nor make it leave out a candidate.

mod room;

pub use room::{Arrived, CoordinatorRoom, WorkerRoom};

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use async_nats::connection::State;
use async_nats::jetstream::{self, Context};
use async_nats::{Client, ConnectError, ConnectErrorKind, ConnectOptions};
use rightful_core::secret::Secret;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use rustls_platform_verifier::Verifier;
use url::{Host, Url};

use crate::error::QueueError;

/// How long making a connection, and each request, may take.
const REQUEST: Duration = Duration::from_secs(10);

/// How often the server is asked whether it is still there.
const PING: Duration = Duration::from_secs(10);

/// The most that is read of a file of certificates.
const LARGEST_CA: u64 = 1 << 20;

/// Where the server is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: String,
    host: String,
    encrypted: bool,
}

impl Address {
    /// Reads `tls://HOST[:PORT]`, or for this computer alone `nats://127.0.0.1[:PORT]`.
    ///
    /// # Errors
    /// [`QueueError::Address`], [`QueueError::SecretInAddress`], [`QueueError::NotPrivate`].
    pub fn parse(given: &str) -> Result<Self, QueueError> {
        let shown: String = given.split('@').next_back().unwrap_or_default().chars().take(80).collect();
        let wrong = || QueueError::Address { given: shown.clone() };
        // What has an @ may have a secret before it, whether or not it is an address otherwise.
        if given.contains('@') {
            return Err(QueueError::SecretInAddress);
        }
        let url = Url::parse(given).map_err(|_| wrong())?;
        let bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        let encrypted = match url.scheme() {
            "tls" => true,
            "nats" => false,
            _ => return Err(wrong()),
        };
        let name = url.host_str().filter(|name| bare && !name.is_empty()).ok_or_else(wrong)?;
        let host = format!("{name}:{}", url.port().unwrap_or(4222));
        let here = match Host::parse(name).map_err(|_| wrong())? {
            Host::Domain(name) => name == "localhost",
            Host::Ipv4(address) => address.is_loopback(),
            Host::Ipv6(address) => address.is_loopback(),
        };
        if !encrypted && !here {
            return Err(QueueError::NotPrivate { host });
        }
        Ok(Self { url: format!("{}://{host}", url.scheme()), host, encrypted })
    }

    /// Host and port.
    pub fn host(&self) -> &str {
        &self.host
    }
}

/// What the server wants to hear before it lets anybody in.
#[derive(Debug, Clone, Default)]
pub enum Login {
    /// Nothing.
    #[default]
    Open,
    /// A token.
    Token(Secret),
    /// A name and a password.
    User {
        /// The name.
        name: String,
        /// The password of this user.
        password: Secret,
    },
}

/// A server that is connected, and is connected again by itself whenever it went away.
#[derive(Clone)]
pub struct Server {
    client: Client,
    jetstream: Context,
    host: String,
}

impl Server {
    /// Connects. With TLS the server's certificate is verified: by the certificates in a file, or else by those that this computer trusts.
    ///
    /// # Errors
    /// Why there is no connection.
    pub async fn connect(
        address: &Address,
        login: &Login,
        ca_file: Option<&Path>,
    ) -> Result<Self, QueueError> {
        let host = address.host.clone();
        let mut options = ConnectOptions::new()
            .name("rightful")
            .connection_timeout(REQUEST)
            .request_timeout(Some(REQUEST))
            .ping_interval(PING)
            // The owner has named this server, and no other.
            .ignore_discovered_servers();
        if address.encrypted {
            options = options.require_tls(true).tls_client_config(tls(ca_file, &host)?);
        }
        let text = |secret: &Secret| String::from_utf8_lossy(secret.expose()).into_owned();
        options = match login {
            Login::Open => options,
            Login::Token(token) => options.token(text(token)),
            Login::User { name, password } => options.user_and_password(name.clone(), text(password)),
        };
        let client = options.connect(address.url.as_str()).await.map_err(|why| refused(&host, why))?;
        let mut jetstream = jetstream::new(client.clone());
        jetstream.set_timeout(REQUEST);
        Ok(Self { client, jetstream, host })
    }

    /// Whether it is connected now.
    pub fn is_connected(&self) -> bool {
        self.client.connection_state() == State::Connected
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("host", &self.host).finish_non_exhaustive()
    }
}

fn refused(host: &str, why: ConnectError) -> QueueError {
    let host = host.to_owned();
    let of_tls = tls_trouble(&why);
    match why.kind() {
        ConnectErrorKind::AuthorizationViolation | ConnectErrorKind::Authentication => {
            QueueError::Refused { host }
        }
        ConnectErrorKind::Tls => QueueError::NotTrusted { host, source: Box::new(why) },
        _ => match of_tls {
            Some(source) => QueueError::NotTrusted { host, source: Box::new(source) },
            None => QueueError::Unreachable { host, source: Box::new(why) },
        },
    }
}

/// What the TLS library said, if it said something: it lies wrapped in errors of input and output.
fn tls_trouble(error: &(dyn std::error::Error + 'static)) -> Option<rustls::Error> {
    let mut next = Some(error);
    for _ in 0..8 {
        let error = next?;
        if let Some(found) = error.downcast_ref::<rustls::Error>() {
            return Some(found.clone());
        }
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match inner {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}

fn tls(ca_file: Option<&Path>, host: &str) -> Result<ClientConfig, QueueError> {
    let not_trusted =
        |source: rustls::Error| QueueError::NotTrusted { host: host.to_owned(), source: Box::new(source) };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(not_trusted)?;
    Ok(match ca_file {
        Some(path) => config.with_root_certificates(roots(path)?).with_no_client_auth(),
        None => {
            let verifier = Verifier::new(provider).map_err(not_trusted)?;
            // "Dangerous" is the library's name for any verifier but its own; this one is the system's.
            config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
        }
    })
}

fn roots(path: &Path) -> Result<RootCertStore, QueueError> {
    let wrong = |source| QueueError::Certificates { path: PathBuf::from(path), source };
    let size = fs::metadata(path).map_err(|why| wrong(Box::new(why)))?.len();
    if size > LARGEST_CA {
        return Err(wrong(format!("{size} bytes are more than certificates have").into()));
    }
    let text = fs::read(path).map_err(|why| wrong(Box::new(why)))?;
    let mut store = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&text) {
        let certificate = certificate.map_err(|why| wrong(Box::new(why)))?;
        store.add(certificate).map_err(|why| wrong(Box::new(why)))?;
    }
    if store.is_empty() {
        return Err(wrong("there is none in it".into()));
    }
    Ok(store)
}

#[cfg(test)]
mod tests {
    use rightful_core::report::Explain as _;

    use super::*;

    #[test]
    fn only_what_is_encrypted_or_stays_here_is_an_address() {
        for (given, url) in [
            ("tls://nats.example", "tls://nats.example:4222"),
            ("tls://nats.example:7000/", "tls://nats.example:7000"),
            ("tls://10.0.0.7:1", "tls://10.0.0.7:1"),
            ("nats://127.0.0.1:4300", "nats://127.0.0.1:4300"),
            ("nats://localhost", "nats://localhost:4222"),
            ("nats://[::1]:9", "nats://[::1]:9"),
        ] {
            assert_eq!(Address::parse(given).expect(given).url, url);
        }
        for (given, code) in [
            ("nats://nats.example", "queue/not-encrypted"),
            ("nats://10.0.0.7", "queue/not-encrypted"),
            ("nats://localhost.example", "queue/not-encrypted"),
            ("tls://token@nats.example", "queue/secret-in-address"),
            ("tls://me:hunter2@nats.example", "queue/secret-in-address"),
            ("hunter2@", "queue/secret-in-address"),
            ("http://nats.example", "queue/address"),
            ("nats.example:4222", "queue/address"),
            ("tls://nats.example/room", "queue/address"),
            ("tls://nats.example?tls=no", "queue/address"),
            ("tls://", "queue/address"),
            ("", "queue/address"),
        ] {
            let refused = Address::parse(given).expect_err(given);
            assert_eq!(refused.code(), code, "{given}");
            assert!(!refused.to_string().contains("hunter2"));
        }
    }

    #[test]
    fn a_login_shows_nothing_of_itself() {
        let secret = || Secret::new(b"hunter2".to_vec());
        let shown = format!(
            "{:?} {:?}",
            Login::Token(secret()),
            Login::User { name: "me".to_owned(), password: secret() }
        );
        assert!(!shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn a_file_without_certificates_is_refused_by_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ca.pem");
        for text in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            fs::write(&path, text).expect("written");
            assert_eq!(
                tls(Some(&path), "h").expect_err("no certificate").code(),
                "queue/certificates-unreadable"
            );
        }
        let absent = tls(Some(&folder.path().join("absent")), "h").expect_err("no file");
        assert_eq!(absent.code(), "queue/certificates-unreadable");
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        fs::write(&path, made.cert.pem()).expect("written");
        assert!(tls(Some(&path), "h").is_ok());
    }
}
