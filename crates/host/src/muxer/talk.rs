//! Whole messages of the muxer on one socket: one question, one answer, or a stream of events.

use plist::{Dictionary, Value};
use rightful_proto::frame::{FrameError, Limits, dictionary, plist_bounded, xml};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::stream::Stream;

/// Length of a header in bytes: length, version, message, tag; u32 each, little endian.
const HEADER: u32 = 16;
/// Property lists.
const VERSION: u32 = 1;
/// A property list.
const PLIST: u32 = 8;

/// One connection to the muxer.
#[derive(Debug)]
pub(super) struct Talk {
    stream: Stream,
    tag: u32,
}

impl Talk {
    pub(super) fn new(stream: Stream) -> Self {
        Self { stream, tag: 0 }
    }

    /// Sends one request and reads its answer.
    pub(super) async fn ask(&mut self, request: Dictionary) -> Result<Dictionary, FrameError> {
        self.tag += 1;
        let body = xml(&Value::Dictionary(request))?;
        let length = u32::try_from(body.len())
            .ok()
            .and_then(|length| length.checked_add(HEADER))
            .ok_or(FrameError::Unwritable)?;
        let mut packet = Vec::with_capacity(body.len() + HEADER as usize);
        for field in [length, VERSION, PLIST, self.tag] {
            packet.extend_from_slice(&field.to_le_bytes());
        }
        packet.extend_from_slice(&body);
        self.stream.write_all(&packet).await.map_err(FrameError::Io)?;
        self.stream.flush().await.map_err(FrameError::Io)?;
        self.receive().await
    }

    /// Reads one message. Not to be dropped half-way and called again: what was read would be lost.
    pub(super) async fn receive(&mut self) -> Result<Dictionary, FrameError> {
        let mut fields = [0; 4];
        for field in &mut fields {
            *field = self.stream.read_u32_le().await.map_err(end)?;
        }
        let [announced, _version, message, _tag] = fields;
        let limit = Limits::TALK.bytes as u64;
        let length =
            announced.checked_sub(HEADER).ok_or(FrameError::NotAPlist("its length is impossible"))?;
        if u64::from(length) > limit {
            return Err(FrameError::TooLong { announced: length.into(), limit });
        }
        let mut body = Vec::new();
        let read =
            (&mut self.stream).take(length.into()).read_to_end(&mut body).await.map_err(FrameError::Io)?;
        if read as u64 != u64::from(length) {
            return Err(FrameError::Truncated);
        }
        if message != PLIST {
            return Err(FrameError::NotAPlist("it is of another kind"));
        }
        dictionary(plist_bounded(&body, &Limits::TALK)?)
    }

    /// The socket, when the muxer's part of the conversation is over.
    pub(super) fn into_stream(self) -> Stream {
        self.stream
    }
}

fn end(error: std::io::Error) -> FrameError {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => FrameError::Closed,
        _ => FrameError::Io(error),
    }
}
