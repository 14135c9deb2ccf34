//! How a run ended: with what to do now, or with what comes next; and what of it can be kept.

use maud::{Markup, html};

use super::super::icons::Icon;
use super::super::shell::Voice;
use super::super::{Shell, trouble};
use super::{End, Run, plan};

/// The screen.
pub(super) fn draw(shell: &Shell, voice: Voice, view: &Run, end: &End) -> Markup {
    html! {
        @match end {
            End::Failed(report) => (trouble::main(shell, report)),
            End::Finished { title, facts } => {
                @if let Some(plan) = &view.plan { p.over { (voice.say(&plan.title)) } }
                h1 tabindex="-1" { (voice.say(title)) }
                @if !facts.is_empty() {
                    ul.checks { @for fact in facts { li.is-good data-fact=(fact.id) { (Icon::Check.draw()) span { (voice.sentence(&fact.text)) } } } }
                }
            }
        }
        @if view.has_secret {
            div.say.info {
                (Icon::Key.draw())
                div.flow {
                    p { (voice.say("The password is shown once, to you alone: see that nobody looks on.")) }
                    p.acts { a.do href="/run/secret" { (voice.say("Show the password")) } }
                }
            }
        }
        @if !view.next.is_empty() {
            h2 { (voice.say("What comes next")) }
            p.acts { @for (number, link) in view.next.iter().enumerate() { a.(if number == 0 && !view.has_secret { "do" } else { "do-else" }) href=(link.href) { (voice.say(link.text)) } } }
        } @else { p.acts { a.do href="/" { (voice.say("Back to the first page")) } } }
        (plan::under_way(voice, view))
        section.flow aria-labelledby="keep" {
            h2 #keep { (voice.say("To keep, or to show to somebody who helps")) }
            p.soft { (voice.say("It holds no password and no passcode.")) }
            p.acts { a.do-else href="/run/transcript" download { span.sign { (Icon::Save.draw()) } (voice.say("Save what happened")) } }
        }
    }
}
