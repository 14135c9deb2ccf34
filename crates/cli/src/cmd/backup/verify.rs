//! `rightful backup verify`: whether a backup is whole, opens and can be read, and whether it fits a named phone.

use clap::Args;
use rightful_backup::verify::Level;
use rightful_backup::verify::fit::Goal;
use rightful_core::model::Model;
use rightful_core::report::Explain as _;
use rightful_flows::backup::verify;

use crate::deed;
use crate::exit::Exit;
use crate::opening::Opening;
use crate::options::Options;

/// Check that a backup is whole, that its password works and that everything can be read; nothing is written
///
/// Compares every row of the index with the files, their digests and sizes, decrypts everything, and opens the databases of
/// messages, contacts, calls, photos and notes. What could not be read is named at the end, and the exit code is 1.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    opening: Opening,

    /// Only compare the names: whether every file is there
    #[arg(long)]
    quick: bool,

    /// Also say whether it can be put onto this model, such as iPhone15,3 or "iPhone 14 Pro Max"
    #[arg(long = "for", value_name = "MODEL", value_parser = product_type, requires = "version")]
    model: Option<String>,

    /// The system that this model has, such as 18.5
    #[arg(long, value_name = "VERSION", value_parser = version, requires = "model")]
    version: Option<String>,
}

impl Verify {
    /// Proves it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let opened = match self.opening.open().await {
            Ok(opened) => opened,
            Err(why) => return deed::fail(options, why.report()),
        };
        let level = if self.quick { Level::Complete } else { Level::Useful };
        let goal = self.model.zip(self.version);
        let goal = goal.map(|(product_type, version)| Goal { product_type, version });
        let run = deed::run_here(options, async |session| {
            verify::run(session, &opened, level, goal.as_ref()).await
        });
        run.await.map_or_else(|exit| exit, |_| Exit::Done)
    }
}

fn product_type(text: &str) -> Result<String, String> {
    let model = Model::by_name(text).ok_or_else(|| "no model of this name is known".to_owned())?;
    Ok(model.product_type.to_owned())
}

fn version(text: &str) -> Result<String, String> {
    let parts = text.split('.');
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() <= 20 && parts.clone().all(is_number) {
        Ok(text.to_owned())
    } else {
        Err("write a version such as 18.5".to_owned())
    }
}
