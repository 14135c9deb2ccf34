//! How the program ends: the exit codes that a script may rely on.

use std::process::ExitCode;

use rightful_core::report::Ending;

/// The end of one command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done,
    /// It failed; the report says how.
    Failed,
    /// The owner declined, or consent was missing.
    Declined,
    /// There was nothing to act on.
    NothingToActOn,
    /// It was stopped where that is safe, and can be taken up again.
    StoppedSafely,
}

impl Exit {
    /// The number for arguments that were not understood, before anything began.
    pub(crate) const WRONG_USAGE: u8 = 2;

    /// The number that the shell sees.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Declined => 3,
            Self::NothingToActOn => 4,
            Self::StoppedSafely => 5,
        }
    }
}

impl From<Ending> for Exit {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Failed => Self::Failed,
            Ending::Declined => Self::Declined,
            Ending::NothingToActOn => Self::NothingToActOn,
            Ending::StoppedSafely => Self::StoppedSafely,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_the_documented_ones() {
        let endings = [Ending::Failed, Ending::Declined, Ending::NothingToActOn, Ending::StoppedSafely];
        assert_eq!(endings.map(|ending| Exit::from(ending).code()), [1, 3, 4, 5]);
        assert_eq!(Exit::Done.code(), 0);
    }
}
