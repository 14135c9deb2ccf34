//! Coaching by hand against virtual phones: hands that are right, too early, too late, give up, or hold the wrong phone.

use std::collections::BTreeSet;
use std::time::Duration;

use rightful_apple::Endpoints;
use rightful_core::ask::{Answer, Question, UserAction};
use rightful_core::coach::{Mistake, Sight};
use rightful_core::device::Device;
use rightful_core::event::{Event, EventKind};
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::report::Explain as _;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::coach::{CoachError, Coached, Unseen, reach, reach_unseen};
use rightful_flows::gather;
use rightful_flows::recovery;
use rightful_flows::world::{Workdir, World};
use rightful_host::muxer::MuxerAddress;
use rightful_sim::bus::Bus;
use rightful_sim::fault::Fault;
use rightful_sim::phone::fingers::Fingers;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::{EnterRecoveryPolicy, PhoneSpec};
use rightful_sim::phone::{Direction, Door, Phone};
use tokio::time::Instant;

/// As long as hands may need.
const LIMIT: Duration = Duration::from_secs(15 * 60);

struct Stage {
    phones: Vec<Phone>,
    world: World<Bus>,
    _folder: tempfile::TempDir,
}

impl Stage {
    async fn with(specs: Vec<PhoneSpec>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let phones: Vec<Phone> = specs.into_iter().map(Phone::new).collect();
        let socket = folder.path().join("mux");
        Muxer::new(phones.clone()).serve_unix(&socket).await.expect("a socket");
        let world = World {
            muxer: format!("unix:{}", socket.display()).parse::<MuxerAddress>().expect("an address"),
            usb: Bus::new(phones.clone()),
            apple: Endpoints::apple(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { phones, world, _folder: folder }
    }

    async fn one(product_type: &str) -> Self {
        Self::with(vec![spec(product_type)]).await
    }

    fn phone(&self) -> &Phone {
        &self.phones[0]
    }

    /// Coaches the first phone to `target`, and says how it went.
    async fn coach(&self, target: Mode, hands: Hands) -> Run {
        self.coach_within(target, hands, LIMIT).await
    }

    async fn coach_within(&self, target: Mode, hands: Hands, limit: Duration) -> Run {
        let survey = gather::survey(&self.world).await;
        let ecid = self.phone().ecid();
        let device = survey.devices.iter().find(|device| device.ecid == Some(ecid)).expect("it is there");
        let bystanders: BTreeSet<Ecid> = survey.bystanders(ecid);
        let coached = Coached {
            model: device.model.expect("a model of the table"),
            ecid,
            target,
            bystanders: &bystanders,
            before: Some(device.handle.clone()),
            limit,
        };
        let before: Vec<usize> = self.phones.iter().map(|phone| phone.entries().len()).collect();
        let stop = hands.stop.clone();
        let mut session = Session::new(hands, stop);
        let began = Instant::now();
        let result = reach(&self.world, &mut session, coached).await;
        let took = began.elapsed();
        // Whatever the result: nothing was sent to any phone that could change it.
        for (phone, before) in self.phones.iter().zip(before) {
            for entry in phone.entries().iter().skip(before) {
                let told = entry.direction == Direction::ToPhone && entry.door == Door::Usb;
                assert!(!told, "{entry:?}");
            }
            assert!(phone.read(|state| state.data_present && !state.restore.erased));
        }
        Run { result, took, events: session.into_face().events }
    }
}

fn spec(product_type: &str) -> PhoneSpec {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.model = Model::by_product_type(product_type).expect("a model of the table");
    spec
}

/// What the owner does when an event is shown.
type Reaction = Box<dyn FnMut(&UserAction, &Stop) + Send>;

struct Hands {
    events: Vec<Event>,
    answer: Option<Answer>,
    stop: Stop,
    reaction: Reaction,
}

impl Hands {
    fn who(reaction: impl FnMut(&UserAction, &Stop) + Send + 'static) -> Self {
        Self {
            events: Vec::new(),
            answer: Some(Answer::Choice(0)),
            stop: Stop::default(),
            reaction: Box::new(reaction),
        }
    }

    /// Does as told.
    fn right(phone: &Phone) -> Self {
        let fingers = Fingers::new(phone, 1);
        Self::who(move |action, _| fingers.follow(action))
    }

    /// Makes `mistake` in the first `times` attempts instead of what is told, and does as told otherwise.
    fn wrong(
        phone: &Phone,
        times: u32,
        mut mistake: impl FnMut(&Fingers, &UserAction) -> bool + Send + 'static,
    ) -> Self {
        let fingers = Fingers::new(phone, 1);
        let mut attempt = 1;
        Self::who(move |action, _| {
            if let UserAction::GetReady { attempt: begun, .. } = action {
                attempt = *begun;
            }
            if attempt > times || !mistake(&fingers, action) {
                fingers.follow(action);
            }
        })
    }
}

impl Face for Hands {
    fn show(&mut self, event: &Event) {
        if let EventKind::Do(action) = &event.kind {
            (self.reaction)(action, &self.stop);
        }
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        self.answer.clone()
    }
}

struct Run {
    result: Result<Device, CoachError>,
    took: Duration,
    events: Vec<Event>,
}

impl Run {
    fn mode(&self) -> Mode {
        self.result.as_ref().expect("it was reached").mode
    }

    fn code(&self) -> &'static str {
        self.result.as_ref().map(|device| device.mode).expect_err("it was not reached").code()
    }

    fn actions(&self) -> impl Iterator<Item = &UserAction> {
        self.events.iter().filter_map(|event| match &event.kind {
            EventKind::Do(action) => Some(action),
            _ => None,
        })
    }

    fn mistakes(&self) -> Vec<Mistake> {
        let mistake = |action: &UserAction| match action {
            UserAction::Again { mistake, .. } => Some(*mistake),
            _ => None,
        };
        self.actions().filter_map(mistake).collect()
    }

    fn ends_with_hands_off(&self) -> bool {
        matches!(self.actions().last(), Some(UserAction::LetGo))
    }
}

#[tokio::test(start_paused = true)]
async fn hands_that_do_as_told_bring_every_family_there_at_the_first_try() {
    for model in ["iPhone15,3", "iPad8,1", "iPhone9,1", "iPod9,1", "iPhone8,1", "iPhone6,1"] {
        for target in [Mode::Recovery, Mode::Dfu, Mode::Normal] {
            let stage = Stage::one(model).await;
            let run = stage.coach(target, Hands::right(stage.phone())).await;
            assert_eq!(run.mode(), target, "{model}");
            assert_eq!(run.mistakes(), [], "{model} {target}");
            assert!(run.ends_with_hands_off(), "{model} {target}");
            assert!(run.took < Duration::from_secs(60), "{model} {target}: {:?}", run.took);
            assert_eq!(stage.phone().presence().mode, target);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn from_recovery_mode_the_same_moves_lead_to_dfu_and_out_again() {
    for (target, reached) in [(Mode::Dfu, Mode::Dfu), (Mode::Normal, Mode::Recovery)] {
        // It is told to stay in recovery mode: a restart ends there again, which is an answer too.
        let mut spec = spec("iPhone15,3");
        spec.mode = Mode::Recovery;
        let stage = Stage::with(vec![spec]).await;
        let run = stage.coach(target, Hands::right(stage.phone())).await;
        assert_eq!(run.mode(), reached);
        assert_eq!(stage.phone().read(|state| state.boots), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_there_already_needs_no_hands() {
    let mut spec = spec("iPhone15,3");
    spec.mode = Mode::Recovery;
    let stage = Stage::with(vec![spec]).await;
    let run = stage.coach(Mode::Recovery, Hands::who(|action, _| panic!("{action:?}"))).await;
    assert_eq!(run.mode(), Mode::Recovery);
}

#[tokio::test(start_paused = true)]
async fn hands_that_let_go_too_early_are_told_and_succeed_the_next_time() {
    for (model, target) in
        [("iPhone15,3", Mode::Recovery), ("iPhone8,1", Mode::Recovery), ("iPhone9,1", Mode::Dfu)]
    {
        let stage = Stage::one(model).await;
        let hands = Hands::wrong(stage.phone(), 1, |fingers, action| {
            let gone = matches!(action, UserAction::KeepHolding { why: Sight::Left });
            if gone {
                fingers.let_go();
            }
            gone
        });
        let run = stage.coach(target, hands).await;
        assert_eq!(run.mistakes(), [Mistake::LetGoTooEarly], "{model}");
        assert_eq!(run.mode(), target);
    }
}

#[tokio::test(start_paused = true)]
async fn hands_that_let_go_too_late_reach_the_cable_picture_and_succeed_the_next_time() {
    for model in ["iPhone15,3", "iPad8,1", "iPhone6,1"] {
        let stage = Stage::one(model).await;
        // The button that should be let go of in the last move is held on.
        let hands = Hands::wrong(
            stage.phone(),
            1,
            |_, action| matches!(action, UserAction::Move { one, .. } if one.press.is_empty()),
        );
        let run = stage.coach(Mode::Dfu, hands).await;
        assert_eq!(run.mistakes(), [Mistake::HeldTooLong], "{model}");
        assert_eq!(run.mode(), Mode::Dfu);
    }
}

#[tokio::test(start_paused = true)]
async fn hands_that_give_up_hear_of_cable_and_port_and_the_end_comes_at_the_limit() {
    let stage = Stage::one("iPhone15,3").await;
    let run = stage.coach(Mode::Recovery, Hands::who(|_, _| {})).await;
    assert_eq!(run.code(), "coach/not-reached");
    assert!(run.took >= LIMIT && run.took < LIMIT + Duration::from_secs(5), "{:?}", run.took);
    let changes = run.actions().filter(|action| matches!(action, UserAction::ChangeSomething { .. })).count();
    assert_eq!(changes, run.mistakes().len() / 3);
    assert!(run.mistakes().iter().all(|mistake| *mistake == Mistake::NotRestarted));
    assert!(run.ends_with_hands_off());
    assert_eq!((stage.phone().presence().mode, stage.phone().presence().attached), (Mode::Normal, true));
}

#[tokio::test(start_paused = true)]
async fn hands_on_the_wrong_phone_are_told_and_nothing_is_sent_to_it() {
    let mut other = PhoneSpec::iphone_11_pro_max();
    other.name = "Ben's iPhone".to_owned();
    let stage = Stage::with(vec![PhoneSpec::iphone_14_pro_max(), other]).await;
    let (ours, other) = (Fingers::new(&stage.phones[0], 1), Fingers::new(&stage.phones[1], 1));
    let mut holds_ours = false;
    let hands = Hands::who(move |action, _| {
        holds_ours |= matches!(action, UserAction::Again { mistake: Mistake::AnotherDevice, .. });
        if holds_ours {
            other.let_go();
            ours.follow(action);
        } else {
            other.follow(action);
        }
    });
    let run = stage.coach(Mode::Recovery, hands).await;
    assert_eq!(run.mistakes(), [Mistake::AnotherDevice]);
    assert_eq!(run.mode(), Mode::Recovery);
    assert_eq!(run.result.expect("reached").ecid, Some(stage.phone().ecid()));
    assert_eq!(stage.phones[1].presence().mode, Mode::Recovery);
}

#[tokio::test(start_paused = true)]
async fn a_strange_phone_in_its_place_ends_the_coaching() {
    let mut spec = spec("iPhone15,3");
    spec.faults.push(Fault::Swapped(Mode::Recovery));
    let stage = Stage::with(vec![spec]).await;
    let run = stage.coach(Mode::Recovery, Hands::right(stage.phone())).await;
    assert_eq!(run.code(), "consent/another-device");
    assert!(run.ends_with_hands_off());
}

#[tokio::test(start_paused = true)]
async fn a_wish_to_stop_ends_it_with_hands_off_and_the_phone_as_it_was() {
    let stage = Stage::one("iPhone15,3").await;
    let fingers = Fingers::new(stage.phone(), 1);
    let hands = Hands::who(move |action, stop| {
        fingers.follow(action);
        if matches!(action, UserAction::Move { number: 3, .. }) {
            stop.ask();
        }
    });
    let run = stage.coach(Mode::Recovery, hands).await;
    assert_eq!(run.code(), "coach/stopped");
    assert!(run.ends_with_hands_off());
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!((stage.phone().presence().mode, stage.phone().presence().attached), (Mode::Normal, true));

    let mut hands = Hands::who(|_, _| {});
    hands.answer = Some(Answer::Stop);
    assert_eq!(stage.coach(Mode::Recovery, hands).await.code(), "coach/stopped");
}

#[tokio::test(start_paused = true)]
async fn where_nobody_can_be_asked_there_is_time_to_read() {
    let stage = Stage::one("iPhone15,3").await;
    let mut hands = Hands::right(stage.phone());
    hands.answer = None;
    let run = stage.coach(Mode::Recovery, hands).await;
    assert_eq!(run.mode(), Mode::Recovery);
    let ready = run.actions().find_map(|action| match action {
        UserAction::GetReady { seconds, .. } => Some(*seconds),
        _ => None,
    });
    assert_eq!(ready, Some(15));
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_never_comes_back_is_given_up_at_the_limit() {
    let mut spec = spec("iPhone15,3");
    spec.faults.push(Fault::NeverComesBack(Mode::Recovery));
    let stage = Stage::with(vec![spec]).await;
    let limit = Duration::from_secs(120);
    let run = stage.coach_within(Mode::Recovery, Hands::right(stage.phone()), limit).await;
    assert_eq!(run.code(), "coach/not-reached");
    assert_eq!(run.mistakes().first(), Some(&Mistake::NothingCame));
    assert!(run.took < limit + Duration::from_secs(5));
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_only_charges_is_led_without_being_seen_and_nobody_else_is_taken_for_it() {
    let mut charging = PhoneSpec::iphone_14_pro_max();
    charging.mode = Mode::ChargeOnly;
    let mut waiting = PhoneSpec::iphone_11_pro_max();
    waiting.mode = Mode::Recovery;
    for (model, target) in [("iPhone15,3", Mode::Recovery), ("iPhone15,3", Mode::Dfu)] {
        let stage = Stage::with(vec![charging.clone(), waiting.clone()]).await;
        let survey = gather::survey(&stage.world).await;
        assert_eq!(survey.devices.len(), 1, "the other one waits in recovery mode");
        let bystanders: BTreeSet<Ecid> = survey.devices.iter().filter_map(|device| device.ecid).collect();
        let model = Model::by_product_type(model).expect("a model of the table");
        let mut session = Session::new(Hands::right(stage.phone()), Stop::default());
        let unseen = Unseen { model, target, bystanders: &bystanders, limit: LIMIT };
        let device = reach_unseen(&stage.world, &mut session, unseen).await.expect("it arrives");
        assert_eq!((device.mode, device.ecid), (target, Some(stage.phone().ecid())));
        assert_eq!(stage.phone().read(|state| state.boots), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_nervous_owner_who_plugs_the_cable_in_again_between_two_moves_loses_nothing() {
    let stage = Stage::one("iPhone15,3").await;
    let (phone, fingers) = (stage.phone().clone(), Fingers::new(stage.phone(), 1));
    let hands = Hands::who(move |action, _| {
        fingers.follow(action);
        if matches!(action, UserAction::GetReady { attempt: 1, .. }) {
            phone.unplug();
            phone.replug();
        }
    });
    let run = stage.coach(Mode::Recovery, hands).await;
    assert_eq!((run.mode(), run.mistakes()), (Mode::Recovery, vec![]));
}

#[tokio::test(start_paused = true)]
async fn the_commands_lead_into_dfu_and_out_of_it_again_by_hand() {
    for auto_boot in ["true", "false"] {
        let stage = Stage::one("iPhone15,3").await;
        let auto_boot = auto_boot.to_owned();
        stage.phone().change(|state| state.nvram.insert("auto-boot".to_owned(), auto_boot));
        let mut session = Session::new(Hands::right(stage.phone()), Stop::default());
        recovery::enter_dfu(&stage.world, &mut session, None).await.expect("hands lead there");
        assert_eq!(stage.phone().presence().mode, Mode::Dfu);
        // Told to wait in recovery mode, it is there after the restart; from there a command leads out.
        let mut session = Session::new(Hands::right(stage.phone()), Stop::default());
        recovery::exit(&stage.world, &mut session, None).await.expect("hands lead out");
        assert_eq!(stage.phone().presence().mode, Mode::Normal);
        assert!(stage.phone().read(|state| state.data_present));
        let last = session.into_face().events.pop().expect("events");
        assert!(
            matches!(&last.kind, EventKind::Finished { title, .. } if title == "It has left DFU mode"),
            "{last:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_refuses_the_command_is_led_by_hand_and_one_that_obeys_is_not() {
    for (policy, by_hand) in [(EnterRecoveryPolicy::Allowed, false), (EnterRecoveryPolicy::NeedsUnlock, true)]
    {
        let mut spec = spec("iPhone15,3");
        spec.enter_recovery = policy;
        let stage = Stage::with(vec![spec]).await;
        let mut session = Session::new(Hands::right(stage.phone()), Stop::default());
        recovery::enter(&stage.world, &mut session, None).await.expect("it is reached");
        let asked = session.into_face().events.iter().any(|event| matches!(event.kind, EventKind::Do(_)));
        assert_eq!(asked, by_hand, "{policy:?}");
        assert_eq!(stage.phone().presence().mode, Mode::Recovery);
    }
}
