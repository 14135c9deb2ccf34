//! One connection of usbmux over USB: sequence numbers and windows on one side, a service's stream on the other.

use std::sync::Arc;
use std::time::Duration;

use rightful_proto::mux_usb::{Flags, Tcp};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, ReadHalf, WriteHalf};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use super::{CHUNK, Shared, Talk, WINDOW};
use crate::phone::{Direction, Door, lock};

/// How long the phone waits for the host to have everything before it closes.
const CLOSING_LIMIT: Duration = Duration::from_secs(5);

/// A connection that the phone has accepted. Dropping it cuts the service off.
pub(super) struct Connection {
    name: Name,
    /// Number of the next byte to the host.
    sequence: u32,
    /// Number of the next byte that is expected from the host.
    expected: u32,
    /// What the service has taken; the host is told.
    taken: u32,
    /// How far the host allows the phone to go, and how far it has confirmed.
    host: watch::Sender<Allowed>,
    to_service: mpsc::UnboundedSender<Vec<u8>>,
    reader: JoinHandle<()>,
}

/// Ports are used again; the number is not.
#[derive(Debug, Clone, Copy)]
struct Name {
    key: (u16, u16),
    number: u64,
}

#[derive(Debug, Clone, Copy)]
struct Allowed {
    confirmed: u32,
    window: u32,
}

impl Name {
    fn find(self, talk: &mut Talk) -> Option<&mut Connection> {
        talk.connections.get_mut(&self.key).filter(|connection| connection.name.number == self.number)
    }
}

impl Allowed {
    /// How many more bytes may be sent when `sequence` is the next.
    fn room(self, sequence: u32) -> u32 {
        self.window.saturating_sub(sequence.wrapping_sub(self.confirmed))
    }
}

/// The host did what TCP forbids.
#[derive(Debug)]
pub(super) struct Broken;

impl Connection {
    /// Joins a connection that the host has asked for to the near end of a service's stream.
    pub(super) fn open(
        shared: &Arc<Shared>,
        key: (u16, u16),
        number: u64,
        syn: Tcp,
        near: DuplexStream,
    ) -> Self {
        let (from_service, into_service) = tokio::io::split(near);
        let (to_service, chunks) = mpsc::unbounded_channel();
        let (host, allowed) = watch::channel(Allowed { confirmed: 1, window: syn.window });
        let name = Name { key, number };
        tokio::spawn(feed(shared.clone(), name, chunks, into_service));
        let reader = tokio::spawn(drain(shared.clone(), name, allowed, from_service));
        let first = syn.sequence.wrapping_add(1);
        Self { name, sequence: 1, expected: first, taken: first, host, to_service, reader }
    }

    /// Takes a packet of the host.
    pub(super) fn take(&mut self, tcp: Tcp, data: &[u8]) -> Result<(), Broken> {
        self.host.send_replace(Allowed { confirmed: tcp.acknowledgement, window: tcp.window });
        if data.is_empty() {
            return Ok(());
        }
        let length = u32::try_from(data.len()).map_err(|_| Broken)?;
        let waiting = self.expected.wrapping_sub(self.taken);
        if tcp.sequence != self.expected || waiting + length > WINDOW {
            return Err(Broken);
        }
        self.expected = self.expected.wrapping_add(length);
        // A service that is gone takes no more; the end of its stream is what closes the connection.
        self.to_service.send(data.to_vec()).or(Ok(()))
    }

    /// The header of the next packet to the host.
    pub(super) fn header(&self, flags: Flags) -> Tcp {
        let sequence = if flags == Flags::SYN_ACK { 0 } else { self.sequence };
        let (host_port, phone_port) = self.name.key;
        Tcp {
            source: phone_port,
            destination: host_port,
            sequence,
            acknowledgement: self.taken,
            flags,
            window: WINDOW,
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

/// From the host to the service; acknowledges what the service has taken.
async fn feed(
    shared: Arc<Shared>,
    name: Name,
    mut chunks: mpsc::UnboundedReceiver<Vec<u8>>,
    mut service: WriteHalf<DuplexStream>,
) {
    while let Some(first) = chunks.recv().await {
        let mut taken = 0;
        let mut next = Some(first);
        while let Some(chunk) = next {
            if service.write_all(&chunk).await.is_err() {
                return;
            }
            taken += chunk.len() as u32;
            // One acknowledgement for all that is there, but not so late that the host has to wait for it.
            next = if taken < WINDOW / 4 { chunks.try_recv().ok() } else { None };
        }
        let mut talk = lock(&shared.talk);
        let Some(connection) = name.find(&mut talk) else { return };
        connection.taken = connection.taken.wrapping_add(taken);
        let header = connection.header(Flags::ACK);
        shared.say(&mut talk, (header, &[]));
    }
    // The host has closed: the service reads to the end of what it was sent. It may be gone itself by now.
    service.shutdown().await.unwrap_or_default();
}

/// From the service to the host, as far as its window allows; closes when the service has said everything.
async fn drain(
    shared: Arc<Shared>,
    name: Name,
    mut allowed: watch::Receiver<Allowed>,
    mut service: ReadHalf<DuplexStream>,
) {
    let mut buffer = vec![0; CHUNK];
    let mut sequence = 1_u32;
    loop {
        let room = match allowed.wait_for(|host| host.room(sequence) > 0).await {
            Ok(host) => host.room(sequence),
            Err(_) => return,
        };
        let limit = CHUNK.min(room as usize);
        let Some(part) = buffer.get_mut(..limit) else { return };
        let count = service.read(part).await.unwrap_or_default();
        if count == 0 {
            break;
        }
        let mut talk = lock(&shared.talk);
        let Some(connection) = name.find(&mut talk) else { return };
        let header = connection.header(Flags::ACK);
        sequence = sequence.wrapping_add(count as u32);
        connection.sequence = sequence;
        shared.say(&mut talk, (header, part.get(..count).unwrap_or_default()));
    }
    // A reset overtakes nothing in the queue, but a host may drop what it has not passed on when it sees one.
    let confirmed = allowed.wait_for(|host| host.confirmed == sequence);
    if tokio::time::timeout(CLOSING_LIMIT, confirmed).await.is_err() {
        shared.phone.log_on(
            name.number,
            Door::Usbmux,
            Direction::Event,
            "the host has not confirmed everything",
        );
    }
    let mut talk = lock(&shared.talk);
    let Some(connection) = name.find(&mut talk) else { return };
    let header = connection.header(Flags::RST_ACK);
    talk.connections.remove(&name.key);
    shared.say(&mut talk, (header, &[]));
}
