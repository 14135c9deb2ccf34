//! Going through the candidates, and finding one by its place.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use rightful_recall::{Candidates, Expression};

const WALKED: usize = 1_000_000;

fn main() {
    divan::main();
}

/// What a search looks like: two words of some, each in three cases, a sign between, two to four digits, a sign.
fn usual() -> Candidates {
    let cases = |word: &str| {
        let capital = word[..1].to_uppercase() + &word[1..];
        Expression::choice([
            Expression::text(word),
            Expression::text(capital).at_cost(1),
            Expression::text(word.to_uppercase()).at_cost(2),
        ])
    };
    let word = || Expression::choice(["rex", "summer", "garden", "paris", "lena"].map(cases));
    let digit = || Expression::choice((b'0'..=b'9').map(|digit| Expression::text([digit])));
    let sign =
        || Expression::choice(["!", ".", "-", "_", "?", "#"].map(|sign| Expression::text(sign).at_cost(1)));
    Candidates::of(&Expression::sequence([
        word(),
        sign().optional(),
        word().at_cost(1).optional(),
        digit(),
        digit(),
        digit().at_cost(1).optional(),
        digit().at_cost(1).optional(),
        sign().optional(),
    ]))
    .expect("within the bounds")
}

#[divan::bench]
fn walk(bencher: Bencher<'_, '_>) {
    let candidates = usual();
    bencher.counter(ItemsCount::new(WALKED)).bench(|| {
        let mut walk = candidates.walk_from(1000);
        let mut sum = 0_usize;
        for _ in 0..WALKED {
            sum += black_box(walk.advance()).expect("there are more").len();
        }
        sum
    });
}

#[divan::bench]
fn nth(bencher: Bencher<'_, '_>) {
    let candidates = usual();
    let place = candidates.count() / 3;
    bencher.bench(|| candidates.nth(black_box(place)));
}

#[divan::bench]
fn put_in_order() -> Candidates {
    usual()
}
