//! Clients of the mux daemon: what they are told of phones that come and go, records, tunnels, and both dialects.

use std::time::Duration;

use plist::Value;
use rightful_core::mode::Mode;
use rightful_proto::frame::Limits;
use rightful_proto::lockdown::{self, PORT};
use rightful_proto::usbmux::{
    MuxerError, Packet, Refusal, Reply, Request, ResultCode, ask, read_packet, write_packet,
};
use tokio::io::{AsyncReadExt as _, DuplexStream};

use super::*;
use crate::phone::spec::PhoneSpec;

fn two() -> (Phone, Phone, Muxer) {
    let (one, other) = (Phone::new(PhoneSpec::iphone_14_pro_max()), Phone::new(PhoneSpec::ipad_pro_11()));
    let muxer = Muxer::new(vec![one.clone(), other.clone()]);
    (one, other, muxer)
}

fn client(muxer: &Muxer) -> DuplexStream {
    let (ours, theirs) = tokio::io::duplex(1 << 16);
    let muxer = muxer.clone();
    tokio::spawn(async move { muxer.serve(theirs).await });
    ours
}

async fn say(muxer: &Muxer, request: Request) -> Result<Reply, MuxerError> {
    ask(&mut client(muxer), &request, 1, "test").await
}

async fn devices(muxer: &Muxer) -> Vec<Attached> {
    match say(muxer, Request::ListDevices).await {
        Ok(Reply::Devices(devices)) => devices,
        other => panic!("no list of devices: {other:?}"),
    }
}

async fn refusal(muxer: &Muxer, request: Request) -> ResultCode {
    match say(muxer, request).await {
        Err(MuxerError::Refused(Refusal(code))) => code,
        other => panic!("not refused: {other:?}"),
    }
}

async fn next(stream: &mut DuplexStream) -> Event {
    let packet = read_packet(stream, &Limits::TALK).await.expect("an event");
    assert_eq!(packet.tag, 0);
    Event::decode(&packet, &Limits::TALK).expect("an event").expect("a known one")
}

#[tokio::test(start_paused = true)]
async fn phones_are_shown_in_the_modes_that_have_a_mux() {
    let (iphone, ipad, muxer) = two();
    let listed = devices(&muxer).await;
    assert_eq!(listed.iter().map(|device| device.device_id).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(listed[0].serial_number, iphone.udid().as_str());
    assert_eq!((listed[0].product_id, listed[1].product_id), (0x12a8, 0x12ab));
    assert_ne!(listed[0].location_id, listed[1].location_id);

    for mode in [Mode::Recovery, Mode::Dfu, Mode::ChargeOnly] {
        iphone.change(|state| {
            state.presence.mode = mode;
            state.presence.address += 2;
        });
        let shown = devices(&muxer).await;
        assert_eq!(shown.len(), 1, "{mode}");
        assert_eq!(shown[0].serial_number, ipad.udid().as_str());
    }
    iphone.change(|state| {
        state.presence.mode = Mode::Restore;
        state.presence.address += 2;
    });
    assert_eq!(devices(&muxer).await.iter().map(|device| device.device_id).collect::<Vec<_>>(), [2, 3]);
}

#[tokio::test(start_paused = true)]
async fn who_listens_is_told_of_every_arrival_and_departure() {
    let (iphone, _, muxer) = two();
    let mut listener = client(&muxer);
    let reply = ask(&mut listener, &Request::Listen, 7, "test").await.expect("listening");
    assert!(matches!(reply, Reply::Result(ResultCode::Ok)));
    assert!(matches!(next(&mut listener).await, Event::Attached(device) if device.device_id == 1));
    assert!(matches!(next(&mut listener).await, Event::Attached(device) if device.device_id == 2));
    let listeners = say(&muxer, Request::ListListeners).await.expect("a list");
    assert!(matches!(&listeners, Reply::Listeners(listeners) if listeners.len() == 1));

    iphone.unplug();
    assert_eq!(next(&mut listener).await, Event::Detached(1));
    iphone.replug();
    assert!(matches!(next(&mut listener).await, Event::Attached(device) if device.device_id == 3));
    iphone.restart_into(Mode::Normal, Duration::ZERO, |_| {});
    assert_eq!(next(&mut listener).await, Event::Detached(3));
    assert!(matches!(next(&mut listener).await, Event::Attached(device) if device.device_id == 4));

    drop(listener);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let listeners = say(&muxer, Request::ListListeners).await.expect("a list");
    assert!(matches!(&listeners, Reply::Listeners(listeners) if listeners.is_empty()));
}

#[tokio::test(start_paused = true)]
async fn records_are_kept_byte_for_byte() {
    let (iphone, _, muxer) = two();
    let id = iphone.udid().as_str().to_owned();
    let read = || Request::ReadPairRecord { id: id.clone() };
    assert_eq!(refusal(&muxer, read()).await, ResultCode::BadDevice);

    let mut listener = client(&muxer);
    ask(&mut listener, &Request::Listen, 1, "test").await.expect("listening");
    let (_, _) = (next(&mut listener).await, next(&mut listener).await);
    let bytes: Vec<u8> = (0..=255).cycle().take(9000).collect();
    let save =
        |device_id| Request::SavePairRecord { id: id.clone(), record: Secret::new(bytes.clone()), device_id };
    say(&muxer, save(None)).await.expect("saved");
    say(&muxer, save(Some(1))).await.expect("saved");
    assert_eq!(next(&mut listener).await, Event::Paired(1));

    let record = say(&muxer, read()).await.expect("there");
    assert!(matches!(record, Reply::PairRecord(record) if record.expose() == bytes));
    let delete = || Request::DeletePairRecord { id: id.clone() };
    say(&muxer, delete()).await.expect("deleted");
    assert_eq!(refusal(&muxer, delete()).await, ResultCode::BadDevice);
    assert_eq!(refusal(&muxer, read()).await, ResultCode::BadDevice);
}

#[tokio::test(start_paused = true)]
async fn one_connection_asks_and_then_becomes_a_tunnel_that_dies_with_the_cable() {
    let (iphone, _, muxer) = two();
    let mut stream = client(&muxer);
    let buid = ask(&mut stream, &Request::ReadBuid, 0, "test").await.expect("a name");
    assert!(matches!(buid, Reply::Buid(buid) if buid.len() == 36));
    let connect = Request::Connect { device_id: 1, port: PORT };
    ask(&mut stream, &connect, 1, "test").await.expect("connected");
    let reply = lockdown::ask(&mut stream, &lockdown::Request::QueryType, "test").await.expect("lockdownd");
    assert_eq!(reply.get("Type").and_then(Value::as_string), Some(lockdown::TYPE));

    iphone.unplug();
    assert_eq!(stream.read(&mut [0]).await.expect("closed"), 0);
    iphone.replug();
    assert_eq!(refusal(&muxer, connect).await, ResultCode::BadDevice);
    let words: Vec<_> = iphone.entries().into_iter().map(|entry| (entry.connection, entry.words)).collect();
    assert!(words.contains(&(1, "ReadBUID".to_owned())), "{words:?}");
    assert!(words.contains(&(1, "Connect 62078".to_owned())), "{words:?}");
    assert!(words.contains(&(1, "QueryType".to_owned())), "{words:?}");
    assert!(words.contains(&(2, "Result 2".to_owned())), "{words:?}");
}

#[tokio::test(start_paused = true)]
async fn closed_ports_and_unknown_devices_are_refused() {
    let (_, _, muxer) = two();
    let connect = |device_id, port| Request::Connect { device_id, port };
    assert_eq!(refusal(&muxer, connect(1, 1)).await, ResultCode::ConnectionRefused);
    assert_eq!(refusal(&muxer, connect(9, PORT)).await, ResultCode::BadDevice);
}

#[tokio::test(start_paused = true)]
async fn other_versions_and_requests_have_their_results() {
    let (_, _, muxer) = two();
    let mut stream = client(&muxer);
    for (version, message, result) in [(9, 8, ResultCode::BadVersion), (1, 8, ResultCode::BadCommand)] {
        let packet = Packet { version, message, tag: 5, body: b"?".to_vec() };
        write_packet(&mut stream, &packet).await.expect("open");
        let packet = read_packet(&mut stream, &Limits::TALK).await.expect("an answer");
        let reply = Reply::decode(&packet, &Limits::TALK).expect("a result");
        assert!(matches!(reply, Reply::Result(code) if code == result), "{reply:?}");
        assert_eq!(packet.tag, 5);
    }
}

#[tokio::test(start_paused = true)]
async fn the_old_dialect_listens_and_connects() {
    let (_, _, muxer) = two();
    let mut listener = client(&muxer);
    let listen = Packet { version: 0, message: 3, tag: 2, body: vec![] };
    write_packet(&mut listener, &listen).await.expect("open");
    let packet = read_packet(&mut listener, &Limits::TALK).await.expect("a result");
    assert_eq!((packet.version, packet.message, packet.body), (0, 1, vec![0; 4]));
    let Event::Attached(device) = next(&mut listener).await else { panic!("an arrival") };

    let mut stream = client(&muxer);
    let mut body = device.device_id.to_le_bytes().to_vec();
    body.extend(PORT.to_be_bytes());
    body.extend([0, 0]);
    write_packet(&mut stream, &Packet { version: 0, message: 2, tag: 3, body }).await.expect("open");
    let packet = read_packet(&mut stream, &Limits::TALK).await.expect("a result");
    assert_eq!(packet.body, vec![0; 4]);
    lockdown::ask(&mut stream, &lockdown::Request::QueryType, "test").await.expect("a tunnel");
}

#[tokio::test]
async fn both_kinds_of_sockets_are_served() {
    let (_, _, muxer) = two();
    let loopback = SocketAddr::from(([127, 0, 0, 1], 0));
    let (address, _task) = muxer.serve_tcp(loopback).await.expect("loopback");
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    let mut stream = socket.connect(address).await.expect("it listens");
    let reply = ask(&mut stream, &Request::ListDevices, 1, "test").await.expect("a list");
    assert!(matches!(reply, Reply::Devices(devices) if devices.len() == 2));

    #[cfg(unix)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("usbmuxd");
        for _ in 0..2 {
            // The second one replaces what the first has left.
            let _task = muxer.serve_unix(&path).await.expect("a socket");
            let mut stream = tokio::net::UnixStream::connect(&path).await.expect("it listens");
            ask(&mut stream, &Request::ReadBuid, 1, "test").await.expect("a name");
        }
        std::fs::write(folder.path().join("file"), b"precious").expect("a file");
        let refused = muxer.serve_unix(&folder.path().join("file")).await.expect_err("no socket");
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
    }
}
