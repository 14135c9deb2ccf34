//! Rules in the manner of hashcat: what is done with a word of a list.
//!
//! | written | does |
//! |---|---|
//! | `:` | nothing |
//! | `l u c C t TN` | small letters; capitals; a capital first, the rest small; the other way round; each turned round; the one at N |
//! | `E eX 3NX` | a capital behind every blank, the rest small; behind every X; turns the letter behind the Nth X |
//! | `r d pN f q` | backwards; twice; N times more; the word and it backwards; each letter twice |
//! | `{ }` | turns the word to the left, to the right |
//! | `$X ^X` | X at the end, at the beginning |
//! | `[ ] DN xNM ONM 'N` | takes away the first, the last, the one at N; keeps M from N on; takes away M from N on; keeps the first N |
//! | `iNX oNX` | puts X before the one at N, or in its place |
//! | `sXY @X` | Y for every X; takes away every X |
//! | `zN ZN yN YN` | the first letter, the last one N times more; the first N letters, the last N once more |
//! | `k K *NM` | swaps the first two, the last two, those at N and M |
//! | `LN RN +N -N` | shifts the bits of the one at N to the left, to the right; one more, one less |
//! | `.N ,N` | puts the one behind, the one before, in the place of the one at N |
//! | `<N >N _N` | rejects what is longer, shorter, of another length than N |
//! | `!X /X (X )X =NX %NX` | rejects what has X; lacks it; does not begin, does not end with it; has not X at N; has fewer than N of it |
//!
//! Positions are `0` to `9` and `A` to `Z`, which is 10 to 35; from 0 on. What lies outside a word does nothing. Blanks between functions mean nothing. Only
//! letters of ASCII have capitals. A character may be written `\xHH`. What remembers a word (`M`, `4`, `6`, `X`, `Q`) and whatever else there is, is refused with its
//! line. Source of the functions: the wiki of hashcat, "rule-based attack".
//!
//! # What a hostile file could do here
//!
//! Have many or long rules, or double a word again and again. Each is limited, and a word that grows beyond a password is given up at once.

use crate::bounds::LONGEST;
use crate::line_error::{LineError, Listing, Problem};

mod change;

use change::Function;

/// The largest file of rules.
const LARGEST: usize = 4 << 20;

/// The most rules of a file.
const MOST: usize = 100_000;

/// The longest rule.
const LONGEST_RULE: usize = 1 << 10;

/// A rule that was read.
#[derive(Clone, PartialEq, Eq)]
pub struct Rule(Vec<Function>);

impl Rule {
    /// Reads one rule.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(line: &[u8]) -> Result<Self, Problem> {
        if line.len() > LONGEST_RULE {
            return Err(Problem::TooLong(LONGEST_RULE));
        }
        let mut reader = change::Reader::new(line);
        let mut functions = Vec::new();
        while let Some(function) = reader.function()? {
            functions.push(function);
        }
        Ok(Self(functions))
    }

    /// Reads a file of rules, one on each line; empty lines and those that begin with `#` are none.
    ///
    /// # Errors
    /// The first line that cannot be used, and why.
    pub fn read_all(bytes: &[u8]) -> Result<Vec<Self>, LineError> {
        let wrong = |line: usize| move |problem| LineError { of: Listing::Rules, line, problem };
        if bytes.len() > LARGEST {
            return Err(wrong(1)(Problem::TooLong(LARGEST)));
        }
        let mut all = Vec::new();
        for (at, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.trim_ascii().is_empty() || line.starts_with(b"#") {
                continue;
            }
            if all.len() == MOST {
                return Err(wrong(at + 1)(Problem::TooMany(MOST)));
            }
            all.push(Self::read(line).map_err(wrong(at + 1))?);
        }
        Ok(all)
    }

    /// The rule that does nothing.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    /// Makes of `word` what the rule makes of it, in place; says whether it is a candidate. It is none when the rule rejects it, or when it
    /// grows longer than [`LONGEST`]; what is left of it then means nothing.
    pub fn apply(&self, word: &mut Vec<u8>) -> bool {
        self.0.iter().all(|function| function.apply(word) && word.len() <= LONGEST)
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rule").field("functions", &self.0.len()).finish()
    }
}
