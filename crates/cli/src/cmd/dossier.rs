//! `rightful dossier`: papers for whoever can open what this program cannot. Reads only, sends nothing.

use std::path::{Path, PathBuf};

use clap::Args;
use rightful_core::dossier::{Particulars, papers};
use rightful_core::model::Model;
use rightful_core::report::{Ending, Explain};
use rightful_flows::{advise, gather};
use serde_json::json;

use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;

/// Write the papers that open what no program can: for Apple, the seller, an administrator, or the police
///
/// Activation Lock and an organisation's management are opened by people. This fills a list or a letter with the numbers of the
/// device, as far as it tells them, and leaves names to be written in by hand. It prints Markdown; --html makes a page to
/// print. Nothing is sent anywhere.
#[derive(Debug, Args)]
pub(crate) struct Dossier {
    /// Which paper: proof (for Apple), seller, administrator, found
    #[arg(value_name = "PAPER", default_value = "proof", value_parser = ["proof", "seller", "administrator", "found"])]
    paper: String,

    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    /// The serial number, where no device is on the cable: it stands on the box and on the receipt
    #[arg(long, value_name = "NUMBER", conflicts_with = "device")]
    serial: Option<String>,

    /// The model, where no device is on the cable
    #[arg(long, value_name = "MODEL", conflicts_with = "device")]
    model: Option<String>,

    /// A page to print instead of Markdown
    #[arg(long)]
    html: bool,

    /// Write it here instead of printing it; a file that is there is not replaced
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

/// Why there is no paper.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DossierError {
    /// The file is there already.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// It could not be written.
    #[error("{} could not be written", path.display())]
    NotWritten {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl Explain for DossierError {
    fn code(&self) -> &'static str {
        match self {
            Self::Exists(_) => "dossier/exists",
            Self::NotWritten { .. } => "dossier/not-written",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Exists(_) => "name another file with --to, or move that one away",
            Self::NotWritten { .. } => "name a file in a folder that you may write to, with --to",
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Exists(_) | Self::NotWritten { .. } => Ending::Failed,
        }
    }
}

impl Dossier {
    /// Fills the paper in.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        if self.serial.is_some() || self.model.is_some() {
            let named = |name: &String| {
                Model::by_name(name).map_or_else(|| name.clone(), |model| model.name.to_owned())
            };
            let known = Particulars {
                model: self.model.as_ref().map(named),
                serial: self.serial.clone(),
                ..Particulars::default()
            };
            return self.write(&known, options);
        }
        deed::look(options, async |world| {
            let survey = gather::survey(world).await;
            match gather::pick(&survey, self.device.as_deref()) {
                Ok(device) => self.write(&advise::particulars(world, &device).await, options),
                // A paper with lines to fill in is a paper too.
                Err(gather::PickError::None) if self.device.is_none() => {
                    self.write(&Particulars::default(), options)
                }
                Err(error) => {
                    deed::tell_problems(options, &survey.problems);
                    deed::fail(options, error.report())
                }
            }
        })
        .await
    }

    fn write(&self, known: &Particulars, options: &Options) -> Exit {
        let Some(paper) = papers().iter().find(|paper| paper.id == self.paper) else {
            return Exit::NothingToActOn;
        };
        let language = crate::language::chosen();
        let text = if self.html { paper.html(known, language) } else { paper.markdown(known, language) };
        let Some(path) = &self.to else {
            return match options.format() {
                Format::Json => {
                    out::document(&json!({ "paper": paper.id, "title": paper.title, "text": text }))
                }
                Format::Text => out::data(&text),
            };
        };
        if let Err(error) = write_new(path, &text) {
            return deed::fail(options, error.report());
        }
        match options.format() {
            Format::Json => out::document(
                &json!({ "paper": paper.id, "title": paper.title, "path": path.display().to_string() }),
            ),
            Format::Text => {
                out::tell(&format!("Written to {}: {}.", path.display(), paper.about));
                Exit::Done
            }
        }
    }
}

/// Writes a paper into a file that is not there yet.
///
/// # Errors
/// [`DossierError`].
pub(crate) fn write_new(path: &Path, text: &str) -> Result<(), DossierError> {
    let written = std::fs::File::create_new(path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()));
    written.map_err(|source| match source.kind() {
        std::io::ErrorKind::AlreadyExists => DossierError::Exists(path.to_owned()),
        _ => DossierError::NotWritten { path: path.to_owned(), source },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_to_do() {
        let exists = DossierError::Exists("a.md".into());
        assert_eq!((exists.to_string().as_str(), exists.code()), ("a.md is there already", "dossier/exists"));
        let source = std::io::Error::other("full");
        let full = DossierError::NotWritten { path: "a.md".into(), source };
        assert_eq!(full.to_string(), "a.md could not be written");
        assert!(full.help().contains("--to"));
    }
}
