//! Explanations: what a number, a message or a matter means, and what to do.

use maud::{Markup, html};
use rightful_core::knowledge::entry::Entry;
use rightful_core::knowledge::topic::{Topic, topics};

use super::Shell;
use super::icons::Icon;
use super::shell::Voice;

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
    let voice = shell.voice();
    let nothing = view.entries.is_empty() && view.topics.is_empty();
    shell.page(
        "Answers",
        &html! {
            div.flow.narrow data-screen="explain" {
                h1 tabindex="-1" { (voice.say("What does it mean?")) }
                p.lead { (voice.say("A number, a message, or a matter: what it means, what to do that erases nothing, and how sure that is.")) }
                form.seek action="/explain" method="get" role="search" {
                    div.field {
                        label for="q" { (voice.say("A number, a message or a word")) }
                        input #q type="search" name="q" value=(view.asked) spellcheck="false" placeholder="4013";
                    }
                    button.do { (voice.say("Explain it")) }
                }
                @if nothing && !view.asked.is_empty() {
                    div.say.mind { (Icon::Question.draw()) p { (voice.say("Nothing is known of this here. Note down the words beside the number, whole, and which program showed it.")) } }
                }
                @for entry in &view.entries { (meaning(voice, entry)) }
                @for topic in &view.topics { (about(voice, topic)) }
                @if nothing {
                    h2 { (voice.say("Matters that Rightful can explain")) }
                    ul { @for topic in topics() { li { a href=(format!("/explain?q={}", topic.id)) { (voice.heading(&topic.title)) } } } }
                }
            }
        },
    )
}

fn meaning(voice: Voice, entry: &Entry) -> Markup {
    html! {
        article.card.flow {
            p.over { (voice.up(entry.family.about())) }
            h2 { (voice.heading(&entry.title)) }
            p { (voice.sentence(&entry.means)) }
            @if !entry.usually.is_empty() { p { strong { (voice.say("Usually the reason")) } " " (voice.sentence(&entry.usually)) } }
            (list(voice, "What to do now, erases nothing", &entry.now, "good"))
            (list(voice, "What else, erases everything on the phone", &entry.erasing, "mind"))
            @if !entry.untouched.is_empty() { p { strong { (voice.say("What this did not touch")) } " " (voice.sentence(&entry.untouched)) } }
            p.small.soft { (voice.say("How sure")) ": " (voice.say(entry.sureness.words())) }
        }
    }
}

fn about(voice: Voice, topic: &Topic) -> Markup {
    html! {
        article.card.flow data-topic=(topic.id) {
            h2 { (voice.heading(&topic.title)) }
            p { (voice.say(&topic.short)) }
            (list(voice, "What to do now, erases nothing", &topic.now, "good"))
            (list(voice, "What else, erases everything on the phone", &topic.erasing, "mind"))
            (list(voice, "Not true, though it is said", &topic.wrong, ""))
            details.more {
                summary { (voice.say("What is known, and from where")) }
                ul {
                    @for fact in topic.known() {
                        li {
                            @if let Some(caution) = fact.trust.caution() { (voice.say(caution)) " " }
                            (voice.say(&fact.says))
                            br; span.small.soft { (fact.source) " · " (fact.checked) " · " (voice.say(fact.trust.words())) }
                        }
                    }
                }
            }
            @if !topic.see.is_empty() { p.small { (voice.say("See also")) ": " @for (number, see) in topic.see.iter().filter_map(|see| topics().iter().find(|one| one.id == *see)).enumerate() { @if number > 0 { " · " } a href=(format!("/explain?q={}", see.id)) { (voice.heading(&see.title)) } } } }
        }
    }
}

fn list(voice: Voice, title: &'static str, items: &[String], class: &'static str) -> Markup {
    let icon = match class {
        "good" => Icon::Keep,
        "mind" => Icon::Erase,
        _ => Icon::Closed,
    };
    html! {
        @if !items.is_empty() {
            div {
                p.tag.(class) { (icon.draw()) (voice.say(title)) }
                ul { @for item in items { li { (voice.sentence(item)) } } }
            }
        }
    }
}
