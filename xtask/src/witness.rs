//! Prepares those witnesses that a package registry has and that need no rights on the machine: into `target/lab`.
//! The others come from Debian's packages; `.ci/run` lists them.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cargo::target;

const PYMOBILEDEVICE3: &str = "pymobiledevice3==11.45.0";
const GO_IOS: &str = "go-ios@1.2.0";

/// Prepares what is not there yet. What cannot be had is named; its tests then say that they were skipped.
pub(crate) fn prepare() {
    let lab = target().join("lab");
    let venv = lab.join("venv");
    let python = venv.join("bin").join("python");
    if !venv.join("bin").join("pymobiledevice3").exists() {
        say(
            PYMOBILEDEVICE3,
            step(Command::new("python3").args(["-m", "venv"]).arg(&venv)).and_then(|()| {
                step(Command::new(&python).args(["-m", "pip", "install", "-q", PYMOBILEDEVICE3]))
            }),
        );
    }
    let go_ios = lab.join("go-ios");
    if !go_ios.join("node_modules").join("go-ios").exists() {
        say(GO_IOS, install_go_ios(&go_ios));
    }
}

fn install_go_ios(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let options = ["i", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", "."];
    step(Command::new("npm").args(options).arg(GO_IOS).current_dir(folder))
}

fn step(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(status.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

fn say(what: &str, result: Result<(), String>) {
    match result {
        Ok(()) => println!("prepared: {what}"),
        Err(why) => println!("not prepared: {what}: {why}"),
    }
}
