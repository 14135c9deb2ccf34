//! `rightful completions`: what a shell needs to complete commands and options.

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};
use rightful_core::language::Language;

use super::Line;
use crate::exit::Exit;
use crate::help::{self, Place};
use crate::out;
use crate::render::look::Look;

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
        let look = Look::of_stdout();
        let mut command = match look.language {
            Language::English => Line::command(),
            _ => help::said(Line::command(), look, Place::Shell),
        };
        generate(self.shell, &mut command, "rightful", &mut script);
        out::data(&String::from_utf8_lossy(&script))
    }
}
