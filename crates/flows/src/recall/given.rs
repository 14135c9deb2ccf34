//! What the owner gives to try: passwords that are saved elsewhere before any guess, then what they remember.

use rightful_core::secret::Secret;
use rightful_recall::hint::Hint;
use rightful_recall::saved::{Rank, SavedList, Source};
use rightful_recall::words::Words;
use rightful_recall::{Bounds, Candidates, Expression, Limits, Reason, RecipeError, Tried};

use super::failure::Failure;

/// Guesses dearer than this are left out: there are more cheaper ones than anybody could try.
const DEAREST_GUESS: u16 = 24;

/// What there is to try.
#[derive(Debug, Clone, Default)]
pub struct Ideas {
    saved: Vec<Expression>,
    guesses: Vec<Expression>,
    /// What the dearest of the saved ones costs: a guess costs more.
    dearest: u16,
    /// What every candidate keeps to, as the last hint says it.
    limits: Option<Limits>,
    /// What it was not.
    wrong: Vec<Secret>,
    /// How many saved passwords there are, each file counted by itself.
    pub saved_count: usize,
    /// How many saved texts and lines of words were longer than a backup password is believed to be.
    pub passed_over: usize,
}

impl Ideas {
    /// Takes a file of saved passwords.
    pub fn saved(&mut self, list: &SavedList) {
        self.saved_count += list.passwords.len();
        self.passed_over += list.passed_over;
        let expression = match list.source {
            // Whoever writes a list writes first what comes to mind first: as if the second were half as likely as the first, the
            // fourth half as likely as the second.
            Source::List => Expression::choice(list.passwords.iter().map(|saved| {
                let cost = saved.entry.max(1).ilog2() as u16;
                self.dearest = self.dearest.max(cost);
                Expression::secret(saved.password.clone()).at_cost(cost).because(Reason::Saved(saved.entry))
            })),
            _ => {
                self.dearest = self.dearest.max(Rank::Earlier as u16);
                list.expression()
            }
        };
        self.saved.push(expression);
    }

    /// Takes something that the owner remembers.
    pub fn guess(&mut self, expression: Expression) {
        self.guesses.push(expression);
    }

    /// Takes a list of words, each changed by rules.
    pub fn words(&mut self, words: &Words) {
        self.passed_over += words.passed_over;
        self.guess(words.expression.clone());
    }

    /// Takes what a hint says: how long it is and what it was not holds for all that is tried.
    ///
    /// # Errors
    /// What is wrong with the hint, or too much of it.
    pub fn hint(&mut self, hint: &Hint) -> Result<(), RecipeError> {
        self.guess(hint.expression()?);
        self.limits = Some(hint.limits());
        let wrong = hint.not.passwords.iter();
        self.wrong.extend(wrong.map(|text| Secret::new(text.expose().as_bytes().to_vec())));
        Ok(())
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.saved.is_empty() && self.guesses.is_empty()
    }

    /// Whether anything of it is remembered, rather than written down.
    pub fn has_guesses(&self) -> bool {
        !self.guesses.is_empty()
    }

    /// All of it in order, each once.
    ///
    /// # Errors
    /// There is nothing, or it is more than can be put in order.
    pub fn candidates(&self) -> Result<Candidates, Failure> {
        let guesses = self.guesses.iter().map(|guess| guess.clone().at_cost(self.dearest + 1));
        let all = Expression::choice(self.saved.iter().cloned().chain(guesses));
        let mut candidates = match &self.limits {
            None => Candidates::of(&all)?,
            Some(limits) => {
                let cost = self.dearest.saturating_add(1 + DEAREST_GUESS);
                Candidates::limited(&all, limits, Bounds { steps: 200_000_000, cost, ..Bounds::default() })?
            }
        };
        if !self.wrong.is_empty() {
            let wrong =
                Candidates::of(&Expression::choice(self.wrong.iter().cloned().map(Expression::secret)))?;
            candidates = candidates.without(&[Tried { candidates: &wrong, next: wrong.count() }])?;
        }
        if !self.saved.is_empty() {
            candidates = candidates.and_another_source_from(u32::from(self.dearest) + 1);
        }
        if candidates.count() == 0 { Err(Failure::NothingToTry) } else { Ok(candidates) }
    }
}
