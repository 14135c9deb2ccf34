//! Why several machines did not find the password.

use std::io;
use std::path::PathBuf;

use rightful_backup::UnlockError;
use rightful_backup::keybag::DeriveError;
use rightful_core::report::{Ending, Explain};
use rightful_queue::{QueueError, SavedError};
use rightful_recall::ExpressionError;

use crate::recall::failure as recall;

/// Why there is no password.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// What stands between the machines.
    #[error(transparent)]
    Queue(#[from] QueueError),
    /// What was kept cannot be taken up.
    #[error(transparent)]
    Saved(#[from] SavedError),
    /// What can go wrong on one machine alone.
    #[error(transparent)]
    Recall(#[from] recall::Failure),
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
    NoneOfThem(String),
    /// The owner stopped the coordinator.
    #[error(
        "stopped after {tried} of {of} candidates; what was tried is written down, and the other machines wait"
    )]
    Stopped {
        /// How many were tried.
        tried: String,
        /// Of how many.
        of: String,
    },
    /// The owner stopped a worker.
    #[error("stopped after {0} candidates; the others go on")]
    Left(String),
}

impl From<ExpressionError> for Failure {
    fn from(why: ExpressionError) -> Self {
        Self::Recall(why.into())
    }
}

impl From<DeriveError> for Failure {
    fn from(why: DeriveError) -> Self {
        Self::Recall(UnlockError::from(why).into())
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Queue(why) => why.code(),
            Self::Saved(why) => why.code(),
            Self::Recall(why) => why.code(),
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
            Self::Recall(why) => why.help(),
            Self::State { .. } => {
                "see that there is room and that you may write there, or name another folder with --cache DIR; then start it again"
            }
            Self::UnderWay { .. } => "stop the other one first: it can be gone on with",
            Self::NoneOfThem(_) => {
                "think again, and start it with more. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password"
            }
            Self::Stopped { .. } => "start the same command again: it goes on from there, with the same code",
            Self::Left(_) => "join again with the same code whenever you like",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Queue(why) => why.usually(),
            Self::Saved(why) => why.usually(),
            Self::Recall(why) => why.usually(),
            Self::NoneOfThem(_) => Some(
                "it is another password than was thought: one of an earlier computer, of the Apple Account, of the phone",
            ),
            Self::State { .. } | Self::UnderWay { .. } | Self::Stopped { .. } | Self::Left(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Queue(why) => why.ending(),
            Self::Recall(why) => why.ending(),
            Self::Stopped { .. } | Self::Left(_) => Ending::StoppedSafely,
            Self::Saved(_) | Self::State { .. } | Self::UnderWay { .. } | Self::NoneOfThem(_) => {
                Ending::Failed
            }
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
            Failure::NoneOfThem("10,000".to_owned()),
            Failure::Stopped { tried: "4,000".to_owned(), of: "10,000".to_owned() },
            Failure::Left("120".to_owned()),
            Failure::Recall(recall::Failure::NotYours),
        ];
        let texts: Vec<String> = all.iter().map(|failure| format!("{}: {failure}", failure.code())).collect();
        assert_eq!(
            texts,
            [
                "queue/state-unkept: how far the search was cannot be kept in search.json",
                "queue/under-way: another coordinator works with search.json",
                "queue/none-of-them: none of 10,000 candidates opens the backup",
                "queue/stopped: stopped after 4,000 of 10,000 candidates; what was tried is written down, and the other machines wait",
                "queue/left: stopped after 120 candidates; the others go on",
                "recall/not-yours: you said that the backup is not yours, and that its owner is not with you",
            ]
        );
        assert!(all.iter().all(|failure| !failure.help().ends_with('.')));
    }
}
