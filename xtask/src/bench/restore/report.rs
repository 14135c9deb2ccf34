//! What the measurement of a restore has found, as one line of JSON.

use serde_json::{Value, json};

use super::Order;
use crate::bench::measure::Cost;

/// How much of the other program's processor time per gigabyte ours may take, how many times as fast the copy is to be, and
/// how many times the processor time of as many single ones several phones at once may take.
const CPU_GOAL: f64 = 0.2;
const COPY_GOAL: f64 = 4.0;
const TOGETHER_GOAL: f64 = 1.3;

/// One run of one program.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Run {
    /// What the program has cost.
    pub(super) cost: Cost,
    /// From the first block of the image to the last one, in seconds, where the phone tells.
    pub(super) copy: Option<f64>,
}

/// All runs.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Ours, with checksums that it computes.
    pub(super) first: Vec<Run>,
    /// Ours, with checksums that it knows.
    pub(super) known: Vec<Run>,
    /// Ours with several phones at once.
    pub(super) together: Vec<Run>,
    /// The other program's.
    pub(super) theirs: Vec<Run>,
}

impl Found {
    /// Ratios are ours by theirs, medians of all runs; gigabytes have 10⁹ bytes, megabytes 10⁶.
    pub(super) fn line(&self, order: &Order) -> Value {
        let gigabytes = order.bytes as f64 / 1e9;
        let cpu = |runs: &[Run]| median(runs.iter().map(|run| run.cost.cpu / gigabytes));
        let wall = |runs: &[Run]| median(runs.iter().map(|run| run.cost.wall));
        let peak = |runs: &[Run]| runs.iter().map(|run| mb(run.cost.peak)).reduce(f64::max);
        let copy = |runs: &[Run]| median(runs.iter().filter_map(|run| run.copy)).map(|copy| gigabytes / copy);
        let ratio = |one: Option<f64>, other: Option<f64>| Some(rounded(one? / other?));
        let each = |value: &dyn Fn(&[Run]) -> Option<f64>| {
            json!({
                "rightful_first": value(&self.first).map(rounded),
                "rightful": value(&self.known).map(rounded),
                "idevicerestore": value(&self.theirs).map(rounded),
            })
        };
        let cpu_ratio = ratio(cpu(&self.known), cpu(&self.theirs));
        let copy_ratio = ratio(copy(&self.known), copy(&self.theirs));
        // What is computed once for all of them is counted once for the single ones, too.
        let alone = cpu(&self.first)
            .zip(cpu(&self.known))
            .map(|(first, known)| first + known * (order.phones.saturating_sub(1)) as f64);
        let together_ratio = ratio(cpu(&self.together), alone);
        let met = |ratio: Option<f64>, good: &dyn Fn(f64) -> bool| ratio.map(good);
        json!({
            "bench": "restore",
            "bytes": order.bytes,
            "runs": self.first.len(),
            "phones": order.phones,
            "sampled_by_the_phone": order.drain,
            "unpacked_for_the_other": order.unpacked,
            "cpu_seconds_per_gb": each(&cpu),
            "copy_gb_per_second": each(&copy),
            "wall_seconds": each(&wall),
            "peak_rss_mb": each(&peak),
            "ratios": {
                "cpu_per_gb": cpu_ratio,
                "cpu_per_gb_first": ratio(cpu(&self.first), cpu(&self.theirs)),
                "copy": copy_ratio,
                "wall": ratio(wall(&self.known), wall(&self.theirs)),
                "cpu_of_all_phones_by_that_of_as_many_single_ones": together_ratio,
            },
            "met": {
                "cpu_per_gb": met(cpu_ratio, &|ratio| ratio <= CPU_GOAL),
                "copy": met(copy_ratio, &|ratio| ratio >= COPY_GOAL),
                "together": met(together_ratio, &|ratio| ratio <= TOGETHER_GOAL),
            },
        })
    }
}

/// Reads "… in N µs" out of the phone's line on the image.
pub(super) fn copy_seconds(words: &str) -> Option<f64> {
    let (start, time) = words.strip_suffix(" µs")?.rsplit_once(" in ")?;
    start.starts_with("received ").then_some(time.parse::<f64>().ok()? / 1e6)
}

pub(in crate::bench) fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

pub(in crate::bench) fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    let lower = if values.len().is_multiple_of(2) { *values.get(middle.checked_sub(1)?)? } else { upper };
    Some((lower + upper) / 2.0)
}

pub(in crate::bench) fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(wall: f64, cpu: f64, peak: u64, copy: Option<f64>) -> Run {
        Run { cost: Cost { wall, cpu, peak, code: Some(0) }, copy }
    }

    fn order(words: &[&str]) -> Order {
        Order::parse(words).expect("an order")
    }

    #[test]
    fn ratios_are_ours_by_theirs_per_gigabyte() {
        let found = Found {
            first: vec![run(9.0, 8.0, 1, None)],
            known: vec![
                run(3.0, 1.0, 20_000_000, Some(1.0)),
                run(5.0, 9.0, 30_000_000, Some(0.5)),
                run(4.0, 2.0, 10_000_000, Some(0.4)),
            ],
            together: vec![],
            theirs: vec![run(8.0, 20.0, 90_000_000, Some(2.0)), run(16.0, 12.0, 80_000_000, Some(3.0))],
        };
        let line = found.line(&order(&["--bytes", "2000000000", "--drain"]));
        assert_eq!(
            line["cpu_seconds_per_gb"],
            json!({ "rightful_first": 4.0, "rightful": 1.0, "idevicerestore": 8.0 })
        );
        assert_eq!(
            line["copy_gb_per_second"],
            json!({ "rightful_first": null, "rightful": 4.0, "idevicerestore": 0.8 })
        );
        let ratios = &line["ratios"];
        assert_eq!((&ratios["cpu_per_gb"], &ratios["cpu_per_gb_first"]), (&json!(0.125), &json!(0.5)));
        assert_eq!((&ratios["copy"], &ratios["wall"]), (&json!(5.0), &json!(0.333)));
        assert_eq!(line["peak_rss_mb"]["rightful"], 30.0);
        assert_eq!(line["met"], json!({ "cpu_per_gb": true, "copy": true, "together": null }));
    }

    #[test]
    fn nothing_is_met_that_was_not_compared() {
        let found = Found { first: vec![run(1.0, 0.1, 1, None)], ..Found::default() };
        let line = found.line(&order(&[]));
        assert_eq!(line["met"], json!({ "cpu_per_gb": null, "copy": null, "together": null }));
    }

    #[test]
    fn phones_at_once_are_held_against_as_many_single_ones() {
        let found = Found {
            first: vec![run(1.0, 2.0, 1, None)],
            known: vec![run(1.0, 1.0, 1, None)],
            together: vec![run(1.0, 11.25, 1, None)],
            ..Found::default()
        };
        let line = found.line(&order(&["--bytes", "1000000000", "--phones", "8"]));
        assert_eq!(line["ratios"]["cpu_of_all_phones_by_that_of_as_many_single_ones"], 1.25);
        assert_eq!(line["met"]["together"], true);
    }

    #[test]
    fn the_time_of_the_copy_stands_in_the_phones_log() {
        let words = "received 5 bytes, 1 chunks, 1 of them looked at, in 2500000 µs";
        assert_eq!(copy_seconds(words), Some(2.5));
        assert_eq!(copy_seconds("received 5 bytes, 1 chunks, 0 bad checksums"), None);
    }
}
