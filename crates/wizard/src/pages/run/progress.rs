//! A run that goes on: how far, how fast, how long yet, and each of its steps.

use maud::{Markup, html};
use rightful_core::event::{Searching, Unit};

use super::super::icons::Icon;
use super::super::quantity;
use super::super::shell::Voice;
use super::{Progress, Run, Stands, plan, stop};

/// The screen.
pub(super) fn draw(voice: Voice, view: &Run) -> Markup {
    let running = view.steps.iter().find(|step| step.stands == Stands::Running);
    let title = match (running, &view.plan) {
        (Some(step), _) => step.title,
        (None, Some(plan)) => plan.title.as_str(),
        (None, None) => "Looking at the device",
    };
    html! {
        @if let (Some(plan), Some(_)) = (&view.plan, running) { p.over { (voice.say(&plan.title)) } }
        h1 tabindex="-1" { (voice.up(title)) }
        @if let Some(searching) = &view.searching { (search(voice, searching)) }
        @else { (meter(voice, view)) }
        (notes(voice, view))
        (stop(voice, view))
        (plan::under_way(voice, view))
    }
}

fn meter(voice: Voice, view: &Run) -> Markup {
    let percent = view.progress.as_ref().map(|progress| progress.percent);
    html! {
        section.meter aria-label=(voice.say("How far it is")) {
            div.meter-head {
                @match percent { Some(percent) => span.percent { (percent) " %" }, None => span.soft { (voice.say("A moment")) } }
                @if let Some(left) = view.progress.as_ref().and_then(|progress| progress.left_s) { span.soft { (voice.say(&quantity::remaining(left))) } }
            }
            @match percent {
                Some(percent) => progress max="100" value=(percent) aria-label=(voice.say("Of the whole")) {},
                None => progress aria-label=(voice.say("Of the whole")) {},
            }
            @if let Some(progress) = &view.progress { p.figures { (figures(voice, progress)) } }
        }
    }
}

/// How much of the step, and how fast.
fn figures(voice: Voice, progress: &Progress) -> Markup {
    html! {
        @match progress.unit {
            Unit::Bytes => {
                span {
                    @match progress.total {
                        Some(total) => (voice.language.portion(&quantity::bytes(progress.done), &quantity::bytes(total))),
                        None => (voice.say(&quantity::bytes(progress.done))),
                    }
                }
                @if let Some(rate) = progress.per_second.filter(|rate| *rate >= 1.0) { span { (quantity::bytes(rate as u64)) "/s" } }
            }
            Unit::Percent => {}
            Unit::Items => span {
                @match progress.total {
                    Some(total) => (voice.language.portion(&quantity::grouped(progress.done), &quantity::grouped(total))),
                    None => (quantity::grouped(progress.done)),
                }
            },
        }
    }
}

fn search(voice: Voice, searching: &Searching) -> Markup {
    let share = if searching.of == 0 { 0.0 } else { searching.tried as f64 / searching.of as f64 };
    html! {
        section.meter aria-label=(voice.say("How far it is")) {
            div.meter-head {
                span.percent { (format!("{:.1}", share * 100.0)) " %" }
                span.soft { (voice.say(&searching.left)) }
            }
            progress max="1000" value=((share * 1000.0) as u64) aria-label=(voice.say("Of the whole")) {}
            p.figures {
                span { (voice.language.portion(&quantity::grouped(searching.tried), &quantity::grouped(searching.of))) }
                span { (voice.say(&format!("{} a minute", quantity::grouped(searching.per_minute)))) }
            }
        }
        p { strong { (voice.say("Tried now")) } " " (voice.say(&searching.now)) }
        p.soft { (voice.say("What is likeliest comes first. It can be stopped and gone on with at any time; nothing that was tried is tried twice.")) }
    }
}

fn notes(voice: Voice, view: &Run) -> Markup {
    if view.notes.is_empty() {
        return html! {};
    }
    html! {
        ul.notes aria-label=(voice.say("What was told")) {
            @for note in view.notes.iter().rev().take(3) { li.is-open data-note=(note.id) { (Icon::Dot.draw()) span { (voice.sentence(&note.text)) } } }
        }
    }
}
