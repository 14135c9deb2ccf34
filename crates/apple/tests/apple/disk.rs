//! The downloader and the disk: what is there already, what was left behind, and no room.

use rightful_apple::download::forget;
use rightful_core::report::Explain;

use crate::download::{Case, SIZE, file, honest, read};
use crate::stage::{Reply, Stage};

#[tokio::test(start_paused = true)]
async fn what_is_there_is_verified_and_not_fetched_again() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    case.fetch().await.expect("a download");
    assert_eq!(case.fetch().await.expect("it is there").fetched, 0);
    assert_eq!(case.stage.seen().len(), 1);
    std::fs::write(&case.request.to, file(2)).expect("altered");
    assert_eq!(case.fetch().await.expect("fetched anew").fetched, SIZE as u64);
    assert_eq!(read(&case.request.to), content);
}

#[tokio::test(start_paused = true)]
async fn a_full_disk_keeps_what_fits() {
    let content = file(1);
    let mut case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    case.request.quota = Some(3 << 20);
    let failure = case.fetch().await.expect_err("full");
    assert_eq!(failure.code(), "download/disk-full");
    let there = read(&case.part());
    assert!(there.len() <= 3 << 20 && there.len() > 2 << 20);
    assert_eq!(there, content[..there.len()]);
    case.request.quota = None;
    let done = case.fetch().await.expect("room was made");
    assert_eq!(done.fetched, (SIZE - there.len()) as u64);
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
    assert_eq!(failure.to_string(), "there is no room left for the firmware: 5.2 MB more are needed");
}

#[tokio::test(start_paused = true)]
async fn a_part_that_was_altered_on_disk_never_becomes_the_file() {
    let content = file(1);
    let mut turn = 0;
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| {
            turn += 1;
            if turn == 1 { honest(&content, "\"a\"", request).cut(2_000_000) } else { Reply::of(403, "") }
        }
    })
    .await;
    case.fetch().await.expect_err("broken off");
    let mut there = read(&case.part());
    there[1000] ^= 1;
    std::fs::write(case.part(), there).expect("altered");
    let stage = Stage::start({
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    let mut case = Case { stage, ..case };
    case.request.url = case.stage.base.join("/x.ipsw").expect("an address");
    assert_eq!(case.fetch().await.expect_err("altered").code(), "download/digest-mismatch");
    case.fetch().await.expect("and from the beginning it is right");
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
        let done = case.fetch().await.expect("a download");
        assert_eq!(done.fetched, SIZE as u64);
    }
    assert!(case.ranges().iter().all(Option::is_none));
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
