//! The phone's end of usbmux over USB: packets in, packets out, and one tunnel per connection into the phone's ports.
//!
//! Flow control goes both ways. The host may have at most `WINDOW` bytes on the way that a service has not taken; the
//! phone sends no more than the host's last window. What a service has taken is what gets acknowledged.

mod connection;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use rightful_proto::mux_usb::{
    Dialect, Flags, MuxUsbError, Numbers, Packet, Protocol, Tcp, packet_length, parse_version,
    version_payload,
};
use tokio::io::DuplexStream;
use tokio::sync::Notify;

use super::usb::Refusal;
use super::{Direction, Door, Phone, lock, ports};
use connection::Connection;

/// What a connection takes before its service has.
pub(super) const WINDOW: u32 = 0x8_0000;

/// Data in one packet to the host: packet and headers fill one read of the host, and never need an empty one.
pub(super) const CHUNK: usize = 16_384 - 36 - 8;

/// What lies between a service and its connection.
const BUFFER: usize = 0x2_0000;

/// Connections at a time.
const CONNECTIONS: usize = 256;

/// A packet whose length is a multiple of this ends with an empty one.
const USB_PACKET: usize = 512;

/// Host and phone, joined by one interface of one attachment.
pub(super) struct Link {
    shared: Arc<Shared>,
}

pub(super) struct Shared {
    phone: Phone,
    talk: Mutex<Talk>,
    more: Notify,
}

#[derive(Default)]
struct Talk {
    dialect: Option<Dialect>,
    sent: u16,
    received: u16,
    incoming: Vec<u8>,
    outgoing: VecDeque<Outgoing>,
    empty_due: bool,
    /// By the host's port and the phone's.
    connections: BTreeMap<(u16, u16), Connection>,
}

struct Outgoing {
    bytes: Vec<u8>,
    told: usize,
}

impl Link {
    pub(super) fn new(phone: Phone) -> Self {
        Self { shared: Arc::new(Shared { phone, talk: Mutex::default(), more: Notify::new() }) }
    }

    /// Forgets everything: the host has chosen a configuration, or the bus was reset.
    pub(super) fn reset(&self) {
        *lock(&self.shared.talk) = Talk::default();
    }

    /// Takes a transfer, or a part of one: packets are found by their own length.
    pub(super) fn receive(&self, data: &[u8]) -> Result<(), Refusal> {
        let mut talk = lock(&self.shared.talk);
        talk.incoming.extend_from_slice(data);
        loop {
            let taken = match packet_length(&talk.incoming) {
                Ok(Some(length)) if talk.incoming.len() >= length => {
                    let packet: Vec<u8> = talk.incoming.drain(..length).collect();
                    self.take(&mut talk, &packet)
                }
                Ok(_) => return Ok(()),
                Err(error) => Err(error),
            };
            if let Err(error) = taken {
                self.shared.phone.log(Door::Usbmux, Direction::ToPhone, format!("refused: {error}"));
                talk.incoming.clear();
                return Err(Refusal::Stall);
            }
        }
    }

    /// The next transfer to the host, at most `length` bytes; waits until there is one.
    pub(super) async fn send(&self, length: usize) -> Vec<u8> {
        loop {
            let more = self.shared.more.notified();
            if let Some(data) = lock(&self.shared.talk).next(length) {
                return data;
            }
            more.await;
        }
    }

    fn take(&self, talk: &mut Talk, packet: &[u8]) -> Result<(), MuxUsbError> {
        let packet = Packet::parse(packet, talk.dialect.unwrap_or(Dialect::V1))?;
        if let Some(numbers) = packet.numbers {
            talk.received = numbers.this;
        }
        match packet.protocol {
            Protocol::Version => {
                let (major, _) = parse_version(packet.payload)?;
                let dialect = if major >= 2 { Dialect::V2 } else { Dialect::V1 };
                *talk = Talk { dialect: Some(dialect), ..Talk::default() };
                let payload = version_payload(if dialect == Dialect::V2 { 2 } else { 1 }, 0);
                let answer = Packet { protocol: Protocol::Version, numbers: None, payload: &payload };
                talk.outgoing.push_back(Outgoing { bytes: answer.encode(), told: 0 });
                self.shared.more.notify_waiters();
            }
            Protocol::Setup => {
                talk.sent = 0;
            }
            Protocol::Control => {}
            Protocol::Tcp if talk.dialect.is_none() => {}
            Protocol::Tcp => {
                let (tcp, data) = Tcp::parse(packet.payload)?;
                self.take_tcp(talk, tcp, data);
            }
        }
        Ok(())
    }

    fn take_tcp(&self, talk: &mut Talk, tcp: Tcp, data: &[u8]) {
        let key = (tcp.source, tcp.destination);
        if tcp.flags.has(Flags::RST) {
            talk.connections.remove(&key);
        } else if tcp.flags.has(Flags::SYN) {
            self.open(talk, key, tcp);
        } else if let Some(connection) = talk.connections.get_mut(&key) {
            if connection.take(tcp, data).is_err() {
                talk.connections.remove(&key);
                self.shared.say(talk, reset_of(tcp));
            }
        } else {
            self.shared.say(talk, reset_of(tcp));
        }
    }

    fn open(&self, talk: &mut Talk, key: (u16, u16), tcp: Tcp) {
        let phone = &self.shared.phone;
        let port = tcp.destination;
        let known = talk.connections.remove(&key).is_some();
        if known || talk.connections.len() >= CONNECTIONS || !ports::accepts(phone, port) {
            phone.log(Door::Usbmux, Direction::FromPhone, format!("RST, port {port} over USB"));
            self.shared.say(talk, reset_of(tcp));
            return;
        }
        let number = phone.shared.usb.next_connection();
        phone.log_on(number, Door::Usbmux, Direction::ToPhone, format!("SYN to port {port} over USB"));
        let (near, far) = tokio::io::duplex(BUFFER);
        tokio::spawn(ports::serve(phone.clone(), number, port, far));
        self.accept(talk, key, number, tcp, near);
    }

    fn accept(&self, talk: &mut Talk, key: (u16, u16), number: u64, syn: Tcp, near: DuplexStream) {
        let connection = Connection::open(&self.shared, key, number, syn, near);
        let answer = connection.header(Flags::SYN_ACK);
        talk.connections.insert(key, connection);
        self.shared.say(talk, (answer, &[]));
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.reset();
    }
}

impl Shared {
    /// Queues one TCP packet for the host.
    fn say(&self, talk: &mut Talk, (tcp, data): (Tcp, &[u8])) {
        let payload = tcp.encode(data);
        let numbers = (talk.dialect == Some(Dialect::V2))
            .then_some(Numbers { this: talk.sent, last_received: talk.received });
        talk.sent = talk.sent.wrapping_add(1);
        let bytes = Packet { protocol: Protocol::Tcp, numbers, payload: &payload }.encode();
        talk.outgoing.push_back(Outgoing { bytes, told: 0 });
        self.more.notify_waiters();
    }
}

impl Talk {
    fn next(&mut self, length: usize) -> Option<Vec<u8>> {
        if std::mem::take(&mut self.empty_due) {
            return Some(Vec::new());
        }
        let packet = self.outgoing.front_mut()?;
        let total = packet.bytes.len();
        let end = total.min(packet.told + length);
        if packet.told == 0 && end == total && total < length {
            return self.outgoing.pop_front().map(|packet| packet.bytes);
        }
        let part = packet.bytes.get(packet.told..end).unwrap_or_default().to_vec();
        packet.told = end;
        if end == total {
            // The read was filled to its end: only an empty packet tells that nothing follows.
            self.empty_due = part.len() == length && total.is_multiple_of(USB_PACKET);
            self.outgoing.pop_front();
        }
        Some(part)
    }
}

/// The answer to a packet of a connection that is not there.
fn reset_of(tcp: Tcp) -> (Tcp, &'static [u8]) {
    let answer = Tcp {
        source: tcp.destination,
        destination: tcp.source,
        sequence: tcp.acknowledgement,
        acknowledgement: tcp.sequence.wrapping_add(1),
        flags: Flags::RST_ACK,
        window: 0,
    };
    (answer, &[])
}

#[cfg(test)]
mod tests;
