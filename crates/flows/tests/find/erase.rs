//! Erasing from afar: consent, the password once more, and the three things that may be true afterwards.

use rightful_core::event::{Erased, EventKind};
use rightful_core::plan::Danger;
use rightful_flows::find::erase::erase;
use rightful_flows::find::sign_in::Factor;
use rightful_sim::apple::account::Instead;

use super::stage::{AWAY, HERE, NAME, Owns, PASSWORD, Stage, wanted};

fn erased(stage: &Stage, at: usize) -> bool {
    stage.accounts.with(NAME, |owner| owner.devices[at].is_erased()).expect("the owner")
}

#[tokio::test(start_paused = true)]
async fn a_device_that_is_online_erases_itself_and_stays_locked() {
    let stage = Stage::new(|_| {}).await;
    let ended = stage
        .run(Owns::all(), async |world, session| {
            erase(world, session, wanted(HERE, Factor::Choose), Some("Call me".to_owned())).await
        })
        .await;
    assert_eq!(ended.title(), "Anna's iPhone, iPhone 15 (…ONE1) has erased itself");
    assert!(erased(&stage, 0) && !erased(&stage, 1));
    assert_eq!(ended.asked, ["account", "password", "code", "password"], "the password once more");
    assert!(ended.facts().contains(&"locked") && ended.facts().contains(&"stays"));
    let plan = ended.events.iter().find_map(|event| match &event.kind {
        EventKind::Plan(plan) => Some(plan),
        _ => None,
    });
    let plan = plan.expect("a plan");
    assert_eq!(plan.danger, Danger::Erases);
    assert!(plan.remarks.iter().any(|remark| remark.text.contains("Activation Lock stays on")));
    let consent = ended.events.iter().position(|event| {
        matches!(event.kind, EventKind::Question(rightful_core::ask::Question::Consent { .. }))
    });
    let asked = stage.accounts.asked();
    let wipe = asked.iter().position(|asked| asked.path.ends_with("remoteWipeWithUserAuth")).expect("asked");
    let proof = asked.iter().rposition(|asked| asked.path.ends_with("signin/complete")).expect("proven");
    let token = asked.iter().position(|asked| asked.path.ends_with("fmipWebAuthenticate")).expect("a token");
    assert!(consent.is_some() && proof < token && token < wipe, "a fresh proof, a token, and then the erase");
    assert_eq!(asked[wipe].body["text"], "Call me");
    assert_eq!(stage.count("remoteWipeWithUserAuth"), 1);
}

#[tokio::test(start_paused = true)]
async fn one_that_is_offline_waits_and_nothing_is_called_erased() {
    let stage = Stage::new(|_| {}).await;
    let ended = stage
        .run(Owns::all(), async |world, session| {
            erase(world, session, wanted(AWAY, Factor::Choose), None).await
        })
        .await;
    assert_eq!(
        ended.title(),
        "Ben's iPhone, iPhone 15 (…TWO2) will erase itself as soon as it is online; nothing is erased yet"
    );
    assert!(ended.facts().contains(&"erase-waits") && !erased(&stage, 1));
    let said_erased = ended
        .events
        .iter()
        .any(|event| matches!(&event.kind, EventKind::Status(status) if status.erased != Erased::No));
    assert!(!said_erased);
    let again = stage
        .run(Owns::all(), async |world, session| {
            erase(world, session, wanted(AWAY, Factor::Choose), None).await
        })
        .await;
    assert_eq!(again.report().code, "find-my/already-erasing");
    assert_eq!(stage.count("remoteWipeWithUserAuth"), 1);
}

#[tokio::test(start_paused = true)]
async fn without_consent_or_with_a_wrong_password_nothing_is_asked() {
    let stage = Stage::new(|_| {}).await;
    for (owns, code, proofs) in [
        (Owns { consent: Some(""), ..Owns::all() }, "consent/not-given", 1),
        (Owns { consent: Some("TWO2"), ..Owns::all() }, "consent/mistyped", 1),
        (Owns { password: vec![PASSWORD, "another-wrong"], ..Owns::all() }, "account/wrong-password", 2),
        (Owns { password: vec![PASSWORD, ""], ..Owns::all() }, "find-my/stopped", 1),
    ] {
        let before = stage.count("signin/complete");
        let ended = stage
            .run(owns, async |world, session| erase(world, session, wanted(HERE, Factor::Choose), None).await)
            .await;
        assert_eq!(ended.report().code, code);
        assert_eq!(
            ended.report().not_affected.as_deref(),
            Some("Nothing was erased: Apple has not taken an erase.")
        );
        assert_eq!(stage.count("signin/complete") - before, proofs, "{code}: no password is sent twice");
    }
    assert_eq!(stage.count("remoteWipeWithUserAuth"), 0);
    assert!(!erased(&stage, 0));
}

#[tokio::test(start_paused = true)]
async fn on_the_password_alone_it_is_tried_after_consent_and_the_refusal_names_the_way() {
    let stage = Stage::new(|_| {}).await;
    let alone = Owns { ways: vec!["alone"], ..Owns::all() };
    let ended = stage
        .run(alone, async |world, session| erase(world, session, wanted(HERE, Factor::Choose), None).await)
        .await;
    assert_eq!(ended.report().code, "account/code-needed");
    assert!(ended.report().what_now.contains("www.icloud.com/find"));
    assert_eq!(ended.asked, ["account", "password", "password"]);
    let warned = ended.events.iter().any(|event| {
        matches!(&event.kind, EventKind::Plan(plan) if plan.remarks.iter().any(|remark| remark.id == "one-factor"))
    });
    assert!(warned && !erased(&stage, 0));
    for refused in [403, 421] {
        // The token may be given, and the erase itself refused.
        let stage = Stage::new(|owner| owner.code = None).await;
        stage.accounts.answer_next("remoteWipeWithUserAuth", Instead::Status(refused));
        let alone = Owns { ways: vec!["alone"], ..Owns::all() };
        let ended = stage
            .run(alone, async |world, session| {
                erase(world, session, wanted(HERE, Factor::Choose), None).await
            })
            .await;
        let expected = if refused == 403 { "account/forbidden" } else { "account/session-ended" };
        assert_eq!(ended.report().code, expected, "a full session is told the truth");
    }
}

#[tokio::test(start_paused = true)]
async fn where_no_answer_comes_it_is_not_called_untouched() {
    for instead in [Instead::Garbled, Instead::Strange, Instead::Endless] {
        let stage = Stage::new(|_| {}).await;
        stage.accounts.answer_next("remoteWipeWithUserAuth", instead);
        let ended = stage
            .run(Owns::all(), async |world, session| {
                erase(world, session, wanted(HERE, Factor::Choose), None).await
            })
            .await;
        let report = ended.report();
        assert_eq!(report.code, "find-my/unanswered", "{instead:?}");
        assert!(report.not_affected.as_deref().is_some_and(|left| left.contains("is not known")));
        assert_eq!(stage.count("remoteWipeWithUserAuth"), 1, "it is not sent again");
    }
}

#[tokio::test(start_paused = true)]
async fn once_apple_has_taken_it_a_broken_look_does_not_deny_it() {
    let stage = Stage::new(|owner| owner.devices[1].online_after = Some(50)).await;
    // Apple calls the device online when it is asked, and answers nothing more.
    stage.accounts.with(NAME, |owner| owner.devices[0].slow = true);
    stage.accounts.answer_next("refreshClient", Instead::Status(503));
    let ended = stage
        .run(Owns::all(), async |world, session| {
            erase(world, session, wanted(HERE, Factor::Choose), None).await
        })
        .await;
    assert_eq!(ended.report().code, "account/throttled");
    assert!(
        ended
            .report()
            .not_affected
            .as_deref()
            .is_some_and(|left| left.starts_with("Apple has taken the erase"))
    );
}

/// A device that had erased itself a year before, was set up again, and is locked now.
const ERASED_LONG_AGO: &str = r#"{"content":[{"id":"planted/id+one1==","name":"Anna's iPhone","deviceStatus":"200",
    "remoteWipe":{"statusCode":"200","createTimestamp":1700000000000},"wipedTimestamp":1700000001000,
    "snd":{"statusCode":"200","createTimestamp":1700000000000},
    "features":{"WIP":true,"SND":true}}],"serverContext":{"minCallbackIntervalInMS":60000}}"#;

#[tokio::test(start_paused = true)]
async fn an_erase_of_a_year_ago_is_not_told_as_the_one_of_today() {
    let stage = Stage::new(|_| {}).await;
    stage.accounts.answer_next("initClient", Instead::Json(ERASED_LONG_AGO));
    stage.accounts.answer_next("remoteWipeWithUserAuth", Instead::Json("{}"));
    for _ in 0..8 {
        stage.accounts.answer_next("refreshClient", Instead::Json(ERASED_LONG_AGO));
    }
    let ended = stage
        .run(Owns::all(), async |world, session| {
            erase(world, session, wanted(HERE, Factor::Choose), None).await
        })
        .await;
    assert_eq!(
        ended.title(),
        "Apple has taken the erase of Anna's iPhone (…ONE1), and says nothing more of it yet"
    );
    assert!(!ended.facts().contains(&"erased"));
    let said_erased = ended
        .events
        .iter()
        .any(|event| matches!(&event.kind, EventKind::Status(status) if status.erased != Erased::No));
    assert!(!said_erased);
    assert!(stage.count("refreshClient") <= 5, "no faster than once a minute");
}

#[tokio::test(start_paused = true)]
async fn a_sound_of_a_year_ago_is_not_told_as_the_one_of_today() {
    let stage = Stage::new(|_| {}).await;
    stage.accounts.answer_next("initClient", Instead::Json(ERASED_LONG_AGO));
    stage.accounts.answer_next("playSound", Instead::Json("{}"));
    let ended = stage
        .run(Owns::all(), async |world, session| {
            rightful_flows::find::act::sound(world, session, wanted(HERE, Factor::Password)).await
        })
        .await;
    assert_eq!(
        ended.title(),
        "Apple has taken it, and says nothing yet of whether Anna's iPhone (…ONE1) has got it"
    );
}

#[tokio::test(start_paused = true)]
async fn a_mac_is_not_erased_from_here() {
    let stage = Stage::new(|_| {}).await;
    let mac = r#"{"content":[{"id":"planted/id+one1==","name":"Anna's Mac","isMac":true,"features":{"WIP":true,"PIN":true}}]}"#;
    stage.accounts.answer_next("initClient", Instead::Json(mac));
    let ended = stage
        .run(Owns::all(), async |world, session| {
            erase(world, session, wanted(HERE, Factor::Choose), None).await
        })
        .await;
    assert_eq!(ended.report().code, "find-my/not-offered");
}
