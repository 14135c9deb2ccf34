//! `rightful report`: packs what happened into one file for whoever helps, without what tells whose device it is. Sends nothing.

use std::path::PathBuf;

use clap::Args;
use rightful_core::report::Explain as _;

use crate::bundle;
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::bundle as render;
use crate::render::look::Look;

/// Pack what happened into a file for whoever helps you; nothing is sent
///
/// Takes the transcripts of the last runs on a real device, what the device told of itself, the journal, and the versions
/// of everything. Serial numbers, ECIDs, UDIDs, IMEIs, names, accounts, network addresses and home folders are replaced,
/// the same value by the same placeholder. Prints exactly what is inside, and writes that one file only.
#[derive(Debug, Args)]
pub(crate) struct Report {
    /// How many of the last runs to take
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=20))]
    last: u8,

    /// Write it here [default: rightful-report-RUN.zip in this folder]
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

impl Report {
    /// Packs, and says what is inside.
    pub(crate) fn run(self, options: &Options) -> Exit {
        let workdir = options.workdir().path;
        let packed = bundle::pack(&workdir, usize::from(self.last)).and_then(|bundle| {
            let path =
                self.to.unwrap_or_else(|| PathBuf::from(format!("rightful-report-{}.zip", bundle.run)));
            bundle.write(&path).map(|size| (bundle, path, size))
        });
        match packed {
            Ok((bundle, path, size)) => match options.format() {
                Format::Json => out::document(&render::json(&bundle, &path, size)),
                Format::Text => out::data(&render::block(&bundle, &path, size, Look::of_stdout())),
            },
            Err(error) => deed::fail(options, error.report()),
        }
    }
}
