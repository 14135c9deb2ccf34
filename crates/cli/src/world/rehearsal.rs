//! A rehearsal: virtual phones in this process, behind the same three doors as real ones.

use std::io;
use std::path::Path;

use rightful_core::ask::{Answer, Question, UserAction};
use rightful_core::event::Event;
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::report::Explain;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::supervise::{Wanted, identity, token};
use rightful_flows::world::{Workdir, World};
use rightful_host::muxer::{Muxer as Client, MuxerAddress};
use rightful_host::session;
use rightful_sim::apple::{Apple, AppleOptions, FirmwareFile};
use rightful_sim::bus::Bus;
use rightful_sim::mint::{MintSpec, mint};
use rightful_sim::phone::Phone;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::PhoneSpec;
use rightful_sim::serve::ServeError;
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

use super::account;
use super::hand::Hand;
use super::scenario::{BadScenario, Scenario, Scene, Supervision};
use super::usb::AnyUsb;
use crate::render::look::{Look, tame};

/// What the rehearsal's Apple has published, newest first: version, build, bytes of the system, and whether it is signed.
const PUBLISHED: [(&str, &str, u64, bool); 2] =
    [("18.6.2", "22G100", 8 << 20, true), ("18.5", "22F76", 1 << 20, false)];

/// The virtual phones of one rehearsal, and what keeps them on their doors.
pub(crate) struct Rehearsal {
    cast: Vec<Actor>,
    hand: UnboundedSender<Move>,
    _tasks: Vec<Task>,
    _apple: Apple,
    /// Firmware and sockets; removed at the end.
    _folder: TempDir,
}

/// A move of the owner's hands.
#[derive(Debug, Clone)]
pub(crate) struct Move {
    /// On which device; on the first, where it is not known.
    pub(crate) device: Option<Ecid>,
    /// What to do with it.
    pub(crate) action: UserAction,
    /// How many times quicker than a person's the hands are.
    pub(crate) pace: u32,
}

/// A virtual phone, and what it was like before.
struct Actor {
    phone: Phone,
    name: String,
    system: (String, String),
    find_my: bool,
}

/// A task that ends with the rehearsal.
struct Task(JoinHandle<()>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Why a rehearsal did not begin.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RehearsalError {
    /// The system refused a folder or a socket.
    #[error("the virtual phone could not be started")]
    System(#[from] io::Error),
    /// The firmware could not be made.
    #[error("the firmware for the virtual phone could not be made")]
    Mint(#[from] rightful_sim::mint::MintError),
    /// No such phone.
    #[error(transparent)]
    Scenario(#[from] BadScenario),
    /// A door could not be opened.
    #[error(transparent)]
    Serve(#[from] ServeError),
    /// It does not take this computer as trusted.
    #[error("the virtual phone could not be made to trust this computer")]
    Trust(#[source] session::SessionError),
}

impl Explain for RehearsalError {
    fn code(&self) -> &'static str {
        match self {
            Self::System(_) => "rehearsal/not-started",
            Self::Mint(_) => "rehearsal/no-firmware",
            Self::Trust(_) => "rehearsal/no-trust",
            Self::Scenario(error) => error.code(),
            Self::Serve(error) => error.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::System(_) | Self::Mint(_) => {
                "see that the folder for temporary files has room and can be written to"
            }
            Self::Trust(_) => "this is a fault of Rightful; practise with --rehearse=locked meanwhile",
            Self::Scenario(error) => error.help(),
            Self::Serve(error) => error.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Serve(error) => error.usually(),
            Self::System(_) | Self::Mint(_) | Self::Trust(_) | Self::Scenario(_) => None,
        }
    }
}

impl Rehearsal {
    /// Starts the phones of the scenario, and opens the doors to them.
    pub(crate) async fn start(scenario: &Scenario) -> Result<(Self, World<AnyUsb>), RehearsalError> {
        let folder = folder()?;
        let phones: Vec<Phone> = scenario.phones.iter().cloned().map(Phone::new).collect();
        let cast = phones.iter().map(Actor::new).collect();
        let (muxer, serving) = serve(&phones, folder.path()).await?;
        prepare(scenario.scene, &phones, &muxer).await?;
        let firmware = publish(&scenario.phones, folder.path()).await?;
        let options = AppleOptions { phones: phones.clone(), firmware, bytes_per_second: None, port: 0 };
        let apple = Apple::start_with(options, account::accounts(scenario, &phones)).await?;
        let world = World {
            muxer,
            usb: AnyUsb::Virtual(Bus::new(phones.clone())),
            apple: apple.endpoints(),
            workdir: Workdir { path: folder.path().join("cache"), quota: None },
        };
        supervise(scenario.supervision, &phones, &world).await?;
        let (hand, mut moves) = unbounded_channel();
        let hands = scenario.hands;
        let pressing = tokio::spawn(async move {
            let mut hands: Vec<Hand> = phones.into_iter().map(|phone| Hand::new(phone, hands)).collect();
            while let Some(Move { device, action, pace }) = moves.recv().await {
                let meant = hands.iter_mut().find(|hand| device.is_none_or(|ecid| hand.holds(ecid)));
                if let Some(hand) = meant {
                    hand.perform(&action, pace);
                }
            }
        });
        let tasks = vec![Task(serving), Task(pressing)];
        Ok((Self { cast, hand, _tasks: tasks, _apple: apple, _folder: folder }, world))
    }

    /// Where the moves of the owner's hands go.
    pub(crate) fn hand(&self) -> UnboundedSender<Move> {
        self.hand.clone()
    }

    /// The virtual phones.
    pub(crate) fn phones(&self) -> Vec<Phone> {
        self.cast.iter().map(|actor| actor.phone.clone()).collect()
    }

    /// How the virtual phones look now.
    pub(crate) fn final_state(&self, look: Look) -> String {
        let (title, model) = match &self.cast[..] {
            [one] => ("The virtual phone now", Some(one.phone.read(|state| state.model))),
            _ => ("The virtual phones now", None),
        };
        let look = look.about(model);
        let lines: String = self.cast.iter().map(|actor| actor.now(look)).collect();
        if lines.is_empty() { String::new() } else { format!("\n{}\n{lines}", look.title(&look.say(title))) }
    }
}

impl Actor {
    fn new(phone: &Phone) -> Self {
        phone.read(|state| Self {
            phone: phone.clone(),
            name: state.name.clone(),
            system: (state.version.clone(), state.build.clone()),
            find_my: state.find_my,
        })
    }

    fn now(&self, look: Look) -> String {
        let said = |yes: bool, words: [&'static str; 2]| if yes { words[0] } else { words[1] };
        let words = self.phone.read(|state| {
            let system = if (&state.version, &state.build) == (&self.system.0, &self.system.1) {
                format!("iOS {} ({}), as before", state.version, state.build)
            } else {
                format!("iOS {} ({}), was {} ({})", state.version, state.build, self.system.0, self.system.1)
            };
            let where_it_is = match (state.presence.mode, state.presence.attached) {
                (_, false) => "off the cable".to_owned(),
                (Mode::Normal, true) if !state.setup_done => "shows Hello".to_owned(),
                (Mode::Normal, true) => "runs iOS".to_owned(),
                (mode @ (Mode::Recovery | Mode::Dfu | Mode::Restore | Mode::ChargeOnly), true) => {
                    format!("in {mode} mode")
                }
            };
            let find_my = match (state.find_my, state.find_my == self.find_my) {
                (true, true) => "Find My: on, untouched",
                (true, false) => "Find My: on, CHANGED",
                (false, true) => "Find My: off, untouched",
                (false, false) => "Find My: off, CHANGED",
            };
            let parts = [
                where_it_is.as_str(),
                system.as_str(),
                said(state.restore.erased, ["erased: yes", "erased: no"]),
                said(state.data_present, ["photos on it: yes", "photos on it: no"]),
                said(state.activated, ["activated: yes", "activated: no"]),
                find_my,
            ];
            let parts: Vec<_> = parts.into_iter().map(|part| look.say(part)).collect();
            format!("{} (…{}): {}", tame(&self.name, 80), state.ecid.last4(), parts.join(" · "))
        });
        look.wrap("  · ", &words)
    }
}

/// The muxer with the phones behind it, on a socket in a folder that only this user can enter.
#[cfg(unix)]
async fn serve(phones: &[Phone], folder: &Path) -> io::Result<(MuxerAddress, JoinHandle<()>)> {
    let socket = folder.join("usbmuxd");
    let task = Muxer::new(phones.to_vec()).serve_unix(&socket).await?;
    Ok((MuxerAddress::Unix(socket), task))
}

/// The muxer with the phones behind it, on loopback.
#[cfg(not(unix))]
async fn serve(phones: &[Phone], _folder: &Path) -> io::Result<(MuxerAddress, JoinHandle<()>)> {
    let anywhere = std::net::SocketAddr::from((std::net::Ipv4Addr::LOCALHOST, 0));
    let (address, task) = Muxer::new(phones.to_vec()).serve_tcp(anywhere).await?;
    Ok((MuxerAddress::Tcp(address.ip().to_string(), address.port()), task))
}

/// A folder for the firmware and the sockets of virtual phones. Only this user can enter it.
pub(crate) fn folder() -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("rightful-rehearsal-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}

/// Does what happened before the rehearsal begins. Trust comes about as on real phones: unlocked, asked, Trust tapped.
pub(crate) async fn prepare(
    scene: Scene,
    phones: &[Phone],
    muxer: &MuxerAddress,
) -> Result<(), RehearsalError> {
    let (Scene::Trusted, Some(phone)) = (scene, phones.first()) else { return Ok(()) };
    let locked = phone.change(|state| std::mem::replace(&mut state.locked, false));
    let client = Client::new(muxer.clone());
    let devices = client.devices().await.unwrap_or_default();
    for device in devices.iter().filter(|device| device.udid == *phone.udid()) {
        session::pair(&client, device).await.map_err(RehearsalError::Trust)?;
    }
    phone.change(|state| state.locked = locked);
    Ok(())
}

/// Has its owner supervise the first phone, and save its token over the wire, as far as the scenario says.
async fn supervise(
    wanted: Supervision,
    phones: &[Phone],
    world: &World<AnyUsb>,
) -> Result<(), RehearsalError> {
    let (Some(phone), true) = (phones.first(), wanted > Supervision::Nothing) else { return Ok(()) };
    let workdir = world.workdir.clone();
    let made = tokio::task::spawn_blocking(move || identity::new(&workdir, "Anna"));
    let made = made.await.map_err(io::Error::other)?.map_err(io::Error::other)?;
    if wanted < Supervision::Phone {
        return Ok(());
    }
    phone.supervise("Anna", vec![made.certificate().to_vec()], true);
    phone.change(|state| (state.passcode_set, state.locked) = (false, false));
    if wanted == Supervision::Token {
        let which = Wanted { device: Some(phone.udid().as_str().to_owned()) };
        let mut session = Session::new(Nobody, Stop::default());
        let saved = token::save(world, &mut session, which, None).await;
        saved.map_err(|_| io::Error::other("the token was not saved"))?;
        phone.set_passcode();
        phone.lock_out();
    }
    Ok(())
}

/// Nobody looks on while a rehearsal is made ready.
struct Nobody;

impl Face for Nobody {
    fn show(&mut self, _: &Event) {}

    async fn ask(&mut self, _: u64, _: &Question) -> Option<Answer> {
        None
    }
}

/// Makes small firmware for the models of these phones.
pub(crate) async fn publish(
    phones: &[PhoneSpec],
    folder: &Path,
) -> Result<Vec<FirmwareFile>, RehearsalError> {
    let mut files: Vec<FirmwareFile> = Vec::new();
    for phone in phones {
        let model = phone.model;
        if files.iter().any(|file| file.product_type == model.product_type) {
            continue;
        }
        for (version, build, os_bytes, signed) in PUBLISHED {
            let path = folder.join(format!("{}_{version}.ipsw", model.product_type));
            let (version, build) = (version.to_owned(), build.to_owned());
            let spec =
                MintSpec { version: version.clone(), build: build.clone(), os_bytes, ..MintSpec::new(model) };
            let to = path.clone();
            let minted = tokio::task::spawn_blocking(move || mint(&spec, &to));
            minted.await.map_err(io::Error::other)??;
            files.push(FirmwareFile {
                product_type: model.product_type.to_owned(),
                version,
                build,
                path,
                signed,
            });
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rehearsal_that_cannot_begin_says_why_and_what_to_do() {
        let error = RehearsalError::System(io::Error::other("no room"));
        assert_eq!(
            (error.to_string().as_str(), error.code()),
            ("the virtual phone could not be started", "rehearsal/not-started")
        );
        let report = RehearsalError::from("moon".parse::<Scenario>().expect_err("no such scene")).report();
        assert_eq!(report.code, "rehearsal/unknown-scenario");
        assert_eq!(report.what, "there is no scenario \"moon\"; rightful --help lists them");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_enter_the_folder() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder().expect("room for a folder");
        let mode = std::fs::metadata(folder.path()).expect("just made").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[tokio::test]
    async fn a_trusted_phone_is_trusted_and_still_locked() {
        let scenario: Scenario = "trusted".parse().expect("good");
        let (rehearsal, world) = Rehearsal::start(&scenario).await.expect("room for small firmware");
        let survey = rightful_flows::gather::survey(&world).await;
        let device = &survey.devices[0];
        assert_eq!(device.trust, rightful_core::device::Trust::Trusted);
        assert_eq!(device.lock, rightful_core::device::Lock::Locked);
        let text = rehearsal.final_state(Look::plain(120));
        assert!(text.contains("as before") && text.contains("Find My: on, untouched"), "{text}");
    }
}
