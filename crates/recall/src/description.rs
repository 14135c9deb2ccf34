//! All that is to be tried: what is saved elsewhere, as it is, and behind it what is remembered, within limits. As bytes too, for other machines.
//!
//! | size | field |
//! |---|---|
//! | 1 | version, 1 |
//! | 4, then so many | what is saved: an [`Expression`] as bytes, its length before it, big endian |
//! | 4, then so many | what is remembered, in the same way |
//! | 4, then so many | what it was not |
//! | 1 | 1 where there are limits, else 0 |
//! | 2, 2, 2 | the least and the most characters, and what the dearest may cost |
//! | 4, then 4 for each | the characters that it lacks: how many, then their numbers in Unicode |
//!
//! # What a hostile text could do here
//!
//! Claim lengths beyond its end, or characters that are none: it is refused. How large the whole is, [`Description::candidates`] finds out
//! within the usual bounds.

use std::fmt;

use rightful_core::secret::Secret;

use crate::bounds::Bounds;
use crate::candidates::Candidates;
use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::limits::Limits;
use crate::tried::Tried;
use crate::written::NotWritten;

const VERSION: u8 = 1;

/// What putting what is remembered in order may take, in steps.
const STEPS: u64 = 200_000_000;

/// What is to be tried. It holds what the owner remembers, which is as good as the password.
#[derive(Clone)]
pub struct Description {
    saved: Expression,
    remembered: Expression,
    wrong: Expression,
    within: Option<Within>,
}

/// What every candidate that is remembered keeps to.
#[derive(Clone)]
struct Within {
    limits: Limits,
    /// Dearer ones are left out.
    dearest: u16,
}

impl Description {
    /// What is saved elsewhere, which is tried first, and what is remembered.
    pub fn new(saved: Expression, remembered: Expression) -> Self {
        Self { saved, remembered, wrong: Expression::choice([]), within: None }
    }

    /// Keeps what is remembered within limits, and leaves out what costs more than so much. What is saved stays as it is: whoever has
    /// written a password down need not remember how long it was.
    #[must_use]
    pub fn within(mut self, limits: Limits, dearest: u16) -> Self {
        self.within = Some(Within { limits, dearest });
        self
    }

    /// Leaves these out, saved or remembered: they were tried.
    #[must_use]
    pub fn without(mut self, wrong: impl IntoIterator<Item = Secret>) -> Self {
        self.wrong = Expression::choice(wrong.into_iter().map(Expression::secret));
        self
    }

    /// All of it in order, each once.
    ///
    /// # Errors
    /// It is more than can be put in order.
    pub fn candidates(&self) -> Result<Candidates, ExpressionError> {
        let saved = Candidates::of(&self.saved)?;
        let remembered = match &self.within {
            None => Candidates::of(&self.remembered)?,
            Some(Within { limits, dearest }) => {
                let bounds = Bounds { steps: STEPS, cost: *dearest, ..Bounds::default() };
                Candidates::limited(&self.remembered, limits, bounds)?
            }
        };
        let all = saved.then(&remembered)?;
        let wrong = Candidates::of(&self.wrong)?;
        if wrong.count() == 0 {
            return Ok(all);
        }
        all.without(&[Tried { candidates: &wrong, next: wrong.count() }])
    }

    /// As bytes, of which there are at most so many. `None` when there would be more, or when it is nested too deep to be searched.
    pub fn to_bytes(&self, most: usize) -> Option<Secret> {
        let parts = [&self.saved, &self.remembered, &self.wrong].map(|part| part.to_bytes(most));
        let [Some(saved), Some(remembered), Some(wrong)] = &parts else { return None };
        let within = self.within.as_ref().map_or(0, |within| 3 * 2 + 4 + 4 * within.limits.without.len());
        let length = saved.expose().len() + remembered.expose().len() + wrong.expose().len();
        let length = 1 + 3 * 4 + length + 1 + within;
        if length > most {
            return None;
        }
        // Room for all of it: a vector that grows would leave copies behind.
        let mut bytes = Vec::with_capacity(length);
        bytes.push(VERSION);
        for part in [saved, remembered, wrong] {
            bytes.extend_from_slice(&(part.expose().len() as u32).to_be_bytes());
            bytes.extend_from_slice(part.expose());
        }
        bytes.push(self.within.is_some().into());
        if let Some(Within { limits, dearest }) = &self.within {
            for number in [*limits.characters.start(), *limits.characters.end(), *dearest] {
                bytes.extend_from_slice(&number.to_be_bytes());
            }
            bytes.extend_from_slice(&(limits.without.len() as u32).to_be_bytes());
            for sign in &limits.without {
                bytes.extend_from_slice(&u32::from(*sign).to_be_bytes());
            }
        }
        Some(Secret::new(bytes))
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`NotWritten`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotWritten> {
        let bytes = bytes.strip_prefix(&[VERSION]).ok_or(NotWritten)?;
        let (saved, bytes) = part(bytes)?;
        let (remembered, bytes) = part(bytes)?;
        let (wrong, bytes) = part(bytes)?;
        let (is_within, bytes) = bytes.split_first().ok_or(NotWritten)?;
        let (within, rest) = match is_within {
            0 => (None, bytes),
            1 => read_within(bytes).map(|(within, rest)| (Some(within), rest)).ok_or(NotWritten)?,
            _ => return Err(NotWritten),
        };
        if !rest.is_empty() {
            return Err(NotWritten);
        }
        Ok(Self { saved, remembered, wrong, within })
    }
}

fn part(bytes: &[u8]) -> Result<(Expression, &[u8]), NotWritten> {
    let (length, bytes) = bytes.split_first_chunk::<4>().ok_or(NotWritten)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| NotWritten)?;
    let (part, rest) = bytes.split_at_checked(length).ok_or(NotWritten)?;
    Ok((Expression::from_bytes(part)?, rest))
}

fn read_within(bytes: &[u8]) -> Option<(Within, &[u8])> {
    let (numbers, bytes) = bytes.split_first_chunk::<6>()?;
    let [least, most, dearest] = [0, 2, 4].map(|at| u16::from_be_bytes([numbers[at], numbers[at + 1]]));
    let (count, bytes) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*count)).ok()?.checked_mul(4)?;
    let (signs, rest) = bytes.split_at_checked(length)?;
    let signs = signs.as_chunks::<4>().0.iter().map(|sign| char::from_u32(u32::from_be_bytes(*sign)));
    let limits = Limits::new(least..=most, signs.collect::<Option<Vec<char>>>()?);
    Some((Within { limits, dearest }, rest))
}

impl fmt::Debug for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Description").field("saved", &self.saved).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Expression {
        Expression::choice((0..).zip(texts).map(|(cost, text)| Expression::text(*text).at_cost(cost)))
    }

    fn listed(description: &Description) -> Vec<String> {
        let candidates = description.candidates().expect("small");
        let mut walk = candidates.walk_from(0);
        let mut all = Vec::new();
        while let Some(candidate) = walk.advance() {
            all.push(String::from_utf8(candidate.to_vec()).expect("text"));
        }
        assert_eq!(all.len() as u128, candidates.count());
        for (place, text) in (0..).zip(&all) {
            assert_eq!(candidates.place(text.as_bytes()), Some(place), "{text}");
        }
        all
    }

    fn secret(text: &str) -> Secret {
        Secret::new(text.as_bytes().to_vec())
    }

    fn some() -> Description {
        let remembered = texts(&["summer!", "garden", "rose", "summer11", "garden1999"]);
        Description::new(texts(&["x", "garden", "a very long one!"]), remembered)
            .within(Limits::new(5..=8, ['!', 'ß']), 3)
            .without([secret("rose"), secret("summer11")])
    }

    #[test]
    fn what_is_saved_comes_first_and_no_limit_holds_for_it() {
        let plain = Description::new(texts(&["x", "y"]), texts(&["z", "x", "w"]));
        assert_eq!(listed(&plain), ["x", "y", "z", "w"]);
        // Too short, too long, with a sign that it lacks: saved it is tried; remembered it is not, nor what is dearer than the dearest.
        assert_eq!(listed(&some()), ["x", "garden", "a very long one!"]);
        let some = Description { wrong: Expression::choice([]), ..some() };
        assert_eq!(listed(&some), ["x", "garden", "a very long one!", "summer11"]);
        let tried = some.without([secret("x"), secret("summer11")]);
        assert_eq!(listed(&tried), ["garden", "a very long one!"]);
    }

    #[test]
    fn each_part_may_be_missing() {
        let none = || Expression::choice([]);
        assert!(listed(&Description::new(none(), none())).is_empty());
        assert_eq!(listed(&Description::new(none(), texts(&["a", "b"]))), ["a", "b"]);
        assert_eq!(listed(&Description::new(texts(&["a", "b"]), none())), ["a", "b"]);
    }

    #[test]
    fn costs_go_up_and_reasons_are_told_of_both() {
        use crate::reason::Reason;
        let saved = Expression::choice([Expression::text("a").at_cost(9).because(Reason::Saved(1))]);
        let remembered = texts(&["b", "c"]).because(Reason::Year);
        let candidates = Description::new(saved, remembered).candidates().expect("small");
        let costs: Vec<u32> = candidates.costs().map(|class| class.cost).collect();
        assert_eq!(costs, [9, 10, 11]);
        assert_eq!(candidates.why(b"a"), Some(vec![Reason::Saved(1)]));
        assert_eq!(candidates.why(b"c"), Some(vec![Reason::Year]));
        assert_eq!(candidates.why(b"d"), None);
    }

    #[test]
    fn another_machine_makes_the_same_of_its_bytes() {
        for description in [some(), Description::new(texts(&["x"]), texts(&["y", "z"]))] {
            let bytes = description.to_bytes(1 << 16).expect("room");
            let read = Description::from_bytes(bytes.expose()).expect("ours");
            assert_eq!(listed(&read), listed(&description));
            let digest = |one: &Description| *one.candidates().expect("small").digest();
            assert_eq!(digest(&read), digest(&description));
            assert_eq!(read.to_bytes(1 << 16).expect("room").expose(), bytes.expose());
            assert!(description.to_bytes(bytes.expose().len()).is_some());
            assert!(description.to_bytes(bytes.expose().len() - 1).is_none());
            for end in 0..bytes.expose().len() {
                assert!(Description::from_bytes(&bytes.expose()[..end]).is_err(), "cut at {end}");
            }
            assert!(Description::from_bytes(&[bytes.expose(), b"x"].concat()).is_err());
        }
        let mut bytes = some().to_bytes(1 << 16).expect("room").expose().to_vec();
        let last = bytes.len() - 4;
        bytes[last..].copy_from_slice(&0xD800_u32.to_be_bytes());
        assert!(Description::from_bytes(&bytes).is_err(), "no character");
        assert_eq!(format!("{:?}", some()), "Description { saved: choice of 3, .. }");
    }

    #[test]
    fn another_limit_is_another_digest() {
        let digest = |one: &Description| *one.candidates().expect("small").digest();
        let all = [
            some(),
            some().within(Limits::new(5..=8, ['!']), 3),
            some().without([secret("rose")]),
            Description::new(texts(&["x"]), texts(&["y"])),
            Description::new(texts(&["x"]), texts(&["z"])),
            Description::new(texts(&["z"]), texts(&["y"])),
        ];
        let digests: std::collections::BTreeSet<_> = all.iter().map(digest).collect();
        assert_eq!(digests.len(), all.len());
    }
}
