//! Codes, and what is kept for the next time.

use rightful_flows::find;
use rightful_flows::find::sign_in::{Factor, forget, remember};

use super::stage::{AWAY, NAME, Owns, Stage, enter, wanted};

#[tokio::test(start_paused = true)]
async fn this_computer_is_remembered_and_forgotten() {
    let stage = Stage::new(|_| {}).await;
    let ended = stage.run(Owns::all(), async |world, session| remember(world, session, None).await).await;
    assert_eq!(ended.title(), "Apple knows this computer for p•••@example.com");
    let logout = |at: usize| {
        let asked = stage.accounts.asked();
        asked.iter().filter(|asked| asked.path.ends_with("logout")).nth(at).expect("left").body.clone()
    };
    assert_eq!(logout(0)["trustBrowser"], true, "or Apple would not know it any more");
    for entry in std::fs::read_dir(stage.folder.path().join("work/account")).expect("kept") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        assert!(!bytes.windows(7).any(|part| part == b"planted"), "it is sealed");
    }

    // Neither the name nor a code is asked for.
    let ended = stage
        .run(Owns { ways: vec![], ..Owns::all() }, async |world, session| {
            find::erase::erase(world, session, wanted(AWAY, Factor::Choose), None).await
        })
        .await;
    assert_eq!(ended.asked, ["password", "password"]);
    assert!(ended.title().contains("as soon as it is online"));
    // Another account is none of its business.
    let other =
        find::sign_in::Enter { account: Some("other@example.com".to_owned()), ..enter(Factor::Password) };
    let ended = stage.run(Owns::all(), async |world, session| find::list(world, session, other).await).await;
    assert_eq!(ended.report().code, "account/wrong-password");
    let asked = stage.accounts.asked();
    let last = asked.iter().rfind(|asked| asked.path.ends_with("signin/complete"));
    assert!(last.is_some_and(|last| last.body["accountName"] == NAME));

    let ended = stage.run(Owns::all(), async |world, session| forget(world, session).await).await;
    assert_eq!(ended.title(), "This computer keeps nothing of an Apple Account any more");
    assert_eq!(ended.facts(), ["again", "apple"], "it is said that Apple is not told");
    let ended = stage.run(Owns::all(), async |world, session| forget(world, session).await).await;
    assert_eq!(ended.report().code, "find-my/nothing-kept");
    let ended = stage
        .run(Owns::all(), async |world, session| find::list(world, session, enter(Factor::Password)).await)
        .await;
    assert_eq!(ended.asked, ["account", "password"]);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_worth_nothing_any_more_is_renewed_and_not_kept() {
    let stage = Stage::new(|_| {}).await;
    let kept = || std::fs::read(stage.folder.path().join("work/account/kept")).expect("kept");
    stage.run(Owns::all(), async |world, session| remember(world, session, None).await).await;
    let before = kept();
    let erases = async || {
        let wanted = wanted("nobody's", Factor::Choose);
        stage
            .run(Owns::all(), async |world, session| find::erase::erase(world, session, wanted, None).await)
            .await
    };
    assert_eq!(erases().await.asked, ["password"]);
    assert_eq!(kept(), before, "nothing new, nothing is written");
    stage.accounts.forget_computers();
    assert_eq!(erases().await.asked, ["password", "code"]);
    assert_ne!(kept(), before);
    assert_eq!(erases().await.asked, ["password"], "the new one is known");
}

#[tokio::test(start_paused = true)]
async fn what_is_kept_and_was_changed_is_said_and_gone_round() {
    let stage = Stage::new(|_| {}).await;
    let kept = stage.folder.path().join("work/account/kept");
    stage.run(Owns::all(), async |world, session| remember(world, session, None).await).await;
    std::fs::write(&kept, b"deadbeef").expect("written");
    let ended = stage
        .run(Owns::all(), async |world, session| find::list(world, session, enter(Factor::Password)).await)
        .await;
    assert_eq!(ended.notes("find/not-readable").len(), 1);
    assert!(ended.result.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_wrong_code_may_be_typed_again_and_none_is_sent_twice() {
    let stage = Stage::new(|_| {}).await;
    let owns = Owns { code: vec!["12", "000000", "123456"], ..Owns::all() };
    let ended = stage.run(owns, async |world, session| remember(world, session, None).await).await;
    assert!(ended.result.is_ok());
    assert_eq!(stage.count("phone/securitycode"), 2, "what is no code is not sent");
    assert_eq!(
        ended.notes("find/wrong-code"),
        ["Apple says that the code is wrong; 2 more are taken in this sign-in"]
    );

    let stage = Stage::new(|_| {}).await;
    let owns = Owns { code: vec!["000000"], ways: vec!["device"], ..Owns::all() };
    let ended = stage.run(owns, async |world, session| remember(world, session, None).await).await;
    assert_eq!(ended.report().code, "account/wrong-code");
    assert_eq!(stage.count("trusteddevice/securitycode"), 1);
    assert!(ended.notes("find/get-a-code")[0].contains("Get Verification Code"));

    let stage = Stage::new(|_| {}).await;
    let owns = Owns { code: vec!["000000", "000001", "000002", "123456"], ..Owns::all() };
    let ended = stage.run(owns, async |world, session| remember(world, session, None).await).await;
    assert_eq!(ended.report().code, "account/too-many-codes");
    assert_eq!(stage.count("phone/securitycode"), 3);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_password_is_final() {
    let stage = Stage::new(|_| {}).await;
    let owns = Owns { password: vec!["another-wrong"], ..Owns::all() };
    let ended = stage
        .run(owns, async |world, session| find::list(world, session, enter(Factor::Password)).await)
        .await;
    assert_eq!(ended.report().code, "account/wrong-password");
    assert_eq!(stage.count("signin/complete"), 1);
}

#[tokio::test(start_paused = true)]
async fn where_nobody_can_be_asked_nothing_is_sent() {
    let stage = Stage::new(|_| {}).await;
    let ended = stage
        .run(Owns::default(), async |world, session| {
            find::list(world, session, enter(Factor::Password)).await
        })
        .await;
    assert_eq!(ended.report().code, "find-my/nobody-to-ask");
    assert!(stage.accounts.log().is_empty());
}
