//! Explanations: what a number, a message or a matter means, and what to do.

use maud::{Markup, html};
use rightful_core::knowledge::entry::Entry;
use rightful_core::knowledge::topic::Topic;

use super::Shell;

/// What was asked, and what is known of it.
#[derive(Debug, Clone, Default)]
pub struct Explain {
    /// As it was typed.
    pub asked: String,
    /// Numbers and messages that it may be.
    pub entries: Vec<&'static Entry>,
    /// Matters that it may be about.
    pub topics: Vec<&'static Topic>,
}

/// The whole page; the form sends `q` to `/explain`.
pub fn page(shell: &Shell, view: &Explain) -> Markup {
    shell.page("Explain", &html! {
        h1 { "Explain" }
        form action="/explain" { input name="q" value=(view.asked); button { "Explain" } }
        @for entry in &view.entries { h2 { (shell.language.say(&entry.title)) } p { (shell.language.say(&entry.means)) } }
        @for topic in &view.topics { h2 { (shell.language.say(&topic.title)) } }
    })
}
