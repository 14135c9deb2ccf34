//! `cargo xtask words`: collects every sentence that a person reads into the English catalogue, and says what each language still lacks.
//!
//! English is written from the sources; never by hand. A translation is written by hand into the file of its language; the
//! comment above a message says which English it was made from. When the English changes, the old translation is not said any more
//! and is listed: look it through, take its comment away, and run this again.

mod file;
mod help;
mod knowledge;
mod markup;
mod rust;
#[cfg(test)]
mod shown;
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::Failure;
use file::Message;
use rust::Take;
use sources::{AREAS, HELP, KNOWLEDGE, LANGUAGES, NOT_READ, SENTENCES, SINGLE, WITH_ERRORS};

/// A sentence in the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    /// The id that its place gives it; without one it is named after its words.
    id: Option<String>,
    /// In the form of the catalogue.
    text: String,
}

/// The English catalogue: by area, the messages in order, each with the file that it stands in.
type English = BTreeMap<&'static str, Vec<(String, Message)>>;

/// Writes the English catalogue and the marks of the translations, and lists what is to be done.
pub(crate) fn run(rest: &[&str]) -> Result<(), Failure> {
    let [] = rest else { return Err(Failure::Found("cargo xtask words takes nothing".to_owned())) };
    let english = english()?;
    let mut open = 0;
    for area in AREAS {
        write(&path("en", area), &whole(area, &english))?;
    }
    for (language, _) in LANGUAGES {
        let (mut here, mut lacking) = (0, BTreeMap::new());
        for area in AREAS {
            let path = path(language, area);
            let written = file::read(&std::fs::read_to_string(&path).unwrap_or_default());
            write(&path, &marked(area, &english, &written))?;
            let complaints = complaints(area, &english, &written);
            here += written.len();
            open += complaints.len();
            for complaint in complaints {
                let (kind, id) = complaint.split_once(": ").unwrap_or((&complaint, ""));
                if kind == "missing" {
                    *lacking.entry(area).or_insert(0) += 1;
                } else {
                    println!("{language}/{area}: {kind}: {id}");
                }
            }
        }
        println!("{language}: {here} said, lacking {lacking:?}");
    }
    println!("{open} are to be done");
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn path(language: &str, area: &str) -> PathBuf {
    root().join(format!("crates/core/languages/{language}/{area}.ftl"))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text).map_err(Failure::io(path.display().to_string()))
}

fn text_of(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(Failure::io(path.display().to_string()))
}

/// Every file of Rust that this is, or that lies in it, in order; those of tests are not.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut entries: Vec<PathBuf> = std::fs::read_dir(path)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    entries.sort();
    let is_test = |path: &Path| path.file_stem().is_some_and(|stem| stem == "tests");
    let is_ours = |path: &Path| path.is_dir() || path.extension().is_some_and(|extension| extension == "rs");
    entries.iter().filter(|path| !is_test(path) && is_ours(path)).flat_map(|path| files(path)).collect()
}

/// Everything that stands in the sources, each text once.
fn english() -> Result<English, Failure> {
    let mut found: Vec<(&str, String, Found)> = Vec::new();
    let bad = |path: &Path, error: String| Failure::Found(format!("{}: {error}", path.display()));
    for (area, name, kind, keys) in KNOWLEDGE {
        let path = root().join("crates/core/knowledge").join(name);
        let sentences = knowledge::sentences(&text_of(&path)?, kind, keys)
            .map_err(|error| bad(&path, error.to_string()))?;
        found.extend(sentences.into_iter().map(|one| (*area, format!("crates/core/knowledge/{name}"), one)));
    }
    let mut sources: Vec<(&str, PathBuf, Take)> = Vec::new();
    for (area, name) in SENTENCES {
        sources.extend(files(&root().join(name)).into_iter().map(|file| (*area, file, Take::Sentences)));
    }
    for name in WITH_ERRORS {
        let folder = root().join("crates").join(name).join("src");
        sources.extend(files(&folder).into_iter().map(|file| ("errors", file, Take::Errors)));
    }
    for (area, path, take) in sources {
        let sentences =
            rust::sentences(&text_of(&path)?, take).map_err(|error| bad(&path, error.to_string()))?;
        let shown = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        found.extend(sentences.into_iter().map(|one| (area, shown.clone(), one)));
    }
    let (area, name, keys) = HELP;
    let path = root().join(name);
    let texts = help::texts(&text_of(&path)?, keys).map_err(|error| bad(&path, error.to_string()))?;
    found.extend(texts.into_iter().map(|(command, text)| (area, command, Found { id: None, text })));
    for (area, text) in SINGLE {
        found.push((area, "single words".to_owned(), Found { id: None, text: (*text).to_owned() }));
    }
    Ok(named(found))
}

/// Gives every text its id, and drops what stands there already. The order of the areas decides, not that of the sources.
fn named(found: Vec<(&str, String, Found)>) -> English {
    let (mut texts, mut ids) = (BTreeSet::new(), BTreeSet::new());
    let mut english = English::new();
    for area in AREAS {
        for (_, place, one) in found.iter().filter(|(of, ..)| *of == area) {
            if is_passed_over(&one.text) || !texts.insert(one.text.clone()) {
                continue;
            }
            let stem = one.id.clone().unwrap_or_else(|| format!("{area}-{}", slug(&one.text, 8)));
            let id = (1..)
                .map(|number| if number == 1 { stem.clone() } else { format!("{stem}-{number}") })
                .find(|id| ids.insert(id.clone()))
                .unwrap_or(stem);
            let message = Message { id, from: None, text: one.text.clone() };
            english.entry(area).or_default().push((place.clone(), message));
        }
    }
    english
}

/// Whether it cannot be told from others, or no owner reads it.
fn is_passed_over(text: &str) -> bool {
    !can_be_recognised(text)
        || NOT_READ.iter().any(|not| match not.ends_with(' ') {
            true => text.starts_with(not),
            false => text == *not,
        })
}

/// Whether there is enough in it that is no value, and no two values touch: as `rightful_core::language` recognises it.
fn can_be_recognised(text: &str) -> bool {
    let own = text.split("{ $").enumerate().map(|(number, part)| match number {
        0 => part,
        _ => part.split_once('}').map_or("", |(_, own)| own),
    });
    let own: Vec<&str> = own.collect();
    let letters = own.iter().flat_map(|part| part.chars()).filter(|c| c.is_alphabetic()).count();
    let inner = own.get(1..own.len().saturating_sub(1)).unwrap_or_default();
    let open = own.len() > 1
        && own.first().is_some_and(|part| part.is_empty())
        && own.last().is_some_and(|part| part.is_empty());
    let least = match (own.len(), open) {
        (0 | 1, _) => 1,
        (_, false) => 3,
        (_, true) => 6,
    };
    letters >= least && inner.iter().all(|part| !part.is_empty())
}

/// `way-old-passcode`: the words of a text, in small letters, `most` of them, with hyphens.
fn slug(text: &str, most: usize) -> String {
    // What stands in braces are values.
    let mut inside = 0;
    let own: String = text
        .chars()
        .filter(|c| {
            inside += i32::from(*c == '{');
            let keep = inside == 0;
            inside -= i32::from(*c == '}');
            keep
        })
        .collect();
    let mut spaced = String::new();
    let mut before = ' ';
    for c in own.replace(['\'', '’'], "").chars() {
        if c.is_ascii_uppercase() && before.is_ascii_lowercase() && !own.contains(' ') {
            spaced.push(' ');
        }
        spaced.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' });
        before = c;
    }
    spaced.split_whitespace().take(most).collect::<Vec<_>>().join("-")
}

/// The English file of an area.
fn whole(area: &str, english: &English) -> String {
    let mut text = "### Written by cargo xtask words from the sources; a change here is lost.\n".to_owned();
    let mut place = "";
    for (of, message) in english.get(area).into_iter().flatten() {
        if of != place {
            text += &format!("\n## {of}\n\n");
            place = of;
        }
        text += &format!("{} = {}\n", message.id, message.text);
    }
    text
}

/// The file of a translation: in the order of the English, with a mark above each message. What no English has stays at the end.
fn marked(area: &str, english: &English, written: &[Message]) -> String {
    let mut text = "### The comment above a message says which English it was made from. To renew one: change it, take its comment away,\n\
                    ### and run cargo xtask words.\n\n"
        .to_owned();
    let messages: Vec<&Message> =
        english.get(area).into_iter().flatten().map(|(_, message)| message).collect();
    for of in &messages {
        if let Some(ours) = written.iter().find(|ours| ours.id == of.id) {
            let from = ours.from.clone().unwrap_or_else(|| file::mark(&of.text));
            text += &format!("# {from}\n{} = {}\n", ours.id, ours.text);
        }
    }
    for gone in written.iter().filter(|ours| messages.iter().all(|of| of.id != ours.id)) {
        let from = gone.from.as_ref().map(|from| format!("# {from}\n")).unwrap_or_default();
        text += &format!("{from}{} = {}\n", gone.id, gone.text);
    }
    text
}

/// What is wrong with a translation: `missing`, `stale`, `gone`, `twice` or `values`, and the id.
fn complaints(area: &str, english: &English, written: &[Message]) -> Vec<String> {
    let mut complaints = Vec::new();
    let messages: Vec<&Message> =
        english.get(area).into_iter().flatten().map(|(_, message)| message).collect();
    for of in &messages {
        let ours: Vec<&Message> = written.iter().filter(|ours| ours.id == of.id).collect();
        match &ours[..] {
            [] => complaints.push(format!("missing: {}", of.id)),
            [ours] => {
                if ours.from.as_ref().is_some_and(|from| *from != file::mark(&of.text)) {
                    complaints.push(format!("stale: {}", of.id));
                }
                if file::values(&ours.text) != file::values(&of.text) {
                    complaints.push(format!("values: {}", of.id));
                }
            }
            [..] => complaints.push(format!("twice: {}", of.id)),
        }
    }
    let gone = written.iter().filter(|ours| messages.iter().all(|of| of.id != ours.id));
    complaints.extend(gone.map(|ours| format!("gone: {}", ours.id)));
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> English {
        named(vec![(
            "ways",
            "file".to_owned(),
            Found { id: Some("way-a".to_owned()), text: text.to_owned() },
        )])
    }

    #[test]
    fn the_english_catalogue_is_that_of_the_sources() {
        let english = english().expect("the sources are readable");
        let sentences: usize = english.values().map(Vec::len).sum();
        assert!(sentences > 1000, "only {sentences} sentences: this test looks in the wrong place");
        for area in AREAS {
            let written = text_of(&path("en", area)).expect("the English catalogue");
            assert!(
                written == whole(area, &english),
                "en/{area}.ftl is not that of the sources: cargo xtask words"
            );
        }
    }

    #[test]
    fn no_translation_is_stale_and_none_lacks_where_a_language_is_whole() {
        let english = english().expect("the sources are readable");
        let mut found = Vec::new();
        for (language, complete) in LANGUAGES {
            for area in AREAS {
                let written = file::read(&text_of(&path(language, area)).expect("the file of a language"));
                assert!(
                    written.iter().all(|ours| ours.from.is_some()),
                    "{language}/{area}: cargo xtask words"
                );
                for complaint in complaints(area, &english, &written) {
                    if !complaint.starts_with("missing") || complete.contains(&area) {
                        found.push(format!("{language}/{area}: {complaint}"));
                    }
                }
            }
        }
        assert!(found.is_empty(), "cargo xtask words says how to renew them:\n{}", found.join("\n"));
    }

    /// Where sentences stand that a person reads in English only: files for other programs and for whoever helps. The scenarios are in the
    /// catalogue as texts of the help.
    const ENGLISH_ONLY: &[&str] = &[
        "crates/cli/src/world/account.rs",
        "crates/cli/src/world/scenario.rs",
        "crates/cli/src/bundle/system.rs",
        "crates/cli/src/cmd/man.rs",
        "crates/cli/src/render/schedule.rs",
        "crates/cli/src/render/stored.rs",
        "crates/wizard/src/pages/icons.rs",
        "crates/wizard/src/pages/phone.rs",
    ];

    /// The files that speak to people at the terminal.
    fn faces() -> Vec<(String, String)> {
        let folders = ["crates/cli/src", "crates/wizard/src/pages"].map(|folder| root().join(folder));
        let shown =
            |path: &Path| path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let files = folders
            .iter()
            .flat_map(|folder| files(folder))
            .map(|path| (shown(&path), text_of(&path).expect("a file")));
        files.filter(|(name, _)| ENGLISH_ONLY.iter().all(|only| name != only)).collect()
    }

    #[test]
    fn every_sentence_of_a_face_is_in_the_catalogue() {
        let english = english().expect("the sources are readable");
        let known: BTreeSet<&str> =
            english.values().flatten().map(|(_, message)| message.text.as_str()).collect();
        let (mut lacking, mut looked) = (Vec::new(), 0);
        for (name, text) in faces() {
            for one in rust::sentences(&text, Take::Sentences).expect("Rust") {
                looked += 1;
                if !known.contains(one.text.as_str()) && !is_passed_over(&one.text) {
                    lacking.push(format!("{name}: {}", one.text));
                }
            }
        }
        assert!(looked > 300, "only {looked} sentences: this test looks in the wrong place");
        assert!(
            lacking.is_empty(),
            "give the file a line in xtask/src/words/sources.rs, then cargo xtask words:\n{}",
            lacking.join("\n")
        );
    }

    #[test]
    fn no_face_shows_a_sentence_without_saying_it() {
        let mut unsaid = Vec::new();
        for (name, text) in faces() {
            let found = shown::unsaid(&text).expect("Rust");
            // What stands inside a support bundle is for whoever helps.
            let in_bundle =
                |sentence: &str| name.ends_with("render/bundle.rs") && sentence == "\nNot taken\n";
            let found = found.into_iter().filter(|one| !is_passed_over(one) && !in_bundle(one));
            unsaid.extend(found.map(|sentence| format!("{name}: {sentence}")));
        }
        assert!(unsaid.is_empty(), "put it through look.say, look.wrap or out::tell:\n{}", unsaid.join("\n"));
    }

    #[test]
    fn a_changed_english_makes_its_translation_stale() {
        let old = one("erases { $what }");
        let written = file::read(&marked("ways", &old, &file::read("way-a = löscht { $what }")));
        assert_eq!(complaints("ways", &old, &written), [] as [&str; 0]);
        let new = one("erases nothing of { $what }");
        assert_eq!(complaints("ways", &new, &written), ["stale: way-a"]);
        assert_eq!(
            file::read(&marked("ways", &new, &written)),
            written,
            "the mark stays until somebody has looked"
        );
        let other = named(Vec::new());
        assert_eq!(complaints("ways", &other, &written), ["gone: way-a"]);
        assert_eq!(complaints("ways", &old, &[]), ["missing: way-a"]);
        let wrong = file::read("way-a = löscht { $was }");
        assert_eq!(complaints("ways", &old, &wrong), ["values: way-a"]);
    }

    #[test]
    fn an_id_is_made_of_the_words() {
        assert_eq!(slug("you have tried it, and it didn't help", 4), "you-have-tried-it");
        assert_eq!(slug("ConsentError NotGiven", 9), "consenterror-notgiven");
        assert_eq!(slug("It waits { $x }: {\"{\"}", 8), "it-waits");
    }
}
