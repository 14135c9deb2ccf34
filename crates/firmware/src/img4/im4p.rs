//! IM4P: one image with its type, as it lies in an IPSW.
//!
//! | part | meaning |
//! |---|---|
//! | IA5 "IM4P" | magic |
//! | IA5, 4 bytes | type, e.g. `ibec`; overwritten in place for components used under a restore name |
//! | IA5 | description |
//! | OCTET STRING | payload |
//! | OCTET STRING | optional: wrapped keys |
//! | SEQUENCE { INTEGER, INTEGER } | optional: compression (1 = LZFSE) and size when uncompressed |
//! | \[0\] | optional: properties of the payload |

use super::der::{self, Reader, Tag};
use super::{FourCc, Img4Error, open};

/// An image as it is coded; nothing is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Im4p<'a> {
    /// What it is for.
    pub kind: FourCc,
    /// Words, often a build number.
    pub description: &'a str,
    /// The image itself, possibly encrypted or compressed.
    pub payload: &'a [u8],
    /// Wrapped keys, coded, if it is encrypted.
    pub keybags: Option<&'a [u8]>,
    /// Compression and size when uncompressed.
    pub compression: Option<(u64, u64)>,
    /// Properties of the payload, coded.
    pub properties: Option<&'a [u8]>,
    /// Where the four bytes of the type lie.
    kind_at: usize,
}

impl<'a> Im4p<'a> {
    /// Reads an image that fills the bytes.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Img4Error> {
        let mut parts = open(bytes, "IM4P")?;
        let kind = parts.next()?.expect(Tag::IA5, "type")?;
        let kind_at = (kind.content.as_ptr() as usize).wrapping_sub(bytes.as_ptr() as usize);
        let kind = FourCc(kind.content.try_into().map_err(|_| Img4Error::Expected("type"))?);
        let description = parts.next()?.expect(Tag::IA5, "description")?.content;
        let description = std::str::from_utf8(description).map_err(|_| Img4Error::Expected("description"))?;
        let payload = parts.next()?.expect(Tag::OCTETS, "payload")?.content;
        let mut image =
            Self { kind, description, payload, keybags: None, compression: None, properties: None, kind_at };
        // The optional parts come in this order, each at most once.
        let mut seen = 0;
        while !parts.is_empty() {
            let part = parts.next()?;
            let place = match part.tag {
                Tag::OCTETS => {
                    image.keybags = Some(part.content);
                    1
                }
                Tag::SEQUENCE => {
                    image.compression = Some(compression(part.content)?);
                    2
                }
                tag if tag == Tag::context(0) => {
                    image.properties = Some(part.content);
                    3
                }
                _ => return Err(Img4Error::Expected("known part of an image")),
            };
            if place <= seen {
                return Err(Img4Error::Expected("part in its order"));
            }
            seen = place;
        }
        Ok(image)
    }

    /// A plain image: not encrypted, not compressed.
    pub fn build(kind: FourCc, description: &str, payload: &[u8]) -> Vec<u8> {
        der::join(
            Tag::SEQUENCE,
            &[
                &der::tlv(Tag::IA5, b"IM4P"),
                &der::tlv(Tag::IA5, &kind.0),
                &der::tlv(Tag::IA5, description.as_bytes()),
                &der::tlv(Tag::OCTETS, payload),
            ],
        )
    }

    /// The same image under another type: four bytes differ.
    pub fn retyped(bytes: &[u8], kind: FourCc) -> Result<Vec<u8>, Img4Error> {
        let at = Im4p::parse(bytes)?.kind_at;
        let mut copy = bytes.to_vec();
        copy.get_mut(at..at + 4).ok_or(Img4Error::Truncated)?.copy_from_slice(&kind.0);
        Ok(copy)
    }
}

fn compression(content: &[u8]) -> Result<(u64, u64), Img4Error> {
    let mut reader = Reader::new(content);
    let mut number = || {
        let element = reader.next()?.expect(Tag::INTEGER, "compression")?;
        der::unsigned(element.content)?.ok_or(Img4Error::Expected("compression"))
    };
    let read = (number()?, number()?);
    reader.finish()?;
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const IBEC: FourCc = FourCc(*b"ibec");

    #[test]
    fn im4p_retyped_differs_in_four_bytes() {
        let image = Im4p::build(FourCc(*b"krnl"), "d74", &[7; 300]);
        let other = Im4p::retyped(&image, FourCc(*b"rkrn")).expect("an image");
        assert_eq!(Im4p::parse(&other).map(|image| image.kind), Ok(FourCc(*b"rkrn")));
        assert_eq!(image.iter().zip(&other).filter(|(a, b)| a != b).count(), 4, "rkrn against krnl");
        assert_eq!(Im4p::parse(&other).map(|image| image.payload.len()), Ok(300));
    }

    #[test]
    fn im4p_cut_off_and_with_a_tail() {
        let image = Im4p::build(IBEC, "", &[7; 3]);
        for length in 0..image.len() {
            assert!(Im4p::parse(&image[..length]).is_err(), "{length}");
        }
        let tail = [&image[..], &[0]].concat();
        assert_eq!(Im4p::parse(&tail), Err(Img4Error::Trailing));
    }

    #[test]
    fn im4p_type_of_three_characters() {
        let parts = [der::tlv(Tag::IA5, b"IM4P"), der::tlv(Tag::IA5, b"ibe")].concat();
        assert_eq!(Im4p::parse(&der::tlv(Tag::SEQUENCE, &parts)), Err(Img4Error::Expected("type")));
    }

    #[test]
    fn im4p_with_compression_and_properties() {
        let mut parts = Im4p::build(IBEC, "d", &[1, 2])[2..].to_vec();
        parts.extend(der::tlv(Tag::SEQUENCE, &[2, 1, 1, 2, 2, 0x10, 0]));
        parts.extend(der::tlv(Tag::context(0), &[]));
        let whole = der::tlv(Tag::SEQUENCE, &parts);
        let image = Im4p::parse(&whole).expect("an image");
        assert_eq!((image.compression, image.properties), (Some((1, 4096)), Some(&[][..])));
        parts.extend(der::tlv(Tag::OCTETS, &[]));
        assert_eq!(
            Im4p::parse(&der::tlv(Tag::SEQUENCE, &parts)),
            Err(Img4Error::Expected("part in its order"))
        );
    }

    proptest! {
        #[test]
        fn what_is_built_is_read(kind: [u8; 4], description in "[ -~]{0,40}", payload in proptest::collection::vec(any::<u8>(), 0..600)) {
            let built = Im4p::build(FourCc(kind), &description, &payload);
            let image = Im4p::parse(&built).expect("built");
            prop_assert_eq!((image.kind, image.description, image.payload), (FourCc(kind), &*description, &*payload));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = Im4p::parse(&bytes);
        }

        #[test]
        fn no_altered_image_makes_it_panic(at in 0_usize..60, byte: u8) {
            let mut image = Im4p::build(IBEC, "iBEC", &[1; 40]);
            if let Some(place) = image.get_mut(at) {
                *place = byte;
            }
            let _ = Im4p::retyped(&image, IBEC);
        }
    }
}
