//! The muxer's client against servers that are dead, silent, hostile, or say what they should.

use rightful_proto::usbmux::{Packet, Protocol};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

const UDID: &str = "00008120-001234A61E804F2A";

/// A muxer that treats each connection as told. Ends with the test's runtime.
async fn muxer<F: Future<Output = ()> + Send + 'static>(
    treat: impl Fn(TcpStream) -> F + Send + 'static,
) -> Muxer {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(treat(socket));
        }
    });
    Muxer::new(MuxerAddress::Tcp("127.0.0.1".to_owned(), port))
}

/// One that answers every request with the same bytes and keeps the line open.
async fn saying(bytes: Vec<u8>) -> Muxer {
    muxer(move |mut socket| {
        let bytes = bytes.clone();
        async move {
            read_packet(&mut socket, &Limits::TALK).await.expect("a request");
            socket.write_all(&bytes).await.expect("an answer");
            std::future::pending().await
        }
    })
    .await
}

fn bytes(packets: &[Packet]) -> Vec<u8> {
    let packet = |packet: &Packet| {
        let head = [packet.body.len() as u32 + 16, packet.version, packet.message, packet.tag];
        let head = head.into_iter().flat_map(u32::to_le_bytes);
        head.chain(packet.body.clone()).collect::<Vec<u8>>()
    };
    packets.iter().flat_map(packet).collect()
}

fn plist(body: &str) -> Vec<u8> {
    bytes(&[Packet { version: 1, message: 8, tag: 1, body: format!("<plist>{body}</plist>").into_bytes() }])
}

fn attached(device_id: u32, udid: &str, connection: ConnectionType) -> Attached {
    let serial_number = udid.to_owned();
    Attached { device_id, serial_number, product_id: 0x12A8, location_id: 0, connection }
}

#[tokio::test]
async fn a_socket_that_nobody_serves_is_a_program_that_is_not_running() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let mut dead = vec![MuxerAddress::Tcp("127.0.0.1".to_owned(), port)];
    if cfg!(unix) {
        dead.push(MuxerAddress::Unix(folder.path().join("usbmuxd")));
    }
    for address in dead {
        let error = Muxer::new(address.clone()).devices().await.expect_err("nobody is there");
        assert_eq!(
            error.to_string(),
            format!("the program that connects Apple devices does not answer at {address}")
        );
        assert_eq!(error.code(), "muxer/not-running");
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_muxer_is_given_up() {
    let muxer = muxer(|socket| async move {
        std::future::pending::<()>().await;
        drop(socket);
    })
    .await;
    let udid: Udid = UDID.parse().expect("a UDID");
    for error in [
        muxer.devices().await.expect_err("silence"),
        muxer.watch().await.expect_err("silence"),
        muxer.connect(1, 62078).await.expect_err("silence"),
        muxer.pair_record(&udid).await.expect_err("silence"),
    ] {
        let words = "gave up waiting for an answer of the program that connects Apple devices after 10 s";
        assert_eq!(error.to_string(), words);
        assert_eq!(error.code(), "muxer/silent");
    }
}

#[tokio::test(start_paused = true)]
async fn garbage_is_refused_without_growing_or_hanging() {
    let header = |length: u32| [length, 1, 8, 1].into_iter().flat_map(u32::to_le_bytes).collect::<Vec<u8>>();
    let deep = "<array>".repeat(10_000) + &"</array>".repeat(10_000);
    let answers = [
        (header(u32::MAX), "wire/too-long"),
        (header(0), "wire/unreadable"),
        (header(15), "wire/unreadable"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(), "wire/too-long"),
        (plist(&deep), "wire/too-deep"),
        (plist("<dict><key>DeviceList</key>"), "wire/unreadable"),
    ];
    for (answer, code) in answers {
        let error = saying(answer).await.devices().await.expect_err(code);
        let MuxError::Talk(MuxerError::Frame(error)) = error else { panic!("{error:?} is not {code}") };
        assert_eq!(error.code(), code);
    }
    for nonsense in [plist("<dict/>"), plist("<dict><key>BUID</key><string>x</string></dict>")] {
        let error = saying(nonsense).await.devices().await.expect_err("no list");
        assert_eq!(error.code(), "muxer/nonsense");
    }
    // Announced, and never sent.
    let error = saying(header(1 << 20)).await.devices().await.expect_err("nothing follows");
    assert_eq!(error.code(), "muxer/silent");
}

#[tokio::test]
async fn only_devices_on_a_cable_with_a_readable_name_are_listed() {
    let placeholder = "ffffffffffffffffffffffffffffffff00000001";
    let devices = Reply::Devices(vec![
        attached(3, UDID, ConnectionType::Usb),
        attached(4, UDID, ConnectionType::Network),
        attached(5, "../../etc/passwd", ConnectionType::Usb),
        attached(6, placeholder, ConnectionType::Usb),
    ]);
    let muxer = saying(bytes(&[devices.encode(Protocol::Plist, 1)])).await;
    let listed = muxer.devices().await.expect("a list");
    let device = |id, udid: &str| MuxDevice { id, udid: udid.parse().expect("a UDID") };
    assert_eq!(listed, [device(3, UDID), device(6, placeholder)]);
}

#[tokio::test(start_paused = true)]
async fn a_watch_tells_what_happens_and_then_that_it_ended() {
    let muxer = muxer(|mut socket| async move {
        read_packet(&mut socket, &Limits::TALK).await.expect("Listen");
        let mut packets = vec![Reply::Result(ResultCode::Ok).encode(Protocol::Plist, 1)];
        packets.extend(
            [
                Event::Attached(attached(4, UDID, ConnectionType::Network)),
                Event::Attached(attached(3, UDID, ConnectionType::Usb)),
                Event::Paired(3),
                Event::Detached(3),
            ]
            .map(|event| event.encode(Protocol::Plist)),
        );
        let nonsense = "<dict><key>MessageType</key><string>Attached</string></dict>";
        let mut all = bytes(&packets[..2]);
        all.extend(plist(nonsense));
        all.extend(bytes(&packets[2..]));
        socket.write_all(&all).await.expect("events");
        tokio::time::sleep(Duration::from_secs(60)).await;
    })
    .await;
    let mut watch = muxer.watch().await.expect("a watch");
    let second = Duration::from_secs(1);
    let device = MuxDevice { id: 3, udid: UDID.parse().expect("a UDID") };
    assert_eq!(watch.next(second).await.expect("an event"), Some(MuxEvent::Attached(device)));
    assert_eq!(watch.next(second).await.expect("an event"), Some(MuxEvent::Detached(3)));
    assert_eq!(watch.next(second).await.expect("nothing yet"), None);
    for _ in 0..2 {
        let error = watch.next(Duration::from_secs(120)).await.expect_err("the end");
        assert!(matches!(error, MuxError::Talk(MuxerError::Frame(FrameError::Closed))), "{error:?}");
    }
}

#[tokio::test]
async fn a_connection_carries_the_services_bytes_and_nothing_else() {
    let muxer = muxer(|mut socket| async move {
        let packet = read_packet(&mut socket, &Limits::TALK).await.expect("Connect");
        let (_, request) = Request::decode(&packet, &Limits::TALK).expect("a request");
        let reply = match request {
            Request::Connect { device_id: 3, port: 62078 } => ResultCode::Ok,
            Request::Connect { device_id: 3, .. } => ResultCode::ConnectionRefused,
            Request::Connect { device_id: 9, .. } => ResultCode::BadVersion,
            _ => ResultCode::BadDevice,
        };
        let mut answer = bytes(&[Reply::Result(reply).encode(Protocol::Plist, packet.tag)]);
        // A service may speak first, in the same breath.
        answer.extend_from_slice(b"hello");
        socket.write_all(&answer).await.expect("an answer");
        std::future::pending().await
    })
    .await;
    let mut stream = muxer.connect(3, 62078).await.expect("a connection");
    let mut hello = [0; 5];
    stream.read_exact(&mut hello).await.expect("the service's bytes");
    assert_eq!(&hello, b"hello");

    let closed = muxer.connect(3, 1).await.expect_err("a closed port");
    assert_eq!(closed.to_string(), "the device does not accept a connection on port 1");
    assert_eq!(closed.code(), "muxer/refused");
    let gone = muxer.connect(7, 62078).await.expect_err("no such device");
    assert_eq!(gone.to_string(), "the device is no longer connected");
    assert_eq!((gone.code(), gone.ending()), ("muxer/no-such-device", Ending::NothingToActOn));
    let other = muxer.connect(9, 62078).await.expect_err("a refusal");
    assert_eq!(other.to_string(), "the USB muxer refused: it speaks another version");
}

#[tokio::test]
async fn a_missing_pair_record_is_no_error() {
    let udid: Udid = UDID.parse().expect("a UDID");
    let muxer = saying(bytes(&[Reply::Result(ResultCode::BadDevice).encode(Protocol::Plist, 1)])).await;
    assert!(muxer.pair_record(&udid).await.expect("an answer").is_none());
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let address = MuxerAddress::Tcp("h".to_owned(), 1);
    let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    for (error, words, code) in [
        (
            MuxError::NotRunning { address: address.clone(), source: refused },
            "the program that connects Apple devices does not answer at h:1",
            "muxer/not-running",
        ),
        (
            MuxError::Denied(address),
            "this computer does not let you talk to the program that connects Apple devices, at h:1",
            "muxer/denied",
        ),
        (
            MuxError::TimedOut { waiting_for: "waiting for rain", limit: Duration::from_secs(5) },
            "gave up waiting for rain after 5 s",
            "muxer/silent",
        ),
        (
            MuxError::Talk(MuxerError::Nonsense("it sang")),
            "the USB muxer gave an answer that makes no sense: it sang",
            "muxer/nonsense",
        ),
        (MuxError::DeviceGone, "the device is no longer connected", "muxer/no-such-device"),
        (MuxError::PortClosed(7), "the device does not accept a connection on port 7", "muxer/refused"),
    ] {
        assert_eq!((error.to_string().as_str(), error.code()), (words, code));
        let help = error.help();
        assert!(!help.is_empty() && !help.ends_with('.') && help.starts_with(char::is_lowercase), "{help}");
    }
}
