//! One run of one fuzz target: until its time is over or it has found something, and what it has come to.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::Failure;

/// How long a target runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Budget {
    /// By the clock on the wall.
    Clock(Duration),
    /// By the processor time that the system has counted for it, so that a busy machine does not shorten the run.
    Processor(Duration),
}

/// A run for processor time ends after so many times that by the clock.
const PATIENCE: u32 = 12;

/// How often the account is looked at.
const GLANCE: Duration = Duration::from_millis(200);

/// From the request to end until it has ended.
const FAREWELL: Duration = Duration::from_secs(10);

/// What a run has come to.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Report {
    /// Whether it ended by itself with an input that fails.
    pub(super) finding: bool,
    executions: u64,
    /// Places in the code that were reached.
    coverage: u64,
    cpu: Duration,
    wall: Duration,
}

impl Report {
    /// One line of JSON.
    pub(super) fn line(&self, target: &str) -> String {
        let seconds = |time: Duration| (time.as_secs_f64() * 10.0).round() / 10.0;
        json!({
            "fuzz": target,
            "executions": self.executions,
            "cpu_seconds": seconds(self.cpu),
            "wall_seconds": seconds(self.wall),
            "coverage": self.coverage,
            "findings": u8::from(self.finding),
        })
        .to_string()
    }

    /// Takes what one line of the fuzzer says.
    fn hear(&mut self, line: &str) {
        let number = |after: &str| -> Option<u64> {
            line.split_once(after)?.1.split_whitespace().next()?.parse().ok()
        };
        if line.starts_with('#')
            && let Some(coverage) = number(" cov: ")
        {
            self.coverage = coverage;
            self.executions =
                line[1..].split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(self.executions);
        }
        if let Some(executions) = number("stat::number_of_executed_units:") {
            self.executions = executions;
        }
    }
}

/// Starts it, echoes what it says, and ends it when its time is over.
pub(super) fn run(mut command: Command, budget: Budget) -> Result<Report, Failure> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let started = Instant::now();
    let mut child = command.spawn().map_err(Failure::io("starting the fuzz target"))?;
    let Some(output) = child.stderr.take() else { return Err(Failure::Found("it has no output".to_owned())) };
    let listener = thread::spawn(move || {
        let mut report = Report::default();
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            eprintln!("{line}");
            report.hear(&line);
        }
        report
    });
    let mut cpu = Duration::ZERO;
    let mut over = None;
    let status = loop {
        if let Some(status) = child.try_wait().map_err(Failure::io("waiting for the fuzz target"))? {
            break status;
        }
        // What has ended between the two looks keeps what was counted last.
        match (processor_time(child.id()), budget) {
            (Some(now), _) => cpu = now,
            (None, Budget::Clock(_)) => {}
            (None, Budget::Processor(_)) if cfg!(target_os = "linux") => {}
            (None, Budget::Processor(_)) => {
                child.kill().map_err(Failure::io("ending the fuzz target"))?;
                return Err(Failure::Found("this system keeps no account of a running program".to_owned()));
            }
        }
        let wall = started.elapsed();
        let spent = match budget {
            Budget::Clock(limit) => wall >= limit,
            Budget::Processor(limit) => cpu >= limit || wall >= limit * PATIENCE,
        };
        match over {
            None if spent => {
                over = Some(Instant::now());
                ask_to_end(&mut child)?;
            }
            Some(asked) if asked.elapsed() > FAREWELL => {
                child.kill().map_err(Failure::io("ending the fuzz target"))?;
            }
            Some(_) | None => {}
        }
        thread::sleep(GLANCE);
    };
    let mut report = listener.join().unwrap_or_default();
    report.finding = over.is_none() && !status.success();
    report.cpu = cpu;
    report.wall = started.elapsed();
    Ok(report)
}

/// The fuzzer sums up when it is interrupted as by a hand at the keyboard.
#[cfg(unix)]
fn ask_to_end(child: &mut Child) -> Result<(), Failure> {
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;

    let number = i32::try_from(child.id()).map_err(|_| Failure::Found("a strange process".to_owned()))?;
    // It may just have ended by itself.
    let _gone = kill(Pid::from_raw(number), Signal::SIGINT);
    Ok(())
}

#[cfg(not(unix))]
fn ask_to_end(child: &mut Child) -> Result<(), Failure> {
    child.kill().map_err(Failure::io("ending the fuzz target"))
}

/// User and system time of all threads of a running process, where the system shows it as Linux does.
fn processor_time(process: u32) -> Option<Duration> {
    parse_stat(&std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?)
}

/// The fields `utime` and `stime`, 12th and 13th after the name in brackets, in hundredths of a second on every processor
/// that matters here.
fn parse_stat(line: &str) -> Option<Duration> {
    let (_, fields) = line.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(11).map(str::parse::<u64>);
    let (user, system) = (times.next()?.ok()?, times.next()?.ok()?);
    Some(Duration::from_millis(user.checked_add(system)?.checked_mul(10)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processor_time_is_read_behind_any_name() {
        let line = "4711 (a (strange) na) S 1 2 3 4 5 6 7 8 9 10 123 45 0 0 20 0 1 0 99 0 0";
        assert_eq!(parse_stat(line), Some(Duration::from_millis(1680)));
        assert_eq!(parse_stat("4711 (short) S 1 2"), None);
    }

    #[test]
    fn the_fuzzers_own_words_are_understood() {
        let mut report = Report::default();
        for line in [
            "INFO: Seed: 1",
            "#2\tINITED cov: 11 ft: 12 corp: 1/1b exec/s: 0 rss: 30Mb",
            "#4096\tpulse  cov: 120 ft: 300 corp: 20/1Kb lim: 43 exec/s: 2048 rss: 40Mb",
        ] {
            report.hear(line);
        }
        assert_eq!((report.executions, report.coverage), (4096, 120));
        report.hear("stat::number_of_executed_units: 5000");
        assert_eq!(
            report.line("asr"),
            r#"{"coverage":120,"cpu_seconds":0.0,"executions":5000,"findings":0,"fuzz":"asr","wall_seconds":0.0}"#
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_run_ends_when_its_processor_time_is_spent() {
        let mut busy = Command::new("/bin/sh");
        busy.args(["-c", "while :; do :; done"]);
        let limit = Duration::from_millis(50);
        let report = run(busy, Budget::Processor(limit)).expect("a run");
        // On a machine that is busy enough its patience may end first.
        assert!(report.cpu >= limit || report.wall >= limit * PATIENCE, "{report:?}");
        assert!(!report.finding, "{report:?}");
        let mut failing = Command::new("/bin/sh");
        failing.args(["-c", "echo '#7 NEW cov: 3 ft: 1' >&2; exit 77"]);
        let report = run(failing, Budget::Clock(Duration::from_secs(60))).expect("a run");
        assert_eq!((report.finding, report.executions, report.coverage), (true, 7, 3));
    }
}
