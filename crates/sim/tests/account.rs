//! The Apple Account and Find My: our client against the pretend Apple.

use rightful_apple::account::{
    AccountError, Asked, Code, SecondFactor, Sender, Session, SignIn, Trust, sign_in,
};
use rightful_apple::find_my::{Ask, Erasure, FindMy, FindMyError, Progress, Reachable, Sound, Whose};
use rightful_core::consent::RemoteEraseConsent;
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_sim::apple::account::{Accounts, Instead, Owner, Stretch, Trouble};
use rightful_sim::apple::find_my::Handset;
use rightful_sim::apple::{Apple, AppleOptions};

const NAME: &str = "owner@example.com";
const PASSWORD: &str = "planted-Passw0rd!";
const HERE: &str = "planted/id+one1==";
const AWAY: &str = "planted/id+two2==";

fn password() -> Secret {
    Secret::new(PASSWORD.into())
}

async fn rehearsal(change: impl FnOnce(&mut Owner)) -> (Apple, Accounts) {
    let devices =
        vec![Handset::iphone(HERE, "Anna's iPhone"), Handset::iphone(AWAY, "Ben's iPhone").offline()];
    let mut owner = Owner::new(NAME, PASSWORD, devices);
    change(&mut owner);
    let accounts = Accounts::new(vec![owner]);
    let apple = Apple::start_with(AppleOptions::default(), accounts.clone()).await.expect("a port");
    (apple, accounts)
}

async fn begin(apple: &Apple, asked: Asked) -> Result<SignIn, AccountError> {
    sign_in(&apple.endpoints(), NAME, &password(), None, asked).await
}

async fn waiting(apple: &Apple) -> SecondFactor {
    match begin(apple, Asked::Full).await.expect("the password is right") {
        SignIn::CodeWanted(factor) => factor,
        SignIn::Done(_) => panic!("a code is wanted"),
    }
}

async fn signed_in(apple: &Apple, asked: Asked) -> Session {
    match begin(apple, asked).await.expect("the password is right") {
        SignIn::Done(session) => session,
        SignIn::CodeWanted(mut factor) => factor
            .enter(&Code::from_typed("123 456").expect("a code"), Sender::Device)
            .await
            .expect("the right code"),
    }
}

#[tokio::test]
async fn both_protocols_and_a_salt_with_a_leading_zero_are_signed_in_with() {
    for (stretch, first) in [(Stretch::Digest, 1), (Stretch::HexDigest, 1), (Stretch::Digest, 0)] {
        let (apple, _) = rehearsal(|owner| {
            (owner.stretch, owner.code) = (stretch, None);
            owner.salt[0] = first;
        })
        .await;
        let mut session = signed_in(&apple, Asked::Full).await;
        assert_eq!(session.trust(), Trust::Full);
        assert!(session.is_alive().await.expect("an answer"));
        session.sign_out().await.expect("out");
    }
}

#[tokio::test]
async fn each_trouble_has_a_code_of_its_own_and_is_met_once() {
    let cases = [
        (Trouble::Throttled, "account/throttled", 2),
        (Trouble::Locked, "account/locked", 3),
        (Trouble::Terms, "account/terms", 3),
        (Trouble::SecurityKey, "account/security-key", 4),
        (Trouble::Garbled, "account/unreadable", 2),
    ];
    for (trouble, code, requests) in cases {
        let (apple, accounts) = rehearsal(|owner| owner.trouble = Some(trouble)).await;
        let error = begin(&apple, Asked::Full).await.map(drop).expect_err("trouble");
        assert_eq!(error.code(), code);
        assert_eq!(accounts.log().len(), requests, "{:?}", accounts.log());
        if let AccountError::Throttled { after } = error {
            assert_eq!(after.map(|after| after.as_secs()), Some(600));
        }
    }
    let (apple, _) = rehearsal(|owner| (owner.trouble, owner.code) = (Some(Trouble::Elsewhere), None)).await;
    let error = begin(&apple, Asked::Full).await.map(drop).expect_err("Find My is somebody else's");
    assert_eq!(error.code(), "network/host-not-allowed");
}

#[tokio::test]
async fn a_wrong_password_is_sent_once_and_shown_nowhere() {
    let (apple, accounts) = rehearsal(|owner| owner.password = "another".to_owned()).await;
    let error = begin(&apple, Asked::Full).await.map(drop).expect_err("it is wrong");
    assert_eq!(error.code(), "account/wrong-password");
    let completed = accounts.log().iter().filter(|line| line.contains("signin/complete")).count();
    assert_eq!(completed, 1);
    assert!(!format!("{error:?} {:?}", error.report()).contains("planted"));
}

#[tokio::test]
async fn a_code_by_message_is_taken_and_three_wrong_ones_are_the_end() {
    let (apple, accounts) = rehearsal(|_| {}).await;
    let mut factor = waiting(&apple).await;
    let phone = factor.phones().first().cloned().expect("a number");
    factor.send_message(phone.id).await.expect("sent");
    assert_eq!(factor.send_message(99).await.expect_err("no such number").code(), "account/no-such-number");
    let wrong = Code::from_typed("000000").expect("a code");
    let sender = Sender::Phone(phone.id);
    let error = factor.enter(&wrong, sender).await.expect_err("wrong");
    assert!(matches!(error, AccountError::WrongCode { left: 2 }), "{error}");
    let session = factor.enter(&Code::from_typed("123456").expect("a code"), sender).await.expect("right");
    assert!(session.trusted().is_some());

    let mut factor = waiting(&apple).await;
    factor.show_on_devices().await.expect("asked");
    for expected in
        ["account/wrong-code", "account/wrong-code", "account/too-many-codes", "account/too-many-codes"]
    {
        assert_eq!(factor.enter(&wrong, Sender::Device).await.expect_err("wrong").code(), expected);
    }
    let tried = accounts.log().iter().filter(|line| line.contains("trusteddevice/securitycode 400")).count();
    assert_eq!(tried, 3, "the fourth is not sent");
}

#[tokio::test]
async fn a_computer_that_is_known_needs_no_code() {
    let (apple, _) = rehearsal(|_| {}).await;
    let session = signed_in(&apple, Asked::Full).await;
    let known = session.trusted().cloned();
    let again = sign_in(&apple.endpoints(), NAME, &password(), known, Asked::Full).await.expect("known");
    assert!(matches!(again, SignIn::Done(_)));
}

#[tokio::test(start_paused = true)]
async fn the_password_alone_finds_sounds_and_marks_as_lost_but_does_not_erase_or_remove() {
    let (apple, accounts) = rehearsal(|_| {}).await;
    let mut session = signed_in(&apple, Asked::FindMyAlone).await;
    assert_eq!(session.trust(), Trust::OneFactor);
    assert!(!session.is_alive().await.expect("an answer"), "it is not known to setup");
    let mut found = FindMy::open(&mut session).await.expect("the list");
    assert_eq!(found.devices().len(), 2);
    found.play_sound(HERE).await.expect("taken");
    assert_eq!(found.device(HERE).expect("listed").sound, Some(Progress::Done));
    found.play_sound(AWAY).await.expect("taken");
    assert_eq!(found.device(AWAY).expect("listed").sound, Some(Progress::Queued));
    assert_eq!(found.devices().len(), 2, "an act tells of one device, the other one stays");
    found.mark_lost(HERE, "+1 555 0100", "Call me").await.expect("taken");
    assert!(found.device(HERE).expect("listed").lost);
    let consent = RemoteEraseConsent::from_typed(HERE, "one1").expect("typed as asked");
    let refused = found.erase(HERE, &consent, &password(), "Gone").await.expect_err("one factor");
    assert_eq!(refused.code(), "account/code-needed");
    assert_eq!(found.remove(AWAY).await.expect_err("one factor").code(), "account/code-needed");
    assert_eq!(accounts.with(NAME, |owner| owner.devices[0].is_erased()), Some(false));
}

#[tokio::test(start_paused = true)]
async fn an_erase_waits_until_the_device_is_online_and_a_removal_waits_for_the_erase() {
    let (apple, accounts) = rehearsal(|_| {}).await;
    let mut session = signed_in(&apple, Asked::Full).await;
    let mut found = FindMy::open(&mut session).await.expect("the list");
    let consent = RemoteEraseConsent::from_typed(AWAY, "two2").expect("typed as asked");
    let other = found.erase(HERE, &consent, &password(), "Gone").await.expect_err("for another device");
    assert!(matches!(other, FindMyError::AnotherDevice));
    let wrong =
        found.erase(AWAY, &consent, &Secret::new(b"wrong".to_vec()), "Gone").await.expect_err("wrong");
    assert_eq!(wrong.code(), "account/wrong-password");
    assert!(
        !accounts.log().iter().any(|line| line.contains("remoteWipe")),
        "nothing was asked of the device"
    );

    found.erase(AWAY, &consent, &password(), "Gone").await.expect("taken");
    let device = found.device(AWAY).expect("listed");
    assert_eq!((device.erasure, device.reachable), (Erasure::Queued, Reachable::Pending));
    let again = found.erase(AWAY, &consent, &password(), "Gone").await.expect_err("already");
    assert_eq!(again.code(), "find-my/already-erasing");
    let pending = found.remove(AWAY).await.expect_err("an erase is pending");
    assert_eq!(pending.code(), "find-my/erase-pending");

    accounts.with(NAME, |owner| owner.devices[1].come_online());
    let before = tokio::time::Instant::now();
    found.refresh(Ask::Locate).await.expect("the list");
    assert!(before.elapsed().as_secs() >= 4, "no faster than Apple wants");
    let device = found.device(AWAY).expect("listed");
    assert_eq!((device.erasure, device.activation_locked), (Erasure::Done, Some(true)));
    found.remove(AWAY).await.expect("it may go now");
    assert_eq!(found.devices().len(), 1);
    assert_eq!(found.remove(HERE).await.expect_err("Apple does not offer it").code(), "find-my/not-offered");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_has_ended_says_so_and_texts_are_bounded() {
    let (apple, accounts) = rehearsal(|_| {}).await;
    let mut session = signed_in(&apple, Asked::Full).await;
    let mut found = FindMy::open(&mut session).await.expect("the list");
    let long = found.mark_lost(HERE, "+15550100", &"x".repeat(161)).await.expect_err("too long");
    assert_eq!(long.code(), "find-my/text-too-long");
    let number = found.mark_lost(HERE, "call me", "x").await.expect_err("no number");
    assert_eq!(number.code(), "find-my/not-a-number");
    assert_eq!(found.play_sound("else").await.expect_err("not listed").code(), "find-my/no-such-device");
    accounts.expire();
    let ended = found.play_sound(HERE).await.expect_err("it has ended");
    assert_eq!(ended.code(), "account/session-ended");
    assert!(!format!("{ended:?} {:?} {:?}", found.devices(), ended.report()).contains("planted"));
    assert!(!format!("{session:?}").contains("planted"));
}

#[tokio::test]
async fn each_answer_that_is_none_is_told_as_itself_at_every_step_and_met_once() {
    let odd =
        Instead::Json(r#"{"dsInfo":{"dsid":"1"},"webservices":{"findme":{"url":"https://evil.example"}}}"#);
    for (step, instead, code) in [
        ("authorize/signin", Instead::Status(503), "account/throttled"),
        ("authorize/signin", Instead::Elsewhere, "account/refused"),
        ("signin/init", Instead::Status(503), "account/throttled"),
        ("signin/init", Instead::Status(429), "account/throttled"),
        ("signin/init", Instead::Status(403), "account/forbidden"),
        ("signin/init", Instead::Status(401), "account/refused"),
        ("signin/init", Instead::Elsewhere, "account/refused"),
        ("signin/init", Instead::Garbled, "account/unreadable"),
        ("signin/init", Instead::Strange, "account/unreadable"),
        ("signin/init", Instead::Endless, "network/too-long"),
        ("signin/complete", Instead::Status(412), "account/terms"),
        ("signin/complete", Instead::Status(403), "account/forbidden"),
        ("signin/complete", Instead::Status(500), "account/refused"),
        ("signin/complete", Instead::Garbled, "account/unreadable"),
        ("signin/complete", Instead::Endless, "network/too-long"),
        ("accountLogin", Instead::Status(421), "account/session-ended"),
        ("accountLogin", Instead::Status(450), "account/session-ended"),
        ("accountLogin", Instead::Garbled, "account/unreadable"),
        ("accountLogin", Instead::Json(r#"{"dsInfo":{"dsid":1}}"#), "account/no-find-my"),
        ("accountLogin", Instead::Json(r#"{"termsUpdateNeeded":true}"#), "account/terms"),
        ("accountLogin", odd, "network/host-not-allowed"),
        ("accountLogin", Instead::Endless, "network/too-long"),
    ] {
        let (apple, accounts) = rehearsal(|owner| owner.code = None).await;
        accounts.answer_next(step, instead);
        let error = begin(&apple, Asked::Full).await.map(drop).expect_err("no session");
        assert_eq!(error.code(), code, "{step} {instead:?}");
        let asked = accounts.log().iter().filter(|line| line.contains(step)).count();
        assert_eq!(asked, 1, "{step} {instead:?}: {:?}", accounts.log());
        let shown = format!("{error:?} {error} {:?}", error.report());
        assert!(!shown.contains("planted"), "{shown}");
    }
}

#[tokio::test]
async fn a_code_that_is_answered_oddly_is_not_taken_for_right_and_not_sent_again() {
    for (step, instead, code) in [
        ("trusteddevice/securitycode", Instead::Status(421), "account/session-ended"),
        ("trusteddevice/securitycode", Instead::Status(503), "account/throttled"),
        ("trusteddevice/securitycode", Instead::Status(403), "account/forbidden"),
        ("trusteddevice/securitycode", Instead::Status(409), "account/code-needed"),
        ("trusteddevice/securitycode", Instead::Endless, "network/too-long"),
        ("2sv/trust", Instead::Status(421), "account/session-ended"),
        ("2sv/trust", Instead::Status(503), "account/throttled"),
    ] {
        let (apple, accounts) = rehearsal(|_| {}).await;
        let mut factor = waiting(&apple).await;
        accounts.answer_next(step, instead);
        let right = Code::from_typed("123456").expect("a code");
        let error = factor.enter(&right, Sender::Device).await.expect_err("an odd answer");
        assert_eq!(error.code(), code, "{step} {instead:?}");
        let sent = accounts.log().iter().filter(|line| line.contains("trusteddevice/securitycode")).count();
        assert_eq!(sent, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn no_token_for_an_erase_is_no_erase() {
    for (instead, code) in [
        (Instead::Status(421), "account/session-ended"),
        (Instead::Status(450), "account/session-ended"),
        (Instead::Status(403), "account/forbidden"),
        (Instead::Status(503), "account/throttled"),
        (Instead::Garbled, "account/unreadable"),
        (Instead::Json(r#"{"tokens":{"mmeFMIPWebEraseDeviceToken":""}}"#), "account/unreadable"),
        (Instead::Endless, "network/too-long"),
    ] {
        let (apple, accounts) = rehearsal(|owner| owner.code = None).await;
        let mut session = signed_in(&apple, Asked::Full).await;
        let mut found = FindMy::open(&mut session).await.expect("the list");
        accounts.answer_next("fmipWebAuthenticate", instead);
        let consent = RemoteEraseConsent::from_typed(HERE, "one1").expect("typed as asked");
        let error = found.erase(HERE, &consent, &password(), "Gone").await.expect_err("no token");
        assert_eq!(error.code(), code, "{instead:?}");
        assert!(!accounts.log().iter().any(|line| line.contains("remoteWipe")), "{instead:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn devices_of_the_family_come_marked_are_heard_and_nothing_else() {
    const BENS: &str = "planted/id+fam3==";
    let family = |owner: &mut Owner| {
        owner.devices.push(Handset::iphone(BENS, "Ben's iPhone").of_member("Ben", "Muster"));
        owner.code = None;
    };
    let (apple, accounts) = rehearsal(family).await;
    let mut session = signed_in(&apple, Asked::Full).await;
    let found = FindMy::open(&mut session).await.expect("the list");
    assert_eq!((found.devices().len(), found.has_family(), found.is_complete()), (2, true, true));

    let mut found = FindMy::open_for(&mut session, Whose::Family).await.expect("the list");
    assert_eq!((found.devices().len(), found.is_complete()), (2, false), "Apple is still collecting them");
    found.refresh(Ask::Known).await.expect("the list");
    assert_eq!((found.devices().len(), found.is_complete()), (3, true));
    let whose: Vec<_> = found.devices().iter().map(|device| device.member.as_ref()).collect();
    assert_eq!(whose[2].map(|member| member.name.as_str()), Some("Ben Muster"));
    assert_eq!((whose[0], whose[1]), (None, None));

    found.play_sound(BENS).await.expect("taken");
    assert_eq!(found.device(BENS).expect("listed").sound, Some(Progress::Done));
    let before = accounts.log().len();
    let consent = RemoteEraseConsent::from_typed(BENS, "fam3").expect("typed as asked");
    let refusals = [
        found.send_message(BENS, "Hello", Sound::Leave).await,
        found.mark_lost(BENS, "", "Hello").await,
        found.end_lost(BENS).await,
        found.erase(BENS, &consent, &password(), "").await,
        found.remove(BENS).await,
    ];
    for refused in refusals {
        assert_eq!(refused.expect_err("of the family").code(), "find-my/of-family");
    }
    assert_eq!(accounts.log().len(), before, "Apple is asked for none of it");
}

#[tokio::test(start_paused = true)]
async fn an_act_that_a_server_between_has_lost_is_not_called_undone() {
    for (status, code) in [
        (500, "find-my/unanswered"),
        (502, "find-my/unanswered"),
        (504, "find-my/unanswered"),
        (503, "account/throttled"),
        (400, "account/refused"),
        (421, "account/session-ended"),
    ] {
        let (apple, accounts) = rehearsal(|owner| owner.code = None).await;
        let mut session = signed_in(&apple, Asked::Full).await;
        let mut found = FindMy::open(&mut session).await.expect("the list");
        accounts.answer_next("remoteWipeWithUserAuth", Instead::Status(status));
        let consent = RemoteEraseConsent::from_typed(HERE, "one1").expect("typed as asked");
        let error = found.erase(HERE, &consent, &password(), "").await.expect_err("no answer");
        assert_eq!(error.code(), code, "{status}");
        let asked = accounts.log().iter().filter(|line| line.contains("remoteWipe")).count();
        assert_eq!(asked, 1, "{status}");
    }
}
