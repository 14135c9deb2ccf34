//! `com.apple.afc`: files of the phone that computers see without a backup. Of it only what a backup needs: a lock, small
//! files, one folder, and how much room there is.
//!
//! | offset | size | field, little endian |
//! |---|---|---|
//! | 0 | 8 | `CFA6LPAA` |
//! | 8 | 8 | length of everything |
//! | 16 | 8 | length of header and parameters |
//! | 24 | 8 | number of the packet, the same in its answer |
//! | 32 | 8 | operation |
//!
//! | operation | number | parameters | answer |
//! |---|---|---|---|
//! | status | 0x01 | `u64` | |
//! | data | 0x02 | | what follows |
//! | make folder | 0x09 | path | status |
//! | information | 0x0A | path | names and values, each ended by a zero |
//! | of the device | 0x0B | | the same |
//! | open | 0x0D | `u64` mode, path | 0x0E, `u64` handle |
//! | read, write | 0x0F, 0x10 | `u64` handle; `u64` length or the bytes | data; status |
//! | close | 0x14 | `u64` handle | status |
//! | lock | 0x1B | `u64` handle, `u64`: 2 alone, 8 give back, 4 without waiting | status |
//!
//! # What a hostile device could do here
//!
//! Announce endless packets: the length is checked before anything is kept. Answer another packet, or with data where a
//! status belongs: an error. Claim an endless file: the caller's limit holds.

use rightful_core::report::Explain;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use crate::frame::{FrameError, read_body};

/// The name of the service.
pub const SERVICE: &str = "com.apple.afc";

/// The file that whoever works with the phone's data locks.
pub const SYNC_LOCK: &str = "/com.apple.itunes.lock_sync";

const MAGIC: &[u8; 8] = b"CFA6LPAA";
const HEADER: usize = 40;
/// The longest answer that is taken, in bytes.
const LONGEST: u64 = 4 << 20;
/// How many bytes are asked for, or sent, at a time.
const PIECE: usize = 64 << 10;

const NOT_FOUND: u64 = 8;
const EXISTS: u64 = 16;
const WOULD_BLOCK: u64 = 19;

const STATUS: u64 = 0x01;
const DATA: u64 = 0x02;
const MAKE_FOLDER: u64 = 0x09;
const DEVICE: u64 = 0x0B;
const OPEN: u64 = 0x0D;
const OPENED: u64 = 0x0E;
const READ: u64 = 0x0F;
const WRITE: u64 = 0x10;
const CLOSE: u64 = 0x14;
const LOCK: u64 = 0x1B;

/// How a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// To be read; it must be there.
    Read = 1,
    /// To be read and written; made where it is not there, and kept as it is otherwise.
    Update = 2,
    /// To be written anew.
    Replace = 3,
}

/// A file that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handle(u64);

/// Whether a lock was had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locked {
    /// It is ours.
    Yes,
    /// Somebody else has it.
    Busy,
}

/// Why something did not work.
#[derive(Debug, thiserror::Error)]
pub enum AfcError {
    /// The conversation broke.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// It is no packet, or not the one that belongs here.
    #[error("the phone's answer about its files is none")]
    Nonsense,
    /// The phone refuses.
    #[error("the phone refuses {doing} with {status}")]
    Refused {
        /// What was wanted.
        doing: &'static str,
        /// Its number.
        status: u64,
    },
    /// A file is longer than it may be.
    #[error("a file of the phone is longer than {limit} bytes")]
    TooLong {
        /// How long it may be.
        limit: usize,
    },
}

impl Explain for AfcError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.code(),
            Self::Nonsense => "files/nonsense",
            Self::Refused { .. } => "files/refused",
            Self::TooLong { .. } => "files/too-long",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.help(),
            Self::Nonsense | Self::TooLong { .. } => "restart the phone and start again",
            Self::Refused { .. } => "unlock the phone and start again",
        }
    }
}

/// What an answer holds.
enum Answer {
    Status(u64),
    Data(Vec<u8>),
    Opened(Handle),
}

/// A conversation with the service. Half an answer ends it: it is dropped then.
#[derive(Debug)]
pub struct Afc<S> {
    stream: S,
    packet: u64,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Afc<S> {
    /// Over this connection.
    pub fn new(stream: S) -> Self {
        Self { stream, packet: 0 }
    }

    /// Opens a file; `None` where it is not there.
    ///
    /// # Errors
    /// See [`AfcError`].
    pub async fn open(&mut self, path: &str, mode: Mode) -> Result<Option<Handle>, AfcError> {
        match self.ask(OPEN, &[&(mode as u64).to_le_bytes(), path.as_bytes(), &[0]], &[]).await? {
            Answer::Opened(handle) => Ok(Some(handle)),
            Answer::Status(NOT_FOUND) => Ok(None),
            Answer::Status(status) if status != 0 => {
                Err(AfcError::Refused { doing: "to open a file", status })
            }
            Answer::Status(_) | Answer::Data(_) => Err(AfcError::Nonsense),
        }
    }

    /// Locks it for us alone, without waiting.
    ///
    /// # Errors
    /// See [`AfcError`].
    pub async fn lock(&mut self, handle: Handle) -> Result<Locked, AfcError> {
        match self.ask(LOCK, &[&handle.0.to_le_bytes(), &6_u64.to_le_bytes()], &[]).await? {
            Answer::Status(0) => Ok(Locked::Yes),
            Answer::Status(WOULD_BLOCK) => Ok(Locked::Busy),
            answer => done(&answer, "the lock").map(|()| Locked::Yes),
        }
    }

    /// Gives the lock back.
    ///
    /// # Errors
    /// See [`AfcError`].
    pub async fn unlock(&mut self, handle: Handle) -> Result<(), AfcError> {
        let answer = self.ask(LOCK, &[&handle.0.to_le_bytes(), &12_u64.to_le_bytes()], &[]).await?;
        done(&answer, "to give the lock back")
    }

    /// Closes it.
    ///
    /// # Errors
    /// See [`AfcError`].
    pub async fn close(&mut self, handle: Handle) -> Result<(), AfcError> {
        let answer = self.ask(CLOSE, &[&handle.0.to_le_bytes()], &[]).await?;
        done(&answer, "to close a file")
    }

    /// All of a small file; `None` where it is not there.
    ///
    /// # Errors
    /// [`AfcError::TooLong`] when it is longer than `limit` bytes.
    pub async fn read_file(&mut self, path: &str, limit: usize) -> Result<Option<Vec<u8>>, AfcError> {
        let Some(handle) = self.open(path, Mode::Read).await? else { return Ok(None) };
        let mut bytes = Vec::new();
        loop {
            let length = (PIECE as u64).to_le_bytes();
            match self.ask(READ, &[&handle.0.to_le_bytes(), &length], &[]).await? {
                Answer::Data(more) if more.is_empty() => break,
                Answer::Data(more) if more.len() > PIECE => return Err(AfcError::Nonsense),
                Answer::Data(more) => bytes.extend_from_slice(&more),
                answer => return Err(done(&answer, "to read a file").err().unwrap_or(AfcError::Nonsense)),
            }
            if bytes.len() > limit {
                self.close(handle).await?;
                return Err(AfcError::TooLong { limit });
            }
        }
        self.close(handle).await?;
        Ok(Some(bytes))
    }

    /// Writes a small file anew.
    ///
    /// # Errors
    /// See [`AfcError`].
    pub async fn write_file(&mut self, path: &str, bytes: &[u8]) -> Result<(), AfcError> {
        let missing = AfcError::Refused { doing: "to write a file", status: NOT_FOUND };
        let handle = self.open(path, Mode::Replace).await?.ok_or(missing)?;
        for piece in bytes.chunks(PIECE) {
            let answer = self.ask(WRITE, &[&handle.0.to_le_bytes()], piece).await?;
            done(&answer, "to write a file")?;
        }
        self.close(handle).await
    }

    /// Makes a folder; one that is there already will do.
    ///
    /// # Errors
    /// See [`AfcError`].
    pub async fn make_folder(&mut self, path: &str) -> Result<(), AfcError> {
        match self.ask(MAKE_FOLDER, &[path.as_bytes(), &[0]], &[]).await? {
            Answer::Status(EXISTS) => Ok(()),
            answer => done(&answer, "to make a folder"),
        }
    }

    /// How many bytes the phone's storage has in all, and how many of them are free; what it does not tell is `None`.
    ///
    /// # Errors
    /// See [`AfcError`].
    pub async fn room(&mut self) -> Result<Room, AfcError> {
        let told = match self.ask(DEVICE, &[], &[]).await? {
            Answer::Data(told) => told,
            answer => return Err(done(&answer, "to tell its room").err().unwrap_or(AfcError::Nonsense)),
        };
        let mut texts = told.split(|byte| *byte == 0).map(String::from_utf8_lossy);
        let mut room = Room::default();
        while let (Some(key), Some(value)) = (texts.next(), texts.next()) {
            match &*key {
                "FSTotalBytes" => room.total = value.parse().ok(),
                "FSFreeBytes" => room.free = value.parse().ok(),
                _ => {}
            }
        }
        Ok(room)
    }

    async fn ask(
        &mut self,
        operation: u64,
        parameters: &[&[u8]],
        payload: &[u8],
    ) -> Result<Answer, AfcError> {
        self.packet += 1;
        let own = HEADER as u64 + parameters.iter().map(|part| part.len() as u64).sum::<u64>();
        let mut out = MAGIC.to_vec();
        for number in [own + payload.len() as u64, own, self.packet, operation] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        for part in parameters {
            out.extend_from_slice(part);
        }
        out.extend_from_slice(payload);
        self.stream.write_all(&out).await.map_err(FrameError::Io)?;
        self.stream.flush().await.map_err(FrameError::Io)?;
        answer(&mut self.stream, self.packet).await
    }
}

/// How much room a phone has, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// In all.
    pub total: Option<u64>,
    /// Free.
    pub free: Option<u64>,
}

fn done(answer: &Answer, doing: &'static str) -> Result<(), AfcError> {
    match answer {
        Answer::Status(0) => Ok(()),
        Answer::Status(status) => Err(AfcError::Refused { doing, status: *status }),
        Answer::Data(_) | Answer::Opened(_) => Err(AfcError::Nonsense),
    }
}

async fn answer(stream: &mut (impl AsyncRead + Unpin), packet: u64) -> Result<Answer, AfcError> {
    let mut header = [0; HEADER];
    stream.read_exact(&mut header).await.map_err(cut)?;
    let number = |at: usize| {
        header.get(at..at + 8).and_then(|eight| eight.try_into().ok()).map_or(0, u64::from_le_bytes)
    };
    let (length, own) = (number(8), number(16));
    if !header.starts_with(MAGIC) || !(HEADER as u64..=LONGEST).contains(&length) || own > length {
        return Err(AfcError::Nonsense);
    }
    let body = read_body(stream, length as usize - HEADER).await?;
    if number(24) != packet {
        return Err(AfcError::Nonsense);
    }
    let first = body.first_chunk().map(|eight| u64::from_le_bytes(*eight));
    match (number(32), first) {
        (STATUS, Some(status)) => Ok(Answer::Status(status)),
        (OPENED, Some(handle)) => Ok(Answer::Opened(Handle(handle))),
        (DATA, _) => Ok(Answer::Data(body)),
        _ => Err(AfcError::Nonsense),
    }
}

fn cut(error: std::io::Error) -> AfcError {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => FrameError::Truncated.into(),
        _ => FrameError::Io(error).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a device answers to the first packet.
    async fn against(answer: Vec<u8>) -> Result<Option<Handle>, AfcError> {
        let (ours, mut theirs) = tokio::io::duplex(1 << 16);
        theirs.write_all(&answer).await.expect("room");
        drop(theirs.shutdown().await);
        let opened = Afc::new(ours).open("/a", Mode::Read).await;
        drop(theirs);
        opened
    }

    fn packet(length: u64, number: u64, operation: u64, body: &[u8]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        for value in [length, HEADER as u64, number, operation] {
            out.extend_from_slice(&value.to_le_bytes());
        }
        out.extend_from_slice(body);
        out
    }

    #[tokio::test]
    async fn a_handle_a_missing_file_and_a_refusal() {
        let eight = |value: u64| value.to_le_bytes();
        assert_eq!(against(packet(48, 1, OPENED, &eight(7))).await.expect("opened"), Some(Handle(7)));
        assert_eq!(against(packet(48, 1, STATUS, &eight(NOT_FOUND))).await.expect("absent"), None);
        let refused = against(packet(48, 1, STATUS, &eight(10))).await.expect_err("refused");
        assert_eq!(refused.to_string(), "the phone refuses to open a file with 10");
    }

    #[tokio::test]
    async fn nonsense_is_refused_before_it_is_kept() {
        let eight = 7_u64.to_le_bytes();
        for bad in [
            packet(u64::MAX, 1, OPENED, &eight),
            packet(LONGEST + 1, 1, OPENED, &eight),
            packet(3, 1, OPENED, &eight),
            packet(48, 2, OPENED, &eight),
            packet(48, 1, 0x77, &eight),
            packet(40, 1, OPENED, &[]),
            packet(48, 1, DATA, &eight),
            packet(48, 1, STATUS, &[0; 8]),
            vec![0x41; 48],
        ] {
            assert!(matches!(against(bad.clone()).await, Err(AfcError::Nonsense)), "{bad:?}");
        }
        let cut = against(packet(48, 1, OPENED, &[])[..30].to_vec()).await.expect_err("cut");
        assert!(matches!(cut, AfcError::Frame(FrameError::Truncated)), "{cut:?}");
    }
}
