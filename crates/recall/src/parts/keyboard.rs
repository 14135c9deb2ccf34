//! Keys and how they lie: neighbours, and walks in a straight line.

use std::ops::RangeInclusive;

use crate::expression::Expression;
use crate::reason::Reason;

/// The keys that a walk may have at most: there is no longer line than a row.
const LONGEST_WALK: usize = 12;

/// How the letters lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// English.
    Qwerty,
    /// German.
    Qwertz,
    /// French.
    Azerty,
    /// Russian.
    Jcuken,
}

/// Where a row begins, in quarters of a key to the right of the digits.
const STARTS: [i32; 4] = [0, 2, 3, 5];

impl Layout {
    fn rows(self) -> [&'static str; 4] {
        match self {
            Self::Qwerty => ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"],
            Self::Qwertz => ["1234567890", "qwertzuiopü", "asdfghjklöä", "yxcvbnm"],
            Self::Azerty => ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"],
            Self::Jcuken => ["1234567890", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
        }
    }

    /// Each key with its row and its place in it, the latter in quarters of a key.
    fn keys(self) -> impl Iterator<Item = (char, i32, i32)> {
        (0..).zip(self.rows()).zip(STARTS).flat_map(|((row, keys), start)| {
            (0..).zip(keys.chars()).map(move |(at, key)| (key, row, start + 4 * at))
        })
    }

    /// The keys that touch this one, in its case; none for what is not on the layout.
    pub fn neighbours(self, letter: char) -> Vec<char> {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let Some((_, row, place)) = self.keys().find(|(key, ..)| *key == small) else { return Vec::new() };
        let touches = |other: i32, at: i32| match (other - row).abs() {
            0 => (at - place).abs() == 4,
            1 => (at - place).abs() < 4,
            _ => false,
        };
        let near = self.keys().filter(|(_, row, at)| touches(*row, *at)).map(|(key, ..)| key);
        if small == letter { near.collect() } else { near.flat_map(char::to_uppercase).collect() }
    }

    /// What stands on its keys, without shift and with it, in the same order for every layout. A key that is of no use here is a blank.
    fn places(self) -> [&'static str; 2] {
        match self {
            Self::Qwerty => [
                "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
                "~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?",
            ],
            Self::Qwertz => [
                "^1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-",
                "°!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_",
            ],
            Self::Azerty => [
                "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!",
                " 1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§",
            ],
            Self::Jcuken => [
                "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.",
                "Ё!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,",
            ],
        }
    }

    /// What comes of a text whose keys are struck as on this layout while the computer believes in the other one; nothing when that is
    /// the same text. What is on no key stays as it is.
    pub fn mistaken_for(self, other: Self, text: &str) -> Option<String> {
        let other = other.places();
        let meant = |letter: char| {
            self.places().iter().zip(other).find_map(|(keys, instead)| {
                let at = keys.chars().position(|key| key == letter && key != ' ')?;
                instead.chars().nth(at).filter(|instead| *instead != ' ')
            })
        };
        let typed: String = text.chars().map(|letter| meant(letter).unwrap_or(letter)).collect();
        (typed != text).then_some(typed)
    }

    /// All straight lines of keys: rows, and from the digits down, which goes to the right (`1qaz`) or to the left (`0okm`).
    fn lines(self) -> Vec<Vec<char>> {
        let rows = self.rows().map(|row| row.chars().collect::<Vec<_>>());
        let down = |start: usize, left: usize| {
            (0..)
                .zip(&rows)
                .map_while(|(row, keys)| keys.get(start.checked_sub(left * row)?).copied())
                .collect()
        };
        let right = (0..rows[0].len()).map(|start| down(start, 0));
        let left = (1..rows[0].len()).map(|start| down(start, 1));
        let mut all: Vec<Vec<char>> = right.chain(left).collect();
        all.extend(rows.iter().cloned());
        all
    }

    /// Walks along straight lines, in both directions, of so many keys: `qwert`, `7654`, `1qaz`. From the beginning of a line they
    /// cost 1, else 3; two lines from top to bottom beside each other (`1qaz2wsx`) cost 2.
    pub fn walks(self, keys: RangeInclusive<usize>) -> Expression {
        let text = |keys: &[char]| Expression::text(keys.iter().collect::<String>());
        let (fewest, most) = ((*keys.start()).max(2), (*keys.end()).min(LONGEST_WALK));
        let mut walks = Vec::new();
        let lines = self.lines();
        for line in &lines {
            for line in [line.clone(), line.iter().rev().copied().collect()] {
                for length in fewest..=most {
                    let parts = line.windows(length).enumerate();
                    walks.extend(parts.map(|(at, keys)| text(keys).at_cost(if at == 0 { 1 } else { 3 })));
                }
            }
        }
        let columns = &lines[..10];
        let pairs =
            columns.windows(2).map(|pair| pair.concat()).filter(|keys| (fewest..=most).contains(&keys.len()));
        walks.extend(pairs.map(|keys| text(&keys).at_cost(2)));
        Expression::choice(walks).because(Reason::Walk)
    }
}
