//! The pretend Apple on loopback: signing server, firmware catalogue, firmware files, activation, Apple Account and Find My,
//! by plain HTTP.
//!
//! | request | answer |
//! |---|---|
//! | `POST /TSS/controller?action=2` | always HTTP 200, `text/html`, `STATUS=n&MESSAGE=…` |
//! | `GET /v4/device/{product type}` | what api.ipsw.me says of a device, as JSON |
//! | `GET /ios/{system}/main.json.gz` | what api.appledb.dev says of a system, as packed JSON |
//! | `GET /WebObjects/…/version` | Apple's own feed of versions, as a property list |
//! | below `/appleauth/auth`, `/setup/ws/1`, `/fmipservice` | signing in ([`account`]) and Find My ([`find_my`]) |
//! | below `/deviceservices` | [`activation`] |
//! | `GET`, `HEAD /firmware/{name}` | the file, with ETag, ranges, If-Range and 416 |
//!
//! Besides, a proxy of its own stands in for the hosts that a phone has its host ask in a restore (`relay`).
//!
//! An absolute address in the request line (`POST http://gs.apple.com/TSS/controller`) is served as well, whatever its
//! host: so other people's programs reach it with `http_proxy`. Every request is in the log of the phones that it is
//! about.

pub mod account;
pub mod activation;
mod catalog;
mod download;
pub mod find_my;
mod http;
mod relay;
pub mod signer;
pub mod signing;

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use rightful_apple::{Endpoints, Url};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::fault::Fault;
use crate::phone::{Direction, Door, Phone};
use account::Accounts;

/// What the pretend Apple knows and offers.
#[derive(Clone, Default)]
pub struct AppleOptions {
    /// The phones that it signs for, and whose faults it obeys.
    pub phones: Vec<Phone>,
    /// The firmware that it has published.
    pub firmware: Vec<FirmwareFile>,
    /// How fast it sends firmware, in bytes a second; as fast as it can when `None`.
    pub bytes_per_second: Option<u64>,
    /// The port on 127.0.0.1; any free one when 0.
    pub port: u16,
}

/// One published firmware.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirmwareFile {
    /// The device that it is for: `iPhone15,3`.
    pub product_type: String,
    /// The version of the system: `18.5`.
    pub version: String,
    /// The build of the system: `22F76`.
    pub build: String,
    /// The file, an IPSW. It is read when it is asked for and may change until then.
    pub path: PathBuf,
    /// Whether Apple signs it now, as far as the catalogue knows.
    pub signed: bool,
}

impl FirmwareFile {
    /// The name under which it is published.
    pub fn name(&self) -> String {
        format!("{}_{}_{}_Restore.ipsw", self.product_type, self.version, self.build)
    }
}

/// A running pretend Apple. It stops listening when this is dropped.
pub struct Apple {
    base: Url,
    endpoints: Endpoints,
    tasks: Vec<JoinHandle<()>>,
}

impl Apple {
    /// Starts listening on 127.0.0.1.
    pub async fn start(options: AppleOptions) -> io::Result<Self> {
        Self::start_with(options, Accounts::default()).await
    }

    /// The same, with accounts that can be signed in to.
    pub async fn start_with(options: AppleOptions, accounts: Accounts) -> io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, options.port))).await?;
        let base = Url::parse(&format!("http://{}/", listener.local_addr()?)).map_err(io::Error::other)?;
        let (relay, relay_task) = relay::start(options.phones.clone()).await?;
        let mut endpoints = Endpoints::loopback(&base).map_err(io::Error::other)?;
        endpoints.relay = Some(relay);
        let state = Arc::new(Published {
            phones: options.phones,
            firmware: options.firmware.into_iter().map(download::Published::new).collect(),
            bytes_per_second: options.bytes_per_second,
            base: base.clone(),
        });
        accounts.live_at(base.as_str());
        let mut tasks = accounts.look_after_phones();
        let activation = activation::router(state.phones.clone(), accounts.clone());
        let router = http::router(state).merge(account::router(accounts)).merge(activation);
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::debug!(%error, "the pretend Apple has ended");
            }
        });
        tasks.extend([task, relay_task]);
        Ok(Self { base, endpoints, tasks })
    }

    /// `http://127.0.0.1:PORT/`.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// Where our own programs find it.
    pub fn endpoints(&self) -> Endpoints {
        self.endpoints.clone()
    }
}

impl Drop for Apple {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// All that the handlers share.
struct Published {
    phones: Vec<Phone>,
    firmware: Vec<download::Published>,
    bytes_per_second: Option<u64>,
    base: Url,
}

impl Published {
    /// Writes down what happened about a model, in the log of each phone of that model.
    fn log(&self, product_type: &str, direction: Direction, words: &str) {
        for phone in &self.phones {
            if phone.read(|state| state.model.product_type == product_type) {
                phone.log(Door::Catalog, direction, words);
            }
        }
    }

    /// The builds of firmware that is published and no longer signed, as signing requests name them.
    async fn withdrawn(&self) -> BTreeSet<Vec<u8>> {
        let (mut signed, mut withdrawn) = (BTreeSet::new(), BTreeSet::new());
        if self.firmware.iter().any(|published| !published.file.signed) {
            for published in &self.firmware {
                let known = if published.file.signed { &mut signed } else { &mut withdrawn };
                known.extend(published.build_ids().await);
            }
        }
        &withdrawn - &signed
    }

    /// The first phone of this model with a fault for which `pick` finds something.
    fn fault<R>(&self, product_type: &str, mut pick: impl FnMut(&Fault) -> Option<R>) -> Option<(&Phone, R)> {
        self.phones
            .iter()
            .filter(|phone| phone.read(|state| state.model.product_type == product_type))
            .find_map(|phone| Some((phone, phone.fault(&mut pick)?)))
    }
}
