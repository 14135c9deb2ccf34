//! Sentences are written of an iPhone; of an iPad they are said with its name in its place.

use super::Language;

/// Of what kind of device is spoken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// An iPhone, or nobody knows.
    #[default]
    Phone,
    /// An iPad.
    Pad,
}

impl Kind {
    /// That of a model whose kind is called so: `iPad`.
    pub fn named(kind: &str) -> Self {
        if kind == "iPad" { Self::Pad } else { Self::Phone }
    }
}

/// Stand for the word in a text of others while it is replaced in ours: of the two private areas of Unicode, which no keyboard has.
const HIDDEN: [(&str, &str); 2] = [("iPhone", "\u{E0F0}"), ("hone", "\u{E0F1}")];

/// In English the words are those of a phone.
const ENGLISH: [(&str, &str); 7] = [
    ("the phone", "the iPad"),
    ("The phone", "The iPad"),
    ("a locked phone", "a locked iPad"),
    ("A phone", "An iPad"),
    ("a phone", "an iPad"),
    ("iPhone Reset", "iPad Reset"),
    ("virtual phone", "virtual iPad"),
];

/// A text of others in which no word of ours is found.
pub(super) fn hidden(text: &str) -> String {
    HIDDEN.iter().fold(text.to_owned(), |text, (word, mark)| text.replace(word, mark))
}

/// The same text as it was.
pub(super) fn shown(text: &str) -> String {
    HIDDEN.iter().fold(text.to_owned(), |text, (word, mark)| text.replace(mark, word))
}

/// What is said already, as of an iPad.
pub(super) fn of_a_pad(said: &str, language: Language) -> String {
    match language {
        Language::English => {
            ENGLISH.iter().fold(said.to_owned(), |text, (phone, pad)| text.replace(phone, pad))
        }
        // The other languages call it by its name, and none of their articles changes.
        Language::German | Language::Spanish | Language::French | Language::Chinese => {
            said.replace("iPhone", "iPad")
        }
    }
}
