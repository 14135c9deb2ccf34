//! What the owner gives to try: passwords that are saved elsewhere before any guess, then what they remember.

use rightful_core::secret::Secret;
use rightful_recall::hint::Hint;
use rightful_recall::saved::{SavedList, Source};
use rightful_recall::words::Words;
use rightful_recall::{Candidates, Description, Expression, Limits, Reason, RecipeError};

use super::failure::Failure;

/// Guesses dearer than this are left out: there are more cheaper ones than anybody could try.
const DEAREST_GUESS: u16 = 24;

/// What there is to try.
#[derive(Debug, Clone, Default)]
pub struct Ideas {
    /// Kept by the system's own store: tried before everything else.
    kept: Vec<Expression>,
    saved: Vec<Expression>,
    guesses: Vec<Expression>,
    /// What every guess keeps to, as the last hint says it.
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
                Expression::secret(saved.password.clone()).at_cost(cost).because(Reason::Saved(saved.entry))
            })),
            _ => list.expression(),
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

    /// Takes a password that the system's own store keeps.
    pub fn kept(&mut self, password: Secret) {
        self.saved_count += 1;
        let number = u32::try_from(self.kept.len() + 1).unwrap_or(u32::MAX);
        self.kept.push(Expression::secret(password).because(Reason::Kept(number)));
    }

    /// Takes what a hint says. How long it is and which characters it lacks holds for all that is remembered, and not for what is
    /// saved; what it was not holds for all that is tried.
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
        self.kept.is_empty() && self.saved.is_empty() && self.guesses.is_empty()
    }

    /// Whether anything of it is remembered, rather than written down.
    pub fn has_guesses(&self) -> bool {
        !self.guesses.is_empty()
    }

    /// All of it, in a form that another machine can make the same candidates of.
    pub fn description(&self) -> Description {
        let behind = if self.kept.is_empty() { 0 } else { 1 };
        let kept = Expression::choice(self.kept.iter().cloned());
        let saved = Expression::choice(self.saved.iter().cloned()).at_cost(behind);
        let guesses = Expression::choice(self.guesses.iter().cloned());
        let all = Description::new(Expression::choice([kept, saved]), guesses).without(self.wrong.clone());
        match &self.limits {
            None => all,
            Some(limits) => all.within(limits.clone(), DEAREST_GUESS),
        }
    }

    /// All of it in order, each once.
    ///
    /// # Errors
    /// There is nothing, or it is more than can be put in order.
    pub fn candidates(&self) -> Result<Candidates, Failure> {
        let candidates = self.description().candidates()?;
        if candidates.count() == 0 { Err(Failure::NothingToTry) } else { Ok(candidates) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(ideas: &Ideas) -> Vec<String> {
        let candidates = ideas.candidates().expect("small");
        let all = (0..candidates.count()).filter_map(|place| candidates.nth(place));
        all.map(|one| String::from_utf8(one.expose().to_vec()).expect("text")).collect()
    }

    #[test]
    fn what_is_saved_comes_in_order_and_whatever_the_hint_says_of_its_length() {
        let hint = r#"{ "version": 1, "masks": ["?d"], "length": { "least": 1, "most": 1 },
            "not": { "passwords": ["wrong"], "signs": "7!" } }"#;
        let mut ideas = Ideas::default();
        ideas.saved(&SavedList::lines(b"longer than that!\nwrong\n77\n5\n").expect("a list"));
        ideas.kept(Secret::new(b"of the keychain!".to_vec()));
        ideas.hint(&Hint::read(hint.as_bytes()).expect("a hint")).expect("small");
        let listed = listed(&ideas);
        assert_eq!(listed[..4], ["of the keychain!", "longer than that!", "77", "5"]);
        let guesses = &listed[4..];
        for one in ["0", "1", "9"] {
            assert!(guesses.iter().any(|guess| guess == one), "{listed:?}");
        }
        assert!(guesses.iter().all(|guess| guess.chars().count() == 1 && guess != "7" && guess != "5"));
        assert_eq!(ideas.saved_count, 5);
        let why = ideas.candidates().expect("small").why(b"of the keychain!");
        assert_eq!(why, Some(vec![Reason::Kept(1)]));
    }

    #[test]
    fn nothing_is_nothing_to_try() {
        let none = Ideas::default();
        assert!(none.is_empty() && matches!(none.candidates(), Err(Failure::NothingToTry)));
    }
}
