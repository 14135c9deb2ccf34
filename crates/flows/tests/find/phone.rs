//! From the first command to Hello: a locked phone that is away, an erase from afar, the erase when it comes online, and the lock
//! that asks for its owner.

use std::time::Duration;

use rightful_apple::find_my::Whose;
use rightful_core::ask::{Answer, Question};
use rightful_core::event::Event;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::activation;
use rightful_flows::find::sign_in::{Enter, Factor};
use rightful_flows::find::{self, Wanted, erase};
use rightful_flows::world::{Workdir, World};
use rightful_sim::apple::account::{Accounts, PASSWORD, REHEARSED};
use rightful_sim::apple::{Apple, AppleOptions};
use rightful_sim::bus::Bus;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::{PairingAnswer, PhoneSpec};
use rightful_sim::phone::{Phone, Timing};

/// The owner of the phone, or nobody.
struct Owner {
    is_there: bool,
    asked: u32,
}

impl Default for Owner {
    fn default() -> Self {
        Self { is_there: true, asked: 0 }
    }
}

impl Face for Owner {
    fn show(&mut self, _: &Event) {}

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        self.asked += 1;
        if !self.is_there {
            return None;
        }
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
    Session::new(Owner::default(), Stop::default())
}

fn only(factor: Factor) -> Wanted {
    Wanted { device: None, enter: Enter { account: None, factor, whose: Whose::Own } }
}

/// A locked phone of the account, behind a muxer.
struct Stage {
    phone: Phone,
    world: World<Bus>,
    _apple: Apple,
    _folder: tempfile::TempDir,
}

impl Stage {
    async fn new() -> Self {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.timing = Timing { away: Duration::from_millis(1), boot: Duration::from_millis(1) };
        spec.pairing = PairingAnswer::Accepted;
        let phone = Phone::new(spec);
        let phones = vec![phone.clone()];
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("mux");
        Muxer::new(phones.clone()).serve_unix(&socket).await.expect("a socket");
        let accounts = Accounts::of_phones(&phones);
        let options = AppleOptions { phones: phones.clone(), ..AppleOptions::default() };
        let apple = Apple::start_with(options, accounts).await.expect("a port");
        let world = World {
            muxer: format!("unix:{}", socket.display()).parse().expect("an address"),
            usb: Bus::new(phones),
            apple: apple.endpoints(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { phone, world, _apple: apple, _folder: folder }
    }
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_is_away_erases_itself_when_it_comes_online_and_then_asks_for_its_owner() {
    let Stage { phone, world, _apple, _folder } = Stage::new().await;
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

#[tokio::test]
async fn what_was_erased_from_afar_is_activated_with_its_owners_account_and_not_without() {
    let Stage { phone, world, _apple, _folder } = Stage::new().await;
    phone.go_offline();
    erase::erase(&world, &mut session(), only(Factor::Choose), None).await.expect("taken");
    phone.go_online();
    phone.until(|state| !state.data_present && state.presence.attached).await;

    let mut nobody = Session::new(Owner { is_there: false, ..Owner::default() }, Stop::default());
    assert!(activation::run(&world, &mut nobody, activation::Wanted::default()).await.is_err());
    assert!(nobody.into_face().asked > 0, "it asks for the account");
    assert!(phone.read(|state| !state.activated));

    let mut owner = session();
    activation::run(&world, &mut owner, activation::Wanted::default()).await.expect("active");
    assert!(owner.into_face().asked > 0);
    assert!(phone.read(|state| state.activated && state.find_my && !state.data_present));
}
