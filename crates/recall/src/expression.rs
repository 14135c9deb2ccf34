//! What is to be tried: texts, choices among parts, parts one after the other; each part with a cost.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use rightful_core::secret::Secret;
use sha2::{Digest, Sha256};

use crate::bounds::{Bounds, LONGEST_MADE};
use crate::paths::Paths;
use crate::reason::Reason;
use crate::weighted::Weighted;

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
    Settled(Arc<Settled>),
}

impl Part {
    /// Where it lies: what is shared lies in one place.
    fn address(&self) -> *const () {
        match self {
            Self::Text(text) => Arc::as_ptr(text).cast(),
            Self::Choice(parts) | Self::Sequence(parts) => Arc::as_ptr(parts).cast(),
            Self::Settled(settled) => Arc::as_ptr(settled).cast(),
        }
    }
}

/// A part that was put in order by itself, so that what it is a part of has less to do.
pub(crate) struct Settled {
    pub(crate) plain: Expression,
    pub(crate) weighted: Weighted,
}

impl Expression {
    fn of(part: Part) -> Self {
        let inner: &[Self] = match &part {
            Part::Text(_) => &[],
            Part::Choice(parts) | Part::Sequence(parts) => parts,
            Part::Settled(settled) => std::slice::from_ref(&settled.plain),
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

    /// The same, put in order by itself: of use for a part that many others lead to. What is too large for that stays as it is.
    #[must_use]
    pub(crate) fn settled(self) -> Self {
        let bounds = Bounds { cost: u16::MAX, ..Bounds::default() };
        let made = Paths::of(&self, bounds, LONGEST_MADE).and_then(|paths| Weighted::of(&paths, bounds));
        match made {
            Ok(weighted) => Self::of(Part::Settled(Arc::new(Settled { plain: self, weighted }))),
            Err(_) => self,
        }
    }

    /// What a candidate may cost: none costs more, though some part of it may also come cheaper.
    pub(crate) fn dearest(&self) -> u64 {
        self.most(&mut BTreeMap::new())
    }

    fn most(&self, known: &mut BTreeMap<*const (), u64>) -> u64 {
        let address = self.part.address();
        let inner = match (known.get(&address), &self.part) {
            (Some(inner), _) => *inner,
            (None, Part::Text(_)) => 0,
            (None, Part::Choice(parts)) => parts.iter().map(|part| part.most(known)).max().unwrap_or(0),
            (None, Part::Sequence(parts)) => {
                parts.iter().fold(0, |sum: u64, part| sum.saturating_add(part.most(known)))
            }
            (None, Part::Settled(settled)) => settled.plain.most(known),
        };
        // A list of nothing has no address of its own.
        if self.parts > 1 {
            known.insert(address, inner);
        }
        inner.saturating_add(self.cost.into())
    }

    /// The same at lower costs, so that no candidate costs more than so much: all of them are divided by the same number. The order stays,
    /// as far as it can still be told.
    #[must_use]
    pub(crate) fn at_most(self, most: u16) -> Self {
        let by = self.dearest().div_ceil(u64::from(most.max(1)));
        let Ok(by @ 2..) = u16::try_from(by.min(u16::MAX.into())) else { return self };
        self.divided(by, &mut BTreeMap::new())
    }

    fn divided(&self, by: u16, known: &mut BTreeMap<*const (), Self>) -> Self {
        let address = self.part.address();
        let made = match (known.get(&address), &self.part) {
            (Some(made), _) => made.clone(),
            (None, Part::Text(_)) => Self::of(self.part.clone()),
            (None, Part::Choice(parts)) => Self::choice(parts.iter().map(|part| part.divided(by, known))),
            (None, Part::Sequence(parts)) => Self::sequence(parts.iter().map(|part| part.divided(by, known))),
            (None, Part::Settled(settled)) => settled.plain.divided(by, known).settled(),
        };
        if made.parts > 1 {
            known.insert(address, made.clone());
        }
        Self { cost: self.cost / by, reason: self.reason, ..made }
    }

    /// The same with each text changed; a text that cannot be changed so drops out, and with it every candidate that has it. What is
    /// shared stays shared.
    pub(crate) fn mapped(&self, change: &mut dyn FnMut(&[u8]) -> Option<Vec<u8>>) -> Self {
        self.map(change, &mut BTreeMap::new())
    }

    fn map(
        &self,
        change: &mut dyn FnMut(&[u8]) -> Option<Vec<u8>>,
        known: &mut BTreeMap<*const (), Self>,
    ) -> Self {
        let address = self.part.address();
        // A list of nothing has no address of its own.
        let made = match (known.get(&address), &self.part) {
            (Some(made), _) => made.clone(),
            (None, Part::Text(text)) => change(text.expose()).map_or_else(|| Self::choice([]), Self::text),
            (None, Part::Choice(parts)) => Self::choice(parts.iter().map(|part| part.map(change, known))),
            (None, Part::Sequence(parts)) => Self::sequence(parts.iter().map(|part| part.map(change, known))),
            (None, Part::Settled(settled)) => {
                let mut differs = false;
                let plain = settled.plain.map(
                    &mut |text| {
                        let changed = change(text);
                        differs |= changed.as_deref() != Some(text);
                        changed
                    },
                    // What is known was changed out of its sight.
                    &mut BTreeMap::new(),
                );
                if differs { plain.settled() } else { Self::of(self.part.clone()) }
            }
        };
        if made.parts > 1 || matches!(made.part, Part::Text(_)) {
            known.insert(address, made.clone());
        }
        Self { cost: self.cost, reason: self.reason, ..made }
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
            Part::Settled(_) => (b's', 1),
        };
        hash.update([kind]);
        hash.update(self.cost.to_be_bytes());
        hash.update((length as u64).to_be_bytes());
        match &self.part {
            Part::Text(text) => hash.update(text.expose()),
            Part::Choice(parts) | Part::Sequence(parts) => parts.iter().for_each(|part| part.feed(hash)),
            Part::Settled(settled) => settled.plain.feed(hash),
        }
    }
}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Text(_) => f.write_str("[secret]"),
            Part::Choice(parts) => write!(f, "choice of {}", parts.len()),
            Part::Sequence(parts) => write!(f, "sequence of {}", parts.len()),
            Part::Settled(settled) => settled.plain.fmt(f),
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
    fn what_is_put_in_order_by_itself_gives_the_same_candidates_at_the_same_costs() {
        let choice = |texts: &[(&str, u16)]| {
            Expression::choice(texts.iter().map(|(text, cost)| Expression::text(*text).at_cost(*cost)))
        };
        let some = choice(&[("a", 3), ("ab", 0), ("", 2), ("abc", 1), ("b", 5)]);
        let all = [
            some.clone(),
            Expression::sequence([some.clone(), some.clone()]).at_cost(1),
            Expression::sequence([some.clone(), choice(&[("c", 0), ("bc", 4)])]).optional(),
            Expression::sequence([Expression::choice([]), some.clone()]),
            Expression::choice([]),
            Expression::text(""),
        ];
        let listed = |expression: &Expression| {
            let candidates = crate::Candidates::of(expression).expect("small");
            let mut walk = candidates.walk_from(0);
            let mut all = Vec::new();
            while let Some(candidate) = walk.advance() {
                all.push((candidate.to_vec(), candidates.cost(candidate)));
            }
            all
        };
        for one in &all {
            for other in &all {
                let plain = Expression::sequence([some.clone(), one.clone(), other.clone()]);
                let settled = Expression::sequence([
                    some.clone(),
                    one.clone().settled().at_cost(0),
                    Expression::choice([other.clone()]).settled(),
                ]);
                assert_eq!(listed(&plain), listed(&settled), "{one:?} {other:?}");
                assert_eq!(listed(&plain), listed(&plain.clone().settled()));
            }
        }
        let upper = some.mapped(&mut |text| Some(text.to_ascii_uppercase()));
        let settled = some.settled().mapped(&mut |text| Some(text.to_ascii_uppercase()));
        assert_eq!(listed(&upper), listed(&settled));
    }

    #[test]
    fn costs_are_brought_down_and_nothing_is_lost() {
        let part = |text: &str, cost| Expression::text(text).at_cost(cost).because(Reason::Year);
        let one = Expression::choice([part("a", 0), part("b", 3), part("c", 50)]).at_cost(1);
        let two =
            Expression::sequence([one.clone(), one.clone().settled(), Expression::choice([])]).optional();
        assert_eq!((one.dearest(), two.dearest(), Expression::choice([]).dearest()), (51, 102, 0));
        let two = Expression::sequence([one.clone(), one.clone().settled()]);
        for most in [1, 7, 24, 101, 102, 500] {
            let made = two.clone().at_most(most);
            assert!(made.dearest() <= u64::from(most).min(102), "{most}: {}", made.dearest());
            let all = crate::Candidates::of(&made).expect("small");
            assert_eq!(all.count(), 9);
            assert_eq!(all.why(b"ab"), Some(vec![Reason::Year, Reason::Year]));
            assert_eq!((made.dearest() == 102), most >= 102, "what is cheap enough stays");
        }
        let ordered = crate::Candidates::of(&two.at_most(24)).expect("small");
        assert!(ordered.cost(b"aa") < ordered.cost(b"ac") && ordered.cost(b"ac") < ordered.cost(b"cc"));
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
