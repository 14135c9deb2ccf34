//! From a hint to candidates: what people make of what they remember, the likeliest first.
//!
//! A candidate is something before, a middle, and something behind; each has a cost, and every step of it is thought of as half as likely:
//!
//! | where | what | room |
//! |---|---|---|
//! | the middle | one to four words, names and places in some order, or none, or a walk over the keys | [`arrange`], [`writings`] |
//! | before, behind | numbers, dates, years, digits; signs | [`ends`] |
//! | as a whole | other passwords and what becomes of them | [`others`] |
//! | beside it | token lists and masks, as they say; where nothing else is said, only these | [`lists`] |
//! | all but those | in other bytes, and as another keyboard would have typed it | [`signs`] |
//!
//! A habit makes what it names free, and the rest dearer. What the costs are is a judgement and no measurement.

mod arrange;
mod ends;
mod error;
mod lists;
mod others;
mod signs;
mod writings;

pub use error::RecipeError;

use rightful_core::secret::Secret;

use crate::bounds::{Bounds, LONGEST};
use crate::candidates::Candidates;
use crate::expression::Expression;
use crate::hint::{Habit, Hint, Presence};
use crate::limits::Limits;
use crate::parts::numbers::digits;
use crate::tried::Tried;

/// What codes of the device, from four to six digits, cost as passwords.
const CODES: u16 = 8;

/// What a walk over the keys costs when nobody spoke of one.
const UNSAID_WALK: u16 = 7;

/// Candidates that are made of what is remembered and dearer than this are left out: there are more cheaper ones than anybody could try.
pub(crate) const DEAREST: u16 = 24;

const BOUNDS: Bounds = Bounds { states: 8 << 20, steps: 200_000_000, cost: DEAREST };

impl Hint {
    /// All that it says may be, each at its cost; without regard to its length and to what it was not.
    ///
    /// # Errors
    /// What is wrong with the hint, or too much of it.
    pub fn expression(&self) -> Result<Expression, RecipeError> {
        self.check()?;
        let lists = lists::all(self)?;
        let given = !lists.is_empty() || !self.word_lists.is_empty();
        if given && self.says_nothing_else() {
            return Ok(Expression::choice(lists));
        }
        let (before, core, behind) = (ends::before(self), arrange::core(self)?, ends::behind(self));
        let alone = self.words.is_empty() && self.names.is_empty() && self.places.is_empty();
        let mut middles = vec![core.clone()];
        if !self.must_have_words() {
            middles.push(Expression::text([]).at_cost(if alone { 0 } else { 3 }));
            let (walk, longest) = if self.has(Habit::KeyboardWalk) { (0, 12) } else { (UNSAID_WALK, 8) };
            middles.extend(self.layouts().map(|layout| layout.walks(4..=longest).at_cost(walk)));
            middles.push(Expression::choice([digits(4..=4), digits(6..=6)]).at_cost(CODES));
        }
        let middle = Expression::choice(middles).settled();
        let mut whole = Expression::sequence([before, middle, behind.clone()]);
        let mut short = Expression::sequence([core, behind]);
        // What must be there is in nothing else.
        if !self.must_have_words() {
            let others = others::all(self)?;
            whole = Expression::choice([whole, others.clone()]);
            short = Expression::choice([short, others]);
        }
        let made = signs::all(self, whole, &short);
        Ok(Expression::choice(lists.into_iter().chain([made])))
    }

    fn must_have_words(&self) -> bool {
        let words = self.words.iter().chain(&self.names).chain(&self.places);
        words.into_iter().any(|word| word.part == Presence::Always)
    }

    /// Whether there is nothing in it that words, numbers and other passwords could be made of.
    fn says_nothing_else(&self) -> bool {
        let words = self.words.len() + self.names.len() + self.places.len();
        words + self.dates.len() + self.numbers.len() + self.passwords.len() + self.habits.len() == 0
    }

    /// How long a candidate is, and which characters it lacks.
    pub fn limits(&self) -> Limits {
        let characters = self.length.map_or(0..=LONGEST as u16, |length| length.least..=length.most);
        Limits::new(characters, self.not.signs.iter().flat_map(|signs| signs.expose().chars()))
    }

    /// The candidates: what [`Self::expression`] has within [`Self::limits`], without the passwords that it was not.
    ///
    /// # Errors
    /// What is wrong with the hint, or too much of it.
    pub fn candidates(&self) -> Result<Candidates, RecipeError> {
        self.order(&self.expression()?)
    }

    /// Puts in order an expression that has more than this hint's, saved passwords before it say: within its limits, without what it was
    /// not, and without what is dearer than anybody could come to.
    ///
    /// # Errors
    /// What there is too much of.
    pub fn order(&self, expression: &Expression) -> Result<Candidates, RecipeError> {
        let all = Candidates::limited(expression, &self.limits(), BOUNDS)?;
        if self.not.passwords.is_empty() {
            return Ok(all);
        }
        let secret = |text: &crate::hint::Text| Secret::new(text.expose().as_bytes().to_vec());
        let wrong = Expression::choice(self.not.passwords.iter().map(secret).map(Expression::secret));
        let wrong = Candidates::of(&wrong)?;
        Ok(all.without(&[Tried { candidates: &wrong, next: wrong.count() }])?)
    }

    fn has(&self, habit: Habit) -> bool {
        self.habits.contains(&habit)
    }

    /// The layouts that it speaks of, or the usual one.
    fn layouts(&self) -> impl Iterator<Item = crate::parts::keyboard::Layout> {
        let usual = self.keyboards.is_empty().then_some(crate::hint::Keyboard::Qwerty);
        self.keyboards.iter().copied().chain(usual).map(crate::hint::Keyboard::layout)
    }
}
