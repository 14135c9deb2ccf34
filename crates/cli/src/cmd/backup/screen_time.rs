//! `rightful backup screen-time`: the Screen Time or restrictions code, where a system keeps it in its backups.

use clap::Args;
use rightful_backup::screen_time;
use rightful_core::report::Explain as _;
use serde_json::json;

use crate::deed;
use crate::exit::Exit;
use crate::opening::Opening;
use crate::options::{Format, Options};
use crate::out;

/// Show the Screen Time or restrictions code that a backup of iOS 12 or earlier keeps; no backup of iOS 13 and later does
///
/// iOS 4 to 6 keep it in clear, iOS 7 to 11 so that its four digits can be found, iOS 12 in the keychain of an encrypted
/// backup. Since iOS 13 it is in no backup: on the device, Settings, Screen Time, Change Screen Time Passcode, Forgot
/// Passcode lets the Apple Account that set it up set a new one.
#[derive(Debug, Args)]
pub(crate) struct ScreenTime {
    #[command(flatten)]
    opening: Opening,
}

impl ScreenTime {
    /// Shows it; code 4 where there is none to show.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let opened = match self.opening.folder() {
            Ok(backup) => {
                // Nobody should have to look for a password to hear that it would not help.
                if let Some(why) = screen_time::beforehand(&backup) {
                    return deed::fail(options, why.report());
                }
                self.opening.open_folder(backup).await
            }
            Err(why) => Err(why),
        };
        let opened = match opened {
            Ok(opened) => opened,
            Err(why) => return deed::fail(options, why.report()),
        };
        let answer = match screen_time::answer(&opened.backup, &opened.files) {
            Ok(answer) => answer,
            Err(why) => return deed::fail(options, why.report()),
        };
        match answer.finding.code() {
            Ok(code) => {
                let code = String::from_utf8_lossy(code.expose()).into_owned();
                match options.format() {
                    Format::Json => out::document(&json!({ "version": answer.version, "code": code })),
                    Format::Text => out::data(&format!("{code}\n")),
                }
            }
            Err(why) => deed::fail(options, why.report()),
        }
    }
}
