//! Restores: what is on the phone afterwards is what was in the backup, and nothing is sent that should not be.

use std::fs;
use std::path::Path;

use rightful_core::ask::Question;
use rightful_core::event::{Erased, EventKind};
use rightful_core::report::Ending;
use rightful_core::session::Session;
use rightful_flows::backup_restore;
use rightful_proto::devicelink::Extent;
use rightful_sim::phone::backup::Listed;

use super::stage::{Owner, Run, Stage, blob, faulty, secret};

async fn restore(stage: &Stage, folder: &Path, password: Option<&str>) -> Run {
    restore_as(stage, Owner::default(), folder, password).await
}

async fn restore_as(stage: &Stage, owner: Owner, folder: &Path, password: Option<&str>) -> Run {
    let stop = owner.stop.clone();
    let mut session = Session::new(owner, stop);
    let wanted =
        backup_restore::Wanted { device: None, folder: folder.to_owned(), password: password.map(secret) };
    let ending = backup_restore::run(&stage.world, &mut session, wanted).await;
    Run { ending, events: session.into_face().events }
}

/// A phone whose owner has turned Find My off, its backup, and what was on it then.
async fn backed_up(password: Option<&str>) -> (Stage, Vec<Listed>) {
    let stage = Stage::with(|spec| {
        spec.find_my = false;
        spec.backup.password = password.map(secret);
    })
    .await;
    stage.take_as(Owner::default(), Extent::Changes, password).await.done();
    let before = listed(&stage);
    (stage, before)
}

/// The keychain's file is sealed for the keys of today: it is another each time.
fn listed(stage: &Stage) -> Vec<Listed> {
    stage.phone.listing().into_iter().filter(|item| item.domain != "KeychainDomain").collect()
}

/// The phone has not been asked to restore anything.
fn untouched(stage: &Stage) {
    assert!(
        !stage.phone.entries().iter().any(|entry| entry.words.contains("DLMessageProcessMessage Restore"))
    );
}

#[tokio::test(start_paused = true)]
async fn everything_is_on_the_phone_as_it_was() {
    for password in [None, Some("correct horse")] {
        let (stage, before) = backed_up(password).await;
        stage.phone.change_data(40, 9);
        assert_ne!(listed(&stage), before);
        let run = restore(&stage, &stage.backup(), password).await;
        run.done();
        assert_eq!(listed(&stage), before);
        let (restores, options, applications) = stage
            .phone
            .read(|state| (state.backup.restores, state.backup.options.clone(), state.backup.applications));
        assert_eq!((restores, applications), (1, 8));
        assert!(options["RestoreSystemFiles"] && options["RemoveItemsNotRestored"]);
        assert!(!options["RestorePreserveSettings"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_backup_of_before_goes_back_under_any_name_and_with_what_others_leave() {
    let (stage, before) = backed_up(None).await;
    stage.phone.change_data(20, 5);
    stage.take().await.done();
    // As another program lays it out: elsewhere, without what this program writes, with what a desktop leaves.
    let other = stage.folder.path().join("From the old computer");
    fs::rename(&stage.archived()[0], &other).expect("moved");
    fs::remove_file(other.join("Info.plist")).expect("removed");
    fs::write(other.join("Info.plist"), minimal_info(&stage)).expect("written");
    fs::write(other.join(".DS_Store"), b"a desktop was here").expect("written");
    restore(&stage, &other, None).await.done();
    assert_eq!(listed(&stage), before);
}

fn minimal_info(stage: &Stage) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>Target Identifier</key><string>{}</string></dict></plist>\n",
        stage.phone.udid().as_str()
    )
}

#[tokio::test(start_paused = true)]
async fn without_consent_nothing_is_sent() {
    let (stage, before) = backed_up(None).await;
    for (typed, code) in [("", "consent/not-given"), ("no", "consent/mistyped")] {
        let owner = Owner { typed: Some(typed.to_owned()), ..Owner::default() };
        let run = restore_as(&stage, owner, &stage.backup(), None).await;
        assert_eq!((run.report().code, run.ending), (code, Err(Ending::Declined)));
    }
    untouched(&stage);
    assert_eq!(listed(&stage), before);
}

/// Does something when the phone is about to be told.
fn when_it_is_told(mut what: impl FnMut() + Send + 'static) -> Owner {
    Owner::who(move |event, _| match &event.kind {
        EventKind::Status(status) if status.erased == Erased::MayHaveBegun => what(),
        _ => {}
    })
}

#[tokio::test(start_paused = true)]
async fn once_the_phone_was_told_no_wish_to_stop_leaves_half_of_it() {
    for cancelled_there in [false, true] {
        let (stage, before) = backed_up(None).await;
        stage.phone.change_data(40, 9);
        let owner = if cancelled_there {
            let phone = stage.phone.clone();
            when_it_is_told(move || phone.notify("com.apple.itunes-client.syncCancelRequest"))
        } else {
            let stop = rightful_core::session::Stop::default();
            let asking = stop.clone();
            Owner { stop, ..when_it_is_told(move || asking.ask()) }
        };
        restore_as(&stage, owner, &stage.backup(), None).await.done();
        assert_eq!(listed(&stage), before);
    }
}

#[tokio::test(start_paused = true)]
async fn a_file_that_goes_missing_while_it_is_sent_is_no_success() {
    let (stage, _) = backed_up(None).await;
    let photo = blob(&stage.backup(), None, |entry| entry.path.contains("DCIM"));
    let owner = when_it_is_told(move || drop(fs::remove_file(&photo)));
    let run = restore_as(&stage, owner, &stage.backup(), None).await;
    // Whether the phone goes on without it or not, the owner hears what it did not get.
    assert_eq!(run.ending, Err(Ending::Failed));
    assert!(
        run.events.iter().any(|event| {
            let told = format!("{:?}", event.kind);
            told.contains("backup/file-not-sent") && told.contains("CameraRollDomain: ")
        }),
        "{:#?}",
        run.events.last()
    );
}

#[tokio::test(start_paused = true)]
async fn a_backup_that_is_being_sent_is_not_removed_in_another_window() {
    let (stage, _) = backed_up(None).await;
    stage.take().await.done();
    let before = stage.archived().swap_remove(0);
    let (root, name) = (stage.root(), stage.phone.udid().as_str().to_owned());
    let going = before.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
    let owner = when_it_is_told(move || {
        let shelf = rightful_host::backup_folder::kept::Shelf::open(&root, &name).expect("a shelf");
        let busy = shelf.remove(&going).expect_err("it is needed");
        assert_eq!(busy.kind(), std::io::ErrorKind::ResourceBusy);
    });
    restore_as(&stage, owner, &before, None).await.done();
}

#[tokio::test(start_paused = true)]
async fn a_wish_to_stop_is_heard_until_the_phone_is_told() {
    let (stage, before) = backed_up(None).await;
    let owner = Owner::who(|event, stop| {
        if matches!(event.kind, EventKind::StepStarted { step: "send" }) {
            stop.ask();
        }
    });
    let run = restore_as(&stage, owner, &stage.backup(), None).await;
    assert_eq!((run.report().code, run.ending), ("backup/stopped-by-owner", Err(Ending::StoppedSafely)));
    untouched(&stage);
    assert_eq!(listed(&stage), before);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_password_is_found_out_here_and_nothing_is_sent() {
    let (stage, _) = backed_up(Some("correct horse")).await;
    for (password, code) in [(Some("wrong"), "backup/wrong-password"), (None, "backup/locked")] {
        let run = restore(&stage, &stage.backup(), password).await;
        assert_eq!(run.report().code, code);
        assert_eq!(
            run.report().not_affected.as_deref(),
            Some("Nothing was sent: the phone and the backup are as they were.")
        );
    }
    untouched(&stage);
}

#[tokio::test(start_paused = true)]
async fn a_damaged_an_unfinished_and_a_newer_backup_are_refused_here() {
    let (stage, _) = backed_up(None).await;
    let backup = stage.backup();
    let blob = fs::read_dir(&backup)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.is_dir())
        .and_then(|folder| fs::read_dir(folder).expect("a folder").next())
        .expect("a blob")
        .expect("an entry")
        .path();
    let bytes = fs::read(&blob).expect("there");
    fs::remove_file(&blob).expect("removed");
    assert_eq!(restore(&stage, &backup, None).await.report().code, "backup/not-whole");
    fs::write(&blob, bytes).expect("written");

    fs::create_dir(backup.join("Snapshot")).expect("made");
    fs::write(backup.join("Snapshot/Status.plist"), b"half").expect("written");
    assert_eq!(restore(&stage, &backup, None).await.report().code, "backup/interrupted");
    fs::remove_dir_all(backup.join("Snapshot")).expect("removed");

    stage.phone.change(|state| state.version = "17.0".to_owned());
    assert_eq!(restore(&stage, &backup, None).await.report().code, "backup/system-too-old");
    let nowhere = stage.folder.path().join("nowhere");
    assert_eq!(restore(&stage, &nowhere, None).await.report().code, "backup/no-such-folder");
    untouched(&stage);
}

#[tokio::test(start_paused = true)]
async fn find_my_is_told_before_and_by_the_phone() {
    let (stage, before) = backed_up(None).await;
    stage.phone.change(|state| state.find_my = true);
    assert_eq!(restore(&stage, &stage.backup(), None).await.report().code, "backup/find-my-on");
    untouched(&stage);
    stage.phone.change(|state| state.find_my = false);
    for (number, code) in
        [(211, "backup/find-my-on"), (205, "backup/contents-refused"), (208, "backup/phone-locked")]
    {
        faulty(&stage.phone, &format!("backup-error={number}"));
        let run = restore(&stage, &stage.backup(), None).await;
        assert_eq!(run.report().code, code);
        assert_eq!(listed(&stage), before);
    }
}

#[tokio::test(start_paused = true)]
async fn a_folder_that_another_program_has_laid_out_goes_onto_the_phone() {
    for password in [None, Some("correct horse")] {
        let stage = Stage::with(|spec| {
            spec.find_my = false;
            spec.backup.password = password.map(secret);
        })
        .await;
        let before = listed(&stage);
        // Written file by file by the phone's maker, who knows nothing of this program.
        let folder = stage.folder.path().join("backup");
        fs::create_dir(&folder).expect("made");
        stage.phone.write_backup(&folder).expect("written");
        stage.phone.change_data(30, 2);
        let run = restore(&stage, &folder, password).await;
        run.done();
        assert_eq!(listed(&stage), before);
    }
}

#[tokio::test(start_paused = true)]
async fn contents_that_are_not_as_they_were_are_found_out_before_anything_is_sent() {
    for (password, digested, what) in [
        (None, true, "the backup is not as it was written: 1 digest is wrong"),
        (
            Some("correct horse"),
            true,
            "the backup is not as it was written: 1 file cannot be read whole, 1 digest is wrong",
        ),
        (Some("correct horse"), false, "the backup is not as it was written: 1 file cannot be read whole"),
    ] {
        let (stage, before) = backed_up(password).await;
        let blob = blob(&stage.backup(), password, |entry| entry.digest.is_some() == digested);
        let bytes = fs::read(&blob).expect("there");
        // The name is there, and the length is right.
        let mut damaged = bytes.clone();
        *damaged.last_mut().expect("bytes") ^= 0x55;
        fs::write(&blob, &damaged).expect("written");
        let run = restore(&stage, &stage.backup(), password).await;
        assert_eq!((run.report().code, run.report().what.as_str()), ("backup/contents-damaged", what));
        assert!(
            run.events
                .iter()
                .any(|event| matches!(&event.kind, EventKind::Note { text, .. } if text.contains("Domain"))),
            "the file is named"
        );
        untouched(&stage);
        assert!(!stage.phone.entries().iter().any(|entry| entry.words.contains("iTunesRestore")));
        fs::write(&blob, &bytes).expect("written");
        restore(&stage, &stage.backup(), password).await.done();
        assert_eq!(listed(&stage), before);
    }
}

#[tokio::test(start_paused = true)]
async fn damaged_files_are_left_out_where_the_owner_says_so_and_nothing_else_is() {
    for password in [None, Some("correct horse")] {
        let (stage, before) = backed_up(password).await;
        let blob = blob(&stage.backup(), password, |entry| entry.digest.is_some());
        let mut bytes = fs::read(&blob).expect("there");
        *bytes.last_mut().expect("bytes") ^= 0x55;
        fs::write(&blob, &bytes).expect("written");
        let index = fs::read(stage.backup().join("Manifest.db")).expect("there");
        let id = blob.file_name().and_then(|name| name.to_str()).expect("forty digits");
        let (lost, others): (Vec<Listed>, Vec<Listed>) = before.into_iter().partition(|item| item.id == id);
        let missing = format!(
            "1 damaged file of the backup is left out and will be missing: {}: {}",
            lost[0].domain, lost[0].path
        );

        let careful = Owner { choice: Some(0), ..Owner::default() };
        let run = restore_as(&stage, careful, &stage.backup(), password).await;
        assert_eq!(run.report().code, "backup/contents-damaged");
        untouched(&stage);

        stage.phone.change_data(10, 4);
        let determined = Owner { choice: Some(1), ..Owner::default() };
        let run = restore_as(&stage, determined, &stage.backup(), password).await;
        run.done();
        let asked: Vec<String> = run
            .events
            .iter()
            .filter_map(|event| match &event.kind {
                EventKind::Question(Question::Decide { text, options }) => {
                    let ways: Vec<String> =
                        options.iter().map(|way| format!("{}: {}", way.id, way.text)).collect();
                    Some(format!("{text} {}", ways.join(" | ")))
                }
                EventKind::Question(Question::Consent { what, .. }) => Some(what.clone()),
                _ => None,
            })
            .collect();
        let [decide, consent] = asked.as_slice() else { panic!("{asked:?}") };
        assert!(
            decide.starts_with("The backup is not as it was written: ")
                && decide.contains("stop: restore nothing: the phone stays as it is")
                && decide
                    .contains(&format!("leave-out: restore everything else. {missing}. What a real phone"))
                && decide.ends_with("was never tried"),
            "{decide}"
        );
        let replaced = "What is on it now will be replaced by the backup: photos, messages, apps.";
        assert_eq!(*consent, format!("{replaced} {missing}."));
        let told = |what: &str| run.events.iter().any(|event| format!("{:?}", event.kind).contains(what));
        assert!(told("left-out"), "the end names it again");
        assert_eq!(listed(&stage), others);
        assert_eq!(fs::read(stage.backup().join("Manifest.db")).expect("there"), index, "the backup stays");
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_left_out_on_a_phone_that_may_erase_itself_over_a_part() {
    let (stage, _) = backed_up(None).await;
    let blob = blob(&stage.backup(), None, |entry| entry.digest.is_some());
    let mut bytes = fs::read(&blob).expect("there");
    *bytes.last_mut().expect("bytes") ^= 0x55;
    fs::write(&blob, &bytes).expect("written");
    stage.phone.change(|state| state.version = "27.0".to_owned());
    let determined = Owner { choice: Some(1), ..Owner::default() };
    let run = restore_as(&stage, determined, &stage.backup(), None).await;
    assert_eq!(run.report().code, "backup/contents-damaged");
    assert!(
        !run.events.iter().any(|event| matches!(event.kind, EventKind::Question(_))),
        "{:#?}",
        run.events
    );
    untouched(&stage);
}

#[tokio::test(start_paused = true)]
async fn what_is_missing_altogether_is_not_left_out() {
    let (stage, _) = backed_up(None).await;
    fs::remove_file(blob(&stage.backup(), None, |_| true)).expect("removed");
    let determined = Owner { choice: Some(1), ..Owner::default() };
    let run = restore_as(&stage, determined, &stage.backup(), None).await;
    assert_eq!(run.report().code, "backup/not-whole");
    untouched(&stage);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_known_of_contents_is_told_and_stops_nothing() {
    let (stage, _) = backed_up(None).await;
    // Without a digest and without encryption there is only a length, and that of a database is often another.
    let blob =
        blob(&stage.backup(), None, |entry| entry.digest.is_none() && entry.path.ends_with("Photos.sqlite"));
    let bytes = fs::read(&blob).expect("there");
    fs::write(&blob, &bytes[..bytes.len() - 1]).expect("written");
    fs::write(stage.backup().join("Info.plist"), b"half a l").expect("written");
    let run = restore(&stage, &stage.backup(), None).await;
    run.done();
    let told = |what: &str| run.events.iter().any(|event| format!("{:?}", event.kind).contains(what));
    assert!(told("of another length than the index says"), "{:#?}", run.events);
    assert!(told("Info.plist of the backup cannot be read: the phone is not told which apps to install"));
    assert_eq!(stage.phone.read(|state| state.backup.applications), 0);
}

#[tokio::test(start_paused = true)]
async fn a_photo_that_lost_its_end_is_found_out_before_anything_is_sent() {
    let (stage, _) = backed_up(None).await;
    let photo = |entry: &rightful_backup::Entry| entry.path.contains("DCIM") && entry.digest.is_none();
    let blob = blob(&stage.backup(), None, photo);
    fs::write(&blob, b"").expect("written");
    let run = restore(&stage, &stage.backup(), None).await;
    assert_eq!(run.report().code, "backup/contents-damaged");
    assert_eq!(run.report().what, "the backup is not as it was written: 1 file cannot be read whole");
    assert!(run.events.iter().any(|event| format!("{:?}", event.kind).contains("it has 0 bytes")));
    untouched(&stage);
}

#[tokio::test(start_paused = true)]
async fn a_password_fits_in_either_spelling_and_the_phone_is_told_the_one_that_fits() {
    for (set, typed, how) in [
        ("Gr\u{fc}n 1", "Gru\u{308}n 1", "with each letter and its accent as one character (NFC)"),
        ("Gru\u{308}n 1", "Gr\u{fc}n 1", "with each letter and its accent as two characters (NFD)"),
    ] {
        let stage = Stage::with(|spec| {
            spec.find_my = false;
            spec.backup.password = Some(secret(set));
        })
        .await;
        let run = stage.take_as(Owner::default(), Extent::Changes, Some(typed)).await;
        run.done();
        assert!(run.fact("proven").starts_with(&format!("its password opens it, written {how}; ")));
        let before = listed(&stage);
        stage.phone.change_data(20, 5);
        let run = restore(&stage, &stage.backup(), Some(typed)).await;
        run.done();
        assert_eq!(listed(&stage), before);
        assert!(run.events.iter().any(|event| format!("{:?}", event.kind).contains(how)));
        let wrong = restore(&stage, &stage.backup(), Some("Gr\u{fc}n 2")).await;
        assert_eq!(wrong.report().code, "backup/wrong-password");
    }
}
