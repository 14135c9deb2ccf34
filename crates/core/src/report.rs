//! Every failure as the owner reads it: what happened, why it usually does, what to do now, what was not affected.

use serde::Serialize;

/// How a deed ended that did not end well; decides the exit code of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It failed; the report says how.
    Failed,
    /// The owner declined, or consent was missing.
    Declined,
    /// There is nothing to act on: no device, no file.
    NothingToActOn,
    /// It was stopped where that is safe and can be taken up again.
    StoppedSafely,
}

/// An error that can explain itself. Every error that may reach an owner implements it, without a catch-all arm.
pub trait Explain: std::error::Error {
    /// A stable name, `area/what-happened`, that has a line in the book.
    fn code(&self) -> &'static str;

    /// What to do now: a sentence in the imperative, lower case, no full stop.
    fn help(&self) -> &'static str;

    /// Why this usually happens, where that is known.
    fn usually(&self) -> Option<&'static str> {
        None
    }

    /// How the deed has ended with this.
    fn ending(&self) -> Ending {
        Ending::Failed
    }

    /// The report without the sentence on what was not affected, which only the deed knows.
    fn report(&self) -> Report {
        Report {
            code: self.code(),
            what: self.to_string(),
            because: causes(self.source()),
            usually: self.usually(),
            what_now: self.help(),
            not_affected: None,
            ending: self.ending(),
        }
    }
}

/// A failure as every face shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Stable; documented.
    pub code: &'static str,
    /// What happened, as a lower-case fragment.
    pub what: String,
    /// The causes beneath it, outermost first.
    pub because: Vec<String>,
    /// Why it usually happens.
    pub usually: Option<&'static str>,
    /// What to do now.
    pub what_now: &'static str,
    /// What this did not touch, and in which state the device is.
    pub not_affected: Option<String>,
    /// How the deed has ended.
    pub ending: Ending,
}

impl Report {
    /// Adds what was not affected and how the device was left.
    #[must_use]
    pub fn leaving(mut self, not_affected: impl Into<String>) -> Self {
        self.not_affected = Some(not_affected.into());
        self
    }
}

/// At most eight causes: an error chain is made by us, but may carry text of others.
fn causes(mut source: Option<&(dyn std::error::Error + 'static)>) -> Vec<String> {
    let mut found = Vec::new();
    while let Some(cause) = source {
        if found.len() == 8 {
            break;
        }
        found.push(cause.to_string());
        source = cause.source();
    }
    found
}
