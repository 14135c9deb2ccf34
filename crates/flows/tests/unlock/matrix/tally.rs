//! What came of many cases, to be printed: by door and by kind, how the first try ended, what brought the phone to its good
//! end, and everything that was wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rightful_sim::fault::{Kind, MessageDoor};

use super::case::{Case, Outcome};

/// The outcomes so far.
#[derive(Default)]
pub(super) struct Tally {
    /// Messages that were struck at least once, and cases, by door.
    doors: BTreeMap<MessageDoor, (BTreeSet<(String, u64)>, u64)>,
    kinds: BTreeMap<Kind, Column>,
    unmet: u64,
    wrong: Vec<String>,
}

/// What came of one kind of fault.
#[derive(Default)]
struct Column {
    cases: u64,
    /// How the first try ended: `done`, or the code of its failure.
    verdicts: BTreeMap<String, u64>,
    /// What brought the phone to its good end.
    ends: BTreeMap<&'static str, u64>,
}

impl Tally {
    pub(super) fn add(&mut self, case: &Case, outcome: Outcome) {
        let (messages, cases) = self.doors.entry(case.at.door).or_default();
        messages.insert((case.start.to_string(), case.at.nth));
        *cases += 1;
        let column = self.kinds.entry(case.at.kind).or_default();
        column.cases += 1;
        *column.verdicts.entry(outcome.verdict).or_default() += 1;
        *column.ends.entry(outcome.end.words()).or_default() += 1;
        self.unmet += u64::from(!outcome.met);
        self.wrong.extend(outcome.wrong.into_iter().map(|what| format!("  {case}: {what}")));
    }

    /// Takes up what another one has counted.
    pub(super) fn join(&mut self, other: Self) {
        for (door, (messages, cases)) in other.doors {
            let mine = self.doors.entry(door).or_default();
            mine.0.extend(messages);
            mine.1 += cases;
        }
        for (kind, column) in other.kinds {
            let mine = self.kinds.entry(kind).or_default();
            mine.cases += column.cases;
            for (verdict, count) in column.verdicts {
                *mine.verdicts.entry(verdict).or_default() += count;
            }
            for (end, count) in column.ends {
                *mine.ends.entry(end).or_default() += count;
            }
        }
        self.unmet += other.unmet;
        self.wrong.extend(other.wrong);
    }

    pub(super) fn wrong(&self) -> &[String] {
        &self.wrong
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: u64 = self.kinds.values().map(|column| column.cases).sum();
        let messages: usize = self.doors.values().map(|(messages, _)| messages.len()).sum();
        write!(f, "{all} cases at {messages} messages, {} of them without their message", self.unmet)?;
        let doors: Vec<String> = self
            .doors
            .iter()
            .map(|(door, (messages, cases))| format!("{} {cases} at {}", door.name(), messages.len()))
            .collect();
        write!(f, "\n  doors: {}", doors.join(", "))?;
        for (kind, column) in &self.kinds {
            let ends: Vec<String> = column.ends.iter().map(|(end, count)| format!("{count} {end}")).collect();
            let verdicts: Vec<String> =
                column.verdicts.iter().map(|(verdict, count)| format!("{verdict} {count}")).collect();
            write!(
                f,
                "\n  {} {}: restored {}\n    verdicts of the first try: {}",
                kind.name(),
                column.cases,
                ends.join(", "),
                verdicts.join(", ")
            )?;
        }
        Ok(())
    }
}
