//! `rightful backup keychain`: the passwords in a backup, as far as its own password opens them.

use clap::Args;
use rightful_backup::keychain;
use rightful_core::report::Explain as _;

use crate::deed;
use crate::exit::Exit;
use crate::opening::Opening;
use crate::options::{Format, Options};
use crate::out;
use crate::render::backup::keychain::{self as render, Values};
use crate::render::look::Look;

/// List the passwords, keys and certificates in an encrypted backup; their values only with --show
#[derive(Debug, Args)]
pub(crate) struct Keychain {
    #[command(flatten)]
    opening: Opening,

    /// Only items whose service, server, account, label or app has this in it
    #[arg(long, value_name = "TEXT")]
    find: Option<String>,

    /// Show the passwords themselves: mind who sees the screen, and where the output goes
    #[arg(long)]
    show: bool,
}

impl Keychain {
    /// Lists it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let opened = match self.opening.folder() {
            // Before its files are opened: without a password there is nothing to list.
            Ok(backup) if !backup.is_encrypted() => {
                return deed::fail(options, keychain::KeychainError::NotEncrypted.report());
            }
            Ok(backup) => self.opening.open_folder(backup).await,
            Err(why) => Err(why),
        };
        let opened = match opened {
            Ok(opened) => opened,
            Err(why) => return deed::fail(options, why.report()),
        };
        let found = match keychain::of(&opened.files) {
            Ok(found) => found,
            Err(why) => return deed::fail(options, why.report()),
        };
        let values = if self.show { Values::Shown } else { Values::Hidden };
        let find = self.find.as_deref();
        match options.format() {
            Format::Json => out::document(&render::json(&found, find, values)),
            Format::Text => out::data(&render::text(&found, find, values, Look::of_stdout())),
        }
    }
}
