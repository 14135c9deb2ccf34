//! `cargo xtask fuzz`: runs the fuzz targets with cargo-fuzz, which has to be installed and needs a nightly tool chain.

use std::fs;
use std::process::Command;

use crate::Failure;
use crate::cargo::{root, run as run_command};

/// Runs one target or each of them for some seconds.
pub(crate) fn run(arguments: &[&str]) -> Result<(), Failure> {
    let (wanted, seconds) = match arguments {
        [] => (None, "60"),
        [target] => (Some(*target), "60"),
        [target, seconds, ..] => (Some(*target), *seconds),
    };
    if seconds.parse::<u32>().is_err() {
        return Err(Failure::Found(format!("{seconds:?} is no number of seconds")));
    }
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
    for target in targets {
        println!("== {target}");
        let mut command = Command::new("cargo");
        command.args(["+nightly", "fuzz", "run", &target, "--"]).arg(format!("-max_total_time={seconds}"));
        run_command(command.current_dir(root()), &format!("fuzzing {target}"))?;
    }
    Ok(())
}
