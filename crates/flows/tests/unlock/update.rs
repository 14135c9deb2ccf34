//! An update: the new system with everything that was on the phone, and never an erase.

use rightful_core::event::{Erased, EventKind};
use rightful_core::mode::Mode;
use rightful_core::report::Ending;
use rightful_core::session::Session;
use rightful_flows::update::{self, Choice, Wanted};
use rightful_sim::fault::{Fault, Point};
use rightful_sim::phone::spec::PhoneSpec;

use crate::stage::{NEW, Owner, Run, Stage, is_untouched};

async fn run(stage: &Stage, owner: Owner) -> Run {
    let stop = owner.stop.clone();
    let mut session = Session::new(owner, stop);
    let wanted = Wanted { device: None, firmware: Choice::Newest };
    let ending = update::run(&stage.world, &mut session, wanted).await;
    Run { ending, events: session.into_face().events }
}

fn is_updated(stage: &Stage) {
    stage.phone().read(|state| {
        assert_eq!((state.version.as_str(), state.build.as_str()), NEW);
        assert!(state.restore.finished && !state.restore.erased, "{:?}", state.restore);
        assert!(state.data_present && state.passcode_set && state.activated, "something was lost");
    });
}

fn never_says_erased(run: &Run) {
    for event in &run.events {
        if let EventKind::Status(status) = &event.kind {
            assert_eq!(status.erased, Erased::No, "{status:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn everything_stays() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    let run = run(&stage, Owner::default()).await;
    run.done();
    never_says_erased(&run);
    is_updated(&stage);
}

#[tokio::test(start_paused = true)]
async fn from_recovery_mode() {
    let stage = Stage::with(vec![PhoneSpec { mode: Mode::Recovery, ..PhoneSpec::iphone_14_pro_max() }]).await;
    let run = run(&stage, Owner::default()).await;
    run.done();
    never_says_erased(&run);
    is_updated(&stage);
}

#[tokio::test(start_paused = true)]
async fn a_pulled_cable_in_an_update_erases_nothing_and_it_can_be_taken_up() {
    for point in [Point::Ramdisk, Point::StartRestore, Point::FileSystem] {
        let stage = Stage::faulty([Fault::CablePulled(point)]).await;
        let broken = run(&stage, Owner::default()).await;
        assert_eq!(broken.ending, Err(Ending::Failed), "{point}");
        never_says_erased(&broken);
        stage.phone().read(|state| assert!(!state.restore.erased && state.data_present, "{point}"));
        stage.phone().replug();
        tokio::time::sleep(std::time::Duration::from_secs(60)).await;
        let again = stage.resume(Owner::default()).await;
        again.done();
        is_updated(&stage);
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_yes_nothing_happens() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    let owner = Owner { ready: false, ..Owner::default() };
    let run = run(&stage, owner).await;
    assert_eq!(run.ending, Err(Ending::Declined));
    assert_eq!(run.report().code, "update/declined");
    is_untouched(stage.phone());
}
