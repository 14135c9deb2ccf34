//! The languages in which a person may read: every sentence of ours is made in English, and said in another language where it is shown.
//!
//! The sentences stand where they are used: in the knowledge, in the errors, in the plans. The catalogue
//! `crates/core/languages` has each of them with an id: in `en` as it is made, with a name for each value in it
//! (`{ $percent }`), and in a folder for each other language as it is said there. `cargo xtask words` writes `en` from the
//! sources and lists what is missing or was made from an English that has changed since.
//!
//! [`Language::say`] finds the sentence in the catalogue by its English, takes the values out of it, and says it with them.
//! What the catalogue does not have is said in English. Two sentences that read the same in English mean the same, so
//! whichever of them is found says nothing that the English did not. Nothing is read at run time.

mod catalogue;
mod kind;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::Serialize;
use unic_langid::LanguageIdentifier;

pub use catalogue::AREAS;
pub use kind::Kind;

/// A language in which the texts can be said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Language {
    /// As everything is written.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Chinese in simplified characters.
    #[serde(rename = "zh")]
    Chinese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::Spanish, Self::French, Self::Chinese];

    /// Its stable name, which is that of its folder.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Chinese => "zh",
        }
    }

    /// What a page in it is marked with, after BCP 47.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Chinese => "zh-Hans",
            other => other.tag(),
        }
    }

    /// As its speakers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Chinese => "简体中文",
        }
    }

    /// The language of a name such as `de`, `de-AT`, `de_DE.UTF-8` or `zh-Hans-CN`; `C` and `POSIX` are English. `None` for one
    /// that nothing is written in, which Chinese in traditional characters is. At most 64 bytes are looked at.
    pub fn of(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default().trim();
        if name.len() > 64 {
            return None;
        }
        if matches!(name, "C" | "POSIX") {
            return Some(Self::English);
        }
        let parsed: LanguageIdentifier = name.parse().ok()?;
        let traditional = match (parsed.script, parsed.region) {
            (Some(script), _) => script.as_str() == "Hant",
            (None, Some(region)) => matches!(region.as_str(), "TW" | "HK" | "MO"),
            (None, None) => false,
        };
        let found = Self::ALL.into_iter().find(|language| language.tag() == parsed.language.as_str())?;
        (found != Self::Chinese || !traditional).then_some(found)
    }

    /// An English sentence of ours in this language, or itself where the catalogue does not have it. Space around it stays, and
    /// so does what stands in it as a value, unless that is a sentence of ours too. At most 4000 bytes are looked for.
    pub fn say(self, english: &str) -> Cow<'_, str> {
        self.say_of(Kind::Phone, english)
    }

    /// The same, said of a device of this kind: the words are those of an iPhone. Names of devices stay what they are.
    pub fn say_of(self, kind: Kind, english: &str) -> Cow<'_, str> {
        match (self, kind) {
            (Self::English, Kind::Phone) => Cow::Borrowed(english),
            (language, kind) => catalogue::of(language).say(english, kind),
        }
    }

    /// What is said already as a sentence of its own: with a full stop.
    pub fn sentence(self, said: &str) -> String {
        format!("{said}{}", if self == Self::Chinese { "。" } else { "." })
    }

    /// A thing and what there is to say of it, both said already, as a sentence.
    pub fn about(self, thing: &str, said: &str) -> String {
        self.sentence(&format!("{thing}{}{said}", self.colon()))
    }

    /// What stands between a thing and what is said of it.
    fn colon(self) -> &'static str {
        match self {
            Self::English | Self::Spanish => ": ",
            // What follows a colon may begin with a capital letter, and titles have colons of their own.
            Self::German => " – ",
            // In French a space that does not break stands before it.
            Self::French => "\u{a0}: ",
            Self::Chinese => "：",
        }
    }

    /// What is said already, and stands before what it is about: with a colon.
    pub fn before(self, said: &str) -> String {
        let colon = match self {
            Self::English | Self::German | Self::Spanish => ":",
            Self::French => "\u{a0}:",
            Self::Chinese => "：",
        };
        format!("{said}{colon}")
    }

    /// What stands between two sentences in English, how many letters of it belong to the first, and what stands there in this language.
    fn joints(self) -> [(&'static str, usize, &'static str); 3] {
        match self {
            Self::English | Self::German | Self::Spanish => {
                [(". ", 1, " "), ("; ", 0, "; "), (", ", 0, ", ")]
            }
            Self::French => [(". ", 1, " "), ("; ", 0, "\u{a0}; "), (", ", 0, ", ")],
            Self::Chinese => [(". ", 1, ""), ("; ", 0, "；"), (", ", 0, "，")],
        }
    }

    /// `5.4 of 7.9 GB`: a part and the whole.
    pub fn portion(self, part: &str, whole: &str) -> String {
        let of = match self {
            Self::English => " of ",
            Self::German => " von ",
            Self::Spanish => " de ",
            Self::French => " sur ",
            Self::Chinese => " / ",
        };
        format!("{part}{of}{whole}")
    }

    /// Several things as a part of a sentence: `a cable, a network here and patience`. Each is said in this language, of this kind of device.
    pub fn list(self, kind: Kind, items: &[&str]) -> String {
        let items: Vec<Cow<'_, str>> = items.iter().map(|item| self.say_of(kind, item)).collect();
        let (comma, and) = match self {
            Self::English => (", ", " and "),
            Self::German => (", ", " und "),
            Self::Spanish => (", ", " y "),
            Self::French => (", ", " et "),
            Self::Chinese => ("、", "以及"),
        };
        match &items[..] {
            [] => self.say("nothing").into_owned(),
            [one] => one.clone().into_owned(),
            [all @ .., last] => {
                let all: Vec<&str> = all.iter().map(AsRef::as_ref).collect();
                format!("{}{and}{last}", all.join(comma))
            }
        }
    }
}
