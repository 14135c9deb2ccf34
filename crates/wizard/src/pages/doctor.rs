//! This computer: what stands between it and a device, and the exact fix.

use maud::{Markup, html};
use rightful_core::doctor::{Finding, Weight};

use super::Shell;
use super::icons::Icon;
use super::shell::Voice;

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Doctor {
    /// In the order of their weight.
    pub findings: Vec<Finding>,
    /// Whether nothing stands in the way.
    pub well: bool,
}

/// The whole page.
pub fn page(shell: &Shell, view: &Doctor) -> Markup {
    let voice = shell.voice();
    let of = |weight| view.findings.iter().filter(move |one| one.weight == weight);
    shell.page(
        "This computer",
        &html! {
            div.flow data-screen="doctor" {
                p.over { (voice.say("This computer")) }
                h1 tabindex="-1" {
                    @if view.well { (voice.say("Nothing stands in the way")) } @else { (voice.say("Something stands in the way")) }
                }
                p.lead { (voice.say("Looking has changed nothing.")) }
                (shell.elsewhere())
                @for (weight, title) in [(Weight::Wrong, "Stands in the way"), (Weight::Mind, "Worth knowing")] {
                    @if of(weight).next().is_some() {
                        h2 { (voice.say(title)) }
                        ul.cards { @for one in of(weight) { li { (card(voice, one)) } } }
                    }
                }
                @if of(Weight::Good).next().is_some() {
                    h2 { (voice.say("In order")) }
                    ul.checks { @for one in of(Weight::Good) { li.is-good data-code=(one.code) { (Icon::Check.draw()) span { (voice.sentence(&one.what)) } } } }
                }
                p.acts { a.do-else href="/doctor" { (voice.say("Look again")) } }
            }
        },
    )
}

fn card(voice: Voice, one: &Finding) -> Markup {
    html! {
        article.card.flow data-code=(one.code) {
            h3 { (voice.heading(&one.what)) }
            @if let Some(usually) = one.usually { p { strong { (voice.say("Usually the reason")) } " " (voice.sentence(usually)) } }
            @if !one.fix.is_empty() {
                p { strong { (voice.say("What to do now")) } }
                ol { @for act in &one.fix { li { (voice.sentence(&act.say)) @if let Some(run) = &act.run { pre tabindex="0" aria-label=(voice.say("What to type")) { (run) } } } } }
            }
            p.small.soft.code { (one.code) }
        }
    }
}
