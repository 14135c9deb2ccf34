//! The first page: what is on the cable, and a rehearsal one click away.

use maud::{Markup, html};
use rightful_core::ask::UserAction;
use rightful_core::device::{Device, Lock, Trust};
use rightful_core::mode::Mode;
use rightful_core::model::Buttons;
use rightful_core::report::Report;

use super::icons::Icon;
use super::phone::{Body, Drawing, Screen};
use super::shell::{Voice, figure, virtual_figure};
use super::{Shell, trouble};

/// What can be rehearsed: the name of the scene, and what it is.
const SCENES: [(&str, &str); 7] = [
    ("locked", "An iPhone that is locked"),
    ("trusted", "One that is locked and trusts this computer"),
    ("buttons", "One whose buttons are needed"),
    ("recovery", "One that is stuck in recovery mode"),
    ("erased", "One that is erased and asks for its account"),
    ("iPad8,1:locked", "An iPad that is locked"),
    ("fault:cable-pulled=file-system", "The cable is pulled in the middle"),
];

/// What is on the cable.
#[derive(Debug, Clone)]
pub struct Devices {
    /// Each device with the name by which the pages know it, as in `/verdict/{key}`.
    pub devices: Vec<(String, Device)>,
    /// What could not be looked at.
    pub problems: Vec<Report>,
    /// Whether somebody else's device, or one of which nothing is known, is on the bus.
    pub unidentified: usize,
}

/// The whole page.
pub fn page(shell: &Shell, view: &Devices) -> Markup {
    shell.page("Your device", &part(shell, view))
}

/// What stands in its `main`; fetched again when the cable shows a change.
pub fn part(shell: &Shell, view: &Devices) -> Markup {
    let voice = shell.voice();
    let title = if view.devices.is_empty() {
        "Get back into your own iPhone or iPad"
    } else if view.devices.len() == 1 {
        "This one is connected"
    } else {
        "Which one is it about?"
    };
    html! {
        div.split data-screen="devices" {
            div.flow {
                h1 tabindex="-1" { (voice.say(title)) }
                p.lead { (voice.say("One step at a time. Nothing is erased before you have read what it costs and typed your consent.")) }
                (shell.elsewhere())
                @if view.devices.is_empty() { (nothing(voice, view.unidentified)) }
                @else {
                    ul.cards #devices {
                        @for (key, device) in &view.devices { li { (card(voice, key, device)) } }
                    }
                }
                @for problem in &view.problems { (trouble::block(shell, problem)) }
                (rehearsal(shell, voice))
            }
            (beside(shell, voice, view))
        }
    }
}

fn beside(shell: &Shell, voice: Voice, view: &Devices) -> Markup {
    if let Some(phone) = shell.rehearsal.as_ref().and_then(|phones| phones.first()) {
        let model = view.devices.first().and_then(|(_, device)| device.model);
        return virtual_figure(voice, phone, Body::of(model), &[], false, 0);
    }
    match view.devices.first() {
        Some((_, device)) => {
            let screen = if device.lock == Lock::Unlocked { Screen::Open } else { Screen::of(device.mode) };
            let drawing = Drawing { body: Body::of(device.model), screen, lit: &[], cable: true };
            figure(voice, &drawing, &voice.say(&device.called()), false)
        }
        None => {
            let drawing = Drawing { body: Body::Face, screen: Screen::Locked, lit: &[], cable: true };
            html! {
                figure.aside {
                    (drawing.draw(&voice.say("A phone on a cable"), voice.language))
                    figcaption { (voice.say("This page changes by itself when you plug one in.")) }
                }
            }
        }
    }
}

fn nothing(voice: Voice, unidentified: usize) -> Markup {
    let moves = UserAction::EnterRecovery { buttons: Buttons::SideAndVolumes }.moves();
    html! {
        section.card.flow #devices {
            h2 { (voice.say("Plug it into this computer with a cable")) }
            p { (voice.say("No iPhone or iPad is to be seen yet.")) }
            ul.notes {
                li.is-open { (Icon::Plug.draw()) span { (voice.say("Take the computer's own port, not a hub, and a cable that came with a phone: some cables only charge.")) } }
                li.is-open { (Icon::Question.draw()) span { (voice.say("A phone that was locked for over an hour only charges. That is normal, and recovery mode works all the same.")) } }
                @if unidentified > 0 {
                    li.is-mind { (Icon::Mind.draw()) span { (voice.say("Something of Apple's is on the bus, and this computer cannot talk with it.")) " " (voice.say("Look at this computer")) ": " code { "rightful doctor" } } }
                }
            }
            details.more {
                summary { (voice.say("It is plugged in and does not appear")) }
                div.flow {
                    p { (voice.say("On an iPhone 8 or later, these moves bring it to recovery mode. Nothing is erased by that.")) }
                    ol { @for one in moves { li { (voice.sentence(one)) } } }
                    p { a href="/explain?q=recovery" { (voice.say("Other models, and what recovery mode is")) } }
                }
            }
        }
    }
}

/// A device, what it is doing, and the way on.
fn card(voice: Voice, key: &str, device: &Device) -> Markup {
    let name = voice.say(&device.called()).into_owned();
    let marks: Vec<String> =
        [system(device), device.last4().map(|last4| format!("…{last4}"))].into_iter().flatten().collect();
    html! {
        article.card.first.flow {
            div {
                h2 { (name) }
                @if !marks.is_empty() { p.soft { (marks.join(" · ")) } }
            }
            ul.tags { @for (class, icon, words) in state(device) { li.tag.(class) { (icon.draw()) span { (voice.up(words)) } } } }
            p.acts { a.do href=(format!("/verdict/{key}")) { (voice.say("Show the ways back in")) } }
        }
    }
}

/// `iOS 18.5`, as far as the device tells.
pub(super) fn system(device: &Device) -> Option<String> {
    let name = if device.model.is_some_and(|model| model.kind() == "iPad") { "iPadOS" } else { "iOS" };
    device.version.as_ref().map(|version| format!("{name} {version}"))
}

/// Everything that is known about how it stands.
fn state(device: &Device) -> Vec<(&'static str, Icon, &'static str)> {
    let mut parts = vec![match device.mode {
        Mode::Normal => ("", Icon::Plug, "connected by cable"),
        Mode::Recovery => ("", Icon::Plug, "in recovery mode: it shows a cable and waits for a computer"),
        Mode::Dfu => ("", Icon::Plug, "in DFU mode: the screen is black, it waits for a computer"),
        Mode::Restore => ("", Icon::Pulse, "in restore mode: the Apple logo with a bar"),
        Mode::ChargeOnly => {
            ("mind", Icon::Plug, "charging only: it lets no computer in until it is unlocked")
        }
    }];
    if device.mode == Mode::Normal {
        parts.push(match device.lock {
            Lock::Locked => ("", Icon::Key, "locked"),
            Lock::Unlocked => ("good", Icon::Check, "unlocked"),
            Lock::Unknown => ("", Icon::Question, "whether it is locked cannot be read"),
        });
        parts.push(match device.trust {
            Trust::Trusted => ("good", Icon::Check, "trusts this computer"),
            Trust::Untrusted => ("", Icon::Closed, "does not know this computer"),
            Trust::Unknown => ("", Icon::Question, "whether it trusts this computer cannot be read"),
        });
    }
    parts
}

fn rehearsal(shell: &Shell, voice: Voice) -> Markup {
    html! {
        section.flow aria-labelledby="rehearsal" {
            h2 #rehearsal { (voice.say("Just looking?")) }
            @if shell.rehearsal.is_none() {
                p { (voice.say("A rehearsal shows every step on a virtual iPhone that is drawn on the page. No phone is touched, and no account.")) }
                form.seek method="post" action="/rehearsal/start" {
                    div.field {
                        label for="scenario" { (voice.say("What is rehearsed")) }
                        select #scenario name="scenario" { @for (name, words) in SCENES { option value=(name) { (voice.say(words)) } } }
                    }
                    button.do-else { (voice.say("Start a rehearsal")) }
                }
            } @else {
                p { (voice.say("This phone is virtual, and so is Apple. Click what you like: nothing of yours can be lost.")) }
                form.acts method="post" action="/rehearsal/leave" {
                    button.do-else { (voice.say("Leave the rehearsal")) }
                }
            }
        }
    }
}
