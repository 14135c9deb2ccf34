//! `cargo xtask bench firmware`: what our checks of a firmware file cost beside `sha1sum` of the same file.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::json;

use super::measure::{Cost, measure};
use super::restore::report::{median, rounded};
use crate::Failure;
use crate::cargo::{self, cargo, target};

/// How much longer than `sha1sum` all of it may take.
const GOAL: f64 = 1.2;

/// How long any of the programs may take.
const LIMIT: Duration = Duration::from_secs(600);

/// `[--bytes N] [--runs N] [--no-build]`: the size of the system image in the file, 6 GB, and how often, 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Order {
    bytes: u64,
    runs: u32,
    build: bool,
}

impl Order {
    pub(super) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut order = Self { bytes: 6_000_000_000, runs: 3, build: true };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let number = |value: Option<&&str>, most: u64| {
                value
                    .and_then(|value| value.parse::<u64>().ok())
                    .filter(|number| (1..=most).contains(number))
                    .ok_or_else(|| Failure::Found(format!("{word} is between 1 and {most}")))
            };
            match *word {
                "--bytes" => order.bytes = number(words.next(), 64 << 30)?,
                "--runs" => order.runs = number(words.next(), 100)? as u32,
                "--no-build" => order.build = false,
                other => return Err(Failure::Found(format!("bench firmware knows no {other}"))),
            }
        }
        Ok(order)
    }
}

/// Measures, and prints what was found; the last line is one of JSON. The file is removed again.
pub(super) fn run(order: &Order) -> Result<(), Failure> {
    if order.build {
        println!("building for release …");
        let words =
            ["build", "--quiet", "--release", "--package", "rightful-lab", "--example", "firmware_cost"];
        cargo::run(&mut cargo(&words), "building for release")?;
    }
    let program = target().join("release").join("examples").join("firmware_cost");
    let folder = tempfile::Builder::new()
        .prefix("rightful-bench-")
        .tempdir()
        .map_err(Failure::io("making a folder"))?;
    let file = folder.path().join("firmware.ipsw");
    println!("minting {} bytes …", order.bytes);
    let mut minting = Command::new(&program);
    cargo::run(minting.arg("mint").arg(&file).arg(order.bytes.to_string()), "minting firmware")?;
    // Reads the file once, too: both programs find it in memory, as far as it fits.
    let sha1 = sha1(&file)?;

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..order.runs {
        // What an earlier run has noted is another file beside it.
        forget(folder.path(), &file)?;
        let mut handle = Command::new(&program);
        handle.arg("handle").arg(&file).arg(&sha1);
        ours.push(once(&handle, folder.path(), "our checks")?);
        let mut sha1sum = Command::new("sha1sum");
        sha1sum.arg(&file);
        theirs.push(once(&sha1sum, folder.path(), "sha1sum")?);
        println!("run {} of {}: {:?} and {:?}", turn + 1, order.runs, ours.last(), theirs.last());
    }
    println!("{}", report(order.bytes, &ours, &theirs));
    Ok(())
}

fn sha1(file: &Path) -> Result<String, Failure> {
    let told = Command::new("sha1sum").arg(file).output().map_err(Failure::io("starting sha1sum"))?;
    let text = String::from_utf8_lossy(&told.stdout);
    let digest = text.split_whitespace().next().filter(|digest| digest.len() == 40);
    digest.map(str::to_owned).ok_or_else(|| Failure::Found("sha1sum gives no digest".to_owned()))
}

/// Removes everything but the firmware.
fn forget(folder: &Path, file: &Path) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder).map_err(Failure::io("listing the folder"))?.flatten() {
        if entry.path() != file {
            std::fs::remove_file(entry.path()).map_err(Failure::io("removing a note"))?;
        }
    }
    Ok(())
}

fn once(command: &Command, folder: &Path, who: &str) -> Result<Cost, Failure> {
    let output = folder.join("output");
    let cost = measure(command, LIMIT, &output)?;
    if cost.code == Some(0) {
        return Ok(cost);
    }
    let said = std::fs::read_to_string(&output).unwrap_or_default();
    Err(Failure::Found(format!("{who} ended with {:?}: {said}", cost.code)))
}

fn report(bytes: u64, ours: &[Cost], theirs: &[Cost]) -> serde_json::Value {
    let cpu = |costs: &[Cost]| median(costs.iter().map(|cost| cost.cpu));
    let wall = |costs: &[Cost]| median(costs.iter().map(|cost| cost.wall));
    let ratio = |of: &dyn Fn(&[Cost]) -> Option<f64>| Some(rounded(of(ours)? / of(theirs)?));
    let each = |of: &dyn Fn(&[Cost]) -> Option<f64>| json!({ "rightful": of(ours).map(rounded), "sha1sum": of(theirs).map(rounded) });
    json!({
        "bench": "firmware",
        "bytes": bytes,
        "runs": ours.len(),
        "cpu_seconds": each(&cpu),
        "wall_seconds": each(&wall),
        "ratios": { "cpu": ratio(&cpu), "wall": ratio(&wall) },
        "goals": { "wall": GOAL },
        "met": ratio(&wall).is_some_and(|ratio| ratio <= GOAL),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_goal_is_a_ratio_of_wall_times() {
        let cost = |wall, cpu| Cost { wall, cpu, peak: 1, code: Some(0) };
        let line = report(6, &[cost(2.4, 2.0), cost(2.2, 2.0), cost(9.0, 2.0)], &[cost(2.0, 1.0)]);
        assert_eq!(line["ratios"], json!({ "cpu": 2.0, "wall": 1.2 }));
        assert_eq!(line["met"], true);
        assert_eq!(report(6, &[cost(2.5, 1.0)], &[cost(2.0, 1.0)])["met"], false);
    }

    #[test]
    fn options_are_numbers_or_refused() {
        let told = |words: &[&str]| Order::parse(words).map_err(|error| error.to_string());
        assert_eq!(told(&[]), Ok(Order { bytes: 6_000_000_000, runs: 3, build: true }));
        let small = Ok(Order { bytes: 5, runs: 1, build: false });
        assert_eq!(told(&["--bytes", "5", "--runs", "1", "--no-build"]), small);
        assert!(told(&["--bytes"]).is_err() && told(&["--fast"]).is_err());
    }
}
