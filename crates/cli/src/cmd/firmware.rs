//! `rightful firmware`: what there is for a model, fetching it, looking into files, and those that are kept. No device is
//! changed.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use rightful_apple::Url;
use rightful_apple::catalog::Freshness;
use rightful_core::model::Model;
use rightful_core::model::table::MODELS;
use rightful_core::report::{Ending, Explain, Report};
use rightful_core::session::Stop;
use rightful_flows::firmware::{self, Inspection, Wanted, cache};
use rightful_flows::gather;

use crate::deed::{self, Outside};
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::firmware as render;
use crate::render::look::Look;

/// List, download, check and inspect firmware; no device is changed
#[derive(Debug, Subcommand)]
pub(crate) enum Firmware {
    /// List the versions for a model, who lists them, and whether Apple signs them
    List(List),
    /// Download a version and check it; its path is printed
    Get(Get),
    /// Check a file: is it what Apple publishes, whole, and for the device on the cable
    Verify(Verify),
    /// Show what a firmware holds: a file, or one that is with Apple, which is not downloaded
    Inspect(Inspect),
    /// List the firmware that is kept on this computer, or remove some of it
    Cache(Cache),
}

/// Arguments of `list`.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Which model, such as iPhone15,3 or "iPhone 14 Pro Max"; not needed with one device on the cable
    model: Option<String>,

    /// Ask now, also where a list of the last hour is kept
    #[arg(long)]
    refresh: bool,
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

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// An IPSW, or a folder with the files of one
    file: PathBuf,

    /// For this model instead of the device on the cable
    #[arg(long, value_name = "MODEL")]
    model: Option<String>,
}

/// Arguments of `inspect`.
#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// An IPSW, a folder with the files of one, an address at Apple, or a version or build
    #[arg(value_name = "FILE|URL|VERSION")]
    what: String,

    /// With a version: for this model instead of the device on the cable
    #[arg(long, value_name = "MODEL")]
    model: Option<String>,
}

/// Arguments of `cache`.
#[derive(Debug, Args)]
pub(crate) struct Cache {
    /// Remove this firmware, whole or unfinished; may be given several times
    #[arg(long, value_name = "NAME")]
    remove: Vec<String>,
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
            Self::List(List { model, refresh }) => {
                let freshness = if refresh { Freshness::Now } else { Freshness::Hour };
                deed::look(options, async |world| list(options, world, model, freshness).await).await
            }
            Self::Get(get) => get.run(options).await,
            Self::Verify(command) => {
                deed::look(options, async |world| command.run(options, world).await).await
            }
            Self::Inspect(command) => command.run(options).await,
            Self::Cache(command) => deed::look(options, async |world| command.run(options, world)).await,
        }
    }
}

async fn list(options: &Options, world: &Outside, model: Option<String>, freshness: Freshness) -> Exit {
    let product_type = match product_type(world, model).await {
        Ok(product_type) => product_type,
        Err(report) => return deed::fail(options, report),
    };
    match firmware::catalogue(world, &product_type, freshness).await {
        Ok(listing) => match options.format() {
            Format::Json => out::document(&render::list_json(&listing)),
            Format::Text => out::data(&render::list(&listing, Look::of_stdout())),
        },
        Err(error) => deed::fail(options, error.report()),
    }
}

impl Get {
    async fn run(self, options: &Options) -> Exit {
        let mut path = None;
        let exit = deed::run(options, deed::Given::default(), async |world, session| {
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

impl Verify {
    async fn run(self, options: &Options, world: &Outside) -> Exit {
        let model = match self.model {
            Some(named) => match product_type(world, Some(named)).await {
                Ok(product_type) => Model::by_product_type(&product_type),
                Err(report) => return deed::fail(options, report),
            },
            // Without a device the file is checked all the same.
            None => gather::pick(&gather::survey(world).await, None).ok().and_then(|device| device.model),
        };
        match firmware::verify(world, &self.file, model, |_, _| {}, &Stop::default()).await {
            Ok(found) => {
                let shown = match options.format() {
                    Format::Json => out::document(&render::verification_json(&found)),
                    Format::Text => out::data(&render::verification(&found, Look::of_stdout())),
                };
                if found.is_good() { shown } else { Exit::Failed }
            }
            Err(error) => deed::fail(options, error.report()),
        }
    }
}

impl Inspect {
    async fn run(self, options: &Options) -> Exit {
        let file = Path::new(&self.what);
        let is_version = !file.exists()
            && self.what.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
            && self.what.starts_with(|c: char| c.is_ascii_digit());
        if let Some(url) = Url::parse(&self.what).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
        {
            return deed::look(options, async |world| {
                show(options, firmware::inspect_elsewhere(world, &url).await.map_err(|error| error.report()))
            })
            .await;
        }
        if is_version {
            return deed::look(options, async |world| {
                show(options, of_version(world, self.what, self.model).await)
            })
            .await;
        }
        show(options, firmware::inspect(file).await.map_err(|error| error.report()))
    }
}

impl Cache {
    fn run(self, options: &Options, world: &Outside) -> Exit {
        let mut removed = Vec::new();
        for name in self.remove {
            match cache::remove(&world.workdir, &name) {
                Ok(bytes) => removed.push((name, bytes)),
                Err(error) => return deed::fail(options, error.report()),
            }
        }
        match cache::stored(&world.workdir) {
            Ok(stored) => match options.format() {
                Format::Json => {
                    out::document(&render::cache_json(&world.workdir.firmware(), &stored, &removed))
                }
                Format::Text => {
                    let folder = world.workdir.firmware();
                    out::data(&render::cache(&folder, &stored, &removed, Look::of_stdout()))
                }
            },
            Err(error) => deed::fail(options, error.report()),
        }
    }
}

/// Looks into a version that is with Apple.
async fn of_version(world: &Outside, version: String, model: Option<String>) -> Result<Inspection, Report> {
    let product_type = product_type(world, model).await?;
    let listed = firmware::list(world, &product_type).await.map_err(|error| error.report())?;
    let wanted = Wanted { product_type, version: Some(version) };
    let found = firmware::choose(&listed, &wanted).map_err(|error| error.report())?;
    firmware::inspect_elsewhere(world, &found.url).await.map_err(|error| error.report())
}

fn show(options: &Options, inspected: Result<Inspection, Report>) -> Exit {
    match inspected {
        Ok(found) => {
            let shown = match options.format() {
                Format::Json => out::document(&render::inspection_json(&found)),
                Format::Text => out::data(&render::inspection(&found, Look::of_stdout())),
            };
            if found.is_whole() { shown } else { Exit::Failed }
        }
        Err(report) => deed::fail(options, report),
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
