//! The parts that passwords are made of: what they hold, at which cost, and what they say of it.

use std::collections::{BTreeMap, BTreeSet};

use rightful_core::report::Explain;
use rightful_recall::parts::dates::{Day, dates};
use rightful_recall::parts::joins::joined;
use rightful_recall::parts::keyboard::Layout;
use rightful_recall::parts::numbers::{digits, sign, years};
use rightful_recall::parts::slips::{Most, Slips};
use rightful_recall::parts::spelling::{Changed, Spelling, remembered};
use rightful_recall::{Candidates, Expression, Reason};

const PLAIN: Spelling = Spelling { case: Changed::Kept, accents: Changed::Kept, slips: None };

fn ordered(expression: &Expression) -> Candidates {
    Candidates::of(expression).expect("within the bounds")
}

fn listed(candidates: &Candidates) -> Vec<String> {
    let mut walk = candidates.walk_from(0);
    let mut all = Vec::new();
    while let Some(candidate) = walk.advance() {
        all.push(String::from_utf8(candidate.to_vec()).expect("text"));
    }
    all
}

fn slipping(most: Most) -> Spelling {
    Spelling { slips: Some(Slips { most, layout: Layout::Qwerty }), ..PLAIN }
}

#[test]
fn a_word_comes_in_every_case_as_given_first() {
    let spelling = Spelling { case: Changed::Varied, ..PLAIN };
    let rex = ordered(&remembered(1, "mcRex", spelling).expect("short"));
    assert_eq!(listed(&rex), ["mcRex", "McRex", "mcrex", "MCREX", "MCrEX"]);
    assert_eq!(rex.why(b"MCrEX"), Some(vec![Reason::Word(1), Reason::CapsLock]));
    // What is small already is not called changed.
    let small = ordered(&remembered(4, "rex", spelling).expect("short"));
    assert_eq!(small.why(b"rex"), Some(vec![Reason::Word(4)]));
    // A small letter may become two large ones.
    assert!(listed(&ordered(&remembered(1, "straße", spelling).expect("short"))).contains(&"STRASSE".into()));
    assert!(listed(&ordered(&remembered(1, "", spelling).expect("short"))) == [""]);
}

#[test]
fn accents_come_composed_and_decomposed() {
    let spelling = Spelling { accents: Changed::Varied, ..PLAIN };
    for (given, other) in [("caf\u{e9}", "cafe\u{301}"), ("cafe\u{301}", "caf\u{e9}")] {
        let both = ordered(&remembered(2, given, spelling).expect("short"));
        assert_eq!(listed(&both), [given, other]);
        assert_eq!(both.why(other.as_bytes()), Some(vec![Reason::Word(2), Reason::Twin]));
    }
    assert_eq!(ordered(&remembered(1, "cafe", spelling).expect("short")).count(), 1);
}

/// All texts that are one slip away, written down by what a slip is and not by how the crate makes them.
fn is_a_slip(from: &str, to: &str) -> bool {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let differ: Vec<usize> = (0..from.len().min(to.len())).filter(|at| from[*at] != to[*at]).collect();
    if from.len() == to.len() {
        return match differ[..] {
            [at] => Layout::Qwerty.neighbours(from[at]).contains(&to[at]),
            [at, next] => next == at + 1 && from[at] == to[next] && from[next] == to[at],
            _ => false,
        };
    }
    let (short, long) = if from.len() < to.len() { (&from, &to) } else { (&to, &from) };
    (0..long.len()).any(|at| {
        let without = [&long[..at], &long[at + 1..]].concat();
        let twice = at + 1 < long.len() && long[at] == long[at + 1];
        without == *short && (long == &from || twice)
    })
}

#[test]
fn one_slip_gives_every_text_that_is_one_slip_away_and_no_other() {
    let candidates = ordered(&remembered(1, "rex7", slipping(Most::One)).expect("short"));
    let all: BTreeSet<String> = listed(&candidates).into_iter().collect();
    let mut expected = BTreeSet::from(["rex7".to_owned()]);
    // Every text of up to five of these characters.
    let alphabet: Vec<char> = "abcdefghijklmnopqrstuvwxyz0123456789".chars().collect();
    let letters: Vec<char> = "rex7".chars().collect();
    for at in 0..=letters.len() {
        let (before, behind) = letters.split_at(at);
        let text = |parts: [&[char]; 3]| parts.concat().into_iter().collect::<String>();
        for new in &alphabet {
            expected.insert(text([before, &[*new], behind]));
            if let Some((_, rest)) = behind.split_first() {
                expected.insert(text([before, &[*new], rest]));
                expected.insert(text([before, &[], rest]));
            }
            if let [one, other, rest @ ..] = behind {
                expected.insert(text([before, &[*other, *one], rest]));
            }
        }
    }
    expected.retain(|text| text == "rex7" || is_a_slip("rex7", text));
    assert_eq!(all, expected);
    assert_eq!(candidates.cost(b"tex7"), Some(3));
    assert_eq!(candidates.why(b"tex7"), Some(vec![Reason::Word(1), Reason::Neighbour]));
    assert_eq!(candidates.why(b"re7"), Some(vec![Reason::Word(1), Reason::Missing]));
    assert_eq!(candidates.why(b"rexx7"), Some(vec![Reason::Word(1), Reason::Doubled]));
    assert_eq!(candidates.why(b"rxe7"), Some(vec![Reason::Word(1), Reason::Swapped]));
}

#[test]
fn two_slips_come_behind_one() {
    let two = ordered(&remembered(1, "garden", slipping(Most::Two)).expect("short"));
    let one = ordered(&remembered(1, "garden", slipping(Most::One)).expect("short"));
    assert_eq!(listed(&two)[..listed(&one).len()], listed(&one)[..]);
    assert_eq!(two.cost(b"gaarde"), Some(6));
    assert!(one.place(b"gaarde").is_none());
    let long =
        "a sentence that somebody might have used as a password, with all of its commas, and more of them";
    let refused = remembered(1, &long.repeat(2), slipping(Most::Two)).map(drop).expect_err("too many");
    assert_eq!(refused.code(), "recall/too-large");
}

#[test]
fn keys_touch_as_they_do_on_a_keyboard() {
    let near = |layout: Layout, key| layout.neighbours(key).into_iter().collect::<BTreeSet<char>>();
    assert_eq!(near(Layout::Qwerty, 'g'), BTreeSet::from(['t', 'y', 'f', 'h', 'v', 'b']));
    assert_eq!(near(Layout::Qwerty, 'A'), BTreeSet::from(['Q', 'W', 'S', 'Z']));
    assert_eq!(near(Layout::Qwerty, 'p'), BTreeSet::from(['o', '0', 'l']));
    assert_eq!(near(Layout::Qwertz, 'ä'), BTreeSet::from(['ö', 'ü']));
    assert_eq!(near(Layout::Azerty, 'a'), BTreeSet::from(['z', '1', '2', 'q']));
    assert!(near(Layout::Qwerty, '!').is_empty());
    for layout in [Layout::Qwerty, Layout::Qwertz, Layout::Azerty] {
        for key in 'a'..='z' {
            let touching = near(layout, key);
            assert!(!touching.is_empty(), "{key} lies on no key of {layout:?}");
            assert!(touching.iter().all(|other| near(layout, *other).contains(&key)), "{key} on {layout:?}");
        }
    }
}

#[test]
fn walks_go_along_rows_and_down_columns() {
    let walks = ordered(&Layout::Qwerty.walks(3..=8));
    for (walk, cost) in [
        ("qwerty", 1),
        ("poiu", 1),
        ("asdf", 1),
        ("1qaz", 1),
        ("zaq1", 1),
        ("0okm", 1),
        ("1qaz2wsx", 2),
        ("ert", 3),
    ] {
        assert_eq!(walks.cost(walk.as_bytes()), Some(cost), "{walk}");
    }
    assert!(["qwertyuio", "qw", "qet", "qaw"].iter().all(|no| walks.place(no.as_bytes()).is_none()));
    assert!(listed(&walks).iter().all(|walk| (3..=8).contains(&walk.len())));
    assert!(ordered(&Layout::Qwertz.walks(6..=6)).cost(b"qwertz") == Some(1));
    assert_eq!(walks.why(b"qwerty"), Some(vec![Reason::Walk]));
    assert_eq!(ordered(&Layout::Qwerty.walks(20..=usize::MAX)).count(), 0);
}

#[test]
fn numbers_are_complete_and_the_usual_ones_come_first() {
    let numbers = ordered(&digits(1..=4));
    assert_eq!(numbers.count(), 11_110);
    assert_eq!(
        (numbers.cost(b"1234"), numbers.cost(b"2893"), numbers.cost(b"7")),
        (Some(1), Some(4), Some(1))
    );
    assert_eq!(numbers.why(b"2893"), Some(vec![Reason::Digits(4)]));
    assert!(ordered(&digits(0..=u8::MAX)).count() > 10_u128.pow(30));
    let since = ordered(&years(1998..=2001));
    assert_eq!(listed(&since), ["1998", "1999", "2000", "2001", "00", "01", "98", "99"]);
    let signs = listed(&ordered(&sign()));
    assert_eq!((signs.len(), signs[0].as_str()), (33, "!"));
}

#[test]
fn only_days_that_exist_are_dates() {
    assert!(
        Day::new(2000, 2, 29).is_some() && Day::new(1900, 2, 29).is_none() && Day::new(2023, 2, 29).is_none()
    );
    assert!(
        Day::new(2020, 4, 31).is_none() && Day::new(2020, 13, 1).is_none() && Day::new(2020, 1, 0).is_none()
    );
    assert_eq!((Day::all(2000..=2000).count(), Day::all(1999..=2001).count()), (366, 1096));
    assert_eq!(Day::all(9999..=u16::MAX).count(), 365);
}

#[test]
fn a_date_comes_in_all_usual_orders() {
    let one = ordered(&dates(Day::new(1987, 3, 9)));
    for (text, cost) in [
        ("09031987", 1),
        ("03091987", 1),
        ("19870309", 1),
        ("090387", 1),
        ("030987", 1),
        ("870309", 1),
        ("0903", 2),
        ("0309", 2),
        ("031987", 2),
        ("09.03.1987", 2),
        ("1987-03-09", 2),
        ("03/09/87", 2),
        ("9.3.87", 4),
        ("3/9/1987", 4),
    ] {
        assert_eq!(one.cost(text.as_bytes()), Some(cost), "{text}");
    }
    assert_eq!(one.why(b"09.03.1987"), Some(vec![Reason::Date]));
    // Of several years: each writing of each of their days and no other, at its lowest cost.
    let days = || Day::all(1987..=1988).chain(Day::new(1990, 6, 1));
    let mut expected: BTreeMap<String, u32> = BTreeMap::new();
    for day in days() {
        let day = ordered(&dates([day]));
        for text in listed(&day) {
            let cost = day.cost(text.as_bytes()).expect("it is there");
            expected.entry(text).and_modify(|known| *known = cost.min(*known)).or_insert(cost);
        }
    }
    let all = ordered(&dates(days()));
    let costs = listed(&all).into_iter().map(|text| (all.cost(text.as_bytes()).expect("it is there"), text));
    let found: BTreeMap<String, u32> = costs.map(|(cost, text)| (text, cost)).collect();
    assert_eq!((found.len() as u128, found == expected), (all.count(), true));
    let century = ordered(&dates(Day::all(1925..=2024)));
    assert_eq!(century.cost(b"29.2.1960"), Some(4));
    assert!(century.place(b"29.2.1961").is_none());
}

#[test]
fn words_come_in_every_order_with_something_between() {
    let words = [remembered(1, "rex", PLAIN), remembered(2, "sun", PLAIN)].map(|word| word.expect("short"));
    let both = ordered(&joined(&words, 2, &["-", ""]).expect("few"));
    assert_eq!(listed(&both), ["rex", "sun", "rexsun", "rex-sun", "sunrex", "sun-rex"]);
    assert_eq!(both.why(b"sun-rex"), Some(vec![Reason::Word(2), Reason::Join, Reason::Word(1)]));
    assert_eq!(ordered(&joined(&words, 0, &[]).expect("few")).count(), 0);
    let many: Vec<Expression> = (0..100).map(|word: i32| Expression::text(word.to_string())).collect();
    let refused = |words: &[Expression], most| joined(words, most, &[]).map(drop).expect_err("too many");
    assert_eq!(
        refused(&many, 5).to_string(),
        "what is to be tried is too large to put in order: more than 20000 arrangements"
    );
    // All of them in a row are few arrangements of many words; and a word may have much in it.
    let long = Expression::choice([Expression::text(vec![b'a'; 1 << 20]), Expression::text("b")]);
    let many = vec![long; 1000];
    assert_eq!(
        refused(&many, 1000).to_string(),
        "what is to be tried is too large to put in order: more than 100000 words"
    );
}

#[test]
fn sources_are_merged_and_what_two_of_them_have_comes_once_with_its_cheaper_reason() {
    let varied = Spelling { case: Changed::Varied, ..slipping(Most::One) };
    let tail = Expression::choice([digits(1..=1), years(2010..=2015)]);
    let word = remembered(1, "rex", varied).expect("short");
    let all = Expression::choice([
        Expression::sequence([word, tail.optional(), sign().optional()]),
        Layout::Qwerty.walks(4..=6),
        dates(Day::all(1980..=1981)),
    ]);
    let all = ordered(&all);
    let texts = listed(&all);
    assert_eq!(texts.len() as u128, all.count());
    assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len());
    assert_eq!(texts[0], "rex");
    assert_eq!(
        all.why(b"Rex2015!"),
        Some(vec![Reason::Word(1), Reason::Capital, Reason::Year, Reason::Symbol])
    );
    assert_eq!(all.cost(b"Rex2015!"), Some(3));
    let said: Vec<String> =
        all.why(b"Rex2015!").into_iter().flatten().map(|reason| reason.to_string()).collect();
    assert_eq!(said, ["your word 1", "with a capital first", "a year", "a sign"]);
}
