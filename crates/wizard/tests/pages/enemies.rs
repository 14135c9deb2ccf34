//! Who is refused, and what is bounded, while a run goes on.

use std::time::Duration;

use rightful_sim::phone::spec::PhoneSpec;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use crate::client::{LIMIT, send};
use crate::outside::serve;
use crate::runs::{asked, begun, ended};

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_cookie_sees_nothing() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let address = served.browser.address;
    for path in ["/", "/run", "/events", "/assets/wizard.css", "/run/transcript", "/run/secret", "/backups"] {
        let answer =
            send(address, &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"))
                .await;
        assert_eq!(answer.status, 403, "{path}");
        assert!(!answer.body.contains("iPhone"), "{path}");
    }
    // The address that was printed is good for once.
    let used = served.address.split_once(&address.to_string()).expect("our address").1.to_owned();
    let again =
        send(address, &format!("GET {used} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")).await;
    assert_eq!(again.status, 403);
    assert_eq!(again.header("set-cookie"), None);
    assert_eq!(served.browser.get("/").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_leads_here_is_not_answered() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let (address, cookie) = (served.browser.address, &served.browser.cookie);
    let port = address.port();
    for host in
        [format!("rightful.attacker.example:{port}"), format!("localhost:{port}"), "127.0.0.1".to_owned()]
    {
        let head = format!("GET / HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n");
        let answer = send(address, &head).await;
        assert_eq!(answer.status, 421, "{host}");
    }
    let absolute = format!(
        "GET http://attacker.example/ HTTP/1.1\r\nHost: attacker.example\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(send(address, &absolute).await.status, 421);
    let none = send(address, &format!("GET / HTTP/1.0\r\nCookie: {cookie}\r\n\r\n")).await;
    assert_eq!(none.status, 421);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_page_cannot_act_although_the_browser_has_the_cookie() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let (browser, port) = (&served.browser, served.browser.address.port());
    for from in [
        "Origin: https://attacker.example\r\nSec-Fetch-Site: cross-site\r\n".to_owned(),
        "Origin: null\r\nSec-Fetch-Site: cross-site\r\n".to_owned(),
        format!("Origin: http://localhost:{port}\r\nSec-Fetch-Site: cross-site\r\n"),
        format!("Origin: http://127.0.0.1:{}\r\nSec-Fetch-Site: same-site\r\n", port ^ 1),
        format!("Origin: http://127.0.0.1:{port}\r\nSec-Fetch-Site: same-site\r\n"),
        "Sec-Fetch-Site: none\r\n".to_owned(),
        String::new(),
    ] {
        let answer = browser.post_from("/run/start", "deed=unlock", &from).await;
        assert_eq!(answer.status, 403, "{from}");
        assert_eq!(answer.header("access-control-allow-origin"), None);
    }
    assert_eq!(served.relay.number(), None, "nothing was begun");
    let looked = browser.get_with("/", "Sec-Fetch-Site: cross-site\r\n").await;
    assert_eq!(looked.status, 403);
    for method in ["PUT", "DELETE", "OPTIONS", "PATCH"] {
        let (address, cookie) = (browser.address, &browser.cookie);
        let head = format!(
            "{method} /run/start HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nOrigin: http://{address}\r\nConnection: close\r\n\r\n"
        );
        assert_eq!(send(address, &head).await.status, 405, "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_what_a_page_may_do() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    for path in ["/", "/nowhere", "/assets/wizard.js", "/run"] {
        let answer = served.browser.get(path).await;
        let policy = answer.header("content-security-policy").expect(path);
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"), "{path}");
    }
    // The policy permits no inline script and no inline style; the pages have none.
    let page = served.browser.get("/").await.body;
    assert!(!page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick="), "{page}");
    assert!(!page.contains("https://") && !page.contains("//cdn"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_long_is_not_read() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let (browser, address) = (&served.browser, served.browser.address);
    let long = browser.post("/run/answer", &format!("typed={}", "A".repeat(70 << 10))).await;
    assert!(matches!(long.status, 413 | 0), "{}", long.status);
    let cookie = &browser.cookie;
    let claims = format!(
        "POST /run/answer HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nOrigin: http://{address}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n{}",
        format!("2000\r\n{}\r\n", "A".repeat(0x2000)).repeat(20)
    );
    assert!(matches!(send(address, &claims).await.status, 413 | 0));
    let head = format!("GET / HTTP/1.1\r\nHost: {address}\r\nX-Long: {}\r\n\r\n", "A".repeat(64 << 10));
    assert!(matches!(send(address, &head).await.status, 431 | 400 | 0));
    let many = format!("GET / HTTP/1.1\r\nHost: {address}\r\n{}\r\n", "X-Many: 1\r\n".repeat(200));
    assert!(matches!(send(address, &many).await.status, 431 | 400 | 0));
    assert_eq!(browser.get("/").await.status, 200, "the others are answered as before");
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_clients_are_given_up_and_hold_nobody_else() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let address = served.browser.address;
    let mut slow = TcpStream::connect(address).await.expect("it listens");
    slow.write_all(b"GET / HTT").await.expect("written");
    let began = Instant::now();
    assert_eq!(served.browser.get("/").await.status, 200);
    assert!(began.elapsed() < Duration::from_secs(5), "others do not wait for it");
    let mut rest = Vec::new();
    let closed = timeout(LIMIT, slow.read_to_end(&mut rest)).await;
    assert!(closed.is_ok(), "it is given up in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_streams_are_bounded_and_the_run_goes_on() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    begun(&served, "unlock").await;
    let seq = asked(&served.relay).await;
    let mut open = Vec::new();
    let mut refused = 0;
    for _ in 0..200 {
        match served.browser.follow().await {
            (200, stream) => open.push(stream),
            (_, _) => refused += 1,
        }
    }
    assert!(open.len() >= 8 && open.len() <= 64, "{} streams are open", open.len());
    assert_eq!(open.len() + refused, 200);
    let answered = served.browser.post("/run/answer", &format!("run=1&question={seq}&typed=wrong")).await;
    assert_eq!(answered.status, 303);
    ended(&served.relay).await;
    drop(open);
    let come_back = async {
        while served.browser.follow().await.0 != 200 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(LIMIT, come_back).await.expect("there is room again when they have gone");
}
