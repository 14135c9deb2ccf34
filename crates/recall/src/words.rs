//! Lists of words, each changed by rules: put in order as everything else is, with the order of the list.
//!
//! Whoever makes a list writes first what is likely, or what is frequent: a word costs 1 more with each doubling of its line, and so does a
//! rule with each doubling of its number. Words of which the cost is the same come in the order of their bytes.
//!
//! # What a hostile file could do here
//!
//! Be large, have lines without end, or make millions of candidates of a few kilobytes of words and rules. The size is looked at first;
//! a line that is longer than a password is passed over and counted; and how many candidates there would be is multiplied out before any
//! is made.

use rightful_core::report::Explain;

use crate::bounds::LONGEST;
use crate::expression::Expression;
use crate::reason::Reason;
use crate::recipe::DEAREST;
use crate::rules::Rule;

/// The largest list.
const LARGEST: usize = 64 << 20;

/// The most candidates that are made of a list: they are all held in memory to be put in order, and even of an old backup take a minute.
const MOST: usize = 1_000_000;

// What is dearer than the dearest guess is left out: the last word by the last rule is not.
const _: () = assert!(MOST.ilog2() <= DEAREST as u32);

/// What a list makes.
#[derive(Debug, Clone)]
pub struct Words {
    /// What is to be tried: each word by each rule.
    pub expression: Expression,
    /// How many lines are words.
    pub words: usize,
    /// How many lines are longer than a backup password is believed to be, and are left out.
    pub passed_over: usize,
}

/// Why a list is not tried. Nothing was tried yet when one of these is returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// The file is larger than is read.
    #[error("the list of words is larger than {} MiB", .0 >> 20)]
    TooLarge(usize),
    /// It would make more candidates than are put in order.
    #[error("{words} words by {rules} rules make {} candidates; at most {most} are put in order", .words * .rules)]
    TooMany {
        /// How many words there are.
        words: usize,
        /// How many rules.
        rules: usize,
        /// What is accepted.
        most: usize,
    },
}

impl Explain for WordsError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "recall/words-too-large",
            Self::TooMany { .. } => "recall/words-too-many",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "cut the list into several, and search with each; nothing was tried",
            Self::TooMany { .. } => {
                "keep the likeliest words, or fewer rules, and search with the others afterwards; for longer lists there is hashcat, with the line of `rightful recall hash`; nothing was tried"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::TooLarge(_) => None,
            Self::TooMany { .. } => Some(
                "both the words and the rules are collections of other people, for passwords that are tried faster",
            ),
        }
    }
}

/// Reads a list, a word on each line, and changes each by the rules. What stands on a line is the word, with blanks before and behind; an
/// empty line is none.
///
/// # Errors
/// [`WordsError`], before any candidate is made.
pub fn read(list: &[u8], rules: &[Rule]) -> Result<Words, WordsError> {
    if list.len() > LARGEST {
        return Err(WordsError::TooLarge(LARGEST));
    }
    // A mark that editors put first.
    let list = list.strip_prefix(b"\xef\xbb\xbf").unwrap_or(list);
    let lines = || {
        let lines = list.split(|byte| *byte == b'\n');
        lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line)).filter(|line| !line.is_empty())
    };
    let fits = |line: &&[u8]| line.len() <= LONGEST;
    let words = lines().filter(fits).count();
    let passed_over = lines().count() - words;
    if words.saturating_mul(rules.len()) > MOST {
        return Err(WordsError::TooMany { words, rules: rules.len(), most: MOST });
    }
    let mut all = Vec::with_capacity(words * rules.len());
    for (line, word) in (1_u32..).zip(lines().filter(fits)) {
        for (number, rule) in (1_u32..).zip(rules) {
            let mut made = word.to_vec();
            if rule.apply(&mut made) {
                let cost = line.ilog2() + number.ilog2();
                all.push(Expression::text(made).at_cost(cost as u16).because(Reason::Rule(number)));
            }
        }
    }
    Ok(Words { expression: Expression::choice(all), words, passed_over })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Candidates;

    fn rules(text: &str) -> Vec<Rule> {
        Rule::read_all(text.as_bytes()).expect("rules")
    }

    fn listed(words: &Words) -> Vec<String> {
        let candidates = Candidates::of(&words.expression).expect("small");
        let all = (0..candidates.count()).filter_map(|place| candidates.nth(place));
        all.map(|one| String::from_utf8_lossy(one.expose()).into_owned()).collect()
    }

    #[test]
    fn a_list_is_tried_in_its_order_and_each_candidate_once() {
        let long = "x".repeat(201);
        let list = format!("\u{feff}zoe\r\nMia\n\n{long}\nlena\n kim");
        let plain = read(list.as_bytes(), &[Rule::none()]).expect("few");
        assert_eq!((plain.words, plain.passed_over), (4, 1));
        assert_eq!(listed(&plain), ["zoe", "Mia", "lena", " kim"].map(str::to_owned));
        let changed = read(b"rex\nRex\nlena", &rules(":\nc\n$1\n<3 $2")).expect("few");
        let expected = ["rex", "Rex", "lena", "rex1", "Lena", "Rex1", "lena1", "rex2", "Rex2"];
        assert_eq!(listed(&changed), expected.map(str::to_owned));
        let why = Candidates::of(&changed.expression).expect("small").why(b"Lena");
        assert_eq!(why, Some(vec![Reason::Rule(2)]));
        assert!(listed(&read(b"", &rules(":")).expect("none")).is_empty());
        assert!(listed(&read(b"a", &[]).expect("none")).is_empty());
    }

    #[test]
    fn the_first_words_come_before_the_last_by_any_rule() {
        let list: String = (0..2_000).map(|number| format!("{:04}\n", 9_999 - number)).collect();
        let all = read(list.as_bytes(), &[Rule::none()]).expect("few");
        let candidates = Candidates::of(&all.expression).expect("small");
        assert_eq!(candidates.place(b"9999"), Some(0), "not by the alphabet");
        for (word, before) in [("9998", 3), ("9990", 15), ("9900", 127), ("8000", 2_000)] {
            assert!(candidates.place(word.as_bytes()) < Some(before), "{word}");
        }
    }

    #[test]
    fn too_many_are_refused_before_any_is_made() {
        let list = "a\n".repeat(200_000);
        let many = rules(&":\n".repeat(100_000));
        let error = read(list.as_bytes(), &many).expect_err("twenty billion");
        assert_eq!(error, WordsError::TooMany { words: 200_000, rules: 100_000, most: 1_000_000 });
        assert_eq!(
            (error.code(), error.to_string()),
            (
                "recall/words-too-many",
                "200000 words by 100000 rules make 20000000000 candidates; at most 1000000 are put in order"
                    .to_owned()
            )
        );
        let large = read(&vec![b'\n'; (64 << 20) + 1], &[]).expect_err("large");
        assert_eq!(
            (large.code(), large.to_string()),
            ("recall/words-too-large", "the list of words is larger than 64 MiB".to_owned())
        );
        for error in [error, large] {
            assert!(error.help().ends_with("nothing was tried"));
        }
    }
}
