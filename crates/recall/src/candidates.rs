//! The candidates of an expression in the order in which they are tried: the cheapest first, none twice.
//!
//! Among those of the same cost the bytes decide, as in a dictionary. A place is a `u128`, counted from 0; from a place to its
//! candidate and back it takes some hundreds of steps, however many candidates there are.

use std::fmt;

use rightful_core::secret::Secret;
use sha2::{Digest as _, Sha256};

use crate::bounds::{Bounds, LONGEST, LONGEST_MADE};
use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::layers::{Layer, Layers};
use crate::limits::Limits;
use crate::paths::Paths;
use crate::reason::Reason;
use crate::tried::{Tried, Trodden};
use crate::walk::Walk;
use crate::weighted::Weighted;

/// An expression, put in order.
pub struct Candidates {
    expression: Expression,
    pub(crate) layers: Layers,
    digest: [u8; 32],
    /// The costs from which candidates are of another source than those before; in order.
    pub(crate) sources: Vec<u32>,
}

/// How many candidates have a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostClass {
    /// The cost.
    pub cost: u32,
    /// The place of the first of them.
    pub first: u128,
    /// How many there are; at least one.
    pub count: u128,
}

impl Candidates {
    /// Puts an expression in order, within the usual bounds.
    ///
    /// # Errors
    /// What of it is beyond them.
    pub fn of(expression: &Expression) -> Result<Self, ExpressionError> {
        Self::within(expression, Bounds::default())
    }

    /// Puts an expression in order.
    ///
    /// # Errors
    /// What of it is beyond the bounds.
    pub fn within(expression: &Expression, bounds: Bounds) -> Result<Self, ExpressionError> {
        let paths = Paths::of(expression, bounds, LONGEST)?;
        let layers = Layers::of(&Weighted::of(&paths, bounds)?, bounds)?;
        Ok(Self { expression: expression.clone(), layers, digest: expression.digest(), sources: Vec::new() })
    }

    /// Puts in order what of an expression is within these limits. What is longer than [`LONGEST`], or dearer than the bounds, is taken
    /// out, and no reason to refuse the rest.
    ///
    /// # Errors
    /// What is beyond the bounds.
    pub fn limited(
        expression: &Expression,
        limits: &Limits,
        bounds: Bounds,
    ) -> Result<Self, ExpressionError> {
        let paths = Paths::of(expression, Bounds { cost: u16::MAX, ..bounds }, LONGEST_MADE)?;
        let mut layers = Layers::of(&Weighted::of(&paths, bounds)?, bounds)?;
        if let Some(mut ruler) = limits.ruler(paths.longest) {
            layers = layers.sieved(&mut ruler, bounds)?;
        }
        let digest = limits.digest(&expression.digest());
        Ok(Self { expression: expression.clone(), layers, digest, sources: Vec::new() })
    }

    /// These without what was tried of others: exactly those, so that a search whose hints were changed tries nothing twice. The
    /// order stays, the places move up.
    ///
    /// # Errors
    /// When it is beyond the usual bounds.
    pub fn without(&self, tried: &[Tried<'_>]) -> Result<Self, ExpressionError> {
        let layers = self.layers.sieved(&mut Trodden::of(tried), Bounds::default())?;
        let digest = Tried::digest(&self.digest, tried);
        Ok(Self { expression: self.expression.clone(), layers, digest, sources: self.sources.clone() })
    }

    /// The same, of which those that cost so much or more are of another source: what is remembered, behind what is saved. The odds
    /// give each source as much likelihood; places and order stay.
    #[must_use]
    pub fn and_another_source_from(mut self, cost: u32) -> Self {
        let at = self.sources.partition_point(|from| *from < cost);
        self.sources.insert(at, cost);
        self
    }

    /// All of these, and behind them those of others that are not among them, each dearer than the dearest of these: of another source.
    ///
    /// # Errors
    /// When it is beyond the usual bounds.
    pub(crate) fn then(&self, others: &Self) -> Result<Self, ExpressionError> {
        let more = self.costs().last().map_or(0, |dearest| dearest.cost + 1);
        let mine = [Tried { candidates: self, next: self.count() }];
        let layers = self.layers.then(&others.without(&mine)?.layers, more)?;
        let behind = others.expression.clone().at_cost(u16::try_from(more).unwrap_or(u16::MAX));
        let expression = Expression::choice([self.expression.clone(), behind]);
        let mut hash = Sha256::new();
        hash.update(b"rightful recall then 1");
        hash.update(self.digest);
        hash.update(others.digest);
        let border = (self.count() > 0).then_some(more);
        let theirs = others.sources.iter().map(|cost| cost.saturating_add(more));
        let sources = self.sources.iter().copied().chain(border).chain(theirs).collect();
        Ok(Self { expression, layers, digest: hash.finalize().into(), sources })
    }

    /// How many there are.
    pub fn count(&self) -> u128 {
        self.layers.count
    }

    /// SHA-256 of the expression and of how candidates are ordered: two runs with the same digest have the same candidates at the
    /// same places. It tells nothing to read, but whoever has guessed the expression can test the guess: treat it as private.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// How many have each cost, the lowest first.
    pub fn costs(&self) -> impl Iterator<Item = CostClass> {
        self.layers.layers.iter().map(|layer| CostClass {
            cost: layer.cost,
            first: layer.before,
            count: self.layers.counts[layer.node as usize],
        })
    }

    /// The candidate at a place.
    pub fn nth(&self, place: u128) -> Option<Secret> {
        self.walk_from(place).advance().map(|candidate| Secret::new(candidate.to_vec()))
    }

    /// Where a candidate comes, if it comes at all.
    pub fn place(&self, candidate: &[u8]) -> Option<u128> {
        self.find(candidate).map(|(_, place)| place)
    }

    /// What a candidate costs, if it comes at all.
    pub fn cost(&self, candidate: &[u8]) -> Option<u32> {
        self.find(candidate).map(|(layer, _)| layer.cost)
    }

    /// Why a candidate is tried: the reasons along the cheapest way to make it. None when it does not come.
    pub fn why(&self, candidate: &[u8]) -> Option<Vec<Reason>> {
        self.find(candidate)?;
        // Asked for once, of what opened the backup.
        Paths::told(&self.expression).ok()?.why(candidate)
    }

    /// All from a place on, in order.
    pub fn walk_from(&self, place: u128) -> Walk<'_> {
        Walk::from(&self.layers, place)
    }

    fn find(&self, candidate: &[u8]) -> Option<(Layer, u128)> {
        self.layers
            .layers
            .iter()
            .find_map(|layer| Some((*layer, layer.before + self.rank(*layer, candidate)?)))
    }

    /// How many of a layer come before this one, if it is in the layer.
    fn rank(&self, layer: Layer, candidate: &[u8]) -> Option<u128> {
        let (mut node, mut rank) = (layer.node, 0);
        for byte in candidate {
            rank += u128::from(self.layers.nodes[node as usize].ends);
            let edges = self.layers.edges_of(node);
            let at = edges.binary_search_by_key(byte, |edge| edge.byte).ok()?;
            rank += edges[..at].iter().map(|edge| self.layers.counts[edge.to as usize]).sum::<u128>();
            node = edges[at].to;
        }
        self.layers.nodes[node as usize].ends.then_some(rank)
    }
}

impl fmt::Debug for Candidates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let states = self.layers.nodes.len();
        f.debug_struct("Candidates").field("count", &self.count()).field("states", &states).finish()
    }
}
