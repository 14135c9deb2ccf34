//! The file-system stream of a restore: the device reads what it likes, then takes the whole image in blocks.
//!
//! | step | who | what |
//! |---|---|---|
//! | 1 | device | XML `{Command: "Initiate", "Checksum Chunks": bool}`; perhaps a second time |
//! | 2 | host | XML: block size, packet sizes, `Payload` with the image's size |
//! | 3 | device | XML `{Command: "OOBData", "OOB Length": n, "OOB Offset": o}`, any number of times |
//! | 4 | host | exactly `n` raw bytes of the image from offset `o` |
//! | 5 | device | XML `{Command: "Payload"}` |
//! | 6 | host | the whole image in blocks of 131072 bytes (the last is shorter), each followed by its SHA-1 (20 bytes) where the device asked for checksums; then it closes |
//!
//! Nothing is length-prefixed: a property list ends with `</plist>` and a line break, and neither side sends anything
//! before the other has answered, so two lists never touch.
//!
//! # What a hostile device could do here
//!
//! Ask for bytes outside the image, or for more than we would give: refused, nothing else is ever read. Ask again and
//! again: counted. Send a list without end, or nested: bounded before it is parsed. Take the data slowly or not at all:
//! every wait has a limit. It can read the whole image: that is what the conversation is for, and the image is public.

pub mod digests;
mod error;

use std::future::Future;
use std::io::IoSlice;
use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::session::Stop;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use crate::frame::{self, Limits};
use digests::sums_of;
pub use digests::{BlockDigests, Origin};
pub use error::AsrError;

/// How many bytes of the image stand between two checksums.
pub const BLOCK: usize = 131_072;

/// The length of a checksum.
pub const CHECKSUM: usize = 20;

/// How much is read at once, 512 KiB: it is sent while it still lies in the processor's cache. Two such buffers are held.
pub const READ: usize = 4 * BLOCK;

/// How much is sent between two reports of progress, 4 MiB: each wakes whoever shows it.
const REPORT: u64 = 4 << 20;

/// The longest wait for the device's next request. It makes volumes and keys between some of them.
pub const REQUEST_WAIT: Duration = Duration::from_secs(300);

/// The longest wait for the device to take some of what is sent.
pub const SEND_WAIT: Duration = Duration::from_secs(120);

/// The most that one request may ask for; real ones stay below a megabyte.
const ASK_LIMIT: u64 = 64 << 20;

/// The most requests before the stream; real devices make fewer than ten.
const ASK_COUNT: u32 = 1000;

/// What one request of the device may be.
const LIMITS: Limits = Limits { bytes: 64 << 10, depth: 8, items: 1000 };

/// What was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Served {
    /// Bytes of the image in the stream, without checksums.
    pub bytes: u64,
    /// How often the device read out of order before.
    pub reads: u32,
}

/// Serves the image to the device until it has all of it.
///
/// `read` gives the image's bytes: called with an offset and a buffer, it fills the *whole* buffer from there and hands
/// it back. It is asked for the next piece before the last one is sent, so a `read` that starts its work at once, as
/// `spawn_blocking` with a positioned read does, overlaps with hashing and sending; one that only starts when it is awaited
/// has its bytes sent while they are fresh. Nothing outside `0..length` is asked for. `progress` is told the bytes sent, every
/// few megabytes and at the end.
///
/// Not to be dropped half-way: ask `stop` instead, which is heard between two pieces.
///
/// # Errors
/// See [`AsrError`]. After any of them the connection is of no more use, and the device fails the restore.
pub async fn serve<S, F>(
    stream: &mut S,
    read: impl FnMut(u64, Vec<u8>) -> F,
    length: u64,
    progress: impl FnMut(u64),
    stop: &Stop,
) -> Result<Served, AsrError>
where
    S: AsyncRead + AsyncWrite + Unpin,
    F: Future<Output = std::io::Result<Vec<u8>>>,
{
    converse(stream, read, &Image { length, known: None }, progress, stop).await
}

/// The same for an image whose checksums are known: nothing is computed on the way.
///
/// # Errors
/// See [`AsrError`]. Checksums of other bytes are not noticed here: the device refuses the block.
pub async fn serve_known<S, F>(
    stream: &mut S,
    read: impl FnMut(u64, Vec<u8>) -> F,
    digests: &BlockDigests,
    progress: impl FnMut(u64),
    stop: &Stop,
) -> Result<Served, AsrError>
where
    S: AsyncRead + AsyncWrite + Unpin,
    F: Future<Output = std::io::Result<Vec<u8>>>,
{
    let image = Image { length: digests.length(), known: Some(digests) };
    converse(stream, read, &image, progress, stop).await
}

/// What is sent, as far as it is known beforehand.
struct Image<'a> {
    length: u64,
    known: Option<&'a BlockDigests>,
}

async fn converse<S, F>(
    stream: &mut S,
    mut read: impl FnMut(u64, Vec<u8>) -> F,
    image: &Image<'_>,
    mut progress: impl FnMut(u64),
    stop: &Stop,
) -> Result<Served, AsrError>
where
    S: AsyncRead + AsyncWrite + Unpin,
    F: Future<Output = std::io::Result<Vec<u8>>>,
{
    let length = image.length;
    let mut requests = Requests::default();
    let mut checksums = None;
    let mut reads = 0;
    loop {
        if stop.asked() {
            return Err(AsrError::Stopped);
        }
        match requests.next(stream).await? {
            Request::Initiate { with_checksums } => {
                checksums = Some(with_checksums);
                let reply = frame::xml(&Value::Dictionary(description(length, with_checksums)))?;
                send(stream, &[&reply]).await?;
            }
            Request::Read { offset, count } => {
                reads += 1;
                let inside = offset.checked_add(count).is_some_and(|end| end <= length);
                if !inside || count > ASK_LIMIT || reads > ASK_COUNT {
                    return Err(AsrError::Outside { offset, count, length });
                }
                give(stream, &mut read, offset, count).await?;
            }
            Request::Payload => {
                // A device that never said whether it wants checksums gets none, as the wire's default is.
                let with_checksums = checksums.unwrap_or(Checksums::Off);
                let bytes = pour(stream, &mut read, image, with_checksums, &mut progress, stop).await?;
                return Ok(Served { bytes, reads });
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Checksums {
    On,
    Off,
}

#[derive(Debug, PartialEq, Eq)]
enum Request {
    Initiate { with_checksums: Checksums },
    Read { offset: u64, count: u64 },
    Payload,
}

/// Finds property lists in a stream that does not say where they end.
#[derive(Default)]
struct Requests {
    buffer: Vec<u8>,
}

impl Requests {
    async fn next(&mut self, stream: &mut (impl AsyncRead + Unpin)) -> Result<Request, AsrError> {
        const END: &[u8] = b"</plist>";
        let mut searched = 0;
        loop {
            let found = self.buffer.get(searched..).unwrap_or_default();
            if let Some(at) = found.windows(END.len()).position(|window| window == END) {
                let list: Vec<u8> = self.buffer.drain(..searched + at + END.len()).collect();
                let value = frame::plist_bounded(list.trim_ascii_start(), &LIMITS)?;
                return Request::parse(&value);
            }
            if self.buffer.len() > LIMITS.bytes {
                return Err(AsrError::Unreadable("it does not end"));
            }
            searched = self.buffer.len().saturating_sub(END.len() - 1);
            let more = timeout(REQUEST_WAIT, stream.read_buf(&mut self.buffer))
                .await
                .map_err(|_| AsrError::Silent)?
                .map_err(AsrError::Link)?;
            if more == 0 {
                return Err(AsrError::Closed);
            }
        }
    }
}

impl Request {
    fn parse(value: &Value) -> Result<Self, AsrError> {
        let body = value.as_dictionary().ok_or(AsrError::Unreadable("it is not a dictionary"))?;
        let number = |key| {
            body.get(key)
                .and_then(Value::as_unsigned_integer)
                .ok_or(AsrError::Unreadable("a number is missing"))
        };
        match body.get("Command").and_then(Value::as_string) {
            Some("Initiate") => {
                let wanted = body.get("Checksum Chunks").and_then(Value::as_boolean).unwrap_or(false);
                Ok(Self::Initiate { with_checksums: if wanted { Checksums::On } else { Checksums::Off } })
            }
            Some("OOBData") => Ok(Self::Read { offset: number("OOB Offset")?, count: number("OOB Length")? }),
            Some("Payload") => Ok(Self::Payload),
            Some(other) => {
                Err(AsrError::Unknown(other.chars().filter(|c| !c.is_control()).take(64).collect()))
            }
            None => Err(AsrError::Unreadable("it has no command")),
        }
    }
}

/// What the device is told about the stream. The packet numbers date from multicast restores and have no effect here.
fn description(length: u64, checksums: Checksums) -> Dictionary {
    let mut payload = Dictionary::new();
    payload.insert("Port".to_owned(), Value::from(1));
    payload.insert("Size".to_owned(), Value::from(length));
    let mut list = Dictionary::new();
    if checksums == Checksums::On {
        list.insert("Checksum Chunk Size".to_owned(), Value::from(BLOCK as u64));
    }
    for (key, number) in [
        ("FEC Slice Stride", 40),
        ("Packet Payload Size", 1450),
        ("Packets Per FEC", 25),
        ("Stream ID", 1),
        ("Version", 1),
    ] {
        list.insert(key.to_owned(), Value::from(number));
    }
    list.insert("Payload".to_owned(), Value::Dictionary(payload));
    list
}

/// Gives raw bytes of the image, no checksums.
async fn give<F: Future<Output = std::io::Result<Vec<u8>>>>(
    stream: &mut (impl AsyncWrite + Unpin),
    read: &mut impl FnMut(u64, Vec<u8>) -> F,
    mut offset: u64,
    mut left: u64,
) -> Result<(), AsrError> {
    let mut buffer = Vec::new();
    while left > 0 {
        buffer = piece(read(offset, sized(buffer, left)), left).await?;
        send(stream, &[&buffer]).await?;
        offset += buffer.len() as u64;
        left -= buffer.len() as u64;
    }
    Ok(())
}

/// Streams the whole image. The next piece is asked for before this one is hashed and sent.
async fn pour<F: Future<Output = std::io::Result<Vec<u8>>>>(
    stream: &mut (impl AsyncWrite + Unpin),
    read: &mut impl FnMut(u64, Vec<u8>) -> F,
    image: &Image<'_>,
    checksums: Checksums,
    progress: &mut impl FnMut(u64),
    stop: &Stop,
) -> Result<u64, AsrError> {
    let length = image.length;
    let mut sent = 0;
    let mut spare = Vec::new();
    let mut coming = (length > 0).then(|| read(0, sized(Vec::new(), length)));
    while let Some(reading) = coming.take() {
        if stop.asked() {
            return Err(AsrError::Stopped);
        }
        let bytes = piece(reading, length - sent).await?;
        let after = sent + bytes.len() as u64;
        if after < length {
            coming = Some(read(after, sized(std::mem::take(&mut spare), length - after)));
        }
        match checksums {
            Checksums::Off => send(stream, &[&bytes]).await?,
            Checksums::On => {
                let computed;
                let sums = match image.known {
                    Some(known) => known.from(sent),
                    None => {
                        computed = sums_of(&bytes);
                        &computed
                    }
                };
                let parts: Vec<&[u8]> =
                    bytes.chunks(BLOCK).zip(sums).flat_map(|(block, sum)| [block, sum.as_slice()]).collect();
                send(stream, &parts).await?;
            }
        }
        let report = after / REPORT != sent / REPORT || after == length;
        sent = after;
        spare = bytes;
        if report {
            progress(sent);
        }
    }
    Ok(sent)
}

/// A buffer for the next piece: as long as what is left, at most [`READ`].
fn sized(mut buffer: Vec<u8>, left: u64) -> Vec<u8> {
    let wanted = usize::try_from(left).unwrap_or(READ).min(READ);
    buffer.resize(wanted, 0);
    buffer
}

/// One piece as it was asked for; a `read` that fills less has broken its promise.
async fn piece(
    reading: impl Future<Output = std::io::Result<Vec<u8>>>,
    left: u64,
) -> Result<Vec<u8>, AsrError> {
    let bytes = reading.await.map_err(AsrError::Image)?;
    if bytes.len() as u64 == left.min(READ as u64) {
        Ok(bytes)
    } else {
        Err(AsrError::Image(std::io::ErrorKind::UnexpectedEof.into()))
    }
}

/// Writes all parts, in as few writes as the stream allows. The limit holds for every single write.
async fn send(stream: &mut (impl AsyncWrite + Unpin), parts: &[&[u8]]) -> Result<(), AsrError> {
    let mut slices: Vec<IoSlice<'_>> = parts.iter().map(|part| IoSlice::new(part)).collect();
    let mut rest = slices.as_mut_slice();
    IoSlice::advance_slices(&mut rest, 0);
    while !rest.is_empty() {
        let written = timeout(SEND_WAIT, stream.write_vectored(rest))
            .await
            .map_err(|_| AsrError::Stalled)?
            .map_err(AsrError::Link)?;
        if written == 0 {
            return Err(AsrError::Link(std::io::ErrorKind::WriteZero.into()));
        }
        IoSlice::advance_slices(&mut rest, written);
    }
    timeout(SEND_WAIT, stream.flush()).await.map_err(|_| AsrError::Stalled)?.map_err(AsrError::Link)
}

#[cfg(test)]
mod tests;
