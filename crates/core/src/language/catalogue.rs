//! The catalogue as it is compiled in: the English sentences to be recognised, and the messages of each language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{Kind, Language, kind};

/// No longer sentence is looked for, in bytes.
const LONGEST: usize = 4000;
/// A value that is a sentence itself may hold another, and so on, this deep.
const DEEPEST: u8 = 5;
/// So many sentences may stand one behind the other in a text.
const MOST: u8 = 10;
/// A value of this name is a number: what a sentence with it says of files is not said of anything that ends so.
const COUNT: &str = "count";
/// And one of this name is a number with its unit: `7.9 GB`.
const AMOUNT: &str = "amount";

/// The files of the catalogue, in the order in which sentences are looked for.
pub const AREAS: [&str; AREA_COUNT] = [
    "ways", "advice", "deed", "errors", "topics", "facts", "papers", "terminal", "backup", "recall",
    "computer", "help", "page",
];
const AREA_COUNT: usize = 13;

/// The files of one language.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../languages/", $language, "/ways.ftl")),
            include_str!(concat!("../../languages/", $language, "/advice.ftl")),
            include_str!(concat!("../../languages/", $language, "/deed.ftl")),
            include_str!(concat!("../../languages/", $language, "/errors.ftl")),
            include_str!(concat!("../../languages/", $language, "/topics.ftl")),
            include_str!(concat!("../../languages/", $language, "/facts.ftl")),
            include_str!(concat!("../../languages/", $language, "/papers.ftl")),
            include_str!(concat!("../../languages/", $language, "/terminal.ftl")),
            include_str!(concat!("../../languages/", $language, "/backup.ftl")),
            include_str!(concat!("../../languages/", $language, "/recall.ftl")),
            include_str!(concat!("../../languages/", $language, "/computer.ftl")),
            include_str!(concat!("../../languages/", $language, "/help.ftl")),
            include_str!(concat!("../../languages/", $language, "/page.ftl")),
        ]
    };
}

/// The texts of the files of a language, in the order of [`AREAS`].
pub(super) fn sources(language: Language) -> [&'static str; AREA_COUNT] {
    match language {
        Language::English => files!("en"),
        Language::German => files!("de"),
        Language::Spanish => files!("es"),
        Language::French => files!("fr"),
        Language::Chinese => files!("zh"),
    }
}

/// How a sentence is looked for.
#[derive(Clone, Copy)]
struct How {
    /// So deep values may still hold sentences.
    deep: u8,
    /// Of what kind of device it speaks.
    kind: Kind,
}

impl How {
    /// Text of others, which stays as it is whatever the device.
    fn as_it_is(self, text: &str) -> String {
        match self.kind {
            Kind::Phone => text.to_owned(),
            Kind::Pad => kind::hidden(text),
        }
    }
}

/// The messages of one language, found by their English.
pub(super) struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// The English sentences.
pub(super) struct Sentences {
    /// Those without values, and their ids.
    pub(super) whole: BTreeMap<String, String>,
    /// Those with values, the one with the most words of its own first.
    pub(super) open: Vec<Sentence>,
}

/// A sentence with values in it.
pub(super) struct Sentence {
    pub(super) id: String,
    /// What stands before, between and behind the values: one more than there are values.
    pub(super) parts: Vec<String>,
    /// The names of the values.
    pub(super) values: Vec<String>,
}

/// The catalogue of a language.
pub(super) fn of(language: Language) -> &'static Catalogue {
    static GERMAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::German));
    static SPANISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Spanish));
    static FRENCH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::French));
    static CHINESE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Chinese));
    static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::English));
    match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::Spanish => &SPANISH,
        Language::French => &FRENCH,
        Language::Chinese => &CHINESE,
    }
}

/// The English sentences, to be recognised.
pub(super) fn sentences() -> &'static Sentences {
    static SENTENCES: LazyLock<Sentences> = LazyLock::new(Sentences::read);
    &SENTENCES
}

impl Catalogue {
    fn read(language: Language) -> Self {
        let tag = language.mark().parse().expect("a test reads the name of every language");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that keep a value of another direction of writing apart: none of these languages has one, and terminals show them.
        bundle.set_use_isolating(false);
        for source in sources(language) {
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A test says that no file has an error and that no id stands twice.
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// A sentence in this language, or itself.
    pub(super) fn say<'a>(&self, english: &'a str, kind: Kind) -> Cow<'a, str> {
        match (self.find(english, How { deep: DEEPEST, kind }), kind) {
            (None, _) => Cow::Borrowed(english),
            (Some(said), Kind::Phone) => Cow::Owned(said),
            (Some(said), Kind::Pad) => Cow::Owned(kind::shown(&kind::of_a_pad(&said, self.language))),
        }
    }

    /// A sentence, or several that stand one behind the other. Space around them stays.
    fn find(&self, english: &str, how: How) -> Option<String> {
        let text = english.trim();
        if text.is_empty() || text.len() > LONGEST {
            return None;
        }
        let said = self.sentence(text, how).or_else(|| self.several(text, how, MOST))?;
        let start = english.len() - english.trim_start().len();
        let end = english.trim_end().len();
        Some(format!("{}{said}{}", &english[..start], &english[end..]))
    }

    /// One sentence.
    fn sentence(&self, sentence: &str, how: How) -> Option<String> {
        let sentences = sentences();
        match sentences.whole.get(sentence) {
            Some(id) => self.message(id, &FluentArgs::new()),
            None => sentences.open.iter().find_map(|open| {
                let values = open.values_in(sentence)?;
                let mut arguments = FluentArgs::new();
                for (name, value) in open.values.iter().zip(values) {
                    let deeper = how.deep.checked_sub(1).map(|deep| How { deep, ..how });
                    let said = deeper.and_then(|how| self.find(value, how));
                    arguments.set(name.clone(), value_of(said.unwrap_or_else(|| how.as_it_is(value))));
                }
                self.message(&open.id, &arguments)
            }),
        }
    }

    /// What is put together of sentences, each of them known: a list of them, two with a full stop between, one with its full stop; or one that is
    /// said of a thing, which may be anybody's: `HomeDomain: it is not in the backup`.
    fn several(&self, text: &str, how: How, most: u8) -> Option<String> {
        let most = most.checked_sub(1)?;
        for (between, stop, said_between) in self.language.joints() {
            for (at, _) in text.match_indices(between).take(usize::from(MOST)) {
                let (head, rest) = (&text[..at + stop], &text[at + between.len()..]);
                let Some(head) = self.part(head, how) else { continue };
                let said = self.part(rest, how).or_else(|| self.several(rest, how, most));
                if let Some(rest) = said {
                    return Some(format!("{head}{said_between}{rest}"));
                }
            }
        }
        if let Some(said) = text.strip_suffix('.').and_then(|text| self.sentence(text, how)) {
            return Some(self.language.sentence(&said));
        }
        text.match_indices(": ").take(usize::from(MOST)).find_map(|(at, colon)| {
            let (thing, rest) = (&text[..at], &text[at + colon.len()..]);
            let said = self.sentence(rest, how)?;
            let thing = self.sentence(thing, how).unwrap_or_else(|| how.as_it_is(thing));
            Some(format!("{thing}{}{said}", self.language.colon()))
        })
    }

    /// A sentence, or an amount, which is the same everywhere: `7.9 GB`.
    fn part(&self, text: &str, how: How) -> Option<String> {
        self.sentence(text, how).or_else(|| is_amount(text).then(|| text.to_owned()))
    }

    fn message(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        // A message that does not fit its values is not shown half; the English is whole.
        errors.is_empty().then_some(said)
    }
}

/// `1,204` or `2.5`, or from one to another.
fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '–'))
}

/// `7.9 GB`.
fn is_amount(text: &str) -> bool {
    const UNITS: [&str; 8] = ["bytes", "kB", "MB", "GB", "TB", "MiB", "%", "s"];
    text.split_once(' ').is_some_and(|(number, unit)| is_number(number) && UNITS.contains(&unit))
}

/// A whole number can choose between one and many; anything else is text.
fn value_of(text: String) -> FluentValue<'static> {
    let number = text.parse::<u32>().ok().filter(|number| number.to_string() == text);
    number.map_or_else(|| FluentValue::from(text), FluentValue::from)
}

impl Sentences {
    fn read() -> Self {
        let (mut whole, mut open) = (BTreeMap::new(), Vec::new());
        for source in sources(Language::English) {
            for sentence in parse(source) {
                if sentence.values.is_empty() {
                    whole.entry(sentence.parts.concat()).or_insert(sentence.id);
                } else if sentence.can_be_recognised() {
                    open.push(sentence);
                }
            }
        }
        open.sort_by_key(|sentence: &Sentence| std::cmp::Reverse(sentence.own()));
        Self { whole, open }
    }
}

impl Sentence {
    /// How many bytes of it are not values.
    fn own(&self) -> usize {
        self.parts.iter().map(String::len).sum()
    }

    /// Whether enough of it is not value: three letters, or six where it begins and ends with values and so fits into many sentences; and
    /// no two values touch.
    pub(super) fn can_be_recognised(&self) -> bool {
        let letters = self.parts.iter().flat_map(|part| part.chars()).filter(|c| c.is_alphabetic()).count();
        let inner = self.parts.get(1..self.parts.len() - 1).unwrap_or_default();
        let open = self.parts.len() > 1
            && self.parts.first().is_some_and(String::is_empty)
            && self.parts.last().is_some_and(String::is_empty);
        letters >= if open { 6 } else { 3 } && inner.iter().all(|part| !part.is_empty())
    }

    /// The values, if the text is this sentence. Each is as short as it can be, and none is empty.
    pub(super) fn values_in<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        let [first, inner @ .., last] = &self.parts[..] else { return None };
        let mut rest = text.strip_prefix(first.as_str())?.strip_suffix(last.as_str())?;
        let mut values = Vec::new();
        for part in inner {
            // From the second byte on: a value is not empty.
            let after = rest.char_indices().nth(1).map(|(at, _)| at)?;
            let at = after + rest.get(after..)?.find(part.as_str())?;
            values.push(&rest[..at]);
            rest = &rest[at + part.len()..];
        }
        if rest.is_empty() {
            return None;
        }
        values.push(rest);
        let fits = |(name, value): (&String, &&str)| match name.as_str() {
            COUNT => is_number(value),
            AMOUNT => is_amount(value),
            _ => true,
        };
        self.values.iter().zip(&values).all(fits).then_some(values)
    }
}

/// The sentences of a file of the catalogue.
pub(super) fn parse(source: &str) -> Vec<Sentence> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let message = |entry| match entry {
        Entry::Message(message) => message.value.map(|value| sentence(message.id.name, &value)),
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

fn sentence(id: &str, pattern: &Pattern<&str>) -> Sentence {
    let (mut parts, mut values) = (vec![String::new()], Vec::new());
    for element in &pattern.elements {
        let text = match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { expression: Expression::Inline(expression) } => match expression {
                InlineExpression::StringLiteral { value } => value,
                InlineExpression::VariableReference { id } => {
                    values.push(id.name.to_owned());
                    parts.push(String::new());
                    continue;
                }
                _ => continue,
            },
            PatternElement::Placeable { .. } => continue,
        };
        if let Some(last) = parts.last_mut() {
            last.push_str(text);
        }
    }
    Sentence { id: id.to_owned(), parts, values }
}
