//! `cargo xtask lab`: the tests in which foreign programs are the witnesses.
//!
//! A test whose witness is not installed passes and writes its name into a file; this chore counts it as skipped.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::cargo::{build, cargo, run as run_command};
use crate::{Failure, witness};

/// Runs all of them, or those whose name contains `name`; the last line is `N passed, N failed, N skipped`.
pub(crate) fn run(name: Option<&str>) -> Result<(), Failure> {
    witness::prepare();
    let program = build()?;
    let skips = tempfile::NamedTempFile::new().map_err(Failure::io("making the list of skipped tests"))?;
    let mut command = cargo(&["test", "--package", "rightful-lab", "--no-fail-fast"]);
    // One guest at a time: foreign programs give up after waits of their own, which two guests on two cores make too short.
    command.args(name).args(["--", "--nocapture", "--test-threads=1"]);
    command.env("RIGHTFUL_LAB_PROGRAM", program).env("RIGHTFUL_LAB_SKIPPED", skips.path());
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(Failure::io("starting cargo test"))?;
    let mut counts = Counts::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.map_err(Failure::io("reading what the tests print"))?;
            println!("{line}");
            counts.add(&line);
        }
    }
    let status = child.wait().map_err(Failure::io("waiting for cargo test"))?;

    let skipped =
        fs::read_to_string(skips.path()).map_err(Failure::io("reading the list of skipped tests"))?;
    for line in skipped.lines() {
        println!("skipped: {line}");
    }
    let skipped = skipped.lines().count();
    println!("{} passed, {} failed, {skipped} skipped", counts.passed.saturating_sub(skipped), counts.failed);
    if status.success() { Ok(()) } else { Err(Failure::Command("the lab".to_owned())) }
}

/// Prints the names of all tests.
pub(crate) fn list() -> Result<(), Failure> {
    let mut command = cargo(&["test", "--quiet", "--package", "rightful-lab", "--test", "*", "--", "--list"]);
    run_command(&mut command, "cargo test --list")
}

/// What the closing lines of the test programs add up to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: usize,
    failed: usize,
}

impl Counts {
    /// Adds a line `test result: ok. 3 passed; 0 failed; …`; other lines say nothing.
    fn add(&mut self, line: &str) {
        let Some((_, numbers)) = line.split_once("test result: ").and_then(|(_, rest)| rest.split_once(". "))
        else {
            return;
        };
        for part in numbers.split(';') {
            match part.trim().split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_up() {
        let mut counts = Counts::default();
        counts.add("test lab_one ... ok");
        counts.add(
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        );
        counts.add("test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out");
        assert_eq!(counts, Counts { passed: 5, failed: 1 });
    }
}
