//! Why several machines did not find the password.

use std::io;
use std::path::PathBuf;

use rightful_backup::UnlockError;
use rightful_core::report::{Ending, Explain};
use rightful_queue::{QueueError, SavedError};
use rightful_recall::ExpressionError;

/// Why there is no password.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// What stands between the machines.
    #[error(transparent)]
    Queue(#[from] QueueError),
    /// What was kept cannot be taken up.
    #[error(transparent)]
    Saved(#[from] SavedError),
    /// What was given cannot be put in order.
    #[error(transparent)]
    Expression(#[from] ExpressionError),
    /// No password can be tried on it.
    #[error(transparent)]
    Backup(#[from] UnlockError),
    /// How far the search was cannot be read or written.
    #[error("how far the search was cannot be kept in {}", path.display())]
    State {
        /// Where.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// Another coordinator has the same file.
    #[error("another coordinator works with {}", path.display())]
    UnderWay {
        /// Where.
        path: PathBuf,
    },
    /// None of them opens the backup.
    #[error("none of {0} candidates opens the backup")]
    NoneOfThem(u128),
    /// The owner stopped the coordinator.
    #[error("stopped after {tried} of {of} candidates; what was tried is written down, and the workers wait")]
    Stopped {
        /// How many were tried.
        tried: u128,
        /// Of how many.
        of: u128,
    },
    /// The owner stopped a worker.
    #[error("stopped after {0} candidates; the others go on")]
    Left(u64),
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Queue(why) => why.code(),
            Self::Saved(why) => why.code(),
            Self::Expression(why) => why.code(),
            Self::Backup(why) => why.code(),
            Self::State { .. } => "queue/state-unkept",
            Self::UnderWay { .. } => "queue/under-way",
            Self::NoneOfThem(_) => "queue/none-of-them",
            Self::Stopped { .. } => "queue/stopped",
            Self::Left(_) => "queue/left",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Queue(why) => why.help(),
            Self::Saved(why) => why.help(),
            Self::Expression(why) => why.help(),
            Self::Backup(why) => why.help(),
            Self::State { .. } => {
                "see that there is room and that you may write there, or name another file with --state"
            }
            Self::UnderWay { .. } => "stop the other one first, or name another file with --state",
            Self::NoneOfThem(_) => "think again, and start it with more hints and a new state file",
            Self::Stopped { .. } => "start the same command again: it goes on from there, with the same code",
            Self::Left(_) => "join again with the same code whenever you like",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Queue(why) => why.usually(),
            Self::Saved(why) => why.usually(),
            Self::Expression(why) => why.usually(),
            Self::Backup(why) => why.usually(),
            Self::NoneOfThem(_) => Some("it is another password than was thought"),
            Self::State { .. } | Self::UnderWay { .. } | Self::Stopped { .. } | Self::Left(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Queue(why) => why.ending(),
            Self::Backup(why) => why.ending(),
            Self::Stopped { .. } | Self::Left(_) => Ending::StoppedSafely,
            Self::Saved(_)
            | Self::Expression(_)
            | Self::State { .. }
            | Self::UnderWay { .. }
            | Self::NoneOfThem(_) => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_happened_and_what_to_do() {
        let path = || PathBuf::from("search.json");
        let all = [
            Failure::State { path: path(), source: io::Error::from(io::ErrorKind::StorageFull) },
            Failure::UnderWay { path: path() },
            Failure::NoneOfThem(10_000),
            Failure::Stopped { tried: 4000, of: 10_000 },
            Failure::Left(120),
        ];
        let texts: Vec<String> = all.iter().map(|failure| format!("{}: {failure}", failure.code())).collect();
        assert_eq!(
            texts,
            [
                "queue/state-unkept: how far the search was cannot be kept in search.json",
                "queue/under-way: another coordinator works with search.json",
                "queue/none-of-them: none of 10000 candidates opens the backup",
                "queue/stopped: stopped after 4000 of 10000 candidates; what was tried is written down, and the workers wait",
                "queue/left: stopped after 120 candidates; the others go on",
            ]
        );
        assert!(all.iter().all(|failure| !failure.help().ends_with('.')));
    }
}
