//! What is left of candidates when others were tried, or limits are set: against plain lists.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rightful_recall::{Bounds, Candidates, Expression, Limits, Tried};

fn small() -> impl Strategy<Value = Expression> {
    let text = "[ab]{0,3}".prop_map(|text: String| Expression::text(text));
    let leaf = (text, 0_u16..4).prop_map(|(text, cost)| text.at_cost(cost));
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Expression::choice),
            prop::collection::vec(inner, 0..3).prop_map(Expression::sequence),
        ]
    })
}

fn ordered(expression: &Expression) -> Candidates {
    Candidates::of(expression).expect("small")
}

fn listed(candidates: &Candidates) -> Vec<(Vec<u8>, Option<u32>)> {
    let mut walk = candidates.walk_from(0);
    let mut all = Vec::new();
    while let Some(candidate) = walk.advance() {
        all.push((candidate.to_vec(), candidates.cost(candidate)));
    }
    all
}

/// That count, place and walk say the same.
fn holds_together(candidates: &Candidates) {
    let all = listed(candidates);
    assert_eq!(candidates.count(), all.len() as u128);
    for (place, (candidate, _)) in (0..).zip(&all) {
        assert_eq!(candidates.place(candidate), Some(place));
        assert_eq!(candidates.nth(place).as_ref().map(|nth| nth.expose()), Some(&candidate[..]));
        assert!(candidates.why(candidate).is_some());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_that_was_tried_comes_again_and_nothing_else_is_left_out(
        now in small(), one in small(), other in small(), cuts in (0.0..1.2_f64, 0.0..1.2_f64),
    ) {
        let (now, one, other) = (ordered(&now), ordered(&one), ordered(&other));
        let cut = |of: &Candidates, share: f64| (of.count() as f64 * share) as u128;
        let first = Tried { candidates: &one, next: cut(&one, cuts.0) };
        let second = Tried { candidates: &other, next: cut(&other, cuts.1) };
        let mut tried = BTreeSet::new();
        for Tried { candidates, next } in [first, second] {
            tried.extend(listed(candidates).into_iter().take(next as usize).map(|(candidate, _)| candidate));
        }
        let left = now.without(&[first, second]).expect("small");
        let mut expected = listed(&now);
        expected.retain(|(candidate, _)| !tried.contains(candidate));
        prop_assert_eq!(listed(&left), expected);
        holds_together(&left);
        // What is left can be a search that was broken off in its turn.
        let again = now.without(&[first, second, Tried { candidates: &left, next: 2 }]).expect("small");
        prop_assert_eq!(listed(&again), listed(&left).split_off(left.count().min(2) as usize));
        prop_assert_ne!(left.digest(), now.digest());
    }
}

#[test]
fn limits_count_characters_and_rule_out_signs() {
    let texts = ["", "a", "ab", "é", "e\u{301}a", "a-b", "日本", "\u{1F600}"];
    let others = [b"\xff\xfe".to_vec(), b"\xc3".to_vec(), b"\xc3-".to_vec()];
    let all = texts.iter().map(|text| text.as_bytes().to_vec()).chain(others);
    let all = Expression::choice(all.map(Expression::text));
    let within = |characters, without: &str| {
        let limits = Limits::new(characters, without.chars());
        let candidates = Candidates::limited(&all, &limits, Bounds::default()).expect("small");
        holds_together(&candidates);
        listed(&candidates).into_iter().map(|(candidate, _)| candidate).collect::<BTreeSet<_>>()
    };
    let set = |texts: &[&[u8]]| texts.iter().map(|text| text.to_vec()).collect::<BTreeSet<_>>();
    assert_eq!(within(0..=200, "").len(), 11);
    assert_eq!(within(1..=1, ""), set(&[b"a", "é".as_bytes(), "\u{1F600}".as_bytes(), b"\xc3"]));
    let two: &[&[u8]] = &[b"ab", "e\u{301}a".as_bytes(), "日本".as_bytes(), b"\xff\xfe", b"\xc3-"];
    assert_eq!(within(2..=2, ""), set(two));
    assert_eq!(within(2..=2, "-本"), set(&[b"ab", "e\u{301}a".as_bytes(), b"\xff\xfe"]));
    assert_eq!(within(0..=200, "a-é日\u{1F600}"), set(&[b"", b"\xff\xfe", b"\xc3"]));
    // Longer ones drop out instead of being refused.
    let long = Expression::choice([Expression::text("a".repeat(201)), Expression::text("a".repeat(200))]);
    let limited = Candidates::limited(&long, &Limits::default(), Bounds::default()).expect("small");
    assert_eq!(limited.count(), 1);
}
