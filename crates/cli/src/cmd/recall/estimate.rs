//! `rightful recall estimate`: how many candidates there are and how long they take, without trying any.

use std::num::NonZeroUsize;

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::recall;
use rightful_flows::recall::failure::Failure;
use rightful_flows::recall::target::Target;

use crate::chosen::Chosen;
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::remembered::Remembered;
use crate::render::look::Look;
use crate::render::recall as render;

/// Say how many candidates there are, how long they take here and whether that is worth it; none is tried
#[derive(Debug, Args)]
pub(crate) struct Estimate {
    #[command(flatten)]
    chosen: Chosen,

    /// Reckon with so many cores [default: all]
    #[arg(long, value_name = "N")]
    cores: Option<NonZeroUsize>,

    #[command(flatten)]
    remembered: Remembered,
}

impl Estimate {
    /// Reckons.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let manifest = match self.chosen.manifest() {
            Ok(manifest) => manifest,
            Err(why) => return deed::fail(options, why.report()),
        };
        let ideas = match self.remembered.ideas() {
            Ok(ideas) => ideas,
            Err(why) => return deed::fail(options, why.report()),
        };
        let cores = self.cores;
        let reckoned = tokio::task::spawn_blocking(move || {
            let target = Target::read(&manifest)?;
            if ideas.is_empty() {
                return Err(Failure::NothingToTry);
            }
            let candidates = ideas.candidates()?;
            let machine = recall::measure(&target, cores)?;
            let estimate = recall::estimate::Estimate::of(&candidates, 0..u128::MAX, machine.per_second);
            Ok((target, machine, estimate))
        });
        match reckoned.await {
            Ok(Ok((target, machine, estimate))) => match options.format() {
                Format::Json => out::document(&render::estimate_json(&target, &machine, &estimate)),
                Format::Text => out::data(&render::estimate(&target, &machine, &estimate, Look::of_stdout())),
            },
            Ok(Err(why)) => deed::fail(options, why.report()),
            Err(broken) => std::panic::resume_unwind(broken.into_panic()),
        }
    }
}
