//! Runs one program to its end, with a time limit, and keeps what it said.

use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::LabError;

/// The most that is kept of each output stream, in bytes; the rest is read and dropped.
const OUTPUT_LIMIT: usize = 16 << 20;

/// How long a program may run if nothing else is said.
pub const DEFAULT_LIMIT: Duration = Duration::from_secs(30);

/// A program that is about to run.
pub struct Program {
    name: String,
    command: Command,
    limit: Duration,
}

/// What a program left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// Its exit code; `None` when a signal ended it.
    pub code: Option<i32>,
    /// What it printed, with anything that is no UTF-8 replaced.
    pub stdout: String,
    /// What it said beside that.
    pub stderr: String,
}

impl Ran {
    /// The lines `key: value` or `key : value` of standard output; the first of several wins.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.stdout.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            (name.trim() == key).then(|| value.trim())
        })
    }
}

impl Program {
    /// The program at `path`, with no standard input and no way to a proxy or to a real device that the environment may name.
    pub fn new(path: &Path) -> Self {
        let mut command = Command::new(path);
        for variable in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"] {
            command.env_remove(variable);
        }
        // A test never talks to anybody outside: whatever wants TLS meets a closed port.
        command.env("https_proxy", "http://127.0.0.1:9").env("HTTPS_PROXY", "http://127.0.0.1:9");
        command.env_remove("PYMOBILEDEVICE3_USBMUX").env("USBMUXD_SOCKET_ADDRESS", "127.0.0.1:9");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self { name: path.display().to_string(), command, limit: DEFAULT_LIMIT }
    }

    /// One more argument.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// More arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.command.args(arguments);
        self
    }

    /// A variable of its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The folder that it starts in.
    pub fn current_dir(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// How long it may run.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Runs it to its end, or kills it when its time is up.
    pub fn run(mut self) -> Result<Ran, LabError> {
        let started = Instant::now();
        let child = self.command.spawn().map_err(LabError::io(format!("starting {}", self.name)))?;
        let mut child = Running(child);
        let stdout = child.0.stdout.take().map(collect);
        let stderr = child.0.stderr.take().map(collect);
        let status = loop {
            match child.0.try_wait().map_err(LabError::io(format!("waiting for {}", self.name)))? {
                Some(status) => break Some(status),
                None if started.elapsed() > self.limit => break None,
                None => thread::sleep(Duration::from_millis(10)),
            }
        };
        drop(child);
        let (stdout, stderr) = (text(stdout), text(stderr));
        match status {
            Some(status) => Ok(Ran { code: status.code(), stdout, stderr }),
            None => Err(LabError::TooLong {
                what: self.name,
                limit: self.limit,
                detail: format!("\nstdout: {}\nstderr: {}", tail(&stdout), tail(&stderr)),
            }),
        }
    }

    /// The same for a tool of the arrangement, which must end well.
    pub fn must(self) -> Result<Ran, LabError> {
        let name = self.name.clone();
        let ran = self.run()?;
        if ran.code == Some(0) {
            Ok(ran)
        } else {
            Err(LabError::Program { program: name, code: ran.code, stderr: tail(&ran.stderr).to_owned() })
        }
    }
}

/// The last part of a text, for a message.
pub fn tail(text: &str) -> &str {
    let start = text.len().saturating_sub(4000);
    (start..=text.len()).find_map(|start| text.get(start..)).unwrap_or(text)
}

/// Kills what still runs when it is no longer wanted: some of these programs ignore a polite request.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            // Nothing can be done about a process that cannot be killed.
            let _gone = self.0.kill();
        }
        let _reaped = self.0.wait();
    }
}

fn collect(mut pipe: impl Read + Send + 'static) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut kept = Vec::new();
        // A pipe that breaks ends the text; what came before it counts.
        let _read = pipe.by_ref().take(OUTPUT_LIMIT as u64).read_to_end(&mut kept);
        let _dropped = io::copy(&mut pipe, &mut io::sink());
        kept
    })
}

fn text(thread: Option<JoinHandle<Vec<u8>>>) -> String {
    let bytes = thread.and_then(|thread| thread.join().ok()).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_end_is_killed_and_quoted() {
        let begun = Instant::now();
        let error = Program::new(Path::new("/bin/sh"))
            .args(["-c", "echo so far; exec sleep 60"])
            .limit(Duration::from_millis(300))
            .run()
            .unwrap_err();
        assert!(error.to_string().contains("so far"), "{error}");
        assert!(begun.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn values_are_found_by_their_key() {
        let ran = Ran { code: Some(0), stdout: "A: 1\nMODE: Recovery\n".into(), stderr: String::new() };
        assert_eq!(ran.value("MODE"), Some("Recovery"));
        assert_eq!(ran.value("mode"), None);
    }
}
