//! The hands on the phone: all moves to be read first, a lead-in, then one move at a time with what USB shows to it.

use maud::{Markup, html};
use rightful_core::ask::UserAction;
use rightful_core::coach::{Button, Ends, Move, Target, moves};
use rightful_core::model::Buttons;

use super::super::icons::Icon;
use super::super::phone::{Body, pressed};
use super::super::shell::{Hands, Voice};
use super::{Run, stop};

/// Which buttons are to be down now.
pub(super) fn lit(view: &Run, hands: &Hands) -> Vec<Button> {
    match current(view, hands) {
        Some((one, number, of)) => so_far(one, number, of).map_or_else(|| one.press.to_vec(), pressed),
        None => Vec::new(),
    }
}

/// The body to draw where the model is not known: one that has the buttons.
pub(super) fn body(view: &Run, hands: &Hands) -> Body {
    match &hands.action {
        UserAction::EnterRecovery { buttons }
        | UserAction::EnterDfu { buttons }
        | UserAction::ForceRestart { buttons } => Body::with(*buttons),
        _ => family(view, hands).map_or(Body::Face, Body::with),
    }
}

/// The move that is made now, its number, and of how many.
fn current<'a>(view: &'a Run, hands: &'a Hands) -> Option<(&'a Move, usize, usize)> {
    let one = match &hands.action {
        UserAction::KeepHolding { .. } => view.making.as_ref()?,
        action => action,
    };
    match one {
        UserAction::Move { one, number, of, .. } => Some((one, *number, *of)),
        _ => None,
    }
}

fn family(view: &Run, hands: &Hands) -> Option<Buttons> {
    let (one, number, of) = current(view, hands)?;
    every().find(|(_, list)| is_part(list, one, number, of)).map(|(buttons, _)| buttons)
}

/// All moves up to this one: what was pressed before may still be held.
fn so_far(one: &Move, number: usize, of: usize) -> Option<&'static [Move]> {
    every()
        .map(|(_, list)| list)
        .find(|list| is_part(list, one, number, of))
        .and_then(|list| list.get(..number))
}

fn every() -> impl Iterator<Item = (Buttons, &'static [Move])> {
    let targets = [Target::Recovery, Target::Dfu, Target::Restart];
    Buttons::ALL.into_iter().flat_map(move |buttons| targets.map(|target| (buttons, moves(buttons, target))))
}

fn is_part(list: &[Move], one: &Move, number: usize, of: usize) -> bool {
    list.len() == of && number.checked_sub(1).and_then(|at| list.get(at)) == Some(one)
}

/// The screen.
pub(super) fn draw(voice: Voice, view: &Run, hands: &Hands) -> Markup {
    html! {
        (what(voice, view, hands))
        (aids(voice))
        (stop(voice, view))
    }
}

fn what(voice: Voice, view: &Run, hands: &Hands) -> Markup {
    match &hands.action {
        UserAction::EnterRecovery { .. } => {
            overview(voice, "Your hands are needed: recovery mode", &hands.action)
        }
        UserAction::EnterDfu { .. } => overview(voice, "Your hands are needed: DFU mode", &hands.action),
        UserAction::ForceRestart { .. } => {
            overview(voice, "Your hands are needed: a forced restart", &hands.action)
        }
        UserAction::GetReady { attempt, seconds, first } => html! {
            h1 tabindex="-1" { (voice.say("Get ready: take it in both hands")) }
            @if *attempt > 1 { p.soft { (voice.say(&format!("Attempt {attempt}"))) } }
            (countdown(voice, hands, *seconds, "until the first move"))
            p.soft { (voice.say("The first move will be")) }
            p.move data-speak=(voice.say(first)) { (voice.up(first)) }
            (list(voice, view, 0))
        },
        UserAction::Move { .. } | UserAction::KeepHolding { .. } => one_move(voice, view, hands),
        UserAction::Again { .. } => html! {
            h1 tabindex="-1" { (voice.say("Once more; nothing was lost")) }
            @for line in hands.action.moves() { div.say.mind { (Icon::Mind.draw()) p data-speak=(voice.say(line)) { (voice.up(line)) } } }
        },
        UserAction::ChangeSomething { .. } => html! {
            h1 tabindex="-1" { (voice.say("Change something first")) }
            p.lead { (voice.say("It did not come to it. One of these is usually the reason; change one at a time.")) }
            ul.notes { @for line in hands.action.moves() { li.is-open { (Icon::Plug.draw()) span { (voice.up(line)) } } } }
        },
        UserAction::LetGo => html! {
            h1 tabindex="-1" data-speak=(voice.say("let go of all buttons")) { (voice.heading("let go of all buttons")) }
            div.say.good { (Icon::Check.draw()) p { (voice.say("It is where it should be. The rest goes by itself.")) } }
        },
        UserAction::TapTrust | UserAction::TypePasscode | UserAction::Replug => html! {
            @for line in hands.action.moves() { h1 tabindex="-1" data-speak=(voice.say(line)) { (voice.heading(line)) } }
            p.lead { (voice.say("This page goes on by itself as soon as it is done.")) }
        },
    }
}

fn overview(voice: Voice, title: &'static str, action: &UserAction) -> Markup {
    html! {
        h1 tabindex="-1" { (voice.say(title)) }
        p.lead { (voice.say("Read all of them before the first. Then take the device in both hands.")) }
        ol.moves { @for one in action.moves() { li { span { (voice.up(one)) } } } }
    }
}

fn one_move(voice: Voice, view: &Run, hands: &Hands) -> Markup {
    let Some((one, number, of)) = current(view, hands) else {
        return html! { @for line in hands.action.moves() { h1 tabindex="-1" { (voice.heading(line)) } } };
    };
    let usb = match &hands.action {
        UserAction::KeepHolding { .. } => hands.action.moves(),
        _ => Vec::new(),
    };
    let words = match one.ends {
        Ends::Time => "seconds to go",
        Ends::Departure | Ends::Arrival => "seconds, about; what the cable shows ends it",
    };
    html! {
        p.over { (voice.say(&format!("Move {number} of {of}"))) }
        h1.move tabindex="-1" data-speak=(voice.say(one.say)) { (voice.up(one.say)) }
        @if one.seconds > 1 { (countdown(voice, hands, one.seconds, words)) }
        div.usb role="status" {
            @for line in usb { div.say.info { (Icon::Plug.draw()) p data-speak=(voice.say(line)) { (voice.up(line)) } } }
        }
        (list(voice, view, number))
    }
}

/// What is left of a lead-in or a move, as a number and a bar that drains. The page counts; without its script both stand still.
fn countdown(voice: Voice, hands: &Hands, seconds: u8, words: &'static str) -> Markup {
    html! {
        div.drain.flow data-countdown data-key=(hands.seq) data-seconds=(seconds) data-pace=(hands.pace.max(1)) {
            p.count { output aria-live="off" { (seconds) } span.soft { (voice.say(words)) } }
            progress max=(seconds) value=(seconds) aria-label=(voice.say(words)) {}
        }
    }
}

fn list(voice: Voice, view: &Run, now: usize) -> Markup {
    html! {
        @if view.moves.len() > 1 {
            ol.moves aria-label=(voice.say("All moves")) {
                @for (at, one) in view.moves.iter().enumerate() {
                    li.now[at + 1 == now] aria-current=[(at + 1 == now).then_some("step")] { span { (voice.up(one)) } }
                }
            }
        }
    }
}

/// Sound and spoken lines, for whoever looks at the phone and not at the page. The script shows them where the browser can do it.
fn aids(voice: Voice) -> Markup {
    html! {
        div.acts #aids hidden {
            button.do-plain type="button" data-aid="sound" aria-pressed="false" { (voice.say("A tone at each move")) }
            button.do-plain type="button" data-aid="voice" aria-pressed="false" { (voice.say("Speak the moves")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_pressed_before_is_still_lit_while_usb_speaks() {
        let all = moves(Buttons::SideAndVolumes, Target::Dfu);
        for number in 1..=all.len() {
            let action =
                UserAction::Move { attempt: 1, number, of: all.len(), one: all[number - 1], next: None };
            let made = Hands { seq: 9, action: action.clone(), pace: 1 };
            let why = rightful_core::coach::Sight::Left;
            let told = Hands { seq: 10, action: UserAction::KeepHolding { why }, pace: 1 };
            let view = Run { making: Some(action), ..Run::default() };
            assert_eq!(lit(&view, &made), pressed(&all[..number]));
            assert_eq!(lit(&view, &told), lit(&view, &made));
            assert_eq!(body(&view, &told), Body::Face);
        }
    }
}
