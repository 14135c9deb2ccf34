//! `rightful wizard`: the same as the commands, as pages in the browser of this computer.

use std::io;
use std::sync::Arc;

use clap::Args;
use rightful_core::event::Erased;
use rightful_core::report::Explain;
use rightful_core::stop::Stopped;
use rightful_wizard::outside::Outside as _;
use rightful_wizard::relay::Relay;
use rightful_wizard::serve::Door;
use rightful_wizard::{Wizard as Pages, addresses};
use serde_json::json;

use crate::deed;
use crate::exit::Exit;
use crate::language;
use crate::options::{Format, Options};
use crate::out;
use crate::stop;
use crate::world::sitting::Sitting;

/// Open pages in your browser that walk you through everything; nobody but this browser can see them
///
/// The pages come from this program, on this computer alone, and fetch nothing from anywhere else. They are closed by Ctrl-C here; a
/// page that is closed stops nothing.
#[derive(Debug, Args)]
pub(crate) struct Wizard {
    /// Do not open the browser; print the address, which works once
    #[arg(long)]
    no_open: bool,

    /// Listen on this port of 127.0.0.1 [default: a free one]
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true)]
    port: u16,

    /// How many times quicker than a person's the hands of a rehearsal are
    #[arg(long, value_name = "N", default_value_t = 4, hide = true, value_parser = clap::value_parser!(u32).range(1..=100))]
    pace: u32,
}

/// Why there are no pages.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WizardError {
    /// The port is taken.
    #[error("the pages cannot be served on this computer")]
    Listen(#[from] io::Error),
}

impl Explain for WizardError {
    fn code(&self) -> &'static str {
        match self {
            Self::Listen(_) => "wizard/cannot-listen",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Listen(_) => "leave --port out and take a free one",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Listen(_) => Some("another program listens there already"),
        }
    }
}

impl Wizard {
    /// Serves until it is stopped.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let sitting = Sitting::new(options.clone(), self.pace);
        let place = match &options.rehearse {
            Some(scenario) => sitting.rehearse_with(scenario).await,
            None => sitting.here(),
        };
        let (place, door) = match (place, Door::open(self.port).await) {
            (Ok(place), Ok(door)) => (place, door),
            (Err(report), _) => return deed::fail(options, *report),
            (_, Err(error)) => return deed::fail(options, WizardError::from(error).report()),
        };
        let wizard = Arc::new(Pages::new(sitting, place, language::chosen()));
        let relay = wizard.relay();
        self.tell(options, &door.address());
        let pages = addresses(Arc::clone(&wizard));
        tokio::select! {
            () = door.serve(pages) => {}
            () = wizard.watch() => {}
            () = left(&relay) => {}
        }
        Exit::Done
    }

    /// Where the pages are; the browser is opened there.
    fn tell(&self, options: &Options, address: &str) {
        match options.format() {
            Format::Json => {
                out::data(&format!("{}\n", json!({ "kind": "wizard", "url": address })));
            }
            Format::Text => {
                out::tell(
                    "The pages are at this address, which works once, in one browser. Ctrl-C closes them.",
                );
                out::data(&format!("{address}\n"));
            }
        }
        if !self.no_open
            && let Err(error) = rightful_host::browser::open(address)
        {
            tracing::debug!(%error, "no browser was opened");
            out::tell("No browser could be opened from here: open the address yourself.");
        }
    }
}

/// Returns when the program may end: at once where nothing is under way, else when that has come to its end, or at the third time.
async fn left(relay: &Relay) {
    stop::interrupted().await;
    for say in [Stopped::words as fn(Stopped, Erased) -> &'static str, stop::second] {
        let Some(erased) = relay.erased() else { return };
        relay.stop();
        out::tell(say(Stopped::Deed, erased));
        tokio::select! {
            () = relay.is_over() => return,
            () = stop::interrupted() => {}
        }
    }
}
