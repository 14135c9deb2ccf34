//! `rightful devices`: what is on the cable, one a line.

use clap::Args;
use rightful_flows::gather;

use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::devices;
use crate::render::look::Look;

/// List the devices on the cable, in every mode
#[derive(Debug, Args)]
pub(crate) struct Devices {}

impl Devices {
    /// An empty list is a good answer too.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        deed::look(options, async |world| {
            let survey = gather::survey(world).await;
            deed::tell_problems(options, &survey.problems);
            match options.format() {
                Format::Json => out::document(&serde_json::json!({
                    "devices": survey.devices.iter().map(devices::json).collect::<Vec<_>>(),
                    "problems": survey.problems,
                })),
                Format::Text if survey.devices.is_empty() => {
                    out::tell("No iPhone or iPad found. `rightful` alone says what that can mean.");
                    Exit::Done
                }
                Format::Text => out::data(&devices::table(&survey.devices, Look::of_stdout())),
            }
        })
        .await
    }
}
