//! `cargo xtask soak`: the fault matrix with every message in every way, and a download that is killed a hundred times.
//! Deterministic for a seed.

use std::thread::available_parallelism;

use crate::Failure;
use crate::cargo::{cargo, run as run_command};

/// What is soaked, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Options {
    /// All there are where nothing is said.
    cases: Option<u64>,
    seed: u64,
    threads: u64,
}

/// Runs the soak of that name.
pub(crate) fn run(arguments: &[&str]) -> Result<(), Failure> {
    match arguments {
        ["restore", options @ ..] => restore(Options::parse(options)?),
        ["download"] => download(),
        _ => {
            Err(Failure::Found("there are two soaks: cargo xtask soak restore, and soak download".to_owned()))
        }
    }
}

impl Options {
    /// `[--cases N] [--seed S] [--threads N]`; half of the processors where nothing is said.
    fn parse(words: &[&str]) -> Result<Self, Failure> {
        let threads = available_parallelism().map_or(1, |count| count.get() as u64).div_ceil(2);
        let mut options = Self { cases: None, seed: 1, threads };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let place = match *word {
                "--cases" => options.cases.insert(0),
                "--seed" => &mut options.seed,
                "--threads" => &mut options.threads,
                other => return Err(Failure::Found(format!("soak restore knows no {other}"))),
            };
            *place = words
                .next()
                .and_then(|value| value.parse().ok())
                .ok_or_else(|| Failure::Found(format!("{word} needs a number behind it")))?;
        }
        if options.cases == Some(0) || options.threads == 0 {
            return Err(Failure::Found("at least one case, and one thread".to_owned()));
        }
        Ok(options)
    }
}

fn restore(options: Options) -> Result<(), Failure> {
    let Options { cases, seed, threads } = options;
    let cases = cases.map_or_else(|| "all".to_owned(), |cases| cases.to_string());
    println!("{cases} cases with seed {seed} on {threads} threads …");
    let mut command = cargo(&["test", "--release", "--package", "rightful-flows", "--test", "unlock"]);
    command.args(["--", "--exact", "--nocapture", "matrix::soak"]);
    command.env("RIGHTFUL_CASES", cases);
    command.env("RIGHTFUL_SEED", seed.to_string());
    command.env("RIGHTFUL_THREADS", threads.to_string());
    run_command(&mut command, "the soak of the restore")
}

/// 2 GB, killed a hundred times; the test says what was sent twice.
fn download() -> Result<(), Failure> {
    let mut command = cargo(&["test", "--release", "--package", "rightful-apple", "--test", "apple"]);
    command.args(["--", "--exact", "--nocapture", "kill::a_file_killed_a_hundred_times"]);
    command.env("RIGHTFUL_KILL_BYTES", (2_u64 << 30).to_string());
    run_command(&mut command, "the soak of the download")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_numbers_by_name() {
        let options = Options::parse(&["--cases", "10", "--seed", "7", "--threads", "2"]).expect("options");
        assert_eq!(options, Options { cases: Some(10), seed: 7, threads: 2 });
        assert_eq!(Options::parse(&[]).expect("options").cases, None, "all");
        for bad in [["--cases", "x"], ["--cases", "0"], ["--moon", "1"]] {
            assert!(Options::parse(&bad).is_err(), "{bad:?}");
        }
        assert!(Options::parse(&["--seed"]).is_err());
    }
}
