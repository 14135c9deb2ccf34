//! How large an expression may be: checked while it is put in order, before anything is tried.

/// The longest candidate, in bytes. Longer passwords exist; nobody half remembers one.
pub const LONGEST: usize = 200;

/// The longest that is put in order when those that are longer than [`LONGEST`] are taken out afterwards.
pub(crate) const LONGEST_MADE: usize = 1000;

/// How deep parts may lie in each other.
pub(crate) const DEEPEST: usize = 64;

/// What putting an expression in order may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Parts of the expression, and states of any of the three automata, at most. A state takes some tens of bytes.
    pub states: u32,
    /// Steps, at most: each takes some bytes too.
    pub steps: u64,
    /// The dearest candidate.
    pub cost: u16,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { states: 8 << 20, steps: 100_000_000, cost: 1000 }
    }
}
