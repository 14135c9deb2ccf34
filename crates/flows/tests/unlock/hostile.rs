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
