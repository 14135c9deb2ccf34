//! `rightful backup list`: which backups lie on this computer, of which device, how old, encrypted or not, finished or not.

use clap::Args;
use rightful_apple::clock;
use rightful_core::report::Explain as _;

use crate::chosen::{Looked, Places};
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::backup::list as render;
use crate::render::look::Look;

/// List the backups on this computer: of which device, how old, encrypted or not, finished or not
///
/// Looks where Finder, iTunes and Apple Devices keep them, and where owners usually let idevicebackup2 put them. Nothing is
/// opened with a password, and nothing is changed.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    places: Places,
}

impl List {
    /// Lists; code 4 when there are none.
    pub(crate) fn run(self, options: &Options) -> Exit {
        let mut looked = self.places.look();
        if let [Looked { found: Err(_), .. }] = &looked[..]
            && let Some(Looked { found: Err(why), .. }) = looked.pop()
        {
            return deed::fail(options, why.report());
        }
        let shown = match options.format() {
            Format::Json => out::document(&render::json(&looked)),
            Format::Text => out::data(&render::text(&looked, clock::now(), Look::of_stdout())),
        };
        let none = looked.iter().all(|place| match &place.found {
            Ok(listing) => listing.backups.is_empty() && listing.troubled.is_empty(),
            Err(_) => false,
        });
        if none && shown == Exit::Done { Exit::NothingToActOn } else { shown }
    }
}
