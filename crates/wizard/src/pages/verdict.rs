//! The verdict on one case: the next question, the ways back in side by side, what to know before, and why some are not open.

use maud::{Markup, html};
use rightful_core::advice::{Inquiry, Note, Way};
use rightful_core::facts::Facts;

use super::Shell;

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
    let say = |text: &str| shell.language.say(text).into_owned();
    shell.page(
        "The ways back in",
        &html! {
            h1 { (view.facts.device.called()) }
            @if let Some(next) = &view.next {
                form method="post" action=(format!("/verdict/{}/answer", view.key)) {
                    fieldset {
                        legend { (say(next.text)) }
                        input type="hidden" name="question" value=(name_of(next));
                        @for (number, choice) in next.choices.iter().enumerate() {
                            button name="choice" value=(number) { (say(choice.text)) }
                        }
                    }
                }
            }
            @for offer in &view.open {
                section.way {
                    h2 { (say(offer.way.title)) }
                    p { (say(&offer.way.loss())) }
                    @match &offer.start {
                        Start::ByHand => ul { @for act in offer.way.how { li { (say(act)) } } },
                        Start::Page(to) => p { a href=(to) { (say(offer.way.title)) } },
                        Start::Deed(fields) => form method="post" action="/run/start" {
                            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
                            button { (say(offer.way.title)) }
                        },
                    }
                }
            }
        },
    )
}

/// The name of a question, as it is posted.
pub fn name_of(inquiry: &Inquiry) -> String {
    serde_json::to_value(inquiry.id)
        .ok()
        .and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}
