//! A virtual phone that trusts this computer, a folder for its backups, and an owner who answers.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_apple::Endpoints;
use rightful_backup::Backup;
use rightful_backup::crew::Continue;
use rightful_backup::verify::{self, Level};
use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::report::{Ending, Report};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::backup_take;
use rightful_flows::world::{Workdir, World};
use rightful_host::muxer::{Muxer, MuxerAddress};
use rightful_host::session::{PairOutcome, pair};
use rightful_proto::devicelink::Extent;
use rightful_sim::bus::Bus;
use rightful_sim::fault::Fault;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::DataSpec;
use rightful_sim::phone::spec::{PairingAnswer, PhoneSpec};
use rightful_sim::phone::{Phone, mux};

/// One phone, and where its backups go.
pub(crate) struct Stage {
    pub(crate) phone: Phone,
    pub(crate) world: World<Bus>,
    pub(crate) folder: tempfile::TempDir,
}

/// An open iPhone whose owner has tapped Trust; its password is hashed a few times only.
pub(crate) fn spec() -> PhoneSpec {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.locked = false;
    spec.pairing = PairingAnswer::Accepted;
    spec.backup.rounds = Rounds::FEW;
    spec.data = DataSpec { seed: 7, files: 150, bytes: 500_000 };
    spec
}

pub(crate) fn secret(text: &str) -> Secret {
    Secret::new(text.as_bytes().to_vec())
}

impl Stage {
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut PhoneSpec)) -> Self {
        let mut spec = spec();
        change(&mut spec);
        Self::of(Phone::new(spec), tempfile::tempdir().expect("a folder")).await
    }

    /// This phone, behind a muxer of its own, and this folder.
    pub(crate) async fn of(phone: Phone, folder: tempfile::TempDir) -> Self {
        let socket = folder.path().join("mux");
        drop(fs::remove_file(&socket));
        mux::Muxer::new(vec![phone.clone()]).serve_unix(&socket).await.expect("a socket");
        let address: MuxerAddress = format!("unix:{}", socket.display()).parse().expect("an address");
        let muxer = Muxer::new(address.clone());
        let device = muxer.devices().await.expect("a list").pop().expect("a phone");
        assert_eq!(pair(&muxer, &device).await.expect("an answer"), PairOutcome::Paired);
        let world = World {
            muxer: address,
            usb: Bus::new(vec![phone.clone()]),
            apple: Endpoints::apple(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { phone, world, folder }
    }

    /// The folder of backups.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("backups")
    }

    /// The backup of the phone.
    pub(crate) fn backup(&self) -> PathBuf {
        self.root().join(self.phone.udid().as_str())
    }

    /// The backups that were there before.
    pub(crate) fn archived(&self) -> Vec<PathBuf> {
        let prefix = format!("{}-", self.phone.udid().as_str());
        let names =
            fs::read_dir(self.root()).expect("the folder").map(|entry| entry.expect("an entry").path());
        let mut archived: Vec<PathBuf> = names
            .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix)))
            .collect();
        archived.sort();
        archived
    }

    /// Takes a backup of what has changed.
    pub(crate) async fn take(&self) -> Run {
        self.take_as(Owner::default(), Extent::Changes, None).await
    }

    pub(crate) async fn take_as(&self, owner: Owner, extent: Extent, password: Option<&str>) -> Run {
        self.take_patiently(owner, extent, password, Duration::ZERO).await
    }

    /// The same, waiting for a phone that was lost.
    pub(crate) async fn take_patiently(
        &self,
        owner: Owner,
        extent: Extent,
        password: Option<&str>,
        patience: Duration,
    ) -> Run {
        let stop = owner.stop.clone();
        let mut session = Session::new(owner, stop);
        let wanted = backup_take::Wanted {
            device: None,
            root: self.root(),
            extent,
            password: password.map(secret),
            patience,
        };
        let ending = backup_take::run(&self.world, &mut session, wanted).await;
        Run { ending, events: session.into_face().events }
    }

    /// The backup is whole and has what is on the phone, byte for byte.
    pub(crate) fn matches(&self, path: &Path, password: Option<&str>) {
        let held = contents(path, password);
        let listed = self.phone.listing();
        let files: Vec<_> = listed.iter().filter(|item| item.sha256.is_some()).collect();
        for item in &files {
            // The phone seals the keychain's file for the keys of today.
            if item.domain == "KeychainDomain" {
                continue;
            }
            let digest = held.get(&item.id).unwrap_or_else(|| panic!("{} {}", item.domain, item.path));
            assert_eq!(Some(digest), item.sha256.as_ref(), "{} {}", item.domain, item.path);
        }
        assert_eq!(held.len(), files.len());
    }
}

/// Proves a backup, and gives the SHA-256 of each of its files by name.
pub(crate) fn contents(path: &Path, password: Option<&str>) -> BTreeMap<String, String> {
    let backup = Backup::open(path).expect("a backup");
    assert_eq!(backup.findings(), [], "{}", path.display());
    let open = match password {
        Some(password) => backup.unlock(&secret(password)).expect("the password"),
        None => backup.open_plain().expect("an open backup"),
    };
    let verdict = verify::run(&open, Level::Useful, &|_| Continue::Yes).expect("a verdict");
    assert!(verdict.is_good(), "{}: {verdict:#?}", path.display());
    assert!(verdict.strays.is_empty(), "{:?}", verdict.strays);
    let mut contents = BTreeMap::new();
    for entry in open.entries().expect("an index") {
        let entry = entry.expect("a row");
        if entry.kind == rightful_backup::Kind::File {
            let (bytes, _) = open.read_to_vec(&entry, 64 << 20).expect("a file");
            contents.insert(entry.file_id.to_string(), sha256(&bytes));
        }
    }
    contents
}

/// The path of a file's contents, where the file is as wanted.
pub(crate) fn blob(
    folder: &Path,
    password: Option<&str>,
    wanted: impl Fn(&rightful_backup::Entry) -> bool,
) -> PathBuf {
    let backup = Backup::open(folder).expect("a backup");
    let open = match password {
        Some(password) => backup.unlock(&secret(password)).expect("the password"),
        None => backup.open_plain().expect("an open backup"),
    };
    let mut entries = open.entries().expect("an index").map(|entry| entry.expect("a row"));
    let long = |entry: &rightful_backup::Entry| entry.size.is_some_and(|size| size > 100);
    let entry = entries.find(|entry| long(entry) && wanted(entry)).expect("a file");
    let id = entry.file_id.to_string();
    folder.join(id.get(..2).expect("forty digits")).join(id)
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What happens when an event is shown.
type Reaction = Box<dyn FnMut(&Event, &Stop) + Send>;

/// An owner who consents, and may do something when she sees an event.
pub(crate) struct Owner {
    pub(crate) events: Vec<Event>,
    pub(crate) typed: Option<String>,
    /// Which way she takes, where there are several.
    pub(crate) choice: Option<usize>,
    pub(crate) stop: Stop,
    pub(crate) reaction: Reaction,
}

impl Default for Owner {
    fn default() -> Self {
        let reaction = Box::new(|_: &Event, _: &Stop| {});
        Self { events: Vec::new(), typed: None, choice: None, stop: Stop::default(), reaction }
    }
}

impl Owner {
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
            Question::Ready { .. } => Some(Answer::Choice(0)),
            Question::Decide { .. } => self.choice.map(Answer::Choice),
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
    /// Panics with the report unless the deed is done.
    pub(crate) fn done(&self) {
        assert!(self.ending.is_ok(), "{:#?}", self.events.last());
        assert!(matches!(self.events.last().map(|event| &event.kind), Some(EventKind::Finished { .. })));
    }

    /// The report of a deed that failed.
    pub(crate) fn report(&self) -> &Report {
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Failed(report)) => report,
            other => panic!("the deed did not end with a report, but with {other:?}"),
        }
    }

    /// What it says it has done.
    pub(crate) fn title(&self) -> &str {
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Finished { title, .. }) => title,
            other => panic!("the deed is not done: {other:#?}"),
        }
    }

    /// The fact of this name at the end.
    pub(crate) fn fact(&self, id: &str) -> &str {
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Finished { facts, .. }) => {
                facts.iter().find(|fact| fact.id == id).map_or("", |fact| &fact.text)
            }
            other => panic!("the deed is not done: {other:#?}"),
        }
    }
}

/// Tells a phone to go wrong from now on.
pub(crate) fn faulty(phone: &Phone, fault: &str) {
    phone.add_fault(fault.parse::<Fault>().expect("a fault"));
}
