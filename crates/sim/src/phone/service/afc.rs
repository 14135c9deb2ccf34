//! com.apple.afc: the owner's files that computers see without a backup, and the lock that backups take.
//!
//! | offset | size | field, little endian |
//! |---|---|---|
//! | 0 | 8 | `CFA6LPAA` |
//! | 8 | 8 | length of everything |
//! | 16 | 8 | length of header and parameters |
//! | 24 | 8 | number of the packet, the same in its answer |
//! | 32 | 8 | operation |

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use super::Call;
use super::media::{Media, Refusal, place};
use crate::phone::{Direction, Phone};

const MAGIC: &[u8; 8] = b"CFA6LPAA";
const HEADER: usize = 40;
/// The longest packet.
const LONGEST: u64 = 8 << 20;
/// The most files that one host has open.
const MOST_OPEN: usize = 64;
/// The most bytes that one read gives.
const MOST_READ: u64 = 4 << 20;

const STATUS: u64 = 0x01;
const DATA: u64 = 0x02;
const OPEN_RESULT: u64 = 0x0E;
const TELL_RESULT: u64 = 0x13;

/// What a host has open.
struct Handle {
    place: String,
    at: u64,
    append: bool,
    writes: bool,
}

/// One host's conversation; its locks end with it, however it ends.
struct Session {
    phone: Phone,
    who: u64,
    next: u64,
    open: BTreeMap<u64, Handle>,
}

impl Drop for Session {
    fn drop(&mut self) {
        let who = self.who;
        self.phone.change(|state| state.media.release(who));
    }
}

/// What is answered.
enum Answer {
    Done,
    Data(Vec<u8>),
    Number(u64, u64),
}

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    static HOSTS: AtomicU64 = AtomicU64::new(0);
    let who = HOSTS.fetch_add(1, Ordering::Relaxed);
    let mut session = Session { phone: call.phone.clone(), who, next: 0, open: BTreeMap::new() };
    let mut header = [0_u8; HEADER];
    while stream.read_exact(&mut header).await.is_ok() {
        let number = |at: usize| {
            header.get(at..at + 8).and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_le_bytes)
        };
        let (length, packet, operation) = (number(8), number(24), number(32));
        if !header.starts_with(MAGIC) || !(HEADER as u64..=LONGEST).contains(&length) {
            call.log(Direction::Event, "a packet that is none");
            return;
        }
        let mut body = vec![0; length as usize - HEADER];
        if stream.read_exact(&mut body).await.is_err() {
            return;
        }
        call.log(Direction::ToPhone, words(operation, &body));
        let (operation, parameter, payload) = match session.answer(operation, &body) {
            Ok(Answer::Done) => (STATUS, Some(0), Vec::new()),
            Ok(Answer::Data(data)) => (DATA, None, data),
            Ok(Answer::Number(operation, number)) => (operation, Some(number), Vec::new()),
            Err(refusal) => {
                call.log(Direction::FromPhone, format!("status {}", refusal as u64));
                (STATUS, Some(refusal as u64), Vec::new())
            }
        };
        if stream.write_all(&packed(packet, operation, parameter, &payload)).await.is_err()
            || stream.flush().await.is_err()
        {
            return;
        }
    }
}

fn packed(packet: u64, operation: u64, parameter: Option<u64>, payload: &[u8]) -> Vec<u8> {
    let own = HEADER as u64 + if parameter.is_some() { 8 } else { 0 };
    let mut out = MAGIC.to_vec();
    for number in [own + payload.len() as u64, own, packet, operation].into_iter().chain(parameter) {
        out.extend_from_slice(&number.to_le_bytes());
    }
    out.extend_from_slice(payload);
    out
}

/// The words of the log; what is written or read is not among them.
fn words(operation: u64, body: &[u8]) -> String {
    let path = |at: usize| {
        let bytes = body.get(at..).unwrap_or_default();
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        String::from_utf8_lossy(&bytes[..end]).chars().take(200).collect::<String>()
    };
    let number = |at: usize| argument(body, at).unwrap_or_default();
    match operation {
        0x03 => format!("READ_DIR {}", path(0)),
        0x07 => format!("TRUNCATE {}", path(8)),
        0x08 => format!("REMOVE_PATH {}", path(0)),
        0x09 => format!("MAKE_DIR {}", path(0)),
        0x0A => format!("GET_FILE_INFO {}", path(0)),
        0x0B => "GET_DEVINFO".to_owned(),
        0x0D => format!("FILE_OPEN {} mode {}", path(8), number(0)),
        0x0F => "READ".to_owned(),
        0x10 => "WRITE".to_owned(),
        0x11 => "SEEK".to_owned(),
        0x12 => "TELL".to_owned(),
        0x14 => "FILE_CLOSE".to_owned(),
        0x15 => "SET_SIZE".to_owned(),
        0x18 => format!("RENAME {}", path(0)),
        0x1B => format!("FILE_LOCK {}", number(8)),
        0x1E => format!("SET_FILE_MOD_TIME {}", path(8)),
        0x22 => format!("REMOVE_PATH_AND_CONTENTS {}", path(0)),
        other => format!("operation {other:#x}"),
    }
}

fn argument(body: &[u8], at: usize) -> Result<u64, Refusal> {
    let bytes = body.get(at..at + 8).and_then(|bytes| bytes.try_into().ok());
    bytes.map(u64::from_le_bytes).ok_or(Refusal::InvalidArgument)
}

/// The texts from `at` on, each ended by a zero.
fn paths(body: &[u8], at: usize) -> Result<Vec<String>, Refusal> {
    let text = std::str::from_utf8(body.get(at..).ok_or(Refusal::InvalidArgument)?);
    let text = text.map_err(|_| Refusal::InvalidArgument)?;
    text.trim_end_matches('\0').split('\0').map(place).collect()
}

impl Session {
    fn answer(&mut self, operation: u64, body: &[u8]) -> Result<Answer, Refusal> {
        let path = |at: usize| {
            paths(body, at).and_then(|all| all.into_iter().next().ok_or(Refusal::InvalidArgument))
        };
        match operation {
            0x03 => {
                let names = self.phone.read(|state| state.media.names(&path(0)?))?;
                Ok(Answer::Data(strings([".", ".."].into_iter().chain(names.iter().map(String::as_str)))))
            }
            0x07 => self.change(|media| media.set_length(&path(8)?, argument(body, 0)?)),
            0x08 => self.change(|media| media.remove(&path(0)?, false)),
            0x09 => self.change(|media| media.make_folder(&path(0)?)),
            0x0A => self.phone.read(|state| information(&state.media, &path(0)?)),
            0x0B => Ok(Answer::Data(self.phone.read(|state| {
                strings(
                    [
                        ("Model", state.model.product_type),
                        ("FSTotalBytes", "116000000000"),
                        ("FSFreeBytes", "61679000000"),
                        ("FSBlockSize", "4096"),
                    ]
                    .into_iter()
                    .flat_map(|(key, value)| [key, value]),
                )
            }))),
            0x0D => self.open(&path(8)?, argument(body, 0)?),
            0x0F => {
                let length = argument(body, 8)?.min(MOST_READ);
                let handle = self.handle(body)?;
                let (place, at) = (handle.place.clone(), handle.at);
                let data = self.phone.read(|state| state.media.read(&place, at, length))?;
                self.handle(body)?.at += data.len() as u64;
                Ok(Answer::Data(data))
            }
            0x10 => self.write(body),
            0x11 => self.seek(body),
            0x12 => Ok(Answer::Number(TELL_RESULT, self.handle(body)?.at)),
            0x14 => {
                let closed = self.open.remove(&argument(body, 0)?).ok_or(Refusal::InvalidArgument)?;
                let who = self.who;
                self.phone.change(|state| state.media.unlock(&closed.place, who));
                Ok(Answer::Done)
            }
            0x15 => {
                let place = self.handle(body)?.place.clone();
                self.change(|media| media.set_length(&place, argument(body, 8)?))
            }
            0x18 => match paths(body, 0)?.as_slice() {
                [from, to] => self.change(|media| media.rename(from, to)),
                _ => Err(Refusal::InvalidArgument),
            },
            0x1B => self.lock(body),
            0x1E => {
                // Nanoseconds.
                self.change(|media| media.set_modified(&path(8)?, argument(body, 0)? / 1_000_000_000))
            }
            0x22 => self.change(|media| media.remove(&path(0)?, true)),
            _ => Err(Refusal::InvalidArgument),
        }
    }

    fn change(&self, change: impl FnOnce(&mut Media) -> Result<(), Refusal>) -> Result<Answer, Refusal> {
        self.phone.change(|state| change(&mut state.media))?;
        Ok(Answer::Done)
    }

    fn handle(&mut self, body: &[u8]) -> Result<&mut Handle, Refusal> {
        self.open.get_mut(&argument(body, 0)?).ok_or(Refusal::InvalidArgument)
    }

    /// 1 reads; 2 reads and writes; 3 and 4 also empty the file; 5 and 6 write at its end. All but the first make it.
    fn open(&mut self, place: &str, mode: u64) -> Result<Answer, Refusal> {
        if !(1..=6).contains(&mode) {
            return Err(Refusal::InvalidArgument);
        }
        if self.open.len() >= MOST_OPEN {
            return Err(Refusal::NoSpace);
        }
        self.phone.change(|state| state.media.open(place, mode > 1, matches!(mode, 3 | 4)))?;
        self.next += 1;
        let handle = Handle { place: place.to_owned(), at: 0, append: mode > 4, writes: mode > 1 };
        self.open.insert(self.next, handle);
        Ok(Answer::Number(OPEN_RESULT, self.next))
    }

    fn write(&mut self, body: &[u8]) -> Result<Answer, Refusal> {
        let handle = self.handle(body)?;
        if !handle.writes {
            return Err(Refusal::Denied);
        }
        let (place, mut at, append) = (handle.place.clone(), handle.at, handle.append);
        let data = body.get(8..).unwrap_or_default();
        self.phone.change(|state| {
            if append {
                at = state.media.length(&place)?;
            }
            state.media.write(&place, at, data)
        })?;
        self.handle(body)?.at = at + data.len() as u64;
        Ok(Answer::Done)
    }

    /// From the beginning, from here, or from the end.
    fn seek(&mut self, body: &[u8]) -> Result<Answer, Refusal> {
        let (whence, offset) = (argument(body, 8)?, argument(body, 16)?.cast_signed());
        let handle = self.handle(body)?;
        let from = match whence {
            0 => 0,
            1 => handle.at,
            2 => {
                let place = handle.place.clone();
                self.phone.read(|state| state.media.length(&place))?
            }
            _ => return Err(Refusal::InvalidArgument),
        };
        self.handle(body)?.at = from.checked_add_signed(offset).ok_or(Refusal::InvalidArgument)?;
        Ok(Answer::Done)
    }

    /// 1 shared, 2 alone, 8 gives back; 4 does not wait. Nobody is made to wait here.
    fn lock(&mut self, body: &[u8]) -> Result<Answer, Refusal> {
        let what = argument(body, 8)? & !4;
        let place = self.handle(body)?.place.clone();
        let who = self.who;
        self.phone.change(|state| match what {
            1 | 2 => state.media.lock(&place, who, what == 2),
            8 => {
                state.media.unlock(&place, who);
                Ok(())
            }
            _ => Err(Refusal::InvalidArgument),
        })?;
        Ok(Answer::Done)
    }
}

fn information(media: &Media, place: &str) -> Result<Answer, Refusal> {
    let node = media.node(place)?;
    let (kind, length) = match &node.bytes {
        Some(bytes) => ("S_IFREG", bytes.len()),
        None => ("S_IFDIR", 96),
    };
    let (length, blocks) = (length.to_string(), length.div_ceil(512).to_string());
    let time = format!("{}000000000", node.modified);
    let pairs = [
        ("st_size", length.as_str()),
        ("st_blocks", &blocks),
        ("st_nlink", "1"),
        ("st_ifmt", kind),
        ("st_mtime", &time),
        ("st_birthtime", &time),
    ];
    Ok(Answer::Data(strings(pairs.into_iter().flat_map(|(key, value)| [key, value]))))
}

/// Texts, each ended by a zero.
fn strings<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u8> {
    texts.flat_map(|text| text.bytes().chain([0])).collect()
}

#[cfg(test)]
mod tests;
