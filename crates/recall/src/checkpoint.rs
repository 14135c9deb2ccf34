//! How far a search is, as data that can be kept: which candidates, and the first that was not tried. No candidate is in it.

use std::time::Duration;

use rightful_core::hex;
use rightful_core::report::Explain;
use serde::{Deserialize, Serialize};

use crate::candidates::Candidates;

/// The only version of the form so far.
const VERSION: u32 = 1;

/// The longest text that is read; one of ours has some 200 bytes.
const LONGEST: usize = 4096;

/// Where a search goes on. All candidates before `next` were tried to the end; of those from `next` on, at most the batch
/// that was under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    pub(crate) digest: [u8; 32],
    pub(crate) next: u128,
    pub(crate) spent: Duration,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    /// Sixty-four hexadecimal digits.
    candidates: String,
    /// In decimal digits: numbers of JSON are not exact beyond 2^53.
    next: String,
    spent_ms: u64,
}

/// Why a search cannot go on from a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// It is not one of ours.
    #[error("the note on how far the search was cannot be read")]
    Malformed,
    /// A later version made it.
    #[error(
        "the note on how far the search was has version {0}, which this version of Rightful does not know"
    )]
    UnknownVersion(u32),
    /// It is of other candidates.
    #[error(
        "the note on how far the search was belongs to other candidates ({noted}…, and these are {these}…)"
    )]
    OtherCandidates {
        /// The beginning of the digest that is noted.
        noted: String,
        /// The beginning of that of the candidates.
        these: String,
    },
    /// It claims more tried than there are.
    #[error("the note on how far the search was says {next}, and there are {count} candidates")]
    BeyondTheEnd {
        /// What it claims.
        next: u128,
        /// How many there are.
        count: u128,
    },
}

impl Explain for CheckpointError {
    fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "recall/checkpoint-malformed",
            Self::UnknownVersion(_) => "recall/checkpoint-unknown-version",
            Self::OtherCandidates { .. } => "recall/checkpoint-of-others",
            Self::BeyondTheEnd { .. } => "recall/checkpoint-beyond-the-end",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Malformed | Self::BeyondTheEnd { .. } => "begin the search anew; the backup is as it was",
            Self::UnknownVersion(_) => "update Rightful, or begin the search anew; the backup is as it was",
            Self::OtherCandidates { .. } => {
                "give the same hints as before, or begin the search anew; the backup is as it was"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Malformed | Self::BeyondTheEnd { .. } => Some("the file was changed or cut off"),
            Self::UnknownVersion(_) => Some("a later version of Rightful began this search"),
            Self::OtherCandidates { .. } => Some("a hint was added or changed since"),
        }
    }
}

impl Checkpoint {
    /// The first candidate that was not tried to the end.
    pub fn next(&self) -> u128 {
        self.next
    }

    /// How long was searched, pauses between runs not counted.
    pub fn spent(&self) -> Duration {
        self.spent
    }

    /// As one line of JSON. It holds no candidate, but the digest of all: keep it where others cannot read it.
    pub fn to_json(&self) -> String {
        let spent_ms = u64::try_from(self.spent.as_millis()).unwrap_or(u64::MAX);
        serde_json::json!(Written {
            version: VERSION,
            candidates: hex::encode(&self.digest),
            next: self.next.to_string(),
            spent_ms,
        })
        .to_string()
    }

    /// Reads what [`Self::to_json`] wrote.
    ///
    /// # Errors
    /// [`CheckpointError::Malformed`] and [`CheckpointError::UnknownVersion`].
    pub fn from_json(text: &[u8]) -> Result<Self, CheckpointError> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        if text.len() > LONGEST {
            return Err(CheckpointError::Malformed);
        }
        let Version { version } = serde_json::from_slice(text).map_err(|_| CheckpointError::Malformed)?;
        if version != VERSION {
            return Err(CheckpointError::UnknownVersion(version));
        }
        let written: Written = serde_json::from_slice(text).map_err(|_| CheckpointError::Malformed)?;
        let digest = hex::decode(&written.candidates).ok_or(CheckpointError::Malformed)?;
        let next = written.next.parse().map_err(|_| CheckpointError::Malformed)?;
        Ok(Self { digest, next, spent: Duration::from_millis(written.spent_ms) })
    }

    /// Whether it is of these candidates.
    pub(crate) fn fits(&self, candidates: &Candidates) -> Result<(), CheckpointError> {
        if self.digest != *candidates.digest() {
            let (noted, these) = (hex::encode(&self.digest[..4]), hex::encode(&candidates.digest()[..4]));
            return Err(CheckpointError::OtherCandidates { noted, these });
        }
        if self.next > candidates.count() {
            return Err(CheckpointError::BeyondTheEnd { next: self.next, count: candidates.count() });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_nothing_else() {
        let mark =
            Checkpoint { digest: [0xab; 32], next: u128::MAX, spent: Duration::from_millis(1_234_567) };
        let text = mark.to_json();
        assert_eq!(Checkpoint::from_json(text.as_bytes()), Ok(mark));
        let malformed = Err(CheckpointError::Malformed);
        for end in 0..text.len() {
            assert_eq!(Checkpoint::from_json(&text.as_bytes()[..end]), malformed, "cut off at {end}");
        }
        for (from, to) in [
            ("abab", "xbab"),
            ("abab", "ab"),
            ("\"3402", "\"-3402"),
            ("\"3402", "\"93402"),
            ("1234567", "-1"),
        ] {
            assert!(text.contains(from));
            assert_eq!(
                Checkpoint::from_json(text.replacen(from, to, 1).as_bytes()),
                malformed,
                "{from} → {to}"
            );
        }
        let later = text.replace("\"version\":1", "\"version\":2");
        assert_eq!(Checkpoint::from_json(later.as_bytes()), Err(CheckpointError::UnknownVersion(2)));
        assert_eq!(Checkpoint::from_json(&vec![b' '; LONGEST + 1]), malformed);
    }

    #[test]
    fn each_says_what_and_what_now() {
        let others = CheckpointError::OtherCandidates { noted: "01020304".into(), these: "0a0b0c0d".into() };
        let all = [
            CheckpointError::Malformed,
            CheckpointError::UnknownVersion(2),
            others,
            CheckpointError::BeyondTheEnd { next: 8, count: 7 },
        ];
        let texts: Vec<String> = all.iter().map(|error| format!("{}: {error}", error.code())).collect();
        let note = "the note on how far the search was";
        assert_eq!(
            texts,
            [
                format!("recall/checkpoint-malformed: {note} cannot be read"),
                format!(
                    "recall/checkpoint-unknown-version: {note} has version 2, which this version of Rightful does not know"
                ),
                format!(
                    "recall/checkpoint-of-others: {note} belongs to other candidates (01020304…, and these are 0a0b0c0d…)"
                ),
                format!("recall/checkpoint-beyond-the-end: {note} says 8, and there are 7 candidates"),
            ]
        );
        assert!(
            all.iter()
                .all(|error| error.help().ends_with("the backup is as it was") && error.usually().is_some())
        );
    }
}
