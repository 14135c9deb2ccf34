//! `rightful man`: the manual pages, from the same definitions as the help.

use std::io;
use std::path::PathBuf;

use clap::{Args, CommandFactory as _};
use rightful_core::report::Explain;

use super::Line;
use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::out;

/// Print the manual page, or write the pages of all commands
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
        match self.pages() {
            Ok(page) => out::data(&page),
            Err(error) => deed::fail(options, error.report()),
        }
    }

    fn pages(self) -> Result<String, ManError> {
        if let Some(folder) = self.dir {
            return match clap_mangen::generate_to(Line::command(), &folder) {
                Ok(()) => Ok(String::new()),
                Err(source) => Err(ManError::Write { folder, source }),
            };
        }
        let mut page = Vec::new();
        clap_mangen::Man::new(Line::command()).render(&mut page).map_err(ManError::Make)?;
        Ok(String::from_utf8_lossy(&page).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_folder_is_named() {
        let man = Man { dir: Some(PathBuf::from("/nonexistent/folder")) };
        let error = man.pages().expect_err("no such folder");
        assert_eq!(error.to_string(), "the manual pages could not be written to /nonexistent/folder");
        assert_eq!(error.code(), "man/not-written");
    }
}
