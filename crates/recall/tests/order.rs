//! The order of candidates against plain enumeration: every candidate, its cost, its place and its reasons.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use rightful_core::report::Explain;
use rightful_recall::{Bounds, Candidates, Expression, LONGEST, Reason};

/// An expression as it is written down here, apart from the crate's own.
#[derive(Debug, Clone)]
enum Plain {
    Text(Vec<u8>),
    Choice(Vec<Plain>),
    Sequence(Vec<Plain>),
    Optional(Box<Plain>),
    Dearer(u16, Box<Plain>),
    Because(u32, Box<Plain>),
}

/// Of each candidate the lowest cost, and the reasons of each way to make it at that cost.
type Listed = BTreeMap<Vec<u8>, (u64, BTreeSet<Vec<Reason>>)>;

fn put(into: &mut Listed, candidate: Vec<u8>, cost: u64, reasons: BTreeSet<Vec<Reason>>) {
    let known = into.entry(candidate).or_insert((cost, BTreeSet::new()));
    if cost < known.0 {
        *known = (cost, BTreeSet::new());
    }
    if cost == known.0 {
        known.1.extend(reasons);
    }
}

impl Plain {
    fn expression(&self) -> Expression {
        match self {
            Self::Text(text) => Expression::text(text.clone()),
            Self::Choice(parts) => Expression::choice(parts.iter().map(Self::expression)),
            Self::Sequence(parts) => Expression::sequence(parts.iter().map(Self::expression)),
            Self::Optional(part) => part.expression().optional(),
            Self::Dearer(more, part) => part.expression().at_cost(*more),
            Self::Because(number, part) => part.expression().because(Reason::Word(*number)),
        }
    }

    fn listed(&self) -> Listed {
        let none = || BTreeSet::from([Vec::new()]);
        let mut all = Listed::new();
        match self {
            Self::Text(text) => put(&mut all, text.clone(), 0, none()),
            Self::Choice(parts) => {
                for (candidate, (cost, reasons)) in parts.iter().flat_map(Self::listed) {
                    put(&mut all, candidate, cost, reasons);
                }
            }
            Self::Sequence(parts) => {
                put(&mut all, Vec::new(), 0, none());
                for part in parts {
                    let (before, behind) = (std::mem::take(&mut all), part.listed());
                    for (start, (cost, reasons)) in &before {
                        for (end, (more, others)) in &behind {
                            let both = reasons
                                .iter()
                                .flat_map(|one| others.iter().map(|other| [&one[..], other].concat()));
                            put(&mut all, [&start[..], end].concat(), cost + more, both.collect());
                        }
                    }
                }
            }
            Self::Optional(part) => {
                all = part.listed();
                put(&mut all, Vec::new(), 0, none());
            }
            Self::Dearer(more, part) => {
                all = part.listed();
                all.values_mut().for_each(|(cost, _)| *cost += u64::from(*more));
            }
            Self::Because(number, part) => {
                for (candidate, (cost, reasons)) in part.listed() {
                    let told = reasons.iter().map(|inner| [&[Reason::Word(*number)], &inner[..]].concat());
                    put(&mut all, candidate, cost, told.collect());
                }
            }
        }
        all
    }
}

fn plain() -> impl Strategy<Value = Plain> {
    let text = prop::collection::vec(prop::sample::select(b"ab\xff".to_vec()), 0..4).prop_map(Plain::Text);
    text.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 0..4).prop_map(Plain::Choice),
            3 => prop::collection::vec(inner.clone(), 0..4).prop_map(Plain::Sequence),
            1 => inner.clone().prop_map(|part| Plain::Optional(Box::new(part))),
            2 => (0..4_u16, inner.clone()).prop_map(|(more, part)| Plain::Dearer(more, Box::new(part))),
            2 => (1..9_u32, inner).prop_map(|(number, part)| Plain::Because(number, Box::new(part))),
        ]
    })
}

fn walked(candidates: &Candidates, place: u128) -> Vec<Vec<u8>> {
    let mut walk = candidates.walk_from(place);
    let mut all = Vec::new();
    while let Some(candidate) = walk.advance() {
        all.push(candidate.to_vec());
    }
    assert!(walk.advance().is_none(), "what is at its end stays there");
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn candidates_come_as_plain_enumeration_has_them(plain in plain()) {
        let listed = plain.listed();
        prop_assume!(listed.len() < 3000);
        let candidates = Candidates::of(&plain.expression()).expect("a small expression");
        let mut expected: Vec<(u64, Vec<u8>)> =
            listed.iter().map(|(candidate, (cost, _))| (*cost, candidate.clone())).collect();
        expected.sort();
        let order: Vec<Vec<u8>> = expected.iter().map(|(_, candidate)| candidate.clone()).collect();
        prop_assert_eq!(candidates.count(), order.len() as u128);
        prop_assert_eq!(walked(&candidates, 0), order.clone());
        for (place, (cost, candidate)) in expected.iter().enumerate() {
            let place = place as u128;
            let there = candidates.nth(place).expect("it is there");
            prop_assert_eq!(there.expose(), &candidate[..]);
            prop_assert_eq!(candidates.place(candidate), Some(place));
            prop_assert_eq!(candidates.cost(candidate).map(u64::from), Some(*cost));
            let why = candidates.why(candidate).expect("it is there");
            prop_assert!(listed[candidate].1.contains(&why), "{:?} is none of {:?}", why, listed[candidate].1);
            let mut longer = candidate.clone();
            longer.push(b'z');
            prop_assert_eq!(candidates.place(&longer), None);
            prop_assert_eq!(candidates.why(&longer), None);
        }
        let middle = order.len() / 2;
        prop_assert_eq!(walked(&candidates, middle as u128), order[middle..].to_vec());
        prop_assert!(candidates.nth(order.len() as u128).is_none());
        prop_assert!(candidates.nth(u128::MAX).is_none());
        let classes: u128 = candidates.costs().map(|class| class.count).sum();
        prop_assert_eq!(classes, candidates.count());
    }
}

fn any_digits(count: usize) -> Expression {
    let digit = || Expression::choice((b'0'..=b'9').map(|digit| Expression::text([digit])));
    Expression::sequence((0..count).map(|_| digit()))
}

#[test]
fn what_nobody_could_list_is_counted_and_found() {
    let candidates = Candidates::of(&any_digits(38)).expect("few states");
    assert_eq!(candidates.count(), 10_u128.pow(38));
    let place = 31_415_926_535_897_932_384_626_433_832_795_028_841;
    let there = candidates.nth(place).expect("it is there");
    assert_eq!(there.expose(), place.to_string().as_bytes());
    assert_eq!(candidates.place(there.expose()), Some(place));
    assert_eq!(format!("{candidates:?}"), format!("Candidates {{ count: {}, states: 39 }}", 10_u128.pow(38)));
}

fn refused(expression: &Expression, bounds: Bounds) -> &'static str {
    Candidates::within(expression, bounds).expect_err("beyond the bounds").code()
}

#[test]
fn what_is_beyond_the_bounds_is_refused_by_name() {
    let usual = Bounds::default();
    assert_eq!(refused(&any_digits(39), usual), "recall/too-many");
    let long = Expression::text(vec![b'a'; LONGEST]);
    assert_eq!(Candidates::of(&long).map(|candidates| candidates.count()), Ok(1));
    assert_eq!(refused(&Expression::text(vec![b'a'; LONGEST + 1]), usual), "recall/too-long");
    let into_nothing = Expression::sequence([Expression::text(vec![b'a'; 100_000]), Expression::choice([])]);
    assert_eq!(refused(&into_nothing, usual), "recall/too-long");
    assert_eq!(refused(&Expression::text("a").at_cost(1001), usual), "recall/too-dear");
    let deep = (0..64).fold(Expression::text("a"), |inner, _| Expression::choice([inner]));
    assert_eq!(refused(&deep, usual), "recall/too-deep");
    // Each level twice in the next: few in memory, and more than could ever be gone through.
    let doubled = (0..60).fold(Expression::text(""), |inner, _| Expression::sequence([inner.clone(), inner]));
    assert_eq!(refused(&doubled, usual), "recall/too-large");
    assert_eq!(refused(&any_digits(3), Bounds { states: 20, ..usual }), "recall/too-large");
    assert_eq!(refused(&any_digits(3), Bounds { steps: 50, ..usual }), "recall/too-large");
    // Which of the letters may have been the marked one is another set for each beginning.
    let letter = || Expression::choice([Expression::text("a"), Expression::text("b")]);
    let some = Expression::sequence((0..24).map(|_| letter().optional()));
    let marked = Expression::sequence([some, Expression::text("a")]);
    let branching = Expression::sequence([marked, Expression::sequence((0..24).map(|_| letter()))]);
    assert_eq!(refused(&branching, Bounds { states: 10_000, steps: 1_000_000, ..usual }), "recall/too-large");
}

#[test]
fn nothing_has_no_candidates_and_the_empty_text_has_one() {
    let nothing = Candidates::of(&Expression::choice([])).expect("nothing is small");
    assert_eq!((nothing.count(), walked(&nothing, 0).len()), (0, 0));
    let empty = Candidates::of(&Expression::sequence([])).expect("the empty text is small");
    assert_eq!(walked(&empty, 0), [b""]);
}
