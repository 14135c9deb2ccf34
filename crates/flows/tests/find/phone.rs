//! From the first command to Hello: a locked phone that is away, an erase from afar, the erase when it comes online, and the lock
//! that asks for its owner.

use std::time::Duration;

use rightful_core::ask::{Answer, Question};
use rightful_core::event::Event;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::find::sign_in::{Enter, Factor};
use rightful_flows::find::{self, Wanted, erase};
use rightful_flows::world::{Workdir, World};
use rightful_sim::apple::account::{Accounts, PASSWORD, REHEARSED};
use rightful_sim::apple::{Apple, AppleOptions};
use rightful_sim::bus::Bus;
use rightful_sim::phone::spec::PhoneSpec;
use rightful_sim::phone::{Phone, Timing};

/// The owner of the phone.
struct Owner;

impl Face for Owner {
    fn show(&mut self, _: &Event) {}

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        match question {
            Question::Text { .. } => Some(Answer::Typed(REHEARSED.to_owned())),
            Question::Secret { id: "code", .. } => Some(Answer::Typed("123456".to_owned())),
            Question::Secret { .. } => Some(Answer::Typed(PASSWORD.to_owned())),
            Question::Consent { type_this, .. } => Some(Answer::Typed(type_this.clone())),
            Question::Decide { .. } => Some(Answer::Choice(1)),
            Question::WhichDevice { .. } | Question::Ready { .. } => None,
        }
    }
}

fn session() -> Session<Owner> {
    Session::new(Owner, Stop::default())
}

fn only(factor: Factor) -> Wanted {
    Wanted { device: None, enter: Enter { account: None, factor } }
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_is_away_erases_itself_when_it_comes_online_and_then_asks_for_its_owner() {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.timing = Timing { away: Duration::from_millis(1), boot: Duration::from_millis(1) };
    let phone = Phone::new(spec);
    let phones = vec![phone.clone()];
    let accounts = Accounts::of_phones(&phones);
    let options = AppleOptions { phones: phones.clone(), ..AppleOptions::default() };
    let apple = Apple::start_with(options, accounts).await.expect("a port");
    let folder = tempfile::tempdir().expect("a folder");
    let world = World {
        muxer: "127.0.0.1:1".parse().expect("an address that nobody asks"),
        usb: Bus::new(phones),
        apple: apple.endpoints(),
        workdir: Workdir { path: folder.path().join("work"), quota: None },
    };
    assert!(phone.read(|state| state.locked && state.data_present && state.activated));

    phone.go_offline();
    erase::erase(&world, &mut session(), only(Factor::Choose), None).await.expect("taken");
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert!(phone.read(|state| state.data_present && state.activated), "an hour later it is as it was");

    phone.go_online();
    phone.until(|state| !state.data_present && state.presence.attached).await;
    phone.read(|state| {
        assert!(!state.activated && !state.setup_done && !state.passcode_set);
        assert!(state.find_my, "Activation Lock stays");
        assert_eq!(state.account.as_deref(), Some(REHEARSED), "and asks for its owner");
    });
    let seen = find::watch(&world, &mut session(), only(Factor::Password), Duration::from_secs(60)).await;
    let seen = seen.expect("seen");
    assert_eq!(seen[0].erasure, rightful_apple::find_my::Erasure::Done);
    assert_eq!(seen[0].activation_locked, Some(true));

    // The lock goes with the removal, and not before.
    find::act::remove(&world, &mut session(), only(Factor::Code)).await.expect("removed");
    assert!(phone.read(|state| !state.find_my && state.account.is_none()));
}
