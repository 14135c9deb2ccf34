//! Work beside the main conversation: the file system, data ports, the reverse proxy. Workers report by channel and
//! never touch the session.

use std::sync::Arc;
use std::time::Duration;

use rightful_apple::relay::{self, Relay, RelayError};
use rightful_apple::signing;
use rightful_core::ports::Usb;
use rightful_core::session::Stop;
use rightful_host::disk;
use rightful_host::muxer::{MuxError, Muxer};
use rightful_host::stream::Stream;
use rightful_proto::restored::Payload;
use rightful_proto::{asr, fdr};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::super::failure::{Failure, Trouble};
use super::super::signer::Signed;
use super::super::supply::Supply;
use super::parcel::{self, Parcel};
use super::{encrypted, fetch, updater};
use crate::blocks::Ahead;
use crate::world::World;

/// The device opens the file system's port after a while: this many tries,
const FILE_SYSTEM_TRIES: u32 = 30;
/// this far apart.
const FILE_SYSTEM_PAUSE: Duration = Duration::from_secs(2);

/// Other data ports: this many tries,
const PORT_TRIES: u32 = 10;
/// this far apart.
const PORT_PAUSE: Duration = Duration::from_secs(1);

/// A log of the device is read for at most this long, and thrown away.
const LOG_WAIT: Duration = Duration::from_secs(60);

/// At most this many connections of the reverse proxy at once.
const PROXY_LIMIT: usize = 16;

/// A tunnel of the reverse proxy lives at most this long; real exchanges take seconds.
const TUNNEL_WAIT: Duration = Duration::from_secs(600);

/// Bytes on their way through a tunnel, each direction.
const TUNNEL_BUFFER: usize = 16 << 10;

/// What a worker reports.
pub(super) enum Told {
    /// So much of the file system is sent.
    Copied {
        /// Bytes sent.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// All of the file system is sent.
    FileSystemServed,
    /// It failed, and with it the restore.
    Failed(Failure),
}

/// Apple, as the device needs it in the middle of a restore.
pub(super) struct Services {
    /// Signs firmware of the device's other chips.
    pub(super) signing: signing::Client,
    /// Fetches keys, and tunnels to the factory-data hosts; `None` where nobody stands in for them.
    pub(super) relay: Option<Relay>,
}

impl Services {
    pub(super) fn new<U: Usb>(world: &World<U>) -> Result<Self, Failure> {
        let relay = match Relay::new(&world.apple) {
            Ok(relay) => Some(relay),
            Err(RelayError::NoStandIn) => None,
            Err(error) => return Err(error.into()),
        };
        Ok(Self { signing: signing::Client::new(&world.apple)?, relay })
    }
}

/// What every worker needs. Cheap to clone.
#[derive(Clone)]
pub(super) struct Worker {
    pub(super) muxer: Muxer,
    pub(super) device_id: u32,
    pub(super) supply: Arc<Supply>,
    pub(super) signed: Arc<Signed>,
    pub(super) services: Arc<Services>,
    /// The checksums of the file system.
    pub(super) ahead: Ahead,
    pub(super) tell: mpsc::Sender<Told>,
}

impl Worker {
    /// Streams the file system to a port of the device.
    pub(super) async fn file_system(self, port: u16) {
        let told = match self.stream(port).await {
            Ok(()) => Told::FileSystemServed,
            Err(failure) => Told::Failed(failure),
        };
        self.say(told).await;
    }

    async fn stream(&self, port: u16) -> Result<(), Failure> {
        let part = self.supply.part("OS")?;
        let file = parcel::open(&part, self.signed.ticket.subject().ecid).await?;
        let mut stream = self.connect(port, FILE_SYSTEM_TRIES, FILE_SYSTEM_PAUSE).await?;
        let (start, total) = (part.offset, part.length);
        let read = |offset: u64, buffer: Vec<u8>| {
            let file = file.clone();
            async move { disk::read_soon(&file, buffer, start + offset).await }
        };
        // A full channel means that the faces are slow: the next report makes up for this one.
        let progress = |done| drop(self.tell.try_send(Told::Copied { done, total }));
        // Once the erase has begun, stopping would only leave the device without a system.
        let stop = Stop::default();
        match self.ahead.clone().known().await.filter(|digests| digests.length() == total) {
            Some(digests) => asr::serve_known(&mut stream, read, &digests, progress, &stop).await?,
            None => asr::serve(&mut stream, read, total, progress, &stop).await?,
        };
        Ok(())
    }

    /// Sends one reply to a port of the device.
    pub(super) async fn deliver(self, payload: Payload, port: u16) {
        let sent = async {
            let parcel = self.pack(payload).await?;
            let stream = self.connect(port, PORT_TRIES, PORT_PAUSE).await?;
            let (reading, mut writing) = tokio::io::split(stream);
            let device = self.signed.ticket.subject().ecid;
            let parcel = encrypted::key_first(&self, parcel, reading, &mut writing).await?;
            parcel.send(&self.supply, device, &mut writing).await?;
            // The device has what it wanted; whether it waits for our farewell does not matter.
            drop(writing.shutdown().await);
            Ok(())
        };
        if let Err(failure) = sent.await {
            self.say(Told::Failed(failure)).await;
        }
    }

    /// Gets a reply ready to be sent.
    pub(super) async fn pack(&self, payload: Payload) -> Result<Parcel, Failure> {
        match payload {
            Payload::Updater(request) => updater::updater(self, *request).await,
            Payload::Baseband(request) => updater::baseband(self, *request).await,
            Payload::Fetched(request) => fetch::fetch(self, *request).await,
            other => Parcel::pack(&self.supply, &self.signed, other).await,
        }
    }

    /// Takes a log that the device wants to be rid of, so that it goes on.
    pub(super) async fn read_log(self, port: u16) {
        match self.connect(port, PORT_TRIES, PORT_PAUSE).await {
            Ok(mut stream) => {
                let mut taken = 0;
                let mut buffer = vec![0; 64 << 10];
                let reading = async {
                    while let Ok(count @ 1..) = stream.read(&mut buffer).await {
                        taken += count;
                    }
                };
                let in_time = timeout(LOG_WAIT, reading).await.is_ok();
                tracing::debug!(taken, in_time, "took a log of the device");
            }
            Err(failure) => self.say(Told::Failed(failure)).await,
        }
    }

    /// Keeps the control connection of the reverse proxy open: through it the device asks Apple for trust objects of its
    /// own parts. It does without where there is no proxy.
    pub(super) async fn proxy(self) {
        let Ok(mut control) = self.muxer.connect(self.device_id, fdr::PORT).await else {
            tracing::debug!("the device has no reverse proxy");
            return;
        };
        let port = match fdr::begin_control(&mut control).await {
            Ok(port) => port,
            Err(error) => {
                tracing::debug!(%error, "the reverse proxy is not used");
                return;
            }
        };
        let mut connections = JoinSet::new();
        while let Ok(Some(fdr::Control::Open)) = fdr::next_control(&mut control).await {
            if connections.len() < PROXY_LIMIT {
                connections.spawn(self.clone().proxy_connection(port));
            }
            while connections.try_join_next().is_some() {}
        }
        // The device may end the control connection while others still run.
        while connections.join_next().await.is_some() {}
    }

    async fn proxy_connection(self, port: u16) {
        let Ok(mut stream) = self.muxer.connect(self.device_id, port).await else { return };
        let ended = self.tunnel(&mut stream).await;
        tracing::debug!(?ended, "a proxy connection ended");
    }

    /// One connection of the reverse proxy: at most a tunnel to a host of Apple's, bounded in time and bytes.
    async fn tunnel(&self, stream: &mut Stream) -> Result<(), fdr::FdrError> {
        fdr::begin_connection(stream).await?;
        let tunnels = if self.services.relay.is_some() { fdr::Tunnels::Apple } else { fdr::Tunnels::None };
        let fdr::Request::Tunnel { host } = fdr::next_request(stream, tunnels).await? else { return Ok(()) };
        let Some(relay) = &self.services.relay else { return Ok(()) };
        let mut outside = match relay.dial(&host, relay::TUNNEL_PORT).await {
            Ok(outside) => outside,
            Err(error) => {
                // The connection ends: the device takes that as "not reached", and does without.
                tracing::debug!(%error, host, "no tunnel for the device");
                return Ok(());
            }
        };
        let copying =
            tokio::io::copy_bidirectional_with_sizes(stream, &mut outside, TUNNEL_BUFFER, TUNNEL_BUFFER);
        match timeout(TUNNEL_WAIT, copying).await {
            Ok(Ok((up, down))) => tracing::debug!(host, up, down, "a tunnel was used"),
            Ok(Err(error)) => tracing::debug!(%error, host, "a tunnel broke"),
            Err(_) => tracing::debug!(host, "a tunnel was closed for its age"),
        }
        Ok(())
    }

    async fn connect(&self, port: u16, tries: u32, pause: Duration) -> Result<Stream, Failure> {
        let mut tried = 1;
        loop {
            match self.muxer.connect(self.device_id, port).await {
                Ok(stream) => return Ok(stream),
                Err(MuxError::PortClosed(_)) if tried < tries => {
                    tried += 1;
                    tokio::time::sleep(pause).await;
                }
                Err(MuxError::PortClosed(_)) => {
                    return Err(Trouble::PortClosed { port, limit: pause * tries }.into());
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    async fn say(&self, told: Told) {
        // Nobody listens any more when the restore is over; then it no longer matters.
        drop(self.tell.send(told).await);
    }
}
