//! Every failure as the owner reads it: what happened, why it usually does, what to do now, what was not affected.

use serde::Serialize;

use crate::knowledge::{self, Alike};

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

    /// Which number of other programs it resembles: by its code, unless the error knows better.
    fn same_family(&self) -> Option<Alike> {
        knowledge::alike(self.code())
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
            same_family: self.same_family(),
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
    /// Which number of other programs it resembles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_family: Option<Alike>,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("the cable was pulled")]
    struct Pulled;

    impl Explain for Pulled {
        fn code(&self) -> &'static str {
            "restore/link-lost"
        }

        fn help(&self) -> &'static str {
            "plug it in again"
        }
    }

    #[test]
    fn a_report_names_the_family_of_others_numbers() {
        let json = serde_json::to_value(Pulled.report()).expect("plain data");
        assert_eq!(
            json["same_family"],
            serde_json::json!({
                "family": "finder",
                "number": 4013,
                "words": "same family as Finder error 4013",
                "more": "rightful explain finder 4013",
            })
        );
    }
}
