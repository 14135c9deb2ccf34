//! One run, from its plan to its end: the plan and the consent, the hands on the phone, the progress, the failure, the end.

mod ask;
mod end;
mod hands;
mod plan;
mod progress;

use maud::{Markup, html};
use rightful_core::ask::{Question, UserAction};
use rightful_core::device::Device;
use rightful_core::event::{Erased, Fact, Searching, Status, Unit, Unplug};
use rightful_core::mode::Mode;
use rightful_core::plan::{Danger, Plan};
use rightful_core::report::Report;
use zeroize::Zeroizing;

use super::Shell;
use super::phone::{Body, Drawing, Screen};
use super::shell::{Hands, Voice, figure, virtual_figure};

/// A run as it is after the last event.
#[derive(Debug, Clone, Default)]
pub struct Run {
    /// Which run of this program: answers name it, so that a page of an earlier one answers nothing.
    pub number: u64,
    /// The `seq` of the last event.
    pub seq: u64,
    /// The device that it is about.
    pub device: Option<Device>,
    /// What will happen, with its remarks.
    pub plan: Option<Plan>,
    /// The steps of the plan, and how far each is.
    pub steps: Vec<StepNow>,
    /// What is happening, whether anything is erased, whether the cable may be pulled.
    pub status: Option<Status>,
    /// How far the running step is.
    pub progress: Option<Progress>,
    /// How far a search for a password is.
    pub searching: Option<Searching>,
    /// What was told beside, oldest first; at most the last forty.
    pub notes: Vec<Note>,
    /// The question that waits for its answer.
    pub asked: Option<Asked>,
    /// What the hands are to do now.
    pub hands: Option<Hands>,
    /// The move that is being made, also while `hands` only says what USB shows to it.
    pub making: Option<UserAction>,
    /// All moves of the hands, as they were shown to be read before the first.
    pub moves: Vec<&'static str>,
    /// The owner has asked to stop, and it goes on until that is safe: in these words.
    pub stopping: Option<&'static str>,
    /// Whether the way back is closed: it goes on to its end whoever asks to stop.
    pub past_no_return: bool,
    /// How it ended.
    pub end: Option<End>,
    /// What comes next, where it ended.
    pub next: Vec<Link>,
    /// Where there is a secret to be shown once, such as a password that was found: `/run/secret` shows it.
    pub has_secret: bool,
}

/// Something to go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// What it says.
    pub text: &'static str,
}

/// A step, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepNow {
    /// Stable name.
    pub id: &'static str,
    /// What the owner reads.
    pub title: &'static str,
    /// What it destroys.
    pub danger: Danger,
    /// How far.
    pub stands: Stands,
}

/// How far a step is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// It has not begun.
    Ahead,
    /// It runs.
    Running,
    /// It ended well.
    Done,
    /// It was not needed.
    Skipped(String),
    /// The run ended in it.
    Broken,
}

/// How far the running step is.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// Its name.
    pub step: &'static str,
    /// How much of it is done.
    pub done: u64,
    /// Of how much.
    pub total: Option<u64>,
    /// What is counted.
    pub unit: Unit,
    /// Of the whole, 0 to 100.
    pub percent: u8,
    /// So many units a second, by the last seconds.
    pub per_second: Option<f64>,
    /// Seconds that are left of this step, about.
    pub left_s: Option<u64>,
}

/// Something that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Stable name.
    pub id: &'static str,
    /// One sentence.
    pub text: String,
}

/// A question that waits. Posted to `/run/answer` as `run`, `question` (its `seq`) and either `choice` (a number), `typed`, or `stop`.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The `seq` of its event.
    pub seq: u64,
    /// The question.
    pub question: Question,
    /// What is typed there in a rehearsal.
    pub rehearsed: Option<Zeroizing<String>>,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// It failed.
    Failed(Report),
    /// It is done.
    Finished {
        /// One sentence.
        title: String,
        /// What was seen of the final state.
        facts: Vec<Fact>,
    },
}

/// The whole page.
pub fn page(shell: &Shell, view: &Run) -> Markup {
    let title = match (&view.end, &view.plan) {
        (Some(End::Finished { title, .. }), _) => title,
        (_, Some(plan)) => plan.title.as_str(),
        (_, None) => "Looking at the device",
    };
    shell.page_with(title, &part(shell, view), &status(view))
}

/// The three answers, also before the deed has given its first.
fn status(view: &Run) -> Status {
    view.status.clone().unwrap_or(Status {
        happening: "looking at what is there".to_owned(),
        erased: Erased::No,
        unplug: Unplug::Harmless,
    })
}

/// What stands in its `main`; fetched again at every event.
pub fn part(shell: &Shell, view: &Run) -> Markup {
    let voice = shell.about(view.device.as_ref().and_then(|device| device.model));
    let lit = view
        .hands
        .as_ref()
        .filter(|_| view.asked.is_none() && view.end.is_none())
        .map(|hands| hands::lit(view, hands));
    let handy = lit.is_some();
    html! {
        div.split.hands[handy] data-screen=(screen_of(view)) data-run=(view.number) data-seq=(view.seq) {
            div.flow {
                @if let Some(end) = &view.end { (end::draw(shell, voice, view, end)) }
                @else if let Some(asked) = &view.asked { (ask::draw(shell, voice, view, asked)) }
                @else if let Some(hands) = &view.hands { (hands::draw(voice, view, hands)) }
                @else { (progress::draw(voice, view)) }
            }
            @if view.device.is_some() || shell.rehearsal.is_some() { (beside(shell, voice, view, lit.as_deref().unwrap_or_default(), handy)) }
        }
    }
}

/// The name of the screen: where it changes, the reader is taken to its beginning.
fn screen_of(view: &Run) -> String {
    match (&view.end, &view.asked, &view.hands) {
        (Some(End::Failed(_)), ..) => "failed".to_owned(),
        (Some(End::Finished { .. }), ..) => "finished".to_owned(),
        (None, Some(asked), _) => format!("question-{}", asked.seq),
        (None, None, Some(_)) => "hands".to_owned(),
        (None, None, None) => "progress".to_owned(),
    }
}

/// The drawn device: in a rehearsal as the virtual one is, otherwise as the real one should be.
fn beside(
    shell: &Shell,
    voice: Voice,
    view: &Run,
    lit: &[rightful_core::coach::Button],
    large: bool,
) -> Markup {
    let model = view.device.as_ref().and_then(|device| device.model);
    let body = match (model, &view.hands) {
        (None, Some(hands)) => hands::body(view, hands),
        (model, _) => Body::of(model),
    };
    let percent = view.progress.as_ref().map_or(0, |progress| progress.percent);
    if let Some(phone) = shell.rehearsal.as_ref().and_then(|phones| phones.first()) {
        return virtual_figure(voice, phone, body, lit, large, percent);
    }
    let Some(device) = &view.device else { return html! {} };
    let screen = match (&view.end, device.mode) {
        (Some(End::Finished { .. }), Mode::Normal) if status(view).erased == Erased::Yes => Screen::Hello,
        (_, Mode::Restore) => Screen::Bar(percent),
        (_, mode) => Screen::of(mode),
    };
    let drawing = Drawing { body, screen, lit, cable: true };
    figure(voice, &drawing, &voice.say(&device.called()), large)
}

/// The fields that say which question of which run is answered.
fn which(view: &Run, asked: &Asked) -> Markup {
    html! {
        input type="hidden" name="run" value=(view.number);
        input type="hidden" name="question" value=(asked.seq);
    }
}

/// The way to stop, and what stopping does.
fn stop(voice: Voice, view: &Run) -> Markup {
    html! {
        @if let Some(words) = view.stopping { p.soft role="status" { (voice.sentence(words)) } }
        @else if view.past_no_return {
            p.soft { (voice.say("It can no longer be stopped without harm: half a system does not start. It goes on to its end.")) }
        } @else {
            form.acts method="post" action="/run/stop" {
                input type="hidden" name="run" value=(view.number);
                button.do-else { (voice.say("Stop here")) }
                span.small.soft { (voice.say("Nothing is lost by stopping now.")) }
            }
        }
    }
}
