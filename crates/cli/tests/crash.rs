//! A program that crashes leaves no copy of its memory, whatever the shell allows.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

#[test]
#[expect(clippy::disallowed_methods, reason = "the program under test")]
fn a_crash_leaves_no_memory() {
    let mut child = Command::new("/bin/sh")
        .args(["-c", "ulimit -c unlimited 2>/dev/null; exec \"$0\" sim serve"])
        .arg(env!("CARGO_BIN_EXE_rightful"))
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    let mut ready = String::new();
    BufReader::new(child.stdout.as_mut().expect("a pipe")).read_line(&mut ready).expect("its first line");
    assert!(ready.contains("usbmuxd"), "{ready}");
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("the limits");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
    let numbers: Vec<&str> = core.split_whitespace().filter(|word| *word == "0").collect();
    assert_eq!(numbers.len(), 2, "{core}");
    kill(Pid::from_raw(child.id().cast_signed()), Signal::SIGABRT).expect("struck");
    let status = child.wait().expect("its end");
    assert_eq!(status.signal(), Some(Signal::SIGABRT as i32), "{status}");
    assert!(!status.core_dumped(), "{status}");
}
