//! What the measurement of backups has found, as one line of JSON.

use serde_json::{Value, json};

use super::floor::Floor;
use super::{Order, Two};
use crate::bench::measure::Cost;

/// How much of the other program's time a full backup of ours may take, how much of a full one's time one of what has changed
/// may take, and how much memory.
const FULL_GOAL: f64 = 0.5;
const CHANGES_GOAL: f64 = 0.05;
const PEAK_GOAL: f64 = 150.0;

/// All runs.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) ours: Vec<Two>,
    pub(super) theirs: Vec<Two>,
    pub(super) floors: Vec<Floor>,
}

type Of = fn(&Two) -> f64;

const FULL_WALL: Of = |two| two.full.wall;
const FULL_CPU: Of = |two| two.full.cpu;
const CHANGES_WALL: Of = |two| two.changes.wall;
const CHANGES_CPU: Of = |two| two.changes.cpu;

impl Found {
    /// Ratios are ours by theirs, medians of all runs, and the floor's by theirs; megabytes have 10⁶ bytes.
    pub(super) fn line(&self, order: &Order) -> Value {
        let both = |of: Of| json!({ "rightful": rounded(median(&self.ours, of)), "idevicebackup2": rounded(median(&self.theirs, of)) });
        let ratio = |of: Of| rounded(median(&self.ours, of) / median(&self.theirs, of));
        let peaks = |costs: &[Two]| {
            let each = costs.iter().flat_map(|two| [two.full, two.changes]);
            each.map(|Cost { peak, .. }| mb(peak)).fold(0.0, f64::max)
        };
        let again = rounded(median(&self.ours, CHANGES_WALL) / median(&self.ours, FULL_WALL));
        let peak = rounded(peaks(&self.ours));
        json!({
            "bench": "take",
            "files": order.files,
            "bytes": order.bytes,
            "runs": self.ours.len(),
            "full_wall_seconds": both(FULL_WALL),
            "full_cpu_seconds": both(FULL_CPU),
            "floor_cpu_seconds": {
                "take": rounded(median(&self.floors, |floor| floor.take)),
                "read": rounded(median(&self.floors, |floor| floor.read)),
            },
            "changes_wall_seconds": both(CHANGES_WALL),
            "changes_cpu_seconds": both(CHANGES_CPU),
            "peak_rss_mb": { "rightful": peak, "idevicebackup2": rounded(peaks(&self.theirs)) },
            "ratios": {
                "full_wall": ratio(FULL_WALL),
                "full_cpu": ratio(FULL_CPU),
                "floor_cpu": rounded(median(&self.floors, |floor| floor.take) / median(&self.theirs, FULL_CPU)),
                "changes_wall": ratio(CHANGES_WALL),
                "changes_cpu": ratio(CHANGES_CPU),
                "changes_by_full_wall": again,
            },
            "met": {
                "full_wall": ratio(FULL_WALL) <= FULL_GOAL,
                "full_cpu": ratio(FULL_CPU) <= FULL_GOAL,
                "changes": again <= CHANGES_GOAL,
                "peak": peak <= PEAK_GOAL,
            },
        })
    }
}

/// In 10⁶ bytes.
pub(super) fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

/// The middle one; of an even number the upper of the two.
fn median<T>(runs: &[T], of: impl Fn(&T) -> f64) -> f64 {
    let mut numbers: Vec<f64> = runs.iter().map(of).collect();
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_of_medians() {
        let two = |full: f64, changes: f64, peak| {
            let cost = |seconds: f64| Cost { wall: seconds, cpu: seconds / 2.0, peak, code: Some(0) };
            Two { full: cost(full), changes: cost(changes) }
        };
        let found = Found {
            ours: vec![two(9.0, 0.4, 1_000_000), two(4.0, 0.1, 160_000_000), two(3.0, 0.2, 1_000_000)],
            theirs: vec![two(8.0, 1.0, 7_000_000)],
            floors: vec![Floor { take: 3.0, read: 1.0 }],
        };
        let order = Order::parse(&[]).expect("the usual");
        let line = found.line(&order);
        assert_eq!(line["ratios"]["full_wall"], 0.5);
        assert_eq!(line["ratios"]["changes_by_full_wall"], 0.05);
        assert_eq!(line["ratios"]["floor_cpu"], 0.75, "of the other program's");
        let met = json!({ "full_wall": true, "full_cpu": true, "changes": true, "peak": false });
        assert_eq!(line["met"], met);
    }
}
