//! `rightful` alone: what is on the cable, and the ways back in.

use rightful_core::device::Device;
use rightful_flows::{advise, gather};

use crate::chosen::Places;
use crate::counsel::{self, Manner};
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::look::Look;
use crate::render::ways::{self, Depth};

/// Shows every device with its ways back in; of a single one it asks what matters first. Code 4 when nothing is on the cable.
pub(crate) async fn run(options: &Options, manner: Manner) -> Exit {
    deed::look(options, async |world| {
        let survey = gather::survey(world).await;
        let backups = if survey.devices.is_empty() { None } else { counsel::backups(Places::usual()).await };
        let mut cases = advise::cases(world, &survey, backups.as_ref(), counsel::now()).await;
        if cases.len() == 1
            && let Some(facts) = cases.pop()
        {
            cases.push(counsel::interview(options, manner, facts).await);
        }
        let look = Look::of_stdout();
        let shown = match options.format() {
            Format::Json => out::document(&serde_json::json!({
                "devices": cases.iter().map(counsel::document).collect::<Vec<_>>(),
                "problems": survey.problems,
            })),
            Format::Text if cases.is_empty() => {
                let unseen = advise::unseen(world, &survey, Device::unseen(None), None, counsel::now()).await;
                out::data(&ways::nothing(&unseen, look))
            }
            Format::Text => {
                let blocks: Vec<String> =
                    cases.iter().map(|facts| ways::block(facts, Depth::Short, manner, look)).collect();
                out::data(&blocks.join("\n"))
            }
        };
        deed::tell_problems(options, &survey.problems);
        if cases.is_empty() { Exit::NothingToActOn } else { shown }
    })
    .await
}
