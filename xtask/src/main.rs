//! The project's chores: `cargo xtask NAME`. One chore, one file.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a chore's report is what it prints")]

mod bench;
mod cargo;
mod deny;
mod fuzz;
mod knowledge;
mod lab;
mod soak;
mod test;
mod witness;
mod words;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask CHORE

  test               everything that a fresh machine can run: all tests, then the foreign witnesses
  lab [NAME]         the foreign witnesses alone, or those whose name contains NAME
  lab --list         the names of the foreign witnesses' tests
  deny               licences, bans and sources of all dependencies, as deny.toml has them
  fuzz [TARGET] [SECONDS | --cpu-minutes N]
                     one fuzz target or each of them, SECONDS each (60) or N minutes of processor time
  bench restore [--bytes N] [--runs N] [--phones N] [--drain] [--alone] [--unpacked] [--no-build]
                     our restore beside idevicerestore: time and memory
  bench firmware [--bytes N] [--runs N] [--no-build]
                     our checks of a firmware file beside sha1sum
  bench backup [--files N] [--bytes N] [--runs N] [--memory DIR] [--disk DIR] [--alone] [--no-build]
                     our checking and decrypting of a backup beside other readers and cp -r
  bench start [--runs N] [--program PATH]
                     what is on the cable, told by ours and by pymobiledevice3: milliseconds
  bench take [--files N] [--bytes N] [--runs N] [--no-build]
                     our backup of a phone beside idevicebackup2: time and memory
  soak restore [--cases N] [--seed S] [--threads N]
                     the fault matrix of a restore: every message in every way, or N cases
  knowledge          what of the knowledge was not looked up for a year
  words              writes the English catalogue from the sources, and lists what each language lacks
  soak download      a download of 2 GB that is killed a hundred times";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["test"] => test::run(),
        ["lab"] => lab::run(None),
        ["lab", "--list"] => lab::list(),
        ["lab", name] if !name.starts_with('-') => lab::run(Some(name)),
        ["deny"] => deny::run(),
        ["knowledge"] => knowledge::run(),
        ["words", rest @ ..] => words::run(rest),
        ["fuzz", rest @ ..] => fuzz::run(rest),
        ["bench", rest @ ..] => bench::run(rest),
        ["soak", rest @ ..] => soak::run(rest),
        // Not for people: see `bench`.
        ["measure", rest @ ..] => bench::measure(rest),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Why a chore did not succeed.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0} did not succeed")]
    Command(String),
    #[error("{what}: {source}")]
    Io { what: String, source: std::io::Error },
    #[error("{0}")]
    Found(String),
    #[error(transparent)]
    Lab(#[from] rightful_lab::LabError),
}

impl Failure {
    fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }
}
