//! What the measurement of a search has found, as one line of JSON.

use serde_json::{Value, json};

use crate::bench::restore::report::{median, rounded};

/// What is wanted: how many times hashcat's candidates in a second; a short list in seconds, and how many times hashcat's speed, when
/// that has its kernel and when it has not.
const SUSTAINED: f64 = 1.40;
const OLD: f64 = 1.35;
const SHORT: f64 = 4.0;
const SHORT_WARM: f64 = 2.5;
const SHORT_COLD: f64 = 10.0;

/// The fewest cycles that a compression can take in each of sixteen lanes, by how many ports a processor has for vectors of 512 bits
/// (two as a rule, four from Zen 5 on): operations of the inner loop by the ports and by sixteen.
const OPERATIONS_SHA256: f64 = 1543.0;
const OPERATIONS_SHA1: f64 = 731.0;

fn floor(ports: f64) -> Value {
    let cycles = |operations: f64| rounded(operations / ports / 16.0);
    json!({ "sha256": cycles(OPERATIONS_SHA256), "sha1": cycles(OPERATIONS_SHA1) })
}

/// A short list: seconds of each run.
#[derive(Debug, Default)]
pub(super) struct Pair {
    pub(super) ours: Vec<f64>,
    pub(super) theirs: Vec<f64>,
    pub(super) cold: Option<f64>,
}

/// Runs with a few candidates and with more: how many were tried, seconds, and seconds of processors.
#[derive(Debug, Default)]
pub(super) struct Sustained {
    /// Of the first stage; none for an old backup.
    pub(super) rounds: u32,
    pub(super) ours: Vec<(u64, f64, f64)>,
    pub(super) theirs: Vec<(u64, f64, f64)>,
}

/// Candidates in a second of wall time and of processor time, without what starting costs.
fn rates(runs: &[(u64, f64, f64)]) -> Option<(f64, f64)> {
    let [few, many] = runs else { return None };
    let more = many.0.checked_sub(few.0).filter(|more| *more > 0)? as f64;
    let (wall, cpu) = (many.1 - few.1, many.2 - few.2);
    (wall > 0.0 && cpu > 0.0).then_some((more / wall, more / cpu))
}

impl Sustained {
    fn line(&self) -> Value {
        let (ours, theirs) = (rates(&self.ours), rates(&self.theirs));
        let rate = |rates: Option<(f64, f64)>| {
            rates.map(|(wall, cpu)| json!({ "wall": rounded(wall), "cpu": rounded(cpu) }))
        };
        json!({ "rounds": self.rounds, "ours": rate(ours), "hashcat": rate(theirs), "ratio": self.ratio().map(rounded),
            "ratio_wall": ours.zip(theirs).map(|(ours, theirs)| rounded(ours.0 / theirs.0)) })
    }

    /// By processor time, which others on the machine disturb less.
    fn ratio(&self) -> Option<f64> {
        let (ours, theirs) = (rates(&self.ours)?, rates(&self.theirs)?);
        Some(ours.1 / theirs.1)
    }
}

/// All of it.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) cores: usize,
    pub(super) short: Pair,
    pub(super) fewer: Sustained,
    pub(super) real: Sustained,
    pub(super) old: Sustained,
    pub(super) ways: Value,
}

impl Found {
    /// Ratios are hashcat's time by ours: above one, ours is faster.
    pub(super) fn line(&self) -> Value {
        let (ours, warm) =
            (median(self.short.ours.iter().copied()), median(self.short.theirs.iter().copied()));
        let times = |theirs: Option<f64>| theirs.zip(ours).map(|(theirs, ours)| theirs / ours);
        let (warm_ratio, cold_ratio) = (times(warm), times(self.short.cold));
        let met = |value: Option<f64>, at_least: f64| value.map(|value| value >= at_least);
        json!({
            "bench": "recall",
            "cores": self.cores,
            "sustained": { "fewer_rounds": self.fewer.line(), "all_rounds": self.real.line() },
            "old": self.old.line(),
            "short": {
                "seconds": ours.map(rounded),
                "hashcat_warm": warm.map(rounded),
                "hashcat_cold": self.short.cold.map(rounded),
                "ratio_warm": warm_ratio.map(rounded),
                "ratio_cold": cold_ratio.map(rounded),
            },
            "ways": self.ways,
            "floor_cycles": { "two_ports": floor(2.0), "four_ports": floor(4.0) },
            "goals": { "sustained": SUSTAINED, "old": OLD, "short_seconds": SHORT, "short_warm": SHORT_WARM, "short_cold": SHORT_COLD },
            "met": {
                "sustained": met(self.fewer.ratio(), SUSTAINED),
                "sustained_all_rounds": met(self.real.ratio(), SUSTAINED),
                "old": met(self.old.ratio(), OLD),
                "short_seconds": ours.map(|seconds| seconds <= SHORT),
                "short_warm": met(warm_ratio, SHORT_WARM),
                "short_cold": met(cold_ratio, SHORT_COLD),
            },
        })
    }
}

/// How many candidates the last line of hashcat's machine-readable status says were tried.
pub(super) fn progress(said: &str) -> Option<u64> {
    // Its prompt may stand before it on the same line.
    let (_, last) = said.lines().rev().find_map(|line| line.rsplit_once("STATUS\t"))?;
    let mut fields = last.split('\t').skip_while(|field| *field != "PROGRESS");
    fields.nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_status_tells_how_many_were_tried() {
        let said = "starting\nSTATUS\t3\tSPEED\t50\t1000\tPROGRESS\t64\t128\tREJECTED\t0\n\n\
                    STATUS\t5\tSPEED\t52\t1000\tEXEC_RUNTIME\t1.2\tCURKU\t0\tPROGRESS\t128\t128\tRECHASH\t0\t1\n";
        assert_eq!(progress(said), Some(128));
        assert_eq!(
            (progress(""), progress("STATUS\t5\n"), progress("STATUS\t5\tPROGRESS\tx\n")),
            (None, None, None)
        );
    }

    #[test]
    fn rates_are_without_what_starting_costs_and_goals_are_compared_with_ratios() {
        let runs = |start: f64, each: f64| {
            let of = |count: u64| (count, start + each * count as f64, 2.0 * (start + each * count as f64));
            vec![of(100), of(300)]
        };
        let sustained =
            |ours, theirs| Sustained { rounds: 5, ours: runs(0.1, ours), theirs: runs(9.0, theirs) };
        let found = Found {
            cores: 2,
            short: Pair { ours: vec![4.0, 5.0, 3.0], theirs: vec![12.0], cold: Some(36.0) },
            fewer: sustained(0.1, 0.15),
            real: sustained(0.1, 0.13),
            old: Sustained { ours: runs(0.1, 0.1), ..Sustained::default() },
            ways: Value::Null,
        };
        let line = found.line();
        assert_eq!(line["sustained"]["fewer_rounds"]["ours"], json!({ "wall": 10.0, "cpu": 5.0 }));
        assert_eq!(
            (&line["sustained"]["fewer_rounds"]["ratio"], &line["old"]["ratio"]),
            (&json!(1.5), &Value::Null)
        );
        assert_eq!((&line["short"]["ratio_warm"], &line["short"]["ratio_cold"]), (&json!(3.0), &json!(9.0)));
        let met = json!({ "sustained": true, "sustained_all_rounds": false, "old": null,
            "short_seconds": true, "short_warm": true, "short_cold": false });
        assert_eq!(line["met"], met);
        assert_eq!(rates(&[(5, 1.0, 1.0), (5, 2.0, 2.0)]), None);
    }
}
