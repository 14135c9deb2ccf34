//! The relay's lists against every way to write another host, and its requests against bounds.

use rightful_core::report::Explain;

use super::*;

fn get(url: &str) -> Fetch {
    Fetch { url: url.to_owned(), method: Method::Get, headers: Vec::new(), body: Vec::new() }
}

fn direct() -> Relay {
    Relay::new(&Endpoints::apple()).expect("a relay")
}

#[test]
fn the_addresses_of_real_devices_are_admitted() {
    for good in [
        "https://wkms-public.apple.com/fcs-keys/3FB8yzhn6HvNc5XQfTGV6Tds5w",
        "https://wkms.sd.apple.com/keys/fetch",
        "https://WKMS-PUBLIC.apple.com:443/fcs-keys/x?y=z",
    ] {
        assert!(read_url(good).is_ok(), "{good}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_other_address_is_refused_unasked() {
    let relay = direct();
    for bad in [
        "http://wkms-public.apple.com/fcs-keys/x",
        "https://wkms-public.apple.com:8443/x",
        "https://wkms-public.apple.com./x",
        "https://wkms-public.apple.com.evil.example/x",
        "https://evilwkms-public.apple.com/x",
        "https://x.wkms-public.apple.com/x",
        "https://apple.com/x",
        "https://gg.apple.com/x",
        "https://gs.apple.com/TSS/controller",
        "https://wkms-public.apple.com@evil.example/x",
        "https://anna@wkms-public.apple.com/x",
        "https://anna:secret@wkms-public.apple.com/x",
        "https://evil.example/https://wkms-public.apple.com/",
        "https://evil.example#wkms-public.apple.com",
        "https://evil.example?wkms-public.apple.com",
        "https://wkms-public%2eapple.com.evil.example/x",
        "https://wkms-public。apple.com.evil.example/x",
        "https://wkms\u{2011}public.apple.com/x",
        "https://wkms-publiс.apple.com/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://169.254.169.254/latest/meta-data",
        "https://2130706433/x",
        "https://localhost/x",
        "ftp://wkms-public.apple.com/x",
        "file:///etc/passwd",
        "data:text/plain,x",
        "javascript:alert(1)",
    ] {
        let refused = relay.fetch(&get(bad)).await.expect_err(bad);
        assert_eq!(refused.code(), "relay/host-not-allowed", "{bad}");
    }
    let long = format!("https://wkms-public.apple.com/{}", "x".repeat(9000));
    for bad in [
        "",
        "wkms-public.apple.com/x",
        "//wkms-public.apple.com/x",
        "https://",
        "https:\\\\wkms-public.apple.com\\x",
        "https://evil.example\\@wkms-public.apple.com/x",
        "https://wkms-public.apple.com\r\nHost: evil.example",
        "https://wkms-public.apple.com/x y",
        " https://wkms-public.apple.com/x",
        "https://wkms-public.app\tle.com/x",
        long.as_str(),
    ] {
        let refused = relay.fetch(&get(bad)).await.expect_err(bad);
        assert_eq!(refused.code(), "relay/bad-request", "{bad}");
    }
}

#[tokio::test(start_paused = true)]
async fn tunnels_go_to_the_hosts_of_factory_data_only() {
    assert!(tunnels_to("gg.apple.com", 443) && tunnels_to("SKL.apple.com", 443));
    let relay = direct();
    for (host, port) in [
        ("gg.apple.com", 80),
        ("gg.apple.com", 22),
        ("gg.apple.com.", 443),
        ("gg.apple.com.evil.example", 443),
        ("evilgg.apple.com", 443),
        ("x.gg.apple.com", 443),
        ("wkms-public.apple.com", 443),
        ("gg.apple.com\r\nX: y", 443),
        ("gg.apple.com:443", 443),
        ("192.168.1.1", 443),
        ("127.0.0.1", 443),
        ("localhost", 443),
        ("", 443),
    ] {
        let refused = relay.dial(host, port).await.expect_err(host);
        assert_eq!(refused.code(), "relay/host-not-allowed", "{host}:{port}");
    }
}

#[test]
fn headers_about_the_connection_are_left_out() {
    let headers = |name: &str, value: &str| read_headers(&[(name.to_owned(), value.to_owned())]);
    assert_eq!(headers("X-Apple-Request", "7").expect("a header").len(), 1);
    for left_out in
        ["Host", "COOKIE", "Content-Length", "Transfer-Encoding", "Proxy-Authorization", "Connection"]
    {
        assert_eq!(headers(left_out, "x").expect("left out").len(), 0, "{left_out}");
    }
    for (name, value) in [("", "x"), ("a b", "x"), ("a:", "x"), ("a", "x\r\nHost: y"), ("a", "\u{0}")] {
        assert_eq!(
            headers(name, value).expect_err("no header").code(),
            "relay/bad-request",
            "{name}: {value}"
        );
    }
    assert!(headers("a", &"x".repeat(VALUE_LIMIT + 1)).is_err());
    assert!(read_headers(&vec![("a".to_owned(), "x".to_owned()); HEADERS + 1]).is_err());
}

#[test]
fn a_rehearsal_without_a_stand_in_asks_nobody() {
    let here = Url::parse("http://127.0.0.1:4711").expect("an address");
    let mut endpoints = Endpoints::loopback(&here).expect("loopback");
    assert_eq!(Relay::new(&endpoints).expect_err("nobody").code(), "relay/no-stand-in");
    endpoints.relay = Some(Url::parse("http://192.168.1.4:80").expect("an address"));
    assert_eq!(Relay::new(&endpoints).expect_err("outside").code(), "network/host-not-allowed");
}

#[test]
fn what_is_carried_is_not_shown() {
    let fetched = Fetched { status: 200, headers: Vec::new(), body: b"-----BEGIN PRIVATE KEY-----".to_vec() };
    assert_eq!(format!("{fetched:?}"), "Fetched { status: 200, body: 27 }");
    let mut fetch = get("https://wkms.sd.apple.com/keys/fetch");
    fetch.body = b"secret".to_vec();
    assert!(!format!("{fetch:?}").contains("secret"));
}
