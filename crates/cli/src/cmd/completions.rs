//! `rightful completions`: what a shell needs to complete commands and options.

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use super::Line;
use crate::exit::Exit;
use crate::out;

/// Print completions for a shell
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// Which shell
    shell: Shell,
}

impl Completions {
    /// Prints the script.
    pub(crate) fn run(self) -> Exit {
        let mut script = Vec::new();
        generate(self.shell, &mut Line::command(), "rightful", &mut script);
        out::data(&String::from_utf8_lossy(&script))
    }
}
