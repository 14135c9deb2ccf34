//! Parts of a file, asked for alone.

use rightful_apple::Url;
use rightful_apple::ranges::{PART_LIMIT, Remote};
use rightful_core::report::Explain;

use crate::download::{SIZE, file, honest};
use crate::stage::{Reply, Request, Stage};

async fn open(script: impl FnMut(&Request) -> Reply + Send + 'static) -> (Stage, Result<Remote, String>) {
    let stage = Stage::start(script).await;
    let url = stage.base.join("/x.ipsw").expect("an address");
    let opened = Remote::open(&stage.endpoints(), &url).await.map_err(|error| error.code().to_owned());
    (stage, opened)
}

#[tokio::test(start_paused = true)]
async fn a_part_is_fetched_and_nothing_else() {
    let content = file(1);
    let all = content.clone();
    let mut turn = 0;
    let (stage, remote) = open(move |request| {
        turn += 1;
        if turn == 2 { Reply::Hang } else { honest(&all, "\"a\"", request) }
    })
    .await;
    let remote = remote.expect("a file");
    assert_eq!(remote.length(), SIZE as u64);
    assert_eq!(remote.read(1000, 3000).await.expect("a part"), content[1000..3000]);
    let ranges: Vec<_> = stage.seen().iter().map(|request| request.headers["range"].clone()).collect();
    assert_eq!(ranges, ["bytes=0-0", "bytes=1000-2999", "bytes=1000-2999"]);
    for (from, to) in [(5, 5), (6, 5), (0, SIZE as u64 + 1), (0, PART_LIMIT + 1)] {
        assert_eq!(remote.read(from, to).await.expect_err("no part").code(), "download/bad-size");
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_sends_no_part_is_refused_by_name() {
    for (reply, code) in [
        (Reply::of(200, "x"), "download/no-ranges"),
        (Reply::of(200, "x").with("Content-Type", "text/html"), "download/web-page"),
        (Reply::of(206, "x"), "download/wrong-range"),
        (Reply::of(206, "x").with("Content-Range", "bytes 0-0/*"), "download/wrong-range"),
        (Reply::of(206, "x").with("Content-Range", "bytes 1-1/9"), "download/wrong-range"),
        (Reply::of(206, "").with("Content-Range", "bytes 0-0/9"), "download/wrong-length"),
        (Reply::of(206, "xx").with("Content-Range", "bytes 0-0/9"), "network/too-long"),
        (Reply::of(206, "x").with("Content-Range", "bytes 0-0/99999999999999"), "download/bad-size"),
        (Reply::of(403, ""), "download/refused"),
        (Reply::of(503, ""), "download/unreachable"),
        (Reply::of(302, "").with("Location", "http://evil.example/x"), "network/host-not-allowed"),
    ] {
        let mut reply = Some(reply);
        let (_stage, opened) = open(move |_| reply.take().unwrap_or_else(|| Reply::of(503, ""))).await;
        assert_eq!(opened.expect_err("refused"), code);
    }
    let stage = Stage::start(|_| Reply::of(403, "")).await;
    let elsewhere = Url::parse("https://evil.example/x.ipsw").expect("an address");
    let refused = Remote::open(&stage.endpoints(), &elsewhere).await.expect_err("elsewhere");
    assert_eq!(refused.code(), "network/host-not-allowed");
    assert!(stage.seen().is_empty());
}
