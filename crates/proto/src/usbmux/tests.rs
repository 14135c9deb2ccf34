//! Packets that come back as they went, packets of real muxers, and packets that want to do harm.

use proptest::prelude::*;

use super::*;

fn device() -> Attached {
    Attached {
        device_id: 1,
        serial_number: "63c3d055c4f83e960e5980fa68be0fbf7d4ba74c".to_owned(),
        product_id: 4776,
        location_id: 339_881_984,
        connection: ConnectionType::Usb,
    }
}

fn sample(name: &str) -> Option<Vec<u8>> {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples/appium-fixtures");
    let bytes = std::fs::read(folder.join(name)).ok();
    if bytes.is_none() {
        eprintln!("skipped: samples not present");
    }
    bytes
}

async fn bytes_of(packet: &Packet) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_packet(&mut bytes, packet).await.expect("memory takes everything");
    bytes
}

#[tokio::test]
async fn requests_come_back_as_they_went() {
    let requests = [
        Request::Listen,
        Request::Connect { device_id: 7, port: 62078 },
        Request::ListDevices,
        Request::ListListeners,
        Request::ReadBuid,
        Request::ReadPairRecord { id: "UDID".to_owned() },
        Request::SavePairRecord {
            id: "UDID".to_owned(),
            record: Secret::new(b"keys".to_vec()),
            device_id: Some(7),
        },
        Request::DeletePairRecord { id: "UDID".to_owned() },
    ];
    for request in requests {
        let bytes = bytes_of(&request.encode(3, "test")).await;
        let packet = read_packet(&mut &bytes[..], &Limits::TALK).await.expect("our own");
        assert_eq!(packet.tag, 3);
        let (protocol, read) = Request::decode(&packet, &Limits::TALK).expect("our own");
        assert_eq!(protocol, Protocol::Plist);
        assert_eq!(format!("{read:?}"), format!("{request:?}"));
        if let Request::SavePairRecord { record, .. } = read {
            assert_eq!(record.expose(), b"keys");
        }
    }
}

#[test]
fn the_port_has_its_bytes_swapped() {
    let packet = Request::Connect { device_id: 1, port: 62078 }.encode(1, "test");
    let text = String::from_utf8(packet.body).expect("XML");
    assert!(text.contains("<integer>32498</integer>"), "{text}");
    let mut body = 9_u32.to_le_bytes().to_vec();
    body.extend([0xf2, 0x7e, 0, 0]);
    let packet = Packet { version: 0, message: 2, tag: 1, body };
    let (protocol, request) = Request::decode(&packet, &Limits::TALK).expect("binary");
    assert_eq!(protocol, Protocol::Binary);
    assert!(matches!(request, Request::Connect { device_id: 9, port: 62078 }));
}

#[test]
fn events_come_back_in_both_dialects() {
    for protocol in [Protocol::Binary, Protocol::Plist] {
        for event in [Event::Attached(device()), Event::Detached(4), Event::Paired(5)] {
            let packet = event.encode(protocol);
            assert_eq!(packet.tag, 0);
            assert_eq!(Event::decode(&packet, &Limits::TALK).expect("our own"), Some(event));
        }
    }
    let binary = Event::Attached(device()).encode(Protocol::Binary);
    assert_eq!(binary.body.len(), 268);
}

#[test]
fn what_is_no_request_names_its_result() {
    let packet = |version, message, body: &[u8]| Packet { version, message, tag: 0, body: body.to_vec() };
    let code = |packet: &Packet| Request::decode(packet, &Limits::TALK).expect_err("no request").0;
    assert_eq!(code(&packet(2, 8, b"")), ResultCode::BadVersion);
    assert_eq!(code(&packet(1, 8, b"nothing")), ResultCode::BadCommand);
    assert_eq!(code(&packet(1, 3, b"")), ResultCode::BadCommand);
    assert_eq!(code(&packet(0, 2, b"short")), ResultCode::BadCommand);
}

#[tokio::test]
async fn lengths_are_checked_before_anything_is_allocated() {
    let read = |length: u32| async move {
        let header = Header { length, version: 1, message: 8, tag: 0 }.encode();
        read_packet(&mut &header[..], &Limits::TALK).await.expect_err("not whole").code()
    };
    assert_eq!(read(u32::MAX).await, "wire/too-long");
    assert_eq!(read(15).await, "wire/unreadable");
    assert_eq!(read(17).await, "wire/cut");
}

#[test]
fn a_record_is_not_shown() {
    let reply = Reply::PairRecord(Secret::new(b"-----BEGIN".to_vec()));
    assert_eq!(format!("{reply:?}"), "PairRecord([secret])");
    let packet = reply.encode(Protocol::Plist, 0);
    assert!(!format!("{packet:?}").contains("LS0t"));
}

// Recordings of a real muxer: what we write is the same byte for byte.
#[tokio::test]
async fn recorded_packets_are_read_and_written_alike() {
    let Some(listed) = sample("usbmuxlistdevicemessage.bin") else { return };
    let packet = read_packet(&mut &listed[..], &Limits::TALK).await.expect("a real one");
    let reply = Reply::decode(&packet, &Limits::TALK).expect("a real one");
    assert!(matches!(&reply, Reply::Devices(devices) if *devices == [device()]));
    assert_eq!(bytes_of(&reply.encode(Protocol::Plist, 0)).await, listed);

    let Some(connected) = sample("usbmuxconnectmessage.bin") else { return };
    let ours = Reply::Result(ResultCode::Ok).encode(Protocol::Plist, 1);
    assert_eq!(bytes_of(&ours).await, connected);

    let Some(record) = sample("usbmuxreadpairmessage.bin") else { return };
    let packet = read_packet(&mut &record[..], &Limits::TALK).await.expect("a real one");
    let reply = Reply::decode(&packet, &Limits::TALK).expect("a real one");
    assert!(matches!(reply, Reply::PairRecord(record) if record.expose().starts_with(b"bplist00")));
}

#[test]
fn refusals_are_told_in_words() {
    let refused = |code| MuxerError::Refused(Refusal(code));
    assert_eq!(
        refused(ResultCode::BadDevice).to_string(),
        "the USB muxer refused: the device or record is not there"
    );
    assert_eq!(refused(ResultCode::BadDevice).code(), "muxer/no-such-device");
    assert_eq!(refused(ResultCode::ConnectionRefused).code(), "muxer/refused");
    assert_eq!(refused(ResultCode::Other(9)).code(), "muxer/another-dialect");
    assert_eq!(MuxerError::Nonsense("x").code(), "muxer/nonsense");
    assert_eq!(MuxerError::Frame(FrameError::Closed).code(), "muxer/broken-off");
}

proptest! {
    #[test]
    fn any_packet_is_refused_or_read_but_never_panics(
        version in 0_u32..3,
        message in 0_u32..10,
        body in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let packet = Packet { version, message, tag: 0, body };
        let _ = Request::decode(&packet, &Limits::TALK);
        let _ = Reply::decode(&packet, &Limits::TALK);
        let _ = Event::decode(&packet, &Limits::TALK);
    }
}
