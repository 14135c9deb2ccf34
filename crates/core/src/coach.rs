//! The coach: brings a device into recovery or DFU by its owner's hands, one move at a time, and corrects by what USB shows.
//!
//! Pure: the caller passes the time and what was seen; out come the things to say and do. Three rules:
//!
//! - What USB shows is stronger than any clock. A move that waits for the black screen ends when the device leaves the
//!   bus; without a sight of the device (one that only charges) it ends by its seconds.
//! - A device that comes back in another mode than wanted ends the attempt, and the owner is told what to do otherwise.
//! - After every third attempt something else is to be changed first: the cable, the port, the charge.

pub mod moves;

use std::time::Duration;

use serde::Serialize;

use crate::ask::UserAction;
use crate::mode::Mode;
use crate::model::Buttons;

pub use moves::{Button, Ends, Move, Source, Target, moves};

/// From "get ready" to the first move, where somebody has just said that they are ready.
pub const LEAD_IN: u8 = 5;
/// The same where nobody could be asked: time to read the moves as well.
pub const READING: u8 = 15;
/// Between a failed attempt and the next.
const BREATHER: u8 = 8;
/// To change the cable or the port.
const CHANGING: u8 = 30;
/// After so many failed attempts, and again after as many more, something else is to be changed.
const ATTEMPTS: u32 = 3;
/// A device that has not left the bus after so long a hold does not feel its buttons being held.
const RESTARTS_WITHIN: Duration = Duration::from_secs(30);

/// What was seen of the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saw {
    /// It has left the bus.
    Left,
    /// It has arrived on the bus, in this mode. [`Mode::ChargeOnly`] where it is there and silent.
    Arrived(Mode),
    /// Another device, one that was there from the start, has changed its mode: the hands are on the wrong one.
    AnotherReacted,
}

/// What USB shows while buttons are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sight {
    /// The device has left the bus, as it should.
    Left,
    /// It should have left by now, and has not yet.
    StillThere,
    /// It should be back by now, and is not yet.
    NotBack,
}

/// What went wrong in an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mistake {
    /// It has started as usual.
    LetGoTooEarly,
    /// DFU was wanted, and the cable picture came.
    HeldTooLong,
    /// It has not restarted at all.
    NotRestarted,
    /// It went away and did not come back.
    NothingCame,
    /// Another device has restarted.
    AnotherDevice,
}

/// One coaching, from "get ready" to the wanted mode.
#[derive(Debug, Clone)]
pub struct Coach {
    buttons: Buttons,
    target: Target,
    /// In which mode it is on the bus now.
    there: Option<Mode>,
    /// It has been seen at all.
    seen: bool,
    /// It has left the bus in this attempt.
    left: bool,
    /// The attempt that is made or got ready for, from 1.
    attempt: u32,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Not begun.
    Before,
    /// The lead-in, until then.
    Ready { until: Duration },
    /// This move is made.
    Moving { index: usize, since: Duration, left: Option<Duration>, reminded: bool },
    /// It is where it should be.
    Reached(Mode),
}

impl Target {
    /// The target that a mode is; `None` where hands cannot lead.
    pub fn of(mode: Mode) -> Option<Self> {
        match mode {
            Mode::Recovery => Some(Self::Recovery),
            Mode::Dfu => Some(Self::Dfu),
            Mode::Normal => Some(Self::Restart),
            Mode::Restore | Mode::ChargeOnly => None,
        }
    }

    /// Whether a device that arrives in `mode` is where it should be.
    ///
    /// DFU will do where recovery was wanted: whatever starts from one can start from the other. A restart has
    /// succeeded wherever it leads.
    pub fn is_reached_by(self, mode: Mode) -> bool {
        match self {
            Self::Recovery => matches!(mode, Mode::Recovery | Mode::Dfu),
            Self::Dfu => mode == Mode::Dfu,
            Self::Restart => true,
        }
    }

    /// All moves at once, to be read before the first.
    pub fn overview(self, buttons: Buttons) -> UserAction {
        match self {
            Self::Recovery => UserAction::EnterRecovery { buttons },
            Self::Dfu => UserAction::EnterDfu { buttons },
            Self::Restart => UserAction::ForceRestart { buttons },
        }
    }
}

impl Coach {
    /// A coach for a device with these buttons, which is on the bus in `there`, or cannot be seen.
    pub fn new(buttons: Buttons, target: Target, there: Option<Mode>) -> Self {
        let seen = there.is_some();
        Self { buttons, target, there, seen, left: false, attempt: 1, phase: Phase::Before }
    }

    /// Begins: `seconds` until the first move.
    pub fn begin(&mut self, now: Duration, seconds: u8) -> Vec<UserAction> {
        vec![self.get_ready(now, seconds)]
    }

    /// Takes in what was seen.
    pub fn saw(&mut self, now: Duration, saw: Saw) -> Vec<UserAction> {
        if matches!(self.phase, Phase::Before | Phase::Reached(_)) {
            return Vec::new();
        }
        match saw {
            Saw::Left => self.has_left(now),
            Saw::Arrived(mode) => self.has_arrived(now, mode),
            Saw::AnotherReacted => match self.phase {
                Phase::Moving { .. } => self.again(now, Mistake::AnotherDevice),
                Phase::Before | Phase::Ready { .. } | Phase::Reached(_) => Vec::new(),
            },
        }
    }

    /// Goes on with the time. May be called at any time; nothing happens before [`Coach::due`].
    pub fn tick(&mut self, now: Duration) -> Vec<UserAction> {
        match self.phase {
            Phase::Ready { until } if now >= until => self.make(0, now),
            Phase::Moving { index, since, left, reminded } => {
                let one = self.moves()[index];
                let passed = now.saturating_sub(since);
                let (expected, at_most) = (seconds(one.seconds), seconds(one.at_most));
                let still_there = self.there.is_some() && !self.left;
                match (one.ends, left) {
                    (Ends::Time, _) if passed >= expected => self.make(index + 1, now),
                    (Ends::Departure, Some(at)) if now.saturating_sub(at) >= seconds(one.then) => {
                        self.make(index + 1, now)
                    }
                    // It cannot be seen: the clock has to do.
                    (Ends::Departure, None) if !still_there && passed >= expected + seconds(one.then) => {
                        self.make(index + 1, now)
                    }
                    (Ends::Departure, None) if still_there && passed >= at_most => {
                        self.again(now, Mistake::NotRestarted)
                    }
                    (Ends::Arrival, _) if still_there && passed >= RESTARTS_WITHIN.min(at_most) => {
                        self.again(now, Mistake::NotRestarted)
                    }
                    (Ends::Arrival, _) if passed >= at_most => self.again(now, Mistake::NothingCame),
                    (Ends::Departure | Ends::Arrival, _)
                        if !reminded && now.saturating_sub(left.unwrap_or(since)) >= expected =>
                    {
                        self.phase = Phase::Moving { index, since, left, reminded: true };
                        let why = if still_there { Sight::StillThere } else { Sight::NotBack };
                        vec![UserAction::KeepHolding { why }]
                    }
                    (Ends::Time | Ends::Departure | Ends::Arrival, _) => Vec::new(),
                }
            }
            Phase::Before | Phase::Ready { .. } | Phase::Reached(_) => Vec::new(),
        }
    }

    /// When [`Coach::tick`] next has something to say, if nothing is seen before.
    pub fn due(&self, now: Duration) -> Option<Duration> {
        match self.phase {
            Phase::Ready { until } => Some(until),
            Phase::Moving { index, since, left, .. } => {
                let one = self.moves()[index];
                let expected = since + seconds(one.seconds);
                let ends = [
                    expected,
                    expected + seconds(one.then),
                    since + RESTARTS_WITHIN,
                    since + seconds(one.at_most),
                    left.map_or(Duration::ZERO, |at| at + seconds(one.then)),
                    left.map_or(Duration::ZERO, |at| at + seconds(one.seconds)),
                ];
                ends.into_iter().filter(|at| *at > now).min()
            }
            Phase::Before | Phase::Reached(_) => None,
        }
    }

    /// The mode in which it was reached.
    pub fn reached(&self) -> Option<Mode> {
        match self.phase {
            Phase::Reached(mode) => Some(mode),
            Phase::Before | Phase::Ready { .. } | Phase::Moving { .. } => None,
        }
    }

    /// The attempt that is made or got ready for, from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    fn moves(&self) -> &'static [Move] {
        moves(self.buttons, self.target)
    }

    fn get_ready(&mut self, now: Duration, lead: u8) -> UserAction {
        self.phase = Phase::Ready { until: now + seconds(lead) };
        UserAction::GetReady { attempt: self.attempt, seconds: lead, first: self.moves()[0].say }
    }

    /// Begins a move. The last one ends with an arrival, so there is always a next one to begin.
    fn make(&mut self, index: usize, now: Duration) -> Vec<UserAction> {
        let moves = self.moves();
        let Some(one) = moves.get(index) else { return Vec::new() };
        // An owner who is ahead of the coach has restarted it during a tap.
        let left = (self.left && one.ends == Ends::Departure).then_some(now);
        self.phase = Phase::Moving { index, since: now, left, reminded: false };
        vec![UserAction::Move {
            attempt: self.attempt,
            number: index + 1,
            of: moves.len(),
            one: *one,
            next: moves.get(index + 1).map(|next| next.say),
        }]
    }

    fn has_left(&mut self, now: Duration) -> Vec<UserAction> {
        self.there = None;
        let Phase::Moving { index, since, reminded, .. } = self.phase else { return Vec::new() };
        self.left = true;
        let one = self.moves()[index];
        match one.ends {
            Ends::Departure => {
                self.phase = Phase::Moving { index, since, left: Some(now), reminded };
                let next = self.tick(now);
                if next.is_empty() { vec![UserAction::KeepHolding { why: Sight::Left }] } else { next }
            }
            Ends::Arrival if !one.press.is_empty() => {
                self.phase = Phase::Moving { index, since, left: Some(now), reminded };
                vec![UserAction::KeepHolding { why: Sight::Left }]
            }
            Ends::Arrival | Ends::Time => Vec::new(),
        }
    }

    fn has_arrived(&mut self, now: Duration, mode: Mode) -> Vec<UserAction> {
        self.there = Some(mode);
        // One that could not be seen until now has come by the moves, although nobody saw it leave.
        let first = !std::mem::replace(&mut self.seen, true);
        let by_hands = self.left || self.target != Target::Restart;
        if by_hands && self.target.is_reached_by(mode) {
            self.phase = Phase::Reached(mode);
            return vec![UserAction::LetGo];
        }
        // Before anything was held it is only the end of an earlier attempt, or of a change of the cable.
        if !(self.left || first) || !matches!(self.phase, Phase::Moving { .. }) {
            return Vec::new();
        }
        self.again(now, if mode == Mode::Recovery { Mistake::HeldTooLong } else { Mistake::LetGoTooEarly })
    }

    fn again(&mut self, now: Duration, mistake: Mistake) -> Vec<UserAction> {
        let failed = self.attempt;
        self.attempt = failed.saturating_add(1);
        self.left = false;
        let mut said = vec![UserAction::Again { attempt: failed, mistake }];
        let lead = if failed.is_multiple_of(ATTEMPTS) {
            said.push(UserAction::ChangeSomething { attempts: failed, target: self.target });
            CHANGING
        } else {
            BREATHER
        };
        said.push(self.get_ready(now, lead));
        said
    }
}

fn seconds(count: u8) -> Duration {
    Duration::from_secs(u64::from(count))
}

#[cfg(test)]
mod tests;
