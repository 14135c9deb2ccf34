//! The language in which this person reads: as the command line says, else as the system does.

use std::ffi::OsString;
use std::sync::OnceLock;

use rightful_core::language::Language;
use serde_json::{Map, Value};

/// Chosen once, before anything is written.
static CHOSEN: OnceLock<Language> = OnceLock::new();

/// Takes what was asked for; where nothing was, what the system says; else English.
pub(crate) fn choose(asked: Option<Language>) {
    let language = asked.unwrap_or_else(|| {
        let mut locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(std::env::var_os);
        let first = locale.find(|value| !value.is_empty());
        // A script that asks for the plain locale means it, whatever languages its user prefers.
        let plain = first.is_some_and(|name| {
            name.to_str().is_some_and(|name| matches!(name.split('.').next(), Some("C" | "POSIX")))
        });
        if plain { Language::English } else { of_system(sys_locale::get_locales()) }
    });
    let _chosen_before = CHOSEN.set(language);
}

/// What `--lang` says in arguments that were not understood as a whole.
pub(crate) fn asked(arguments: impl Iterator<Item = OsString>) -> Option<Language> {
    let arguments: Vec<String> = arguments.filter_map(|argument| argument.into_string().ok()).collect();
    let options = arguments.iter().take_while(|argument| *argument != "--");
    let mut named = options.clone().zip(options.skip(1)).filter(|(option, _)| *option == "--lang");
    let joined = arguments.iter().find_map(|argument| argument.strip_prefix("--lang="));
    let name = joined.or_else(|| named.next().map(|(_, name)| name.as_str()));
    name.and_then(Language::of)
}

/// The language that was chosen.
pub(crate) fn chosen() -> Language {
    CHOSEN.get().copied().unwrap_or_default()
}

/// The first of the system's languages that anything is written in. On Unix these are `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG`.
fn of_system(names: impl Iterator<Item = String>) -> Language {
    // A long list is not looked at to its end.
    names.take(16).find_map(|name| Language::of(&name)).unwrap_or_default()
}

/// `--lang`: a language by its name.
pub(crate) fn named(text: &str) -> Result<Language, String> {
    Language::of(text).ok_or_else(|| {
        let known = Language::ALL.map(|language| format!("{} ({})", language.tag(), language.name()));
        format!("write one of {}", known.join(", "))
    })
}

/// The same document with, beside the texts of each object that are sentences of ours, what a person reads in their place:
/// `"said": {"title": …}`. Nothing else is changed, and in English nothing is.
pub(crate) fn beside(document: &mut Value, language: Language) {
    match document {
        Value::Object(fields) => {
            let mut said = Map::new();
            for (key, value) in fields.iter_mut() {
                if let Some(words) = words(value, language) {
                    said.insert(key.clone(), words);
                }
                beside(value, language);
            }
            if !said.is_empty() {
                said.insert("language".to_owned(), language.tag().into());
                fields.insert("said".to_owned(), Value::Object(said));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| beside(item, language)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A text, or a list of texts, in this language; `None` where it is the same.
fn words(value: &Value, language: Language) -> Option<Value> {
    let said = match value {
        // One word in small letters is a stable name, whatever else it may mean.
        Value::String(text) if !text.contains(' ') && !text.starts_with(char::is_uppercase) => return None,
        Value::String(text) => Value::from(language.say(text).into_owned()),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            let said = items.iter().filter_map(Value::as_str).map(|text| language.say(text).into_owned());
            Value::from(said.collect::<Vec<_>>())
        }
        _ => return None,
    };
    (said != *value).then_some(said)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_language_that_is_written_in_is_taken() {
        let of = |names: &[&str]| of_system(names.iter().map(|name| (*name).to_owned()));
        assert_eq!(of(&["de-AT"]), Language::German);
        assert_eq!(of(&["pl-PL", "fr-FR"]), Language::French);
        assert_eq!(of(&["pl-PL"]), Language::English);
        assert_eq!(of(&["C"]), Language::English);
        assert_eq!(of(&["zh-TW", "zh-CN"]), Language::Chinese);
        assert_eq!(of(&[]), Language::English);
        assert!(named("tlh").expect_err("nobody has written it").contains("de (Deutsch)"));
    }

    #[test]
    fn the_language_is_known_though_the_rest_is_not_understood() {
        let of = |arguments: &[&str]| asked(arguments.iter().map(OsString::from));
        assert_eq!(of(&["rightful", "--lang", "de", "--frobnicate"]), Some(Language::German));
        assert_eq!(of(&["rightful", "unlok", "--lang=fr"]), Some(Language::French));
        assert_eq!(of(&["rightful", "--lang", "tlh"]), None);
        assert_eq!(of(&["rightful", "--lang"]), None);
    }

    #[test]
    fn a_document_keeps_its_english_and_has_the_other_beside_it() {
        let document = json!({
            "id": "type-passcode", "title": "Type the passcode", "how": ["a cable"], "of": [{ "why": "you know it" }],
        });
        let mut english = document.clone();
        beside(&mut english, Language::English);
        assert_eq!(english, document);
        let mut german = document.clone();
        beside(&mut german, Language::German);
        assert_eq!(german["title"], document["title"]);
        assert_eq!(german["said"]["title"], "Den Code eingeben");
        assert_eq!(german["said"]["language"], "de");
        assert_eq!(german["of"][0]["said"]["why"], "Sie kennen ihn");
        assert!(german["said"].get("id").is_none());
    }
}
