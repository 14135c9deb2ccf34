//! The few pieces of DER that Image4 is made of: tags up to 32 bits, definite lengths, nothing else.
//!
//! | bytes | meaning |
//! |---|---|
//! | 1 | class (2 bits), constructed (1 bit), number (5 bits; 31 = more follows) |
//! | 1 to 5 | number in base 128, most significant first, only when it is 31 or more |
//! | 1 to 9 | length: below 128 one byte, else 0x80 + count and that many bytes, as short as possible |

use super::Img4Error;

/// The class of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// ASN.1's own.
    Universal,
    /// Application.
    Application,
    /// Known from the place.
    Context,
    /// Apple's properties.
    Private,
}

/// A tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag {
    /// Its class.
    pub class: Class,
    /// Whether there are elements inside.
    pub constructed: bool,
    /// Its number.
    pub number: u32,
}

impl Tag {
    /// BOOLEAN.
    pub const BOOLEAN: Self = Self::universal(1, false);
    /// INTEGER.
    pub const INTEGER: Self = Self::universal(2, false);
    /// OCTET STRING.
    pub const OCTETS: Self = Self::universal(4, false);
    /// IA5String.
    pub const IA5: Self = Self::universal(22, false);
    /// SEQUENCE.
    pub const SEQUENCE: Self = Self::universal(16, true);
    /// SET.
    pub const SET: Self = Self::universal(17, true);

    const fn universal(number: u32, constructed: bool) -> Self {
        Self { class: Class::Universal, constructed, number }
    }

    /// An explicit tag.
    pub const fn context(number: u32) -> Self {
        Self { class: Class::Context, constructed: true, number }
    }
}

/// One element: its tag, its content, and both with the length between them.
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    /// Its tag.
    pub tag: Tag,
    /// What is inside.
    pub content: &'a [u8],
    /// All of it.
    pub whole: &'a [u8],
}

impl Element<'_> {
    /// The element itself, if it has this tag.
    pub fn expect(self, tag: Tag, what: &'static str) -> Result<Self, Img4Error> {
        if self.tag == tag { Ok(self) } else { Err(Img4Error::Expected(what)) }
    }
}

/// Reads one element after the other.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Reads these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Whether all has been read.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Refuses bytes that were not read.
    pub fn finish(&self) -> Result<(), Img4Error> {
        if self.rest.is_empty() { Ok(()) } else { Err(Img4Error::Trailing) }
    }

    /// The next element.
    #[expect(clippy::should_implement_trait, reason = "an iterator would go on after an error")]
    pub fn next(&mut self) -> Result<Element<'a>, Img4Error> {
        let start = self.rest;
        let tag = self.tag()?;
        let length = self.length()?;
        let (content, rest) = self.rest.split_at_checked(length).ok_or(Img4Error::Truncated)?;
        let size = start.len() - rest.len();
        self.rest = rest;
        Ok(Element { tag, content, whole: start.get(..size).ok_or(Img4Error::Truncated)? })
    }

    fn byte(&mut self) -> Result<u8, Img4Error> {
        let (first, rest) = self.rest.split_first().ok_or(Img4Error::Truncated)?;
        self.rest = rest;
        Ok(*first)
    }

    fn tag(&mut self) -> Result<Tag, Img4Error> {
        let first = self.byte()?;
        let class = match first >> 6 {
            0 => Class::Universal,
            1 => Class::Application,
            2 => Class::Context,
            _ => Class::Private,
        };
        let mut number = u32::from(first & 0x1F);
        if number == 0x1F {
            number = 0;
            loop {
                let byte = self.byte()?;
                // A leading zero digit, or more than 32 bits.
                if (number == 0 && byte == 0x80) || number >> 25 != 0 {
                    return Err(Img4Error::NotDer);
                }
                number = number << 7 | u32::from(byte & 0x7F);
                if byte & 0x80 == 0 {
                    break;
                }
            }
            if number < 0x1F {
                return Err(Img4Error::NotDer);
            }
        }
        Ok(Tag { class, constructed: first & 0x20 != 0, number })
    }

    fn length(&mut self) -> Result<usize, Img4Error> {
        let first = self.byte()?;
        if first < 0x80 {
            return Ok(usize::from(first));
        }
        let count = first & 0x7F;
        // 0 is the indefinite length; what needs more than eight bytes is not here anyway.
        if count == 0 || count > 8 {
            return Err(Img4Error::NotDer);
        }
        let mut length = 0_u64;
        for place in 0..count {
            let byte = self.byte()?;
            if place == 0 && byte == 0 {
                return Err(Img4Error::NotDer);
            }
            length = length << 8 | u64::from(byte);
        }
        if length < 0x80 {
            return Err(Img4Error::NotDer);
        }
        usize::try_from(length).map_err(|_| Img4Error::Truncated)
    }
}

/// Reads the content of an INTEGER that is not negative; `None` where it needs more than 64 bits.
pub fn unsigned(content: &[u8]) -> Result<Option<u64>, Img4Error> {
    let digits = match content {
        [] => return Err(Img4Error::NotDer),
        [0, second, ..] if *second < 0x80 => return Err(Img4Error::NotDer),
        [0xFF, second, ..] if *second >= 0x80 => return Err(Img4Error::NotDer),
        // Negative: nothing here ever is, so it is kept as it is coded.
        [first, ..] if *first >= 0x80 => return Ok(None),
        [0, digits @ ..] => digits,
        digits => digits,
    };
    if digits.len() > 8 {
        return Ok(None);
    }
    Ok(Some(digits.iter().fold(0, |number, digit| number << 8 | u64::from(*digit))))
}

/// The content of an INTEGER.
pub fn unsigned_bytes(number: u64) -> Vec<u8> {
    let bytes = number.to_be_bytes();
    let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len() - 1);
    let mut digits = bytes[start..].to_vec();
    if digits.first().is_some_and(|first| *first >= 0x80) {
        digits.insert(0, 0);
    }
    digits
}

/// Codes one element.
pub fn tlv(tag: Tag, content: &[u8]) -> Vec<u8> {
    join(tag, &[content])
}

/// Codes one element whose content is in several pieces.
pub fn join(tag: Tag, pieces: &[&[u8]]) -> Vec<u8> {
    let length: usize = pieces.iter().map(|piece| piece.len()).sum();
    let mut coded = Vec::with_capacity(length + 15);
    let class = match tag.class {
        Class::Universal => 0,
        Class::Application => 0x40,
        Class::Context => 0x80,
        Class::Private => 0xC0,
    } | if tag.constructed { 0x20 } else { 0 };
    if tag.number < 0x1F {
        coded.push(class | tag.number as u8);
    } else {
        coded.push(class | 0x1F);
        for place in (0..5).rev() {
            let digits = tag.number >> (7 * place);
            if digits != 0 {
                coded.push((digits & 0x7F) as u8 | if place == 0 { 0 } else { 0x80 });
            }
        }
    }
    if length < 0x80 {
        coded.push(length as u8);
    } else {
        let bytes = (length as u64).to_be_bytes();
        let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(0);
        coded.push(0x80 | (bytes.len() - start) as u8);
        coded.extend_from_slice(&bytes[start..]);
    }
    for piece in pieces {
        coded.extend_from_slice(piece);
    }
    coded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Result<(Tag, usize), Img4Error> {
        let mut reader = Reader::new(bytes);
        let element = reader.next()?;
        reader.finish()?;
        Ok((element.tag, element.content.len()))
    }

    #[test]
    fn der_indefinite_length() {
        assert_eq!(read(&[0x30, 0x80, 0, 0]), Err(Img4Error::NotDer));
    }

    #[test]
    fn der_length_longer_than_needed() {
        assert_eq!(read(&[0x04, 0x81, 0x01, 7]), Err(Img4Error::NotDer));
        assert_eq!(read(&[0x04, 0x82, 0x00, 0x80]), Err(Img4Error::NotDer));
    }

    #[test]
    fn der_length_beyond_the_end() {
        assert_eq!(
            read(&[0x04, 0x88, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
            Err(Img4Error::Truncated)
        );
        assert_eq!(read(&[0x04, 0x05, 1]), Err(Img4Error::Truncated));
        assert_eq!(read(&[]), Err(Img4Error::Truncated));
    }

    #[test]
    fn der_tag_number_wrongly_coded() {
        assert_eq!(read(&[0xFF, 0x80, 0x20, 0]), Err(Img4Error::NotDer));
        assert_eq!(read(&[0xFF, 0x1E, 0]), Err(Img4Error::NotDer));
        assert_eq!(read(&[0xFF, 0x90, 0x80, 0x80, 0x80, 0x00, 0]), Err(Img4Error::NotDer));
    }

    #[test]
    fn der_integers() {
        for (bytes, number) in [
            (&[0][..], Some(0)),
            (&[0x7F], Some(0x7F)),
            (&[0, 0x80], Some(0x80)),
            (&[0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], Some(u64::MAX)),
            (&[0x80], None),
            (&[1, 0, 0, 0, 0, 0, 0, 0, 0], None),
        ] {
            assert_eq!(unsigned(bytes), Ok(number), "{bytes:?}");
        }
        for bad in [&[][..], &[0, 1], &[0xFF, 0x80]] {
            assert_eq!(unsigned(bad), Err(Img4Error::NotDer), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(number: u32, constructed: bool, length in 0_usize..70_000) {
            let tag = Tag { class: Class::Private, constructed, number };
            prop_assert_eq!(read(&tlv(tag, &vec![0; length])), Ok((tag, length)));
        }

        #[test]
        fn integers_come_back(number: u64) {
            prop_assert_eq!(unsigned(&unsigned_bytes(number)), Ok(Some(number)));
        }
    }
}
