//! Token lists in the manner of btcrecover: pieces of a password, of which some stand together in some order.
//!
//! | written | means |
//! |---|---|
//! | a line | its tokens, between blanks, of which a password has one at most |
//! | `+` and a blank at the beginning | it has exactly one of them |
//! | `#` at the very beginning | nothing: a comment; on the first line `#--` begins options |
//! | `^token` | only at the beginning |
//! | `token$` | only at the end |
//! | `^3^token` | only as the third |
//! | `^2,4^token`, `^,4^token`, `^2,^token`, `^,^token` | only as the second to fourth, … and never first or last |
//! | `^r2^token` | never behind a token with a higher number of this kind |
//! | `%d`, `%2d`, `%1,3d` | one, two, one to three digits |
//! | `%a %A %n %N %h` | a small letter, a capital, either with digits, a digit of the base 16 with capitals |
//! | `%ia`, `%in`, `%i[…]` | the same in either case |
//! | `%[abc0-9]` | one of these characters; a `]` stands first |
//! | `%y %Y %p` | a sign; a sign or digit; a sign, digit or letter, all of ASCII |
//! | `%s %t %T %l %r %R %w %W %P` | a blank, a tab, either; a line feed, a return, either; any of these but a tab, any of them; that or what `%p` has |
//! | `%c %C %ic` | one of the characters of `--custom-wild`; their capitals; either |
//! | `%% %^ %S` | a percent sign, a `^`, a `$` |
//!
//! Options: `--max-tokens N`, `--min-tokens N`, `--custom-wild CHARACTERS`. Whatever else that program knows (copies of what stands before,
//! wildcards that take away, files of keys) is refused with its line.
//!
//! Of two passwords the one of fewer tokens comes first, and each character of a wildcard costs 1.
//!
//! Source of the syntax: the documentation of btcrecover, "The Token File", as of 2025.
//!
//! # What a hostile file could do here
//!
//! Have more lines, tokens or repetitions than can be put in order. Each is counted first: 64 KiB, 64 lines, 1000 tokens on one, 32 repetitions; what is
//! still too much to put in order is refused by [`Candidates`](crate::Candidates).

use std::collections::BTreeMap;

use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::line_error::{LineError, Listing, Problem};
use crate::reason::Reason;

mod wildcard;

/// The largest list.
const LARGEST: usize = 64 << 10;

/// Lines with tokens.
const MOST_LINES: usize = 64;

/// Tokens on one line.
const MOST_TOKENS: usize = 1000;

/// So many orders are made, those that begin alike as one.
const MOST_ORDERS: u64 = 2_000_000;

/// A token list that was read.
#[derive(Debug, Clone)]
pub struct TokenList {
    lines: Vec<Line>,
    fewest: usize,
    most: usize,
}

#[derive(Debug, Clone)]
struct Line {
    number: u32,
    required: bool,
    tokens: Vec<Token>,
}

#[derive(Debug, Clone)]
struct Token {
    anchor: Anchor,
    made: Expression,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Anchor {
    None,
    First,
    Last,
    At(usize),
    Middle(usize, usize),
    Relative(u32),
}

/// What the first line says.
struct Options {
    fewest: usize,
    most: usize,
    custom: Vec<char>,
}

impl TokenList {
    /// Reads a list.
    ///
    /// # Errors
    /// The first line that cannot be used, and why.
    pub fn read(bytes: &[u8]) -> Result<Self, LineError> {
        let wrong = |line: usize| move |problem| LineError { of: Listing::Tokens, line, problem };
        if bytes.len() > LARGEST {
            return Err(wrong(1)(Problem::TooLong(LARGEST)));
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut options = Options { fewest: 1, most: MOST_LINES, custom: Vec::new() };
        let mut lines = Vec::new();
        for (at, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            let wrong = wrong(at + 1);
            let line = std::str::from_utf8(line).map_err(|_| wrong(Problem::OtherEncoding))?;
            let line = line.strip_suffix('\r').unwrap_or(line);
            if let Some(text) = line.strip_prefix("#--").filter(|_| at == 0) {
                options.read(text).ok_or_else(|| wrong(Problem::UnknownOption))?;
            } else if !line.starts_with('#') && !line.trim().is_empty() {
                if lines.len() == MOST_LINES {
                    return Err(wrong(Problem::TooMany(MOST_LINES)));
                }
                lines.push(Line::read(at + 1, line, &options.custom).map_err(wrong)?);
            }
        }
        Ok(Self { lines, fewest: options.fewest, most: options.most })
    }

    /// All passwords that it makes; of the empty one it makes none.
    ///
    /// # Errors
    /// [`ExpressionError::TooLarge`] when there are more orders than two million.
    pub fn expression(&self) -> Result<Expression, ExpressionError> {
        let mut orders = Orders { list: self, made: 0, known: BTreeMap::new() };
        let all = orders.behind(0, 0)?;
        Ok(all.unwrap_or_else(|| Expression::choice([])))
    }
}

impl Options {
    fn read(&mut self, text: &str) -> Option<()> {
        let mut words = text.split_whitespace();
        while let Some(word) = words.next() {
            let word = word.strip_prefix("--").unwrap_or(word);
            let (name, value) =
                word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
            let value = value.or_else(|| words.next())?;
            let number = || value.parse().ok().filter(|number| (1..=MOST_LINES).contains(number));
            match name {
                "max-tokens" => self.most = number()?,
                "min-tokens" => self.fewest = number()?,
                "custom-wild" => self.custom = wildcard::members(value).ok()?,
                _ => return None,
            }
        }
        Some(())
    }
}

impl Line {
    fn read(number: usize, text: &str, custom: &[char]) -> Result<Self, Problem> {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let required = words.len() > 1 && words[0] == "+";
        if required {
            words.remove(0);
        }
        if words.len() > MOST_TOKENS {
            return Err(Problem::TooMany(MOST_TOKENS));
        }
        let tokens = words.iter().map(|word| Token::read(word, custom)).collect::<Result<_, _>>()?;
        Ok(Self { number: number as u32, required, tokens })
    }
}

impl Token {
    fn read(word: &str, custom: &[char]) -> Result<Self, Problem> {
        let (mut anchor, mut text) = Anchor::read(word)?;
        // A lone sign is itself.
        if let Some(before) = text.strip_suffix('$').filter(|before| !before.is_empty()) {
            if anchor != Anchor::None {
                return Err(Problem::UnknownAnchor);
            }
            (anchor, text) = (Anchor::Last, before);
        }
        if text.is_empty() {
            return Err(Problem::Empty);
        }
        Ok(Self { anchor, made: wildcard::expression(text, custom)? })
    }
}

impl Anchor {
    /// The anchor at the beginning of a token, and the rest.
    fn read(word: &str) -> Result<(Self, &str), Problem> {
        let Some(rest) = word.strip_prefix('^').filter(|rest| !rest.is_empty()) else {
            return Ok((Self::None, word));
        };
        let Some((inner, text)) = rest.split_once('^') else { return Ok((Self::First, rest)) };
        let number = |text: &str| text.parse::<u32>().ok().filter(|number| (1..=1000).contains(number));
        let or = |text: &str, none: usize| match text {
            "" => Some(none),
            text => number(text).map(|number| number as usize),
        };
        let known = if let Some(relative) = inner.strip_prefix('r') {
            number(relative).map(Self::Relative)
        } else if let Some((from, to)) = inner.split_once(',') {
            let range = or(from, 2).zip(or(to, usize::MAX)).filter(|(from, to)| 2 <= *from && from <= to);
            range.map(|(from, to)| Self::Middle(from, to))
        } else {
            number(inner).map(|number| Self::At(number as usize))
        };
        match known {
            Some(anchor) => Ok((anchor, text)),
            // What stands between is no anchor but a part of the token.
            None if !inner.starts_with(|sign: char| sign.is_ascii_digit() || sign == ',') => {
                Ok((Self::First, rest))
            }
            None => Err(Problem::UnknownAnchor),
        }
    }
}

/// Makes all orders.
struct Orders<'a> {
    list: &'a TokenList,
    made: u64,
    /// What may follow when these lines are used and this is the last relative number.
    known: BTreeMap<(u64, u32), Option<Expression>>,
}

impl Orders<'_> {
    /// What may follow, at least one token; nothing when nothing may.
    fn behind(&mut self, used: u64, relative: u32) -> Result<Option<Expression>, ExpressionError> {
        if let Some(known) = self.known.get(&(used, relative)) {
            return Ok(known.clone());
        }
        let list = self.list;
        let place = used.count_ones() as usize + 1;
        let mut all = Vec::new();
        let lines = list.lines.iter().enumerate().filter(|(at, _)| place <= list.most && used >> at & 1 == 0);
        for (at, line) in lines {
            self.made += 1;
            if self.made > MOST_ORDERS {
                return Err(ExpressionError::TooLarge { of: "orders of tokens", most: MOST_ORDERS });
            }
            let used = used | 1 << at;
            let required = |(at, line): (usize, &Line)| !line.required || used >> at & 1 == 1;
            let whole = place >= list.fewest && list.lines.iter().enumerate().all(required);
            // Tokens that what follows is the same for are one choice.
            let mut plain = Vec::new();
            for token in &line.tokens {
                let made = token.made.clone();
                match token.anchor {
                    Anchor::None => plain.push(made),
                    Anchor::First if place == 1 => plain.push(made),
                    Anchor::At(only) if place == only => plain.push(made),
                    Anchor::Last if whole => all.push(self.told(line, made)),
                    Anchor::Middle(from, to) if (from..=to).contains(&place) => {
                        let behind = self.behind(used, relative)?;
                        let told = self.told(line, made);
                        all.extend(behind.map(|behind| further([told, behind])));
                    }
                    Anchor::Relative(number) if number >= relative => {
                        let rest = self.rest(used, number, whole)?;
                        let told = self.told(line, made);
                        all.extend(rest.map(|rest| Expression::sequence([told, rest])));
                    }
                    Anchor::First
                    | Anchor::At(_)
                    | Anchor::Last
                    | Anchor::Middle(..)
                    | Anchor::Relative(_) => {}
                }
            }
            if !plain.is_empty()
                && let Some(rest) = self.rest(used, relative, whole)?
            {
                all.push(Expression::sequence([self.told(line, Expression::choice(plain)), rest]));
            }
        }
        let made = (!all.is_empty()).then(|| Expression::choice(all));
        self.known.insert((used, relative), made.clone());
        Ok(made)
    }

    /// What may follow, or nothing more where the password may end.
    fn rest(&mut self, used: u64, relative: u32, whole: bool) -> Result<Option<Expression>, ExpressionError> {
        let behind = self.behind(used, relative)?.map(|behind| further([behind]));
        Ok(match (behind, whole) {
            (Some(behind), true) => Some(behind.optional()),
            (Some(behind), false) => Some(behind),
            (None, true) => Some(Expression::text([])),
            (None, false) => None,
        })
    }

    fn told(&self, line: &Line, made: Expression) -> Expression {
        made.because(Reason::Token(line.number))
    }
}

/// A token more costs 1.
fn further<const N: usize>(parts: [Expression; N]) -> Expression {
    Expression::sequence(parts).at_cost(1)
}
