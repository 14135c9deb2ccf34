//! `cargo xtask bench restore`: our restore beside Debian's `idevicerestore`, natively, on a phone that is already in
//! restore mode, over the muxer's socket. Same virtual phone, same firmware size, in turns, a fresh phone for each.
//!
//! It is the client that is measured. The phone runs on the same machine, hashes all that it gets, and may well be what the
//! wall time waits for; processor time and memory are the client's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rightful_lab::program::tail;
use rightful_lab::sim::Sim;
use serde_json::json;

use super::measure::{Cost, measure};
use crate::Failure;
use crate::cargo::{self, cargo, target};

/// The newest model that this version of the other program knows.
const MODEL: &str = "iPhone12,5";

/// How much of the other program's processor time per gigabyte ours may take.
const CPU_GOAL: f64 = 0.25;

/// From the end of a program until the phone is at Hello.
const HELLO: Duration = Duration::from_secs(30);

/// A program may take this long, and as long again for every [`STEP`] bytes.
const START: Duration = Duration::from_secs(120);
const STEP: u64 = 16 << 20;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Options {
    /// The size of the system image.
    bytes: u64,
    /// How often each program runs.
    runs: u32,
    /// Only ours, with nothing to compare with.
    alone: bool,
    /// The other program gets its firmware unpacked, which is its best case, and not as Apple publishes it.
    unpacked: bool,
    /// Whether everything is built first.
    build: bool,
}

impl Options {
    /// `[--bytes N] [--runs N] [--alone] [--unpacked] [--no-build]`; 1 GiB and one run where nothing is said.
    pub(super) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut options = Self { bytes: 1 << 30, runs: 1, alone: false, unpacked: false, build: true };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let number = |value: Option<&&str>| {
                value
                    .and_then(|value| value.parse::<u64>().ok())
                    .ok_or_else(|| Failure::Found(format!("{word} needs a number behind it")))
            };
            match *word {
                "--bytes" => options.bytes = number(words.next())?,
                "--runs" => {
                    options.runs = u32::try_from(number(words.next())?)
                        .ok()
                        .filter(|runs| (1..=100).contains(runs))
                        .ok_or_else(|| Failure::Found("--runs is between 1 and 100".to_owned()))?;
                }
                "--alone" => options.alone = true,
                "--unpacked" => options.unpacked = true,
                "--no-build" => options.build = false,
                other => return Err(Failure::Found(format!("bench restore knows no {other}"))),
            }
        }
        Ok(options)
    }

    fn limit(&self) -> Duration {
        START + Duration::from_secs(self.bytes / STEP)
    }
}

/// Who restores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Rightful,
    Idevicerestore,
}

impl Who {
    fn name(self) -> &'static str {
        match self {
            Self::Rightful => "rightful",
            Self::Idevicerestore => "idevicerestore",
        }
    }
}

/// Measures, and prints what was found; the last line is one of JSON.
pub(super) fn run(options: &Options) -> Result<(), Failure> {
    let programs = Programs::prepare(options)?;
    let both = [Who::Rightful, Who::Idevicerestore];
    let who = if options.alone { &both[..1] } else { &both[..] };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..options.runs {
        for who in who {
            println!(
                "run {} of {}: {} restores {} bytes …",
                turn + 1,
                options.runs,
                who.name(),
                options.bytes
            );
            let cost = once(&programs, *who, options)?;
            println!("  {:.2} s, processor {:.2} s, peak {:.0} MB", cost.wall, cost.cpu, mb(cost.peak));
            match who {
                Who::Rightful => ours.push(cost),
                Who::Idevicerestore => theirs.push(cost),
            }
        }
    }
    println!("{}", report(options.bytes, &ours, &theirs));
    Ok(())
}

struct Programs {
    rightful: PathBuf,
    idevicerestore: PathBuf,
    phone: PathBuf,
}

impl Programs {
    fn prepare(options: &Options) -> Result<Self, Failure> {
        if options.build {
            println!("building for release …");
            // In one go: apart, each would be built with other features of the same crates.
            let packages = [
                "--package",
                "rightful",
                "--bin",
                "rightful",
                "--package",
                "rightful-lab",
                "--example",
                "restore_mode",
            ];
            let mut command = cargo(&["build", "--quiet", "--release"]);
            cargo::run(command.args(packages), "building for release")?;
        }
        let folder = target().join("release");
        let found = std::env::var_os("PATH").and_then(|path| {
            std::env::split_paths(&path)
                .map(|folder| folder.join("idevicerestore"))
                .find(|path| path.is_file())
        });
        let idevicerestore = match found {
            Some(found) => found,
            None if options.alone => PathBuf::new(),
            None => {
                return Err(Failure::Found(
                    "idevicerestore is not installed; --alone does without".to_owned(),
                ));
            }
        };
        Ok(Self {
            rightful: folder.join("rightful"),
            idevicerestore,
            phone: folder.join("examples").join("restore_mode"),
        })
    }
}

/// One restore of a fresh phone by one program, looked over afterwards: what the phone says counts, not the exit code.
fn once(programs: &Programs, who: Who, options: &Options) -> Result<Cost, Failure> {
    let work = tempfile::Builder::new()
        .prefix("rightful-bench-")
        .tempdir()
        .map_err(Failure::io("making a folder"))?;
    let folder = work.path();
    // A name of the manifest by which the other program knows that it cannot ask for a ticket in this mode. Out of an archive it
    // copies the system image first.
    let (form, manifest) = match who {
        Who::Rightful => ("zip", "BuildManifest.plist"),
        Who::Idevicerestore if options.unpacked => ("folder", "BuildManifesto.plist"),
        Who::Idevicerestore => ("zip", "BuildManifesto.plist"),
    };
    let mut phone = Command::new(&programs.phone);
    phone.args([MODEL, &options.bytes.to_string(), form, manifest]).arg(folder);
    let sim = Sim::launch(phone)?;
    let command = match who {
        Who::Rightful => rightful(programs, &sim, folder)?,
        Who::Idevicerestore => idevicerestore(programs, &sim, folder)?,
    };
    let output = folder.join("output");
    let cost = measure(&command, options.limit(), &output)?;
    finished(&sim).map_err(|why| {
        let said = fs::read(&output).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        Failure::Found(format!("{} ({:?}): {why}\n{}", who.name(), cost.code, tail(&said)))
    })?;
    Ok(cost)
}

fn rightful(programs: &Programs, sim: &Sim, folder: &Path) -> Result<Command, Failure> {
    let cache = folder.join("cache");
    keep_ticket(sim, &cache)?;
    let mut command = Command::new(&programs.rightful);
    command.args(["unlock", "--json", "--firmware", sim.word("firmware")?]).arg("--cache").arg(cache);
    command.args(["--muxer", sim.muxer()?, "--apple", sim.apple()?, "--consent", sim.last_four()?]);
    command.env("HOME", folder).env_remove("RIGHTFUL_LOG").current_dir(folder);
    Ok(command)
}

fn idevicerestore(programs: &Programs, sim: &Sim, folder: &Path) -> Result<Command, Failure> {
    let mut command = Command::new(&programs.idevicerestore);
    command.args(["-P", "-y", "-e", "-R", "-i", &format!("0x{}", ecid(sim)?)]);
    command.args(["-T", sim.word("ticket")?, sim.word("firmware")?]);
    command.env("USBMUXD_SOCKET_ADDRESS", sim.muxer()?).env("HOME", folder).current_dir(folder);
    // Whatever it would look for outside meets a closed port.
    command.env("https_proxy", "http://127.0.0.1:9").env("http_proxy", "http://127.0.0.1:9");
    Ok(command)
}

/// Keeps the ticket of the phone's boot where an attempt that had booted the ramdisk would have kept it.
fn keep_ticket(sim: &Sim, cache: &Path) -> Result<(), Failure> {
    let ticket = fs::read(sim.word("ticket")?).map_err(Failure::io("reading the ticket"))?;
    let mut reply = plist::Dictionary::new();
    reply.insert("ApImg4Ticket".to_owned(), plist::Value::Data(ticket));
    let folder = cache.join("tickets");
    fs::create_dir_all(&folder).map_err(Failure::io("making the cache"))?;
    plist::Value::Dictionary(reply)
        .to_file_xml(folder.join(format!("0x{}.shsh", ecid(sim)?)))
        .map_err(|error| Failure::Found(format!("keeping the ticket: {error}")))
}

/// The phone's ECID, 16 digits of hexadecimal: the second half of its UDID.
fn ecid(sim: &Sim) -> Result<&str, Failure> {
    let udid = sim.udid()?;
    let half = udid.rsplit_once('-').map(|(_, ecid)| ecid);
    half.ok_or_else(|| Failure::Found(format!("the UDID {udid} has no ECID in it")))
}

/// Whether the phone is erased, has the whole image, and is at Hello.
fn finished(sim: &Sim) -> Result<(), String> {
    let state = sim
        .until("a fresh system at Hello", HELLO, |phone| {
            phone["restore"]["finished"] == true && phone["presence"]["mode"] == "normal"
        })
        .map_err(|error| error.to_string())?;
    let restore = &state["restore"];
    let whole = sim.word("os_sha256").is_ok_and(|sha256| restore["image_sha256"] == sha256);
    let nothing_refused = restore["refused"].as_array().is_some_and(Vec::is_empty);
    if restore["erased"] == true && restore["status"] == 0 && whole && nothing_refused {
        Ok(())
    } else {
        Err(format!("the phone is not as it should be: {restore}"))
    }
}

/// The line of JSON. Ratios are ours by theirs, medians of all runs; gigabytes have 10⁹ bytes, megabytes 10⁶.
fn report(bytes: u64, ours: &[Cost], theirs: &[Cost]) -> serde_json::Value {
    let gigabytes = bytes as f64 / 1e9;
    let cpu = |costs: &[Cost]| median(costs.iter().map(|cost| cost.cpu / gigabytes));
    let wall = |costs: &[Cost]| median(costs.iter().map(|cost| cost.wall));
    let peak = |costs: &[Cost]| costs.iter().map(|cost| mb(cost.peak)).reduce(f64::max);
    let ratio = |ours: Option<f64>, theirs: Option<f64>| Some(rounded(ours? / theirs?));
    let cpu_ratio = ratio(cpu(ours), cpu(theirs));
    let each = |value: &dyn Fn(&[Cost]) -> Option<f64>| json!({ "rightful": value(ours).map(rounded), "idevicerestore": value(theirs).map(rounded) });
    json!({
        "bench": "restore",
        "bytes": bytes,
        "runs": ours.len(),
        "ratios": { "cpu_per_gb": cpu_ratio, "wall": ratio(wall(ours), wall(theirs)) },
        "goals": { "cpu_per_gb": CPU_GOAL },
        "cpu_seconds_per_gb": each(&cpu),
        "wall_seconds": each(&wall),
        "peak_rss_mb": each(&peak),
        "met": cpu_ratio.is_some_and(|ratio| ratio <= CPU_GOAL),
    })
}

fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    let lower = if values.len().is_multiple_of(2) { *values.get(middle.checked_sub(1)?)? } else { upper };
    Some((lower + upper) / 2.0)
}

fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(wall: f64, cpu: f64, peak: u64) -> Cost {
        Cost { wall, cpu, peak, code: Some(0) }
    }

    #[test]
    fn ratios_are_ours_by_theirs_per_gigabyte() {
        let line = report(
            2_000_000_000,
            &[cost(3.0, 1.0, 20_000_000), cost(5.0, 9.0, 30_000_000), cost(4.0, 2.0, 10_000_000)],
            &[cost(8.0, 20.0, 90_000_000), cost(16.0, 12.0, 80_000_000)],
        );
        assert_eq!(line["ratios"], json!({ "cpu_per_gb": 0.125, "wall": 0.333 }));
        assert_eq!(line["cpu_seconds_per_gb"], json!({ "rightful": 1.0, "idevicerestore": 8.0 }));
        assert_eq!(line["peak_rss_mb"], json!({ "rightful": 30.0, "idevicerestore": 90.0 }));
        assert_eq!((&line["met"], &line["runs"]), (&true.into(), &3.into()));
    }

    #[test]
    fn nothing_is_met_that_was_not_compared() {
        let line = report(1 << 30, &[cost(1.0, 0.1, 1)], &[]);
        assert_eq!((&line["met"], &line["ratios"]["cpu_per_gb"]), (&false.into(), &serde_json::Value::Null));
        let dear = report(1 << 30, &[cost(1.0, 0.3, 1)], &[cost(1.0, 1.0, 1)]);
        assert_eq!((&dear["met"], &dear["ratios"]["cpu_per_gb"]), (&false.into(), &json!(0.3)));
    }

    #[test]
    fn options_are_numbers_or_refused() {
        let told = |words: &[&str]| Options::parse(words).map_err(|error| error.to_string());
        assert_eq!(
            told(&[]),
            Ok(Options { bytes: 1 << 30, runs: 1, alone: false, unpacked: false, build: true })
        );
        assert_eq!(
            told(&["--runs", "3", "--bytes", "4294967297", "--alone", "--no-build"]),
            Ok(Options { bytes: 4_294_967_297, runs: 3, alone: true, unpacked: false, build: false })
        );
        assert_eq!(told(&["--bytes"]), Err("--bytes needs a number behind it".to_owned()));
        assert_eq!(told(&["--runs", "0"]), Err("--runs is between 1 and 100".to_owned()));
        assert_eq!(told(&["--fast"]), Err("bench restore knows no --fast".to_owned()));
    }
}
