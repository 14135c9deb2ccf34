//! Visits: the first page is small and quick, every page is there, and what is not says so.

use std::time::{Duration, Instant};

use rightful_core::language::Language;
use rightful_sim::phone::spec::PhoneSpec;

use crate::outside::serve;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_is_small_and_quick() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let browser = &served.browser;
    browser.get("/").await;
    let began = Instant::now();
    let page = browser.get("/").await;
    let took = began.elapsed();
    assert!(took < Duration::from_millis(if cfg!(debug_assertions) { 1000 } else { 100 }), "{took:?}");
    let mut bytes = page.body.len();
    for name in ["wizard.css", "wizard.js"] {
        let asset = browser.get(&format!("/assets/{name}")).await;
        assert_eq!(asset.status, 200, "{name}");
        bytes += asset.body.len();
    }
    assert!(bytes < 150_000, "{bytes} bytes");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_there_and_in_every_language() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let browser = &served.browser;
    for language in Language::ALL {
        let form = format!("language={}&back=%2Faccount", language.tag());
        let spoken = browser.post("/language", &form).await;
        assert_eq!((spoken.status, spoken.header("location")), (303, Some("/account")));
        for path in ["/", "/backups", "/account", "/explain?q=4013", "/verdict/unseen"] {
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            let marked = format!("lang=\"{}\"", language.mark());
            assert!(page.body.contains(&marked), "{path} in {}", language.name());
        }
    }
    let away = browser.post("/language", "language=en&back=%2F%2Fattacker.example").await;
    assert_eq!(away.header("location"), Some("/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_says_so() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let browser = &served.browser;
    for (path, code) in [
        ("/nowhere", "wizard/no-page"),
        ("/verdict/0x0000000000000001", "wizard/no-device"),
        ("/backups/0123456789abcdef", "wizard/no-backup"),
        ("/run/transcript", "wizard/no-page"),
        ("/run/secret", "wizard/no-page"),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains(code), "{path}: {}", page.body);
    }
    assert_eq!(browser.get("/assets/..%2f..%2fCargo.toml").await.status, 404);
    assert_eq!(browser.post("/run/start", "deed=brew-coffee").await.status, 400);
    assert_eq!(browser.post("/run/answer", "run=1").await.status, 400);
    assert_eq!(browser.post("/run/answer", "run=1&question=1&choice=0").await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rehearsal_is_one_click_away_and_marked() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let browser = &served.browser;
    assert_eq!(browser.post("/rehearsal/leave", "").await.status, 303);
    let home = browser.get("/").await.body;
    assert!(home.contains("/rehearsal/start") && !home.contains("/verdict/0x"), "{home}");
    assert_eq!(browser.post("/rehearsal/start", "scenario=locked").await.status, 303);
    let home = browser.get("/").await.body;
    assert!(home.contains("/verdict/0x") && home.contains("/rehearsal/leave"), "{home}");
}
