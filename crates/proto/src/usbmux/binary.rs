//! The binary protocol, version 0: what the oldest clients speak, and what libusbmuxd falls back to.
//!
//! | message | body (little endian unless said otherwise) |
//! |---|---|
//! | 1 result | u32 code |
//! | 2 connect | u32 device id, u16 port (big endian), u16 reserved |
//! | 3 listen | empty |
//! | 4 device add | u32 device id, u16 product id, 256 bytes serial number padded with zeros, u16 padding, u32 location |
//! | 5 device remove | u32 device id |
//! | 6 device paired | u32 device id |

use super::{Attached, ConnectionType, Event, MuxerError, NotARequest, Packet, Reply, Request, ResultCode};

pub(super) const RESULT: u32 = 1;
const CONNECT: u32 = 2;
const LISTEN: u32 = 3;
const ADD: u32 = 4;
const REMOVE: u32 = 5;
const PAIRED: u32 = 6;

const SERIAL: usize = 256;

fn packet(message: u32, tag: u32, body: Vec<u8>) -> Packet {
    Packet { version: 0, message, tag, body }
}

fn word(body: &[u8], at: usize) -> Option<u32> {
    let bytes = body.get(at..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*bytes))
}

pub(super) fn request(packet: &Packet) -> Result<Request, NotARequest> {
    match packet.message {
        LISTEN => Ok(Request::Listen),
        CONNECT => {
            let device_id = word(&packet.body, 0);
            let port = packet.body.get(4..).and_then(|rest| rest.first_chunk::<2>());
            match (device_id, port) {
                (Some(device_id), Some(port)) => {
                    Ok(Request::Connect { device_id, port: u16::from_be_bytes(*port) })
                }
                _ => Err(NotARequest(ResultCode::BadCommand)),
            }
        }
        _ => Err(NotARequest(ResultCode::BadCommand)),
    }
}

pub(super) fn from_reply(reply: &Reply, tag: u32) -> Packet {
    let code = match reply {
        Reply::Result(code) => *code,
        Reply::Devices(_) | Reply::Listeners(_) | Reply::Buid(_) | Reply::PairRecord(_) => {
            ResultCode::BadCommand
        }
    };
    packet(RESULT, tag, code.number().to_le_bytes().to_vec())
}

pub(super) fn reply(packet: &Packet) -> Result<Reply, MuxerError> {
    match (packet.message, word(&packet.body, 0)) {
        (RESULT, Some(code)) => Ok(Reply::Result(ResultCode::of(code))),
        _ => Err(MuxerError::Nonsense("it is no result")),
    }
}

pub(super) fn from_event(event: &Event) -> Packet {
    match event {
        Event::Attached(device) => {
            let mut body = device.device_id.to_le_bytes().to_vec();
            body.extend(device.product_id.to_le_bytes());
            let mut serial: Vec<u8> = device.serial_number.bytes().take(SERIAL - 1).collect();
            serial.resize(SERIAL, 0);
            body.extend(serial);
            body.extend([0, 0]);
            body.extend(device.location_id.to_le_bytes());
            packet(ADD, 0, body)
        }
        Event::Detached(device_id) => packet(REMOVE, 0, device_id.to_le_bytes().to_vec()),
        Event::Paired(device_id) => packet(PAIRED, 0, device_id.to_le_bytes().to_vec()),
    }
}

pub(super) fn event(packet: &Packet) -> Result<Option<Event>, MuxerError> {
    let device_id = || word(&packet.body, 0).ok_or(MuxerError::Nonsense("an event is cut off"));
    Ok(match packet.message {
        ADD => Some(Event::Attached(
            added(&packet.body).ok_or(MuxerError::Nonsense("an attachment cannot be read"))?,
        )),
        REMOVE => Some(Event::Detached(device_id()?)),
        PAIRED => Some(Event::Paired(device_id()?)),
        _ => None,
    })
}

fn added(body: &[u8]) -> Option<Attached> {
    let serial = body.get(6..6 + SERIAL)?;
    let end = serial.iter().position(|byte| *byte == 0)?;
    Some(Attached {
        device_id: word(body, 0)?,
        product_id: u16::from_le_bytes(*body.get(4..)?.first_chunk()?),
        serial_number: std::str::from_utf8(serial.get(..end)?).ok()?.to_owned(),
        location_id: word(body, 8 + SERIAL)?,
        connection: ConnectionType::Usb,
    })
}
