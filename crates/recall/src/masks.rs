//! Masks in the manner of hashcat: a set of bytes for each place of the password.
//!
//! | written | means |
//! |---|---|
//! | `?l ?u ?d` | a small letter, a capital, a digit |
//! | `?h ?H` | a digit of the base 16, with small letters or capitals |
//! | `?s` | a blank or a sign of ASCII |
//! | `?a ?b` | any of `?l ?u ?d ?s`; any byte |
//! | `?1 ?2 ?3 ?4` | one of a set that stands before the mask |
//! | `??` | a question mark |
//! | `?l?d,?1?1?1` | sets before the mask, each followed by a comma; a set may name one before it |
//! | `\,` | a comma |
//! | `#` at the beginning | nothing: a comment; `\#` is the sign itself |
//!
//! A letter that is more than one byte in UTF-8 takes as many places. Source of the syntax: the wiki of hashcat, "mask attack".
//!
//! # What a hostile file could do here
//!
//! Have long or many lines. Each is limited, and a mask has no more places than a password.

use crate::bounds::LONGEST;
use crate::expression::Expression;
use crate::line_error::{LineError, Listing, Problem};

/// The largest file of masks.
const LARGEST: usize = 1 << 20;

/// The most masks of a file.
const MOST: usize = 1000;

/// The longest line.
const LONGEST_LINE: usize = 1 << 10;

/// Which bytes may stand somewhere.
#[derive(Clone, PartialEq, Eq)]
struct Set([bool; 256]);

impl Set {
    fn of(bytes: impl IntoIterator<Item = u8>) -> Self {
        let mut set = Self([false; 256]);
        bytes.into_iter().for_each(|byte| set.0[usize::from(byte)] = true);
        set
    }

    fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(here, there)| *here |= there);
    }

    fn bytes(&self) -> impl Iterator<Item = u8> {
        (0..=u8::MAX).filter(|byte| self.0[usize::from(*byte)])
    }

    /// A set by the sign behind its question mark.
    fn named(name: u8, own: &[Self]) -> Option<Self> {
        let sign = || (b' '..=b'~').filter(|byte| !byte.is_ascii_alphanumeric());
        Some(match name {
            b'l' => Self::of(b'a'..=b'z'),
            b'u' => Self::of(b'A'..=b'Z'),
            b'd' => Self::of(b'0'..=b'9'),
            b'h' => Self::of((b'0'..=b'9').chain(b'a'..=b'f')),
            b'H' => Self::of((b'0'..=b'9').chain(b'A'..=b'F')),
            b's' => Self::of(sign()),
            b'a' => Self::of(b' '..=b'~'),
            b'b' => Self::of(0..=u8::MAX),
            b'?' => Self::of([b'?']),
            b'1'..=b'4' => own.get(usize::from(name - b'1'))?.clone(),
            _ => return None,
        })
    }
}

/// A mask that was read; its `Debug` tells how many places it has.
#[derive(Clone, PartialEq, Eq)]
pub struct Mask {
    places: Vec<Set>,
}

impl Mask {
    /// Reads one line: sets, if there are any, and the mask.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(line: &[u8]) -> Result<Self, Problem> {
        if line.len() > LONGEST_LINE {
            return Err(Problem::TooLong(LONGEST_LINE));
        }
        let line = if line.starts_with(b"\\#") { &line[1..] } else { line };
        let mut fields = vec![Vec::new()];
        let mut bytes = line.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            match (byte, bytes.peek()) {
                (b'\\', Some(b',')) => fields.last_mut().into_iter().for_each(|field| field.push(b',')),
                (b',', _) => {
                    fields.push(Vec::new());
                    continue;
                }
                _ => {
                    fields.last_mut().into_iter().for_each(|field| field.push(byte));
                    continue;
                }
            }
            bytes.next();
        }
        let mask = fields.pop().unwrap_or_default();
        if fields.len() > 4 {
            return Err(Problem::TooManySets);
        }
        let mut own = Vec::new();
        for field in &fields {
            let mut set = Set::of([]);
            places(field, &own)?.iter().for_each(|place| set.add(place));
            own.push(set);
        }
        let places = places(&mask, &own)?;
        if places.len() > LONGEST {
            return Err(Problem::TooLong(LONGEST));
        }
        if places.is_empty() || places.iter().any(|place| place.bytes().next().is_none()) {
            return Err(Problem::Empty);
        }
        Ok(Self { places })
    }

    /// Reads a file of masks, one on each line.
    ///
    /// # Errors
    /// The first line that cannot be used, and why.
    pub fn read_all(bytes: &[u8]) -> Result<Vec<Self>, LineError> {
        let wrong = |line: usize| move |problem| LineError { of: Listing::Masks, line, problem };
        if bytes.len() > LARGEST {
            return Err(wrong(1)(Problem::TooLong(LARGEST)));
        }
        let mut all = Vec::new();
        for (at, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.is_empty() || line.starts_with(b"#") {
                continue;
            }
            if all.len() == MOST {
                return Err(wrong(at + 1)(Problem::TooMany(MOST)));
            }
            all.push(Self::read(line).map_err(wrong(at + 1))?);
        }
        Ok(all)
    }

    /// How many places it has, in bytes.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether it has none: no mask that was read is so.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Only its first places, as masks are lengthened step by step; nothing when it has not so many, or for none.
    pub fn shortened(&self, places: usize) -> Option<Self> {
        let places = self.places.get(..places).filter(|places| !places.is_empty())?;
        Some(Self { places: places.to_vec() })
    }

    /// All that it makes, without a cost.
    pub fn expression(&self) -> Expression {
        let place = |set: &Set| Expression::choice(set.bytes().map(|byte| Expression::text([byte])));
        Expression::sequence(self.places.iter().map(place))
    }

    /// How often what it makes would have to be halved to be one.
    pub(crate) fn bits(&self) -> f64 {
        self.places.iter().map(|set| (set.bytes().count() as f64).log2()).sum()
    }
}

impl std::fmt::Debug for Mask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mask").field("places", &self.places.len()).finish()
    }
}

/// The set of each place of a text.
fn places(text: &[u8], own: &[Set]) -> Result<Vec<Set>, Problem> {
    let mut all = Vec::new();
    let mut bytes = text.iter().copied();
    while let Some(byte) = bytes.next() {
        all.push(match byte {
            b'?' => bytes.next().and_then(|name| Set::named(name, own)).ok_or(Problem::UnknownSet)?,
            byte => Set::of([byte]),
        });
    }
    Ok(all)
}
