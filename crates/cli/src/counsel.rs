//! The owner's case and the advice for it: what is seen, what the owner answers, and the verdict, for `rightful` alone and `rightful advise`.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

use inquire::Select;
use rightful_apple::clock;
use rightful_backup::{BackupError, place::Listing};
use rightful_core::advice::{Inquiry, MOST, advise, next, notes, offered};
use rightful_core::facts::{Facts, Told};
use rightful_core::report::{Ending, Explain};
use rightful_flows::advise::Shelf;
use serde_json::{Value, json};

use crate::chosen::Places;
use crate::options::{Format, Options};
use crate::out;
use crate::render::devices;
use crate::render::look::Look;
use crate::render::owner::calm;

/// The largest file of answers, in bytes.
const ANSWERS: u64 = 64 << 10;

/// How the text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// As the terminal allows.
    Usual,
    /// Whole lines without colour and marks, and questions answered by a number: for screen readers and for files.
    Plain,
}

impl Manner {
    /// What `--plain` asks for.
    pub(crate) fn of(plain: bool) -> Self {
        if plain { Self::Plain } else { Self::Usual }
    }
}

/// Why there is no advice.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CounselError {
    /// The file of answers cannot be read.
    #[error("the answers in {} cannot be read", path.display())]
    NoAnswers {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It holds something else.
    #[error("the answers in {} are not understood", path.display())]
    BadAnswers {
        /// The file.
        path: PathBuf,
        /// Where it goes wrong.
        source: serde_json::Error,
    },
    /// `--unseen` names no model.
    #[error("no iPhone or iPad is called {0:?}")]
    UnknownModel(String),
}

impl Explain for CounselError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoAnswers { .. } => "advise/no-answers",
            Self::BadAnswers { .. } => "advise/bad-answers",
            Self::UnknownModel(_) => "advise/unknown-model",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NoAnswers { .. } => {
                "name a file of at most 64 KiB that you may read, or - for standard input"
            }
            Self::BadAnswers { .. } => {
                "write a JSON object such as {\"screen\": \"lockout\", \"account-known\": \"yes\"}; rightful advise --help lists the names"
            }
            Self::UnknownModel(_) => {
                "write the name as it stands on the box, such as \"iPhone 14\", or leave it out"
            }
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NoAnswers { .. } | Self::BadAnswers { .. } => Ending::Failed,
            Self::UnknownModel(_) => Ending::NothingToActOn,
        }
    }
}

/// Reads a file of answers; `-` is standard input.
///
/// # Errors
/// [`CounselError::NoAnswers`] and [`CounselError::BadAnswers`].
pub(crate) fn answers(path: &Path) -> Result<Told, CounselError> {
    let mut text = String::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().take(ANSWERS).read_to_string(&mut text)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(ANSWERS).read_to_string(&mut text))
    };
    read.map_err(|source| CounselError::NoAnswers { path: path.to_owned(), source })?;
    serde_json::from_str(&text).map_err(|source| CounselError::BadAnswers { path: path.to_owned(), source })
}

/// The backups on this computer, as far as they can be looked at.
pub(crate) async fn backups(places: Places) -> Option<Shelf> {
    let looking =
        tokio::task::spawn_blocking(move || shelf(places.look().into_iter().map(|looked| looked.found)));
    looking.await.ok()
}

/// What lies in several places.
fn shelf(places: impl Iterator<Item = Result<Listing, BackupError>>) -> Shelf {
    places.fold(Shelf::default(), |mut shelf, found| {
        // Why is told by `rightful backup list`; the advice says that there may be more.
        let Ok(mut listing) = found else { return Shelf { unread: true, ..shelf } };
        shelf.unread |= listing.more || !listing.troubled.is_empty();
        shelf.backups.append(&mut listing.backups);
        shelf
    })
}

/// Now, in seconds since 1970.
pub(crate) fn now() -> u64 {
    clock::now()
}

/// Puts the questions that matter to whoever sits at the terminal; without one nobody is asked.
pub(crate) async fn interview(options: &Options, manner: Manner, mut facts: Facts) -> Facts {
    let somebody =
        io::stdin().is_terminal() && io::stderr().is_terminal() && options.format() == Format::Text;
    if !somebody || next(&facts, &[]).is_none() {
        return facts;
    }
    let look = Look::of_stderr();
    out::say(&look.wrap(
        "",
        &format!(
            "{}. At most {MOST} questions; nothing is changed by them. \"I do not know\" is a good answer.",
            devices::called(&facts.device)
        ),
    ));
    let asking = tokio::task::spawn_blocking(move || {
        let mut asked = Vec::new();
        while let Some(inquiry) = next(&facts, &asked) {
            match ask(&inquiry, manner, look) {
                Some(number) => inquiry.answer(&mut facts.told, number),
                None => break,
            }
            asked.push(inquiry.id);
        }
        facts
    });
    let facts = asking.await.unwrap_or_else(|broken| std::panic::resume_unwind(broken.into_panic()));
    out::say("\n");
    facts
}

/// One question; `None` where the owner wants no more of them.
fn ask(inquiry: &Inquiry, manner: Manner, look: Look) -> Option<usize> {
    match manner {
        Manner::Usual => {
            let choices = inquiry.choices.iter().map(|choice| look.say(choice.text)).collect();
            Select::new(&look.say(inquiry.text), choices)
                .with_render_config(calm())
                .with_page_size(inquiry.choices.len())
                .with_help_message(&look.say("arrows to choose, Enter to take it, Esc for the advice"))
                .raw_prompt()
                .ok()
                .map(|chosen| chosen.index)
        }
        Manner::Plain => {
            let mut text = look.wrap("", inquiry.text);
            for (number, choice) in inquiry.choices.iter().enumerate() {
                text += &look.wrap(&format!("{} ", number + 1), choice.text);
            }
            text += &look.wrap("", "Type the number, or Enter alone for the advice:");
            out::say(&text);
            numbered(inquiry.choices.len(), look)
        }
    }
}

/// A number from 1 to `count`, as typed; a line that is none is asked for again.
fn numbered(count: usize, look: Look) -> Option<usize> {
    for _ in 0..10 {
        let mut line = String::new();
        let read = io::stdin().lock().take(100).read_line(&mut line).ok()?;
        let line = line.trim();
        if read == 0 || line.is_empty() {
            return None;
        }
        match line.parse::<usize>() {
            Ok(number) if (1..=count).contains(&number) => return Some(number - 1),
            _ => out::say(&look.wrap("", &format!("Type a number from 1 to {count}:"))),
        }
    }
    None
}

/// One case as JSON: what is known, the ways in order, those that are not open with the reason, and what to ask next.
pub(crate) fn document(facts: &Facts) -> Value {
    let ways = advise(facts);
    let not_now: Vec<Value> = ways
        .iter()
        .skip(offered(&ways).count())
        .map(|way| json!({ "id": way.id, "title": way.title, "why": way.why }))
        .collect();
    json!({
        "device": devices::json(&facts.device),
        "find_my": facts.find_my,
        "activation": facts.activation,
        "battery": facts.battery,
        "activation_lock": facts.activation_lock(),
        "situation": facts.situation(),
        "seen": facts.seen,
        "told": facts.told,
        "ways": offered(&ways).collect::<Vec<_>>(),
        "not_now": not_now,
        "notes": notes(facts),
        "next_question": next(facts, &[]),
    })
}

#[cfg(test)]
mod tests {
    use rightful_core::advice::WayId;
    use rightful_core::facts::{Said, Screen};

    use super::*;

    fn read(text: &str) -> Result<Told, CounselError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("answers.json");
        std::fs::write(&path, text).expect("written");
        answers(&path)
    }

    #[test]
    fn what_could_not_be_looked_at_is_not_taken_for_nothing() {
        let no_access = || BackupError::NoAccess { path: "/Users/anna/Library".into() };
        assert!(!shelf([Ok(Listing::default())].into_iter()).unread);
        assert!(shelf([Ok(Listing::default()), Err(no_access())].into_iter()).unread);
        let troubled = Listing { troubled: vec![no_access()], ..Listing::default() };
        assert!(shelf([Ok(troubled)].into_iter()).unread);
        assert!(shelf([Ok(Listing { more: true, ..Listing::default() })].into_iter()).unread);
    }

    #[test]
    fn answers_are_read_by_their_names_and_nothing_else_is() {
        let told = read(
            r#"{"screen": "waits", "wait-minutes": 15, "account-known": "no", "tried": ["find-my-erase"]}"#,
        );
        let told = told.expect("all of it is known");
        assert_eq!((told.screen, told.wait_minutes, told.account_known), (Screen::Waits, Some(15), Said::No));
        assert!(told.tried.contains(&WayId::FindMyErase));
        for (text, code) in [
            (r#"{"colour": "red"}"#, "advise/bad-answers"),
            (r#"{"screen": "purple"}"#, "advise/bad-answers"),
            ("", "advise/bad-answers"),
            ("[1]", "advise/bad-answers"),
        ] {
            assert_eq!(read(text).expect_err(text).code(), code, "{text}");
        }
        let none = answers(Path::new("/nowhere/answers.json")).expect_err("there is none");
        assert_eq!(none.code(), "advise/no-answers");
        assert_eq!(none.to_string(), "the answers in /nowhere/answers.json cannot be read");
        assert_eq!(
            CounselError::UnknownModel("fridge".to_owned()).to_string(),
            "no iPhone or iPad is called \"fridge\""
        );
    }
}
