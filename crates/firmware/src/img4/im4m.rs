//! IM4M: the ticket. What the signer vouches for, for one device and one boot.
//!
//! The first SET holds one MANB, which holds the properties of the device (MANP) and one object for each image type.
//! The signature is over that SET as it is coded, tag and length included.

use std::collections::BTreeMap;

use super::der::{self, Reader, Tag};
use super::{FourCc, Img4Error, Value, named, open, properties, property_set, wrap};

/// The name of the outer object.
const MANB: FourCc = FourCc(*b"MANB");
/// The name of the device's properties.
const MANP: FourCc = FourCc(*b"MANP");
/// The most properties of one object, objects, and certificates that are read; real tickets have some 20, 100 and 2.
const PROPERTIES: usize = 256;
const OBJECTS: usize = 2048;
const CERTIFICATES: usize = 8;

/// A ticket, taken apart. That it can be read says nothing about who has signed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Im4m {
    /// What it says about the device: `ECID`, `BNCH`, `CHIP`, `BORD`, `SDOM`, `CEPO`, `snon` …
    pub properties: BTreeMap<FourCc, Value>,
    /// What it says about each image: `DGST`, `EPRO`, `ESEC` …
    pub objects: BTreeMap<FourCc, BTreeMap<FourCc, Value>>,
    /// The bytes under the signature.
    pub signed: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
    /// The certificates, coded, that of the signer first.
    pub certificates: Vec<Vec<u8>>,
}

impl Im4m {
    /// Reads a ticket that fills the bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, Img4Error> {
        let mut parts = open(bytes, "IM4M")?;
        let version = parts.next()?.expect(Tag::INTEGER, "version")?.content;
        if der::unsigned(version)? != Some(0) {
            return Err(Img4Error::Expected("version 0"));
        }
        let set = parts.next()?.expect(Tag::SET, "manifest")?;
        let signature = parts.next()?.expect(Tag::OCTETS, "signature")?.content.to_vec();
        let chain = parts.next()?.expect(Tag::SEQUENCE, "certificates")?.content;
        parts.finish()?;

        let mut outer = Reader::new(set.content);
        let (name, mut inner) = named(outer.next()?)?;
        outer.finish()?;
        if name != MANB {
            return Err(Img4Error::Expected("MANB"));
        }
        let body = inner.next()?.expect(Tag::SET, "manifest body")?.content;
        inner.finish()?;
        let (device, objects) = body_of(body)?;

        let mut certificates = Vec::new();
        let mut reader = Reader::new(chain);
        while !reader.is_empty() {
            if certificates.len() == CERTIFICATES {
                return Err(Img4Error::TooMany("certificates"));
            }
            certificates.push(reader.next()?.expect(Tag::SEQUENCE, "certificate")?.whole.to_vec());
        }
        Ok(Self { properties: device, objects, signed: set.whole.to_vec(), signature, certificates })
    }

    /// A property of the device as a number.
    pub fn number(&self, name: &[u8; 4]) -> Option<u64> {
        match self.properties.get(&FourCc(*name)) {
            Some(Value::Integer(number)) => Some(*number),
            _ => None,
        }
    }

    /// A property of the device as bytes.
    pub fn bytes(&self, name: &[u8; 4]) -> Option<&[u8]> {
        match self.properties.get(&FourCc(*name)) {
            Some(Value::Bytes(bytes)) => Some(bytes),
            _ => None,
        }
    }

    /// The digest of the image of this type.
    pub fn digest(&self, kind: FourCc) -> Option<&[u8]> {
        match self.objects.get(&kind)?.get(&FourCc(*b"DGST")) {
            Some(Value::Bytes(digest)) => Some(digest),
            _ => None,
        }
    }
}

/// The properties of the device, and those of each image.
type Body = (BTreeMap<FourCc, Value>, BTreeMap<FourCc, BTreeMap<FourCc, Value>>);

fn body_of(set: &[u8]) -> Result<Body, Img4Error> {
    let mut reader = Reader::new(set);
    let mut device = None;
    let mut objects = BTreeMap::new();
    while !reader.is_empty() {
        let (name, mut inner) = named(reader.next()?)?;
        let found = properties(inner.next()?.expect(Tag::SET, "set of properties")?.content, PROPERTIES)?;
        inner.finish()?;
        let known = if name == MANP {
            device.replace(found).is_some()
        } else {
            objects.insert(name, found).is_some()
        };
        if known {
            return Err(Img4Error::Duplicate(name));
        }
        if objects.len() > OBJECTS {
            return Err(Img4Error::TooMany("objects"));
        }
    }
    Ok((device.ok_or(Img4Error::Expected("MANP"))?, objects))
}

/// Builds a ticket: first what is to be signed, then, with the signature, all of it.
#[derive(Debug, Clone, Default)]
pub struct Im4mBuilder {
    properties: BTreeMap<FourCc, Value>,
    objects: BTreeMap<FourCc, BTreeMap<FourCc, Value>>,
}

impl Im4mBuilder {
    /// Adds a property of the device.
    #[must_use]
    pub fn property(mut self, name: FourCc, value: Value) -> Self {
        self.properties.insert(name, value);
        self
    }

    /// Adds what is said about one image.
    #[must_use]
    pub fn object(mut self, kind: FourCc, properties: BTreeMap<FourCc, Value>) -> Self {
        self.objects.insert(kind, properties);
        self
    }

    /// The bytes that the signature is over.
    pub fn to_be_signed(&self) -> Vec<u8> {
        let device = wrap(MANP, &property_set(&self.properties));
        let objects: Vec<u8> =
            self.objects.iter().flat_map(|(kind, found)| wrap(*kind, &property_set(found))).collect();
        der::tlv(Tag::SET, &wrap(MANB, &der::join(Tag::SET, &[&device, &objects])))
    }

    /// The ticket. `certificates` are coded, that of the signer first.
    pub fn finish(&self, signature: &[u8], certificates: &[Vec<u8>]) -> Vec<u8> {
        der::join(
            Tag::SEQUENCE,
            &[
                &der::tlv(Tag::IA5, b"IM4M"),
                &der::tlv(Tag::INTEGER, &[0]),
                &self.to_be_signed(),
                &der::tlv(Tag::OCTETS, signature),
                &der::tlv(Tag::SEQUENCE, &certificates.concat()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ticket(ecid: u64) -> Vec<u8> {
        let digest =
            [(FourCc(*b"DGST"), Value::Bytes(vec![9; 48])), (FourCc(*b"EPRO"), Value::Boolean(true))];
        Im4mBuilder::default()
            .property(FourCc(*b"ECID"), Value::Integer(ecid))
            .property(FourCc(*b"BNCH"), Value::Bytes(vec![1; 32]))
            .property(FourCc(*b"love"), Value::Text("22.1.76".to_owned()))
            .object(FourCc(*b"ibec"), digest.into())
            .finish(&[5; 96], &[der::tlv(Tag::SEQUENCE, &[])])
    }

    #[test]
    fn im4m_built_and_read() {
        let read = Im4m::parse(&ticket(0x1234)).expect("built");
        assert_eq!(read.number(b"ECID"), Some(0x1234));
        assert_eq!(read.bytes(b"BNCH"), Some(&[1; 32][..]));
        assert_eq!(read.digest(FourCc(*b"ibec")), Some(&[9; 48][..]));
        assert_eq!(read.digest(FourCc(*b"ibss")), None);
        assert_eq!(read.certificates, [vec![0x30, 0]]);
    }

    #[test]
    fn im4m_cut_off() {
        let ticket = ticket(1);
        for length in 0..ticket.len() {
            assert!(Im4m::parse(&ticket[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn im4m_name_and_tag_disagree() {
        let mut ticket = ticket(1);
        let at = ticket.windows(4).position(|four| four == b"ibec").expect("the name");
        ticket[at] = b'x';
        assert_eq!(Im4m::parse(&ticket), Err(Img4Error::Expected("property whose tag is its name")));
    }

    proptest! {
        #[test]
        fn every_ecid_comes_back(ecid: u64) {
            prop_assert_eq!(Im4m::parse(&ticket(ecid)).expect("built").number(b"ECID"), Some(ecid));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Im4m::parse(&bytes);
        }

        #[test]
        fn no_altered_ticket_makes_it_panic(at in 0_usize..400, byte: u8) {
            let mut ticket = ticket(0xFFFF_FFFF_FFFF);
            if let Some(place) = ticket.get_mut(at) {
                *place = byte;
            }
            let _ = Im4m::parse(&ticket);
        }
    }
}
