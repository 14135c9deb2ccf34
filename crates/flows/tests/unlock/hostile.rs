//! A device that means harm: no panic, no unbounded memory, no false success.

use rightful_sim::fault::Fault;

use crate::stage::Stage;

async fn ends_with(fault: Fault, codes: &[&str]) {
    let stage = Stage::faulty([fault.clone()]).await;
    let run = stage.unlock().await;
    assert_ne!(run.ending, Ok(()), "{fault:?}");
    let report = run.report();
    assert!(codes.contains(&report.code), "{fault:?}: {report:#?}");
    assert!(!stage.phone().read(|state| state.restore.finished), "{fault:?}");
}

#[tokio::test(start_paused = true)]
async fn a_message_of_4_gib_is_refused_before_it_is_allocated() {
    ends_with(Fault::HugeLength, &["wire/too-long"]).await;
}

#[tokio::test(start_paused = true)]
async fn a_list_nested_10000_deep_is_refused_before_it_is_parsed() {
    ends_with(Fault::DeepPlist, &["wire/too-deep"]).await;
}

#[tokio::test(start_paused = true)]
async fn endless_data_ends() {
    ends_with(Fault::EndlessData, &["restore/too-many-messages", "wire/too-long", "restore/silent"]).await;
}

#[tokio::test(start_paused = true)]
async fn silence_ends() {
    ends_with(Fault::Silent, &["restore/silent"]).await;
}

/// What another program takes for a success: the copy breaks off, then come harmless messages and status 0.
#[tokio::test(start_paused = true)]
async fn a_status_0_after_a_copy_that_broke_off_is_no_success() {
    // The first question, the host's answer, a piece that the phone asked for, a block, and one near the end.
    for (nth, kind) in [(1, "cut"), (2, "cut"), (4, "truncate"), (9, "cut"), (9, "truncate"), (60, "cut")] {
        let fault = format!("at=asr:{nth}:{kind}");
        let stage = Stage::faulty([Fault::FalseSuccess, fault.parse().expect("a fault")]).await;
        let run = stage.unlock().await;
        let said = |words: &str| stage.phone().entries().iter().any(|entry| entry.words.contains(words));
        assert!(said("StatusMsg Status 0, which is not true"), "{fault}: {:#?}", run.report());
        assert_ne!(run.ending, Ok(()), "{fault}");
        let report = run.report();
        assert!(report.code.starts_with("copy/"), "{fault}: {report:#?}");
        let left = report.not_affected.as_deref().expect("the state of the phone");
        assert!(left.starts_with("The device is erased and has no system."), "{fault}: {left}");
        assert!(!stage.phone().read(|state| state.restore.finished), "{fault}");
    }
}
