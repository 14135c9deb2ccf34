//! Digits and signs in the place of letters that look like them.

use std::collections::BTreeMap;

use super::spelling::Writing;
use crate::reason::Reason;

/// What stands for a letter: the usual one first.
const INSTEAD: &[(char, &[char])] = &[
    ('a', &['4', '@']),
    ('e', &['3']),
    ('i', &['1', '!']),
    ('o', &['0']),
    ('s', &['5', '$']),
    ('t', &['7']),
    ('b', &['8']),
    ('g', &['9']),
    ('l', &['1']),
    ('z', &['2']),
];

/// Those that most people know.
const KNOWN: usize = 5;

/// So many different letters of one text are changed at most.
const MOST_LETTERS: usize = 7;

/// The writings with some letters replaced, each everywhere it stands. It costs `least` to replace the vowels, all of them; 1 more for any other
/// choice; 1 more for each sign, or letter that few people replace.
pub(crate) fn replaced(writing: &Writing, least: u16) -> Vec<Writing> {
    let there: Vec<(usize, char, &[char])> = INSTEAD
        .iter()
        .enumerate()
        .filter(|(_, (letter, _))| writing.text.to_lowercase().contains(*letter))
        .map(|(rank, (letter, instead))| (rank, *letter, *instead))
        .take(MOST_LETTERS)
        .collect();
    let vowels: Vec<char> =
        there.iter().map(|(_, letter, _)| *letter).filter(|letter| "aeio".contains(*letter)).collect();
    let mut choices: Vec<(BTreeMap<char, char>, u16)> = vec![(BTreeMap::new(), 0)];
    for (rank, letter, instead) in there {
        let before = choices.clone();
        for (at, new) in instead.iter().enumerate() {
            let more = u16::from(at > 0) + u16::from(rank >= KNOWN);
            choices.extend(before.iter().map(|(chosen, cost)| {
                let mut chosen = chosen.clone();
                chosen.insert(letter, *new);
                (chosen, cost + more)
            }));
        }
    }
    let changed = choices.iter().filter(|(chosen, _)| !chosen.is_empty()).map(|(chosen, more)| {
        let text = writing.text.chars().map(|letter| {
            let small = letter.to_ascii_lowercase();
            chosen.get(&small).copied().unwrap_or(letter)
        });
        let usual = chosen.keys().copied().eq(vowels.iter().copied());
        writing.changed(text.collect(), least + more + u16::from(!usual), Reason::Leet)
    });
    changed.collect()
}
