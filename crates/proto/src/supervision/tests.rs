//! The conversation by scripts: what is sent, how a phone says no, what is never shown, and letters that others can check.

use std::sync::LazyLock;

use rsa::pkcs1v15::{Signature, VerifyingKey};
use rsa::sha2::Sha256;
use rsa::signature::Verifier as _;
use tokio::io::DuplexStream;
use x509_cert::der::{Decode as _, Encode as _};

use super::*;
use crate::frame::{read_dictionary, write_plist_xml};

const TOKEN: &[u8] = b"planted-unlock-token";

static OURS: LazyLock<Identity> =
    LazyLock::new(|| Identity::generate("Family", 1_796_000_000).expect("an identity"));

fn said(pairs: &[(&str, Value)]) -> Dictionary {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

fn yes(mut pairs: Vec<(&'static str, Value)>) -> Dictionary {
    pairs.push(("Status", "Acknowledged".into()));
    said(&pairs)
}

fn no(domain: &str, code: impl Into<Value>) -> Dictionary {
    let cause = said(&[
        ("ErrorCode", code.into()),
        ("ErrorDomain", domain.into()),
        ("LocalizedDescription", "Nein\u{1b}[2J.".into()),
        ("USEnglishDescription", "No\u{1b}[2J.".into()),
        ("UnlockToken", Value::Data(TOKEN.to_vec())),
    ]);
    said(&[
        ("Status", "Error".into()),
        ("ErrorChain", Value::Array(vec![Value::Dictionary(cause)])),
        ("UnlockToken", Value::Data(TOKEN.to_vec())),
    ])
}

/// A phone that gives these answers, one after the other, and then what it was asked.
fn phone(answers: Vec<Dictionary>) -> (DuplexStream, tokio::task::JoinHandle<Vec<Dictionary>>) {
    let (ours, mut theirs) = tokio::io::duplex(1 << 16);
    let asked = tokio::spawn(async move {
        let mut asked = Vec::new();
        for answer in answers {
            let Ok(question) = read_dictionary(&mut theirs, &LIMITS).await else { break };
            asked.push(question);
            write_plist_xml(&mut theirs, &Value::Dictionary(answer)).await.expect("a listener");
        }
        asked
    });
    (ours, asked)
}

fn greeted(mut answers: Vec<Dictionary>) -> Vec<Dictionary> {
    answers.insert(0, yes(vec![]));
    answers
}

fn escalated(answers: Vec<Dictionary>) -> Vec<Dictionary> {
    let challenge = yes(vec![("Challenge", Value::Data(vec![7; 8]))]);
    let mut all = vec![yes(vec![]), challenge, yes(vec![]), yes(vec![])];
    all.extend(answers);
    all
}

async fn supervisor(answers: Vec<Dictionary>) -> Escalated<DuplexStream> {
    let (stream, _) = phone(escalated(answers));
    Service::begin(stream).await.expect("greeted").escalate(&OURS).await.expect("known")
}

fn kind(question: &Dictionary) -> &str {
    question.get("RequestType").and_then(Value::as_string).unwrap_or_default()
}

#[tokio::test]
async fn a_supervisor_shows_itself_saves_a_token_and_clears_with_it() {
    let token = || ("UnlockToken", Value::Data(TOKEN.to_vec()));
    let info = said(&[("PasscodePresent", false.into())]);
    let (stream, asked) = phone(escalated(vec![
        yes(vec![("SecurityInfo", Value::Dictionary(info))]),
        yes(vec![token()]),
        yes(vec![token()]),
        yes(vec![]),
    ]));
    let service = Service::begin(stream).await.expect("greeted");
    let mut phone = service.escalate(&OURS).await.expect("known");
    assert_eq!(phone.security_info().await.expect("told"), SecurityInfo { passcode: false });
    let saved = phone.request_unlock_token().await.expect("made");
    assert_eq!(saved.expose(), TOKEN);
    phone.clear_passcode(&saved).await.expect("cleared");
    phone.clear_restrictions_password().await.expect("cleared");
    drop(phone);
    let asked = asked.await.expect("a phone");
    assert_eq!(
        asked.iter().map(kind).collect::<Vec<_>>(),
        [
            "HelloHostIdentifier",
            "Escalate",
            "EscalateResponse",
            "ProceedWithKeybagMigration",
            "SecurityInfo",
            "RequestUnlockToken",
            "ClearPasscode",
            "ClearRestrictionsPassword"
        ]
    );
    assert_eq!(asked[1].get("SupervisorCertificate").and_then(Value::as_data), Some(OURS.certificate()));
    assert_eq!(asked[6].get("UnlockToken").and_then(Value::as_data), Some(TOKEN));
    let letter = asked[2].get("SignedRequest").and_then(Value::as_data).expect("a letter");
    check(letter, &[7; 8]);
}

/// Takes a letter apart as RFC 5652 says, with the library's reader.
fn check(letter: &[u8], challenge: &[u8]) {
    use cms::cert::CertificateChoices;
    use cms::content_info::ContentInfo;
    use cms::signed_data::SignedData;
    use x509_cert::der::asn1::OctetString;
    let outer = ContentInfo::from_der(letter).expect("a letter");
    let signed = SignedData::from_der(&outer.content.to_der().expect("bytes")).expect("signed");
    let content = signed.encap_content_info.econtent.expect("embedded");
    let content = content.decode_as::<OctetString>().expect("octets");
    assert_eq!(content.as_bytes(), challenge);
    let certificates = signed.certificates.expect("certificates");
    let CertificateChoices::Certificate(first) = certificates.0.get(0).expect("the signer's") else {
        panic!("a certificate")
    };
    assert_eq!(first.to_der().expect("bytes"), OURS.certificate());
    let signer = signed.signer_infos.0.get(0).expect("a signer");
    let attributes = signer.signed_attrs.as_ref().expect("attributes").to_der().expect("bytes");
    let signature = Signature::try_from(signer.signature.as_bytes()).expect("a signature");
    let key = VerifyingKey::<Sha256>::new(OURS.key().to_public_key());
    key.verify(&attributes, &signature).expect("the signer's own");
}

#[tokio::test]
async fn a_phone_of_another_supervisor_is_told_apart() {
    for status in ["CertificateRejected", "SignedRequestRejected"] {
        let refused = said(&[("Status", status.into())]);
        let answers = match status {
            "CertificateRejected" => vec![refused],
            _ => vec![yes(vec![("Challenge", Value::Data(vec![1]))]), refused],
        };
        let (stream, _) = phone(greeted(answers));
        let service = Service::begin(stream).await.expect("greeted");
        let error = service.escalate(&OURS).await.expect_err("foreign");
        assert_eq!(error.code(), "supervise/foreign");
    }
}

#[tokio::test]
async fn a_refusal_is_read_with_numbers_of_every_kind_and_shows_no_token() {
    for code in [Value::from(37_002_i64), Value::from(37_002_u64), Value::Real(37_002.0), "37002".into()] {
        let mut phone = supervisor(vec![no("DMCKeybagErrorDomain", code)]).await;
        let error = phone.request_unlock_token().await.expect_err("a passcode is set");
        assert!(error.refusal().is_some_and(|refusal| refusal.is_passcode_set() && !refusal.is_set_up()));
        assert_eq!(
            error.to_string(),
            "the phone refused RequestUnlockToken: DMCKeybagErrorDomain 37002, No[2J."
        );
        let shown = format!("{error} {error:?} {:?}", error.report());
        assert!(!shown.contains("planted") && !shown.contains("112, 108, 97"), "{shown}");
    }
    let mut phone = supervisor(vec![said(&[("Status", "x".repeat(1000).into())])]).await;
    let error = phone.security_info().await.expect_err("no word that is known");
    assert!(error.to_string().len() < 150, "{error}");
}

#[tokio::test]
async fn what_is_no_token_or_no_answer_is_not_taken() {
    for token in [Value::Data(vec![]), Value::Data(vec![1; LONGEST_TOKEN + 1]), "text".into()] {
        let mut phone = supervisor(vec![yes(vec![("UnlockToken", token)])]).await;
        let error = phone.request_unlock_token().await.expect_err("no token");
        assert_eq!(error.code(), "supervise/unusable-answer");
    }
    let mut phone = supervisor(vec![yes(vec![])]).await;
    assert_eq!(phone.security_info().await.expect_err("no word").code(), "supervise/unusable-answer");
    let long = yes(vec![("Challenge", Value::Data(vec![1; LONGEST_CHALLENGE + 1]))]);
    for challenge in [yes(vec![]), long, yes(vec![("Challenge", Value::Data(vec![]))])] {
        let (stream, _) = self::phone(greeted(vec![challenge]));
        assert!(Service::begin(stream).await.expect("greeted").escalate(&OURS).await.is_err());
    }
}

#[tokio::test(start_paused = true)]
async fn a_keybag_may_take_five_minutes_and_no_longer() {
    let (stream, mut theirs) = tokio::io::duplex(1 << 16);
    tokio::spawn(async move {
        for answer in [yes(vec![]), yes(vec![("Challenge", Value::Data(vec![7; 8]))]), yes(vec![])] {
            read_dictionary(&mut theirs, &LIMITS).await.expect("a question");
            write_plist_xml(&mut theirs, &Value::Dictionary(answer)).await.expect("a listener");
        }
        std::future::pending::<()>().await;
        drop(theirs);
    });
    let service = Service::begin(stream).await.expect("greeted");
    let error = service.escalate(&OURS).await.expect_err("silence");
    assert_eq!(error.to_string(), "the phone said nothing about its supervision for 300 s");
}

#[tokio::test]
async fn the_cloud_configuration_says_who_supervises() {
    let cloud = said(&[
        ("IsSupervised", true.into()),
        ("OrganizationName", "Family\n".into()),
        ("OrganizationMagic", "MAGIC".into()),
        (
            "SupervisorHostCertificates",
            Value::Array(vec![Value::Data(vec![1, 2]), Value::Data(OURS.certificate().to_vec())]),
        ),
    ]);
    let (stream, _) =
        phone(greeted(vec![yes(vec![("CloudConfiguration", Value::Dictionary(cloud))]), yes(vec![])]));
    let mut service = Service::begin(stream).await.expect("greeted");
    let cloud = service.cloud_configuration().await.expect("told");
    assert_eq!((cloud.organisation.as_deref(), cloud.magic.as_deref()), (Some("Family"), Some("MAGIC")));
    assert!(cloud.is_supervised_by(OURS.certificate()) && !cloud.is_supervised_by(&[1]));
    let nobody = service.cloud_configuration().await.expect("told");
    assert!(nobody == CloudConfiguration::default() && !nobody.is_supervised_by(OURS.certificate()));
}

#[tokio::test]
async fn a_phone_that_was_set_up_is_not_prepared() {
    let wanted = Preparation {
        organisation: "Family".to_owned(),
        magic: "MAGIC".to_owned(),
        certificate: OURS.certificate().to_vec(),
        pairing: true,
        skip: SKIP.map(str::to_owned).to_vec(),
    };
    let (stream, asked) = phone(greeted(vec![no("DMCTunnelErrorDomain", 14_002)]));
    let mut service = Service::begin(stream).await.expect("greeted");
    let error = service.set_cloud_configuration(&wanted).await.expect_err("set up");
    assert!(error.refusal().is_some_and(Refusal::is_set_up));
    let sent = asked.await.expect("a phone").remove(1);
    let sent = sent.get("CloudConfiguration").and_then(Value::as_dictionary).expect("sent").clone();
    let read = CloudConfiguration::read(Some(&sent));
    assert!(read.is_supervised_by(OURS.certificate()) && read.pairing == Some(true));
    for kept in ["AppleID", "Restore", "Language", "WiFi", "TOS", "Location", "Diagnostics", "Passcode"] {
        assert!(!SKIP.contains(&kept), "its owner decides on {kept}");
    }
}

#[tokio::test]
async fn an_erase_needs_the_consent_of_this_device() {
    let consent = EraseConsent::from_typed(Ecid(0x4F2A), "4F2A").expect("typed");
    let (stream, _) = phone(greeted(vec![yes(vec![])]));
    let mut service = Service::begin(stream).await.expect("greeted");
    let other = service.erase(&consent, Ecid(0xA1D)).await.expect_err("another one");
    assert_eq!(other.code(), "supervise/another-device");
    service.erase(&consent, Ecid(0x4F2A)).await.expect("erased");
    // It may leave without a word.
    let (stream, _) = phone(greeted(vec![]));
    let mut service = Service::begin(stream).await.expect("greeted");
    service.erase(&consent, Ecid(0x4F2A)).await.expect("it left");
}

#[tokio::test]
async fn profiles_are_listed_made_and_removed_by_name() {
    let metadata = said(&[
        ("PayloadDisplayName", "USB\n".into()),
        ("PayloadUUID", "U1".into()),
        ("PayloadVersion", 1.into()),
    ]);
    let list = vec![
        ("OrderedIdentifiers", Value::Array(vec!["rightful.usb-while-locked".into(), "other".into()])),
        (
            "ProfileMetadata",
            Value::Dictionary(said(&[("rightful.usb-while-locked", Value::Dictionary(metadata))])),
        ),
    ];
    let (stream, asked) = phone(escalated(vec![yes(list), yes(vec![]), yes(vec![])]));
    let mut phone = Service::begin(stream).await.expect("greeted").escalate(&OURS).await.expect("known");
    let profiles = phone.profiles().await.expect("listed");
    assert_eq!((profiles.len(), profiles[0].name.as_str()), (2, "USB"));
    assert!(profiles[0].is_ours() && !profiles[1].is_ours());
    let uuids = ["A".to_owned(), "B".to_owned()];
    let wifi = profile::Made::WiFi {
        ssid: "Home".to_owned(),
        password: Some(Secret::new(b"planted-wifi".to_vec())),
    };
    assert!(!format!("{wifi:?}").contains("planted"));
    phone.install_profile(&wifi.payload(&uuids).expect("plain")).await.expect("installed");
    phone.remove_profile(&profiles[0]).await.expect("removed");
    drop(phone);
    let asked = asked.await.expect("a phone");
    let parse = |bytes: &[u8]| frame::plist_bounded(bytes, &LIMITS).expect("ours").into_dictionary();
    let sent = asked[5].get("Payload").and_then(Value::as_data).and_then(parse).expect("a profile");
    let inner = sent.get("PayloadContent").and_then(Value::as_array).expect("contents")[0].clone();
    let inner = inner.into_dictionary().expect("a dictionary");
    assert_eq!(inner.get("Password").and_then(Value::as_string), Some("planted-wifi"));
    assert_eq!(kind(&asked[5]), "InstallProfileSilent");
    let named = asked[6].get("ProfileIdentifier").and_then(Value::as_data).and_then(parse).expect("named");
    assert_eq!(named.get("PayloadUUID").and_then(Value::as_string), Some("U1"));
    for (made, key) in [
        (profile::Made::UsbWhileLocked, "allowUSBRestrictedMode"),
        (profile::Made::NoBiometricUnlock, "allowFingerprintForUnlock"),
    ] {
        let payload = made.payload(&uuids).expect("plain");
        let text = String::from_utf8_lossy(payload.expose()).into_owned();
        assert!(text.contains(&format!("<key>{key}</key>\n\t\t\t<false/>")), "{text}");
    }
}

#[test]
fn every_failure_has_its_words_and_a_remedy() {
    let refusal = Refusal { status: "Error".to_owned(), causes: vec![] };
    let all = [
        SupervisionError::Frame(FrameError::Closed),
        SupervisionError::Silent { limit: QUICK },
        SupervisionError::Nonsense("Escalate"),
        SupervisionError::Refused { request: "ClearPasscode", refusal },
        SupervisionError::Foreign,
        SupervisionError::Identity(identity::IdentityError::Unsigned),
        SupervisionError::TooLarge,
        SupervisionError::AnotherDevice,
    ];
    for error in all {
        assert!(error.code().starts_with("supervise/") && error.help().len() > 20, "{error}");
    }
    assert_eq!(
        SupervisionError::Foreign.to_string(),
        "the phone is supervised with another identity than this one"
    );
}

use rightful_core::report::Explain as _;
