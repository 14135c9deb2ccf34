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

/// Collects nodes, each once.
struct Collector {
    bounds: Bounds,
    steps: u64,
    known: BTreeMap<(bool, Vec<(u8, u32)>), u32>,
    made: Layers,
}

impl Collector {
    fn new(bounds: Bounds, steps: u64) -> Self {
        let made =
            Layers { nodes: Vec::new(), edges: Vec::new(), counts: Vec::new(), layers: Vec::new(), count: 0 };
        Self { bounds, steps, known: BTreeMap::new(), made }
    }

    fn spend(&mut self, steps: usize) -> Result<(), ExpressionError> {
        self.steps += steps as u64;
        if self.steps > self.bounds.steps {
            return Err(ExpressionError::TooLarge { of: "steps", most: self.bounds.steps });
        }
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

    /// All of it, with these nodes as the beginnings of each cost, the lowest first.
    fn finish(mut self, layers: impl IntoIterator<Item = (u32, u32)>) -> Result<Layers, ExpressionError> {
        for (_, mut edges) in std::mem::take(&mut self.known).into_keys() {
            edges.iter_mut().for_each(|(byte, _)| byte.zeroize());
        }
        let mut made = self.made;
        for (cost, node) in layers.into_iter().filter(|(_, node)| *node != NOTHING) {
            made.layers.push(Layer { cost, node, before: made.count });
            made.count =
                made.count.checked_add(made.counts[node as usize]).ok_or(ExpressionError::TooMany)?;
        }
        Ok(made)
    }
}

struct Maker<'a> {
    weighted: &'a Weighted,
    /// Of each state of the weighted automaton, the node for each cost that is left.
    rows: Vec<Option<Box<[u32]>>>,
    /// So many costs are looked at: dearer candidates are left out.
    dearest: usize,
    collector: Collector,
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
        length = length.min(self.dearest);
        let mut row = vec![NOTHING; length].into_boxed_slice();
        for (left, node) in row.iter_mut().enumerate() {
            self.collector.spend(1 + from.edges.len())?;
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
                *node = self.collector.node(ends, edges)?;
            }
        }
        self.rows[state as usize] = Some(row);
        Ok(())
    }
}

/// Follows a candidate byte by byte and says whether it stays.
pub(crate) trait Follow {
    /// Where it is in a candidate. Two candidates in the same state are told apart by nothing that comes later.
    type State: Ord + Clone;

    /// Before the first byte.
    fn start(&mut self) -> Self::State;

    /// Behind one more byte; nothing when no candidate that begins so stays.
    fn step(&mut self, state: &Self::State, byte: u8) -> Option<Self::State>;

    /// Whether a candidate that ends here stays.
    fn ends(&self, state: &Self::State) -> bool;
}

/// Makes the layers of what stays.
struct Sieve<'a, F: Follow> {
    from: &'a Layers,
    follow: &'a mut F,
    known: BTreeMap<(u32, F::State), u32>,
    collector: Collector,
}

impl<F: Follow> Sieve<'_, F> {
    /// The node of what stays behind this one in this state. So deep as the longest candidate is long.
    fn node(&mut self, node: u32, state: &F::State) -> Result<u32, ExpressionError> {
        let key = (node, state.clone());
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        let from = self.from;
        let ends = from.nodes[node as usize].ends && self.follow.ends(state);
        let all = from.edges_of(node);
        self.collector.spend(1 + all.len())?;
        let mut edges = Vec::with_capacity(all.len());
        for edge in all {
            if let Some(state) = self.follow.step(state, edge.byte) {
                let to = self.node(edge.to, &state)?;
                if to != NOTHING {
                    edges.push((edge.byte, to));
                }
            }
        }
        let made = if ends || !edges.is_empty() { self.collector.node(ends, edges)? } else { NOTHING };
        self.known.insert(key, made);
        Ok(made)
    }
}

impl Layers {
    /// # Errors
    /// [`ExpressionError::TooLarge`] and [`ExpressionError::TooMany`].
    pub(crate) fn of(weighted: &Weighted, bounds: Bounds) -> Result<Self, ExpressionError> {
        let rows = weighted.states.iter().map(|_| None).collect();
        let dearest = (u32::from(bounds.cost) + 1).saturating_sub(weighted.base) as usize;
        let mut maker = Maker { weighted, rows, dearest, collector: Collector::new(bounds, weighted.steps) };
        maker.row(0)?;
        let row = maker.rows[0].take().unwrap_or_default();
        let costs = row.iter().enumerate().map(|(cost, node)| (weighted.base + cost as u32, *node));
        maker.collector.finish(costs)
    }

    /// The same layers with what stays of each.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(crate) fn sieved(&self, follow: &mut impl Follow, bounds: Bounds) -> Result<Self, ExpressionError> {
        let start = follow.start();
        let mut sieve =
            Sieve { from: self, follow, known: BTreeMap::new(), collector: Collector::new(bounds, 0) };
        let mut layers = Vec::with_capacity(self.layers.len());
        for layer in &self.layers {
            layers.push((layer.cost, sieve.node(layer.node, &start)?));
        }
        sieve.collector.finish(layers)
    }

    /// These and behind them others, which have none of these; the others cost so much more.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(crate) fn then(&self, others: &Self, more: u32) -> Result<Self, ExpressionError> {
        let too_large = |of, most: u32| ExpressionError::TooLarge { of, most: most.into() };
        let number = |length: usize, of| u32::try_from(length).map_err(|_| too_large(of, u32::MAX));
        let (nodes, edges) = (number(self.nodes.len(), "states")?, number(self.edges.len(), "steps")?);
        number(self.nodes.len() + others.nodes.len(), "states")?;
        number(self.edges.len() + others.edges.len(), "steps")?;
        let moved = |node: &Node| Node { first: node.first + edges, ..*node };
        let linked = |edge: &Edge| Edge { to: edge.to + nodes, ..*edge };
        let mut made = Self {
            nodes: self.nodes.iter().copied().chain(others.nodes.iter().map(moved)).collect(),
            edges: Vec::with_capacity(self.edges.len() + others.edges.len()),
            counts: [&self.counts[..], &others.counts].concat(),
            layers: self.layers.clone(),
            count: self.count.checked_add(others.count).ok_or(ExpressionError::TooMany)?,
        };
        made.edges.extend(self.edges.iter().copied().chain(others.edges.iter().map(linked)));
        made.layers.extend(others.layers.iter().map(|layer| Layer {
            cost: layer.cost.saturating_add(more),
            node: layer.node + nodes,
            before: layer.before + self.count,
        }));
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
