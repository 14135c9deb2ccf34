//! `rightful explain`: what a matter is about or an error number means, ours or another program's. Reads nothing and touches no device.

use clap::Args;
use rightful_core::knowledge::topic::{topic, topics};
use rightful_core::knowledge::{self, Family};
use serde_json::json;

use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::explain as render;
use crate::render::look::Look;
use crate::render::topic as matter;

/// Explain a matter such as face-id or activation-lock, or an error number of Rightful or of another program
///
/// Takes a topic, or what you have read, as you have read it: "iPhone Unavailable", 4013, 0x655, "STATUS 94", "AMRError 100",
/// restored 14, a step such as is_host_compatible, or one of Rightful's own codes. Alone it lists the topics and the families
/// of numbers that it knows.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The topic, number, code or words; a word before a number says whose it is: finder, signing, restored, checkpoint, amr
    #[arg(value_name = "TOPIC", allow_negative_numbers = true)]
    asked: Vec<String>,
}

impl Explain {
    /// Explains, or says that nobody here knows: code 4.
    pub(crate) fn run(self, options: &Options) -> Exit {
        let asked = self.asked.join(" ");
        if asked.trim().is_empty() {
            return match options.format() {
                Format::Json => out::document(&json!({
                    "topics": topics().iter().map(|one| json!({ "id": one.id, "title": one.title })).collect::<Vec<_>>(),
                    "families": Family::ALL.map(render::family_json),
                })),
                Format::Text => {
                    let look = Look::of_stdout();
                    out::data(&(matter::list_of_all(look) + &render::families(look)))
                }
            };
        }
        if let Some(topic) = topic(&asked) {
            return match options.format() {
                Format::Json => out::document(&json!({ "asked": asked, "topic": matter::json(topic) })),
                Format::Text => out::data(&matter::text(topic, Look::of_stdout())),
            };
        }
        let meanings = knowledge::explain(&asked);
        let shown = match options.format() {
            Format::Json => out::document(
                &json!({ "asked": asked, "meanings": meanings.iter().map(render::json).collect::<Vec<_>>() }),
            ),
            Format::Text if meanings.is_empty() => {
                let look = Look::of_stdout();
                out::data(&(render::unknown(&asked, look) + "\n" + &matter::list_of_all(look)))
            }
            Format::Text => out::data(&render::meanings(&meanings, Look::of_stdout())),
        };
        if meanings.is_empty() && shown == Exit::Done { Exit::NothingToActOn } else { shown }
    }
}
