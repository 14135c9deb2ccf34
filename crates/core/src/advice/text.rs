//! The words of the ways: `crates/core/knowledge/ways.toml`, compiled in.

use std::sync::LazyLock;

use serde::Deserialize;

use super::WayId;
use crate::knowledge::fact::{Trust, fact};

/// What is said of a way, whatever the case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    id: WayId,
    pub(super) title: String,
    pub(super) how: Vec<String>,
    pub(super) time: String,
    pub(super) risk: String,
    /// What it rests on.
    pub(super) facts: Vec<String>,
    #[serde(default)]
    pub(super) command: Option<String>,
}

impl Text {
    /// The least sure of the facts that it rests on.
    fn sure(&self) -> Trust {
        self.facts.iter().filter_map(|id| fact(id)).map(|fact| fact.trust).max().unwrap_or(Trust::Unproven)
    }
}

/// The words of this way, and how sure its facts are.
pub(super) fn of(id: WayId) -> (&'static Text, Trust) {
    // In the order of the ways: they are asked for often.
    static TEXTS: LazyLock<Vec<(Text, Trust)>> = LazyLock::new(|| {
        let mut texts = parse(include_str!("../../knowledge/ways.toml"))
            .expect("a test reads the same text before it is shipped");
        texts.sort_by_key(|text| text.id);
        texts
            .into_iter()
            .map(|text| {
                let sure = text.sure();
                (text, sure)
            })
            .collect()
    });
    let (text, sure) = TEXTS
        .binary_search_by_key(&id, |(text, _)| text.id)
        .ok()
        .and_then(|at| TEXTS.get(at))
        .expect("a test asks for every way");
    (text, *sure)
}

fn parse(text: &str) -> Result<Vec<Text>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        way: Vec<Text>,
    }
    toml::from_str::<File>(text).map(|file| file.way).map_err(|error| format!("ways: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::fact::fact;

    #[test]
    fn every_way_has_words_and_rests_on_facts() {
        let written = parse(include_str!("../../knowledge/ways.toml")).expect("the file is readable");
        assert_eq!(written.len(), WayId::ALL.len(), "a way stands twice");
        for id in WayId::ALL {
            let (text, _) = of(id);
            assert!(!text.how.is_empty() && !text.facts.is_empty(), "{}", id.name());
            for one in &text.facts {
                assert!(fact(one).is_some(), "{}: there is no fact {one}", id.name());
            }
            let name = serde_json::to_value(id).expect("plain data");
            assert_eq!(name, id.name());
        }
    }

    #[test]
    fn what_keeps_the_data_names_nothing_that_erases() {
        for id in &WayId::ALL[..12] {
            for line in &of(*id).0.how {
                assert!(
                    !line.contains("rightful unlock") && !line.contains("Start iPhone Reset"),
                    "{}: {line}",
                    id.name()
                );
            }
        }
    }
}
