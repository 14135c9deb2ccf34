//! The text of a token, with its wildcards.

use std::ops::RangeInclusive;

use crate::expression::Expression;
use crate::line_error::Problem;

/// How often a wildcard may be repeated.
const MOST_REPEATED: usize = 32;

/// How many characters a set may have.
const MOST_MEMBERS: usize = 256;

/// What a token makes: its letters, and one of each wildcard.
pub(super) fn expression(text: &str, custom: &[char]) -> Result<Expression, Problem> {
    let (mut parts, mut letters) = (Vec::new(), String::new());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        letters.push_str(&rest[..at]);
        let (wildcard, behind) = Wildcard::read(&rest[at + 1..], custom)?;
        rest = behind;
        match wildcard {
            Wildcard::Letter(letter) => letters.push(letter),
            Wildcard::Set { members, count } => {
                parts.push(Expression::text(std::mem::take(&mut letters)));
                let one =
                    Expression::choice(members.iter().map(|letter| Expression::text(letter.to_string())));
                let times = count.map(|count| {
                    let all = Expression::sequence((0..count).map(|_| one.clone()));
                    all.at_cost(count as u16)
                });
                parts.push(Expression::choice(times));
            }
        }
    }
    letters.push_str(rest);
    parts.push(Expression::text(letters));
    Ok(Expression::sequence(parts))
}

enum Wildcard {
    /// A letter that would mean something without the percent sign.
    Letter(char),
    /// So many of these.
    Set { members: Vec<char>, count: RangeInclusive<usize> },
}

impl Wildcard {
    /// Reads what stands behind a percent sign; gives what stands behind that.
    fn read<'a>(text: &'a str, custom: &[char]) -> Result<(Self, &'a str), Problem> {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let number = |text: &str| text.parse::<usize>().ok().filter(|count| *count <= MOST_REPEATED);
        let range = || Problem::Range(MOST_REPEATED);
        let first = digits(text);
        let (mut count, mut rest) = (1..=1, &text[first..]);
        if first > 0 {
            let from = number(&text[..first]).ok_or_else(range)?;
            count = from..=from;
            if let Some(behind) = rest.strip_prefix(',') {
                let second = digits(behind);
                let to = number(&behind[..second]).filter(|to| from <= *to).ok_or_else(range)?;
                (count, rest) = (from..=to, &behind[second..]);
            }
        }
        let either = rest.strip_prefix('i');
        rest = either.unwrap_or(rest);
        let mut letters = rest.chars();
        let kind = letters.next().ok_or(Problem::UnknownWildcard)?;
        let behind = letters.as_str();
        if first == 0 && either.is_none() {
            match kind {
                '%' | '^' => return Ok((Self::Letter(kind), behind)),
                'S' => return Ok((Self::Letter('$'), behind)),
                _ => {}
            }
        }
        let (mut members, behind) = if kind == '[' {
            // A bracket that stands first is one of them.
            let start = behind.chars().next().ok_or(Problem::UnfinishedSet)?.len_utf8();
            let end = behind[start..].find(']').ok_or(Problem::UnfinishedSet)? + start;
            (self::members(&behind[..end])?, &behind[end + 1..])
        } else {
            (known(kind, custom).ok_or(Problem::UnknownWildcard)?, behind)
        };
        if either.is_some() {
            let other = |letter: &char| -> Vec<char> {
                let one = |mut turned: Vec<char>| if turned.len() == 1 { turned.pop() } else { None };
                let turned = [letter.to_lowercase().collect(), letter.to_uppercase().collect()];
                turned.into_iter().filter_map(one).collect()
            };
            let others: Vec<char> = members.iter().flat_map(other).collect();
            members.extend(others);
        }
        members.sort_unstable();
        members.dedup();
        if members.is_empty() {
            return Err(Problem::UnfinishedSet);
        }
        Ok((Self::Set { members, count }, behind))
    }
}

/// The characters of a set, with its ranges.
pub(super) fn members(text: &str) -> Result<Vec<char>, Problem> {
    let letters: Vec<char> = text.chars().collect();
    let (mut all, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        if let [from, '-', to, ..] = letters[at..] {
            if from > to || u32::from(to) - u32::from(from) >= MOST_MEMBERS as u32 {
                return Err(Problem::Range(MOST_MEMBERS));
            }
            all.extend(from..=to);
            at += 3;
        } else {
            all.push(letters[at]);
            at += 1;
        }
        if all.len() > MOST_MEMBERS {
            return Err(Problem::TooMany(MOST_MEMBERS));
        }
    }
    Ok(all)
}

fn known(kind: char, custom: &[char]) -> Option<Vec<char>> {
    let digit = || '0'..='9';
    let sign = || (' '..='~').filter(|letter| letter.is_ascii_punctuation());
    let printed = || '!'..='~';
    Some(match kind {
        'd' => digit().collect(),
        'a' => ('a'..='z').collect(),
        'A' => ('A'..='Z').collect(),
        'n' => digit().chain('a'..='z').collect(),
        'N' => digit().chain('A'..='Z').collect(),
        'h' => digit().chain('A'..='F').collect(),
        'y' => sign().collect(),
        'Y' => digit().chain(sign()).collect(),
        'p' => printed().collect(),
        'P' => printed().chain([' ', '\n', '\r', '\t']).collect(),
        's' => vec![' '],
        'l' => vec!['\n'],
        'r' => vec!['\r'],
        'R' => vec!['\n', '\r'],
        't' => vec!['\t'],
        'T' => vec![' ', '\t'],
        'w' => vec![' ', '\n', '\r'],
        'W' => vec![' ', '\n', '\r', '\t'],
        'c' => custom.to_vec(),
        'C' => custom.iter().flat_map(|letter| letter.to_uppercase()).collect(),
        _ => return None,
    })
}
