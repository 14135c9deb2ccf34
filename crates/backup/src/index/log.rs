//! The log beside a database (`-wal`): pages that were written and not yet put into their places.
//!
//! | offset | size | field, big endian |
//! |---|---|---|
//! | 0 | 4 | 377f0682, or 377f0683 when its sums are big endian |
//! | 4 | 4, 4, 4 | version 3007000, page size, number of the checkpoint |
//! | 16 | 8, 8 | salt, sum of the 24 bytes before |
//! | 32 | | frames: page number, pages in all when it ends a transaction (else 0), salt, sum; then the page |
//!
//! A backup's folder is never written to, so that the database cannot do this itself: the pages are laid over the
//! database's own as it is read into memory. What comes behind the last whole transaction counts as not written.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

/// The longest log that is looked at.
const LONGEST: u64 = 1 << 30;
const HEAD: usize = 32;
const FRAME: usize = 24;

/// Which page of the log stands in for which page of the database.
#[derive(Debug)]
pub(super) struct Log {
    file: File,
    page_size: u32,
    pages: u32,
    places: BTreeMap<u32, u64>,
}

impl Log {
    /// Reads a log; nothing when it holds no whole transaction of a database with this page size.
    pub(super) fn read(file: File, length: u64, page_size: u32) -> io::Result<Option<Self>> {
        if length > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut input = BufReader::with_capacity(256 << 10, &file);
        let mut head = [0; HEAD];
        if !whole(&mut input, &mut head)? {
            return Ok(None);
        }
        let [magic, version, size, _, ..] = words(&head);
        let big = match magic {
            0x377F_0682 => false,
            0x377F_0683 => true,
            _ => return Ok(None),
        };
        let mut sum = Sum { big, values: (0, 0) };
        sum.add(head.get(..24).unwrap_or_default());
        if version != 3_007_000 || size != page_size || !sum.is(head.get(24..)) {
            return Ok(None);
        }
        let salt = head.get(16..24).map(<[u8]>::to_vec);
        let (mut committed, mut pages) = (BTreeMap::new(), 0);
        let mut open = BTreeMap::new();
        let mut at = HEAD as u64;
        let mut frame = [0; FRAME];
        let mut page = vec![0; page_size as usize];
        while whole(&mut input, &mut frame)? && whole(&mut input, &mut page)? {
            sum.add(frame.get(..8).unwrap_or_default());
            sum.add(&page);
            if frame.get(8..16) != salt.as_deref() || !sum.is(frame.get(16..)) {
                break;
            }
            let [number, total, ..] = words(&frame);
            open.insert(number, at + FRAME as u64);
            if total != 0 {
                committed.append(&mut open);
                pages = total;
            }
            at += (FRAME + page.len()) as u64;
        }
        Ok((pages > 0).then_some(Self { file, page_size, pages, places: committed }))
    }

    /// The database with the log's pages in their places.
    pub(super) fn over(self, database: File) -> Laid {
        Laid { log: self, database, next: 1, page: Vec::new(), at: 0 }
    }

    /// How long that is.
    pub(super) fn length(&self) -> u64 {
        u64::from(self.pages) * u64::from(self.page_size)
    }
}

/// A database and its log, read as one.
pub(super) struct Laid {
    log: Log,
    database: File,
    next: u32,
    page: Vec<u8>,
    at: usize,
}

impl Read for Laid {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.page.len() {
            if self.next > self.log.pages {
                return Ok(0);
            }
            self.page.resize(self.log.page_size as usize, 0);
            let (mut file, place) = match self.log.places.get(&self.next) {
                Some(place) => (&self.log.file, *place),
                None => (&self.database, u64::from(self.next - 1) * u64::from(self.log.page_size)),
            };
            file.seek(SeekFrom::Start(place))?;
            file.read_exact(&mut self.page)?;
            if self.next == 1 {
                super::image::unlogged(&mut self.page);
            }
            self.next += 1;
            self.at = 0;
        }
        let count = self.page.get(self.at..).unwrap_or_default().read(out)?;
        self.at += count;
        Ok(count)
    }
}

/// The running sum of a log.
struct Sum {
    big: bool,
    values: (u32, u32),
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        for pair in bytes.chunks_exact(8) {
            let [a, b, c, d, e, f, g, h] = *pair else { return };
            let word = |bytes| if self.big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
            self.values.0 = self.values.0.wrapping_add(word([a, b, c, d])).wrapping_add(self.values.1);
            self.values.1 = self.values.1.wrapping_add(word([e, f, g, h])).wrapping_add(self.values.0);
        }
    }

    fn is(&self, stored: Option<&[u8]>) -> bool {
        let [first, second] = [self.values.0.to_be_bytes(), self.values.1.to_be_bytes()];
        stored.is_some_and(|stored| stored == [first, second].as_flattened())
    }
}

/// The first four numbers of a header.
fn words(bytes: &[u8]) -> [u32; 4] {
    let mut words = [0; 4];
    for (word, bytes) in words.iter_mut().zip(bytes.chunks_exact(4)) {
        *word = bytes.iter().fold(0, |word, byte| word << 8 | u32::from(*byte));
    }
    words
}

/// Fills the bytes; `false` when the file ends before.
fn whole(input: &mut impl Read, bytes: &mut [u8]) -> io::Result<bool> {
    match input.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
