//! What came of many cases, to be printed: by door and kind, by outcome, and everything that was wrong.

use std::collections::BTreeMap;
use std::fmt;

use super::case::{Case, Outcome};

/// The outcomes so far.
#[derive(Default)]
pub(super) struct Tally {
    cases: BTreeMap<(&'static str, &'static str), u64>,
    endings: BTreeMap<String, u64>,
    unmet: u64,
    wrong: Vec<String>,
}

impl Tally {
    pub(super) fn add(&mut self, case: &Case, outcome: Outcome) {
        *self.cases.entry((case.at.door.name(), case.at.kind.name())).or_default() += 1;
        *self.endings.entry(outcome.ending).or_default() += 1;
        self.unmet += u64::from(!outcome.met);
        self.wrong.extend(outcome.wrong.into_iter().map(|what| format!("  {case}: {what}")));
    }

    pub(super) fn wrong(&self) -> &[String] {
        &self.wrong
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: u64 = self.cases.values().sum();
        writeln!(f, "{all} cases, {} of them without their message", self.unmet)?;
        let cases: Vec<String> =
            self.cases.iter().map(|((door, kind), count)| format!("{door} {kind} {count}")).collect();
        writeln!(f, "  cases: {}", cases.join(", "))?;
        let endings: Vec<String> = self.endings.iter().map(|(how, count)| format!("{how} {count}")).collect();
        write!(f, "  outcomes: {}", endings.join(", "))
    }
}
