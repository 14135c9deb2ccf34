//! Sessions: which certificate opens them, what they allow, and how they end.

use plist::Value;
use rightful_proto::lockdown::Request;
use tokio::io::AsyncWriteExt as _;

use super::host::{Host, Shown, Tunnel, get, port_of};
use super::{open_to_pairing, phone};
use crate::phone::Phone;
use crate::phone::spec::NewestTls;

async fn paired(newest: NewestTls) -> (Phone, Host) {
    let phone = phone(|spec| {
        open_to_pairing(spec);
        spec.newest_tls = newest;
    });
    let host = Host::new();
    Tunnel::open(&phone).ask(&host.pair_request()).await.expect("accepted");
    (phone, host)
}

fn start(service: &str) -> Request {
    Request::StartService { service: service.to_owned(), escrow_bag: None }
}

#[tokio::test(start_paused = true)]
async fn both_certificates_of_the_record_open_a_session_in_both_versions() {
    for (newest, version) in [(NewestTls::Tls12, "TLS 1.2"), (NewestTls::Tls13, "TLS 1.3")] {
        let (phone, host) = paired(newest).await;
        for (shown, word) in [(Shown::Host, "Host"), (Shown::Root, "Root")] {
            let mut tunnel = Tunnel::open(&phone).secure(&host, shown).await.expect("trusted");
            let reply = tunnel.ask(&get(None, Some("SerialNumber"))).await.expect("in a session");
            let serial = phone.read(|state| state.serial.0.clone());
            assert_eq!(reply.get("Value").and_then(Value::as_string), Some(serial.as_str()));
            let expected = format!("{version}, client certificate: {word}");
            assert!(phone.entries().iter().any(|entry| entry.words == expected), "{expected}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_else_gets_a_session() {
    for newest in [NewestTls::Tls12, NewestTls::Tls13] {
        let (phone, host) = paired(newest).await;
        for shown in [Shown::Strangers, Shown::StolenHost, Shown::Nothing] {
            // With TLS 1.3 a client only learns with its first read that it was refused.
            let refused = match Tunnel::open(&phone).secure(&host, shown).await {
                Ok(mut tunnel) => tunnel.ask(&get(None, Some("SerialNumber"))).await.is_err(),
                Err(_) => true,
            };
            assert!(refused, "{newest:?} {shown:?}");
            let last = phone.entries().pop().expect("written down");
            assert!(last.words.starts_with("TLS refused: "), "{shown:?}: {}", last.words);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_session_the_connection_goes_on_in_clear() {
    let (phone, host) = paired(NewestTls::Tls13).await;
    let mut clear = Tunnel::open(&phone);
    for polite in [true, false, true] {
        let mut tunnel = clear.secure(&host, Shown::Host).await.expect("trusted");
        assert_eq!(tunnel.refused(&host.start_session()).await, "SessionActive");
        let wrong = Request::StopSession { session_id: Some("WRONG".to_owned()) };
        assert_eq!(tunnel.refused(&wrong).await, "InvalidSessionID");
        tunnel.ask(&Request::StopSession { session_id: None }).await.expect("stopped");
        let mut stream = tunnel.into_inner();
        // The phone's own close_notify comes first; then a polite host answers with its own.
        let mut nothing = [0; 1];
        let read = tokio::io::AsyncReadExt::read(&mut stream, &mut nothing).await;
        assert_eq!(read.expect("a clean end"), 0);
        let stream = if polite {
            let (mut inner, mut session) = stream.into_inner();
            session.send_close_notify();
            let mut records = Vec::new();
            session.write_tls(&mut records).expect("memory");
            inner.write_all(&records).await.expect("room");
            inner
        } else {
            stream.into_inner().0
        };
        clear = Tunnel::of(stream);
        clear.ask(&Request::QueryType).await.expect("in clear again");
        assert_eq!(clear.refused(&get(None, Some("SerialNumber"))).await, "GetProhibited");
    }
}

#[tokio::test(start_paused = true)]
async fn services_have_fresh_ports_and_tls_of_their_own() {
    let (phone, host) = paired(NewestTls::Tls13).await;
    let mut stranger = Tunnel::open(&phone);
    assert_eq!(stranger.refused(&start("com.apple.mobile.diagnostics_relay")).await, "SessionInactive");

    let mut tunnel = Tunnel::open(&phone).secure(&host, Shown::Root).await.expect("trusted");
    assert_eq!(tunnel.refused(&start("com.apple.no.such.service")).await, "InvalidService");
    let mut ports = Vec::new();
    for _ in 0..2 {
        let reply = tunnel.ask(&start("com.apple.mobile.diagnostics_relay")).await.expect("known");
        assert_eq!(reply.get("EnableServiceSSL"), Some(&Value::Boolean(true)));
        ports.push(port_of(&reply));
    }
    assert_ne!(ports[0], ports[1]);

    let stranger = host.secure(Tunnel::open_port(&phone, ports[0]).into_inner(), Shown::Strangers).await;
    let refused = match stranger {
        Ok(stream) => Tunnel::of(stream).is_closed().await,
        Err(_) => true,
    };
    assert!(refused, "a service knows its host as well");

    let stream = Tunnel::open_port(&phone, ports[1]).into_inner();
    let mut service = Tunnel::of(host.secure(stream, Shown::Host).await.expect("trusted"));
    service.send(&[("Request", "GasGauge")]).await;
    let reply = service.receive().await;
    assert_eq!(reply.get("Status").and_then(Value::as_string), Some("Success"));
    assert!(!crate::phone::ports::accepts(&phone, ports[1]), "a port is good for one connection");
    service.send(&[("Request", "Restart")]).await;
    service.receive().await;
    phone.until(|state| !state.presence.attached).await;
    phone.until(|state| state.presence.attached).await;
    assert!(phone.read(|state| state.locked), "a restarted phone is locked");
}

#[tokio::test(start_paused = true)]
async fn trust_can_be_taken_back() {
    let (phone, host) = paired(NewestTls::Tls13).await;
    let Request::Pair(record) = host.pair_request() else { panic!("a request to pair") };
    let mut tunnel = Tunnel::open(&phone);
    tunnel.ask(&Request::ValidatePair(record.clone())).await.expect("trusted");
    tunnel.ask(&Request::Unpair(record.clone())).await.expect("forgotten");
    assert_eq!(tunnel.refused(&Request::ValidatePair(record.clone())).await, "InvalidHostID");
    assert_eq!(tunnel.refused(&Request::Unpair(record)).await, "InvalidHostID");
    assert_eq!(tunnel.refused(&host.start_session()).await, "InvalidHostID");

    tunnel.ask(&host.pair_request()).await.expect("accepted");
    let mut session = Tunnel::open(&phone).secure(&host, Shown::Host).await.expect("trusted");
    session.ask(&Request::ResetPairing).await.expect("in a session");
    assert!(phone.read(|state| state.trusted.is_empty()));
}

#[tokio::test(start_paused = true)]
async fn a_trusted_host_names_the_phone_and_reads_its_domains() {
    let (phone, host) = paired(NewestTls::Tls13).await;
    let mut tunnel = Tunnel::open(&phone).secure(&host, Shown::Host).await.expect("trusted");
    let set = Request::SetValue { domain: None, key: "DeviceName".to_owned(), value: "Mine".into() };
    tunnel.ask(&set).await.expect("trusted");
    assert_eq!(phone.read(|state| state.name.clone()), "Mine");
    let reply = tunnel.ask(&get(Some("com.apple.mobile.battery"), None)).await.expect("trusted");
    let battery = reply.get("Value").and_then(Value::as_dictionary).expect("a whole domain");
    let charge = battery.get("BatteryCurrentCapacity").and_then(Value::as_unsigned_integer);
    assert_eq!(charge, Some(64));
    let reply = tunnel.ask(&get(Some("com.apple.fmip"), Some("IsAssociated"))).await.expect("trusted");
    assert_eq!(reply.get("Value"), Some(&Value::Boolean(true)));
    // The account went with the data; what Apple keeps of it is another matter.
    phone.change(|state| state.data_present = false);
    let reply = tunnel.ask(&get(Some("com.apple.fmip"), Some("IsAssociated"))).await.expect("trusted");
    assert_eq!(reply.get("Value"), Some(&Value::Boolean(false)));
    assert_eq!(tunnel.refused(&get(Some("com.apple.nowhere"), None)).await, "MissingValue");
}

#[tokio::test(start_paused = true)]
async fn no_secret_is_in_the_log_or_the_state() {
    let (phone, host) = paired(NewestTls::Tls13).await;
    let told = phone.read(|state| serde_json::to_string(state).expect("plain data"));
    let log = format!("{:?}", phone.entries());
    let certificate = String::from_utf8(host.host_certificate).expect("PEM");
    let line = certificate.lines().nth(1).expect("base64");
    assert!(!told.contains(line) && !log.contains(line));
    assert!(told.contains(&host.host_id) && !told.contains("escrow"));
}
