//! `cargo xtask bench take`: our backup of a phone beside Debian's `idevicebackup2`, a full one and then one of what has
//! changed. Same virtual phone, same data, in turns, a fresh phone for each.
//!
//! It is the client that is measured. The phone runs on the same machine, makes the contents of its files as they are read,
//! and may well be what the wall time waits for; processor time and memory are the client's own. What the phone says of the
//! backup counts, and not the exit code alone.

mod floor;
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rightful_lab::program::tail;
use rightful_lab::sim::Sim;

use super::measure::{Cost, measure};
use crate::Failure;
use crate::cargo::{self, cargo, target};
use report::Found;

/// A program may take this long for one backup.
const LIMIT: Duration = Duration::from_secs(1800);
/// How much of the data changes between the two backups, in percent.
const CHANGED: u8 = 1;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Order {
    files: u64,
    bytes: u64,
    /// How often each program runs.
    runs: u32,
    /// Whether our program is built first.
    build: bool,
}

impl Order {
    /// `[--files N] [--bytes N] [--runs N] [--no-build]`; 20,000 files, 2 GB and one run where nothing is said.
    pub(super) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut order = Self { files: 20_000, bytes: 2_000_000_000, runs: 1, build: true };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let number = |value: Option<&&str>, range: std::ops::RangeInclusive<u64>| {
                let found = value.and_then(|value| value.parse::<u64>().ok());
                found.filter(|number| range.contains(number)).ok_or_else(|| {
                    Failure::Found(format!("{word} is between {} and {}", range.start(), range.end()))
                })
            };
            match *word {
                "--files" => order.files = number(words.next(), 200..=200_000)?,
                "--bytes" => order.bytes = number(words.next(), 1_000_000..=64 << 30)?,
                "--runs" => order.runs = number(words.next(), 1..=100)? as u32,
                "--no-build" => order.build = false,
                other => return Err(Failure::Found(format!("bench take knows no {other}"))),
            }
        }
        Ok(order)
    }
}

/// Who takes the backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Rightful,
    Idevicebackup2,
}

impl Who {
    fn name(self) -> &'static str {
        match self {
            Self::Rightful => "rightful",
            Self::Idevicebackup2 => "idevicebackup2",
        }
    }
}

/// What two backups of one phone have cost.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Two {
    full: Cost,
    changes: Cost,
}

/// Measures, and prints what was found; the last line is one of JSON.
pub(super) fn run(order: &Order) -> Result<(), Failure> {
    let programs = Programs::prepare(order)?;
    let mut found = Found::default();
    for turn in 0..order.runs {
        println!("run {} of {}: {} files, {} bytes", turn + 1, order.runs, order.files, order.bytes);
        found.ours.push(programs.two(Who::Rightful, order)?);
        found.theirs.push(programs.two(Who::Idevicebackup2, order)?);
        let floor = floor::measure(order, &std::env::temp_dir())?;
        println!(
            "  the kernel at the least: {:.2} s to take it, {:.2} s to read it back",
            floor.take, floor.read
        );
        found.floors.push(floor);
    }
    println!("{}", found.line(order));
    Ok(())
}

struct Programs {
    rightful: PathBuf,
    idevicebackup2: PathBuf,
}

impl Programs {
    fn prepare(order: &Order) -> Result<Self, Failure> {
        if order.build {
            println!("building for release …");
            let mut command = cargo(&["build", "--quiet", "--release", "--package", "rightful"]);
            cargo::run(&mut command, "building for release")?;
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut places = std::env::split_paths(&path).map(|folder| folder.join("idevicebackup2"));
        let idevicebackup2 = places
            .find(|path| path.is_file())
            .ok_or_else(|| Failure::Found("idevicebackup2 is not installed".to_owned()))?;
        Ok(Self { rightful: target().join("release").join("rightful"), idevicebackup2 })
    }

    /// A fresh phone, backed up twice.
    fn two(&self, who: Who, order: &Order) -> Result<Two, Failure> {
        let folder = tempfile::Builder::new()
            .prefix("rightful-bench-")
            .tempdir()
            .map_err(Failure::io("making a folder"))?;
        let mut phone = Command::new(&self.rightful);
        phone.args(["sim", "serve", "trusted+unlocked"]);
        phone.args(["--data", &format!("7:{}:{}", order.files, order.bytes)]);
        let sim = Sim::launch(phone)?;
        // What is on it is made when it is first looked at: not while somebody is measured.
        sim.data()?;
        let full = self.one(who, "full", &sim, folder.path(), order)?;
        sim.hand_with("change-data", &format!("{{\"percent\":{CHANGED},\"seed\":1}}"))?;
        sim.data()?;
        let changes = self.one(who, "changes", &sim, folder.path(), order)?;
        Ok(Two { full, changes })
    }

    /// One backup, of which the phone must say that it ended well and sent what it should.
    fn one(&self, who: Who, what: &str, sim: &Sim, folder: &Path, order: &Order) -> Result<Cost, Failure> {
        let below = folder.join("backups");
        fs::create_dir_all(&below).map_err(Failure::io("making a folder"))?;
        let mut command = match who {
            Who::Rightful => {
                let mut command = Command::new(&self.rightful);
                command.args(["backup", "take", "--json", "--no-wait", "--to"]).arg(&below);
                command
            }
            Who::Idevicebackup2 => {
                let mut command = Command::new(&self.idevicebackup2);
                command.arg("backup").arg(&below);
                command
            }
        };
        command.env("USBMUXD_SOCKET_ADDRESS", sim.muxer()?).env("HOME", folder).current_dir(folder);
        command.env_remove("RIGHTFUL_LOG").env_remove("RIGHTFUL_BACKUPS");
        let before = count(sim, "backups")?;
        let output = folder.join("output");
        let cost = measure(&command, LIMIT, &output)?;
        let (sent, left) = (count(sim, "sent")?, count(sim, "left")?);
        let as_wanted = if what == "full" { sent >= order.files } else { left > sent * 10 };
        if cost.code != Some(0) || count(sim, "backups")? != before + 1 || !as_wanted {
            let said = fs::read(&output).unwrap_or_default();
            let said = String::from_utf8_lossy(&said);
            return Err(Failure::Found(format!(
                "{} ({:?}), {what}: {sent} files sent, {left} left\n{}",
                who.name(),
                cost.code,
                tail(&said)
            )));
        }
        let Cost { wall, cpu, peak, .. } = cost;
        let peak = report::mb(peak);
        println!(
            "  {}, {what}: {wall:.2} s, processor {cpu:.2} s, peak {peak:.0} MB, {sent} files",
            who.name()
        );
        Ok(cost)
    }
}

/// A number that the phone tells of its backups.
fn count(sim: &Sim, key: &str) -> Result<u64, Failure> {
    let told = &sim.phone()?["backup"][key];
    told.as_u64().ok_or_else(|| Failure::Found(format!("the phone tells no {key} of its backups")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_numbers_or_refused() {
        let told = |words: &[&str]| Order::parse(words).map_err(|error| error.to_string());
        let usual = Order { files: 20_000, bytes: 2_000_000_000, runs: 1, build: true };
        assert_eq!(told(&[]), Ok(usual));
        assert_eq!(
            told(&["--runs", "3", "--files", "500", "--bytes", "9000000", "--no-build"]),
            Ok(Order { files: 500, bytes: 9_000_000, runs: 3, build: false })
        );
        assert_eq!(told(&["--files", "1"]), Err("--files is between 200 and 200000".to_owned()));
        assert_eq!(told(&["--runs"]), Err("--runs is between 1 and 100".to_owned()));
        assert_eq!(told(&["--fast"]), Err("bench take knows no --fast".to_owned()));
    }
}
