//! `rightful doctor`: what stands between this computer and a device, each with its fix. Changes nothing unless told to.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use rightful_apple::reach;
use rightful_core::doctor::machine::{Machine, Purpose, System};
use rightful_core::doctor::{Weight, findings, is_well};
use rightful_core::report::{Ending, Explain};
use rightful_flows::doctor::{self, Moved, Network};
use rightful_host::machine;
use serde_json::json;

use crate::chosen;
use crate::counsel::Manner;
use crate::deed::{self, Given, Outside};
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::doctor as render;
use crate::render::look::Look;

/// The largest file of facts, in bytes.
const FACTS: u64 = 1 << 20;
/// How long the cable is watched where no time is named, in seconds, and how long at most.
const WATCH: &str = "60";
const LONGEST_WATCH: u64 = 3_600;

/// Say what stands between this computer and a device, each with its fix; changes nothing without --fix
///
/// Looks at the program that connects Apple devices (usbmuxd), at who may open devices in recovery mode, at drivers, at other
/// programs, cable and port, room on the disk, the clock, and whether the servers answer that an erase or an update needs. Code 1
/// where something stands in the way.
#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// Ask no server
    #[arg(long)]
    offline: bool,

    /// Watch the cable for so many seconds, and count how often a device leaves
    #[arg(
        long,
        value_name = "SECONDS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = WATCH,
        value_parser = clap::value_parser!(u64).range(1..=LONGEST_WATCH)
    )]
    watch: Option<u64>,

    /// Put right what is safe to put right: shows first what it will do, and asks
    #[arg(long)]
    fix: bool,

    /// With --fix: yes to what it will do
    #[arg(long, requires = "fix")]
    yes: bool,

    /// Judge what another computer has written with --json, instead of looking at this one; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["fix", "watch", "rehearse", "offline"])]
    facts: Option<PathBuf>,

    /// Whole lines without colour and marks
    #[arg(long)]
    plain: bool,
}

/// Why facts of another computer are not judged.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FactsError {
    /// They cannot be read.
    #[error("the facts in {} cannot be read", path.display())]
    NotRead {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// They are something else.
    #[error("the facts in {} are not understood", path.display())]
    NotUnderstood {
        /// The file.
        path: PathBuf,
        /// Where it goes wrong.
        source: serde_json::Error,
    },
}

impl Explain for FactsError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotRead { .. } => "doctor/facts-not-read",
            Self::NotUnderstood { .. } => "doctor/facts-not-understood",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotRead { .. } => "name a file of at most 1 MiB that you may read, or - for standard input",
            Self::NotUnderstood { .. } => {
                "have it written on the other computer, by the same version: rightful doctor --json > facts.json"
            }
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotRead { .. } | Self::NotUnderstood { .. } => Ending::Failed,
        }
    }
}

impl Doctor {
    /// Looks, and says what was found.
    pub(crate) async fn run(self, options: &Options, manner: Manner) -> Exit {
        let manner = if self.plain { Manner::Plain } else { manner };
        if let Some(path) = &self.facts {
            return match facts(path) {
                Ok(machine) => self.show(&machine, options, manner),
                Err(error) => deed::fail(options, error.report()),
            };
        }
        // With --json the stream of the repair takes the place of the document: its remarks say what was found.
        let quietly = self.fix && options.format() == Format::Json;
        let mut seen = None;
        let looked = deed::look(options, async |world| {
            let machine = self.look(world, options).await;
            let shown = if quietly { Exit::Done } else { self.show(&machine, options, manner) };
            seen = Some(machine);
            shown
        })
        .await;
        let Some(machine) = seen.filter(|_| self.fix) else { return looked };
        let found = findings(&machine);
        let given = Given { yes: self.yes, ..Given::default() };
        let fixed = deed::run_here_given(options, given, async |session| {
            doctor::fix(session, &found, doctor::perform).await
        })
        .await;
        match fixed {
            // What only its owner can put right still stands in the way.
            Ok(()) if found.iter().any(|one| one.weight == Weight::Wrong && one.repair.is_none()) => {
                Exit::Failed
            }
            Ok(()) => Exit::Done,
            Err(exit) => exit,
        }
    }

    async fn look(&self, world: &Outside, options: &Options) -> Machine {
        let network = if self.offline { Network::Leave } else { Network::Ask };
        let tells = options.format() == Format::Text;
        let look = Look::of_stderr();
        if tells && network == Network::Ask {
            let names = reach::names(&world.apple).join(", ");
            let text = format!(
                "Asks these servers whether they answer, and sends nothing else: {names}. --offline leaves it out."
            );
            out::say(&(look.wrap("", &text) + "\n"));
        }
        let rehearses = options.rehearse.is_some();
        // A rehearsal's folder vanishes at its end, and nothing large goes there.
        let mut places = Vec::new();
        if !rehearses {
            places.push((Purpose::Firmware, world.workdir.firmware()));
            places.extend(chosen::usual_folder().map(|usual| (Purpose::Backups, usual)));
        }
        let here = if rehearses { pretend() } else { machine::here().await };
        let mut machine = doctor::look(world, here, &places, network).await;
        if let Some(seconds) = self.watch {
            if tells {
                let text = format!(
                    "Watches the cable for {seconds} seconds. Leave the device alone; move the cable a little at both ends."
                );
                out::say(&look.wrap("", &text));
            }
            let tell = |moved| {
                if tells {
                    let words = match moved {
                        Moved::Left => "a device has left",
                        Moved::Came => "a device has come",
                    };
                    out::say(&look.wrap("  ", words));
                }
            };
            machine.watched = Some(doctor::watch(world, Duration::from_secs(seconds), tell).await);
            if tells {
                out::say("\n");
            }
        }
        machine
    }

    fn show(&self, machine: &Machine, options: &Options, manner: Manner) -> Exit {
        let found = findings(machine);
        let shown = match options.format() {
            Format::Json => out::document(&json!({
                "well": is_well(&found),
                "findings": found,
                "machine": machine,
            })),
            Format::Text => out::data(&render::findings(machine, &found, manner, Look::of_stdout())),
        };
        if shown == Exit::Done && !is_well(&found) { Exit::Failed } else { shown }
    }
}

/// What a computer is like on which nothing of its own is in the way: in a rehearsal only the doors are looked at.
fn pretend() -> Machine {
    Machine { system: System::Other, clock: Some(crate::counsel::now()), ..Machine::default() }
}

/// Reads facts: a document of `rightful doctor --json`, or the part of it that is the computer.
fn facts(path: &Path) -> Result<Machine, FactsError> {
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(FACTS).read_to_string(&mut text)
    } else {
        File::open(path).and_then(|file| file.take(FACTS).read_to_string(&mut text))
    };
    read.map_err(|source| FactsError::NotRead { path: path.to_owned(), source })?;
    let understood = serde_json::from_str(&text).and_then(|mut whole: serde_json::Map<_, _>| {
        // The document, or the part of it that is the computer.
        let machine = whole.remove("machine").unwrap_or(serde_json::Value::Object(whole));
        serde_json::from_value(machine)
    });
    understood.map_err(|source| FactsError::NotUnderstood { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_read_as_the_document_and_as_the_computer_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("facts.json");
        let read = |text: &str| {
            std::fs::write(&path, text).expect("written");
            facts(&path)
        };
        let alone = read(r#"{"system": "windows"}"#).expect("a computer");
        let whole = read(r#"{"well": true, "findings": [], "machine": {"system": "windows"}}"#);
        assert_eq!((alone.system, whole.expect("a document")), (System::Windows, alone));
        for bad in ["", "[]", r#"{"system": "amiga"}"#, r#"{"machine": 3}"#] {
            let error = read(bad).expect_err(bad);
            assert_eq!(error.code(), "doctor/facts-not-understood");
            assert!(error.to_string().ends_with("facts.json are not understood"), "{error}");
        }
        let error = facts(Path::new("/nowhere/facts.json")).expect_err("there is none");
        assert_eq!(error.to_string(), "the facts in /nowhere/facts.json cannot be read");
        assert_eq!(error.code(), "doctor/facts-not-read");
    }
}
