//! The functions of a rule: how they are written, and what each does with a word.

use crate::bounds::LONGEST;
use crate::line_error::Problem;

/// One function. A position is counted from 0.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Lower,
    Upper,
    Capital,
    CapitalTurned,
    Turn,
    TurnAt(usize),
    Title(u8),
    TurnBehind(usize, u8),
    Reverse,
    Repeat(usize),
    Reflect,
    DoubleEach,
    RotateLeft,
    RotateRight,
    Append(u8),
    Prepend(u8),
    DeleteFirst,
    DeleteLast,
    DeleteAt(usize),
    Keep(usize, usize),
    Omit(usize, usize),
    Insert(usize, u8),
    Overwrite(usize, u8),
    Truncate(usize),
    Replace(u8, u8),
    Purge(u8),
    RepeatFirst(usize),
    RepeatLast(usize),
    RepeatBeginning(usize),
    RepeatEnd(usize),
    SwapFirst,
    SwapLast,
    Swap(usize, usize),
    ShiftLeft(usize),
    ShiftRight(usize),
    More(usize),
    Less(usize),
    TakeNext(usize),
    TakeBefore(usize),
    Longer(usize),
    Shorter(usize),
    OtherLength(usize),
    Has(u8),
    Lacks(u8),
    FirstIsNot(u8),
    LastIsNot(u8),
    IsNotAt(usize, u8),
    HasFewer(usize, u8),
}

/// Reads functions from a line.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(rest: &'a [u8]) -> Self {
        Self { rest }
    }

    fn take(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// A character, or `\xHH`.
    fn letter(&mut self) -> Result<u8, Problem> {
        if let [b'\\', b'x', high, low, rest @ ..] = self.rest {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            if let (Some(high), Some(low)) = (digit(*high), digit(*low)) {
                self.rest = rest;
                return Ok((high << 4 | low) as u8);
            }
        }
        self.take().ok_or(Problem::MissingArgument)
    }

    fn number(&mut self) -> Result<usize, Problem> {
        match self.take() {
            Some(digit @ b'0'..=b'9') => Ok(usize::from(digit - b'0')),
            Some(letter @ b'A'..=b'Z') => Ok(usize::from(letter - b'A') + 10),
            _ => Err(Problem::MissingArgument),
        }
    }

    /// The next function; nothing at the end.
    pub(super) fn function(&mut self) -> Result<Option<Function>, Problem> {
        loop {
            let Some(name) = self.take() else { return Ok(None) };
            return Ok(Some(match name {
                b':' | b' ' | b'\t' => continue,
                b'l' => Function::Lower,
                b'u' => Function::Upper,
                b'c' => Function::Capital,
                b'C' => Function::CapitalTurned,
                b't' => Function::Turn,
                b'T' => Function::TurnAt(self.number()?),
                b'E' => Function::Title(b' '),
                b'e' => Function::Title(self.letter()?),
                b'3' => Function::TurnBehind(self.number()?, self.letter()?),
                b'r' => Function::Reverse,
                b'd' => Function::Repeat(1),
                b'p' => Function::Repeat(self.number()?),
                b'f' => Function::Reflect,
                b'q' => Function::DoubleEach,
                b'{' => Function::RotateLeft,
                b'}' => Function::RotateRight,
                b'$' => Function::Append(self.letter()?),
                b'^' => Function::Prepend(self.letter()?),
                b'[' => Function::DeleteFirst,
                b']' => Function::DeleteLast,
                b'D' => Function::DeleteAt(self.number()?),
                b'x' => Function::Keep(self.number()?, self.number()?),
                b'O' => Function::Omit(self.number()?, self.number()?),
                b'i' => Function::Insert(self.number()?, self.letter()?),
                b'o' => Function::Overwrite(self.number()?, self.letter()?),
                b'\'' => Function::Truncate(self.number()?),
                b's' => Function::Replace(self.letter()?, self.letter()?),
                b'@' => Function::Purge(self.letter()?),
                b'z' => Function::RepeatFirst(self.number()?),
                b'Z' => Function::RepeatLast(self.number()?),
                b'y' => Function::RepeatBeginning(self.number()?),
                b'Y' => Function::RepeatEnd(self.number()?),
                b'k' => Function::SwapFirst,
                b'K' => Function::SwapLast,
                b'*' => Function::Swap(self.number()?, self.number()?),
                b'L' => Function::ShiftLeft(self.number()?),
                b'R' => Function::ShiftRight(self.number()?),
                b'+' => Function::More(self.number()?),
                b'-' => Function::Less(self.number()?),
                b'.' => Function::TakeNext(self.number()?),
                b',' => Function::TakeBefore(self.number()?),
                b'<' => Function::Longer(self.number()?),
                b'>' => Function::Shorter(self.number()?),
                b'_' => Function::OtherLength(self.number()?),
                b'!' => Function::Has(self.letter()?),
                b'/' => Function::Lacks(self.letter()?),
                b'(' => Function::FirstIsNot(self.letter()?),
                b')' => Function::LastIsNot(self.letter()?),
                b'=' => Function::IsNotAt(self.number()?, self.letter()?),
                b'%' => Function::HasFewer(self.number()?, self.letter()?),
                _ => return Err(Problem::UnknownFunction),
            }));
        }
    }
}

fn turn(letter: &mut u8) {
    if letter.is_ascii_lowercase() {
        letter.make_ascii_uppercase();
    } else {
        letter.make_ascii_lowercase();
    }
}

/// A capital at the beginning and behind every separator, the rest small.
fn title(word: &mut [u8], separator: u8) {
    word.make_ascii_lowercase();
    let mut begins = true;
    for letter in word {
        if begins {
            letter.make_ascii_uppercase();
        }
        begins = *letter == separator;
    }
}

/// Repeats what stands from `start` to `end`, behind it, so often.
fn repeat(word: &mut Vec<u8>, start: usize, end: usize, times: usize) -> bool {
    if word.len() + (end - start) * times > LONGEST {
        return false;
    }
    let repeated = word[start..end].repeat(times);
    word.splice(end..end, repeated);
    true
}

impl Function {
    /// Changes the word; says whether it is not rejected.
    pub(super) fn apply(self, word: &mut Vec<u8>) -> bool {
        let length = word.len();
        match self {
            Self::Lower => word.make_ascii_lowercase(),
            Self::Upper => word.make_ascii_uppercase(),
            Self::Capital | Self::CapitalTurned => {
                let turned = self == Self::CapitalTurned;
                if turned {
                    word.make_ascii_uppercase()
                } else {
                    word.make_ascii_lowercase()
                }
                if let Some(first) = word.first_mut() {
                    turn(first);
                }
            }
            Self::Turn => word.iter_mut().for_each(turn),
            Self::TurnAt(at) => word.get_mut(at).into_iter().for_each(turn),
            Self::Title(separator) => title(word, separator),
            Self::TurnBehind(number, separator) => {
                let found = word.iter().enumerate().filter(|(_, letter)| **letter == separator).nth(number);
                if let Some(letter) = found.map(|(at, _)| at + 1).and_then(|at| word.get_mut(at)) {
                    turn(letter);
                }
            }
            Self::Reverse => word.reverse(),
            Self::Repeat(times) => return repeat(word, 0, length, times),
            Self::Reflect => {
                let back: Vec<u8> = word.iter().rev().copied().collect();
                word.extend(back);
            }
            Self::DoubleEach => *word = word.iter().flat_map(|letter| [*letter; 2]).collect(),
            Self::RotateLeft if length > 0 => word.rotate_left(1),
            Self::RotateRight if length > 0 => word.rotate_right(1),
            Self::Append(letter) => word.push(letter),
            Self::Prepend(letter) => word.insert(0, letter),
            Self::DeleteFirst if length > 0 => drop(word.remove(0)),
            Self::DeleteLast => drop(word.pop()),
            Self::DeleteAt(at) if at < length => drop(word.remove(at)),
            Self::Keep(from, count) if from < length && from + count <= length => {
                word.truncate(from + count);
                word.drain(..from);
            }
            Self::Omit(from, count) if from < length && from + count <= length => {
                word.drain(from..from + count);
            }
            Self::Insert(at, letter) if at <= length => word.insert(at, letter),
            Self::Overwrite(at, letter) if at < length => word[at] = letter,
            Self::Truncate(at) => word.truncate(at),
            Self::Replace(old, new) => {
                word.iter_mut().filter(|letter| **letter == old).for_each(|letter| *letter = new);
            }
            Self::Purge(old) => word.retain(|letter| *letter != old),
            Self::RepeatFirst(times) if length > 0 => return repeat(word, 0, 1, times),
            Self::RepeatLast(times) if length > 0 => return repeat(word, length - 1, length, times),
            Self::RepeatBeginning(count) if count <= length => return repeat(word, 0, count, 1),
            Self::RepeatEnd(count) if count <= length => return repeat(word, length - count, length, 1),
            Self::SwapFirst if length > 1 => word.swap(0, 1),
            Self::SwapLast if length > 1 => word.swap(length - 1, length - 2),
            Self::Swap(one, other) if one < length && other < length => word.swap(one, other),
            Self::ShiftLeft(at) if at < length => word[at] <<= 1,
            Self::ShiftRight(at) if at < length => word[at] >>= 1,
            Self::More(at) if at < length => word[at] = word[at].wrapping_add(1),
            Self::Less(at) if at < length => word[at] = word[at].wrapping_sub(1),
            Self::TakeNext(at) if at + 1 < length => word[at] = word[at + 1],
            Self::TakeBefore(at) if at > 0 && at < length => word[at] = word[at - 1],
            Self::Longer(most) => return length <= most,
            Self::Shorter(least) => return length >= least,
            Self::OtherLength(exact) => return length == exact,
            Self::Has(letter) => return !word.contains(&letter),
            Self::Lacks(letter) => return word.contains(&letter),
            Self::FirstIsNot(letter) => return word.first() == Some(&letter),
            Self::LastIsNot(letter) => return word.last() == Some(&letter),
            Self::IsNotAt(at, letter) => return word.get(at) == Some(&letter),
            Self::HasFewer(least, letter) => {
                return word.iter().filter(|here| **here == letter).count() >= least;
            }
            // What lies outside the word does nothing.
            Self::RotateLeft
            | Self::RotateRight
            | Self::DeleteFirst
            | Self::DeleteAt(_)
            | Self::Keep(..)
            | Self::Omit(..)
            | Self::Insert(..)
            | Self::Overwrite(..)
            | Self::RepeatFirst(_)
            | Self::RepeatLast(_)
            | Self::RepeatBeginning(_)
            | Self::RepeatEnd(_)
            | Self::SwapFirst
            | Self::SwapLast
            | Self::Swap(..)
            | Self::ShiftLeft(_)
            | Self::ShiftRight(_)
            | Self::More(_)
            | Self::Less(_)
            | Self::TakeNext(_)
            | Self::TakeBefore(_) => {}
        }
        true
    }
}
