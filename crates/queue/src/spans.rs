//! Sets of places, as ranges that neither overlap nor touch.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::message::decimal;

/// Places, as few ranges as they make.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Spans(BTreeMap<u128, u128>);

/// One range, as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Span {
    #[serde(with = "decimal")]
    pub(crate) from: u128,
    #[serde(with = "decimal")]
    pub(crate) to: u128,
}

impl From<Range<u128>> for Span {
    fn from(range: Range<u128>) -> Self {
        Self { from: range.start, to: range.end }
    }
}

impl Span {
    pub(crate) fn range(self) -> Range<u128> {
        self.from..self.to
    }
}

impl Spans {
    /// Adds a range; what was there already stays.
    pub(crate) fn add(&mut self, range: Range<u128>) {
        if range.is_empty() {
            return;
        }
        let (mut from, mut to) = (range.start, range.end);
        // Those that overlap or touch become one with it.
        while let Some((start, end)) = self.0.range(..=to).next_back().map(|(start, end)| (*start, *end))
            && end >= from
        {
            from = from.min(start);
            to = to.max(end);
            self.0.remove(&start);
        }
        self.0.insert(from, to);
    }

    /// Takes away what lies in a range, and says what that was.
    pub(crate) fn take(&mut self, range: &Range<u128>) -> Vec<Range<u128>> {
        let mut taken = Vec::new();
        if range.is_empty() {
            return taken;
        }
        while let Some((start, end)) =
            self.0.range(..range.end).next_back().map(|(start, end)| (*start, *end))
            && end > range.start
        {
            self.0.remove(&start);
            if start < range.start {
                self.0.insert(start, range.start);
            }
            if end > range.end {
                self.0.insert(range.end, end);
            }
            taken.push(start.max(range.start)..end.min(range.end));
        }
        taken.reverse();
        taken
    }

    /// Takes up to so many from the beginning of the first range.
    pub(crate) fn take_first(&mut self, most: u128) -> Option<Range<u128>> {
        let (start, end) = self.0.pop_first()?;
        let cut = end.min(start.saturating_add(most));
        if cut < end {
            self.0.insert(cut, end);
        }
        (start < cut).then_some(start..cut)
    }

    /// How many places.
    pub(crate) fn len(&self) -> u128 {
        self.0.iter().map(|(start, end)| end - start).sum()
    }

    /// All ranges, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Range<u128>> {
        self.0.iter().map(|(start, end)| *start..*end)
    }

    /// How many ranges.
    pub(crate) fn ranges(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn range() -> impl Strategy<Value = Range<u128>> {
        (0..40_u128, 0..12_u128).prop_map(|(start, length)| start..start + length)
    }

    proptest! {
        #[test]
        fn it_is_the_set_that_it_says(deeds in proptest::collection::vec((0..3_u8, range()), 0..40)) {
            let (mut spans, mut set) = (Spans::default(), BTreeSet::new());
            for (deed, range) in deeds {
                match deed {
                    0 => {
                        spans.add(range.clone());
                        set.extend(range);
                    }
                    1 => {
                        let taken: Vec<u128> = spans.take(&range).into_iter().flatten().collect();
                        let expected: Vec<u128> = set.iter().copied().filter(|place| range.contains(place)).collect();
                        prop_assert_eq!(&taken, &expected);
                        set.retain(|place| !range.contains(place));
                    }
                    _ => {
                        let most = range.end - range.start;
                        let taken = spans.take_first(most).unwrap_or_default();
                        prop_assert!(taken.end - taken.start <= most);
                        if let Some(first) = set.first().filter(|_| most > 0) {
                            prop_assert_eq!(taken.start, *first);
                        }
                        set.retain(|place| !taken.contains(place));
                    }
                }
                prop_assert_eq!(spans.iter().flatten().collect::<BTreeSet<_>>(), set.clone());
                prop_assert_eq!(spans.len(), set.len() as u128);
                let ends: Vec<_> = spans.iter().collect();
                prop_assert!(ends.windows(2).all(|pair| pair[0].end < pair[1].start), "{:?}", ends);
                prop_assert_eq!(ends.len(), spans.ranges());
            }
        }
    }
}
