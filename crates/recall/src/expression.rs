//! What is to be tried: texts, choices among parts, parts one after the other; each part with a cost.

use std::fmt;
use std::sync::Arc;

use rightful_core::secret::Secret;
use sha2::{Digest, Sha256};

use crate::reason::Reason;

/// Changes whenever the same expression would give its candidates in another order.
const ORDER: &[u8] = b"rightful recall 1";

/// A finite set of candidates, each with a cost: the less, the sooner it is tried.
///
/// | made by | candidates | cost |
/// |---|---|---|
/// | [`text`](Self::text) | that text | 0 |
/// | [`choice`](Self::choice) | those of each part | as in the part; the lowest, where several parts have it |
/// | [`sequence`](Self::sequence) | each of the first, then each of the second, … | the sum; the lowest, where there are several ways |
/// | [`optional`](Self::optional) | those of the part, and the empty one | as in the part, and 0 |
/// | [`at_cost`](Self::at_cost) | the same | so much more |
///
/// It holds what the owner remembers, which is as good as the password: its `Debug` tells only the form.
#[derive(Clone)]
pub struct Expression {
    pub(crate) part: Part,
    pub(crate) cost: u16,
    pub(crate) reason: Option<Reason>,
    /// How many levels lie in it, itself included.
    pub(crate) depth: usize,
    /// How many parts lie in it, itself included, each as often as it is repeated.
    pub(crate) parts: u64,
}

#[derive(Clone)]
pub(crate) enum Part {
    // Shared, since parts are repeated: a copy costs nothing, however much is in it.
    Text(Arc<Secret>),
    Choice(Arc<[Expression]>),
    Sequence(Arc<[Expression]>),
}

impl Expression {
    fn of(part: Part) -> Self {
        let inner: &[Self] = match &part {
            Part::Text(_) => &[],
            Part::Choice(parts) | Part::Sequence(parts) => parts,
        };
        let depth = inner.iter().map(|part| part.depth).max().unwrap_or_default().saturating_add(1);
        let parts = inner.iter().fold(1_u64, |sum, part| sum.saturating_add(part.parts));
        Self { part, cost: 0, reason: None, depth, parts }
    }

    /// One text, as the bytes that are tried.
    pub fn text(bytes: impl Into<Vec<u8>>) -> Self {
        Self::secret(Secret::new(bytes.into()))
    }

    /// One text that is a secret already.
    pub fn secret(text: Secret) -> Self {
        Self::of(Part::Text(Arc::new(text)))
    }

    /// Any one of these. No part, no candidate.
    pub fn choice(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::of(Part::Choice(parts.into_iter().collect()))
    }

    /// All of these, one after the other. No part gives the empty candidate.
    pub fn sequence(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::of(Part::Sequence(parts.into_iter().collect()))
    }

    /// With this or without it; without costs nothing.
    #[must_use]
    pub fn optional(self) -> Self {
        Self::choice([Self::text([]), self])
    }

    /// The same at so much more cost.
    #[must_use]
    pub fn at_cost(mut self, more: u16) -> Self {
        self.cost = self.cost.saturating_add(more);
        self
    }

    /// The same, and each candidate says so of this part. An earlier reason stays, as the inner one.
    #[must_use]
    pub fn because(self, reason: Reason) -> Self {
        let mut outer = if self.reason.is_some() { Self::choice([self]) } else { self };
        outer.reason = Some(reason);
        outer
    }

    /// SHA-256 of the expression and of how candidates are ordered: two runs with the same digest have the same candidates at the
    /// same places. It tells nothing to read, but whoever has guessed the expression can test the guess: treat it as private.
    pub(crate) fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(ORDER);
        self.feed(&mut hash);
        hash.finalize().into()
    }

    fn feed(&self, hash: &mut Sha256) {
        let (kind, length) = match &self.part {
            Part::Text(text) => (b't', text.expose().len()),
            Part::Choice(parts) => (b'c', parts.len()),
            Part::Sequence(parts) => (b's', parts.len()),
        };
        hash.update([kind]);
        hash.update(self.cost.to_be_bytes());
        hash.update((length as u64).to_be_bytes());
        match &self.part {
            Part::Text(text) => hash.update(text.expose()),
            Part::Choice(parts) | Part::Sequence(parts) => parts.iter().for_each(|part| part.feed(hash)),
        }
    }
}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Text(_) => f.write_str("[secret]"),
            Part::Choice(parts) => write!(f, "choice of {}", parts.len()),
            Part::Sequence(parts) => write!(f, "sequence of {}", parts.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_shows_nothing_of_what_is_in_it() {
        let word = Expression::text("hunter2").because(Reason::Word(1));
        assert_eq!(format!("{word:?}"), "[secret]");
        assert_eq!(format!("{:?}", Expression::choice([word])), "choice of 1");
    }

    #[test]
    fn a_digest_tells_apart_what_orders_otherwise() {
        let (a, b) = (|| Expression::text("a"), || Expression::text("b"));
        let all = [
            a(),
            b(),
            a().at_cost(1),
            Expression::choice([a(), b()]),
            Expression::sequence([a(), b()]),
            Expression::text("ab"),
            Expression::sequence([Expression::sequence([a()]), b()]),
            Expression::sequence([Expression::sequence([a(), b()])]),
        ];
        let digests: std::collections::BTreeSet<_> = all.iter().map(Expression::digest).collect();
        assert_eq!(digests.len(), all.len());
        assert_eq!(a().because(Reason::Year).digest(), a().digest(), "a reason moves no candidate");
    }
}
