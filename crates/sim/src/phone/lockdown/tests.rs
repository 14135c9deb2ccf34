//! A host of our own against the phone's lockdownd: what it tells whom, pairing, sessions, services, recovery.

pub(in crate::phone) mod host;
mod sessions;
mod supervised;

use std::time::Duration;

use plist::Value;
use rightful_core::mode::Mode;
use rightful_proto::frame::{read_frame, write_frame, xml};
use rightful_proto::lockdown::Request;

use self::host::{Host, Tunnel, get};
use crate::fault::{Fault, Point};
use crate::phone::spec::{EnterRecoveryPolicy, PairingAnswer, PhoneSpec};
use crate::phone::{Phone, state};

fn phone(change: impl FnOnce(&mut PhoneSpec)) -> Phone {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    change(&mut spec);
    Phone::new(spec)
}

fn open_to_pairing(spec: &mut PhoneSpec) {
    spec.locked = false;
    spec.pairing = PairingAnswer::Accepted;
}

#[tokio::test(start_paused = true)]
async fn a_stranger_is_told_what_public_logs_show_and_no_more() {
    let phone = phone(|_| {});
    let mut tunnel = Tunnel::open(&phone);
    let all = tunnel.ask(&get(None, None)).await.expect("anybody may ask");
    let all = all.get("Value").and_then(Value::as_dictionary).expect("a whole domain");
    for key in ["UniqueChipID", "ProductType", "DeviceName", "WiFiAddress", "BasebandSerialNumber"] {
        assert!(all.contains_key(key), "{key}");
    }
    for key in ["SerialNumber", "ActivationState", "InternationalMobileEquipmentIdentity", "ApNonce"] {
        assert!(!all.contains_key(key), "{key}");
    }
    let ecid = all.get("UniqueChipID").and_then(Value::as_unsigned_integer);
    assert_eq!(ecid, Some(phone.ecid().0));

    for key in ["ApNonce", "SEPNonce", "ApParameters", "FirmwarePreflightInfo", "DevicePublicKey"] {
        assert!(tunnel.ask(&get(None, Some(key))).await.is_ok(), "{key}");
    }
    for (domain, key, error) in [
        (None, Some("SerialNumber"), "GetProhibited"),
        (None, Some("NoSuchKey"), "MissingValue"),
        (Some("com.apple.mobile.battery"), None, "GetProhibited"),
    ] {
        assert_eq!(tunnel.refused(&get(domain, key)).await, error, "{domain:?} {key:?}");
    }
}

// The answer of a real lockdownd has 297 bytes.
#[tokio::test(start_paused = true)]
async fn query_type_is_answered_byte_for_byte() {
    let mut tunnel = Tunnel::open(&phone(|_| {}));
    let request = Value::Dictionary(Request::QueryType.encode("test"));
    write_frame(tunnel.stream(), &xml(&request).expect("plain values")).await.expect("room");
    let reply = read_frame(tunnel.stream(), 1024).await.expect("an answer");
    assert_eq!(reply.len(), 297);
}

#[tokio::test(start_paused = true)]
async fn pairing_is_answered_as_the_phone_and_the_hand_say() {
    for (locked, pairing, error) in [
        (true, PairingAnswer::Accepted, Some("PasswordProtected")),
        (true, PairingAnswer::DialogPending, Some("PasswordProtected")),
        (true, PairingAnswer::Prohibited, Some("PairingProhibitedOverThisConnection")),
        (false, PairingAnswer::DialogPending, Some("PairingDialogResponsePending")),
        (false, PairingAnswer::Denied, Some("UserDeniedPairing")),
        (false, PairingAnswer::Accepted, None),
    ] {
        let phone = phone(|spec| (spec.locked, spec.pairing) = (locked, pairing));
        let mut tunnel = Tunnel::open(&phone);
        let pair = Host::new().pair_request();
        match error {
            Some(error) => assert_eq!(tunnel.refused(&pair).await, error),
            None => {
                let reply = tunnel.ask(&pair).await.expect("accepted");
                assert!(reply.get("EscrowBag").and_then(Value::as_data).is_some());
            }
        }
        assert_eq!(phone.read(|state| state.trusted.len()), usize::from(error.is_none()));
    }
}

#[tokio::test(start_paused = true)]
async fn a_record_for_another_phones_key_is_refused() {
    let mut tunnel = Tunnel::open(&phone(open_to_pairing));
    let mut host = Host::new();
    host.device_certificate.clone_from(&host.root_certificate);
    assert_eq!(tunnel.refused(&host.pair_request()).await, "InvalidPairRecord");
    let mut host = Host::new();
    host.host_certificate = b"no certificate".to_vec();
    assert_eq!(tunnel.refused(&host.pair_request()).await, "InvalidPairRecord");
}

#[tokio::test(start_paused = true)]
async fn trust_is_heard_by_who_waits_for_it() {
    let phone = phone(|spec| spec.locked = false);
    let mut tunnel = Tunnel::open(&phone);
    let pair = Host::new().pair_request();
    assert_eq!(tunnel.refused(&pair).await, "PairingDialogResponsePending");

    let start = Request::StartService {
        service: "com.apple.mobile.insecure_notification_proxy".to_owned(),
        escrow_bag: None,
    };
    let reply = tunnel.ask(&start).await.expect("for anybody");
    assert!(!reply.contains_key("EnableServiceSSL"));
    let mut proxy = Tunnel::open_port(&phone, host::port_of(&reply));
    let observed = "com.apple.mobile.lockdown.request_pair";
    proxy.send(&[("Command", "ObserveNotification"), ("Name", observed)]).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    phone.tap_trust();
    let told = proxy.receive().await;
    assert_eq!(told.get("Command").and_then(Value::as_string), Some("RelayNotification"));
    assert_eq!(told.get("Name").and_then(Value::as_string), Some(observed));
    assert!(tunnel.ask(&pair).await.is_ok());
    proxy.send(&[("Command", "Shutdown")]).await;
    assert_eq!(proxy.receive().await.get("Command").and_then(Value::as_string), Some("ProxyDeath"));
}

#[tokio::test(start_paused = true)]
async fn enter_recovery_has_three_policies() {
    use EnterRecoveryPolicy::{Allowed, NeedsSession, NeedsUnlock};
    for (policy, locked, error) in [
        (Allowed, true, None),
        (NeedsSession, false, Some("SessionInactive")),
        (NeedsUnlock, true, Some("PasswordProtected")),
        (NeedsUnlock, false, None),
    ] {
        let phone = phone(|spec| (spec.enter_recovery, spec.locked) = (policy, locked));
        let mut tunnel = Tunnel::open(&phone);
        let Some(error) = error else {
            let nonce = phone.read(|state| state.boot.ap_nonce.clone());
            // However often it is asked, it leaves once.
            for _ in 0..2 {
                assert!(tunnel.ask(&Request::EnterRecovery).await.is_ok(), "{policy:?}");
            }
            phone.until(|state| state.presence.mode == Mode::Recovery).await;
            assert!(tunnel.is_closed().await, "nobody is there any more");
            phone.read(|state| {
                assert_eq!(state.boot.stage, state::BootStage::Iboot);
                assert_eq!(state.nvram.get("auto-boot").map(String::as_str), Some("false"));
                assert_eq!(state.boot.ap_nonce, nonce, "one nonce for one attempt");
                assert_eq!(state.presence.address, 3);
            });
            continue;
        };
        assert_eq!(tunnel.refused(&Request::EnterRecovery).await, error);
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(phone.presence().mode, Mode::Normal, "{policy:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_cable_pulled_on_the_way_to_recovery_finds_it_there_afterwards() {
    let phone = phone(|spec| spec.faults.push(Fault::CablePulled(Point::EnterRecovery)));
    let mut tunnel = Tunnel::open(&phone);
    assert!(tunnel.ask(&Request::EnterRecovery).await.is_ok());
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(!phone.presence().attached);
    phone.replug();
    assert_eq!((phone.presence().attached, phone.presence().mode), (true, Mode::Recovery));
}

#[tokio::test(start_paused = true)]
async fn a_fresh_system_says_that_it_is_not_activated() {
    let phone = phone(|spec| spec.pairing = PairingAnswer::Accepted);
    phone.change(|state| state.become_fresh("18.6", "22G86"));
    let host = Host::new();
    let mut tunnel = Tunnel::open(&phone);
    assert!(tunnel.ask(&host.pair_request()).await.is_ok());
    let mut tunnel = tunnel.secure(&host, host::Shown::Host).await.expect("trusted");
    for (key, value) in [("ActivationState", "Unactivated"), ("ProductVersion", "18.6")] {
        let reply = tunnel.ask(&get(None, Some(key))).await.expect("trusted");
        assert_eq!(reply.get("Value").and_then(Value::as_string), Some(value));
    }
}

#[tokio::test(start_paused = true)]
async fn hostile_messages_end_the_connection_and_nothing_else() {
    let phone = phone(|_| {});
    let deep = format!("<plist>{}{}</plist>", "<array>".repeat(9999), "</array>".repeat(9999));
    for bytes in [deep.as_bytes(), b"nonsense", b""] {
        let mut tunnel = Tunnel::open(&phone);
        write_frame(tunnel.stream(), bytes).await.expect("room");
        assert!(tunnel.is_closed().await);
    }
    let mut tunnel = Tunnel::open(&phone);
    assert!(tunnel.ask(&Request::QueryType).await.is_ok());
    let words: Vec<String> = phone.entries().into_iter().map(|entry| entry.words).collect();
    assert!(words.iter().any(|words| words.contains("nested deeper")), "{words:?}");
}

#[tokio::test(start_paused = true)]
async fn what_is_not_known_is_refused_by_name() {
    let mut tunnel = Tunnel::open(&phone(|_| {}));
    assert_eq!(tunnel.refused(&Request::Other("Deactivate".to_owned())).await, "InvalidResponse");
    assert_eq!(tunnel.refused(&Request::ResetPairing).await, "SessionInactive");
    assert_eq!(tunnel.refused(&Request::StopSession { session_id: None }).await, "SessionInactive");
    let start = Request::StartSession { host_id: "STRANGER".to_owned(), system_buid: String::new() };
    assert_eq!(tunnel.refused(&start).await, "InvalidHostID");
    let set = Request::SetValue { domain: None, key: "DeviceName".to_owned(), value: "Mine".into() };
    assert_eq!(tunnel.refused(&set).await, "SetProhibited");
    assert!(tunnel.ask(&Request::Goodbye).await.is_ok());
    assert!(tunnel.is_closed().await);
}
