//! `rightful recall resume`: goes on with a search that was stopped or cut off.

use clap::Args;
use rightful_core::report::{Ending, Explain, Report};
use rightful_flows::recall::keep::{self, Entry, Standing};
use rightful_flows::recall::target::Target;

use super::search::Search;
use crate::deed;
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::remembered::Remembered;
use crate::render::look::tame;

/// Go on with the search that was stopped or cut off, with the ideas that it had
///
/// Files of ideas are read again where they were. What was typed is not kept: give masks again, and answer the questions again; what was
/// tried is passed over. More ideas may be given.
#[derive(Debug, Args)]
pub(crate) struct Resume {
    #[command(flatten)]
    search: Search,
}

/// Why there is nothing to go on with.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum ResumeError {
    /// There is none.
    #[error("no search that could go on was begun on this computer")]
    NothingBegun,
    /// There are several, and none was named.
    #[error("{0} searches could go on, and no backup was named")]
    Several(usize),
    /// Others help with it.
    #[error("that search was offered to other machines")]
    WithMachines,
    /// Nothing of what it was to try is kept, and nobody can be asked.
    #[error("the ideas of that search were typed, and are not kept")]
    IdeasNotKept,
}

impl Explain for ResumeError {
    fn code(&self) -> &'static str {
        match self {
            Self::NothingBegun => "recall/nothing-begun",
            Self::Several(_) => "recall/several-begun",
            Self::WithMachines => "recall/with-machines",
            Self::IdeasNotKept => "recall/ideas-not-kept",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NothingBegun => {
                "begin one with rightful recall; rightful recall status shows those that have come to their end"
            }
            Self::Several(_) => "name the backup; rightful recall status shows the searches",
            Self::WithMachines => {
                "start rightful recall serve as before: it goes on, with the same code. To go on with this computer alone, start rightful recall with your ideas"
            }
            Self::IdeasNotKept => {
                "give them again, with --hint FILE, --mask or what you had: what was tried is passed over"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NothingBegun => {
                Some("another --cache folder was in use, or another user of this computer began it")
            }
            Self::Several(_) | Self::WithMachines | Self::IdeasNotKept => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NothingBegun | Self::Several(_) | Self::WithMachines | Self::IdeasNotKept => {
                Ending::NothingToActOn
            }
        }
    }
}

impl Resume {
    /// Finds the search, and goes on with it.
    pub(crate) async fn run(mut self, options: &Options) -> Exit {
        if options.rehearse.is_some() {
            return self.search.run(options).await;
        }
        let entry = match self.entry(options) {
            Ok(entry) => entry,
            Err(why) => return deed::fail(options, *why),
        };
        if options.format() == Format::Text {
            let called = entry.called.as_deref().map_or("a backup", |called| called);
            let manifest = entry.manifest.to_string_lossy();
            let text = format!(
                "Going on with the search for the backup password of {}: {}",
                tame(called, 120),
                tame(&manifest, 1000)
            );
            out::tell(&text);
        }
        if let Err(why) = self.take_up(&entry, options) {
            return deed::fail(options, *why);
        }
        self.search.run(options).await
    }

    /// The search that is meant.
    fn entry(&self, options: &Options) -> Result<Entry, Box<Report>> {
        let workdir = options.workdir().path;
        if self.search.chosen.is_named() {
            let manifest = self.search.chosen.manifest().map_err(|why| Box::new(why.report()))?;
            let target = Target::read(&manifest).map_err(|why| Box::new(why.report()))?;
            return keep::of(&workdir, &target).ok_or_else(|| Box::new(ResumeError::NothingBegun.report()));
        }
        let begun = keep::all(&workdir).map_err(|why| Box::new(why.report()))?;
        the_one(begun.entries).map_err(|why| Box::new(why.report()))
    }

    /// Puts in place of what was not given what the search had.
    fn take_up(&mut self, entry: &Entry, options: &Options) -> Result<(), Box<Report>> {
        if !self.search.chosen.is_named() {
            self.search.chosen.name(entry.manifest.clone());
        }
        if entry.latest().is_none() && entry.together.is_some() {
            return Err(Box::new(ResumeError::WithMachines.report()));
        }
        let given = !self.search.remembered.is_nothing();
        let Some(again) = &entry.again else {
            let may_ask = given || crate::remembered::somebody();
            return if may_ask { Ok(()) } else { Err(Box::new(ResumeError::IdeasNotKept.report())) };
        };
        self.search.remembered.add(Remembered::of(&again.arguments));
        if !again.complete && !given && options.format() == Format::Text {
            let text =
                "Some of its ideas were typed, and are not kept: give them again to have them tried too.";
            out::tell(text);
        }
        let nothing = self.search.remembered.is_nothing() && !crate::remembered::somebody();
        if nothing { Err(Box::new(ResumeError::IdeasNotKept.report())) } else { Ok(()) }
    }
}

/// The only one of those that could go on.
fn the_one(entries: Vec<Entry>) -> Result<Entry, ResumeError> {
    let mut open: Vec<Entry> = entries
        .into_iter()
        .filter(|entry| matches!(entry.standing, Standing::Begun | Standing::Stopped))
        .collect();
    match open.len() {
        0 => Err(ResumeError::NothingBegun),
        1 => Ok(open.remove(0)),
        count => Err(ResumeError::Several(count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_to_do() {
        for (error, code, text) in [
            (
                ResumeError::NothingBegun,
                "recall/nothing-begun",
                "no search that could go on was begun on this computer",
            ),
            (
                ResumeError::Several(2),
                "recall/several-begun",
                "2 searches could go on, and no backup was named",
            ),
            (ResumeError::WithMachines, "recall/with-machines", "that search was offered to other machines"),
            (
                ResumeError::IdeasNotKept,
                "recall/ideas-not-kept",
                "the ideas of that search were typed, and are not kept",
            ),
        ] {
            assert_eq!((error.code(), error.to_string().as_str()), (code, text));
            assert!(!error.help().ends_with('.') && error.ending() == Ending::NothingToActOn);
        }
    }
}
