//! Prepares those witnesses that a package registry has and that need no rights on the machine: into `target/lab`.
//! The others come from Debian's packages; `.ci/run` lists them.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cargo::target;

const PYMOBILEDEVICE3: &str = "pymobiledevice3==11.45.0";
/// Readers of backups. MVT is bound to an older version of one of the others: it has a folder of its own.
const MVT: &[&str] = &["mvt==2026.10.26"];
const READERS: &[&str] = &["pyiosbackup==0.2.4", "iphone_backup_decrypt==0.11.2"];
/// The client of Apple Account and Find My. What its own tests go by is in its source package only.
const PYICLOUD: &[&str] = &["pyicloud==2026.10.1"];
const GO_IOS: &str = "go-ios@1.2.0";
/// Drives a browser, and looks at its pages for what shuts people out.
const BROWSER: [&str; 2] = ["playwright-core@1.65.1", "axe-core@4.14.1"];

/// Prepares what is not there yet. What cannot be had is named; its tests then say that they were skipped.
pub(crate) fn prepare() {
    let lab = target().join("lab");
    let venvs: [(&str, &str, &[&str]); 4] = [
        ("venv", "pymobiledevice3", &[PYMOBILEDEVICE3]),
        ("mvt", "mvt-ios", MVT),
        ("readers", "pyiosbackup", READERS),
        ("pyicloud", "icloud", PYICLOUD),
    ];
    for (folder, program, packages) in venvs {
        let venv = lab.join(folder);
        if !venv.join("bin").join(program).exists() {
            say(&packages.join(" "), install_python(&venv, packages));
        }
    }
    let pyicloud = lab.join("pyicloud");
    if !pyicloud.join("source").exists() {
        say("the tests of pyicloud", unpack_source(&pyicloud, "pyicloud", PYICLOUD));
    }
    let go_ios = lab.join("go-ios");
    if !go_ios.join("node_modules").join("go-ios").exists() {
        say(GO_IOS, install_from_npm(&go_ios, &[GO_IOS]));
    }
    let browser = lab.join("browser");
    if !browser.join("node_modules").join("axe-core").exists() {
        say(&BROWSER.join(" "), install_from_npm(&browser, &BROWSER));
    }
}

fn install_python(venv: &Path, packages: &[&str]) -> Result<(), String> {
    step(Command::new("python3").args(["-m", "venv"]).arg(venv))?;
    let python = venv.join("bin").join("python");
    step(Command::new(python).args(["-m", "pip", "install", "-q"]).args(packages))
}

/// Fetches the source of a package into the folder `source` of its environment; none of it is run.
fn unpack_source(venv: &Path, name: &str, packages: &[&str]) -> Result<(), String> {
    let (python, fetched) = (venv.join("bin").join("python"), venv.join("fetched"));
    let mut fetch = Command::new(&python);
    fetch.args(["-m", "pip", "download", "-q", "--no-deps", "--no-binary", name, "-d"]).arg(&fetched);
    step(fetch.args(packages))?;
    let archives = fs::read_dir(&fetched).map_err(|error| error.to_string())?;
    for archive in archives {
        let archive = archive.map_err(|error| error.to_string())?.path();
        let mut unpack = Command::new(&python);
        step(unpack.args(["-m", "tarfile", "-e"]).arg(archive).arg(venv.join("source")))?;
    }
    Ok(())
}

/// Installs packages; none of their scripts is run, so a browser is not fetched either.
fn install_from_npm(folder: &Path, packages: &[&str]) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let options = ["i", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", "."];
    step(Command::new("npm").args(options).args(packages).current_dir(folder))
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
