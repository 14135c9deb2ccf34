//! `cargo xtask bench`: measurements against other people's programs. They are reports for people, never tests: no
//! time is ever asserted.

mod backup;
mod firmware;
mod measure;
mod recall;
mod restore;
mod start;
mod take;

use crate::Failure;

pub(crate) use measure::run as measure;

/// Runs the measurement of that name.
pub(crate) fn run(arguments: &[&str]) -> Result<(), Failure> {
    match arguments {
        ["restore", options @ ..] => restore::run(&restore::Order::parse(options)?),
        ["firmware", options @ ..] => firmware::run(&firmware::Order::parse(options)?),
        ["backup", options @ ..] => backup::run(&backup::Order::parse(options)?),
        ["recall", options @ ..] => recall::run(&recall::Order::parse(options)?),
        ["start", options @ ..] => start::run(&start::Order::parse(options)?),
        ["take", options @ ..] => take::run(&take::Order::parse(options)?),
        _ => Err(Failure::Found(
            "there are six measurements: restore, firmware, backup, recall, start and take".to_owned(),
        )),
    }
}
