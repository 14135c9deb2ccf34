//! Requests that come back as they went, answers of real devices, errors in words.

use rightful_core::secret::Secret;

use super::*;
use crate::frame::{plist_bounded, xml};

fn requests() -> Vec<Request> {
    let pair = PairRequest {
        host_id: "HOST".to_owned(),
        system_buid: "BUID".to_owned(),
        host_certificate: Some(vec![1]),
        root_certificate: Some(vec![2]),
        device_certificate: Some(vec![3]),
        ..PairRequest::default()
    };
    vec![
        Request::QueryType,
        Request::GetValue { domain: None, key: None },
        Request::GetValue { domain: Some("com.apple.mobile.battery".to_owned()), key: None },
        Request::SetValue { domain: None, key: "DeviceName".to_owned(), value: "New Name".into() },
        Request::RemoveValue { domain: None, key: "DeviceName".to_owned() },
        Request::Pair(Box::new(pair)),
        Request::StartSession { host_id: "HOST".to_owned(), system_buid: "BUID".to_owned() },
        Request::StopSession { session_id: Some("SESSION".to_owned()) },
        Request::StartService {
            service: "com.apple.mobilebackup2".to_owned(),
            escrow_bag: Some(Secret::new(b"bag".to_vec())),
        },
        Request::EnterRecovery,
        Request::Goodbye,
        Request::Other("Activate".to_owned()),
    ]
}

#[test]
fn requests_come_back_as_they_went() {
    let words: Vec<String> = requests()
        .iter()
        .map(|request| {
            let bytes = xml(&Value::Dictionary(request.encode("test"))).expect("plain values");
            let values = plist_bounded(&bytes, &Limits::TALK).expect("our own");
            Request::decode(values.as_dictionary().expect("a dictionary")).expect("our own").words()
        })
        .collect();
    assert_eq!(
        words,
        [
            "QueryType",
            "GetValue",
            "GetValue com.apple.mobile.battery",
            "SetValue DeviceName = New Name",
            "RemoveValue DeviceName",
            "Pair PairRecord{DeviceCertificate, HostCertificate, HostID, RootCertificate, SystemBUID} PairingOptions{ExtendedPairingErrors}",
            "StartSession",
            "StopSession",
            "StartService com.apple.mobilebackup2 (with EscrowBag)",
            "EnterRecovery",
            "Goodbye",
            "Activate",
        ]
    );
}

#[test]
fn what_a_supervisor_shows_comes_back_and_is_told_by_name_only() {
    let supervised = PairRequest {
        host_id: "HOST".to_owned(),
        supervisor_certificate: Some(b"certificate".to_vec()),
        challenge_response: Some(b"signed".to_vec()),
        ..PairRequest::default()
    };
    let request = Request::decode(&Request::Pair(Box::new(supervised)).encode("test")).expect("our own");
    assert_eq!(
        request.words(),
        "Pair PairRecord{HostID, SystemBUID} PairingOptions{ChallengeResponse, ExtendedPairingErrors, SupervisorCertificate}"
    );
    let Request::Pair(pair) = request else { panic!("a Pair") };
    assert_eq!(pair.supervisor_certificate.as_deref(), Some(b"certificate".as_slice()));
    assert_eq!(pair.challenge_response.as_deref(), Some(b"signed".as_slice()));
}

#[test]
fn incomplete_requests_are_refused_by_name() {
    let decode = |pairs: &[(&str, &str)]| {
        let values = pairs.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value))).collect();
        Request::decode(&values).expect_err("incomplete").name().to_owned()
    };
    assert_eq!(decode(&[]), "MissingKey");
    assert_eq!(decode(&[("Request", "Pair")]), "MissingPairRecord");
    assert_eq!(decode(&[("Request", "StartSession")]), "MissingHostID");
    assert_eq!(decode(&[("Request", "StartService")]), "MissingService");
    assert_eq!(decode(&[("Request", "SetValue"), ("Key", "DeviceName")]), "MissingValue");
}

#[test]
fn a_private_key_that_a_client_sends_is_not_kept() {
    let mut values = Request::Pair(Box::default()).encode("test");
    let record = values.get_mut("PairRecord").and_then(Value::as_dictionary_mut).expect("a record");
    record.insert("RootPrivateKey".to_owned(), Value::Data(b"very private".to_vec()));
    let request = Request::decode(&values).expect("accepted");
    assert!(request.words().contains("RootPrivateKey"));
    assert!(!format!("{request:?}").contains("118, 101, 114, 121"));
}

#[test]
fn answers_are_sorted_into_values_and_refusals() {
    let values = answer("GetValue", [("Value".to_owned(), "18.5".into())]);
    let read = read_reply("GetValue", values).expect("an answer");
    assert_eq!(read.get("Value").and_then(Value::as_string), Some("18.5"));

    let refused = read_reply("Pair", refuse("Pair", &LockdownError::PasswordProtected));
    let refused = refused.expect_err("a refusal");
    assert_eq!(refused.to_string(), "the device refused Pair: it is locked with a passcode");
    assert_eq!(refused.code(), "lockdown/locked");

    let other = read_reply("Pair", answer("GetValue", [])).expect_err("another request");
    assert_eq!(other.code(), "lockdown/nonsense");
    let old = answer("EnterRecovery", [("Result".to_owned(), "Failure".into())]);
    assert_eq!(read_reply("EnterRecovery", old).expect_err("old style").code(), "lockdown/refused");
}

#[test]
fn every_error_keeps_its_name_and_has_a_remedy() {
    for error in LockdownError::ALL {
        assert_eq!(LockdownError::from_name(error.name()), error);
        assert!(error.code().starts_with("lockdown/"), "{error}");
        assert!(!error.help().is_empty() && !error.help().ends_with('.'), "{error}");
    }
    assert_eq!(LockdownError::InvalidHostID.code(), "lockdown/not-trusted");
    assert_eq!(
        LockdownError::PairingDialogResponsePending.to_string(),
        "it waits for an answer to \"Trust This Computer?\""
    );
    let unknown = LockdownError::from_name(&"x".repeat(1000));
    assert_eq!(unknown.name().len(), 64);
}

// Answers of a real device, from somebody else's recordings.
#[test]
fn recorded_answers_are_read_and_written_alike() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples/appium-fixtures");
    let Ok(query_type) = std::fs::read(folder.join("lockdownquerytypemessage.bin")) else {
        eprintln!("skipped: samples not present");
        return;
    };
    let ours = answer("QueryType", [("Type".to_owned(), TYPE.into())]);
    assert_eq!(xml(&Value::Dictionary(ours)).expect("plain values"), query_type[4..]);

    let value = std::fs::read(folder.join("lockdowngetvaluemessage.bin")).expect("beside the other");
    let read = plist_bounded(&value[4..], &Limits::TALK).expect("a real one");
    let read = read_reply("GetValue", read.into_dictionary().expect("a dictionary")).expect("an answer");
    assert_eq!(read.get("Value").and_then(Value::as_string), Some("12.3.1"));
}
