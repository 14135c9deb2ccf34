//! The muxer's socket protocol: messages of both sides, plist and binary.
//!
//! | offset | size | field (all little endian) |
//! |---|---|---|
//! | 0 | 4 | length of the packet, this header included |
//! | 4 | 4 | version: 0 binary, 1 plist |
//! | 8 | 4 | message: 1 result, 2 connect, 3 listen, 4 device add, 5 device remove, 6 device paired, 8 plist |
//! | 12 | 4 | tag: chosen by the client, echoed in the answer; events carry 0 |
//! | 16 | length − 16 | body |
//!
//! # What a hostile muxer or client could do here
//!
//! Announce a huge packet (refused before anything is allocated, by [`Limits`]), a packet shorter than its header
//! (refused), nest or multiply a property list (counted by [`crate::frame`] first), or name a record by a path: a record
//! id is text that is compared, and whoever keeps files must not use it as a file name.

mod binary;
mod plists;

use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::frame::{FrameError, Limits, read_body};

/// Length of the header.
pub const HEADER: usize = 16;

/// The header of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Length of the whole packet in bytes.
    pub length: u32,
    /// 0 binary, 1 plist.
    pub version: u32,
    /// What kind of message.
    pub message: u32,
    /// Chosen by the client, echoed in the answer.
    pub tag: u32,
}

impl Header {
    /// Reads the sixteen bytes.
    pub fn decode(bytes: [u8; HEADER]) -> Self {
        let [length, version, message, tag] = [0, 4, 8, 12]
            .map(|at| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]));
        Self { length, version, message, tag }
    }

    /// Writes the sixteen bytes.
    pub fn encode(self) -> [u8; HEADER] {
        let mut bytes = [0; HEADER];
        for (place, word) in
            bytes.chunks_exact_mut(4).zip([self.length, self.version, self.message, self.tag])
        {
            place.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }
}

/// One packet as it travels.
#[derive(Clone)]
pub struct Packet {
    /// 0 binary, 1 plist.
    pub version: u32,
    /// What kind of message.
    pub message: u32,
    /// Chosen by the client, echoed in the answer.
    pub tag: u32,
    /// What follows the header.
    pub body: Vec<u8>,
}

/// Bodies may be pair records with private keys in them.
impl std::fmt::Debug for Packet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { version, message, tag, body } = self;
        write!(f, "Packet {{ version: {version}, message: {message}, tag: {tag}, {} bytes }}", body.len())
    }
}

/// The two dialects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Version 0: fixed layouts, and only listening and connecting.
    Binary,
    /// Version 1: everything.
    Plist,
}

/// How a muxer answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultCode {
    /// Done.
    Ok,
    /// It does not know this request.
    BadCommand,
    /// There is no such device, or no such pair record.
    BadDevice,
    /// The device refused the connection.
    ConnectionRefused,
    /// It does not speak this version.
    BadVersion,
    /// Anything else.
    Other(u32),
}

impl ResultCode {
    /// The number on the wire.
    pub fn number(self) -> u32 {
        match self {
            Self::Ok => 0,
            Self::BadCommand => 1,
            Self::BadDevice => 2,
            Self::ConnectionRefused => 3,
            Self::BadVersion => 6,
            Self::Other(number) => number,
        }
    }

    /// From the number on the wire.
    pub fn of(number: u32) -> Self {
        match number {
            0 => Self::Ok,
            1 => Self::BadCommand,
            2 => Self::BadDevice,
            3 => Self::ConnectionRefused,
            6 => Self::BadVersion,
            number => Self::Other(number),
        }
    }
}

/// What a client asks of a muxer.
#[derive(Debug, Clone)]
pub enum Request {
    /// Turn this connection into a stream of events.
    Listen,
    /// Turn this connection into a tunnel to a port of a device.
    Connect {
        /// Which attachment.
        device_id: u32,
        /// The port, in host order; the wire has its two bytes swapped.
        port: u16,
    },
    /// All devices.
    ListDevices,
    /// All clients that listen.
    ListListeners,
    /// The name of this host.
    #[doc(alias = "SystemBUID")]
    ReadBuid,
    /// The pair record of a device.
    ReadPairRecord {
        /// The UDID as announced.
        id: String,
    },
    /// Keep a pair record, byte for byte.
    SavePairRecord {
        /// The UDID as announced.
        id: String,
        /// The record: a property list with private keys in it.
        record: Secret,
        /// Whom to announce as paired.
        device_id: Option<u32>,
    },
    /// Forget a pair record.
    DeletePairRecord {
        /// The UDID as announced.
        id: String,
    },
}

/// How a device is connected to the muxer's machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConnectionType {
    /// By cable.
    Usb,
    /// By network.
    Network,
}

/// One device as a muxer announces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Good for this attachment only.
    pub device_id: u32,
    /// The UDID, with hyphen where it has one.
    pub serial_number: String,
    /// USB product id.
    pub product_id: u16,
    /// Where on the bus.
    pub location_id: u32,
    /// Cable or network.
    pub connection: ConnectionType,
}

/// One client that listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listener {
    /// What the client calls itself.
    pub program: String,
    /// Distinguishes clients of one name.
    pub id: u64,
}

/// What happens while a client listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A device came.
    Attached(Attached),
    /// A device left.
    Detached(u32),
    /// A device was paired.
    Paired(u32),
}

/// How a muxer answers a request.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Done, or refused.
    Result(ResultCode),
    /// To [`Request::ListDevices`].
    Devices(Vec<Attached>),
    /// To [`Request::ListListeners`].
    Listeners(Vec<Listener>),
    /// To [`Request::ReadBuid`].
    Buid(String),
    /// To [`Request::ReadPairRecord`].
    PairRecord(Secret),
}

/// Why a conversation with a muxer failed.
#[derive(Debug, thiserror::Error)]
pub enum MuxerError {
    /// The message itself.
    #[error("the conversation with the USB muxer broke off")]
    Frame(#[from] FrameError),
    /// The muxer said no.
    #[error("the USB muxer refused: {0}")]
    Refused(Refusal),
    /// The muxer said something that is no answer to this.
    #[error("the USB muxer gave an answer that makes no sense: {0}")]
    Nonsense(&'static str),
}

/// A result code in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal(pub ResultCode);

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            ResultCode::Ok => f.write_str("no reason given"),
            ResultCode::BadCommand => f.write_str("it does not know this request"),
            ResultCode::BadDevice => f.write_str("the device or record is not there"),
            ResultCode::ConnectionRefused => f.write_str("the device did not take the connection"),
            ResultCode::BadVersion => f.write_str("it speaks another version"),
            ResultCode::Other(number) => write!(f, "result {number}"),
        }
    }
}

impl Explain for MuxerError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(_) => "muxer/broken-off",
            Self::Refused(Refusal(ResultCode::BadDevice)) => "muxer/no-such-device",
            Self::Refused(Refusal(ResultCode::ConnectionRefused)) => "muxer/refused",
            Self::Refused(Refusal(
                ResultCode::Ok | ResultCode::BadCommand | ResultCode::BadVersion | ResultCode::Other(_),
            )) => "muxer/another-dialect",
            Self::Nonsense(_) => "muxer/nonsense",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(_) => {
                "start the service that speaks to iPhones again (usbmuxd, Apple Devices), then start again"
            }
            Self::Refused(Refusal(ResultCode::BadDevice)) => "plug the device in again, then start again",
            Self::Refused(Refusal(ResultCode::ConnectionRefused)) => {
                "wait until the device has finished starting, then start again"
            }
            Self::Refused(Refusal(
                ResultCode::Ok | ResultCode::BadCommand | ResultCode::BadVersion | ResultCode::Other(_),
            ))
            | Self::Nonsense(_) => "update the service that speaks to iPhones (usbmuxd, Apple Devices)",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Refused(Refusal(ResultCode::BadDevice)) => Some("the device restarted or was unplugged"),
            Self::Refused(Refusal(ResultCode::ConnectionRefused)) => Some("the device is still starting"),
            Self::Frame(_)
            | Self::Nonsense(_)
            | Self::Refused(Refusal(
                ResultCode::Ok | ResultCode::BadCommand | ResultCode::BadVersion | ResultCode::Other(_),
            )) => None,
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

/// Why a packet is no request; says which result to answer it with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotARequest(pub ResultCode);

impl Request {
    /// Reads what a client sent.
    ///
    /// # Errors
    /// Which result to answer: [`ResultCode::BadVersion`] or [`ResultCode::BadCommand`].
    pub fn decode(packet: &Packet, limits: &Limits) -> Result<(Protocol, Self), NotARequest> {
        match packet.version {
            0 => binary::request(packet).map(|request| (Protocol::Binary, request)),
            1 => plists::request(packet, limits).map(|request| (Protocol::Plist, request)),
            _ => Err(NotARequest(ResultCode::BadVersion)),
        }
    }

    /// As a packet of the plist protocol. `program` is the name that this client gives itself.
    pub fn encode(&self, tag: u32, program: &str) -> Packet {
        plists::from_request(self, tag, program)
    }
}

impl Reply {
    /// As a packet. In the binary protocol everything but a result is [`ResultCode::BadCommand`].
    pub fn encode(&self, protocol: Protocol, tag: u32) -> Packet {
        match protocol {
            Protocol::Binary => binary::from_reply(self, tag),
            Protocol::Plist => plists::from_reply(self, tag),
        }
    }

    /// Reads what a muxer answered.
    ///
    /// # Errors
    /// [`MuxerError::Frame`] or [`MuxerError::Nonsense`].
    pub fn decode(packet: &Packet, limits: &Limits) -> Result<Self, MuxerError> {
        match packet.version {
            0 => binary::reply(packet),
            _ => plists::reply(packet, limits),
        }
    }
}

impl Event {
    /// As a packet.
    pub fn encode(&self, protocol: Protocol) -> Packet {
        match protocol {
            Protocol::Binary => binary::from_event(self),
            Protocol::Plist => plists::from_event(self),
        }
    }

    /// Reads what a muxer announced. `None` for kinds of events that this version does not know.
    ///
    /// # Errors
    /// [`MuxerError::Frame`] or [`MuxerError::Nonsense`].
    pub fn decode(packet: &Packet, limits: &Limits) -> Result<Option<Self>, MuxerError> {
        match packet.version {
            0 => binary::event(packet),
            _ => plists::event(packet, limits),
        }
    }
}

/// Reads one packet; its length is checked before anything is allocated.
///
/// # Errors
/// [`FrameError::Closed`] between packets, [`FrameError::Truncated`] inside one, [`FrameError::TooLong`], and
/// [`FrameError::NotAPlist`] for a length that is shorter than the header.
pub async fn read_packet(
    stream: &mut (impl AsyncRead + Unpin),
    limits: &Limits,
) -> Result<Packet, FrameError> {
    let mut header = [0_u8; HEADER];
    let mut filled = 0;
    while let Some(rest) = header.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match stream.read(rest).await.map_err(FrameError::Io)? {
            0 if filled == 0 => return Err(FrameError::Closed),
            0 => return Err(FrameError::Truncated),
            count => filled += count,
        }
    }
    let Header { length, version, message, tag } = Header::decode(header);
    let body = (length as usize)
        .checked_sub(HEADER)
        .ok_or(FrameError::NotAPlist("a packet is shorter than its header"))?;
    if body > limits.bytes {
        return Err(FrameError::TooLong { announced: length.into(), limit: limits.bytes as u64 });
    }
    let body = read_body(stream, body).await?;
    Ok(Packet { version, message, tag, body })
}

/// Writes one packet and flushes it.
///
/// # Errors
/// [`FrameError::TooLong`] when its length does not fit into four bytes; [`FrameError::Io`].
pub async fn write_packet(stream: &mut (impl AsyncWrite + Unpin), packet: &Packet) -> Result<(), FrameError> {
    let length = packet.body.len() + HEADER;
    let length = u32::try_from(length)
        .map_err(|_| FrameError::TooLong { announced: length as u64, limit: u32::MAX.into() })?;
    let header = Header { length, version: packet.version, message: packet.message, tag: packet.tag };
    let mut bytes = Vec::with_capacity(length as usize);
    bytes.extend_from_slice(&header.encode());
    bytes.extend_from_slice(&packet.body);
    stream.write_all(&bytes).await.map_err(FrameError::Io)?;
    stream.flush().await.map_err(FrameError::Io)
}

/// Sends a request and reads the answer to it. A refusal is an error.
///
/// # Errors
/// [`MuxerError`]; the waiting has no limit of its own.
pub async fn ask(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    request: &Request,
    tag: u32,
    program: &str,
) -> Result<Reply, MuxerError> {
    write_packet(stream, &request.encode(tag, program)).await?;
    let packet = read_packet(stream, &Limits::TALK).await?;
    if packet.tag != tag {
        return Err(MuxerError::Nonsense("it answers another request"));
    }
    match Reply::decode(&packet, &Limits::TALK)? {
        Reply::Result(code) if code != ResultCode::Ok => Err(MuxerError::Refused(Refusal(code))),
        reply => Ok(reply),
    }
}

#[cfg(test)]
mod tests;
