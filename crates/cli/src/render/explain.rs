//! What a number means, as text and as JSON: one block for each meaning, the likeliest first.

use rightful_core::knowledge::entry::{Entry, Numbers};
use rightful_core::knowledge::ours::OurCode;
use rightful_core::knowledge::{Family, Meaning, entries, number};
use serde_json::{Value, json};

use super::look::{Look, columns, tame};

/// Every meaning, one block each.
pub(crate) fn meanings(meanings: &[Meaning], look: Look) -> String {
    let mut text = String::new();
    if meanings.len() > 1 {
        text +=
            &look.wrap("", "Several families know this. Which one it is depends on where you have read it.");
        text.push('\n');
    }
    let blocks: Vec<String> = meanings
        .iter()
        .map(|meaning| match meaning {
            Meaning::Theirs { entry, numbers, number } => theirs(entry, numbers, *number, look),
            Meaning::Ours(code) => ours(code, look),
        })
        .collect();
    text + &blocks.join("\n")
}

/// Nobody here knows it.
pub(crate) fn unknown(asked: &str, look: Look) -> String {
    let mut text = look.wrap("", &format!("Rightful does not know {:?}.", tame(asked, 80)));
    text.push('\n');
    text += &look.wrap("", "Nobody has published all numbers. Worth noting down, for whoever you ask:");
    for note in [
        "the words beside the number, whole",
        "which program showed it, its version, and on which system",
        "what the phone showed: a cable, an apple, a bar, Hello, or nothing",
        "how far it was, and the last step that was named",
    ] {
        text += &look.wrap("  · ", note);
    }
    text + &look.wrap("", "The families of numbers that are known are listed by rightful explain alone. After a run of Rightful itself, rightful report gathers what happened.")
}

/// The families, with examples of what to type.
pub(crate) fn families(look: Look) -> String {
    let mut text = look.title(&look.say("Numbers that Rightful can explain")) + "\n\n";
    let mut rows = Vec::new();
    for family in Family::ALL {
        rows.push(vec![family.id().to_owned(), example(family), look.say(family.about()).into_owned()]);
    }
    let ours = ["ours", "rightful explain unlock/stopped", "Rightful's own codes, behind each failure"];
    rows.push(ours.map(|cell| look.say(cell).into_owned()).to_vec());
    for line in columns(&rows, look.width.saturating_sub(2), 16).unwrap_or_default() {
        text += &format!("  {line}\n");
    }
    text
}

/// A family for programs.
pub(crate) fn family_json(family: Family) -> Value {
    let entries = entries().iter().filter(|entry| entry.family == family);
    json!({
        "id": family.id(),
        "about": family.about(),
        "numbers": entries.flat_map(|entry| &entry.numbers).map(|numbers| spelt(family, numbers)).collect::<Vec<_>>(),
    })
}

/// A meaning for programs.
pub(crate) fn json(meaning: &Meaning) -> Value {
    match meaning {
        Meaning::Theirs { entry, numbers, number } => json!({
            "family": entry.family.id(),
            "number": number,
            "name": numbers.name,
            "numbers": entry.numbers.iter().map(|numbers| spelt(entry.family, numbers)).collect::<Vec<_>>(),
            "title": entry.title,
            "means": entry.means,
            "usually": entry.usually,
            "now": entry.now,
            "erasing": entry.erasing,
            "not_affected": entry.untouched,
            "wrong_advice_when": entry.wrong,
            "sureness": entry.sureness,
            "source": entry.source,
            "checked": entry.checked,
        }),
        Meaning::Ours(code) => json!({
            "family": "ours",
            "code": code.code,
            "title": code.what,
            "now": [code.now],
            "page": code.page,
            "same_family": code.alike,
        }),
    }
}

fn theirs(entry: &Entry, numbers: &Numbers, asked: Option<i64>, look: Look) -> String {
    let name = numbers.name.as_deref().unwrap_or_default();
    let head = match (asked, entry.family) {
        (Some(asked), Family::Tools) if !name.is_empty() => {
            format!("{name} {}", number(Family::Tools, asked))
        }
        (Some(asked), Family::Tools) => number(Family::Tools, asked),
        (Some(asked), family) if name.is_empty() => format!("{} {}", family.title(), number(family, asked)),
        (Some(asked), family) => format!("{} {} {name}", family.title(), number(family, asked)),
        (None, _) => name.to_owned(),
    };
    let mut text = look.title(&look.wrap("", &format!("{head}: {}", entry.title)));
    text += &look.wrap("  ", &entry.means);
    text += &look.wrap(&look.say("  usually: "), &entry.usually);
    text += &list(&look.say("  what to do now, erases nothing:"), &entry.now, look);
    let erases = look.say("  what else, erases everything on the phone:");
    text += &list(&look.danger(&erases), &entry.erasing, look);
    text += &look.wrap(&look.say("  not affected: "), &entry.untouched);
    text += &look.wrap(&look.say("  but: "), &entry.wrong);
    let sure = format!("{}. From {}; looked up {}.", entry.sureness.words(), entry.source, entry.checked);
    text + &look.wrap(&look.say("  how sure: "), &sure)
}

fn ours(code: &OurCode, look: Look) -> String {
    let mut text = look.title(&look.wrap("", &format!("{}: {}", code.code, code.what)));
    text += &look.wrap(&look.say("  what to do now: "), &code.now);
    if !code.page.is_empty() {
        text += &look.wrap(&look.say("  for all of these: "), &code.page);
    }
    if let Some(alike) = code.alike {
        let words = format!("{}: rightful explain {}", look.say(&alike.words()), alike.query());
        text += &look.wrap(&look.say("  same family as "), &words);
    }
    text
}

fn list(head: &str, items: &[String], look: Look) -> String {
    if items.is_empty() {
        return String::new();
    }
    let lines: String = items.iter().map(|item| look.wrap("    · ", item)).collect();
    format!("{head}\n{lines}")
}

/// Numbers as they are written in the knowledge.
fn spelt(family: Family, numbers: &Numbers) -> String {
    let range = numbers.range.map(|(first, last)| {
        let (from, to) = (number(family, first), number(family, last));
        if first == last { from } else { format!("{from} to {to}") }
    });
    [range, numbers.name.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn example(family: Family) -> String {
    let asked = match family {
        Family::Finder => "4013",
        Family::Signing => "STATUS 94",
        Family::Restored => "restored 14",
        Family::Checkpoint => "0x655",
        Family::Amr => "AMRError 100",
        Family::Tools => "MBErrorDomain/208",
    };
    format!("rightful explain {asked}")
}

#[cfg(test)]
mod tests {
    use rightful_core::knowledge::explain;

    use super::*;

    #[test]
    fn what_erases_stands_under_its_warning() {
        let text = meanings(&explain("4013"), Look::plain(80));
        let (harmless, erasing) = text.split_once("erases everything on the phone:").expect("both lists");
        assert!(harmless.contains("another cable") && !harmless.contains("rightful unlock"), "{text}");
        assert!(erasing.contains("rightful unlock"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    }

    #[test]
    fn every_example_leads_to_its_family() {
        for family in Family::ALL {
            let example = example(family);
            let asked = example.trim_start_matches("rightful explain ");
            let found = explain(asked);
            assert!(
                matches!(found[..], [Meaning::Theirs { entry, .. }] if entry.family == family),
                "{example}: {found:?}"
            );
        }
    }

    #[test]
    fn what_nobody_knows_is_said_to_be_unknown() {
        let text = unknown("77777\u{1b}[2J", Look::plain(80));
        assert!(text.starts_with("Rightful does not know \"77777"), "{text}");
        assert!(text.contains("noting down") && !text.contains('\u{1b}'), "{text}");
    }
}
