//! Taking up a phone that was left in the middle: from the journal, from what the phone shows, and by the owner's choice.

use std::time::Duration;

use rightful_core::event::EventKind;
use rightful_core::mode::Mode;
use rightful_core::report::Ending;
use rightful_flows::journal::{self, Stage as HowFar, WhetherErased};
use rightful_sim::fault::{Fault, Point};
use rightful_sim::phone::spec::PhoneSpec;

use crate::stage::{Owner, Run, Stage, is_fresh, is_untouched};

fn told(run: &Run, wanted: &str) -> String {
    let told = run.events.iter().find_map(|event| match &event.kind {
        EventKind::Note { id, text } if *id == wanted => Some(text.clone()),
        _ => None,
    });
    told.unwrap_or_else(|| panic!("{wanted} was not told"))
}

/// Unlocks until the cable is pulled, plugs it in again, and gives the phone time to come back.
async fn left_at(point: Point) -> Stage {
    let stage = Stage::faulty([Fault::CablePulled(point)]).await;
    let broken = stage.unlock().await;
    assert_eq!(broken.ending, Err(Ending::Failed), "{point}");
    stage.phone().replug();
    tokio::time::sleep(Duration::from_secs(60)).await;
    stage
}

#[tokio::test(start_paused = true)]
async fn after_a_pulled_cable_it_is_said_what_was_done_and_the_restore_goes_on() {
    for (point, erased, words) in [
        (Point::Ibec, WhetherErased::No, "nothing was erased"),
        (Point::StartRestore, WhetherErased::MayHaveBegun, "the erase may have begun"),
        (Point::AfterFileSystem, WhetherErased::Yes, "the device is erased"),
    ] {
        let stage = left_at(point).await;
        let ecid = stage.phone().read(|state| state.ecid);
        let entry = journal::read(&stage.world.workdir, ecid).await.expect("a journal");
        assert_eq!(entry.erased, erased, "{point}");
        let run = stage.resume(Owner::default()).await;
        run.done();
        let found = told(&run, "resume/found");
        assert!(found.contains(words), "{point}: {found}");
        is_fresh(stage.phone());
        let entry = journal::read(&stage.world.workdir, ecid).await.expect("a journal");
        assert_eq!(entry.stage, HowFar::Finished);
    }
}

#[tokio::test(start_paused = true)]
async fn before_the_erase_the_owner_may_have_it_back_as_it_was() {
    let stage = left_at(Point::Ibec).await;
    let run = stage.resume(Owner { way: Some("leave"), ..Owner::default() }).await;
    run.done();
    is_untouched(stage.phone());
    stage.phone().read(|state| assert_eq!(state.presence.mode, Mode::Normal));
}

#[tokio::test(start_paused = true)]
async fn after_the_erase_leaving_is_not_offered() {
    let stage = left_at(Point::AfterFileSystem).await;
    let run = stage.resume(Owner { way: Some("leave"), ..Owner::default() }).await;
    assert_eq!(run.ending, Err(Ending::Declined));
    assert_eq!(run.report().code, "resume/undecided");
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_runs_its_system_is_left_alone() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    let run = stage.resume(Owner::default()).await;
    assert_eq!(run.ending, Err(Ending::NothingToActOn));
    assert_eq!(run.report().code, "resume/running");
    is_untouched(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_another_computer_left_in_its_installer_is_restarted_and_restored() {
    let stage = Stage::with(vec![PhoneSpec { mode: Mode::Restore, ..PhoneSpec::iphone_14_pro_max() }]).await;
    stage.phone().change(|state| drop(state.nvram.insert("auto-boot".to_owned(), "false".to_owned())));
    let run = stage.resume(Owner::default()).await;
    run.done();
    assert!(told(&run, "resume/found").contains("cannot be told from here"));
    is_fresh(stage.phone());
}
