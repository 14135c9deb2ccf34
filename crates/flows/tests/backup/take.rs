//! Backups, full and of what has changed.

use std::fs;
use std::path::{Path, PathBuf};

use rightful_core::ask::UserAction;
use rightful_core::event::EventKind;
use rightful_core::report::Ending;
use rightful_proto::devicelink::Extent;

use super::stage::{Owner, Stage, blob, contents, faulty, secret};

#[tokio::test(start_paused = true)]
async fn a_full_backup_has_everything_that_is_on_the_phone() {
    let stage = Stage::new().await;
    let run = stage.take().await;
    run.done();
    stage.matches(&stage.backup(), None);
    assert_eq!(run.title(), "The backup is whole");
    assert!(run.fact("proven").contains(", all were read to their end, "), "{}", run.fact("proven"));
    assert_eq!(stage.archived(), Vec::<PathBuf>::new());
    assert!(!stage.root().join(format!("{}.unfinished", stage.phone.udid().as_str())).exists());
}

#[tokio::test(start_paused = true)]
async fn of_one_percent_only_that_is_copied_and_the_backup_before_stays() {
    let stage = Stage::new().await;
    stage.take().await.done();
    let before = contents(&stage.backup(), None);
    let everything = stage.phone.read(|state| state.backup.sent);
    stage.phone.change_data(1, 7);
    stage.take().await.done();
    stage.matches(&stage.backup(), None);
    let (sent, left) = stage.phone.read(|state| (state.backup.sent, state.backup.left));
    assert!(sent * 20 < everything && left > 0, "{sent} of {everything} were sent, {left} left");
    let archived = stage.archived();
    assert_eq!(archived.len(), 1);
    assert_eq!(contents(&archived[0], None), before);
}

#[tokio::test(start_paused = true)]
async fn every_refusal_of_the_phone_is_told_by_its_own_code_and_changes_nothing() {
    let stage = Stage::new().await;
    stage.take().await.done();
    let before = contents(&stage.backup(), None);
    stage.phone.change_data(10, 3);
    for (number, code) in [
        (1, "backup/phone-failed"),
        (104, "backup/not-sent"),
        (205, "backup/contents-refused"),
        (207, "backup/password-refused"),
        (208, "backup/phone-locked"),
        (211, "backup/find-my-on"),
        (212, "backup/setup-unfinished"),
        (4711, "backup/phone-refused"),
    ] {
        faulty(&stage.phone, &format!("backup-error={number}"));
        let run = stage.take().await;
        assert_eq!(run.report().code, code, "{:?}", run.report());
        assert_eq!(stage.archived(), Vec::<PathBuf>::new(), "{number}");
    }
    assert_eq!(contents(&stage.backup(), None), before);
    stage.take().await.done();
    stage.matches(&stage.backup(), None);
}

#[tokio::test(start_paused = true)]
async fn a_passcode_that_nobody_types_is_asked_for_and_then_given_up() {
    let stage = Stage::new().await;
    faulty(&stage.phone, "passcode-not-typed");
    let run = stage.take().await;
    assert_eq!(run.report().code, "backup/phone-locked");
    assert!(run.events.iter().any(|event| matches!(event.kind, EventKind::Do(UserAction::TypePasscode))));
    // The owner who is there types it when she is asked.
    let phone = stage.phone.clone();
    let owner = Owner::who(move |event, _| {
        if matches!(event.kind, EventKind::Do(UserAction::TypePasscode)) {
            phone.type_passcode();
        }
    });
    stage.take_as(owner, Extent::Changes, None).await.done();
    stage.matches(&stage.backup(), None);
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_is_too_small_is_told_and_the_backup_before_stays() {
    let stage = Stage::new().await;
    stage.take().await.done();
    let before = contents(&stage.backup(), None);
    stage.phone.change_data(10, 3);
    faulty(&stage.phone, "backup-needs=999999999999999");
    let run = stage.take().await;
    assert_eq!(run.report().code, "backup/no-room-here");
    assert!(run.report().what.contains("GB are free"), "{:?}", run.report());
    assert_eq!(contents(&stage.backup(), None), before);
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_wishes_for_room_says_how_much_it_needs() {
    let stage = Stage::with(|spec| spec.system = ("26.0".to_owned(), "23A340".to_owned())).await;
    faulty(&stage.phone, "backup-needs=999999999999999");
    let run = stage.take().await;
    assert_eq!(run.report().code, "backup/no-room-here");
    assert!(run.report().what.contains("the phone needs 1000000.1 GB"), "{:?}", run.report());
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_does_not_trust_this_computer_is_not_asked_for_more() {
    let stage = Stage::new().await;
    stage.phone.change(|state| state.trusted.clear());
    let run = stage.take().await;
    assert_eq!(run.report().code, "backup/not-trusted");
    assert!(!stage.root().exists());
}

#[tokio::test(start_paused = true)]
async fn a_wish_to_stop_is_heard_and_what_came_is_kept() {
    let stage = Stage::new().await;
    let owner = Owner::who(|event, stop| {
        if matches!(event.kind, EventKind::Progress { step: "copy", done: 20.., .. }) {
            stop.ask();
        }
    });
    let run = stage.take_as(owner, Extent::Changes, None).await;
    assert_eq!(run.ending, Err(Ending::StoppedSafely));
    assert!(!stage.backup().exists(), "half a backup has no place among backups");
    stage.take().await.done();
    stage.matches(&stage.backup(), None);
}

/// The longest file of a backup, which no index calls empty.
fn longest(backup: &Path) -> PathBuf {
    let folders = fs::read_dir(backup).expect("a folder").map(|entry| entry.expect("an entry").path());
    let blobs = folders.filter(|path| path.is_dir()).flat_map(|path| fs::read_dir(path).expect("a folder"));
    let blobs = blobs.map(|entry| entry.expect("an entry").path());
    blobs.max_by_key(|path| fs::metadata(path).expect("there").len()).expect("a blob")
}

#[tokio::test(start_paused = true)]
async fn what_is_not_whole_is_set_aside_and_nothing_goes_on_from_it() {
    let stage = Stage::new().await;
    stage.take().await.done();
    let before = contents(&stage.backup(), None);
    stage.phone.change_data(10, 3);
    let unfinished = stage.root().join(format!("{}.unfinished", stage.phone.udid().as_str()));
    let working = unfinished.join("backup");
    let owner = Owner::who(move |event, _| {
        if matches!(event.kind, EventKind::StepStarted { step: "prove" }) {
            fs::remove_file(longest(&working)).expect("removed");
        }
    });
    let run = stage.take_as(owner, Extent::Changes, None).await;
    assert_eq!((run.report().code, run.ending), ("backup/incomplete", Err(Ending::Failed)));
    assert!(run.report().not_affected.as_deref().is_some_and(|text| text.contains("unfinished/unproven")));
    assert_eq!(contents(&stage.backup(), None), before);
    assert!(unfinished.join("unproven/Manifest.db").is_file() && !unfinished.join("backup").exists());
    stage.take().await.done();
    stage.matches(&stage.backup(), None);
    assert!(!unfinished.exists());
}

/// The contents of a photo.
fn photo(backup: &Path, password: Option<&str>) -> PathBuf {
    blob(backup, password, |entry| entry.path.contains("DCIM") && entry.digest.is_none())
}

/// Takes its last block away, and nothing from whoever shares it.
fn cut(path: &Path) {
    let bytes = fs::read(path).expect("there");
    fs::remove_file(path).expect("removed");
    fs::write(path, &bytes[..bytes.len() - 16]).expect("written");
}

/// Does something to the new backup before it is proven.
fn before_it_is_proven(stage: &Stage, mut what: impl FnMut(&Path) + Send + 'static) -> Owner {
    let working = stage.root().join(format!("{}.unfinished/backup", stage.phone.udid().as_str()));
    Owner::who(move |event, _| {
        if matches!(event.kind, EventKind::StepStarted { step: "prove" }) {
            what(&working);
        }
    })
}

#[tokio::test(start_paused = true)]
async fn what_came_encrypted_is_read_to_its_end_before_it_is_called_whole() {
    let stage = Stage::with(|spec| spec.backup.password = Some(secret("correct horse"))).await;
    // Photos have no digest: only reading them shows it.
    let owner = before_it_is_proven(&stage, |working| cut(&photo(working, Some("correct horse"))));
    let run = stage.take_as(owner, Extent::Changes, Some("correct horse")).await;
    assert_eq!((run.report().code, run.ending), ("backup/incomplete", Err(Ending::Failed)));
    assert!(run.report().what.ends_with("1 are not as the phone wrote them"), "{}", run.report().what);
    assert!(!stage.backup().exists());
    let unproven = stage.root().join(format!("{}.unfinished/unproven", stage.phone.udid().as_str()));
    assert!(unproven.is_dir());
    // One that is not proven does not take away what can be read of it.
    stage.take().await.done();
    assert!(unproven.is_dir());
    stage.take_as(Owner::default(), Extent::Changes, Some("correct horse")).await.done();
    assert!(!unproven.exists());
    stage.matches(&stage.backup(), Some("correct horse"));
}

#[tokio::test(start_paused = true)]
async fn what_has_not_changed_is_looked_for_and_what_has_is_read() {
    for password in [None, Some("correct horse")] {
        let stage = Stage::with(|spec| spec.backup.password = password.map(secret)).await;
        stage.take_as(Owner::default(), Extent::Changes, password).await.done();
        stage.phone.change_data(5, 3);
        let run = stage.take_as(Owner::default(), Extent::Changes, password).await;
        run.done();
        assert_eq!(run.title(), "The backup is complete, and what came is whole");
        let proven = run.fact("proven");
        assert!(proven.contains(" that came or changed were read to their end, "), "{proven}");
        assert!(
            proven.contains("and were not read again: rightful backup verify reads everything"),
            "{proven}"
        );
        // One that has not changed, and of which a byte is missing here.
        let owner = before_it_is_proven(&stage, move |working| cut(&photo(working, password)));
        let run = stage.take_as(owner, Extent::Changes, password).await;
        match password {
            Some(_) => assert_eq!(run.report().code, "backup/incomplete"),
            None => {
                run.done();
                assert!(run.title().contains("shorter than it says itself"), "{}", run.title());
                assert!(run.fact("proven").contains("1 file is shorter than the index says"));
                assert!(
                    run.events.iter().any(|event| format!("{:?}", event.kind).contains("backup/file-short"))
                );
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn it_can_be_cancelled_on_the_phone() {
    let stage = Stage::new().await;
    let phone = stage.phone.clone();
    let owner = Owner::who(move |event, _| {
        if matches!(event.kind, EventKind::Progress { step: "copy", .. }) {
            phone.notify("com.apple.itunes-client.syncCancelRequest");
        }
    });
    let run = stage.take_as(owner, Extent::Changes, None).await;
    assert_eq!((run.report().code, run.ending), ("backup/cancelled-on-phone", Err(Ending::StoppedSafely)));
}

#[tokio::test(start_paused = true)]
async fn everything_is_copied_where_that_is_wished() {
    let stage = Stage::new().await;
    stage.take().await.done();
    let everything = stage.phone.read(|state| state.backup.sent);
    stage.take_as(Owner::default(), Extent::Everything, None).await.done();
    assert_eq!(stage.phone.read(|state| state.backup.sent), everything);
    stage.matches(&stage.backup(), None);
}

#[tokio::test(start_paused = true)]
async fn an_encrypted_backup_is_proven_with_its_password_and_kept_without() {
    let stage = Stage::with(|spec| spec.backup.password = Some(secret("correct horse"))).await;
    let run = stage.take_as(Owner::default(), Extent::Changes, Some("correct horse")).await;
    run.done();
    assert!(run.fact("proven").starts_with("its password opens it"), "{}", run.fact("proven"));
    stage.matches(&stage.backup(), Some("correct horse"));
    let run = stage.take().await;
    run.done();
    assert!(run.fact("proven").contains("with its password only"), "{}", run.fact("proven"));
    assert_eq!(run.title(), "The phone says the backup is whole; what is in it was not proven");
    let run = stage.take_as(Owner::default(), Extent::Changes, Some("wrong")).await;
    assert_eq!((run.report().code, run.ending), ("backup/kept-unopened", Err(Ending::Failed)));
    assert!(run.report().not_affected.as_deref().is_some_and(|text| text.contains("The backup lies in")));
    stage.matches(&stage.backup(), Some("correct horse"));
    assert!(!format!("{:?}", run.events).contains("correct horse"));
}

#[tokio::test(start_paused = true)]
async fn the_lock_is_taken_and_given_back_and_the_phone_is_told() {
    let stage = Stage::new().await;
    stage.take().await.done();
    let told: Vec<String> = stage.phone.entries().into_iter().map(|entry| entry.words).collect();
    let at = |what: &str| {
        told.iter().position(|words| words.contains(what)).unwrap_or_else(|| panic!("{what}: {told:#?}"))
    };
    let order = [
        "StartService com.apple.mobile.notification_proxy",
        "PostNotification com.apple.itunes-mobdev.syncWillStart",
        "FILE_OPEN /com.apple.itunes.lock_sync mode 2",
        "PostNotification com.apple.itunes-mobdev.syncLockRequest",
        "FILE_LOCK 6",
        "PostNotification com.apple.itunes-mobdev.syncDidStart",
        "StartService com.apple.mobilebackup2 (with EscrowBag)",
        "DLMessageProcessMessage Backup",
        "FILE_LOCK 12",
        "PostNotification com.apple.itunes-mobdev.syncDidFinish",
    ];
    // What two connections say may cross.
    for pair in order.windows(2).filter(|pair| pair.iter().all(|what| !what.contains("Notification"))) {
        assert!(at(pair[0]) < at(pair[1]), "{pair:?}");
    }
    assert!(order.iter().all(|what| at(what) > 0));
}

#[tokio::test(start_paused = true)]
async fn a_locked_phone_asks_for_its_passcode_or_refuses_where_its_system_is_older() {
    for (system, code) in [("18.5", None), ("15.7", Some("backup/phone-locked"))] {
        let stage = Stage::with(|spec| spec.system.0 = system.to_owned()).await;
        stage.phone.lock_screen();
        let run = stage.take().await;
        match code {
            None => run.done(),
            Some(code) => assert_eq!(run.report().code, code),
        }
        stage.phone.unlock_screen();
        stage.take().await.done();
        stage.matches(&stage.backup(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wish_to_stop_is_heard_before_the_phone_is_asked_for_anything() {
    let stage = Stage::new().await;
    let owner = Owner::who(|event, stop| {
        if matches!(event.kind, EventKind::StepStarted { step: "copy" }) {
            stop.ask();
        }
    });
    let run = stage.take_as(owner, Extent::Changes, None).await;
    assert_eq!((run.report().code, run.ending), ("backup/stopped-by-owner", Err(Ending::StoppedSafely)));
    let told: Vec<String> = stage.phone.entries().into_iter().map(|entry| entry.words).collect();
    assert!(!told.iter().any(|words| words.contains("com.apple.mobilebackup2")), "{told:#?}");
    stage.take().await.done();
}
