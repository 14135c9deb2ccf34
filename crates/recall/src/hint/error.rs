//! Why a hint cannot be used. No message has anything of what a field holds.

use rightful_core::report::Explain;

/// What stands against a hint. Nothing was tried yet when one of these is returned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HintError {
    /// It is larger than anybody's memory.
    #[error("the hint file is larger than {} MiB", .most >> 20)]
    TooLarge {
        /// What is read, in bytes.
        most: usize,
    },
    /// It is no UTF-8.
    #[error("the hint file is not written in UTF-8")]
    OtherEncoding,
    /// It is neither TOML nor JSON.
    #[error("line {line} of the hint file cannot be read")]
    Malformed {
        /// Counted from 1.
        line: usize,
    },
    /// A later version made it, or it does not say which.
    #[error("the hint file has version {0}, which this version of Rightful does not know")]
    UnknownVersion(u32),
    /// A field is not known, or holds what does not belong there.
    #[error("{}the field `{field}` of the hint is not known, or holds something else than it should", on(.line))]
    Unfit {
        /// Counted from 1, where it is known.
        line: Option<usize>,
        /// Which; `…` stands for a name that is none of ours.
        field: String,
    },
    /// A field has more than is worked with.
    #[error("the field `{field}` of the hint has more than {most} entries")]
    TooMany {
        /// Which.
        field: String,
        /// What is accepted.
        most: usize,
    },
    /// A text is longer than is worked with.
    #[error("the field `{field}` of the hint is longer than {most}")]
    TooLong {
        /// Which.
        field: String,
        /// What is accepted: bytes of a text, or characters of a length.
        most: usize,
    },
    /// A text has nothing in it.
    #[error("the field `{field}` of the hint is empty")]
    Empty {
        /// Which.
        field: String,
    },
    /// The end of a range comes before its beginning.
    #[error("the field `{field}` of the hint ends before it begins")]
    OutOfOrder {
        /// Which.
        field: &'static str,
    },
}

fn on(line: &Option<usize>) -> String {
    line.map(|line| format!("line {line}: ")).unwrap_or_default()
}

impl Explain for HintError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "recall/hint-too-large",
            Self::OtherEncoding => "recall/hint-other-encoding",
            Self::Malformed { .. } => "recall/hint-malformed",
            Self::UnknownVersion(_) => "recall/hint-unknown-version",
            Self::Unfit { .. } => "recall/hint-unfit",
            Self::TooMany { .. } => "recall/hint-too-many",
            Self::TooLong { .. } => "recall/hint-too-long",
            Self::Empty { .. } => "recall/hint-empty",
            Self::OutOfOrder { .. } => "recall/hint-out-of-order",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => {
                "write what you remember, and give long lists of words as files of their own; nothing was tried"
            }
            Self::OtherEncoding => "save the file as UTF-8 in a text editor; nothing was tried",
            Self::Malformed { .. } => "put that line right: texts stand in quotes; nothing was tried",
            Self::UnknownVersion(_) => "update Rightful, or write `version = 1`; nothing was tried",
            Self::Unfit { .. } => {
                "put it right: the page on hints says what each field may hold; nothing was tried"
            }
            Self::TooMany { .. } => {
                "keep the likeliest, and search with the others afterwards; nothing was tried"
            }
            Self::TooLong { .. } => "shorten it, or take it out; nothing was tried",
            Self::Empty { .. } => "write something there, or take it out; nothing was tried",
            Self::OutOfOrder { .. } => "write the smaller number first; nothing was tried",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::TooLarge { .. } => Some("a list of words was written into it"),
            Self::OtherEncoding => Some("an editor has saved it in the encoding of its system"),
            Self::Malformed { .. } => Some("a quote or a bracket is missing on that line or before"),
            Self::UnknownVersion(_) => Some("a later version of Rightful wrote it"),
            Self::Unfit { .. } => Some("its name is misspelt, or a date stands without quotes"),
            Self::TooMany { .. } | Self::TooLong { .. } | Self::Empty { .. } | Self::OutOfOrder { .. } => {
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_and_where_and_that_nothing_was_tried() {
        let field = || "words[2].text".to_owned();
        let all = [
            HintError::TooLarge { most: 4 << 20 },
            HintError::OtherEncoding,
            HintError::Malformed { line: 3 },
            HintError::UnknownVersion(2),
            HintError::Unfit { line: Some(7), field: field() },
            HintError::Unfit { line: None, field: field() },
            HintError::TooMany { field: "words".to_owned(), most: 200 },
            HintError::TooLong { field: field(), most: 200 },
            HintError::Empty { field: field() },
            HintError::OutOfOrder { field: "length" },
        ];
        let texts: Vec<String> = all.iter().map(|error| format!("{}: {error}", error.code())).collect();
        assert_eq!(
            texts,
            [
                "recall/hint-too-large: the hint file is larger than 4 MiB",
                "recall/hint-other-encoding: the hint file is not written in UTF-8",
                "recall/hint-malformed: line 3 of the hint file cannot be read",
                "recall/hint-unknown-version: the hint file has version 2, which this version of Rightful does not know",
                "recall/hint-unfit: line 7: the field `words[2].text` of the hint is not known, or holds something else than it should",
                "recall/hint-unfit: the field `words[2].text` of the hint is not known, or holds something else than it should",
                "recall/hint-too-many: the field `words` of the hint has more than 200 entries",
                "recall/hint-too-long: the field `words[2].text` of the hint is longer than 200",
                "recall/hint-empty: the field `words[2].text` of the hint is empty",
                "recall/hint-out-of-order: the field `length` of the hint ends before it begins",
            ]
        );
        assert!(all.iter().all(|error| error.help().ends_with("nothing was tried")));
    }
}
