//! Random numbers: the system's, or in tests those that a seed gives.

/// Where random numbers come from.
pub trait Chance {
    /// Fills bytes.
    fn fill(&mut self, bytes: &mut [u8]);

    /// A number below another, which is not 0; each as likely as the others, but for one in 2⁶⁴ ÷ `end`.
    fn below(&mut self, end: u64) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        // The upper half of the product is the draw, scaled.
        ((u128::from(u64::from_be_bytes(bytes)) * u128::from(end)) >> 64) as u64
    }
}

/// The system's. Made only where the system gives some.
#[derive(Debug)]
pub struct SystemChance(());

impl SystemChance {
    /// `None` when the system gives no random numbers.
    pub fn new() -> Option<Self> {
        getrandom::u64().ok().map(|_| Self(()))
    }
}

impl Chance for SystemChance {
    fn fill(&mut self, bytes: &mut [u8]) {
        // A system that has given some goes on to give some.
        let filled = getrandom::fill(bytes);
        debug_assert!(filled.is_ok(), "the system gives random numbers");
    }
}
