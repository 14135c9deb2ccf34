//! System images of any size: a UDIF disk image with one uncompressed run, written as a stream.
//!
//! | part | bytes |
//! |---|---|
//! | data | noise, a multiple of 512; every 4096 bytes begin with a number of their own, but for the label |
//! | label | at offset 4096: `ProductVersion=…;ProductBuildVersion=…` and a line break; so the phone knows what it runs |
//! | property list | resource fork with one `blkx` table |
//! | gap | zeros, so that the whole has the wanted size |
//! | trailer | 512, `koly`, big endian: version 4, offsets and lengths of the above, CRC-32 of the data |

use std::io::{self, Write};

use plist::{Dictionary, Value};
use sha2::{Digest, Sha256, Sha384};

use crate::aea;

/// The size of the noise that repeats.
const CHUNK: usize = 1 << 20;
/// What has a number of its own.
const BLOCK: usize = 4096;

/// Digests of an image that was written.
#[derive(Debug, Clone)]
pub(super) struct Written {
    /// For the manifest.
    pub(super) sha384: Vec<u8>,
    /// In hexadecimal.
    pub(super) sha256: String,
}

/// Writes an image of exactly `length` bytes, with a label of less than 4096 bytes.
pub(super) fn write(seed: u64, label: &str, length: u64, to: &mut dyn Write) -> io::Result<Written> {
    // The property list is as long whatever the numbers in it are.
    let list_length = list(0, 0).len() as u64;
    let data_length = (length - 512 - list_length) / 512 * 512;
    let mut out = Hashing { to, sha256: Sha256::new(), sha384: Sha384::new() };

    let mut chunk = noise(seed, CHUNK);
    let mut crc = crc32fast::Hasher::new();
    let (mut left, mut block) = (data_length, 0_u64);
    while left > 0 {
        for place in chunk.chunks_exact_mut(BLOCK) {
            let number = mixed(seed.wrapping_add(block)).to_le_bytes();
            place.iter_mut().zip(number).for_each(|(byte, new)| *byte = new);
            block += 1;
        }
        let size = usize::try_from(left).map_or(CHUNK, |left| left.min(CHUNK));
        let mut labelled = Vec::new();
        if block <= (CHUNK / BLOCK) as u64 {
            labelled.clone_from(&chunk);
            labelled.iter_mut().skip(BLOCK).zip(label.bytes()).for_each(|(byte, new)| *byte = new);
        }
        let part = if labelled.is_empty() { &chunk[..size] } else { &labelled[..size] };
        crc.update(part);
        out.write_all(part)?;
        left -= size as u64;
    }
    let crc = crc.finalize();
    out.write_all(&list(data_length, crc))?;
    let gap = length - 512 - list_length - data_length;
    io::copy(&mut io::Read::take(io::repeat(0), gap), &mut out)?;
    out.write_all(&trailer(data_length, list_length, crc))?;
    Ok(out.written())
}

/// The same as an encrypted archive; the digests are the archive's.
pub(super) fn write_encrypted(
    seed: u64,
    label: &str,
    length: u64,
    to: &mut dyn Write,
) -> io::Result<Written> {
    let key = aea::ArchiveKey(Sha256::digest([b"image".as_slice(), &seed.to_be_bytes()].concat()).into());
    let mut out = Hashing { to, sha256: Sha256::new(), sha384: Sha384::new() };
    let content = |to: &mut dyn Write| write(seed, label, length, to).map(drop);
    aea::seal::seal(&key, &aea::authentication(&key, seed), length, content, &mut out)?;
    Ok(out.written())
}

/// Bytes that look random.
pub(super) fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length + 8);
    let mut turn = seed;
    while bytes.len() < length {
        turn = turn.wrapping_add(0x9E37_79B9_7F4A_7C15);
        bytes.extend_from_slice(&mixed(turn).to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// The finalizer of SplitMix64.
fn mixed(number: u64) -> u64 {
    let number = (number ^ number >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ number >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ number >> 31
}

struct Hashing<'a> {
    to: &'a mut dyn Write,
    sha256: Sha256,
    sha384: Sha384,
}

impl Hashing<'_> {
    fn written(self) -> Written {
        Written {
            sha384: self.sha384.finalize().to_vec(),
            sha256: self.sha256.finalize().iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.sha256.update(&bytes[..written]);
        self.sha384.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// A checksum field of 136 bytes: kind 2 (CRC-32), 32 bits, the value, zeros.
fn checksum(crc: u32) -> Vec<u8> {
    let mut field: Vec<u8> = [2, 32, crc].into_iter().flat_map(u32::to_be_bytes).collect();
    field.resize(136, 0);
    field
}

/// The resource fork: one table with one run of uncompressed sectors and an end.
fn list(data_length: u64, crc: u32) -> Vec<u8> {
    let sectors = data_length / 512;
    let mut table = b"mish".to_vec();
    table.extend(1_u32.to_be_bytes());
    for number in [0, sectors, 0] {
        table.extend(u64::to_be_bytes(number));
    }
    table.extend([0; 8]);
    table.extend([0; 24]);
    table.extend(checksum(crc));
    table.extend(2_u32.to_be_bytes());
    for (kind, first, count, offset, length) in
        [(1_u32, 0, sectors, 0, data_length), (0xFFFF_FFFF, sectors, 0, data_length, 0)]
    {
        table.extend(kind.to_be_bytes());
        table.extend([0; 4]);
        for number in [first, count, offset, length] {
            table.extend(u64::to_be_bytes(number));
        }
    }
    let mut run = Dictionary::new();
    run.insert("Attributes".to_owned(), "0x0050".into());
    run.insert("CFName".to_owned(), "whole disk (minted : 0)".into());
    run.insert("Data".to_owned(), Value::Data(table));
    run.insert("ID".to_owned(), "0".into());
    run.insert("Name".to_owned(), "whole disk (minted : 0)".into());
    let mut fork = Dictionary::new();
    fork.insert("blkx".to_owned(), Value::Array(vec![run.into()]));
    let mut top = Dictionary::new();
    top.insert("resource-fork".to_owned(), fork.into());
    rightful_firmware::signing::to_xml(&top)
}

fn trailer(data_length: u64, list_length: u64, crc: u32) -> Vec<u8> {
    let mut trailer = b"koly".to_vec();
    for number in [4_u32, 512, 1] {
        trailer.extend(number.to_be_bytes());
    }
    // Running offset, data offset and length, resource offset and length.
    for number in [0, 0, data_length, 0, 0] {
        trailer.extend(u64::to_be_bytes(number));
    }
    for number in [1_u32, 1] {
        trailer.extend(number.to_be_bytes());
    }
    trailer.extend([0; 16]);
    trailer.extend(checksum(crc));
    trailer.extend(data_length.to_be_bytes());
    trailer.extend(list_length.to_be_bytes());
    trailer.extend([0; 120]);
    // The master checksum is over the tables' checksums.
    trailer.extend(checksum(crc32fast::hash(&crc.to_be_bytes())));
    trailer.extend(1_u32.to_be_bytes());
    trailer.extend((data_length / 512).to_be_bytes());
    trailer.extend([0; 12]);
    trailer
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(bytes: &[u8], at: usize) -> u64 {
        u64::from_be_bytes(bytes[at..at + 8].try_into().expect("eight bytes"))
    }

    #[test]
    fn an_image_has_its_size_its_trailer_and_its_list() {
        for length in [super::super::SMALLEST, 16_777, (3 << 20) + 5] {
            let mut image = Vec::new();
            let written = write(7, "a label\n", length, &mut image).expect("into memory");
            assert_eq!(image.len() as u64, length);
            assert_eq!(&image[BLOCK..BLOCK + 8], b"a label\n");
            let koly = &image[image.len() - 512..];
            assert_eq!(&koly[..4], b"koly");
            let (data, list, list_length) = (number(koly, 32), number(koly, 216), number(koly, 224));
            assert_eq!((data % 512, data), (0, list));
            let crc = u32::from_be_bytes(koly[88..92].try_into().expect("four bytes"));
            assert_eq!(crc, crc32fast::hash(&image[..data as usize]));
            assert_eq!(number(koly, 492), data / 512);
            let list = plist::Value::from_reader_xml(&image[list as usize..(list + list_length) as usize]);
            assert!(
                list.is_ok_and(|list| list
                    .as_dictionary()
                    .is_some_and(|top| top.contains_key("resource-fork")))
            );
            assert_eq!(written.sha384, Sha384::digest(&image).to_vec());
            assert_eq!(written.sha256.len(), 64);
        }
    }

    #[test]
    fn no_two_blocks_are_alike_and_seeds_differ() {
        let mut image = Vec::new();
        write(7, "", 3 << 20, &mut image).expect("into memory");
        let blocks: std::collections::BTreeSet<_> = image[..2 << 20].chunks(BLOCK).collect();
        assert_eq!(blocks.len(), 512);
        let mut other = Vec::new();
        write(8, "", 3 << 20, &mut other).expect("into memory");
        assert_ne!(image, other);
    }
}
