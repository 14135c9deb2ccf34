//! IM4R: what the restore adds to an image, e.g. nonce slots (`anid`, `snid`) or `ucon` and `ucer`.

use std::collections::BTreeMap;

use super::der::{self, Tag};
use super::{FourCc, Img4Error, Value, open, properties, property_set};

/// The most properties that are read.
const LIMIT: usize = 64;

/// Properties that the restore adds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Im4r {
    /// The properties.
    pub properties: BTreeMap<FourCc, Value>,
}

impl Im4r {
    /// Reads an IM4R that fills the bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, Img4Error> {
        let mut parts = open(bytes, "IM4R")?;
        let set = parts.next()?.expect(Tag::SET, "set of properties")?;
        parts.finish()?;
        Ok(Self { properties: properties(set.content, LIMIT)? })
    }

    /// Codes it.
    pub fn build(&self) -> Vec<u8> {
        der::join(Tag::SEQUENCE, &[&der::tlv(Tag::IA5, b"IM4R"), &property_set(&self.properties)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn im4r_property_twice() {
        let one = super::super::property(FourCc(*b"anid"), &Value::Integer(0));
        let parts = [der::tlv(Tag::IA5, b"IM4R"), der::tlv(Tag::SET, &[one.clone(), one].concat())].concat();
        assert_eq!(
            Im4r::parse(&der::tlv(Tag::SEQUENCE, &parts)),
            Err(Img4Error::Duplicate(FourCc(*b"anid")))
        );
    }

    proptest! {
        #[test]
        fn what_is_built_is_read(name: [u8; 4], number: u64, bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            // Numbers below 31 are short tags, which no four printable characters make.
            let name = FourCc(name.map(|byte| byte % 0x5F + 0x20));
            let mut im4r = Im4r::default();
            im4r.properties.insert(name, Value::Integer(number));
            im4r.properties.insert(FourCc(*b"ucer"), Value::Bytes(bytes));
            prop_assert_eq!(Im4r::parse(&im4r.build()), Ok(im4r));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Im4r::parse(&bytes);
        }
    }
}
