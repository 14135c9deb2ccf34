//! A supervisor's computer pairs without anybody's hand on the phone, and nobody else's does.

use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};

use super::host::{Host, Shown, Tunnel};
use super::phone;
use crate::phone::Phone;
use crate::phone::spec::PairingAnswer;
use crate::phone::supervision::profiles::Profile;
use crate::phone::supervision::profiles::tests::restricting;
use crate::phone::supervision::tests::{Signing, Supervisor};

/// Pair, with these options.
async fn pair(
    tunnel: &mut Tunnel<tokio::io::DuplexStream>,
    host: &Host,
    options: &[(&str, Vec<u8>)],
) -> Dictionary {
    let mut request = host.pair_request().encode("test");
    let mut all = Dictionary::from_iter([("ExtendedPairingErrors".to_owned(), Value::Boolean(true))]);
    for (key, bytes) in options {
        all.insert((*key).to_owned(), Value::Data(bytes.clone()));
    }
    request.insert("PairingOptions".to_owned(), Value::Dictionary(all));
    write_plist_xml(tunnel.stream(), &Value::Dictionary(request)).await.expect("room");
    read_dictionary(tunnel.stream(), &Limits::TALK).await.expect("an answer")
}

fn error(reply: &Dictionary) -> Option<&str> {
    reply.get("Error").and_then(Value::as_string)
}

fn challenge(reply: &Dictionary) -> Vec<u8> {
    assert_eq!(error(reply), Some("MCChallengeRequired"));
    let extended = reply.get("ExtendedResponse").and_then(Value::as_dictionary).expect("more");
    extended.get("PairingChallenge").and_then(Value::as_data).expect("a challenge").to_vec()
}

/// Supervised, lets nobody else pair, and its screen is locked.
fn supervised() -> (Phone, Supervisor) {
    let (phone, supervisor) = (phone(|spec| spec.pairing = PairingAnswer::Accepted), Supervisor::new());
    phone.supervise("Example School", vec![supervisor.certificate.clone()], false);
    (phone, supervisor)
}

#[tokio::test(start_paused = true)]
async fn a_supervisor_pairs_with_a_locked_phone_but_gets_no_escrow_bag() {
    let (phone, supervisor) = supervised();
    let host = Host::new();
    for unlocked in [false, true] {
        if unlocked {
            phone.unlock_screen();
        }
        let mut tunnel = Tunnel::open(&phone);
        let certificate = [("SupervisorCertificate", supervisor.certificate.clone())];
        let asked = challenge(&pair(&mut tunnel, &host, &certificate).await);
        let response = [("ChallengeResponse", supervisor.sign(&asked, Signing::Right))];
        let paired = pair(&mut tunnel, &host, &response).await;
        assert_eq!((error(&paired), paired.contains_key("EscrowBag")), (None, unlocked));
        assert_eq!(phone.read(|state| state.trusted.len()), 1);
        assert!(tunnel.secure(&host, Shown::Host).await.is_ok(), "it is trusted");
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_does_not_fit_is_refused() {
    let (phone, supervisor) = supervised();
    let host = Host::new();
    let mut tunnel = Tunnel::open(&phone);
    let certificate = [("SupervisorCertificate", supervisor.certificate.clone())];
    let early = [("ChallengeResponse", supervisor.sign(b"guessed!", Signing::Right))];
    assert_eq!(error(&pair(&mut tunnel, &host, &early).await), Some("MCProtected"));
    let old = challenge(&pair(&mut tunnel, &host, &certificate).await);
    for wrong in 0..4 {
        let asked = challenge(&pair(&mut tunnel, &host, &certificate).await);
        let response = match wrong {
            0 => supervisor.sign(&asked, Signing::Bent),
            1 => supervisor.sign(&old, Signing::Right),
            2 => Supervisor::another().sign(&asked, Signing::Right),
            _ => Supervisor::impostor().sign(&asked, Signing::Right),
        };
        assert_eq!(
            error(&pair(&mut tunnel, &host, &[("ChallengeResponse", response)]).await),
            Some("MCProtected")
        );
        // And not a second time, even if it is right.
        let right = supervisor.sign(&asked, Signing::Right);
        assert_eq!(
            error(&pair(&mut tunnel, &host, &[("ChallengeResponse", right)]).await),
            Some("MCProtected")
        );
    }
    // The challenge of one connection is not that of another.
    let asked = challenge(&pair(&mut tunnel, &host, &certificate).await);
    let right = [("ChallengeResponse", supervisor.sign(&asked, Signing::Right))];
    let mut other = Tunnel::open(&phone);
    assert_eq!(error(&pair(&mut other, &host, &right).await), Some("MCProtected"));
    assert!(phone.read(|state| state.trusted.is_empty()));
}

#[tokio::test(start_paused = true)]
async fn strangers_pair_as_the_supervisor_allows() {
    let (phone, _) = supervised();
    phone.unlock_screen();
    let host = Host::new();
    let mut tunnel = Tunnel::open(&phone);
    assert_eq!(error(&pair(&mut tunnel, &host, &[]).await), Some("MCProtected"));
    let another = [("SupervisorCertificate", Supervisor::another().certificate)];
    assert_eq!(error(&pair(&mut tunnel, &host, &another).await), Some("MCProtected"));

    phone.supervise("Example School", vec![Supervisor::new().certificate], true);
    assert_eq!(error(&pair(&mut tunnel, &host, &another).await), None, "its owner taps Trust");
    phone.change(|state| state.trusted.clear());
    let profile = Profile::read(&restricting("org.example.pairing", &[("allowHostPairing", false)]));
    phone.change(|state| state.install_profile(profile.expect("good")));
    assert_eq!(error(&pair(&mut tunnel, &host, &[]).await), Some("MCProtected"));
    phone.change(|state| state.supervised = false);
    assert_eq!(
        error(&pair(&mut tunnel, &host, &[]).await),
        None,
        "the restriction is one of supervised phones"
    );
}

#[tokio::test(start_paused = true)]
async fn language_and_region_are_set_in_a_session() {
    let phone = phone(super::open_to_pairing);
    let host = Host::new();
    let mut tunnel = Tunnel::open(&phone);
    assert!(tunnel.ask(&host.pair_request()).await.is_ok());
    let set = |key: &str, value: &str| rightful_proto::lockdown::Request::SetValue {
        domain: Some("com.apple.international".to_owned()),
        key: key.to_owned(),
        value: value.into(),
    };
    assert_eq!(tunnel.refused(&set("Language", "de")).await, "SetProhibited");
    let mut tunnel = tunnel.secure(&host, Shown::Host).await.expect("trusted");
    assert!(tunnel.ask(&set("Language", "de")).await.is_ok());
    assert!(tunnel.ask(&set("Locale", "de_DE")).await.is_ok());
    assert_eq!(tunnel.refused(&set("Volume", "11")).await, "SetProhibited");
    let told = tunnel.ask(&super::host::get(Some("com.apple.international"), Some("Locale"))).await;
    assert_eq!(told.expect("there").get("Value").and_then(Value::as_string), Some("de_DE"));
}
