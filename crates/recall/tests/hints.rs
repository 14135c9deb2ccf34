//! Candidates of any hint: none twice, each at its place, within what the hint says; and a hint may change on the way.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rightful_core::report::Explain;
use rightful_recall::hint::{
    Date, Habit, Hint, Keyboard, Language, Length, Machine, Password, Presence, Text, Varied, Word, Years,
};
use rightful_recall::{Candidates, CheckpointError, Expression, Reason, Trail, Tried};

fn hint() -> impl Strategy<Value = Hint> {
    let word = prop::sample::select(vec!["rex", "Lola", "Größe", "don't panic", "Катя", "x", "iPhone"]);
    let words = prop::collection::vec(word, 0..3);
    let habit = prop::sample::select(vec![
        Habit::CapitalFirst,
        Habit::AllSmall,
        Habit::DigitsFirst,
        Habit::YearLast,
        Habit::ExclamationLast,
        Habit::SignFirst,
        Habit::Leet,
        Habit::Reversed,
        Habit::Initials,
        Habit::KeyboardWalk,
    ]);
    let keyboards = vec![Keyboard::Qwerty, Keyboard::Qwertz, Keyboard::Azerty, Keyboard::Jcuken];
    let machines = vec![Machine::Phone, Machine::Mac, Machine::Pc];
    (
        words,
        prop::collection::btree_set(habit, 0..3),
        prop::sample::subsequence(keyboards, 0..3),
        prop::sample::subsequence(machines, 0..2),
        prop::option::of((1_u16..6, 6_u16..12)),
        any::<bool>(),
    )
        .prop_map(|(words, habits, keyboards, machines, length, more)| {
            let mut hint = Hint { words: words.into_iter().map(Word::from).collect(), ..Hint::default() };
            hint.habits = habits;
            hint.keyboards = keyboards.into_iter().collect();
            hint.typed_on = machines.into_iter().collect();
            hint.length = length.map(|(least, most)| Length { least, most });
            if more {
                hint.numbers = vec![Text::new("42")];
                hint.dates = Date::day(1987, 4, 23).into_iter().collect();
                hint.joins = vec![Text::new("-")];
                hint.years = Some(Years { from: 2009, to: 2011 });
                hint.languages = [Language::De].into();
                hint.passwords = vec![Password { text: Text::new("Kaktus#7"), varied: Varied::Freely }];
                hint.not.passwords = vec![Text::new("rex"), Text::new("Lola"), Text::new("Kaktus#8")];
                hint.not.signs = Some(Text::new("?é"));
            }
            hint
        })
}

/// The candidates of a hint. One that says too much is refused, which is no matter of these properties.
fn in_order(hint: &Hint) -> Result<Candidates, TestCaseError> {
    hint.candidates().map_err(|error| match error.code() {
        "recall/too-large" => TestCaseError::reject("too much at once"),
        _ => TestCaseError::fail(error.to_string()),
    })
}

fn first(candidates: &Candidates, count: usize) -> Vec<Vec<u8>> {
    let mut walk = candidates.walk_from(0);
    let mut all = Vec::new();
    while all.len() < count
        && let Some(candidate) = walk.advance()
    {
        all.push(candidate.to_vec());
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5))]

    #[test]
    fn every_candidate_comes_once_at_its_place_and_says_why(hint in hint()) {
        let candidates = in_order(&hint)?;
        let all = first(&candidates, 2000);
        prop_assert!(all.len() as u128 == candidates.count().min(2000));
        let different: BTreeSet<&Vec<u8>> = all.iter().collect();
        prop_assert_eq!(different.len(), all.len(), "some come twice");
        let costs: Vec<u32> = candidates.costs().map(|class| class.cost).collect();
        prop_assert!(costs.is_sorted());
        prop_assert_eq!(candidates.costs().map(|class| class.count).sum::<u128>(), candidates.count());
        for place in (0..all.len()).step_by(97) {
            let candidate = &all[place];
            prop_assert_eq!(candidates.nth(place as u128).map(|nth| nth.expose().to_vec()), Some(candidate.clone()));
            prop_assert_eq!(candidates.place(candidate), Some(place as u128));
            prop_assert!(candidates.why(candidate).is_some());
            let text = String::from_utf8_lossy(candidate);
            for wrong in &hint.not.passwords {
                prop_assert_ne!(&*text, wrong.expose());
            }
            if let (Some(length), Ok(text)) = (hint.length, std::str::from_utf8(candidate)) {
                let marks = text.chars().filter(|letter| ('\u{300}'..'\u{370}').contains(letter)).count();
                let count = text.chars().count() - marks;
                prop_assert!((length.least..=length.most).contains(&(count as u16)));
            }
            if let Some(signs) = &hint.not.signs {
                prop_assert!(!text.contains(|letter| signs.expose().contains(letter)));
            }
        }
        // From anywhere on, and from the end.
        let count = candidates.count();
        for place in [count / 3, count / 2, count - 1] {
            let candidate = candidates.nth(place).expect("there are so many");
            prop_assert_eq!(candidates.place(candidate.expose()), Some(place));
        }
        prop_assert!(candidates.nth(count).is_none());
        let again = in_order(&hint)?;
        prop_assert_eq!(again.digest(), candidates.digest());
    }

    #[test]
    fn a_hint_that_changes_repeats_nothing(before in hint(), after in hint(), next in 0_u128..1000) {
        let (before, after) = (in_order(&before)?, in_order(&after)?);
        let left = after.without(&[Tried { candidates: &before, next }]).expect("small");
        let tried: BTreeSet<Vec<u8>> = first(&before, next as usize).into_iter().collect();
        let mut expected = first(&after, 2000);
        let whole = expected.len() < 2000;
        expected.retain(|candidate| !tried.contains(candidate));
        prop_assert_eq!(&first(&left, expected.len())[..], &expected[..]);
        if whole {
            prop_assert_eq!(left.count(), expected.len() as u128);
        }
        let both = tried.iter().filter(|candidate| after.place(candidate).is_some()).count();
        prop_assert_eq!(left.count(), after.count() - both as u128);
    }
}

#[test]
fn a_candidate_says_why_without_saying_what() {
    let hint = Hint::read(
        "version = 1\nnames = [\"Lena\", \"Müller\"]\ndates = [\"1987-04-23\"]\nhabits = [\"exclamation-last\"]\n\
         typed-on = [\"pc\"]\nyears = { from = 2009, to = 2010 }"
            .as_bytes(),
    );
    let candidates = hint.expect("right").candidates().expect("small");
    let why = |candidate: &[u8]| candidates.why(candidate);
    assert_eq!(why(b"Lena1987!"), Some(vec![Reason::Name(1), Reason::Date, Reason::Symbol]));
    let old = vec![Reason::Windows1252, Reason::Name(2), Reason::Date];
    assert_eq!(why(b"M\xfcller23041987"), Some(old));
    assert_eq!(why(b"hunter2"), None);
}

#[test]
fn words_that_must_be_there_are_there_and_where_they_belong() {
    let text = "version = 1\nwords = [\"rex\", { text = \"rose\", part = \"always\", at = \"first\" }, \"kim\", { text = \"end\", at = \"last\" }]";
    let candidates = Hint::read(text.as_bytes()).expect("right").candidates().expect("small");
    for (candidate, comes) in [
        ("rose", true),
        ("roserex", true),
        ("roserexkim", true),
        ("rosekimend", true),
        ("roseendkim", false),
        ("rex", false),
        ("rexkim", false),
        ("rexrose", false),
        ("1234", false),
        ("", false),
    ] {
        assert_eq!(candidates.place(candidate.as_bytes()).is_some(), comes, "{candidate}");
    }
    let mut many = Hint::default();
    let must = Word { part: Presence::Always, ..Word::from("a") };
    many.words = (0..7).map(|at| Word { text: Text::new(format!("w{at}")), ..must.clone() }).collect();
    let error = many.candidates().expect_err("too many orders");
    assert_eq!(
        error.to_string(),
        "what is to be tried is too large to put in order: more than 6 words that must be there"
    );
}

#[test]
fn a_trail_tries_nothing_twice_over_any_number_of_hints() {
    let read = |text: &str| Hint::read(format!("version = 1\n{text}").as_bytes()).expect("right");
    let masks = ["masks = ['?d?d']", "masks = ['?d?d', '?d?d?l']", "masks = ['?d?l']", "masks = ['?d?d?d']"];
    let mut trail = Trail::new(read(masks[0]));
    let mut tried = BTreeSet::new();
    for (at, next) in [60, 200, 0, 100].into_iter().enumerate() {
        let candidates = trail.candidates().expect("small");
        let whole = trail.hint().candidates().expect("small");
        let both = tried.iter().filter(|candidate: &&Vec<u8>| whole.place(candidate).is_some()).count();
        assert_eq!(candidates.count(), whole.count() - both as u128);
        for candidate in first(&candidates, next) {
            assert!(tried.insert(candidate), "it was tried before");
        }
        let after = masks.get(at + 1).map_or_else(Hint::default, |text| read(text));
        trail.change(after, next as u128).expect("few hints");
        let text = trail.to_json();
        assert_eq!(Trail::from_json(text.as_bytes()), Ok(trail.clone()));
        assert!(!format!("{trail:?}").contains("?d"), "{trail:?}");
    }
    assert_eq!(tried.len(), 360);
    for end in [0, 1, 40] {
        let text = trail.to_json();
        assert_eq!(Trail::from_json(&text.as_bytes()[..end]), Err(CheckpointError::Malformed));
    }
    let later = trail.to_json().replacen("\"version\":1", "\"version\":2", 1);
    assert_eq!(Trail::from_json(later.as_bytes()), Err(CheckpointError::UnknownVersion(2)));
    let unfit = trail.to_json().replace("\"60\"", "\"-60\"");
    assert_eq!(Trail::from_json(unfit.as_bytes()), Err(CheckpointError::Malformed));
    let many = (0..50).try_for_each(|_| trail.change(Hint::default(), 1));
    assert!(many.is_err(), "there were some already");
}

#[test]
fn a_date_comes_with_the_name_of_its_month_in_the_languages_of_the_owner() {
    let read = |text: &str| Hint::read(format!("version = 1\n{text}").as_bytes()).expect("right");
    let (day, month) = ("dates = [\"1987-03-05\"]", "dates = [\"1987-03\"]");
    for (languages, dates, texts) in [
        ("", day, ["5march1987", "Mar87"]),
        ("languages = [\"de\", \"fr\"]", day, ["05märz1987", "mars5"]),
        ("languages = [\"ru\"]", month, ["Март1987", "мар87"]),
    ] {
        let candidates = read(&format!("{languages}\n{dates}")).candidates().expect("small");
        for text in texts {
            assert_eq!(candidates.why(text.as_bytes()), Some(vec![Reason::Date]), "{text}");
        }
    }
    let none = read(month).candidates().expect("small");
    assert_eq!((none.place("märz1987".as_bytes()), none.place(b"5march1987")), (None, None));
}

#[test]
fn a_hint_orders_what_comes_before_it_too() {
    let text = "version = 1\nnames = [\"Lena\"]\nlength = { least = 4, most = 9 }\nnot = { passwords = [\"Lena1\", \"hunter2\"] }";
    let hint = Hint::read(text.as_bytes()).expect("right");
    let saved = Expression::choice(["hunter2", "hunter3", "too long for it"].map(Expression::text));
    let all = Expression::choice([saved, hint.expression().expect("small").at_cost(1)]);
    let candidates = hint.order(&all).expect("small");
    assert_eq!(first(&candidates, 2), [b"hunter3".to_vec(), b"Lena".to_vec()]);
    assert_eq!((candidates.place(b"hunter2"), candidates.place(b"Lena1")), (None, None));
    assert!(candidates.place(b"Lena2009").is_some());
    let longest = candidates.walk_from(0).advance().map(<[u8]>::len);
    assert_eq!(longest, Some(7), "what is too long for it is left out");
}

#[test]
fn a_list_of_a_hint_is_named_by_its_field_and_line() {
    let said = |text: &str| {
        let hint = Hint::read(format!("version = 1\n{text}").as_bytes()).expect("right");
        let error = hint.candidates().expect_err(text);
        format!("{}: {error}", error.code())
    };
    assert_eq!(
        said("token-lists = ['a', \"b\\nhunter2%j\"]"),
        "recall/token-line: the field `token-lists[1]` of the hint: line 2 of the token list cannot be used: \
         after a percent sign stands no wildcard that is known here"
    );
    assert_eq!(
        said("masks = ['?d', 'hunter2?x']"),
        "recall/mask-line: the field `masks` of the hint: line 2 of the masks cannot be used: \
         after a question mark stands no set that is known, or one that was not given"
    );
    assert_eq!(
        said("word-lists = [{ file = 'a', rules = ['l', 'M'] }]"),
        "recall/rule-line: the field `word-lists[0].rules` of the hint: line 2 of the rules cannot be used: \
         a function is not known here"
    );
}

#[test]
fn masks_and_token_lists_are_tried_to_their_end_however_many_they_make() {
    let read = |text: &str| Hint::read(format!("version = 1\n{text}").as_bytes()).expect("right");
    let candidates = |text: &str| read(text).candidates().expect("small");
    // Alone they are all that is tried.
    for (mask, count) in [
        ("Rex?d?d?d", 1_000),
        ("?a?a?a?a?a?a?a?a", 95_u128.pow(8)),
        ("?d?d?d?d?d?d?d?d?d?d?d?d?d?d?d?d", 10_u128.pow(16)),
    ] {
        assert_eq!(candidates(&format!("masks = ['{mask}']")).count(), count, "{mask}");
    }
    assert_eq!(candidates("token-lists = ['%30d']").count(), 10_u128.pow(30));
    assert_eq!(candidates("word-lists = [{ file = 'a' }]").count(), 0);
    // Beside something else too.
    let name = "names = ['Lena']\n";
    let alone = candidates(name).count();
    for (given, last, count) in [
        ("masks = ['?a?a?a?a?a?a?a?a']", "~~~~~~~~", 95_u128.pow(8)),
        ("token-lists = ['x%30d']", "x999999999999999999999999999999", 10_u128.pow(30)),
    ] {
        let both = candidates(&format!("{name}{given}"));
        assert!(both.place(last.as_bytes()).is_some() && both.place(b"Lena").is_some(), "{given}");
        assert!(both.count() > count && both.count() <= count + alone, "{given}");
    }
}

#[test]
fn an_empty_hint_still_has_walks_and_codes() {
    let candidates = Hint::default().candidates().expect("small");
    for candidate in ["qwertz", "1234", "123456", "qwerty123", ""] {
        assert_eq!(candidates.place(candidate.as_bytes()).is_some(), candidate != "qwertz", "{candidate}");
    }
}
