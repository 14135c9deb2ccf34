//! Where one message ends and the next begins, for every kind of line.
//!
//! | line | a message is |
//! |---|---|
//! | lockdownd, restored, data ports | four bytes of length, big endian, and a body; inside TLS a record |
//! | file system, from the phone | a property list |
//! | file system, to the phone | a property list, the bytes that the phone has asked for, then blocks with their checksums |
//! | reverse proxy | what comes without a pause |
//!
//! What fits none of this is passed on as it comes, and not counted.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_proto::asr::{BLOCK, CHECKSUM};
use rightful_proto::frame::{self, Limits};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::time::timeout;

use crate::phone::lock;

/// The kinds of TLS records: a frame in clear begins with the high byte of its length, which is none of these.
const RECORDS: std::ops::RangeInclusive<u8> = 20..=23;

/// Longer frames are not waited for.
const LONGEST: usize = Limits::CARGO.bytes;

/// The end of a property list in XML.
const END: &[u8] = b"</plist>";

/// A pause of this length ends a message of the reverse proxy.
const PAUSE: Duration = Duration::from_millis(5);

/// How a direction of a line is cut into messages.
pub(super) enum Shape {
    Frames,
    Bursts,
    FromFileSystem(Arc<Mutex<Plan>>),
    ToFileSystem(Arc<Mutex<Plan>>),
}

/// What the phone has asked for in a file-system stream and the host has not sent yet.
#[derive(Default)]
pub(super) struct Plan {
    expected: VecDeque<Expected>,
    checksum: usize,
    length: u64,
}

enum Expected {
    List,
    Bytes(usize),
    /// The rest of the image: so many bytes.
    Image(u64),
}

/// Part of a line.
pub(super) struct Piece {
    pub(super) bytes: Vec<u8>,
    /// How many of them say how long it is.
    pub(super) head: usize,
    /// Whether it is a message.
    pub(super) counts: bool,
}

/// What the bytes that are there amount to.
enum Measured {
    /// Not yet a message.
    More,
    /// A message of this length, of which the first bytes say how long it is.
    Message { length: usize, head: usize },
    /// Nothing that is understood.
    Unknown,
}

impl Shape {
    /// Both directions of a line of frames: from the phone, to the phone.
    pub(super) fn frames() -> [Self; 2] {
        [Self::Frames, Self::Frames]
    }

    /// Both directions of the reverse proxy.
    pub(super) fn bursts() -> [Self; 2] {
        [Self::Bursts, Self::Bursts]
    }

    /// Both directions of a file-system stream.
    pub(super) fn file_system() -> [Self; 2] {
        let plan = Arc::new(Mutex::new(Plan::default()));
        [Self::FromFileSystem(plan.clone()), Self::ToFileSystem(plan)]
    }

    fn measure(&self, bytes: &[u8]) -> Measured {
        match self {
            Self::Frames => frame(bytes),
            Self::Bursts => Measured::Message { length: bytes.len(), head: 0 },
            Self::FromFileSystem(plan) => {
                let measured = list(bytes);
                if let Measured::Message { length, .. } = measured {
                    lock(plan).asked(bytes.get(..length).unwrap_or_default());
                }
                measured
            }
            Self::ToFileSystem(plan) => lock(plan).sent(bytes),
        }
    }
}

/// Reads pieces from a line. A piece that was begun is not lost when [`Splitter::next`] is dropped.
pub(super) struct Splitter<R> {
    from: R,
    shape: Shape,
    bytes: Vec<u8>,
    ended: bool,
}

impl<R: AsyncRead + Unpin> Splitter<R> {
    pub(super) fn new(from: R, shape: Shape) -> Self {
        Self { from, shape, bytes: Vec::new(), ended: false }
    }

    /// The next piece; `None` at the end of the line, however it comes.
    pub(super) async fn next(&mut self) -> Option<Piece> {
        loop {
            if !self.bytes.is_empty() {
                if matches!(self.shape, Shape::Bursts) && !self.ended {
                    match timeout(PAUSE, self.from.read_buf(&mut self.bytes)).await {
                        Err(_) => {}
                        Ok(Ok(1..)) => continue,
                        Ok(Ok(0) | Err(_)) => self.ended = true,
                    }
                }
                match self.shape.measure(&self.bytes) {
                    Measured::Message { length, head } if length <= self.bytes.len() => {
                        let rest = self.bytes.split_off(length);
                        let bytes = std::mem::replace(&mut self.bytes, rest);
                        return Some(Piece { bytes, head, counts: true });
                    }
                    Measured::Unknown => return Some(self.rest()),
                    Measured::More | Measured::Message { .. } if self.ended => return Some(self.rest()),
                    Measured::More | Measured::Message { .. } => {}
                }
            }
            if self.ended {
                return None;
            }
            self.ended = !matches!(self.from.read_buf(&mut self.bytes).await, Ok(1..));
        }
    }

    fn rest(&mut self) -> Piece {
        Piece { bytes: std::mem::take(&mut self.bytes), head: 0, counts: false }
    }
}

fn frame(bytes: &[u8]) -> Measured {
    match bytes {
        [kind, _, _, high, low, ..] if RECORDS.contains(kind) => {
            Measured::Message { length: 5 + usize::from(u16::from_be_bytes([*high, *low])), head: 5 }
        }
        [a, b, c, d, ..] if !RECORDS.contains(a) => {
            match usize::try_from(u32::from_be_bytes([*a, *b, *c, *d])) {
                Ok(length) if length <= LONGEST => Measured::Message { length: length + 4, head: 4 },
                _ => Measured::Unknown,
            }
        }
        _ => Measured::More,
    }
}

/// A list and the line break behind it, if that is there already.
fn list(bytes: &[u8]) -> Measured {
    if bytes.len() > Limits::TALK.bytes {
        return Measured::Unknown;
    }
    match bytes.windows(END.len()).position(|window| window == END) {
        Some(at) => {
            let end = at + END.len();
            let length = if bytes.get(end) == Some(&b'\n') { end + 1 } else { end };
            Measured::Message { length, head: 0 }
        }
        None => Measured::More,
    }
}

impl Plan {
    /// The phone has said this.
    fn asked(&mut self, bytes: &[u8]) {
        let Some(list) = read(bytes) else { return };
        match list.get("Command").and_then(Value::as_string) {
            Some("Initiate") => {
                let wanted = list.get("Checksum Chunks").and_then(Value::as_boolean);
                self.checksum = if wanted == Some(true) { CHECKSUM } else { 0 };
                self.expected.push_back(Expected::List);
            }
            Some("OOBData") => {
                let count = list.get("OOB Length").and_then(Value::as_unsigned_integer);
                let count = count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
                self.expected.push_back(Expected::Bytes(count));
            }
            Some("Payload") => self.expected.push_back(Expected::Image(self.length)),
            _ => {}
        }
    }

    /// The host has sent this, perhaps with more behind it.
    fn sent(&mut self, bytes: &[u8]) -> Measured {
        let whole = |length: usize| bytes.len() >= length;
        match self.expected.front_mut() {
            Some(Expected::List) => {
                let measured = list(bytes);
                if let Measured::Message { length, .. } = measured {
                    self.expected.pop_front();
                    let list = bytes.get(..length).and_then(read).unwrap_or_default();
                    let payload = list.get("Payload").and_then(Value::as_dictionary);
                    let length = payload.and_then(|payload| payload.get("Size")?.as_unsigned_integer());
                    self.length = length.unwrap_or(0);
                }
                measured
            }
            Some(Expected::Bytes(count)) if *count > 0 => {
                let length = *count;
                if whole(length) {
                    self.expected.pop_front();
                }
                Measured::Message { length, head: 0 }
            }
            Some(Expected::Bytes(_)) => {
                self.expected.pop_front();
                self.sent(bytes)
            }
            Some(Expected::Image(left)) if *left > 0 => {
                let block = (*left).min(BLOCK as u64) as usize;
                let length = block + self.checksum;
                if whole(length) {
                    *left -= block as u64;
                }
                Measured::Message { length, head: 0 }
            }
            Some(Expected::Image(_)) | None => Measured::Unknown,
        }
    }
}

fn read(bytes: &[u8]) -> Option<Dictionary> {
    frame::plist_bounded(bytes.trim_ascii(), &Limits::TALK).ok()?.into_dictionary()
}
