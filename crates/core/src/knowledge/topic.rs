//! What owners ask, by topic: a short answer, the facts behind it, what to do, and what others advise wrongly.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::fact::{Fact, fact};

/// No text is compared beyond this, in bytes.
const LONGEST: usize = 200;

/// One topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its stable name, as it is typed.
    pub id: String,
    /// In a few words, lower case where it is no name.
    pub title: String,
    /// Other words for it, lower case.
    #[serde(default)]
    pub also: Vec<String>,
    /// The answer in one or two sentences.
    pub short: String,
    /// Names of the facts behind it, most important first.
    pub facts: Vec<String>,
    /// What to do that erases nothing, most useful first.
    #[serde(default)]
    pub now: Vec<String>,
    /// What to do that erases the phone.
    #[serde(default)]
    pub erasing: Vec<String>,
    /// What others claim, and is false.
    #[serde(default)]
    pub wrong: Vec<String>,
    /// Names of further topics.
    #[serde(default)]
    pub see: Vec<String>,
}

impl Topic {
    /// The facts behind it.
    pub fn known(&self) -> impl Iterator<Item = &'static Fact> {
        self.facts.iter().filter_map(|id| fact(id))
    }
}

/// Every topic, in the order in which they are listed.
pub fn topics() -> &'static [Topic] {
    static TOPICS: LazyLock<Vec<Topic>> = LazyLock::new(|| {
        parse(include_str!("../../knowledge/topics.toml"))
            .expect("a test reads the same text before it is shipped")
    });
    &TOPICS
}

/// The topic that is meant: by its name, by other words for it, or by a fact's name. At most 200 bytes are looked at.
pub fn topic(asked: &str) -> Option<&'static Topic> {
    let end = (0..=LONGEST.min(asked.len())).rev().find(|at| asked.is_char_boundary(*at)).unwrap_or(0);
    let asked = plain(&asked[..end]);
    if asked.is_empty() {
        return None;
    }
    let exact = |topic: &&Topic| {
        plain(&topic.id) == asked
            || plain(&topic.title) == asked
            || topic.also.iter().any(|also| plain(also) == asked)
    };
    let by_fact = |topic: &&Topic| topic.facts.iter().any(|id| plain(id) == asked);
    topics().iter().find(exact).or_else(|| topics().iter().find(by_fact))
}

/// Lower case, words with single spaces: `Face-ID` and `face id` are the same, and so is the name of a screen with its quotes.
fn plain(text: &str) -> String {
    let spaced: String =
        text.chars().map(|c| if c.is_alphanumeric() || matches!(c, '.' | '/') { c } else { ' ' }).collect();
    spaced.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn parse(text: &str) -> Result<Vec<Topic>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        topic: Vec<Topic>,
    }
    toml::from_str::<File>(text).map(|file| file.topic).map_err(|error| format!("topics: {error}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::knowledge::fact::facts;

    #[test]
    fn every_topic_rests_on_facts_and_says_what_to_do() {
        let mut names = BTreeSet::new();
        assert!(topics().len() >= 25, "{}", topics().len());
        for topic in topics() {
            for name in topic.also.iter().chain([&topic.id]) {
                assert!(names.insert(plain(name)), "{}: {name} stands twice", topic.id);
                assert_eq!(name, &name.to_lowercase(), "{}", topic.id);
            }
            assert!(!topic.facts.is_empty() && !topic.now.is_empty(), "{}", topic.id);
            assert!(topic.short.ends_with('.'), "{}: {}", topic.id, topic.short);
            for id in &topic.facts {
                assert!(fact(id).is_some(), "{}: there is no fact {id}", topic.id);
            }
            for see in &topic.see {
                assert!(
                    topics().iter().any(|other| other.id == *see && see != &topic.id),
                    "{}: {see}",
                    topic.id
                );
            }
        }
    }

    #[test]
    fn every_fact_is_part_of_a_topic() {
        for fact in facts() {
            assert!(
                topics().iter().any(|topic| topic.facts.contains(&fact.id)),
                "nobody is told {}",
                fact.id
            );
        }
    }

    #[test]
    fn a_topic_is_found_by_what_the_screen_says() {
        for (asked, found) in [
            ("face-id", Some("face-id")),
            ("Face ID", Some("face-id")),
            ("reset face id", Some("face-id")),
            ("iPhone Unavailable", Some("lockout")),
            ("\"Security Lockout\"", Some("lockout")),
            ("MDM", Some("managed")),
            ("icloud.com/find", Some("find-my")),
            ("clock.usb", Some("clocks")),
            ("the moon", None),
            ("", None),
            ("4013", None),
        ] {
            assert_eq!(topic(asked).map(|topic| topic.id.as_str()), found, "{asked}");
        }
        assert!(topic(&"é".repeat(10_000)).is_none());
    }

    #[test]
    fn nothing_that_erases_is_advised_as_harmless() {
        for topic in topics() {
            for now in &topic.now {
                let lower = now.to_lowercase();
                assert!(
                    !["rightful unlock", "start iphone reset", "erase all", "choose erase"]
                        .iter()
                        .any(|erases| lower.contains(erases)),
                    "{}: {now}",
                    topic.id
                );
            }
        }
    }
}
