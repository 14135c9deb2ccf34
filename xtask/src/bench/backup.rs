//! `cargo xtask bench backup`: our checking and decrypting of a minted backup beside other people's readers, on a memory
//! file system, and beside `cp -r` on a disk. The same backup for all, in turns.
//!
//! The others write a tree of files or decrypted blobs, as each of them does; ours a whole backup without its password. All
//! of them try the password with as many rounds as real phones ask for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use super::measure::{Cost, measure};
use super::restore::report::{mb, median, rounded};
use crate::Failure;
use crate::cargo::{self, cargo, target};

/// The backup's password; nothing in it is anybody's.
const PASSWORD: &str = "correct horse battery";

/// How long any of the programs may take.
const LIMIT: Duration = Duration::from_secs(600);

/// What is wanted: seconds, how many times as fast as the fastest of the others, megabytes.
const VERIFY: f64 = 1.7;
const OPEN: f64 = 0.8;
const FASTER: f64 = 4.0;
const BEYOND_COPY: f64 = 0.8;
const PEAK: f64 = 150.0;

/// The others: their name, their folder in `target/lab`, and what they are told.
const OTHERS: [(&str, &str, &str); 3] = [
    ("mvt", "mvt", ""),
    (
        "pyiosbackup",
        "readers",
        "import sys; from pyiosbackup import Backup; Backup.from_path(sys.argv[1], sys.argv[3]).unback(sys.argv[2])",
    ),
    (
        "iphone_backup_decrypt",
        "readers",
        "import sys; from iphone_backup_decrypt import EncryptedBackup; \
         EncryptedBackup(backup_directory=sys.argv[1], passphrase=sys.argv[3]).extract_files(\
         relative_paths_like='%', output_folder=sys.argv[2], preserve_folders=True, domain_subfolders=True)",
    ),
];

/// `[--files N] [--bytes N] [--runs N] [--memory DIR] [--disk DIR] [--alone] [--no-build]`: 20,000 files, 2 GB, 3 runs,
/// `/dev/shm`, `target`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Order {
    files: u64,
    bytes: u64,
    runs: u64,
    memory: PathBuf,
    disk: PathBuf,
    alone: bool,
    build: bool,
}

impl Order {
    pub(super) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut order = Self {
            files: 20_000,
            bytes: 2_000_000_000,
            runs: 3,
            memory: "/dev/shm".into(),
            disk: target(),
            alone: false,
            build: true,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let number = |value: Option<&&str>, most: u64| {
                value
                    .and_then(|value| value.parse::<u64>().ok())
                    .filter(|number| (1..=most).contains(number))
                    .ok_or_else(|| Failure::Found(format!("{word} is between 1 and {most}")))
            };
            let folder = |value: Option<&&str>| {
                value.map(PathBuf::from).ok_or_else(|| Failure::Found(format!("{word} is a folder")))
            };
            match *word {
                "--files" => order.files = number(words.next(), 200_000)?,
                "--bytes" => order.bytes = number(words.next(), 64 << 30)?,
                "--runs" => order.runs = number(words.next(), 100)?,
                "--memory" => order.memory = folder(words.next())?,
                "--disk" => order.disk = folder(words.next())?,
                "--alone" => order.alone = true,
                "--no-build" => order.build = false,
                other => return Err(Failure::Found(format!("bench backup knows no {other}"))),
            }
        }
        Ok(order)
    }
}

/// Measures, and prints what was found; the last line is one of JSON. What was written is removed again.
pub(super) fn run(order: &Order) -> Result<(), Failure> {
    if order.build {
        println!("building for release …");
        cargo::run(
            &mut cargo(&["build", "--quiet", "--release", "--package", "rightful"]),
            "building for release",
        )?;
    }
    let stage = Stage::prepare(order)?;
    println!("once before, which does not count: memory that nobody has used yet costs its first user twice");
    stage.ours(&["decrypt", "--quiet"], Some(stage.memory.path()))?;
    let mut found = Found::default();
    for turn in 0..order.runs {
        println!("run {} of {}", turn + 1, order.runs);
        found.verify.push(stage.ours(&["verify", "--quiet"], None)?);
        found.open.push(stage.ours(&["keychain"], None)?);
        found.decrypt.push(stage.ours(&["decrypt", "--quiet"], Some(stage.memory.path()))?);
        for (at, other) in OTHERS.iter().enumerate().filter(|_| !order.alone) {
            // One that fails once is told once, and then left alone.
            if found.others[at].len() as u64 == turn {
                found.others[at].extend(stage.other(other)?);
            }
        }
        found.disk.push(stage.ours(&["decrypt", "--quiet"], Some(stage.disk.path()))?);
        found.copy.push(stage.copy()?);
    }
    println!("{}", found.line(order));
    Ok(())
}

/// The programs, the backup, and where they write.
struct Stage {
    rightful: PathBuf,
    /// On a memory file system: the backup, and what is made of it there.
    memory: tempfile::TempDir,
    backup: PathBuf,
    disk: tempfile::TempDir,
    password: PathBuf,
}

impl Stage {
    fn prepare(order: &Order) -> Result<Self, Failure> {
        let folder = |within: &Path| {
            let made = tempfile::Builder::new().prefix("rightful-bench-").tempdir_in(within);
            made.map_err(Failure::io(format!("making a folder in {}", within.display())))
        };
        let (memory, disk) = (folder(&order.memory)?, folder(&order.disk)?);
        let rightful = target().join("release").join(format!("rightful{}", std::env::consts::EXE_SUFFIX));
        let backup = memory.path().join("backup");
        let password = memory.path().join("password");
        fs::write(&password, PASSWORD).map_err(Failure::io("writing the password"))?;
        println!("minting {} files, {} bytes …", order.files, order.bytes);
        let data = format!("1:{}:{}", order.files, order.bytes);
        let mut minting = Command::new(&rightful);
        minting.args(["sim", "backup", "--data", &data, "--backup-password", PASSWORD]).arg(&backup);
        cargo::run(&mut minting, "minting a backup")?;
        Ok(Self { rightful, memory, backup, disk, password })
    }

    /// One of our commands. What it writes below `to` is removed again.
    fn ours(&self, words: &[&str], to: Option<&Path>) -> Result<Cost, Failure> {
        let mut command = Command::new(&self.rightful);
        command.arg("backup").args(words).arg(&self.backup).arg("--password-file").arg(&self.password);
        let out = to.map(|to| to.join("ours"));
        if let Some(out) = &out {
            command.arg("--to").arg(out);
        }
        let cost = self.once(&command, &words.join(" "))?;
        self.clear(out.as_deref())?;
        cost.ok_or_else(|| Failure::Found(format!("rightful backup {} failed", words.join(" "))))
    }

    /// One of the others; nothing when it is not there or fails.
    fn other(&self, (name, venv, script): &(&str, &str, &str)) -> Result<Option<Cost>, Failure> {
        let programs = target().join("lab").join(venv).join("bin");
        let out = self.memory.path().join("theirs");
        fs::create_dir_all(&out).map_err(Failure::io("making a folder"))?;
        let mut command = if script.is_empty() {
            let mut command = Command::new(programs.join("mvt-ios"));
            command.args(["decrypt-backup", "-p", PASSWORD, "-d"]).arg(&out).arg(&self.backup);
            command
        } else {
            let mut command = Command::new(programs.join("python"));
            command.arg("-c").arg(script).arg(&self.backup).arg(&out).arg(PASSWORD);
            command
        };
        command.env("TMPDIR", self.memory.path());
        let cost = if Path::new(command.get_program()).exists() {
            self.once(&command, name)?
        } else {
            println!("  {name}: not there; cargo xtask witness prepares it");
            None
        };
        self.clear(Some(&out))?;
        Ok(cost)
    }

    /// `cp -r` from the memory file system to the disk.
    fn copy(&self) -> Result<Cost, Failure> {
        let out = self.disk.path().join("copy");
        let mut command = Command::new("cp");
        command.arg("-r").arg(&self.backup).arg(&out);
        let cost = self.once(&command, "cp -r")?;
        self.clear(Some(&out))?;
        cost.ok_or_else(|| Failure::Found("cp -r failed".to_owned()))
    }

    fn once(&self, command: &Command, who: &str) -> Result<Option<Cost>, Failure> {
        let output = self.memory.path().join("output");
        let cost = measure(command, LIMIT, &output)?;
        if cost.code == Some(0) {
            let Cost { wall, cpu, peak, .. } = cost;
            println!("  {who}: {wall:.2} s, processor {cpu:.2} s, peak {:.0} MB", mb(peak));
            return Ok(Some(cost));
        }
        let said = fs::read(&output).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        let last: Vec<&str> = said.lines().rev().take(8).collect();
        println!(
            "  {who} ended with {:?}: {}",
            cost.code,
            last.into_iter().rev().collect::<Vec<_>>().join("\n")
        );
        Ok(None)
    }

    /// Removes what was written, and waits until the disk has nothing more to do for it.
    fn clear(&self, out: Option<&Path>) -> Result<(), Failure> {
        if let Some(out) = out.filter(|out| out.exists()) {
            fs::remove_dir_all(out).map_err(Failure::io("removing what was written"))?;
        }
        cargo::run(&mut Command::new("sync"), "waiting for the disk")
    }
}

#[derive(Debug, Default)]
struct Found {
    verify: Vec<Cost>,
    open: Vec<Cost>,
    decrypt: Vec<Cost>,
    others: [Vec<Cost>; 3],
    disk: Vec<Cost>,
    copy: Vec<Cost>,
}

impl Found {
    fn line(&self, order: &Order) -> Value {
        let wall = |costs: &[Cost]| median(costs.iter().map(|cost| cost.wall));
        let peak = |costs: &[Cost]| costs.iter().map(|cost| mb(cost.peak)).fold(0.0, f64::max);
        let names = OTHERS.iter().map(|(name, _, _)| *name);
        let others: serde_json::Map<String, Value> = names
            .zip(&self.others)
            .map(|(name, costs)| (name.to_owned(), json!(wall(costs).map(rounded))))
            .collect();
        let fastest = self.others.iter().filter_map(|costs| wall(costs)).reduce(f64::min);
        let faster = fastest.zip(wall(&self.decrypt)).map(|(theirs, ours)| theirs / ours);
        let beyond = wall(&self.disk).zip(wall(&self.copy)).map(|(ours, copy)| ours - copy);
        let peaks = [("verify", peak(&self.verify)), ("decrypt", peak(&self.decrypt))];
        let most = peaks.iter().map(|(_, peak)| *peak).fold(0.0, f64::max);
        let met = |value: Option<f64>, at_most: f64| value.map(|value| value <= at_most);
        json!({
            "bench": "backup",
            "files": order.files,
            "bytes": order.bytes,
            "runs": order.runs,
            "memory_seconds": {
                "verify": wall(&self.verify).map(rounded),
                "open": wall(&self.open).map(rounded),
                "decrypt": wall(&self.decrypt).map(rounded),
                "others": others,
            },
            "disk_seconds": {
                "decrypt": wall(&self.disk).map(rounded),
                "cp": wall(&self.copy).map(rounded),
            },
            "peak_mb": peaks.iter().map(|(name, peak)| ((*name).to_owned(), json!(rounded(*peak)))).collect::<serde_json::Map<_, _>>(),
            "ratios": { "fastest_other_to_decrypt": faster.map(rounded), "decrypt_beyond_cp": beyond.map(rounded) },
            "goals": { "verify": VERIFY, "open": OPEN, "fastest_other_to_decrypt": FASTER, "decrypt_beyond_cp": BEYOND_COPY, "peak_mb": PEAK },
            "met": {
                "verify": met(wall(&self.verify), VERIFY),
                "open": met(wall(&self.open), OPEN),
                "decrypt": faster.map(|faster| faster >= FASTER),
                "disk": met(beyond, BEYOND_COPY),
                "peak": met(Some(most), PEAK),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_compared_with_medians_and_with_the_fastest_of_the_others() {
        let cost = |wall| Cost { wall, cpu: 1.0, peak: 90_000_000, code: Some(0) };
        let found = Found {
            verify: vec![cost(1.5), cost(9.0), cost(1.6)],
            open: vec![cost(0.9)],
            decrypt: vec![cost(2.0)],
            others: [vec![cost(40.0)], vec![cost(9.0)], vec![]],
            disk: vec![cost(4.0)],
            copy: vec![cost(3.5)],
        };
        let order = Order::parse(&["--runs", "3", "--no-build"]).expect("an order");
        let line = found.line(&order);
        assert_eq!(line["ratios"], json!({ "fastest_other_to_decrypt": 4.5, "decrypt_beyond_cp": 0.5 }));
        let met = json!({ "verify": true, "open": false, "decrypt": true, "disk": true, "peak": true });
        assert_eq!(line["met"], met);
        assert_eq!(line["memory_seconds"]["others"]["iphone_backup_decrypt"], Value::Null);
    }

    #[test]
    fn options_are_numbers_or_refused() {
        let told = |words: &[&str]| Order::parse(words).map_err(|error| error.to_string());
        let order = told(&["--files", "10", "--bytes", "5", "--runs", "1", "--alone", "--no-build"])
            .expect("an order");
        assert_eq!((order.files, order.bytes, order.runs, order.alone, order.build), (10, 5, 1, true, false));
        assert!(
            told(&["--files"]).is_err() && told(&["--files", "0"]).is_err() && told(&["--fast"]).is_err()
        );
    }
}
