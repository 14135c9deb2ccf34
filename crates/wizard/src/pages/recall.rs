//! A forgotten backup password: what the owner remembers, what the odds are, and the search, whose progress is a run.

use maud::{Markup, html};
use rightful_core::report::Report;

use super::backups::Entry;
use super::icons::Icon;
use super::shell::Voice;
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
    let voice = shell.voice();
    let key = view.backup.as_ref().map(|entry| entry.key.clone()).unwrap_or_default();
    shell.page(
        "A forgotten backup password",
        &html! {
            div.flow.narrow data-screen="recall" {
                h1 tabindex="-1" { (voice.say("A forgotten backup password")) }
                @if let Some(entry) = &view.backup { p.lead { (voice.say(&entry.called)) @if let Some(date) = &entry.date { " · " time { (date) } } } }
                (shell.elsewhere())
                @if let Some(trouble) = &view.trouble { (trouble::block(shell, trouble)) }
                div.say.info {
                    (Icon::Keep.draw())
                    p { (voice.say("Everything stays on this computer. A copy of the lock is tried, not the phone: nothing can be locked or lost by it.")) }
                }
                @if let Some(odds) = &view.odds { (odds_card(voice, &key, odds, view.resumable)) }
                @else if view.resumable { (go_on(voice, &key)) }
                (interview(voice, &key, view))
            }
        },
    )
}

/// What the owner remembers. What was said before is not shown again: it is parts of passwords.
fn interview(voice: Voice, key: &str, view: &Recall) -> Markup {
    html! {
        form.card.flow method="post" action=(format!("/recall/{key}")) autocomplete="off" {
            h2 { (voice.say(if view.words > 0 { "Remember more" } else { "What do you remember?" })) }
            @if view.words > 0 { p { (voice.say(&format!("Hints so far: {}", view.words))) } }
            @for (name, label, hint) in [
                ("words", "Words that may be in it", "Such as old passwords, nicknames, pets, places. One in a line, or with blanks between them."),
                ("names", "Names of people close to you", "Their birthdays may be in it too."),
                ("years", "Years and dates", "Such as 1987 or 24.12.2011."),
            ] {
                div.field {
                    label for=(name) { (voice.say(label)) }
                    p.hint id=(format!("{name}-hint")) { (voice.say(hint)) }
                    @if name == "words" { textarea id=(name) name=(name) rows="4" autocomplete="off" spellcheck="false" aria-describedby=(format!("{name}-hint")) {} }
                    @else { input id=(name) type="text" name=(name) autocomplete="off" spellcheck="false" aria-describedby=(format!("{name}-hint")); }
                }
            }
            div.field {
                label for="length" { (voice.say("How long it was, about")) }
                input #length type="text" name="length" inputmode="numeric" pattern="[0-9]{1,2}(-[0-9]{1,2})?" placeholder="6-10";
            }
            p.acts { button.do { (voice.say("Tell me the odds")) } }
        }
    }
}

fn odds_card(voice: Voice, key: &str, odds: &Odds, resumable: bool) -> Markup {
    html! {
        section.card.first.flow aria-labelledby="odds" {
            h2 #odds { (voice.say("The odds")) }
            dl.pairs {
                dt { (voice.say("To be tried")) } dd { (voice.say(&odds.candidates)) }
                dt { (voice.say("On this computer")) } dd { (voice.say(&odds.time)) }
            }
            @if !odds.remarks.is_empty() { ul.notes { @for remark in &odds.remarks { li.is-open { (Icon::Dot.draw()) span { (voice.sentence(remark)) } } } } }
            p.soft { (voice.say("Whether it is among them nobody knows before it is tried. The search can be stopped and gone on with at any time.")) }
            form.acts method="post" action="/run/start" {
                input type="hidden" name="backup" value=(key);
                button.do name="deed" value="recall" { (voice.say(if resumable { "Go on with the search" } else { "Begin the search" })) }
            }
        }
    }
}

fn go_on(voice: Voice, key: &str) -> Markup {
    html! {
        form.card.flow method="post" action="/run/start" {
            h2 { (voice.say("A search was stopped here")) }
            input type="hidden" name="backup" value=(key);
            p.acts { button.do name="deed" value="recall" { (voice.say("Go on with the search")) } }
        }
    }
}
