//! The signing client: what it sends, when it asks again, whom it believes.

use std::sync::Arc;

use rightful_apple::signing::{ANSWER_LIMIT, Client};
use rightful_apple::{Endpoints, Url};
use rightful_core::report::Explain;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{self, ServerConfig};

use crate::stage::{Reply, Stage};

const GRANTED: &str = "STATUS=0&MESSAGE=SUCCESS&REQUEST_STRING=<?xml version=\"1.0\"?><plist/>";

#[tokio::test(start_paused = true)]
async fn the_request_goes_out_as_apples_own_client_sends_it() {
    let stage = Stage::start(|_| Reply::of(200, GRANTED)).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    let answer = client.sign(b"<plist/>".to_vec()).await.expect("an answer");
    assert_eq!(answer, GRANTED.as_bytes());
    let seen = stage.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].method, "POST");
    assert_eq!(seen[0].target, "/TSS/controller?action=2");
    assert_eq!(seen[0].headers["content-type"], "text/xml; charset=\"utf-8\"");
    assert_eq!(seen[0].headers["user-agent"], "InetURL/1.0");
    assert_eq!(seen[0].body, b"<plist/>");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_an_answer_and_is_not_asked_for_twice() {
    let refusal = "STATUS=94&MESSAGE=This device isn't eligible for the requested build.";
    let stage = Stage::start(move |_| Reply::of(200, refusal)).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    assert_eq!(client.sign(vec![]).await.expect("an answer"), refusal.as_bytes());
    assert_eq!(stage.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn no_answer_is_asked_for_again_until_one_comes() {
    let mut turn = 0;
    let stage = Stage::start(move |_| {
        turn += 1;
        match turn {
            1 => Reply::Hang,
            2 => Reply::of(503, "busy"),
            3 => Reply::of(200, ""),
            _ => Reply::of(200, GRANTED),
        }
    })
    .await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    assert!(client.sign(vec![]).await.is_ok());
    assert_eq!(stage.seen().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_hangs_up_is_given_up_after_five_attempts() {
    let stage = Stage::start(|_| Reply::Hang).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    let failure = client.sign(vec![]).await.expect_err("no answer");
    assert_eq!(failure.code(), "signing/unreachable");
    assert_eq!(stage.seen().len(), 5);
    assert_eq!(failure.to_string(), "Apple's signing server at 127.0.0.1 did not answer in 5 attempts");
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_given_up_after_five_times_thirty_seconds() {
    let stage = Stage::start(|_| Reply::Stall { body: vec![b'x'; 9], sent: 0 }).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    let before = tokio::time::Instant::now();
    let failure = client.sign(vec![]).await.expect_err("silence");
    assert_eq!(failure.code(), "signing/unreachable");
    assert_eq!(failure.report().because[0], "127.0.0.1 did not answer within 30 s");
    assert_eq!(before.elapsed().as_secs(), 5 * 30 + 4 * 2);
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_page_is_no_signing_server() {
    let stage = Stage::start(|_| Reply::of(200, "<html>Welcome to Hotel Net</html>")).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    let failure = client.sign(vec![]).await.expect_err("no status");
    assert_eq!(failure.code(), "signing/not-a-signing-server");
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_end_is_refused_before_it_is_read() {
    let stage = Stage::start(|_| Reply::of(200, vec![b'x'; ANSWER_LIMIT + 1]).cut(100)).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    let failure = client.sign(vec![]).await.expect_err("too long");
    assert_eq!(failure.code(), "network/too-long");
    assert_eq!(stage.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn nobody_sends_us_elsewhere() {
    let stage =
        Stage::start(|_| Reply::of(302, "").with("Location", "http://evil.example/TSS/controller")).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    let failure = client.sign(vec![]).await.expect_err("a redirect");
    assert_eq!(failure.code(), "network/host-not-allowed");
    assert_eq!(failure.to_string(), "evil.example is not a host that Rightful asks for this");
}

/// A server certificate for the loopback address, and the root that it leads to, as PEM.
pub(crate) fn certificate() -> (TlsAcceptor, String) {
    let key = rcgen::KeyPair::generate().expect("a key");
    let signed = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()])
        .expect("a name")
        .self_signed(&key)
        .expect("a certificate");
    let chain = vec![signed.der().clone()];
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("a configuration");
    (TlsAcceptor::from(Arc::new(config)), signed.pem())
}

#[tokio::test(start_paused = true)]
async fn an_unknown_certificate_is_refused_at_once() {
    let (acceptor, _) = certificate();
    let stage = Stage::start_tls(acceptor, |_| Reply::of(200, GRANTED)).await;
    let client = Client::new(&stage.endpoints()).expect("a client");
    let failure = client.sign(vec![]).await.expect_err("not verified");
    assert_eq!(failure.code(), "signing/untrusted", "{failure:?}");
    assert!(stage.seen().is_empty(), "nothing was sent to a stranger");
}

#[tokio::test(start_paused = true)]
async fn the_real_server_is_asked_by_https_or_not_at_all() {
    let (_, pem) = certificate();
    let real = Endpoints::apple().with_signing_root(pem.as_bytes()).expect("a root");
    assert!(Client::new(&real).is_ok());
    for elsewhere in
        ["http://gs.apple.com/TSS/controller", "https://gs.apple.com.evil.example/", "http://127.0.0.1/"]
    {
        let mut endpoints = real.clone();
        endpoints.signing = Url::parse(elsewhere).expect("an address");
        let refused = Client::new(&endpoints).map(|_| ()).expect_err("not Apple");
        assert_eq!(refused.code(), "network/host-not-allowed", "{elsewhere}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_extra_root_counts_for_the_signing_server_and_for_nobody_else() {
    let (acceptor, pem) = certificate();
    let stage = Stage::start_tls(acceptor, |_| Reply::of(200, GRANTED)).await;
    let endpoints = stage.endpoints().with_signing_root(pem.as_bytes()).expect("a root");
    let client = Client::new(&endpoints).expect("a client");
    assert!(client.sign(vec![]).await.is_ok());
    let failure = rightful_apple::catalog::firmwares(&endpoints, "iPhone15,3").await.expect_err("not for it");
    assert_eq!(failure.code(), "network/untrusted");
    assert_eq!(stage.seen().len(), 1);
}
