//! Events as text for people: blocks that stay, and beneath them a bar with the status line, or plain lines without a terminal.

use std::time::Duration;

use rightful_core::ask::UserAction;
use rightful_core::device::Device;
use rightful_core::event::{Erased, Event, EventKind, Searching, Status, Unit, Unplug};
use rightful_core::plan::{Plan, Step};
use rightful_flows::pace::Pace;
use tokio::time::Instant;

use super::countdown::Count;
use super::look::{Look, pad, tame, wide};
use super::printer::Printer;
use super::{actions, devices, failure, plan, quantity, status};

/// On every screen of a rehearsal.
pub(crate) const BANNER: &str = "Rehearsal. No phone is touched.";
/// Without a terminal a line is written at most this often while a step goes on …
const LINE_EVERY: Duration = Duration::from_secs(15);
/// … or when it is this much further, in hundredths of the step.
const LINE_STEP: u64 = 20;

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Telling {
    /// Everything.
    All,
    /// The plan, what the owner must know or do, and the end.
    Little,
}

/// Whether a phone is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// This machine and the phone on its cable.
    Real,
    /// A virtual phone.
    Rehearsal,
}

/// The text face.
pub(crate) struct Screen {
    printer: Printer,
    look: Look,
    telling: Telling,
    stage: Stage,
    steps: Vec<Step>,
    running: Option<Running>,
    status: Status,
    /// The status is the last thing that was written.
    status_told: bool,
    erased_since: Option<Instant>,
    /// Something was shown before.
    begun: bool,
    shown_device: Option<Device>,
    /// The countdown of a move: its title, its length, and what follows it.
    counting: Option<(String, Count, String)>,
    /// How much quicker than a person's are the hands that follow.
    pace: u32,
}

/// The step that is going on.
struct Running {
    title: String,
    number: usize,
    pace: Pace,
    /// Thousandths of the step, where its size is known.
    fraction: Option<u64>,
    /// `5.4 of 7.9 GB`.
    amount: String,
    told: Option<(Instant, u64)>,
}

impl Screen {
    /// Writes to another place from now on.
    pub(crate) fn write_to(&mut self, printer: Printer) {
        self.printer = printer;
    }

    /// A screen that writes through `printer`.
    pub(crate) fn new(printer: Printer, look: Look, telling: Telling, stage: Stage) -> Self {
        let status = Status { happening: "looking".to_owned(), erased: Erased::No, unplug: Unplug::Harmless };
        Self {
            printer,
            look,
            telling,
            stage,
            steps: Vec::new(),
            running: None,
            status,
            status_told: false,
            erased_since: None,
            begun: false,
            shown_device: None,
            counting: None,
            pace: 1,
        }
    }

    /// The same, for hands that are so many times quicker than a person's.
    pub(crate) fn at_pace(mut self, pace: u32) -> Self {
        self.pace = pace;
        self
    }

    /// Shows one event.
    pub(crate) fn show(&mut self, event: &Event) {
        let status_told = std::mem::take(&mut self.status_told);
        match &event.kind {
            EventKind::Plan(plan) => self.plan(plan),
            EventKind::Device(device) => self.device(device),
            EventKind::StepStarted { step } => self.step_started(step),
            EventKind::Progress { done, total, unit, .. } => self.progress(*done, *total, *unit),
            EventKind::Searching(searching) => self.searching(searching),
            EventKind::StepDone { step } => self.step_done(step),
            EventKind::StepSkipped { step, why } => self.step_skipped(step, why),
            EventKind::Status(status) => self.status(status),
            EventKind::Note { text, .. } => {
                if self.telling == Telling::All {
                    self.printer.block(&self.look.wrap("  · ", text));
                }
            }
            EventKind::Do(action) => self.hands(action),
            EventKind::Question(_) => self.before_question(status_told),
            EventKind::Answered { .. } => {}
            EventKind::Failed(report) => self.end(&failure::block(report, self.look)),
            EventKind::Finished { title, facts } => self.end(&failure::finished(title, facts, self.look)),
        }
        self.begun = true;
    }

    fn plan(&mut self, plan: &Plan) {
        self.steps.clone_from(&plan.steps);
        let gap = if self.begun && self.telling == Telling::All { "\n" } else { "" };
        let about = if self.shown_device.is_some() { plan::About::ADevice } else { plan::About::Files };
        let text = format!("{gap}{}{}\n", self.banner(), plan::block(plan, about, self.look));
        self.printer.block(&text);
    }

    fn device(&mut self, device: &Device) {
        self.look = self.look.about(device.model);
        let same = self.shown_device.as_ref().is_some_and(|shown| {
            (shown.mode, shown.ecid, shown.lock, shown.trust)
                == (device.mode, device.ecid, device.lock, device.trust)
        });
        if !same && self.telling == Telling::All {
            self.printer.block(&devices::headline(device, self.look));
        }
        self.shown_device = Some(device.clone());
    }

    fn step_started(&mut self, id: &str) {
        let Some(index) = self.steps.iter().position(|step| step.id == id) else { return };
        let title = self.look.say(self.steps[index].title).into_owned();
        self.running = Some(Running {
            title: title.clone(),
            number: index + 1,
            pace: Pace::new(),
            fraction: None,
            amount: String::new(),
            told: None,
        });
        if self.telling == Telling::All && !self.printer.is_live() {
            self.printer.block(&format!("  {}/{}  {title}\n", index + 1, self.steps.len()));
        }
        self.redraw();
    }

    fn progress(&mut self, done: u64, total: Option<u64>, unit: Unit) {
        let Some(running) = &mut self.running else { return };
        running.pace.reached(done);
        running.fraction = total.filter(|total| *total > 0).map(|total| {
            u64::try_from(u128::from(done.min(total)) * 1000 / u128::from(total)).unwrap_or(1000)
        });
        let look = self.look;
        running.amount = match (unit, total) {
            (Unit::Bytes, Some(total)) => portion(look, &quantity::of_bytes(done, total)),
            (Unit::Bytes, None) => look.say(&quantity::bytes(done)).into_owned(),
            (Unit::Items, Some(total)) => portion(look, &format!("{} of {}", number(done), number(total))),
            (Unit::Items, None) => number(done),
            (Unit::Percent, _) => String::new(),
        };
        let mut pace = Vec::new();
        if let (Unit::Bytes, Some(rate)) = (unit, running.pace.rate()) {
            pace.push(quantity::rate(rate));
        }
        if let Some(rest) = total.and_then(|total| running.pace.remaining(total)) {
            pace.push(look.say(&quantity::remaining(rest)).into_owned());
        }
        self.printer.pace(&pace.join("    "));
        if !self.printer.is_live() {
            self.line_now_and_then(&pace);
        }
        self.redraw();
    }

    /// How far a search is: it knows better than the pace of its progress how long it still takes.
    fn searching(&mut self, searching: &Searching) {
        let Some(running) = &mut self.running else { return };
        running.fraction = (searching.of > 0).then(|| {
            u64::try_from(u128::from(searching.tried) * 1000 / u128::from(searching.of)).unwrap_or(1000)
        });
        let look = self.look;
        let amount = format!("{} of {}", number(searching.tried), number(searching.of));
        running.amount = portion(look, &amount);
        let pace = [
            rightful_flows::recall::rate(searching.per_minute as f64 / 60.0),
            searching.left.clone(),
            format!("odds so far {} %", searching.likely_permille / 10),
            format!("now: {}", searching.now),
        ];
        let pace: Vec<String> = pace.iter().map(|part| look.say(part).into_owned()).collect();
        self.printer.pace(&pace[..2].join("    "));
        self.status.happening = format!("trying {}", searching.now);
        if !self.printer.is_live() {
            self.line_now_and_then(&pace);
        }
        self.redraw();
    }

    /// What the owner's hands do, and for how long.
    fn hands(&mut self, action: &UserAction) {
        self.printer.block(&actions::block(action, self.look));
        self.counting = match action {
            UserAction::GetReady { seconds, first, .. } => {
                let first = format!("first: {}", self.look.say(first));
                Some((self.look.say("get ready").into_owned(), Count::new(*seconds, self.pace), first))
            }
            UserAction::Move { number, of, one, next, .. } => {
                let then = next.map(|next| format!("then: {next}")).unwrap_or_default();
                Some((format!("{number}/{of}"), Count::new(one.seconds, self.pace), then))
            }
            // The countdown of the move goes on.
            UserAction::KeepHolding { .. } => return,
            UserAction::EnterRecovery { .. }
            | UserAction::EnterDfu { .. }
            | UserAction::ForceRestart { .. }
            | UserAction::Again { .. }
            | UserAction::ChangeSomething { .. }
            | UserAction::TapTrust
            | UserAction::TypePasscode
            | UserAction::Replug
            | UserAction::LetGo => None,
        };
        self.redraw();
    }

    /// Without a terminal: progress as a line, at a rate that a log can bear.
    fn line_now_and_then(&mut self, pace: &[String]) {
        let Some(running) = &mut self.running else { return };
        let percent = running.fraction.unwrap_or(0) / 10;
        let due = match running.told {
            None => running.pace.elapsed() >= Duration::from_secs(2),
            Some((when, told)) => when.elapsed() >= LINE_EVERY || percent >= told + LINE_STEP,
        };
        if !due || self.telling == Telling::Little {
            return;
        }
        running.told = Some((Instant::now(), percent));
        let known = running.fraction.map(|_| format!("{percent} %"));
        let parts = known.into_iter().chain([running.amount.clone()]).chain(pace.iter().cloned());
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        self.printer.block(&format!("       {}\n", parts.join(", ")));
    }

    fn step_done(&mut self, id: &str) {
        let Some(step) = self.steps.iter().find(|step| step.id == id) else { return };
        let took = self.running.take().map(|running| running.pace.elapsed());
        if self.telling == Telling::All {
            let took = took.filter(|took| took.as_secs() > 0).map(quantity::passed).unwrap_or_default();
            let line =
                format!("  {} {}", self.look.good("✓"), pad(&self.look.say(step.title), self.title_width()));
            self.printer.block(&format!("{}\n", format!("{line}   {}", self.look.aside(&took)).trim_end()));
        }
        self.redraw();
    }

    fn step_skipped(&mut self, id: &str, why: &str) {
        let Some(step) = self.steps.iter().find(|step| step.id == id) else { return };
        if self.telling == Telling::All {
            self.printer.block(
                &self.look.wrap("  – ", &format!("{}: {}", self.look.say(step.title), self.look.say(why))),
            );
        }
    }

    fn status(&mut self, status: &Status) {
        let changed = self.status != *status;
        let same_answers = (self.status.erased, self.status.unplug) == (status.erased, status.unplug);
        if status.erased == Erased::Yes && self.erased_since.is_none() {
            self.erased_since = Some(Instant::now());
        }
        if let Some(running) = self.running.as_mut().filter(|_| status.happening != self.status.happening) {
            // The amount was of what was happening before.
            running.amount.clear();
        }
        self.status = status.clone();
        if changed && self.telling == Telling::All && !self.printer.is_live() {
            // Only the first of the three answers is new: the others still hold, and a log stays readable.
            if same_answers && self.running.is_some() {
                self.printer.block(&self.look.wrap("       ", &status.happening));
            } else {
                let line = status::line(status, "", None, self.look);
                self.printer.block(&format!("{line}\n"));
                self.status_told = true;
            }
        }
        self.redraw();
    }

    /// Before the owner is asked the bar goes, and the three answers stand above the question.
    fn before_question(&mut self, status_told: bool) {
        self.printer.clear();
        let since = self.erased_since.map(|since| since.elapsed());
        let line =
            if status_told { String::new() } else { status::line(&self.status, "", since, self.look) + "\n" };
        let banner = match self.stage {
            Stage::Real => String::new(),
            Stage::Rehearsal => format!("  {}\n", self.look.mind(&self.look.say(BANNER))),
        };
        self.printer.block(&format!("{line}{banner}\n"));
    }

    fn end(&mut self, text: &str) {
        self.printer.clear();
        let gap = if self.begun { "\n" } else { "" };
        self.printer.block(&format!("{gap}{}{text}", self.banner()));
    }

    fn banner(&self) -> String {
        match self.stage {
            Stage::Real => String::new(),
            Stage::Rehearsal => format!("{}\n", self.look.mind(&self.look.say(BANNER))),
        }
    }

    fn title_width(&self) -> usize {
        self.steps.iter().map(|step| wide(&self.look.say(step.title))).max().unwrap_or(0)
    }

    /// The bar and what stands beneath it. Does nothing without a terminal.
    fn redraw(&mut self) {
        if !self.printer.is_live() {
            return;
        }
        if let Some((title, count, then)) = &self.counting {
            let mut beneath = if then.is_empty() { String::new() } else { self.look.wrap("  ", then) };
            if self.stage == Stage::Rehearsal {
                beneath += &format!("\n  {}", self.look.mind(&self.look.say(BANNER)));
            }
            return self.printer.countdown(title, *count, beneath.trim_end());
        }
        if self.telling == Telling::Little || self.steps.is_empty() {
            return self.printer.clear();
        }
        let amount = self.running.as_ref().map_or("", |running| running.amount.as_str());
        let since = self.erased_since.map(|since| since.elapsed());
        let mut beneath = status::line(&self.status, amount, since, self.look);
        if self.stage == Stage::Rehearsal {
            beneath += &format!("\n  {}", self.look.mind(&self.look.say(BANNER)));
        }
        match &self.running {
            Some(running) => {
                let title = format!("{}/{}  {}", running.number, self.steps.len(), tame(&running.title, 60));
                self.printer.bar(
                    &pad(&title, self.title_width() + 5),
                    running.number,
                    running.fraction,
                    &beneath,
                );
            }
            None => self.printer.beneath(&beneath),
        }
    }
}

/// `5.4 of 7.9 GB`, in the language that is read here.
fn portion(look: Look, text: &str) -> String {
    match text.split_once(" of ") {
        Some((part, whole)) => look.language.portion(part, whole),
        None => text.to_owned(),
    }
}

/// `27,917,024`.
fn number(count: u64) -> String {
    rightful_flows::recall::estimate::number(count.into())
}

#[cfg(test)]
mod tests;
