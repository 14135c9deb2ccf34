//! Why an expression cannot be searched.

use rightful_core::report::Explain;

/// What stands against an expression. Nothing was tried yet when one of these is returned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionError {
    /// Some candidate is longer than a backup password is believed to be.
    #[error("what is to be tried has candidates of {longest} bytes; at most {most} are tried")]
    TooLong {
        /// The longest one, in bytes.
        longest: usize,
        /// What is accepted.
        most: usize,
    },
    /// The parts lie too deep in each other.
    #[error("what is to be tried is nested deeper than {most} levels")]
    TooDeep {
        /// What is accepted.
        most: usize,
    },
    /// Some candidate costs more than is ordered.
    #[error("what is to be tried has candidates at a cost of {dearest}; at most {most} is put in order")]
    TooDear {
        /// The highest cost.
        dearest: u64,
        /// What is accepted.
        most: u16,
    },
    /// Putting the candidates in order would take too much memory or time.
    #[error("what is to be tried is too large to put in order: more than {most} {of}")]
    TooLarge {
        /// Of what there would be too much.
        of: &'static str,
        /// What is accepted.
        most: u64,
    },
    /// There are more candidates than can be counted.
    #[error("there are more candidates than 128 bits can count")]
    TooMany,
}

impl Explain for ExpressionError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "recall/too-long",
            Self::TooDeep { .. } => "recall/too-deep",
            Self::TooDear { .. } => "recall/too-dear",
            Self::TooLarge { .. } => "recall/too-large",
            Self::TooMany => "recall/too-many",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "join fewer words, or leave out the longest; nothing was tried",
            Self::TooDeep { .. } => {
                "describe the password with fewer parts inside each other; nothing was tried"
            }
            Self::TooDear { .. } => "give the parts lower costs, or join fewer of them; nothing was tried",
            Self::TooLarge { .. } => {
                "search in several runs: fewer words, or fewer changes to each, beginning with the likeliest; nothing was tried"
            }
            Self::TooMany => {
                "say more of what you remember: so many could not be tried in the life of the sun; nothing was tried"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::TooLong { .. } => Some("whole sentences were given as words and joined"),
            Self::TooDeep { .. } | Self::TooDear { .. } => None,
            Self::TooLarge { .. } => Some("long lists of words were joined with many changes to each letter"),
            Self::TooMany => Some("too many parts may be anything at all"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_and_what_now_and_that_nothing_was_tried() {
        let all = [
            ExpressionError::TooLong { longest: 300, most: 200 },
            ExpressionError::TooDeep { most: 64 },
            ExpressionError::TooDear { dearest: 70_000, most: 1000 },
            ExpressionError::TooLarge { of: "states", most: 7 },
            ExpressionError::TooMany,
        ];
        let texts: Vec<String> = all.iter().map(|error| format!("{}: {error}", error.code())).collect();
        assert_eq!(
            texts,
            [
                "recall/too-long: what is to be tried has candidates of 300 bytes; at most 200 are tried",
                "recall/too-deep: what is to be tried is nested deeper than 64 levels",
                "recall/too-dear: what is to be tried has candidates at a cost of 70000; at most 1000 is put in order",
                "recall/too-large: what is to be tried is too large to put in order: more than 7 states",
                "recall/too-many: there are more candidates than 128 bits can count",
            ]
        );
        assert!(all.iter().all(|error| error.help().ends_with("nothing was tried")));
    }
}
