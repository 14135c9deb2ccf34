//! The password of backups: set, taken away, changed; a wrong one changes nothing.

use rightful_core::event::EventKind;
use rightful_core::report::Ending;
use rightful_flows::backup_password::{self, PasswordChange};
use rightful_proto::devicelink::Extent;

use super::stage::{Owner, Run, Stage, contents, faulty, secret};

async fn change(stage: &Stage, change: PasswordChange) -> Run {
    change_as(stage, Owner::default(), change).await
}

async fn change_as(stage: &Stage, owner: Owner, change: PasswordChange) -> Run {
    let stop = owner.stop.clone();
    let mut session = rightful_core::session::Session::new(owner, stop);
    let wanted = backup_password::Wanted { device: None, change };
    let ending = backup_password::run(&stage.world, &mut session, wanted).await;
    Run { ending, events: session.into_face().events }
}

fn on(new: &str) -> PasswordChange {
    PasswordChange::Enable { new: secret(new) }
}

fn off(old: &str) -> PasswordChange {
    PasswordChange::Disable { old: secret(old) }
}

fn other(old: &str, new: &str) -> PasswordChange {
    PasswordChange::Change { old: secret(old), new: secret(new) }
}

#[tokio::test(start_paused = true)]
async fn every_backup_has_the_password_of_its_time() {
    let stage = Stage::new().await;
    let run = change(&stage, on("first")).await;
    run.done();
    assert_eq!(run.fact("encrypted"), "the next backup is encrypted");
    stage.take_as(Owner::default(), Extent::Changes, Some("first")).await.done();
    stage.matches(&stage.backup(), Some("first"));

    change(&stage, other("first", "second")).await.done();
    stage.take_as(Owner::default(), Extent::Changes, Some("second")).await.done();
    stage.matches(&stage.backup(), Some("second"));

    let run = change(&stage, off("second")).await;
    run.done();
    assert_eq!(run.fact("not-encrypted"), "the next backup is not encrypted");
    stage.take().await.done();
    stage.matches(&stage.backup(), None);

    let archived = stage.archived();
    assert_eq!(archived.len(), 2);
    let opened =
        [(0, "first"), (1, "second")].map(|(index, password)| contents(&archived[index], Some(password)));
    assert_eq!(opened[0].len(), opened[1].len());
}

#[tokio::test(start_paused = true)]
async fn a_wrong_password_is_refused_and_the_old_one_opens_the_next_backup() {
    let stage = Stage::with(|spec| spec.backup.password = Some(secret("correct horse"))).await;
    for wrong in [other("wrong", "new"), off("wrong")] {
        let run = change(&stage, wrong).await;
        assert_eq!(run.report().code, "backup/password-refused");
        let left = run.report().not_affected.as_deref();
        assert_eq!(left, Some("Nothing was changed: the phone's backup password is what it was."));
        assert!(!format!("{:?}", run.events).contains("wrong"), "passwords are never told");
    }
    stage.take_as(Owner::default(), Extent::Changes, Some("correct horse")).await.done();
    stage.matches(&stage.backup(), Some("correct horse"));
}

#[tokio::test(start_paused = true)]
async fn what_is_so_already_is_not_asked_for() {
    let stage = Stage::new().await;
    for (wanted, code) in
        [(off("any"), "encryption/already-off"), (other("any", "new"), "encryption/already-off")]
    {
        let run = change(&stage, wanted).await;
        assert_eq!((run.report().code, run.ending), (code, Err(Ending::NothingToActOn)));
    }
    change(&stage, on("first")).await.done();
    assert_eq!(change(&stage, on("second")).await.report().code, "encryption/already-on");
    assert_eq!(change(&stage, on("")).await.report().code, "encryption/unusable-password");
}

#[tokio::test(start_paused = true)]
async fn only_the_last_word_of_the_phone_counts() {
    let stage = Stage::new().await;
    faulty(&stage.phone, "backup-error=1");
    let run = change(&stage, on("first")).await;
    assert_eq!(run.report().code, "backup/phone-failed");
    // Nobody types the passcode.
    faulty(&stage.phone, "passcode-not-typed");
    let run = change(&stage, on("first")).await;
    assert_eq!(run.report().code, "backup/phone-locked");
    assert!(run.events.iter().any(|event| matches!(event.kind, EventKind::Do(_))));
    assert!(!stage.phone.read(|state| state.backup.will_encrypt));
}

#[tokio::test(start_paused = true)]
async fn what_the_phone_says_when_all_is_done_alone_is_believed() {
    for (wanted, then, what) in [
        (
            off("first"),
            Some("first"),
            "the phone said that it was done, and its next backup is still encrypted",
        ),
        (
            other("first", "second"),
            None,
            "the phone said that it was done, and its next backup is not encrypted",
        ),
    ] {
        let stage = Stage::with(|spec| spec.backup.password = Some(secret("first"))).await;
        let phone = stage.phone.clone();
        // Its last word was that it is done; then it is as it was.
        let owner = Owner::who(move |event, _| match &event.kind {
            EventKind::Status(status) if status.happening.contains("what holds now") => {
                phone.set_backup_password(then.map(str::as_bytes));
            }
            _ => {}
        });
        let run = change_as(&stage, owner, wanted).await;
        assert_eq!((run.report().code, run.ending), ("encryption/not-as-said", Err(Ending::Failed)));
        assert_eq!(run.report().what, what);
        assert!(run.report().not_affected.as_deref().is_some_and(|left| left.contains("is not certain")));
    }
}
