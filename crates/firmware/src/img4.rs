//! Image4: the container that Apple's boot chain verifies. Reading is strict and bounded, writing is exact.
//!
//! | object | layout |
//! |---|---|
//! | IMG4 | SEQUENCE { IA5 "IMG4", IM4P, \[0\] { IM4M }, \[1\] { IM4R } optional } |
//! | IM4P | SEQUENCE { IA5 "IM4P", IA5 type (4), IA5 description, OCTET STRING payload, optional parts } |
//! | IM4M | SEQUENCE { IA5 "IM4M", INTEGER 0, SET { \[MANB\] }, OCTET STRING signature, SEQUENCE OF certificate } |
//! | IM4R | SEQUENCE { IA5 "IM4R", SET { properties } } |
//! | property | private tag whose number is the four characters, around SEQUENCE { IA5 name, value } |
//!
//! What a hostile file could do here: claim lengths, counts or nesting beyond what is there. Every length is compared
//! with the bytes at hand, nothing is allocated by an announced size, and nothing recurses.

pub mod der;
pub mod im4m;
pub mod im4p;
pub mod im4r;

use std::collections::BTreeMap;
use std::fmt;

pub use im4m::{Im4m, Im4mBuilder};
pub use im4p::Im4p;
pub use im4r::Im4r;

use der::{Class, Reader, Tag};

/// Four characters that name a type of image or a property, e.g. `ibec`, `DGST`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FourCc(pub [u8; 4]);

impl FourCc {
    /// From a text of exactly four ASCII characters.
    pub fn new(text: &str) -> Option<Self> {
        let bytes: [u8; 4] = text.as_bytes().try_into().ok()?;
        bytes.is_ascii().then_some(Self(bytes))
    }

    /// The number of its private tag.
    fn tag(self) -> Tag {
        Tag { class: Class::Private, constructed: true, number: u32::from_be_bytes(self.0) }
    }
}

impl fmt::Display for FourCc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.escape_ascii().fmt(f)
    }
}

impl fmt::Debug for FourCc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why bytes are no Image4 object.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Img4Error {
    /// The bytes end before the object does.
    #[error("the image is cut off")]
    Truncated,
    /// A length or a tag number is coded in a way that DER forbids.
    #[error("the image is not coded strictly")]
    NotDer,
    /// There are bytes after the end.
    #[error("the image has bytes after its end")]
    Trailing,
    /// Something else stands where this should be.
    #[error("the image has no {0} where one belongs")]
    Expected(&'static str),
    /// A property or an object stands there twice.
    #[error("the image has {0} twice")]
    Duplicate(FourCc),
    /// There is more of something than any real image has.
    #[error("the image has too many {0}")]
    TooMany(&'static str),
}

/// The value of a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A whole number from 0 to 2^64 − 1.
    Integer(u64),
    /// Yes or no.
    Boolean(bool),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Text (IA5 or UTF-8).
    Text(String),
    /// Anything else, as it is coded, tag and length included.
    Other(Vec<u8>),
}

/// A whole IMG4, its parts as they are coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Img4<'a> {
    /// The payload object.
    pub im4p: &'a [u8],
    /// The ticket.
    pub im4m: &'a [u8],
    /// What the restore adds, if anything.
    pub im4r: Option<&'a [u8]>,
}

impl<'a> Img4<'a> {
    /// Takes an IMG4 apart. Its parts are not looked into.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Img4Error> {
        let mut parts = open(bytes, "IMG4")?;
        let im4p = parts.next()?.expect(Tag::SEQUENCE, "IM4P")?.whole;
        let im4m = explicit(&mut parts, 0, "IM4M")?;
        let im4r = if parts.is_empty() { None } else { Some(explicit(&mut parts, 1, "IM4R")?) };
        parts.finish()?;
        Ok(Self { im4p, im4m, im4r })
    }
}

/// What stands inside the explicit tag of this number.
fn explicit<'a>(parts: &mut Reader<'a>, number: u32, name: &'static str) -> Result<&'a [u8], Img4Error> {
    let wrapped = parts.next()?.expect(Tag::context(number), name)?;
    let mut inside = Reader::new(wrapped.content);
    let part = inside.next()?.expect(Tag::SEQUENCE, name)?.whole;
    inside.finish()?;
    Ok(part)
}

/// Puts an image, a ticket and what the restore adds into one IMG4. The parts are taken as they are.
pub fn stitch(im4p: &[u8], im4m: &[u8], im4r: Option<&[u8]>) -> Vec<u8> {
    let magic = der::tlv(Tag::IA5, b"IMG4");
    let ticket = der::tlv(Tag::context(0), im4m);
    let added = im4r.map(|im4r| der::tlv(Tag::context(1), im4r)).unwrap_or_default();
    der::join(Tag::SEQUENCE, &[&magic, im4p, &ticket, &added])
}

/// Opens a SEQUENCE that begins with this magic text and fills the bytes to their end.
fn open<'a>(bytes: &'a [u8], magic: &'static str) -> Result<Reader<'a>, Img4Error> {
    let mut outer = Reader::new(bytes);
    let sequence = outer.next()?.expect(Tag::SEQUENCE, magic)?;
    outer.finish()?;
    let mut parts = Reader::new(sequence.content);
    if parts.next()?.expect(Tag::IA5, magic)?.content != magic.as_bytes() {
        return Err(Img4Error::Expected(magic));
    }
    Ok(parts)
}

/// Reads one property or object: its name, and what stands in the SEQUENCE after the name.
fn named<'a>(element: der::Element<'a>) -> Result<(FourCc, Reader<'a>), Img4Error> {
    if element.tag.class != Class::Private || !element.tag.constructed {
        return Err(Img4Error::Expected("property"));
    }
    let mut outer = Reader::new(element.content);
    let sequence = outer.next()?.expect(Tag::SEQUENCE, "property")?;
    outer.finish()?;
    let mut inner = Reader::new(sequence.content);
    let name = inner.next()?.expect(Tag::IA5, "name of a property")?.content;
    let name = FourCc(name.try_into().map_err(|_| Img4Error::Expected("name of a property"))?);
    if u32::from_be_bytes(name.0) != element.tag.number {
        return Err(Img4Error::Expected("property whose tag is its name"));
    }
    Ok((name, inner))
}

/// Reads a SET of properties, in their order of coding.
fn properties(set: &[u8], limit: usize) -> Result<BTreeMap<FourCc, Value>, Img4Error> {
    let mut reader = Reader::new(set);
    let mut found = BTreeMap::new();
    while !reader.is_empty() {
        let (name, mut inner) = named(reader.next()?)?;
        let value = value(inner.next()?)?;
        inner.finish()?;
        if found.insert(name, value).is_some() {
            return Err(Img4Error::Duplicate(name));
        }
        if found.len() > limit {
            return Err(Img4Error::TooMany("properties"));
        }
    }
    Ok(found)
}

fn value(element: der::Element<'_>) -> Result<Value, Img4Error> {
    Ok(match element.tag {
        Tag::INTEGER => match der::unsigned(element.content)? {
            Some(number) => Value::Integer(number),
            None => Value::Other(element.whole.to_vec()),
        },
        Tag::BOOLEAN => match element.content {
            [0] => Value::Boolean(false),
            [0xFF] => Value::Boolean(true),
            _ => return Err(Img4Error::NotDer),
        },
        Tag::OCTETS => Value::Bytes(element.content.to_vec()),
        Tag::IA5 if element.content.is_ascii() => {
            Value::Text(String::from_utf8_lossy(element.content).into_owned())
        }
        _ => Value::Other(element.whole.to_vec()),
    })
}

/// Codes one property.
fn property(name: FourCc, value: &Value) -> Vec<u8> {
    let coded = match value {
        Value::Integer(number) => der::tlv(Tag::INTEGER, &der::unsigned_bytes(*number)),
        Value::Boolean(yes) => der::tlv(Tag::BOOLEAN, &[if *yes { 0xFF } else { 0 }]),
        Value::Bytes(bytes) => der::tlv(Tag::OCTETS, bytes),
        Value::Text(text) => der::tlv(Tag::IA5, text.as_bytes()),
        Value::Other(whole) => whole.clone(),
    };
    wrap(name, &coded)
}

/// The private tag of `name` around SEQUENCE { IA5 name, content }.
fn wrap(name: FourCc, content: &[u8]) -> Vec<u8> {
    let text = der::tlv(Tag::IA5, &name.0);
    der::tlv(name.tag(), &der::join(Tag::SEQUENCE, &[&text, content]))
}

/// Codes a SET of properties; a map is in the order that DER wants.
fn property_set(properties: &BTreeMap<FourCc, Value>) -> Vec<u8> {
    let coded: Vec<u8> = properties.iter().flat_map(|(name, value)| property(*name, value)).collect();
    der::tlv(Tag::SET, &coded)
}
