//! `rightful firmware`: what there is for a model, fetching it, and looking into a file. No device is changed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rightful_core::model::Model;
use rightful_core::model::table::MODELS;
use rightful_core::report::{Ending, Explain, Report};
use rightful_flows::firmware::{self, Wanted};
use rightful_flows::gather;

use crate::deed::{self, Outside};
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::firmware as render;
use crate::render::look::Look;

/// List, download and inspect firmware; no device is changed
#[derive(Debug, Subcommand)]
pub(crate) enum Firmware {
    /// List the versions for a model, and whether Apple signs them
    List(List),
    /// Download a version and check it; its path is printed
    Get(Get),
    /// Show what a firmware file holds, and whether it is whole
    Inspect(Inspect),
}

/// Arguments of `list`.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Which model, such as iPhone15,3 or "iPhone 14 Pro Max"; not needed with one device on the cable
    model: Option<String>,
}

/// Arguments of `get`.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// Which model, such as iPhone15,3 or "iPhone 14 Pro Max"; not needed with one device on the cable
    model: Option<String>,

    /// This version or build instead of the newest that Apple signs
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
}

/// Arguments of `inspect`.
#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// An IPSW, or a folder with the files of one
    file: PathBuf,
}

/// The device on the cable does not say which model it is.
#[derive(Debug, thiserror::Error)]
#[error("the device on the cable is of a model that Rightful does not know")]
struct UnknownModel;

impl Explain for UnknownModel {
    fn code(&self) -> &'static str {
        "firmware/unknown-model"
    }

    fn help(&self) -> &'static str {
        "name the model: rightful firmware list iPhone15,3"
    }

    fn ending(&self) -> Ending {
        Ending::NothingToActOn
    }
}

impl Firmware {
    /// Shows or fetches.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::List(List { model }) => {
                deed::look(options, async |world| list(options, world, model).await).await
            }
            Self::Get(get) => get.run(options).await,
            Self::Inspect(Inspect { file }) => inspect(options, file).await,
        }
    }
}

async fn list(options: &Options, world: &Outside, model: Option<String>) -> Exit {
    let product_type = match product_type(world, model).await {
        Ok(product_type) => product_type,
        Err(report) => return deed::fail(options, report),
    };
    match firmware::list(world, &product_type).await {
        Ok(listed) => match options.format() {
            Format::Json => out::document(&render::list_json(&product_type, &listed)),
            Format::Text => out::data(&render::list(&product_type, &listed, Look::of_stdout())),
        },
        Err(error) => deed::fail(options, error.report()),
    }
}

impl Get {
    async fn run(self, options: &Options) -> Exit {
        let mut path = None;
        let exit = deed::run(options, None, async |world, session| {
            let product_type = match product_type(world, self.model).await {
                Ok(product_type) => product_type,
                Err(report) => {
                    let ending = report.ending;
                    session.failed(report);
                    return Err(ending);
                }
            };
            path =
                Some(firmware::get(world, session, &Wanted { product_type, version: self.version }).await?);
            Ok(())
        })
        .await;
        match (exit, path, options.format()) {
            (Exit::Done, Some(path), Format::Text) => out::data(&format!("{}\n", path.display())),
            (exit, _, _) => exit,
        }
    }
}

async fn inspect(options: &Options, file: PathBuf) -> Exit {
    match firmware::inspect(&file).await {
        Ok(found) => {
            let shown = match options.format() {
                Format::Json => out::document(&render::inspection_json(&found)),
                Format::Text => out::data(&render::inspection(&found, Look::of_stdout())),
            };
            if found.is_whole() { shown } else { Exit::Failed }
        }
        Err(error) => deed::fail(options, error.report()),
    }
}

/// What the owner calls the model, else that of the device on the cable. An unknown name is the catalogue's to refuse.
async fn product_type(world: &Outside, named: Option<String>) -> Result<String, Report> {
    let Some(named) = named else {
        let survey = gather::survey(world).await;
        let device = gather::pick(&survey, None).map_err(|error| error.report())?;
        return device.model.map(|model| model.product_type.to_owned()).ok_or_else(|| UnknownModel.report());
    };
    let by_name = |model: &&Model| model.name.eq_ignore_ascii_case(&named);
    Ok(MODELS.iter().find(by_name).map_or(named.clone(), |model| model.product_type.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_that_is_not_known_can_be_named() {
        let report = UnknownModel.report();
        assert_eq!(report.code, "firmware/unknown-model");
        assert_eq!(report.what, "the device on the cable is of a model that Rightful does not know");
        assert!(report.what_now.contains("iPhone15,3"));
    }
}
