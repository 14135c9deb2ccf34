//! `rightful man`: the manual pages, from the same definitions as the help.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Command, CommandFactory as _};
use clap_mangen::roff::{Roff, bold, roman};
use rightful_core::language::Language;
use rightful_core::report::Explain;

use super::Line;
use crate::deed;
use crate::exit::Exit;
use crate::help::block::{Piece, pieces};
use crate::help::{self, Place};
use crate::options::{Format, Options};
use crate::out;
use crate::render;
use crate::render::look::Look;

/// Print the manual page, or write the pages of all commands
///
/// The pages are in the language that is read here, or in that of --lang. With --json it prints what every command and option says of
/// itself as one document.
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// Write one page per command into this folder
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// The pages could not be written.
#[derive(Debug, thiserror::Error)]
enum ManError {
    #[error("the manual pages could not be written to {}", folder.display())]
    Write { folder: PathBuf, source: io::Error },
    #[error("the manual page could not be made")]
    Make(#[source] io::Error),
}

impl Explain for ManError {
    fn code(&self) -> &'static str {
        match self {
            Self::Write { .. } => "man/not-written",
            Self::Make(_) => "man/not-made",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Write { .. } => "name a folder that exists and that you may write to",
            Self::Make(_) => "use rightful --help instead",
        }
    }
}

impl Man {
    /// Prints or writes.
    pub(crate) fn run(self, options: &Options) -> Exit {
        if self.dir.is_none() && options.format() == Format::Json {
            return out::document(&render::help::json(&mut Line::command()));
        }
        match self.pages() {
            Ok(page) => out::data(&page),
            Err(error) => deed::fail(options, error.report()),
        }
    }

    fn pages(self) -> Result<String, ManError> {
        let look = Look::of_stdout().uncoloured();
        let Some(folder) = self.dir else {
            let command = help::said(Line::command(), look, Place::Page);
            return page(command, look).map_err(ManError::Make);
        };
        let command = help::said(Line::command().disable_help_subcommand(true), look, Place::Page);
        match write(&command, &folder, look) {
            Ok(()) => Ok(String::new()),
            Err(source) => Err(ManError::Write { folder, source }),
        }
    }
}

/// Writes the page of this command and of all under it.
fn write(command: &Command, folder: &Path, look: Look) -> io::Result<()> {
    for command in command.get_subcommands().filter(|command| !command.is_hide_set()) {
        write(command, folder, look)?;
    }
    let name = folder.join(clap_mangen::Man::new(command.clone()).get_filename());
    std::fs::write(name, page(command.clone(), look)?)
}

/// One page. The library writes it, but for its headings and for what stands beneath the help, whose lists it would run together.
fn page(command: Command, look: Look) -> io::Result<String> {
    let beneath = command.get_after_long_help().or_else(|| command.get_after_help()).map(ToString::to_string);
    let mut written = Vec::new();
    clap_mangen::Man::new(command).render(&mut written)?;
    let written = String::from_utf8_lossy(&written).into_owned();
    let mut page = String::new();
    let mut is_beneath = false;
    for line in written.lines() {
        match line.strip_prefix(".SH ") {
            Some("EXTRA") => {
                page.push_str(&extra(beneath.as_deref().unwrap_or_default(), look));
                is_beneath = true;
            }
            Some(heading) => {
                let said = match heading {
                    "OPTIONS" => look.say("Options"),
                    "SUBCOMMANDS" => look.say("Commands"),
                    other => look.say(other),
                };
                let said = if look.language == Language::English { heading } else { &said.to_uppercase() };
                page.push_str(&format!(".SH {said}\n"));
                is_beneath = false;
            }
            None if is_beneath => {}
            None => page.push_str(&format!("{line}\n")),
        }
    }
    Ok(page)
}

/// What stands beneath the help: paragraphs, and lists with the names before their meanings.
fn extra(text: &str, look: Look) -> String {
    let mut roff = Roff::new();
    let heading = look.say("EXTRA");
    roff.control("SH", [heading.as_ref()]);
    for piece in pieces(text) {
        let Piece::Text { lead, text } = piece else { continue };
        let said = look.say(&text).into_owned();
        match (lead.trim(), lead.is_empty()) {
            ("", true) => roff.control("PP", []).text([roman(said)]),
            ("", false) => roff.control("IP", []).text([roman(said)]),
            (name, _) => roff.control("TP", []).text([bold(name)]).text([roman(said)]),
        };
    }
    roff.to_roff()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_another_language_has_its_headings_and_its_lists() {
        let look = Look::plain(80).in_language(Language::German);
        let page = page(help::said(Line::command(), look, Place::Page), look).expect("a page");
        for part in [".SH BEFEHLE", ".SH OPTIONEN", ".TP\n\\fBtrusted\\fR\n"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        for english in [
            ".SH NAME\n\\fBrightful",
            "SYNOPSIS",
            "DESCRIPTION",
            "EXTRA",
            "Print ",
            "[default",
            "environment variable",
        ] {
            assert!(!page.contains(english), "{english}: {page}");
        }
    }

    #[test]
    fn a_missing_folder_is_named() {
        let man = Man { dir: Some(PathBuf::from("/nonexistent/folder")) };
        let error = man.pages().expect_err("no such folder");
        assert_eq!(error.to_string(), "the manual pages could not be written to /nonexistent/folder");
        assert_eq!(error.code(), "man/not-written");
    }
}
