//! Going through the candidates, and finding one by its place; of an expression and of a hint.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use rightful_recall::hint::Hint;
use rightful_recall::rules::Rule;
use rightful_recall::words;
use rightful_recall::{Candidates, Expression, Tried};

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

/// What an owner may write.
const HINT: &str = r#"
version = 1
words = ["summer", { text = "garden", sure = "roughly" }]
names = ["Lena", "Müller", "Rex"]
dates = ["1987-04-23", "2009-11"]
numbers = ["42"]
habits = ["capital-first", "digits-last", "exclamation-last"]
joins = ["-"]
length = { least = 8, most = 16 }
keyboards = ["qwertz"]
typed-on = ["mac", "phone"]
years = { from = 2009, to = 2012 }
"#;

fn hint() -> Candidates {
    let hint = Hint::read(HINT.as_bytes()).expect("a hint");
    hint.candidates().expect("within the bounds")
}

#[divan::bench]
fn walk_hint(bencher: Bencher<'_, '_>) {
    let candidates = hint();
    bencher.counter(ItemsCount::new(WALKED)).bench(|| {
        let mut walk = candidates.walk_from(1000);
        let mut sum = 0_usize;
        for _ in 0..WALKED {
            sum += black_box(walk.advance()).expect("there are more").len();
        }
        sum
    });
}

#[divan::bench(sample_count = 10)]
fn put_hint_in_order() -> Candidates {
    hint()
}

#[divan::bench(sample_count = 10)]
fn leave_out_what_was_tried(bencher: Bencher<'_, '_>) {
    let candidates = hint();
    let tried = [Tried { candidates: &candidates, next: 1_000_000 }];
    bencher.bench(|| candidates.without(black_box(&tried)).expect("within the bounds").count());
}

/// A list of words by ten rules, a tenth of them the same again, put in order.
#[divan::bench(sample_count = 10)]
fn words_and_rules(bencher: Bencher<'_, '_>) {
    let list: String = (0..50_000).map(|number| format!("word{number}\n")).collect();
    let rules = Rule::read_all(b":\nc\nu\n$1\n$2\nr\nd\nsa4\n$!\n:").expect("ten rules");
    bencher.counter(ItemsCount::new(500_000_usize)).bench(|| {
        let made = words::read(black_box(list.as_bytes()), &rules).expect("few enough");
        Candidates::of(&made.expression).expect("within the bounds").count()
    });
}
