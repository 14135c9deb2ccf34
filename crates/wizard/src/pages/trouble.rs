//! Something that could not be done: what happened, why it usually does, what to do now.

use maud::{Markup, html};
use rightful_core::report::Report;

use super::Shell;

/// A failure as a block, for any page.
pub fn block(shell: &Shell, report: &Report) -> Markup {
    let say = |text: &str| shell.language.say(text).into_owned();
    html! {
        section.failure {
            h2 { (say(&report.what)) }
            @for cause in &report.because { p { (say(cause)) } }
            @if let Some(usually) = report.usually { p { (say(usually)) } }
            p { (say(report.what_now)) }
            @if let Some(left) = &report.not_affected { p { (say(left)) } }
            p.code { (report.code) }
        }
    }
}

/// The same as a page of its own.
pub fn page(shell: &Shell, report: &Report) -> Markup {
    shell.page("Not done", &block(shell, report))
}
