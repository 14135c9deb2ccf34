//! Starts cargo, the same one that runs this chore, in the root of the workspace.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;

/// A cargo command in the workspace's root.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Runs it; its output goes where this chore's goes.
pub(crate) fn run(command: &mut Command, name: &str) -> Result<(), Failure> {
    let status = command.status().map_err(Failure::io(format!("starting {name}")))?;
    if status.success() { Ok(()) } else { Err(Failure::Command(name.to_owned())) }
}

/// The workspace's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder of build products.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Builds the program and says where it is.
pub(crate) fn build() -> Result<PathBuf, Failure> {
    run(&mut cargo(&["build", "--quiet", "--package", "rightful"]), "building rightful")?;
    Ok(target().join("debug").join("rightful"))
}
