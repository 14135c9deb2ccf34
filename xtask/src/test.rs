//! `cargo xtask test`: everything that a fresh machine can run.

use crate::cargo::{self, cargo};
use crate::{Failure, lab};

/// All tests of the workspace, then the foreign witnesses.
pub(crate) fn run() -> Result<(), Failure> {
    cargo::run(&mut cargo(&["test", "--workspace", "--exclude", "rightful-lab"]), "cargo test")?;
    lab::run(None)
}
