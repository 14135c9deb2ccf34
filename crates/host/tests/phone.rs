//! The muxer's client and the sessions with a virtual phone behind the wire: what a phone that behaves tells whom.

use std::time::Duration;

use rightful_core::device::{Lock, Trust};
use rightful_core::facts::Sign;
use rightful_core::mode::Mode;
use rightful_core::report::Explain as _;
use rightful_host::muxer::{MuxDevice, MuxEvent, Muxer, MuxerAddress};
use rightful_host::session::{self, PairOutcome, Speaks};
use rightful_proto::lockdown::{LockdownError, PORT};
use rightful_sim::phone::spec::{EnterRecoveryPolicy, PairingAnswer, PhoneSpec};
use rightful_sim::phone::{Phone, mux};

/// More than any wait of the virtual phone.
const LONG: Duration = Duration::from_secs(60);

async fn behind_a_muxer(spec: PhoneSpec) -> (Phone, Muxer) {
    let phone = Phone::new(spec);
    let daemon = mux::Muxer::new(vec![phone.clone()]);
    let (address, _task) = daemon.serve_tcp(([127, 0, 0, 1], 0).into()).await.expect("a socket");
    (phone, Muxer::new(MuxerAddress::Tcp(address.ip().to_string(), address.port())))
}

async fn only_device(muxer: &Muxer) -> MuxDevice {
    let devices = muxer.devices().await.expect("a list");
    let [device] = devices.as_slice() else { panic!("one device, not {devices:?}") };
    device.clone()
}

fn spec(change: impl FnOnce(&mut PhoneSpec)) -> PhoneSpec {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    change(&mut spec);
    spec
}

/// A phone whose owner was there and tapped Trust.
async fn paired(change: impl FnOnce(&mut PhoneSpec)) -> (Phone, Muxer, MuxDevice) {
    let (phone, muxer) = behind_a_muxer(spec(|spec| {
        spec.locked = false;
        spec.pairing = PairingAnswer::Accepted;
        change(spec);
    }))
    .await;
    let device = only_device(&muxer).await;
    assert_eq!(session::pair(&muxer, &device).await.expect("an answer"), PairOutcome::Paired);
    (phone, muxer, device)
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_leaves_and_returns_is_another_attachment() {
    let (phone, muxer) = behind_a_muxer(spec(|_| {})).await;
    let mut watch = muxer.watch().await.expect("a watch");
    let first = only_device(&muxer).await;
    assert_eq!(&first.udid, phone.udid());
    assert_eq!(watch.next(LONG).await.expect("an event"), Some(MuxEvent::Attached(first.clone())));
    phone.unplug();
    assert_eq!(watch.next(LONG).await.expect("an event"), Some(MuxEvent::Detached(first.id)));
    assert_eq!(muxer.devices().await.expect("a list"), []);
    assert_eq!(watch.next(LONG).await.expect("silence"), None);
    phone.replug();
    let second = only_device(&muxer).await;
    assert_ne!(second.id, first.id);
    assert_eq!(watch.next(LONG).await.expect("an event"), Some(MuxEvent::Attached(second)));
    let gone = muxer.connect(first.id, PORT).await.expect_err("an old attachment");
    assert_eq!(gone.code(), "muxer/no-such-device");
}

#[tokio::test(start_paused = true)]
async fn a_locked_phone_that_never_trusted_this_computer_tells_only_who_it_is() {
    let (phone, muxer) = behind_a_muxer(spec(|_| {})).await;
    let device = only_device(&muxer).await;
    let identity = session::identify(&muxer, &device).await.expect("an identity");
    assert_eq!(identity.speaks, Speaks::Lockdown);
    assert_eq!(identity.ecid, Some(phone.ecid()));
    assert_eq!(identity.model().map(|model| model.product_type), Some("iPhone15,3"));
    assert_eq!((identity.version.as_deref(), identity.build.as_deref()), (Some("18.5"), Some("22F76")));
    assert_eq!(identity.name.as_deref(), Some("Anna's iPhone"));
    assert_eq!(identity.trust, Trust::Untrusted);
    assert_ne!(identity.lock, Lock::Unlocked);
    assert_eq!((identity.serial, identity.battery, identity.find_my), (None, None, Sign::Unreadable));
}

#[tokio::test(start_paused = true)]
async fn a_trusted_phone_tells_the_rest_inside_a_session() {
    let (phone, muxer, device) = paired(|_| {}).await;
    phone.lock_screen();
    let identity = session::identify(&muxer, &device).await.expect("an identity");
    assert_eq!((identity.trust, identity.lock), (Trust::Trusted, Lock::Locked));
    assert_eq!(identity.serial.map(|serial| serial.0).as_deref(), Some("F4GTX8KQ2M"));
    assert_eq!((identity.battery, identity.find_my), (Some(64), Sign::On));
    assert_eq!(identity.activation.as_deref(), Some("Activated"));
    phone.unlock_screen();
    phone.change(|state| state.find_my = false);
    let identity = session::identify(&muxer, &device).await.expect("an identity");
    assert_eq!((identity.lock, identity.find_my), (Lock::Unlocked, Sign::NoSign));
}

#[tokio::test(start_paused = true)]
async fn trust_that_was_taken_back_is_noticed() {
    let (phone, muxer, device) = paired(|_| {}).await;
    phone.change(|state| state.trusted.clear());
    let identity = session::identify(&muxer, &device).await.expect("an identity");
    assert_eq!((identity.trust, identity.ecid), (Trust::Untrusted, Some(phone.ecid())));
}

#[tokio::test(start_paused = true)]
async fn the_question_of_trust_waits_for_the_hand_on_the_phone() {
    let (phone, muxer) = behind_a_muxer(spec(|_| {})).await;
    let device = only_device(&muxer).await;
    let answer = async || session::pair(&muxer, &device).await.expect("an answer");
    assert_eq!(answer().await, PairOutcome::Locked);
    phone.unlock_screen();
    assert_eq!(answer().await, PairOutcome::DialogPending);
    phone.tap_do_not_trust();
    assert_eq!(answer().await, PairOutcome::Denied);
    phone.tap_trust();
    assert_eq!(answer().await, PairOutcome::Paired);
    let (_, muxer) = behind_a_muxer(spec(|spec| {
        spec.locked = false;
        spec.pairing = PairingAnswer::Prohibited;
    }))
    .await;
    let device = only_device(&muxer).await;
    assert_eq!(session::pair(&muxer, &device).await.expect("an answer"), PairOutcome::Prohibited);
}

#[tokio::test(start_paused = true)]
async fn recovery_is_entered_by_whom_the_phone_allows_it() {
    let (phone, muxer) = behind_a_muxer(spec(|_| {})).await;
    let device = only_device(&muxer).await;
    session::enter_recovery(&muxer, &device).await.expect("it obeys anybody");
    phone.until(|state| state.presence.attached && state.presence.mode == Mode::Recovery).await;
    assert_eq!(muxer.devices().await.expect("a list"), [], "the muxer does not show recovery");

    for (policy, wants) in [
        (EnterRecoveryPolicy::NeedsSession, LockdownError::SessionInactive),
        (EnterRecoveryPolicy::NeedsUnlock, LockdownError::PasswordProtected),
    ] {
        let (phone, muxer) = behind_a_muxer(spec(|spec| spec.enter_recovery = policy)).await;
        let device = only_device(&muxer).await;
        let error = session::enter_recovery(&muxer, &device).await.expect_err("it refuses");
        assert_eq!(error.refusal(), Some(&wants));
        assert_eq!(phone.presence().mode, Mode::Normal);
    }

    let (phone, muxer, device) = paired(|spec| spec.enter_recovery = EnterRecoveryPolicy::NeedsSession).await;
    session::enter_recovery(&muxer, &device).await.expect("it obeys a trusted computer");
    phone.until(|state| state.presence.attached && state.presence.mode == Mode::Recovery).await;
}

#[tokio::test(start_paused = true)]
async fn nonces_are_told_to_anybody() {
    let (phone, muxer) = behind_a_muxer(spec(|_| {})).await;
    let device = only_device(&muxer).await;
    let nonces = session::query_nonces(&muxer, &device).await.expect("nonces");
    let (ap, sep) = phone.read(|state| (state.boot.ap_nonce.clone(), state.boot.sep_nonce.clone()));
    assert_eq!(nonces.ap.map(|nonce| nonce.as_bytes().to_vec()), Some(ap));
    assert_eq!(nonces.sep.map(|nonce| nonce.as_bytes().to_vec()), Some(sep));
}

#[tokio::test(start_paused = true)]
async fn a_phone_in_restore_mode_is_known_by_its_ecid() {
    let (phone, muxer) = behind_a_muxer(spec(|spec| spec.mode = Mode::Restore)).await;
    let device = only_device(&muxer).await;
    let identity = session::identify(&muxer, &device).await.expect("an identity");
    assert!(matches!(identity.speaks, Speaks::Restored { .. }));
    assert_eq!((identity.mode(), identity.ecid), (Mode::Restore, Some(phone.ecid())));
    assert_eq!(identity.device(&device).model.map(|model| model.product_type), Some("iPhone15,3"));
}
