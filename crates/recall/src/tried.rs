//! What was tried already, of other candidates: followed byte by byte, so that it can be left out exactly.
//!
//! All candidates that are cheaper than the one a search goes on from were tried; of those of its cost, the ones whose bytes come before.

use std::collections::BTreeMap;
use std::fmt;

use rightful_core::secret::Secret;
use sha2::{Digest, Sha256};

use crate::candidates::Candidates;
use crate::layers::Follow;

/// The first so many of some candidates.
#[derive(Clone, Copy)]
pub struct Tried<'a> {
    /// Of these.
    pub candidates: &'a Candidates,
    /// All before this place; what lies beyond the last counts as the end.
    pub next: u128,
}

impl Tried<'_> {
    /// The digest of candidates without these.
    pub(crate) fn digest(of: &[u8; 32], tried: &[Self]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"rightful recall without 1");
        hash.update(of);
        for Tried { candidates, next } in tried {
            hash.update(candidates.digest());
            hash.update(next.min(&candidates.count()).to_be_bytes());
        }
        hash.finalize().into()
    }
}

impl fmt::Debug for Tried<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tried").field("next", &self.next).finish_non_exhaustive()
    }
}

/// Somewhere in what was tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Here {
    of: u32,
    node: u32,
    /// When the bytes so far are those that the first untried candidate begins with: how many. Of what follows, only what comes
    /// before that candidate was tried.
    edge: Option<u8>,
}

/// Follows candidates through all that was tried. A state is the number of a set of places in it.
pub(crate) struct Trodden<'a> {
    tried: Vec<(&'a Candidates, Option<Secret>)>,
    start: Vec<Here>,
    sets: Vec<Vec<Here>>,
    numbers: BTreeMap<Vec<Here>, u32>,
    steps: BTreeMap<(u32, u8), u32>,
}

impl<'a> Trodden<'a> {
    pub(crate) fn of(tried: &[Tried<'a>]) -> Self {
        let (mut all, mut start) = (Vec::new(), Vec::new());
        for Tried { candidates, next } in tried {
            let of = all.len() as u32;
            let edge = candidates.nth(*next);
            for layer in &candidates.layers.layers {
                let behind = layer.before + candidates.layers.counts[layer.node as usize];
                if behind <= *next {
                    start.push(Here { of, node: layer.node, edge: None });
                } else if layer.before < *next {
                    start.push(Here { of, node: layer.node, edge: Some(0) });
                }
            }
            all.push((*candidates, edge));
        }
        start.sort_unstable();
        Self { tried: all, start, sets: Vec::new(), numbers: BTreeMap::new(), steps: BTreeMap::new() }
    }

    fn number(&mut self, set: Vec<Here>) -> u32 {
        let sets = &mut self.sets;
        *self.numbers.entry(set).or_insert_with_key(|set| {
            sets.push(set.clone());
            sets.len() as u32 - 1
        })
    }

    /// Where one byte leads from one place.
    fn follow(&self, here: Here, byte: u8) -> Option<Here> {
        let (candidates, first) = &self.tried[here.of as usize];
        let edge = match here.edge {
            None => None,
            Some(along) => {
                let next = *first.as_ref()?.expose().get(usize::from(along))?;
                match byte.cmp(&next) {
                    std::cmp::Ordering::Less => None,
                    std::cmp::Ordering::Equal => Some(along + 1),
                    std::cmp::Ordering::Greater => return None,
                }
            }
        };
        let edges = candidates.layers.edges_of(here.node);
        let at = edges.binary_search_by_key(&byte, |edge| edge.byte).ok()?;
        Some(Here { node: edges[at].to, edge, ..here })
    }

    /// Whether a candidate that ends here was tried.
    fn was_tried(&self, here: Here) -> bool {
        let (candidates, first) = &self.tried[here.of as usize];
        let before = match (here.edge, first) {
            (Some(along), Some(first)) => usize::from(along) < first.expose().len(),
            _ => true,
        };
        before && candidates.layers.nodes[here.node as usize].ends
    }
}

impl Follow for Trodden<'_> {
    type State = u32;

    fn start(&mut self) -> u32 {
        self.number(self.start.clone())
    }

    fn step(&mut self, state: &u32, byte: u8) -> Option<u32> {
        if let Some(known) = self.steps.get(&(*state, byte)) {
            return Some(*known);
        }
        let mut set: Vec<Here> =
            self.sets[*state as usize].iter().filter_map(|here| self.follow(*here, byte)).collect();
        set.sort_unstable();
        let to = self.number(set);
        self.steps.insert((*state, byte), to);
        Some(to)
    }

    fn ends(&self, state: &u32) -> bool {
        !self.sets[*state as usize].iter().any(|here| self.was_tried(*here))
    }
}
