//! One run, from its plan to its end: the plan and the consent, the hands on the phone, the progress, the failure, the end.

use maud::{Markup, html};
use rightful_core::ask::Question;
use rightful_core::device::Device;
use rightful_core::event::{Fact, Searching, Status, Unit};
use rightful_core::plan::{Danger, Plan};
use rightful_core::report::Report;
use zeroize::Zeroizing;

use super::shell::Hands;
use super::{Shell, trouble};

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
    let title = view.plan.as_ref().map_or("Looking", |plan| &plan.title);
    shell.page(title, &part(shell, view))
}

/// What stands in its `main`; fetched again at every event that is no progress.
pub fn part(shell: &Shell, view: &Run) -> Markup {
    let say = |text: &str| shell.language.say(text).into_owned();
    html! {
        @if let Some(plan) = &view.plan { h1 { (say(&plan.title)) } }
        ol { @for step in &view.steps { li { (say(step.title)) } } }
        @if let Some(asked) = &view.asked { (question(shell, view.number, asked)) }
        @if let Some(hands) = &view.hands { @for line in hands.action.moves() { p { (say(line)) } } }
        @if let Some(status) = &view.status { p { (say(&status.happening)) } }
        @match &view.end {
            None => form method="post" action="/run/stop" { button { "Stop" } },
            Some(End::Failed(report)) => (trouble::block(shell, report)),
            Some(End::Finished { title, facts }) => {
                h2 { (say(title)) }
                ul { @for fact in facts { li { (say(&fact.text)) } } }
            }
        }
    }
}

fn question(shell: &Shell, run: u64, asked: &Asked) -> Markup {
    let say = |text: &str| shell.language.say(text).into_owned();
    html! {
        form method="post" action="/run/answer" autocomplete="off" {
            input type="hidden" name="run" value=(run);
            input type="hidden" name="question" value=(asked.seq);
            @match &asked.question {
                Question::WhichDevice { devices } => @for (number, device) in devices.iter().enumerate() {
                    button name="choice" value=(number) { (device.called()) }
                },
                Question::Consent { device, what, type_this, .. } => {
                    p { (device) } p { (say(what)) }
                    label { (type_this) input name="typed"; }
                    button { "Erase" }
                }
                Question::Decide { text, options } => {
                    p { (say(text)) }
                    @for (number, way) in options.iter().enumerate() { button name="choice" value=(number) { (say(&way.text)) } }
                }
                Question::Ready { text } => { p { (say(text)) } button name="choice" value="0" { "Go on" } }
                Question::Text { text, .. } => { label { (say(text)) input name="typed"; } button { "Go on" } }
                Question::Secret { text, .. } => { label { (say(text)) input type="password" name="typed"; } button { "Go on" } }
            }
            button name="stop" value="1" { "Stop" }
        }
    }
}
