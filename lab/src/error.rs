//! What can go wrong with the laboratory itself, as opposed to what a test finds.

use std::io;
use std::time::Duration;

/// A failure of the arrangement: a test that meets one has shown nothing about the subject.
#[derive(Debug, thiserror::Error)]
pub enum LabError {
    /// A file, a socket or a process of ours failed.
    #[error("{what}: {source}")]
    Io {
        /// What was being done.
        what: String,
        /// Why it failed.
        source: io::Error,
    },
    /// A program that the arrangement needs ended badly.
    #[error("{program} ended with {code:?}: {stderr}")]
    Program {
        /// Its name.
        program: String,
        /// Its exit code, if it was not killed.
        code: Option<i32>,
        /// The end of what it said.
        stderr: String,
    },
    /// Something took longer than it may.
    #[error("{what} took longer than {limit:?}{detail}")]
    TooLong {
        /// What was waited for.
        what: String,
        /// How long it may take.
        limit: Duration,
        /// What was known at that moment, or nothing.
        detail: String,
    },
    /// A peer inside the arrangement said something that makes no sense.
    #[error("{who} said something unexpected: {words}")]
    Nonsense {
        /// Who.
        who: &'static str,
        /// What.
        words: String,
    },
}

impl LabError {
    /// Names what was being done when the operating system refused.
    pub fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }
}
