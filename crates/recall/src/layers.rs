//! The candidates of each cost as a minimal automaton without weights; all of them share their states.
//!
//! A state is what can follow: two states with the same continuations are one. The states below stand before those above, so
//! that counts are sums over what is known already.

use std::collections::BTreeMap;

use zeroize::Zeroize;

use crate::bounds::Bounds;
use crate::error::ExpressionError;
use crate::weighted::Weighted;

/// No state: nothing of that cost follows.
const NOTHING: u32 = u32::MAX;

#[derive(Clone, Copy)]
pub(crate) struct Node {
    /// Its edges, which lie beside each other in the order of their bytes.
    pub(crate) first: u32,
    pub(crate) edges: u32,
    /// Whether a candidate ends here.
    pub(crate) ends: bool,
}

#[derive(Clone, Copy)]
pub(crate) struct Edge {
    pub(crate) byte: u8,
    pub(crate) to: u32,
}

/// The candidates of one cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layer {
    pub(crate) cost: u32,
    pub(crate) node: u32,
    /// How many candidates are cheaper.
    pub(crate) before: u128,
}

pub(crate) struct Layers {
    pub(crate) nodes: Vec<Node>,
    pub(crate) edges: Vec<Edge>,
    /// How many candidates continue from each node.
    pub(crate) counts: Vec<u128>,
    /// In the order of their costs; none is empty.
    pub(crate) layers: Vec<Layer>,
    pub(crate) count: u128,
}

struct Maker<'a> {
    weighted: &'a Weighted,
    bounds: Bounds,
    steps: u64,
    /// Of each state of the weighted automaton, the node for each cost that is left.
    rows: Vec<Option<Box<[u32]>>>,
    known: BTreeMap<(bool, Vec<(u8, u32)>), u32>,
    made: Layers,
}

impl Maker<'_> {
    /// Makes the row of a state, after those of the states behind it. So deep as the longest candidate is long.
    fn row(&mut self, state: u32) -> Result<(), ExpressionError> {
        if self.rows[state as usize].is_some() {
            return Ok(());
        }
        let weighted = self.weighted;
        let from = &weighted.states[state as usize];
        let mut length = from.ends.map_or(0, |cost| cost as usize + 1);
        for edge in &from.edges {
            self.row(edge.to)?;
            let behind = self.rows[edge.to as usize].as_ref().map_or(0, |row| row.len());
            if behind > 0 {
                length = length.max(edge.weight as usize + behind);
            }
        }
        let mut row = vec![NOTHING; length].into_boxed_slice();
        for (left, node) in row.iter_mut().enumerate() {
            self.steps += 1 + from.edges.len() as u64;
            if self.steps > self.bounds.steps {
                return Err(ExpressionError::TooLarge { of: "steps", most: self.bounds.steps });
            }
            let edges: Vec<(u8, u32)> = from
                .edges
                .iter()
                .filter_map(|edge| {
                    let left = left.checked_sub(edge.weight as usize)?;
                    let to = *self.rows[edge.to as usize].as_ref()?.get(left)?;
                    (to != NOTHING).then_some((edge.byte, to))
                })
                .collect();
            let ends = from.ends.is_some_and(|cost| cost as usize == left);
            if ends || !edges.is_empty() {
                *node = self.node(ends, edges)?;
            }
        }
        self.rows[state as usize] = Some(row);
        Ok(())
    }

    /// The node that has these continuations, new if there is none yet.
    fn node(&mut self, ends: bool, edges: Vec<(u8, u32)>) -> Result<u32, ExpressionError> {
        let key = (ends, edges);
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        let (number, most) = (self.made.nodes.len() as u32, self.bounds.states);
        // A node has 256 edges at most, but all nodes together could have more edges than can be numbered.
        let first = u32::try_from(self.made.edges.len()).ok().filter(|first| *first < u32::MAX - 256);
        let Some(first) = first.filter(|_| number < most) else {
            return Err(ExpressionError::TooLarge { of: "states", most: most.into() });
        };
        let mut count = u128::from(ends);
        for (byte, to) in &key.1 {
            count = count.checked_add(self.made.counts[*to as usize]).ok_or(ExpressionError::TooMany)?;
            self.made.edges.push(Edge { byte: *byte, to: *to });
        }
        self.made.nodes.push(Node { first, edges: key.1.len() as u32, ends });
        self.made.counts.push(count);
        self.known.insert(key, number);
        Ok(number)
    }
}

impl Layers {
    /// # Errors
    /// [`ExpressionError::TooLarge`] and [`ExpressionError::TooMany`].
    pub(crate) fn of(weighted: &Weighted, bounds: Bounds) -> Result<Self, ExpressionError> {
        let made =
            Self { nodes: Vec::new(), edges: Vec::new(), counts: Vec::new(), layers: Vec::new(), count: 0 };
        let rows = weighted.states.iter().map(|_| None).collect();
        let mut maker = Maker { weighted, bounds, steps: weighted.steps, rows, known: BTreeMap::new(), made };
        maker.row(0)?;
        let row = maker.rows[0].take().unwrap_or_default();
        for (_, mut edges) in std::mem::take(&mut maker.known).into_keys() {
            edges.iter_mut().for_each(|(byte, _)| byte.zeroize());
        }
        let mut made = maker.made;
        for (cost, node) in row.iter().enumerate().filter(|(_, node)| **node != NOTHING) {
            made.layers.push(Layer { cost: weighted.base + cost as u32, node: *node, before: made.count });
            made.count =
                made.count.checked_add(made.counts[*node as usize]).ok_or(ExpressionError::TooMany)?;
        }
        Ok(made)
    }

    pub(crate) fn edges_of(&self, node: u32) -> &[Edge] {
        let Node { first, edges, .. } = self.nodes[node as usize];
        &self.edges[first as usize..(first + edges) as usize]
    }
}

impl Drop for Layers {
    fn drop(&mut self) {
        self.edges.iter_mut().for_each(|edge| edge.byte.zeroize());
    }
}
