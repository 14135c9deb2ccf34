//! Into recovery or DFU by the owner's hands: the moves of [`rightful_core::coach`], corrected by what the cable shows.
//!
//! Nothing is sent to any device here. Who has arrived is read from what it announces on the bus; only one that
//! announces nothing readable is asked who it is. Downloads and tickets are not touched: coaching again costs time only.

mod watch;

use std::collections::BTreeSet;
use std::time::Duration;

use rightful_core::ask::{Answer, Question, UserAction};
use rightful_core::coach::{Coach, LEAD_IN, READING, Saw, Target};
use rightful_core::consent::ConsentError;
use rightful_core::device::{Device, Handle};
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain};
use rightful_core::session::{Face, Session};
use rightful_proto::recovery::RecoveryError;
use tokio::time::Instant;

use crate::wait::{self, Awaited, WaitError};
use crate::world::World;
use watch::{Sighting, Watch};

/// How often the bus is looked at when it does not say that something changed.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// From the first sight of a device that runs its system until it can be talked to.
const STARTING: Duration = Duration::from_secs(60);

/// Which device is to be brought where.
#[derive(Debug, Clone)]
pub struct Coached<'a> {
    /// Which model: it decides the moves.
    pub model: &'a Model,
    /// Its name for life.
    pub ecid: Ecid,
    /// Recovery, DFU, or normal for a forced restart. Where recovery is wanted DFU will do; a restart ends in whatever it
    /// leads to. [`Device::mode`] of the result tells.
    pub target: Mode,
    /// Devices that were on the cable from the start and are none of our business.
    pub bystanders: &'a BTreeSet<Ecid>,
    /// The attachment that it had when it was last talked to.
    pub before: Option<Handle>,
    /// At most this long, all attempts together.
    pub limit: Duration,
}

/// A device that this computer does not see, and that is to be brought where it does.
#[derive(Debug, Clone)]
pub struct Unseen<'a> {
    /// Which model, as its owner says.
    pub model: &'a Model,
    /// Recovery or DFU.
    pub target: Mode,
    /// Devices that were on the cable from the start: it is none of them.
    pub bystanders: &'a BTreeSet<Ecid>,
    /// At most this long, all attempts together.
    pub limit: Duration,
}

/// Whom the moves are for.
struct Led<'a> {
    model: &'a Model,
    /// `None` for one that has not been seen: it is whoever arrives.
    ecid: Option<Ecid>,
    target: Mode,
    bystanders: &'a BTreeSet<Ecid>,
    before: Option<&'a Handle>,
    limit: Duration,
}

/// Why the device did not get there.
#[derive(Debug, thiserror::Error)]
pub enum CoachError {
    /// No buttons lead there.
    #[error("no buttons lead to {0} mode")]
    NotByHand(Mode),
    /// Not within the limit.
    #[error("the device did not reach {wanted} mode in {} min and {attempts} attempts", limit.as_secs() / 60)]
    NotReached {
        /// Where it should be.
        wanted: Mode,
        /// For how long it was tried.
        limit: Duration,
        /// How often it was tried.
        attempts: u32,
    },
    /// Another device came in its place.
    #[error(transparent)]
    AnotherDevice(#[from] ConsentError),
    /// A device is there, and this computer can't read who it is.
    #[error(transparent)]
    Unreadable(#[from] RecoveryError),
    /// It restarted, and could not be talked to afterwards.
    #[error(transparent)]
    Wait(#[from] WaitError),
    /// The owner wants to stop.
    #[error("stopped at your wish, before the device was in {wanted} mode")]
    Stopped {
        /// Where it should be.
        wanted: Mode,
    },
}

/// Brings the device there by its owner's hands. May be called again at any time: it changes modes and nothing else.
///
/// # Errors
/// That it did not get there, and why. In every case the owner was told to let go of the buttons.
pub async fn reach<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    coached: Coached<'_>,
) -> Result<Device, CoachError> {
    let led = Led {
        model: coached.model,
        ecid: Some(coached.ecid),
        target: coached.target,
        bystanders: coached.bystanders,
        before: coached.before.as_ref(),
        limit: coached.limit,
    };
    let device = lead(world, session, &led).await?;
    if !matches!(device.mode, Mode::Normal | Mode::ChargeOnly) {
        return Ok(device);
    }
    // What is known of it so far is that it is back; the rest it tells itself, when it lets this computer in.
    let awaited = Awaited {
        ecid: coached.ecid,
        modes: &[Mode::Normal],
        before: coached.before.as_ref(),
        bystanders: coached.bystanders,
        what: "the device to start its system",
        limit: STARTING,
    };
    match wait::arrival(world, awaited, &session.stop()).await {
        Ok(known) => Ok(known),
        Err(WaitError::TimedOut { .. }) if device.mode == Mode::ChargeOnly => Ok(device),
        Err(error) => Err(error.into()),
    }
}

/// As [`reach`], for a device that only charges: the first that comes into that mode, other than the bystanders, is
/// taken for it. Who it is, its [`Device`] tells.
///
/// # Errors
/// As [`reach`].
pub async fn reach_unseen<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    unseen: Unseen<'_>,
) -> Result<Device, CoachError> {
    let Unseen { model, target, bystanders, limit } = unseen;
    if target == Mode::Normal {
        return Err(CoachError::NotByHand(target));
    }
    lead(world, session, &Led { model, ecid: None, target, bystanders, before: None, limit }).await
}

/// Whatever goes wrong, the owner is told to let go.
async fn lead<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    led: &Led<'_>,
) -> Result<Device, CoachError> {
    let reached = guide(world, session, led).await;
    if reached.is_err() {
        session.act(UserAction::LetGo);
    }
    reached
}

async fn guide<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    coached: &Led<'_>,
) -> Result<Device, CoachError> {
    let wanted = coached.target;
    let target = Target::of(wanted).ok_or(CoachError::NotByHand(wanted))?;
    let there_already = |device: &Device| wanted != Mode::Normal && target.is_reached_by(device.mode);
    let pace = session.pace();
    let mut watch = Watch::begin(world, coached).await?;
    if let Some(device) = watch.ours().filter(|device| there_already(device)) {
        return Ok(device.clone());
    }
    session.act(target.overview(coached.model.buttons));
    let lead_in = match session.ask(Question::Ready { text: ready(coached.model) }).await {
        Some(Answer::Stop) => return Err(CoachError::Stopped { wanted }),
        Some(Answer::Choice(_) | Answer::Typed(_)) => LEAD_IN,
        None => READING,
    };
    // Whatever happened while the question stood is where the coaching begins.
    refuse_strangers(coached, &watch.look(world).await?)?;
    if let Some(device) = watch.ours().filter(|device| there_already(device)) {
        session.act(UserAction::LetGo);
        return Ok(device.clone());
    }
    let began = Instant::now();
    let mut coach = Coach::new(coached.model.buttons, target, watch.ours().map(|device| device.mode));
    tell(session, coach.begin(Duration::ZERO, lead_in));
    loop {
        let seen = watch.look(world).await?;
        refuse_strangers(coached, &seen)?;
        for sighting in seen {
            let now = began.elapsed() * pace;
            match sighting {
                Sighting::Left => tell(session, coach.saw(now, Saw::Left)),
                Sighting::Arrived(device) => {
                    tell(session, coach.saw(now, Saw::Arrived(device.mode)));
                    if coach.reached().is_some() {
                        return Ok(*device);
                    }
                }
                Sighting::BystanderReacted => tell(session, coach.saw(now, Saw::AnotherReacted)),
                Sighting::Stranger(_) => {}
            }
        }
        let now = began.elapsed() * pace;
        tell(session, coach.tick(now));
        if session.stop_asked() {
            return Err(CoachError::Stopped { wanted });
        }
        if began.elapsed() >= coached.limit {
            return Err(CoachError::NotReached { wanted, limit: coached.limit, attempts: coach.attempt() });
        }
        let due = coach.due(now).map_or(LOOK_EVERY, |due| due.saturating_sub(now));
        world.usb.changed(LOOK_EVERY.min(due) / pace).await;
    }
}

fn ready(model: &Model) -> String {
    format!(
        "Leave the cable in and read the moves. When you are ready, you have {LEAD_IN} seconds to take the {} in both hands.",
        model.kind()
    )
}

fn tell<F: Face>(session: &mut Session<F>, actions: Vec<UserAction>) {
    for action in actions {
        session.act(action);
    }
}

/// A device that was not there before and stands where ours should be ends it: nobody knows whose it is.
fn refuse_strangers(coached: &Led<'_>, seen: &[Sighting]) -> Result<(), CoachError> {
    let Some(consented) = coached.ecid else { return Ok(()) };
    match seen.iter().find_map(|sighting| match sighting {
        Sighting::Stranger(ecid) => Some(*ecid),
        Sighting::Left | Sighting::Arrived(_) | Sighting::BystanderReacted => None,
    }) {
        Some(found) => Err(ConsentError::AnotherDevice { consented, found }.into()),
        None => Ok(()),
    }
}

impl Explain for CoachError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotByHand(_) => "coach/not-by-hand",
            Self::NotReached { .. } => "coach/not-reached",
            Self::AnotherDevice(error) => error.code(),
            Self::Unreadable(error) => error.code(),
            Self::Wait(error) => error.code(),
            Self::Stopped { .. } => "coach/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotByHand(_) => "this is a mistake in Rightful: send us the report it has written",
            Self::NotReached { .. } => {
                "force a restart of the device with its buttons, take another cable and another port, then start again"
            }
            Self::AnotherDevice(error) => error.help(),
            Self::Unreadable(error) => error.help(),
            Self::Wait(error) => error.help(),
            Self::Stopped { .. } => "start again when you are ready; what was downloaded is kept",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotReached { .. } => Some(
                "a button is worn or under a case, or the cable or a hub hides the device from this computer",
            ),
            Self::AnotherDevice(error) => error.usually(),
            Self::Unreadable(error) => error.usually(),
            Self::Wait(error) => error.usually(),
            Self::NotByHand(_) | Self::Stopped { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotByHand(_) | Self::NotReached { .. } => Ending::Failed,
            Self::AnotherDevice(error) => error.ending(),
            Self::Unreadable(error) => error.ending(),
            Self::Wait(error) => error.ending(),
            Self::Stopped { .. } => Ending::StoppedSafely,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_says_what_happened_under_its_code() {
        let wanted = Mode::Dfu;
        for (error, text, code) in [
            (CoachError::NotByHand(Mode::Restore), "no buttons lead to restore mode", "coach/not-by-hand"),
            (
                CoachError::NotReached { wanted, limit: Duration::from_secs(900), attempts: 7 },
                "the device did not reach DFU mode in 15 min and 7 attempts",
                "coach/not-reached",
            ),
            (
                CoachError::Stopped { wanted },
                "stopped at your wish, before the device was in DFU mode",
                "coach/stopped",
            ),
            (
                ConsentError::AnotherDevice { consented: Ecid(1), found: Ecid(2) }.into(),
                "consent was given for device 0x0000000000000001, but 0x0000000000000002 is connected",
                "consent/another-device",
            ),
        ] {
            assert_eq!((error.to_string().as_str(), error.code()), (text, code));
            assert!(!error.help().ends_with('.'));
        }
    }
}
