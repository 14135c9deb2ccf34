//! A virtual phone, a pretend Apple and an owner who answers: everything a test of the deed needs, in one process.

use std::path::{Path, PathBuf};

use rightful_core::ask::{Answer, Question, UserAction};
use rightful_core::event::{Event, EventKind};
use rightful_core::model::Model;
use rightful_core::report::{Ending, Report};
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::resume;
use rightful_flows::unlock::{self, Choice, Wanted};
use rightful_flows::world::{Workdir, World};
use rightful_host::muxer::MuxerAddress;
use rightful_sim::apple::{Apple, AppleOptions, FirmwareFile};
use rightful_sim::bus::Bus;
use rightful_sim::fault::Fault;
use rightful_sim::mint::{self, MintSpec};
use rightful_sim::phone::Phone;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::PhoneSpec;

/// What is installed by these tests: newer than what the phones have.
pub(crate) const NEW: (&str, &str) = ("18.6", "22G86");

/// Phones on a cable, an Apple on loopback, and a folder of its own.
pub(crate) struct Stage {
    pub(crate) phones: Vec<Phone>,
    pub(crate) world: World<Bus>,
    pub(crate) ipsw: PathBuf,
    pub(crate) folder: tempfile::TempDir,
    _apple: Apple,
}

impl Stage {
    /// These phones, and firmware for the model of each; the first one's is [`Stage::ipsw`].
    pub(crate) async fn with(specs: Vec<PhoneSpec>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut models: Vec<&'static Model> = specs.iter().map(|spec| spec.model).collect();
        if models.is_empty() {
            models.push(PhoneSpec::iphone_14_pro_max().model);
        }
        models.dedup_by_key(|model| model.product_type);
        let firmware = models.into_iter().map(|model| (model, minted(folder.path(), model))).collect();
        Self::published(folder, specs, firmware).await
    }

    /// These phones, and firmware that was minted before; there is at least one.
    pub(crate) async fn published(
        folder: tempfile::TempDir,
        specs: Vec<PhoneSpec>,
        firmware: Vec<(&'static Model, PathBuf)>,
    ) -> Self {
        let phones: Vec<Phone> = specs.into_iter().map(Phone::new).collect();
        let socket = folder.path().join("mux");
        let muxer = Muxer::new(phones.clone());
        muxer.serve_unix(&socket).await.expect("a socket");
        let ipsw = firmware.first().map(|(_, path)| path.clone()).expect("firmware");
        let published = firmware.into_iter().map(|(model, path)| FirmwareFile {
            product_type: model.product_type.to_owned(),
            version: NEW.0.to_owned(),
            build: NEW.1.to_owned(),
            path,
            signed: true,
        });
        let apple = Apple::start(AppleOptions {
            phones: phones.clone(),
            firmware: published.collect(),
            ..AppleOptions::default()
        })
        .await
        .expect("an Apple");
        let world = World {
            muxer: format!("unix:{}", socket.display()).parse::<MuxerAddress>().expect("an address"),
            usb: Bus::new(phones.clone()),
            apple: apple.endpoints(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { phones, world, ipsw, folder, _apple: apple }
    }

    /// One locked iPhone 14 Pro Max with these faults.
    pub(crate) async fn faulty(faults: impl IntoIterator<Item = Fault>) -> Self {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.faults.extend(faults);
        Self::with(vec![spec]).await
    }

    /// The only phone, or the first.
    pub(crate) fn phone(&self) -> &Phone {
        &self.phones[0]
    }

    /// Runs the deed with an owner who consents.
    pub(crate) async fn unlock(&self) -> Run {
        self.unlock_as(Owner::default(), Choice::Newest).await
    }

    /// Takes up a phone that was left in the middle.
    pub(crate) async fn resume(&self, owner: Owner) -> Run {
        let stop = owner.stop.clone();
        let mut session = Session::new(owner, stop);
        let ending = resume::run(&self.world, &mut session, resume::Wanted::default()).await;
        Run { ending, events: session.into_face().events }
    }

    /// Runs the deed with this owner and this firmware.
    pub(crate) async fn unlock_as(&self, owner: Owner, firmware: Choice) -> Run {
        let stop = owner.stop.clone();
        let mut session = Session::new(owner, stop);
        let wanted = Wanted { device: None, firmware };
        let ending = unlock::run(&self.world, &mut session, wanted).await;
        Run { ending, events: session.into_face().events }
    }
}

/// Firmware on disk.
pub(crate) fn minted(folder: &Path, model: &'static Model) -> PathBuf {
    let path = folder.join(format!("{}.ipsw", model.product_type));
    let (version, build) = (NEW.0.to_owned(), NEW.1.to_owned());
    let spec = MintSpec { version, build, ..MintSpec::new(model) };
    mint::mint(&spec, &path).expect("minted firmware");
    path
}

/// What happens when an event is shown.
type Reaction = Box<dyn FnMut(&Event, &Stop) + Send>;

/// An owner who answers questions, and may do something when she sees an event.
pub(crate) struct Owner {
    pub(crate) events: Vec<Event>,
    pub(crate) typed: Option<String>,
    /// The way that she takes where there are several; to go on unless said otherwise.
    pub(crate) way: Option<&'static str>,
    /// Whether she is ready when she is asked.
    pub(crate) ready: bool,
    pub(crate) stop: Stop,
    pub(crate) reaction: Reaction,
}

impl Default for Owner {
    fn default() -> Self {
        Self {
            events: Vec::new(),
            typed: None,
            way: None,
            ready: true,
            stop: Stop::default(),
            reaction: Box::new(|_, _| {}),
        }
    }
}

impl Owner {
    /// Types this instead of what she is asked to type.
    pub(crate) fn who_types(text: &str) -> Self {
        Self { typed: Some(text.to_owned()), ..Self::default() }
    }

    /// Reacts to events.
    pub(crate) fn who(reaction: impl FnMut(&Event, &Stop) + Send + 'static) -> Self {
        Self { reaction: Box::new(reaction), ..Self::default() }
    }
}

impl Face for Owner {
    fn show(&mut self, event: &Event) {
        (self.reaction)(event, &self.stop);
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        match question {
            Question::Consent { type_this, .. } => {
                Some(Answer::Typed(self.typed.clone().unwrap_or_else(|| type_this.clone())))
            }
            Question::Ready { .. } if self.ready => Some(Answer::Choice(0)),
            Question::Ready { .. } => Some(Answer::Stop),
            Question::Decide { options, .. } => {
                let way = self.way.unwrap_or("go-on");
                options.iter().position(|option| option.id == way).map(Answer::Choice)
            }
            Question::WhichDevice { .. } | Question::Text { .. } | Question::Secret { .. } => None,
        }
    }
}

/// How a deed went.
pub(crate) struct Run {
    pub(crate) ending: Result<(), Ending>,
    pub(crate) events: Vec<Event>,
}

impl Run {
    /// The report of a deed that failed.
    pub(crate) fn report(&self) -> &Report {
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Failed(report)) => report,
            other => panic!("the deed did not end with a report, but with {other:?}"),
        }
    }

    /// Ids of the steps that were begun.
    pub(crate) fn steps(&self) -> Vec<&str> {
        let begun = |event: &'_ Event| match event.kind {
            EventKind::StepStarted { step } => Some(step),
            _ => None,
        };
        self.events.iter().filter_map(begun).collect()
    }

    /// Whether the owner's hands were asked for.
    pub(crate) fn asked_for_hands(&self) -> bool {
        self.events.iter().any(|event| matches!(event.kind, EventKind::Do(UserAction::EnterRecovery { .. })))
    }

    /// Panics with the report unless the deed is done and every promise about the stream of events was kept.
    pub(crate) fn done(&self) {
        assert!(self.ending.is_ok(), "{:#?}", self.events.last());
        let last = self.events.last().expect("events");
        assert!(matches!(last.kind, EventKind::Finished { .. }), "{last:?}");
        for (at, event) in self.events.iter().enumerate() {
            assert_eq!(event.seq, at as u64 + 1);
        }
        let percents: Vec<u8> = self
            .events
            .iter()
            .filter_map(|event| match event.kind {
                EventKind::Progress { percent, .. } => Some(percent),
                _ => None,
            })
            .collect();
        assert!(percents.is_sorted(), "{percents:?}");
    }
}

/// The state of a phone that was restored by us, by its own account.
pub(crate) fn is_fresh(phone: &Phone) {
    phone.read(|state| {
        assert_eq!((state.version.as_str(), state.build.as_str()), NEW);
        assert!(state.restore.finished, "{:?}", state.restore);
        assert!(state.restore.refused.is_empty(), "{:?}", state.restore.refused);
        assert!(state.restore.erased && !state.data_present && !state.activated && !state.setup_done);
        assert!(state.trusted.is_empty() && !state.passcode_set && state.find_my);
        assert_eq!(state.nvram.get("auto-boot").map(String::as_str), Some("true"));
    });
}

/// The state of a phone on which nothing was changed.
pub(crate) fn is_untouched(phone: &Phone) {
    phone.read(|state| {
        assert!(
            state.data_present && !state.restore.erased && !state.restore.finished,
            "{:?}",
            state.restore
        );
        assert_eq!(state.build, "22F76");
    });
}
