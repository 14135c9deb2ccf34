//! `rightful advise`: the ways back in for one case, gentlest first, after a few questions. Reads only.

use std::path::PathBuf;

use clap::Args;
use rightful_core::device::Device;
use rightful_core::facts::Facts;
use rightful_core::model::Model;
use rightful_core::report::Explain as _;
use rightful_flows::gather::{self, PickError};
use rightful_flows::{advise, world::World};

use crate::chosen::Places;
use crate::counsel::{self, CounselError, Manner};
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::look::Look;
use crate::render::ways::{self, Depth};
use crate::world::usb::AnyUsb;

/// Say which ways back in there are for your case, gentlest first: what each keeps, needs and costs, and by when
///
/// Looks at the cable and at the backups on this computer, asks at most six questions whose answers matter, and changes
/// nothing. A phone that this computer does not see is advised too.
#[derive(Debug, Args)]
#[command(after_long_help = ANSWERS)]
pub(crate) struct Advise {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(value_name = "DEVICE")]
    named: Option<String>,

    /// The same, as the other commands take it
    #[arg(long, value_name = "DEVICE", conflicts_with = "named")]
    device: Option<String>,

    /// For a device that this computer does not see: its model, such as "iPhone 14"
    #[arg(long, value_name = "MODEL", conflicts_with_all = ["named", "device"])]
    unseen: Option<String>,

    /// Take the answers from this JSON file instead of asking; - is standard input
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,

    /// Whole lines without colour and marks, questions answered by a number
    #[arg(long)]
    plain: bool,

    #[command(flatten)]
    places: Places,
}

const ANSWERS: &str = "\
A file of answers is a JSON object; what is left out is not known. \"yes\" or \"no\" is the answer to
passcode-known, changed-lately, previous-known, ideas-left, account-known, second-factor, online,
starts, organisation, administrator, token-saved, backup-elsewhere and backup-password-known. Then
there are
  screen              \"asks\", \"waits\", \"lockout\", \"disabled\", \"open\", \"locked-to-owner\", \"hello\",
                      \"lost\", \"cable\" or \"logo\"
  wait-minutes        how long it was to wait at first, right after the last wrong passcode
  hours-since-change  a number
  version             \"18.5\", where the device does not tell it
  tried               the names of the ways that did not help, as in [\"old-passcode\"]
Example: {\"screen\": \"waits\", \"wait-minutes\": 15, \"account-known\": \"no\"}";

impl Advise {
    /// Advises. Code 4 where a device was named that is not there.
    pub(crate) async fn run(self, options: &Options, manner: Manner) -> Exit {
        let manner = if self.plain { Manner::Plain } else { manner };
        let told = match self.answers.as_deref().map(counsel::answers).transpose() {
            Ok(told) => told,
            Err(error) => return deed::fail(options, error.report()),
        };
        let selector = self.named.or(self.device);
        let unseen = match self.unseen.map(|name| Model::by_name(&name).ok_or(name)).transpose() {
            Ok(model) => model,
            Err(name) => return deed::fail(options, CounselError::UnknownModel(name).report()),
        };
        deed::look(options, async |world| {
            let survey = gather::survey(world).await;
            let picked = match unseen {
                Some(model) => Ok(Some(Device::unseen(Some(model)))),
                None => match gather::pick(&survey, selector.as_deref()) {
                    Ok(device) => Ok(Some(device)),
                    Err(PickError::None) if selector.is_none() => Ok(None),
                    Err(error) => Err(error),
                },
            };
            let mut facts = match picked {
                Ok(picked) => facts(world, &survey, picked, self.places.clone()).await,
                Err(error) => {
                    deed::tell_problems(options, &survey.problems);
                    return deed::fail(options, error.report());
                }
            };
            facts = match &told {
                Some(told) => Facts { told: told.clone(), ..facts },
                None => counsel::interview(options, manner, facts).await,
            };
            let shown = match options.format() {
                Format::Json => {
                    let mut document = counsel::document(&facts);
                    document["problems"] = serde_json::json!(survey.problems);
                    out::document(&document)
                }
                Format::Text => out::data(&ways::block(&facts, Depth::Whole, manner, Look::of_stdout())),
            };
            deed::tell_problems(options, &survey.problems);
            shown
        })
        .await
    }
}

/// The case of the device, or of one that is not seen.
async fn facts(
    world: &World<AnyUsb>,
    survey: &gather::Survey,
    device: Option<Device>,
    places: Places,
) -> Facts {
    let (backups, now) = (counsel::backups(places).await, counsel::now());
    match device {
        Some(device) if device.mode != rightful_core::mode::Mode::ChargeOnly => {
            advise::case(world, &device, backups.as_ref(), now).await
        }
        unseen => {
            let unseen = unseen.unwrap_or_else(|| Device::unseen(None));
            advise::unseen(world, survey, unseen, backups.as_ref(), now).await
        }
    }
}
