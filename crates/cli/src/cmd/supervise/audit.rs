//! `rightful supervise audit`: many phones in one table.

use clap::Args;
use rightful_core::report::Explain as _;
use rightful_flows::supervise::audit;

use crate::chosen::Places;
use crate::counsel;
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::supervise as render;
use crate::world::Place;

/// List all your supervised phones: supervised by you, token saved and good, last backup, system; reads only
///
/// Those on the cable, and those of which a token is kept on this computer.
#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[command(flatten)]
    places: Places,

    /// Print it as CSV, for a spreadsheet
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

impl Audit {
    /// Looks at them.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let place = match Place::open(options).await {
            Ok(place) => place,
            Err(error) => return deed::fail(options, error.report()),
        };
        let places = if options.rehearse.is_some() && !self.places.is_named() {
            Places::at(place.world.workdir.path.join("backups"))
        } else {
            self.places
        };
        let shelf = counsel::backups(places).await;
        let backups = shelf.map(|shelf| shelf.backups).unwrap_or_default();
        match audit::look(&place.world, &backups).await {
            Ok(rows) if self.csv => out::data(&audit::csv(&rows)),
            Ok(rows) => match options.format() {
                Format::Json => out::document(&serde_json::json!(rows)),
                Format::Text => out::data(&render::audit(&rows)),
            },
            Err(failure) => deed::fail(options, failure.report()),
        }
    }
}
