//! The same candidates with exactly one path each: its weights add up to the lowest cost of the candidate.
//!
//! A state stands for a set of states of [`Paths`], each with what its cheapest path costs above the cheapest of the set. All
//! candidates are finite and every edge adds a byte, so that no path is longer than the longest candidate.

use std::collections::BTreeMap;

use zeroize::Zeroize;

use crate::bounds::Bounds;
use crate::error::ExpressionError;
use crate::paths::{Paths, Step};

/// A state: what it costs to end here, and the bytes that lead on, in order.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) ends: Option<u32>,
    pub(crate) edges: Vec<Edge>,
}

#[derive(Clone, Copy)]
pub(crate) struct Edge {
    pub(crate) byte: u8,
    pub(crate) weight: u32,
    pub(crate) to: u32,
}

/// States of the paths, in order, each with what it costs above the cheapest of them.
type Set = Vec<(u32, u32)>;

/// The automaton; its first state has number 0.
pub(crate) struct Weighted {
    pub(crate) states: Vec<State>,
    /// What every candidate costs at least.
    pub(crate) base: u32,
    /// Steps that were taken.
    pub(crate) steps: u64,
}

/// Sorts, keeps the cheaper of each, and takes off what all cost.
fn normal(mut set: Set) -> (Set, u32) {
    set.sort_unstable();
    set.dedup_by_key(|(state, _)| *state);
    let least = set.iter().map(|(_, cost)| *cost).min().unwrap_or_default();
    set.iter_mut().for_each(|(_, cost)| *cost -= least);
    (set, least)
}

/// What the free edges reach, room for which is kept from one set to the next.
struct Reach {
    cost: Vec<u32>,
    waiting: std::collections::BinaryHeap<std::cmp::Reverse<u32>>,
}

impl Reach {
    fn put(&mut self, state: u32, cost: u32) {
        let known = &mut self.cost[state as usize];
        if *known == u32::MAX {
            self.waiting.push(std::cmp::Reverse(state));
        }
        *known = cost.min(*known);
    }

    /// The state with the lowest number: nothing that comes later can make it cheaper.
    fn take(&mut self) -> Option<(u32, u32)> {
        let std::cmp::Reverse(state) = self.waiting.pop()?;
        Some((state, std::mem::replace(&mut self.cost[state as usize], u32::MAX)))
    }
}

impl Weighted {
    /// # Errors
    /// [`ExpressionError::TooLarge`] when it has more states, or takes more steps, than the bounds say.
    pub(crate) fn of(paths: &Paths, bounds: Bounds) -> Result<Self, ExpressionError> {
        let (start, base) = normal(vec![paths.settle(0)]);
        let mut made = Self { states: vec![State::default()], base, steps: 0 };
        let mut numbers = BTreeMap::from([(start.clone(), 0)]);
        let mut todo = vec![(0_u32, start)];
        let mut reach =
            Reach { cost: vec![u32::MAX; paths.states()], waiting: std::collections::BinaryHeap::new() };
        while let Some((number, set)) = todo.pop() {
            let mut state = State::default();
            let mut bytes: Vec<(u8, u32, u32)> = Vec::new();
            set.iter().for_each(|(at, cost)| reach.put(*at, *cost));
            while let Some((at, cost)) = reach.take() {
                if at == paths.end {
                    state.ends = Some(cost);
                }
                let leaving = paths.leaving(at);
                made.steps += 1 + leaving.len() as u64;
                if made.steps > bounds.steps {
                    return Err(ExpressionError::TooLarge { of: "steps", most: bounds.steps });
                }
                for edge in leaving {
                    match edge.step {
                        Step::Free(more, _) => reach.put(edge.to, cost + u32::from(more)),
                        Step::Byte(byte) => {
                            let (to, more) = paths.settle(edge.to);
                            bytes.push((byte, to, cost + more));
                        }
                    }
                }
            }
            bytes.sort_unstable();
            for group in bytes.chunk_by(|one, other| one.0 == other.0) {
                let (set, weight) = normal(group.iter().map(|(_, to, cost)| (*to, *cost)).collect());
                let to = match numbers.get(&set) {
                    Some(known) => *known,
                    None => {
                        let new = made.states.len() as u32;
                        if new >= bounds.states {
                            return Err(ExpressionError::TooLarge {
                                of: "states",
                                most: bounds.states.into(),
                            });
                        }
                        made.states.push(State::default());
                        numbers.insert(set.clone(), new);
                        todo.push((new, set));
                        new
                    }
                };
                state.edges.push(Edge { byte: group[0].0, weight, to });
            }
            made.states[number as usize] = state;
        }
        Ok(made)
    }
}

impl Weighted {
    /// Its states, each before those that its edges lead to. So deep as the longest candidate is long.
    pub(crate) fn order(&self) -> Vec<u32> {
        fn put(states: &[State], at: u32, seen: &mut [bool], behind: &mut Vec<u32>) {
            if !std::mem::replace(&mut seen[at as usize], true) {
                states[at as usize].edges.iter().for_each(|edge| put(states, edge.to, seen, behind));
                behind.push(at);
            }
        }
        let mut order = Vec::with_capacity(self.states.len());
        put(&self.states, 0, &mut vec![false; self.states.len()], &mut order);
        order.reverse();
        order
    }
}

impl Drop for Weighted {
    fn drop(&mut self) {
        self.states.iter_mut().flat_map(|state| &mut state.edges).for_each(|edge| edge.byte.zeroize());
    }
}
