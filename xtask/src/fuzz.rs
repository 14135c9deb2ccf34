//! `cargo xtask fuzz`: runs the fuzz targets with cargo-fuzz, which has to be installed and needs a nightly tool chain.

mod process;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::Failure;
use crate::cargo::{root, run as run_command};
use process::{Budget, Report};

/// Where the targets are built instead, when another run must not wait for them.
const TARGET_DIR: &str = "RIGHTFUL_FUZZ_TARGET_DIR";

/// How long one target runs where nothing else is said.
const USUAL: Budget = Budget::Clock(Duration::from_secs(60));

/// The longest run of one target.
const LONGEST: u32 = 24 * 60;

/// What to run, and for how long.
#[derive(Debug, PartialEq, Eq)]
struct Order {
    target: Option<String>,
    budget: Budget,
}

impl Order {
    /// `[TARGET] [SECONDS] [--cpu-minutes N]`.
    fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut order = Self { target: None, budget: USUAL };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let number = |text: Option<&&str>, most: u32, what: &str| {
                text.and_then(|text| text.parse::<u32>().ok())
                    .filter(|number| (1..=most).contains(number))
                    .ok_or_else(|| Failure::Found(format!("fuzz takes 1 to {most} {what}")))
            };
            match *word {
                "--cpu-minutes" => {
                    let minutes = number(words.next(), LONGEST, "minutes of processor time")?;
                    order.budget = Budget::Processor(Duration::from_secs(60 * u64::from(minutes)));
                }
                name if order.target.is_none() && !name.starts_with('-') => {
                    order.target = Some(name.to_owned());
                }
                seconds => {
                    let seconds = number(Some(&seconds), 60 * LONGEST, "seconds")?;
                    order.budget = Budget::Clock(Duration::from_secs(seconds.into()));
                }
            }
        }
        Ok(order)
    }
}

/// Runs one target or each of them. All of them are run, also when one has found something.
pub(crate) fn run(arguments: &[&str]) -> Result<(), Failure> {
    let order = Order::parse(arguments)?;
    let targets = targets(order.target.as_deref())?;
    let host = host()?;
    let mut findings = Vec::new();
    for target in targets {
        println!("== {target}");
        let report = fuzz(&target, &host, order.budget)?;
        println!("{}", report.line(&target));
        if report.finding {
            findings.push(target);
        }
    }
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found(format!("findings in {}; the inputs are in fuzz/artifacts", findings.join(", "))))
    }
}

fn targets(wanted: Option<&str>) -> Result<Vec<String>, Failure> {
    let folder = root().join("fuzz").join("fuzz_targets");
    let mut targets: Vec<String> = fs::read_dir(&folder)
        .map_err(Failure::io("listing fuzz/fuzz_targets"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".rs").map(str::to_owned))
        .filter(|name| wanted.is_none_or(|wanted| wanted == name))
        .collect();
    targets.sort();
    if targets.is_empty() {
        return Err(Failure::Found("there is no such fuzz target".to_owned()));
    }
    Ok(targets)
}

/// Builds one target and lets it run.
fn fuzz(target: &str, host: &str, budget: Budget) -> Result<Report, Failure> {
    let folder = root().join("fuzz");
    let built = std::env::var_os(TARGET_DIR).map_or_else(|| folder.join("target"), PathBuf::from);
    let mut build = Command::new("cargo");
    build.args(["+nightly", "fuzz", "build", target, "--target-dir"]).arg(&built).current_dir(root());
    run_command(&mut build, &format!("building {target}"))?;

    let own = |name: &str| folder.join(name).join(target);
    let (corpus, artifacts, seeds) = (own("corpus"), own("artifacts"), own("seeds"));
    for made in [&corpus, &artifacts] {
        fs::create_dir_all(made).map_err(Failure::io(format!("making {}", made.display())))?;
    }
    let mut command = Command::new(built.join(host).join("release").join(target));
    command.arg(&corpus);
    if seeds.is_dir() {
        command.arg(&seeds);
    }
    command.arg(format!("-artifact_prefix={}/", artifacts.display()));
    command.args(["-print_final_stats=1", "-timeout=20", "-max_len=65536"]);
    // Two copies of one C++ runtime are no finding.
    command.env("ASAN_OPTIONS", "detect_odr_violation=0").current_dir(root());
    process::run(command, budget)
}

/// The triple of this machine, by which the builds of cargo-fuzz are kept apart.
fn host() -> Result<String, Failure> {
    let told =
        Command::new("rustc").args(["+nightly", "-vV"]).output().map_err(Failure::io("asking rustc"))?;
    let told = String::from_utf8_lossy(&told.stdout);
    told.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| Failure::Found("there is no nightly tool chain".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_a_target_and_a_budget() {
        let told = |words: &[&str]| Order::parse(words).map_err(|error| error.to_string());
        let order = |target: Option<&str>, budget| Ok(Order { target: target.map(str::to_owned), budget });
        let clock = |seconds| Budget::Clock(Duration::from_secs(seconds));
        let processor = |seconds| Budget::Processor(Duration::from_secs(seconds));
        assert_eq!(told(&[]), order(None, clock(60)));
        assert_eq!(told(&["asr"]), order(Some("asr"), clock(60)));
        assert_eq!(told(&["asr", "5"]), order(Some("asr"), clock(5)));
        assert_eq!(told(&["--cpu-minutes", "10"]), order(None, processor(600)));
        assert_eq!(told(&["asr", "--cpu-minutes", "1"]), order(Some("asr"), processor(60)));
        for bad in [&["asr", "soon"][..], &["--cpu-minutes"], &["--cpu-minutes", "0"], &["asr", "--fast"]] {
            assert!(told(bad).is_err(), "{bad:?}");
        }
    }
}
