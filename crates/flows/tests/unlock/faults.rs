//! What goes wrong, one test each: the words, the code, and the phone's final state.

use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::report::Ending;
use rightful_flows::unlock::Choice;
use rightful_sim::fault::{Fault, Point};
use rightful_sim::phone::Phone;
use rightful_sim::phone::spec::PhoneSpec;

use crate::stage::{Owner, Run, Stage, is_fresh, is_untouched, minted};

/// The code, and that the words promise what is true: nothing erased, and the phone agrees.
fn failed_harmlessly(stage: &Stage, run: &Run, code: &str) {
    let report = run.report();
    assert_eq!(report.code, code, "{report:#?}");
    let left = report.not_affected.clone().expect("the state of the phone");
    assert!(left.starts_with("Nothing has been erased."), "{left}");
    is_untouched(stage.phone());
}

/// The code; the words admit the erase, and the phone is not called finished.
fn failed_after_the_erase(phone: &Phone, run: &Run, codes: &[&str]) {
    let report = run.report();
    assert!(codes.contains(&report.code), "{report:#?}");
    let left = report.not_affected.clone().expect("the state of the phone");
    assert!(!left.contains("Nothing has been erased"), "{left}");
    assert!(!phone.read(|state| state.restore.finished));
}

#[tokio::test(start_paused = true)]
async fn no_device() {
    let stage = Stage::with(vec![]).await;
    let run = stage.unlock().await;
    assert_eq!(run.ending, Err(Ending::NothingToActOn));
    assert_eq!(run.report().code, "device/none");
    assert_eq!(run.report().what, "no iPhone or iPad was found");
}

#[tokio::test(start_paused = true)]
async fn two_devices_and_no_choice() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max(), PhoneSpec::ipad_pro_11()]).await;
    let run = stage.unlock().await;
    assert_eq!(run.ending, Err(Ending::NothingToActOn));
    assert_eq!(run.report().code, "device/several");
    assert!(run.report().what.starts_with("2 devices are connected"), "{}", run.report().what);
    stage.phones.iter().for_each(is_untouched);
}

#[tokio::test(start_paused = true)]
async fn firmware_of_another_model() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    let other = Model::by_product_type("iPad8,1").expect("a model");
    let ipsw = minted(stage.folder.path(), other);
    let run = stage.unlock_as(Owner::default(), Choice::File(ipsw)).await;
    failed_harmlessly(&stage, &run, "firmware/wrong-model");
    assert!(run.report().what.contains("iPad8,1") && run.report().what.contains("iPhone 14 Pro Max"));
    assert!(run.steps().is_empty());
}

#[tokio::test(start_paused = true)]
async fn truncated_firmware() {
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    let cut = stage.folder.path().join("cut.ipsw");
    let whole = std::fs::read(&stage.ipsw).expect("the firmware");
    std::fs::write(&cut, &whole[..whole.len() / 2]).expect("half of it");
    let run = stage.unlock_as(Owner::default(), Choice::File(cut)).await;
    failed_harmlessly(&stage, &run, "firmware/truncated");
}

#[tokio::test(start_paused = true)]
async fn a_download_that_is_not_what_the_catalogue_says() {
    let stage = Stage::faulty([Fault::DownloadAltered]).await;
    let run = stage.unlock().await;
    failed_harmlessly(&stage, &run, "download/digest-mismatch");
    assert_eq!(stage.phone().presence().mode, Mode::Normal);
}

#[tokio::test(start_paused = true)]
async fn a_download_that_always_ends_early() {
    let stage = Stage::faulty([Fault::DownloadCut]).await;
    let run = stage.unlock().await;
    failed_harmlessly(&stage, &run, "download/cut");
}

#[tokio::test(start_paused = true)]
async fn a_download_that_is_interrupted_goes_on_where_it_was() {
    let stage = Stage::faulty([Fault::DownloadInterrupted(2_000_000)]).await;
    stage.unlock().await.done();
    is_fresh(stage.phone());
}

#[tokio::test(start_paused = true)]
async fn a_disk_without_room() {
    let mut stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max()]).await;
    stage.world.workdir.quota = Some(1_000_000);
    let run = stage.unlock().await;
    failed_harmlessly(&stage, &run, "unlock/no-space");
    assert!(run.report().what.contains("1.0 MB are free"), "{}", run.report().what);
}

#[tokio::test(start_paused = true)]
async fn apple_does_not_sign() {
    let stage = Stage::faulty([Fault::SigningRefused(94)]).await;
    let run = stage.unlock().await;
    failed_harmlessly(&stage, &run, "signing/not-signed");
    assert_eq!(stage.phone().presence().mode, Mode::Normal, "a refusal comes before anything is changed");
}

#[tokio::test(start_paused = true)]
async fn a_ticket_for_another_phone() {
    let stage = Stage::faulty([Fault::TicketForAnother]).await;
    let run = stage.unlock().await;
    failed_harmlessly(&stage, &run, "ticket/for-another");
}

#[tokio::test(start_paused = true)]
async fn a_ticket_for_an_earlier_start() {
    let stage = Stage::faulty([Fault::TicketStale]).await;
    let run = stage.unlock().await;
    failed_harmlessly(&stage, &run, "ticket/stale-nonce");
}

#[tokio::test(start_paused = true)]
async fn the_cable_is_pulled_at_each_step() {
    for point in Point::ALL {
        let stage = Stage::faulty([Fault::CablePulled(point)]).await;
        let run = stage.unlock().await;
        let report = run.report().clone();
        assert_ne!(run.ending, Ok(()), "{point}");
        assert!(!stage.phone().read(|state| state.restore.finished), "{point}");
        let erased = stage.phone().read(|state| state.restore.erased);
        let says_nothing_erased =
            report.not_affected.as_deref().is_some_and(|left| left.starts_with("Nothing has been erased."));
        assert!(!(erased && says_nothing_erased), "{point}: {report:#?}");
        if point < Point::StartRestore {
            assert!(says_nothing_erased, "{point}: {report:#?}");
            is_untouched(stage.phone());
        }
        assert!(!report.what_now.is_empty(), "{point}");
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_pulled_cable_a_second_try_goes_through() {
    for point in Point::ALL {
        let stage = Stage::faulty([Fault::CablePulled(point)]).await;
        assert_ne!(stage.unlock().await.ending, Ok(()), "{point}");
        stage.phone().replug();
        // Once its storage is being written, a real phone goes to recovery by itself; hands can always bring it there.
        stage.phone().restart_into(Mode::Recovery, std::time::Duration::from_secs(5), |state| {
            state.boot.stage = rightful_sim::phone::state::BootStage::Iboot;
            state.boot.registered.clear();
            state.renew_nonces();
        });
        stage.phone().until(|state| state.presence.attached).await;
        let run = stage.unlock().await;
        assert!(run.ending.is_ok(), "{point}: {:#?}", run.report());
        is_fresh(stage.phone());
    }
}

#[tokio::test(start_paused = true)]
async fn the_phone_never_comes_back() {
    for (mode, erased) in [(Mode::Recovery, false), (Mode::Restore, false), (Mode::Normal, true)] {
        let stage = Stage::faulty([Fault::NeverComesBack(mode)]).await;
        let run = stage.unlock().await;
        let report = run.report();
        assert_eq!(report.code, "wait/timed-out", "{mode}: {report:#?}");
        assert!(report.what.starts_with("waited "), "{}", report.what);
        if erased {
            assert!(report.not_affected.as_deref().is_some_and(|left| left.contains("is erased")));
        } else {
            failed_harmlessly(&stage, &run, "wait/timed-out");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn another_phone_in_its_place_is_refused_before_anything_is_sent_to_it() {
    for mode in [Mode::Recovery, Mode::Restore] {
        let stage = Stage::faulty([Fault::Swapped(mode)]).await;
        let run = stage.unlock().await;
        assert_eq!(run.report().code, "consent/another-device", "{mode}: {:#?}", run.report());
        failed_harmlessly(&stage, &run, "consent/another-device");
        let entries = stage.phone().entries();
        let swapped =
            entries.iter().position(|entry| entry.words.contains("another phone in")).expect("the swap");
        // The other phone may be asked who it is, and nothing else.
        let questions = [
            "QueryType",
            "QueryValue",
            "ListDevices",
            "Connect",
            "string",
            "GetValue",
            "descriptor",
            "Goodbye",
        ];
        let sent: Vec<String> = entries
            .into_iter()
            .skip(swapped)
            .filter(|entry| entry.direction == rightful_sim::phone::Direction::ToPhone)
            .map(|entry| entry.words)
            .filter(|words| !questions.iter().any(|question| words.contains(question)))
            .collect();
        assert!(sent.is_empty(), "{mode}: {sent:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn restored_reports_an_error() {
    let stage = Stage::faulty([Fault::RestoredStatus(14)]).await;
    let run = stage.unlock().await;
    let report = run.report();
    assert!(report.code.starts_with("restore/"), "{report:#?}");
    assert!(report.what.contains("status 14"), "{}", report.what);
    assert!(!stage.phone().read(|state| state.restore.finished));
    assert!(report.not_affected.as_deref().is_some_and(|left| left.contains("is erased")), "{report:#?}");
}

#[tokio::test(start_paused = true)]
async fn a_wrong_checksum_in_the_copy_is_the_end_even_if_the_phone_is_kind() {
    let stage = Stage::faulty([Fault::AsrChecksum]).await;
    let run = stage.unlock().await;
    assert_ne!(run.ending, Ok(()));
    let report = run.report();
    assert!(report.code.starts_with("restore/") || report.code.starts_with("copy/"), "{report:#?}");
    assert!(!stage.phone().read(|state| state.restore.finished));
}

#[tokio::test(start_paused = true)]
async fn an_unknown_request_stops_the_restore() {
    let stage = Stage::faulty([Fault::UnknownRequest]).await;
    let run = stage.unlock().await;
    failed_after_the_erase(stage.phone(), &run, &["restore/unknown-request"]);
    assert!(run.report().what.contains("which this version does not know"), "{}", run.report().what);
}
