//! Older backups are removed: those that were meant, and nothing of what the others have.

use std::fs;

use rightful_core::event::EventKind;
use rightful_core::report::Ending;
use rightful_core::session::Session;
use rightful_flows::backup_thin::{self, Newest, Wanted};
use rightful_sim::phone::data::DataSpec;

use rightful_proto::devicelink::Extent;

use super::stage::{Owner, Run, Stage, contents, secret};

async fn thin(stage: &Stage, keep: usize) -> Run {
    thin_as(stage, Owner::default(), keep, Newest::Proven(None)).await
}

async fn thin_as(stage: &Stage, owner: Owner, keep: usize, newest_is: Newest) -> Run {
    let stop = owner.stop.clone();
    let mut session = Session::new(owner, stop);
    let ending = backup_thin::run(&mut session, Wanted { newest: stage.backup(), keep, newest_is }).await;
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
        let run = thin_as(&stage, owner, 0, Newest::Proven(None)).await;
        assert_eq!((run.report().code, run.ending), (code, Err(Ending::Declined)));
        assert_eq!(run.report().not_affected.as_deref(), Some("Nothing was removed."));
    }
    fs::create_dir(stage.backup().join("Snapshot")).expect("made");
    assert_eq!(thin(&stage, 0).await.report().code, "backup/newest-unfinished");
    fs::remove_dir(stage.backup().join("Snapshot")).expect("removed");
    // One of those before is never taken for the newest.
    let mut session = Session::new(Owner::default(), Default::default());
    let wanted = Wanted { newest: stage.archived()[2].clone(), keep: 0, newest_is: Newest::AsItIs };
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

/// What was planned, as a face shows it.
fn planned(run: &Run) -> String {
    let plan = run.events.iter().find_map(|event| match &event.kind {
        EventKind::Plan(plan) => Some(format!("{plan:?}")),
        _ => None,
    });
    plan.expect("a plan")
}

#[tokio::test(start_paused = true)]
async fn the_older_ones_stay_while_the_newest_may_be_of_no_use() {
    let stage = Stage::with(|spec| spec.data = DataSpec { seed: 3, files: 40, bytes: 120_000 }).await;
    stage.take().await.done();
    stage.phone.set_backup_password(Some(b"correct horse"));
    stage.phone.change_data(20, 1);
    stage.take_as(Owner::default(), Extent::Changes, Some("correct horse")).await.done();
    let before = stage.archived();
    assert_eq!(before.len(), 1);
    // Its password is forgotten, and the one before it needs none.
    for (password, code) in [(None, "backup/locked"), (Some("wrong"), "backup/wrong-password")] {
        let run = thin_as(&stage, Owner::default(), 0, Newest::Proven(password.map(secret))).await;
        assert_eq!((run.report().code, run.ending), (code, Err(Ending::Failed)));
        assert!(run.report().what.contains("the older ones may be all that can be read"));
        assert!(run.report().what_now.contains("--newest-unproven"), "{}", run.report().what_now);
        assert_eq!(stage.archived(), before);
    }
    // With its password, but without one of its files.
    let folders = fs::read_dir(stage.backup()).expect("a folder").map(|entry| entry.expect("one").path());
    let mut blobs =
        folders.filter(|path| path.is_dir()).flat_map(|path| fs::read_dir(path).expect("a folder"));
    let blob = blobs.find_map(|blob| {
        let blob = blob.expect("one");
        (blob.metadata().expect("there").len() > 100).then(|| blob.path())
    });
    let (blob, kept) = (blob.expect("a blob"), stage.folder.path().join("kept"));
    fs::rename(&blob, &kept).expect("moved");
    let proven = || Newest::Proven(Some(secret("correct horse")));
    let run = thin_as(&stage, Owner::default(), 0, proven()).await;
    assert_eq!((run.report().code, run.ending), ("backup/newest-not-whole", Err(Ending::Failed)));
    assert!(run.report().what.ends_with("1 file is missing"), "{}", run.report().what);
    assert_eq!(stage.archived(), before);
    fs::rename(&kept, &blob).expect("moved back");
    let run = thin_as(&stage, Owner::default(), 0, proven()).await;
    run.done();
    let plan = planned(&run);
    assert!(plan.contains("needs no password; the newest one is encrypted"), "{plan}");
    assert!(plan.contains("the newest one opens with its password and has all its files"), "{plan}");
    assert_eq!(stage.archived().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_owner_who_insists_is_heard_and_told_what_is_not_known() {
    let stage = four().await;
    let owner = Owner::default();
    let run = thin_as(&stage, owner, 0, Newest::AsItIs).await;
    run.done();
    assert!(planned(&run).contains("was not looked at, because you want it so"));
    assert_eq!(stage.archived().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn what_somebody_archived_on_purpose_and_what_is_being_restored_stays() {
    let stage = four().await;
    let before = stage.archived();
    // As Finder archives a backup: by another name of the same form.
    let archive = stage.root().join(format!("{}-20010101-000000", stage.phone.udid().as_str()));
    fs::rename(&before[0], &archive).expect("moved");
    let held = rightful_host::backup_folder::kept::hold(&before[1]).expect("held");
    let run = thin(&stage, 0).await;
    assert_eq!((run.report().code, run.ending), ("backup/in-use", Err(Ending::Failed)));
    assert!(before[1].is_dir());
    drop(held);
    let run = thin(&stage, 0).await;
    run.done();
    assert_eq!(stage.archived(), [archive]);
    assert!(run.events.iter().any(|event| format!("{:?}", event.kind).contains("archived it on purpose")));
}
