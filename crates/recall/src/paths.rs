//! An expression as a graph of states: one path from the first to the last state for each way to make each candidate.
//!
//! Every edge leads to a state with a higher number, so that one pass over the states in their order sees each path.

use std::collections::BTreeMap;

use zeroize::Zeroize;

use crate::bounds::{Bounds, DEEPEST, LONGEST_MADE};
use crate::error::ExpressionError;
use crate::expression::{Expression, Part};
use crate::reason::Reason;
use crate::weighted::{State, Weighted};

/// What an edge does.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// Adds a byte.
    Byte(u8),
    /// Adds none, at a cost.
    Free(u16, Option<Reason>),
}

#[derive(Clone, Copy)]
pub(crate) struct Edge {
    from: u32,
    pub(crate) to: u32,
    pub(crate) step: Step,
}

/// The graph.
pub(crate) struct Paths {
    /// In the order of the states that they leave.
    edges: Vec<Edge>,
    /// Of each state its first edge, and one more at the end.
    first: Vec<u32>,
    pub(crate) end: u32,
    /// The longest candidate, in bytes.
    pub(crate) longest: usize,
}

struct Builder {
    edges: Vec<Edge>,
    states: u32,
    bounds: Bounds,
    form: Form,
}

/// How a part that was put in order by itself is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As it was put in order.
    Settled,
    /// As it was written, with its reasons.
    Told,
}

impl Builder {
    fn step(&mut self, from: u32, step: Step) -> Result<u32, ExpressionError> {
        let to = self.state()?;
        self.edges.push(Edge { from, to, step });
        Ok(to)
    }

    /// Adds what an expression says, from this state on; returns where it ends.
    fn add(&mut self, expression: &Expression, from: u32) -> Result<u32, ExpressionError> {
        let mut at = from;
        if expression.cost > 0 || expression.reason.is_some() {
            at = self.step(at, Step::Free(expression.cost, expression.reason))?;
        }
        match &expression.part {
            Part::Text(text) => {
                for byte in text.expose() {
                    at = self.step(at, Step::Byte(*byte))?;
                }
            }
            Part::Sequence(parts) => {
                for part in parts.iter() {
                    at = self.add(part, at)?;
                }
            }
            Part::Settled(settled) if self.form == Form::Told => at = self.add(&settled.plain, at)?,
            Part::Settled(settled) => at = self.copy(&settled.weighted, at)?,
            Part::Choice(parts) => {
                let (texts, others): (Vec<_>, Vec<_>) =
                    parts.iter().partition(|part| Leaf::of(part).is_some());
                let mut ends = self.tree(texts.into_iter().filter_map(Leaf::of).collect(), at)?;
                for part in others {
                    ends.push(self.add(part, at)?);
                }
                let Some((last, others)) = ends.split_last() else {
                    // A choice of nothing: what follows begins at a state that no edge reaches.
                    self.states += 1;
                    return Ok(self.states - 1);
                };
                at = self.step(*last, Step::Free(0, None))?;
                self.edges.extend(others.iter().map(|end| Edge {
                    from: *end,
                    to: at,
                    step: Step::Free(0, None),
                }));
            }
        }
        Ok(at)
    }

    fn state(&mut self) -> Result<u32, ExpressionError> {
        if self.states >= self.bounds.states {
            let most = self.bounds.states.into();
            return Err(ExpressionError::TooLarge { of: "characters", most });
        }
        self.states += 1;
        Ok(self.states - 1)
    }

    /// Adds what was put in order already; returns where it ends.
    fn copy(&mut self, weighted: &Weighted, from: u32) -> Result<u32, ExpressionError> {
        let order = weighted.order();
        let mut numbers = vec![u32::MAX; weighted.states.len()];
        let cost = |weight: u32| u16::try_from(weight).unwrap_or(u16::MAX);
        let mut open = Vec::new();
        let mut ends = Vec::new();
        for (place, state) in order.iter().enumerate() {
            let at = if place == 0 {
                self.step(from, Step::Free(cost(weighted.base), None))?
            } else {
                self.state()?
            };
            numbers[*state as usize] = at;
            let State { ends: end, edges } = &weighted.states[*state as usize];
            if let Some(weight) = end {
                ends.push((at, cost(*weight)));
            }
            for edge in edges {
                // A byte has no cost: what it costs comes behind it.
                let (at, step) = match edge.weight {
                    0 => (at, Step::Byte(edge.byte)),
                    weight => (self.step(at, Step::Byte(edge.byte))?, Step::Free(cost(weight), None)),
                };
                open.push((at, step, edge.to));
            }
        }
        let to = |state: u32| numbers[state as usize];
        self.edges.extend(open.into_iter().map(|(from, step, state)| Edge { from, to: to(state), step }));
        let end = self.state()?;
        let ends = ends.into_iter().map(|(from, cost)| Edge { from, to: end, step: Step::Free(cost, None) });
        self.edges.extend(ends);
        Ok(end)
    }

    /// Adds texts, which share the states of their beginnings; what each costs comes behind it. Returns where they end.
    fn tree(&mut self, mut leaves: Vec<Leaf<'_>>, from: u32) -> Result<Vec<u32>, ExpressionError> {
        leaves.sort_by_key(|leaf| leaf.text);
        let (mut ends, mut before, mut along) = (Vec::with_capacity(leaves.len()), &[][..], vec![from]);
        for leaf in leaves {
            let shared = leaf.text.iter().zip(before).take_while(|(one, other)| one == other).count();
            along.truncate(shared + 1);
            let mut at = along[shared];
            for byte in &leaf.text[shared..] {
                at = self.step(at, Step::Byte(*byte))?;
                along.push(at);
            }
            before = leaf.text;
            for level in leaf.levels {
                if level.cost > 0 || level.reason.is_some() {
                    at = self.step(at, Step::Free(level.cost, level.reason))?;
                }
            }
            ends.push(at);
        }
        Ok(ends)
    }
}

/// A part that is one text, and the levels around it, the outermost first.
struct Leaf<'a> {
    text: &'a [u8],
    levels: Vec<&'a Expression>,
}

impl<'a> Leaf<'a> {
    fn of(mut part: &'a Expression) -> Option<Self> {
        let mut levels = vec![part];
        loop {
            match &part.part {
                Part::Text(text) => return Some(Self { text: text.expose(), levels }),
                Part::Choice(parts) | Part::Sequence(parts) if parts.len() == 1 => part = &parts[0],
                Part::Choice(_) | Part::Sequence(_) | Part::Settled(_) => return None,
            }
            levels.push(part);
        }
    }
}

impl Paths {
    /// # Errors
    /// Whatever of the expression is beyond the bounds.
    pub(crate) fn of(
        expression: &Expression,
        bounds: Bounds,
        longest: usize,
    ) -> Result<Self, ExpressionError> {
        Self::made(expression, bounds, longest, Form::Settled)
    }

    /// With every reason, to be asked for them.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(crate) fn told(expression: &Expression) -> Result<Self, ExpressionError> {
        let bounds = Bounds { cost: u16::MAX, ..Bounds::default() };
        Self::made(expression, bounds, LONGEST_MADE, Form::Told)
    }

    fn made(
        expression: &Expression,
        bounds: Bounds,
        longest: usize,
        form: Form,
    ) -> Result<Self, ExpressionError> {
        if expression.depth > DEEPEST {
            return Err(ExpressionError::TooDeep { most: DEEPEST });
        }
        if expression.parts > u64::from(bounds.states) {
            return Err(ExpressionError::TooLarge { of: "parts", most: bounds.states.into() });
        }
        let mut builder = Builder { edges: Vec::new(), states: 1, bounds, form };
        let end = builder.add(expression, 0)?;
        let Builder { mut edges, states, .. } = builder;
        edges.sort_by_key(|edge| edge.from);
        let mut first = vec![0; states as usize + 1];
        for edge in &edges {
            first[edge.from as usize + 1] += 1;
        }
        for at in 1..first.len() {
            first[at] += first[at - 1];
        }
        let mut paths = Self { edges, first, end, longest: 0 };
        paths.longest = paths.measure(bounds, longest)?;
        Ok(paths)
    }

    pub(crate) fn states(&self) -> usize {
        self.first.len() - 1
    }

    pub(crate) fn leaving(&self, state: u32) -> &[Edge] {
        &self.edges[self.first[state as usize] as usize..self.first[state as usize + 1] as usize]
    }

    /// Follows the free edges out of states that have nothing else: where a byte really leads, and at which cost.
    pub(crate) fn settle(&self, mut state: u32) -> (u32, u32) {
        let mut cost = 0;
        while let [Edge { to, step: Step::Free(more, _), .. }] = self.leaving(state) {
            cost += u32::from(*more);
            state = *to;
        }
        (state, cost)
    }

    /// Compares the longest and the dearest path with the bounds, also of those that end in nothing; tells the longest.
    fn measure(&self, bounds: Bounds, most: usize) -> Result<usize, ExpressionError> {
        let mut reached: Vec<Option<(usize, u64)>> = vec![None; self.states()];
        reached[0] = Some((0, 0));
        let (mut longest, mut dearest) = (0, 0);
        for state in 0..self.states() {
            let Some((length, cost)) = reached[state] else { continue };
            (longest, dearest) = (longest.max(length), dearest.max(cost));
            for edge in self.leaving(state as u32) {
                let (length, cost) = match edge.step {
                    Step::Byte(_) => (length + 1, cost),
                    Step::Free(more, _) => (length, cost + u64::from(more)),
                };
                let before = reached[edge.to as usize].unwrap_or_default();
                reached[edge.to as usize] = Some((before.0.max(length), before.1.max(cost)));
            }
        }
        if longest > most {
            return Err(ExpressionError::TooLong { longest, most });
        }
        if dearest > u64::from(bounds.cost) {
            return Err(ExpressionError::TooDear { dearest, most: bounds.cost });
        }
        Ok(longest)
    }

    /// The reasons along the cheapest path that makes this candidate, in their order; nothing when no path does.
    pub(crate) fn why(&self, candidate: &[u8]) -> Option<Vec<Reason>> {
        /// How a state was reached at the lowest cost: from which step before, and why.
        struct Reached {
            before: usize,
            reason: Option<Reason>,
        }
        let mut steps = vec![Reached { before: usize::MAX, reason: None }];
        let mut here = BTreeMap::from([(0, (0, 0))]);
        for at in 0..=candidate.len() {
            let mut next: BTreeMap<u32, (u64, usize)> = BTreeMap::new();
            // Free edges lead to higher numbers only: what comes out first is final.
            while let Some((state, (cost, step))) = here.pop_first() {
                if state == self.end && at == candidate.len() {
                    let mut reasons = Vec::new();
                    let mut step = step;
                    while let Some(Reached { before, reason }) = steps.get(step) {
                        reasons.extend(*reason);
                        step = *before;
                    }
                    reasons.reverse();
                    return Some(reasons);
                }
                for edge in self.leaving(state) {
                    let (cost, reason, into) = match edge.step {
                        Step::Free(more, reason) => (cost + u64::from(more), reason, &mut here),
                        Step::Byte(byte) if candidate.get(at) == Some(&byte) => (cost, None, &mut next),
                        Step::Byte(_) => continue,
                    };
                    if into.get(&edge.to).is_none_or(|(known, _)| cost < *known) {
                        into.insert(edge.to, (cost, steps.len()));
                        steps.push(Reached { before: step, reason });
                    }
                }
            }
            here = next;
        }
        None
    }
}

impl Drop for Paths {
    fn drop(&mut self) {
        for edge in &mut self.edges {
            if let Step::Byte(byte) = &mut edge.step {
                byte.zeroize();
            }
        }
    }
}
