//! `rightful supervise token`: the unlock token, saved in time and looked at without the phone.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use rightful_core::report::Explain as _;
use rightful_flows::supervise::token;

use super::One;
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::options::Options;
use crate::render::supervise as render;
use crate::world::Place;

/// Save the unlock token of a phone that you supervise, or look at saved ones
#[derive(Debug, Subcommand)]
pub(crate) enum Token {
    /// Save the unlock token; the phone must have no passcode just then, and nothing on it is changed
    Save(Save),
    /// Look at the saved tokens without any phone: whose, how old, whole, erased since; code 1 where one is of no use
    Check(Check),
}

/// Saving.
#[derive(Debug, Args)]
pub(crate) struct Save {
    #[command(flatten)]
    one: One,

    /// Put a copy into this new file as well, for you alone to read; for the place where you keep what must not be lost
    #[arg(long, value_name = "FILE")]
    copy: Option<PathBuf>,
}

/// Looking.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Look at the token in this file instead
    file: Option<PathBuf>,
}

impl Token {
    /// Saves or looks.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::Save(Save { one, copy }) => {
                let wanted = one.wanted();
                deed::run(options, Given::default(), async |world, session| {
                    token::save(world, session, wanted, copy).await
                })
                .await
            }
            Self::Check(Check { file }) => {
                let place = match Place::open(options).await {
                    Ok(place) => place,
                    Err(error) => return deed::fail(options, error.report()),
                };
                let checked = match file {
                    Some(path) => token::check_file(&path).map(|one| vec![one]),
                    None => token::check(&place.world.workdir),
                };
                match checked {
                    Ok(checked) => render::tokens(&checked, options.format()),
                    Err(failure) => deed::fail(options, failure.report()),
                }
            }
        }
    }
}
