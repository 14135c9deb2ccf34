//! Long lists of words, each changed by rules: gone through as they are read, with memory that does not grow with them.
//!
//! Candidates of an expression are each once, exactly. Here there are too many to know: places are exact, and whether two of them are the same candidate is
//! only looked at among the last ones ([`WordRun::WINDOW`]). That is why the number of candidates is an [`AtMost`]. Nothing is left out that was not
//! tried: what is taken for the same has the same SHA-256.
//!
//! # What a hostile file could do here
//!
//! Have lines without end. A line that is longer than a password is passed over and counted, and never held as a whole.

use std::collections::{BTreeSet, VecDeque};
use std::fmt;
use std::io::{self, BufRead};

use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::bounds::LONGEST;
use crate::rules::Rule;

/// A number of candidates of which some may be the same, or be none since a rule rejects them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AtMost(pub u128);

/// What a list has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Lines that are words.
    pub words: u64,
    /// Lines that are too long to be one, and are passed over.
    pub passed_over: u64,
    /// Places: of each word one for each rule. Candidates are as many at most.
    pub places: AtMost,
}

/// Why a list cannot be gone through.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// It cannot be read.
    #[error("the list of words cannot be read")]
    Unreadable(#[from] io::Error),
}

impl Explain for WordsError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "recall/words-unreadable",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => {
                "look whether the file is still there, then go on with the search; the backup is as it was"
            }
        }
    }
}

/// The words of a list, one after the other.
struct Lines<R> {
    from: R,
    word: Zeroizing<Vec<u8>>,
    passed_over: u64,
}

impl<R: BufRead> Lines<R> {
    fn new(from: R) -> Self {
        Self { from, word: Zeroizing::new(Vec::with_capacity(LONGEST + 2)), passed_over: 0 }
    }

    /// Goes to the next word; says whether there is one. What stands on a line is the word, with blanks before and behind; an empty line is none.
    fn advance(&mut self) -> io::Result<bool> {
        loop {
            self.word.clear();
            let (mut any, mut long) = (false, false);
            loop {
                let some = self.from.fill_buf()?;
                if some.is_empty() {
                    break;
                }
                any = true;
                let end = some.iter().position(|byte| *byte == b'\n');
                let part = &some[..end.unwrap_or(some.len())];
                long |= self.word.len() + part.len() > LONGEST + 1;
                if !long {
                    self.word.extend_from_slice(part);
                }
                let used = end.map_or(some.len(), |end| end + 1);
                self.from.consume(used);
                if end.is_some() {
                    break;
                }
            }
            if !any {
                return Ok(false);
            }
            if self.word.last() == Some(&b'\r') {
                self.word.pop();
            }
            if long || self.word.len() > LONGEST {
                self.passed_over += 1;
            } else if !self.word.is_empty() {
                return Ok(true);
            }
        }
    }
}

/// Goes through a list once and counts.
///
/// # Errors
/// [`WordsError::Unreadable`].
pub fn tally(from: impl BufRead, rules: &[Rule]) -> Result<Tally, WordsError> {
    let (mut lines, mut words) = (Lines::new(from), 0);
    while lines.advance()? {
        words += 1;
    }
    let places = AtMost(u128::from(words) * rules.len() as u128);
    Ok(Tally { words, passed_over: lines.passed_over, places })
}

/// The candidates of a list: each word by each rule in their order, then the next word.
pub struct WordRun<'a, R> {
    lines: Lines<R>,
    rules: &'a [Rule],
    /// The rule that is next for the word; at the end of the rules, the next word is.
    rule: usize,
    place: u128,
    seen: BTreeSet<[u8; 16]>,
    order: VecDeque<[u8; 16]>,
}

impl<'a, R: BufRead> WordRun<'a, R> {
    /// So many of the last candidates are remembered, as sixteen bytes of their SHA-256.
    pub const WINDOW: usize = 1 << 17;

    /// From the first word on.
    pub fn new(from: R, rules: &'a [Rule]) -> Self {
        let (seen, order) = (BTreeSet::new(), VecDeque::new());
        Self { lines: Lines::new(from), rules, rule: rules.len(), place: 0, seen, order }
    }

    /// From a place on: reads so many lines, and makes nothing of them. What came shortly before is not remembered, so that some may come again.
    ///
    /// # Errors
    /// [`WordsError::Unreadable`].
    pub fn from_place(from: R, rules: &'a [Rule], place: u128) -> Result<Self, WordsError> {
        let mut run = Self::new(from, rules);
        let Some(words) = place.checked_div(rules.len() as u128) else { return Ok(run) };
        let mut word = 0;
        while word <= words && run.lines.advance()? {
            word += 1;
        }
        run.place = place.min(word * rules.len() as u128);
        run.rule = if word > words { (place % rules.len() as u128) as usize } else { rules.len() };
        Ok(run)
    }

    /// The next place: all before it were given, or are none.
    pub fn place(&self) -> u128 {
        self.place
    }

    /// Lines that were passed over so far.
    pub fn passed_over(&self) -> u64 {
        self.lines.passed_over
    }

    /// Gives up to `most` further candidates; none when there are no more.
    ///
    /// # Errors
    /// [`WordsError::Unreadable`]; what was given before counts.
    pub fn batch(&mut self, most: usize) -> Result<Vec<Secret>, WordsError> {
        let mut batch = Vec::new();
        while batch.len() < most {
            if self.rule == self.rules.len() {
                if self.rules.is_empty() || !self.lines.advance()? {
                    break;
                }
                self.rule = 0;
            }
            let mut made = Zeroizing::new(self.lines.word.to_vec());
            let stays = self.rules[self.rule].apply(&mut made);
            self.rule += 1;
            self.place += 1;
            if stays && self.is_new(&made) {
                batch.push(Secret::new(made.to_vec()));
            }
        }
        Ok(batch)
    }

    fn is_new(&mut self, candidate: &[u8]) -> bool {
        let mut print = [0; 16];
        print.copy_from_slice(&Sha256::digest(candidate)[..16]);
        if !self.seen.insert(print) {
            return false;
        }
        self.order.push_back(print);
        if self.order.len() > Self::WINDOW
            && let Some(oldest) = self.order.pop_front()
        {
            self.seen.remove(&oldest);
        }
        true
    }
}

impl<R> fmt::Debug for WordRun<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WordRun").field("place", &self.place).finish_non_exhaustive()
    }
}
