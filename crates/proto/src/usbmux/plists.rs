//! The plist protocol, version 1: every body is one property list with a `MessageType`.

use plist::{Dictionary, Value};
use rightful_core::secret::Secret;

use super::{
    Attached, ConnectionType, Event, Listener, MuxerError, NotARequest, Packet, Reply, Request, ResultCode,
    binary,
};
use crate::frame::{FrameError, Limits, dictionary, plist_bounded, xml};

/// The message number of every packet of this protocol.
const PLIST: u32 = 8;
/// What clients of today say they were built against.
const LIBRARY_VERSION: i64 = 3;
/// USB high speed, in bits per second: what muxers announce for a cable.
const CABLE_SPEED: i64 = 480_000_000;

fn packet(tag: u32, values: Dictionary) -> Packet {
    // Only UIDs cannot be written as XML, and no message here has one.
    let body = xml(&Value::Dictionary(values)).unwrap_or_default();
    Packet { version: 1, message: PLIST, tag, body }
}

fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dictionary {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn body(packet: &Packet, limits: &Limits) -> Result<Dictionary, FrameError> {
    dictionary(plist_bounded(&packet.body, limits)?)
}

fn text<'a>(values: &'a Dictionary, key: &str) -> Option<&'a str> {
    values.get(key)?.as_string()
}

fn number<T: TryFrom<u64>>(values: &Dictionary, key: &str) -> Option<T> {
    T::try_from(values.get(key)?.as_unsigned_integer()?).ok()
}

fn data(values: &Dictionary, key: &str) -> Option<Vec<u8>> {
    values.get(key)?.as_data().map(<[u8]>::to_vec)
}

pub(super) fn request(packet: &Packet, limits: &Limits) -> Result<Request, NotARequest> {
    let bad = NotARequest(ResultCode::BadCommand);
    if packet.message != PLIST {
        return Err(bad);
    }
    let values = body(packet, limits).map_err(|_| bad)?;
    let record = || text(&values, "PairRecordID").map(str::to_owned).ok_or(bad);
    match text(&values, "MessageType").ok_or(bad)? {
        "Listen" => Ok(Request::Listen),
        "Connect" => {
            let device_id = number(&values, "DeviceID").ok_or(bad)?;
            // Some clients give the two bytes as a signed number.
            let port = values.get("PortNumber").and_then(Value::as_signed_integer).ok_or(bad)?;
            let port = u16::try_from(port & 0xffff).map_err(|_| bad)?;
            Ok(Request::Connect { device_id, port: port.swap_bytes() })
        }
        "ListDevices" => Ok(Request::ListDevices),
        "ListListeners" => Ok(Request::ListListeners),
        "ReadBUID" => Ok(Request::ReadBuid),
        "ReadPairRecord" => Ok(Request::ReadPairRecord { id: record()? }),
        "SavePairRecord" => Ok(Request::SavePairRecord {
            id: record()?,
            record: Secret::new(data(&values, "PairRecordData").ok_or(bad)?),
            device_id: number(&values, "DeviceID"),
        }),
        "DeletePairRecord" => Ok(Request::DeletePairRecord { id: record()? }),
        _ => Err(bad),
    }
}

pub(super) fn from_request(request: &Request, tag: u32, program: &str) -> Packet {
    let (kind, more) = match request {
        Request::Listen => ("Listen", Dictionary::new()),
        Request::Connect { device_id, port } => {
            ("Connect", dict([("DeviceID", (*device_id).into()), ("PortNumber", port.swap_bytes().into())]))
        }
        Request::ListDevices => ("ListDevices", Dictionary::new()),
        Request::ListListeners => ("ListListeners", Dictionary::new()),
        Request::ReadBuid => ("ReadBUID", Dictionary::new()),
        Request::ReadPairRecord { id } => ("ReadPairRecord", dict([("PairRecordID", id.as_str().into())])),
        Request::SavePairRecord { id, record, device_id } => {
            let mut values = dict([
                ("PairRecordID", id.as_str().into()),
                ("PairRecordData", Value::Data(record.expose().to_vec())),
            ]);
            if let Some(device_id) = device_id {
                values.insert("DeviceID".to_owned(), (*device_id).into());
            }
            ("SavePairRecord", values)
        }
        Request::DeletePairRecord { id } => {
            ("DeletePairRecord", dict([("PairRecordID", id.as_str().into())]))
        }
    };
    let mut values = dict([
        ("MessageType", kind.into()),
        ("ClientVersionString", program.into()),
        ("ProgName", program.into()),
        ("kLibUSBMuxVersion", LIBRARY_VERSION.into()),
    ]);
    values.extend(more);
    packet(tag, values)
}

fn attached_values(device: &Attached) -> Dictionary {
    let connection = match device.connection {
        ConnectionType::Usb => "USB",
        ConnectionType::Network => "Network",
    };
    let properties = dict([
        ("ConnectionSpeed", CABLE_SPEED.into()),
        ("ConnectionType", connection.into()),
        ("DeviceID", device.device_id.into()),
        ("LocationID", device.location_id.into()),
        ("ProductID", device.product_id.into()),
        ("SerialNumber", device.serial_number.as_str().into()),
    ]);
    dict([
        ("MessageType", "Attached".into()),
        ("DeviceID", device.device_id.into()),
        ("Properties", Value::Dictionary(properties)),
    ])
}

fn attached(values: &Dictionary) -> Option<Attached> {
    let properties = values.get("Properties")?.as_dictionary()?;
    Some(Attached {
        device_id: number(values, "DeviceID").or_else(|| number(properties, "DeviceID"))?,
        serial_number: text(properties, "SerialNumber")?.to_owned(),
        // Network devices have neither of the two.
        product_id: number(properties, "ProductID").unwrap_or_default(),
        location_id: number(properties, "LocationID").unwrap_or_default(),
        connection: match text(properties, "ConnectionType") {
            Some("Network") => ConnectionType::Network,
            _ => ConnectionType::Usb,
        },
    })
}

pub(super) fn from_reply(reply: &Reply, tag: u32) -> Packet {
    packet(
        tag,
        match reply {
            Reply::Result(code) => dict([("MessageType", "Result".into()), ("Number", code.number().into())]),
            Reply::Devices(devices) => {
                let devices = devices.iter().map(|device| Value::Dictionary(attached_values(device)));
                dict([("DeviceList", Value::Array(devices.collect()))])
            }
            Reply::Listeners(listeners) => {
                let listeners = listeners.iter().map(|listener| {
                    Value::Dictionary(dict([
                        ("ProgName", listener.program.as_str().into()),
                        ("ID String", format!("{}-{}", listener.id, listener.program).into()),
                        ("ConnType", 0.into()),
                    ]))
                });
                dict([("ListenerList", Value::Array(listeners.collect()))])
            }
            Reply::Buid(buid) => dict([("BUID", buid.as_str().into())]),
            Reply::PairRecord(record) => dict([("PairRecordData", Value::Data(record.expose().to_vec()))]),
        },
    )
}

pub(super) fn reply(packet: &Packet, limits: &Limits) -> Result<Reply, MuxerError> {
    if packet.message == binary::RESULT {
        return binary::reply(packet);
    }
    let values = body(packet, limits)?;
    if let Some(code) = number(&values, "Number") {
        return Ok(Reply::Result(ResultCode::of(code)));
    }
    if let Some(devices) = values.get("DeviceList").and_then(Value::as_array) {
        // Entries of a kind that this version does not know are none of its devices.
        let known = devices.iter().filter_map(Value::as_dictionary).filter_map(attached);
        return Ok(Reply::Devices(known.collect()));
    }
    if let Some(listeners) = values.get("ListenerList").and_then(Value::as_array) {
        let known = listeners.iter().filter_map(Value::as_dictionary).map(|listener| Listener {
            program: text(listener, "ProgName").unwrap_or_default().to_owned(),
            id: text(listener, "ID String")
                .and_then(|id| id.split('-').next()?.parse().ok())
                .unwrap_or_default(),
        });
        return Ok(Reply::Listeners(known.collect()));
    }
    if let Some(buid) = text(&values, "BUID") {
        return Ok(Reply::Buid(buid.to_owned()));
    }
    if let Some(record) = data(&values, "PairRecordData") {
        return Ok(Reply::PairRecord(Secret::new(record)));
    }
    Err(MuxerError::Nonsense("it is none of the known answers"))
}

pub(super) fn from_event(event: &Event) -> Packet {
    packet(
        0,
        match event {
            Event::Attached(device) => attached_values(device),
            Event::Detached(device_id) => {
                dict([("MessageType", "Detached".into()), ("DeviceID", (*device_id).into())])
            }
            Event::Paired(device_id) => {
                dict([("MessageType", "Paired".into()), ("DeviceID", (*device_id).into())])
            }
        },
    )
}

pub(super) fn event(packet: &Packet, limits: &Limits) -> Result<Option<Event>, MuxerError> {
    let values = body(packet, limits)?;
    let device_id = || number(&values, "DeviceID").ok_or(MuxerError::Nonsense("an event names no device"));
    Ok(match text(&values, "MessageType") {
        Some("Attached") => Some(Event::Attached(
            attached(&values).ok_or(MuxerError::Nonsense("an attachment cannot be read"))?,
        )),
        Some("Detached") => Some(Event::Detached(device_id()?)),
        Some("Paired") => Some(Event::Paired(device_id()?)),
        _ => None,
    })
}
