//! Hints as files: what is written is read again, and what is wrong is named by line and field, never by what it holds.

use rightful_core::report::Explain;
use rightful_recall::hint::{Date, Hint, HintError, Place, Presence, Sure, Text, Varied, Word};

const FULL: &str = r#"version = 1
words = ["hunter2", { text = "garden", sure = "roughly", part = "always", at = "first" }]
names = ["Lena"]
places = ["Zürich"]
dates = ["1987-04-23", "1987-04", "1987", "04-23"]
numbers = ["0815"]
passwords = ["Sommer09!", { text = "rex", varied = "freely" }]
habits = ["capital-first", "leet"]
joins = ["-"]
signs = "!?"
length = { least = 8 }
keyboards = ["jcuken", "qwertz"]
languages = ["de"]
typed-on = ["phone", "mac", "pc"]
years = { from = 2011, to = 2014 }
not = { passwords = ["hunter1"], signs = "$" }
token-lists = ["""
+ rex lena
%d
"""]
masks = ["?l?l?d"]

[[word-lists]]
file = "names.txt"
rules = ["c $1"]
"#;

#[test]
fn every_field_is_read_and_written_again() {
    let hint = Hint::read(FULL.as_bytes()).expect("it is right");
    assert_eq!(hint.words[0], Word::from("hunter2"));
    let garden = &hint.words[1];
    assert_eq!(garden.text.expose(), "garden");
    assert_eq!((garden.sure, garden.part, garden.at), (Sure::Roughly, Presence::Always, Place::First));
    assert_eq!(hint.dates[3].parts(), (None, Some(4), Some(23)));
    assert_eq!(hint.passwords[0].varied, Varied::Slightly);
    assert_eq!(hint.length.map(|length| (length.least, length.most)), Some((8, 200)));
    assert_eq!(hint.token_lists[0].expose(), "+ rex lena\n%d\n");
    let (toml, json) = (hint.to_toml(), hint.to_json());
    assert_eq!(Hint::read(toml.as_bytes()), Ok(hint.clone()), "{}", *toml);
    assert_eq!(Hint::read(json.as_bytes()), Ok(hint), "{}", *json);
    let least = Hint::default();
    assert_eq!(*least.to_toml(), "version = 1\n");
    assert_eq!(Hint::read(least.to_json().as_bytes()), Ok(least));
    assert_eq!(Hint::read(b"\xef\xbb\xbfversion = 1"), Ok(Hint::default()), "a mark that editors put first");
}

#[test]
fn a_hint_shows_nothing_of_what_may_be_the_password() {
    let shown = format!("{:#?}", Hint::read(FULL.as_bytes()).expect("it is right"));
    for secret in
        ["hunter", "garden", "Lena", "rich", "87", "0815", "ommer", "rex", "?l", "$1", "\"-\"", "!?"]
    {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

/// What is said of a text that is wrong.
fn said(text: &str) -> String {
    let error = Hint::read(text.as_bytes()).expect_err(text);
    format!("{}: {error}", error.code())
}

#[test]
fn what_is_wrong_is_named_by_line_and_field_and_its_value_is_not_shown() {
    let mut wrong = Vec::new();
    let rest = "of the hint is not known, or holds something else than it should";
    for (text, expected) in [
        ("version = 1\nwords = [\"hunter2\"", "recall/hint-malformed: line 2 of the hint file cannot be read".to_owned()),
        ("{\"version\": 1,\n \"words\": [\"hunter2\"", "recall/hint-malformed: line 2 of the hint file cannot be read".to_owned()),
        ("version = 1\n\nwords = [\"a\", { txt = \"hunter2\" }]", format!("recall/hint-unfit: line 3: the field `words[1].…` {rest}")),
        ("version = 1\n\nwords = [\"a\", { text = \"b\", sure = \"hunter2\" }]", format!("recall/hint-unfit: line 3: the field `words[1].sure` {rest}")),
        ("version = 1\nhunter2 = 1", format!("recall/hint-unfit: line 2: the field `…` {rest}")),
        ("version = 1\ndates = [1987-04-23]", format!("recall/hint-unfit: line 2: the field `dates[0]` {rest}")),
        ("version = 1\ndates = [\"1987-02-29\"]", format!("recall/hint-unfit: line 2: the field `dates[0]` {rest}")),
        ("version = 1\nhabits = [\"hunter2\"]", format!("recall/hint-unfit: line 2: the field `habits[0]` {rest}")),
        ("version = 1\nlength = { least = -1 }", format!("recall/hint-unfit: line 2: the field `length.least` {rest}")),
        ("{\"version\": 1,\n \"words\": [\"a\", 7]}", format!("recall/hint-unfit: line 2: the field `words[1]` {rest}")),
        ("words = []", format!("recall/hint-unfit: line 1: the field `version` {rest}")),
        ("version = \"hunter2\"", format!("recall/hint-unfit: line 1: the field `version` {rest}")),
        ("version = 1\nnumbers = [\"hunter2\"]", format!("recall/hint-unfit: the field `numbers[0]` {rest}")),
        ("version = 1\nyears = { from = 1899, to = 2000 }", format!("recall/hint-unfit: the field `years` {rest}")),
        ("version = 2\nhunter2 = 1", "recall/hint-unknown-version: the hint file has version 2, which this version of Rightful does not know".to_owned()),
        ("version = 1\nwords = [\"a\", \"\"]", "recall/hint-empty: the field `words[1]` of the hint is empty".to_owned()),
        ("version = 1\nlength = { least = 9, most = 8 }", "recall/hint-out-of-order: the field `length` of the hint ends before it begins".to_owned()),
        ("version = 1\nlength = { most = 201 }", "recall/hint-too-long: the field `length.most` of the hint is longer than 200".to_owned()),
    ] {
        let said = said(text);
        if said != expected || said.contains("hunter2") {
            wrong.push(format!("{text}\n  says {said}\n  not  {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_hostile_file_is_refused_before_it_is_believed() {
    assert_eq!(Hint::read(&vec![b'#'; (4 << 20) + 1]), Err(HintError::TooLarge { most: 4 << 20 }));
    assert_eq!(Hint::read(b"version = 1 # \xff"), Err(HintError::OtherEncoding));
    let deep = format!("version = 1\nwords = {}", "[".repeat(100_000));
    assert!(matches!(Hint::read(deep.as_bytes()), Err(HintError::Malformed { line: 2 })));
    let deep = format!("{{\"version\": 1, \"words\": {}", "[".repeat(100_000));
    assert!(matches!(Hint::read(deep.as_bytes()), Err(HintError::Malformed { line: 1 })));
    let hint = |change: &dyn Fn(&mut Hint)| {
        let mut hint = Hint::default();
        change(&mut hint);
        hint.check()
    };
    let text = |length: usize| Text::new("a".repeat(length));
    assert_eq!(hint(&|hint| hint.words = vec![Word::from("a"); 200]), Ok(()));
    let many = |field: &str, most| Err(HintError::TooMany { field: field.to_owned(), most });
    assert_eq!(hint(&|hint| hint.words = vec![Word::from("a"); 201]), many("words", 200));
    assert_eq!(hint(&|hint| hint.dates = vec![Date::year(1987).expect("a year"); 201]), many("dates", 200));
    assert_eq!(hint(&|hint| hint.not.passwords = vec![text(1); 50_001]), many("not.passwords", 50_000));
    let long = |field: &str, most| Err(HintError::TooLong { field: field.to_owned(), most });
    assert_eq!(hint(&|hint| hint.numbers = vec![Text::new("1".repeat(200))]), Ok(()));
    assert_eq!(hint(&|hint| hint.joins = vec![text(1), text(201)]), long("joins[1]", 200));
    assert_eq!(hint(&|hint| hint.masks = vec![text(1025)]), long("masks[0]", 1024));
    assert_eq!(hint(&|hint| hint.token_lists = vec![text((64 << 10) + 1)]), long("token-lists[0]", 64 << 10));
}
