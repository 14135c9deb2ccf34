//! Every dialect of the handshake, and our own host against the phone.

use rightful_proto::fdr::{self, Control, Request};
use tokio::io::DuplexStream;

use super::*;
use crate::phone::spec::PhoneSpec;

fn open(phone: &Phone, port: u16) -> DuplexStream {
    let (ours, theirs) = tokio::io::duplex(4096);
    tokio::spawn(serve(phone.clone(), 1, port, theirs));
    ours
}

#[tokio::test(start_paused = true)]
async fn our_host_is_looked_for_and_found() {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let mut control = open(&phone, PORT);
    let port = fdr::begin_control(&mut control).await.expect("a port");
    assert_eq!(fdr::next_control(&mut control).await.expect("a command"), Some(Control::Open));
    let mut further = open(&phone, port);
    fdr::begin_connection(&mut further).await.expect("greeted");
    assert_eq!(fdr::next_request(&mut further, fdr::Tunnels::None).await.expect("served"), Request::Ended);
    assert!(phone.entries().iter().any(|entry| entry.words == "plist {Pong: true}"));
}

#[tokio::test(start_paused = true)]
async fn every_dialect_is_taken() {
    for (command, version) in [
        (Value::from("BeginCtrl"), 2),
        (Value::from("BeginCtrl"), 0),
        (Value::Data(b"BeginCtrl\0".to_vec()), 2),
    ] {
        let phone = Phone::new(PhoneSpec::iphone_11_pro_max());
        let mut control = open(&phone, PORT);
        control.write_all(b"BeginCtrl\0").await.expect("room");
        let greeting = list([("Command", command), ("CtrlProtoVersion", version.into())]);
        write_list(&mut control, greeting).await.expect("room");
        let reply = read_list(&mut control).await.expect("an answer");
        assert_eq!(reply.get("ConnPort").and_then(Value::as_unsigned_integer), Some(49500));
    }
    let phone = Phone::new(PhoneSpec::iphone_11_pro_max());
    let mut control = open(&phone, PORT);
    control.write_all(b"HelloCtrl\0").await.expect("room");
    let mut reply = [0; 12];
    control.read_exact(&mut reply).await.expect("an answer");
    assert_eq!(&reply[..10], b"HelloCtrl\0");
    assert_eq!(u16::from_le_bytes([reply[10], reply[11]]), 49500);
}
