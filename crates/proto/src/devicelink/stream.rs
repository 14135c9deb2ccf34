//! The contents of files between two messages of the device link.
//!
//! | part | bytes |
//! |---|---|
//! | a file begins | `u32` BE length and a path; towards the host two of them, of which the second counts |
//! | data | `u32` BE n + 1, `0C`, n bytes |
//! | the file is whole | `u32` BE 1, `00` |
//! | the file failed where it is read | `u32` BE n + 1, `06`, a text |
//! | the file failed at the other side | `u32` BE n + 1, `0B`, a text |
//! | no more files | `u32` BE 0 |
//!
//! An empty file has no data at all. `0B` after data ends a file that is whole, as its first block it is a failure.
//!
//! # What a hostile device could do here
//! Announce endless names or blocks: refused before anything is allocated, and memory grows only with what arrives. Send
//! files without end: the caller counts what it writes, and stops.

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::place::{LONGEST, shown};
use super::{DeviceLinkError, Place};
use crate::frame::{FrameError, read_body};

/// How many bytes of a file go into one block: what every known host sends.
pub const PIECE: usize = 32 << 10;

/// The longest block that is taken, in bytes.
pub const BLOCK_LIMIT: u32 = 16 << 20;

const WELL: u8 = 0x00;
const FAILED_THERE: u8 = 0x06;
const FAILED_HERE: u8 = 0x0B;
const DATA: u8 = 0x0C;

/// Reads the name of the next file of an upload: the device's own name is passed over. `None` after the last one.
///
/// # Errors
/// See [`DeviceLinkError`].
pub async fn read_file_name(stream: &mut (impl AsyncRead + Unpin)) -> Result<Option<Place>, DeviceLinkError> {
    if read_name(stream).await?.is_none() {
        return Ok(None);
    }
    match read_name(stream).await? {
        Some(path) if !path.is_empty() => {
            let path = std::str::from_utf8(&path)
                .map_err(|_| DeviceLinkError::Outside(shown(&String::from_utf8_lossy(&path))))?;
            let place = Place::parse(path)?;
            if place.is_folder_itself() {
                Err(DeviceLinkError::Outside(shown(path)))
            } else {
                Ok(Some(place))
            }
        }
        Some(_) | None => Err(DeviceLinkError::Outside(String::new())),
    }
}

async fn read_name(stream: &mut (impl AsyncRead + Unpin)) -> Result<Option<Vec<u8>>, DeviceLinkError> {
    let length = read_length(stream).await?;
    if length == 0 {
        return Ok(None);
    }
    if length as usize > LONGEST {
        return Err(DeviceLinkError::NameTooLong { length, limit: LONGEST as u32 });
    }
    Ok(Some(read_body(stream, length as usize).await?))
}

/// What comes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// So many more of its bytes, at the end of what is collected.
    Data(usize),
    /// It is whole.
    End,
    /// The other side could not read it, and says why.
    Failed(String),
}

/// One file on its way here.
#[derive(Debug, Default)]
pub struct Incoming {
    begun: bool,
    /// So much of the block that was announced is yet to come.
    left: usize,
}

impl Incoming {
    /// The next piece of the file; its bytes are added to `collected`, at most `most` of them, and at least one where there is
    /// one. After [`Piece::End`] and [`Piece::Failed`] the next file's name follows.
    ///
    /// # Errors
    /// See [`DeviceLinkError`].
    pub async fn next(
        &mut self,
        stream: &mut (impl AsyncRead + Unpin),
        collected: &mut Vec<u8>,
        most: usize,
    ) -> Result<Piece, DeviceLinkError> {
        if self.left == 0 {
            let length = read_length(stream).await?;
            if length > BLOCK_LIMIT {
                return Err(DeviceLinkError::BlockTooLong { length, limit: BLOCK_LIMIT });
            }
            // The list of files cannot end inside a file.
            let Some(rest) = length.checked_sub(1) else { return Err(DeviceLinkError::Block(WELL)) };
            let rest = rest as usize;
            match stream.read_u8().await.map_err(cut)? {
                DATA => (self.begun, self.left) = (true, rest),
                code => return self.ended(code, &read_body(stream, rest).await?),
            }
        }
        let wanted = self.left.min(most.max(1));
        let read = stream.take(wanted as u64).read_to_end(collected).await.map_err(FrameError::Io)?;
        if read < wanted {
            return Err(FrameError::Truncated.into());
        }
        self.left -= wanted;
        Ok(Piece::Data(wanted))
    }

    fn ended(&self, code: u8, words: &[u8]) -> Result<Piece, DeviceLinkError> {
        match code {
            WELL => Ok(Piece::End),
            FAILED_HERE if self.begun => Ok(Piece::End),
            FAILED_HERE | FAILED_THERE => Ok(Piece::Failed(shown(&String::from_utf8_lossy(words)))),
            other => Err(DeviceLinkError::Block(other)),
        }
    }
}

/// Writes the name of a file; a download has one name, an upload two.
///
/// # Errors
/// [`DeviceLinkError::Frame`].
pub async fn write_name(stream: &mut (impl AsyncWrite + Unpin), name: &str) -> Result<(), DeviceLinkError> {
    let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
    if length as usize > LONGEST {
        return Err(DeviceLinkError::NameTooLong { length, limit: LONGEST as u32 });
    }
    put(stream, &[&length.to_be_bytes(), name.as_bytes()]).await
}

/// Writes some bytes of a file, in blocks of at most [`PIECE`].
///
/// # Errors
/// [`DeviceLinkError::Frame`].
pub async fn write_data(stream: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> Result<(), DeviceLinkError> {
    for piece in bytes.chunks(PIECE) {
        block(stream, DATA, piece).await?;
    }
    Ok(())
}

/// The same at the end of what is collected for one large write.
pub fn append_data(collected: &mut Vec<u8>, bytes: &[u8]) {
    for piece in bytes.chunks(PIECE) {
        append_block(collected, DATA, piece);
    }
}

/// Ends a file that is whole.
///
/// # Errors
/// [`DeviceLinkError::Frame`].
pub async fn write_end(stream: &mut (impl AsyncWrite + Unpin)) -> Result<(), DeviceLinkError> {
    block(stream, WELL, &[]).await
}

/// Ends a file that could not be read here. A file that is not there must be answered so, never as an empty one.
///
/// # Errors
/// [`DeviceLinkError::Frame`].
pub async fn write_failure(stream: &mut (impl AsyncWrite + Unpin), why: &str) -> Result<(), DeviceLinkError> {
    block(stream, FAILED_THERE, why.as_bytes().get(..why.len().min(PIECE)).unwrap_or_default()).await
}

/// Ends the list of files.
///
/// # Errors
/// [`DeviceLinkError::Frame`].
pub async fn write_no_more(stream: &mut (impl AsyncWrite + Unpin)) -> Result<(), DeviceLinkError> {
    put(stream, &[&0_u32.to_be_bytes()]).await?;
    stream.flush().await.map_err(|error| FrameError::Io(error).into())
}

async fn block(
    stream: &mut (impl AsyncWrite + Unpin),
    code: u8,
    bytes: &[u8],
) -> Result<(), DeviceLinkError> {
    let mut whole = Vec::with_capacity(bytes.len() + 5);
    append_block(&mut whole, code, bytes);
    stream.write_all(&whole).await.map_err(|error| FrameError::Io(error).into())
}

fn append_block(to: &mut Vec<u8>, code: u8, bytes: &[u8]) {
    // Callers keep to `PIECE`.
    let length = bytes.len() as u32 + 1;
    to.extend_from_slice(&length.to_be_bytes());
    to.push(code);
    to.extend_from_slice(bytes);
}

async fn put(stream: &mut (impl AsyncWrite + Unpin), parts: &[&[u8]]) -> Result<(), DeviceLinkError> {
    stream.write_all(&parts.concat()).await.map_err(|error| FrameError::Io(error).into())
}

async fn read_length(stream: &mut (impl AsyncRead + Unpin)) -> Result<u32, DeviceLinkError> {
    stream.read_u32().await.map_err(cut)
}

fn cut(error: std::io::Error) -> DeviceLinkError {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => FrameError::Truncated.into(),
        _ => FrameError::Io(error).into(),
    }
}
