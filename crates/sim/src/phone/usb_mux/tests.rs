//! The phone's end of usbmux, spoken to as a muxer does.

use std::time::Duration;

use rightful_core::mode::Mode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;
use crate::phone::spec::PhoneSpec;
use crate::phone::usb::attachment;

const HOST_WINDOW: u32 = 0x2_0000;

/// A muxer of a few lines with one connection.
struct Host {
    link: Link,
    sent: u16,
    sequence: u32,
    received: u32,
}

impl Host {
    async fn agreed() -> Self {
        let link = Link::new(Phone::new(PhoneSpec::iphone_14_pro_max()));
        let hello = Packet { protocol: Protocol::Version, numbers: None, payload: &version_payload(2, 0) };
        link.receive(&hello.encode()).expect("taken");
        let answer = link.send(16_384).await;
        assert_eq!(answer, hello.encode());
        let mut host = Self { link, sent: 0, sequence: 0, received: 0 };
        host.packet(Protocol::Setup, &[7]);
        host
    }

    fn packet(&mut self, protocol: Protocol, payload: &[u8]) {
        let numbers = Some(Numbers { this: self.sent, last_received: 0xFFFF });
        self.sent = self.sent.wrapping_add(1);
        self.link.receive(&Packet { protocol, numbers, payload }.encode()).expect("taken");
    }

    fn tcp(&mut self, flags: Flags, data: &[u8]) {
        let tcp = Tcp {
            source: 7,
            destination: 62078,
            sequence: self.sequence,
            acknowledgement: self.received,
            flags,
            window: HOST_WINDOW,
        };
        self.sequence += data.len() as u32;
        let payload = tcp.encode(data);
        self.packet(Protocol::Tcp, &payload);
    }

    /// The next packet, put together from as many reads as it takes.
    async fn next(&mut self) -> (Tcp, Vec<u8>) {
        let mut bytes = self.link.send(16_384).await;
        let length = packet_length(&bytes).expect("a packet").expect("a header");
        while bytes.len() < length {
            bytes.extend(self.link.send(16_384).await);
        }
        let packet = Packet::parse(&bytes, Dialect::V2).expect("a packet");
        let (tcp, data) = Tcp::parse(packet.payload).expect("TCP");
        (tcp, data.to_vec())
    }

    /// Opens a connection to a stream whose far end the test holds.
    async fn connected(&mut self) -> DuplexStream {
        let (near, far) = tokio::io::duplex(BUFFER);
        let syn = Tcp {
            source: 7,
            destination: 62078,
            sequence: 0,
            acknowledgement: 0,
            flags: Flags::SYN,
            window: HOST_WINDOW,
        };
        self.link.accept(&mut lock(&self.link.shared.talk), (7, 62078), 1, syn, near);
        let (answer, _) = self.next().await;
        assert_eq!((answer.flags, answer.sequence, answer.acknowledgement), (Flags::SYN_ACK, 0, 1));
        assert_eq!((answer.source, answer.destination), (62078, 7));
        self.sequence = 1;
        self.received = 1;
        self.tcp(Flags::ACK, &[]);
        far
    }
}

#[tokio::test(start_paused = true)]
async fn a_port_where_nobody_listens_refuses() {
    let mut host = Host::agreed().await;
    let syn = Tcp {
        source: 7,
        destination: 9,
        sequence: 0,
        acknowledgement: 0,
        flags: Flags::SYN,
        window: HOST_WINDOW,
    };
    host.packet(Protocol::Tcp, &syn.encode(&[]));
    let (answer, _) = host.next().await;
    assert!(answer.flags.has(Flags::RST));
    assert_eq!((answer.source, answer.destination, answer.acknowledgement), (9, 7, 1));
    host.tcp(Flags::ACK, b"to nobody");
    assert!(host.next().await.0.flags.has(Flags::RST));
}

#[tokio::test(start_paused = true)]
async fn bytes_arrive_in_both_directions_and_are_acknowledged_when_they_are_taken() {
    let mut host = Host::agreed().await;
    let mut service = host.connected().await;
    host.tcp(Flags::ACK, b"ping");
    let mut heard = [0; 4];
    service.read_exact(&mut heard).await.expect("heard");
    assert_eq!(&heard, b"ping");
    let (ack, _) = host.next().await;
    assert_eq!((ack.acknowledgement, ack.window), (5, WINDOW));
    service.write_all(b"pong").await.expect("said");
    let (tcp, data) = host.next().await;
    assert_eq!((tcp.sequence, data.as_slice()), (1, b"pong".as_slice()));
}

#[tokio::test(start_paused = true)]
async fn the_hosts_window_is_not_overrun() {
    let mut host = Host::agreed().await;
    let service = host.connected().await;
    let mut into = service;
    let writer = tokio::spawn(async move {
        let bytes: Vec<u8> = (0..1_000_000_u32).map(|i| (i % 251) as u8).collect();
        into.write_all(&bytes).await.expect("said");
        into
    });
    let mut arrived = Vec::new();
    while arrived.len() < HOST_WINDOW as usize {
        arrived.extend(host.next().await.1);
    }
    assert_eq!(arrived.len(), HOST_WINDOW as usize);
    let more = tokio::time::timeout(Duration::from_secs(60), host.next()).await;
    assert!(more.is_err(), "the window is full");
    while arrived.len() < 1_000_000 {
        host.received = 1 + arrived.len() as u32;
        host.tcp(Flags::ACK, &[]);
        arrived.extend(host.next().await.1);
    }
    assert!(arrived.iter().zip(0_u32..).all(|(byte, i)| *byte == (i % 251) as u8));
    writer.await.expect("all said");
}

#[tokio::test(start_paused = true)]
async fn a_host_that_overruns_the_phones_window_is_cut_off() {
    let mut host = Host::agreed().await;
    let service = host.connected().await;
    // The service takes nothing; what lies in its stream counts as taken.
    for _ in 0..(WINDOW as usize + BUFFER) / 0x8000 {
        host.tcp(Flags::ACK, &[1; 0x8000]);
        tokio::task::yield_now().await;
    }
    host.tcp(Flags::ACK, &[1; 0x8000]);
    loop {
        let (answer, _) = host.next().await;
        if answer.flags.has(Flags::RST) {
            break;
        }
    }
    drop(service);
}

#[tokio::test(start_paused = true)]
async fn a_service_that_ends_is_closed_after_its_last_word() {
    let mut host = Host::agreed().await;
    let mut service = host.connected().await;
    service.write_all(b"goodbye").await.expect("said");
    drop(service);
    assert_eq!(host.next().await.1, b"goodbye");
    host.received = 8;
    host.tcp(Flags::ACK, &[]);
    let (last, _) = host.next().await;
    assert!(last.flags.has(Flags::RST));
    assert_eq!(last.sequence, 8);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_closes_ends_the_service() {
    let mut host = Host::agreed().await;
    let mut service = host.connected().await;
    host.tcp(Flags::ACK, b"last");
    host.tcp(Flags::RST, &[]);
    let mut heard = Vec::new();
    service.read_to_end(&mut heard).await.expect("an end");
    assert_eq!(heard, b"last");
}

#[tokio::test(start_paused = true)]
async fn packets_arrive_in_whatever_parts_the_bus_makes_of_them() {
    let mut host = Host::agreed().await;
    let mut service = host.connected().await;
    let tcp = Tcp {
        source: 7,
        destination: 62078,
        sequence: 1,
        acknowledgement: 1,
        flags: Flags::ACK,
        window: HOST_WINDOW,
    };
    let payload = tcp.encode(&[9; 1000]);
    let numbers = Some(Numbers { this: 5, last_received: 0 });
    let bytes = Packet { protocol: Protocol::Tcp, numbers, payload: &payload }.encode();
    for part in bytes.chunks(7) {
        host.link.receive(part).expect("taken");
    }
    host.link.receive(&[]).expect("an empty packet is no packet");
    let mut heard = [0; 1000];
    service.read_exact(&mut heard).await.expect("heard");
    assert_eq!(host.link.receive(&[0xFF; 16]), Err(Refusal::Stall));
}

#[tokio::test(start_paused = true)]
async fn a_read_that_is_filled_to_its_end_is_followed_by_an_empty_one() {
    let link = Link::new(Phone::new(PhoneSpec::iphone_14_pro_max()));
    lock(&link.shared.talk).outgoing.push_back(Outgoing { bytes: vec![1; 1024], told: 0 });
    lock(&link.shared.talk).outgoing.push_back(Outgoing { bytes: vec![2; 700], told: 0 });
    assert_eq!(link.send(512).await.len(), 512);
    assert_eq!(link.send(512).await.len(), 512);
    assert_eq!(link.send(512).await.len(), 0);
    assert_eq!(link.send(512).await, [2; 512]);
    assert_eq!(link.send(512).await, [2; 188]);
}

#[tokio::test(start_paused = true)]
async fn a_muxer_that_starts_again_finds_a_phone_that_does_too() {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let attached = attachment(&phone).expect("on the bus");
    assert_eq!(attached.mode(), Mode::Normal);
    let hello =
        Packet { protocol: Protocol::Version, numbers: None, payload: &version_payload(1, 0) }.encode();
    for _ in 0..2 {
        attached.set_configuration(4).expect("chosen");
        attached.bulk_out(4, &hello).await.expect("taken");
        assert_eq!(attached.bulk_in(0x85, 16_384).await, Ok(hello.clone()), "version 1 is spoken too");
    }
}
