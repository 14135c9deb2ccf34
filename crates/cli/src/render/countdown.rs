//! The countdown of a move: a large number and a bar for somebody who holds buttons and looks up from a phone.

use std::time::Duration;

use tokio::time::Instant;

use super::quantity;
use crate::language::chosen;

/// Cells of the bar.
const CELLS: u32 = 32;

/// The countdown of one move.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Count {
    began: Instant,
    /// How long the move is expected to last.
    pub(crate) expected: Duration,
    /// How much quicker than a person's hands it is followed.
    pub(crate) pace: u32,
}

impl Count {
    /// A move of so many seconds that begins now.
    pub(crate) fn new(seconds: u8, pace: u32) -> Self {
        Self { began: Instant::now(), expected: Duration::from_secs(u64::from(seconds)), pace: pace.max(1) }
    }

    /// Since it began.
    pub(crate) fn since(self) -> Duration {
        self.began.elapsed()
    }

    /// The bar, and how long it still is; a sign of life when it lasts longer than expected.
    pub(crate) fn bar(self, since: Duration) -> String {
        let passed = since * self.pace;
        match self.left(since) {
            0 => {
                let longer = format!("a little longer, {} so far", quantity::passed(passed));
                format!("{}  {}", "━".repeat(CELLS as usize), chosen().say(&longer))
            }
            left => {
                let share = passed.as_secs_f64() / self.expected.as_secs_f64();
                let full = ((f64::from(CELLS) * share) as usize).min(CELLS as usize);
                format!("{}{}  {left} s", "━".repeat(full), "─".repeat(CELLS as usize - full))
            }
        }
    }

    /// The seconds that are left, as digits that can be read from an arm's length; nothing when they are over.
    pub(crate) fn large(self, since: Duration) -> String {
        match self.left(since) {
            0 => String::new(),
            left => digits(left),
        }
    }

    /// Whole seconds until the expected end; the last second counts as 1.
    fn left(self, since: Duration) -> u64 {
        self.expected.saturating_sub(since * self.pace).as_secs_f64().ceil() as u64
    }
}

/// A number, five lines high.
fn digits(number: u64) -> String {
    let text = number.to_string();
    let mut lines = Vec::new();
    for row in 0..5 {
        let mut line = String::from("      ");
        for digit in text.bytes() {
            let glyph = GLYPHS.get(usize::from(digit.wrapping_sub(b'0'))).copied().unwrap_or_default();
            line.push_str(glyph.get(row).copied().unwrap_or_default());
            line.push_str("  ");
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

/// The ten digits.
const GLYPHS: [[&str; 5]; 10] = [
    ["██████", "██  ██", "██  ██", "██  ██", "██████"],
    ["  ██  ", "████  ", "  ██  ", "  ██  ", "██████"],
    ["██████", "    ██", "██████", "██    ", "██████"],
    ["██████", "    ██", "██████", "    ██", "██████"],
    ["██  ██", "██  ██", "██████", "    ██", "    ██"],
    ["██████", "██    ", "██████", "    ██", "██████"],
    ["██████", "██    ", "██████", "██  ██", "██████"],
    ["██████", "    ██", "    ██", "    ██", "    ██"],
    ["██████", "██  ██", "██████", "██  ██", "██████"],
    ["██████", "██  ██", "██████", "    ██", "██████"],
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_down_to_one_and_then_says_that_it_lasts_longer() {
        let count = Count::new(8, 1);
        for (millis, said) in [
            (0, "────────────────────────────────  8 s"),
            (999, "━━━─────────────────────────────  8 s"),
            (4000, "━━━━━━━━━━━━━━━━────────────────  4 s"),
            (7900, "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  1 s"),
            (9000, "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  a little longer, 9 s so far"),
        ] {
            assert_eq!(count.bar(Duration::from_millis(millis)), said);
        }
        assert_eq!(count.large(Duration::from_secs(9)), "");
    }

    #[test]
    fn in_a_rehearsal_the_seconds_go_by_faster() {
        let count = Count::new(10, 4);
        assert!(count.bar(Duration::from_secs(1)).ends_with("  6 s"));
    }

    #[test]
    fn the_digits_are_large() {
        assert_eq!(
            digits(14),
            "        ██    ██  ██\n      ████    ██  ██\n        ██    ██████\n        ██        ██\n      ██████      ██"
        );
    }
}
