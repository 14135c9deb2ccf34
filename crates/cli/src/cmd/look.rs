//! `rightful` alone: what is on the cable, and the ways back in.

use rightful_core::advice::advise;
use rightful_flows::gather;

use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::look::Look;
use crate::render::{devices, ways};

/// Shows every device with its ways back in. Code 4 when nothing is on the cable.
pub(crate) async fn run(options: &Options) -> Exit {
    deed::look(options, async |world| {
        let survey = gather::survey(world).await;
        let mut cases = Vec::new();
        for device in &survey.devices {
            cases.push(gather::facts(world, device).await);
        }
        let look = Look::of_stdout();
        let shown = match options.format() {
            Format::Json => out::document(&serde_json::json!({
                "devices": cases.iter().map(|facts| serde_json::json!({
                    "device": devices::json(&facts.device),
                    "find_my": facts.find_my,
                    "activation": facts.activation,
                    "battery": facts.battery,
                    "ways": advise(facts),
                })).collect::<Vec<_>>(),
                "problems": survey.problems,
            })),
            Format::Text if cases.is_empty() => out::data(&ways::nothing(look)),
            Format::Text => {
                let blocks: Vec<String> =
                    cases.iter().map(|facts| ways::block(facts, &advise(facts), look)).collect();
                out::data(&blocks.join("\n"))
            }
        };
        deed::tell_problems(options, &survey.problems);
        if cases.is_empty() { Exit::NothingToActOn } else { shown }
    })
    .await
}
