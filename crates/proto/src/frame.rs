//! Length-prefixed property lists with a limit on every length, count and depth.
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 4 | length of the body, u32, big endian |
//! | 4 | length | the body: a property list, XML or binary |
//!
//! lockdownd, restored and most services speak in these frames.
//!
//! # What a hostile device could do here
//!
//! Announce 4 GiB and send nothing: refused before anything is allocated, and memory grows only with what arrives.
//! Nest containers until a parser's stack overflows, let a binary list contain itself, or let it name one big object a
//! thousand times: size, depth and number of values *after expansion* are counted by [`shape`] before a parser sees the
//! bytes. Use entities of a DOCTYPE: a DOCTYPE with an internal subset is refused, and nothing expands entities.

use std::io::Cursor;

use plist::{Dictionary, Value};
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
pub use rightful_core::shape::{self, Limits};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// Why a message could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    /// More bytes than this conversation allows, as announced or after expansion.
    #[error("a message of {announced} bytes was announced; at most {limit} are taken here")]
    TooLong {
        /// What was announced or counted.
        announced: u64,
        /// What is allowed.
        limit: u64,
    },
    /// More values than this conversation allows.
    #[error("a message with more than {limit} values was sent")]
    TooMany {
        /// What is allowed.
        limit: usize,
    },
    /// Containers nested deeper than this conversation allows, or a list that contains itself.
    #[error("a message nested deeper than {limit} levels was sent")]
    TooDeep {
        /// What is allowed.
        limit: usize,
    },
    /// The other side closed the connection between two messages.
    #[error("the connection was closed")]
    Closed,
    /// The connection ended in the middle of a message.
    #[error("the connection ended in the middle of a message")]
    Truncated,
    /// The bytes are no property list.
    #[error("a message could not be read: {0}")]
    NotAPlist(&'static str),
    /// A value that this format cannot carry was to be sent.
    #[error("a message could not be written as a property list")]
    Unwritable,
    /// The connection broke.
    #[error("the connection broke")]
    Io(#[source] std::io::Error),
}

impl From<shape::Misshapen> for FrameError {
    fn from(why: shape::Misshapen) -> Self {
        match why {
            shape::Misshapen::TooLong { counted, limit } => Self::TooLong { announced: counted, limit },
            shape::Misshapen::TooMany { limit } => Self::TooMany { limit },
            shape::Misshapen::TooDeep { limit } => Self::TooDeep { limit },
            shape::Misshapen::NotAPlist(what) => Self::NotAPlist(what),
        }
    }
}

impl Explain for FrameError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "wire/too-long",
            Self::TooMany { .. } => "wire/too-many",
            Self::TooDeep { .. } => "wire/too-deep",
            Self::Closed => "wire/closed",
            Self::Truncated => "wire/cut",
            Self::NotAPlist(_) => "wire/unreadable",
            Self::Unwritable => "wire/unwritable",
            Self::Io(_) => "wire/broken",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::TooLong { .. } | Self::TooMany { .. } | Self::TooDeep { .. } | Self::NotAPlist(_) => {
                "unplug the device and plug it in again; if it happens again, send us the report that was written"
            }
            Self::Closed | Self::Truncated | Self::Io(_) => {
                "check the cable, plug it in at the computer itself, then start again"
            }
            Self::Unwritable => "send us the report that was written: this is a mistake in Rightful",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Closed | Self::Truncated | Self::Io(_) => {
                Some("the cable or the USB port dropped the connection, or the device restarted")
            }
            Self::TooLong { .. }
            | Self::TooMany { .. }
            | Self::TooDeep { .. }
            | Self::NotAPlist(_)
            | Self::Unwritable => None,
        }
    }
}

/// Reads one length-prefixed message; what is longer than `limit` bytes is refused before anything is allocated.
///
/// # Errors
/// [`FrameError::Closed`] when the stream ends before the first byte, [`FrameError::Truncated`] when it ends later.
pub async fn read_frame(stream: &mut (impl AsyncRead + Unpin), limit: usize) -> Result<Vec<u8>, FrameError> {
    let mut header = [0_u8; 4];
    let mut filled = 0;
    while let Some(rest) = header.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match stream.read(rest).await.map_err(FrameError::Io)? {
            0 if filled == 0 => return Err(FrameError::Closed),
            0 => return Err(FrameError::Truncated),
            count => filled += count,
        }
    }
    let announced = u32::from_be_bytes(header);
    if u64::from(announced) > limit as u64 {
        return Err(FrameError::TooLong { announced: announced.into(), limit: limit as u64 });
    }
    read_body(stream, announced as usize).await
}

/// Reads exactly `length` bytes, whose bound the caller has checked; memory grows with what arrives.
pub(crate) async fn read_body(
    stream: &mut (impl AsyncRead + Unpin),
    length: usize,
) -> Result<Vec<u8>, FrameError> {
    let mut body = Vec::with_capacity(length.min(64 << 10));
    let read = stream.take(length as u64).read_to_end(&mut body).await.map_err(FrameError::Io)?;
    if read < length { Err(FrameError::Truncated) } else { Ok(body) }
}

/// Writes one length-prefixed message and flushes it.
///
/// # Errors
/// [`FrameError::TooLong`] when the length does not fit into its four bytes.
pub async fn write_frame(stream: &mut (impl AsyncWrite + Unpin), body: &[u8]) -> Result<(), FrameError> {
    let length = u32::try_from(body.len())
        .map_err(|_| FrameError::TooLong { announced: body.len() as u64, limit: u32::MAX.into() })?;
    // One write for both: some clients take what one receive gives them for the whole message.
    let mut frame = Vec::with_capacity(body.len() + 4);
    frame.extend_from_slice(&length.to_be_bytes());
    frame.extend_from_slice(body);
    // Nothing of what is said is left behind in memory.
    let frame = Secret::new(frame);
    stream.write_all(frame.expose()).await.map_err(FrameError::Io)?;
    stream.flush().await.map_err(FrameError::Io)
}

/// Reads one framed property list, XML or binary.
///
/// # Errors
/// Those of [`read_frame`] and [`plist_bounded`].
pub async fn read_plist(stream: &mut (impl AsyncRead + Unpin), limits: &Limits) -> Result<Value, FrameError> {
    let body = read_frame(stream, limits.bytes).await?;
    plist_bounded(&body, limits)
}

/// The same where only a dictionary makes sense.
///
/// # Errors
/// Those of [`read_plist`]; [`FrameError::NotAPlist`] when it is another kind of value.
pub async fn read_dictionary(
    stream: &mut (impl AsyncRead + Unpin),
    limits: &Limits,
) -> Result<Dictionary, FrameError> {
    dictionary(read_plist(stream, limits).await?)
}

/// Takes the dictionary out of a value that must be one.
///
/// # Errors
/// [`FrameError::NotAPlist`] when it is another kind of value.
pub fn dictionary(value: Value) -> Result<Dictionary, FrameError> {
    value.into_dictionary().ok_or(FrameError::NotAPlist("it is no dictionary"))
}

/// Writes one framed property list as XML.
///
/// # Errors
/// Those of [`xml`] and [`write_frame`].
pub async fn write_plist_xml(
    stream: &mut (impl AsyncWrite + Unpin),
    value: &Value,
) -> Result<(), FrameError> {
    write_frame(stream, &xml(value)?).await
}

/// Writes one framed property list in the binary format.
///
/// # Errors
/// Those of [`binary`] and [`write_frame`].
pub async fn write_plist_binary(
    stream: &mut (impl AsyncWrite + Unpin),
    value: &Value,
) -> Result<(), FrameError> {
    // Some of them hold a password.
    write_frame(stream, Secret::new(binary(value)?).expose()).await
}

/// Parses a property list, XML or binary, after its size, depth and number of values were counted.
///
/// # Errors
/// [`FrameError::TooLong`], [`FrameError::TooMany`], [`FrameError::TooDeep`], [`FrameError::NotAPlist`].
pub fn plist_bounded(bytes: &[u8], limits: &Limits) -> Result<Value, FrameError> {
    shape::check(bytes, limits)?;
    if bytes.starts_with(shape::BINARY_MAGIC) {
        Value::from_reader(Cursor::new(bytes))
            .map_err(|_| FrameError::NotAPlist("the binary property list is damaged"))
    } else {
        Value::from_reader_xml(bytes).map_err(|_| FrameError::NotAPlist("the XML is no property list"))
    }
}

/// A property list as XML, as CoreFoundation writes it: tabs, sorted keys, a newline at the end.
///
/// # Errors
/// [`FrameError::Unwritable`] for UIDs, which XML cannot carry.
pub fn xml(value: &Value) -> Result<Vec<u8>, FrameError> {
    let mut out = Vec::new();
    sorted(value.clone()).to_writer_xml(&mut out).map_err(|_| FrameError::Unwritable)?;
    out.push(b'\n');
    Ok(out)
}

/// A property list in the binary format.
///
/// # Errors
/// [`FrameError::Unwritable`] when the library refuses the value.
pub fn binary(value: &Value) -> Result<Vec<u8>, FrameError> {
    // Room for what is short: a vector that grows leaves copies behind.
    let mut out = Vec::with_capacity(4096);
    value.to_writer_binary(&mut out).map_err(|_| FrameError::Unwritable)?;
    Ok(out)
}

/// Keys in order, at every level.
fn sorted(value: Value) -> Value {
    match value {
        Value::Dictionary(dictionary) => {
            let mut dictionary: Dictionary =
                dictionary.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            dictionary.sort_keys();
            Value::Dictionary(dictionary)
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests;
