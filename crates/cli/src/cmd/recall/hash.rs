//! `rightful recall hash`: the one line that hashcat and John take.

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::recall::target::Target;

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::look::Look;
use crate::render::recall as render;

/// Print the line that hashcat and John take, for a computer with a graphics card of your own
///
/// The line has nothing of the backup and no name, but whoever has it can try passwords on it: keep it to yourself.
#[derive(Debug, Args)]
pub(crate) struct Hash {
    #[command(flatten)]
    chosen: Chosen,
}

impl Hash {
    /// Prints the line on stdout, and on stderr what it is.
    pub(crate) fn run(self, options: &Options) -> Exit {
        let manifest = match self.chosen.manifest() {
            Ok(manifest) => manifest,
            Err(why) => return deed::fail(options, why.report()),
        };
        let target = match Target::read(&manifest) {
            Ok(target) => target,
            Err(why) => return deed::fail(options, why.report()),
        };
        match options.format() {
            Format::Json => out::document(&render::hash_json(&target)),
            Format::Text => {
                out::say(&render::hash_words(&target, Look::of_stderr()));
                out::data(&format!("{}\n", target.line()))
            }
        }
    }
}
