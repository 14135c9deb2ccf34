//! Who has which candidates, and what is done: each place counted once, whatever comes late, twice or from a liar.
//!
//! Every place below [`Ledger::fresh`] lies in exactly one of four: free, lent, settled, or done lately by one worker. A range
//! moves as a whole from one to the next; what comes late is counted only where it is free still.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::message::{Inside, decimal};
use crate::seal::Name;
use crate::spans::{Span, Spans};

/// What a worker did longer ago than so many of its leases stays counted when it is found lying: it has answered planted questions
/// rightly in each of those since, which one that leaves out a fiftieth of each does not do once in ten thousand times.
pub(crate) const LATELY: usize = 256;

/// How many leases that were taken back are remembered, so that their reports can still be judged and counted.
const MOST_LATE: usize = 256;

/// What one lock of a lease is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Slot {
    /// One of the backup's own.
    Backup,
    /// Made by the coordinator: the candidate at this place opens it, and this is in it.
    Planted {
        /// The place.
        #[serde(with = "decimal")]
        place: u128,
        /// What a worker finds in it, and cannot guess.
        inside: Inside,
    },
    /// Nothing opens it.
    Decoy,
}

/// A range that a worker has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Held {
    pub(crate) worker: Name,
    #[serde(with = "decimal")]
    pub(crate) first: u128,
    pub(crate) count: u32,
    pub(crate) slots: Vec<Slot>,
}

impl Held {
    pub(crate) fn range(&self) -> Range<u128> {
        self.first..self.first + u128::from(self.count)
    }
}

/// The account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ledger {
    /// How many places there are.
    count: u128,
    /// From here on nobody had any.
    fresh: u128,
    free: Spans,
    lent: BTreeMap<u64, Held>,
    late: BTreeMap<u64, Held>,
    settled: Spans,
    lately: BTreeMap<Name, VecDeque<Range<u128>>>,
}

/// The account, as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    #[serde(with = "decimal")]
    count: u128,
    #[serde(with = "decimal")]
    fresh: u128,
    free: Vec<Span>,
    lent: Vec<(u64, Held)>,
    late: Vec<(u64, Held)>,
    settled: Vec<Span>,
    lately: Vec<(Name, Vec<Span>)>,
}

impl Ledger {
    pub(crate) fn new(count: u128) -> Self {
        Self { count, ..Self::default() }
    }

    /// How many places there are.
    pub(crate) fn count(&self) -> u128 {
        self.count
    }

    /// How many are done.
    pub(crate) fn done(&self) -> u128 {
        let lately = self.lately.values().flatten().map(|range| range.end - range.start);
        self.settled.len() + lately.sum::<u128>()
    }

    /// How many nobody has.
    pub(crate) fn left(&self) -> u128 {
        self.free.len() + (self.count - self.fresh)
    }

    /// The leases of a worker.
    pub(crate) fn of(&self, worker: Name) -> impl Iterator<Item = u64> {
        self.lent.iter().filter(move |(_, held)| held.worker == worker).map(|(id, _)| *id)
    }

    /// All that is lent, by its number.
    pub(crate) fn leases(&self) -> impl Iterator<Item = (u64, &Held)> {
        self.lent.iter().map(|(id, held)| (*id, held))
    }

    pub(crate) fn lease(&self, id: u64) -> Option<&Held> {
        self.lent.get(&id)
    }

    /// A lease, also one that was taken back.
    pub(crate) fn known(&self, id: u64) -> Option<&Held> {
        self.lent.get(&id).or_else(|| self.late.get(&id))
    }

    /// The highest number that a lease has.
    pub(crate) fn last_id(&self) -> Option<u64> {
        self.lent.keys().chain(self.late.keys()).max().copied()
    }

    /// Takes up to so many places, those that come first.
    pub(crate) fn next(&mut self, most: u32) -> Option<Range<u128>> {
        if let Some(range) = self.free.take_first(most.into()) {
            return Some(range);
        }
        self.next_fresh(most)
    }

    /// The same, but only of what nobody had before.
    pub(crate) fn next_fresh(&mut self, most: u32) -> Option<Range<u128>> {
        let end = self.count.min(self.fresh.saturating_add(most.into()));
        let range = self.fresh..end;
        self.fresh = end;
        (!range.is_empty()).then_some(range)
    }

    /// Lends a range that [`Self::next`] gave.
    pub(crate) fn lend(&mut self, id: u64, held: Held) {
        let before = self.lent.insert(id, held);
        debug_assert!(before.is_none(), "lease {id} twice");
    }

    /// Takes a lease back; who had it may still report it.
    pub(crate) fn take_back(&mut self, id: u64) {
        let Some(held) = self.lent.remove(&id) else { return };
        self.free.add(held.range());
        self.late.insert(id, held);
        if self.late.len() > MOST_LATE {
            self.late.pop_first();
        }
    }

    /// Counts a lease as done; one that was taken back only where nobody has it again. Says how many places that made.
    pub(crate) fn credit(&mut self, id: u64) -> u128 {
        let (worker, ranges) = if let Some(held) = self.lent.remove(&id) {
            (held.worker, vec![held.range()])
        } else if let Some(held) = self.late.remove(&id) {
            (held.worker, self.free.take(&held.range()))
        } else {
            return 0;
        };
        let made = ranges.iter().map(|range| range.end - range.start).sum();
        let lately = self.lately.entry(worker).or_default();
        lately.extend(ranges);
        while lately.len() > LATELY {
            if let Some(old) = lately.pop_front() {
                self.settled.add(old);
            }
        }
        made
    }

    /// Nothing that this worker has or did lately counts. Says how many places that were done are to be done again.
    pub(crate) fn disbelieve(&mut self, worker: Name) -> u128 {
        let lent: Vec<u64> = self.of(worker).collect();
        for id in lent {
            if let Some(held) = self.lent.remove(&id) {
                self.free.add(held.range());
            }
        }
        self.late.retain(|_, held| held.worker != worker);
        let mut again = 0;
        for range in self.lately.remove(&worker).unwrap_or_default() {
            again += range.end - range.start;
            self.free.add(range);
        }
        again
    }

    /// What this worker did counts for good: it is gone.
    pub(crate) fn settle(&mut self, worker: Name) {
        for range in self.lately.remove(&worker).unwrap_or_default() {
            self.settled.add(range);
        }
    }

    /// Whether every place lies in exactly one part.
    pub(crate) fn is_sound(&self) -> bool {
        let mut all = Spans::default();
        let mut sum = 0_u128;
        let lent = self.lent.values().map(Held::range);
        let lately = self.lately.values().flatten().cloned();
        for range in self.free.iter().chain(self.settled.iter()).chain(lent).chain(lately) {
            sum = sum.saturating_add(range.end.saturating_sub(range.start));
            all.add(range);
        }
        let whole =
            if self.fresh == 0 { all.ranges() == 0 } else { all.iter().eq(std::iter::once(0..self.fresh)) };
        whole && sum == self.fresh && self.fresh <= self.count
    }

    pub(crate) fn to_written(&self) -> Written {
        let spans = |spans: &Spans| spans.iter().map(Span::from).collect();
        let leases =
            |leases: &BTreeMap<u64, Held>| leases.iter().map(|(id, held)| (*id, held.clone())).collect();
        let lately = |(name, ranges): (&Name, &VecDeque<Range<u128>>)| {
            (*name, ranges.iter().cloned().map(Span::from).collect())
        };
        Written {
            count: self.count,
            fresh: self.fresh,
            free: spans(&self.free),
            lent: leases(&self.lent),
            late: leases(&self.late),
            settled: spans(&self.settled),
            lately: self.lately.iter().map(lately).collect(),
        }
    }

    /// `None` when it is no account that this could have written.
    pub(crate) fn from_written(written: Written) -> Option<Self> {
        let spans = |list: Vec<Span>| {
            let mut spans = Spans::default();
            list.iter().for_each(|span| spans.add(span.range()));
            // Ranges that overlap would count twice.
            (spans.iter().map(Span::from).eq(list)).then_some(spans)
        };
        let fits = |held: &Held| {
            held.first
                .checked_add(held.count.into())
                .is_some_and(|end| held.count > 0 && end <= written.count)
        };
        let leases = |list: Vec<(u64, Held)>| {
            let all = list.len();
            let leases: BTreeMap<u64, Held> = list.into_iter().filter(|(_, held)| fits(held)).collect();
            (leases.len() == all).then_some(leases)
        };
        let lately = written.lately.into_iter().map(|(name, list)| {
            let right = list.iter().all(|span| span.from < span.to);
            right.then(|| (name, list.into_iter().map(Span::range).collect()))
        });
        let ledger = Self {
            count: written.count,
            fresh: written.fresh,
            free: spans(written.free)?,
            lent: leases(written.lent)?,
            late: leases(written.late)?,
            settled: spans(written.settled)?,
            lately: lately.collect::<Option<_>>()?,
        };
        ledger.is_sound().then_some(ledger)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn name(number: u8) -> Name {
        Name([number; 32])
    }

    #[derive(Debug, Clone)]
    enum Deed {
        Lend(u8, u32),
        TakeBack(u64),
        Credit(u64),
        Disbelieve(u8),
        Settle(u8),
        Reload,
    }

    fn deed() -> impl Strategy<Value = Deed> {
        prop_oneof![
            6 => (0..4_u8, 1..9_u32).prop_map(|(worker, most)| Deed::Lend(worker, most)),
            2 => (0..30_u64).prop_map(Deed::TakeBack),
            4 => (0..30_u64).prop_map(Deed::Credit),
            1 => (0..4_u8).prop_map(Deed::Disbelieve),
            1 => (0..4_u8).prop_map(Deed::Settle),
            1 => Just(Deed::Reload),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_place_is_in_one_part_whatever_happens(deeds in proptest::collection::vec(deed(), 0..80)) {
            let mut ledger = Ledger::new(100);
            let mut id = 0;
            for deed in deeds {
                let before = ledger.done();
                match deed {
                    Deed::Lend(worker, most) => {
                        if let Some(range) = ledger.next(most) {
                            let count = u32::try_from(range.end - range.start).expect("few");
                            prop_assert!(count <= most);
                            ledger.lend(id, Held { worker: name(worker), first: range.start, count, slots: vec![] });
                            id += 1;
                        }
                    }
                    Deed::TakeBack(id) => ledger.take_back(id),
                    Deed::Credit(id) => {
                        let made = ledger.credit(id);
                        prop_assert_eq!(ledger.done(), before + made);
                        prop_assert_eq!(ledger.credit(id), 0, "a report that comes twice counts once");
                    }
                    Deed::Disbelieve(worker) => {
                        let again = ledger.disbelieve(name(worker));
                        prop_assert_eq!(ledger.done() + again, before);
                    }
                    Deed::Settle(worker) => {
                        ledger.settle(name(worker));
                        prop_assert_eq!(ledger.done(), before);
                    }
                    Deed::Reload => {
                        let text = serde_json::to_string(&ledger.to_written()).expect("plain data");
                        let read = serde_json::from_str(&text).expect("as it was written");
                        prop_assert_eq!(Ledger::from_written(read), Some(ledger.clone()));
                    }
                }
                prop_assert!(ledger.is_sound(), "{:?}", ledger);
                prop_assert!(ledger.done() + ledger.left() <= 100);
            }
        }
    }

    #[test]
    fn a_late_report_counts_where_nobody_has_it_again() {
        let mut ledger = Ledger::new(100);
        let lend = |ledger: &mut Ledger, id, worker, most| {
            let range = ledger.next(most).expect("some are left");
            let count = u32::try_from(range.end - range.start).expect("few");
            ledger.lend(id, Held { worker: name(worker), first: range.start, count, slots: vec![] });
            range
        };
        assert_eq!(lend(&mut ledger, 1, 1, 10), 0..10);
        ledger.take_back(1);
        assert_eq!(lend(&mut ledger, 2, 2, 4), 0..4);
        assert_eq!(ledger.credit(1), 6, "the other four are with the second worker");
        assert_eq!(ledger.credit(2), 4);
        assert_eq!((ledger.done(), ledger.left()), (10, 90));
        assert_eq!(ledger.disbelieve(name(1)), 6);
        assert_eq!(lend(&mut ledger, 3, 2, 10), 4..10, "what a liar did is done again, before anything new");
    }

    #[test]
    fn what_was_done_long_ago_stays_counted() {
        let mut ledger = Ledger::new(10_000);
        for id in 0..300 {
            let range = ledger.next(2).expect("enough");
            ledger.lend(id, Held { worker: name(1), first: range.start, count: 2, slots: vec![] });
            ledger.credit(id);
        }
        assert_eq!(ledger.disbelieve(name(1)), 2 * LATELY as u128);
        assert_eq!(ledger.done(), 2 * (300 - LATELY as u128));
    }

    #[test]
    fn an_account_that_does_not_add_up_is_refused() {
        let mut ledger = Ledger::new(100);
        for id in 0..3 {
            let range = ledger.next(10).expect("enough");
            ledger.lend(id, Held { worker: name(1), first: range.start, count: 10, slots: vec![] });
        }
        ledger.credit(0);
        ledger.take_back(1);
        let text = serde_json::to_string(&ledger.to_written()).expect("plain data");
        let read = |text: &str| serde_json::from_str(text).ok().and_then(Ledger::from_written);
        assert_eq!(read(&text), Some(ledger));
        for (from, to) in [
            ("\"fresh\":\"30\"", "\"fresh\":\"31\""),
            ("\"fresh\":\"30\"", "\"fresh\":\"29\""),
            ("\"count\":\"100\"", "\"count\":\"29\""),
            ("\"free\":[{\"from\":\"10\"", "\"free\":[{\"from\":\"9\""),
            ("\"from\":\"0\",\"to\":\"10\"", "\"from\":\"10\",\"to\":\"0\""),
            ("\"count\":10", "\"count\":0"),
            ("\"first\":\"20\"", "\"first\":\"340282366920938463463374607431768211455\""),
        ] {
            assert!(text.contains(from), "{from} in {text}");
            assert_eq!(read(&text.replace(from, to)), None, "{from} → {to}");
        }
    }
}
