//! `cargo xtask bench restore`: our restore beside Debian's `idevicerestore`, natively, on phones that are already in
//! restore mode, over the muxer's unix socket. Same virtual phone, same firmware size, in turns, a fresh phone for each.
//!
//! It is the client that is measured. The phone runs on the same machine, hashes all that it gets, and may well be what the
//! wall time waits for; processor time and memory are the client's own. With `--drain` the phone looks at a sample of the file
//! system only, for both programs, and tells how long it took to arrive.
//!
//! Ours restores two phones one after the other: with the first one it computes the checksums of the image's blocks, with the
//! second one it knows them. Both are told.

mod order;
pub(super) mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rightful_lab::program::tail;
use rightful_lab::sim::Sim;

use super::measure::{Cost, measure};
use crate::Failure;
use crate::cargo::{self, cargo, target};
pub(super) use order::Order;
use report::{Found, Run};

/// The newest model that this version of the other program knows.
const MODEL: &str = "iPhone12,5";

/// From the end of a program until the phone is at Hello.
const HELLO: Duration = Duration::from_secs(30);

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
pub(super) fn run(order: &Order) -> Result<(), Failure> {
    let programs = Programs::prepare(order)?;
    let mut found = Found::default();
    for turn in 0..order.runs {
        println!("run {} of {}: {} bytes", turn + 1, order.runs, order.bytes);
        let (first, again) = twice(&programs, order)?;
        found.first.push(told("rightful, checksums computed", first));
        found.known.push(told("rightful, checksums known", again));
        if order.phones > 1 {
            let all = together(&programs, order)?;
            found.together.push(told(&format!("rightful, {} phones at once", order.phones), all));
        } else if !order.alone {
            let theirs = by_idevicerestore(&programs, order)?;
            found.theirs.push(told("idevicerestore", theirs));
        }
    }
    println!("{}", found.line(order));
    Ok(())
}

fn told(who: &str, run: Run) -> Run {
    let Cost { wall, cpu, peak, .. } = run.cost;
    let copy = run.copy.map(|copy| format!(", copy {copy:.2} s")).unwrap_or_default();
    println!("  {who}: {wall:.2} s, processor {cpu:.2} s, peak {:.0} MB{copy}", report::mb(peak));
    run
}

struct Programs {
    rightful: PathBuf,
    idevicerestore: PathBuf,
    phone: PathBuf,
}

impl Programs {
    fn prepare(order: &Order) -> Result<Self, Failure> {
        if order.build {
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
            None if order.alone || order.phones > 1 => PathBuf::new(),
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

/// Some fresh phones in restore mode, with firmware in a folder.
struct Stage {
    folder: tempfile::TempDir,
    sim: Sim,
}

impl Stage {
    fn set(
        programs: &Programs,
        order: &Order,
        phones: usize,
        form: &str,
        manifest: &str,
    ) -> Result<Self, Failure> {
        let folder = tempfile::Builder::new()
            .prefix("rightful-bench-")
            .tempdir()
            .map_err(Failure::io("making a folder"))?;
        let mut phone = Command::new(&programs.phone);
        phone.args([MODEL, &order.bytes.to_string(), form, manifest]).arg(folder.path());
        phone.arg(phones.to_string());
        if order.drain {
            phone.arg("drain");
        }
        Ok(Self { sim: Sim::launch(phone)?, folder })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a program that restores the phones at these places, and looks them over afterwards: what they say counts, not
    /// the exit code.
    fn restore(&self, who: Who, command: &Command, places: &[usize], order: &Order) -> Result<Run, Failure> {
        let output = self.path().join("output");
        let cost = measure(command, order.limit(), &output)?;
        let mut copy = None;
        for place in places {
            self.finished(*place).map_err(|why| {
                let said = fs::read(&output).unwrap_or_default();
                let said = String::from_utf8_lossy(&said);
                Failure::Found(format!("{} ({:?}): {why}\n{}", who.name(), cost.code, tail(&said)))
            })?;
            copy = self.copy_seconds(*place)?;
        }
        Ok(Run { cost, copy: copy.filter(|_| places.len() == 1) })
    }

    /// Whether a phone is erased, has the whole image, and is at Hello.
    fn finished(&self, place: usize) -> Result<(), String> {
        let state = self
            .sim
            .until_at(place, "a fresh system at Hello", HELLO, |phone| {
                phone["restore"]["finished"] == true && phone["presence"]["mode"] == "normal"
            })
            .map_err(|error| error.to_string())?;
        let restore = &state["restore"];
        let whole = self.sim.word("os_sha256").is_ok_and(|sha256| restore["image_sha256"] == sha256);
        let nothing_refused = restore["refused"].as_array().is_some_and(Vec::is_empty);
        if restore["erased"] == true && restore["status"] == 0 && whole && nothing_refused {
            Ok(())
        } else {
            Err(format!("the phone is not as it should be: {restore}"))
        }
    }

    /// How long the image took to arrive, by the phone's own log, where it tells.
    fn copy_seconds(&self, place: usize) -> Result<Option<f64>, Failure> {
        let udids = self.sim.udids()?;
        let Some(udid) = udids.get(place) else { return Ok(None) };
        Ok(self.sim.log_of(udid)?.iter().find_map(|entry| report::copy_seconds(&entry.words)))
    }

    /// Our program, for every phone that is still to be restored, or for one.
    fn rightful(&self, programs: &Programs, places: &[usize]) -> Result<Command, Failure> {
        let cache = self.path().join("cache");
        let udids = self.sim.udids()?;
        let phones: Vec<&String> = places.iter().filter_map(|place| udids.get(*place)).collect();
        for (place, udid) in places.iter().zip(&phones) {
            keep_ticket(&self.path().join(format!("ticket-{place}.im4m")), ecid(udid)?, &cache)?;
        }
        let consents: Vec<&str> = phones.iter().map(|udid| last_four(udid)).collect();
        let mut command = Command::new(&programs.rightful);
        command
            .args(["unlock", "--json", "--firmware", self.sim.word("firmware")?])
            .arg("--cache")
            .arg(cache);
        command.arg("--muxer").arg(format!("unix:{}", self.sim.muxer_unix()?.display()));
        command.args(["--apple", self.sim.apple()?, "--consent", &consents.join(",")]);
        match phones.as_slice() {
            [one] => command.args(["--device", one]),
            all => command.args(["--all", "--at-once", &all.len().to_string()]),
        };
        command.env("HOME", self.path()).env_remove("RIGHTFUL_LOG").current_dir(self.path());
        Ok(command)
    }
}

/// Ours restores one phone, then another with the same firmware, whose checksums it knows by then.
fn twice(programs: &Programs, order: &Order) -> Result<(Run, Run), Failure> {
    let stage = Stage::set(programs, order, 2, "zip", "BuildManifest.plist")?;
    let mut runs = Vec::new();
    for place in [0, 1] {
        let command = stage.rightful(programs, &[place])?;
        runs.push(stage.restore(Who::Rightful, &command, &[place], order)?);
    }
    let [first, again] = runs[..] else { return Err(Failure::Found("two runs were made".to_owned())) };
    Ok((first, again))
}

/// Ours restores several phones at once, in one process, with checksums that it has to compute.
fn together(programs: &Programs, order: &Order) -> Result<Run, Failure> {
    let stage = Stage::set(programs, order, order.phones, "zip", "BuildManifest.plist")?;
    let places: Vec<usize> = (0..order.phones).collect();
    let command = stage.rightful(programs, &places)?;
    stage.restore(Who::Rightful, &command, &places, order)
}

fn by_idevicerestore(programs: &Programs, order: &Order) -> Result<Run, Failure> {
    // A name of the manifest by which the other program knows that it cannot ask for a ticket in this mode. Out of an archive it
    // copies the system image first.
    let form = if order.unpacked { "folder" } else { "zip" };
    let stage = Stage::set(programs, order, 1, form, "BuildManifesto.plist")?;
    let (sim, folder) = (&stage.sim, stage.path());
    let mut command = Command::new(&programs.idevicerestore);
    command.args(["-P", "-y", "-e", "-R", "-i", &format!("0x{}", ecid(sim.udid()?)?)]);
    command.args(["-T", sim.word("ticket")?, sim.word("firmware")?]);
    let muxer = format!("UNIX:{}", sim.muxer_unix()?.display());
    command.env("USBMUXD_SOCKET_ADDRESS", muxer).env("HOME", folder).current_dir(folder);
    // Whatever it would look for outside meets a closed port.
    command.env("https_proxy", "http://127.0.0.1:9").env("http_proxy", "http://127.0.0.1:9");
    stage.restore(Who::Idevicerestore, &command, &[0], order)
}

/// Keeps the ticket of a phone's boot where an attempt that had booted the ramdisk would have kept it.
fn keep_ticket(ticket: &Path, ecid: &str, cache: &Path) -> Result<(), Failure> {
    let ticket = fs::read(ticket).map_err(Failure::io("reading the ticket"))?;
    let mut reply = plist::Dictionary::new();
    reply.insert("ApImg4Ticket".to_owned(), plist::Value::Data(ticket));
    let folder = cache.join("tickets");
    fs::create_dir_all(&folder).map_err(Failure::io("making the cache"))?;
    plist::Value::Dictionary(reply)
        .to_file_xml(folder.join(format!("0x{ecid}.shsh")))
        .map_err(|error| Failure::Found(format!("keeping the ticket: {error}")))
}

/// A phone's ECID, 16 digits of hexadecimal: the second half of its UDID.
fn ecid(udid: &str) -> Result<&str, Failure> {
    let half = udid.rsplit_once('-').map(|(_, ecid)| ecid);
    half.ok_or_else(|| Failure::Found(format!("the UDID {udid} has no ECID in it")))
}

/// What an owner types to consent.
fn last_four(udid: &str) -> &str {
    udid.get(udid.len().saturating_sub(4)..).unwrap_or_default()
}
