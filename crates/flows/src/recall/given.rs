//! What the owner gives to try: passwords that are saved elsewhere before any guess, then what they remember.

use rightful_recall::saved::{Rank, SavedList, Source};
use rightful_recall::{Candidates, Expression, Reason};

use super::failure::Failure;

/// What there is to try.
#[derive(Debug, Clone, Default)]
pub struct Ideas {
    saved: Vec<Expression>,
    guesses: Vec<Expression>,
    /// What the dearest of the saved ones costs: a guess costs more.
    dearest: u16,
    /// How many saved passwords there are, each file counted by itself.
    pub saved_count: usize,
    /// How many were longer than a backup password is believed to be.
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
        let candidates = Candidates::of(&all)?;
        if candidates.count() == 0 { Err(Failure::NothingToTry) } else { Ok(candidates) }
    }
}
