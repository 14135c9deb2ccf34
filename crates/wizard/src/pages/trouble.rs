//! Something that could not be done: what happened, why it usually does, what was not affected, what to do now.

use maud::{Markup, html};
use rightful_core::report::{Ending, Report};

use super::Shell;
use super::icons::Icon;

/// A failure as a block, for any page.
pub fn block(shell: &Shell, report: &Report) -> Markup {
    block_under(shell, report, "h2")
}

/// The same with a title of the first level, where it is what the page is about.
pub(super) fn main(shell: &Shell, report: &Report) -> Markup {
    block_under(shell, report, "h1")
}

fn block_under(shell: &Shell, report: &Report, level: &str) -> Markup {
    let voice = shell.voice();
    let over = match report.ending {
        Ending::Failed => "It did not work",
        Ending::Declined | Ending::StoppedSafely => "It was stopped",
        Ending::NothingToActOn => "There is nothing to do",
    };
    let what = voice.heading(&report.what);
    html! {
        section.card.flow.trouble data-code=(report.code) {
            p.over { (voice.say(over)) }
            @if level == "h1" { h1 tabindex="-1" { (what) } } @else { h2 { (what) } }
            div.say.info {
                (Icon::Skip.draw())
                div.flow {
                    p { strong { (voice.say("What to do now")) } }
                    p { (voice.sentence(report.what_now)) }
                }
            }
            @if let Some(left) = &report.not_affected {
                div.say.good {
                    (Icon::Keep.draw())
                    div.flow { p { strong { (voice.say("What this did not touch")) } } p { (voice.sentence(left)) } }
                }
            }
            @if let Some(usually) = report.usually { p { strong { (voice.say("Usually the reason")) } " " (voice.sentence(usually)) } }
            @if !report.because.is_empty() {
                details.more {
                    summary { (voice.say("In detail")) }
                    ul { @for cause in &report.because { li { (voice.sentence(cause)) } } }
                }
            }
            p.small.soft {
                span.code { (report.code) } " · "
                a href=(format!("/explain?q={}", report.code.replace('/', "%2F"))) { (voice.say("Explain this code")) }
            }
        }
    }
}

/// The same as a page of its own.
pub fn page(shell: &Shell, report: &Report) -> Markup {
    let voice = shell.voice();
    shell.page(
        "Not done",
        &html! {
            div.flow.narrow data-screen="trouble" {
                (main(shell, report))
                p.acts { a.do href="/" { (voice.say("Back to the first page")) } }
            }
        },
    )
}
