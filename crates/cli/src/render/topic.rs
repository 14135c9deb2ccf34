//! A topic of the knowledge, as text and as JSON: the answer, what to do, what erases, what is false, and what is known with its sources.

use rightful_core::knowledge::fact::Fact;
use rightful_core::knowledge::topic::{Topic, topics};
use serde_json::{Value, json};

use super::look::{Look, columns};

/// One topic for people.
pub(crate) fn text(topic: &Topic, look: Look) -> String {
    let mut text = look.title(&look.wrap("", &sentence(&look.say(&topic.title))));
    text += &look.wrap("  ", &topic.short);
    text += &list(&look.say("  what to do now, erases nothing:"), &topic.now, look);
    text +=
        &list(&look.danger(&look.say("  what else, erases everything on the phone:")), &topic.erasing, look);
    text += &list(&look.say("  not true, though it is said:"), &topic.wrong, look);
    text += &look.say("  what is known:\n");
    for fact in topic.known() {
        text += &look.wrap("    · ", &said(fact, look));
        let from = format!("{}; looked up {}; {}", fact.source, fact.checked, fact.trust.words());
        let mut from = look.say(&from).into_owned();
        if let Some(applies) = &fact.applies {
            from = format!("{} {from}", look.language.sentence(&look.say(&applies.words())));
        }
        if let Some(caution) = &fact.caution {
            from += &look.say(&format!("; but {caution}"));
        }
        text += &look.aside(&look.wrap("      ", &from));
    }
    if !topic.see.is_empty() {
        text += &look.wrap(&look.say("  see also: "), &topic.see.join(", "));
    }
    text
}

/// The list of topics, each with the command that shows it.
pub(crate) fn list_of_all(look: Look) -> String {
    let mut text = look.title(&look.say("Matters that Rightful can explain")) + "\n\n";
    let rows: Vec<Vec<String>> =
        topics().iter().map(|topic| vec![topic.id.clone(), look.say(&topic.title).into_owned()]).collect();
    for line in columns(&rows, look.width.saturating_sub(2), 16).unwrap_or_default() {
        text += &format!("  {line}\n");
    }
    text + "\n"
}

/// One topic for programs.
pub(crate) fn json(topic: &Topic) -> Value {
    let facts = topic.known().map(|fact| {
        json!({
            "id": fact.id,
            "says": fact.said(),
            "applies": fact.applies,
            "source": fact.source,
            "dated": fact.dated,
            "checked": fact.checked,
            "trust": fact.trust,
            "caution": fact.caution,
        })
    });
    json!({
        "id": topic.id,
        "title": topic.title,
        "short": topic.short,
        "now": topic.now,
        "erasing": topic.erasing,
        "wrong": topic.wrong,
        "facts": facts.collect::<Vec<_>>(),
        "see": topic.see,
    })
}

/// The fact as it is read: what is not certain does not sound so.
fn said(fact: &Fact, look: Look) -> String {
    match fact.trust.caution() {
        Some(caution) => format!("{} {}", look.say(caution), look.say(&fact.says)),
        None => look.say(&fact.says).into_owned(),
    }
}

fn list(head: &str, items: &[String], look: Look) -> String {
    if items.is_empty() {
        return String::new();
    }
    let lines: String = items.iter().map(|item| look.wrap("    · ", item)).collect();
    format!("{head}\n{lines}")
}

/// With a capital at its beginning, unless that is part of a name: `iPhone Unavailable` stays.
fn sentence(title: &str) -> String {
    let mut letters = title.chars();
    match letters.next() {
        Some(first) if !title.starts_with("iP") => first.to_uppercase().chain(letters).collect(),
        _ => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::knowledge::topic::topic;

    use super::*;

    #[test]
    fn every_topic_fits_eighty_columns_and_names_its_sources() {
        for topic in topics() {
            let text = text(topic, Look::plain(80));
            let long = text
                .lines()
                .find(|line| line.chars().count() > 80 && line.contains(' ') && line.trim().contains(' '));
            assert!(long.is_none(), "{}: {long:?}", topic.id);
            let whole = super::text(topic, Look::plain(5000));
            assert_eq!(whole.matches("; looked up ").count(), topic.facts.len(), "{}", topic.id);
        }
    }

    #[test]
    fn what_erases_stands_under_its_warning() {
        let text = text(topic("find-my").expect("it is known"), Look::plain(80));
        let (harmless, erasing) = text.split_once("erases everything on the phone:").expect("both lists");
        assert!(harmless.contains("locate it") && erasing.contains("choose the phone, Erase"), "{text}");
    }

    #[test]
    fn the_list_names_every_topic() {
        let list = list_of_all(Look::plain(80));
        assert!(topics().iter().all(|topic| list.contains(&topic.id)), "{list}");
    }
}
