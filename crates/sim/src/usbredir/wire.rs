//! The usbredir protocol, version 0.7, as far as a server for one high-speed device needs it. All numbers little endian.
//!
//! Every packet: type u32, length u32 of what follows the header, id u32 (u64 once both sides can), type-specific header,
//! data. The hello comes first and always has the short id.
//!
//! | type | specific header |
//! |---|---|
//! | 0 hello | version, 64 bytes; capabilities u32… |
//! | 1 device_connect | speed, class, subclass, protocol, vendor u16, product u16, release u16 (capability 1) |
//! | 2 device_disconnect, 3 reset, 24 device_disconnect_ack, 21 cancel_data_packet | – |
//! | 4 interface_info | count u32; number, class, subclass, protocol, 32 bytes each |
//! | 5 ep_info | type, interval, interface, 32 bytes each; packet size 32 × u16 (capability 4) |
//! | 6 / 7 / 8 set, get configuration, its status | value / – / status, value |
//! | 9 / 10 / 11 set, get alternate setting, its status | interface, value / interface / status, interface, value |
//! | 12, 13 / 14 isochronous streams, their status | endpoint … / status, endpoint |
//! | 15, 16 / 17 interrupt receiving, its status | endpoint / status, endpoint |
//! | 100 control_packet | endpoint, request, request type, status, value u16, index u16, length u16 |
//! | 101 bulk_packet | endpoint, status, length u16, stream u32, upper half of length u16 (capability 6) |
//!
//! Endpoints are numbered 0 to 15 to the device and 16 to 31 from it.

use std::io;

use rightful_core::ports::{APPLE, Control};
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::phone::usb::Refusal;
use crate::phone::usb::description::{Description, Interface};

pub(super) const HELLO: u32 = 0;
pub(super) const DEVICE_CONNECT: u32 = 1;
pub(super) const DEVICE_DISCONNECT: u32 = 2;
const RESET: u32 = 3;
pub(super) const INTERFACE_INFO: u32 = 4;
pub(super) const EP_INFO: u32 = 5;
pub(super) const SET_CONFIGURATION: u32 = 6;
const GET_CONFIGURATION: u32 = 7;
pub(super) const CONFIGURATION_STATUS: u32 = 8;
const SET_ALTERNATE: u32 = 9;
const GET_ALTERNATE: u32 = 10;
const ALTERNATE_STATUS: u32 = 11;
const START_ISO: u32 = 12;
const STOP_ISO: u32 = 13;
const ISO_STATUS: u32 = 14;
const START_INTERRUPT: u32 = 15;
const STOP_INTERRUPT: u32 = 16;
const INTERRUPT_STATUS: u32 = 17;
pub(super) const CANCEL: u32 = 21;
const FILTER_REJECT: u32 = 22;
pub(super) const DEVICE_DISCONNECT_ACK: u32 = 24;
pub(super) const CONTROL_PACKET: u32 = 100;
pub(super) const BULK_PACKET: u32 = 101;

const CAP_DEVICE_VERSION: u32 = 1 << 1;
const CAP_DISCONNECT_ACK: u32 = 1 << 3;
const CAP_PACKET_SIZE: u32 = 1 << 4;
const CAP_64BIT_IDS: u32 = 1 << 5;
const CAP_32BIT_BULK: u32 = 1 << 6;
const OURS: u32 = CAP_DEVICE_VERSION | CAP_DISCONNECT_ACK | CAP_PACKET_SIZE | CAP_64BIT_IDS | CAP_32BIT_BULK;

/// Longer than any transfer that a system makes in one piece.
const BODY_LIMIT: u32 = 32 << 20;

/// What both sides can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Agreed {
    pub(super) ids64: bool,
    pub(super) disconnect_ack: bool,
    device_version: bool,
    packet_size: bool,
    bulk32: bool,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Success = 0,
    Cancelled = 1,
    Invalid = 2,
    IoError = 3,
    Stall = 4,
}

/// A packet of the guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) kind: u32,
    pub(super) id: u64,
    pub(super) body: Vec<u8>,
}

/// A packet of the guest, understood.
#[derive(Debug)]
pub(super) enum Packet {
    Reset,
    SetConfiguration(u8),
    GetConfiguration,
    SetAlternate { interface: u8, alternate: u8 },
    GetAlternate(u8),
    Interrupts(u8),
    Streams(u8),
    Control(ControlPacket),
    Bulk(Bulk),
    Cancel,
    Rejected,
    Nothing,
}

/// A control transfer.
#[derive(Debug)]
pub(super) struct ControlPacket {
    head: [u8; 10],
    pub(super) setup: Control,
    pub(super) length: u16,
    pub(super) data: Vec<u8>,
}

/// A bulk transfer.
#[derive(Debug)]
pub(super) struct Bulk {
    pub(super) endpoint: u8,
    stream: [u8; 4],
    pub(super) length: usize,
    pub(super) data: Vec<u8>,
}

impl Agreed {
    /// What the guest's hello and ours have in common.
    pub(super) fn from_hello(frame: &Frame) -> io::Result<Self> {
        if frame.kind != HELLO {
            return Err(io::Error::other("the guest did not say hello"));
        }
        // A guest without capabilities sends none.
        let theirs =
            frame.body.get(64..68).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes);
        let both = |capability| theirs & OURS & capability != 0;
        Ok(Self {
            ids64: both(CAP_64BIT_IDS),
            disconnect_ack: both(CAP_DISCONNECT_ACK),
            device_version: both(CAP_DEVICE_VERSION),
            packet_size: both(CAP_PACKET_SIZE),
            bulk32: both(CAP_32BIT_BULK),
        })
    }
}

impl Status {
    pub(super) fn of(result: Result<(), Refusal>) -> Self {
        match result {
            Ok(()) => Self::Success,
            Err(Refusal::Stall) => Self::Stall,
            Err(Refusal::Gone) => Self::IoError,
        }
    }
}

/// Reads one packet; one that is too long is an error before anything is allocated.
pub(super) async fn read_frame(stream: &mut (impl AsyncRead + Unpin), ids64: bool) -> io::Result<Frame> {
    let kind = stream.read_u32_le().await?;
    let length = stream.read_u32_le().await?;
    let id = if ids64 { stream.read_u64_le().await? } else { u64::from(stream.read_u32_le().await?) };
    if length > BODY_LIMIT {
        return Err(io::Error::other(format!("a packet of {length} bytes")));
    }
    let mut body = vec![0; length as usize];
    stream.read_exact(&mut body).await?;
    Ok(Frame { kind, id, body })
}

/// One packet as bytes.
pub(super) fn frame(kind: u32, id: u64, ids64: bool, body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(16 + body.len());
    bytes.extend_from_slice(&kind.to_le_bytes());
    bytes.extend_from_slice(&(body.len() as u32).to_le_bytes());
    if ids64 {
        bytes.extend_from_slice(&id.to_le_bytes());
    } else {
        bytes.extend_from_slice(&(id as u32).to_le_bytes());
    }
    bytes.extend_from_slice(body);
    bytes
}

/// Our hello.
pub(super) fn hello() -> Vec<u8> {
    let mut body = b"rightful virtual iPhone".to_vec();
    body.resize(64, 0);
    body.extend_from_slice(&OURS.to_le_bytes());
    frame(HELLO, 0, false, &body)
}

pub(super) fn device_connect(description: &Description, agreed: Agreed) -> (u32, Vec<u8>) {
    // High speed; the class is that of the interfaces.
    let mut body = vec![2, 0, 0, 0];
    body.extend_from_slice(&APPLE.to_le_bytes());
    body.extend_from_slice(&description.product.to_le_bytes());
    if agreed.device_version {
        body.extend_from_slice(&description.release.to_le_bytes());
    }
    (DEVICE_CONNECT, body)
}

pub(super) fn interface_info(interfaces: &[&Interface]) -> (u32, Vec<u8>) {
    let mut body = (interfaces.len() as u32).to_le_bytes().to_vec();
    let columns: [fn(&Interface) -> u8; 4] = [|i| i.number, |i| i.class.0, |i| i.class.1, |i| i.class.2];
    for column in columns {
        let mut values: Vec<u8> = interfaces.iter().map(|interface| column(interface)).collect();
        values.resize(32, 0);
        body.extend_from_slice(&values);
    }
    (INTERFACE_INFO, body)
}

pub(super) fn endpoint_info(interfaces: &[&Interface], agreed: Agreed) -> (u32, Vec<u8>) {
    let mut kinds = [255; 32];
    let mut intervals = [0; 32];
    let mut owners = [0; 32];
    let mut packets = [0_u16; 32];
    for control in [0, 16] {
        kinds[control] = 0;
        packets[control] = 64;
    }
    for interface in interfaces {
        for endpoint in &interface.endpoints {
            let index = usize::from((endpoint.address & 0x0F) | ((endpoint.address & 0x80) >> 3));
            kinds[index] = endpoint.kind;
            intervals[index] = endpoint.interval;
            owners[index] = interface.number;
            packets[index] = endpoint.packet;
        }
    }
    let mut body = [kinds, intervals, owners].concat();
    if agreed.packet_size {
        body.extend(packets.iter().flat_map(|packet| packet.to_le_bytes()));
    }
    (EP_INFO, body)
}

pub(super) fn configuration_status(status: Status, value: u8) -> (u32, Vec<u8>) {
    (CONFIGURATION_STATUS, vec![status as u8, value])
}

pub(super) fn alternate_status(status: Status, interface: u8, value: u8) -> (u32, Vec<u8>) {
    (ALTERNATE_STATUS, vec![status as u8, interface, value])
}

pub(super) fn interrupt_status(endpoint: u8) -> (u32, Vec<u8>) {
    (INTERRUPT_STATUS, vec![Status::Success as u8, endpoint])
}

pub(super) fn stream_refused(endpoint: u8) -> (u32, Vec<u8>) {
    (ISO_STATUS, vec![Status::Invalid as u8, endpoint])
}

impl Frame {
    /// Understands a packet; one that is too short for its kind is an error.
    pub(super) fn packet(self, agreed: Agreed) -> io::Result<Packet> {
        let short = || io::Error::other(format!("a packet of type {} that is too short", self.kind));
        let first = || self.body.first().copied().ok_or_else(short);
        Ok(match self.kind {
            RESET => Packet::Reset,
            SET_CONFIGURATION => Packet::SetConfiguration(first()?),
            GET_CONFIGURATION => Packet::GetConfiguration,
            SET_ALTERNATE => {
                let [interface, alternate, ..] = self.body[..] else { return Err(short()) };
                Packet::SetAlternate { interface, alternate }
            }
            GET_ALTERNATE => Packet::GetAlternate(first()?),
            START_INTERRUPT | STOP_INTERRUPT => Packet::Interrupts(first()?),
            START_ISO | STOP_ISO => Packet::Streams(first()?),
            CANCEL => Packet::Cancel,
            FILTER_REJECT => Packet::Rejected,
            CONTROL_PACKET => ControlPacket::parse(&self.body).map(Packet::Control).ok_or_else(short)?,
            BULK_PACKET => Bulk::parse(&self.body, agreed).map(Packet::Bulk).ok_or_else(short)?,
            // Filters, acknowledgements that come late, and whatever was not agreed on.
            _ => Packet::Nothing,
        })
    }
}

impl ControlPacket {
    fn parse(body: &[u8]) -> Option<Self> {
        let (head, data) = body.split_first_chunk::<10>()?;
        let [_, request, request_type, _, v0, v1, i0, i1, l0, l1] = *head;
        let setup = Control {
            request_type,
            request,
            value: u16::from_le_bytes([v0, v1]),
            index: u16::from_le_bytes([i0, i1]),
        };
        Some(Self { head: *head, setup, length: u16::from_le_bytes([l0, l1]), data: data.to_vec() })
    }

    pub(super) fn is_in(&self) -> bool {
        self.setup.request_type & 0x80 != 0
    }

    /// The answer: the same header with a status and the bytes that were transferred.
    pub(super) fn reply(&self, status: Status, data: Vec<u8>) -> (u32, Vec<u8>) {
        let transferred = match status {
            Status::Success if self.is_in() => data.len() as u16,
            Status::Success => self.length,
            _ => 0,
        };
        let [endpoint, request, request_type, _, v0, v1, i0, i1, _, _] = self.head;
        let [l0, l1] = transferred.to_le_bytes();
        let head = [endpoint, request, request_type, status as u8, v0, v1, i0, i1, l0, l1];
        (CONTROL_PACKET, [head.as_slice(), &data].concat())
    }
}

impl Bulk {
    fn parse(body: &[u8], agreed: Agreed) -> Option<Self> {
        let (head, mut data) = body.split_first_chunk::<8>()?;
        let [endpoint, _, l0, l1, stream @ ..] = *head;
        let mut length = u32::from(u16::from_le_bytes([l0, l1]));
        if agreed.bulk32 {
            let (high, rest) = data.split_first_chunk::<2>()?;
            length |= u32::from(u16::from_le_bytes(*high)) << 16;
            data = rest;
        }
        Some(Self { endpoint, stream, length: length as usize, data: data.to_vec() })
    }

    pub(super) fn is_in(&self) -> bool {
        self.endpoint & 0x80 != 0
    }

    /// The answer: the same header with a status and the bytes that were transferred.
    pub(super) fn reply(&self, status: Status, data: Vec<u8>, agreed: Agreed) -> (u32, Vec<u8>) {
        let transferred = match status {
            Status::Success if self.is_in() => data.len() as u32,
            Status::Success => self.length as u32,
            _ => 0,
        };
        let [l0, l1, h0, h1] = transferred.to_le_bytes();
        let mut body = Vec::with_capacity(10 + data.len());
        body.extend_from_slice(&[self.endpoint, status as u8, l0, l1]);
        body.extend_from_slice(&self.stream);
        if agreed.bulk32 {
            body.extend_from_slice(&[h0, h1]);
        }
        body.extend_from_slice(&data);
        (BULK_PACKET, body)
    }
}
