//! Why a line of a token list, a mask file or a rule file cannot be used. No message has anything of the line.

use std::fmt;

use rightful_core::report::Explain;

/// What is read line by line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// A token list.
    Tokens,
    /// Masks.
    Masks,
    /// Rules.
    Rules,
}

impl fmt::Display for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tokens => "token list",
            Self::Masks => "masks",
            Self::Rules => "rules",
        })
    }
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It is no UTF-8.
    #[error("it is not written in UTF-8")]
    OtherEncoding,
    /// It is longer than is read.
    #[error("it is longer than {0} bytes")]
    TooLong(usize),
    /// There are more like it than are read.
    #[error("there are more than {0}")]
    TooMany(usize),
    /// A wildcard that nobody knows, or that is not worked with.
    #[error("after a percent sign stands no wildcard that is known here")]
    UnknownWildcard,
    /// A set of characters without its end.
    #[error("a set of characters has no end, or nothing in it")]
    UnfinishedSet,
    /// A range whose end comes before its beginning, or that is longer than is worked with.
    #[error("a range goes backwards, or is longer than {0}")]
    Range(usize),
    /// An anchor that nobody knows.
    #[error("an anchor is not known, or a token has two")]
    UnknownAnchor,
    /// An option that is not worked with, or without its value.
    #[error("an option is not known here, or has no value that it could have")]
    UnknownOption,
    /// A set that nobody knows, or that was not given.
    #[error("after a question mark stands no set that is known, or one that was not given")]
    UnknownSet,
    /// More sets than there are names for.
    #[error("more than four sets stand before the mask")]
    TooManySets,
    /// Nothing to make anything of.
    #[error("it makes nothing")]
    Empty,
    /// A function that is not worked with.
    #[error("a function is not known here")]
    UnknownFunction,
    /// A function without all that it takes.
    #[error("a function lacks a character or a position, which is 0 to 9 or A to Z")]
    MissingArgument,
}

/// A line that cannot be used. Nothing was tried yet when one is returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the {of} cannot be used: {problem}")]
pub struct LineError {
    /// Of what.
    pub of: Listing,
    /// Counted from 1.
    pub line: usize,
    /// Why.
    pub problem: Problem,
}

impl Explain for LineError {
    fn code(&self) -> &'static str {
        match self.of {
            Listing::Tokens => "recall/token-line",
            Listing::Masks => "recall/mask-line",
            Listing::Rules => "recall/rule-line",
        }
    }

    fn help(&self) -> &'static str {
        match self.of {
            Listing::Tokens => {
                "put that line right, or put a # before it; a percent sign itself is written %%; nothing was tried"
            }
            Listing::Masks => {
                "put that line right, or put a # before it; a question mark itself is written ??; nothing was tried"
            }
            Listing::Rules => "put that line right, or put a # before it; nothing was tried",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        Some("it is written for another program, or a later version of one")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_which_line_and_why_and_that_nothing_was_tried() {
        let problems = [
            (Problem::OtherEncoding, "it is not written in UTF-8"),
            (Problem::TooLong(9), "it is longer than 9 bytes"),
            (Problem::TooMany(9), "there are more than 9"),
            (Problem::UnknownWildcard, "after a percent sign stands no wildcard that is known here"),
            (Problem::UnfinishedSet, "a set of characters has no end, or nothing in it"),
            (Problem::Range(9), "a range goes backwards, or is longer than 9"),
            (Problem::UnknownAnchor, "an anchor is not known, or a token has two"),
            (Problem::UnknownOption, "an option is not known here, or has no value that it could have"),
            (
                Problem::UnknownSet,
                "after a question mark stands no set that is known, or one that was not given",
            ),
            (Problem::TooManySets, "more than four sets stand before the mask"),
            (Problem::Empty, "it makes nothing"),
            (Problem::UnknownFunction, "a function is not known here"),
            (
                Problem::MissingArgument,
                "a function lacks a character or a position, which is 0 to 9 or A to Z",
            ),
        ];
        let codes = [
            (Listing::Tokens, "recall/token-line", "token list"),
            (Listing::Masks, "recall/mask-line", "masks"),
            (Listing::Rules, "recall/rule-line", "rules"),
        ];
        for (of, code, name) in codes {
            for (problem, text) in problems {
                let error = LineError { of, line: 3, problem };
                assert_eq!(error.code(), code);
                assert_eq!(error.to_string(), format!("line 3 of the {name} cannot be used: {text}"));
                assert!(error.help().ends_with("nothing was tried") && error.usually().is_some());
            }
        }
    }
}
