//! An expression as bytes, so that another machine can make the same candidates. What it holds is as good as the password.
//!
//! | size | field |
//! |---|---|
//! | 1 | version, 1 |
//! | then, for each part, those inside before those around them | |
//! | 1 | `t` a text, `c` a choice, `s` a sequence, `o` one part that is put in order by itself |
//! | 2 | its cost, big endian |
//! | 4 | length of the text in bytes, or how many parts it has, big endian |
//! | rest | the text, or for each part four bytes: its number, counted from 0, big endian |
//!
//! The last part is the expression. A part that is repeated stands there once. Reasons are not written: they move no candidate.
//!
//! # What a hostile text could do here
//!
//! Claim lengths beyond its end, name parts that come later or not at all, nest and repeat parts without end: the first are refused, and of
//! what is repeated only a reference is made. How large the whole is says [`Candidates::of`](crate::Candidates::of), before it goes through it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rightful_core::secret::Secret;
use zeroize::Zeroize;

use crate::expression::{Expression, Part};

const VERSION: u8 = 1;

/// How deep parts may lie in each other when they are written or read; what is deeper cannot be searched either.
const DEEPEST: usize = crate::bounds::DEEPEST;

/// How many parts may be put in order by themselves: each takes time when it is read.
const SETTLED: usize = 64;

/// Bytes that are no expression, or one that is nested too deep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the description of what is to be tried cannot be read")]
pub struct NotWritten;

/// Where a part lies, and what it costs: the same means the same part.
type Same = (usize, u16);

fn same(expression: &Expression) -> Same {
    let place = match &expression.part {
        Part::Text(text) => Arc::as_ptr(text).addr(),
        Part::Choice(parts) | Part::Sequence(parts) => Arc::as_ptr(parts).cast::<Expression>().addr(),
        Part::Settled(settled) => Arc::as_ptr(settled).addr(),
    };
    (place, expression.cost)
}

struct Writer {
    bytes: Vec<u8>,
    /// Lists without parts share their place with others: they are never looked up.
    known: BTreeMap<Same, u32>,
    count: u32,
    most: usize,
}

impl Writer {
    /// The number of a part. `None` when the whole becomes too long.
    fn part(&mut self, expression: &Expression) -> Option<u32> {
        let same = same(expression);
        let (kind, inner): (u8, &[Expression]) = match &expression.part {
            Part::Text(_) => (b't', &[]),
            Part::Choice(parts) => (b'c', parts),
            Part::Sequence(parts) => (b's', parts),
            Part::Settled(settled) => (b'o', std::slice::from_ref(&settled.plain)),
        };
        let shared = !inner.is_empty() || kind == b't';
        if let Some(known) = self.known.get(&same).filter(|_| shared) {
            return Some(*known);
        }
        let inner = inner.iter().map(|part| self.part(part)).collect::<Option<Vec<u32>>>()?;
        let text = match &expression.part {
            Part::Text(text) => text.expose(),
            Part::Choice(_) | Part::Sequence(_) | Part::Settled(_) => &[],
        };
        let length = u32::try_from(text.len().max(inner.len())).ok()?;
        if self.bytes.len() + 7 + text.len() + 4 * inner.len() > self.most {
            return None;
        }
        self.bytes.push(kind);
        self.bytes.extend_from_slice(&expression.cost.to_be_bytes());
        self.bytes.extend_from_slice(&length.to_be_bytes());
        self.bytes.extend_from_slice(text);
        inner.iter().for_each(|part| self.bytes.extend_from_slice(&part.to_be_bytes()));
        let number = self.count;
        self.count += 1;
        if shared {
            self.known.insert(same, number);
        }
        Some(number)
    }
}

impl Expression {
    /// As bytes, of which there are at most so many. `None` when there would be more, or when it is nested too deep to be searched.
    pub fn to_bytes(&self, most: usize) -> Option<Secret> {
        if self.depth > DEEPEST {
            return None;
        }
        // Room for all of it: a vector that grows would leave copies behind.
        let mut bytes = Vec::with_capacity(most.saturating_add(1));
        bytes.push(VERSION);
        let mut writer = Writer { bytes, known: BTreeMap::new(), count: 0, most };
        let written = writer.part(self);
        if written.is_none() {
            writer.bytes.zeroize();
        }
        written.map(|_| Secret::new(writer.bytes))
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`NotWritten`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotWritten> {
        let mut rest = bytes.strip_prefix(&[VERSION]).ok_or(NotWritten)?;
        let mut parts: Vec<Self> = Vec::new();
        let mut settled = 0;
        while !rest.is_empty() {
            let (part, tail) = read(rest, &parts).ok_or(NotWritten)?;
            settled += usize::from(matches!(part.part, Part::Settled(_)));
            if part.depth > DEEPEST || settled > SETTLED {
                return Err(NotWritten);
            }
            parts.push(part);
            rest = tail;
        }
        parts.pop().ok_or(NotWritten)
    }
}

fn read<'b>(bytes: &'b [u8], parts: &[Expression]) -> Option<(Expression, &'b [u8])> {
    let (head, bytes) = bytes.split_first_chunk::<7>()?;
    let [kind, cost @ .., _, _, _, _] = *head;
    let [.., a, b, c, d] = *head;
    let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).ok()?;
    let (expression, rest) = if kind == b't' {
        let (text, rest) = bytes.split_at_checked(length)?;
        (Expression::text(text), rest)
    } else {
        let (numbers, rest) = bytes.split_at_checked(length.checked_mul(4)?)?;
        let inner = numbers
            .as_chunks::<4>()
            .0
            .iter()
            .map(|number| parts.get(usize::try_from(u32::from_be_bytes(*number)).ok()?).cloned());
        let inner: Vec<Expression> = inner.collect::<Option<_>>()?;
        let made = match kind {
            b'c' => Expression::choice(inner),
            b's' => Expression::sequence(inner),
            b'o' => {
                let [plain] = <[Expression; 1]>::try_from(inner).ok()?;
                // What became too large for that in the meantime is no longer the same.
                Some(plain.settled()).filter(|made| matches!(made.part, Part::Settled(_)))?
            }
            _ => return None,
        };
        (made, rest)
    };
    Some((expression.at_cost(u16::from_be_bytes(cost)), rest))
}
