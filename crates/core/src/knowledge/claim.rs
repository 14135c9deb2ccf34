//! What owners are told elsewhere and what they need, row by row, and where this program answers it.

use std::sync::LazyLock;

use serde::Deserialize;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// `A1` to `A29`, `B1` to `B18`, `C1` to `C12`, `D1` to `D12`, `N1` to `N25`.
    pub row: String,
    /// What it is about, in a few words.
    pub about: String,
    /// Where it is answered: `topic:`, `fact:`, `way:`, `command:` or `file:`, and a name.
    #[serde(default)]
    pub answered: Vec<String>,
    /// Why it is not answered.
    #[serde(default)]
    pub not: Option<String>,
}

/// Every row.
pub fn claims() -> &'static [Claim] {
    static CLAIMS: LazyLock<Vec<Claim>> = LazyLock::new(|| {
        parse(include_str!("../../knowledge/claims.toml"))
            .expect("a test reads the same text before it is shipped")
    });
    &CLAIMS
}

fn parse(text: &str) -> Result<Vec<Claim>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        claim: Vec<Claim>,
    }
    toml::from_str::<File>(text).map(|file| file.claim).map_err(|error| format!("claims: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::WayId;
    use crate::knowledge::fact::fact;
    use crate::knowledge::topic::topics;

    #[test]
    fn every_row_stands_once_and_in_order() {
        let rows = [("A", 29), ("B", 18), ("C", 12), ("D", 12), ("N", 25)];
        let all: Vec<String> =
            rows.iter().flat_map(|(letter, last)| (1..=*last).map(move |n| format!("{letter}{n}"))).collect();
        let written: Vec<&String> = claims().iter().map(|claim| &claim.row).collect();
        assert_eq!(written, all.iter().collect::<Vec<_>>());
    }

    #[test]
    fn every_row_is_answered_by_something_that_exists_or_says_why_not() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
        for claim in claims() {
            assert!(claim.about.len() > 3, "{}", claim.row);
            assert_eq!(claim.answered.is_empty(), claim.not.is_some(), "{}: answered or not?", claim.row);
            for answer in &claim.answered {
                let exists = match answer.split_once(':') {
                    Some(("topic", name)) => topics().iter().any(|topic| topic.id == name),
                    Some(("fact", name)) => fact(name).is_some(),
                    Some(("way", name)) => WayId::ALL.iter().any(|way| way.name() == name),
                    Some(("file", name)) => std::path::Path::new(root).join(name).is_file(),
                    // The program compares these with the commands that it has.
                    Some(("command", name)) => !name.is_empty(),
                    _ => false,
                };
                assert!(exists, "{}: there is no {answer}", claim.row);
            }
        }
        let unanswered: Vec<&str> =
            claims().iter().filter(|claim| claim.not.is_some()).map(|claim| claim.row.as_str()).collect();
        assert_eq!(unanswered, ["B9"]);
    }
}
