//! A phone and its supervisor: made ready, locked out, opened with everything on it; and each way in which that is refused.

use std::sync::{Arc, LazyLock, Mutex};

use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::facts::Said;
use rightful_core::report::{Ending, Report};
use rightful_core::session::{Face, Session, Stop};
use rightful_core::unlock_token::UnlockToken;
use rightful_flows::supervise::prepare::{How, Others};
use rightful_flows::supervise::profiles::{Made, Which};
use rightful_flows::supervise::vault::Vault;
use rightful_flows::supervise::{
    Wanted, audit, clear, erase, identity, pair, prepare, profiles, ready, token,
};
use rightful_flows::world::{Workdir, World};
use rightful_flows::{advise, gather};
use rightful_host::muxer::MuxerAddress;
use rightful_proto::supervision::Identity;
use rightful_sim::bus::Bus;
use rightful_sim::phone::Phone;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::{PairingAnswer, PhoneSpec};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};

/// Making a key takes a second: the tests share two.
static OURS: LazyLock<Identity> = LazyLock::new(|| made("Family"));
static THEIRS: LazyLock<Identity> = LazyLock::new(|| made("School"));

fn made(owner: &str) -> Identity {
    Identity::generate(owner, 1_796_000_000).expect("an identity")
}

struct Stage {
    phone: Phone,
    world: World<Bus>,
    folder: tempfile::TempDir,
}

impl Stage {
    /// A phone without a passcode that nobody trusts, and our identity on this computer.
    async fn with(change: impl FnOnce(&mut PhoneSpec)) -> Self {
        LazyLock::force(&LOG);
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.pairing = PairingAnswer::DialogPending;
        change(&mut spec);
        let phone = Phone::new(spec);
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("mux");
        Muxer::new(vec![phone.clone()]).serve_unix(&socket).await.expect("a socket");
        let world = World {
            muxer: format!("unix:{}", socket.display()).parse::<MuxerAddress>().expect("an address"),
            usb: Bus::new(vec![phone.clone()]),
            apple: rightful_apple::Endpoints::apple(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        let stage = Self { phone, world, folder };
        stage.vault().keep_identity(&OURS).expect("kept");
        stage
    }

    /// One that we supervise, whose passcode is off.
    async fn supervised() -> Self {
        let stage = Self::with(|_| {}).await;
        stage.prepared("FIRST");
        stage
    }

    /// As a preparation with this number leaves it.
    fn prepared(&self, magic: &str) {
        self.phone.supervise("Family", vec![OURS.certificate().to_vec()], true);
        self.phone.change(|state| {
            (state.passcode_set, state.locked) = (false, false);
            if let Some(cloud) = &mut state.supervision.cloud {
                cloud.magic = Some(magic.to_owned());
            }
        });
    }

    /// The same with its token saved, and then locked out.
    async fn locked_out() -> Self {
        let stage = Self::supervised().await;
        stage.save().await.facts();
        stage.lock_out();
        stage
    }

    fn lock_out(&self) {
        self.phone.set_passcode();
        self.phone.lock_out();
        assert!(self.phone.read(|state| state.passcode_set && state.locked));
    }

    fn vault(&self) -> Vault {
        Vault::of(&self.world.workdir)
    }

    /// Everything of the owner's, and what must not change.
    fn belongings(&self) -> (String, bool, bool, usize, bool) {
        self.phone.read(|state| {
            let data = state.data.get().digest();
            (data, state.data_present, state.find_my, state.trusted.len(), state.restore.erased)
        })
    }

    async fn run(
        &self,
        deed: impl AsyncFnOnce(&World<Bus>, &mut Session<Owner>) -> Result<(), Ending>,
    ) -> Run {
        let mut session = Session::new(Owner::default(), Stop::default());
        let ending = deed(&self.world, &mut session).await;
        Run { ending, events: session.into_face().events }
    }

    async fn save(&self) -> Run {
        self.run(async |world, session| token::save(world, session, Wanted::default(), None).await).await
    }

    async fn clear(&self) -> Run {
        self.run(async |world, session| clear::run(world, session, Wanted::default(), None).await).await
    }

    /// Clears with a token in a file.
    async fn clear_with(&self, bytes: &[u8]) -> Run {
        let path = self.folder.path().join("token");
        std::fs::write(&path, bytes).expect("written");
        self.run(async |world, session| clear::run(world, session, Wanted::default(), Some(path)).await).await
    }

    fn saved(&self) -> Vec<u8> {
        let saved = self.vault().token(self.phone.udid()).expect("readable").expect("saved");
        saved.token().expect("a token").expose().to_vec()
    }

    fn log(&self) -> String {
        format!("{:?}", self.phone.entries())
    }
}

/// An owner who types these four characters where consent is asked for.
#[derive(Default)]
struct Owner {
    events: Vec<Event>,
}

impl Face for Owner {
    fn show(&mut self, event: &Event) {
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        match question {
            Question::Consent { type_this, .. } => Some(Answer::Typed(type_this.clone())),
            _ => None,
        }
    }
}

struct Run {
    ending: Result<(), Ending>,
    events: Vec<Event>,
}

impl Run {
    fn report(&self) -> &Report {
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Failed(report)) => report,
            other => panic!("the deed did not fail, but ended with {other:?}"),
        }
    }

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

    fn shown(&self) -> String {
        serde_json::to_string(&self.events).expect("plain data") + &format!("{:?}", self.events)
    }
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

/// Whether bytes stand in a text in one of the ways in which bytes are written.
fn stands_in(text: &str, bytes: &[u8]) -> bool {
    let part = &bytes[bytes.len() / 2..][..16];
    let list = part.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    let hex: String = part.iter().map(|byte| format!("{byte:02x}")).collect();
    text.contains(&list) || text.to_lowercase().contains(&hex)
}

#[tokio::test]
async fn a_phone_that_locked_out_is_opened_with_everything_on_it() {
    let stage = Stage::locked_out().await;
    let (before, token) = (stage.belongings(), stage.saved());
    assert!(before.1 && before.2, "it has data and Find My");
    let survey = gather::survey(&stage.world).await;
    let case = advise::case(&stage.world, &survey.devices[0], None, 0).await;
    assert_eq!(case.told.token_saved, Said::Yes, "the adviser knows without asking");
    let run = stage.clear().await;
    let facts = run.facts();
    assert!(facts.starts_with("The passcode is cleared\nthe phone says that no passcode is set"), "{facts}");
    assert!(stage.phone.read(|state| !state.passcode_set && !state.locked));
    assert_eq!(stage.belongings(), before, "every byte, Find My and trust as before");
    assert!(stage.log().contains("ClearPasscode"));
    // Nothing of it is shown anywhere.
    let logged = LOG.0.lock().expect("no panic").clone();
    let key = OURS.to_pem().expect("text");
    let key = String::from_utf8_lossy(key.expose()).into_owned();
    let line = key.lines().rev().nth(3).expect("a line of the key");
    for text in [run.shown(), logged, stage.log()] {
        assert!(!stands_in(&text, &token) && !text.contains(line));
    }
    // Again: there is nothing to clear, and nothing is sent.
    let again = stage.clear().await;
    assert!(again.facts().starts_with("No passcode is set"));
    assert_eq!(stage.phone.read(|state| state.supervision.cleared), 1);
}

#[tokio::test]
async fn a_phone_that_does_not_trust_this_computer_is_reached_without_a_tap() {
    let stage = Stage::supervised().await;
    stage.save().await.facts();
    stage.phone.change(|state| state.trusted.clear());
    stage.lock_out();
    stage.clear().await.facts();
    assert!(stage.log().contains("trusts a computer that supervises it"));
    assert!(!stage.log().contains("taps"));
}

#[tokio::test]
async fn a_token_is_saved_only_while_no_passcode_is_set_and_is_never_replaced_by_nothing() {
    let stage = Stage::supervised().await;
    let facts = stage.save().await.facts();
    assert!(facts.contains("saved and read back") && facts.contains("it is whole: 1304 bytes"), "{facts}");
    let first = stage.saved();
    assert!(UnlockToken::read(&first).is_ok());
    stage.phone.set_passcode();
    let run = stage.save().await;
    assert_eq!(run.report().code, "supervise/passcode-set");
    assert!(!stage.log().contains("37002"), "it is asked first, and no token is asked for then");
    assert_eq!((stage.saved(), stage.phone.read(|state| state.supervision.tokens)), (first, 1));
}

#[tokio::test]
async fn each_wrong_token_is_refused_and_the_phone_is_as_it_was() {
    let stage = Stage::locked_out().await;
    let before = stage.belongings();
    let whole = stage.saved();
    let mut altered = whole.clone();
    // In its seal: what can be told without the phone is in order.
    *altered.last_mut().expect("bytes") ^= 1;
    let other = Stage::locked_out().await.saved();
    for (bytes, code) in [
        (other, "supervise/token-refused"),
        (altered, "supervise/token-refused"),
        (whole[..600].to_vec(), "supervise/token-damaged"),
        (b"hello".to_vec(), "supervise/token-damaged"),
    ] {
        let run = stage.clear_with(&bytes).await;
        assert_eq!(run.report().code, code, "{:?}", run.report());
        let left = run.report().not_affected.as_ref().expect("what was left");
        assert!(left.starts_with("Nothing has been erased") && left.contains("so is its passcode"), "{left}");
        assert!(stage.phone.read(|state| state.passcode_set && state.locked));
        assert_eq!(stage.belongings(), before);
        assert!(!stands_in(&run.shown(), &whole));
    }
    // The right one in a file opens it.
    stage.clear_with(&whole).await.facts();
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let stage = Stage::supervised().await;
    stage.lock_out();
    let run = stage.clear().await;
    assert_eq!(run.report().code, "supervise/no-token");
    assert!(run.report().what_now.contains("rightful advise"));
    assert!(!stage.log().contains("ClearPasscode"));
}

#[tokio::test]
async fn somebody_elses_phone_is_theirs_to_open() {
    let stage = Stage::with(|_| {}).await;
    stage.phone.supervise("School", vec![THEIRS.certificate().to_vec()], true);
    stage.phone.change(|state| (state.passcode_set, state.locked) = (false, false));
    for run in [stage.save().await, stage.run(async |w, s| pair::run(w, s, Wanted::default()).await).await] {
        // It trusts a computer whose owner taps; that makes nobody its supervisor.
        assert!(run.ending.is_err(), "{:?}", run.events.last());
    }
    trust(&stage).await;
    let run = stage.save().await;
    assert_eq!(run.report().what, "the phone is supervised by somebody else: School");
    let screen = stage.run(async |w, s| clear::screen_time(w, s, Wanted::default()).await).await;
    assert_eq!(screen.report().code, "supervise/foreign");
    let install = stage
        .run(async |w, s| profiles::install(w, s, Wanted::default(), Which::Made(Made::UsbWhileLocked)).await)
        .await;
    assert_eq!(install.report().code, "supervise/foreign");
    assert!(!stage.log().contains("Escalate"), "the phone's own list was read first");
}

/// Has it trust this computer as any owner would.
async fn trust(stage: &Stage) {
    let muxer = rightful_host::muxer::Muxer::new(stage.world.muxer.clone());
    let device = muxer.devices().await.expect("a list").remove(0);
    stage.phone.tap_trust();
    for _ in 0..3 {
        let paired = rightful_host::session::pair(&muxer, &device).await.expect("an answer");
        if paired == rightful_host::session::PairOutcome::Paired {
            return;
        }
        stage.phone.tap_trust();
    }
    panic!("it does not trust this computer");
}

#[tokio::test]
async fn a_phone_that_was_erased_since_is_told_apart_and_noted() {
    let stage = Stage::supervised().await;
    stage.save().await.facts();
    let before = stage.saved();
    // Erased by somebody else, and prepared anew.
    stage.prepared("ANOTHER");
    stage.lock_out();
    let run = stage.clear().await;
    assert_eq!(run.report().code, "supervise/erased-since");
    assert!(!stage.log().contains("ClearPasscode"));
    let checked = token::check(&stage.world.workdir).expect("readable");
    assert!(!checked[0].good() && checked[0].words().iter().any(|words| words.contains("erased since")));
    assert_eq!(stage.saved(), before, "nothing is removed");
}

#[tokio::test]
async fn before_the_first_unlock_the_keybag_is_closed() {
    let stage = Stage::locked_out().await;
    let before = stage.belongings();
    stage.phone.change(|state| state.supervision.unlocked_since_boot = false);
    let run = stage.clear().await;
    assert_eq!(run.report().code, "supervise/before-first-unlock");
    assert!(run.report().what_now.starts_with("do not restart it again"));
    assert!(stage.phone.read(|state| state.passcode_set));
    assert_eq!(stage.belongings(), before);
}

#[tokio::test]
async fn a_phone_at_hello_is_prepared_and_then_ready() {
    let stage = Stage::with(|spec| (spec.erased, spec.pairing) = (true, PairingAnswer::Accepted)).await;
    let how = How { others: Others::Forbidden, ..How::default() };
    let run = stage.run(async |w, s| prepare::run(w, s, Wanted::default(), how).await).await;
    assert!(run.facts().starts_with("The phone is supervised by you"));
    assert!(stage.phone.read(|state| state.supervised));
    let again = stage.run(async |w, s| prepare::run(w, s, Wanted::default(), How::default()).await).await;
    assert!(again.facts().starts_with("The phone is supervised by you already"));
    stage.phone.change(|state| (state.setup_done, state.locked, state.passcode_set) = (true, false, false));
    let look = async || ready::look(&stage.world, &Wanted::default()).await.expect("seen");
    assert!(!look().await.yes(), "the token is missing");
    stage.save().await.facts();
    let installed = stage
        .run(async |w, s| profiles::install(w, s, Wanted::default(), Which::Made(Made::UsbWhileLocked)).await)
        .await;
    installed.facts();
    let now = look().await;
    assert!(now.words().starts_with("Yes"), "{:#?}", now.items);
    let listed = profiles::list(&stage.world, &Wanted::default()).await.expect("listed");
    assert_eq!(listed.len(), 1);
    let remove = async |name: &str| {
        let name = name.to_owned();
        stage.run(async |w, s| profiles::remove(w, s, Wanted::default(), name).await).await
    };
    remove("usb-while-locked").await.facts();
    assert_eq!(remove("usb-while-locked").await.report().code, "supervise/no-such-profile");
    let rows = audit::look(&stage.world, &[]).await.expect("seen");
    assert!(rows.len() == 1 && rows[0].clearable && rows[0].connected, "{rows:?}");
}

#[tokio::test]
async fn a_phone_in_use_is_not_prepared() {
    let stage = Stage::with(|spec| spec.pairing = PairingAnswer::Accepted).await;
    stage.phone.change(|state| (state.passcode_set, state.locked) = (false, false));
    let run = stage.run(async |w, s| prepare::run(w, s, Wanted::default(), How::default()).await).await;
    assert_eq!(run.report().code, "supervise/set-up");
    assert!(run.report().what_now.contains("rescue-kit"));
}

#[tokio::test]
async fn the_screen_time_code_goes_and_nothing_else() {
    let stage = Stage::supervised().await;
    stage.phone.set_screen_time_code();
    let before = stage.belongings();
    let run = stage.run(async |w, s| clear::screen_time(w, s, Wanted::default()).await).await;
    assert!(run.facts().starts_with("The Screen Time code is cleared"));
    assert!(stage.phone.read(|state| !state.supervision.screen_time_code));
    assert_eq!((stage.belongings().0, stage.belongings().2), (before.0, before.2));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erase_takes_its_owners_consent_and_ends_the_token() {
    let stage = Stage::supervised().await;
    stage.save().await.facts();
    let run = stage.run(async |w, s| erase::run(w, s, Wanted::default()).await).await;
    assert!(run.facts().starts_with("The phone erases itself"));
    let mut changes = stage.phone.changes();
    while stage.phone.read(|state| state.data_present) {
        changes.changed().await.expect("a phone");
    }
    assert!(!token::check(&stage.world.workdir).expect("readable")[0].good());
}

#[tokio::test]
async fn an_identity_goes_out_and_comes_back_for_its_owner_alone() {
    let stage = Stage::with(|_| {}).await;
    let (work, to) = (&stage.world.workdir, stage.folder.path().join("out.pem"));
    let out = stage.run(async |_, s| identity::hand_out(work, s, None, &to, identity::Form::Pem).await).await;
    assert!(out.facts().contains(&OURS.fingerprint()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&to).expect("there").permissions().mode() & 0o777, 0o600);
    }
    let twice =
        stage.run(async |_, s| identity::hand_out(work, s, None, &to, identity::Form::Pem).await).await;
    assert_eq!(twice.report().code, "supervise/file-there");
    let back = stage.run(async |_, s| identity::take_over(work, s, &to, None).await).await;
    assert!(back.facts().starts_with("This supervision identity was here already"));
    let none = stage
        .run(async |_, s| {
            identity::hand_out(work, s, None, &to.with_extension("p12"), identity::Form::Pkcs12).await
        })
        .await;
    assert_eq!(none.report().code, "identity/wrong-password");
    assert!(!to.with_extension("p12").exists());
}
