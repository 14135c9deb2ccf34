//! The card: what is ready, and what to do on the day that the phone is locked. Without a secret, as Markdown and as a page to print.

use super::{Item, Kit, State};
use crate::calendar::day;
use crate::language::Language;
use crate::page::{self, code, escaped, line, list, tame};

/// What to do when the day has come, gentlest first.
const ON_THE_DAY: [&str; 5] = [
    "Do not restart the phone, and leave it on its charger.",
    "Passcode changed in the last three days? After some wrong ones it takes the old one: \"Forgot Passcode?\", then Enter Previous Passcode.",
    "At this computer, with the cable: rightful advise. It says which ways are open now, and which keep everything.",
    "See first that you can sign in to the Apple Account: after an erase the phone asks for it.",
    "Erased, and set up again: rightful backup restore brings back what the backup named here holds. It asks for the backup password.",
];

const READY: &str = "Ready";
const BY_HAND_HEAD: &str = "To be written in by hand";
const ON_THE_DAY_HEAD: &str = "When the phone is locked";

/// What is written in by hand. Nothing of it is a secret: where things lie, not what they say.
const BY_HAND: [&str; 4] = [
    "The backup password is written down at",
    "The passcode of the phone is written down at",
    "Recovery contact of the Apple Account",
    "Receipt and box lie at",
];

impl Kit {
    fn title(&self, language: Language) -> String {
        let called = tame(Some(&self.called)).unwrap_or_else(|| "my phone".to_owned());
        language.say(&format!("Rescue card: {called}")).into_owned()
    }

    /// The day, and the answer.
    fn standing(&self, language: Language) -> String {
        let day = format!("As of {}.", day(self.now));
        format!("{} {}", language.say(&day), language.say(self.verdict().words()))
    }

    /// Rows about the device.
    fn rows(&self, language: Language) -> Vec<(String, Option<String>)> {
        let mut rows: Vec<(String, Option<String>)> = [
            ("Model", self.model.as_deref()),
            ("Serial number", self.serial.as_deref()),
            ("Version of the system", self.version.as_deref()),
        ]
        .map(|(label, value)| (language.say(label).into_owned(), tame(value)))
        .into();
        let backup = self.newest().map(|kept| kept.path.as_str());
        let label = language.say("Encrypted backup, on this computer").into_owned();
        rows.push((label, backup.map(one_line)));
        rows
    }

    /// One line of the list: what it is, and how it stands.
    fn lines(&self, language: Language) -> Vec<(bool, String)> {
        let line = |item: &Item| {
            let title = language.before(&first_up(&language.say(item.title)));
            let between = if language == Language::Chinese { "" } else { " " };
            (item.state == State::Ready, format!("{title}{between}{}", language.say(&item.what)))
        };
        self.items().iter().filter(|item| item.state != State::NotSupported).map(line).collect()
    }

    /// As Markdown, in the language of whoever keeps it.
    pub fn markdown(&self, language: Language) -> String {
        let head = |words: &str| format!("\n## {}\n\n", language.say(words));
        let mut text = format!("# {}\n\n{}\n\n", self.title(language), self.standing(language));
        for (label, value) in self.rows(language) {
            let value = value.map_or_else(line, |value| code(&value));
            text += &format!("- {} {value}\n", language.before(&label));
        }
        text += &head(READY);
        for (ready, line) in self.lines(language) {
            text += &format!("- [{}] {}\n", if ready { 'x' } else { ' ' }, one_line(&line));
        }
        text += &head(BY_HAND_HEAD);
        for label in BY_HAND {
            text += &format!("- {} {}\n", language.before(&language.say(label)), line());
        }
        text += &head(ON_THE_DAY_HEAD);
        for (number, step) in (1..).zip(ON_THE_DAY) {
            text += &format!("{number}. {}\n", language.say(step));
        }
        text
    }

    /// As a page to print: one file, nothing fetched, nothing run.
    pub fn html(&self, language: Language) -> String {
        let say = |words: &str| language.say(words).into_owned();
        let head = |words: &str| format!("<h2>{}</h2>\n", escaped(&say(words)));
        let mut text = page::head_of(&self.title(language), "card", language);
        text += &format!("<p>{}</p>\n", escaped(&self.standing(language)));
        text += &page::table(&self.rows(language));
        text += &format!("{}<ul class=\"ready\">\n", head(READY));
        for (ready, line) in self.lines(language) {
            let mark = if ready { "☑" } else { "☐" };
            text += &format!("<li>{mark} {}</li>\n", escaped(&one_line(&line)));
        }
        text += "</ul>\n";
        text += &head(BY_HAND_HEAD);
        text += &page::table(&BY_HAND.map(|label| (say(label), None)));
        text += &head(ON_THE_DAY_HEAD);
        text += &list("ol", "ol", &ON_THE_DAY.map(say));
        text + page::END
    }
}

fn first_up(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |letter| letter.to_uppercase().chain(letters).collect())
}

/// Names of folders may have any sign that a disk takes.
fn one_line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(400).collect()
}
