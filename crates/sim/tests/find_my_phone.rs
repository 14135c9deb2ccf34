//! Find My with a virtual phone behind a device: what our client has Apple ask of it happens on the phone, and the lock is its owner's.

use std::time::Duration;

use rightful_apple::account::{Asked, Code, Sender, Session, SignIn, sign_in};
use rightful_apple::find_my::{Erasure, FindMy, Progress, Reachable};
use rightful_core::consent::RemoteEraseConsent;
use rightful_core::secret::Secret;
use rightful_sim::apple::account::{Accounts, PASSWORD, REHEARSED};
use rightful_sim::apple::{Apple, AppleOptions};
use rightful_sim::phone::spec::PhoneSpec;
use rightful_sim::phone::{Phone, Timing};

/// An account whose only device is this phone.
async fn bound(change: impl FnOnce(&mut PhoneSpec)) -> (Phone, Apple, Session) {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.timing = Timing { away: Duration::from_millis(1), boot: Duration::from_millis(1) };
    change(&mut spec);
    let phone = Phone::new(spec);
    let phones = vec![phone.clone()];
    let accounts = Accounts::of_phones(&phones);
    let options = AppleOptions { phones, ..AppleOptions::default() };
    let apple = Apple::start_with(options, accounts).await.expect("a port");
    let asked = sign_in(&apple.endpoints(), REHEARSED, &password(), None, Asked::Full).await;
    let session = match asked.expect("the password is right") {
        SignIn::Done(session) => session,
        SignIn::CodeWanted(mut factor) => {
            let code = Code::from_typed("123456").expect("a code");
            factor.enter(&code, Sender::Device).await.expect("the right code")
        }
    };
    (phone, apple, session)
}

fn password() -> Secret {
    Secret::new(PASSWORD.into())
}

/// The id of the only device.
fn only(found: &FindMy<'_>) -> String {
    let [device] = found.devices() else { panic!("one device, not {}", found.devices().len()) };
    device.id.clone()
}

fn consent(id: &str) -> RemoteEraseConsent {
    let letters: Vec<char> = id.chars().filter(char::is_ascii_alphanumeric).collect();
    let typed: String = letters[letters.len() - 4..].iter().collect();
    RemoteEraseConsent::from_typed(id, &typed).expect("typed as asked")
}

#[tokio::test(start_paused = true)]
async fn a_lost_phone_locks_itself_until_it_is_unlocked() {
    let (phone, _apple, mut session) = bound(|spec| spec.locked = false).await;
    assert_eq!(phone.read(|state| state.account.clone()).as_deref(), Some(REHEARSED));
    let mut found = FindMy::open(&mut session).await.expect("the list");
    let id = only(&found);
    found.play_sound(&id).await.expect("taken");
    found.mark_lost(&id, "+1 555 0100", "Call me").await.expect("taken");
    assert!(found.device(&id).expect("listed").lost);
    let lost = phone.read(|state| (state.locked, state.lost.clone()));
    assert!(lost.0);
    assert_eq!(lost.1.expect("Lost Mode").text, "Call me");
    assert!(phone.read(|state| state.data_present), "nothing is erased by it");
    phone.unlock_screen();
    assert_eq!(phone.read(|state| state.lost.clone()), None);
    let found = FindMy::open(&mut session).await.expect("the list");
    assert!(!found.device(&id).expect("listed").lost);
    let log = phone.entries();
    assert!(log.iter().any(|entry| entry.words == "play a sound"), "{log:?}");
}

#[tokio::test(start_paused = true)]
async fn an_erase_from_afar_waits_for_a_network_and_leaves_a_locked_phone_at_hello() {
    let (phone, _apple, mut session) = bound(|_| {}).await;
    phone.go_offline();
    let mut found = FindMy::open(&mut session).await.expect("the list");
    let id = only(&found);
    assert_eq!(found.device(&id).expect("listed").reachable, Reachable::Offline);
    found.mark_lost(&id, "+1 555 0100", "Call me").await.expect("taken");
    assert_eq!(found.device(&id).expect("listed").lost_mode, Some(Progress::Queued));
    found.erase(&id, &consent(&id), &password(), "Gone").await.expect("taken");
    assert_eq!(found.device(&id).expect("listed").erasure, Erasure::Queued);
    assert!(
        phone.read(|state| state.data_present && state.activated && state.lost.is_none()),
        "it is offline"
    );

    phone.go_online();
    phone.until(|state| !state.data_present && state.presence.attached).await;
    phone.read(|state| {
        assert!(!state.activated && !state.setup_done && !state.passcode_set && state.trusted.is_empty());
        assert!(state.find_my, "Activation Lock stays");
        assert_eq!((state.account.as_deref(), &state.lost), (Some(REHEARSED), &None));
        assert_eq!(state.data.get().counts().files, 0);
    });
    let found = FindMy::open(&mut session).await.expect("the list");
    let device = found.device(&id).expect("listed");
    assert_eq!((device.erasure, device.activation_locked), (Erasure::Done, Some(true)));
    assert_eq!(device.reachable, Reachable::Offline, "nobody is signed in on it");
}

#[tokio::test(start_paused = true)]
async fn a_removal_releases_the_lock_of_an_erased_phone() {
    let (phone, _apple, mut session) = bound(|spec| spec.erased = true).await;
    let mut found = FindMy::open(&mut session).await.expect("the list");
    let id = only(&found);
    assert_eq!(found.device(&id).expect("listed").activation_locked, Some(true));
    found.remove(&id).await.expect("it may go");
    assert!(found.devices().is_empty());
    assert!(phone.read(|state| !state.find_my && state.account.is_none()));
}

#[tokio::test(start_paused = true)]
async fn a_removed_phone_on_which_its_owner_is_signed_in_is_back_with_its_lock_when_it_is_online() {
    let (phone, _apple, mut session) = bound(|_| {}).await;
    phone.go_offline();
    let mut found = FindMy::open(&mut session).await.expect("the list");
    let id = only(&found);
    found.remove(&id).await.expect("it may go");
    assert!(found.devices().is_empty() && phone.read(|state| !state.find_my));
    phone.go_online();
    phone.until(|state| state.find_my).await;
    assert_eq!(phone.read(|state| state.account.clone()).as_deref(), Some(REHEARSED));
    let found = FindMy::open(&mut session).await.expect("the list");
    assert_eq!(only(&found), id);
}

#[tokio::test(start_paused = true)]
async fn a_phone_whose_find_my_was_turned_off_is_not_the_accounts_any_more() {
    let (phone, _apple, mut session) = bound(|_| {}).await;
    phone.turn_find_my_off();
    let found = FindMy::open(&mut session).await.expect("the list");
    assert!(found.devices().is_empty());
}
