//! An expression goes to another machine and gives the same candidates there; what is no expression is refused.

use proptest::prelude::*;
use rightful_recall::parts::joins::joined;
use rightful_recall::parts::numbers::digits;
use rightful_recall::{Candidates, Expression, NotWritten, Reason};

const MOST: usize = 100_000;

fn expression() -> impl Strategy<Value = Expression> {
    let leaf = ("[a-c]{0,3}", 0..4_u16).prop_map(|(text, cost)| Expression::text(text).at_cost(cost));
    leaf.prop_recursive(4, 24, 4, |inner| {
        (proptest::collection::vec(inner, 0..4), any::<bool>(), 0..4_u16, 1..3_usize).prop_map(
            |(parts, choice, cost, times)| {
                let repeated = parts.iter().cloned().cycle().take(parts.len() * times);
                let made = if choice { Expression::choice(repeated) } else { Expression::sequence(repeated) };
                made.at_cost(cost).because(Reason::Word(1))
            },
        )
    })
}

fn all(candidates: &Candidates) -> Vec<Vec<u8>> {
    let mut walk = candidates.walk_from(0);
    std::iter::from_fn(|| walk.advance().map(<[u8]>::to_vec)).take(10_000).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_candidates_come_in_the_same_order(expression in expression()) {
        let bytes = expression.to_bytes(MOST).expect("it is small");
        let read = Expression::from_bytes(bytes.expose()).expect("as it was written");
        if let Ok(before) = Candidates::of(&expression) {
            let after = Candidates::of(&read).expect("as large");
            prop_assert_eq!(before.digest(), after.digest());
            prop_assert_eq!(all(&before), all(&after));
        }
    }

    #[test]
    fn nothing_that_is_no_expression_does_harm(expression in expression(), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = expression.to_bytes(MOST).expect("it is small").expose().to_vec();
        let at = at.index(bytes.len());
        prop_assert!(at == 0 || Expression::from_bytes(&bytes[..at]).is_err() || at < bytes.len());
        bytes[at] = to;
        if let Ok(read) = Expression::from_bytes(&bytes) {
            let bounds = rightful_recall::Bounds { states: 10_000, steps: 100_000, cost: 1000 };
            let _ = Candidates::within(&read, bounds);
        }
    }
}

#[test]
fn what_is_repeated_is_written_once() {
    let numbers = digits(1..=6);
    let parts = [numbers.clone(), numbers.clone(), numbers.clone()];
    let one = numbers.to_bytes(MOST).expect("small").expose().len();
    let three = joined(&parts, 3, &["-", "_"]).expect("few").to_bytes(MOST).expect("small").expose().len();
    assert!(three < one + 500, "{one} bytes alone, {three} joined with itself");
}

#[test]
fn what_is_too_long_or_too_deep_is_not_written() {
    let words = Expression::choice((0..100).map(|word| Expression::text(format!("word {word}"))));
    let length = words.to_bytes(MOST).expect("small").expose().len();
    assert!(words.to_bytes(length).is_some() && words.to_bytes(length - 1).is_none());
    let deep = (0..70).fold(Expression::text("a"), |inner, _| Expression::choice([inner]));
    assert!(deep.to_bytes(MOST).is_none());
    assert!(Candidates::of(&deep).is_err(), "and it could not be searched");
    // Two to the hundredth parts in a few bytes: read, since each is a reference, and refused before anybody goes through it.
    let mut bytes = vec![1, b't', 0, 0, 0, 0, 0, 0];
    for inner in 0..60_u32 {
        bytes.extend_from_slice(&[b's', 0, 0, 0, 0, 0, 2]);
        bytes.extend_from_slice(&[inner.to_be_bytes(), inner.to_be_bytes()].concat());
    }
    let read = Expression::from_bytes(&bytes).expect("well formed");
    assert!(Candidates::of(&read).is_err());
    bytes.extend_from_slice(&[b's', 0, 0, 0, 0, 0, 1, 0, 0, 0, 99]);
    assert_eq!(Expression::from_bytes(&bytes).map(drop), Err(NotWritten), "a part that is not there");
    for wrong in [
        &[][..],
        &[1],
        &[2, b't', 0, 0, 0, 0, 0, 0],
        &[1, b'x', 0, 0, 0, 0, 0, 0],
        &[1, b't', 0, 0, 255, 255, 255, 255],
    ] {
        assert_eq!(Expression::from_bytes(wrong).map(drop), Err(NotWritten), "{wrong:?}");
    }
}

#[test]
fn what_a_hint_makes_goes_to_another_machine() {
    let hint = rightful_recall::hint::Hint::read(
        b"version = 1\nwords = [\"rex\", \"garden\"]\ndates = [\"1987-04-23\"]\n",
    );
    let expression = hint.expect("a hint").expression().expect("small");
    let bytes = expression.to_bytes(700 << 10).expect("it can be sent");
    let read = Expression::from_bytes(bytes.expose()).expect("as it was written");
    let bounds = rightful_recall::Bounds { cost: 24, states: 8 << 20, steps: 200_000_000 };
    let digest = |of: &Expression| {
        let made = Candidates::limited(of, &rightful_recall::Limits::default(), bounds);
        *made.expect("within the bounds").digest()
    };
    assert_eq!(digest(&expression), digest(&read));
}
