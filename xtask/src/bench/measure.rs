//! What one program costs: wall time, processor time and peak memory, as the system has counted them.
//!
//! The system keeps one account for all children of a process, and its peak of memory is that of the largest. So each
//! measured program gets a parent of its own: this program again, with the hidden chore `measure`.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Failure;

/// How often it is looked whether the program has ended; the wall time is as precise as this. In the first second often, for programs
/// that take no longer.
const GLANCE: Duration = Duration::from_millis(5);
const FIRST_GLANCE: Duration = Duration::from_micros(200);

/// What a program has cost.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub(super) struct Cost {
    /// From start to end, in seconds.
    pub(super) wall: f64,
    /// In user mode and in the kernel, in seconds, with all threads and children.
    pub(super) cpu: f64,
    /// The most memory that it held at once, in bytes.
    pub(super) peak: u64,
    /// Its exit code; `None` when it was killed.
    pub(super) code: Option<i32>,
}

/// Measures a program that has `limit` to end. What it prints goes into the file `output`.
pub(super) fn measure(command: &Command, limit: Duration, output: &Path) -> Result<Cost, Failure> {
    let this = std::env::current_exe().map_err(Failure::io("finding this program"))?;
    let mut parent = Command::new(this);
    parent.arg("measure").arg(limit.as_secs().to_string()).arg(output);
    parent.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => parent.env(name, value),
            None => parent.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        parent.current_dir(folder);
    }
    let told = parent.stderr(Stdio::inherit()).output().map_err(Failure::io("starting a measurement"))?;
    serde_json::from_slice(&told.stdout)
        .map_err(|_| Failure::Found(format!("{} was not measured", command.get_program().display())))
}

/// The hidden chore: runs `SECONDS OUTPUT PROGRAM ARGUMENT…`, and prints its [`Cost`] as one line of JSON.
pub(crate) fn run(words: &[&str]) -> Result<(), Failure> {
    let [seconds, output, program, arguments @ ..] = words else {
        return Err(Failure::Found("measure SECONDS OUTPUT PROGRAM ARGUMENT…".to_owned()));
    };
    let limit = seconds.parse().map(Duration::from_secs);
    let limit = limit.map_err(|_| Failure::Found(format!("{seconds:?} is no number of seconds")))?;
    let log = File::create(output).map_err(Failure::io(format!("making {output}")))?;
    let both = log.try_clone().map_err(Failure::io(format!("making {output}")))?;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(log).stderr(both);
    let started = Instant::now();
    let mut child = command.spawn().map_err(Failure::io(format!("starting {program}")))?;
    let code = loop {
        match child.try_wait().map_err(Failure::io(format!("waiting for {program}")))? {
            Some(status) => break status.code(),
            None if started.elapsed() > limit => {
                child.kill().map_err(Failure::io(format!("killing {program}")))?;
                child.wait().map_err(Failure::io(format!("waiting for {program}")))?;
                break None;
            }
            None if started.elapsed() < Duration::from_secs(1) => thread::sleep(FIRST_GLANCE),
            None => thread::sleep(GLANCE),
        }
    };
    let wall = started.elapsed().as_secs_f64();
    let (cpu, peak) = account()?;
    let cost = Cost { wall, cpu, peak, code };
    let line = serde_json::to_string(&cost).map_err(|error| Failure::Found(error.to_string()))?;
    println!("{line}");
    Ok(())
}

/// Processor seconds of the children that have ended, and the peak of the largest in bytes.
#[cfg(unix)]
fn account() -> Result<(f64, u64), Failure> {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .map_err(|error| Failure::Found(format!("the system tells no cost: {error}")))?;
    let seconds = |time: nix::sys::time::TimeVal| {
        Duration::new(time.tv_sec().unsigned_abs(), 0).as_secs_f64() + time.tv_usec() as f64 / 1e6
    };
    // Apple's systems count bytes, all others kilobytes.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    let peak = usage.max_rss().unsigned_abs().saturating_mul(unit);
    Ok((seconds(usage.user_time()) + seconds(usage.system_time()), peak))
}

#[cfg(not(unix))]
fn account() -> Result<(f64, u64), Failure> {
    Err(Failure::Found("this system keeps no such account of a program".to_owned()))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_has_ended_is_in_the_account() {
        let mut child = Command::new("/bin/sh").args(["-c", "true"]).spawn().expect("a shell");
        child.wait().expect("its end");
        let (_, peak) = account().expect("the account");
        assert!(peak > 100 << 10, "a shell takes more than {peak} bytes");
    }
}
