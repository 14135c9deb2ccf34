//! Going through the candidates one after the other.

use std::fmt;

use zeroize::Zeroize;

use crate::bounds::LONGEST;
use crate::layers::Layers;

/// Of one byte of the candidate: the edge that was taken, and where its neighbours end.
#[derive(Clone, Copy, Default)]
struct Taken {
    edge: u32,
    end: u32,
}

/// Where one is among the candidates. Each is lent until the next one is asked for; the last one is zeroed when this is dropped.
pub struct Walk<'a> {
    layers: &'a Layers,
    /// The layer, and the node at the end of the candidate.
    layer: usize,
    node: u32,
    candidate: [u8; LONGEST],
    taken: [Taken; LONGEST],
    length: usize,
    standing: Standing,
}

enum Standing {
    /// The candidate was not given yet.
    Ready,
    /// It was given.
    Given,
    /// There are no more.
    Done,
}

impl<'a> Walk<'a> {
    pub(crate) fn from(layers: &'a Layers, place: u128) -> Self {
        let mut walk = Self {
            layers,
            layer: 0,
            node: 0,
            candidate: [0; LONGEST],
            taken: [Taken::default(); LONGEST],
            length: 0,
            standing: Standing::Done,
        };
        if place < layers.count {
            walk.layer = layers.layers.partition_point(|layer| layer.before <= place) - 1;
            walk.node = layers.layers[walk.layer].node;
            walk.go_to(place - layers.layers[walk.layer].before);
            walk.standing = Standing::Ready;
        }
        walk
    }

    /// Goes from the node of the layer to the candidate that has so many before it.
    fn go_to(&mut self, mut before: u128) {
        loop {
            let node = self.layers.nodes[self.node as usize];
            if node.ends {
                if before == 0 {
                    return;
                }
                before -= 1;
            }
            for edge in node.first..node.first + node.edges {
                let count = self.layers.counts[self.layers.edges[edge as usize].to as usize];
                if before < count {
                    self.take(Taken { edge, end: node.first + node.edges });
                    break;
                }
                before -= count;
            }
        }
    }

    fn take(&mut self, taken: Taken) {
        let edge = self.layers.edges[taken.edge as usize];
        self.taken[self.length] = taken;
        self.candidate[self.length] = edge.byte;
        self.length += 1;
        self.node = edge.to;
    }

    /// The next candidate, the one at the place asked for at first.
    #[inline]
    pub fn advance(&mut self) -> Option<&[u8]> {
        match self.standing {
            Standing::Done => return None,
            Standing::Ready => self.standing = Standing::Given,
            Standing::Given => {
                if !self.step() {
                    self.standing = Standing::Done;
                    return None;
                }
            }
        }
        Some(&self.candidate[..self.length])
    }

    /// Goes to the candidate behind this one; says whether there is one.
    #[inline]
    fn step(&mut self) -> bool {
        let mut node = self.layers.nodes[self.node as usize];
        if node.edges == 0 {
            loop {
                let Some(last) = self.length.checked_sub(1) else {
                    self.layer += 1;
                    let Some(layer) = self.layers.layers.get(self.layer) else { return false };
                    self.node = layer.node;
                    break;
                };
                let Taken { edge, end } = self.taken[last];
                if edge + 1 < end {
                    let next = self.layers.edges[edge as usize + 1];
                    self.taken[last].edge = edge + 1;
                    self.candidate[last] = next.byte;
                    self.node = next.to;
                    break;
                }
                self.length = last;
            }
            node = self.layers.nodes[self.node as usize];
            if node.ends {
                return true;
            }
        }
        loop {
            self.take(Taken { edge: node.first, end: node.first + node.edges });
            node = self.layers.nodes[self.node as usize];
            if node.ends {
                return true;
            }
        }
    }
}

impl Drop for Walk<'_> {
    fn drop(&mut self) {
        self.candidate.zeroize();
    }
}

impl fmt::Debug for Walk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk")
            .field("cost", &self.layers.layers.get(self.layer).map(|layer| layer.cost))
            .finish()
    }
}
