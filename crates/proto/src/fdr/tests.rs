//! The reverse proxy against scripted devices.

use tokio::io::DuplexStream;

use super::*;

fn list(entries: &[(&str, Value)]) -> Dictionary {
    entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

#[tokio::test(start_paused = true)]
async fn the_handshake_has_the_sizes_of_real_ones() {
    let (mut ours, mut theirs) = tokio::io::duplex(4096);
    let device = async {
        let mut begin = [0; 10];
        theirs.read_exact(&mut begin).await.expect("BeginCtrl");
        assert_eq!(&begin, b"BeginCtrl\0");
        assert_eq!(theirs.read_u32_le().await.expect("a length"), 89, "as public logs have it");
        let mut body = [0; 89];
        theirs.read_exact(&mut body).await.expect("a list");
        write_list(&mut theirs, list(&[("ConnPort", Value::from(49500))])).await.expect("room");
        theirs.write_all(&[1, 0, 0, 0, 2, 0, 0, 0]).await.expect("room");
    };
    let host = async {
        assert_eq!(begin_control(&mut ours).await.expect("a port"), 49500);
        assert_eq!(next_control(&mut ours).await.expect("a command"), Some(Control::Open));
        assert_eq!(next_control(&mut ours).await.expect("a command"), Some(Control::ShutDown));
    };
    tokio::join!(device, host);
    drop(theirs);
    assert_eq!(next_control(&mut ours).await.expect("the end"), None);
}

#[tokio::test(start_paused = true)]
async fn a_silent_proxy_is_given_up() {
    let (mut ours, _silent) = tokio::io::duplex(4096);
    let error = begin_control(&mut ours).await.expect_err("nobody answers");
    assert_eq!(error.to_string(), "the phone's proxy did not answer within 20 s");
    assert_eq!(error.code(), "proxy/silent");
}

#[tokio::test(start_paused = true)]
async fn a_ping_is_answered_as_real_ones_are() {
    let (mut ours, mut theirs) = tokio::io::duplex(4096);
    let device = async {
        let mut hello = [0; 10];
        theirs.read_exact(&mut hello).await.expect("HelloConn");
        assert_eq!(&hello, b"HelloConn\0");
        write_list(&mut theirs, list(&[("Command", "HelloConn".into()), ("Identifier", "x".into())]))
            .await
            .expect("room");
        theirs.write_all(&[0xAA, 0xBB]).await.expect("room");
        write_list(&mut theirs, list(&[("Command", "Ping".into())])).await.expect("room");
        assert_eq!(theirs.read_u32_le().await.expect("a length"), 52, "as public logs have it");
        let mut body = [0; 52];
        theirs.read_exact(&mut body).await.expect("a list");
        drop(theirs);
    };
    let host = async {
        begin_connection(&mut ours).await.expect("greeted");
        next_request(&mut ours, Tunnels::Apple).await
    };
    let ((), outcome) = tokio::join!(device, host);
    assert_eq!(outcome.expect("served"), Request::Ended);
}

async fn connect(host: &str, port: u16, tunnels: Tunnels) -> (Result<Request, FdrError>, u8) {
    let (mut ours, mut theirs) = tokio::io::duplex(4096);
    let payload: Vec<u8> = [&[0, 3, host.len() as u8], host.as_bytes(), &port.to_be_bytes()].concat();
    let device = async {
        theirs.write_all(&[5, 1, 0]).await.expect("room");
        let mut greeting = [0; 2];
        theirs.read_exact(&mut greeting).await.expect("an answer");
        assert_eq!(greeting, [5, 0]);
        theirs.write_all(&[&[5, 1], payload.as_slice()].concat()).await.expect("room");
        let mut answer = vec![0; payload.len() + 2];
        theirs.read_exact(&mut answer).await.expect("an answer");
        assert_eq!(answer[2..], payload);
        answer[1]
    };
    let (outcome, verdict) = tokio::join!(next_request(&mut ours, tunnels), device);
    (outcome, verdict)
}

#[tokio::test(start_paused = true)]
async fn only_apples_hosts_are_connected_to() {
    let (outcome, verdict) = connect("GG.apple.com", 443, Tunnels::Apple).await;
    assert_eq!(outcome.expect("read"), Request::Tunnel { host: "gg.apple.com".to_owned() });
    assert_eq!(verdict, 0);
    for (host, port) in [
        ("192.168.1.1", 443),
        ("gg.apple.com", 22),
        ("gg.apple.com.evil.example", 443),
        (".apple.com", 443),
        ("evil.example/.apple.com", 443),
    ] {
        let (outcome, verdict) = connect(host, port, Tunnels::Apple).await;
        assert_eq!(outcome.expect("read"), Request::Refused { host: host.to_owned(), port }, "{host}");
        assert_eq!(verdict, 2, "not allowed");
    }
    let (outcome, verdict) = connect("gg.apple.com", 443, Tunnels::None).await;
    assert!(matches!(outcome, Ok(Request::Refused { .. })));
    assert_eq!(verdict, 2, "not allowed");
}

#[tokio::test(start_paused = true)]
async fn hostile_bytes_end_the_connection() {
    async fn sent(bytes: &[u8]) -> Result<Request, FdrError> {
        let (mut ours, mut theirs): (DuplexStream, DuplexStream) = tokio::io::duplex(1 << 16);
        theirs.write_all(bytes).await.expect("room");
        drop(theirs);
        next_request(&mut ours, Tunnels::Apple).await
    }
    assert!(matches!(sent(&[0xAA, 0xBB, 0xFF, 0xFF, 0xFF, 0xFF]).await, Err(FdrError::Frame(_))));
    assert!(matches!(sent(&[0x34, 0x12]).await, Err(FdrError::Unknown(0x1234))));
    assert!(matches!(sent(&[5, 1, 0, 3, 200, b'x']).await, Err(FdrError::Link(_))));
    assert!(matches!(sent(&[5, 1, 0, 1, 2, 1, 1, 1, 1]).await, Err(FdrError::Field("address"))));
    assert!(matches!(sent(&[1, 0].repeat(500)).await, Err(FdrError::Field("end of commands"))));
    assert!(matches!(sent(&[1]).await, Err(FdrError::Link(_))));
    assert!(matches!(sent(&[]).await, Ok(Request::Ended)));
}
