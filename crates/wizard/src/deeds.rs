//! The deeds that a page can begin: which they are called in a form, and which deed of `flows` each of them is. No logic of its own.

pub(crate) mod backups;
mod find;

use std::sync::Arc;
use std::time::Duration;

use rightful_core::advice::{Way, WayId};
use rightful_core::facts::Facts;
use rightful_core::mode::Mode;
use rightful_core::report::{Ending, Explain as _};
use rightful_core::session::Session;
use rightful_core::stop::Stopped;
use rightful_flows::backup_take::{self, Extent};
use rightful_flows::{activation, recovery, resume, unlock, update};

use crate::fields::Fields;
use crate::outside::{Outside, Place};
use crate::pages::run::Link;
use crate::pages::verdict::Start;
use crate::relay::{Beginning, Face, Refused, Relay};
use crate::wizard::{UNSEEN, Wizard};

/// How long to wait for a phone whose connection was lost while it is backed up.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// A deed, and what its form says of it.
#[derive(Debug)]
pub(crate) enum Deed {
    /// Erase and restore by cable.
    Unlock(Option<String>),
    /// Install the system anew and keep what is on it.
    Update(Option<String>),
    /// Take up what was left in the middle.
    Resume(Option<String>),
    /// Into recovery mode.
    EnterRecovery(Option<String>),
    /// Into DFU mode.
    EnterDfu(Option<String>),
    /// Into recovery mode, of a device that is not seen and is of this model.
    EnterUnseen(String),
    /// Out of recovery mode.
    LeaveRecovery(Option<String>),
    /// Activation, with the owner's sign-in.
    Activate(Option<String>),
    /// A backup over the cable.
    TakeBackup(Option<String>),
    /// Something with a backup that is open.
    Backup(Box<backups::Deed>),
    /// Something of Find My.
    Find(find::Deed),
}

impl Deed {
    /// The deed of a form, by its name. What is done with a backup is not among them: it must be open.
    pub(crate) fn of(fields: &Fields) -> Option<Self> {
        let device = fields.text("device").filter(|device| device != UNSEEN);
        Some(match fields.get("deed")? {
            "unlock" => Self::Unlock(device),
            "update" => Self::Update(device),
            "resume" => Self::Resume(device),
            "enter-recovery" => Self::EnterRecovery(device),
            "enter-dfu" => Self::EnterDfu(device),
            "enter-unseen" => Self::EnterUnseen(fields.text("model")?),
            "leave-recovery" => Self::LeaveRecovery(device),
            "activate" => Self::Activate(device),
            "take-backup" => Self::TakeBackup(device),
            find => Self::Find(find::Deed::of(find, device, fields)?),
        })
    }

    fn stopped(&self) -> Stopped {
        match self {
            Self::Find(deed) if deed.erases() => Stopped::FromAfar,
            Self::Unlock(_)
            | Self::Update(_)
            | Self::Resume(_)
            | Self::EnterRecovery(_)
            | Self::EnterDfu(_)
            | Self::EnterUnseen(_)
            | Self::LeaveRecovery(_)
            | Self::Activate(_)
            | Self::TakeBackup(_)
            | Self::Backup(_)
            | Self::Find(_) => Stopped::Deed,
        }
    }

    /// What comes next when it has ended well, and when it has not.
    fn next(&self) -> (Vec<Link>, Vec<Link>) {
        let link = |href: &str, text| Link { href: href.to_owned(), text };
        let devices = || vec![link("/", "Back to the devices")];
        match self {
            Self::Find(_) => {
                let account = || vec![link("/account", "Back to the Apple Account")];
                (account(), account())
            }
            Self::Backup(deed) => {
                let backup = || vec![link(&format!("/backups/{}", deed.key), "Back to the backup")];
                (backup(), backup())
            }
            Self::TakeBackup(_) => {
                (vec![link("/backups", "Look at the backups"), link("/", "Back to the devices")], devices())
            }
            Self::Unlock(_)
            | Self::Update(_)
            | Self::Resume(_)
            | Self::EnterRecovery(_)
            | Self::EnterDfu(_)
            | Self::EnterUnseen(_)
            | Self::LeaveRecovery(_)
            | Self::Activate(_) => (devices(), devices()),
        }
    }

    async fn perform<O: Outside>(
        self,
        wizard: &Wizard<O>,
        place: &Place<O::Usb>,
        session: &mut Session<Face>,
    ) -> Result<(), Ending> {
        let world = &place.world;
        let newest = |device| unlock::Wanted { device, firmware: unlock::Choice::Newest };
        match self {
            Self::Unlock(device) => unlock::run(world, session, newest(device)).await,
            Self::Update(device) => update::run(world, session, newest(device)).await,
            Self::Resume(device) => resume::run(world, session, resume::Wanted { device }).await,
            Self::EnterRecovery(device) => recovery::enter(world, session, device).await,
            Self::EnterDfu(device) => recovery::enter_dfu(world, session, device).await,
            Self::EnterUnseen(model) => recovery::enter_unseen(world, session, model, Mode::Recovery).await,
            Self::LeaveRecovery(device) => recovery::exit(world, session, device).await,
            Self::Activate(device) => activation::run(world, session, activation::Wanted { device }).await,
            Self::TakeBackup(device) => {
                let root = wizard.outside.backup_folder(place);
                let wanted = backup_take::Wanted {
                    device,
                    root,
                    extent: Extent::Changes,
                    password: None,
                    patience: PATIENCE,
                };
                backup_take::run(world, session, wanted).await
            }
            Self::Backup(deed) => deed.perform(session).await,
            Self::Find(deed) => deed.perform(wizard, world, session).await,
        }
    }
}

/// How a way is taken from the page of its verdict.
pub(crate) fn start(way: &Way, facts: &Facts, key: &str) -> Start {
    let seen = key != UNSEEN;
    let deed = |name: &str| Start::Deed(vec![("deed", name.to_owned()), ("device", key.to_owned())]);
    match way.id {
        WayId::Resume if seen => deed("resume"),
        WayId::LeaveRecovery if seen => deed("leave-recovery"),
        WayId::ReinstallKeeping if seen => deed("update"),
        WayId::BackupThenErase if seen => deed("take-backup"),
        WayId::CableErase if seen => deed("unlock"),
        WayId::DfuErase if seen && facts.device.mode == Mode::Dfu => deed("unlock"),
        WayId::DfuErase if seen => deed("enter-dfu"),
        WayId::SignIn if seen && facts.device.mode == Mode::Normal => deed("activate"),
        WayId::FindMyErase => Start::Page("/account".to_owned()),
        WayId::Resume
        | WayId::LeaveRecovery
        | WayId::ReinstallKeeping
        | WayId::BackupThenErase
        | WayId::CableErase
        | WayId::DfuErase
        | WayId::SignIn
        | WayId::TypePasscode
        | WayId::UseWhileOpen
        | WayId::OldPasscode
        | WayId::WaitAndThink
        | WayId::SupervisedClear
        | WayId::MdmClear
        | WayId::AccountRecovery
        | WayId::AskWhoCanOpen
        | WayId::OnDeviceReset => Start::ByHand,
    }
}

/// The run is over however its thread ends.
struct Over(Arc<Relay>, u64);

impl Drop for Over {
    fn drop(&mut self) {
        self.0.over(self.1);
    }
}

/// Begins a deed, on a thread of its own: no page that closes takes it along.
///
/// # Errors
/// Another one is under way.
pub(crate) fn begin<O: Outside>(wizard: &Arc<Wizard<O>>, deed: Deed) -> Result<(), Refused> {
    let place = wizard.place();
    let rehearsal = place.rehearsal.as_ref();
    let pace = rehearsal.map_or(1, |rehearsal| rehearsal.pace.max(1));
    let (next, otherwise) = deed.next();
    let (number, stop) = wizard.relay.begin(Beginning {
        stopped: deed.stopped(),
        known: rehearsal.map(|rehearsal| rehearsal.known.clone()).unwrap_or_default(),
        pace,
        next,
        otherwise,
    })?;
    let over = Over(wizard.relay(), number);
    // In a rehearsal there is nothing to report.
    let written = if rehearsal.is_none() { wizard.outside.written() } else { None };
    let face = Face::new(wizard.relay(), number, rehearsal.map(|one| Arc::clone(&one.hand)), written, pace);
    let (wizard, place) = (Arc::clone(wizard), Arc::clone(&place));
    let runtime = tokio::runtime::Handle::current();
    let run = move || {
        let _over = over;
        runtime.block_on(async move {
            let mut session = Session::new(face, stop);
            if let Err(ending) = deed.perform(&wizard, &place, &mut session).await {
                tracing::debug!(?ending, "the run has not ended well");
            }
        });
    };
    if let Err(error) = std::thread::Builder::new().name("run".to_owned()).spawn(run) {
        tracing::warn!(code = Refused::Busy.code(), %error, "no thread for the run");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rightful_core::advice::advise;
    use rightful_core::device::Device;

    #[test]
    fn a_way_of_a_device_that_is_not_seen_is_told_and_not_begun() {
        let facts = Facts::of(Device::unseen(None));
        for way in advise(&facts) {
            let start = start(&way, &facts, UNSEEN);
            assert!(!matches!(start, Start::Deed(_)), "{}", way.id.name());
        }
    }

    #[test]
    fn every_way_with_a_command_is_begun_from_its_page() {
        let facts = Facts::of(Device::unseen(None));
        for way in advise(&facts).iter().filter(|way| way.command.is_some()) {
            // Papers are written by the terminal, and a supervisor's passcode clear has no page yet.
            if !matches!(way.id, WayId::AskWhoCanOpen | WayId::SupervisedClear) {
                assert!(!matches!(start(way, &facts, "0x1"), Start::ByHand), "{}", way.id.name());
            }
        }
    }
}
