//! Each command as it goes over the wire, and what becomes of answers that make no sense.

use rightful_core::report::Explain;

use super::*;

/// Answers one command, and gives back what was asked besides what the driver made of the answer.
async fn told<T>(
    answer: Value,
    drive: impl AsyncFnOnce(&mut tokio::io::DuplexStream) -> Result<T, ActivationError>,
) -> (Dictionary, Result<T, ActivationError>) {
    let (mut ours, mut theirs) = tokio::io::duplex(8 << 20);
    let phone = async {
        let asked = frame::read_dictionary(&mut theirs, &LIMITS).await.expect("a command");
        frame::write_plist_binary(&mut theirs, &answer).await.expect("room");
        asked
    };
    tokio::join!(phone, drive(&mut ours))
}

fn value(value: impl Into<Value>) -> Value {
    Value::Dictionary(Dictionary::from_iter([("Value".to_owned(), value.into())]))
}

fn blob(key: &str) -> Value {
    value(Dictionary::from_iter([(key.to_owned(), Value::Data(vec![1, 2, 3]))]))
}

#[test]
fn every_word_for_a_state_comes_back() {
    for (state, word) in ActivationState::KNOWN {
        assert_eq!((ActivationState::from_word(word), state.to_string().as_str()), (state.clone(), word));
    }
    let strange = ActivationState::from_word(&"Ac\ntivated".repeat(30));
    assert!(!strange.is_active() && strange.word().chars().count() == 64 && !strange.word().contains('\n'));
}

#[tokio::test(start_paused = true)]
async fn the_commands_are_those_of_public_hosts() {
    let (asked, state) = told(value("Unactivated"), async |stream| state(stream).await).await;
    assert_eq!(state.expect("a state"), ActivationState::Unactivated);
    assert_eq!(asked.get("Command").and_then(Value::as_string), Some("GetActivationStateRequest"));
    assert_eq!(asked.len(), 1);

    let (asked, info) =
        told(blob("HandshakeRequestMessage"), async |stream| session_info(stream).await).await;
    let xml = String::from_utf8(info.expect("a session").xml().expect("plain values")).expect("text");
    assert!(xml.contains("<key>HandshakeRequestMessage</key>") && xml.contains("AQID"), "{xml}");
    assert_eq!(asked.get("Command").and_then(Value::as_string), Some("CreateTunnel1SessionInfoRequest"));

    let (asked, info) =
        told(blob("ActivationInfoXML"), async |stream| activation_info(stream, b"as it came").await).await;
    assert_eq!(format!("{:?}", info.expect("the information")), "ActivationInfo(1 values)");
    assert_eq!(asked.get("Command").and_then(Value::as_string), Some("CreateTunnel1ActivationInfoRequest"));
    assert_eq!(asked.get("Value").and_then(Value::as_data), Some(&b"as it came"[..]));

    let headers = Headers::of([("ars", "c2lnbmVk"), ("content-type", "text/xml")]).expect("few");
    let (asked, done) =
        told(value(Dictionary::new()), async |stream| hand_over(stream, b"<plist/>", &headers).await).await;
    done.expect("taken");
    let command = asked.get("Command").and_then(Value::as_string);
    assert_eq!(command, Some("HandleActivationInfoWithSessionRequest"));
    assert_eq!(asked.get("Value").and_then(Value::as_data), Some(&b"<plist/>"[..]));
    let lines = asked.get("ActivationResponseHeaders").and_then(Value::as_dictionary).expect("lines");
    let lines: Vec<_> = lines.iter().map(|(name, value)| (name.as_str(), value.as_string())).collect();
    assert_eq!(lines, [("ARS", Some("c2lnbmVk")), ("Content-Type", Some("text/xml"))]);
}

#[tokio::test(start_paused = true)]
async fn requests_come_back_as_they_went() {
    let headers = Headers::of([("ARS", "signed")]).expect("few");
    for request in [
        Request::State,
        Request::SessionInfo,
        Request::ActivationInfo { handshake: b"h".to_vec() },
        Request::HandOver { reply: b"r".to_vec(), headers },
        Request::Other("DeactivateRequest".to_owned()),
    ] {
        assert_eq!(Request::decode(&request.encode()).expect("our own"), request);
    }
    let older = Dictionary::from_iter([
        ("Command".to_owned(), Value::from("CreateActivationInfoRequest")),
        ("Value".to_owned(), Value::Data(b"h".to_vec())),
    ]);
    assert_eq!(
        Request::decode(&older).expect("as go-ios has it"),
        Request::ActivationInfo { handshake: b"h".to_vec() }
    );
    let without =
        Dictionary::from_iter([("Command".to_owned(), Value::from("CreateTunnel1ActivationInfoRequest"))]);
    let refused = Request::decode(&without).expect_err("incomplete");
    assert_eq!(refused.code(), "activation/phone-unusable-answer");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_passed_on_on_one_line() {
    let words = format!("Invalid\nsession {}", "x".repeat(500));
    let answer = Value::Dictionary(Dictionary::from_iter([("Error".to_owned(), Value::from(words))]));
    let (_, refused) = told(answer, async |stream| activation_info(stream, b"").await).await;
    let refused = refused.expect_err("a refusal");
    assert_eq!(refused.code(), "activation/phone-refused");
    let said = refused.to_string();
    assert!(said.starts_with("the phone refused to be activated: Invalidsession x"), "{said}");
    assert!(said.chars().count() < 250 && !said.contains('\n'));
}

#[tokio::test(start_paused = true)]
async fn answers_that_make_no_sense_are_told_apart() {
    for answer in [value("Activated"), value(Dictionary::new()), blob("CollectionBlob")] {
        let (_, error) = told(answer, async |stream| session_info(stream).await).await;
        assert_eq!(error.expect_err("no session").code(), "activation/phone-unusable-answer");
    }
    let (_, error) = told(value(7_u64), async |stream| state(stream).await).await;
    assert_eq!(
        error.expect_err("no state").to_string(),
        "the phone answered GetActivationStateRequest with something else"
    );
    let long = vec![0; LONGEST_REPLY + 1];
    let (mut ours, _theirs) = tokio::io::duplex(64);
    let error = hand_over(&mut ours, &long, &Headers::default()).await.expect_err("too large");
    assert_eq!(error.code(), "activation/answer-too-large");
    let error = activation_info(&mut ours, &long).await.expect_err("too large");
    assert_eq!(error.code(), "activation/answer-too-large");
    let names: Vec<String> = (0..=MOST_HEADERS).map(|number| format!("x-{number}")).collect();
    assert!(Headers::of(names.iter().map(|name| (name.as_str(), ""))).is_err());
    assert!(Headers::of([("x", "y".repeat(LONGEST_HEADER + 1).as_str())]).is_err());
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_says_nothing_is_given_up() {
    let (mut ours, _silent) = tokio::io::duplex(1 << 16);
    let error = state(&mut ours).await.expect_err("nobody answers");
    assert_eq!(error.to_string(), "the phone said nothing about its activation for 60 s");
    let (mut ours, theirs) = tokio::io::duplex(1 << 16);
    drop(theirs);
    let error = session_info(&mut ours).await.expect_err("nobody there");
    assert_eq!(error.code(), "activation/phone-broken-off");
}

#[test]
fn nothing_that_names_the_phone_is_in_a_log() {
    let info = SessionInfo(Dictionary::from_iter([("UniqueDeviceID".to_owned(), Value::from("planted"))]));
    let request = Request::ActivationInfo { handshake: b"planted".to_vec() };
    let headers = Headers::of([("ARS", "planted")]).expect("few");
    assert_eq!(
        format!("{info:?} {request:?} {headers:?}"),
        "SessionInfo(1 values) CreateTunnel1ActivationInfoRequest {\"ARS\"}"
    );
    assert_eq!((headers.get("ars"), headers.get("Content-Type")), (Some("planted"), None));
}
