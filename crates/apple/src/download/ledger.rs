//! Which bytes of an unfinished file are on disk: a note beside it that only ever grows, one line for each piece.
//!
//! | line | holds |
//! |---|---|
//! | first | `{"url", "size", "digest", "validator"}`: what it is a part of, and the server's name for this state of it |
//! | each further | `[from, to, crc]`: the bytes from `from` to before `to` are on disk, and their CRC-32 |
//!
//! A line is added after its bytes were written, so that a program that ends anywhere leaves a true note; half a line at
//! the end is none. What a machine that loses power has noted but not written, and what a disk has lost, fails its
//! checksum when it is read again, and is fetched again.
//!
//! What a hostile or broken note could do here: claim what is not there (lengths are compared with the file, and the
//! digest of the whole decides), overlap, or be endless (bounded).

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use crc32fast::Hasher;
use serde::{Deserialize, Serialize};

/// The longest note that is believed, in bytes. A file of 64 GiB in batches of 128 KiB has one of 15 MB.
const NOTE_LIMIT: u64 = 32 << 20;

/// The longest validator of a server that is kept, in bytes.
const VALIDATOR_LIMIT: usize = 256;

/// The longest piece that is believed, and that neighbours are joined to when a note is read, in bytes.
const JOINED: u64 = 8 << 20;

/// From the first byte to before the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: u64,
    pub(super) to: u64,
}

/// What an unfinished file is a part of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Title {
    pub(super) url: String,
    pub(super) size: u64,
    pub(super) digest: String,
    /// What the server calls this state of the file: a strong ETag, or the time of its last change.
    pub(super) validator: Option<String>,
}

/// A piece that is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    to: u64,
    crc: u32,
}

/// The pieces that are on disk, in order, none touching another's bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Pieces {
    all: BTreeMap<u64, Piece>,
    /// The sum of their lengths: it is asked for with every batch.
    have: u64,
}

impl Span {
    pub(super) fn length(self) -> u64 {
        self.to - self.from
    }
}

impl Pieces {
    /// How many bytes there are.
    pub(super) fn have(&self) -> u64 {
        self.have
    }

    /// The piece that begins here, and its checksum.
    pub(super) fn at(&self, from: u64) -> Option<(Span, u32)> {
        self.all.get(&from).map(|piece| (Span { from, to: piece.to }, piece.crc))
    }

    /// What is not there of a file of this size.
    pub(super) fn missing(&self, size: u64) -> Vec<Span> {
        let mut missing = Vec::new();
        let mut end = 0;
        for (from, piece) in &self.all {
            if *from > end {
                missing.push(Span { from: end, to: *from });
            }
            end = piece.to;
        }
        if end < size {
            missing.push(Span { from: end, to: size });
        }
        missing
    }

    /// Adds one; what touches bytes of another, or is none, is left out.
    pub(super) fn add(&mut self, span: Span, crc: u32) {
        let before = self.all.range(..span.to).next_back();
        if span.from < span.to && before.is_none_or(|(_, piece)| piece.to <= span.from) {
            self.all.insert(span.from, Piece { to: span.to, crc });
            self.have += span.length();
        }
    }

    /// Takes one away that turned out not to be there.
    pub(super) fn remove(&mut self, from: u64) {
        if let Some(piece) = self.all.remove(&from) {
            self.have -= piece.to - from;
        }
    }

    /// Joins neighbours, so that a note of many small pieces becomes one of few.
    fn joined(self) -> Self {
        let mut joined: Vec<(u64, Piece)> = Vec::new();
        for (from, piece) in self.all {
            if let Some((start, last)) = joined.last_mut()
                && last.to == from
                && piece.to - *start <= JOINED
            {
                let mut crc = Hasher::new_with_initial_len(last.crc, last.to - *start);
                crc.combine(&Hasher::new_with_initial_len(piece.crc, piece.to - from));
                *last = Piece { to: piece.to, crc: crc.finalize() };
            } else {
                joined.push((from, piece));
            }
        }
        Self { all: joined.into_iter().collect(), have: self.have }
    }
}

/// Reads a note. Pieces that reach beyond `length`, the length of the unfinished file, are left out.
pub(super) fn read(path: &Path, length: u64) -> Option<(Title, Pieces)> {
    let mut text = Vec::new();
    File::open(path).ok()?.take(NOTE_LIMIT).read_to_end(&mut text).ok()?;
    let mut lines = text.split_inclusive(|byte| *byte == b'\n').filter_map(|line| line.strip_suffix(b"\n"));
    let title: Title = serde_json::from_slice(lines.next()?).ok()?;
    let mut pieces = Pieces::default();
    for line in lines {
        let Ok((from, to, crc)) = serde_json::from_slice::<(u64, u64, u32)>(line) else { continue };
        if to <= length.min(title.size) && to.saturating_sub(from) <= JOINED {
            pieces.add(Span { from, to }, crc);
        }
    }
    Some((title, pieces.joined()))
}

/// Writes a note anew, by renaming, and keeps it open for further lines.
pub(super) fn write(path: &Path, title: &Title, pieces: &Pieces) -> io::Result<File> {
    let title = Title {
        validator: title.validator.clone().filter(|text| text.len() <= VALIDATOR_LIMIT),
        ..title.clone()
    };
    let mut text = serde_json::to_vec(&title)?;
    text.push(b'\n');
    for (from, piece) in &pieces.all {
        text.extend_from_slice(line(Span { from: *from, to: piece.to }, piece.crc).as_bytes());
    }
    let new = super::part::beside(path, ".new");
    fs::write(&new, text)?;
    fs::rename(&new, path)?;
    OpenOptions::new().append(true).open(path)
}

/// Notes one more piece.
pub(super) fn append(note: &mut File, span: Span, crc: u32) -> io::Result<()> {
    note.write_all(line(span, crc).as_bytes())
}

fn line(span: Span, crc: u32) -> String {
    format!("[{},{},{crc}]\n", span.from, span.to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title() -> Title {
        Title { url: "x".to_owned(), size: 100, digest: "00".to_owned(), validator: Some("\"a\"".to_owned()) }
    }

    fn span(from: u64, to: u64) -> Span {
        Span { from, to }
    }

    #[test]
    fn what_is_missing_is_what_no_piece_covers() {
        let mut pieces = Pieces::default();
        assert_eq!(pieces.missing(100), [span(0, 100)]);
        pieces.add(span(10, 20), 1);
        pieces.add(span(20, 30), 2);
        pieces.add(span(90, 100), 3);
        assert_eq!(pieces.missing(100), [span(0, 10), span(30, 90)]);
        assert_eq!(pieces.have(), 30);
        for bad in [span(5, 11), span(15, 16), span(29, 95), span(0, 100), span(40, 40), span(50, 45)] {
            pieces.add(bad, 9);
        }
        assert_eq!(pieces.have(), 30, "overlapping pieces are left out");
    }

    #[test]
    fn a_note_survives_its_last_half_line_and_nonsense() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("note");
        let mut note = write(&path, &title(), &Pieces::default()).expect("written");
        append(&mut note, span(0, 10), 7).expect("noted");
        append(&mut note, span(10, 20), 8).expect("noted");
        append(&mut note, span(30, 200), 8).expect("noted");
        note.write_all(b"[\"x\"]\n[1]\n[9,8,7]\n[40,50").expect("a torn line");
        let (read_title, pieces) = read(&path, 100).expect("a note");
        assert_eq!(read_title, title());
        assert_eq!(pieces.missing(100), [span(20, 100)]);
        assert_eq!(read(&path, 15).expect("a note").1.have(), 10, "the file is shorter than the note says");
        for bad in ["", "{", "[1,2,3]\n", "null\n"] {
            fs::write(&path, bad).expect("written");
            assert!(read(&path, 100).is_none(), "{bad}");
        }
    }

    #[test]
    fn joined_pieces_have_the_checksum_of_all_their_bytes() {
        let bytes: Vec<u8> = (0..=255).collect();
        let mut pieces = Pieces::default();
        for from in (0..240).step_by(48) {
            let part = &bytes[from..from + 48];
            pieces.add(span(from as u64, from as u64 + 48), crc32fast::hash(part));
        }
        let joined = pieces.joined();
        assert_eq!(joined.at(0), Some((span(0, 240), crc32fast::hash(&bytes[..240]))));
    }
}
