//! How one word of a hint may have been written: its case, its accents, its letters.

use icu_normalizer::DecomposingNormalizer;
use zeroize::Zeroizing;

use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::hint::{Habit, Hint, Language, Machine, Place, Presence, Sure, Varied, Word};
use crate::parts::leet;
use crate::parts::slips::{Most, Slips};
use crate::parts::spelling::{Writing, within};
use crate::reason::Reason;

/// Of longer texts only one slip is thought of.
const LONGEST_ROUGH: usize = 16;

/// Of more words that are roughly remembered, only one slip in each is thought of.
const MOST_ROUGH: usize = 3;

fn few_rough(hint: &Hint) -> bool {
    let words = hint.words.iter().chain(&hint.names).chain(&hint.places);
    words.filter(|word| word.sure == Sure::Roughly).count() <= MOST_ROUGH
}

/// A word, name or place of a hint, or a piece of another password.
pub(super) struct Part {
    pub(super) text: Zeroizing<String>,
    pub(super) reason: Reason,
    pub(super) sure: Sure,
    pub(super) presence: Presence,
    pub(super) at: Place,
}

/// Where in the password a part stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// It begins with it.
    First,
    /// Something stands before.
    Later,
}

/// How much is thought of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// What is likely, for parts that are joined with others.
    Likely,
    /// Slips and rare spellings too.
    All,
}

impl Depth {
    fn most(self) -> u16 {
        match self {
            Self::Likely => 2,
            Self::All => 9,
        }
    }
}

/// All parts of a hint, each in the order in which they were given.
pub(super) fn parts(hint: &Hint) -> Vec<Part> {
    let numbered = |words: &[Word], reason: fn(u32) -> Reason| -> Vec<Part> {
        let part = |(number, word): (u32, &Word)| Part {
            text: Zeroizing::new(word.text.expose().to_owned()),
            reason: reason(number),
            sure: word.sure,
            presence: word.part,
            at: word.at,
        };
        (1..).zip(words).map(part).collect()
    };
    let mut all = numbered(&hint.words, Reason::Word);
    all.extend(numbered(&hint.names, Reason::Name));
    all.extend(numbered(&hint.places, Reason::Place));
    for (number, password) in (1..).zip(&hint.passwords) {
        if password.varied == Varied::Freely {
            all.extend(pieces(password.text.expose()).into_iter().map(|text| Part {
                text,
                reason: Reason::Password(number),
                sure: Sure::Usually,
                presence: Presence::Perhaps,
                at: Place::Anywhere,
            }));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    let new: Vec<bool> = all.iter().map(|part| seen.insert(part.text.as_str())).collect();
    let mut new = new.into_iter();
    all.retain(|_| new.next().unwrap_or(true));
    all
}

/// The runs of letters of a password, and the words that capitals begin in them.
fn pieces(text: &str) -> Vec<Zeroizing<String>> {
    let mut all = Vec::new();
    for run in text.split(|letter: char| !letter.is_alphabetic()).filter(|run| run.chars().count() > 1) {
        all.push(Zeroizing::new(run.to_owned()));
        let letters: Vec<char> = run.chars().collect();
        let starts =
            (1..letters.len()).filter(|at| letters[*at].is_uppercase() && letters[at - 1].is_lowercase());
        let mut start = 0;
        let cuts: Vec<usize> = starts.chain([letters.len()]).collect();
        for cut in cuts {
            if cut - start > 1 && cut - start < letters.len() {
                all.push(Zeroizing::new(letters[start..cut].iter().collect()));
            }
            start = cut;
        }
    }
    all
}

impl Part {
    /// It in its writings.
    ///
    /// # Errors
    /// [`ExpressionError::TooLarge`] when they have more than 4 MiB together.
    pub(super) fn expression(
        &self,
        hint: &Hint,
        at: At,
        depth: Depth,
    ) -> Result<Expression, ExpressionError> {
        let writings = self.writings(hint, at, depth)?;
        Ok(Expression::choice(writings.iter().map(Writing::expression)))
    }

    fn writings(&self, hint: &Hint, at: At, depth: Depth) -> Result<Vec<Writing>, ExpressionError> {
        let most = depth.most();
        let given = Writing { text: self.text.clone(), cost: 0, reasons: vec![self.reason] };
        if self.sure == Sure::Exactly {
            return Ok(vec![given]);
        }
        let mut all = changed(vec![given], most, |writing| phrase(hint, writing))?;
        all = with(all, most, |writing| habits(hint, writing))?;
        all = changed(all, most, |writing| accents(hint, writing))?;
        all = changed(all, most, |writing| cases(hint, writing, at))?;
        let leet = match (hint.has(Habit::Leet), self.sure) {
            (true, _) => 0,
            (false, Sure::Roughly) => 3,
            (false, _) => 5,
        };
        all = changed(all, most, |writing| {
            // Whoever usually does it has rarely left it out.
            let kept = writing.dearer(if leet == 0 { 2 } else { 0 });
            std::iter::once(kept).chain(leet::replaced(writing, leet)).collect()
        })?;
        if depth == Depth::All
            && let Some(layout) = hint.layouts().next()
        {
            let slips = Slips { most: Most::One, layout };
            let rough = self.sure == Sure::Roughly;
            let more = if rough { 0 } else { 3 };
            let slipped = |writing: &Writing| slips.of(writing).into_iter().skip(1).collect::<Vec<_>>();
            let plain: Vec<Writing> = all.iter().filter(|writing| writing.cost <= 1).cloned().collect();
            all = with(all, most, |writing| {
                slipped(writing).into_iter().map(|slip| slip.dearer(more)).collect()
            })?;
            if rough && self.text.len() <= LONGEST_ROUGH && few_rough(hint) {
                let twice = changed(plain, most, slipped)?;
                let twice = changed(twice, most, slipped)?;
                all = within(all.into_iter().chain(twice))?;
            }
        }
        Ok(all)
    }
}

/// What comes of each, up to a cost.
fn changed(
    all: Vec<Writing>,
    most: u16,
    change: impl Fn(&Writing) -> Vec<Writing>,
) -> Result<Vec<Writing>, ExpressionError> {
    within(all.iter().flat_map(change).filter(|writing| writing.cost <= most))
}

/// Each, and what comes of it.
fn with(
    all: Vec<Writing>,
    most: u16,
    change: impl Fn(&Writing) -> Vec<Writing>,
) -> Result<Vec<Writing>, ExpressionError> {
    changed(all, most, |writing| std::iter::once(writing.clone()).chain(change(writing)).collect())
}

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters.as_str().chars()).collect()
}

fn capitals(text: &str) -> String {
    text.split_inclusive(|letter: char| !letter.is_alphanumeric() && !"'’".contains(letter))
        .map(capital)
        .collect()
}

/// A phrase without its blanks, with something else in their place, or by its first letters.
fn phrase(hint: &Hint, writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < 2 {
        return vec![writing.clone()];
    }
    let short = hint.has(Habit::Initials);
    let long = if short { 2 } else { 0 };
    let mut all = vec![
        writing.dearer(long),
        writing.changed(words.concat(), 1 + long, Reason::WithoutBlanks),
        writing.changed(words.iter().map(|word| capital(word)).collect(), 1 + long, Reason::Capitals),
    ];
    let joins: Vec<&str> = hint.joins.iter().map(|join| join.expose()).collect();
    let (joins, more) = if joins.is_empty() { (vec!["-", "_", "."], 3) } else { (joins, 1) };
    all.extend(joins.iter().map(|join| writing.changed(words.join(join), more + long, Reason::Join)));
    if words.len() > 2 {
        let first = words.iter().filter_map(|word| word.chars().next()).collect();
        all.push(writing.changed(first, if short { 0 } else { 4 }, Reason::Initials));
    }
    all
}

fn habits(hint: &Hint, writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    let mut all = Vec::new();
    if hint.has(Habit::Reversed) {
        all.push(writing.changed(text.chars().rev().collect(), 0, Reason::Reversed));
    }
    if hint.has(Habit::Doubled) {
        all.push(writing.changed(text.repeat(2), 0, Reason::Twice));
    }
    if hint.has(Habit::WithoutVowels) {
        let kept = text.chars().filter(|letter| !"aeiouAEIOU".contains(*letter)).collect();
        all.push(writing.changed(kept, 0, Reason::WithoutVowels));
    }
    all
}

/// Letters for those that have no accent, and no other script, to fall back on.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'ø' => "o",
        'Ø' => "O",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'ł' => "l",
        'Ł' => "L",
        'đ' => "d",
        'ı' => "i",
        _ => return None,
    })
}

/// Two letters for one with an accent, as German and the north write them; and Russian in Latin letters.
fn spelled(letter: char) -> Option<&'static str> {
    const RUSSIAN: &[&str] = &[
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
        "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];
    let russian =
        |first: char| RUSSIAN.get(u32::from(letter).checked_sub(u32::from(first))? as usize).copied();
    Some(match letter {
        'ä' => "ae",
        'ö' | 'ø' => "oe",
        'ü' => "ue",
        'Ä' => "Ae",
        'Ö' | 'Ø' => "Oe",
        'Ü' => "Ue",
        'å' => "aa",
        'Å' => "Aa",
        'ß' => "ss",
        'ё' => "yo",
        'а'..='я' => russian('а')?,
        _ => return None,
    })
}

fn accents(hint: &Hint, writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    if text.is_ascii() {
        return vec![writing.clone()];
    }
    let bare = hint.has(Habit::WithoutAccents);
    let decomposed = DecomposingNormalizer::new_nfd().normalize(text);
    let mut without = String::with_capacity(text.len());
    for letter in decomposed.chars().filter(|letter| !('\u{300}'..'\u{370}').contains(letter)) {
        match plain(letter) {
            Some(letters) => without.push_str(letters),
            None => without.push(letter),
        }
    }
    let mut other = String::with_capacity(text.len());
    for letter in text.chars() {
        match spelled(letter) {
            Some(letters) => other.push_str(letters),
            None => other.push(letter),
        }
    }
    let known = [Language::De, Language::Sv, Language::Ru];
    let spelling = if known.iter().any(|language| hint.languages.contains(language)) { 2 } else { 4 };
    vec![
        writing.dearer(if bare { 1 } else { 0 }),
        writing.changed(without, if bare { 0 } else { 2 }, Reason::WithoutAccents),
        writing.changed(other, spelling, Reason::Spelled),
    ]
}

fn cases(hint: &Hint, writing: &Writing, at: At) -> Vec<Writing> {
    let text = &writing.text;
    let said =
        [Habit::CapitalFirst, Habit::CapitalEach, Habit::CapitalLast, Habit::AllCapitals, Habit::AllSmall];
    let any = said.iter().any(|habit| hint.has(*habit));
    // What a habit names is free; beside a habit the rest is dearer.
    let cost = |habits: &[Habit], usual: u16| {
        let named = habits.iter().any(|habit| hint.has(*habit));
        if named { 0 } else { usual + u16::from(any) }
    };
    let turned = text.chars().flat_map(|letter| -> Vec<char> {
        if letter.is_lowercase() { letter.to_uppercase().collect() } else { letter.to_lowercase().collect() }
    });
    let mut all = vec![writing.changed(text.to_uppercase(), cost(&[Habit::AllCapitals], 3), Reason::Upper)];
    let (given, small, large) = match at {
        At::First if hint.typed_on.contains(&Machine::Phone) && !any => (0, 1, 0),
        At::First => {
            (cost(&[], 0), cost(&[Habit::AllSmall], 1), cost(&[Habit::CapitalFirst, Habit::CapitalEach], 1))
        }
        // A capital first is one at the beginning of the password.
        At::Later => (
            cost(&[Habit::CapitalFirst], 0),
            cost(&[Habit::AllSmall, Habit::CapitalFirst], 0),
            cost(&[Habit::CapitalEach], 1),
        ),
    };
    all.push(writing.dearer(given));
    all.push(writing.changed(text.to_lowercase(), small, Reason::Lower));
    all.push(writing.changed(capital(text), large, Reason::Capital));
    all.push(writing.changed(capitals(text), cost(&[Habit::CapitalEach], 2), Reason::Capitals));
    let mut last: Vec<char> = text.chars().collect();
    if let Some(letter) = last.pop() {
        last.extend(letter.to_uppercase());
        let cost = cost(&[Habit::CapitalLast], 6);
        all.push(writing.changed(last.into_iter().collect(), cost, Reason::CapitalLast));
    }
    all.push(writing.changed(turned.collect(), 5, Reason::CapsLock));
    // The cheapest of the same text stays; with equal costs the plainest, which has the fewest reasons.
    all
}
