//! Firmware tables (`ftab`): several images of one chip in one file, as Rose and the USB-C retimer have them.
//!
//! | offset | size | meaning |
//! |---|---|---|
//! | 0x00 | 4 | 1, little endian like all numbers here |
//! | 0x04 | 4 | 0xFFFFFFFF |
//! | 0x08 | 24 | 0 |
//! | 0x20 | 4 | tag of the table, e.g. `rkos` |
//! | 0x24 | 4 | `ftab` |
//! | 0x28 | 4 | number of entries |
//! | 0x2C | 4 | 0 |
//! | 0x30 | 16 each | entries: tag, offset from the start, length, 0 |
//!
//! The images follow the entries without gaps in the files that are known. Source: two published programs that read and
//! write them (idevicerestore, pymobiledevice3).
//!
//! # What a hostile file could do here
//!
//! Announce many entries, images beyond its end, or the same bytes many times over so that a small file becomes a large
//! one: entries are counted first, every image must lie inside the file, and all together may not be longer than it.

use rightful_core::report::Explain;

/// The most entries; real tables have up to about 20.
const ENTRIES: usize = 256;

const HEADER: usize = 0x30;
const ENTRY: usize = 16;
const MAGIC: &[u8; 4] = b"ftab";

/// A table with its images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ftab {
    /// All of the header up to the number of entries, as it was.
    head: [u8; 0x28],
    entries: Vec<Entry>,
}

/// One image of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name, e.g. `rrko`.
    pub tag: [u8; 4],
    /// Its bytes.
    pub image: Vec<u8>,
}

/// Why a file is no firmware table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FtabError {
    /// It has no header of a table.
    #[error("the firmware table has no header")]
    NoHeader,
    /// More entries than any real table has, or than the file has room for.
    #[error("the firmware table announces {0} entries")]
    TooMany(u32),
    /// An image lies outside the file, or all together are longer than it.
    #[error("the firmware table's image {} lies outside of it", shown(.0))]
    Outside([u8; 4]),
    /// Too large to be written: numbers have 32 bits.
    #[error("the firmware table would be too large")]
    TooLarge,
}

impl Ftab {
    /// Reads a table.
    pub fn parse(bytes: &[u8]) -> Result<Self, FtabError> {
        let head: [u8; 0x28] =
            bytes.first_chunk().copied().filter(|head| head.ends_with(MAGIC)).ok_or(FtabError::NoHeader)?;
        let announced = word(bytes, 0x28).ok_or(FtabError::NoHeader)?;
        let count = announced as usize;
        let table = bytes.get(HEADER..).unwrap_or_default();
        let table = table
            .get(..count.saturating_mul(ENTRY))
            .filter(|_| count <= ENTRIES)
            .ok_or(FtabError::TooMany(announced))?;
        let mut room = bytes.len();
        let entries = table.chunks_exact(ENTRY).map(|entry| {
            let tag = entry.first_chunk().copied().unwrap_or_default();
            let outside = FtabError::Outside(tag);
            let place = |at| word(entry, at).and_then(|number| usize::try_from(number).ok());
            let (Some(offset), Some(length)) = (place(4), place(8)) else { return Err(outside) };
            let Some(left) = room.checked_sub(length) else { return Err(outside) };
            room = left;
            let image = offset.checked_add(length).and_then(|end| bytes.get(offset..end));
            // An empty image may lie anywhere.
            let image = if length == 0 { Some(&[][..]) } else { image };
            Ok(Entry { tag, image: image.ok_or(outside)?.to_vec() })
        });
        Ok(Self { head, entries: entries.collect::<Result<_, _>>()? })
    }

    /// The table's own tag, e.g. `rkos`.
    pub fn tag(&self) -> [u8; 4] {
        self.head.get(0x20..).and_then(|tag| tag.first_chunk()).copied().unwrap_or_default()
    }

    /// Its images, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The first image of this name.
    pub fn image(&self, tag: [u8; 4]) -> Option<&[u8]> {
        self.entries.iter().find(|entry| entry.tag == tag).map(|entry| entry.image.as_slice())
    }

    /// Puts an image in place of the one of this name, else behind the others.
    pub fn put(&mut self, tag: [u8; 4], image: Vec<u8>) {
        match self.entries.iter_mut().find(|entry| entry.tag == tag) {
            Some(entry) => entry.image = image,
            None => self.entries.push(Entry { tag, image }),
        }
    }

    /// The table as a file, its images without gaps.
    pub fn to_bytes(&self) -> Result<Vec<u8>, FtabError> {
        let small = |number: usize| u32::try_from(number).map_err(|_| FtabError::TooLarge);
        let mut offset = HEADER + ENTRY * self.entries.len();
        let mut bytes = self.head.to_vec();
        bytes.extend(small(self.entries.len())?.to_le_bytes());
        bytes.extend([0; 4]);
        for entry in &self.entries {
            bytes.extend(entry.tag);
            bytes.extend(small(offset)?.to_le_bytes());
            bytes.extend(small(entry.image.len())?.to_le_bytes());
            bytes.extend([0; 4]);
            offset += entry.image.len();
        }
        for entry in &self.entries {
            bytes.extend_from_slice(&entry.image);
        }
        Ok(bytes)
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|word| u32::from_le_bytes(*word))
}

fn shown(tag: &[u8; 4]) -> String {
    tag.escape_ascii().to_string()
}

impl Explain for FtabError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoHeader | Self::TooMany(_) | Self::Outside(_) | Self::TooLarge => "firmware/bad-table",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NoHeader | Self::TooMany(_) | Self::Outside(_) | Self::TooLarge => {
                "download the firmware for this model from Apple again"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NoHeader | Self::TooMany(_) | Self::Outside(_) | Self::TooLarge => {
                Some("the file was altered or put together by hand")
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A table as real files are laid out.
    pub(crate) fn table(tag: &[u8; 4], images: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let mut bytes = [&1_u32.to_le_bytes()[..], &[0xFF; 4], &[0; 24], tag, MAGIC].concat();
        bytes.extend((images.len() as u32).to_le_bytes());
        bytes.extend([0; 4]);
        let mut offset = (HEADER + ENTRY * images.len()) as u32;
        for (tag, image) in images {
            bytes.extend(**tag);
            bytes.extend(offset.to_le_bytes());
            bytes.extend((image.len() as u32).to_le_bytes());
            bytes.extend([0; 4]);
            offset += image.len() as u32;
        }
        images.iter().for_each(|(_, image)| bytes.extend(*image));
        bytes
    }

    #[test]
    fn a_table_is_read_and_written_as_it_was() {
        let bytes = table(b"rkos", &[(b"rkos", b"the system"), (b"sbd1", b"dsp"), (b"none", b"")]);
        let read = Ftab::parse(&bytes).expect("a table");
        assert_eq!(&read.tag(), b"rkos");
        assert_eq!(read.image(*b"sbd1"), Some(&b"dsp"[..]));
        assert_eq!(read.image(*b"rrko"), None);
        assert_eq!(read.entries().len(), 3);
        assert_eq!(read.to_bytes().expect("small"), bytes);
    }

    #[test]
    fn an_image_is_added_or_replaced() {
        let mut read = Ftab::parse(&table(b"rkos", &[(b"rkos", b"the system")])).expect("a table");
        read.put(*b"rrko", b"restore".to_vec());
        assert_eq!(
            read.to_bytes().expect("small"),
            table(b"rkos", &[(b"rkos", b"the system"), (b"rrko", b"restore")])
        );
        read.put(*b"rkos", b"other".to_vec());
        assert_eq!(
            read.to_bytes().expect("small"),
            table(b"rkos", &[(b"rkos", b"other"), (b"rrko", b"restore")])
        );
    }

    #[test]
    fn tables_that_lie_are_refused() {
        let good = table(b"rkos", &[(b"rkos", b"the system")]);
        let with = |at: usize, word: u32| {
            let mut bytes = good.clone();
            bytes[at..at + 4].copy_from_slice(&word.to_le_bytes());
            Ftab::parse(&bytes)
        };
        assert_eq!(with(0x24, 0), Err(FtabError::NoHeader), "ftab_without_magic");
        assert_eq!(with(0x28, 2), Err(FtabError::TooMany(2)), "ftab_entries_beyond_the_end");
        assert_eq!(with(0x28, u32::MAX), Err(FtabError::TooMany(u32::MAX)), "ftab_entries_huge");
        for (name, at, word) in [
            ("ftab_offset_beyond_the_end", 0x34, 0x1000),
            ("ftab_offset_huge", 0x34, u32::MAX),
            ("ftab_length_beyond_the_end", 0x38, 0x40),
            ("ftab_length_huge", 0x38, u32::MAX),
        ] {
            assert_eq!(with(at, word), Err(FtabError::Outside(*b"rkos")), "{name}");
        }
        for length in 0..good.len() {
            assert!(Ftab::parse(&good[..length]).is_err(), "cut to {length}");
        }
        // The same image a hundred times: a small file would become a large table.
        let image = [7; 100];
        let mut bomb = table(b"rkos", &[(b"rkos", &image[..]); 100]);
        bomb.truncate(HEADER + ENTRY * 100 + 100);
        for entry in 0..100 {
            let at = HEADER + ENTRY * entry + 4;
            bomb[at..at + 4].copy_from_slice(&((HEADER + ENTRY * 100) as u32).to_le_bytes());
        }
        let refused = Ftab::parse(&bomb).expect_err("a bomb");
        assert_eq!(refused.code(), "firmware/bad-table");
        assert_eq!(refused.to_string(), "the firmware table's image rkos lies outside of it");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), words in any::<[u32; 4]>()) {
            let mut table = table(b"rkos", &[(b"rkos", &bytes)]);
            for (at, word) in [0x28, 0x30, 0x34, 0x38].into_iter().zip(words) {
                // Small numbers more often than large ones.
                table[at..at + 4].copy_from_slice(&(word >> (word & 31)).to_le_bytes());
            }
            if let Ok(read) = Ftab::parse(&table) {
                let again = read.to_bytes().expect("small");
                prop_assert_eq!(Ftab::parse(&again), Ok(read));
            }
            let _ = Ftab::parse(&bytes);
        }
    }
}
