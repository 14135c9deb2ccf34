//! What of an activation needs no phone: whom the client asks, what it sends for a form, whom it believes, what it never shows.

use rightful_apple::activation::{Activation, ActivationError, Answer, Form};
use rightful_apple::{Endpoints, Url};
use rightful_core::report::Explain;
use rightful_core::secret::Secret;

use crate::signing::certificate;
use crate::stage::{Reply, Request, Stage};

const PLANTED: &str = "planted & Passw0rd!";
const TOKEN: &str = "cGxhbnRlZC10b2tlbg==";
const RECORD: &str = "<plist version=\"1.0\"><dict><key>ActivationRecord</key><dict><key>unbrick</key><true/></dict></dict></plist>";
const HANDSHAKE: &str =
    "<plist version=\"1.0\"><dict><key>HandshakeResponseMessage</key><data>AQID</data></dict></plist>";

fn page(before: &str) -> String {
    format!(
        "<xmlui>{before}<page><navigationBar title=\"Activation Lock\"/><tableView><section>\
         <editableTextRow id=\"login\" label=\"Apple ID\"/><editableTextRow id=\"password\" secure=\"true\"/>\
         <footer>It is linked.</footer></section></tableView></page>\
         <serverInfo isAuthRequired=\"true\" activation-info-base64=\"{TOKEN}\"/></xmlui>"
    )
}

fn buddyml(page: String) -> Reply {
    Reply::of(200, page).with("Content-Type", "application/x-buddyml")
}

fn record() -> Reply {
    Reply::of(200, RECORD).with("Content-Type", "text/xml").with("ARS", "c2lnbmVk")
}

fn typed() -> [Secret; 2] {
    [Secret::new(b"anna@example.com".to_vec()), Secret::new(PLANTED.into())]
}

async fn form_of(stage: &Stage) -> (Activation, Form) {
    let server = Activation::new(&stage.endpoints()).expect("a client");
    match server.ask(b"<plist/>").await.expect("an answer") {
        Answer::Form(form) => (server, form),
        other => panic!("no form: {other:?}"),
    }
}

fn is_without_secrets(shown: &str) {
    for secret in [PLANTED, "planted", "Passw0rd", TOKEN] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn an_unlocked_phone_gets_its_record_as_it_came() {
    let stage = Stage::start(|request: &Request| match request.target.as_str() {
        "/deviceservices/drmHandshake" => Reply::of(200, HANDSHAKE).with("Content-Type", "application/xml"),
        "/deviceservices/deviceActivation" => record(),
        other => panic!("{other}"),
    })
    .await;
    let server = Activation::new(&stage.endpoints()).expect("a client");
    let handshake = server.handshake(b"<plist><dict/></plist>".to_vec()).await.expect("a handshake");
    assert_eq!(handshake, HANDSHAKE.as_bytes());
    let answer = server.ask(b"<plist>a&b</plist>").await.expect("an answer");
    let Answer::Record(record) = answer else { panic!("{answer:?}") };
    assert_eq!((record.raw.as_slice(), record.headers["ars"].as_str()), (RECORD.as_bytes(), "c2lnbmVk"));
    let seen = stage.seen();
    assert_eq!(seen[0].headers["content-type"], "application/x-apple-plist");
    assert_eq!(seen[0].body, b"<plist><dict/></plist>");
    assert_eq!(seen[1].headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(seen[1].body, b"activation-info=%3Cplist%3Ea%26b%3C%2Fplist%3E");
    for request in seen {
        assert!(request.headers["user-agent"].starts_with("iOS Device Activator"));
        assert_eq!(request.headers["accept"], "application/xml");
        assert_eq!(request.method, "POST");
    }
}

#[tokio::test]
async fn a_form_goes_back_with_what_was_typed_and_what_it_wants_back() {
    let stage = Stage::start(
        |request: &Request| {
            if request.body.starts_with(b"login=") { record() } else { buddyml(page("")) }
        },
    )
    .await;
    let (mut server, form) = form_of(&stage).await;
    assert!(form.locked);
    let answer = server.submit(&form, &typed()).await.expect("an answer");
    assert!(matches!(answer, Answer::Record(_)));
    let body = String::from_utf8(stage.seen()[1].body.clone()).expect("text");
    assert_eq!(
        body,
        "login=anna%40example.com&password=planted+%26+Passw0rd%21&isAuthRequired=true&activation-info-base64=cGxhbnRlZC10b2tlbg%3D%3D"
    );
    is_without_secrets(&format!("{form:?} {server:?} {answer:?}"));
}

#[tokio::test]
async fn three_forms_are_sent_and_no_fourth() {
    let stage = Stage::start(|_: &Request| buddyml(page("<alert title=\"Verification Failed\"/>"))).await;
    let (mut server, mut form) = form_of(&stage).await;
    for left in [2, 1, 0] {
        let Answer::Form(again) = server.submit(&form, &typed()).await.expect("an answer") else {
            panic!("a form")
        };
        assert_eq!((server.forms_left(), again.wrong.is_some()), (left, true));
        form = again;
    }
    let error = server.submit(&form, &typed()).await.expect_err("no fourth");
    assert_eq!(error.code(), "activation/too-many-forms");
    assert_eq!(stage.seen().len(), 4);
    is_without_secrets(&format!("{error:?} {error} {:?} {server:?} {form:?}", error.report()));
}

#[tokio::test]
async fn what_does_not_fit_a_form_is_not_sent() {
    let stage = Stage::start(|_: &Request| buddyml(page(""))).await;
    let (mut server, form) = form_of(&stage).await;
    let one = server.submit(&form, &typed()[..1]).await.expect_err("two rows");
    assert_eq!(one.code(), "activation/apple-unreadable");
    let long = [Secret::new(Vec::new()), Secret::new(vec![b'x'; 1025])];
    assert_eq!(server.submit(&form, &long).await.expect_err("too long").code(), "activation/typed-too-long");
    let large = server.ask(&vec![0; (1 << 20) + 1]).await.expect_err("too large");
    assert_eq!(large.code(), "activation/request-too-long");
    assert_eq!((stage.seen().len(), server.forms_left()), (1, 3));
}

#[tokio::test(start_paused = true)]
async fn each_trouble_has_a_code_of_its_own_and_nothing_is_asked_twice() {
    let plain = |body: &str| Reply::of(200, body).with("Content-Type", "text/xml");
    type Made = Box<dyn Fn() -> Reply + Send>;
    let cases: Vec<(Made, &str)> = vec![
        (Box::new(|| Reply::of(503, "").with("Retry-After", "600")), "activation/apple-busy"),
        (Box::new(|| Reply::of(500, "")), "activation/apple-busy"),
        (Box::new(|| Reply::of(403, "")), "activation/apple-status"),
        (Box::new(|| Reply::of(302, "").with("Location", "http://evil.example/")), "activation/apple-status"),
        (Box::new(move || plain("<plist><dict/></plist>")), "activation/apple-unreadable"),
        (Box::new(move || plain(&RECORD[..60])), "activation/apple-unreadable"),
        (
            Box::new(|| Reply::of(200, "<html>hotel</html>").with("Content-Type", "text/html")),
            "activation/apple-unreadable",
        ),
        (Box::new(|| Reply::of(200, RECORD)), "activation/apple-unreadable"),
        (Box::new(move || plain(&"x".repeat(2 << 20))), "network/too-long"),
        (Box::new(|| Reply::Stall { body: vec![b'x'; 9], sent: 1 }), "network/silent"),
        (Box::new(|| Reply::Hang), "network/no-answer"),
    ];
    for (reply, code) in cases {
        let stage = Stage::start(move |_: &Request| reply()).await;
        let server = Activation::new(&stage.endpoints()).expect("a client");
        let error = server.ask(b"<plist/>").await.expect_err(code);
        assert_eq!(error.code(), code, "{error:?}");
        if let ActivationError::Busy { status: 503, after } = error {
            assert_eq!(after.map(|after| after.as_secs()), Some(600));
        }
        assert_eq!(stage.seen().len(), 1, "{code}");
    }
    let stage = Stage::start(|_: &Request| Reply::of(200, "<html>hotel</html>")).await;
    let server = Activation::new(&stage.endpoints()).expect("a client");
    let error = server.handshake(b"<plist/>".to_vec()).await.expect_err("no handshake");
    assert_eq!(error.to_string(), "the answer of Apple's activation server cannot be read: the handshake");
}

#[tokio::test]
async fn no_other_host_is_asked_and_nobody_without_a_certificate() {
    let stage = Stage::start(|_: &Request| record()).await;
    let elsewhere = |text: &str| Url::parse(text).expect("an address");
    let mut real = Endpoints::apple();
    for base in [
        stage.base.join("/deviceservices/").expect("an address").as_str(),
        "https://albert.apple.com.evil.example/deviceservices/",
        "http://albert.apple.com/deviceservices/",
        "https://albert.apple.com:8443/deviceservices/",
        "https://gs.apple.com/deviceservices/",
    ] {
        real.activation = elsewhere(base);
        let error = Activation::new(&real).expect_err("another host");
        assert_eq!(error.code(), "network/host-not-allowed", "{base}");
    }
    let mut here = stage.endpoints();
    here.activation = elsewhere("https://albert.apple.com/deviceservices/");
    assert_eq!(Activation::new(&here).expect_err("Apple's own").code(), "network/host-not-allowed");
    assert!(stage.seen().is_empty());

    let (acceptor, _) = certificate();
    let stage = Stage::start_tls(acceptor, |_: &Request| record()).await;
    let server = Activation::new(&stage.endpoints()).expect("a client");
    assert_eq!(server.ask(b"<plist/>").await.expect_err("no proof").code(), "network/untrusted");
    assert!(stage.seen().is_empty());
}
