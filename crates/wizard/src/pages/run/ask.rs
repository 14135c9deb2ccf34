//! A question that waits: consent with what is typed for it, a choice, readiness, something to type.

use maud::{Markup, html};
use rightful_core::ask::{Loss, Question, Way};
use rightful_core::device::Device;

use super::super::Shell;
use super::super::icons::Icon;
use super::super::shell::Voice;
use super::{Asked, Run, plan, which};

/// The question, and around it what is needed to answer it.
pub(super) fn draw(shell: &Shell, voice: Voice, view: &Run, asked: &Asked) -> Markup {
    let begun = view.steps.iter().any(|step| !matches!(step.stands, super::Stands::Ahead));
    html! {
        @if let Some(plan) = &view.plan { p.over { (voice.say(&plan.title)) } }
        @match &asked.question {
            Question::WhichDevice { devices } => (which_device(voice, view, asked, devices)),
            Question::Consent { to, device, what, type_this } => {
                (consent(shell, voice, view, asked, *to, [device, what, type_this]))
            }
            Question::Decide { text, options } => (decide(voice, view, asked, text, options)),
            Question::Ready { text } => (ready(voice, view, asked, text)),
            Question::Text { text, id } => (typed(voice, view, asked, text, id, "text")),
            Question::Secret { text, id } => (typed(voice, view, asked, text, id, "password")),
        }
        @if begun { (plan::under_way(voice, view)) }
        @else if let (Some(plan), false) = (&view.plan, matches!(asked.question, Question::Consent { .. })) {
            (plan::checks(voice, plan))
            (plan::ahead(voice, plan))
        }
    }
}

fn form(view: &Run, asked: &Asked, inside: &Markup) -> Markup {
    html! {
        form.flow method="post" action="/run/answer" autocomplete="off" data-question=(asked.seq) { (which(view, asked)) (inside) }
    }
}

/// The way out of a question. It needs nothing that the others require.
fn out(voice: Voice, words: &'static str) -> Markup {
    html! { button.do-else name="stop" value="1" formnovalidate { (voice.say(words)) } }
}

/// The point of no return. What is erased stands before the field, and the colour of danger is here alone.
fn consent(
    shell: &Shell,
    voice: Voice,
    view: &Run,
    asked: &Asked,
    to: Loss,
    [device, what, type_this]: [&String; 3],
) -> Markup {
    let (question, typed, act) = match to {
        Loss::Erase => (
            "Is it yours, and may everything on it be erased?",
            format!("Type {type_this} to erase it"),
            "Erase and go on",
        ),
        Loss::Replace => (
            "Is it yours, and may what is on it be replaced?",
            format!("Type {type_this} to replace what is on it"),
            "Replace and go on",
        ),
        Loss::Remove => (
            "Are they yours, and may they be removed?",
            format!("Type {type_this} to remove them"),
            "Remove and go on",
        ),
    };
    html! {
        h1 tabindex="-1" { (voice.say(question)) }
        p.lead { (device) }
        @if let Some(plan) = &view.plan { (plan::checks(voice, plan)) (plan::ahead(voice, plan)) }
        section.danger.flow aria-labelledby="no-way-back" {
            h2 #no-way-back { (voice.say("The point of no return")) }
            p.what { (Icon::Erase.draw()) span { (voice.say(what)) } }
            (form(view, asked, &html! {
                label.tick {
                    input type="checkbox" name="own" value="1" required;
                    span { (voice.say("It is mine, or its owner has asked me to do this.")) }
                }
                div.field {
                    label for="typed" { (voice.say(&typed)) }
                    p.hint #typed-hint { (voice.say("These are the last four characters of its number, so that it is the right one.")) }
                    input.typed #typed type="text" name="typed" required maxlength="16" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="typed-hint";
                }
                div.acts {
                    (out(voice, if to == Loss::Erase { "Stop, erase nothing" } else { "Stop here" }))
                    button.do-danger { (voice.say(act)) }
                }
            }))
        }
        @if shell.rehearsal.is_some() { p.soft { (voice.say("In this rehearsal only the virtual phone is erased.")) } }
    }
}

fn which_device(voice: Voice, view: &Run, asked: &Asked, devices: &[Device]) -> Markup {
    html! {
        h1 tabindex="-1" { (voice.say("Which one is it about?")) }
        (form(view, asked, &html! {
            div.choices {
                @for (number, device) in devices.iter().enumerate() {
                    label.choice {
                        input type="radio" name="choice" value=(number) required;
                        span { (voice.say(&device.called())) @if let Some(last4) = device.last4() { " …" (last4) } }
                    }
                }
            }
            div.acts { button.do { (voice.say("This one")) } (out(voice, "Stop here")) }
        }))
    }
}

fn decide(voice: Voice, view: &Run, asked: &Asked, text: &str, options: &[Way]) -> Markup {
    html! {
        (form(view, asked, &html! {
            fieldset {
                legend { h1 tabindex="-1" { (voice.heading(text)) } }
                div.choices {
                    @for (number, way) in options.iter().enumerate() {
                        label.choice data-way=(way.id) { input type="radio" name="choice" value=(number) required; span { (voice.sentence(&way.text)) } }
                    }
                }
            }
            div.acts { button.do { (voice.say("Go this way")) } (out(voice, "Stop here")) }
        }))
    }
}

fn ready(voice: Voice, view: &Run, asked: &Asked, text: &str) -> Markup {
    html! {
        h1 tabindex="-1" { (voice.heading(text)) }
        @if !view.moves.is_empty() {
            p.lead { (voice.say("Read all of them before the first. Then take the device in both hands.")) }
            ol.moves { @for one in &view.moves { li { span { (voice.up(one)) } } } }
        }
        (form(view, asked, &html! {
            input type="hidden" name="choice" value="0";
            div.acts { button.do { (voice.say("I am ready")) } (out(voice, "Stop here")) }
        }))
    }
}

fn typed(voice: Voice, view: &Run, asked: &Asked, text: &str, id: &str, kind: &'static str) -> Markup {
    let code = id.contains("code");
    html! {
        (form(view, asked, &html! {
            h1 tabindex="-1" { label for="typed" { (voice.say(text)) } }
            @if kind == "password" { p.lead { (voice.say("It stays on this computer and goes only to where it is needed. It is written down nowhere.")) } }
            div.field {
                input #typed type=(kind) name="typed" required autocomplete="off" autocapitalize="none" spellcheck="false" inputmode=[code.then_some("numeric")] aria-describedby=[asked.rehearsed.is_some().then_some("rehearsed")];
                @if let Some(known) = &asked.rehearsed {
                    p.hint #rehearsed { (voice.say(&format!("In this rehearsal it is {known}", known = known.as_str()))) }
                }
            }
            div.acts { button.do { (voice.say("Go on")) } (out(voice, "Stop here")) }
        }))
    }
}
