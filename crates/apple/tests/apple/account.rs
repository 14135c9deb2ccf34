//! What of the sign-in needs no Apple: whom the client asks, whom it believes, and what it never shows.

use rightful_apple::account::{AccountError, Asked, SignIn, sign_in};
use rightful_apple::{Endpoints, Url};
use rightful_core::report::Explain;
use rightful_core::secret::Secret;

use crate::signing::certificate;
use crate::stage::{Reply, Stage};

const PLANTED: &str = "planted-Passw0rd!";

async fn refused(endpoints: &Endpoints) -> AccountError {
    let password = Secret::new(PLANTED.into());
    let signed = sign_in(endpoints, "owner@example.com", &password, None, Asked::Full).await;
    let error = signed.map(|_: SignIn| ()).expect_err("a refusal");
    let shown = format!("{error:?} {error} {:?}", error.report());
    assert!(!shown.contains(PLANTED), "{shown}");
    error
}

#[tokio::test(start_paused = true)]
async fn each_refusal_is_told_apart_and_nothing_is_asked_twice() {
    let service = |code: &str| format!("{{\"serviceErrors\":[{{\"code\":\"{code}\",\"message\":\"No.\"}}]}}");
    let cases = [
        (401, service("-20101"), "account/wrong-password"),
        (403, service("-20209"), "account/locked"),
        (412, String::new(), "account/terms"),
        (503, String::new(), "account/throttled"),
        (429, String::new(), "account/throttled"),
        (400, service("-1"), "account/refused"),
        (401, "<html>".to_owned(), "account/refused"),
        (200, "<html>".to_owned(), "account/unreadable"),
        (200, "{\"iteration\":4000000000}".to_owned(), "account/unreadable"),
        (302, String::new(), "account/refused"),
    ];
    for (status, body, code) in cases {
        let answer = body.clone();
        let stage = Stage::start(move |request| {
            if request.target.contains("signin/init") {
                Reply::of(status, answer.clone())
                    .with("Retry-After", "90")
                    .with("Location", "http://evil.example/")
            } else {
                Reply::of(200, "<html>")
            }
        })
        .await;
        let error = refused(&stage.endpoints()).await;
        assert_eq!(error.code(), code, "{status} {body}");
        if let AccountError::Throttled { after } = error {
            assert_eq!(after.map(|after| after.as_secs()), Some(90));
        }
        let asked: Vec<_> = stage.seen().into_iter().map(|request| request.target).collect();
        assert_eq!(asked.len(), 2, "{asked:?}");
        let sent = stage.seen();
        assert!(sent.iter().all(|request| !String::from_utf8_lossy(&request.body).contains(PLANTED)));
        assert_eq!(sent[1].headers["x-apple-oauth-client-type"], "firstPartyAuth");
        assert_eq!(sent[1].headers["x-apple-oauth-state"], sent[1].headers["x-apple-frame-id"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_given_up_after_half_a_minute() {
    let stage = Stage::start(|_| Reply::Stall { body: vec![b'x'; 9], sent: 0 }).await;
    let before = tokio::time::Instant::now();
    assert_eq!(refused(&stage.endpoints()).await.code(), "network/silent");
    assert_eq!(before.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn no_other_host_is_asked() {
    let stage = Stage::start(|_| Reply::of(200, "")).await;
    let elsewhere = |text: &str| Url::parse(text).expect("an address");
    // The real lists do not let a request out to this computer, nor those of a rehearsal to anybody else.
    let mut real = Endpoints::apple();
    real.account.sign_in = stage.base.join("/appleauth/auth/").expect("an address");
    assert_eq!(refused(&real).await.code(), "network/host-not-allowed");
    for host in
        ["https://idmsa.apple.com.evil.example/a/", "http://idmsa.apple.com/a/", "https://gs.apple.com/a/"]
    {
        real.account.sign_in = elsewhere(host);
        assert_eq!(refused(&real).await.code(), "network/host-not-allowed", "{host}");
    }
    let mut here = stage.endpoints();
    here.account.sign_in = elsewhere("https://idmsa.apple.com/appleauth/auth/");
    assert_eq!(refused(&here).await.code(), "network/host-not-allowed");
    assert!(stage.seen().is_empty());
}

#[tokio::test]
async fn a_server_that_cannot_prove_who_it_is_is_told_nothing() {
    let (acceptor, _) = certificate();
    let stage = Stage::start_tls(acceptor, |_| Reply::of(200, "")).await;
    assert_eq!(stage.base.scheme(), "https");
    assert_eq!(refused(&stage.endpoints()).await.code(), "network/untrusted");
    assert!(stage.seen().is_empty());
}
