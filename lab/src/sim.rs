//! Starts `rightful sim serve` and gives tests the hand on the phone.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::program::Program;
use crate::trace::Entry;
use crate::{LabError, http, peer};

/// From the start of the program to its ready line; minting firmware is part of it.
const READY_LIMIT: Duration = Duration::from_secs(60);
/// The longest ready line, in bytes.
const READY_LENGTH: u64 = 64 << 10;

/// A running simulator. It is killed when it is dropped.
pub struct Sim {
    child: Child,
    ready: Value,
    control: u16,
    /// The home of the peers: none of them meets what another run has left.
    home: TempDir,
}

impl Sim {
    /// Starts `rightful sim serve` with the phone of this scene and waits for its ready line.
    pub fn start(scene: &str) -> Result<Self, LabError> {
        Self::start_with(scene, &[])
    }

    /// The same with further arguments.
    pub fn start_with(scene: &str, arguments: &[&str]) -> Result<Self, LabError> {
        let mut command = Command::new(program()?);
        command.args(["sim", "serve", scene]).args(arguments);
        Self::launch(command)
    }

    /// Starts one phone that is already in restore mode, with firmware whose system has this many bytes; see the example `restore_mode`
    /// for the arguments, and for what its ready line tells besides.
    pub fn in_restore_mode(
        model: &str,
        bytes: u64,
        form: &str,
        manifest_name: &str,
        folder: &Path,
    ) -> Result<Self, LabError> {
        let mut command = Command::new(peer::target().join("debug").join("examples").join("restore_mode"));
        command.args([model, &bytes.to_string(), form, manifest_name]).arg(folder);
        Self::launch(command)
    }

    /// The same, led through this restore profile, with an archive of firmware for all chips.
    pub fn with_profile(model: &str, profile: &str, bytes: u64, folder: &Path) -> Result<Self, LabError> {
        Self::with_profile_as(model, profile, bytes, ["zip", "BuildManifest.plist"], folder)
    }

    /// The same with firmware in another form, and with another name of its manifest.
    pub fn with_profile_as(
        model: &str,
        profile: &str,
        bytes: u64,
        [form, manifest_name]: [&str; 2],
        folder: &Path,
    ) -> Result<Self, LabError> {
        let mut command = Command::new(peer::target().join("debug").join("examples").join("restore_mode"));
        command.args([model, &bytes.to_string(), form, manifest_name]).arg(folder).args(["1", profile]);
        Self::launch(command)
    }

    /// Starts a simulator that prints a ready line as `rightful sim serve` does, and waits for that.
    pub fn launch(mut command: Command) -> Result<Self, LabError> {
        let home = tempfile::tempdir().map_err(LabError::io("making a home for the peers"))?;
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let what = format!("starting {}", command.get_program().to_string_lossy());
        let mut child = command.spawn().map_err(LabError::io(what))?;
        let output = child.stdout.take();
        let mut sim = Self { child, ready: Value::Null, control: 0, home };
        let reader = thread::spawn(move || first_line(output));
        let started = Instant::now();
        while !reader.is_finished() {
            if started.elapsed() > READY_LIMIT {
                let what = "waiting for the ready line of rightful sim serve".to_owned();
                return Err(LabError::TooLong { what, limit: READY_LIMIT, detail: String::new() });
            }
            thread::sleep(Duration::from_millis(10));
        }
        let line = reader.join().unwrap_or_default();
        sim.ready = serde_json::from_str(&line).map_err(|_| nonsense(&line))?;
        sim.control = port(sim.word("control")?).ok_or_else(|| nonsense(&line))?;
        Ok(sim)
    }

    /// The muxer's address as every program takes it: `127.0.0.1:PORT`.
    pub fn muxer(&self) -> Result<&str, LabError> {
        self.word("usbmuxd")
    }

    /// The muxer's unix socket.
    pub fn muxer_unix(&self) -> Result<&Path, LabError> {
        self.word("usbmuxd_unix").map(Path::new)
    }

    /// Where the phone's USB plug is served: `127.0.0.1:PORT`.
    pub fn usbredir(&self) -> Result<&str, LabError> {
        self.word("usbredir")
    }

    /// The base URL of the pretend Apple.
    pub fn apple(&self) -> Result<&str, LabError> {
        self.word("apple")
    }

    /// Its port.
    pub fn apple_port(&self) -> Result<u16, LabError> {
        port(self.apple()?).ok_or_else(|| nonsense(&self.ready.to_string()))
    }

    /// Fetches the newest firmware that the pretend Apple has published for a model.
    pub fn firmware(&self, product_type: &str, to: &Path) -> Result<(), LabError> {
        let port = self.apple_port()?;
        let catalogue = http::get(port, &format!("/v4/device/{product_type}"))?;
        let url =
            catalogue["firmwares"][0]["url"].as_str().ok_or_else(|| nonsense(&catalogue.to_string()))?;
        let path = url.splitn(4, '/').nth(3).ok_or_else(|| nonsense(url))?;
        http::download(port, &format!("/{path}"), to)
    }

    /// The UDID of the first phone.
    pub fn udid(&self) -> Result<&str, LabError> {
        let phone = self.ready.get("phones").and_then(|phones| phones.get(0));
        phone
            .and_then(|phone| phone.get("udid"))
            .and_then(Value::as_str)
            .ok_or_else(|| nonsense(&self.ready.to_string()))
    }

    /// The last four characters of the first phone's ECID: what an owner types to consent.
    pub fn last_four(&self) -> Result<&str, LabError> {
        let udid = self.udid()?;
        udid.get(udid.len().saturating_sub(4)..).ok_or_else(|| nonsense(udid))
    }

    /// The UDIDs of all phones, in their order.
    pub fn udids(&self) -> Result<Vec<String>, LabError> {
        let phones = self.ready.get("phones").and_then(Value::as_array);
        let udid = |phone: &Value| phone.get("udid").and_then(Value::as_str).map(str::to_owned);
        phones
            .and_then(|phones| phones.iter().map(udid).collect())
            .ok_or_else(|| nonsense(&self.ready.to_string()))
    }

    /// The state of the first phone.
    pub fn phone(&self) -> Result<Value, LabError> {
        self.phone_at(0)
    }

    /// The state of a phone by its place among them.
    pub fn phone_at(&self, place: usize) -> Result<Value, LabError> {
        let answer = http::get(self.control, "/phones")?;
        let state = answer.get(place).and_then(|phone| phone.get("state"));
        state.cloned().ok_or_else(|| nonsense(&answer.to_string()))
    }

    /// Everything that the first phone has written down.
    pub fn log(&self) -> Result<Vec<Entry>, LabError> {
        self.log_of(self.udid()?)
    }

    /// Everything that a phone has written down.
    pub fn log_of(&self, udid: &str) -> Result<Vec<Entry>, LabError> {
        let answer = http::get(self.control, &format!("/phones/{udid}/log"))?;
        let entries = answer.as_array().and_then(|list| list.iter().map(Entry::read).collect());
        entries.ok_or_else(|| nonsense(&answer.to_string()))
    }

    /// Does something to the first phone: `lock`, `unlock`, `trust`, `deny`, `unplug`, `replug` …
    pub fn hand(&self, deed: &str) -> Result<(), LabError> {
        self.hand_with(deed, "")
    }

    /// The same where more has to be said.
    pub fn hand_with(&self, deed: &str, body: &str) -> Result<(), LabError> {
        http::post(self.control, &format!("/phones/{}/{deed}", self.udid()?), body).map(|_| ())
    }

    /// What the owner has on the first phone: `counts` and a `digest`.
    pub fn data(&self) -> Result<Value, LabError> {
        http::get(self.control, &format!("/phones/{}/data", self.udid()?))
    }

    /// The same, item by item, as a backup holds it.
    pub fn data_list(&self) -> Result<Vec<Value>, LabError> {
        let mut answer = http::get(self.control, &format!("/phones/{}/data?list=true", self.udid()?))?;
        let list = answer.get_mut("list").and_then(Value::as_array_mut).map(std::mem::take);
        list.ok_or_else(|| nonsense("a list of data"))
    }

    /// Waits until the first phone's state is as wanted, and returns it.
    pub fn until(
        &self,
        what: &str,
        limit: Duration,
        wanted: impl Fn(&Value) -> bool,
    ) -> Result<Value, LabError> {
        self.until_at(0, what, limit, wanted)
    }

    /// The same for a phone by its place among them.
    pub fn until_at(
        &self,
        place: usize,
        what: &str,
        limit: Duration,
        wanted: impl Fn(&Value) -> bool,
    ) -> Result<Value, LabError> {
        let started = Instant::now();
        loop {
            let state = self.phone_at(place)?;
            if wanted(&state) {
                return Ok(state);
            }
            if started.elapsed() > limit {
                let detail = format!("; the phone: {state}");
                return Err(LabError::TooLong { what: what.to_owned(), limit, detail });
            }
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// A foreign program that speaks to this muxer, in a home of its own.
    pub fn peer(&self, path: &Path) -> Result<Program, LabError> {
        let program = Program::new(path).env("HOME", self.home.path());
        Ok(program.env("USBMUXD_SOCKET_ADDRESS", self.muxer()?))
    }

    /// What the ready line says under a key.
    pub fn word(&self, key: &str) -> Result<&str, LabError> {
        self.ready.get(key).and_then(Value::as_str).ok_or_else(|| nonsense(&self.ready.to_string()))
    }
}

impl Drop for Sim {
    fn drop(&mut self) {
        // Nothing can be done about a process that cannot be killed.
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// The built `rightful`: the one that `cargo xtask lab` names, or one that is built now.
pub fn program() -> Result<PathBuf, LabError> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    if let Some(named) = std::env::var_os("RIGHTFUL_LAB_PROGRAM") {
        return Ok(PathBuf::from(named));
    }
    if let Some(built) = BUILT.get() {
        return Ok(built.clone());
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Program::new(Path::new(&cargo))
        .args(["build", "--quiet", "--package", "rightful", "--target-dir"])
        .arg(peer::target())
        .limit(Duration::from_secs(1200))
        .must()?;
    Ok(BUILT.get_or_init(|| peer::target().join("debug").join("rightful")).clone())
}

/// The first line; the rest is read and dropped.
fn first_line(output: Option<impl Read + Send + 'static>) -> String {
    let mut line = String::new();
    if let Some(output) = output {
        let mut output = BufReader::new(output);
        // What cannot be read is no ready line, which is found out by whoever parses it.
        let _read = output.by_ref().take(READY_LENGTH).read_line(&mut line);
        thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
    }
    line
}

fn port(address: &str) -> Option<u16> {
    address.trim_end_matches('/').rsplit_once(':')?.1.parse().ok()
}

fn nonsense(words: &str) -> LabError {
    LabError::Nonsense { who: "rightful sim serve", words: words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_read_from_addresses_and_urls() {
        assert_eq!(port("127.0.0.1:4711"), Some(4711));
        assert_eq!(port("http://127.0.0.1:80/"), Some(80));
        assert_eq!(port("http://127.0.0.1"), None);
    }
}
