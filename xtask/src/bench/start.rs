//! `cargo xtask bench start`: how long it takes to be told what is on the cable. `rightful devices` beside `pymobiledevice3 usbmux list`, on
//! the same virtual phone's muxer, in turns.
//!
//! Ours asks the phone who it is besides, and looks at the USB bus: it does more. Starting a process is part of it for both, for that is
//! what whoever types the command waits for.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rightful_lab::program::tail;
use rightful_lab::sim::Sim;
use serde_json::{Value, json};

use super::measure::{Cost, measure};
use crate::Failure;
use crate::cargo::{self, cargo, target};

/// A program may take this long for one list.
const LIMIT: Duration = Duration::from_secs(120);
/// The goals: seconds, and the part of the other's time.
const WALL_GOAL: f64 = 0.050;
const RATIO_GOAL: f64 = 0.1;

/// What is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Order {
    /// How often each program runs.
    runs: u32,
    /// A program that is built already; none is built then.
    program: Option<PathBuf>,
}

impl Order {
    /// `[--runs N] [--program PATH]`; eleven runs of the release build where nothing is said.
    pub(super) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut order = Self { runs: 11, program: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--runs" => {
                    let runs = words.next().and_then(|word| word.parse().ok());
                    order.runs = runs
                        .filter(|runs| (1..=1_000).contains(runs))
                        .ok_or_else(|| Failure::Found("--runs is between 1 and 1000".to_owned()))?;
                }
                "--program" => {
                    let path = words.next().map(PathBuf::from).filter(|path| path.is_file());
                    order.program =
                        Some(path.ok_or_else(|| Failure::Found("--program names a program".to_owned()))?);
                }
                other => return Err(Failure::Found(format!("bench start knows no {other}"))),
            }
        }
        Ok(order)
    }
}

/// Measures, and prints what was found; the last line is one of JSON.
pub(super) fn run(order: &Order) -> Result<(), Failure> {
    let rightful = match &order.program {
        Some(program) => program.clone(),
        None => {
            println!("building for release …");
            let mut command = cargo(&["build", "--quiet", "--release", "--package", "rightful"]);
            cargo::run(&mut command, "building for release")?;
            target().join("release").join("rightful")
        }
    };
    let peer = target().join("lab/venv/bin/pymobiledevice3");
    if !peer.is_file() {
        return Err(Failure::Found(
            "pymobiledevice3 is not there; cargo xtask lab pymobiledevice3 prepares it".to_owned(),
        ));
    }
    let mut phone = Command::new(&rightful);
    phone.args(["sim", "serve", "trusted+unlocked"]);
    let sim = Sim::launch(phone)?;
    let folder = tempfile::tempdir().map_err(Failure::io("making a folder"))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first of each pays for what the disk has not read yet, and does not count.
    for turn in 0..=order.runs {
        let mut command = Command::new(&rightful);
        command.arg("devices");
        let our_cost = one(command, sim.last_four()?, &sim, folder.path())?;
        let mut command = Command::new(&peer);
        command.args(["usbmux", "list"]);
        let their_cost = one(command, sim.udid()?, &sim, folder.path())?;
        if turn > 0 {
            println!(
                "run {turn} of {}: rightful {:.1} ms, pymobiledevice3 {:.1} ms",
                order.runs,
                our_cost.wall * 1e3,
                their_cost.wall * 1e3
            );
            ours.push(our_cost);
            theirs.push(their_cost);
        }
    }
    println!("{}", line(&ours, &theirs));
    Ok(())
}

/// One list, which must name the phone.
fn one(mut command: Command, name: &str, sim: &Sim, folder: &Path) -> Result<Cost, Failure> {
    command.env("USBMUXD_SOCKET_ADDRESS", sim.muxer()?);
    command.env("HOME", folder).env_remove("RIGHTFUL_LOG").current_dir(folder);
    let who = command.get_program().to_string_lossy().into_owned();
    let output = folder.join("output");
    let cost = measure(&command, LIMIT, &output)?;
    let said = std::fs::read(&output).map_err(Failure::io("reading what was printed"))?;
    let said = String::from_utf8_lossy(&said);
    if cost.code == Some(0) && said.contains(name) {
        Ok(cost)
    } else {
        Err(Failure::Found(format!("{who} ({:?}) does not list {name}\n{}", cost.code, tail(&said))))
    }
}

/// Ratios are ours by theirs, medians of all runs.
fn line(ours: &[Cost], theirs: &[Cost]) -> Value {
    let both = |of: fn(&Cost) -> f64| (median(ours, of), median(theirs, of));
    let told = |(ours, theirs): (f64, f64), scale: f64| json!({ "rightful": rounded(ours * scale), "pymobiledevice3": rounded(theirs * scale) });
    let (wall, cpu) = (both(|cost| cost.wall), both(|cost| cost.cpu));
    let peak = both(|cost| cost.peak as f64);
    let ratio = |(ours, theirs): (f64, f64)| rounded(ours / theirs);
    json!({
        "bench": "start",
        "runs": ours.len(),
        "wall_ms": told(wall, 1e3),
        "cpu_ms": told(cpu, 1e3),
        "peak_rss_mb": told(peak, 1e-6),
        "ratios": { "wall": ratio(wall), "cpu": ratio(cpu) },
        "goals": { "wall_ms": WALL_GOAL * 1e3, "wall_ratio": RATIO_GOAL },
        "met": wall.0 < WALL_GOAL && ratio(wall) <= RATIO_GOAL,
    })
}

fn median(costs: &[Cost], of: fn(&Cost) -> f64) -> f64 {
    let mut values: Vec<f64> = costs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    match (values.get(values.len() / 2), values.get(values.len().wrapping_sub(1) / 2)) {
        (Some(high), Some(low)) => (high + low) / 2.0,
        _ => 0.0,
    }
}

/// Four digits: a ratio of a fiftieth is one too.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(wall: f64) -> Cost {
        Cost { wall, cpu: wall / 2.0, peak: 10_000_000, code: Some(0) }
    }

    #[test]
    fn options_are_understood_or_refused() {
        let told = |words: &[&str]| Order::parse(words).map_err(|error| error.to_string());
        assert_eq!(told(&[]), Ok(Order { runs: 11, program: None }));
        assert_eq!(told(&["--runs", "3"]), Ok(Order { runs: 3, program: None }));
        assert_eq!(told(&["--runs", "0"]), Err("--runs is between 1 and 1000".to_owned()));
        assert_eq!(told(&["--program", "/nowhere/x"]), Err("--program names a program".to_owned()));
        assert_eq!(told(&["--fast"]), Err("bench start knows no --fast".to_owned()));
    }

    #[test]
    fn the_goal_is_met_only_where_both_halves_of_it_are() {
        let met = |ours: f64, theirs: f64| {
            let line = line(&[cost(9.0), cost(ours), cost(0.0)], &[cost(theirs)]);
            (line["met"].as_bool(), line["ratios"]["wall"].as_f64())
        };
        assert_eq!(met(0.040, 0.8), (Some(true), Some(0.05)));
        assert_eq!(met(0.040, 0.3), (Some(false), Some(0.1333)));
        assert_eq!(met(0.060, 0.8), (Some(false), Some(0.075)));
    }
}
