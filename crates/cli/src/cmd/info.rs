//! `rightful info`: everything that one device tells.

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::gather;

use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::look::Look;
use crate::render::{devices, values};

/// Show everything that a device tells in its present mode
#[derive(Debug, Args)]
pub(crate) struct Info {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(value_name = "DEVICE")]
    named: Option<String>,

    /// The same, as the other commands take it
    #[arg(long, value_name = "DEVICE", conflicts_with = "named")]
    device: Option<String>,
}

impl Info {
    /// Reads only.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        deed::look(options, async |world| {
            let survey = gather::survey(world).await;
            let device = match gather::pick(&survey, self.named.or(self.device).as_deref()) {
                Ok(device) => device,
                Err(error) => {
                    deed::tell_problems(options, &survey.problems);
                    return deed::fail(options, error.report());
                }
            };
            let known = gather::values(world, &device).await;
            match options.format() {
                Format::Json => {
                    out::document(&serde_json::json!({ "device": devices::json(&device), "values": known }))
                }
                Format::Text => {
                    let look = Look::of_stdout();
                    out::data(&(devices::headline(&device, look) + "\n" + &values::block(&known, look)))
                }
            }
        })
        .await
    }
}
