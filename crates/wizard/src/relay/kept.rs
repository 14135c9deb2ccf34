//! The events of one run, kept so that a page that comes late or comes back is told what it missed.
//!
//! Progress is kept by its last word: of many that say the same percentage of the same step, and of many states of a search, the newest
//! stands for all. So a slow page is told less, and nothing grows without end.

use std::collections::VecDeque;
use std::sync::Arc;

use rightful_core::event::{Event, EventKind};

/// So many events are kept; of a longer run the first are forgotten.
const MOST: usize = 20_000;

/// One event, as it is told to pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its number.
    pub seq: u64,
    /// As a line of `--json`.
    pub json: String,
    /// Whether what a page shows changes by more than numbers.
    pub redraws: bool,
}

/// What stands for another of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Progress(&'static str, u8),
    Searching,
    Other,
}

/// The events of one run.
#[derive(Debug, Default)]
pub struct Kept {
    events: VecDeque<(Kind, Arc<Told>)>,
}

impl Kept {
    /// Keeps one more.
    pub(super) fn push(&mut self, event: &Event) {
        let kind = match &event.kind {
            EventKind::Progress { step, percent, .. } => Kind::Progress(step, *percent),
            EventKind::Searching(_) => Kind::Searching,
            _ => Kind::Other,
        };
        if kind != Kind::Other {
            // A search tells both, by turns.
            let last = self.events.len().saturating_sub(2)..self.events.len();
            if let Some(older) = last.rev().find(|at| self.events[*at].0 == kind) {
                self.events.remove(older);
            }
        }
        let json = serde_json::to_string(event).unwrap_or_else(|error| {
            format!("{{\"seq\":{},\"kind\":\"unwritable\",\"why\":\"{error}\"}}", event.seq)
        });
        let redraws = kind == Kind::Other;
        self.events.push_back((kind, Arc::new(Told { seq: event.seq, json, redraws })));
        if self.events.len() > MOST {
            self.events.pop_front();
        }
    }

    /// Those after this number, at most so many.
    pub(super) fn after(&self, seq: u64, most: usize) -> Vec<Arc<Told>> {
        let from = self.events.partition_point(|(_, told)| told.seq <= seq);
        self.events.iter().skip(from).take(most).map(|(_, told)| Arc::clone(told)).collect()
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &Told> {
        self.events.iter().map(|(_, told)| &**told)
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::event::Unit;

    use super::*;

    fn progress(seq: u64, done: u64, percent: u8) -> Event {
        let kind = EventKind::Progress { step: "erase", done, total: None, unit: Unit::Bytes, percent };
        Event { seq, device: None, kind }
    }

    #[test]
    fn many_words_on_one_percentage_are_kept_as_the_last_one() {
        let mut kept = Kept::default();
        for seq in 1..=1000 {
            kept.push(&progress(seq, seq, (seq / 500) as u8));
        }
        let seqs: Vec<u64> = kept.all().map(|told| told.seq).collect();
        assert_eq!(seqs, [499, 999, 1000]);
        assert_eq!(kept.after(499, 10).len(), 2);
        assert_eq!(kept.after(0, 1)[0].seq, 499);
    }

    #[test]
    fn however_long_a_run_is_it_is_kept_in_bounds() {
        let mut kept = Kept::default();
        for seq in 1..=(MOST as u64 + 10) {
            kept.push(&Event { seq, device: None, kind: EventKind::StepDone { step: "erase" } });
        }
        assert_eq!(kept.all().count(), MOST);
        assert_eq!(kept.all().next().map(|told| told.seq), Some(11));
    }
}
