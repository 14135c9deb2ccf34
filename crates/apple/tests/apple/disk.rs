//! The downloader and the disk: what is there already, what was left behind, and no room.

use rightful_apple::download::{arrived, forget};
use rightful_apple::verified::{mark_of, unmark};
use rightful_core::report::Explain;

use crate::download::{Case, SIZE, file, file_of, honest, read};
use crate::stage::Reply;

#[tokio::test(start_paused = true)]
async fn what_is_there_is_verified_and_not_fetched_again() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    case.fetch().await.expect("a download");
    let there = case.fetch().await.expect("it is there");
    assert_eq!(there.fetched, 0);
    assert!(there.believed.is_some(), "it was verified a moment ago and has not changed");
    assert_eq!(case.stage.seen().len(), 2);
    unmark(&case.request.to).expect("removed");
    assert_eq!(case.fetch().await.expect("read again").believed, None);
    assert!(mark_of(&case.request.to).is_some(), "and marked again");
    std::fs::write(&case.request.to, file(2)).expect("altered");
    assert_eq!(mark_of(&case.request.to), None, "the mark is of another state of the file");
    let anew = case.fetch().await.expect("fetched anew");
    assert_eq!((anew.fetched, anew.believed), (SIZE as u64, None));
    assert_eq!(read(&case.request.to), content);
}

#[tokio::test(start_paused = true)]
async fn a_full_disk_keeps_what_fits() {
    let content = file_of(5 << 20, 1);
    let mut case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    case.request.quota = Some(3 << 20);
    let failure = case.fetch().await.expect_err("full");
    assert_eq!(failure.code(), "download/disk-full");
    let there = arrived(&case.request.to);
    assert!(there <= 3 << 20 && there > 2 << 20, "{there}");
    case.request.quota = None;
    let done = case.fetch().await.expect("room was made");
    assert_eq!(done.fetched, (5 << 20) - there);
    assert_eq!(read(&case.request.to), content);
}

#[cfg(target_os = "linux")]
#[tokio::test(start_paused = true)]
async fn the_systems_own_full_disk_is_known() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    std::fs::create_dir_all(case.folder.path().join("firmware")).expect("a folder");
    std::os::unix::fs::symlink("/dev/full", case.part()).expect("a link");
    let failure = case.fetch().await.expect_err("full");
    assert_eq!(failure.code(), "download/disk-full", "{failure:?}");
    assert_eq!(failure.to_string(), "there is no room left for the firmware: 327680 bytes more are needed");
}

#[tokio::test(start_paused = true)]
async fn a_piece_that_was_altered_on_disk_is_fetched_again() {
    let content = file(1);
    let mut turn = 0;
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| {
            turn += 1;
            match turn {
                1 => honest(&content, "\"a\"", request).cut(125_000),
                2 => Reply::of(403, ""),
                _ => honest(&content, "\"a\"", request),
            }
        }
    })
    .await;
    case.fetch().await.expect_err("broken off");
    let mut there = read(&case.part());
    let arrived = there.len() as u64;
    there[1000] ^= 1;
    std::fs::write(case.part(), there).expect("altered");
    let done = case.fetch().await.expect("and mended");
    assert!(done.fetched > SIZE as u64 - arrived, "the altered piece came again");
    assert_eq!(read(&case.request.to), content);
}

#[tokio::test(start_paused = true)]
async fn a_part_that_is_shorter_than_its_note_says_is_completed() {
    let content = file(1);
    let mut turn = 0;
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| {
            turn += 1;
            if turn == 2 { Reply::of(403, "") } else { honest(&content, "\"a\"", request) }
        }
    })
    .await;
    case.fetch().await.expect_err("broken off");
    // What a machine that lost power may leave: the note came to disk, the bytes did not.
    let there = read(&case.part());
    std::fs::write(case.part(), vec![0; there.len() / 2]).expect("altered");
    case.fetch().await.expect("completed");
    assert_eq!(read(&case.request.to), content);
}

#[tokio::test(start_paused = true)]
async fn remains_of_another_file_are_not_used() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    std::fs::create_dir_all(case.folder.path().join("firmware")).expect("a folder");
    for note in ["", "{", r#"{"url":"x","size":1,"digest":"00","validator":null}"#, &"[".repeat(100_000)] {
        std::fs::write(case.part(), vec![0; 1_000_000]).expect("remains");
        std::fs::write(case.note(), note).expect("a note");
        std::fs::remove_file(&case.request.to).ok();
        unmark(&case.request.to).expect("removed");
        let done = case.fetch().await.expect("a download");
        assert_eq!(done.fetched, SIZE as u64);
    }
    assert!(case.ranges().iter().step_by(2).all(|range| range.starts_with("bytes=0-")));
}

#[tokio::test(start_paused = true)]
async fn two_downloads_do_not_write_one_file() {
    let content = file(1);
    let case = Case::new(&content, |_| Reply::of(403, "")).await;
    std::fs::create_dir_all(case.folder.path().join("firmware")).expect("a folder");
    let other = std::fs::File::create(case.part()).expect("a file");
    other.lock().expect("the lock");
    let failure = case.fetch().await.expect_err("in use");
    assert_eq!(failure.code(), "download/in-use");
    drop(other);
    assert_eq!(case.fetch().await.expect_err("refused").code(), "download/refused");
}

#[tokio::test(start_paused = true)]
async fn what_is_left_behind_can_be_forgotten() {
    let content = file(1);
    let case = Case::new(&content, |_| Reply::of(403, "")).await;
    case.fetch().await.expect_err("refused");
    assert!(case.part().exists() && case.note().exists());
    forget(&case.request.to).expect("removed");
    forget(&case.request.to).expect("nothing to remove");
    assert!(!case.part().exists() && !case.note().exists());
}
