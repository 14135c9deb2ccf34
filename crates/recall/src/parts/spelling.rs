//! One remembered text as it may have been written: its case, its slips, the bytes of its accents.

use std::fmt;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use zeroize::Zeroizing;

use super::slips::Slips;
use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::reason::Reason;

/// How many bytes all writings of one text may have together.
const MOST: usize = 4 << 20;

/// A way to write the text: what was changed, and what that costs.
#[derive(Clone)]
pub(crate) struct Writing {
    pub(crate) text: Zeroizing<String>,
    pub(crate) cost: u16,
    pub(crate) reasons: Vec<Reason>,
}

impl Writing {
    /// This text instead, at so much more cost and for one reason more.
    pub(crate) fn changed(&self, text: String, more: u16, reason: Reason) -> Self {
        let mut reasons = self.reasons.clone();
        reasons.push(reason);
        Self { text: Zeroizing::new(text), cost: self.cost.saturating_add(more), reasons }
    }

    /// The same at so much more cost.
    pub(crate) fn dearer(&self, more: u16) -> Self {
        Self { cost: self.cost.saturating_add(more), ..self.clone() }
    }

    pub(crate) fn expression(&self) -> Expression {
        let text = Expression::text(self.text.as_bytes()).at_cost(self.cost);
        self.reasons.iter().rev().fold(text, |inner, reason| inner.because(*reason))
    }
}

/// Whether something is changed, or stays as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// As given.
    Kept,
    /// Also in its other forms.
    Varied,
}

/// What may be otherwise than the owner remembers it.
#[derive(Debug, Clone, Copy)]
pub struct Spelling {
    /// Small, large, with a capital, as with caps lock.
    pub case: Changed,
    /// Accents composed (NFC) and decomposed (NFD): they look alike and are other bytes.
    pub accents: Changed,
    /// Mistakes of the fingers.
    pub slips: Option<Slips>,
}

/// A text that the owner remembers, in all of its writings. `number` is how reasons name it, counted from 1.
///
/// | change | cost |
/// |---|---|
/// | a capital first, all small, the other form of its accents | 1 |
/// | all large | 2 |
/// | each letter's case turned round, as caps lock does | 3 |
/// | a slip | 3 |
///
/// # Errors
/// [`ExpressionError::TooLarge`] when all writings together have more than 4 MiB.
pub fn remembered(number: u32, text: &str, spelling: Spelling) -> Result<Expression, ExpressionError> {
    let mut writings =
        vec![Writing { text: Zeroizing::new(text.to_owned()), cost: 0, reasons: vec![Reason::Word(number)] }];
    if spelling.case == Changed::Varied {
        writings = within(writings.iter().flat_map(cases))?;
    }
    if let Some(slips) = spelling.slips {
        for _ in 0..slips.most.number() {
            writings = within(writings.iter().flat_map(|writing| slips.of(writing)))?;
        }
    }
    if spelling.accents == Changed::Varied {
        writings = within(writings.iter().flat_map(twins))?;
    }
    Ok(Expression::choice(writings.iter().map(Writing::expression)))
}

/// Collects them as long as they are not too much; of writings that are the same, the cheapest.
pub(crate) fn within(writings: impl Iterator<Item = Writing>) -> Result<Vec<Writing>, ExpressionError> {
    let (mut all, mut bytes) = (Vec::new(), 0);
    for writing in writings {
        // The empty text takes room too.
        bytes += writing.text.len() + 1;
        if bytes > MOST {
            return Err(ExpressionError::TooLarge { of: "characters", most: MOST as u64 });
        }
        all.push(writing);
    }
    all.sort_by(|one: &Writing, other| (&*one.text, one.cost).cmp(&(&*other.text, other.cost)));
    all.dedup_by(|later, first| later.text == first.text);
    Ok(all)
}

fn cases(writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    let mut capital = String::with_capacity(text.len());
    let mut letters = text.chars();
    capital.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    capital.push_str(letters.as_str());
    let turned = text.chars().flat_map(|letter| -> Box<dyn Iterator<Item = char>> {
        if letter.is_lowercase() { Box::new(letter.to_uppercase()) } else { Box::new(letter.to_lowercase()) }
    });
    vec![
        writing.clone(),
        writing.changed(text.to_lowercase(), 1, Reason::Lower),
        writing.changed(capital, 1, Reason::Capital),
        writing.changed(text.to_uppercase(), 2, Reason::Upper),
        writing.changed(turned.collect(), 3, Reason::CapsLock),
    ]
}

fn twins(writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    vec![
        writing.clone(),
        writing.changed(ComposingNormalizer::new_nfc().normalize(text).into_owned(), 1, Reason::Twin),
        writing.changed(DecomposingNormalizer::new_nfd().normalize(text).into_owned(), 1, Reason::Twin),
    ]
}

impl fmt::Debug for Writing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writing").field("cost", &self.cost).field("reasons", &self.reasons).finish()
    }
}
