//! Activations of a virtual phone, message by message: who gets a record, and which answers the phone takes.

use rightful_proto::activation::Headers;

use super::*;
use crate::apple::account::{Owner, PASSWORD, REHEARSED, STRANGER};
use crate::phone::activation::Refusal;
use crate::phone::spec::PhoneSpec;

/// A phone at Hello, and the server.
fn erased(change: impl FnOnce(&mut PhoneSpec)) -> (Phone, Albert) {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.erased = true;
    change(&mut spec);
    let phone = Phone::new(spec);
    let accounts = Accounts::of_phones(std::slice::from_ref(&phone));
    let owner = phone.read(|state| state.find_my).then(|| REHEARSED.to_owned());
    phone.change(|state| state.account = owner);
    (phone.clone(), Albert { phones: vec![phone], accounts, desk: Mutex::default() })
}

/// An answer as a client has it.
struct Answered {
    status: u16,
    kind: String,
    headers: Headers,
    body: Vec<u8>,
}

impl Answered {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn is_form(&self, row: &str) -> bool {
        self.kind == "application/x-buddyml" && self.text().contains(&format!("editableTextRow id=\"{row}\""))
    }
}

async fn answered(response: Response) -> Answered {
    let status = response.status().as_u16();
    let lines = response.headers().clone();
    let lines = lines.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let headers = Headers::of(lines).expect("few");
    let kind = headers.get("Content-Type").unwrap_or_default().to_owned();
    let body = to_bytes(response.into_body(), 16 << 20).await.expect("bounded").to_vec();
    Answered { status, kind, headers, body }
}

/// The phone's information in a session with this server.
async fn information(phone: &Phone, albert: &Albert) -> Result<Vec<u8>, Refusal> {
    let session = xml(&Value::Dictionary(phone.begin_activation()?)).expect("plain values");
    let handshake = answered(albert.handshake(&session)).await;
    assert_eq!((handshake.status, handshake.kind.as_str()), (200, "application/xml"));
    let info = phone.activation_info(&handshake.body)?;
    Ok(xml(&Value::Dictionary(info)).expect("plain values"))
}

async fn asked(albert: &Albert, fields: &[(&str, &str)]) -> Answered {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let fields = form::read("application/x-www-form-urlencoded", body.as_bytes()).expect("a form");
    answered(albert.activation(&fields)).await
}

fn text(info: &[u8]) -> &str {
    std::str::from_utf8(info).expect("XML")
}

/// A sign-in on the form that the server has shown.
async fn signed_in(albert: &Albert, info: &[u8], name: &str, password: &str) -> Answered {
    let packed = STANDARD.encode(info);
    let fields = [
        ("activation-info-base64", packed.as_str()),
        ("isAuthRequired", "true"),
        ("login", name),
        ("password", password),
    ];
    asked(albert, &fields).await
}

#[tokio::test]
async fn a_phone_without_a_lock_is_activated() {
    let (phone, albert) = erased(|spec| spec.find_my = false);
    let info = information(&phone, &albert).await.expect("a session");
    let record = asked(&albert, &[("activation-info", text(&info))]).await;
    assert_eq!((record.status, record.kind.as_str()), (200, "text/xml"));
    assert_eq!(phone.take_activation(&record.body, &Headers::default()), Err(Refusal::Record), "no ARS");
    let info = information(&phone, &albert).await.expect("a new session");
    let record = asked(&albert, &[("activation-info", text(&info))]).await;
    assert_eq!(phone.take_activation(&record.body, &record.headers), Ok(()));
    assert!(phone.read(|state| state.activated && !state.setup_done && !state.acknowledged));
    assert_eq!(phone.begin_activation(), Err(Refusal::Active));
    assert_eq!(phone.take_activation(&record.body, &record.headers), Err(Refusal::Active));
}

#[tokio::test]
async fn the_dictionary_alone_as_multipart_is_taken_too() {
    let (phone, albert) = erased(|spec| spec.find_my = false);
    let info = information(&phone, &albert).await.expect("a session");
    let (_, inner) = text(&info).split_once("<plist version=\"1.0\">").expect("a list");
    let inner = inner.split("</plist>").next().expect("its end");
    let body = format!(
        "--B\r\nContent-Disposition: form-data; name=\"activation-info\"\r\n\r\n{inner}\r\n--B--\r\n"
    );
    let fields = form::read("multipart/form-data; boundary=B", body.as_bytes()).expect("a form");
    let record = answered(albert.activation(&fields)).await;
    assert_eq!(phone.take_activation(&record.body, &record.headers), Ok(()));
}

#[tokio::test]
async fn a_locked_phone_is_opened_by_its_owner_alone_and_stays_theirs() {
    let (phone, albert) = erased(|_| {});
    let info = information(&phone, &albert).await.expect("a session");
    let form = asked(&albert, &[("activation-info", text(&info))]).await;
    assert!(form.is_form("login") && form.is_form("password"), "{}", form.text());
    assert!(form.text().contains("isAuthRequired=\"true\"") && form.text().contains("a•••••@example.com"));
    assert!(!form.text().contains(REHEARSED));
    assert_eq!(phone.take_activation(&form.body, &form.headers), Err(Refusal::Record));

    let info = information(&phone, &albert).await.expect("a session");
    let wrong = signed_in(&albert, &info, REHEARSED, "guess").await;
    assert!(wrong.text().contains("<alert title=\"Incorrect") && wrong.is_form("login"), "{}", wrong.text());
    for name in [STRANGER, "nobody@example.com", ""] {
        let refused = signed_in(&albert, &info, name, PASSWORD).await;
        assert_eq!(refused.kind, "application/x-buddyml", "{name}");
        assert!(refused.text().contains("<alert"), "{name}: {}", refused.text());
    }
    albert.accounts.with(REHEARSED, |owner| owner.trouble = Some(crate::apple::account::Trouble::Locked));
    let locked = signed_in(&albert, &info, REHEARSED, PASSWORD).await;
    assert!(locked.text().contains("Apple Account Locked") && !locked.is_form("login"));
    albert.accounts.with(REHEARSED, |owner| owner.trouble = None);
    assert!(phone.read(|state| !state.activated));

    let record = signed_in(&albert, &info, REHEARSED, PASSWORD).await;
    assert_eq!(record.kind, "text/xml");
    assert_eq!(phone.take_activation(&record.body, &record.headers), Ok(()));
    assert!(phone.read(|state| state.activated && state.find_my && state.account.is_some()));
    let log = phone.entries().into_iter().map(|entry| entry.words).collect::<Vec<_>>().join("\n");
    assert!(log.contains("with a sign-in") && !log.contains(PASSWORD) && !log.contains("guess"), "{log}");
}

#[tokio::test]
async fn guessing_ends_after_a_few_attempts_also_for_the_right_password() {
    let (phone, albert) = erased(|_| {});
    let info = information(&phone, &albert).await.expect("a session");
    for _ in 0..ATTEMPTS {
        assert!(signed_in(&albert, &info, REHEARSED, "guess").await.is_form("login"));
    }
    let refused = signed_in(&albert, &info, REHEARSED, PASSWORD).await;
    assert!(refused.text().contains("There were too many attempts."), "{}", refused.text());
}

#[tokio::test]
async fn a_phone_that_is_locked_to_nobody_here_is_opened_by_nobody_here() {
    let (phone, albert) = erased(|_| {});
    phone.change(|state| state.account = None);
    let info = information(&phone, &albert).await.expect("a session");
    for name in [REHEARSED, STRANGER] {
        let refused = signed_in(&albert, &info, name, PASSWORD).await;
        assert!(refused.text().contains("cannot be used to unlock this iPhone"), "{name}");
    }
}

#[tokio::test]
async fn an_answer_counts_for_one_phone_and_one_session() {
    let (phone, albert) = erased(|spec| spec.find_my = false);
    let first = information(&phone, &albert).await.expect("a session");
    let old = asked(&albert, &[("activation-info", text(&first))]).await;
    let session = xml(&Value::Dictionary(phone.begin_activation().expect("another"))).expect("plain values");
    assert_eq!(phone.take_activation(&old.body, &old.headers), Err(Refusal::Session));
    let handshake = answered(albert.handshake(&session)).await;
    phone.begin_activation().expect("a third");
    assert_eq!(phone.activation_info(&handshake.body), Err(Refusal::Session), "of the second");

    let second = information(&phone, &albert).await.expect("a session");
    assert_eq!(phone.take_activation(&old.body, &old.headers), Err(Refusal::Record), "of the first");
    assert_eq!(phone.take_activation(&old.body, &old.headers), Err(Refusal::Session), "it is over");
    // What was told in a session that is over is answered; the answer is of no use.
    let late = asked(&albert, &[("activation-info", text(&second))]).await;
    assert_eq!(phone.take_activation(&late.body, &late.headers), Err(Refusal::Session));

    let restarted = information(&phone, &albert).await.expect("a session");
    let record = asked(&albert, &[("activation-info", text(&restarted))]).await;
    phone.change(|state| state.boots += 1);
    assert_eq!(phone.take_activation(&record.body, &record.headers), Err(Refusal::Session), "restarted");
    let info = information(&phone, &albert).await.expect("a session");
    let mut record = asked(&albert, &[("activation-info", text(&info))]).await;
    record.body.extend_from_slice(b"\n");
    assert_eq!(phone.take_activation(&record.body, &record.headers), Err(Refusal::Record), "altered");
    assert!(phone.read(|state| !state.activated));
}

#[tokio::test]
async fn what_the_server_does_not_know_it_refuses_in_words() {
    let (phone, albert) = erased(|spec| spec.find_my = false);
    let info = information(&phone, &albert).await.expect("a session");
    let packed = STANDARD.encode(&info);
    let both = [("activation-info", text(&info)), ("activation-info-base64", packed.as_str())];
    assert!(asked(&albert, &both).await.text().contains("Please retry activation."));
    let (stranger, other) = erased(|spec| spec.ecid.0 += 1);
    let session = xml(&Value::Dictionary(stranger.begin_activation().expect("one"))).expect("plain values");
    assert_eq!(answered(albert.handshake(&session)).await.status, 400);
    let strange = information(&stranger, &other).await.expect("a session");
    assert!(asked(&albert, &[("activation-info", text(&strange))]).await.text().contains("Device Unknown"));
    let forged = text(&info).replacen("<key>FairPlaySignature</key>", "<key>Other</key>", 1);
    assert!(asked(&albert, &[("activation-info", forged.as_str())]).await.text().contains("Device Unknown"));
    let elsewhere =
        Albert { phones: vec![phone.clone()], accounts: Accounts::default(), desk: Mutex::default() };
    let unknown = asked(&elsewhere, &[("activation-info", text(&info))]).await;
    assert!(unknown.text().contains("Verification Failed"), "{}", unknown.text());
}

#[tokio::test]
async fn each_fault_of_the_server_is_there_and_activates_nothing() {
    for fault in AlbertFault::ALL {
        let (phone, albert) = erased(|spec| {
            spec.find_my = fault == AlbertFault::SecondFactor;
            spec.faults.push(Fault::Albert(fault));
        });
        if fault == AlbertFault::Unavailable {
            let session =
                xml(&Value::Dictionary(phone.begin_activation().expect("one"))).expect("plain values");
            assert_eq!(answered(albert.handshake(&session)).await.status, 503);
            continue;
        }
        let info = information(&phone, &albert).await;
        if fault == AlbertFault::WrongSession {
            assert_eq!(info.err(), Some(Refusal::Session));
            continue;
        }
        let info = info.expect("a session");
        let answer = asked(&albert, &[("activation-info", text(&info))]).await;
        match fault {
            AlbertFault::Html => assert!(answer.text().contains("text/x-apple-plist")),
            AlbertFault::ErrorPage => {
                assert!(answer.text().contains("<navigationBar title=\"Activation Unavailable\""))
            }
            AlbertFault::MoreForms => assert!(answer.is_form("question")),
            AlbertFault::SecondFactor => assert!(answer.is_form("login")),
            _ => assert_eq!(answer.kind, "text/xml"),
        }
        assert_eq!(phone.take_activation(&answer.body, &answer.headers), Err(Refusal::Record), "{fault:?}");
    }
}

#[tokio::test]
async fn a_second_factor_is_asked_for_once_the_password_was_right() {
    let (phone, albert) = erased(|spec| spec.faults.push(Fault::Albert(AlbertFault::SecondFactor)));
    let info = information(&phone, &albert).await.expect("a session");
    assert!(signed_in(&albert, &info, REHEARSED, "guess").await.is_form("login"));
    let mut page = signed_in(&albert, &info, REHEARSED, PASSWORD).await;
    let packed = STANDARD.encode(&info);
    for (code, is_right) in [("000000", false), ("123456", true)] {
        assert!(page.is_form("securityCode") && !page.text().contains(PASSWORD), "{}", page.text());
        let token = page.text().split("authToken=\"").nth(1).expect("a token")[..32].to_owned();
        let fields = [
            ("activation-info-base64", packed.as_str()),
            ("authToken", token.as_str()),
            ("securityCode", code),
        ];
        page = asked(&albert, &fields).await;
        assert_eq!(page.kind == "text/xml", is_right, "{}", page.text());
        let again = asked(&albert, &fields).await;
        assert!(again.is_form("login"), "a token is good once: {}", again.text());
    }
    assert_eq!(phone.take_activation(&page.body, &page.headers), Ok(()));
}

#[tokio::test]
async fn an_active_phone_is_told_so() {
    let (phone, albert) = erased(|spec| spec.find_my = false);
    let told = xml(&Value::Dictionary(phone.begin_activation().expect("one"))).expect("plain values");
    let handshake = answered(albert.handshake(&told)).await;
    // As hosts without sessions ask: it is active by the time that it tells of itself.
    let info = phone.change(|state| {
        state.activated = true;
        crate::phone::activation::about(state, "RANDOMNESS")
    });
    let about = xml(&Value::Dictionary(info)).expect("plain values");
    let handshake = plist_bounded(&handshake.body, &LIMITS).expect("ours").into_dictionary().expect("one");
    let key = handshake.get("serverKP").and_then(Value::as_data).expect("a key").to_vec();
    let signed = mark(Maker::Phone, &[b"information", &about, &key]);
    let info = dictionary([
        ("ActivationInfoXML", Value::Data(about)),
        ("FairPlaySignature", Value::Data(signed)),
        ("serverKP", Value::Data(key)),
    ]);
    let info = xml(&Value::Dictionary(info)).expect("plain values");
    let answer = asked(&albert, &[("activation-info", text(&info))]).await;
    assert!(answer.text().contains("<clientInfo ack-received=\"true\"/>"), "{}", answer.text());
}

#[test]
fn accounts_of_a_rehearsal_have_the_phones_with_find_my() {
    let phones: Vec<Phone> = [true, false]
        .into_iter()
        .map(|find_my| Phone::new(PhoneSpec { find_my, ..PhoneSpec::iphone_14_pro_max() }))
        .collect();
    let accounts = Accounts::of_phones(&phones);
    assert_eq!(accounts.with(REHEARSED, |owner: &mut Owner| owner.devices.len()), Some(1));
    assert_eq!(accounts.with(STRANGER, |owner| owner.devices.len()), Some(0));
}
