//! The downloader against every way in which a server, a network, a disk and an owner break a download off.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rightful_apple::Url;
use rightful_apple::digest::Digest;
use rightful_apple::download::{Download, DownloadError, Downloaded, arrived, fetch};
use rightful_core::report::{Ending, Explain};
use rightful_core::session::Stop;
use sha2::Digest as _;
use tempfile::TempDir;

use crate::stage::{Reply, Request, Stage};

/// One stretch, and a quarter of another.
pub(crate) const SIZE: usize = 320 << 10;

/// Bytes that repeat nowhere near a buffer's length.
pub(crate) fn file(seed: u32) -> Vec<u8> {
    file_of(SIZE, seed)
}

/// The same of another size.
pub(crate) fn file_of(size: usize, seed: u32) -> Vec<u8> {
    let mut state = seed;
    std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    })
    .take(size)
    .collect()
}

fn sha256(bytes: &[u8]) -> Digest {
    Digest::Sha256(sha2::Sha256::digest(bytes).into())
}

/// What a good server does: ranges, If-Range, 416.
pub(crate) fn honest(content: &[u8], etag: &str, request: &Request) -> Reply {
    let whole = || Reply::of(200, content).with("ETag", etag).with("Accept-Ranges", "bytes");
    let Some(range) = request.headers.get("range") else { return whole() };
    if request.headers.get("if-range").is_some_and(|known| known != etag) {
        return whole();
    }
    let (start, last) = range
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
        .and_then(|(start, last)| Some((start.parse::<usize>().ok()?, last.parse::<usize>().ok()?)))
        .expect("a range with an end");
    if start >= content.len() {
        return Reply::of(416, "").with("Content-Range", format!("bytes */{}", content.len()));
    }
    let last = last.min(content.len() - 1);
    let range = format!("bytes {start}-{last}/{}", content.len());
    Reply::of(206, &content[start..=last]).with("ETag", etag).with("Content-Range", range)
}

/// The two stretches that a file of this size is asked for in.
const FIRST: &str = "bytes=0-262143";
const SECOND: &str = "bytes=262144-327679";

pub(crate) struct Case {
    pub(crate) stage: Stage,
    pub(crate) folder: TempDir,
    pub(crate) request: Download,
}

impl Case {
    pub(crate) async fn new(content: &[u8], script: impl FnMut(&Request) -> Reply + Send + 'static) -> Self {
        let stage = Stage::start(script).await;
        let folder = TempDir::new().expect("a folder");
        let request = Download {
            url: stage.base.join("/x.ipsw").expect("an address"),
            to: folder.path().join("firmware/x.ipsw"),
            size: content.len() as u64,
            digest: sha256(content),
            quota: None,
        };
        Self { stage, folder, request }
    }

    pub(crate) async fn fetch(&self) -> Result<Downloaded, DownloadError> {
        fetch(&self.stage.endpoints(), &self.request, |_, _| {}, &Stop::default()).await
    }

    pub(crate) fn part(&self) -> PathBuf {
        self.folder.path().join("firmware/x.ipsw.part")
    }

    pub(crate) fn note(&self) -> PathBuf {
        self.folder.path().join("firmware/x.ipsw.part.json")
    }

    pub(crate) fn ranges(&self) -> Vec<String> {
        self.stage.seen().iter().map(|request| request.headers["range"].clone()).collect()
    }
}

pub(crate) fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("a file")
}

#[tokio::test(start_paused = true)]
async fn a_file_arrives_whole_and_only_then_has_its_name() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    let mut told = Vec::new();
    let named = case.request.to.clone();
    let done = fetch(
        &case.stage.endpoints(),
        &case.request,
        |done, size| told.push((done, size, named.exists())),
        &Stop::default(),
    )
    .await
    .expect("a download");
    assert_eq!(done, Downloaded { path: case.request.to.clone(), fetched: SIZE as u64, believed: None });
    assert_eq!(read(&case.request.to), content);
    assert!(!case.part().exists() && !case.note().exists());
    assert!(told.is_sorted() && told.len() > 3);
    assert_eq!(told.last(), Some(&(SIZE as u64, SIZE as u64, false)));
}

#[tokio::test(start_paused = true)]
async fn a_broken_connection_is_taken_up_where_it_broke() {
    let content = file(1);
    let mut turn = 0;
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| {
            turn += 1;
            match turn {
                1 => honest(&content, "\"a\"", request).cut(125_000),
                2 => Reply::Hang,
                3 => Reply::of(503, "busy"),
                _ => honest(&content, "\"a\"", request),
            }
        }
    })
    .await;
    let done = case.fetch().await.expect("a download");
    assert_eq!(done.fetched, SIZE as u64, "no byte came twice");
    assert_eq!(read(&case.request.to), content);
    let rest = "bytes=125000-327679";
    assert_eq!(case.ranges(), [FIRST, SECOND, rest, rest]);
    assert_eq!(case.stage.seen()[3].headers["if-range"], "\"a\"");
}

#[tokio::test(start_paused = true)]
async fn a_stopped_download_goes_on_in_the_next_run() {
    let content = file_of(5 << 20, 1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| honest(&content, "\"a\"", request)
    })
    .await;
    let stop = Stop::default();
    let asking = stop.clone();
    let told = Arc::new(Mutex::new(0));
    let seen = Arc::clone(&told);
    let stopped = fetch(
        &case.stage.endpoints(),
        &case.request,
        move |done, _| {
            *seen.lock().expect("no panic") = done;
            if done > 1_000_000 {
                asking.ask();
            }
        },
        &stop,
    )
    .await
    .expect_err("stopped");
    assert_eq!(stopped.code(), "download/stopped");
    assert_eq!(stopped.ending(), Ending::StoppedSafely);
    let there = arrived(&case.request.to);
    assert!(there >= *told.lock().expect("no panic") && there < (5 << 20));

    let done = case.fetch().await.expect("the rest");
    assert_eq!(done.fetched, (5 << 20) - there);
    assert_eq!(read(&case.request.to), content);
    assert_eq!(arrived(&case.request.to), 0, "nothing is left behind");
}

#[tokio::test(start_paused = true)]
async fn a_file_that_changed_on_the_server_is_begun_anew() {
    let (old, new) = (file(1), file(2));
    let mut turn = 0;
    let case = Case::new(&new, {
        let new = new.clone();
        move |request| {
            turn += 1;
            if turn == 1 {
                honest(&old, "\"old\"", request).cut(125_000)
            } else {
                honest(&new, "\"new\"", request)
            }
        }
    })
    .await;
    case.fetch().await.expect("the new one");
    assert_eq!(read(&case.request.to), new);
    assert_eq!(case.ranges(), [FIRST, SECOND, FIRST, SECOND]);
}

#[tokio::test(start_paused = true)]
async fn a_file_that_changes_again_and_again_is_given_up() {
    let content = file(1);
    let mut turn = 0;
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| {
            turn += 1;
            honest(&content, &format!("\"{turn}\""), request)
        }
    })
    .await;
    let failure = case.fetch().await.expect_err("another each time");
    assert_eq!(failure.code(), "download/changing");
    assert_eq!(failure.to_string(), "the file at 127.0.0.1 changed again and again while it was downloaded");
    assert!(!case.request.to.exists());
    assert!(case.stage.seen().len() < 12);
}

#[tokio::test(start_paused = true)]
async fn a_range_of_a_changed_file_is_not_joined_to_the_old_one() {
    // A server that ignores If-Range and sends the rest of another file, with its honest ETag.
    let (old, new) = (file(1), file(2));
    let mut turn = 0;
    let case = Case::new(&new, {
        let new = new.clone();
        move |request| {
            turn += 1;
            match turn {
                1 => honest(&old, "\"old\"", request).cut(125_000),
                _ => {
                    let mut request = request.clone();
                    request.headers.remove("if-range");
                    honest(&new, "\"new\"", &request)
                }
            }
        }
    })
    .await;
    case.fetch().await.expect("the new one");
    assert_eq!(read(&case.request.to), new);
    assert_eq!(case.ranges(), [FIRST, SECOND, FIRST, SECOND]);
}

/// Downloads what this script answers, and says how that failed.
async fn refused(content: &[u8], script: impl FnMut(&Request) -> Reply + Send + 'static) -> DownloadError {
    let case = Case::new(content, script).await;
    let failure = case.fetch().await.expect_err("refused");
    assert!(!case.request.to.exists());
    assert!(case.stage.seen().len() <= 2, "asked again: {:?}", case.ranges());
    failure
}

#[tokio::test(start_paused = true)]
async fn a_server_that_ignores_ranges_is_refused_by_name() {
    let content = file(1);
    let all = content.clone();
    let failure = refused(&content, move |_| Reply::of(200, &all[..])).await;
    assert_eq!(failure.code(), "download/no-ranges");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_sends_other_bytes_than_asked_for_is_refused_by_name() {
    let content = file(1);
    for range in ["bytes 1-262144/327680", "bytes 0-262142/327680", "bytes 0-327679/327680", "items 1", ""] {
        let part = content[..256 << 10].to_vec();
        let failure =
            refused(&content, move |_| Reply::of(206, &part[..]).with("Content-Range", range)).await;
        assert_eq!(failure.code(), "download/wrong-range", "{range}");
    }
    let part = content[..256 << 10].to_vec();
    let failure = refused(&content, move |request| {
        let _ = request;
        let range = "bytes 0-262143/327680";
        Reply::of(206, &part[..]).with("Content-Range", range).with("Content-Encoding", "gzip")
    })
    .await;
    assert_eq!(failure.code(), "download/wrong-range");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_lies_about_lengths_is_refused_by_name() {
    let content = file(1);
    for length in ["262143", "262145"] {
        let all = content.clone();
        let lying = move |request: &Request| honest(&all, "\"a\"", request).with("Content-Length", length);
        assert_eq!(refused(&content, lying).await.code(), "download/wrong-length", "{length}");
    }
    let all = content.clone();
    let total =
        move |_: &Request| Reply::of(206, &all[..256 << 10]).with("Content-Range", "bytes 0-262143/327681");
    let failure = refused(&content, total).await;
    assert_eq!(failure.code(), "download/not-the-file");
    assert_eq!(failure.to_string(), "the server's file has 327681 bytes, but the catalogue says 327680");
}

#[tokio::test(start_paused = true)]
async fn a_web_page_is_refused_by_name() {
    let content = file(1);
    let page = |_: &Request| Reply::of(200, "<p>Welcome").with("Content-Type", "Text/HTML; charset=utf-8");
    assert_eq!(refused(&content, page).await.code(), "download/web-page");
    // One that says it is a part of firmware.
    let mut disguised = b"\n<!DOCTYPE html><html>Welcome to Hotel Net</html>".to_vec();
    disguised.resize(SIZE, b' ');
    let failure = refused(&content, move |request| honest(&disguised, "\"a\"", request)).await;
    assert_eq!(failure.code(), "download/web-page");
    assert_eq!(failure.to_string(), "what 127.0.0.1 sent is a web page, not firmware");
}

#[tokio::test(start_paused = true)]
async fn a_range_that_does_not_exist_begins_anew() {
    let content = file(1);
    let mut turn = 0;
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| {
            turn += 1;
            match turn {
                1 => honest(&content, "\"a\"", request).cut(125_000),
                2 => Reply::of(416, ""),
                _ => honest(&content, "\"a\"", request),
            }
        }
    })
    .await;
    case.fetch().await.expect("a download");
    assert_eq!(read(&case.request.to), content);
    assert_eq!(case.ranges()[2..], [FIRST, SECOND]);
}

#[tokio::test(start_paused = true)]
async fn what_is_always_cut_off_is_given_up() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| match request.headers["range"].as_str() {
            // Nothing between the first 125,000 bytes and the second stretch ever passes.
            FIRST => honest(&content, "\"a\"", request).cut(125_000),
            SECOND => honest(&content, "\"a\"", request),
            _ => honest(&content, "\"a\"", request).cut(0),
        }
    })
    .await;
    let failure = case.fetch().await.expect_err("cut");
    assert_eq!(failure.code(), "download/cut");
    assert_eq!(
        failure.to_string(),
        "the download ended early every time: 190536 bytes of 327680 bytes arrived"
    );
    let there = read(&case.part());
    assert_eq!(there[..125_000], content[..125_000]);
    assert_eq!(there[256 << 10..], content[256 << 10..]);
    assert!(!case.request.to.exists());
    assert!(case.stage.seen().len() < 10);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_falls_silent_is_given_up() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| {
            let sent = if request.headers["range"] == FIRST { 40_000 } else { 0 };
            honest(&content, "\"a\"", request).cut(sent).held()
        }
    })
    .await;
    let failure = case.fetch().await.expect_err("silence");
    assert_eq!(failure.code(), "download/unreachable");
    assert_eq!(failure.report().because, ["127.0.0.1 did not answer within 45 s"]);
}

#[tokio::test(start_paused = true)]
async fn what_is_not_the_announced_file_is_removed() {
    let (announced, sent) = (file(1), file(2));
    let case = Case::new(&announced, move |request| honest(&sent, "\"a\"", request)).await;
    let failure = case.fetch().await.expect_err("another file");
    assert_eq!(failure.code(), "download/digest-mismatch");
    assert!(!case.request.to.exists() && !case.part().exists() && !case.note().exists());
}

#[tokio::test(start_paused = true)]
async fn a_file_of_another_size_is_refused_unread() {
    let content = file(1);
    for sent in [content[..SIZE - 1].to_vec(), [&content[..], b"x"].concat()] {
        let failure = refused(&content, move |request| honest(&sent, "\"a\"", request)).await;
        assert_eq!(failure.code(), "download/not-the-file");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_withdrawn_is_not_asked_for_again() {
    let case = Case::new(b"x", |_| Reply::of(403, "")).await;
    let failure = case.fetch().await.expect_err("refused");
    assert_eq!(failure.code(), "download/refused");
    assert_eq!(case.stage.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_hangs_up_cuts_off_and_one_that_is_gone_is_unreachable() {
    let case = Case::new(b"x", |_| Reply::Hang).await;
    assert_eq!(case.fetch().await.expect_err("hung up").code(), "download/cut");
    let mut case = Case::new(b"x", |_| Reply::Hang).await;
    // The port was free a moment ago, so nobody listens.
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr();
    case.request.url.set_port(gone.ok().map(|address| address.port())).expect("a port");
    let failure = case.fetch().await.expect_err("gone");
    assert_eq!(failure.code(), "download/unreachable");
    assert_eq!(failure.to_string(), "127.0.0.1 can't be reached to download the firmware");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_always_busy_is_given_up() {
    let case = Case::new(b"x", |_| Reply::of(503, "busy")).await;
    let failure = case.fetch().await.expect_err("busy");
    assert_eq!(failure.code(), "download/unreachable");
    assert_eq!(failure.report().because, ["127.0.0.1 answered with HTTP status 503"]);
    assert_eq!(case.stage.seen().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_size_that_no_firmware_has_is_not_asked_for() {
    let mut case = Case::new(b"x", |_| Reply::of(403, "")).await;
    for size in [0, u64::MAX] {
        case.request.size = size;
        assert_eq!(case.fetch().await.expect_err("no size").code(), "download/bad-size");
    }
    assert!(case.stage.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn redirects_stay_on_permitted_hosts() {
    let content = file(1);
    let case = Case::new(&content, {
        let content = content.clone();
        move |request| match request.target.as_str() {
            "/x.ipsw" => Reply::of(302, "").with("Location", "/moved.ipsw"),
            "/moved.ipsw" => honest(&content, "\"a\"", request),
            _ => Reply::of(302, "").with("Location", "http://evil.example/x.ipsw"),
        }
    })
    .await;
    case.fetch().await.expect("within");
    assert_eq!(read(&case.request.to), content);
    let mut elsewhere = case.request.clone();
    elsewhere.url = case.stage.base.join("/away").expect("an address");
    elsewhere.to.set_extension("other");
    let failure = fetch(&case.stage.endpoints(), &elsewhere, |_, _| {}, &Stop::default()).await;
    assert_eq!(failure.expect_err("elsewhere").code(), "network/host-not-allowed");
    elsewhere.url = Url::parse("http://evil.example/x.ipsw").expect("an address");
    let failure = fetch(&case.stage.endpoints(), &elsewhere, |_, _| {}, &Stop::default()).await;
    assert_eq!(failure.expect_err("elsewhere").code(), "network/host-not-allowed");
}
