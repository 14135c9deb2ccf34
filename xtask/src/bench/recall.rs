//! `cargo xtask bench recall`: our search for a backup's password beside hashcat's, the same line, the same processors, in turns.
//!
//! | part | what is measured |
//! |---|---|
//! | sustained | candidates in a second of a backup of today, all processors. A guess takes seconds, so: many at a tenth of the rounds, where both programs' time grows with the rounds, and fewer at all of them. What a program needs to start is taken off both: the difference of a long run and a short one |
//! | short | an owner's list of twenty, the right one last, on two processors: from the start of the program to its answer; hashcat with its kernel compiled already, and without |
//! | old | the same as sustained for backups up to iOS 10.1 |
//! | ways | cycles for a compression, one thread, beside the least that the instructions take |
//!
//! hashcat has its own options, tuned by itself; a machine without it is told so, and measures ours alone.

mod line;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use super::measure::{Cost, measure};
use crate::Failure;
use crate::cargo::{self, cargo, target};
use line::{Found, Pair, Sustained};

/// Two published lines, whose password is `test123`: of a backup of iOS 10.2 and of one of iOS 9.3. With other rounds the first is only
/// good for measuring.
const OF_TODAY: [&str; 2] = [
    "$itunes_backup$*10*deff6d646eb1fa2b6741efee8b70eda84341a838cef2bb10e582669759d7e33c399a0ba2a52cb9ec*10000*\
     f09cfa82cc1695657cb2c347ee127c2523795fda*",
    "*66f159e15f3ddbbdd4057f8babef7ad4472fac10",
];
const OLD: &str = "$itunes_backup$*9*06dc04bca4eeea2fbc1bc7356fa758243bead479673640a668db285c8f48c402cc435539d935509e*10000*\
                   37d2bd7caefbb24a9729e41a3257ef06188dc01e**";

/// Rounds of a real backup, and fewer.
const ROUNDS: u32 = 10_000_000;
const FEWER: u32 = 1_000_000;

/// How long any of the programs may take.
const LIMIT: Duration = Duration::from_secs(300);

/// `[--runs N] [--cores N] [--alone] [--no-build]`: how often the short list is tried by each, 2; on how many processors all is
/// measured, all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Order {
    runs: u32,
    cores: usize,
    alone: bool,
    build: bool,
}

impl Order {
    pub(super) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut order = Self { runs: 2, cores, alone: false, build: true };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let number = |value: Option<&&str>, most: usize| {
                value
                    .and_then(|value| value.parse::<usize>().ok())
                    .filter(|number| (1..=most).contains(number))
                    .ok_or_else(|| Failure::Found(format!("{word} is between 1 and {most}")))
            };
            match *word {
                "--runs" => order.runs = number(words.next(), 100)? as u32,
                "--cores" => order.cores = number(words.next(), 256)?,
                "--alone" => order.alone = true,
                "--no-build" => order.build = false,
                other => return Err(Failure::Found(format!("bench recall knows no {other}"))),
            }
        }
        Ok(order)
    }
}

/// Measures, and prints what was found; the last line is one of JSON.
pub(super) fn run(order: &Order) -> Result<(), Failure> {
    if order.build {
        println!("building for release …");
        let words =
            ["build", "--quiet", "--release", "--package", "rightful-recall", "--example", "recall_cost"];
        cargo::run(&mut cargo(&words), "building for release")?;
    }
    let stage = Stage::prepare(order)?;
    let mut found = Found { cores: order.cores, ..Found::default() };
    found.short = stage.short(order.runs)?;
    let today = |rounds: u32| format!("{}{rounds}{}", OF_TODAY[0], OF_TODAY[1]);
    found.fewer = stage.sustained("fewer rounds", &today(FEWER), FEWER, 14800, [1024, 2048])?;
    found.real = stage.sustained("all rounds", &today(ROUNDS), ROUNDS, 14800, [256, 512])?;
    found.old = stage.sustained("old", OLD, 0, 14700, [163_840, 655_360])?;
    found.ways = stage.ours(&["ways"])?.0;
    println!("{}", found.line());
    Ok(())
}

/// The programs, and a folder for what they read and write.
struct Stage {
    ours: PathBuf,
    theirs: bool,
    cores: usize,
    folder: tempfile::TempDir,
}

impl Stage {
    fn prepare(order: &Order) -> Result<Self, Failure> {
        let folder = tempfile::Builder::new().prefix("rightful-bench-").tempdir();
        let folder = folder.map_err(Failure::io("making a folder"))?;
        let ours =
            target().join("release/examples").join(format!("recall_cost{}", std::env::consts::EXE_SUFFIX));
        let mut stage = Self { ours, theirs: !order.alone, cores: order.cores, folder };
        if stage.theirs {
            // It says so by itself when nothing is there to compute with.
            let there = Command::new("hashcat").args(["-I", "--force"]).output();
            stage.theirs =
                there.is_ok_and(|told| String::from_utf8_lossy(&told.stdout).contains("Backend Device ID"));
            if !stage.theirs {
                println!(
                    "skipped: hashcat is not installed, or has no OpenCL for the processor (pocl-opencl-icd)"
                );
            }
        }
        Ok(stage)
    }

    fn file(&self, name: &str, text: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.path().join(name);
        fs::write(&path, text).map_err(Failure::io(format!("writing {name}")))?;
        Ok(path)
    }

    /// Our program: what it says, and what it cost.
    fn ours(&self, words: &[&str]) -> Result<(Value, Cost), Failure> {
        let mut command = Command::new(&self.ours);
        command.args(words);
        let output = self.folder.path().join("ours");
        let cost = measure(&command, LIMIT, &output)?;
        let said = fs::read_to_string(&output).unwrap_or_default();
        let told = said.lines().last().and_then(|line| serde_json::from_str(line).ok());
        let told = told.filter(|_| cost.code == Some(0));
        told.map(|told| (told, cost)).ok_or_else(|| Failure::Found(format!("recall_cost failed: {said}")))
    }

    /// The other program, which takes every candidate of `words`: what it cost, and how many it says that it has tried.
    fn theirs(&self, mode: u32, line: &str, words: &Path, cache: &str) -> Result<(u64, Cost), Failure> {
        let hash = self.file("hash", &format!("{line}\n"))?;
        let home = self.folder.path().join(cache);
        fs::create_dir_all(&home).map_err(Failure::io("making a folder"))?;
        let mut command = Command::new("hashcat");
        command.args(["-m", &mode.to_string(), "-D", "1", "-a", "0", "--force", "--potfile-disable"]);
        command.args(["--restore-disable", "--logfile-disable", "--self-test-disable"]);
        command.args(["--status", "--status-timer", "5", "--machine-readable"]).arg(hash).arg(words);
        // Kernels that were compiled before are in none of these.
        for name in ["HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "POCL_CACHE_DIR"] {
            command.env(name, &home);
        }
        command.env("POCL_MAX_PTHREAD_COUNT", self.cores.to_string());
        let output = self.folder.path().join("theirs");
        let cost = measure(&command, LIMIT, &output)?;
        let said = fs::read_to_string(&output).unwrap_or_default();
        // It ends with 0 when it has found something, and with 1 when all were tried.
        match (line::progress(&said), cost.code) {
            (Some(tried), Some(0 | 1)) => Ok((tried, cost)),
            (_, code) => {
                let last: Vec<&str> = said.lines().rev().take(12).collect();
                let last = last.into_iter().rev().collect::<Vec<_>>().join("\n");
                Err(Failure::Found(format!("hashcat ended with {code:?}: {last}")))
            }
        }
    }

    /// An owner's short list, the right one last.
    fn short(&self, runs: u32) -> Result<Pair, Failure> {
        let line = format!("{}{ROUNDS}{}", OF_TODAY[0], OF_TODAY[1]);
        let mut words: Vec<String> = (0..19).map(|number| format!("cand{number:05}")).collect();
        words.push("test123".to_owned());
        let list = self.file("list", &format!("{}\n", words.join("\n")))?;
        let mut pair = Pair::default();
        if self.theirs {
            let (_, cold) = self.theirs(14800, &line, &list, "cache")?;
            println!("short: hashcat that compiles its kernel {:.2} s", cold.wall);
            pair.cold = Some(cold.wall);
        }
        for _ in 0..runs {
            let (told, cost) =
                self.ours(&["list", &line, &self.cores.to_string(), &list.to_string_lossy()])?;
            if told["found"] != "19" {
                return Err(Failure::Found(format!("the last of the list is not found: {told}")));
            }
            println!("short: ours {:.2} s, processor {:.2} s", cost.wall, cost.cpu);
            pair.ours.push(cost.wall);
            if self.theirs {
                let (_, cost) = self.theirs(14800, &line, &list, "cache")?;
                println!("short: hashcat {:.2} s, processor {:.2} s", cost.wall, cost.cpu);
                pair.theirs.push(cost.wall);
            }
        }
        Ok(pair)
    }

    /// Candidates in a second: so many more in so much more time.
    fn sustained(
        &self,
        what: &str,
        line: &str,
        rounds: u32,
        mode: u32,
        counts: [u64; 2],
    ) -> Result<Sustained, Failure> {
        let mut found = Sustained { rounds, ..Sustained::default() };
        for count in counts {
            let (told, cost) = self.ours(&["search", line, &self.cores.to_string(), &count.to_string()])?;
            let tried = told["tried"].as_u64().unwrap_or_default();
            println!("{what}: ours {tried} in {:.2} s, processor {:.2} s", cost.wall, cost.cpu);
            found.ours.push((tried, cost.wall, cost.cpu));
            if self.theirs {
                let words: String = (0..count).map(|number| format!("cand{number:08}\n")).collect();
                let words = self.file("words", &words)?;
                let (tried, cost) = self.theirs(mode, line, &words, "cache")?;
                println!("{what}: hashcat {tried} in {:.2} s, processor {:.2} s", cost.wall, cost.cpu);
                found.theirs.push((tried, cost.wall, cost.cpu));
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_numbers_or_refused() {
        let order =
            Order::parse(&["--runs", "3", "--cores", "2", "--alone", "--no-build"]).expect("an order");
        assert_eq!(order, Order { runs: 3, cores: 2, alone: true, build: false });
        for words in [&["--runs"][..], &["--runs", "0"], &["--cores", "x"], &["--fast"]] {
            assert!(Order::parse(words).is_err(), "{words:?}");
        }
    }
}
