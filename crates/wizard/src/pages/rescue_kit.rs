//! The rescue kit: what is ready for the day on which the phone locks its owner out.

use maud::{Markup, html};
use rightful_core::rescue::{Item, Verdict};

use super::Shell;

/// What is ready.
#[derive(Debug, Clone)]
pub struct RescueKit {
    /// Of which device, in the owner's words.
    pub called: String,
    /// What was looked at.
    pub items: Vec<Item>,
    /// What it comes to.
    pub verdict: Verdict,
}

/// The whole page.
pub fn page(shell: &Shell, view: &RescueKit) -> Markup {
    shell.page("Rescue kit", &html! {
        h1 { "Rescue kit" }
        p { (view.called) }
        p { (shell.language.say(view.verdict.words())) }
        @for item in &view.items { h2 { (shell.language.say(item.title)) } p { (shell.language.say(&item.what)) } }
    })
}
