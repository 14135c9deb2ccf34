//! The verdict on one case: the next question, the ways back in side by side, what to know before, and why some are not open.

use maud::{Markup, html};
use rightful_core::advice::{Inquiry, Keeps, Need, Note, Standing, Way};
use rightful_core::device::Lock;
use rightful_core::facts::{Facts, Screen as Told};
use rightful_core::plan::RemarkKind;

use super::Shell;
use super::icons::Icon;
use super::phone::{Body, Drawing, Screen};
use super::shell::{Voice, figure, virtual_figure};

/// What can be done for one device.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The device's name in addresses.
    pub key: String,
    /// All that is known.
    pub facts: Facts,
    /// The ways that are open, gentlest first.
    pub open: Vec<Offer>,
    /// The ways that are not, and why.
    pub closed: Vec<Way>,
    /// What to know before.
    pub notes: Vec<Note>,
    /// What to ask next: posted to `/verdict/{key}/answer` as `question` (its name) and `choice` (a number).
    pub next: Option<Inquiry>,
    /// How many questions were answered.
    pub answered: usize,
}

/// A way that is open.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The way.
    pub way: Way,
    /// How the wizard takes it, where it can.
    pub start: Start,
}

/// How a way is taken from its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// By the owner alone: its acts say how.
    ByHand,
    /// A deed: posted to `/run/start` with these fields.
    Deed(Vec<(&'static str, String)>),
    /// Another page of the wizard.
    Page(String),
}

/// The whole page.
pub fn page(shell: &Shell, view: &Verdict) -> Markup {
    let voice = shell.about(view.facts.device.model);
    let called = voice.say(&view.facts.device.called()).into_owned();
    let marks: Vec<String> = [
        super::devices::system(&view.facts.device),
        view.facts.device.last4().map(|last4| format!("…{last4}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    shell.page(
        "The ways back in",
        &html! {
            div.split data-screen="verdict" {
                div.flow {
                    p.over { (voice.say("The ways back in")) }
                    h1 tabindex="-1" { (called) }
                    @if !marks.is_empty() { p.lead { (marks.join(" · ")) } }
                    (shell.elsewhere())
                    @if let Some(next) = &view.next { (question(voice, view, next)) }
                    @if let Some((first, others)) = view.open.split_first() {
                        h2 { (voice.say("Do this first")) }
                        ol.cards { li { (card(voice, 1, first)) } }
                        @if !others.is_empty() {
                            h2 { (voice.say("If that does not help, in this order")) }
                            ol.cards { @for (number, offer) in (2..).zip(others) { li { (card(voice, number, offer)) } } }
                        }
                    }
                    (notes(voice, &view.notes))
                    (closed(voice, &view.closed))
                    p.soft { (voice.say("Looking has erased nothing. Apple asks no money for an erase.")) }
                }
                (beside(shell, voice, view, &called))
            }
        },
    )
}

fn beside(shell: &Shell, voice: Voice, view: &Verdict, called: &str) -> Markup {
    let device = &view.facts.device;
    let body = Body::of(device.model);
    let virtual_one = shell.rehearsal.as_ref().and_then(|phones| phones.first());
    if let Some(phone) = virtual_one {
        return virtual_figure(voice, phone, body, &[], false, 0);
    }
    let screen = match view.facts.told.screen {
        Told::NotKnown if device.lock == Lock::Unlocked => Screen::Open,
        Told::NotKnown => Screen::of(device.mode),
        Told::Asks | Told::Waits | Told::Lockout | Told::Disabled => Screen::Locked,
        Told::Open => Screen::Open,
        Told::LockedToOwner => Screen::Account,
        Told::Hello => Screen::Hello,
        Told::Lost => Screen::Lost,
        Told::Cable => Screen::Cable,
        Told::Logo => Screen::Logo,
    };
    figure(voice, &Drawing { body, screen, lit: &[], cable: true }, called, false)
}

/// One question, each of its answers a choice; what is not known may be said.
fn question(voice: Voice, view: &Verdict, next: &Inquiry) -> Markup {
    html! {
        form.card.flow method="post" action=(format!("/verdict/{}/answer", view.key)) {
            p.over { (voice.say("One question, so that the order below fits")) }
            input type="hidden" name="question" value=(name_of(next));
            fieldset {
                legend { (voice.say(next.text)) }
                div.choices.many[next.choices.len() > 6] {
                    @for (number, choice) in next.choices.iter().enumerate() {
                        label.choice { input type="radio" name="choice" value=(number) required; span { (voice.say(choice.text)) } }
                    }
                }
            }
            p.acts { button.do { (voice.say("Take this answer")) } }
            @if view.answered > 0 { p.small.soft { (voice.say(&format!("Answered so far: {}", view.answered))) } }
        }
    }
}

fn card(voice: Voice, number: usize, offer: &Offer) -> Markup {
    let way = &offer.way;
    let needs: Vec<&str> = way.needs.iter().map(|need| Need::words(*need)).collect();
    let (standing, icon) = match way.standing {
        Standing::Open => ("Open now", Icon::Check),
        Standing::Perhaps => ("Perhaps", Icon::Question),
        Standing::Closed => ("Not now", Icon::Closed),
    };
    let first = number == 1;
    html! {
        article.card.flow.first[first] data-way=(way.id.name()) {
            div.card-head { span.number aria-hidden="true" { (number) } h3 { (voice.say(way.title)) } }
            ul.tags {
                li { (keeps(voice, way.keeps_data)) }
                li.tag { (icon.draw()) (voice.say(standing)) }
            }
            @if way.keeps_data.erases() { p { (voice.say(&way.loss())) } }
            dl.pairs {
                dt { (voice.say("Why")) } dd { (voice.sentence(way.why)) }
                dt { (voice.say("It needs")) } dd { (voice.list(&needs)) }
                dt { (voice.say("It takes")) } dd { (voice.say(way.time)) }
                @if way.clock.until != "always" { dt { (voice.say("It is open")) } dd { (voice.say(&way.clock.until)) } }
            }
            details.more open[first && offer.start == Start::ByHand] {
                summary { (voice.say("How it goes")) span.unseen { ": " (voice.say(way.title)) } }
                div.flow {
                    ol { @for act in way.how { li { (voice.sentence(act)) } } }
                    p { (voice.say(&format!("Mind: {}.", way.risk))) }
                    p.small.soft { (voice.say(&format!("How sure: {}.", way.sure.words()))) }
                }
            }
            (start(voice, offer, first))
        }
    }
}

fn start(voice: Voice, offer: &Offer, first: bool) -> Markup {
    let class = if first { "do" } else { "do-else" };
    let title = voice.say(offer.way.title);
    html! {
        @match &offer.start {
            Start::ByHand => {}
            Start::Page(to) => p.acts { a.(class) href=(to) { (voice.say("Go there")) span.unseen { ": " (title) } } }
            Start::Deed(fields) => form.acts method="post" action="/run/start" {
                @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
                button.(class) { (voice.say("Show the plan")) span.unseen { ": " (title) } }
                span.small.soft { (voice.say("It shows the plan first and does nothing yet.")) }
            }
        }
    }
}

/// What becomes of the data, as a word with a sign.
fn keeps(voice: Voice, keeps: Keeps) -> Markup {
    let (class, icon, words) = match keeps {
        Keeps::Yes => ("good", Icon::Keep, "Keeps everything"),
        Keeps::NothingLeft => ("good", Icon::Keep, "Loses nothing more"),
        Keeps::FromBackup => ("mind", Icon::Erase, "Erases, a backup brings it back"),
        Keeps::PerhapsFromBackup => ("mind", Icon::Erase, "Erases, perhaps a backup brings it back"),
        Keeps::No => ("mind", Icon::Erase, "Erases everything"),
    };
    html! { span.tag.(class) { (icon.draw()) (voice.say(words)) } }
}

fn notes(voice: Voice, notes: &[Note]) -> Markup {
    if notes.is_empty() {
        return html! {};
    }
    html! {
        h2 { (voice.say("Know before you begin")) }
        ul.notes {
            @for note in notes {
                @let (class, icon) = match note.weight { RemarkKind::Good => ("is-good", Icon::Check), RemarkKind::Mind => ("is-mind", Icon::Mind) };
                li.(class) {
                    (icon.draw())
                    span {
                        (voice.say(&note.text))
                        @if let Some(topic) = note.topic { " " a href=(format!("/explain?q={topic}")) { (voice.say("More on this")) span.unseen { ": " (topic) } } }
                    }
                }
            }
        }
    }
}

fn closed(voice: Voice, ways: &[Way]) -> Markup {
    if ways.is_empty() {
        return html! {};
    }
    html! {
        details.more {
            summary { (voice.say("Not open now")) ", " (voice.say("and why")) }
            ul.notes {
                @for way in ways { li.is-open { (Icon::Closed.draw()) span { strong { (voice.say(way.title)) } br; (voice.sentence(way.why)) } } }
            }
        }
    }
}

/// The name of a question, as it is posted.
pub fn name_of(inquiry: &Inquiry) -> String {
    serde_json::to_value(inquiry.id)
        .ok()
        .and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}
