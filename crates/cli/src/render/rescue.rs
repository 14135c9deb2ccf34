//! The answer to "Could I get back in today?": what is missing with what makes it, what could be better, what is ready. Each line can be read aloud.

use rightful_core::rescue::{Item, Kit, State};

use super::look::{Look, tame};
use crate::counsel::Manner;

/// Which items belong to a list.
type Wanted = fn(&Item) -> bool;

/// The whole kit.
pub(crate) fn kit(kit: &Kit, manner: Manner, look: Look) -> String {
    let plain = manner == Manner::Plain;
    let look = if plain { look.uncoloured() } else { look };
    let mark = if plain { "" } else { "· " };
    let mut called = tame(&kit.called, 120);
    if let Some(last4) = kit.mark.as_deref().filter(|last4| !called.contains(*last4)) {
        called += &format!(" (…{})", tame(last4, 8));
    }
    let question = match called.trim() {
        "" => "Could you get back in today?".to_owned(),
        called => format!("Could you get back into {called} today?"),
    };
    let mut text = look.title(&look.wrap("", &question));
    text += &look.wrap("", kit.verdict().words());
    let items = kit.items();
    let of = |wanted: Wanted| items.iter().filter(move |item| wanted(item));
    let head = |words: &str| format!("\n  {}\n", look.title(words));
    let said = |words: &str| first_up(&look.say(words));
    let lists: [(&str, Wanted); 4] = [
        ("Missing", |item| item.state == State::Missing || (item.matters() && item.state == State::Partly)),
        ("Could be better", |item| !item.matters() && item.state == State::Partly),
        ("Ready", |item| item.state == State::Ready),
        ("Not for this phone", |item| item.state == State::NotSupported),
    ];
    for (words, wanted) in lists {
        if of(wanted).next().is_none() {
            continue;
        }
        let words = look.say(words);
        text += &head(&words);
        for item in of(wanted) {
            let line = look.language.about(&said(item.title), &look.say(&item.what));
            // Read aloud, a line must not sound as if what is missing were there.
            let line = match plain {
                true => format!("{} {line}", look.language.sentence(&words)),
                false => line,
            };
            let wrapped = look.wrap(&format!("  {mark}"), &line);
            text += &match item.state {
                State::Ready => look.good(&wrapped),
                State::Missing => look.mind(&wrapped),
                State::Partly | State::NotSupported => wrapped,
            };
            let rest = if plain { "  " } else { "    " };
            if let Some(now) = &item.now {
                let now = match item.run {
                    Some(_) => look.language.before(&said(now)),
                    None => look.language.sentence(&said(now)),
                };
                text += &look.wrap(rest, &now);
            }
            for run in item.run.iter().flat_map(|run| run.lines()) {
                text += &format!("{rest}  {}\n", look.title(run));
            }
        }
    }
    text.push('\n');
    if !kit.makes().is_empty() {
        text +=
            &look.wrap("  ", "To have it made here, each thing after your word: rightful rescue-kit --make");
    }
    text += &look.wrap("  ", "The card to print, without any secret:");
    text + &format!("      {}\n", look.title("rightful rescue-kit --card=html --to card.html"))
}

fn first_up(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |letter| letter.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use rightful_core::facts::BackupSeen;
    use rightful_core::rescue::{Kept, Pairing};

    use super::*;
    use crate::render::stored::is_stored;

    fn half() -> Kit {
        let seen = BackupSeen { date: Some(1), days_old: Some(3), encrypted: true, finished: Some(true) };
        Kit {
            called: "Anna's iPhone 14 Pro Max".into(),
            mark: Some("4F2A".into()),
            model: Some("iPhone 14 Pro Max".into()),
            connected: true,
            pairing: Pairing::WithEscrow,
            backups: Some(vec![Kept {
                path: "/home/anna/Backups/00008120-001234A61E804F2A".into(),
                seen,
                index: None,
            }]),
            now: 1_796_000_000,
            ..Kit::default()
        }
    }

    #[test]
    fn a_kit_is_shown_with_what_is_missing_first() {
        is_stored("rescue-half", &kit(&half(), Manner::Usual, Look::plain(80)));
    }

    #[test]
    fn in_plain_lines_there_are_no_marks_and_no_line_is_too_wide() {
        let text = kit(&half(), Manner::Plain, Look::plain(80));
        assert!(!text.contains('·') && !text.contains('\u{1b}'), "{text}");
        assert!(text.lines().map(|line| line.chars().count()).max() <= Some(80), "{text}");
    }
}
