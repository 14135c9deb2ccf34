//! Find My: the owner's devices from afar, through their Apple Account. List, place, sound, message, Lost Mode, erase, removal.
//!
//! | deed | on the password alone | asks for |
//! |---|---|---|
//! | [`list`], [`locate`], [`watch`] | yes | – |
//! | [`act::sound`], [`act::message`], [`act::lost`], [`act::found`] | yes | – |
//! | [`erase::erase`] | tried, Apple may refuse | consent that names the device, and the password once more |
//! | [`act::remove`] | no | a word of the owner: it releases Activation Lock |
//! | [`sign_in::remember`] | no | a code |
//!
//! No request that Apple has refused is sent again; where a session ends while [`watch`] looks, the password is proven once more, once. Where a device is stands in no event and in no transcript: whoever called
//! the deed gets it as a value.

pub mod act;
pub mod by_hand;
pub mod erase;
mod failure;
mod pick;
pub mod sign_in;
mod wait;

use std::time::Duration;

use rightful_apple::account::AccountError;
pub use rightful_apple::find_my::Whose;
use rightful_apple::find_my::{Ask, Device, Erasure, FindMy, FindMyError, Progress, Reachable};
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain as _};
use rightful_core::session::{Face, Session};

use by_hand::Act;
pub use failure::Failure;
pub use pick::shown;
use rightful_apple::account::Session as Account;
use sign_in::{Enter, Entered};
use tokio::time::Instant;
use wait::{Waited, opened, until};

use crate::world::World;

const SIGN_IN: Step = Step { id: "sign-in", title: "sign in to Apple", weight: 3, danger: Danger::None };
const LOOK: Step = Step { id: "look", title: "ask for the devices", weight: 1, danger: Danger::None };
const LOCATE: Step = Step { id: "locate", title: "wait for their places", weight: 6, danger: Danger::None };
const WATCH: Step = Step { id: "watch", title: "look until it is done", weight: 6, danger: Danger::None };

/// How long devices may take to say where they are.
const PLACES: Duration = Duration::from_secs(60);

/// What nothing here has touched.
const UNTOUCHED: &str = "Nothing was changed on any device, and nothing in the account.";

/// Which device, and how to sign in.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Its name, its model, its last four characters or what Find My calls it; the only one if none is named.
    pub device: Option<String>,
    /// How to sign in.
    pub enter: Enter,
}

/// Lists the devices of the account, as Apple knows them.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn list<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    enter: Enter,
) -> Result<Vec<Device>, Ending> {
    let listed = try_list(world, session, &enter).await;
    told(session, listed, Act::Look, UNTOUCHED)
}

/// The same, after the devices were asked where they are: those that are online, for at most a minute.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn locate<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<Vec<Device>, Ending> {
    let located = try_locate(world, session, &wanted).await;
    told(session, located, Act::Look, UNTOUCHED)
}

/// Looks at one device until what was asked of it is done: an erase, Lost Mode, a sound, a message; at most `limit`.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn watch<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    limit: Duration,
) -> Result<Vec<Device>, Ending> {
    let watched = try_watch(world, session, &wanted, limit).await;
    told(session, watched, Act::Look, UNTOUCHED)
}

/// What was found, and how it is told.
type Found<T> = Result<(String, Vec<Fact>, T), Failure>;

async fn try_list<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    enter: &Enter,
) -> Found<Vec<Device>> {
    session.plan(Plan::new("Look at the devices of an Apple Account", &[SIGN_IN, LOOK], vec![]));
    session.start(SIGN_IN.id);
    let mut entered = sign_in::open(world, session, enter).await?;
    session.done();
    session.start(LOOK.id);
    session.status("asking for the devices", Erased::No, Unplug::Harmless);
    let listed = look(session, &mut entered.apple, enter.whose).await;
    entered.close().await;
    let (facts, devices) = listed?;
    session.done();
    Ok((counted(&devices), facts, devices))
}

/// The devices as Apple knows them; those of a family as soon as they have come, or as far as they have.
async fn look<F: Face>(
    session: &mut Session<F>,
    account: &mut Account,
    whose: Whose,
) -> Result<(Vec<Fact>, Vec<Device>), Failure> {
    let (found, waited) = opened(session, account, whose).await?;
    let mut facts = vec![];
    match (waited, whose) {
        (Waited::Met, Whose::Own) if found.has_family() => facts.push(fact(
            "family",
            "the account has a family: with --family the devices of its members are listed, too",
        )),
        (Waited::Met, _) => {}
        (Waited::TimeUp | Waited::Stopped, _) => {
            facts.push(fact("family-late", "not all devices of the family have come in time"));
        }
    }
    Ok((facts, found.devices().to_vec()))
}

async fn try_locate<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Found<Vec<Device>> {
    let steps = [SIGN_IN, LOOK, LOCATE];
    session.plan(Plan::new("Ask the devices of an Apple Account where they are", &steps, vec![]));
    session.start(SIGN_IN.id);
    let mut entered = sign_in::open(world, session, &wanted.enter).await?;
    session.done();
    let located = places(session, &mut entered.apple, wanted).await;
    entered.close().await;
    located
}

async fn places<F: Face>(
    session: &mut Session<F>,
    account: &mut Account,
    wanted: &Wanted,
) -> Found<Vec<Device>> {
    session.start(LOOK.id);
    session.status("asking for the devices", Erased::No, Unplug::Harmless);
    let (mut found, _) = opened(session, account, wanted.enter.whose).await?;
    let one = match &wanted.device {
        Some(device) => Some(pick::named(found.devices(), device)?.id.clone()),
        None => None,
    };
    session.done();
    session.start(LOCATE.id);
    session.status("waiting for the devices to say where they are", Erased::No, Unplug::Harmless);
    let meant = |device: &&Device| one.as_ref().is_none_or(|one| device.id == *one);
    let still = |device: &Device| {
        device.reachable == Reachable::Online
            && (device.locating || device.location.as_ref().is_none_or(|place| place.old))
    };
    let mut first = true;
    let waited = until(session, &mut found, Ask::Locate, PLACES, |found| {
        // What Apple knew before it asked them is not what was wanted.
        !std::mem::take(&mut first) && !found.devices().iter().filter(meant).any(still)
    })
    .await?;
    if waited == Waited::Stopped {
        return Err(Failure::Stopped);
    }
    session.done();
    let devices: Vec<Device> = found.devices().iter().filter(meant).cloned().collect();
    Ok((counted(found.devices()), vec![], devices))
}

async fn try_watch<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    limit: Duration,
) -> Found<Vec<Device>> {
    session.plan(Plan::new("Look at a device from afar", &[SIGN_IN, LOOK, WATCH], vec![]));
    session.start(SIGN_IN.id);
    let mut entered = sign_in::open(world, session, &wanted.enter).await?;
    session.done();
    let watched = look_at(session, &mut entered, wanted, limit).await;
    entered.close().await;
    watched
}

async fn look_at<F: Face>(
    session: &mut Session<F>,
    entered: &mut Entered,
    wanted: &Wanted,
    limit: Duration,
) -> Found<Vec<Device>> {
    session.start(LOOK.id);
    session.status("asking for the devices", Erased::No, Unplug::Harmless);
    let mut found = FindMy::open(&mut entered.apple).await?;
    let id = pick::choose(session, found.devices(), wanted.device.as_deref()).await?.id.clone();
    session.done();
    session.start(WATCH.id);
    session.status("looking whether it is done", Erased::No, Unplug::Harmless);
    let over = |found: &FindMy<'_>| {
        found.devices().iter().find(|device| device.id == id).is_none_or(|device| !is_waiting(device))
    };
    let began = Instant::now();
    let waited = match until(session, &mut found, Ask::Known, limit, over).await {
        // A session lasts for less than one may look. The password, which was right, is proven once more: once in all.
        Err(Failure::FindMy(FindMyError::Account(AccountError::SessionEnded))) => {
            session.status("Apple has ended the session; signing in once more", Erased::No, Unplug::Harmless);
            found.enter_again(&entered.password).await?;
            session.status("looking whether it is done", Erased::No, Unplug::Harmless);
            let rest = limit.saturating_sub(began.elapsed());
            until(session, &mut found, Ask::Known, rest, over).await?
        }
        ended => ended?,
    };
    session.done();
    let device = found.device(&id)?.clone();
    let name = shown(&device);
    let title = match waited {
        Waited::Met => format!("Nothing waits for {name} any more"),
        Waited::Stopped | Waited::TimeUp => format!("Something still waits for {name}"),
    };
    Ok((title, facts(&device), vec![device]))
}

/// Whether something that was asked of the device is not done yet.
fn is_waiting(device: &Device) -> bool {
    matches!(device.erasure, Erasure::Queued | Erasure::Running)
        || [device.sound, device.lost_mode, device.message].contains(&Some(Progress::Queued))
}

/// How a device stands, one fact a line; nothing of where it is.
pub(crate) fn facts(device: &Device) -> Vec<Fact> {
    let mut facts = vec![fact("reachable", reachable(device.reachable))];
    match device.erasure {
        Erasure::None => {}
        Erasure::Queued => facts.push(fact(
            "erase-waits",
            "it is to be erased as soon as it is online; until then that can be cancelled at www.icloud.com/find",
        )),
        Erasure::Running => facts.push(fact(
            "erase-delivered",
            "it has been told to erase itself, and has not said that it is done",
        )),
        Erasure::Done => facts.push(fact("erased", "it has erased itself")),
        Erasure::Refused(code) => {
            facts.push(Fact { id: "erase-refused", text: format!("Apple gives the number {code} for its erase") });
        }
    }
    // What has reached it may have done so years ago.
    for (id, act, progress) in [
        ("sound", "the sound", device.sound),
        ("message", "the message", device.message),
        ("lost-mode", "Lost Mode", device.lost_mode),
    ] {
        if progress == Some(Progress::Queued) {
            facts.push(Fact { id, text: format!("{act} waits until it is online") });
        }
    }
    if device.lost {
        facts.push(fact("lost", "it is marked as lost"));
    }
    match device.activation_locked {
        Some(true) if device.member.is_some() => {
            facts
                .push(fact("locked", "Activation Lock is on: setting it up needs its owner's Apple Account"));
        }
        Some(true) => {
            facts.push(fact("locked", "Activation Lock is on: setting it up needs this Apple Account"));
        }
        Some(false) => facts.push(fact("not-locked", "Activation Lock is off")),
        None => {}
    }
    facts
}

fn reachable(how: Reachable) -> &'static str {
    match how {
        Reachable::Online => "it is online",
        Reachable::Offline => "it is offline",
        Reachable::Pending => "it is offline, and something waits for it",
        Reachable::Unregistered => "it is not registered with Find My",
        Reachable::Unknown => "Apple does not say whether it is online",
    }
}

fn counted(devices: &[Device]) -> String {
    let of_family = devices.iter().filter(|device| device.member.is_some()).count();
    if of_family > 0 {
        let own = devices.len() - of_family;
        return format!("Devices in Find My: {own} of this Apple Account, {of_family} of its family");
    }
    match devices.len() {
        0 => "This Apple Account has no device in Find My".to_owned(),
        1 => "This Apple Account has one device in Find My".to_owned(),
        many => format!("This Apple Account has {many} devices in Find My"),
    }
}

fn fact(id: &'static str, text: &str) -> Fact {
    Fact { id, text: text.to_owned() }
}

/// Tells the end, and hands out what was found. Where nothing that is typed here helps, the clicks of the other way are told.
fn told<F: Face, T>(
    session: &mut Session<F>,
    result: Found<T>,
    act: Act,
    untouched: &str,
) -> Result<T, Ending> {
    match result {
        Ok((title, facts, found)) => {
            session.finished(title, facts);
            Ok(found)
        }
        Err(failure) => {
            if failure.hand_over() {
                for click in act.clicks() {
                    session.note("find/by-hand", *click);
                }
            }
            let report = failure.report().leaving(failure.left().unwrap_or(untouched));
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}
