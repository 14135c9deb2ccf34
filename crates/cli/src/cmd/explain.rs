//! `rightful explain`: what an error number means, ours or another program's. Reads nothing and touches no device.

use clap::Args;
use rightful_core::knowledge::{self, Family};
use serde_json::json;

use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::explain as render;
use crate::render::look::Look;

/// Explain an error number, of Rightful or of another program
///
/// Takes what you have read, as you have read it: 4013, 0x655, "STATUS 94", "AMRError 100", restored 14, a step such as
/// is_host_compatible, or one of Rightful's own codes. Alone it lists the families of numbers that it knows.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The number, code or words; a word before a number says whose it is: finder, signing, restored, checkpoint, amr
    #[arg(value_name = "ERROR", allow_negative_numbers = true)]
    asked: Vec<String>,
}

impl Explain {
    /// Explains, or says that nobody here knows: code 4.
    pub(crate) fn run(self, options: &Options) -> Exit {
        let asked = self.asked.join(" ");
        if asked.trim().is_empty() {
            return match options.format() {
                Format::Json => out::document(&json!({ "families": Family::ALL.map(render::family_json) })),
                Format::Text => out::data(&render::families(Look::of_stdout())),
            };
        }
        let meanings = knowledge::explain(&asked);
        let shown = match options.format() {
            Format::Json => out::document(
                &json!({ "asked": asked, "meanings": meanings.iter().map(render::json).collect::<Vec<_>>() }),
            ),
            Format::Text if meanings.is_empty() => out::data(&render::unknown(&asked, Look::of_stdout())),
            Format::Text => out::data(&render::meanings(&meanings, Look::of_stdout())),
        };
        if meanings.is_empty() && shown == Exit::Done { Exit::NothingToActOn } else { shown }
    }
}
