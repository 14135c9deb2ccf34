//! One client of the mux daemon, from its first request until it closes or its connection has become a tunnel.

use rightful_core::secret::Secret;
use rightful_proto::frame::{FrameError, Limits, plist_bounded};
use rightful_proto::usbmux::{
    Event, Listener, NotARequest, Packet, Protocol, Reply, Request, ResultCode, read_packet, write_packet,
};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite};
use tokio::sync::broadcast;

use super::{LONGEST_RECORD, MOST_RECORDS, Shared};
use crate::phone::{Direction, Door, Phone, ports};

/// What a client may send in one message: a pair record is the longest.
const LIMITS: Limits = Limits { bytes: 2 << 20, ..Limits::TALK };

pub(super) async fn serve(
    shared: &Shared,
    connection: u64,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
    let mut stream = stream;
    let client = Client { shared, connection };
    while let Ok(packet) = read_packet(&mut stream, &LIMITS).await {
        let (protocol, request) = match Request::decode(&packet, &LIMITS) {
            Ok(request) => request,
            Err(NotARequest(code)) => {
                let protocol = if packet.version == 1 { Protocol::Plist } else { Protocol::Binary };
                client.log(None, Direction::FromPhone, format!("Result {}", code.number()));
                if client.answer(&mut stream, Reply::Result(code), protocol, packet.tag).await.is_err() {
                    return;
                }
                continue;
            }
        };
        let reply = match request {
            Request::Listen => {
                client.log(None, Direction::ToPhone, "Listen");
                client.listen(stream, protocol, packet.tag).await;
                return;
            }
            Request::Connect { device_id, port } => match client.find(device_id, port) {
                Ok(phone) => {
                    let ok = Reply::Result(ResultCode::Ok);
                    if client.answer(&mut stream, ok, protocol, packet.tag).await.is_ok() {
                        ports::serve(phone, connection, port, stream).await;
                    }
                    return;
                }
                Err(code) => Reply::Result(code),
            },
            Request::ListDevices => client.devices(),
            Request::ListListeners => client.listeners(),
            Request::ReadBuid => {
                client.log(None, Direction::ToPhone, "ReadBUID");
                Reply::Buid(shared.buid.clone())
            }
            Request::ReadPairRecord { id } => client.read_record(&id),
            Request::SavePairRecord { id, record, device_id } => client.save_record(id, record, device_id),
            Request::DeletePairRecord { id } => client.delete_record(&id),
        };
        if client.answer(&mut stream, reply, protocol, packet.tag).await.is_err() {
            return;
        }
    }
}

struct Client<'a> {
    shared: &'a Shared,
    connection: u64,
}

impl Client<'_> {
    /// Logs to one phone, or where a message is about none, to all.
    fn log(&self, phone: Option<&Phone>, direction: Direction, words: impl Into<String>) {
        let words = words.into();
        match phone {
            Some(phone) => phone.log_on(self.connection, Door::Usbmux, direction, words),
            None => self
                .shared
                .phones
                .iter()
                .for_each(|phone| phone.log_on(self.connection, Door::Usbmux, direction, words.clone())),
        }
    }

    async fn answer(
        &self,
        stream: &mut (impl AsyncWrite + Unpin),
        reply: Reply,
        protocol: Protocol,
        tag: u32,
    ) -> Result<(), FrameError> {
        write_packet(stream, &reply.encode(protocol, tag)).await
    }

    fn phone_of_record(&self, id: &str) -> Option<&Phone> {
        self.shared.phones.iter().find(|phone| phone.udid().as_str() == id)
    }

    /// The phone that a connection goes to, or why it does not.
    fn find(&self, device_id: u32, port: u16) -> Result<Phone, ResultCode> {
        let index = self.shared.table().attached.get(&device_id).map(|seen| seen.phone);
        let Some(phone) = index.and_then(|index| self.shared.phones.get(index)) else {
            self.log(None, Direction::ToPhone, format!("Connect {port}"));
            self.log(None, Direction::FromPhone, "Result 2");
            return Err(ResultCode::BadDevice);
        };
        let name = ports::name(phone, port).map(|name| format!(" {name}")).unwrap_or_default();
        self.log(Some(phone), Direction::ToPhone, format!("Connect {port}{name}"));
        if ports::accepts(phone, port) {
            Ok(phone.clone())
        } else {
            self.log(Some(phone), Direction::FromPhone, "Result 3");
            Err(ResultCode::ConnectionRefused)
        }
    }

    fn devices(&self) -> Reply {
        self.log(None, Direction::ToPhone, "ListDevices");
        Reply::Devices(self.shared.table().attached.values().map(|seen| seen.device.clone()).collect())
    }

    fn listeners(&self) -> Reply {
        self.log(None, Direction::ToPhone, "ListListeners");
        let listeners = self.shared.table().listeners.iter().copied().collect::<Vec<u64>>();
        let named = |id| Listener { program: format!("client of connection {id}"), id };
        Reply::Listeners(listeners.into_iter().map(named).collect())
    }

    fn read_record(&self, id: &str) -> Reply {
        let phone = self.phone_of_record(id);
        self.log(phone, Direction::ToPhone, "ReadPairRecord");
        match self.shared.table().records.get(id).cloned() {
            Some(record) => Reply::PairRecord(record),
            None => {
                self.log(phone, Direction::FromPhone, "Result 2");
                Reply::Result(ResultCode::BadDevice)
            }
        }
    }

    fn save_record(&self, id: String, record: Secret, device_id: Option<u32>) -> Reply {
        let phone = self.phone_of_record(&id);
        let with = if device_id.is_some() { " with DeviceID" } else { "" };
        self.log(phone, Direction::ToPhone, format!("SavePairRecord{with}"));
        if let Some(keys) = keys_of(&record) {
            self.log(phone, Direction::Event, format!("record keys: {keys}"));
        }
        let mut table = self.shared.table();
        let room = table.records.len() < MOST_RECORDS || table.records.contains_key(&id);
        if !room || id.is_empty() || id.len() > 64 || record.expose().len() > LONGEST_RECORD {
            return Reply::Result(ResultCode::BadCommand);
        }
        table.records.insert(id, record);
        if let Some(device_id) = device_id.filter(|device_id| table.attached.contains_key(device_id)) {
            self.shared.tell(Event::Paired(device_id));
        }
        Reply::Result(ResultCode::Ok)
    }

    fn delete_record(&self, id: &str) -> Reply {
        let phone = self.phone_of_record(id);
        self.log(phone, Direction::ToPhone, "DeletePairRecord");
        match self.shared.table().records.remove(id) {
            Some(_) => Reply::Result(ResultCode::Ok),
            None => {
                self.log(phone, Direction::FromPhone, "Result 2");
                Reply::Result(ResultCode::BadDevice)
            }
        }
    }

    /// Tells the client of every arrival and departure until it closes.
    async fn listen(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin, protocol: Protocol, tag: u32) {
        // Both under one lock: nothing is told twice, and nothing is missed.
        let (mut events, present) = {
            let mut table = self.shared.table();
            table.listeners.insert(self.connection);
            let present: Vec<_> = table.attached.values().map(|seen| seen.device.clone()).collect();
            (self.shared.events.subscribe(), present)
        };
        let _listed = Listed(self);
        let ok = Reply::Result(ResultCode::Ok);
        if self.answer(&mut stream, ok, protocol, tag).await.is_err() {
            return;
        }
        for device in present {
            if self.tell(&mut stream, protocol, &Event::Attached(device)).await.is_err() {
                return;
            }
        }
        let mut ignored = [0_u8; 256];
        loop {
            // A listening client says nothing more; that it reads zero bytes means that it has closed.
            let event = tokio::select! {
                event = events.recv() => event,
                read = stream.read(&mut ignored) => match read {
                    Ok(0) | Err(_) => return,
                    Ok(_) => continue,
                },
            };
            match event {
                Ok(event) => {
                    if self.tell(&mut stream, protocol, &event).await.is_err() {
                        return;
                    }
                }
                Err(broadcast::error::RecvError::Lagged(_) | broadcast::error::RecvError::Closed) => return,
            }
        }
    }

    async fn tell(
        &self,
        stream: &mut (impl AsyncWrite + Unpin),
        protocol: Protocol,
        event: &Event,
    ) -> Result<(), FrameError> {
        let (serial, words) = match event {
            Event::Attached(device) => (Some(device.serial_number.as_str()), "Attached"),
            Event::Detached(_) => (None, "Detached"),
            Event::Paired(_) => (None, "Paired"),
        };
        let phone = serial.and_then(|serial| self.phone_of_record(serial));
        self.log(phone, Direction::FromPhone, words);
        let packet: Packet = event.encode(protocol);
        write_packet(stream, &packet).await
    }
}

/// Takes a client off the list of those that listen, however its connection ends.
struct Listed<'a>(&'a Client<'a>);

impl Drop for Listed<'_> {
    fn drop(&mut self) {
        self.0.shared.table().listeners.remove(&self.0.connection);
    }
}

/// The names of a record's keys, for the log.
fn keys_of(record: &Secret) -> Option<String> {
    let record = plist_bounded(record.expose(), &LIMITS).ok()?.into_dictionary()?;
    let mut keys: Vec<String> = record.keys().take(32).map(|key| key.chars().take(64).collect()).collect();
    keys.sort();
    Some(keys.join(", "))
}
