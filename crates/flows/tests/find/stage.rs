//! An owner with two devices, the pretend Apple, and an owner's answers.

use std::collections::VecDeque;

use rightful_apple::find_my::Whose;
use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::report::{Ending, Report};
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::find::Wanted;
use rightful_flows::find::sign_in::{Enter, Factor};
use rightful_flows::world::{Workdir, World};
use rightful_sim::apple::account::{Accounts, Owner};
use rightful_sim::apple::find_my::Handset;
use rightful_sim::apple::{Apple, AppleOptions};
use rightful_sim::bus::Bus;

pub(super) const NAME: &str = "planted.owner@example.com";
pub(super) const PASSWORD: &str = "planted-Passw0rd!";
pub(super) const HERE: &str = "planted/id+one1==";
pub(super) const AWAY: &str = "planted/id+two2==";

/// What stands in no event: passwords, codes, names of accounts, what Find My calls a device, and places.
const SECRETS: [&str; 8] =
    ["planted", "123456", "000000", "37.33", "-122.01", "WEBAUTH", "another-wrong", "deadbeef"];

pub(super) struct Stage {
    pub(super) world: World<Bus>,
    pub(super) accounts: Accounts,
    pub(super) folder: tempfile::TempDir,
    pub(super) apple: Apple,
}

/// What the owner answers: by the id of the question, each answer once, the last one again and again.
#[derive(Debug, Clone, Default)]
pub(super) struct Owns {
    pub(super) account: Vec<&'static str>,
    pub(super) password: Vec<&'static str>,
    pub(super) code: Vec<&'static str>,
    pub(super) ways: Vec<&'static str>,
    pub(super) consent: Option<&'static str>,
}

impl Owns {
    pub(super) fn all() -> Self {
        Self {
            account: vec![NAME],
            password: vec![PASSWORD],
            code: vec!["123 456"],
            ways: vec!["message", "remove"],
            consent: None,
        }
    }
}

struct Answers {
    owns: Owns,
    events: Vec<Event>,
    given: VecDeque<(&'static str, &'static str)>,
}

impl Face for Answers {
    fn show(&mut self, event: &Event) {
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        match question {
            Question::Text { id, .. } | Question::Secret { id, .. } => {
                let answers = match *id {
                    "account" => &mut self.owns.account,
                    "password" => &mut self.owns.password,
                    "code" => &mut self.owns.code,
                    other => panic!("{other} is asked for"),
                };
                let answer = if answers.len() > 1 { answers.remove(0) } else { *answers.first()? };
                self.given.push_back((id, answer));
                Some(Answer::Typed(answer.to_owned()))
            }
            Question::Consent { type_this, .. } => {
                Some(Answer::Typed(self.owns.consent.map_or_else(|| type_this.clone(), str::to_owned)))
            }
            Question::Decide { options, .. } => {
                options.iter().position(|way| self.owns.ways.contains(&way.id)).map(Answer::Choice)
            }
            Question::WhichDevice { .. } | Question::Ready { .. } => None,
        }
    }
}

/// How a deed has ended, and all that it said.
pub(super) struct Ended<T> {
    pub(super) result: Result<T, Ending>,
    pub(super) events: Vec<Event>,
    /// What was asked for, in order.
    pub(super) asked: Vec<&'static str>,
}

impl Stage {
    pub(super) async fn new(change: impl FnOnce(&mut Owner)) -> Self {
        let devices =
            vec![Handset::iphone(HERE, "Anna's iPhone"), Handset::iphone(AWAY, "Ben's iPhone").offline()];
        let mut owner = Owner::new(NAME, PASSWORD, devices);
        change(&mut owner);
        let accounts = Accounts::new(vec![owner]);
        let apple = Apple::start_with(AppleOptions::default(), accounts.clone()).await.expect("a port");
        let folder = tempfile::tempdir().expect("a folder");
        let world = World {
            muxer: "127.0.0.1:1".parse().expect("an address that nobody asks"),
            usb: Bus::new(vec![]),
            apple: apple.endpoints(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { world, accounts, folder, apple }
    }

    /// Runs a deed as this owner, and sees that nothing secret was told.
    pub(super) async fn run<T>(
        &self,
        owns: Owns,
        deed: impl AsyncFnOnce(&World<Bus>, &mut Session<AnswersFace>) -> Result<T, Ending>,
    ) -> Ended<T> {
        let face = AnswersFace(Answers { owns, events: Vec::new(), given: VecDeque::new() });
        let mut session = Session::new(face, Stop::default());
        let result = deed(&self.world, &mut session).await;
        let answers = session.into_face().0;
        let told = serde_json::to_string(&answers.events).expect("plain data");
        let shown = format!("{:?}", answers.events);
        for secret in SECRETS {
            assert!(!told.contains(secret) && !shown.contains(secret), "{secret}: {told}");
        }
        let ends = |event: &&Event| matches!(event.kind, EventKind::Finished { .. } | EventKind::Failed(_));
        assert_eq!(answers.events.iter().filter(ends).count(), 1, "one end: {told}");
        Ended { result, events: answers.events, asked: answers.given.into_iter().map(|(id, _)| id).collect() }
    }

    /// How many requests to paths that end so were answered with this status.
    pub(super) fn count(&self, end: &str) -> usize {
        self.accounts.log().iter().filter(|line| line.contains(end)).count()
    }
}

/// The face, named for the signatures of the tests.
pub(super) struct AnswersFace(Answers);

impl Face for AnswersFace {
    fn show(&mut self, event: &Event) {
        self.0.show(event);
    }

    async fn ask(&mut self, seq: u64, question: &Question) -> Option<Answer> {
        self.0.ask(seq, question).await
    }
}

impl<T> Ended<T> {
    pub(super) fn report(&self) -> &Report {
        match &self.events.last().expect("an event").kind {
            EventKind::Failed(report) => report,
            other => panic!("it did not fail: {other:?}"),
        }
    }

    pub(super) fn title(&self) -> &str {
        match &self.events.last().expect("an event").kind {
            EventKind::Finished { title, .. } => title,
            other => panic!("it did not finish: {other:?}"),
        }
    }

    pub(super) fn facts(&self) -> Vec<&'static str> {
        match &self.events.last().expect("an event").kind {
            EventKind::Finished { facts, .. } => facts.iter().map(|fact| fact.id).collect(),
            other => panic!("it did not finish: {other:?}"),
        }
    }

    /// The texts of the notes of this name.
    pub(super) fn notes(&self, wanted: &str) -> Vec<String> {
        let texts = self.events.iter().filter_map(|event| match &event.kind {
            EventKind::Note { id, text } if *id == wanted => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    }
}

pub(super) fn wanted(device: &str, factor: Factor) -> Wanted {
    Wanted { device: Some(device.to_owned()), enter: Enter { account: None, factor, whose: Whose::Own } }
}

pub(super) fn enter(factor: Factor) -> Enter {
    Enter { account: None, factor, whose: Whose::Own }
}
