//! Older backups are removed: those that were meant, and nothing of what the others have.

use std::fs;

use rightful_core::report::Ending;
use rightful_core::session::Session;
use rightful_flows::backup_thin::{self, Wanted};
use rightful_sim::phone::data::DataSpec;

use super::stage::{Owner, Run, Stage, contents};

async fn thin(stage: &Stage, keep: usize) -> Run {
    thin_as(stage, Owner::default(), keep).await
}

async fn thin_as(stage: &Stage, owner: Owner, keep: usize) -> Run {
    let stop = owner.stop.clone();
    let mut session = Session::new(owner, stop);
    let ending = backup_thin::run(&mut session, Wanted { newest: stage.backup(), keep }).await;
    Run { ending, events: session.into_face().events }
}

/// A phone with a newest backup and three before it.
async fn four() -> Stage {
    let stage = Stage::with(|spec| spec.data = DataSpec { seed: 3, files: 40, bytes: 120_000 }).await;
    for seed in 0..4 {
        stage.phone.change_data(20, seed);
        stage.take().await.done();
    }
    assert_eq!(stage.archived().len(), 3);
    stage
}

#[tokio::test(start_paused = true)]
async fn the_oldest_go_and_those_that_stay_are_whole() {
    let stage = four().await;
    let (newest, before) = (contents(&stage.backup(), None), stage.archived());
    let second = contents(&before[2], None);
    let run = thin(&stage, 1).await;
    run.done();
    assert_eq!(stage.archived(), before[2..]);
    assert_eq!(contents(&stage.backup(), None), newest);
    assert_eq!(contents(&before[2], None), second);
    assert!(run.fact("removed").starts_with("2 older backups were removed, "), "{}", run.fact("removed"));
    assert!(run.fact("stays").contains("the newest one stays, and of those before "));
    // What was kept goes on being one that is gone on from.
    stage.phone.change_data(20, 9);
    stage.take().await.done();
    stage.matches(&stage.backup(), None);
    let run = thin(&stage, 5).await;
    assert_eq!((run.report().code, run.ending), ("backup/nothing-to-remove", Err(Ending::NothingToActOn)));
    assert_eq!(stage.archived().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn without_consent_and_without_a_finished_newest_one_nothing_goes() {
    let stage = four().await;
    for (typed, code) in [("", "consent/not-given"), ("yes", "consent/mistyped")] {
        let owner = Owner { typed: Some(typed.to_owned()), ..Owner::default() };
        let run = thin_as(&stage, owner, 0).await;
        assert_eq!((run.report().code, run.ending), (code, Err(Ending::Declined)));
        assert_eq!(run.report().not_affected.as_deref(), Some("Nothing was removed."));
    }
    fs::create_dir(stage.backup().join("Snapshot")).expect("made");
    assert_eq!(thin(&stage, 0).await.report().code, "backup/newest-unfinished");
    fs::remove_dir(stage.backup().join("Snapshot")).expect("removed");
    // One of those before is never taken for the newest.
    let mut session = Session::new(Owner::default(), Default::default());
    let wanted = Wanted { newest: stage.archived()[2].clone(), keep: 0 };
    assert!(backup_thin::run(&mut session, wanted).await.is_err());
    let run = Run { ending: Ok(()), events: session.into_face().events };
    assert_eq!(run.report().code, "backup/not-the-newest");
    assert_eq!(stage.archived().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_only_looks_like_an_older_backup_stays() {
    let stage = four().await;
    let name = |stamp: &str| stage.root().join(format!("{}-{stamp}", stage.phone.udid().as_str()));
    fs::create_dir(name("20010101-000000")).expect("made");
    fs::write(name("20010101-000000").join("diary.txt"), b"dear diary").expect("written");
    let run = thin(&stage, 0).await;
    run.done();
    assert_eq!(stage.archived(), [name("20010101-000000")]);
    assert!(name("20010101-000000").join("diary.txt").is_file());
    assert!(
        run.events.iter().any(|event| format!("{:?}", event.kind).contains("is no backup of this device"))
    );
    stage.matches(&stage.backup(), None);
}
