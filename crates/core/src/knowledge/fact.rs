//! Facts about iPhones and Apple's services that advice rests on: each with its source, the day it was looked up, and how sure it is.
//!
//! They lie in `crates/core/knowledge/facts`, one file a subject. Whatever changes with a version of iOS belongs there, not into code.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// The files, by name.
const FILES: &[(&str, &str)] = &[
    ("passcode", include_str!("../../knowledge/facts/passcode.toml")),
    ("clocks", include_str!("../../knowledge/facts/clocks.toml")),
    ("cable", include_str!("../../knowledge/facts/cable.toml")),
    ("account", include_str!("../../knowledge/facts/account.toml")),
    ("managed", include_str!("../../knowledge/facts/managed.toml")),
    ("backup", include_str!("../../knowledge/facts/backup.toml")),
    ("settings", include_str!("../../knowledge/facts/settings.toml")),
];

/// Where something stands, and why it may be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// Read in a published text.
    Published,
    /// Read in published source code.
    Code,
    /// Told by users or testers in public.
    Reported,
    /// Known in the field; nobody looked it up again.
    HandedDown,
    /// Follows from other facts.
    Inferred,
    /// Documented nowhere.
    Unproven,
}

impl Trust {
    /// In words, for the end of a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Code => "read in source code",
            Self::Reported => "reported by others",
            Self::HandedDown => "handed down, not looked up again",
            Self::Inferred => "inferred",
            Self::Unproven => "not proven",
        }
    }

    /// What stands before a sentence that must not sound certain.
    pub fn caution(self) -> Option<&'static str> {
        match self {
            Self::Published | Self::Code => None,
            Self::Reported => Some("Reported by others:"),
            Self::HandedDown | Self::Inferred => Some("As far as we know:"),
            Self::Unproven => Some("Not proven:"),
        }
    }
}

/// For which versions of the system a fact holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applies {
    /// `iOS`, or `iOS, iPadOS`.
    pub os: String,
    /// The first version, if it has one: `17` or `15.7.1`.
    #[serde(default)]
    pub from: Option<String>,
    /// The last version, if it has one; `15.1` includes 15.1.2.
    #[serde(default)]
    pub to: Option<String>,
}

impl Applies {
    /// `iOS, iPadOS 17 and later`.
    pub fn words(&self) -> String {
        match (&self.from, &self.to) {
            (Some(from), Some(to)) => format!("{} {from} to {to}", self.os),
            (Some(from), None) => format!("{} {from} and later", self.os),
            (None, Some(to)) => format!("{} up to {to}", self.os),
            (None, None) => self.os.clone(),
        }
    }

    /// Whether it holds for this version; `None` where nobody can tell.
    pub fn holds(&self, version: Option<&str>) -> Option<bool> {
        let parts = |text: &str| -> Option<Vec<u32>> {
            text.split('.').take(4).map(|part| part.parse().ok()).collect()
        };
        if self.from.is_none() && self.to.is_none() {
            return Some(true);
        }
        let ours = parts(version?)?;
        let from = self.from.as_deref().and_then(parts).is_none_or(|from| ours >= from);
        let to = self.to.as_deref().and_then(parts);
        let to = to.is_none_or(|to| ours.get(..to.len()).unwrap_or(&ours) <= &to[..]);
        Some(from && to)
    }
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its stable name, `subject.what`.
    pub id: String,
    /// The fact, in whole sentences.
    pub says: String,
    /// For which systems; all where it is left out.
    #[serde(default)]
    pub applies: Option<Applies>,
    /// Where it was read.
    pub source: String,
    /// What day or month the source carries, or `undated`.
    pub dated: String,
    /// The day on which it was last looked up, `2026-11-22`.
    pub checked: String,
    /// How sure it is.
    pub trust: Trust,
    /// What to mind about it.
    #[serde(default)]
    pub caution: Option<String>,
}

impl Fact {
    /// The fact as an owner reads it: what is not certain does not sound so.
    pub fn said(&self) -> String {
        match self.trust.caution() {
            Some(caution) => format!("{caution} {}", self.says),
            None => self.says.clone(),
        }
    }
}

/// Every fact.
pub fn facts() -> &'static [Fact] {
    static FACTS: LazyLock<Vec<Fact>> = LazyLock::new(|| {
        FILES
            .iter()
            .flat_map(|(name, text)| {
                parse(name, text).expect("a test reads the same text before it is shipped")
            })
            .collect()
    });
    &FACTS
}

/// The fact of this name.
pub fn fact(id: &str) -> Option<&'static Fact> {
    facts().iter().find(|fact| fact.id == id)
}

/// Reads a file of facts; the error names what cannot be read. A fact without a source, a day or a trust cannot.
pub(super) fn parse(name: &str, text: &str) -> Result<Vec<Fact>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        fact: Vec<Fact>,
    }
    let file: File = toml::from_str(text).map_err(|error| format!("{name}: {error}"))?;
    for fact in &file.fact {
        if fact.source.trim().len() < 4 {
            return Err(format!("{name}: {} has no source", fact.id));
        }
        if !is_day(&fact.checked) {
            return Err(format!("{name}: {}: {:?} is no day", fact.id, fact.checked));
        }
    }
    Ok(file.fact)
}

/// Whether it is a day of the form `2026-11-22`.
pub fn is_day(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    text.len() == 10 && matches!(parts[..], [Some(2020..=2199), Some(1..=12), Some(1..=31)])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_fact_has_a_source_a_day_and_a_name_of_its_own() {
        let mut seen = BTreeSet::new();
        assert!(facts().len() > 90, "{}", facts().len());
        for fact in facts() {
            assert!(seen.insert(&fact.id), "{} stands twice", fact.id);
            assert!(
                fact.id.split_once('.').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty()),
                "{}",
                fact.id
            );
            assert!(fact.says.ends_with('.') && fact.says.len() > 20, "{}: {}", fact.id, fact.says);
            assert!(fact.dated == "undated" || fact.dated.starts_with("20"), "{}: {}", fact.id, fact.dated);
        }
    }

    #[test]
    fn a_fact_without_source_day_or_trust_is_no_fact() {
        let whole = "[[fact]]\nid = \"a.b\"\nsays = \"It is so.\"\nsource = \"a book\"\ndated = \"undated\"\nchecked = \"2026-11-22\"\ntrust = \"published\"\n";
        assert!(parse("x", whole).is_ok());
        for (gone, error) in [
            ("source = \"a book\"\n", "missing field `source`"),
            ("checked = \"2026-11-22\"\n", "missing field `checked`"),
            ("trust = \"published\"\n", "missing field `trust`"),
        ] {
            let told = parse("x", &whole.replace(gone, "")).expect_err("it lacks something");
            assert!(told.contains(error), "{told}");
        }
        assert_eq!(parse("x", &whole.replace("a book", "")), Err("x: a.b has no source".to_owned()));
        assert!(parse("x", &whole.replace("2026-11-22", "last year")).is_err());
    }

    #[test]
    fn what_is_not_certain_does_not_sound_certain() {
        for fact in facts() {
            let certain = matches!(fact.trust, Trust::Published | Trust::Code);
            assert_eq!(fact.said() == fact.says, certain, "{}", fact.id);
        }
        let restart = fact("lockout.restart").expect("it is known");
        assert!(restart.said().starts_with("As far as we know: "), "{}", restart.said());
    }

    #[test]
    fn a_version_is_compared_part_by_part() {
        let applies = |from: Option<&str>, to: Option<&str>| Applies {
            os: "iOS".to_owned(),
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
        };
        let since = applies(Some("15.7.1"), None);
        assert_eq!(since.holds(Some("15.7")), Some(false));
        assert_eq!(since.holds(Some("15.7.1")), Some(true));
        assert_eq!(since.holds(Some("16")), Some(true));
        assert_eq!(since.holds(Some("9.3.5")), Some(false));
        assert_eq!(since.holds(None), None);
        assert_eq!(since.holds(Some("beta")), None);
        let until = applies(None, Some("15.1"));
        assert_eq!(until.holds(Some("15.1.2")), Some(true));
        assert_eq!(until.holds(Some("15.2")), Some(false));
        assert_eq!(applies(None, None).holds(None), Some(true));
    }
}
