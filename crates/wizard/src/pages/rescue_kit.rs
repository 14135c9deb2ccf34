//! The rescue kit: what is ready for the day on which the phone locks its owner out.

use maud::{Markup, html};
use rightful_core::rescue::{Item, State, Verdict};

use super::Shell;
use super::icons::Icon;
use super::shell::Voice;

/// What is ready.
#[derive(Debug, Clone)]
pub struct RescueKit {
    /// Of which device, in the owner's words.
    pub called: String,
    /// What was looked at.
    pub items: Vec<Item>,
    /// What it comes to.
    pub verdict: Verdict,
}

/// Which items belong to a list.
type Wanted = fn(&Item) -> bool;

/// The whole page.
pub fn page(shell: &Shell, view: &RescueKit) -> Markup {
    let voice = shell.voice();
    let lists: [(&'static str, Wanted); 4] = [
        ("Missing", |item| item.state == State::Missing || (item.matters() && item.state == State::Partly)),
        ("Could be better", |item| !item.matters() && item.state == State::Partly),
        ("Ready", |item| item.state == State::Ready),
        ("Not for this phone", |item| item.state == State::NotSupported),
    ];
    let (class, icon) = match view.verdict {
        Verdict::Yes => ("good", Icon::Keep),
        Verdict::No => ("mind", Icon::Mind),
    };
    shell.page(
        "Rescue kit",
        &html! {
            div.flow data-screen="rescue-kit" {
                p.over { (voice.say("Rescue kit")) @if !view.called.is_empty() { " · " (view.called) } }
                h1 tabindex="-1" { (voice.say("Could you get back in today?")) }
                div.say.(class) { (icon.draw()) p { strong { (voice.say(view.verdict.words())) } } }
                (shell.elsewhere())
                @for (title, wanted) in lists {
                    @if view.items.iter().any(wanted) {
                        h2 { (voice.say(title)) }
                        ul.cards.grid { @for item in view.items.iter().filter(|item| wanted(item)) { li { (card(voice, item)) } } }
                    }
                }
            }
        },
    )
}

fn card(voice: Voice, item: &Item) -> Markup {
    let (class, icon, word) = match item.state {
        State::Missing => ("mind", Icon::Mind, "Missing"),
        State::Partly => ("mind", Icon::Question, "Could be better"),
        State::Ready => ("good", Icon::Check, "Ready"),
        State::NotSupported => ("", Icon::Closed, "Not for this phone"),
    };
    html! {
        article.card.flow {
            p.tag.(class) { (icon.draw()) (voice.say(word)) }
            h3 { (voice.up(item.title)) }
            p { (voice.sentence(&item.what)) }
            @if let Some(now) = &item.now { p { strong { (voice.say("What to do now")) } " " (voice.sentence(now)) } }
        }
    }
}
