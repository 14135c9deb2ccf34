//! Firmware without a device: listed, fetched and looked into, from the pretend Apple, with all that can go wrong.

use std::path::{Path, PathBuf};

use rightful_apple::catalog::{Freshness, Source};
use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::model::Model;
use rightful_core::report::{Ending, Report};
use rightful_core::session::{Face, Session, Stop};
use rightful_firmware::manifest::Behavior;
use rightful_flows::firmware::verify::Origin;
use rightful_flows::firmware::{self, Wanted};
use rightful_flows::world::{Workdir, World};
use rightful_sim::apple::{Apple, AppleOptions, FirmwareFile};
use rightful_sim::bus::Bus;
use rightful_sim::fault::Fault;
use rightful_sim::mint::{Form, MintSpec, mint};
use rightful_sim::phone::Phone;
use rightful_sim::phone::spec::PhoneSpec;

const PRODUCT: &str = "iPhone15,3";

struct Recorder {
    events: Vec<Event>,
    stop: Stop,
    /// Asks to stop as soon as something is seen.
    until: Until,
}

/// What is waited for before the stop is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    TheEnd,
    Progress,
    Checksums,
}

impl Face for Recorder {
    fn show(&mut self, event: &Event) {
        let seen = match self.until {
            Until::TheEnd => false,
            Until::Progress => matches!(event.kind, EventKind::Progress { .. }),
            Until::Checksums => matches!(event.kind, EventKind::StepStarted { step: "checksums" }),
        };
        if seen {
            self.stop.ask();
        }
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        None
    }
}

struct Stage {
    folder: tempfile::TempDir,
    phone: Phone,
    world: World<Bus>,
    _apple: Apple,
}

fn model() -> &'static Model {
    Model::by_product_type(PRODUCT).expect("a model of the table")
}

fn spec(version: &str, build: &str) -> MintSpec {
    MintSpec {
        version: version.to_owned(),
        build: build.to_owned(),
        os_bytes: 1 << 20,
        ..MintSpec::new(model())
    }
}

impl Stage {
    /// Publishes each of these as what its name says.
    async fn new(faults: Vec<Fault>, published: &[(&str, &str, bool)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |(version, build, signed): &(&str, &str, bool)| {
            let path = folder.path().join(format!("{build}.ipsw"));
            mint(&spec(version, build), &path).expect("firmware");
            FirmwareFile {
                product_type: PRODUCT.to_owned(),
                version: (*version).to_owned(),
                build: (*build).to_owned(),
                path,
                signed: *signed,
            }
        };
        Self::publish(faults, published.iter().map(file).collect(), folder).await
    }

    async fn publish(faults: Vec<Fault>, firmware: Vec<FirmwareFile>, folder: tempfile::TempDir) -> Self {
        let mut phone = PhoneSpec::iphone_14_pro_max();
        phone.faults = faults;
        let phone = Phone::new(phone);
        let phones = vec![phone.clone()];
        let options = AppleOptions { phones: phones.clone(), firmware, ..AppleOptions::default() };
        let apple = Apple::start(options).await.expect("a port");
        let world = World {
            muxer: "127.0.0.1:1".parse().expect("an address that nobody asks"),
            usb: Bus::new(phones),
            apple: apple.endpoints(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { folder, phone, world, _apple: apple }
    }

    async fn get(&self, version: Option<&str>) -> (Result<PathBuf, Ending>, Vec<Event>) {
        self.get_as(version, Until::TheEnd).await
    }

    async fn get_as(&self, version: Option<&str>, until: Until) -> (Result<PathBuf, Ending>, Vec<Event>) {
        let stop = Stop::default();
        let face = Recorder { events: Vec::new(), stop: stop.clone(), until };
        let mut session = Session::new(face, stop);
        let wanted = Wanted { product_type: PRODUCT.to_owned(), version: version.map(str::to_owned) };
        let got = firmware::get(&self.world, &mut session, &wanted).await;
        (got, session.into_face().events)
    }
}

const BOTH: [(&str, &str, bool); 2] = [("18.5", "22F76", false), ("18.6.2", "22G100", true)];

fn failure(events: &[Event]) -> &Report {
    match &events.last().expect("an event").kind {
        EventKind::Failed(report) => report,
        other => panic!("it did not fail: {other:?}"),
    }
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("a file")
}

#[tokio::test(start_paused = true)]
async fn the_newest_signed_firmware_is_fetched_verified_and_told() {
    let stage = Stage::new(vec![], &BOTH).await;
    let (got, events) = stage.get(None).await;
    let path = got.expect("firmware");
    assert_eq!(path, stage.world.workdir.firmware().join("iPhone15,3_18.6.2_22G100_Restore.ipsw"));
    assert!(read(&path) == read(&stage.folder.path().join("22G100.ipsw")));
    let kinds: Vec<_> = events
        .iter()
        .filter(|event| !matches!(event.kind, EventKind::Progress { .. }))
        .map(|event| std::mem::discriminant(&event.kind))
        .collect();
    assert_eq!(kinds.len(), 8, "plan, two steps of start, status and done, finished: {events:?}");
    assert!(matches!(&events[0].kind, EventKind::Plan(plan)
        if plan.title == "Get firmware 18.6.2 (22G100) for iPhone 14 Pro Max"));
    assert!(events.iter().any(|event| matches!(event.kind, EventKind::Progress { percent: 100, .. })));
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::Finished { .. })));
}

#[tokio::test(start_paused = true)]
async fn what_is_here_is_not_fetched_again() {
    let stage = Stage::new(vec![], &BOTH).await;
    let asked = || stage.phone.entries().iter().filter(|entry| entry.words.starts_with("GET ")).count();
    stage.get(None).await.0.expect("firmware");
    let first = asked();
    assert!(first > 0);
    let (got, events) = stage.get(Some("22G100")).await;
    got.expect("firmware");
    assert_eq!(asked(), first);
    assert!(
        matches!(&events[0].kind, EventKind::Plan(plan) if plan.remarks[0].text.contains("on this computer"))
    );
}

#[tokio::test(start_paused = true)]
async fn a_version_that_is_no_longer_signed_is_fetched_with_a_warning() {
    let stage = Stage::new(vec![], &BOTH).await;
    let (got, events) = stage.get(Some("18.5")).await;
    got.expect("firmware");
    assert!(matches!(&events[0].kind, EventKind::Plan(plan)
        if plan.remarks.iter().any(|remark| remark.text.contains("no longer signs"))));
}

#[tokio::test(start_paused = true)]
async fn a_version_that_never_was_is_nothing_to_act_on() {
    let stage = Stage::new(vec![], &BOTH).await;
    let (got, events) = stage.get(Some("99.9")).await;
    assert_eq!(got, Err(Ending::NothingToActOn));
    assert_eq!(failure(&events).code, "firmware/no-such-version");
    assert_eq!(failure(&events).not_affected.as_deref(), Some("No device was touched."));
}

#[tokio::test(start_paused = true)]
async fn an_interrupted_download_goes_on_by_itself() {
    let stage = Stage::new(vec![Fault::DownloadInterrupted(500_000)], &BOTH).await;
    let (got, _) = stage.get(None).await;
    assert!(read(&got.expect("firmware")) == read(&stage.folder.path().join("22G100.ipsw")));
}

#[tokio::test(start_paused = true)]
async fn broken_downloads_are_told_by_name_and_leave_no_firmware() {
    for (fault, code) in
        [(Fault::DownloadCut, "download/cut"), (Fault::DownloadAltered, "download/digest-mismatch")]
    {
        let stage = Stage::new(vec![fault], &BOTH).await;
        let (got, events) = stage.get(None).await;
        assert_eq!(got, Err(Ending::Failed));
        assert_eq!(failure(&events).code, code);
        assert!(!stage.world.workdir.firmware().join("iPhone15,3_18.6.2_22G100_Restore.ipsw").exists());
    }
}

#[tokio::test(start_paused = true)]
async fn a_stop_is_safe_and_the_next_run_goes_on() {
    let stage = Stage::new(vec![], &BOTH).await;
    let (got, events) = stage.get_as(None, Until::Progress).await;
    assert_eq!(got, Err(Ending::StoppedSafely));
    assert_eq!(failure(&events).code, "download/stopped");
    let (got, _) = stage.get(None).await;
    assert!(read(&got.expect("firmware")) == read(&stage.folder.path().join("22G100.ipsw")));
}

/// How many checksum files are kept in the work folder.
fn kept(stage: &Stage) -> usize {
    std::fs::read_dir(stage.world.workdir.path.join("blocks")).map_or(0, Iterator::count)
}

#[tokio::test(start_paused = true)]
async fn checksums_are_computed_once_for_what_can_be_installed() {
    let stage = Stage::new(vec![], &BOTH).await;
    let (got, events) = stage.get(None).await;
    got.expect("firmware");
    assert_eq!(kept(&stage), 1);
    let told = |events: &[Event]| {
        let step = |event: &Event| match event.kind {
            EventKind::Progress { step: "checksums", done, total, .. } => Some((done, total)),
            _ => None,
        };
        events.iter().filter_map(step).next_back()
    };
    let (done, total) = told(&events).expect("progress");
    assert_eq!(Some(done), total);
    assert!(done >= 1 << 20, "{done}");
    let (got, _) = stage.get(None).await;
    got.expect("firmware");
    assert_eq!(kept(&stage), 1, "recalled");

    let (got, events) = stage.get(Some("18.5")).await;
    got.expect("firmware");
    assert_eq!(kept(&stage), 1, "nobody will ask for those");
    let why = events.iter().find_map(|event| match &event.kind {
        EventKind::StepSkipped { step: "checksums", why } => Some(why.as_str()),
        _ => None,
    });
    assert_eq!(why, Some("this version cannot be installed"));
}

#[tokio::test(start_paused = true)]
async fn a_stop_while_checksums_are_computed_takes_nothing_away() {
    let stage = Stage::new(vec![], &BOTH).await;
    let (got, events) = stage.get_as(None, Until::Checksums).await;
    assert!(got.expect("the firmware is here").exists());
    assert_eq!(kept(&stage), 0);
    assert!(events.iter().any(|event| matches!(&event.kind, EventKind::Note { id: "checksums", .. })));
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::Finished { .. })));
    let (got, _) = stage.get(None).await;
    got.expect("firmware");
    assert_eq!(kept(&stage), 1, "the next run computes them");
}

#[tokio::test(start_paused = true)]
async fn too_little_room_is_said_before_anything_is_fetched() {
    let mut stage = Stage::new(vec![], &BOTH).await;
    stage.world.workdir.quota = Some(300_000);
    let (got, events) = stage.get(None).await;
    assert_eq!(got, Err(Ending::Failed));
    assert_eq!(failure(&events).code, "firmware/no-space");
    assert!(!stage.world.workdir.firmware().exists());
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_another_build_than_announced_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.ipsw");
    mint(&spec("18.5", "22F76"), &path).expect("firmware");
    let file = FirmwareFile {
        product_type: PRODUCT.to_owned(),
        version: "18.6.2".to_owned(),
        build: "22G100".to_owned(),
        path,
        signed: true,
    };
    let stage = Stage::publish(vec![], vec![file], folder).await;
    let (got, events) = stage.get(None).await;
    assert_eq!(got, Err(Ending::Failed));
    assert_eq!(failure(&events).code, "firmware/another-version");
}

#[tokio::test(start_paused = true)]
async fn the_list_is_newest_first() {
    let stage = Stage::new(vec![], &BOTH).await;
    let list = firmware::list(&stage.world, PRODUCT).await.expect("a list");
    let builds: Vec<_> = list.iter().map(|firmware| firmware.build.as_str()).collect();
    assert_eq!(builds, ["22G100", "22F76"]);
}

#[tokio::test]
async fn a_file_and_a_folder_are_looked_into() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, form) in [("x.ipsw", Form::Zip { zip64: false }), ("x", Form::Folder)] {
        let path = folder.path().join(name);
        let minted = mint(&MintSpec { form, ..spec("18.5", "22F76") }, &path).expect("firmware");
        let found = firmware::inspect(&path).await.expect("an inspection");
        assert_eq!((found.version.as_str(), found.build.as_str()), ("18.5", "22F76"));
        assert!(found.product_types.iter().any(|product| product == PRODUCT));
        assert!(found.is_whole());
        assert!(found.size > 1 << 20);
        let erasing = found
            .identities
            .iter()
            .find(|identity| identity.behavior == Behavior::Erase && identity.board_config == "d74ap")
            .expect("an identity for this board");
        assert_eq!(erasing.model, Some(model()));
        assert!(erasing.files > 10 && erasing.size > 1 << 20 && erasing.size <= found.size);
        if form == Form::Folder {
            std::fs::remove_file(path.join(&minted.os_path)).expect("removed");
            let found = firmware::inspect(&path).await.expect("an inspection");
            assert!(!found.is_whole());
            let problem = found.identities.iter().find_map(|identity| identity.problem.as_ref());
            assert!(problem.expect("told").what.contains(&minted.os_path));
        }
    }
}

#[tokio::test]
async fn what_is_no_firmware_is_not_looked_into() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.ipsw");
    std::fs::write(&path, b"hello").expect("a file");
    assert!(firmware::inspect(&path).await.is_err());
    assert!(firmware::inspect(&folder.path().join("nothing")).await.is_err());
    assert!(firmware::inspect(folder.path()).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_mark_is_believed_and_said() {
    let stage = Stage::new(vec![], &BOTH).await;
    stage.get(None).await.0.expect("firmware");
    let (_, events) = stage.get(None).await;
    let Some(EventKind::Finished { facts, .. }) = events.last().map(|event| &event.kind) else {
        panic!("it did not finish: {events:?}");
    };
    let believed = facts.iter().find(|fact| fact.id == "believed").expect("said");
    assert!(believed.text.ends_with("and not changed since: not read again"), "{}", believed.text);
}

#[tokio::test(start_paused = true)]
async fn a_file_is_verified_against_the_catalogue_and_the_device() {
    let stage = Stage::new(vec![], &BOTH).await;
    let file = stage.folder.path().join("22G100.ipsw");
    let other = Model::by_product_type("iPhone12,5").expect("a model of the table");
    let verify = async |file: &Path, model| {
        firmware::verify(&stage.world, file, model, |_, _| {}, &Stop::default()).await.expect("a file")
    };
    let found = verify(&file, Some(model())).await;
    assert!(found.is_good() && found.sha256.is_some());
    assert!(matches!(&found.origin, Origin::Published { sources, believed: None } if sources.len() == 3));
    let fit = found.fit.expect("a device");
    assert_eq!((fit.erase, fit.update), (None, None));

    let found = verify(&file, Some(other)).await;
    assert!(!found.is_good());
    let erase = found.fit.and_then(|fit| fit.erase).expect("it does not fit");
    assert_eq!(erase.code, "firmware/wrong-model");
    assert!(erase.what.contains("iPhone15,3") && erase.what.contains("iPhone12,5"), "{}", erase.what);

    // One of the folder keeps a mark, which is believed the next time.
    let path = stage.get(None).await.0.expect("firmware");
    let found = verify(&path, None).await;
    assert!(matches!(found.origin, Origin::Published { believed: Some(_), .. }), "{:?}", found.origin);

    let mut bytes = read(&file);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let altered = stage.folder.path().join("altered.ipsw");
    std::fs::write(&altered, bytes).expect("written");
    assert!(matches!(verify(&altered, None).await.origin, Origin::Altered { .. }));

    let unlisted = stage.folder.path().join("unlisted.ipsw");
    mint(&spec("18.7", "22H20"), &unlisted).expect("firmware");
    let found = verify(&unlisted, None).await;
    assert_eq!(found.origin, Origin::Unlisted);
    assert!(found.is_good(), "nothing speaks against it");
}

#[tokio::test(start_paused = true)]
async fn firmware_with_apple_is_looked_into_without_downloading_it() {
    let stage = Stage::new(vec![], &BOTH).await;
    let list = firmware::list(&stage.world, PRODUCT).await.expect("a list");
    let here = firmware::inspect(&stage.folder.path().join("22G100.ipsw")).await.expect("an inspection");
    let there = firmware::inspect_elsewhere(&stage.world, &list[0].url).await.expect("an inspection");
    assert_eq!((&there.build, &there.identities, there.size), (&here.build, &here.identities, here.size));
    assert!(there.is_whole());
    let asked = stage.phone.entries().iter().filter(|entry| entry.words.starts_with("GET ")).count();
    assert!(asked < 12, "{asked} requests");
}

#[tokio::test(start_paused = true)]
async fn the_list_says_who_lists_it() {
    let stage = Stage::new(vec![], &BOTH).await;
    let listing = firmware::catalogue(&stage.world, PRODUCT, Freshness::Hour).await.expect("a list");
    assert_eq!(listing.firmwares[0].sources, [Source::Apple, Source::IpswMe, Source::AppleDb]);
    assert_eq!(
        listing.firmwares[1].sources,
        [Source::IpswMe, Source::AppleDb],
        "Apple's feed has what it signs"
    );
    assert!(listing.firmwares.iter().all(|firmware| firmware.disputes.is_empty()));
}
