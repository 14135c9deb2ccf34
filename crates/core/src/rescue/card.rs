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

/// What is written in by hand. Nothing of it is a secret: where things lie, not what they say.
const BY_HAND: [&str; 4] = [
    "The backup password is written down at",
    "The passcode of the phone is written down at",
    "Recovery contact of the Apple Account",
    "Receipt and box lie at",
];

impl Kit {
    fn title(&self) -> String {
        let called = tame(Some(&self.called)).unwrap_or_else(|| "my phone".to_owned());
        format!("Rescue card: {called}")
    }

    /// Rows about the device.
    fn rows(&self) -> Vec<(String, Option<String>)> {
        let mut rows: Vec<(String, Option<String>)> = [
            ("Model", self.model.as_deref()),
            ("Serial number", self.serial.as_deref()),
            ("Version of the system", self.version.as_deref()),
        ]
        .map(|(label, value)| (label.to_owned(), tame(value)))
        .into();
        let backup = self.newest().map(|kept| kept.path.as_str());
        rows.push(("Encrypted backup, on this computer".to_owned(), backup.map(one_line)));
        rows
    }

    /// One line of the list: what it is, and how it stands.
    fn lines(&self) -> Vec<(bool, String)> {
        let line =
            |item: &Item| (item.state == State::Ready, format!("{}: {}", first_up(item.title), item.what));
        self.items().iter().filter(|item| item.state != State::NotSupported).map(line).collect()
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut text =
            format!("# {}\n\nAs of {}. {}\n\n", self.title(), day(self.now), self.verdict().words());
        for (label, value) in self.rows() {
            text += &format!("- {label}: {}\n", value.map_or_else(line, |value| code(&value)));
        }
        text += "\n## Ready\n\n";
        for (ready, line) in self.lines() {
            text += &format!("- [{}] {}\n", if ready { 'x' } else { ' ' }, one_line(&line));
        }
        text += "\n## To be written in by hand\n\n";
        for label in BY_HAND {
            text += &format!("- {label}: {}\n", line());
        }
        text += "\n## When the phone is locked\n\n";
        for (number, step) in (1..).zip(ON_THE_DAY) {
            text += &format!("{number}. {step}\n");
        }
        text
    }

    /// As a page to print: one file, nothing fetched, nothing run.
    pub fn html(&self) -> String {
        let mut text = page::head_of(&self.title(), "card", Language::English);
        text += &format!("<p>As of {}. {}</p>\n", day(self.now), escaped(self.verdict().words()));
        text += &page::table(&self.rows());
        text += "<h2>Ready</h2>\n<ul class=\"ready\">\n";
        for (ready, line) in self.lines() {
            let mark = if ready { "☑" } else { "☐" };
            text += &format!("<li>{mark} {}</li>\n", escaped(&one_line(&line)));
        }
        text += "</ul>\n<h2>To be written in by hand</h2>\n";
        text += &page::table(&BY_HAND.map(|label| (label.to_owned(), None)));
        text += "<h2>When the phone is locked</h2>\n";
        text += &list("ol", "ol", &ON_THE_DAY.map(str::to_owned));
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
