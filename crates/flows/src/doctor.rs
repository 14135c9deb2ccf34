//! What stands between this computer and a device, looked at through the doors, watched for a while, and put right where that is safe.
//!
//! What this computer is like is gathered by [`rightful_host::machine`] and handed in, so that any computer can be looked at; what is
//! found is decided in [`rightful_core::doctor`].

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use rightful_apple::reach;
use rightful_core::ask::{Answer, Question};
use rightful_core::doctor::machine::{Doing, Machine, MuxerState, OnBus, Purpose, Speed, Watched};
use rightful_core::doctor::rules::{OUR_FILE, OURS};
use rightful_core::doctor::{Finding, Repair, repairs};
use rightful_core::event::Fact;
use rightful_core::model::Model;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain};
use rightful_core::session::{Face, Session};
use rightful_host::machine::{RepairError, place};
use rightful_host::muxer::{MuxError, Muxer, MuxerAddress};
use rightful_host::session as lockdown;
use tokio::time::Instant;

use crate::world::World;

/// While the cable is watched, the bus is looked at as often as this when nothing tells of a change.
const GLANCE: Duration = Duration::from_secs(1);

/// Phones that can do USB 3; there are more, and of those nothing is said.
const FASTER: [&str; 6] =
    ["iPhone16,1", "iPhone16,2", "iPhone17,1", "iPhone17,2", "iPhone18,1", "iPhone18,2"];

/// Whether servers are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// Those of [`reach::names`], and no others.
    Ask,
    /// None.
    Leave,
}

/// Adds to what is known of the computer what the doors show: the muxer, the bus where it was not listed yet, room, servers.
pub async fn look<U: Usb>(
    world: &World<U>,
    mut machine: Machine,
    places: &[(Purpose, PathBuf)],
    network: Network,
) -> Machine {
    let muxer = Muxer::new(world.muxer.clone());
    machine.muxer.address = world.muxer.to_string();
    machine.muxer.elsewhere = world.muxer != MuxerAddress::of_this_system();
    let devices = muxer.devices().await;
    machine.muxer.state = match &devices {
        Ok(devices) => {
            machine.muxer.devices = u32::try_from(devices.len()).unwrap_or(u32::MAX);
            MuxerState::Answers
        }
        Err(MuxError::NotRunning { .. }) => MuxerState::NotThere,
        Err(MuxError::Denied(_)) => MuxerState::Denied,
        Err(MuxError::TimedOut { .. }) => MuxerState::Silent,
        Err(MuxError::Talk(_) | MuxError::DeviceGone | MuxError::PortClosed(_)) => MuxerState::Broken,
    };
    if machine.bus.is_none() {
        let listed = world.usb.list().await;
        let listed = listed.inspect_err(|error| tracing::debug!(%error, "the bus cannot be listed"));
        machine.bus = listed.ok().map(|devices| {
            devices.iter().map(|info| OnBus { product: info.product, ..OnBus::default() }).collect()
        });
    }
    // Which model it is matters for one question only, and only where it is clear which device is meant.
    if let (Ok([device]), Some([on_bus])) = (devices.as_deref(), machine.bus.as_deref_mut())
        && (on_bus.doing(), on_bus.speed) == (Doing::Running, Some(Speed::High))
        && let Ok(identity) = lockdown::identify(&muxer, device).await
    {
        on_bus.can_be_faster = identity.device(device).model.map(can_be_faster);
    }
    machine.places.extend(places.iter().map(|(purpose, path)| place(*purpose, path)));
    if network == Network::Ask {
        machine.hosts = Some(reach::hosts(&world.apple).await);
    }
    machine
}

fn can_be_faster(model: &Model) -> bool {
    FASTER.contains(&model.product_type)
}

/// Something that happens while the cable is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// A device has left the bus.
    Left,
    /// A device has come.
    Came,
}

/// Watches the bus for so long, and counts who leaves and comes. A device that restarts does both.
pub async fn watch<U: Usb>(world: &World<U>, length: Duration, mut tell: impl FnMut(Moved)) -> Watched {
    let end = Instant::now() + length;
    let mut there = attached(world).await;
    let seconds = u32::try_from(length.as_secs()).unwrap_or(u32::MAX);
    let mut watched = Watched { seconds, there: there.len() as u32, ..Watched::default() };
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return watched;
        }
        world.usb.changed(left.min(GLANCE)).await;
        let now = attached(world).await;
        for _ in there.difference(&now) {
            watched.left = watched.left.saturating_add(1);
            tell(Moved::Left);
        }
        for _ in now.difference(&there) {
            watched.came = watched.came.saturating_add(1);
            tell(Moved::Came);
        }
        there = now;
    }
}

/// The attachments of phones, each of which has another number.
async fn attached<U: Usb>(world: &World<U>) -> BTreeSet<rightful_core::ports::UsbId> {
    let listed = world.usb.list().await.unwrap_or_default();
    let is_phone = |product| OnBus { product, ..OnBus::default() }.doing() != Doing::Other;
    listed.into_iter().filter(|info| is_phone(info.product)).map(|info| info.id).collect()
}

/// Why something was not put right.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The owner did not want it.
    #[error("stopped at your wish")]
    Declined,
    /// Nobody can be asked.
    #[error("nobody can be asked here whether it should be done")]
    NobodyToAsk,
    /// It did not succeed.
    #[error(transparent)]
    Repair(#[from] RepairError),
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Declined => "doctor/declined",
            Self::NobodyToAsk => "doctor/nobody-to-ask",
            Self::Repair(error) => error.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Declined => "do by hand what stands beside each finding, or start again when you are ready",
            Self::NobodyToAsk => "start it in a terminal, or say yes beforehand with --yes",
            Self::Repair(error) => error.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Declined | Self::NobodyToAsk => None,
            Self::Repair(error) => error.usually(),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Declined | Self::NobodyToAsk => Ending::Declined,
            Self::Repair(error) => error.ending(),
        }
    }
}

fn step(repair: Repair) -> Step {
    match repair {
        Repair::WriteRule => Step {
            id: "write-rule",
            title: "write the rule that gives access to devices",
            weight: 1,
            danger: Danger::Reversible,
        },
        Repair::StartMuxer => Step {
            id: "start-muxer",
            title: "have systemd start usbmuxd",
            weight: 1,
            danger: Danger::Reversible,
        },
    }
}

/// What exactly will be done, and how it is undone.
fn remark(repair: Repair) -> Remark {
    let (id, text) = match repair {
        Repair::WriteRule => (
            "write-rule",
            format!("Writes one line to {OUR_FILE}: {}. To undo it, remove that file.", OURS.trim_end()),
        ),
        Repair::StartMuxer => (
            "start-muxer",
            "Asks systemd to start the service usbmuxd, as `systemctl start usbmuxd` does. To undo it: sudo systemctl stop usbmuxd."
                .to_owned(),
        ),
    };
    Remark { id, weight: RemarkKind::Mind, text }
}

/// Puts right what this program can, after the owner's word: `perform` does one thing.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn fix<F: Face>(
    session: &mut Session<F>,
    found: &[Finding],
    mut perform: impl AsyncFnMut(Repair) -> Result<(), RepairError>,
) -> Result<(), Ending> {
    let repairs = repairs(found);
    if repairs.is_empty() {
        session.finished("There is nothing that Rightful puts right by itself", Vec::new());
        return Ok(());
    }
    let steps: Vec<Step> = repairs.iter().copied().map(step).collect();
    let remarks = repairs.iter().copied().map(remark).collect();
    session.plan(Plan::new("Put right what stands between this computer and a device", &steps, remarks));
    match put_right(session, &repairs, &mut perform).await {
        Ok(()) => {
            let mut facts: Vec<Fact> = steps
                .iter()
                .map(|step| Fact { id: step.id, text: format!("done: {}", step.title) })
                .collect();
            if repairs.contains(&Repair::WriteRule) {
                facts.push(Fact {
                    id: "replug",
                    text: "now unplug the device and plug it in again".to_owned(),
                });
            }
            session.finished("It is done", facts);
            Ok(())
        }
        Err(failure) => {
            let ending = failure.ending();
            session.failed(failure.report().leaving("No device was touched."));
            Err(ending)
        }
    }
}

async fn put_right<F: Face>(
    session: &mut Session<F>,
    repairs: &[Repair],
    perform: &mut impl AsyncFnMut(Repair) -> Result<(), RepairError>,
) -> Result<(), Failure> {
    let text = "This changes what the plan above names, and nothing else.".to_owned();
    match session.ask(Question::Ready { text }).await {
        Some(Answer::Choice(0)) => {}
        Some(Answer::Choice(_) | Answer::Typed(_) | Answer::Stop) => return Err(Failure::Declined),
        None => return Err(Failure::NobodyToAsk),
    }
    for repair in repairs {
        session.start(step(*repair).id);
        perform(*repair).await?;
        session.done();
    }
    Ok(())
}

/// Does one thing on this computer.
///
/// # Errors
/// Why it did not succeed.
pub async fn perform(repair: Repair) -> Result<(), RepairError> {
    match repair {
        Repair::WriteRule => rightful_host::machine::write_rule(),
        Repair::StartMuxer => rightful_host::machine::start_muxer().await,
    }
}
