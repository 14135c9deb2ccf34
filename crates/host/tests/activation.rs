//! An activation over the wire: a virtual phone behind a muxer, the pretend activation server behind HTTP, and the messages
//! between them carried as they are.

use std::net::SocketAddr;

use rightful_core::report::Explain as _;
use rightful_host::muxer::{MuxDevice, Muxer, MuxerAddress};
use rightful_host::session::{self, PairOutcome};
use rightful_host::stream::Stream;
use rightful_proto::activation::{self, ActivationError, ActivationState, Headers, SERVICE};
use rightful_sim::apple::account::{Accounts, PASSWORD, REHEARSED, STRANGER};
use rightful_sim::apple::{Apple, AppleOptions};
use rightful_sim::phone::spec::{PairingAnswer, PhoneSpec};
use rightful_sim::phone::{Phone, mux};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// A phone at Hello that trusts this computer, and its Apple.
struct Stage {
    phone: Phone,
    muxer: Muxer,
    device: MuxDevice,
    apple: Apple,
}

impl Stage {
    async fn erased(find_my: bool) -> Self {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        (spec.erased, spec.find_my, spec.pairing) = (true, find_my, PairingAnswer::Accepted);
        Self::of(Phone::new(spec)).await
    }

    async fn of(phone: Phone) -> Self {
        let daemon = mux::Muxer::new(vec![phone.clone()]);
        let (address, _task) = daemon.serve_tcp(([127, 0, 0, 1], 0).into()).await.expect("a socket");
        let muxer = Muxer::new(MuxerAddress::Tcp(address.ip().to_string(), address.port()));
        let device = muxer.devices().await.expect("a list").first().cloned().expect("a phone");
        assert_eq!(session::pair(&muxer, &device).await.expect("an answer"), PairOutcome::Paired);
        let phones = vec![phone.clone()];
        let accounts = Accounts::of_phones(&phones);
        let apple = Apple::start_with(AppleOptions { phones, ..AppleOptions::default() }, accounts);
        let apple = apple.await.expect("a port");
        Self { phone, muxer, device, apple }
    }

    /// A new connection for one command.
    async fn service(&self) -> Stream {
        let opened = session::start_service(&self.muxer, &self.device, SERVICE).await;
        opened.expect("reachable").expect("it trusts this computer")
    }

    async fn state(&self) -> ActivationState {
        activation::state(&mut self.service().await).await.expect("a state")
    }

    /// Up to the phone's information.
    async fn information(&self) -> Result<Vec<u8>, ActivationError> {
        let session = activation::session_info(&mut self.service().await).await?;
        let kind = "application/x-apple-plist";
        let (_, handshake) = self.post("drmHandshake", kind, &session.xml().expect("plain values")).await;
        let info = activation::activation_info(&mut self.service().await, &handshake).await?;
        Ok(info.xml().expect("plain values"))
    }

    async fn ask(&self, fields: &[(&str, &str)]) -> (Headers, Vec<u8>) {
        let escaped = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        self.post("deviceActivation", "application/x-www-form-urlencoded", body.join("&").as_bytes()).await
    }

    async fn post(&self, what: &str, kind: &str, body: &[u8]) -> (Headers, Vec<u8>) {
        let url = self.apple.endpoints().activation.join(what).expect("an address");
        let address: SocketAddr =
            format!("{}:{}", url.host_str().expect("loopback"), url.port().expect("a port"))
                .parse()
                .expect("one");
        let mut stream =
            tokio::net::TcpSocket::new_v4().expect("a socket").connect(address).await.expect("it listens");
        let head = format!(
            "POST {} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
            url.path(),
            body.len()
        );
        stream.write_all(&[head.as_bytes(), body].concat()).await.expect("room");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.expect("an answer");
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n").expect("a header");
        let head = String::from_utf8(answer[..end].to_vec()).expect("text");
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let lines = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        (Headers::of(lines).expect("few"), answer[end + 4..].to_vec())
    }

    async fn hand_over(&self, (headers, body): &(Headers, Vec<u8>)) -> Result<(), ActivationError> {
        activation::hand_over(&mut self.service().await, body, headers).await
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

#[tokio::test]
async fn a_phone_is_activated_from_hello_and_its_activation_taken_note_of() {
    let stage = Stage::erased(false).await;
    assert_eq!(stage.state().await, ActivationState::Unactivated);
    let refused = session::acknowledge_activation(&stage.muxer, &stage.device).await.expect_err("not yet");
    assert_eq!(refused.code(), "lockdown/needs-trust");
    let info = stage.information().await.expect("a session");
    let answer = stage.ask(&[("activation-info", text(&info))]).await;
    stage.hand_over(&answer).await.expect("its own record");
    assert!(stage.state().await.is_active());
    assert!(session::acknowledge_activation(&stage.muxer, &stage.device).await.expect("trusted"));
    let told = session::values(
        &stage.muxer,
        &stage.device,
        &[
            (None, Some("ActivationState")),
            (None, Some("ActivationStateAcknowledged")),
            (None, Some("BrickState")),
            (Some("com.apple.mobile.lockdown_cache"), Some("ActivationState")),
        ],
    );
    let told = told.await.expect("an answer").expect("trusted");
    assert_eq!(
        told,
        [Some("Activated".into()), Some(true.into()), Some(false.into()), Some("Activated".into())]
    );
    let again = stage.information().await.expect_err("it is active");
    assert_eq!(again.to_string(), "the phone refused to be activated: Device Unknown");
}

#[tokio::test]
async fn a_locked_phone_asks_for_its_owner_and_takes_nothing_else() {
    let stage = Stage::erased(true).await;
    let info = stage.information().await.expect("a session");
    let form = stage.ask(&[("activation-info", text(&info))]).await;
    assert_eq!(form.0.get("content-type"), Some("application/x-buddyml"));
    let packed =
        text(&form.1).split("activation-info-base64=\"").nth(1).expect("what comes back with the form");
    let packed = packed.split('"').next().expect("its end").to_owned();
    let signed_in = async |name: &str, password: &str| {
        let fields = [
            ("activation-info-base64", packed.as_str()),
            ("isAuthRequired", "true"),
            ("login", name),
            ("password", password),
        ];
        stage.ask(&fields).await
    };
    for (name, password) in [(REHEARSED, "guess"), (STRANGER, PASSWORD)] {
        let refused = signed_in(name, password).await;
        assert_eq!(refused.0.get("content-type"), Some("application/x-buddyml"), "{name}");
        assert!(text(&refused.1).contains("<alert "), "{name}");
    }
    let record = signed_in(REHEARSED, PASSWORD).await;
    stage.hand_over(&record).await.expect("its own record");
    assert!(stage.phone.read(|state| state.activated && state.find_my), "the lock stays its owner's");
}

#[tokio::test]
async fn a_session_ends_with_the_next_one() {
    let stage = Stage::erased(false).await;
    let info = stage.information().await.expect("a session");
    let answer = stage.ask(&[("activation-info", text(&info))]).await;
    activation::session_info(&mut stage.service().await).await.expect("a new session");
    let refused = stage.hand_over(&answer).await.expect_err("of the old session");
    assert_eq!(refused.to_string(), "the phone refused to be activated: Invalid session response");
    let refused =
        activation::activation_info(&mut stage.service().await, &answer.1).await.expect_err("no handshake");
    assert_eq!(refused.code(), "activation/phone-refused");
    assert_eq!(stage.state().await, ActivationState::Unactivated);
}

#[tokio::test]
async fn a_phone_that_trusts_nobody_here_is_not_spoken_to() {
    let stage = Stage::erased(false).await;
    stage.phone.change(|state| state.trusted.clear());
    let opened = session::start_service(&stage.muxer, &stage.device, SERVICE).await.expect("reachable");
    assert!(opened.is_none());
    assert!(!session::acknowledge_activation(&stage.muxer, &stage.device).await.expect("reachable"));
    assert!(stage.phone.read(|state| !state.activated && !state.acknowledged));
}
