//! Mistakes of the fingers: a neighbouring key, a character twice, missing, or in the wrong order.

use super::keyboard::Layout;
use super::spelling::Writing;
use crate::reason::Reason;

/// What a slip costs.
const SLIP: u16 = 3;

/// How many slips at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Most {
    /// One: some ten for each character.
    One,
    /// Two: the square of that.
    Two,
}

impl Most {
    pub(super) fn number(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

/// Which slips are thought of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slips {
    /// How many in one text.
    pub most: Most,
    /// Whose keys lie beside each other.
    pub layout: Layout,
}

impl Slips {
    /// The writing itself, and every one that is a slip away from it.
    pub(crate) fn of(self, writing: &Writing) -> Vec<Writing> {
        let letters: Vec<char> = writing.text.chars().collect();
        let mut all = vec![writing.clone()];
        let mut put = |before: &[char], between: &[char], behind: &[char], reason| {
            let text = before.iter().chain(between).chain(behind).collect();
            all.push(writing.changed(text, SLIP, reason));
        };
        for (at, letter) in letters.iter().enumerate() {
            let (before, behind) = (&letters[..at], &letters[at + 1..]);
            put(before, &[], behind, Reason::Missing);
            put(before, &[*letter, *letter], behind, Reason::Doubled);
            if let Some((next, behind)) = behind.split_first() {
                put(before, &[*next, *letter], behind, Reason::Swapped);
            }
            for key in self.layout.neighbours(*letter) {
                put(before, &[key], behind, Reason::Neighbour);
            }
        }
        all
    }
}
