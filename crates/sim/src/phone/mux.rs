//! usbmuxd for virtual phones: the socket that every client on this machine speaks to.
//!
//! It shows the phones that are on the bus in normal or restore mode, under a new number for every attachment, keeps
//! pair records byte for byte, and carries connections to the phones' ports.

mod client;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rightful_core::mode::Mode;
use rightful_core::secret::Secret;
use rightful_proto::usbmux::{Attached, ConnectionType, Event};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;

use super::Phone;

/// How many events a listening client may be behind before it is let go.
const EVENTS_KEPT: usize = 1024;
/// The most pair records, and the most bytes of one.
const MOST_RECORDS: usize = 1024;
const LONGEST_RECORD: usize = 1 << 20;

/// A mux daemon; clones are the same daemon.
#[derive(Clone)]
pub struct Muxer {
    shared: Arc<Shared>,
}

struct Shared {
    phones: Vec<Phone>,
    buid: String,
    connections: AtomicU64,
    events: broadcast::Sender<Event>,
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    last_id: u32,
    attached: BTreeMap<u32, Attachment>,
    records: BTreeMap<String, Secret>,
    listeners: BTreeSet<u64>,
}

struct Attachment {
    /// Which of the phones.
    phone: usize,
    /// Its presence when it was seen: another one is another attachment.
    address: u64,
    /// As it was announced.
    device: Attached,
}

impl Muxer {
    /// A daemon for these phones. Must be called inside a tokio runtime: it watches the phones from now on.
    pub fn new(phones: Vec<Phone>) -> Self {
        let shared = Arc::new(Shared {
            phones,
            buid: uuid::Uuid::new_v4().to_string().to_uppercase(),
            connections: AtomicU64::new(0),
            events: broadcast::Sender::new(EVENTS_KEPT),
            table: Mutex::default(),
        });
        for phone in &shared.phones {
            let mut changes = phone.changes();
            let watched = Arc::downgrade(&shared);
            tokio::spawn(async move {
                while changes.changed().await.is_ok() {
                    let Some(shared) = watched.upgrade() else { return };
                    drop(shared.table());
                }
            });
        }
        Self { shared }
    }

    /// Listens on a TCP address; port 0 takes a free one. Returns where, once it listens.
    ///
    /// # Errors
    /// Those of the system.
    pub async fn serve_tcp(&self, address: SocketAddr) -> io::Result<(SocketAddr, JoinHandle<()>)> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let muxer = self.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Messages are small and clients wait for each: nothing is gained by collecting bytes.
                let _ = stream.set_nodelay(true);
                muxer.spawn(stream);
            }
        });
        Ok((address, task))
    }

    /// Listens on a unix socket. A socket that an earlier daemon left there is replaced.
    ///
    /// # Errors
    /// Those of the system; [`io::ErrorKind::AlreadyExists`] when something else than a socket is there.
    #[cfg(unix)]
    pub async fn serve_unix(&self, path: &std::path::Path) -> io::Result<JoinHandle<()>> {
        use std::os::unix::fs::FileTypeExt as _;
        match tokio::fs::symlink_metadata(path).await {
            Ok(there) if there.file_type().is_socket() => tokio::fs::remove_file(path).await?,
            Ok(_) => return Err(io::ErrorKind::AlreadyExists.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        let listener = tokio::net::UnixListener::bind(path)?;
        let muxer = self.clone();
        Ok(tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                muxer.spawn(stream);
            }
        }))
    }

    fn spawn(&self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
        let muxer = self.clone();
        // Numbered in order of arrival, not of the tasks' first turns.
        let connection = self.shared.connections.fetch_add(1, Ordering::Relaxed) + 1;
        tokio::spawn(async move { client::serve(&muxer.shared, connection, stream).await });
    }

    /// Serves one client over any stream, until it closes.
    pub async fn serve(&self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
        let connection = self.shared.connections.fetch_add(1, Ordering::Relaxed) + 1;
        client::serve(&self.shared, connection, stream).await;
    }
}

impl Shared {
    /// The table as it is now: departures and arrivals are noticed, numbered and told before anybody looks.
    fn table(&self) -> MutexGuard<'_, Table> {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        for (index, phone) in self.phones.iter().enumerate() {
            let presence = phone.presence();
            let shown = presence.attached && matches!(presence.mode, Mode::Normal | Mode::Restore);
            let known = table
                .attached
                .iter()
                .find(|(_, seen)| seen.phone == index)
                .map(|(id, seen)| (*id, seen.address));
            if let Some((id, address)) = known {
                if shown && address == presence.address {
                    continue;
                }
                table.attached.remove(&id);
                self.tell(Event::Detached(id));
            }
            if shown {
                table.last_id += 1;
                let id = table.last_id;
                let device = announced(id, index, phone);
                let seen = Attachment { phone: index, address: presence.address, device: device.clone() };
                table.attached.insert(id, seen);
                self.tell(Event::Attached(device));
            }
        }
        table
    }

    fn tell(&self, event: Event) {
        // Nobody listens: that is fine.
        let _ = self.events.send(event);
    }
}

/// A phone as usbmuxd announces it. Product ids are those of iPhone and iPad in their mux modes.
fn announced(device_id: u32, index: usize, phone: &Phone) -> Attached {
    /// Bus 2, and one port for every phone.
    const BUS: u32 = 0x0002_0000;
    let kind = phone.read(|state| state.model.kind());
    Attached {
        device_id,
        serial_number: phone.udid().as_str().to_owned(),
        product_id: if kind == "iPad" { 0x12ab } else { 0x12a8 },
        location_id: BUS + 1 + u32::try_from(index).unwrap_or_default(),
        connection: ConnectionType::Usb,
    }
}

#[cfg(test)]
mod tests;
