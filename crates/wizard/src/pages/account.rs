//! The owner's Apple Account: signing in, the devices that Find My shows, and what can be asked of them from afar.

use maud::{Markup, html};
use rightful_core::report::Report;

use super::icons::Icon;
use super::shell::Voice;
use super::{Shell, trouble};

/// What is known of the account. Every act is a run, started at `/run/start` with `deed` and `device`.
#[derive(Debug, Clone, Default)]
pub struct Account {
    /// The devices, as far as they were asked for in this sitting.
    pub devices: Vec<Found>,
    /// What could not be done.
    pub trouble: Option<Report>,
    /// The clicks in a browser that do the same.
    pub clicks: Vec<&'static str>,
    /// The page for it.
    pub browser: &'static str,
}

/// A device that Find My shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// How a deed names it.
    pub key: String,
    /// The owner's name for it, with its model.
    pub called: String,
    /// Online, or since when not, in words.
    pub state: String,
    /// Latitude and longitude, and how exact in metres.
    pub place: Option<(f64, f64, f64)>,
    /// Charge in percent.
    pub battery: Option<u8>,
    /// Whether an erase waits.
    pub erase_waits: bool,
    /// Whether it is marked as lost.
    pub lost: bool,
}

/// The whole page.
pub fn page(shell: &Shell, view: &Account) -> Markup {
    let voice = shell.voice();
    shell.page(
        "Apple Account and Find My",
        &html! {
            div.flow data-screen="account" {
                h1 tabindex="-1" { (voice.say("Apple Account and Find My")) }
                p.lead { (voice.say("Find a device, make it sound, mark it as lost, or erase it from afar: with the password of its owner's account, and in the open.")) }
                (shell.elsewhere())
                @if let Some(trouble) = &view.trouble { (trouble::block(shell, trouble)) }
                (sign_in(voice, view))
                @if !view.devices.is_empty() {
                    h2 { (voice.say("Devices of this account")) }
                    ul.cards { @for (number, device) in view.devices.iter().enumerate() { li { (card(voice, number, device)) } } }
                }
                (by_hand(voice, view))
            }
        },
    )
}

fn sign_in(voice: Voice, view: &Account) -> Markup {
    html! {
        form.card.flow method="post" action="/run/start" {
            h2 { (voice.say(if view.devices.is_empty() { "Sign in to see the devices" } else { "Look again" })) }
            p { (voice.say("You are asked for the account and its password on the next page. A password that Apple refuses is never tried again by itself.")) }
            p.acts { button.do name="deed" value="find-list" { (voice.say(if view.devices.is_empty() { "Sign in and look" } else { "Ask where they are now" })) }
                @if !view.devices.is_empty() { button.do-plain name="deed" value="find-sign-out" { (voice.say("Sign out here")) } }
            }
        }
    }
}

/// A device that Find My shows, with its place in figures: no map is fetched from anybody.
fn card(voice: Voice, number: usize, device: &Found) -> Markup {
    html! {
        article.card.flow data-device=(device.key) {
            div.row { h3 { (device.called) } p.soft { (voice.up(&device.state)) } }
            ul.tags {
                @if let Some(battery) = device.battery { li.tag { (Icon::Plug.draw()) (voice.say("Battery")) " " (battery) " %" } }
                @if device.lost { li.tag.mind { (Icon::Mind.draw()) (voice.say("Marked as lost")) } }
                @if device.erase_waits { li.tag.mind { (Icon::Erase.draw()) (voice.say("An erase waits until it is online")) } }
            }
            @if let Some((latitude, longitude, metres)) = device.place {
                div.place {
                    p { span.sign { (Icon::Place.draw()) }  strong { (voice.say("Where it was last")) } }
                    p.where { bdi { (format!("{latitude:.5}, {longitude:.5}")) } " ± " (format!("{metres:.0} m")) }
                    p.small { a href=(format!("https://www.openstreetmap.org/?mlat={latitude:.5}&mlon={longitude:.5}#map=17/{latitude:.5}/{longitude:.5}")) rel="noreferrer noopener" target="_blank" { (voice.say("Open this place in a map, in a new tab")) } }
                    p.small.soft { (voice.say("Only if you open it does anybody else learn the place.")) }
                }
            } @else { p.soft { (voice.say("It has told no place.")) } }
            form.acts method="post" action="/run/start" {
                input type="hidden" name="device" value=(device.key);
                button.do-else name="deed" value="find-sound" { (voice.say("Play a sound")) span.unseen { ": " (device.called) } }
                @if device.lost { button.do-else name="deed" value="find-found" { (voice.say("End Lost Mode")) span.unseen { ": " (device.called) } } }
                button.do-else name="deed" value="find-erase" { (voice.say("Erase from afar")) span.unseen { ": " (device.called) } }
                button.do-plain name="deed" value="find-remove" { (voice.say("Remove from the account")) span.unseen { ": " (device.called) } }
            }
            @if !device.lost { (mark_as_lost(voice, number, device)) }
            p.small.soft { (voice.say("Each shows its plan first. Do not remove a device before its erase is done: that would call it off.")) }
        }
    }
}

/// Lost Mode, with what it shows on the device.
fn mark_as_lost(voice: Voice, number: usize, device: &Found) -> Markup {
    let (call, text) = (format!("number-{number}"), format!("text-{number}"));
    html! {
        details.more {
            summary { (voice.say("Mark as lost")) span.unseen { ": " (device.called) } }
            form.flow method="post" action="/run/start" {
                input type="hidden" name="device" value=(device.key);
                div.field { label for=(call) { (voice.say("A number to call, which it shows")) } input id=(call) type="tel" name="number" autocomplete="off"; }
                div.field { label for=(text) { (voice.say("A message, which it shows")) } input id=(text) type="text" name="text" maxlength="160" autocomplete="off"; }
                p.acts { button.do-else name="deed" value="find-lost" { (voice.say("Show the plan")) span.unseen { ": " (voice.say("Mark as lost")) } } }
            }
        }
    }
}

fn by_hand(voice: Voice, view: &Account) -> Markup {
    html! {
        section.flow aria-labelledby="by-hand" {
            h2 #by-hand { (voice.say("The same in any browser, without this program")) }
            ol { @for click in &view.clicks { li { (voice.sentence(click)) } } }
            @if !view.browser.is_empty() { p { a href=(view.browser) rel="noreferrer noopener" target="_blank" { (voice.say("Open Apple's page in a new tab")) } } }
        }
    }
}
