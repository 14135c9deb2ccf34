//! The engine behind unlock, update and resume: firmware, ticket, recovery, boot chain, restore, and the device met again.
//!
//! Two halves: `ready` ends with the owner's word and changes nothing; `carry_out` does it, and writes down in the
//! journal how far it is before every step that cannot be taken back.

mod boot;
pub mod failure;
mod install;
mod logs;
mod order;
pub mod plan;
mod preboard;
mod prepare;
mod signer;
mod supply;
mod words;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rightful_core::ask::{Answer, Question};
use rightful_core::consent::{ConsentError, EraseConsent};
use rightful_core::device::Device;
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::facts::Facts;
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session, Stop};
use rightful_firmware::manifest::{Behavior, BuildIdentity};
use rightful_host::session as lockdown;
use rightful_proto::restored::talk;
use tokio::sync::Mutex;

use crate::blocks::Ahead;
use crate::coach::{self, Coached};
use crate::gather;
use crate::journal::{self, Journal, Stage};
use crate::wait::{self, Awaited};
use crate::world::World;
use boot::Chain;
use failure::{Failure, Trouble};
use install::Job;
pub use order::Order;
use prepare::Source;
use signer::{Boot, Signed, Signer};
use supply::Supply;
use words::Left;

/// From EnterRecovery to recovery mode.
const RECOVERY_LIMIT: Duration = Duration::from_secs(120);

/// As long as hands may need to reach recovery mode.
const HANDS_LIMIT: Duration = Duration::from_secs(15 * 60);

/// From the end of the restore to the new system.
const START_LIMIT: Duration = Duration::from_secs(10 * 60);

/// What the owner wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Which device: ECID, UDID, serial number, last four characters, or name. `None` where there is only one.
    pub device: Option<String>,
    /// Which firmware.
    pub firmware: Choice,
}

/// Which firmware.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The newest that Apple signs.
    Newest,
    /// This version or build, if Apple signs it.
    Version(String),
    /// This file or unpacked folder.
    File(PathBuf),
}

/// A restore that the owner has agreed to. Nothing has been changed yet.
pub(crate) struct Agreed {
    order: Order,
    device: Device,
    model: &'static Model,
    bystanders: BTreeSet<Ecid>,
    facts: Facts,
    source: Source,
    journal: Journal,
}

impl Agreed {
    pub(crate) fn ecid(&self) -> Ecid {
        self.order.ecid()
    }
}

/// Downloads take turns: two phones of one model want the same file.
pub(crate) type Turn = Mutex<()>;

/// The whole of it for one device. The session hears everything, also how it ended.
pub(crate) async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    behavior: Behavior,
) -> Result<(), Ending> {
    match ready(world, session, wanted, behavior).await {
        Ok(agreed) => carry_out(world, session, agreed, &Turn::default()).await,
        Err(failure) => Err(not_begun(session, &failure)),
    }
}

/// Looks, plans, and asks. Nothing is changed by it.
pub(crate) async fn ready<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    behavior: Behavior,
) -> Result<Agreed, Failure> {
    let survey = gather::survey(world).await;
    let device = gather::choose(session, &survey, wanted.device.as_deref()).await?;
    let ecid = device.ecid.ok_or(Trouble::NoEcid(device.mode))?;
    let model = device.model.ok_or(Trouble::UnknownModel)?;
    let bystanders = survey.bystanders(ecid);
    let facts = gather::facts(world, &device).await;
    session.device(&device);
    let earlier = erased_before(world, &device, ecid).await;
    if earlier != Erased::No {
        session.status("looking for the firmware", earlier, Unplug::Harmless);
    }

    let source = prepare::find(world, model, ecid, &wanted.firmware, behavior).await?;
    let firmware = prepare::facts(world, &source);
    prepare::room(&firmware)?;
    session.plan(plan::plan(&facts, &firmware, behavior));
    session.status("waiting for your word", earlier, Unplug::Harmless);
    let order = agree(session, &device, ecid, behavior).await?;
    let journal = Journal::begin(&world.workdir, ecid, model, behavior.into(), &wanted.firmware).await?;
    Ok(Agreed { order, device, model, bystanders, facts, source, journal })
}

/// What an earlier attempt has erased, as far as this computer knows. A device that runs its system has one; one that an
/// installer runs on was left in the middle of something, and of what cannot be told when nothing was begun here.
async fn erased_before<U: Usb>(world: &World<U>, device: &Device, ecid: Ecid) -> Erased {
    if device.mode == Mode::Normal {
        return Erased::No;
    }
    let entry = journal::read(&world.workdir, ecid).await.filter(journal::Entry::is_open);
    let unknown = if device.mode == Mode::Restore { Erased::Unknown } else { Erased::No };
    entry.map_or(unknown, |entry| entry.erased.into())
}

/// Does what was agreed. The report has gone to the session.
pub(crate) async fn carry_out<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    mut agreed: Agreed,
    turn: &Turn,
) -> Result<(), Ending> {
    let mut left = Left::Untouched;
    match perform(world, session, &mut agreed, turn, &mut left).await {
        Ok((title, facts)) => {
            agreed.journal.finished().await;
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            let report = failure.report().leaving(left.words(&agreed.order, session.erased()));
            agreed.journal.failed(&report, session.erased()).await;
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

/// Tells a failure that came before anything was agreed.
pub(crate) fn not_begun<F: Face>(session: &mut Session<F>, failure: &Failure) -> Ending {
    let left = if matches!(failure, Failure::Pick(_)) {
        words::NOBODY
    } else {
        Left::Untouched.before_the_order(session.erased())
    };
    let report = failure.report().leaving(left);
    let ending = report.ending;
    session.failed(report);
    ending
}

async fn perform<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    agreed: &mut Agreed,
    turn: &Turn,
    left: &mut Left,
) -> Result<(String, Vec<Fact>), Failure> {
    let supply = firmware(world, session, agreed, turn).await?;
    stop_before(session, "recovery mode")?;
    // While the device is on its way to the installer, its system is made ready.
    let ahead = Ahead::begin(&world.workdir, supply.part("OS")?);

    let (model, ecid) = (agreed.model, agreed.ecid());
    let mut signer = Signer::new(&world.apple, model, ecid, world.workdir.path.join("tickets"))?;
    ask_early(world, session, &mut signer, &supply.identity, &agreed.device, &agreed.order).await?;

    let device = enter_recovery(world, session, agreed, &supply.identity, left).await?;
    let (device, signed, booted_by_us) =
        start_installer(world, session, agreed, &supply, &mut signer, device, left).await?;
    *left = Left::InInstaller;

    let job = Job { order: &agreed.order, supply: supply.clone(), signed, booted_by_us, ahead };
    let restored = install::install(world, session, &mut agreed.journal, job, &device).await;
    if agreed.journal.stage() >= Stage::Ordered {
        *left = Left::Ordered;
    }
    restored?;
    *left = Left::Starting;
    meet_again(world, session, agreed, &supply, &device).await
}

/// Gets the firmware, checks it, and opens it.
async fn firmware<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    agreed: &mut Agreed,
    turn: &Turn,
) -> Result<Arc<Supply>, Failure> {
    session.start("firmware");
    session.status("getting the firmware", Erased::No, Unplug::Harmless);
    let behavior = agreed.order.behavior();
    let supply = {
        let _turn = turn.lock().await;
        prepare::fetch(world, session, agreed.model, agreed.ecid(), &agreed.source, behavior).await?
    };
    agreed.journal.firmware(&supply.version, &supply.build, supply.file()).await?;
    session.done();
    Ok(supply)
}

/// The owner's word: for an erase by typing what names this device, for an update by saying yes.
async fn agree<F: Face>(
    session: &mut Session<F>,
    device: &Device,
    ecid: Ecid,
    behavior: Behavior,
) -> Result<Order, Failure> {
    match behavior {
        Behavior::Erase => match session.ask(EraseConsent::question(device.called(), ecid)).await {
            Some(Answer::Typed(typed)) => Ok(Order::Erase(EraseConsent::from_typed(ecid, &typed)?)),
            Some(Answer::Stop | Answer::Choice(_)) | None => Err(ConsentError::NotGiven.into()),
        },
        Behavior::Update => {
            let text = format!("Install the system of {} anew and keep what is on it?", device.called());
            match session.ask(Question::Ready { text }).await {
                Some(Answer::Choice(0)) => Ok(Order::Update(ecid)),
                Some(Answer::Stop | Answer::Choice(_) | Answer::Typed(_)) | None => {
                    Err(Trouble::Declined.into())
                }
            }
        }
    }
}

/// Asks Apple as early as the device tells its nonce, so that a refusal comes before anything is changed.
async fn ask_early<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    signer: &mut Signer,
    identity: &BuildIdentity,
    device: &Device,
    order: &Order,
) -> Result<(), Failure> {
    let boot = match device.mode {
        Mode::Recovery | Mode::Dfu => Some(boot::read_boot(world, device, order).await?),
        Mode::Normal => nonces(world, device).await,
        Mode::Restore | Mode::ChargeOnly => None,
    };
    let Some(boot) = boot else {
        session.skip("signing", "it is asked for as soon as the device tells its nonce");
        return Ok(());
    };
    session.start("signing");
    session.status("asking Apple to sign the firmware", Erased::No, Unplug::Harmless);
    signer.sign(identity, &boot).await?;
    session.done();
    Ok(())
}

/// What a device in normal mode says of its next boot, if it does.
async fn nonces<U: Usb>(world: &World<U>, device: &Device) -> Option<Boot> {
    let (muxer, attachment) = gather::attachment(world, device)?;
    let nonces = lockdown::query_nonces(&muxer, &attachment).await.ok()?;
    // Every device that is sold is a production device with its security on.
    Some(Boot { ap_nonce: nonces.ap?, sep_nonce: nonces.sep, production_mode: true, security_mode: true })
}

/// Brings the device into recovery mode, by command where it obeys, else by the owner's hands.
async fn enter_recovery<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    agreed: &mut Agreed,
    identity: &BuildIdentity,
    left: &mut Left,
) -> Result<Device, Failure> {
    let device = agreed.device.clone();
    if device.mode != Mode::Normal {
        session.skip("recovery", format!("it is in {} mode already", device.mode));
        return Ok(device);
    }
    session.start("recovery");
    if let Order::Update(_) = agreed.order {
        preboard::prepare(world, session, &device, identity).await?;
    }
    session.status("entering recovery mode", Erased::No, Unplug::Harmless);
    let (muxer, attachment) = gather::attachment(world, &device).ok_or(Trouble::WrongMode(device.mode))?;
    agreed.journal.reached(Stage::Recovery, Erased::No).await?;
    let arrived = match lockdown::enter_recovery(&muxer, &attachment).await {
        Ok(()) => in_recovery(world, session, agreed, &device).await?,
        Err(refusal) => {
            session.note("recovery/by-hand", format!("{refusal}: your hands are needed"));
            let coached = Coached {
                model: agreed.model,
                ecid: agreed.ecid(),
                target: Mode::Recovery,
                bystanders: &agreed.bystanders,
                before: Some(device.handle.clone()),
                limit: HANDS_LIMIT,
            };
            coach::reach(world, session, coached).await?
        }
    };
    *left = Left::InRecovery;
    session.done();
    Ok(arrived)
}

/// Has the device run the installer. Returns it there, with the ticket that it runs under, and whether we have booted it.
async fn start_installer<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    agreed: &mut Agreed,
    supply: &Arc<Supply>,
    signer: &mut Signer,
    mut device: Device,
    left: &mut Left,
) -> Result<(Device, Arc<Signed>, bool), Failure> {
    if device.mode == Mode::Restore {
        match signer.kept(&supply.identity).await {
            Ok(signed) => {
                session.skip("installer", "it is in restore mode already");
                return Ok((device, signed, false));
            }
            Err(Failure::Trouble(Trouble::NoTicketKept) | Failure::Ticket(_)) => {
                session.start("installer");
                session.note(
                    "installer/another",
                    "the device runs an installer that is not ours: it is restarted into recovery mode",
                );
                device = leave_installer(world, session, agreed, &device).await?;
            }
            Err(other) => return Err(other),
        }
    } else {
        session.start("installer");
    }
    *left = Left::InRecovery;
    agreed.journal.reached(Stage::Installer, Erased::No).await?;
    let chain = Chain { order: &agreed.order, supply, bystanders: &agreed.bystanders };
    let (arrived, signed) = chain.boot(world, session, signer, device).await?;
    session.done();
    Ok((arrived, signed, true))
}

/// Restarts a device out of restore mode. It comes back in recovery mode, or in its system if it has one.
async fn leave_installer<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    agreed: &Agreed,
    device: &Device,
) -> Result<Device, Failure> {
    let (muxer, attachment) = gather::attachment(world, device).ok_or(Trouble::WrongMode(device.mode))?;
    let mut stream = muxer.connect(attachment.id, rightful_proto::restored::PORT).await?;
    agreed.order.covers(talk::hardware_info(&mut stream).await?.ecid)?;
    talk::reboot(&mut stream).await?;
    drop(stream);
    in_recovery(world, session, agreed, device).await
}

/// Waits until the device has left the attachment that it had, and stands in recovery or DFU mode.
async fn in_recovery<U: Usb, F: Face>(
    world: &World<U>,
    session: &Session<F>,
    agreed: &Agreed,
    before: &Device,
) -> Result<Device, Failure> {
    let awaited = Awaited {
        ecid: agreed.ecid(),
        modes: &[Mode::Recovery, Mode::Dfu],
        before: Some(&before.handle),
        bystanders: &agreed.bystanders,
        what: "the device in recovery mode",
        limit: RECOVERY_LIMIT,
    };
    Ok(wait::arrival(world, awaited, &session.stop()).await?)
}

/// The device says that it is done. It is believed when it has come back with the system that was installed.
async fn meet_again<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    agreed: &mut Agreed,
    supply: &Supply,
    device: &Device,
) -> Result<(String, Vec<Fact>), Failure> {
    let erased = session.erased();
    session.start(agreed.order.last_step());
    session.status(agreed.order.waiting(), erased, Unplug::NotNow);
    agreed.journal.reached(Stage::Starting, erased).await?;
    let awaited = Awaited {
        ecid: agreed.ecid(),
        modes: &[Mode::Normal, Mode::Recovery],
        before: Some(&device.handle),
        bystanders: &agreed.bystanders,
        what: "the device to start its new system",
        limit: START_LIMIT,
    };
    // The owner's wish to stop came too late; the wait is harmless and short.
    let arrived = wait::arrival(world, awaited, &Stop::default()).await?;
    if arrived.mode == Mode::Recovery {
        return Err(Trouble::NotStarted.into());
    }
    let fresh = gather::facts(world, &arrived).await;
    let found = fresh.device.build.clone().unwrap_or_else(|| "unknown".to_owned());
    if found != supply.build {
        return Err(Trouble::NotInstalled { expected: supply.build.clone(), found }.into());
    }
    session.done();
    session.status("done", erased, Unplug::Harmless);
    session.device(&fresh.device);
    let facts = words::final_facts(&agreed.order, &supply.version, &supply.build, &agreed.facts, &fresh);
    Ok((agreed.order.title(agreed.model.name), facts))
}

fn stop_before<F: Face>(session: &Session<F>, before: &'static str) -> Result<(), Failure> {
    if session.stop_asked() { Err(Trouble::Stopped { before }.into()) } else { Ok(()) }
}
