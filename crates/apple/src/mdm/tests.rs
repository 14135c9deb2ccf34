//! Which host is reached and which is not, what the answers mean, and that no key or token is shown.

use rightful_core::report::Explain;

use super::command::DataPlan;
use super::*;

fn key() -> Secret {
    Secret::new(b"planted-key".to_vec())
}

fn named(address: &str) -> Result<Server, MdmError> {
    Server::named(address, Kind::Nanomdm, None, key())
}

fn answer(status: u16, body: &str) -> Answer {
    read_answer(status, body.as_bytes(), None)
}

const DEVICE: &str = "00008120-0011223344556677";

#[test]
fn exactly_the_named_host_is_reached_and_only_by_https() {
    let server = named("https://mdm.example.org/nano").expect("a server");
    assert_eq!(
        server.at(&["v1", "enqueue", DEVICE]).as_str(),
        format!("https://mdm.example.org/nano/v1/enqueue/{DEVICE}")
    );
    let begins =
        |server: &Server, url: &str| server.request(Method::GET, &url::Url::parse(url).expect("an address"));
    assert!(begins(&server, "https://mdm.example.org/x").is_ok());
    for outside in [
        "http://mdm.example.org/x",
        "https://mdm.example.org:8443/x",
        "https://example.org/x",
        "https://sub.mdm.example.org/x",
        "https://mdm.example.org.evil.example/x",
        "https://anna@mdm.example.org/x",
        "https://gs.apple.com/x",
        "http://127.0.0.1/x",
    ] {
        let refused = begins(&server, outside).map(|_| ());
        assert!(matches!(refused, Err(MdmError::Network(HttpError::HostNotAllowed { .. }))), "{outside}");
    }
    let other_port = named("https://mdm.example.org:9443").expect("a server");
    assert!(begins(&other_port, "https://mdm.example.org:9443/x").is_ok());
    assert!(begins(&other_port, "https://mdm.example.org/x").is_err());
    let here = named("http://127.0.0.1:9000").expect("on this computer");
    assert!(
        begins(&here, "http://127.0.0.1:9001/x").is_ok()
            && begins(&here, "https://mdm.example.org/x").is_err()
    );
}

#[test]
fn an_address_that_would_give_the_key_away_is_refused() {
    for (address, code) in [
        ("http://mdm.example.org", "mdm/in-clear"),
        ("http://10.0.0.7:9000", "mdm/in-clear"),
        ("http://localhost:9000", "mdm/in-clear"),
        ("ftp://mdm.example.org", "mdm/in-clear"),
        ("mdm.example.org", "mdm/bad-address"),
        ("https://", "mdm/bad-address"),
        ("https://nanomdm:secret@mdm.example.org", "mdm/bad-address"),
        ("https://mdm.example.org/?key=1", "mdm/bad-address"),
    ] {
        assert_eq!(named(address).map(|_| ()).expect_err(address).code(), code, "{address}");
    }
    for bad in [&b""[..], b"a\nb", &[0xFF, 0xFE], &[b'x'; 1025]] {
        let refused =
            Server::named("https://mdm.example.org", Kind::Nanomdm, None, Secret::new(bad.to_vec()));
        assert_eq!(refused.map(|_| ()).expect_err("no key").code(), "mdm/no-key");
    }
}

#[test]
fn the_key_is_nowhere_to_be_seen() {
    let server = named("https://mdm.example.org").expect("a server");
    let request = server.request(Method::GET, &server.at(&["version"])).expect("a request");
    let request = request.build().expect("a request");
    let basic = request.headers().get("authorization").expect("a key");
    assert!(basic.is_sensitive());
    let shown = format!("{server:?} {request:?} {:?}", request.headers());
    assert!(!shown.contains("planted") && !shown.contains("bmFub21kbTpwbGFudGVkLWtleQ"), "{shown}");
}

#[test]
fn what_nanomdm_answers_is_told_apart() {
    let one = |status, inner: &str, rest: &str| {
        read_nanomdm(&answer(status, &format!(r#"{{"status":{{"{DEVICE}":{{{inner}}}}}{rest}}}"#)), DEVICE)
    };
    assert_eq!(one(200, r#""push_result":"7B7A""#, "").expect("taken"), Push::Sent);
    assert_eq!(
        one(500, r#""push_error":"no push info""#, "").expect("taken, not pushed"),
        Push::Failed("no push info".to_owned())
    );
    assert_eq!(one(200, "", r#","no_push":true"#).expect("taken"), Push::Untold);
    let refused = one(500, r#""command_error":"FOREIGN KEY""#, "").expect_err("not taken");
    assert_eq!(refused.to_string(), "the MDM server has not taken the command: FOREIGN KEY");
    let other = answer(207, r#"{"status":{"another":{"push_result":"1"}}}"#);
    assert!(matches!(read_nanomdm(&other, DEVICE), Err(MdmError::Unreadable { .. })));
    for (status, code) in [
        (401, "mdm/key-refused"),
        (403, "mdm/key-refused"),
        (404, "mdm/not-that-server"),
        (302, "mdm/status"),
    ] {
        let refused = read_nanomdm(&answer(status, "<html>"), DEVICE).expect_err("none");
        assert_eq!(refused.code(), code);
    }
    let broken = read_nanomdm(&answer(500, "it\u{1b}[31m broke"), DEVICE).expect_err("none");
    assert_eq!(broken.to_string(), "the MDM server answered with HTTP status 500: it [31m broke");
}

#[test]
fn words_that_repeat_what_was_sent_are_not_shown() {
    let sent = Secret::new(b"<data>planted-token-planted</data>".to_vec());
    let echo = read_answer(400, b"cannot parse planted-token-planted", Some(&sent));
    assert_eq!(echo.words, "");
    assert_eq!(read_answer(400, b"cannot parse it", Some(&sent)).words, "cannot parse it");
}

#[tokio::test]
async fn a_device_is_one_part_of_the_path() {
    let server = named("https://mdm.example.org").expect("a server");
    for bad in ["", "../x", "a/b", "a,b", "a?b", "a#b", "a b", "%2e", &"x".repeat(129)] {
        let command = Command::EraseDevice { data_plan: DataPlan::Erased };
        let refused = enqueue(&server, bad, &command, "u").await.expect_err("no device");
        assert_eq!(refused.code(), "mdm/bad-device", "{bad}");
    }
}

#[test]
fn each_refusal_says_what_it_is_and_what_to_do() {
    let unknown = MdmError::UnlockUnknown { words: "x".to_owned() }.report();
    assert_eq!(unknown.code, "mdm/unlock-unknown");
    assert!(unknown.usually.is_some_and(|usually| usually.contains("two codes")));
    let clear = MdmError::InClear.report();
    assert!(clear.what_now.contains("https address"));
    assert_eq!(MdmError::KeyRefused.report().code, "mdm/key-refused");
}
