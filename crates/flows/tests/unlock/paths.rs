//! The ways that end well: every mode and model, and consent.

use rightful_core::event::EventKind;
use rightful_core::mode::Mode;
use rightful_core::report::Ending;
use rightful_flows::unlock::Choice;
use rightful_sim::phone::spec::{EnterRecoveryPolicy, IbssNonce, PhoneSpec};
use rightful_sim::phone::state::LogEntry;
use rightful_sim::phone::{Direction, Door};

use crate::stage::{Owner, Stage, is_fresh, is_untouched};

const ALL: [&str; 7] = ["firmware", "signing", "recovery", "installer", "erase", "install", "hello"];

#[tokio::test(start_paused = true)]
async fn a_locked_iphone_is_restored_from_the_lock_screen() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    let run = stage.unlock().await;
    run.done();
    assert_eq!(run.steps(), ALL);
    assert!(!run.asked_for_hands());
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn an_a13_iphone_is_restored() {
    let stage = Stage::with(vec![PhoneSpec::iphone_11_pro_max()]).await;
    stage.unlock().await.done();
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn an_ipad_without_home_button_is_restored() {
    let stage = Stage::with(vec![PhoneSpec::ipad_pro_11()]).await;
    stage.unlock().await.done();
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn a_phone_in_recovery_mode_is_restored() {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.mode = Mode::Recovery;
    let stage = Stage::with(vec![spec]).await;
    let run = stage.unlock().await;
    run.done();
    assert!(!run.steps().contains(&"recovery"));
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn a_phone_in_dfu_mode_is_restored_and_signed_for_again_only_when_its_nonce_changes() {
    for (ibss_nonce, tickets) in [(IbssNonce::Renewed, 2), (IbssNonce::Kept, 1)] {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        (spec.mode, spec.ibss_nonce) = (Mode::Dfu, ibss_nonce);
        let stage = Stage::with(vec![spec]).await;
        stage.unlock().await.done();
        is_fresh(stage.phone());
        let asked = |entry: &&LogEntry| entry.door == Door::Tss && entry.direction == Direction::ToPhone;
        assert_eq!(stage.phone().entries().iter().filter(asked).count(), tickets, "{ibss_nonce:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn hands_are_asked_for_when_the_phone_refuses_and_the_restore_goes_on() {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.enter_recovery = EnterRecoveryPolicy::NeedsUnlock;
    let stage = Stage::with(vec![spec]).await;
    let phone = stage.phone().clone();
    let owner = Owner::who(move |event, _| {
        if matches!(event.kind, EventKind::Do(rightful_core::ask::UserAction::EnterRecovery { .. })) {
            phone.restart_into(Mode::Recovery, std::time::Duration::from_secs(12), |_| {});
        }
    });
    let run = stage.unlock_as(owner, Choice::Newest).await;
    run.done();
    assert!(run.asked_for_hands());
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn the_owners_own_file_is_used_without_asking_the_catalogue() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    stage.unlock_as(Owner::default(), Choice::File(stage.ipsw.clone())).await.done();
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_begun_without_the_four_characters() {
    for typed in ["", "yes", "0000"] {
        let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
        let run = stage.unlock_as(Owner::who_types(typed), Choice::Newest).await;
        assert_eq!(run.ending, Err(Ending::Declined), "{typed:?}");
        assert!(run.steps().is_empty(), "{:?}", run.steps());
        assert_eq!(
            run.report().not_affected.as_deref(),
            Some("Nothing has been erased. The device is as it was.")
        );
        is_untouched(stage.phone());
        assert_eq!(stage.phone().presence().mode, Mode::Normal);
    }
}

#[tokio::test(start_paused = true)]
async fn stopping_before_the_erase_is_safe_at_every_step_and_says_so() {
    for step in ["firmware", "signing", "recovery", "installer"] {
        let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
        let owner = Owner::who(move |event, stop| {
            if matches!(event.kind, EventKind::StepStarted { step: begun } if begun == step) {
                stop.ask();
            }
        });
        let run = stage.unlock_as(owner, Choice::Newest).await;
        assert_eq!(run.ending, Err(Ending::StoppedSafely), "{step}: {:?}", run.report());
        let left = run.report().not_affected.clone().expect("the state of the phone");
        assert!(left.starts_with("Nothing has been erased."), "{step}: {left}");
        is_untouched(stage.phone());
    }
}

#[tokio::test(start_paused = true)]
async fn a_wish_to_stop_after_the_erase_has_begun_does_not_leave_a_phone_without_a_system() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    let owner = Owner::who(|event, stop| {
        if matches!(event.kind, EventKind::StepStarted { step: "install" }) {
            stop.ask();
        }
    });
    stage.unlock_as(owner, Choice::Newest).await.done();
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn a_second_attempt_downloads_nothing() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    stage.unlock().await.done();
    let again = stage.unlock().await;
    again.done();
    let EventKind::Plan(plan) =
        &again.events.iter().find(|e| matches!(e.kind, EventKind::Plan(_))).expect("a plan").kind
    else {
        panic!("not a plan")
    };
    assert!(plan.remarks[0].text.ends_with("is on this computer"), "{}", plan.remarks[0].text);
}
