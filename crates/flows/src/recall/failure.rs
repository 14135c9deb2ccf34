//! Why a search did not begin, or did not find the password.

use std::path::PathBuf;

use rightful_backup::UnlockError;
use rightful_core::report::{Ending, Explain};
use rightful_recall::{ExpressionError, SearchError};

use super::target::BadLine;
use super::work::TrialError;

/// Why there is no password.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The owner is somebody else, and not there.
    #[error("you said that the backup is not yours, and that its owner is not with you")]
    NotYours,
    /// Nobody said whose backup it is.
    #[error("nobody said whose backup it is")]
    OwnerUnsaid,
    /// There is no password.
    #[error("the backup is not encrypted: it has no password")]
    NotEncrypted,
    /// Nothing was given to try.
    #[error("there is nothing to try")]
    NothingToTry,
    /// What was given cannot be put in order.
    #[error(transparent)]
    Expression(#[from] ExpressionError),
    /// No password can be tried on it.
    #[error(transparent)]
    Backup(#[from] UnlockError),
    /// The line is none.
    #[error(transparent)]
    Line(#[from] BadLine),
    /// It would take longer than anybody waits.
    #[error("the search would take {0}")]
    NotWorthIt(String),
    /// What is likely was tried; the others would take longer than anybody waits.
    #[error("none of the likelier {tried} candidates opens the backup, and the others would take {rest}")]
    RestNotWorthIt {
        /// How many were tried.
        tried: String,
        /// How long the others would take.
        rest: String,
    },
    /// Another one searches.
    #[error("another search for a backup password is under way on this computer")]
    UnderWay,
    /// What was tried cannot be written down.
    #[error("what was tried cannot be written down in {}", path.display())]
    Unwritable {
        /// Where.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// What earlier searches have left cannot be read.
    #[error("what earlier searches have left cannot be read: {}", path.display())]
    Unreadable {
        /// Where.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// The engine does not find a known password.
    #[error("this computer computes wrongly: it does not find a password that is known")]
    SelfTest,
    /// It came to an end of its own.
    #[error(transparent)]
    Search(SearchError<TrialError>),
    /// None of them opens the backup.
    #[error("none of {0} candidates opens the backup")]
    NoneOfThem(String),
    /// The owner stopped it.
    #[error("stopped after {tried} of {of} candidates; what was tried is written down")]
    Stopped {
        /// How many were tried.
        tried: String,
        /// Of how many.
        of: String,
    },
}

impl From<SearchError<TrialError>> for Failure {
    fn from(why: SearchError<TrialError>) -> Self {
        match why {
            SearchError::Trial(TrialError::Unwritable { path, source }) => Self::Unwritable { path, source },
            SearchError::Trial(TrialError::Derive(why)) => Self::Backup(UnlockError::Derive(why)),
            why @ (SearchError::Uncounted { .. } | SearchError::Disagreed { .. }) => Self::Search(why),
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::NotYours => "recall/not-yours",
            Self::OwnerUnsaid => "recall/owner-unsaid",
            Self::NotEncrypted => "recall/not-encrypted",
            Self::NothingToTry => "recall/nothing-to-try",
            Self::Expression(why) => why.code(),
            Self::Backup(why) => why.code(),
            Self::Line(_) => "recall/bad-line",
            Self::NotWorthIt(_) => "recall/not-worth-it",
            Self::RestNotWorthIt { .. } => "recall/rest-not-worth-it",
            Self::UnderWay => "recall/under-way",
            Self::Unwritable { .. } => "recall/unwritable",
            Self::Unreadable { .. } => "recall/unreadable",
            Self::SelfTest => "recall/self-test",
            Self::Search(why) => why.code(),
            Self::NoneOfThem(_) => "recall/none-of-them",
            Self::Stopped { .. } => "recall/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotYours => "ask its owner to sit beside you; the search needs what they remember anyway",
            Self::OwnerUnsaid => "start it in a terminal, or say it with --choose own or --choose with-owner",
            Self::NotEncrypted => "open it as it is: rightful backup browse needs no password for it",
            Self::NothingToTry => {
                "give passwords to try with --list FILE or --saved FILE, or say what you remember with --hint FILE"
            }
            Self::Expression(why) => why.help(),
            Self::Backup(why) => why.help(),
            Self::Line(_) => "give the whole line, from $itunes_backup$ to its end",
            Self::NotWorthIt(_) => {
                "say more of what you remember, so that there is less to try; or set a new password on the phone: Settings, General, Transfer or Reset, Reset, Reset All Settings keeps everything but settings, and the next backup takes a new password. --anyway searches all the same"
            }
            Self::RestNotWorthIt { .. } => {
                "think again, and start it with more of what you remember: what was tried is not tried again; --anyway tries the others too. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password"
            }
            Self::UnderWay => "wait for it, or stop it with Ctrl-C: it can be gone on with",
            Self::Unwritable { .. } => {
                "see that there is room and that you may write there, or name another folder with --cache DIR; then start it again"
            }
            Self::Unreadable { .. } => {
                "see that you may read it: it belongs to whoever began the search; or name another folder with --cache DIR, and begin anew there"
            }
            Self::SelfTest => "restart the computer, or search on another one",
            Self::Search(why) => why.help(),
            Self::NoneOfThem(_) => {
                "think again, and start it with more: what was tried is not tried again. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password"
            }
            Self::Stopped { .. } => {
                "go on with rightful recall resume, or start the same command again, also with more ideas"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Expression(why) => why.usually(),
            Self::Backup(why) => why.usually(),
            Self::Search(why) => why.usually(),
            Self::Unreadable { .. } => {
                Some("the search was begun by another user of this computer, or with sudo")
            }
            Self::NotWorthIt(_) => {
                Some("too little is known of the password, or a mask has too many open places")
            }
            Self::SelfTest => Some("its memory or its processor fails"),
            Self::NoneOfThem(_) | Self::RestNotWorthIt { .. } => Some(
                "it is another password than was thought: one of an earlier computer, of the Apple Account, of the phone, or one that a program or an organisation has set",
            ),
            Self::NotYours
            | Self::OwnerUnsaid
            | Self::NotEncrypted
            | Self::NothingToTry
            | Self::Line(_)
            | Self::UnderWay
            | Self::Unwritable { .. }
            | Self::Stopped { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotYours | Self::OwnerUnsaid | Self::NotWorthIt(_) => Ending::Declined,
            Self::NotEncrypted | Self::NothingToTry => Ending::NothingToActOn,
            Self::Stopped { .. } => Ending::StoppedSafely,
            Self::Backup(why) => why.ending(),
            Self::Expression(_)
            | Self::Line(_)
            | Self::UnderWay
            | Self::Unwritable { .. }
            | Self::Unreadable { .. }
            | Self::SelfTest
            | Self::Search(_)
            | Self::NoneOfThem(_)
            | Self::RestNotWorthIt { .. } => Ending::Failed,
        }
    }
}
