//! A program around the wizard that has only rehearsals: a virtual iPhone, its muxer, its bus, a pretend Apple.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use rightful_apple::Endpoints;
use rightful_core::ask::UserAction;
use rightful_core::id::Ecid;
use rightful_core::language::Language;
use rightful_core::mode::Mode;
use rightful_core::report::Report;
use rightful_flows::advise::Shelf;
use rightful_flows::world::{Workdir, World};
use rightful_host::muxer::MuxerAddress;
use rightful_sim::apple::{Apple, AppleOptions, FirmwareFile};
use rightful_sim::bus::Bus;
use rightful_sim::mint::{MintSpec, mint};
use rightful_sim::phone::Phone;
use rightful_sim::phone::fingers::Fingers;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::PhoneSpec;
use rightful_wizard::outside::{Outside, Place, Rehearsal};
use rightful_wizard::pages::shell::PhoneNow;
use rightful_wizard::relay::{Relay, Written};
use rightful_wizard::serve::Door;
use rightful_wizard::{Wizard, addresses};
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::client::Browser;

/// The hands are as quick as this.
const PACE: u32 = 20;

/// What keeps a rehearsal alive.
struct Alive {
    _folder: TempDir,
    _apple: Apple,
    muxer: JoinHandle<()>,
}

impl Drop for Alive {
    fn drop(&mut self) {
        self.muxer.abort();
    }
}

/// The program.
pub(crate) struct Pretend;

/// A world with this phone in it.
pub(crate) async fn world(spec: PhoneSpec) -> (World<Bus>, Phone, Box<dyn std::any::Any + Send + Sync>) {
    let folder = tempfile::tempdir().expect("room");
    let model = spec.model;
    let path = folder.path().join("18.6.2.ipsw");
    let (version, build) = ("18.6.2".to_owned(), "22G100".to_owned());
    let minted = MintSpec {
        version: version.clone(),
        build: build.clone(),
        os_bytes: 1 << 20,
        ..MintSpec::new(model)
    };
    mint(&minted, &path).expect("room for small firmware");
    let product_type = model.product_type.to_owned();
    let firmware = vec![FirmwareFile { product_type, version, build, path, signed: true }];
    let phone = Phone::new(spec);
    let phones = vec![phone.clone()];
    let anywhere = std::net::SocketAddr::from((std::net::Ipv4Addr::LOCALHOST, 0));
    let (address, muxer) = Muxer::new(phones.clone()).serve_tcp(anywhere).await.expect("a free port");
    let options = AppleOptions { phones: phones.clone(), firmware, bytes_per_second: None, port: 0 };
    let apple = Apple::start(options).await.expect("a free port");
    let world = World {
        muxer: MuxerAddress::Tcp(address.ip().to_string(), address.port()),
        usb: Bus::new(phones),
        apple: apple.endpoints(),
        // How much room this disk has is none of the words of a run.
        workdir: Workdir { path: folder.path().join("cache"), quota: Some(1_000_000_000) },
    };
    (world, phone, Box::new(Alive { _folder: folder, _apple: apple, muxer }))
}

/// A rehearsal with this phone.
pub(crate) async fn rehearsal(spec: PhoneSpec) -> Place<Bus> {
    let (world, phone, alive) = world(spec).await;
    let fingers = Mutex::new(None::<Fingers>);
    let (pressed, drawn) = (phone.clone(), phone);
    let hand = move |_: Option<Ecid>, action: &UserAction, pace: u32| {
        fingers.lock().expect("no panic").get_or_insert_with(|| Fingers::new(&pressed, pace)).follow(action);
    };
    let phones = move || {
        vec![drawn.read(|state| PhoneNow {
            name: state.name.clone(),
            last4: state.ecid.last4(),
            mode: state.presence.mode,
            attached: state.presence.attached,
            hello: state.presence.mode == Mode::Normal && !state.setup_done,
            locked: state.locked,
            erased: !state.data_present,
        })]
    };
    let rehearsal =
        Rehearsal { hand: Arc::new(hand), phones: Arc::new(phones), known: Vec::new(), pace: PACE, alive };
    Place { world, rehearsal: Some(rehearsal) }
}

impl Outside for Pretend {
    type Usb = Bus;

    fn here(&self) -> Result<Place<Bus>, Box<Report>> {
        let world = World {
            muxer: MuxerAddress::Tcp("127.0.0.1".to_owned(), 1),
            usb: Bus::new(Vec::new()),
            apple: Endpoints::apple(),
            workdir: Workdir { path: PathBuf::from("/nowhere/rightful"), quota: None },
        };
        Ok(Place { world, rehearsal: None })
    }

    async fn rehearse(&self, _: &str) -> Result<Place<Bus>, Box<Report>> {
        Ok(rehearsal(PhoneSpec::iphone_14_pro_max()).await)
    }

    async fn shelf(&self, _: &Place<Bus>) -> Option<Shelf> {
        Some(Shelf::default())
    }

    fn backup_folder(&self, place: &Place<Bus>) -> PathBuf {
        place.world.workdir.path.join("backups")
    }

    fn target(&self, place: &Place<Bus>, _: &str) -> PathBuf {
        place.world.workdir.path.join("out")
    }

    fn now(&self) -> u64 {
        1_796_000_000
    }

    fn written(&self) -> Option<Written> {
        None
    }
}

/// Pages that are served, and a browser that was let in.
pub(crate) struct Served {
    pub(crate) relay: Arc<Relay>,
    pub(crate) browser: Browser,
    /// The address that was printed.
    pub(crate) address: String,
    tasks: Vec<JoinHandle<()>>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// Serves pages about this phone.
pub(crate) async fn serve(spec: PhoneSpec) -> Served {
    let place = rehearsal(spec).await;
    let wizard = Arc::new(Wizard::new(Pretend, place, Language::English));
    let relay = wizard.relay();
    let door = Door::open(0).await.expect("a free port");
    let (address, local) = (door.address(), door.local());
    let pages = addresses(Arc::clone(&wizard));
    let tasks = vec![tokio::spawn(door.serve(pages)), tokio::spawn(wizard.watch())];
    let browser = Browser::enter(local, &address).await;
    Served { relay, browser, address, tasks }
}
