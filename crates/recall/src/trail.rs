//! A search whose hint was changed on the way: the hints one after the other, and how far the search went with each.
//!
//! The candidates of a trail are those of its last hint without what was tried for the hints before: exactly those, so that nothing is tried
//! twice and nothing is left out. A trail holds hints, which are as good as the password: keep it where the hint is kept.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::candidates::Candidates;
use crate::checkpoint::CheckpointError;
use crate::hint::{Hint, HintError};
use crate::recipe::RecipeError;
use crate::tried::Tried;

/// The only version of the form so far.
const VERSION: u32 = 1;

/// The largest text that is read.
const LARGEST: usize = 64 << 20;

/// So many hints one after the other.
const MOST: usize = 50;

/// The hints of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail {
    past: Vec<Step>,
    hint: Hint,
}

/// A hint that was changed, and where among its candidates the search was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    hint: Hint,
    /// In decimal digits: numbers of JSON are not exact beyond 2^53.
    next: Next,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Next(u128);

impl Serialize for Next {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Next {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(|_| serde::de::Error::custom("no number"))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    past: Vec<Step>,
    hint: Hint,
}

impl Trail {
    /// The first hint of a search.
    pub fn new(hint: Hint) -> Self {
        Self { past: Vec::new(), hint }
    }

    /// The hint of now.
    pub fn hint(&self) -> &Hint {
        &self.hint
    }

    /// Another hint from now on. `next` is the place of the first untried of [`Self::candidates`], as a checkpoint of them tells it.
    ///
    /// # Errors
    /// [`HintError::TooMany`] after fifty hints.
    pub fn change(&mut self, hint: Hint, next: u128) -> Result<(), HintError> {
        if self.past.len() == MOST {
            return Err(HintError::TooMany { field: "past".to_owned(), most: MOST });
        }
        let before = std::mem::replace(&mut self.hint, hint);
        if next > 0 {
            self.past.push(Step { hint: before, next: Next(next) });
        }
        Ok(())
    }

    /// The candidates of the hint of now without what was tried before. All hints are put in order again for that.
    ///
    /// # Errors
    /// What is wrong with one of the hints, or too much of it.
    pub fn candidates(&self) -> Result<Candidates, RecipeError> {
        let mut tried: Vec<(Candidates, u128)> = Vec::with_capacity(self.past.len());
        for Step { hint, next } in &self.past {
            let left = without(&hint.candidates()?, &tried)?;
            tried.push((left, next.0));
        }
        let now = self.hint.candidates()?;
        if tried.is_empty() { Ok(now) } else { without(&now, &tried) }
    }

    /// As JSON. It holds all that the hints hold: write it where nobody else can read it.
    pub fn to_json(&self) -> Zeroizing<String> {
        let written = Written { version: VERSION, past: self.past.clone(), hint: self.hint.clone() };
        Zeroizing::new(serde_json::to_string(&written).unwrap_or_default())
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
        if text.len() > LARGEST {
            return Err(CheckpointError::Malformed);
        }
        let Version { version } = serde_json::from_slice(text).map_err(|_| CheckpointError::Malformed)?;
        if version != VERSION {
            return Err(CheckpointError::UnknownVersion(version));
        }
        let written: Written = serde_json::from_slice(text).map_err(|_| CheckpointError::Malformed)?;
        let Written { past, hint, .. } = written;
        let hints = past.iter().map(|step| &step.hint).chain([&hint]);
        if past.len() > MOST || hints.into_iter().any(|hint| hint.check().is_err()) {
            return Err(CheckpointError::Malformed);
        }
        Ok(Self { past, hint })
    }
}

fn without(candidates: &Candidates, tried: &[(Candidates, u128)]) -> Result<Candidates, RecipeError> {
    let tried: Vec<Tried<'_>> =
        tried.iter().map(|(candidates, next)| Tried { candidates, next: *next }).collect();
    Ok(candidates.without(&tried)?)
}
