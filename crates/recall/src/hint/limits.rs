//! How much a hint may hold, looked at before anything is made of it.

use super::{Hint, HintError, Text, Word};
use crate::bounds::LONGEST;

/// Words, names, places, dates, numbers: of each so many.
const MOST_PARTS: usize = 200;
const MOST_PASSWORDS: usize = 10_000;
const MOST_JOINS: usize = 50;
const LONGEST_SIGNS: usize = 100;
const MOST_WRONG: usize = 50_000;
const LONGEST_WRONG_SIGNS: usize = 1000;
const MOST_TOKEN_LISTS: usize = 20;
const LONGEST_TOKEN_LIST: usize = 64 << 10;
const MOST_MASKS: usize = 1000;
const LONGEST_LINE: usize = 1 << 10;
const MOST_WORD_LISTS: usize = 20;
const MOST_RULES: usize = 10_000;
const LONGEST_PATH: usize = 4096;

fn count(field: &str, count: usize, most: usize) -> Result<(), HintError> {
    if count > most {
        return Err(HintError::TooMany { field: field.to_owned(), most });
    }
    Ok(())
}

fn text(field: impl FnOnce() -> String, text: &str, most: usize) -> Result<(), HintError> {
    if text.is_empty() {
        return Err(HintError::Empty { field: field() });
    }
    if text.len() > most {
        return Err(HintError::TooLong { field: field(), most });
    }
    Ok(())
}

fn texts<'a>(
    field: &str,
    all: impl ExactSizeIterator<Item = &'a Text>,
    most: usize,
    longest: usize,
) -> Result<(), HintError> {
    count(field, all.len(), most)?;
    for (at, one) in all.enumerate() {
        text(|| format!("{field}[{at}]"), one.expose(), longest)?;
    }
    Ok(())
}

impl Hint {
    /// Whether it is within the limits of the table at the head of this module. What is read has been checked.
    ///
    /// # Errors
    /// The first field that is beyond them.
    pub fn check(&self) -> Result<(), HintError> {
        let words =
            |field, words: &[Word]| texts(field, words.iter().map(|word| &word.text), MOST_PARTS, LONGEST);
        words("words", &self.words)?;
        words("names", &self.names)?;
        words("places", &self.places)?;
        count("dates", self.dates.len(), MOST_PARTS)?;
        texts("numbers", self.numbers.iter(), MOST_PARTS, LONGEST)?;
        for (at, number) in self.numbers.iter().enumerate() {
            if !number.expose().bytes().all(|digit| digit.is_ascii_digit()) {
                return Err(HintError::Unfit { line: None, field: format!("numbers[{at}]") });
            }
        }
        texts("passwords", self.passwords.iter().map(|one| &one.text), MOST_PASSWORDS, LONGEST)?;
        texts("joins", self.joins.iter(), MOST_JOINS, LONGEST)?;
        texts("signs", self.signs.as_slice().iter(), 1, LONGEST_SIGNS)?;
        if let Some(length) = self.length {
            if length.least > length.most {
                return Err(HintError::OutOfOrder { field: "length" });
            }
            if usize::from(length.most) > LONGEST {
                return Err(HintError::TooLong { field: "length.most".to_owned(), most: LONGEST });
            }
        }
        if let Some(years) = self.years {
            if years.from > years.to {
                return Err(HintError::OutOfOrder { field: "years" });
            }
            if years.from < 1900 || years.to > 2100 {
                return Err(HintError::Unfit { line: None, field: "years".to_owned() });
            }
        }
        texts("not.passwords", self.not.passwords.iter(), MOST_WRONG, LONGEST)?;
        texts("not.signs", self.not.signs.as_slice().iter(), 1, LONGEST_WRONG_SIGNS)?;
        texts("token-lists", self.token_lists.iter(), MOST_TOKEN_LISTS, LONGEST_TOKEN_LIST)?;
        texts("masks", self.masks.iter(), MOST_MASKS, LONGEST_LINE)?;
        count("word-lists", self.word_lists.len(), MOST_WORD_LISTS)?;
        for (at, list) in self.word_lists.iter().enumerate() {
            text(|| format!("word-lists[{at}].file"), &list.file, LONGEST_PATH)?;
            texts(&format!("word-lists[{at}].rules"), list.rules.iter(), MOST_RULES, LONGEST_LINE)?;
        }
        Ok(())
    }
}
