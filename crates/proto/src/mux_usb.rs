//! usbmux on the cable: packets between the muxer and a phone, over one bulk endpoint each way. All numbers big endian.
//!
//! | offset | version 1 | version 2 |
//! |---|---|---|
//! | 0 | protocol u32 | protocol u32 |
//! | 4 | length u32, header included | the same |
//! | 8 | payload | magic `FEEDFACE` |
//! | 12 | | number of this packet u16, number of the last one received u16 |
//! | 16 | | payload |
//!
//! VERSION (0) always has the short header: major u32, minor u32, padding u32. SETUP (2) is one byte, 7. CONTROL (1) comes
//! from the phone: a kind (3 error, 5 warning, 7 info) and text. TCP (6) begins with a TCP header whose checksum is not
//! used and whose window counts 256 bytes:
//!
//! | offset | field |
//! |---|---|
//! | 0, 2 | source port, destination port |
//! | 4, 8 | sequence number, acknowledgement |
//! | 12 | `50`: a header of 20 bytes |
//! | 13 | flags: 1 FIN, 2 SYN, 4 RST, 10 ACK |
//! | 14 | window, in units of 256 bytes |
//! | 16, 18 | checksum and urgent pointer, 0 |
//!
//! A packet is one transfer; a length that is a multiple of 512 ends with a zero-length packet.
//!
//! # What a hostile device could do here
//! Announce any length, protocol or header length: a packet is at most 64 KiB and at least its header, everything else is
//! an error before a byte of the payload is looked at.

/// The longest packet that either side puts together from parts.
pub const PACKET_LIMIT: usize = 65_536;

/// The header of a TCP packet.
pub const TCP_HEADER: usize = 20;

/// The header of version 2.
pub const LONG_HEADER: usize = 16;

/// The header of version 1, and of VERSION packets always.
pub const SHORT_HEADER: usize = 8;

const MAGIC: u32 = 0xFEED_FACE;

/// Which of the two headers is spoken, as agreed by VERSION.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// The short header.
    V1,
    /// The long header.
    V2,
}

/// What a packet carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Agreement on the dialect.
    Version,
    /// Words of the phone.
    Control,
    /// The beginning of version 2.
    Setup,
    /// A part of a connection.
    Tcp,
}

/// The numbers in a long header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbers {
    /// Of this packet.
    #[doc(alias = "tx_seq")]
    pub this: u16,
    /// Of the last packet that arrived from the other side.
    #[doc(alias = "rx_seq")]
    pub last_received: u16,
}

/// Why bytes are no packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MuxUsbError {
    /// Longer than any packet may be, or shorter than its header.
    #[error("a usbmux packet of {0} bytes")]
    BadLength(u64),
    /// Not one of the four.
    #[error("usbmux protocol {0} is not known")]
    UnknownProtocol(u32),
    /// The long header is not one.
    #[error("a usbmux packet without its magic number")]
    BadMagic,
    /// The TCP header is not 20 bytes long.
    #[error("a usbmux TCP header that is not one")]
    BadTcpHeader,
}

/// One packet, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packet<'a> {
    /// What it carries.
    pub protocol: Protocol,
    /// The numbers of a long header.
    pub numbers: Option<Numbers>,
    /// What follows the header.
    pub payload: &'a [u8],
}

/// Flags of a TCP header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flags(pub u8);

impl Flags {
    /// Opens a connection.
    pub const SYN: Self = Self(0x02);
    /// Ends or refuses one.
    pub const RST: Self = Self(0x04);
    /// Acknowledges.
    pub const ACK: Self = Self(0x10);
    /// Accepts a connection.
    pub const SYN_ACK: Self = Self(0x12);
    /// Refuses a connection that never was.
    pub const RST_ACK: Self = Self(0x14);

    /// Whether all of these are set.
    pub fn has(self, flags: Self) -> bool {
        self.0 & flags.0 == flags.0
    }
}

/// A TCP header without what usbmux does not use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tcp {
    /// Port of the sender.
    #[doc(alias = "sport")]
    pub source: u16,
    /// Port of the receiver.
    #[doc(alias = "dport")]
    pub destination: u16,
    /// Number of the first byte that follows.
    pub sequence: u32,
    /// Number of the next byte that the sender expects.
    pub acknowledgement: u32,
    /// What it is for.
    pub flags: Flags,
    /// How many bytes the sender can take, rounded down to 256; at most 16,776,960.
    pub window: u32,
}

impl Protocol {
    fn from_number(number: u32) -> Result<Self, MuxUsbError> {
        match number {
            0 => Ok(Self::Version),
            1 => Ok(Self::Control),
            2 => Ok(Self::Setup),
            6 => Ok(Self::Tcp),
            _ => Err(MuxUsbError::UnknownProtocol(number)),
        }
    }

    fn number(self) -> u32 {
        match self {
            Self::Version => 0,
            Self::Control => 1,
            Self::Setup => 2,
            Self::Tcp => 6,
        }
    }
}

/// The length of the packet that these bytes begin, header included; `None` until eight of them are there.
pub fn packet_length(bytes: &[u8]) -> Result<Option<usize>, MuxUsbError> {
    let Some(announced) = bytes.get(4..8).and_then(|part| part.try_into().ok()).map(u32::from_be_bytes)
    else {
        return Ok(None);
    };
    match usize::try_from(announced) {
        Ok(length @ SHORT_HEADER..=PACKET_LIMIT) => Ok(Some(length)),
        _ => Err(MuxUsbError::BadLength(u64::from(announced))),
    }
}

impl<'a> Packet<'a> {
    /// Takes apart exactly one packet.
    pub fn parse(bytes: &'a [u8], dialect: Dialect) -> Result<Self, MuxUsbError> {
        let bad_length = || MuxUsbError::BadLength(bytes.len() as u64);
        if packet_length(bytes)? != Some(bytes.len()) {
            return Err(bad_length());
        }
        let (head, rest) = bytes.split_first_chunk::<4>().ok_or_else(bad_length)?;
        let protocol = Protocol::from_number(u32::from_be_bytes(*head))?;
        let rest = rest.get(4..).ok_or_else(bad_length)?;
        if protocol == Protocol::Version || dialect == Dialect::V1 {
            return Ok(Self { protocol, numbers: None, payload: rest });
        }
        let (magic, rest) = rest.split_first_chunk::<4>().ok_or_else(bad_length)?;
        if u32::from_be_bytes(*magic) != MAGIC {
            return Err(MuxUsbError::BadMagic);
        }
        let (this, rest) = rest.split_first_chunk::<2>().ok_or_else(bad_length)?;
        let (last_received, payload) = rest.split_first_chunk::<2>().ok_or_else(bad_length)?;
        let numbers =
            Numbers { this: u16::from_be_bytes(*this), last_received: u16::from_be_bytes(*last_received) };
        Ok(Self { protocol, numbers: Some(numbers), payload })
    }

    /// The packet as bytes: with the long header where it has numbers, with the short one otherwise.
    pub fn encode(&self) -> Vec<u8> {
        let header = if self.numbers.is_some() { LONG_HEADER } else { SHORT_HEADER };
        let length = header + self.payload.len();
        let mut bytes = Vec::with_capacity(length);
        bytes.extend_from_slice(&self.protocol.number().to_be_bytes());
        bytes.extend_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
        if let Some(numbers) = self.numbers {
            bytes.extend_from_slice(&MAGIC.to_be_bytes());
            bytes.extend_from_slice(&numbers.this.to_be_bytes());
            bytes.extend_from_slice(&numbers.last_received.to_be_bytes());
        }
        bytes.extend_from_slice(self.payload);
        bytes
    }
}

/// The payload of a VERSION packet.
pub fn version_payload(major: u32, minor: u32) -> [u8; 12] {
    let mut bytes = [0; 12];
    bytes[..4].copy_from_slice(&major.to_be_bytes());
    bytes[4..8].copy_from_slice(&minor.to_be_bytes());
    bytes
}

/// Major and minor version out of the payload of a VERSION packet.
pub fn parse_version(payload: &[u8]) -> Result<(u32, u32), MuxUsbError> {
    let (major, rest) =
        payload.split_first_chunk::<4>().ok_or(MuxUsbError::BadLength(payload.len() as u64))?;
    let (minor, _) = rest.split_first_chunk::<4>().ok_or(MuxUsbError::BadLength(payload.len() as u64))?;
    Ok((u32::from_be_bytes(*major), u32::from_be_bytes(*minor)))
}

impl Tcp {
    /// Takes the header off a TCP payload.
    pub fn parse(payload: &[u8]) -> Result<(Self, &[u8]), MuxUsbError> {
        let (header, data) = payload.split_first_chunk::<TCP_HEADER>().ok_or(MuxUsbError::BadTcpHeader)?;
        let [s0, s1, d0, d1, q0, q1, q2, q3, a0, a1, a2, a3, offset, flags, w0, w1, _, _, _, _] = *header;
        if offset >> 4 != 5 {
            return Err(MuxUsbError::BadTcpHeader);
        }
        let tcp = Self {
            source: u16::from_be_bytes([s0, s1]),
            destination: u16::from_be_bytes([d0, d1]),
            sequence: u32::from_be_bytes([q0, q1, q2, q3]),
            acknowledgement: u32::from_be_bytes([a0, a1, a2, a3]),
            flags: Flags(flags),
            window: u32::from(u16::from_be_bytes([w0, w1])) << 8,
        };
        Ok((tcp, data))
    }

    /// The header and the data as a TCP payload.
    pub fn encode(&self, data: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(TCP_HEADER + data.len());
        bytes.extend_from_slice(&self.source.to_be_bytes());
        bytes.extend_from_slice(&self.destination.to_be_bytes());
        bytes.extend_from_slice(&self.sequence.to_be_bytes());
        bytes.extend_from_slice(&self.acknowledgement.to_be_bytes());
        bytes.extend_from_slice(&[0x50, self.flags.0]);
        bytes.extend_from_slice(&u16::try_from(self.window >> 8).unwrap_or(u16::MAX).to_be_bytes());
        bytes.extend_from_slice(&[0; 4]);
        bytes.extend_from_slice(data);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_packet_of_every_muxer() {
        let hello = Packet { protocol: Protocol::Version, numbers: None, payload: &version_payload(2, 0) };
        let bytes = hello.encode();
        assert_eq!(bytes, [0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(Packet::parse(&bytes, Dialect::V2), Ok(hello), "its header is short in both dialects");
        assert_eq!(parse_version(hello.payload), Ok((2, 0)));
        assert_eq!(parse_version(&[0, 0, 0, 2]), Err(MuxUsbError::BadLength(4)));
    }

    #[test]
    fn a_connection_is_opened_by_these_bytes() {
        let syn = Tcp {
            source: 1,
            destination: 62078,
            sequence: 0,
            acknowledgement: 0,
            flags: Flags::SYN,
            window: 131_072,
        };
        let payload = syn.encode(&[]);
        let numbers = Numbers { this: 1, last_received: 0xFFFF };
        let bytes = Packet { protocol: Protocol::Tcp, numbers: Some(numbers), payload: &payload }.encode();
        #[rustfmt::skip]
        assert_eq!(bytes, [
            0, 0, 0, 6, 0, 0, 0, 36, 0xFE, 0xED, 0xFA, 0xCE, 0, 1, 0xFF, 0xFF,
            0, 1, 0xF2, 0x7E, 0, 0, 0, 0, 0, 0, 0, 0, 0x50, 2, 2, 0, 0, 0, 0, 0,
        ]);
        let packet = Packet::parse(&bytes, Dialect::V2).expect("a packet");
        assert_eq!(packet.numbers, Some(numbers));
        assert_eq!(Tcp::parse(packet.payload), Ok((syn, [].as_slice())));
    }

    #[test]
    fn packets_that_cannot_be() {
        let error = |bytes: &[u8]| Packet::parse(bytes, Dialect::V2).expect_err("no packet");
        assert_eq!(packet_length(&[0; 7]), Ok(None));
        assert_eq!(packet_length(&[0; 8]), Err(MuxUsbError::BadLength(0)));
        assert_eq!(packet_length(&[0, 0, 0, 6, 0, 1, 0, 1]), Err(MuxUsbError::BadLength(65_537)));
        assert_eq!(error(&[0, 0, 0, 6, 0, 0, 0, 9]), MuxUsbError::BadLength(8));
        assert_eq!(error(&[0, 0, 0, 6, 0, 0, 0, 8]), MuxUsbError::BadLength(8));
        assert_eq!(error(&[0, 0, 0, 3, 0, 0, 0, 8]), MuxUsbError::UnknownProtocol(3));
        assert_eq!(error(&[0, 0, 0, 6, 0, 0, 0, 12, 0, 0, 0, 0]), MuxUsbError::BadMagic);
        let mut header = [0; 20];
        header[12] = 0x60;
        assert_eq!(Tcp::parse(&header), Err(MuxUsbError::BadTcpHeader));
        assert_eq!(Tcp::parse(&header[..19]), Err(MuxUsbError::BadTcpHeader));
    }

    proptest! {
        #[test]
        fn what_is_read_writes_itself_again(bytes in proptest::collection::vec(any::<u8>(), 0..64), long: bool) {
            let dialect = if long { Dialect::V2 } else { Dialect::V1 };
            let mut framed = bytes.clone();
            if framed.len() >= 16 {
                let length = framed.len() as u32;
                framed[..4].copy_from_slice(&6_u32.to_be_bytes());
                framed[4..8].copy_from_slice(&length.to_be_bytes());
                framed[8..12].copy_from_slice(&MAGIC.to_be_bytes());
                let packet = Packet::parse(&framed, dialect).expect("a packet");
                prop_assert_eq!(packet.encode(), framed.clone());
            }
            let _ = Packet::parse(&bytes, dialect);
            let _ = Tcp::parse(&bytes);
        }
    }
}
