//! The face that a deed talks to: text or JSON, whoever answers, and in a rehearsal the hand that presses the buttons.

use std::io::{IsTerminal as _, stderr, stdin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rightful_core::ask::{Answer, Question, UserAction};
use rightful_core::event::{Erased, Event, EventKind};
use rightful_core::id::Ecid;
use rightful_core::session;
use tokio::sync::mpsc::UnboundedSender;

use super::json::Lines;
use super::look::Look;
use super::owner::{Owner, Who};
use super::printer::Printer;
use super::screen::{Screen, Stage, Telling};
use super::ticks::Ticks;
use crate::deed::Given;
use crate::options::{Format, Options};
use crate::transcript::Transcript;
use crate::world::rehearsal::Move;

/// Shows events and asks questions.
pub(crate) struct Face {
    shows: Shows,
    owner: Owner,
    /// Where the moves of a rehearsal go.
    hand: Option<UnboundedSender<Move>>,
    /// The device that the last event about one named.
    device: Option<Ecid>,
    seen: Seen,
    printer: Printer,
    look: Look,
    transcript: Option<Transcript>,
    /// `--ticks`.
    ticks: Option<Ticks>,
    pace: u32,
}

/// In a rehearsal the hand is this much quicker than a person's: so that whoever looks on can still follow …
const WATCHED: u32 = 4;
/// … and where nobody does.
const UNWATCHED: u32 = 10;

enum Shows {
    Text(Box<Screen>),
    Json(Lines),
}

/// What the events said, for whoever explains what stopping means or tells the end of a rehearsal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Said>>);

#[derive(Debug, Clone, Copy, Default)]
struct Said {
    erased: Option<Erased>,
    device: bool,
}

impl Seen {
    /// Whether the owner's data is gone.
    pub(crate) fn erased(&self) -> Erased {
        self.said().erased.unwrap_or(Erased::No)
    }

    /// Whether the deed is about a device.
    pub(crate) fn is_about_a_device(&self) -> bool {
        self.said().device
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Face {
    /// The face that the options ask for, on the terminal if there is one. `hand` stands for a rehearsal.
    pub(crate) fn new(options: &Options, given: Given, hand: Option<UnboundedSender<Move>>) -> Self {
        let look = Look::of_stderr();
        let terminal = stderr().is_terminal() && !is_dumb();
        let json = options.format() == Format::Json;
        let live = terminal && !json && options.verbose == 0;
        let printer = if live { Printer::terminal() } else { Printer::lines() };
        let stage = if hand.is_some() { Stage::Rehearsal } else { Stage::Real };
        let telling = if options.quiet { Telling::Little } else { Telling::All };
        let who = match stage {
            Stage::Real | Stage::Rehearsal if stdin().is_terminal() && stderr().is_terminal() && !json => {
                Who::Person
            }
            Stage::Rehearsal => Who::Script,
            Stage::Real => Who::Nobody,
        };
        let pace = match (stage, who) {
            (Stage::Real, _) => 1,
            (Stage::Rehearsal, Who::Person) => WATCHED,
            (Stage::Rehearsal, Who::Script | Who::Nobody) => UNWATCHED,
        };
        let shows = if json {
            Shows::Json(Lines::default())
        } else {
            Shows::Text(Box::new(Screen::new(printer.clone(), look, telling, stage).at_pace(pace)))
        };
        let seen = Seen::default();
        Self {
            shows,
            owner: Owner { who, given },
            hand,
            device: None,
            seen,
            printer,
            look,
            transcript: None,
            ticks: options.ticks.then(Ticks::default),
            pace,
        }
    }

    /// The same, as one of several: its lines begin with `mark` and go to the same place as those of the others.
    pub(crate) fn among_several(mut self, mark: &str, printer: &Printer, seen: &Seen) -> Self {
        self.printer = printer.marked(mark);
        self.seen = seen.clone();
        if let Shows::Text(screen) = &mut self.shows {
            screen.write_to(self.printer.clone());
        }
        self
    }

    /// The same, with every event written down as well.
    pub(crate) fn with_transcript(mut self, transcript: Option<Transcript>) -> Self {
        self.transcript = transcript;
        self
    }

    /// Where text may be written beside the events.
    pub(crate) fn printer(&self) -> Printer {
        self.printer.clone()
    }

    /// How wide and how colourful it may be.
    pub(crate) fn look(&self) -> Look {
        self.look
    }

    /// What the events said about erasing.
    pub(crate) fn seen(&self) -> Seen {
        self.seen.clone()
    }
}

impl session::Face for Face {
    fn show(&mut self, event: &Event) {
        if let EventKind::Device(device) = &event.kind {
            self.device = device.ecid;
            self.look = self.look.about(device.model);
            self.seen.said().device = true;
        }
        if let EventKind::Status(status) = &event.kind {
            self.seen.said().erased = Some(status.erased);
        }
        if let Some(transcript) = &mut self.transcript {
            transcript.show(event);
        }
        match &mut self.shows {
            Shows::Text(screen) => screen.show(event),
            Shows::Json(lines) => lines.show(event),
        }
        if let (EventKind::Do(action), Some(hand)) = (&event.kind, &self.hand) {
            let _the_rehearsal_is_over =
                hand.send(Move { device: self.device, action: action.clone(), pace: self.pace });
        }
        if let (EventKind::Do(action), Some(ticks)) = (&event.kind, &mut self.ticks) {
            match action {
                UserAction::Move { one, .. } => ticks.begin(&self.printer, one.seconds, self.pace),
                // The move goes on, and its ticks with it.
                UserAction::KeepHolding { .. } => {}
                _ => ticks.end(),
            }
        }
    }

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        self.owner.ask(question, &self.printer, self.look).await
    }

    fn pace(&self) -> u32 {
        self.pace
    }
}

/// A terminal that cannot move its cursor gets plain lines; so does whoever asks for them with `TERM=dumb`.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}
