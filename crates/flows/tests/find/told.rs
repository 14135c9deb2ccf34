//! What is looked at, and what can be taken back.

use std::time::Duration;

use rightful_apple::find_my::{Progress, Sound, Whose};
use rightful_flows::find::sign_in::{Enter, Factor};
use rightful_flows::find::{self, act};
use rightful_sim::apple::account::{Instead, Trouble};
use rightful_sim::apple::find_my::Handset;

use super::stage::{AWAY, HERE, NAME, Owns, Stage, enter, wanted};

#[tokio::test(start_paused = true)]
async fn the_devices_are_listed_on_the_password_alone_and_the_session_is_left() {
    let stage = Stage::new(|_| {}).await;
    let ended = stage
        .run(Owns::all(), async |world, session| find::list(world, session, enter(Factor::Password)).await)
        .await;
    let devices = ended.result.as_ref().expect("listed");
    assert_eq!(devices.len(), 2);
    assert_eq!(ended.title(), "This Apple Account has 2 devices in Find My");
    assert_eq!(ended.asked, ["account", "password"]);
    assert_eq!((stage.count("signin/complete"), stage.count("logout 200")), (1, 1));
    let logout = stage.accounts.asked().into_iter().find(|asked| asked.path.ends_with("logout"));
    assert_eq!(logout.expect("left").body["trustBrowser"], false);
    assert_eq!(std::fs::read_dir(stage.folder.path()).expect("the folder").count(), 0, "nothing is written");
}

#[tokio::test(start_paused = true)]
async fn every_refusal_of_find_my_is_told_as_itself_and_met_once() {
    for (instead, code, leads) in [
        (Instead::Status(421), "account/session-ended", false),
        (Instead::Status(450), "account/session-ended", false),
        (Instead::Status(410), "account/session-ended", false),
        (Instead::Status(409), "account/code-needed", false),
        (Instead::Status(503), "account/throttled", true),
        (Instead::Status(429), "account/throttled", true),
        (Instead::Status(403), "account/forbidden", true),
        (Instead::Status(412), "account/terms", true),
        (Instead::Status(500), "account/session-ended", false),
        (Instead::Status(502), "account/refused", true),
        (Instead::Elsewhere, "account/refused", true),
        (Instead::Garbled, "account/unreadable", true),
        (Instead::Strange, "account/unreadable", true),
        (Instead::Endless, "network/too-long", false),
    ] {
        let stage = Stage::new(|_| {}).await;
        stage.accounts.answer_next("initClient", instead);
        let ended = stage
            .run(Owns::all(), async |world, session| {
                find::list(world, session, enter(Factor::Password)).await
            })
            .await;
        let report = ended.report();
        assert_eq!(report.code, code, "{instead:?}");
        assert_eq!(
            report.not_affected.as_deref(),
            Some("Nothing was changed on any device, and nothing in the account.")
        );
        assert_eq!((stage.count("initClient"), stage.count("signin/complete")), (1, 1), "{instead:?}");
        assert_eq!(!ended.notes("find/by-hand").is_empty(), leads, "{instead:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn trouble_with_the_account_leads_to_the_browser_where_nothing_else_helps() {
    for (trouble, code) in [
        (Trouble::Throttled, "account/throttled"),
        (Trouble::Terms, "account/terms"),
        (Trouble::SecurityKey, "account/security-key"),
    ] {
        let stage = Stage::new(|owner| owner.trouble = Some(trouble)).await;
        let ended = stage
            .run(Owns::all(), async |world, session| {
                act::remove(world, session, wanted(AWAY, Factor::Code)).await
            })
            .await;
        assert_eq!(ended.report().code, code);
        let clicks = ended.notes("find/by-hand");
        assert!(clicks.iter().any(|click| click.contains("Remove This Device")), "{clicks:?}");
    }
    let stage = Stage::new(|owner| owner.trouble = Some(Trouble::Locked)).await;
    let ended = stage
        .run(Owns::all(), async |world, session| find::list(world, session, enter(Factor::Password)).await)
        .await;
    assert_eq!(ended.report().code, "account/locked");
    assert!(ended.notes("find/by-hand").is_empty(), "the browser does not open it either");
}

#[tokio::test(start_paused = true)]
async fn places_are_asked_for_and_stand_in_no_event() {
    let stage = Stage::new(|_| {}).await;
    let ended = stage
        .run(Owns::all(), async |world, session| {
            find::locate(world, session, wanted("anna's iphone", Factor::Password)).await
        })
        .await;
    let devices = ended.result.as_ref().expect("located");
    assert_eq!(devices.len(), 1);
    assert!(devices[0].location.as_ref().is_some_and(|place| place.latitude > 37.0 && !place.old));
    let asked = stage.accounts.asked();
    let asked = asked.iter().find(|asked| asked.path.ends_with("refreshClient")).expect("asked again");
    assert_eq!(asked.body["clientContext"]["shouldLocate"], true);
}

#[tokio::test(start_paused = true)]
async fn sound_message_and_lost_mode_reach_who_is_there_and_wait_for_who_is_not() {
    let stage = Stage::new(|_| {}).await;
    let here = || wanted(HERE, Factor::Password);
    let away = || wanted(AWAY, Factor::Password);
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, here()).await).await;
    assert_eq!(ended.title(), "Anna's iPhone, iPhone 15 (…ONE1) has played the sound");
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, away()).await).await;
    assert_eq!(
        ended.title(),
        "Apple has taken it; Ben's iPhone, iPhone 15 (…TWO2) gets it as soon as it is online"
    );
    let ended = stage
        .run(Owns::all(), async |world, session| {
            act::message(world, session, here(), "Hello".to_owned(), Sound::Leave).await
        })
        .await;
    assert_eq!(ended.title(), "Anna's iPhone, iPhone 15 (…ONE1) shows the message");
    let ended = stage
        .run(Owns::all(), async |world, session| {
            act::lost(world, session, here(), "+1 555 0100".to_owned(), "Call me".to_owned()).await
        })
        .await;
    assert_eq!(ended.title(), "Anna's iPhone, iPhone 15 (…ONE1) is marked as lost");
    let now = |at: usize| {
        let state = stage.accounts.with(NAME, |owner| {
            let device = &owner.devices[at];
            (device.shows.clone(), device.lost.clone())
        });
        state.expect("the owner")
    };
    let lost = Some(("+1 555 0100".to_owned(), "Call me".to_owned()));
    assert_eq!(now(0), (Some("Hello".to_owned()), lost));
    let ended = stage.run(Owns::all(), async |world, session| act::found(world, session, here()).await).await;
    assert_eq!(ended.title(), "Anna's iPhone, iPhone 15 (…ONE1) is no longer marked as lost");
    assert_eq!(now(0).1, None);
    let ended = stage.run(Owns::all(), async |world, session| act::found(world, session, away()).await).await;
    assert_eq!(ended.report().code, "find-my/not-lost");
}

#[tokio::test(start_paused = true)]
async fn apple_is_asked_again_no_faster_than_it_wants() {
    let stage = Stage::new(|owner| owner.devices[1].online_after = Some(3)).await;
    let away = || wanted(AWAY, Factor::Password);
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, away()).await).await;
    assert!(ended.result.is_ok());
    let before = tokio::time::Instant::now();
    let ended = stage
        .run(Owns::all(), async |world, session| {
            find::watch(world, session, away(), Duration::from_secs(600)).await
        })
        .await;
    assert_eq!(ended.title(), "Nothing waits for Ben's iPhone, iPhone 15 (…TWO2) any more");
    assert_eq!(ended.result.expect("seen")[0].sound, Some(Progress::Done));
    let asked = stage.count("refreshClient");
    assert!(
        asked >= 4 && before.elapsed() >= Duration::from_secs(5 * 4),
        "{asked} in {:?}",
        before.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_removal_releases_the_lock_and_is_refused_while_an_erase_waits() {
    let stage = Stage::new(|_| {}).await;
    let away = || wanted(AWAY, Factor::Code);
    let keeps = Owns { ways: vec!["message", "keep"], ..Owns::all() };
    let ended = stage.run(keeps, async |world, session| act::remove(world, session, away()).await).await;
    assert_eq!(ended.report().code, "find-my/stopped");
    assert_eq!(stage.count("client/web/remove"), 0);
    let erased = stage
        .run(Owns::all(), async |world, session| {
            find::erase::erase(world, session, wanted(AWAY, Factor::Choose), None).await
        })
        .await;
    assert!(erased.title().contains("as soon as it is online"));
    let ended =
        stage.run(Owns::all(), async |world, session| act::remove(world, session, away()).await).await;
    assert_eq!(ended.report().code, "find-my/erase-pending");
    assert!(ended.report().what_now.contains("releases Activation Lock"));
    stage.accounts.with(NAME, |owner| owner.devices[1].come_online());
    let ended =
        stage.run(Owns::all(), async |world, session| act::remove(world, session, away()).await).await;
    assert_eq!(ended.title(), "Ben's iPhone, iPhone 15 (…TWO2) is off the Apple Account");
    assert_eq!(stage.accounts.with(NAME, |owner| owner.devices.len()), Some(1));
}

#[tokio::test(start_paused = true)]
async fn a_device_is_chosen_and_never_guessed() {
    let stage = Stage::new(|_| {}).await;
    let none = || find::Wanted { device: None, enter: enter(Factor::Password) };
    let asks = Owns { ways: vec!["2"], ..Owns::all() };
    let ended = stage.run(asks, async |world, session| act::sound(world, session, none()).await).await;
    assert!(ended.title().contains("Ben's iPhone"));
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, none()).await).await;
    assert_eq!(ended.report().code, "find-my/several");
    let nobody = wanted("Nobody's", Factor::Password);
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, nobody).await).await;
    assert_eq!(ended.report().code, "find-my/not-found");
    let empty = Stage::new(|owner| owner.devices.clear()).await;
    let ended = empty.run(Owns::all(), async |world, session| act::sound(world, session, none()).await).await;
    assert_eq!(ended.report().code, "find-my/no-devices");
}

#[tokio::test(start_paused = true)]
async fn an_apple_that_is_not_there_is_told_once() {
    let stage = Stage::new(|_| {}).await;
    let Stage { world, accounts, folder, apple } = stage;
    drop(apple);
    tokio::task::yield_now().await;
    let apple = rightful_sim::apple::Apple::start(rightful_sim::apple::AppleOptions::default())
        .await
        .expect("a port");
    let stage = Stage { world, accounts, folder, apple };
    let ended = stage
        .run(Owns::all(), async |world, session| find::list(world, session, enter(Factor::Password)).await)
        .await;
    assert!(ended.report().code.starts_with("network/"), "{}", ended.report().code);
}

#[tokio::test(start_paused = true)]
async fn a_session_that_ends_while_it_is_looked_is_entered_once_more_and_not_twice() {
    let stage = Stage::new(|owner| owner.devices[1].online_after = Some(5)).await;
    let away = || wanted(AWAY, Factor::Password);
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, away()).await).await;
    assert!(ended.result.is_ok());
    let proofs = || stage.count("signin/complete");
    let looks = Duration::from_secs(600);
    stage.accounts.answer_next("refreshClient", Instead::Status(450));
    let before = proofs();
    let ended =
        stage.run(Owns::all(), async |world, session| find::watch(world, session, away(), looks).await).await;
    assert_eq!(ended.title(), "Nothing waits for Ben's iPhone, iPhone 15 (…TWO2) any more");
    assert_eq!((proofs() - before, ended.asked.len()), (2, 2), "asked for once, proven twice");

    let stage = Stage::new(|owner| owner.devices[1].online_after = Some(50)).await;
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, away()).await).await;
    assert!(ended.result.is_ok());
    let before = stage.count("signin/complete");
    for _ in 0..2 {
        stage.accounts.answer_next("refreshClient", Instead::Status(450));
    }
    let ended =
        stage.run(Owns::all(), async |world, session| find::watch(world, session, away(), looks).await).await;
    assert_eq!(ended.report().code, "account/session-ended");
    assert_eq!(stage.count("signin/complete") - before, 2);

    // A password that was changed in the meantime is refused once, and that is the end.
    let stage = Stage::new(|owner| owner.devices[1].online_after = Some(50)).await;
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, away()).await).await;
    assert!(ended.result.is_ok());
    let (before, opened) = (stage.count("signin/complete"), stage.count("initClient"));
    stage.accounts.answer_next("refreshClient", Instead::Status(450));
    let ended = stage
        .run(Owns::all(), async |world, session| {
            let changes = async {
                while stage.count("initClient") == opened {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                stage.accounts.with(NAME, |owner| owner.password = "another-wrong".to_owned());
                std::future::pending::<()>().await;
            };
            tokio::select! {
                biased;
                () = changes => unreachable!("it waits for ever"),
                ended = find::watch(world, session, away(), looks) => ended,
            }
        })
        .await;
    assert_eq!(ended.report().code, "account/wrong-password");
    assert_eq!(stage.count("signin/complete") - before, 2);
}

#[tokio::test(start_paused = true)]
async fn a_device_that_leaves_the_list_after_an_act_does_not_make_it_undone() {
    const NONE: &str = r#"{"content":[],"serverContext":{"minCallbackIntervalInMS":1000}}"#;
    let stage = Stage::new(|_| {}).await;
    stage.accounts.answer_next("playSound", Instead::Json("{}"));
    stage.accounts.answer_next("refreshClient", Instead::Json(NONE));
    let here = wanted(HERE, Factor::Password);
    let ended = stage.run(Owns::all(), async |world, session| act::sound(world, session, here).await).await;
    assert_eq!(
        ended.title(),
        "Apple has taken it, and says nothing yet of whether Anna's iPhone, iPhone 15 (…ONE1) has got it"
    );
    stage.accounts.answer_next("remoteWipeWithUserAuth", Instead::Json("{}"));
    stage.accounts.answer_next("refreshClient", Instead::Json(NONE));
    let ended = stage
        .run(Owns::all(), async |world, session| {
            find::erase::erase(world, session, wanted(HERE, Factor::Choose), None).await
        })
        .await;
    assert_eq!(
        ended.title(),
        "Apple has taken the erase of Anna's iPhone, iPhone 15 (…ONE1), and says nothing more of it yet"
    );
}

#[tokio::test(start_paused = true)]
async fn the_family_is_listed_where_it_is_wished_for() {
    let stage = Stage::new(|owner| {
        owner.devices.push(Handset::iphone("planted/id+fam3==", "Cem's iPhone").of_member("Cem", "Muster"));
    })
    .await;
    let list = async |whose: Whose| {
        let enter = Enter { whose, ..enter(Factor::Password) };
        stage.run(Owns::all(), async |world, session| find::list(world, session, enter).await).await
    };
    let own = list(Whose::Own).await;
    assert_eq!((own.result.as_ref().expect("listed").len(), own.facts()), (2, vec!["family"]));
    let all = list(Whose::Family).await;
    assert_eq!(all.title(), "Devices in Find My: 2 of this Apple Account, 1 of its family");
    assert!(all.facts().is_empty());
    let mut wanted = wanted("Cem's iPhone", Factor::Choose);
    wanted.enter.whose = Whose::Family;
    let ended = stage
        .run(Owns::all(), async |world, session| find::erase::erase(world, session, wanted, None).await)
        .await;
    assert_eq!(ended.report().code, "find-my/not-found", "an erase is never offered for it");
}
