//! The relay against a scripted stand-in: what it sends, what it hands back, and where it does not follow.

use std::sync::{Arc, Mutex};

use rightful_apple::relay::{ANSWER_LIMIT, Fetch, Method, Relay};
use rightful_core::report::Explain;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::stage::{Reply, Request, Stage};

const KEY: &str = "https://wkms-public.apple.com/fcs-keys/x";

async fn stage(script: impl FnMut(&Request) -> Reply + Send + 'static) -> (Stage, Relay) {
    let stage = Stage::start(script).await;
    let mut endpoints = stage.endpoints();
    endpoints.relay = Some(stage.base.clone());
    let relay = Relay::new(&endpoints).expect("a relay");
    (stage, relay)
}

fn get(url: &str) -> Fetch {
    Fetch { url: url.to_owned(), method: Method::Get, headers: Vec::new(), body: Vec::new() }
}

#[tokio::test(start_paused = true)]
async fn a_request_is_carried_as_the_device_wrote_it_and_nothing_of_ours_with_it() {
    let (stage, relay) = stage(|_| {
        Reply::of(200, "the key")
            .with("Set-Cookie", "a=b")
            .with("X-Apple", "1")
            .with("Content-Type", "text/plain")
    })
    .await;
    let fetch = Fetch {
        url: "https://wkms.sd.apple.com/keys/fetch?v=1".to_owned(),
        method: Method::Post,
        headers: vec![
            ("X-Apple-Asset".to_owned(), "7".to_owned()),
            ("Cookie".to_owned(), "x=y".to_owned()),
            ("Host".to_owned(), "evil.example".to_owned()),
        ],
        body: b"wrapped".to_vec(),
    };
    for _ in 0..2 {
        let fetched = relay.fetch(&fetch).await.expect("an answer");
        assert_eq!((fetched.status, fetched.body.as_slice()), (200, b"the key".as_slice()));
        assert!(fetched.headers.contains(&("x-apple".to_owned(), "1".to_owned())));
        assert!(fetched.headers.iter().all(|(name, _)| name != "set-cookie" && name != "connection"));
    }
    let seen = stage.seen();
    assert_eq!(seen.len(), 2, "a POST is never answered from memory");
    let sent = &seen[1];
    assert_eq!((sent.method.as_str(), sent.body.as_slice()), ("POST", b"wrapped".as_slice()));
    assert_eq!(sent.target, "http://wkms.sd.apple.com/keys/fetch?v=1");
    assert_eq!(sent.headers["host"], "wkms.sd.apple.com");
    assert_eq!(sent.headers["x-apple-asset"], "7");
    assert!(!sent.headers.contains_key("cookie"));
}

#[tokio::test(start_paused = true)]
async fn a_key_that_was_fetched_once_outlives_the_network() {
    let mut turn = 0;
    let (stage, relay) = stage(move |_| {
        turn += 1;
        if turn == 1 { Reply::of(200, "the key") } else { Reply::Hang }
    })
    .await;
    let first = relay.fetch(&get(KEY)).await.expect("an answer");
    assert_eq!(relay.clone().fetch(&get(KEY)).await.expect("kept"), first);
    assert_eq!(stage.seen().len(), 1);
    let other = relay.fetch(&get("https://wkms-public.apple.com/fcs-keys/y")).await.expect_err("gone");
    assert_eq!(other.code(), "relay/unreachable");
    assert_eq!(stage.seen().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn what_the_server_says_is_the_devices_to_judge() {
    let (stage, relay) = stage(|_| Reply::of(403, "no")).await;
    let fetched = relay.fetch(&get(KEY)).await.expect("an answer");
    assert_eq!((fetched.status, fetched.body.as_slice()), (403, b"no".as_slice()));
    relay.fetch(&get(KEY)).await.expect("asked again");
    assert_eq!(stage.seen().len(), 2, "a refusal is not kept");
}

#[tokio::test(start_paused = true)]
async fn a_busy_server_is_asked_three_times() {
    let (stage, relay) = stage(|_| Reply::of(503, "")).await;
    assert_eq!(relay.fetch(&get(KEY)).await.expect("an answer").status, 503);
    assert_eq!(stage.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn redirects_stay_on_the_list() {
    for (location, followed) in [
        ("/fcs-keys/moved", true),
        ("https://wkms.sd.apple.com/fcs-keys/moved", true),
        ("http://wkms-public.apple.com/x", false),
        ("https://evil.example/x", false),
        ("https://wkms-public.apple.com.evil.example/x", false),
        ("https://anna@wkms-public.apple.com/x", false),
        ("https://gg.apple.com/x", false),
        ("//evil.example/x", false),
        ("http://127.0.0.1/x", false),
        ("file:///etc/passwd", false),
    ] {
        let (stage, relay) = stage(move |request| {
            if request.target.ends_with("moved") {
                Reply::of(200, "here")
            } else {
                Reply::of(302, "").with("Location", location)
            }
        })
        .await;
        let fetched = relay.fetch(&get(KEY)).await;
        if followed {
            assert_eq!(fetched.expect("followed").body, b"here", "{location}");
            assert_eq!(stage.seen().len(), 2);
        } else {
            assert_eq!(fetched.expect_err("refused").code(), "relay/host-not-allowed", "{location}");
            assert_eq!(stage.seen().len(), 1, "{location}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn being_sent_in_circles_ends() {
    let (stage, relay) = stage(|_| Reply::of(307, "").with("Location", "/round")).await;
    assert_eq!(relay.fetch(&get(KEY)).await.expect_err("circles").code(), "relay/host-not-allowed");
    assert_eq!(stage.seen().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_post_is_never_sent_on() {
    let (stage, relay) = stage(|_| Reply::of(307, "").with("Location", "/elsewhere")).await;
    let fetch =
        Fetch { method: Method::Post, body: b"x".to_vec(), ..get("https://wkms.sd.apple.com/keys/fetch") };
    assert_eq!(relay.fetch(&fetch).await.expect("the answer").status, 307);
    assert_eq!(stage.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn answers_and_waits_are_bounded() {
    let (_stage, relay) = stage(|_| Reply::of(200, vec![b'x'; ANSWER_LIMIT + 1]).cut(100)).await;
    assert_eq!(relay.fetch(&get(KEY)).await.expect_err("too long").code(), "network/too-long");
    let (silent, relay) = self::stage(|_| Reply::Stall { body: vec![b'x'; 9], sent: 0 }).await;
    let before = tokio::time::Instant::now();
    let failure = relay.fetch(&get(KEY)).await.expect_err("silence");
    assert_eq!(failure.code(), "relay/unreachable");
    assert_eq!(failure.report().because, ["wkms-public.apple.com did not answer within 30 s"]);
    assert_eq!(before.elapsed().as_secs(), 3 * 30 + 2 * 2);
    assert_eq!(silent.seen().len(), 3);
    let long = Fetch { method: Method::Post, body: vec![0; (1 << 20) + 1], ..get(KEY) };
    assert_eq!(relay.fetch(&long).await.expect_err("too long").code(), "relay/bad-request");
}

/// A proxy that answers each CONNECT as told and then sends back what it gets.
async fn proxy(answer: &'static str) -> (Relay, Arc<Mutex<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let heard = Arc::new(Mutex::new(String::new()));
    let log = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 1024];
            let read = stream.read(&mut request).await.unwrap_or(0);
            *log.lock().expect("no panic") = String::from_utf8_lossy(&request[..read]).into_owned();
            // The answer and the first bytes of the tunnel in one piece.
            let _ = stream.write_all(answer.as_bytes()).await;
            let (mut from, mut to) = stream.split();
            let _ = tokio::io::copy(&mut from, &mut to).await;
        }
    });
    let base = rightful_apple::Url::parse(&base).expect("an address");
    let mut endpoints = rightful_apple::Endpoints::loopback(&base).expect("loopback");
    endpoints.relay = Some(base);
    (Relay::new(&endpoints).expect("a relay"), heard)
}

#[tokio::test(start_paused = true)]
async fn a_tunnel_begins_right_after_the_proxys_answer() {
    let (relay, heard) = proxy("HTTP/1.1 200 Connected\r\nVia: x\r\n\r\nfirst").await;
    let mut stream = relay.dial("GG.apple.com", 443).await.expect("a tunnel");
    let mut first = [0; 5];
    stream.read_exact(&mut first).await.expect("not lost");
    assert_eq!(&first, b"first");
    stream.write_all(b"hello").await.expect("written");
    stream.read_exact(&mut first).await.expect("echoed");
    assert_eq!(&first, b"hello");
    let heard = heard.lock().expect("no panic").clone();
    assert_eq!(heard, "CONNECT gg.apple.com:443 HTTP/1.1\r\nHost: gg.apple.com:443\r\n\r\n");
}

#[tokio::test(start_paused = true)]
async fn a_proxy_that_refuses_or_falls_silent_gives_no_tunnel() {
    let (relay, _) = proxy("HTTP/1.1 502 No\r\n\r\n").await;
    let failure = relay.dial("skl.apple.com", 443).await.expect_err("refused");
    assert_eq!(failure.code(), "relay/no-connection");
    assert_eq!(failure.report().because, ["HTTP/1.1 502 No"]);
    let (relay, _) = proxy("HTTP/1.1 200 but no end").await;
    assert_eq!(relay.dial("skl.apple.com", 443).await.expect_err("silence").code(), "relay/silent");
}
