//! Activation of the virtual phone by the pretend server: who gets a record, who is asked, what is never shown or sent.

use std::sync::{Arc, LazyLock, Mutex};

use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::facts::Sign;
use rightful_core::report::{Ending, Report};
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::activation::{self, Wanted};
use rightful_flows::gather;
use rightful_flows::world::{Workdir, World};
use rightful_host::muxer::MuxerAddress;
use rightful_sim::apple::account::{Accounts, PASSWORD, REHEARSED, STRANGER};
use rightful_sim::apple::{Apple, AppleOptions};
use rightful_sim::bus::Bus;
use rightful_sim::phone::Phone;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::{PairingAnswer, PhoneSpec};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};

/// A password that is nobody's, to be looked for wherever something is shown.
const PLANTED: &str = "planted-Passw0rd!";

struct Stage {
    phone: Phone,
    world: World<Bus>,
    _apple: Apple,
    _folder: tempfile::TempDir,
}

impl Stage {
    /// An erased phone that trusts whoever asks.
    async fn with(change: impl FnOnce(&mut PhoneSpec)) -> Self {
        LazyLock::force(&LOG);
        let mut spec = PhoneSpec::iphone_14_pro_max();
        (spec.erased, spec.pairing) = (true, PairingAnswer::Accepted);
        change(&mut spec);
        let phone = Phone::new(spec);
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("mux");
        Muxer::new(vec![phone.clone()]).serve_unix(&socket).await.expect("a socket");
        let options = AppleOptions { phones: vec![phone.clone()], ..AppleOptions::default() };
        let accounts = Accounts::of_phones(std::slice::from_ref(&phone));
        let apple = Apple::start_with(options, accounts).await.expect("an Apple");
        let world = World {
            muxer: format!("unix:{}", socket.display()).parse::<MuxerAddress>().expect("an address"),
            usb: Bus::new(vec![phone.clone()]),
            apple: apple.endpoints(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { phone, world, _apple: apple, _folder: folder }
    }

    /// One that shows a fault of the server.
    async fn faulty(fault: &str) -> Self {
        Self::with(|spec| {
            spec.find_my = false;
            spec.faults.push(format!("albert={fault}").parse().expect("a fault"));
        })
        .await
    }

    async fn activate(&self, owner: Owner) -> Run {
        let stop = owner.stop.clone();
        let mut session = Session::new(owner, stop);
        let ending = activation::run(&self.world, &mut session, Wanted::default()).await;
        let owner = session.into_face();
        Run { ending, events: owner.events, asked: owner.asked }
    }

    fn is_active(&self) -> bool {
        self.phone.read(|state| state.activated)
    }

    /// What was asked of the pretend server.
    fn asked_apple(&self) -> usize {
        self.log().matches("deviceActivation").count()
    }

    fn log(&self) -> String {
        format!("{:?}", self.phone.entries())
    }
}

/// An owner who types these, one pair after the other, and then stops.
#[derive(Default)]
struct Owner {
    events: Vec<Event>,
    asked: Vec<String>,
    typed: Vec<&'static str>,
    present: bool,
    stop: Stop,
    stop_at: Option<&'static str>,
}

impl Owner {
    fn who_types(typed: &[&'static str]) -> Self {
        Self { typed: typed.iter().rev().copied().collect(), present: true, ..Self::default() }
    }
}

impl Face for Owner {
    fn show(&mut self, event: &Event) {
        if let EventKind::StepStarted { step } = event.kind
            && self.stop_at == Some(step)
        {
            self.stop.ask();
        }
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        let (Question::Text { id, text } | Question::Secret { id, text }) = question else { return None };
        assert!(text.contains("127.0.0.1"), "it says who gets the answer: {text}");
        assert_eq!(matches!(question, Question::Secret { .. }), id.starts_with("password"), "{id}");
        self.asked.push((*id).to_owned());
        if !self.present {
            return None;
        }
        Some(self.typed.pop().map_or(Answer::Stop, |text| Answer::Typed(text.to_owned())))
    }
}

struct Run {
    ending: Result<(), Ending>,
    events: Vec<Event>,
    asked: Vec<String>,
}

impl Run {
    fn report(&self) -> &Report {
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Failed(report)) => report,
            other => panic!("the deed did not fail, but ended with {other:?}"),
        }
    }

    /// The facts of a deed that is done, one a line.
    fn facts(&self) -> String {
        assert_eq!(self.ending, Ok(()), "{:#?}", self.events.last());
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Finished { title, facts }) => {
                let facts: Vec<&str> = facts.iter().map(|fact| fact.text.as_str()).collect();
                format!("{title}\n{}", facts.join("\n"))
            }
            other => panic!("{other:?}"),
        }
    }

    fn notes(&self, wanted: &str) -> usize {
        let is_one = |event: &&Event| matches!(event.kind, EventKind::Note { id, .. } if id == wanted);
        self.events.iter().filter(is_one).count()
    }

    /// Everything that this run has shown anybody.
    fn shown(&self) -> String {
        serde_json::to_string(&self.events).expect("plain data") + &format!("{:?}", self.events)
    }
}

#[tokio::test]
async fn a_phone_without_a_lock_is_activated_and_says_so_itself() {
    let stage = Stage::with(|spec| spec.find_my = false).await;
    let run = stage.activate(Owner::default()).await;
    let facts = run.facts();
    assert!(facts.starts_with("The phone is active\nactive\nno sign of Activation Lock"), "{facts}");
    assert!(stage.is_active() && stage.phone.read(|state| state.acknowledged));
    assert_eq!((run.asked.len(), stage.asked_apple()), (0, 1));
    assert!(!facts.contains("off"), "a lock is never called off: {facts}");
    // Again: the phone is asked, Apple is not.
    let again = stage.activate(Owner::default()).await;
    assert!(again.facts().starts_with("The phone is active already"));
    assert_eq!(stage.asked_apple(), 1);
}

#[tokio::test]
async fn a_locked_phone_is_opened_by_its_owners_account_and_no_secret_is_shown() {
    let stage = Stage::with(|_| {}).await;
    let run = stage.activate(Owner::who_types(&[REHEARSED, PASSWORD])).await;
    let logged = LOG.0.lock().expect("no panic").clone();
    assert!(logged.contains("deviceActivation"), "it is listened to: {logged}");
    let facts = run.facts();
    assert!(facts.contains("Activation Lock is on"), "{facts}");
    assert!(stage.is_active() && stage.phone.read(|state| state.find_my), "the lock itself stays");
    assert_eq!(run.asked, ["account", "password"]);
    for secret in [PASSWORD, REHEARSED] {
        assert!(!run.shown().contains(secret) && !logged.contains(secret), "{secret}");
    }
    assert!(!stage.log().contains(PASSWORD));
}

/// Everything that is logged while these tests run, at every level.
static LOG: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    tracing::subscriber::set_global_default(log.clone()).expect("nobody else listens");
    log
});

#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.lock().expect("no panic").push_str(&format!("{field}={value:?} "));
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn nobody_elses_account_opens_it() {
    let stage = Stage::with(|_| {}).await;
    let run = stage.activate(Owner::who_types(&[STRANGER, PASSWORD])).await;
    assert_eq!((run.report().code, run.ending), ("activation/not-typed", Err(Ending::Declined)));
    assert_eq!((run.notes("activation/wrong"), run.notes("activation/way")), (1, 5));
    assert!(!stage.is_active());
    assert!(run.report().what_now.contains("rightful dossier"));
}

#[tokio::test]
async fn after_three_wrong_passwords_nothing_more_is_asked_or_sent() {
    let stage = Stage::with(|_| {}).await;
    let wrong = [REHEARSED, PLANTED, REHEARSED, PLANTED, REHEARSED, PLANTED, REHEARSED, PASSWORD];
    let run = stage.activate(Owner::who_types(&wrong)).await;
    let report = run.report();
    assert_eq!(report.code, "activation/not-taken");
    assert!(report.not_affected.as_ref().is_some_and(|left| left.starts_with("Nothing has been erased")));
    assert_eq!(run.asked[..4], ["account", "password", "account-again", "password-again"]);
    assert_eq!((run.asked.len(), stage.asked_apple()), (6, 4));
    assert!(!stage.is_active());
    let logged = LOG.0.lock().expect("no panic").clone();
    let shown = run.shown() + &stage.log() + &logged + &format!("{report:?}");
    assert!(!shown.contains(PLANTED) && !shown.contains("Passw0rd"));
    assert_eq!(run.notes("activation/way"), 5);
}

#[tokio::test]
async fn without_an_owner_nothing_is_sent_for_a_form() {
    let stage = Stage::with(|_| {}).await;
    let run = stage.activate(Owner::default()).await;
    assert_eq!((run.report().code, run.asked.len()), ("activation/nobody-to-ask", 1));
    assert_eq!((stage.asked_apple(), stage.is_active()), (1, false));
    // An empty password is no password.
    let run = stage.activate(Owner::who_types(&[REHEARSED, ""])).await;
    assert_eq!((run.report().code, stage.asked_apple()), ("activation/not-typed", 2));
}

#[tokio::test]
async fn a_code_may_be_asked_for_as_well() {
    let stage = Stage::with(|spec| spec.faults.push("albert=second-factor".parse().expect("a fault"))).await;
    let run = stage.activate(Owner::who_types(&[REHEARSED, PASSWORD, "123456"])).await;
    assert!(run.facts().contains("Activation Lock is on"));
    assert_eq!(run.asked, ["account", "password", "form-text"]);
    assert!(stage.is_active() && !run.shown().contains(PASSWORD));
}

#[tokio::test]
async fn each_fault_of_the_server_is_told_apart_and_leaves_the_phone_as_it_was() {
    for (fault, code) in [
        ("unavailable", "activation/apple-busy"),
        ("malformed", "activation/apple-unreadable"),
        ("oversized", "network/too-long"),
        ("error-page", "activation/refused"),
        ("wrong-session", "activation/phone-refused"),
        ("for-another", "activation/phone-refused"),
    ] {
        let stage = Stage::faulty(fault).await;
        let run = stage.activate(Owner::default()).await;
        assert_eq!(run.report().code, code, "{fault}: {:?}", run.report());
        let left = run.report().not_affected.as_ref().expect("what was left");
        assert!(left.starts_with("Nothing has been erased"), "{fault}: {left}");
        assert!(!stage.is_active(), "{fault}");
    }
    let stage = Stage::faulty("html").await;
    assert!(stage.activate(Owner::default()).await.facts().starts_with("The phone is active"));
}

#[tokio::test]
async fn a_fourth_form_is_not_filled_in() {
    let stage = Stage::faulty("more-forms").await;
    let run = stage.activate(Owner::who_types(&["a", "b", "c", "d"])).await;
    assert_eq!((run.report().code, run.asked.len()), ("activation/not-taken", 3));
    assert_eq!(stage.asked_apple(), 4);
}

#[tokio::test]
async fn it_can_be_stopped_at_each_step_and_begun_anew() {
    for step in ["session", "apple"] {
        let stage = Stage::with(|spec| spec.find_my = false).await;
        let run = stage.activate(Owner { stop_at: Some(step), ..Owner::default() }).await;
        assert_eq!((run.report().code, run.ending), ("activation/stopped", Err(Ending::StoppedSafely)));
        assert!(!stage.is_active());
        assert!(stage.activate(Owner::default()).await.facts().starts_with("The phone is active"));
    }
}

#[tokio::test]
async fn a_phone_that_is_not_running_its_system_is_not_asked() {
    let stage = Stage::with(|spec| spec.mode = rightful_core::mode::Mode::Recovery).await;
    let run = stage.activate(Owner::default()).await;
    assert_eq!((run.report().code, run.ending), ("activation/wrong-mode", Err(Ending::NothingToActOn)));
}

#[tokio::test]
async fn trust_is_asked_for_and_may_be_refused() {
    let stage = Stage::with(|spec| (spec.find_my, spec.pairing) = (false, PairingAnswer::Denied)).await;
    let run = stage.activate(Owner::default()).await;
    assert_eq!(run.report().code, "activation/not-trusted");
    assert_eq!(stage.asked_apple(), 0);

    let stage =
        Stage::with(|spec| (spec.find_my, spec.pairing) = (false, PairingAnswer::DialogPending)).await;
    let (phone, told) = (stage.phone.clone(), Arc::new(Mutex::new(0)));
    let mut session = Session::new(Tapper { phone, told: Arc::clone(&told) }, Stop::default());
    activation::run(&stage.world, &mut session, Wanted::default()).await.expect("it is activated");
    assert_eq!(*told.lock().expect("no panic"), 1);
    assert!(stage.is_active());
}

/// Taps Trust when she is told to.
struct Tapper {
    phone: Phone,
    told: Arc<Mutex<u32>>,
}

impl Face for Tapper {
    fn show(&mut self, event: &Event) {
        if matches!(event.kind, EventKind::Do(rightful_core::ask::UserAction::TapTrust)) {
            *self.told.lock().expect("no panic") += 1;
            self.phone.tap_trust();
        }
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        None
    }
}

#[tokio::test]
async fn the_status_says_what_is_known_and_never_that_a_lock_is_off() {
    let stage = Stage::with(|_| {}).await;
    let look = async || {
        let survey = gather::survey(&stage.world).await;
        activation::status(&stage.world, &survey.devices[0]).await
    };
    let stranger = look().await;
    assert_eq!((stranger.state, stranger.lock), (None, Sign::Unreadable));
    assert_eq!(stage.activate(Owner::who_types(&[])).await.ending, Err(Ending::Declined));
    let erased = look().await;
    assert_eq!(erased.state.as_ref().map(|state| state.word()), Some("Unactivated"));
    // The phone shows no sign, and Apple holds the lock all the same.
    assert_eq!(erased.lock, Sign::Unreadable);
    assert!(erased.next().is_some_and(|next| next.contains("rightful activation activate")));
    assert!(stage.activate(Owner::who_types(&[REHEARSED, PASSWORD])).await.ending.is_ok());
    let active = look().await;
    assert!(active.words().starts_with("active") && active.next().is_none());
    assert!(!active.lock_words().contains("off"));
}
