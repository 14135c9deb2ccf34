//! A forgotten backup password: what the owner remembers, what the odds are, and the search, whose progress is a run.

use maud::{Markup, html};
use rightful_core::report::Report;

use super::backups::Entry;
use super::{Shell, trouble};

/// What the owner remembers, and what follows from it.
#[derive(Debug, Clone, Default)]
pub struct Recall {
    /// Of which backup.
    pub backup: Option<Entry>,
    /// How many hints are there by now: what they are is shown to nobody, since they are parts of passwords.
    pub words: usize,
    /// The odds, once there is something to try.
    pub odds: Option<Odds>,
    /// What is wrong with what was typed.
    pub trouble: Option<Report>,
    /// A search that was stopped and can go on.
    pub resumable: bool,
}

/// What a search would come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Odds {
    /// How many candidates, in words.
    pub candidates: String,
    /// How long on this computer, in words.
    pub time: String,
    /// What to mind.
    pub remarks: Vec<String>,
}

/// The whole page. The form is posted to `/recall/{key}` with the fields `words`, `years`, `names`, `length` …
pub fn page(shell: &Shell, view: &Recall) -> Markup {
    shell.page(
        "A forgotten backup password",
        &html! {
            h1 { "A forgotten backup password" }
            @if let Some(trouble) = &view.trouble { (trouble::block(shell, trouble)) }
        },
    )
}
