//! Conversations with devices that refuse, fall silent, or send what nobody should. Those with a phone that behaves are in
//! `tests/phone.rs`.

use std::sync::{Arc, Mutex};

use plist::Dictionary;
use rightful_proto::frame::{read_dictionary, write_plist_xml};
use rightful_proto::supervision::Identity;
use rightful_proto::usbmux::{self, Protocol, Reply, ResultCode, read_packet, write_packet};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::muxer::MuxerAddress;

const UDID: &str = "00008120-001234A61E804F2A";
const PUBLIC_KEY: &str = "-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAtodyaQzbkpd0qE4RpOhwtzZAjw8XXsAKNnodiS4AdwpDBOxKsKzK
6pVm3tHmeEnHBk9xX/SqW+bmLz8BtiAdqu4HMvX7vlmmrKaH6VE4LNd9c96aaXgR
Z1Ev789T8z822Q1pV5mxTrVMsdgLOMz8KAtxqnZBeRvzJVL0BM0uC2JML2inTm1z
o6MRlZWlmL0pdI4SRWznNAfuJP++gE7yBkKUI/iq2eUZWgiE04Jeqh7jbukMZig3
DmSMCdYxamFZ2+jZoJoG6RVep9kxcw5ub89uNajvlCZpnbqW2Vzh1OGVNuKDjkl6
Ix4szsde6HyrOJ//wNlDSF2+yh8Y5BhFCwIDAQAB
-----END RSA PUBLIC KEY-----
";

/// How a scripted device treats a question. `None` closes the connection.
type Treat = dyn Fn(&Dictionary) -> Option<Answer> + Send + Sync;

enum Answer {
    Values(Vec<(&'static str, Value)>),
    Bytes(Vec<u8>),
    /// And then the connection ends.
    Cut(Vec<u8>),
    Silence,
}

/// A muxer with one scripted device, and the pair record that it has or was given.
struct Scripted {
    muxer: Muxer,
    device: MuxDevice,
    record: Arc<Mutex<Option<Vec<u8>>>>,
}

async fn scripted(treat: impl Fn(&Dictionary) -> Option<Answer> + Send + Sync + 'static) -> Scripted {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let record = Arc::new(Mutex::new(None));
    let (kept, treat): (_, Arc<Treat>) = (Arc::clone(&record), Arc::new(treat));
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, Arc::clone(&kept), Arc::clone(&treat)));
        }
    });
    Scripted {
        muxer: Muxer::new(MuxerAddress::Tcp("127.0.0.1".to_owned(), port)),
        device: MuxDevice { id: 1, udid: UDID.parse().expect("a UDID") },
        record,
    }
}

async fn serve(mut socket: TcpStream, record: Arc<Mutex<Option<Vec<u8>>>>, treat: Arc<Treat>) {
    let Ok(packet) = read_packet(&mut socket, &Limits::TALK).await else { return };
    let (_, request) = usbmux::Request::decode(&packet, &Limits::TALK).expect("a request");
    let done = Reply::Result(ResultCode::Ok);
    let reply = match &request {
        usbmux::Request::ReadBuid => Reply::Buid("B1D".to_owned()),
        usbmux::Request::ReadPairRecord { .. } => match record.lock().expect("the record").clone() {
            Some(record) => Reply::PairRecord(rightful_core::secret::Secret::new(record)),
            None => Reply::Result(ResultCode::BadDevice),
        },
        usbmux::Request::SavePairRecord { id, record: given, .. } => {
            assert_eq!(id, UDID);
            *record.lock().expect("the record") = Some(given.expose().to_vec());
            done
        }
        _ => done,
    };
    write_packet(&mut socket, &reply.encode(Protocol::Plist, packet.tag)).await.expect("an answer");
    while let Ok(question) = read_dictionary(&mut socket, &Limits::TALK).await {
        match treat(&question) {
            None => return,
            Some(Answer::Silence) => std::future::pending().await,
            Some(Answer::Bytes(bytes)) => socket.write_all(&bytes).await.expect("bytes"),
            Some(Answer::Cut(bytes)) => return socket.write_all(&bytes).await.expect("bytes"),
            Some(Answer::Values(values)) => {
                let values = values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
                write_plist_xml(&mut socket, &Value::Dictionary(values)).await.expect("an answer");
            }
        }
    }
}

fn asked<'a>(question: &'a Dictionary, key: &str) -> &'a str {
    question.get(key).and_then(Value::as_string).unwrap_or_default()
}

fn values<const N: usize>(values: [(&'static str, Value); N]) -> Option<Answer> {
    Some(Answer::Values(values.to_vec()))
}

fn refused(name: &str) -> Option<Answer> {
    values([("Error", name.into())])
}

/// lockdownd as far as every test needs it; `more` answers first.
async fn phone(
    more: impl Fn(&str, &Dictionary) -> Option<Option<Answer>> + Send + Sync + 'static,
) -> Scripted {
    scripted(move |question| {
        let (request, key) = (asked(question, "Request"), asked(question, "Key"));
        more(request, question).unwrap_or_else(|| match (request, key) {
            ("QueryType", _) => values([("Type", lockdown::TYPE.into())]),
            ("GetValue", "DevicePublicKey") => {
                values([("Key", key.into()), ("Value", Value::Data(PUBLIC_KEY.into()))])
            }
            ("GetValue", "WiFiAddress") => {
                values([("Key", key.into()), ("Value", "00:00:5e:00:53:01".into())])
            }
            ("GetValue", "") => {
                let known = [
                    ("UniqueChipID", Value::from(0x0012_34A6_1E80_4F2A_u64)),
                    ("ProductType", "iPhone15,3".into()),
                    ("HardwareModel", "D74AP".into()),
                    ("DeviceName", "Anna's iPhone".into()),
                ];
                let known = known.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
                values([("Value", Value::Dictionary(known))])
            }
            ("GetValue", _) => refused("MissingValue"),
            _ => refused("InvalidService"),
        })
    })
    .await
}

#[tokio::test]
async fn an_untrusted_phone_tells_who_it_is_and_nothing_more() {
    let Scripted { muxer, device, .. } = phone(|_, _| None).await;
    let identity = identify(&muxer, &device).await.expect("an identity");
    assert_eq!(identity.ecid.map(|ecid| ecid.to_string()).as_deref(), Some("0x001234A61E804F2A"));
    assert_eq!((identity.trust, identity.lock), (Trust::Untrusted, Lock::Unknown));
    assert_eq!((identity.serial.as_ref(), identity.battery), (None, None));
    let device = identity.device(&device);
    assert_eq!(
        (device.called().as_str(), device.last4().as_deref()),
        ("Anna's iPhone 14 Pro Max", Some("4F2A"))
    );
    assert_eq!(device.model.map(|model| model.name), Some("iPhone 14 Pro Max"));
}

#[tokio::test]
async fn a_restore_ramdisk_is_told_by_its_hardware_numbers() {
    // The shapes of a logged iPhone SE: no UDID, no ProductType.
    let Scripted { muxer, device, .. } = scripted(|question| match asked(question, "Request") {
        "QueryType" => values([
            ("Type", RESTORED.into()),
            ("RestoreProtocolVersion", 15.into()),
            ("HardwareModel", "N69AP".into()),
            ("SerialNumber", "DX3T00000000".into()),
            ("Result", "Success".into()),
        ]),
        "QueryValue" if asked(question, "QueryKey") == "HardwareInfo" => {
            let hardware = [("UniqueChipID", 0x4F2A), ("ChipID", 0x8003), ("BoardID", 2)];
            let hardware = hardware.into_iter().map(|(key, number)| (key.to_owned(), Value::from(number)));
            values([("HardwareInfo", Value::Dictionary(hardware.collect()))])
        }
        other => panic!("restored does not know {other}"),
    })
    .await;
    let identity = identify(&muxer, &device).await.expect("an identity");
    assert_eq!(identity.speaks, Speaks::Restored { protocol: 15 });
    assert_eq!(identity.mode(), rightful_core::mode::Mode::Restore);
    assert_eq!(identity.ecid, Some(rightful_core::id::Ecid(0x4F2A)));
    assert_eq!(identity.model().map(|model| model.product_type), Some("iPhone8,4"));
    assert_eq!((identity.trust, identity.serial.is_some()), (Trust::Unknown, true));
}

#[tokio::test(start_paused = true)]
async fn a_device_that_falls_silent_is_given_up() {
    let Scripted { muxer, device, .. } = scripted(|_| Some(Answer::Silence)).await;
    for error in [
        identify(&muxer, &device).await.expect_err("silence"),
        enter_recovery(&muxer, &device).await.expect_err("silence"),
        query_nonces(&muxer, &device).await.map(drop).expect_err("silence"),
    ] {
        assert_eq!(error.to_string(), "gave up waiting for the device's answer after 15 s");
        assert_eq!(error.code(), "session/silent");
    }
    let error = pair(&muxer, &device).await.expect_err("silence");
    let words = "gave up waiting for the device to answer whether it trusts this computer after 60 s";
    assert_eq!(error.to_string(), words);
}

#[tokio::test(start_paused = true)]
async fn what_no_device_should_send_is_an_error_and_no_more() {
    let framed = |body: &[u8]| {
        let mut bytes = (body.len() as u32).to_be_bytes().to_vec();
        bytes.extend_from_slice(body);
        bytes
    };
    let deep = "<array>".repeat(10_000) + &"</array>".repeat(10_000);
    for (bytes, code) in [
        (vec![0xFF; 4], "wire/too-long"),
        (framed(format!("<plist>{deep}</plist>").as_bytes()), "wire/too-deep"),
        (framed(b"\x16\x03\x01\x02\x00\x01"), "wire/unreadable"),
        (framed(b""), "wire/unreadable"),
        (framed(b"<plist><string>hello</string></plist>"), "wire/unreadable"),
        (framed(b"<plist><dict/></plist>"), "lockdown/nonsense"),
    ] {
        let answer = bytes.clone();
        let Scripted { muxer, device, .. } = scripted(move |_| Some(Answer::Bytes(answer.clone()))).await;
        let error = identify(&muxer, &device).await.expect_err(code);
        assert_eq!(error.code(), code);
        // The library that pairs never sees such bytes.
        let error = pair(&muxer, &device).await.expect_err(code);
        assert!(matches!(error, SessionError::Talk(_) | SessionError::Tls(_)), "{error:?}");
    }
}

#[tokio::test]
async fn recovery_is_entered_without_trust_where_the_device_allows_it() {
    let Scripted { muxer, device, .. } =
        phone(|request, _| (request == "EnterRecovery").then(|| values([("Result", "Success".into())])))
            .await;
    enter_recovery(&muxer, &device).await.expect("it obeys");
    // Some are gone before they have answered.
    let Scripted { muxer, device, .. } =
        phone(|request, _| (request == "EnterRecovery").then_some(None)).await;
    enter_recovery(&muxer, &device).await.expect("it has left");
}

#[tokio::test]
async fn a_device_that_refuses_recovery_says_what_it_wants() {
    for (name, code, trust) in [
        ("SessionInactive", "lockdown/needs-trust", true),
        ("PasswordProtected", "lockdown/locked", false),
        ("MCProtected", "lockdown/managed", false),
        ("SomethingNew", "lockdown/refused", false),
    ] {
        let Scripted { muxer, device, .. } =
            phone(move |request, _| (request == "EnterRecovery").then(|| refused(name))).await;
        let error = enter_recovery(&muxer, &device).await.expect_err(name);
        assert_eq!((error.code(), error.needs_trust()), (code, trust), "{error}");
        assert_eq!(error.refusal().map(LockdownError::name), Some(name));
    }
}

#[tokio::test]
async fn nonces_come_from_the_parameters_first_and_blank_ones_do_not_count() {
    let data = |byte: u8, length: usize| Value::Data(vec![byte; length]);
    let Scripted { muxer, device, .. } = phone(move |_, question| match asked(question, "Key") {
        "ApParameters" => {
            let parameters = [("ApNonce".to_owned(), data(1, 32)), ("SepNonce".to_owned(), data(0xFF, 20))];
            Some(values([("Value", Value::Dictionary(parameters.into_iter().collect()))]))
        }
        "ApNonce" => Some(values([("Value", data(9, 32))])),
        "SEPNonce" => Some(values([("Value", data(2, 20))])),
        _ => None,
    })
    .await;
    let nonces = query_nonces(&muxer, &device).await.expect("nonces");
    assert_eq!(nonces.ap.map(|nonce| nonce.as_bytes().to_vec()), Some(vec![1; 32]));
    assert_eq!(nonces.sep.map(|nonce| nonce.as_bytes().to_vec()), Some(vec![2; 20]));

    let Scripted { muxer, device, .. } = phone(|_, _| None).await;
    let nonces = query_nonces(&muxer, &device).await.expect("an answer");
    assert_eq!(nonces, Nonces { ap: None, sep: None });
}

#[tokio::test]
async fn each_answer_to_the_question_of_trust_is_told_apart() {
    for (name, outcome) in [
        ("PairingDialogResponsePending", PairOutcome::DialogPending),
        ("UserDeniedPairing", PairOutcome::Denied),
        ("PasswordProtected", PairOutcome::Locked),
        ("PairingProhibitedOverThisConnection", PairOutcome::Prohibited),
    ] {
        let Scripted { muxer, device, record } =
            phone(move |request, _| (request == "Pair").then(|| refused(name))).await;
        assert_eq!(pair(&muxer, &device).await.expect(name), outcome);
        assert!(record.lock().expect("the record").is_none(), "nothing is kept");
    }
    let Scripted { muxer, device, .. } =
        phone(move |request, _| (request == "Pair").then(|| refused("SavePairRecordFailed"))).await;
    let error = pair(&muxer, &device).await.expect_err("another refusal");
    assert_eq!(error.to_string(), "the device refused Pair: SavePairRecordFailed");
}

#[tokio::test]
async fn an_accepted_pairing_is_kept_by_the_muxer_and_shows_no_private_key_to_the_device() {
    let Scripted { muxer, device, record } = phone(|request, question| {
        (request == "Pair").then(|| {
            let shown = question.get("PairRecord").and_then(Value::as_dictionary).expect("a record");
            assert!(!shown.contains_key("HostPrivateKey"));
            values([("EscrowBag", Value::Data(b"hunter2".to_vec()))])
        })
    })
    .await;
    assert_eq!(pair(&muxer, &device).await.expect("trust"), PairOutcome::Paired);
    let record = record.lock().expect("the record").clone().expect("it is kept");
    let record =
        plist_bounded(&record, &Limits::TALK).ok().and_then(Value::into_dictionary).expect("a record");
    assert_eq!(record.get("EscrowBag").and_then(Value::as_data), Some(&b"hunter2"[..]));
    assert_eq!(asked(&record, "SystemBUID"), "B1D");
    assert_eq!(asked(&record, "HostID").len(), 36);
}

#[tokio::test]
async fn a_supervisor_answers_a_challenge_on_the_same_connection_and_nobody_taps() {
    let identity = Identity::generate("Family", 1_796_000_000).expect("an identity");
    let ours = identity.certificate().to_vec();
    let Scripted { muxer, device, record } = phone(move |request, question| {
        let options = question.get("PairingOptions").and_then(Value::as_dictionary);
        let option = |key: &str| options.and_then(|options| options.get(key)?.as_data());
        let challenge = || {
            let one = [("PairingChallenge".to_owned(), Value::Data(vec![7; 8]))];
            Value::Dictionary(one.into_iter().collect())
        };
        (request == "Pair").then(|| match (option("ChallengeResponse"), option("SupervisorCertificate")) {
            (Some(letter), None) if letter.windows(8).any(|part| part == [7; 8]) => {
                values([("EscrowBag", Value::Data(vec![1]))])
            }
            (None, Some(certificate)) if certificate == ours => {
                values([("Error", "MCChallengeRequired".into()), ("ExtendedResponse", challenge())])
            }
            _ => refused("MCProtected"),
        })
    })
    .await;
    let stranger = pair(&muxer, &device).await.expect("an answer");
    assert_eq!((stranger, record.lock().expect("the record").is_some()), (PairOutcome::Prohibited, false));
    let paired = pair_supervised(&muxer, &device, &identity).await.expect("an answer");
    assert_eq!((paired, record.lock().expect("the record").is_some()), (PairOutcome::Paired, true));
}

#[tokio::test]
async fn a_challenge_that_is_none_is_not_signed() {
    let identity = Identity::generate("Family", 1_796_000_000).expect("an identity");
    for challenge in [vec![], vec![0; 5000]] {
        let Scripted { muxer, device, .. } = phone(move |request, _| {
            let one = [("PairingChallenge".to_owned(), Value::Data(challenge.clone()))];
            let extended = Value::Dictionary(one.into_iter().collect());
            (request == "Pair")
                .then(|| values([("Error", "MCChallengeRequired".into()), ("ExtendedResponse", extended)]))
        })
        .await;
        let error = pair_supervised(&muxer, &device, &identity).await.expect_err("no challenge");
        assert_eq!(error.code(), "lockdown/nonsense");
    }
}

#[tokio::test]
async fn a_device_key_that_is_none_is_an_error_and_no_crash() {
    for (key, code) in [
        (b"not a key".to_vec(), "lockdown/nonsense"),
        (vec![b'A'; 100_000], "lockdown/nonsense"),
        // The library stops with a panic here; the fence makes an error of it.
        (b"-----BEGIN RSA PUBLIC KEY-----\nAAAA\n-----END RSA PUBLIC KEY-----\n".to_vec(), "session/crashed"),
    ] {
        let Scripted { muxer, device, .. } = phone(move |_, question| {
            let name = asked(question, "Key");
            (name == "DevicePublicKey")
                .then(|| values([("Key", name.into()), ("Value", Value::Data(key.clone()))]))
        })
        .await;
        let error = pair(&muxer, &device).await.expect_err("no key");
        assert_eq!(error.code(), code, "{error:?}");
    }
}

/// A device that agrees to a session and then speaks no TLS.
#[tokio::test]
async fn nothing_of_a_pair_record_appears_in_an_error() {
    let Scripted { muxer, device, record } = phone(|request, _| match request {
        "Pair" => Some(values([("EscrowBag", Value::Data(b"hunter2".to_vec()))])),
        "EnterRecovery" => Some(refused("SessionInactive")),
        "StartSession" => Some(values([("SessionID", "1".into()), ("EnableSessionSSL", true.into())])),
        _ => None,
    })
    .await;
    assert_eq!(pair(&muxer, &device).await.expect("trust"), PairOutcome::Paired);
    let good = record.lock().expect("the record").clone().expect("a record");
    let good = plist_bounded(&good, &Limits::TALK).ok().and_then(Value::into_dictionary).expect("a record");
    let secrets = ["HostPrivateKey", "RootPrivateKey", "EscrowBag", "HostCertificate"].map(|name| {
        String::from_utf8_lossy(good.get(name).and_then(Value::as_data).expect(name)).into_owned()
    });
    let mut spoilt = good.clone();
    spoilt.insert("HostPrivateKey".to_owned(), Value::Data(b"-----BEGIN hunter2".to_vec()));
    let mut other = good.clone();
    other.insert("HostPrivateKey".to_owned(), Value::Data(PUBLIC_KEY.into()));
    for kept in [good, spoilt, other] {
        let mut bytes = Vec::new();
        Value::Dictionary(kept).to_writer_xml(&mut bytes).expect("a record");
        *record.lock().expect("the record") = Some(bytes);
        let error = enter_recovery(&muxer, &device).await.expect_err("no session");
        let report = error.report();
        let told = format!("{error} {error:?} {report:?}");
        for secret in &secrets {
            let line = secret.lines().find(|line| !line.starts_with("---")).unwrap_or(secret);
            assert!(!told.contains(line) && !told.contains("hunter2"), "{told}");
        }
        // And it does not keep anybody from learning who the device is.
        assert_eq!(identify(&muxer, &device).await.expect("an identity").trust, Trust::Unknown);
    }
}

#[tokio::test]
async fn a_pair_record_that_cannot_be_read_is_as_good_as_none() {
    let deep = "<array>".repeat(10_000) + &"</array>".repeat(10_000);
    for bytes in [b"nonsense".to_vec(), deep.into_bytes(), b"<plist><dict/></plist>".to_vec()] {
        let Scripted { muxer, device, record } = phone(|_, _| None).await;
        *record.lock().expect("the record") = Some(bytes);
        assert_eq!(identify(&muxer, &device).await.expect("an identity").trust, Trust::Untrusted);
    }
}

#[tokio::test]
async fn a_device_that_leaves_inside_its_answer_is_no_success() {
    let Scripted { muxer, device, .. } = scripted(|_| Some(Answer::Cut(vec![0, 0, 0, 9, b'x']))).await;
    let error = enter_recovery(&muxer, &device).await.expect_err("half an answer");
    assert_eq!(error.code(), "wire/cut");
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let refused = LockdownFailure::Refused { request: "Pair", error: LockdownError::UserDeniedPairing };
    for (error, words, code) in [
        (
            SessionError::Mux(MuxError::DeviceGone),
            "the device is no longer connected",
            "muxer/no-such-device",
        ),
        (
            SessionError::TimedOut { waiting_for: "waiting for rain", limit: Duration::from_secs(5) },
            "gave up waiting for rain after 5 s",
            "session/silent",
        ),
        (
            SessionError::Talk(refused),
            "the device refused Pair: \"Don't Trust\" was tapped on it",
            "lockdown/trust-denied",
        ),
        (
            SessionError::Tls("no cipher".to_owned()),
            "the encrypted session with the device could not be started: no cipher",
            "session/no-encryption",
        ),
        (
            SessionError::Crashed,
            "a part of this program failed while it talked to the device",
            "session/crashed",
        ),
    ] {
        assert_eq!((error.to_string().as_str(), error.code()), (words, code));
        let help = error.help();
        assert!(!help.is_empty() && !help.ends_with('.') && help.starts_with(char::is_lowercase), "{help}");
    }
}
