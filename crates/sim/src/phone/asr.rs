//! ASR of the virtual iPhone: reads the end of the image, then takes and verifies the whole file system.

pub mod drain;

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_proto::asr::{BLOCK, CHECKSUM};
use rightful_proto::frame::{self, Limits};
use sha1::Digest as _;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use super::{Direction, Door, Phone};
use crate::aea::open::Opener;
use crate::aea::{self, ArchiveKey};
use crate::fault::{Fault, Point};

/// The longest wait for the host to go on.
const WAIT: Duration = Duration::from_secs(120);

/// How long a line break may come after its list.
const STRAGGLER: Duration = Duration::from_millis(20);

/// What the host's description may be.
const LIMITS: Limits = Limits { bytes: 16 << 10, depth: 8, items: 200 };

/// Where minted images say what they are, and how long that line may be.
const LABEL_AT: usize = 4096;
const LABEL_LENGTH: usize = 256;

/// The trailer of disk images: its length, magic, and where it says where its list lies.
const TRAILER: u64 = 512;
const TRAILER_MAGIC: &[u8] = b"koly";
const LIST_AT: usize = 216;

/// Where the trailer says how long the data is, and its checksum: its kind, its length in bits, its value.
const DATA_AT: usize = 24;
const SUM_AT: usize = 80;
const CRC_32: u32 = 2;

/// The longest list of a disk image that is read.
const LIST_LIMIT: u64 = 16 << 20;

/// A file system that has arrived whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
    /// Version and build, where the image says so in a line at offset 4096:
    /// `ProductVersion=…;ProductBuildVersion=…` and a line break.
    pub system: Option<(String, String)>,
}

/// Why no file system has arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The host is gone, or the cable.
    Lost,
    /// What came is not what was announced.
    Bad(String),
}

impl From<std::io::Error> for Refusal {
    fn from(_: std::io::Error) -> Self {
        Self::Lost
    }
}

/// Takes the file system on one connection; tells the percentage whenever it changes. What is encrypted is opened with the
/// key for which `sealed` finds its authentication data.
pub(super) async fn receive<S>(
    phone: &Phone,
    connection: u64,
    stream: &mut S,
    percent: impl Fn(u8),
    sealed: impl AsyncFnOnce(Vec<u8>) -> Option<ArchiveKey>,
) -> Result<Received, Refusal>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut line = Line { phone, connection, stream };
    line.say(
        "Initiate Checksum Chunks true",
        &[("Checksum Chunks", true.into()), ("Command", "Initiate".into())],
    )
    .await?;
    let length = line.description().await?;
    let (sum, opener) = match line.look_around(length).await? {
        Seen::Plain(sum) => (sum, None),
        Seen::Sealed(auth) => (None, Some(Opener::new(sealed(auth).await.ok_or(Refusal::Lost)?))),
    };
    line.say("Payload", &[("Command", "Payload".into())]).await?;
    if phone.samples_file_system() {
        return line.drain(length, percent).await;
    }
    line.payload(length, sum, opener, percent).await
}

/// One connection of the stream.
struct Line<'a, S> {
    phone: &'a Phone,
    connection: u64,
    stream: &'a mut S,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<'_, S> {
    fn log(&self, direction: Direction, words: impl Into<String>) {
        self.phone.log_on(self.connection, Door::Asr, direction, words);
    }

    /// Sends one list in one write, ending in a line break: some hosts read up to that, some in one piece.
    async fn say(&mut self, words: impl Into<String>, entries: &[(&str, Value)]) -> Result<(), Refusal> {
        self.log(Direction::FromPhone, words);
        let list: Dictionary =
            entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        let bytes = frame::xml(&Value::Dictionary(list)).map_err(|_| Refusal::Lost)?;
        self.stream.write_all(&bytes).await?;
        Ok(self.stream.flush().await?)
    }

    /// Reads the host's description of the stream; gives the image's length.
    async fn description(&mut self) -> Result<u64, Refusal> {
        const END: &[u8] = b"</plist>";
        let mut bytes = Vec::new();
        while !bytes.windows(END.len()).any(|window| window == END) {
            if bytes.len() > LIMITS.bytes {
                return Err(Refusal::Bad("the description does not end".to_owned()));
            }
            let read = timeout(WAIT, self.stream.read_buf(&mut bytes)).await.map_err(|_| Refusal::Lost)??;
            if read == 0 {
                return Err(Refusal::Lost);
            }
        }
        // The line break after the list may come on its own; nothing else comes before we ask.
        if bytes.ends_with(END)
            && let Ok(straggler) = timeout(STRAGGLER, self.stream.read_buf(&mut bytes)).await
        {
            straggler?;
        }
        let end = bytes.trim_ascii_end();
        let list = frame::plist_bounded(end, &LIMITS)
            .ok()
            .and_then(Value::into_dictionary)
            .ok_or_else(|| Refusal::Bad("the description cannot be read".to_owned()))?;
        self.log(Direction::ToPhone, describe(&list));
        if list.get("Checksum Chunk Size").and_then(Value::as_unsigned_integer) != Some(BLOCK as u64) {
            return Err(Refusal::Bad("the host sends no checksums".to_owned()));
        }
        list.get("Payload")
            .and_then(Value::as_dictionary)
            .and_then(|payload| payload.get("Size"))
            .and_then(Value::as_unsigned_integer)
            .filter(|size| *size > 0)
            .ok_or_else(|| Refusal::Bad("the description has no size".to_owned()))
    }

    /// Reads the trailer, what it points to, and the beginning, as real devices do before they take the rest.
    /// Gives the checksum of the whole, where the trailer has one, or the authentication data of an encrypted image.
    async fn look_around(&mut self, length: u64) -> Result<Seen, Refusal> {
        let trailer = self.read(length.saturating_sub(TRAILER), length.min(TRAILER)).await?;
        let start = self.read(0, length.min(72)).await?;
        if start.starts_with(aea::MAGIC) {
            let announced = start.get(8..aea::PREFIX).and_then(|bytes| bytes.try_into().ok());
            let announced = announced.map_or(0, u32::from_le_bytes) as usize;
            if announced > aea::AUTH_LIMIT || (announced + aea::PREFIX) as u64 > length {
                return Err(Refusal::Bad("the encrypted image's beginning is too long".to_owned()));
            }
            return self.read(aea::PREFIX as u64, announced as u64).await.map(Seen::Sealed);
        }
        if !trailer.starts_with(TRAILER_MAGIC) {
            return Ok(Seen::Plain(None));
        }
        let sum = Sum::of(&trailer);
        let number = |at: usize| {
            let bytes = trailer.get(at..at + 8)?;
            Some(u64::from_be_bytes(bytes.try_into().ok()?))
        };
        let (Some(offset), Some(count)) = (number(LIST_AT), number(LIST_AT + 8)) else {
            return Err(Refusal::Bad("the disk image's trailer is short".to_owned()));
        };
        if count == 0 {
            return Ok(Seen::Plain(sum));
        }
        if count > LIST_LIMIT || offset.checked_add(count).is_none_or(|end| end > length) {
            return Err(Refusal::Bad("the disk image's trailer points outside it".to_owned()));
        }
        let list = self.read(offset, count).await?;
        if list.windows(8).any(|window| window == b"</plist>") {
            Ok(Seen::Plain(sum))
        } else {
            Err(Refusal::Bad("the disk image's trailer points at no list".to_owned()))
        }
    }

    async fn read(&mut self, offset: u64, count: u64) -> Result<Vec<u8>, Refusal> {
        let entries =
            [("Command", "OOBData".into()), ("OOB Length", count.into()), ("OOB Offset", offset.into())];
        self.say(format!("OOBData {count}@{offset}"), &entries).await?;
        let mut bytes = vec![0; usize::try_from(count).map_err(|_| Refusal::Lost)?];
        timeout(WAIT, self.stream.read_exact(&mut bytes)).await.map_err(|_| Refusal::Lost)??;
        self.log(Direction::ToPhone, format!("{count} raw bytes"));
        Ok(bytes)
    }

    /// Takes the whole image, block by block, each with its checksum.
    async fn payload(
        &mut self,
        length: u64,
        sum: Option<Sum>,
        mut opener: Option<Opener>,
        percent: impl Fn(u8),
    ) -> Result<Received, Refusal> {
        let mut beginning = Vec::new();
        let altered = self.phone.fault(|fault| (*fault == Fault::AsrChecksum).then_some(())).is_some();
        let pulled = Fault::CablePulled(Point::FileSystem);
        let pulled = self.phone.fault(|fault| (*fault == pulled).then(|| pulled.clone()));
        let mut whole = sha2::Sha256::new();
        let mut block = vec![0; BLOCK + CHECKSUM];
        let (mut received, mut blocks, mut told) = (0, 0_u64, None);
        let mut system = None;
        let mut crc = crc32fast::Hasher::new();
        while received < length {
            let size = (length - received).min(BLOCK as u64) as usize;
            let Some(space) = block.get_mut(..size + CHECKSUM) else { return Err(Refusal::Lost) };
            timeout(WAIT, self.stream.read_exact(space)).await.map_err(|_| Refusal::Lost)??;
            let (bytes, checksum) = space.split_at(size);
            let half = received + size as u64 >= length / 2;
            if sha1::Sha1::digest(bytes).as_slice() != checksum || (altered && half) {
                self.log(Direction::Event, format!("block {blocks} has a bad checksum"));
                return Err(Refusal::Bad(format!("block {blocks} has a bad checksum")));
            }
            match &mut opener {
                Some(opener) => {
                    let keep = |content: &[u8]| {
                        let room = (LABEL_AT + LABEL_LENGTH).saturating_sub(beginning.len());
                        beginning
                            .extend_from_slice(content.get(..room.min(content.len())).unwrap_or_default());
                    };
                    opener.feed(bytes, keep).map_err(|why| Refusal::Bad(why.to_owned()))?;
                }
                None if blocks == 0 => system = label(bytes),
                None => {}
            }
            if let Some(data) = sum.as_ref().map(|sum| sum.length.saturating_sub(received).min(size as u64)) {
                crc.update(bytes.get(..data as usize).unwrap_or_default());
            }
            whole.update(bytes);
            received += size as u64;
            blocks += 1;
            if half && let Some(pulled) = &pulled {
                self.phone.forget_fault(pulled);
                self.phone.unplug();
                return Err(Refusal::Lost);
            }
            let now = u8::try_from(received.saturating_mul(100) / length).unwrap_or(100);
            if told != Some(now) {
                told = Some(now);
                percent(now);
            }
        }
        // The blocks' own checksums do not tell in which order they came.
        if sum.is_some_and(|sum| sum.crc != crc.finalize()) {
            self.log(Direction::Event, "the image as a whole has a bad checksum");
            return Err(Refusal::Bad("the image as a whole has a bad checksum".to_owned()));
        }
        if let Some(opener) = opener {
            if !opener.is_complete() {
                return Err(Refusal::Bad("the encrypted image is cut off".to_owned()));
            }
            self.log(Direction::Event, "the image was encrypted and is whole");
            system = label(&beginning);
        }
        self.log(Direction::Event, format!("received {received} bytes, {blocks} chunks, 0 bad checksums"));
        let sha256 = whole.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Received { bytes: received, sha256, system })
    }
}

/// What a look at an image shows.
enum Seen {
    /// A disk image, or something else that is not encrypted.
    Plain(Option<Sum>),
    /// An encrypted archive's authentication data.
    Sealed(Vec<u8>),
}

/// The checksum of a disk image's data, which lies at its beginning.
struct Sum {
    length: u64,
    crc: u32,
}

impl Sum {
    fn of(trailer: &[u8]) -> Option<Self> {
        let long = |at: usize| Some(u64::from_be_bytes(trailer.get(at..at + 8)?.try_into().ok()?));
        let short = |at: usize| Some(u32::from_be_bytes(trailer.get(at..at + 4)?.try_into().ok()?));
        let known = long(DATA_AT)? == 0 && short(SUM_AT)? == CRC_32 && short(SUM_AT + 4)? == 32;
        known.then_some(Self { length: long(DATA_AT + 8)?, crc: short(SUM_AT + 8)? })
    }
}

fn describe(list: &Dictionary) -> String {
    let entries: Vec<String> = list
        .iter()
        .take(20)
        .map(|(key, value)| match value {
            Value::Dictionary(inner) => {
                let inner: Vec<String> = inner
                    .iter()
                    .take(20)
                    .filter_map(|(key, value)| Some(format!("\"{key}\": {}", value.as_unsigned_integer()?)))
                    .collect();
                format!("{key} {{{}}}", inner.join(", "))
            }
            Value::Integer(number) => format!("{key} {number}"),
            _ => format!("{key} of another kind"),
        })
        .collect();
    let words: String = entries.join(", ").chars().filter(|c| !c.is_control()).take(400).collect();
    words
}

/// Version and build of the system in the image.
fn label(first_block: &[u8]) -> Option<(String, String)> {
    let bytes = first_block.get(LABEL_AT..first_block.len().min(LABEL_AT + LABEL_LENGTH))?;
    let line = bytes.split(|byte| *byte == b'\n').next()?;
    let text = std::str::from_utf8(line).ok()?;
    let mut version = None;
    let mut build = None;
    for entry in text.split(';') {
        match entry.split_once('=') {
            Some(("ProductVersion", value)) => version = Some(value.to_owned()),
            Some(("ProductBuildVersion", value)) => build = Some(value.to_owned()),
            _ => {}
        }
    }
    let plain = |text: &String| {
        !text.is_empty() && text.len() <= 32 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
    };
    Some((version.filter(plain)?, build.filter(plain)?))
}

#[cfg(test)]
mod tests;
